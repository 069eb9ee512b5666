package io.phigrad.compiler.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.phigrad.compiler.Methods;
import io.phigrad.compiler.driver.Differentiation;
import io.phigrad.phi.ssa.Interpreter;
import io.phigrad.phi.ssa.InterpreterConfig;
import io.phigrad.phi.ssa.SsaMethod;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is marked {@code @Inactive} is a constant, whatever it was computed from. */
class InactiveTest {

    private static double derivative(String members, double x) {
        SsaMethod kernel = Differentiation.plan(Differentiation.prepare(Methods.marked(members)), false)
                .gradient()
                .method();
        return (double) new Interpreter(InterpreterConfig.DEFAULT)
                .run(kernel, List.of(x))
                .results()
                .get(0);
    }

    @Test
    void aLocal() {
        // round(x) + (x - x) in value, but straight through in its derivative
        assertEquals(
                2.0,
                derivative(
                        "static double f(double x) { @Inactive double c = Math.rint(x) - x; return (x + c) * (x + c); }",
                        1.3));
    }

    @Test
    void aLocalThatIsAssignedLater() {
        assertEquals(
                6.0, derivative("static double f(double x) { @Inactive double c; c = 2 * x; return c * x; }", 3.0));
    }

    @Test
    void aParameterOfAHelper() {
        assertEquals(
                3.0,
                derivative(
                        "static double f(double x) { return g(x, x); }"
                                + " static double g(double a, @Inactive double b) { return a * b; }",
                        3.0));
    }

    @Test
    void theElementsOfAHelpersArray() {
        assertEquals(
                3.0,
                derivative(
                        "static double f(double x) { double[] t = {x}; return g(t, t); }"
                                + " static double g(double[] a, @Inactive double[] b) { return a[0] * b[0]; }",
                        3.0));
    }

    @Test
    void theElementsOfALocalCopy() {
        assertEquals(
                3.0,
                derivative(
                        "static double f(double x) { double[] t = {x}; @Inactive double[] old = t.clone();"
                                + " double s = 0; for (double v : old) { s += v * t[0]; } return s; }",
                        3.0));
    }

    @Test
    void aCopyOfAnElementThatIsStored() {
        assertEquals(
                9.0,
                derivative(
                        "static double f(double x) { @Inactive double[] t = new double[1]; @Inactive double c = x * x;"
                                + " t[0] = c; return t[0] * x; }",
                        3.0));
    }

    private static final String RECORDS = " record P(double a, @Inactive double b) {}"
            + " record Q(@Inactive P p, double c, @Inactive double[] w) {}"
            + " static double first(double[] a) { return a[0]; }";

    @Test
    void componentsOfRecords() {
        assertEquals(
                9.0,
                derivative(
                        "static double f(double x) { P p = new P(x, x * x); return p.a() * p.b() + p.b(); }" + RECORDS,
                        3.0));
        assertEquals(
                9.0,
                derivative(
                        "static double f(double x) { Q q = new Q(new P(x, x), x, new double[] {x, 2});"
                                + " return q.p().a() * q.c() * q.w()[0]; }" + RECORDS,
                        3.0));
    }

    @Test
    void whatIsReadThroughAnotherNameOfTheSameVariable() {
        assertEquals(
                3.0,
                derivative(
                        "static double f(double x) { double[] t = {x}; @Inactive double[] old = t;"
                                + " double[] same = old; return same[0] * t[0]; }",
                        3.0));
        assertEquals(
                3.0,
                derivative(
                        "static double f(double x) { double[] t = {x}; @Inactive double[] old = t;"
                                + " return first(old) * first(t); }" + RECORDS,
                        3.0));
        assertEquals(
                3.0,
                derivative(
                        "static double f(double x) { @Inactive double[][] t = {{x}}; double[] row = t[0];"
                                + " return row[0] * x; }",
                        3.0));
    }

    @Test
    void aVariableThatHoldsAnotherArrayLaterIsNoSuchName() {
        assertEquals(
                6.0,
                derivative(
                        "static double f(double x) { double[] t = {x}; @Inactive double[] old = {7};"
                                + " double[] d = old; d = t; return d[0] * t[0]; }",
                        3.0));
    }
}

package io.phigrad.compiler.analysis;

import static io.phigrad.compiler.analysis.Digits.exp;
import static io.phigrad.compiler.analysis.Digits.log;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.FloatingPoint;
import io.phigrad.compiler.Methods;
import io.phigrad.compiler.driver.Differentiation;
import io.phigrad.compiler.emit.GradientPlan;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Interpreter;
import io.phigrad.phi.ssa.InterpreterConfig;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Printer;
import io.phigrad.phi.ssa.SsaMethod;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every law of the table against numbers of sixty digits, value and derivative, where the plain formula fails. */
class StableFormsTest {
    private static final MathContext DIGITS = new MathContext(60);
    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** A formula in Java, what it is, and where it is tried; the derivative is found by exact differences. */
    record Case(String formula, UnaryOperator<BigDecimal> exact, double... at) {
        @Override
        public String toString() {
            return formula;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("Math.log(1 + Math.exp(x))", t -> log(ONE.add(exp(t))), -60, -30, -1, 0, 1, 30, 710, 1500),
                new Case("Math.log1p(Math.exp(x))", t -> log(ONE.add(exp(t))), -30, 0, 30, 800),
                new Case(
                        "Math.log(1 / (1 + Math.exp(-x)))",
                        t -> log(ONE.add(exp(t.negate()))).negate(),
                        -800,
                        -2,
                        0,
                        40),
                new Case(
                        "Math.log(1 - 1 / (1 + Math.exp(-x)))",
                        t -> log(ONE.add(exp(t))).negate(),
                        -60,
                        -1,
                        0,
                        40,
                        800),
                new Case(
                        "Math.log(Math.exp(x) / (Math.exp(x) + 1))",
                        t -> log(ONE.add(exp(t.negate()))).negate(),
                        -800,
                        -1,
                        0,
                        40,
                        60),
                new Case(
                        "Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)))",
                        t -> log(ONE.add(exp(t))),
                        -60,
                        -1,
                        0,
                        1,
                        710),
                new Case(
                        "3 / (1 + Math.exp(-x))",
                        t -> inverse(ONE.add(exp(t.negate()))).multiply(new BigDecimal(3)),
                        -700,
                        0,
                        40),
                new Case("1 / (1 + Math.exp(-x))", t -> inverse(ONE.add(exp(t.negate()))), -700, -40, 0, 3, 40, 700),
                new Case("Math.exp(x) / (1 + Math.exp(x))", t -> inverse(ONE.add(exp(t.negate()))), -700, 0, 40, 710),
                new Case("1 / (1 + Math.exp(x))", t -> inverse(ONE.add(exp(t))), -700, -40, 0, 40, 700),
                new Case(
                        "Math.log(1 - Math.exp(-x))",
                        t -> log(ONE.subtract(exp(t.negate()))),
                        1e-8,
                        0.1,
                        0.7,
                        5,
                        40,
                        700),
                new Case("x * Math.log(x)", t -> t.multiply(log(t)), 1e-9, 0.3, 0.9, 5, 1e9),
                new Case("-x * Math.log(x)", t -> t.multiply(log(t)).negate(), 1e-9, 0.3, 0.9, 5),
                new Case("Math.log(4 * x) * (4 * x)", t -> times4(t).multiply(log(times4(t))), 1e-9, 0.3, 5),
                new Case("Math.log(1 + x)", t -> log(ONE.add(t)), 1e-18, 1e-9, -1e-9, 0.3, -0.7, 5, 1e9),
                new Case("Math.exp(x) - 1", t -> exp(t).subtract(ONE), 1e-18, -1e-9, 0.3, -40, 40),
                new Case("Math.sqrt(1 + x) - 1", t -> ONE.add(t).sqrt(DIGITS).subtract(ONE), 1e-18, -1e-9, 0.4, 9, 1e9),
                new Case("1 - x * x", t -> ONE.subtract(t.multiply(t)), 1 - 1e-12, 1, -1 + 1e-10, 0.5, 3),
                new Case("1 - Math.tanh(x) * Math.tanh(x)", StableFormsTest::sech2, 0, 0.5, -9, 20, 300),
                new Case(
                        "(Math.exp(x) - Math.exp(-x)) / 2",
                        t -> exp(t).subtract(exp(t.negate())).divide(TWO),
                        1e-12,
                        -1,
                        9),
                new Case(
                        "0.5 * (Math.exp(x) + Math.exp(-x))",
                        t -> exp(t).add(exp(t.negate())).divide(TWO),
                        1e-12,
                        -1,
                        9));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aStableFormIsRightToTheLastDigits(Case c) {
        for (boolean coarsening : new boolean[] {false, true}) {
            SsaMethod kernel =
                    plan("return " + c.formula(), coarsening).valueAndGradient().method();
            for (double x : c.at()) {
                holds(c.formula(), kernel, c.exact(), x);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void withoutItsValueTheDerivativeIsTheSameButForSharedReciprocals(Case c) {
        GradientPlan plan = kernel(c.formula());
        for (double x : c.at()) {
            Interpreter interpreter = new Interpreter(InterpreterConfig.DEFAULT);
            double alone = (double) interpreter
                    .run(plan.gradient().method(), List.of(x))
                    .results()
                    .get(0);
            double beside = (double) interpreter
                    .run(plan.valueAndGradient().method(), List.of(x))
                    .results()
                    .get(1);
            assertEquals(beside, alone, 4e-16 * Math.abs(beside));
        }
    }

    @Test
    void oneMinusTheCosine() {
        SsaMethod kernel = kernel("1 - Math.cos(x)").valueAndGradient().method();
        for (double x : new double[] {1e-12, -1e-5, 0.3, 2}) {
            List<Object> results = new Interpreter(InterpreterConfig.DEFAULT)
                    .run(kernel, List.of(x))
                    .results();
            double expected = Math.abs(x) < 1e-3 ? x * x / 2 * (1 - x * x / 12) : 1 - Math.cos(x);
            assertEquals(expected, (double) results.get(0), Math.abs(x) < 1e-3 ? 4e-16 * expected : 2e-16);
            assertEquals(Math.sin(x), results.get(1));
        }
    }

    @Test
    void softplusHasTheSlopeOneHalfInTheMiddleOfTheKinkOfItsForm() {
        assertEquals(
                List.of(0.5),
                new Interpreter(InterpreterConfig.DEFAULT)
                        .run(kernel("Math.log(1 + Math.exp(x))").gradient().method(), List.of(0.0))
                        .results());
    }

    @Test
    void theEntropyOfNothingIsNothingAndAChoiceMasksItsSlope() {
        SsaMethod kernel = kernel("-x * Math.log(x)").valueAndGradient().method();
        Interpreter interpreter = new Interpreter(InterpreterConfig.DEFAULT);
        assertEquals(
                List.of(-0.0, Double.POSITIVE_INFINITY),
                interpreter.run(kernel, List.of(0.0)).results());
        SsaMethod chosen = kernel("x > 0 ? x * Math.log(x) : 0").gradient().method();
        assertEquals(List.of(0.0), interpreter.run(chosen, List.of(0.0)).results());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x > 80 ? x : Math.log1p(Math.exp(x))",
                "37 <= x ? x : Math.log(1 + Math.exp(x))",
                "x < 40 ? Math.log1p(Math.exp(x)) : x",
                "-x < -40 ? x : Math.log1p(Math.exp(x))",
                "x < -80 ? Math.exp(x) : x > 80 ? x : Math.log1p(Math.exp(x))",
                "x < -50 ? x : Math.log(1 / (1 + Math.exp(-x)))",
                "x > 50 ? -x : Math.log(1 / (1 + Math.exp(x)))",
                "x < -40 ? Math.exp(x) : Math.exp(x) / (1 + Math.exp(x))",
                "x > 40 ? Math.exp(-x) : 1 / (1 + Math.exp(x))"
            })
    void aGuardThatTheStableFormDoesNotNeedIsNotAsked(String guarded) {
        SsaMethod kernel = kernel(guarded).valueAndGradient().method();
        assertFalse(hasBranch(kernel), () -> Printer.print(kernel));
        SsaMethod asked = Differentiation.plan(
                        Differentiation.prepare(Methods.marked(
                                "static double f(double x) { return " + guarded + "; }", FloatingPoint.STRICT)),
                        false)
                .valueAndGradient()
                .method();
        for (double x : new double[] {-800, -90, -50.1, -40.1, -37, 37, 40, 40.1, 50.1, 80.1, 700}) {
            List<Object> plain = run(kernel, x);
            List<Object> expected = run(asked, x);
            for (int k = 0; k < 2; k++) {
                double e = (double) expected.get(k);
                assertEquals(e, (double) plain.get(k), 4e-16 * Math.abs(e) + 1e-16, guarded + " at " + x + ", " + k);
            }
        }
    }

    /** The form has not reached its limit there, or the branch gives another number. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x > 36 ? x : Math.log1p(Math.exp(x))",
                "x < 80 ? x : Math.log1p(Math.exp(x))",
                "x > -80 ? x : Math.log1p(Math.exp(x))",
                "x > 80 ? 2 * x : Math.log1p(Math.exp(x))",
                "x < -80 ? 0 : Math.log1p(Math.exp(x))",
                "x > 40 ? 1 : Math.exp(x) / (1 + Math.exp(x))",
                "x < -40 ? 1 : 1 / (1 + Math.exp(x))"
            })
    void aGuardThatChangesSomethingStays(String guarded) {
        SsaMethod kernel = kernel(guarded).valueAndGradient().method();
        assertTrue(hasBranch(kernel), () -> Printer.print(kernel));
    }

    private static List<Object> run(SsaMethod kernel, double x) {
        return new Interpreter(InterpreterConfig.DEFAULT)
                .run(kernel, List.of(x))
                .results();
    }

    private static boolean hasBranch(SsaMethod kernel) {
        boolean[] found = {false};
        Nodes.walk(kernel.body(), node -> {
            boolean selects = node instanceof Node.Apply n && n.op() == Op.SELECT && !isAboutZero(kernel, n);
            found[0] |= node instanceof Node.If || selects;
        });
        return found[0];
    }

    /** The choice within a stable form. */
    private static boolean isAboutZero(SsaMethod kernel, Node.Apply choice) {
        return new Definitions(kernel.body())
                .apply(choice.in().get(0))
                .filter(test -> test.in().get(1) instanceof Constant c && c.is(0.0))
                .isPresent();
    }

    @Test
    void underStrictTheFormulaStays() {
        String strict = "static double f(double x) { return Math.log(1 + Math.exp(x)); }";
        SsaMethod kernel = Differentiation.plan(
                        Differentiation.prepare(Methods.marked(strict, FloatingPoint.STRICT)), false)
                .valueAndGradient()
                .method();
        assertTrue(Printer.print(kernel).contains("exp(x"), () -> Printer.print(kernel));
    }

    private static void holds(String what, SsaMethod kernel, UnaryOperator<BigDecimal> exact, double x) {
        List<Object> results = new Interpreter(InterpreterConfig.DEFAULT)
                .run(kernel, List.of(x))
                .results();
        close(what + " at " + x, exact.apply(new BigDecimal(x)), (double) results.get(0));
        close("derivative of " + what + " at " + x, slope(exact, x), (double) results.get(1));
    }

    /** Formulas that a segment differentiates together with what is around them. */
    static Stream<Case> programs() {
        return Stream.of(
                new Case(
                        "double y = 2 * x; double z = x + 1; return y * y - z * z",
                        t -> square(t.multiply(TWO)).subtract(square(t.add(ONE))),
                        1 + 0x1p-40,
                        1 - 0x1p-30,
                        -0.34375,
                        17),
                new Case(
                        "double s = x; for (int i = 0; i < 3; i++) { s = Math.log(1 + Math.exp(3 * s)); } return s",
                        t -> {
                            BigDecimal s = t;
                            for (int i = 0; i < 3; i++) {
                                s = log(ONE.add(exp(s.multiply(new BigDecimal(3)))));
                            }
                            return s;
                        },
                        -300,
                        -1,
                        0,
                        200),
                new Case(
                        "double z; if (x > 0) { z = Math.log(1 + Math.exp(-x)); } else { z = x * x; }"
                                + " return z / (1 + Math.exp(-x))",
                        t -> log(ONE.add(exp(t.negate()))).divide(ONE.add(exp(t.negate())), DIGITS),
                        1e-3,
                        3,
                        40),
                new Case(
                        "double p = 1 / (1 + Math.exp(-x)); return -0.25 * Math.log(p) - 0.75 * Math.log(1 - p)",
                        t -> log(ONE.add(exp(t.negate())))
                                .multiply(new BigDecimal("0.25"))
                                .add(log(ONE.add(exp(t))).multiply(new BigDecimal("0.75"))),
                        -750,
                        -4,
                        -0.5,
                        3,
                        750),
                new Case(
                        "double s = 0; for (int i = 0; i < 4; i++) { double p = 1 / (1 + Math.exp(-x));"
                                + " s += p * (1 - p); } return s",
                        t -> new BigDecimal(4)
                                .multiply(inverse(ONE.add(exp(t))).multiply(inverse(ONE.add(exp(t.negate()))))),
                        -700,
                        -40,
                        -1,
                        2,
                        36.75,
                        700));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void aStableFormStaysOneThroughCoarsening(Case c) {
        for (boolean coarsening : new boolean[] {false, true}) {
            SsaMethod kernel = plan(c.formula(), coarsening).valueAndGradient().method();
            for (double x : c.at()) {
                holds(c.formula(), kernel, c.exact(), x);
            }
        }
    }

    private static GradientPlan plan(String body, boolean coarsening) {
        return Differentiation.plan(
                Differentiation.prepare(Methods.marked("static double f(double x) { " + body + "; }")), coarsening);
    }

    private static GradientPlan kernel(String formula) {
        return Differentiation.plan(
                Differentiation.prepare(Methods.marked("static double f(double x) { return " + formula + "; }")),
                false);
    }

    private static BigDecimal times4(BigDecimal t) {
        return t.multiply(new BigDecimal(4));
    }

    private static BigDecimal square(BigDecimal t) {
        return t.multiply(t);
    }

    private static void close(String what, BigDecimal expected, double actual) {
        BigDecimal error = expected.subtract(new BigDecimal(actual)).abs();
        BigDecimal bound = expected.abs().multiply(new BigDecimal(2e-15)).add(new BigDecimal(1e-300));
        assertTrue(error.compareTo(bound) <= 0, () -> what + ": " + actual + " instead of " + expected.doubleValue());
    }

    private static BigDecimal slope(UnaryOperator<BigDecimal> f, double x) {
        BigDecimal h = new BigDecimal("1e-18").multiply(new BigDecimal(Math.min(1, Math.max(Math.abs(x), 1e-12))));
        BigDecimal at = new BigDecimal(x);
        return f.apply(at.add(h)).subtract(f.apply(at.subtract(h))).divide(h.multiply(TWO), DIGITS);
    }

    private static BigDecimal inverse(BigDecimal a) {
        return ONE.divide(a, DIGITS);
    }

    private static BigDecimal sech2(BigDecimal t) {
        BigDecimal c = exp(t).add(exp(t.negate())).divide(TWO, DIGITS);
        return inverse(c.multiply(c, DIGITS));
    }

    @Test
    void theReferenceIsRight() {
        assertEquals(Math.E, exp(ONE).doubleValue());
        assertEquals(Math.log(2), log(TWO).doubleValue());
        assertTrue(Arrays.stream(new double[] {-700, 30})
                .allMatch(x -> Math.abs(log(exp(new BigDecimal(x))).doubleValue() - x) < 1e-13));
    }
}

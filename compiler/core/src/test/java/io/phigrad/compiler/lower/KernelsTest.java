package io.phigrad.compiler.lower;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.compiler.Methods;
import io.phigrad.compiler.driver.Differentiation;
import io.phigrad.compiler.emit.GradientPlan;
import io.phigrad.phi.ssa.Interpreter;
import io.phigrad.phi.ssa.InterpreterConfig;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Printer;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Verifier;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What kernels look like when reverse mode and lowering are done with them, without coarsening. */
class KernelsTest {

    private static GradientPlan plan(String member) {
        GradientPlan plan = Differentiation.plan(Differentiation.prepare(Methods.marked(member)), false);
        Verifier.verify(plan.gradient().method());
        Verifier.verify(plan.valueAndGradient().method());
        return plan;
    }

    private static long count(SsaMethod method, Class<? extends Node> kind) {
        long[] count = {0};
        Nodes.walk(method.body(), node -> count[0] += kind.isInstance(node) ? 1 : 0);
        return count[0];
    }

    private static List<Object> run(SsaMethod method, Object... arguments) {
        return new Interpreter(InterpreterConfig.DEFAULT)
                .run(method, List.of(arguments))
                .results();
    }

    @Test
    void aGradientThatNeedsNoPrimalRunsNone() {
        SsaMethod kernel = plan("static double f(double[] x, double[] y) { double s = 0;"
                        + " for (int i = 0; i < x.length; i++) s += x[i] * y[i]; return s; }")
                .gradient()
                .method();
        assertEquals(2, count(kernel, Node.Loop.class), "the scatters, and what clears the rest of y's adjoints");
        assertFalse(Printer.print(kernel).contains("tape"));
    }

    @Test
    void bothSweepsOfAnIndependentLoopShareIt() {
        SsaMethod kernel = plan("static double f(double[] x) { double s = 0;"
                        + " for (int i = 0; i < x.length; i++) s += Math.exp(x[i] * x[i]); return s; }")
                .valueAndGradient()
                .method();
        assertEquals(1, count(kernel, Node.Loop.class));
        assertEquals(1, Printer.print(kernel).split(" = exp\\(", -1).length - 1);
        double[] gradient = new double[2];
        assertEquals(List.of(1 + Math.exp(4)), run(kernel, new double[] {0, 2}, gradient));
        assertArrayEquals(new double[] {0, 4 * Math.exp(4)}, gradient, 1e-12);
    }

    @Test
    void aSigmoidChoosesNothingUnlessASoftplusSharesItsExponential() {
        GradientPlan plan = plan("static double f(double x, double y) { return y * Math.log(1 + Math.exp(x)); }");
        String alone = Printer.print(plan("static double f(double x) { return Math.log(1 + Math.exp(x)); }")
                .gradient()
                .method());
        assertFalse(alone.contains(" ? "), alone);
        String shared = Printer.print(plan.gradient().method());
        assertTrue(shared.contains(" ? "), shared);
        for (double x : new double[] {-800, -40, -0.0, 0, 1e-9, 3, 40, 800, Double.NaN}) {
            double sigmoid = 1 / (1 + Math.exp(-x));
            List<Object> found = run(
                    plan("static double f(double x) { return Math.log1p(Math.exp(x)); }")
                            .gradient()
                            .method(),
                    x);
            assertEquals(sigmoid, (double) found.get(0), 1e-15);
        }
    }

    @Test
    void aRecurrenceStoresOneNumberARound() {
        SsaMethod kernel = plan("static double f(double x, int n) { double s = x;"
                        + " for (int i = 0; i < n; i++) s = Math.sin(s) * s; return s; }")
                .gradient()
                .method();
        assertEquals(2, count(kernel, Node.Loop.class));
        assertTrue(count(kernel, Node.Workspace.class) <= 2);
    }

    @Test
    void branchesOnOneConditionMeet() {
        SsaMethod kernel = plan("static double f(double x, double y) {"
                        + " double t; if (x > y) t = Math.exp(x); else t = Math.sin(y); return t * t; }")
                .gradient()
                .method();
        assertTrue(count(kernel, Node.If.class) <= 2);
    }

    @Test
    void anAdjointOfZeroPassesAnInfinitePartial() {
        SsaMethod kernel = plan("static double f(double x, double w) { return w * Math.sqrt(x); }")
                .gradient()
                .method();
        assertEquals(List.of(0.0, 0.0), run(kernel, 0.0, 0.0));
        assertEquals(Double.POSITIVE_INFINITY, run(kernel, 0.0, 1.0).get(0));
        assertEquals(Double.NaN, run(kernel, -1.0, 1.0).get(0));
    }

    @Test
    void theReverseSweepOfALoopLeftByABreakStartsAtTheBreak() {
        SsaMethod kernel = plan("static double f(double x, double[] c) { double s = 1;"
                        + " for (int i = 0; i < c.length; i++) { s *= x; if (s > c[i]) break; s += c[i]; } return s; }")
                .gradient()
                .method();
        double[] gradient = new double[3];
        // With c = (10, 30, 0): s = x, then x + 10, then (x + 10) x, which is more than 30.
        assertEquals(16.0, run(kernel, 3.0, new double[] {10, 30, 0}, gradient).get(0));
        assertArrayEquals(new double[] {3, 0, 0}, gradient);
    }

    @Test
    void scattersToOneElementAreOne() {
        SsaMethod kernel = plan("static double f(double[] x) { return x[0] * x[1] + Math.sin(x[0]); }")
                .gradient()
                .method();
        assertEquals(2, count(kernel, Node.Accumulate.class));
    }
}

package io.phigrad.compiler.lower;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.phigrad.compiler.Methods;
import io.phigrad.compiler.driver.Differentiation;
import io.phigrad.compiler.emit.GradientPlan;
import io.phigrad.phi.ssa.Interpreter;
import io.phigrad.phi.ssa.InterpreterConfig;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Verifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InitialStoresTest {

    private static GradientPlan plan(String body) {
        return Differentiation.plan(Differentiation.prepare(Methods.marked("""
                static double f(double[] x, double[] y) {
                    double s = 0;
                    %s
                    return s;
                }
                """.formatted(body))), true);
    }

    /** What kernels leave in arrays that hold something already where they say that they set them. */
    private static double[][] run(SsaMethod kernel, Set<Integer> set, int length, double before) {
        double[] x =
                IntStream.range(0, length).mapToDouble(i -> Math.sin(i) + 2).toArray();
        double[] y = IntStream.range(0, length).mapToDouble(Math::cos).toArray();
        double[][] bars = new double[2][length];
        for (int k = 0; k < 2; k++) {
            Arrays.fill(bars[k], set.contains(2 + k) ? before : 0);
        }
        new Interpreter(InterpreterConfig.DEFAULT).run(kernel, List.of(x, y, bars[0], bars[1]));
        return bars;
    }

    private static void assertSet(Set<Integer> expected, String body) {
        GradientPlan plan = plan(body);
        assertEquals(expected, plan.set());
        for (SsaMethod kernel :
                List.of(plan.gradient().method(), plan.valueAndGradient().method())) {
            Verifier.verify(kernel);
            for (int length : new int[] {0, 1, 2, 3, 40}) {
                double[][] cleared = run(kernel, plan.set(), length, 0);
                double[][] used = run(kernel, plan.set(), length, Double.NaN);
                for (int k = 0; k < 2; k++) {
                    assertArrayEquals(cleared[k], used[k], 0, "length " + length);
                }
            }
        }
    }

    @Test
    void aScatterToEachElement() {
        assertSet(Set.of(2, 3), "for (int i = 0; i < x.length; i++) { s += x[i] * x[i] * y[i]; }");
    }

    @Test
    void bothWhereEachHasALoopOfItsOwn() {
        assertSet(Set.of(2, 3), """
                for (double v : x) { s += Math.exp(v); }
                for (double v : y) { s += v * v * v; }""");
    }

    /** The length of y is not known to be that of x: the rest of its adjoints is cleared. */
    @Test
    void aScatterToTheFirstElements() {
        assertSet(Set.of(2, 3), "for (int i = 0; i < x.length; i++) { s += x[i] * y[i]; }");
        assertSet(Set.of(2), "for (int i = 0; i < x.length / 2; i++) { s += x[i] * x[i]; }");
        assertSet(Set.of(2), "for (int i = 0; i < x.length - 3; i++) { s += x[i] * x[i]; }");
    }

    /** The reverse sweep runs over the rounds that there were. */
    @Test
    void aScatterUpToABreak() {
        assertSet(Set.of(2), "for (int i = 0; i < x.length; i++) { if (x[i] > 2.5) { break; } s += x[i] * y[i]; }");
    }

    @Test
    void notWhereOnlySomeElementsAreAddedTo() {
        assertSet(Set.of(), "for (int i = 0; i < x.length; i++) { if (y[i] > 0) { s += x[i] * x[i]; } }");
    }

    /** The sweeps of one kernel come to the first statement last, those of the other one do not. */
    @Test
    void aKernelThatAddsToAnElementBeforeClearsTheArray() {
        assertSet(Set.of(2), """
                if (x.length > 0) { s += x[0] * x[0]; }
                for (int i = 0; i < x.length; i++) { s += Math.sin(x[i]); }""");
    }

    @Test
    void notWhereElementsAreAddedToTwice() {
        assertSet(Set.of(), "for (int i = 0; i < x.length; i++) { s += x[i] * x[i / 2]; }");
    }

    /** The reverse sweep comes to the last loop first. */
    @Test
    void theNextLoopAddsAgain() {
        assertSet(Set.of(2), """
                for (int i = 0; i < x.length; i += 2) { s += Math.exp(x[i]); }
                for (double v : x) { s += v * v; }""");
    }

    /** Under the guard that there are two; else the array is cleared. */
    @Test
    void neighboursAndTheLastElement() {
        assertSet(Set.of(2), "for (int i = 1; i < x.length; i++) { s += (x[i] - x[i - 1]) * x[i]; }");
    }

    /** What the groups leave out, and what is behind the last of them, is cleared beside. */
    @Test
    void groupsOfElements() {
        assertSet(Set.of(2, 3), "for (int i = 0; i < x.length / 2; i++) { s += x[2 * i] * x[2 * i + 1] * y[i]; }");
        assertSet(Set.of(2), "for (int i = 0; i < x.length / 2; i++) { s += Math.exp(x[2 * i + 1]); }");
        assertSet(Set.of(2), "for (int i = 0; i < x.length / 3 - 1; i++) { s += x[i * 3] / x[i * 3 + 2]; }");
    }

    /** Counted in steps, as many programs do. */
    @Test
    void groupsInSteps() {
        assertSet(Set.of(2), "for (int i = 0; i + 1 < x.length; i += 2) { s += x[i] * x[i + 1]; }");
        assertSet(Set.of(2), "for (int i = 1; i < x.length; i += 2) { s += x[i] * x[i - 1]; }");
    }

    @Test
    void notWhereGroupsOverlapOrMostOfThemIsLeftOut() {
        assertSet(Set.of(), "for (int i = 0; i < x.length / 3; i++) { s += Math.exp(x[3 * i + 1]); }");
        assertSet(Set.of(), "for (int i = 1; i < x.length / 2; i++) { s += x[2 * i] * x[2 * i - 1]; }");
        assertSet(Set.of(), "for (int i = 0; i < x.length / 2 - 1; i++) { s += x[2 * i] * x[2 * i + 2]; }");
        assertSet(Set.of(), "for (int i = 0; i < x.length / 3; i++) { s += x[2 * i] * x[3 * i]; }");
        assertSet(Set.of(), "for (int i = 0; i < x.length; i += 2) { s += x[i] * x[i]; }");
    }
}

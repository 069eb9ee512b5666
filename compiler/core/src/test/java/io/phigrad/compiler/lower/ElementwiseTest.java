package io.phigrad.compiler.lower;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.phigrad.FloatingPoint;
import io.phigrad.compiler.Methods;
import io.phigrad.compiler.driver.Differentiation;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.ssa.Cleanup;
import io.phigrad.phi.ssa.Interpreter;
import io.phigrad.phi.ssa.InterpreterConfig;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Verifier;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The passes over what loops and blocks leave in single elements of arrays. */
class ElementwiseTest {
    private static final Exactness RELAXED = new Exactness(FloatingPoint.RELAXED, true);

    /** @param code over {@code x} of {@code n} elements, and {@code a} and {@code b} of one more */
    private static SsaMethod prepared(String code) {
        SsaMethod method = Differentiation.prepare(Methods.marked("""
                static double f(double[] x, int n, int j) {
                    double[] a = new double[n + 2];
                    double[] b = new double[n + 2];
                    double s = 0;
                    %s
                    for (int k = 0; k < a.length; k++) {
                        s = 0.9 * s + a[k] + 0.3 * b[k];
                    }
                    return s;
                }
                """.formatted(code)))
                .program()
                .main();
        return ValueNumbering.run(Cleanup.of(method));
    }

    private static double run(SsaMethod method, int n, int j) {
        double[] x = IntStream.range(0, n + 2).mapToDouble(i -> Math.sin(i + 1)).toArray();
        return (Double) new Interpreter(InterpreterConfig.DEFAULT)
                .run(method, List.of(x, n, j))
                .results()
                .get(0);
    }

    private static long count(SsaMethod method, Predicate<Node> what) {
        long[] count = {0};
        Nodes.walk(method.body(), node -> count[0] += what.test(node) ? 1 : 0);
        return count[0];
    }

    private static void assertSame(SsaMethod before, SsaMethod after) {
        Verifier.verify(after);
        for (int n = 0; n < 5; n++) {
            for (int j = 0; j < n; j++) {
                assertEquals(run(before, n, j), run(after, n, j), "n " + n + ", j " + j);
            }
        }
    }

    private static long loopsAfterFusion(String code) {
        SsaMethod before = prepared(code);
        SsaMethod after = LoopFusion.run(before, RELAXED);
        assertSame(before, after);
        return count(after, Node.Loop.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for (int i = 0; i < n; i++) a[i] = x[i] * 2; for (int i = 0; i < n; i++) b[i] = a[i] + x[i];",
                "for (int i = 0; i < n; i++) a[i] += x[i]; for (int i = 0; i < n; i++) { a[i] *= a[i]; s += a[i]; }",
                "for (int i = 0; i < n; i++) { if (x[i] > 0) a[i] = x[i]; } for (int i = 0; i < n; i++) b[i] -= a[i];",
                "for (int i = n - 1; i >= 0; i--) a[i] = x[i]; for (int i = n - 1; i >= 0; i--) a[i] += a[i] * x[i];",
                "for (int i = 0; i < n; i++) a[i] = x[i + 1]; for (int i = 0; i < n; i++) for (int k = 0; k < j; k++) b[k]"
                        + " += a[i];"
            })
    void loopsThatMeetInTheElementsOfTheirRoundsAreOne(String code) {
        assertEquals(count(prepared(code), Node.Loop.class::isInstance) - 1, loopsAfterFusion(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for (int i = 0; i < n; i++) a[i] = x[i] * 2; for (int i = 0; i < n; i++) b[i] = a[i + 1] + x[i];",
                "for (int i = 0; i < n; i++) a[i + 1] = x[i]; for (int i = 0; i < n; i++) b[i] = a[i];",
                "for (int i = 0; i < n; i++) b[i] = a[j] + x[i]; for (int i = 0; i < n; i++) a[i] = x[i];",
                "for (int i = 0; i < n; i++) a[i] = x[i]; for (int i = 0; i < n; i++) a[n - 1 - i] += a[i];",
                "for (int i = 0; i < n; i++) { s += x[i]; } for (int i = 0; i < n; i++) a[i] = s;",
                "for (int i = 0; i < n; i++) a[i] = x[i]; s += a[j]; a[j] = 7;"
                        + " for (int i = 0; i < n; i++) a[i] *= 2;",
            })
    void othersAreNot(String code) {
        assertEquals(count(prepared(code), Node.Loop.class::isInstance), loopsAfterFusion(code));
    }

    @Test
    void roundsThatTouchTheirOwnElementsMayComeInAnyOrder() {
        String own = "for (int i = n - 1; i >= 0; i--) { a[i] = a[i] * 0.5 + x[i]; b[i] += a[i]; }";
        SsaMethod before = prepared(own);
        SsaMethod after = LoopOrder.ofOwnElements(before, RELAXED);
        assertSame(before, after);
        Predicate<Node> down = node -> node instanceof Node.Apply n && n.op() == Op.GE;
        assertEquals(1, count(before, down));
        assertEquals(0, count(after, down));
        assertEquals(1, count(LoopOrder.run(before, RELAXED), down), "only if asked for");
        SsaMethod next = prepared("for (int i = n - 1; i >= 0; i--) { a[i] = a[i + 1] * 0.5 + x[i]; }");
        assertEquals(1, count(LoopOrder.ofOwnElements(next, RELAXED), down));
    }

    private static long storesAfter(String code) {
        SsaMethod before = prepared(code);
        SsaMethod after = OverwrittenStores.run(before);
        assertSame(before, after);
        return count(after, Node.Store.class::isInstance);
    }

    @Test
    void storesThatNobodyReadsAreLeftOut() {
        assertEquals(1, storesAfter("if (n > 0) { a[j] = x[j]; b[j] += 2; a[j] = 3; }"));
        assertEquals(2, storesAfter("if (n > 0) { a[j] = x[j]; s = a[0]; a[j] = 3; }"), "it may be read");
        assertEquals(2, storesAfter("if (n > 0) { a[j] = x[j]; a[n - 1] += 1; a[j] = 3; }"), "it may be added to");
        assertEquals(2, storesAfter("if (n > 0) { a[j] = x[j]; if (x[j] < 0.5) { s += a[n - 1]; } a[j] = 3; }"));
        assertEquals(2, storesAfter("if (n > 0) { a[j] = x[j]; if (x[j] < 0.5) { a[j] = 3; } }"), "not always");
    }

    private static long sumsAfter(String code) {
        SsaMethod before = prepared(code);
        SsaMethod after = PlusZero.run(before);
        assertSame(before, after);
        return count(before, ElementwiseTest::isSum) - count(after, ElementwiseTest::isSum);
    }

    private static boolean isSum(Node node) {
        return node instanceof Node.Apply n
                && n.op() == Op.ADD
                && n.out().type().isFloating();
    }

    @Test
    void zeroIsNotAddedToWhatCannotBeMinusZeroOrDoesNotShowIt() {
        assertEquals(1, sumsAfter("if (n > 0) { a[0] = Math.exp(0.0 + x[0] * x[1]); }"));
        assertEquals(1, sumsAfter("if (n > 0) { a[0] = 0.0 + x[0] * x[0]; }"));
        assertEquals(1, sumsAfter("if (n > 0) { double z = 0.0 + x[0] * x[1]; a[0] = 3 - z; b[0] = z > 0 ? 1 : 2; }"));
        assertEquals(0, sumsAfter("if (n > 0) { a[0] = 1 / (0.0 + x[0] * x[1]); }"));
        assertEquals(0, sumsAfter("if (n > 0) { double z = 0.0 + x[0] * x[1]; a[0] = Math.exp(z); b[0] = z; }"));
    }
}

package io.phigrad.compiler.soi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.phigrad.compiler.Methods;
import io.phigrad.compiler.driver.Differentiation;
import io.phigrad.phi.ssa.Interpreter;
import io.phigrad.phi.ssa.InterpreterConfig;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Verifier;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedSumsTest {
    private static final double[] X = {0.3, -1.2, 2.5, 0.7};
    private static final double[] Y = {1.1, 0.4, -0.6, 2.2};

    private static SsaMethod prepared(String body) {
        return Differentiation.prepare(Methods.marked("""
                static double f(double w, @Inactive double[] x, @Inactive double[] y, int n) {
                    %s
                }
                """.formatted(body)))
                .program()
                .main();
    }

    private static long loops(SsaMethod method) {
        long[] count = {0};
        Nodes.walk(method.body(), node -> count[0] += node instanceof Node.Loop ? 1 : 0);
        return count[0];
    }

    private static double run(SsaMethod method, int n) {
        return (Double) new Interpreter(InterpreterConfig.DEFAULT)
                .run(method, List.of(1.5, X, Y, n))
                .results()
                .get(0);
    }

    private static void assertShares(int loops, String body) {
        SsaMethod before = prepared(body);
        SsaMethod after = SharedSums.of(before);
        Verifier.verify(after);
        assertEquals(loops, loops(after));
        for (int n : new int[] {0, 1, 4}) {
            assertEquals(run(before, n), run(after, n), 1e-12);
        }
    }

    private static void assertStays(String body) {
        SsaMethod before = prepared(body);
        assertSame(before, SharedSums.of(before));
    }

    @Test
    void aSumIsFormedOnce() {
        assertShares(1, """
                double a = 0;
                for (int i = 0; i < x.length; i++) a += x[i] * y[i];
                double b = 0;
                for (int j = 0; j < x.length; j++) b += y[j] * x[j];
                return w * a + b;""");
    }

    @Test
    void aSumComesApartIntoSumsAtHand() {
        assertShares(1, """
                double xy = 0;
                double xx = 0;
                for (int i = 0; i < x.length; i++) { xy += x[i] * y[i]; xx += x[i] * x[i]; }
                double a = w * xy / xx;
                double e = 0;
                for (int j = 0; j < x.length; j++) e -= 2 * (y[j] - x[j] * a) * x[j];
                return e;""");
    }

    @Test
    void aSumUnderAGuardIsFormedBeforeIt() {
        assertShares(2, """
                double a = w;
                if (n > 0) {
                    double xy = 0;
                    double xx = 0;
                    for (int i = 0; i < x.length; i++) { xy += x[i] * y[i]; xx += x[i] * x[i]; }
                    a = w * xy / xx;
                }
                double e = 0;
                for (int j = 0; j < x.length; j++) e -= 2 * (y[j] - x[j] * a) * x[j];
                return e;""");
    }

    @Test
    void aThrowBetweenKeepsTheGuard() {
        assertStays("""
                double a = w;
                if (n > 0) {
                    double xx = 0;
                    for (int i = 0; i < x.length; i++) xx += x[i] * x[i];
                    a = w / xx;
                }
                if (n < -5) throw new IllegalArgumentException();
                double e = 0;
                for (int j = 0; j < x.length; j++) e += x[j] * a * x[j];
                return e;""");
    }

    @Test
    void otherRangesAreOtherSums() {
        assertStays("""
                double a = 0;
                for (int i = 0; i < x.length; i++) a += x[i] * x[i];
                double b = 0;
                for (int j = 1; j < x.length; j++) b += x[j] * x[j];
                return w * a + b;""");
    }

    @Test
    void squaredResidualsAreNeverExpanded() {
        assertStays("""
                double xy = 0;
                double xx = 0;
                double yy = 0;
                for (int i = 0; i < x.length; i++) { xy += x[i] * y[i]; xx += x[i] * x[i]; yy += y[i] * y[i]; }
                double a = w * xy / xx;
                double e = 0;
                for (int j = 0; j < x.length; j++) e += (y[j] - x[j] * a) * (y[j] - x[j] * a);
                return e + yy;""");
    }
}

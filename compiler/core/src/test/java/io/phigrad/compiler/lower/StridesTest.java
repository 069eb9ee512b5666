package io.phigrad.compiler.lower;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.phigrad.FloatingPoint;
import io.phigrad.compiler.Methods;
import io.phigrad.compiler.driver.Differentiation;
import io.phigrad.phi.ssa.Cleanup;
import io.phigrad.phi.ssa.Interpreter;
import io.phigrad.phi.ssa.InterpreterConfig;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Verifier;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StridesTest {
    private static final Exactness RELAXED = new Exactness(FloatingPoint.RELAXED, true);

    /** @param loop over rows i of n, of m elements each, in a column j */
    private static SsaMethod prepared(String loop) {
        SsaMethod method = Differentiation.prepare(Methods.marked("""
                static double f(double[] x, int n, int m, int j) {
                    double s = 0;
                    %s
                    return s;
                }
                """.formatted(loop)))
                .program()
                .main();
        return InvariantMotion.run(ValueNumbering.run(Cleanup.of(method)));
    }

    private static double run(SsaMethod method, int n, int m) {
        double[] x = IntStream.range(0, (n + 2) * (m + 2))
                .mapToDouble(i -> Math.sin(i + 1))
                .toArray();
        return (Double) new Interpreter(InterpreterConfig.DEFAULT)
                .run(method, List.of(x, n, m, 1))
                .results()
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for (int i = 0; i < n; i++) { s += x[i * m + j]; }",
                "for (int i = 2; i < n; i++) { s += x[m * i] * x[i]; }",
                "for (int i = 0; i <= n; i++) { s = 0.5 * s + x[j + i * m] * x[i * m]; }",
                "for (int i = j; i < n; i++) { s += x[i * m + i] + i * m; }",
                "for (int i = 0; i < n; i++) { x[i * m + j] = s; s += x[i * m + 1]; }",
            })
    void countedAlongIsTheSameToTheBit(String loop) {
        SsaMethod before = prepared(loop);
        SsaMethod after = Cleanup.of(Strides.run(before));
        Verifier.verify(after);
        assertNotEquals(before, after);
        for (int n = 0; n < 7; n++) {
            assertEquals(run(before, n, 3), run(after, n, 3), n + " rows");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for (int i = 0; i < n; i++) { s += x[i * 3 + j]; }",
                "for (int i = 0; i < n; i++) { s += x[Math.floorMod(i * m, 3)]; }",
                "for (int i = 0; i < n; i++) { s += x[i * i]; }",
                "for (int i = 0; i < n; i++) { s += i > 2 ? x[i * m + j] : x[i * (m + 1)]; }",
                "for (int i = 0; i < n; i++) { s += x[i] * (i * m); }",
            })
    void othersAreLeft(String loop) {
        SsaMethod before = prepared(loop);
        assertEquals(before, Strides.run(before));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 31, 32, 35, 70})
    void fourSumsAreGatheredBesideAStride(int n) {
        SsaMethod before = prepared("for (int i = 0; i < n; i++) { s += x[i * m + j]; }");
        SsaMethod after = Cleanup.of(Lanes.run(Strides.run(before), RELAXED));
        Verifier.verify(after);
        assertEquals(run(before, n, 3), run(after, n, 3), 1e-13);
    }
}

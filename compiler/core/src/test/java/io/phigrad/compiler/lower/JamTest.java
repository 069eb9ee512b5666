package io.phigrad.compiler.lower;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.phigrad.FloatingPoint;
import io.phigrad.compiler.Methods;
import io.phigrad.compiler.driver.Differentiation;
import io.phigrad.phi.ssa.Cleanup;
import io.phigrad.phi.ssa.Interpreter;
import io.phigrad.phi.ssa.InterpreterConfig;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Verifier;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JamTest {
    private static final Exactness RELAXED = new Exactness(FloatingPoint.RELAXED, true);

    /** @param round what is done with row {@code i} of {@code m} elements, numbers {@code p}, and results {@code out} */
    private static SsaMethod prepared(String round) {
        SsaMethod method = Differentiation.prepare(Methods.marked("""
                static double f(double[] x, double[] p, double[] out, int n, int m) {
                    double s = 0;
                    for (int i = 0; i < n; i++) {
                        %s
                    }
                    for (int k = 0; k < out.length; k++) {
                        s = 0.9 * s + out[k];
                    }
                    return s;
                }
                """.formatted(round)))
                .program()
                .main();
        return ValueNumbering.run(Cleanup.of(method));
    }

    private static double run(SsaMethod method, int n, int m) {
        double[] x = IntStream.range(0, n * m).mapToDouble(i -> Math.sin(i + 1)).toArray();
        double[] p = IntStream.range(0, m).mapToDouble(i -> Math.cos(3 * i)).toArray();
        double[] out =
                IntStream.range(0, Math.max(n, m) + 1).mapToDouble(i -> 0.5 * i).toArray();
        return (Double) new Interpreter(InterpreterConfig.DEFAULT)
                .run(method, List.of(x, p, out, n, m))
                .results()
                .get(0);
    }

    private static long loops(SsaMethod method) {
        long[] count = {0};
        Nodes.walk(method.body(), node -> count[0] += node instanceof Node.Loop ? 1 : 0);
        return count[0];
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "double z = 0; for (int j = 0; j < m; j++) { z += x[i * m + j] * p[j]; } s += Math.tanh(z);",
                "double z = out[i]; for (int j = 0; j < m; j++) { z += x[i * m + j] * p[j]; } s = 0.5 * s - z;",
                "double z = 0; for (int j = 0; j < m; j++) { z = 0.5 * z + x[i * m + j]; } if (z > 0) { s += z; }",
                "double z = 1; for (int j = p.length - 1; j >= 0; j--) { z = z * p[j] + x[i * m + j]; } s += z;",
                "double z = 1; for (int j = m - 1; j >= 0; j--) { z = z * p[j] + x[i * m + j]; } out[i] = z;",
                "double a = 1; double b = 0;"
                        + " for (int j = 1; j < m; j++) { a *= p[j]; b += a * x[i * m + j]; } s = Math.max(s, b);"
            })
    void fourRoundsAtATimeComputeTheSameToTheBit(String round) {
        SsaMethod before = prepared(round);
        SsaMethod after = Cleanup.of(Jam.run(before, RELAXED));
        Verifier.verify(after);
        assertEquals(5, loops(after));
        for (int n = 0; n < 10; n++) {
            for (int m : new int[] {0, 1, 2, 5}) {
                assertEquals(run(before, n, m), run(after, n, m), n + " rows of " + m);
            }
        }
    }

    @Test
    void sumsForTheSameElementsMeetInOneLoop() {
        SsaMethod before = prepared("for (int j = 0; j < m; j++) { out[j] += (i + 1) * x[i * m + j] * p[j]; }");
        SsaMethod after = Cleanup.of(Scatters.run(ValueNumbering.run(Jam.run(before, RELAXED)), RELAXED));
        Verifier.verify(after);
        assertEquals(5, loops(after));
        assertEquals(2, scatters(after));
        for (int n = 0; n < 10; n++) {
            assertEquals(run(before, n, 3), run(after, n, 3), 1e-12);
        }
    }

    private static long scatters(SsaMethod method) {
        long[] count = {0};
        Nodes.walk(method.body(), node -> count[0] += node instanceof Node.Accumulate ? 1 : 0);
        return count[0];
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "double z = 0; for (int j = 0; j < m; j++) { z += out[j] * p[j]; } out[i + 1] = z;",
                "double z = 0; for (int j = 0; j < i; j++) { z += x[j] * s; } s += z;",
                "double z = 0; for (int j = 0; j < m; j++) { z += x[i * m + j]; if (z > 2) { break; } } s += z;",
                "for (int j = 0; j < m; j++) { out[j] = 0.5 * out[j] + x[i * m + j]; } s += out[0];",
                "double z = 0; for (int j = 0; j < m; j++) { z += x[i * m + j] / p[j]; } s += z;",
                "double z = 0; for (int j = 0; j < 3; j++) { z += p[j]; } s += z;",
                "s += x[i];"
            })
    void roundsThatWaitForOneAnotherOrGainNothingStay(String round) {
        SsaMethod before = prepared(round);
        assertSame(before, Jam.run(before, RELAXED));
    }

    @Test
    void underStrictTheValueKeepsItsOrder() {
        SsaMethod before =
                prepared("double z = 0; for (int j = 0; j < m; j++) { z += x[i * m + j] * p[j]; } s += Math.tanh(z);");
        assertSame(before, Jam.run(before, new Exactness(FloatingPoint.STRICT, true)));
    }
}

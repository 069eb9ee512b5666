package io.phigrad.compiler.lower;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

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

class DistributionTest {
    private static SsaMethod prepared(String body) {
        SsaMethod method = Differentiation.prepare(Methods.marked("""
                static double f(double w, double[] x, double[] y) {
                    double s = 0;
                    %s
                    return s;
                }
                """.formatted(body)))
                .program()
                .main();
        return ValueNumbering.run(Cleanup.of(method));
    }

    private static double run(SsaMethod method, int length) {
        double[] x =
                IntStream.range(0, length).mapToDouble(i -> 1.5 + Math.sin(i)).toArray();
        double[] y = IntStream.range(0, length)
                .mapToDouble(i -> 2.5 + Math.cos(3 * i))
                .toArray();
        return (Double) new Interpreter(InterpreterConfig.DEFAULT)
                .run(method, List.of(1.5, x, y))
                .results()
                .get(0);
    }

    private static long loops(SsaMethod method) {
        long[] count = {0};
        Nodes.walk(method.body(), node -> count[0] += node instanceof Node.Loop ? 1 : 0);
        return count[0];
    }

    private static void assertTaken(int loops, String body) {
        SsaMethod before = prepared(body);
        SsaMethod after = Cleanup.of(Distribution.run(before));
        Verifier.verify(after);
        assertEquals(loops, loops(after));
        for (int length : new int[] {1, 2, 3, 40}) {
            assertEquals(run(before, length), run(after, length), "bit for bit, " + length);
        }
    }

    @Test
    void whatReadsItsOwnIndexIsOneLoopEach() {
        assertTaken(4, """
                for (int i = 0; i < x.length; i++) {
                    double a = Math.sqrt(x[i] * w);
                    double b = Math.sqrt(y[i]);
                    s += w * y[i] / x[i] + a * s - b;
                }""");
    }

    /** One that would be left for a stage of its own stays. */
    @Test
    void theLastOfAChainStays() {
        assertTaken(4, """
                for (int i = 0; i < x.length; i++) {
                    double a = Math.sqrt(x[i]);
                    double b = Math.sqrt(y[i]);
                    double c = 1 / y[i];
                    s += c / (a + b);
                }""");
    }

    @Test
    void neighboursArePreparedTogetherAndResultsServeTheNextRound() {
        assertTaken(6, """
                for (int i = 1; i < x.length; i++) {
                    double dx = x[i] - x[i - 1];
                    double dy = y[i] - y[i - 1];
                    double length = Math.sqrt(dx * dx + dy * dy);
                    double speed = Math.sqrt(y[i - 1]) + Math.sqrt(y[i]);
                    s += length + w / speed + 1 / Math.sqrt(y[i]);
                }""");
    }

    @Test
    void quotientsWithOneSideOfNeighbours() {
        assertTaken(5, """
                for (int i = 1; i < x.length; i++) {
                    s += (x[i] - x[i - 1]) / y[i] + Math.sqrt(x[i]) * (w / y[i]);
                }""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // two are too few
                "for (int i = 0; i < x.length; i++) s += Math.sqrt(x[i]) / y[i];",
                // each round waits for the one before
                "for (int i = 0; i < x.length; i++) s = Math.sqrt(s + x[i]) / (s + 1) + 1 / (s + 2);",
                // both sides read neighbours
                """
                for (int i = 1; i < x.length; i++)
                    s += (x[i] - x[i - 1]) / (y[i] - y[i - 1]) + Math.sqrt(x[i]) + Math.sqrt(y[i]);""",
                // dear to prepare
                """
                for (int i = 0; i < x.length; i++) {
                    double e = Math.exp(-x[i]);
                    s += e / y[i] + Math.sqrt(e + 1) + 1 / (e + 2);
                }""",
                // short
                "for (int i = 0; i < 3; i++) s += Math.sqrt(x[0]) / y[0] + 1 / x[i] + 1 / y[i] + Math.sqrt(x[i]);",
                // left by a break
                """
                for (int i = 0; i < x.length; i++) {
                    s += Math.sqrt(x[i]) / y[i] + Math.sqrt(y[i]) + 1 / x[i];
                    if (s > 10) break;
                }""",
                // of what the loop writes
                """
                for (int i = 1; i < x.length; i++) {
                    s += Math.sqrt(x[i]) / x[i - 1] + Math.sqrt(x[i - 1] + 1) + 1 / x[i];
                    x[i] = s;
                }""",
            })
    void otherLoopsStay(String body) {
        SsaMethod before = prepared(body);
        assertSame(before, Distribution.run(before));
    }
}

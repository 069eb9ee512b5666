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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikeTermsTest {

    private static SsaMethod prepared(String value) {
        return ValueNumbering.run(Differentiation.prepare(Methods.marked("""
                static double f(double x, double y, double z) {
                    return %s;
                }
                """.formatted(value)))
                .program()
                .main());
    }

    private static long operations(SsaMethod method) {
        long[] count = {0};
        Nodes.walk(method.body(), node -> count[0] += node instanceof Node.Apply n && n.op() != Op.NEG ? 1 : 0);
        return count[0];
    }

    private static double run(SsaMethod method, double x, double y, double z) {
        return (double) new Interpreter(InterpreterConfig.DEFAULT)
                .run(method, List.of(x, y, z))
                .results()
                .get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "z * (3 * x) + z * x * 3, 2",
        "y + z * x - 0.5 * x * z, 3",
        "x * y * 0.25 - -y * (x * 0.75), 4",
        "z * x * -0.1 - x * (0.1 * z), 3",
        "x * (y * x) + z + y * x * x, 4",
        "x * 2 + z + x, 2",
    })
    void multiplesOfOneProductAreOne(String value, int left) {
        check(value, left, FloatingPoint.RELAXED);
    }

    @ParameterizedTest
    @CsvSource({
        "x * y - y * x, 2", // the same number twice, of which nothing would be left
        "x * y * 2 - y * 2 * x, 5",
        "x + y + x, 2",
        "x * y + x * z, 3",
        "x * x * y + x * y * y, 5",
        "Math.sin(x) * y + Math.cos(x) * y, 5",
    })
    void othersAreLeft(String value, int left) {
        check(value, left, FloatingPoint.RELAXED);
    }

    @ParameterizedTest
    @CsvSource({"z * (3 * x) + z * x * 3, 5"})
    void strictValuesKeepTheirBits(String value, int left) {
        check(value, left, FloatingPoint.STRICT);
    }

    private static void check(String value, int left, FloatingPoint mode) {
        SsaMethod before = prepared(value);
        Exactness exactness = new Exactness(mode, true);
        SsaMethod after = Cleanup.of(Scales.run(Signs.run(Cleanup.of(LikeTerms.run(before, exactness))), exactness));
        Verifier.verify(after);
        for (double x : new double[] {0.3, -1.7}) {
            for (double y : new double[] {2.1, -0.4}) {
                double expected = run(before, x, y, 0.9);
                assertEquals(expected, run(after, x, y, 0.9), 1e-15 * (1 + Math.abs(expected)));
            }
        }
        assertEquals(left, operations(after));
    }
}

package io.phigrad.compiler.lower;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.phigrad.FloatingPoint;
import io.phigrad.compiler.Methods;
import io.phigrad.compiler.driver.Differentiation;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.ssa.Cleanup;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Interpreter;
import io.phigrad.phi.ssa.InterpreterConfig;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Printer;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Verifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalesTest {
    private static final Exactness RELAXED = new Exactness(FloatingPoint.RELAXED, true);

    private static SsaMethod prepared(String body) {
        SsaMethod method = Differentiation.prepare(
                        Methods.marked("static double f(double x, double y, double z) { " + body + " }"))
                .program()
                .main();
        return BranchFusion.run(ValueNumbering.run(Cleanup.of(method)), RELAXED);
    }

    private static SsaMethod scaled(SsaMethod method) {
        SsaMethod current = method;
        for (int round = 0; round < 3; round++) {
            current = ValueNumbering.run(Cleanup.of(Scales.run(current, RELAXED)));
        }
        Verifier.verify(current);
        return current;
    }

    private static int constants(SsaMethod method) {
        int[] count = {0};
        Nodes.walk(method.body(), node -> {
            boolean multiplies = node instanceof Node.Apply n
                    && (n.op() == Op.MUL || n.op() == Op.DIV)
                    && n.in().stream().anyMatch(Constant.class::isInstance);
            count[0] += multiplies ? 1 : 0;
        });
        return count[0];
    }

    private static double value(SsaMethod method, double x, double y, double z) {
        return (double) new Interpreter(InterpreterConfig.DEFAULT)
                .run(method, List.of(x, y, z))
                .results()
                .get(0);
    }

    /** What is multiplied by constants, and how often after; what the source decides stays as it is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "return 3 * (0.5 * x);                                              | 1",
                "return 3 * (0.5 * x * y);                                          | 1",
                "return 3 * (y * (0.5 * x)) * z;                                    | 1",
                "return 3 * (0.5 * x / y);                                          | 1",
                "return 3 * (2 / y);                                                | 1",
                "return 2 * (0.5 * x * y) + z;                                      | 0",
                "return 0.25 * x * (4 * y);                                         | 0",
                "return 0.3 / (0.5 * x);                                            | 1",
                "return 0.3 * x / (0.5 * y);                                        | 1",
                "double t = -0.25 * x; return 3 * (t * y) - 3 * (t * z);            | 1",
                "double t = 0.5 * x; return 2 * (t == 0 ? 0 : t / y) + z;           | 2",
                "double t = x + y; return 3 * (t * z);                              | 1",
                "double t = 2 * x; return 3 * (t * y) + 5 * (t * z) + t;            | 3",
                "double t = x * y; return 3 * t + t;                                | 1",
                "return 1e80 * (1e80 * x);                                          | 2"
            })
    void factorsAreGathered(String body, int constants) {
        SsaMethod before = prepared(body);
        SsaMethod after = scaled(before);
        assertEquals(constants, constants(after), () -> Printer.print(after));
        for (double x : new double[] {0, 0.7, -3}) {
            double expected = value(before, x, 1.3, -0.4);
            assertEquals(expected, value(after, x, 1.3, -0.4), 1e-15 * Math.abs(expected));
        }
    }

    @Test
    void whatIsComputedOutsideOfALoopStaysThere() {
        SsaMethod before = prepared("""
                double t = 0.5 * x / y;
                double s = 0;
                for (int i = 0; i < 9; i++) {
                    if (i * z > 1) {
                        s += 3 * t * s;
                    }
                }
                return s;""");
        assertEquals(quotients(before), quotients(scaled(before)));
        assertSame(Op.DIV, last(scaled(before)).op());
    }

    private static long quotients(SsaMethod method) {
        return method.body().nodes().stream()
                .filter(node -> node instanceof Node.Apply n && n.op() == Op.DIV)
                .count();
    }

    /** The last operator before the loop. */
    private static Node.Apply last(SsaMethod method) {
        List<Node> before = method.body().nodes().stream()
                .takeWhile(node -> !(node instanceof Node.Loop))
                .toList();
        return (Node.Apply) before.get(before.size() - 1);
    }
}

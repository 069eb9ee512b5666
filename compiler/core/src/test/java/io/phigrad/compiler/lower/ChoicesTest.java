package io.phigrad.compiler.lower;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.phigrad.compiler.Methods;
import io.phigrad.compiler.analysis.Rewrite;
import io.phigrad.compiler.driver.Differentiation;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.ssa.Cleanup;
import io.phigrad.phi.ssa.Interpreter;
import io.phigrad.phi.ssa.InterpreterConfig;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Verifier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoicesTest {
    private static final double[] NUMBERS = {
        -2, -0.0, 0, 0.5, 3, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN
    };

    private static SsaMethod prepared(String value) {
        SsaMethod method = Differentiation.prepare(Methods.marked("""
                static double f(double x, double y) {
                    return %s;
                }
                """.formatted(value)))
                .program()
                .main();
        return ValueNumbering.run(new Selecting().apply(method));
    }

    /** Branches that only compute numbers as choices, which the reverse sweep makes of them. */
    private static final class Selecting extends Rewrite {
        @Override
        protected List<Node> replace(Node node) {
            if (!(node instanceof Node.If branch)) {
                return List.of(node);
            }
            List<Node> nodes = new ArrayList<>(branch.then().nodes());
            nodes.addAll(branch.otherwise().nodes());
            for (int k = 0; k < branch.outs().size(); k++) {
                List<Operand> in = List.of(
                        branch.condition(),
                        branch.then().yields().get(k),
                        branch.otherwise().yields().get(k));
                nodes.add(new Node.Apply(branch.outs().get(k), Op.SELECT, in, branch.origin()));
            }
            return nodes;
        }
    }

    private static long extrema(SsaMethod method) {
        long[] count = {0};
        Nodes.walk(
                method.body(),
                node -> count[0] += node instanceof Node.Apply n && (n.op() == Op.MAX || n.op() == Op.MIN) ? 1 : 0);
        return count[0];
    }

    private static void check(String value, int left) {
        SsaMethod before = prepared(value);
        SsaMethod after = Cleanup.of(Choices.run(before));
        Verifier.verify(after);
        assertEquals(left, extrema(after));
        for (double x : NUMBERS) {
            for (double y : NUMBERS) {
                assertEquals(run(before, x, y), run(after, x, y), x + " and " + y);
            }
        }
    }

    private static double run(SsaMethod method, double x, double y) {
        return (double) new Interpreter(InterpreterConfig.DEFAULT)
                .run(method, List.of(x, y))
                .results()
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x > 0 ? 2 * Math.max(0, x) : 0",
                "x > y | x != x ? 1 - 3 * Math.max(y, x) * y : y",
                "x < y ? Math.min(y, x) : 4",
                "x != x ? Math.max(1, x) + 1 : 7",
            })
    void whatTheConditionSaysIsNotAskedAgain(String value) {
        check(value, 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x > 0 ? 2 * Math.max(x, 0) : 0",
                "x > y ? Math.max(0, x) : 0",
                "x >= 0 ? Math.max(0, x) : 1",
                "x < 0 ? Math.max(0, x) : 1",
                "x > 0 ? 1 : Math.max(0, x)",
                "x > 0 | y > 0 ? Math.max(0, x) : 1",
            })
    void othersAreAsked(String value) {
        check(value, 1);
    }
}

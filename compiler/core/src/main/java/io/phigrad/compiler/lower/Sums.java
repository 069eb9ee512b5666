package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.Optional;

/** Arguments of loops that gather a sum, whose terms may be added in any order but for rounding. */
final class Sums {
    private final Definitions definitions;

    Sums(Definitions definitions) {
        this.definitions = definitions;
    }

    /** Whether the argument only gathers a sum: it meets nothing but additions on its way to the next round. */
    boolean isSum(Node.Loop loop, int k) {
        Value arg = loop.args().get(k);
        return arg.type() == Scalar.DOUBLE
                && gathers(arg, loop.next().get(k), loop.body())
                && definitions.uses(arg) <= uses(arg, loop.next().get(k));
    }

    /** Whether {@code end} is {@code start} plus something, each step of the way used once. */
    private boolean gathers(Operand start, Operand end, Block within) {
        if (end.equals(start)) {
            return true;
        }
        if (!(end instanceof Value v) || definitions.uses(v) != 1) {
            return false;
        }
        Optional<Node> node = definitions.node(end);
        if (node.isPresent() && node.get() instanceof Node.Apply a && isAddition(a)) {
            boolean left = gathers(start, a.in().get(0), within);
            boolean right = gathers(start, a.in().get(1), within);
            return a.op() == Op.ADD ? left != right : left && !right;
        }
        if (node.isPresent() && node.get() instanceof Node.If n) {
            int k = n.outs().indexOf(v);
            return gathers(start, n.then().yields().get(k), n.then())
                    && gathers(start, n.otherwise().yields().get(k), n.otherwise());
        }
        if (node.isPresent() && node.get() instanceof Node.Loop n && n.outs().contains(v)) {
            int k = n.outs().indexOf(v);
            return gathers(start, n.inits().get(k), within)
                    && gathers(n.args().get(k), n.next().get(k), n.body())
                    && definitions.uses(n.args().get(k)) == 1;
        }
        return false;
    }

    private static boolean isAddition(Node.Apply node) {
        return node.op() == Op.ADD || node.op() == Op.SUB;
    }

    /** How often the way from start to end reads start: once, or once on each side of branches. */
    private int uses(Value start, Operand end) {
        if (end.equals(start)) {
            return 1;
        }
        Optional<Node> node = definitions.node(end);
        if (node.isPresent() && node.get() instanceof Node.Apply a && isAddition(a)) {
            return uses(start, a.in().get(0)) + uses(start, a.in().get(1));
        }
        if (node.isPresent() && node.get() instanceof Node.If n && n.outs().contains(end)) {
            int k = n.outs().indexOf(end);
            return uses(start, n.then().yields().get(k))
                    + uses(start, n.otherwise().yields().get(k));
        }
        if (node.isPresent() && node.get() instanceof Node.Loop n && n.outs().contains(end)) {
            return uses(start, n.inits().get(n.outs().indexOf(end)));
        }
        return 0;
    }
}

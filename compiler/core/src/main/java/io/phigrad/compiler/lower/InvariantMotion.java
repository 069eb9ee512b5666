package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Rewrite;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Moves pure operations out of loops that never change their operands. What may throw stays under its guard, and
 * that a loop runs at least once is a guard.
 */
public final class InvariantMotion extends Rewrite {

    private InvariantMotion() {}

    public static SsaMethod run(SsaMethod method) {
        return new InvariantMotion().apply(method);
    }

    @Override
    protected List<Node> replace(Node node) {
        if (!(node instanceof Node.Loop loop)) {
            return List.of(node);
        }
        Set<Value> changing = new HashSet<>(loop.args());
        List<Node> moved = new ArrayList<>();
        Block header = sift(loop.header(), changing, moved);
        Block body = sift(loop.body(), changing, moved);
        moved.add(new Node.Loop(loop.outs(), loop.args(), loop.inits(), header, body, loop.origin()));
        return moved;
    }

    private static Block sift(Block block, Set<Value> changing, List<Node> moved) {
        List<Node> kept = new ArrayList<>();
        for (Node node : block.nodes()) {
            if (isMovable(node) && Nodes.operands(node).stream().noneMatch(o -> isIn(o, changing))) {
                moved.add(node);
            } else {
                kept.add(node);
                changing.addAll(node.outs());
            }
        }
        return new Block(kept, block.yields());
    }

    private static boolean isIn(Operand operand, Set<Value> changing) {
        return operand instanceof Value v && changing.contains(v);
    }

    private static boolean isMovable(Node node) {
        return node instanceof Node.Apply a && !Nodes.mayThrow(a) && !isWidened(a);
    }

    /** An int taken as a long costs nothing and reads best where it is used. */
    private static boolean isWidened(Node.Apply node) {
        return node.op() == Op.CONVERT
                && node.out().type() == Scalar.LONG
                && node.in().get(0).type() == Scalar.INT;
    }
}

package io.phigrad.compiler.analysis;

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
 * Moves what a loop's header computes anew each round, though it never changes, before the loop: the length of a row, say, in
 * {@code j < a[i].length}. A header runs once at least, so that what fails there fails before it as well.
 */
public final class HeaderHoisting extends Rewrite {

    private HeaderHoisting() {}

    public static SsaMethod run(SsaMethod method) {
        return new HeaderHoisting().apply(method);
    }

    @Override
    protected List<Node> replace(Node node) {
        if (!(node instanceof Node.Loop loop)) {
            return List.of(node);
        }
        Set<Value> inside = new HashSet<>(loop.args());
        Nodes.walk(loop.body(), n -> inside.addAll(n.outs()));
        List<Node> hoisted = new ArrayList<>();
        List<Node> kept = new ArrayList<>();
        for (Node step : loop.header().nodes()) {
            if (isMovable(step) && Nodes.operands(step).stream().noneMatch(o -> isIn(o, inside))) {
                hoisted.add(step);
            } else {
                kept.add(step);
                inside.addAll(step.outs());
            }
        }
        hoisted.add(new Node.Loop(
                loop.outs(),
                loop.args(),
                loop.inits(),
                new Block(kept, loop.header().yields()),
                loop.body(),
                loop.origin()));
        return hoisted;
    }

    private static boolean isIn(Operand operand, Set<Value> inside) {
        return operand instanceof Value v && inside.contains(v);
    }

    private static boolean isMovable(Node node) {
        return node instanceof Node.Length || node instanceof Node.Load || node instanceof Node.Apply;
    }
}

package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.MemoryThreading;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Substitution;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Branches on one condition in one block become one branch, so that the forward and the reverse sweep of a side
 * meet. What stands between them goes before the common branch, or after it if it needs the first one.
 */
public final class BranchFusion {

    private BranchFusion() {}

    public static SsaMethod run(SsaMethod method) {
        Block body = block(method.body());
        return MemoryThreading.keepingYields(new SsaMethod(method.name(), method.params(), method.memories(), body));
    }

    private static Block block(Block block) {
        List<Node> nodes = new ArrayList<>(block.nodes());
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int j = 1; j < nodes.size() && !changed; j++) {
                for (int i = j - 1; i >= 0 && !changed; i--) {
                    if (nodes.get(i) instanceof Node.If first
                            && nodes.get(j) instanceof Node.If second
                            && first.condition().equals(second.condition())) {
                        Optional<List<Node>> joined = join(nodes, i, j, first, second);
                        changed = joined.isPresent();
                        nodes = joined.orElse(nodes);
                    }
                }
            }
        }
        return new Block(nodes.stream().map(BranchFusion::inside).toList(), block.yields());
    }

    private static Node inside(Node node) {
        if (node instanceof Node.If n) {
            return new Node.If(n.outs(), n.condition(), block(n.then()), block(n.otherwise()), n.origin());
        } else if (node instanceof Node.Loop n) {
            return new Node.Loop(n.outs(), n.args(), n.inits(), n.header(), block(n.body()), n.origin());
        }
        return node;
    }

    private static Optional<List<Node>> join(List<Node> nodes, int i, int j, Node.If first, Node.If second) {
        Order.Between between = Order.between(first, nodes.subList(i + 1, j));
        boolean free = !Order.reads(second, between.late())
                && Order.areApart(between.after(), List.of(second))
                && Order.areTame(nodes.subList(i, j + 1));
        if (!free) {
            return Optional.empty();
        }
        List<Node> result = new ArrayList<>(nodes.subList(0, i));
        result.addAll(between.before());
        result.add(both(first, second));
        result.addAll(between.after());
        result.addAll(nodes.subList(j + 1, nodes.size()));
        return Optional.of(result);
    }

    private static Node both(Node.If first, Node.If second) {
        List<Value> outs = new ArrayList<>(first.outs());
        outs.addAll(second.outs());
        return new Node.If(
                outs,
                first.condition(),
                side(first.outs(), first.then(), second.then()),
                side(first.outs(), first.otherwise(), second.otherwise()),
                first.origin());
    }

    /** One side of both: what the second reads of the first's results is known there. */
    private static Block side(List<Value> outs, Block first, Block second) {
        Map<Value, Operand> known = new HashMap<>();
        for (int k = 0; k < outs.size(); k++) {
            known.put(outs.get(k), first.yields().get(k));
        }
        Block then = Substitution.of(known).apply(second);
        List<Node> nodes = new ArrayList<>(first.nodes());
        nodes.addAll(then.nodes());
        List<Operand> yields = new ArrayList<>(first.yields());
        yields.addAll(then.yields());
        return new Block(nodes, yields);
    }
}

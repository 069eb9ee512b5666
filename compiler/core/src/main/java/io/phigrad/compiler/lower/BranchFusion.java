package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.MemoryThreading;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Substitution;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.Collections;
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

    public static SsaMethod run(SsaMethod method, Exactness exactness) {
        Block body = block(method.body(), new Order(exactness.keptInOrder(method)));
        return MemoryThreading.keepingYields(new SsaMethod(method.name(), method.params(), method.memories(), body));
    }

    private static Block block(Block block, Order order) {
        List<Node> nodes = block.nodes();
        Optional<List<Node>> joined = Optional.of(nodes);
        while (joined.isPresent()) {
            nodes = joined.get();
            joined = joinTwo(nodes, order);
        }
        return new Block(nodes.stream().map(node -> inside(node, order)).toList(), block.yields());
    }

    /** The nodes with two branches joined: the first that can be, with the nearest before it. */
    private static Optional<List<Node>> joinTwo(List<Node> nodes, Order order) {
        Map<Operand, List<Integer>> places = new HashMap<>();
        for (int k = 0; k < nodes.size(); k++) {
            if (nodes.get(k) instanceof Node.If n) {
                places.computeIfAbsent(n.condition(), c -> new ArrayList<>()).add(k);
            }
        }
        places.values().removeIf(same -> same.size() < 2);
        if (places.isEmpty()) {
            return Optional.empty();
        }
        Precedence precedence =
                new Precedence(nodes, node -> node instanceof Node.If n && places.containsKey(n.condition()), order);
        for (int j = 1; j < nodes.size(); j++) {
            if (nodes.get(j) instanceof Node.If second) {
                for (int i : earlier(places, second, j)) {
                    if (precedence.mayMeet(i, j)) {
                        return Optional.of(join(nodes, i, j, (Node.If) nodes.get(i), second, order));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Branches on the same condition before the one at the place, the nearest first. */
    private static List<Integer> earlier(Map<Operand, List<Integer>> places, Node.If branch, int at) {
        List<Integer> same = new ArrayList<>(places.getOrDefault(branch.condition(), List.of()));
        same.removeIf(place -> place >= at);
        Collections.reverse(same);
        return same;
    }

    private static Node inside(Node node, Order order) {
        if (node instanceof Node.If n) {
            return new Node.If(
                    n.outs(), n.condition(), block(n.then(), order), block(n.otherwise(), order), n.origin());
        } else if (node instanceof Node.Loop n) {
            return new Node.Loop(n.outs(), n.args(), n.inits(), n.header(), block(n.body(), order), n.origin());
        }
        return node;
    }

    private static List<Node> join(List<Node> nodes, int i, int j, Node.If first, Node.If second, Order order) {
        Order.Between between = order.between(first, nodes.subList(i + 1, j));
        List<Node> result = new ArrayList<>(nodes.subList(0, i));
        result.addAll(between.before());
        result.add(both(first, second));
        result.addAll(between.after());
        result.addAll(nodes.subList(j + 1, nodes.size()));
        return result;
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

package io.phigrad.phi.ssa;

import io.phigrad.phi.expr.Op;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Questions about nodes that every pass asks. */
public final class Nodes {

    private Nodes() {}

    /** The operands that the node itself names, those of its regions not included. */
    public static List<Operand> operands(Node node) {
        if (node instanceof Node.Apply n) {
            return n.in();
        } else if (node instanceof Node.Invoke n) {
            List<Operand> all = new ArrayList<>(n.in());
            all.addAll(n.memories());
            return all;
        } else if (node instanceof Node.Load n) {
            return List.of(n.memory(), n.array(), n.index());
        } else if (node instanceof Node.Store n) {
            return List.of(n.memory(), n.array(), n.index(), n.value());
        } else if (node instanceof Node.Accumulate n) {
            return List.of(n.memory(), n.array(), n.index(), n.value());
        } else if (node instanceof Node.Length n) {
            return List.of(n.array());
        } else if (node instanceof Node.Allocate n) {
            List<Operand> all = new ArrayList<>(n.sizes());
            all.addAll(n.memories());
            return all;
        } else if (node instanceof Node.Fill n) {
            return List.of(n.memory(), n.array(), n.value());
        } else if (node instanceof Node.Grow n) {
            return List.of(n.memory(), n.array(), n.size());
        } else if (node instanceof Node.Segment n) {
            List<Operand> all = new ArrayList<>(List.of(n.value()));
            all.addAll(n.inputs());
            all.addAll(n.partials());
            return all;
        } else if (node instanceof Node.Throw n) {
            return n.message().stream()
                    .filter(Node.Piece.Number.class::isInstance)
                    .map(p -> ((Node.Piece.Number) p).operand())
                    .toList();
        } else if (node instanceof Node.Stack n) {
            return List.of(n.memory());
        } else if (node instanceof Node.Call n) {
            List<Operand> all = new ArrayList<>(n.arguments());
            all.addAll(n.memories());
            return all;
        } else if (node instanceof Node.If n) {
            return List.of(n.condition());
        } else if (node instanceof Node.Loop n) {
            return n.inits();
        }
        return List.of();
    }

    /** Whether evaluating the operator may throw; division by a constant other than zero does not. */
    public static boolean mayThrow(Node.Apply node) {
        boolean divides = node.op() == Op.DIV || node.op() == Op.REM;
        boolean safe = divides
                && node.in().get(1) instanceof Constant c
                && c.number().orElse(0) instanceof Number n
                && n.longValue() != 0;
        return !safe && node.op().mayThrow(node.in().get(0).type());
    }

    /** The regions that the node owns, in the order in which they may run. */
    public static List<Block> regions(Node node) {
        if (node instanceof Node.If n) {
            return List.of(n.then(), n.otherwise());
        } else if (node instanceof Node.Loop n) {
            return List.of(n.header(), n.body());
        }
        return List.of();
    }

    /** Every node of the block and of the regions below, outer ones first. */
    public static void walk(Block block, Consumer<Node> visit) {
        for (Node node : block.nodes()) {
            visit.accept(node);
            regions(node).forEach(region -> walk(region, visit));
        }
    }

    /** Every operand named anywhere in the block, yields and nested regions included. */
    public static void walkOperands(Block block, Consumer<Operand> visit) {
        for (Node node : block.nodes()) {
            operands(node).forEach(visit);
            regions(node).forEach(region -> walkOperands(region, visit));
        }
        block.yields().forEach(visit);
    }

    /** The operands that the node names, those of its regions included. */
    public static List<Operand> mentioned(Node node) {
        List<Operand> all = new ArrayList<>(operands(node));
        regions(node).forEach(region -> walkOperands(region, all::add));
        return all;
    }

    /** The operands that the node, its regions included, takes from outside. */
    public static List<Operand> free(Node node) {
        Set<Value> inside = new HashSet<>(node instanceof Node.Loop loop ? loop.args() : List.of());
        for (Block region : regions(node)) {
            walk(region, inner -> {
                inside.addAll(inner.outs());
                inside.addAll(inner instanceof Node.Loop loop ? loop.args() : List.of());
            });
        }
        return mentioned(node).stream().filter(o -> !inside.contains(o)).toList();
    }

    /** An id larger than all ids of the method. */
    public static int nextId(SsaMethod method) {
        int[] next = {0};
        Consumer<Value> see = v -> next[0] = Math.max(next[0], v.id() + 1);
        method.params().forEach(see);
        method.memories().forEach(see);
        walk(method.body(), node -> {
            node.outs().forEach(see);
            if (node instanceof Node.Loop loop) {
                loop.args().forEach(see);
            }
        });
        return next[0];
    }

    /** The branch with only those of its phis whose places are given. */
    static Node.If keepOuts(Node.If node, List<Integer> kept) {
        return new Node.If(
                select(node.outs(), kept),
                node.condition(),
                new Block(node.then().nodes(), select(node.then().yields(), kept)),
                new Block(node.otherwise().nodes(), select(node.otherwise().yields(), kept)),
                node.origin());
    }

    /** The loop with only those of its phis whose places are given. */
    static Node.Loop keepOuts(Node.Loop node, List<Integer> kept) {
        List<Operand> yields = new ArrayList<>();
        yields.add(node.stop());
        yields.addAll(select(node.next(), kept));
        return new Node.Loop(
                select(node.outs(), kept),
                select(node.args(), kept),
                select(node.inits(), kept),
                node.header(),
                new Block(node.body().nodes(), yields),
                node.origin());
    }

    private static <T> List<T> select(List<T> all, List<Integer> kept) {
        return kept.size() == all.size() ? all : kept.stream().map(all::get).toList();
    }
}

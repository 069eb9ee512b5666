package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.analysis.Inductions;
import io.phigrad.compiler.analysis.Inductions.Counted;
import io.phigrad.compiler.analysis.MemoryThreading;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Substitution;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Counted loops over one range in one block become one loop where neither needs what the other leaves, or each round of
 * the second only what the same round of the first leaves, in elements of arrays. What stands between them goes before
 * the common loop, or after it if it needs the first one.
 */
public final class LoopFusion {
    private final Definitions definitions;
    private final Inductions inductions;
    private final Elementwise elementwise;
    private final Map<Node.Loop, Optional<Counted>> known = new IdentityHashMap<>();
    private final Order order;

    private LoopFusion(SsaMethod method, Order order) {
        this.order = order;
        definitions = new Definitions(method.body());
        inductions = new Inductions(definitions);
        elementwise = new Elementwise(definitions);
    }

    public static SsaMethod run(SsaMethod method, Exactness exactness) {
        SsaMethod current = method;
        while (true) {
            Optional<Block> fused =
                    new LoopFusion(current, new Order(exactness.keptInOrder(current))).block(current.body());
            if (fused.isEmpty()) {
                return current;
            }
            current = MemoryThreading.keepingYields(
                    new SsaMethod(current.name(), current.params(), current.memories(), fused.get()));
        }
    }

    /** The block with one fusion done somewhere in it, or empty. */
    private Optional<Block> block(Block block) {
        List<Node> nodes = block.nodes();
        List<Integer> loops = loops(nodes);
        Optional<Precedence> precedence = loops.size() < 2
                ? Optional.empty()
                : Optional.of(new Precedence(nodes, node -> node instanceof Node.Loop, order));
        for (int j = 0; j < nodes.size(); j++) {
            if (precedence.isPresent() && nodes.get(j) instanceof Node.Loop) {
                Optional<List<Node>> fused = fuse(nodes, loops, j, precedence.get());
                if (fused.isPresent()) {
                    return Optional.of(new Block(fused.get(), block.yields()));
                }
            }
            Optional<Node> inner = inside(nodes.get(j));
            if (inner.isPresent()) {
                List<Node> changed = new ArrayList<>(nodes);
                changed.set(j, inner.get());
                return Optional.of(new Block(changed, block.yields()));
            }
        }
        return Optional.empty();
    }

    private Optional<Node> inside(Node node) {
        if (node instanceof Node.If n) {
            Optional<Block> then = block(n.then());
            if (then.isPresent()) {
                return Optional.of(new Node.If(n.outs(), n.condition(), then.get(), n.otherwise(), n.origin()));
            }
            return block(n.otherwise()).map(other -> new Node.If(n.outs(), n.condition(), n.then(), other, n.origin()));
        } else if (node instanceof Node.Loop n) {
            return block(n.body())
                    .map(body -> new Node.Loop(n.outs(), n.args(), n.inits(), n.header(), body, n.origin()));
        }
        return Optional.empty();
    }

    private static List<Integer> loops(List<Node> nodes) {
        return IntStream.range(0, nodes.size())
                .filter(k -> nodes.get(k) instanceof Node.Loop)
                .boxed()
                .toList();
    }

    /** The nodes with the loop at {@code j} fused with one before it, if that can be. */
    private Optional<List<Node>> fuse(List<Node> nodes, List<Integer> loops, int j, Precedence precedence) {
        for (int i : loops) {
            if (i < j
                    && isSameRange(nodes.get(i), nodes.get(j))
                    && precedence.mayMeet(i, j)
                    && (!precedence.isDirect(i, j) || meetInElements(nodes.get(i), nodes.get(j)))) {
                Optional<List<Node>> fused = fuse(nodes, i, j);
                if (fused.isPresent()) {
                    return fused;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether what the loops leave to each other is left by each round to the same one. */
    private boolean meetInElements(Node first, Node second) {
        Order.Footprint own = order.footprint(first);
        return Collections.disjoint(order.reads(second), first.outs())
                && own.conflicts(order.footprint(second)).stream().allMatch(region -> {
                    Optional<Operand> array = ownElements((Node.Loop) first, region);
                    return array.isPresent() && array.equals(ownElements((Node.Loop) second, region));
                });
    }

    private Optional<Operand> ownElements(Node.Loop loop, int region) {
        Value index = loop.args().get(counted(loop).orElseThrow().arg());
        return elementwise.array(loop, index, region);
    }

    private Optional<List<Node>> fuse(List<Node> nodes, int i, int j) {
        Node.Loop first = (Node.Loop) nodes.get(i);
        Node.Loop second = (Node.Loop) nodes.get(j);
        int counter = counted(second).orElseThrow().arg();
        Order.Between between = order.between(first, nodes.subList(i + 1, j));
        List<Node> result = new ArrayList<>(nodes.subList(0, i));
        result.addAll(between.before());
        Value left = second.outs().get(counter);
        result.add(join(first, second, counted(first).orElseThrow().arg(), counter));
        result.addAll(between.after());
        result.addAll(nodes.subList(j + 1, nodes.size()));
        return result.stream().anyMatch(node -> order.reads(node).contains(left))
                ? Optional.empty()
                : Optional.of(result);
    }

    private Optional<Counted> counted(Node.Loop loop) {
        return known.computeIfAbsent(loop, inductions::counted);
    }

    private boolean isSameRange(Node first, Node second) {
        Optional<Counted> a = counted((Node.Loop) first);
        Optional<Counted> b = a.isEmpty() ? a : counted((Node.Loop) second);
        return b.isPresent() && isSameRange(a.orElseThrow(), b.get());
    }

    private boolean isSameRange(Counted a, Counted b) {
        return a.init().equals(b.init())
                && a.step() == b.step()
                && End.of(a, definitions).equals(End.of(b, definitions));
    }

    /**
     * Where a loop ends.
     *
     * @param bound that is not reached
     * @param beyond how far the end lies beyond it: {@code i <= n} ends where {@code i < n + 1} does
     */
    private record End(Operand bound, int beyond) {
        static End of(Counted loop, Definitions definitions) {
            boolean inclusive = loop.test() == Op.LE || loop.test() == Op.GE;
            Optional<Node.Apply> next = definitions
                    .apply(loop.bound())
                    .filter(n -> n.op() == Op.ADD && n.in().get(1) instanceof Constant c && c.is(loop.step()));
            return inclusive
                    ? new End(loop.bound(), loop.step())
                    : next.map(n -> new End(n.in().get(0), loop.step())).orElse(new End(loop.bound(), 0));
        }
    }

    private static Node join(Node.Loop first, Node.Loop second, int a, int b) {
        Value index = first.args().get(a);
        Substitution rename = Substitution.of(Map.of(second.args().get(b), index));
        List<Value> outs = new ArrayList<>(first.outs());
        List<Value> args = new ArrayList<>(first.args());
        List<Operand> inits = new ArrayList<>(first.inits());
        List<Operand> yields = new ArrayList<>(List.of(Constant.of(false)));
        yields.addAll(first.next());
        for (int k = 0; k < second.args().size(); k++) {
            if (k != b) {
                outs.add(second.outs().get(k));
                args.add(second.args().get(k));
                inits.add(second.inits().get(k));
                yields.add(rename.apply(second.next().get(k)));
            }
        }
        List<Node> body = new ArrayList<>(first.body().nodes());
        body.addAll(rename.apply(second.header()).nodes());
        body.addAll(rename.apply(second.body()).nodes());
        return new Node.Loop(outs, args, inits, first.header(), new Block(body, yields), first.origin());
    }
}

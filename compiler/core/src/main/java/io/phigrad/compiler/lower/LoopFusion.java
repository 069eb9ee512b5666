package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Activity;
import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.analysis.Inductions;
import io.phigrad.compiler.analysis.Inductions.Counted;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Substitution;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Counted loops over one range in one block become one loop where neither needs what the other leaves. What stands
 * between them goes before the common loop, or after it if it needs the first one.
 */
public final class LoopFusion {
    private final Inductions inductions;

    private LoopFusion(SsaMethod method) {
        inductions = new Inductions(new Definitions(method.body()));
    }

    public static SsaMethod run(SsaMethod method) {
        SsaMethod current = method;
        while (true) {
            Optional<Block> fused = new LoopFusion(current).block(current.body());
            if (fused.isEmpty()) {
                return current;
            }
            current = new SsaMethod(current.name(), current.params(), current.memories(), fused.get());
        }
    }

    /** The block with one fusion done somewhere in it, or empty. */
    private Optional<Block> block(Block block) {
        List<Node> nodes = block.nodes();
        for (int j = 0; j < nodes.size(); j++) {
            for (int i = 0; i < j; i++) {
                if (nodes.get(i) instanceof Node.Loop first && nodes.get(j) instanceof Node.Loop second) {
                    Optional<List<Node>> fused = fuse(nodes, i, j, first, second);
                    if (fused.isPresent()) {
                        return Optional.of(new Block(fused.get(), block.yields()));
                    }
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
            return block(n.otherwise())
                    .map(other -> new Node.If(n.outs(), n.condition(), n.then(), other, n.origin()));
        } else if (node instanceof Node.Loop n) {
            return block(n.body())
                    .map(body -> new Node.Loop(n.outs(), n.args(), n.inits(), n.header(), body, n.origin()));
        }
        return Optional.empty();
    }

    private Optional<List<Node>> fuse(List<Node> nodes, int i, int j, Node.Loop first, Node.Loop second) {
        Optional<Counted> a = inductions.counted(first);
        Optional<Counted> b = inductions.counted(second);
        if (a.isEmpty() || b.isEmpty() || !isSameRange(a.get(), b.get()) || !isTame(first) || !isTame(second)) {
            return Optional.empty();
        }
        Set<Value> needsFirst = new HashSet<>(first.outs());
        List<Node> before = new ArrayList<>();
        List<Node> after = new ArrayList<>();
        for (Node node : nodes.subList(i + 1, j)) {
            if (reads(node, needsFirst)) {
                needsFirst.addAll(node.outs());
                after.add(node);
            } else {
                before.add(node);
            }
        }
        boolean free = !reads(second, needsFirst)
                && areApart(List.of(first), List.of(second))
                && areApart(before, List.of(first))
                && areApart(after, List.of(second))
                && before.stream().allMatch(LoopFusion::isTame)
                && after.stream().allMatch(LoopFusion::isTame);
        if (!free) {
            return Optional.empty();
        }
        List<Node> result = new ArrayList<>(nodes.subList(0, i));
        result.addAll(before);
        Value left = second.outs().get(b.get().arg());
        result.add(join(first, second, a.get().arg(), b.get().arg()));
        result.addAll(after);
        result.addAll(nodes.subList(j + 1, nodes.size()));
        return uses(result, left) ? Optional.empty() : Optional.of(result);
    }

    private static boolean uses(List<Node> nodes, Value value) {
        return nodes.stream().anyMatch(node -> reads(node, Set.of(value)));
    }

    private static boolean isSameRange(Counted a, Counted b) {
        return a.init().equals(b.init())
                && a.bound().equals(b.bound())
                && a.step() == b.step()
                && a.test() == b.test();
    }

    /** No throws and no growing arrays: their order with other things would be seen. */
    private static boolean isTame(Node node) {
        boolean[] tame = {true};
        Nodes.walk(new Block(List.of(node), List.of()), n -> {
            if (n instanceof Node.Throw || n instanceof Node.Grow) {
                tame[0] = false;
            }
        });
        return tame[0];
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

    private static boolean reads(Node node, Set<Value> values) {
        boolean[] found = {false};
        Nodes.walkOperands(new Block(List.of(node), List.of()), operand -> {
            if (operand instanceof Value v && values.contains(v)) {
                found[0] = true;
            }
        });
        return found[0];
    }

    /** Whether neither side writes memory that the other reads or writes. */
    private static boolean areApart(List<Node> left, List<Node> right) {
        Set<Integer> leftWrites = new HashSet<>();
        Set<Integer> rightWrites = new HashSet<>();
        return Collections.disjoint(regions(left, leftWrites), regions(right, rightWrites))
                || Collections.disjoint(leftWrites, regions(right, new HashSet<>()))
                        && Collections.disjoint(rightWrites, regions(left, new HashSet<>()));
    }

    private static Set<Integer> regions(Collection<Node> nodes, Set<Integer> written) {
        Set<Integer> touched = new HashSet<>();
        Block block = new Block(List.copyOf(nodes), List.of());
        Nodes.walkOperands(block, operand -> {
            if (operand.type() instanceof MemoryType) {
                touched.add(Activity.region(operand));
            }
        });
        Nodes.walk(block, node -> node.outs().stream()
                .filter(out -> out.type() instanceof MemoryType)
                .forEach(out -> written.add(Activity.region(out))));
        return touched;
    }
}

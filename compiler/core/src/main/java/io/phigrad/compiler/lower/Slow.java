package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Activity;
import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.analysis.Inductions.Counted;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The roots and quotients of a loop's round that depend on no other round.
 *
 * @param nodes those to be computed beforehand, operands first
 * @param shifted roots and quotients that are what one of these was in the round before
 * @param free the nodes of the round that depend on its index and on what does not change only
 * @param index the round's index
 */
record Slow(List<Node.Apply> nodes, Map<Value, Value> shifted, Map<Value, Node> free, Value index) {

    Slow {
        nodes = List.copyOf(nodes);
    }

    /** Empty where the loop does what must keep its place. */
    static Optional<Slow> of(Node.Loop loop, Counted counted, Definitions definitions) {
        boolean isInnermost = loop.body().nodes().stream().noneMatch(node -> node instanceof Node.Loop);
        if (!isInnermost || !new Order().isTame(loop)) {
            return Optional.empty();
        }
        Map<Value, Node> free = free(loop, counted);
        Neighbours neighbours = new Neighbours(loop, counted, definitions);
        Map<Value, Value> shifted = new HashMap<>();
        List<Node.Apply> nodes = new ArrayList<>();
        for (Node node : free.values()) {
            if (node instanceof Node.Apply a && isSlow(a)) {
                Optional<Node> source = number(counted.init()) > 0
                        ? neighbours
                                .ofRoundBefore(a)
                                .filter(other -> free.containsKey(other.outs().get(0)))
                        : Optional.empty();
                source.ifPresentOrElse(
                        other -> shifted.put(a.out(), other.outs().get(0)), () -> nodes.add(a));
            }
        }
        boolean isChain = shifted.values().stream().anyMatch(shifted::containsKey);
        Slow slow = new Slow(nodes, shifted, free, loop.args().get(counted.arg()));
        return isChain ? Optional.empty() : slow.vectorisable().map(Slow::withoutLast);
    }

    /**
     * Without what is dear to prepare, for the round itself computes that too, and without quotients of which both sides read
     * other rounds' elements; empty if another round asks for one of these.
     */
    private Optional<Slow> vectorisable() {
        List<Node.Apply> kept = nodes.stream()
                .filter(node -> cone(node.in()).stream().allMatch(Slow::isCheap))
                .filter(node -> node.in().stream()
                                .filter(operand -> !isAligned(List.of(operand)))
                                .count()
                        <= 1)
                .toList();
        Slow fewer = new Slow(kept, shifted, free, index);
        boolean asksForOthers = shifted.values().stream().anyMatch(source -> !fewer.contains(source));
        if (asksForOthers) {
            return Optional.empty();
        }
        return kept.size() == nodes.size() ? Optional.of(this) : fewer.vectorisable();
    }

    private static boolean isCheap(Node node) {
        return node instanceof Node.Load
                || node instanceof Node.Apply a
                        && switch (a.op()) {
                            case ADD, SUB, MUL, NEG, ABS, CONVERT -> true;
                            default -> false;
                        };
    }

    /** Whether HotSpot vectorises what computes some operands: all of it reads at this round's index. */
    boolean isAligned(List<Operand> operands) {
        boolean readsHere = cone(operands).stream()
                .allMatch(part ->
                        part instanceof Node.Load load ? load.index().equals(index) : isVector((Node.Apply) part));
        return readsHere && edge(operands).stream().noneMatch(shifted::containsKey);
    }

    /** Whether HotSpot vectorises the operator. */
    static boolean isVector(Node.Apply part) {
        return part.out().type() == Scalar.DOUBLE
                && switch (part.op()) {
                    case ADD, SUB, MUL, NEG, ABS, SQRT, DIV ->
                        part.in().stream().allMatch(o -> o.type() == Scalar.DOUBLE);
                    default -> false;
                };
    }

    /** One that is left over for a stage of its own stays where it is: the round has other things to do meanwhile. */
    private Slow withoutLast() {
        Map<Value, Integer> stages = stages();
        int last = stages.values().stream().mapToInt(stage -> stage).max().orElse(0);
        List<Node.Apply> latest = nodes.stream()
                .filter(node -> depth(node, new HashMap<>()) == last)
                .toList();
        boolean mayStay = last > 1 && latest.size() == 1 && !isAskedLater(latest.get(0));
        if (!mayStay) {
            return this;
        }
        List<Node.Apply> others =
                nodes.stream().filter(node -> node != latest.get(0)).toList();
        return new Slow(others, shifted, free, index);
    }

    /** In which stage each is computed: as late as those that need it allow, so that stages share what prepares them. */
    Map<Value, Integer> stages() {
        Map<Value, Integer> depths = new HashMap<>();
        int last = nodes.stream().mapToInt(node -> depth(node, depths)).max().orElse(0);
        Map<Value, Integer> stages = new HashMap<>();
        for (int at = nodes.size() - 1; at >= 0; at--) {
            Node.Apply node = nodes.get(at);
            stages.merge(node.out(), last, Math::min);
            int stage = stages.getOrDefault(node.out(), last);
            for (Value below : edge(node.in())) {
                stages.merge(shifted.getOrDefault(below, below), stage - 1, Math::min);
            }
        }
        return stages;
    }

    private int depth(Node.Apply node, Map<Value, Integer> depths) {
        Integer known = depths.get(node.out());
        if (known != null) {
            return known;
        }
        int deepest = 0;
        for (Value below : edge(node.in())) {
            Value source = shifted.getOrDefault(below, below);
            for (Node.Apply other : nodes) {
                deepest = other.out().equals(source) ? Math.max(deepest, depth(other, depths)) : deepest;
            }
        }
        depths.put(node.out(), deepest + 1);
        return deepest + 1;
    }

    private static int number(Operand constant) {
        return (int) ((Constant) constant).number().orElseThrow();
    }

    private static boolean isSlow(Node.Apply a) {
        return a.out().type() == Scalar.DOUBLE && (a.op() == Op.SQRT || a.op() == Op.DIV);
    }

    private static Map<Value, Node> free(Node.Loop loop, Counted counted) {
        Set<Integer> written = new HashSet<>();
        Nodes.walk(
                loop.body(),
                node -> node.outs().stream()
                        .filter(out -> out.type() instanceof MemoryType)
                        .forEach(out -> written.add(Activity.region(out))));
        Set<Value> bound = new HashSet<>(loop.args());
        bound.remove(loop.args().get(counted.arg()));
        Nodes.walk(loop.body(), node -> bound.addAll(node.outs()));
        Map<Value, Node> free = new LinkedHashMap<>();
        for (Node node : loop.body().nodes()) {
            boolean settles = node instanceof Node.Apply
                    || node instanceof Node.Load load && !written.contains(Activity.region(load.memory()));
            boolean isFree = settles
                    && Nodes.operands(node).stream()
                            .allMatch(operand -> !(operand instanceof Value v) || !bound.contains(v));
            if (isFree) {
                free.put(node.outs().get(0), node);
                bound.remove(node.outs().get(0));
            }
        }
        return free;
    }

    boolean contains(Value value) {
        return nodes.stream().anyMatch(node -> node.out().equals(value));
    }

    /** What must be computed for some operands, down to roots and quotients; operands first. */
    List<Node> cone(List<Operand> operands) {
        Set<Value> needed = new HashSet<>();
        operands.forEach(operand -> need(operand, needed));
        List<Node> reversed = new ArrayList<>();
        List<Node> all = new ArrayList<>(free.values());
        for (int at = all.size() - 1; at >= 0; at--) {
            Node node = all.get(at);
            Value out = node.outs().get(0);
            if (needed.contains(out) && !contains(out) && !shifted.containsKey(out)) {
                reversed.add(0, node);
                Nodes.walkOperands(new Block(List.of(node), List.of()), operand -> need(operand, needed));
            }
        }
        return reversed;
    }

    /** The roots and quotients that some operands need, at the edge of their cone. */
    Set<Value> edge(List<Operand> operands) {
        Set<Value> edge = new HashSet<>();
        List<Operand> all = new ArrayList<>(operands);
        cone(operands).forEach(node -> all.addAll(Nodes.operands(node)));
        for (Operand operand : all) {
            if (operand instanceof Value v && (contains(v) || shifted.containsKey(v))) {
                edge.add(v);
            }
        }
        return edge;
    }

    private void need(Operand operand, Set<Value> needed) {
        if (operand instanceof Value v && free.containsKey(v)) {
            needed.add(v);
        }
    }

    /** Whether another round asks for the node's result. */
    boolean isAskedLater(Node.Apply node) {
        return shifted.containsValue(node.out());
    }
}

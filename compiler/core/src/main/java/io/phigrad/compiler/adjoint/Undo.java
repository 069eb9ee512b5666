package io.phigrad.compiler.adjoint;

import io.phigrad.compiler.analysis.Activity;
import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Undoing stores: the reverse sweep puts back what each store of a region has overwritten, just before the step is
 * reversed. So when it comes to a step, memory is as it was right after that step, and elements can be read again.
 */
final class Undo {
    private final Primal primal;
    private final Scope scope;
    private final Definitions definitions;

    Undo(Primal primal, Scope scope) {
        this.primal = primal;
        this.scope = scope;
        definitions = primal.definitions();
    }

    /**
     * When the reverse sweep reads a value: it has come to the node at this place of the block.
     *
     * @param undone whether what the node itself stored has been put back
     */
    record Point(Block block, int place, boolean undone) {

        /** The last place of the block whose stores are not undone. */
        int lastStanding() {
            return undone ? place - 1 : place;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Point p && p.block == block && p.place == place && p.undone == undone;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(block) + place;
        }
    }

    /** The point at which the reverse of a node reads values. */
    Point reverseOf(Node node) {
        boolean store = node instanceof Node.Store || node instanceof Node.Accumulate;
        return new Point(definitions.home(node), primal.place(node), store);
    }

    /** The point right before what a node stored is put back. */
    Point before(Node node) {
        return new Point(definitions.home(node), primal.place(node), false);
    }

    /** The stores of regions of numbers that could be undone, by region. */
    Map<Integer, List<Node>> candidates() {
        Map<Integer, List<Node>> stores = new TreeMap<>();
        Set<Integer> refused = new LinkedHashSet<>();
        visit(scope.body(), stores, refused);
        stores.keySet().removeAll(refused);
        return stores;
    }

    private void visit(Block block, Map<Integer, List<Node>> stores, Set<Integer> refused) {
        for (Node node : block.nodes()) {
            if (node instanceof Node.Loop loop && scope.rerun().containsKey(loop)) {
                refused.addAll(written(loop));
            } else if (!Nodes.regions(node).isEmpty()) {
                Nodes.regions(node).forEach(region -> visit(region, stores, refused));
            } else if (primal.companions().oldElement(node).isPresent()) {
                written(node)
                        .forEach(region -> stores.computeIfAbsent(region, r -> new ArrayList<>())
                                .add(node));
            } else if (!(node instanceof Node.Allocate)) {
                refused.addAll(written(node));
            }
        }
    }

    /** The regions of which a node gives a next version. */
    private static List<Integer> written(Node node) {
        return node.outs().stream()
                .filter(out -> out.type() instanceof MemoryType)
                .map(Activity::region)
                .toList();
    }

    /** Whether a node, or one within it, is a store that this scope undoes. */
    boolean concerns(Node node) {
        if (node instanceof Node.Store n) {
            return scope.undone().contains(Activity.region(n.memory()));
        } else if (node instanceof Node.Accumulate n) {
            return scope.undone().contains(Activity.region(n.memory()));
        }
        return Nodes.regions(node).stream()
                .anyMatch(region -> region.nodes().stream().anyMatch(this::concerns));
    }

    /** The first place from {@code from} on at which the block writes the region; the block's length if none. */
    int nextWrite(Block block, int from, int region) {
        int at = from;
        while (at < block.nodes().size() && !written(block.nodes().get(at)).contains(region)) {
            at++;
        }
        return at;
    }

    /** Whether the load would read the same at every one of these points. */
    boolean isReadable(Node.Load load, Collection<Point> points) {
        return load.out().type() instanceof Scalar && isReadable(load, Activity.region(load.memory()), points);
    }

    /** Whether what the store has stored can be read at every one of these points, or was when the store still stood. */
    boolean isReadable(Node.Store store, Collection<Point> points) {
        return isReadable(store, Activity.region(store.memory()), points);
    }

    private boolean isReadable(Node access, int region, Collection<Point> points) {
        return !isMadeAnew(access, region) && points.stream().allMatch(point -> isReadable(access, region, point));
    }

    /** Whether a loop around makes arrays of the region: each round may have reused those of the last. */
    private boolean isMadeAnew(Node access, int region) {
        List<Node.Loop> loops = primal.loopsAround(definitions.home(access), scope.body());
        boolean[] found = {false};
        loops.forEach(loop -> Nodes.walk(
                loop.body(),
                node -> found[0] |=
                        node instanceof Node.Allocate && written(node).contains(region)));
        return found[0];
    }

    private boolean isReadable(Node access, int region, Point point) {
        Block at = definitions.home(access);
        while (!definitions.isWithin(point.block(), at)) {
            Node owner = definitions.owner(at).orElseThrow();
            if (!(owner instanceof Node.If)) {
                return false;
            }
            at = definitions.home(owner);
        }
        return nextWriteAfter(access, region, at) > lastStanding(point, at);
    }

    /**
     * The first place of the block at which the region is written after a load or store, which stands in the block or
     * within one of its nodes: that node's place if what is left of it writes.
     */
    int nextWriteAfter(Node access, int region, Block block) {
        Block at = definitions.home(access);
        int place = primal.place(access);
        boolean writes = false;
        while (at != block) {
            Node owner = definitions.owner(at).orElseThrow();
            writes |= nextWrite(at, place + 1, region) < at.nodes().size();
            at = definitions.home(owner);
            place = primal.place(owner);
        }
        return writes ? place : nextWrite(block, place + 1, region);
    }

    /** The last place of the block whose stores are not undone at the point. */
    private int lastStanding(Point point, Block block) {
        if (point.block() == block) {
            return point.lastStanding();
        }
        Block at = point.block();
        Node owner = definitions.owner(at).orElseThrow();
        while (definitions.home(owner) != block) {
            owner = definitions.owner(definitions.home(owner)).orElseThrow();
        }
        return primal.place(owner);
    }

    /** Whether the load is from memory that only undoing brings back. */
    boolean isNeededFor(Operand memory) {
        return scope.undone().contains(Activity.region(memory)) && !scope.lasts(memory);
    }
}

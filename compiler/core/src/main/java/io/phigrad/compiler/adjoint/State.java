package io.phigrad.compiler.adjoint;

import io.phigrad.compiler.analysis.Activity;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a loop carries from round to round: enough to run it again from there.
 *
 * @param args places of its arguments, counters not included
 * @param areas the arrays that it writes
 * @param read regions that it reads and does not write
 * @param outside what it names that is defined before it
 */
record State(List<Integer> args, List<Area> areas, Set<Integer> read, Set<Value> outside) {

    /**
     * Arrays of one region, those that can be reached from some references.
     *
     * @param roots arrays of the region, or of rows of the region
     */
    record Area(MemoryType memory, List<Value> roots) {}

    /** The state of a loop; empty if a round may leave something that cannot be found or put back. */
    static Optional<State> of(Primal primal, Node.Loop loop) {
        Set<Integer> written = new TreeSet<>();
        List<MemoryType> memories = new ArrayList<>();
        List<Integer> args = new ArrayList<>();
        for (int k = 0; k < loop.args().size(); k++) {
            if (loop.args().get(k).type() instanceof MemoryType type) {
                written.add(type.region());
                memories.add(type);
            } else if (primal.inductions().step(loop, k).isEmpty()) {
                args.add(k);
            }
        }
        if (memories.stream().anyMatch(m -> !(m.element() instanceof Scalar)) || leavesMore(primal, loop, written)) {
            return Optional.empty();
        }
        Set<Value> outside = outside(primal, loop);
        List<Area> areas = memories.stream()
                .filter(m -> !primal.isShadowRegion(m.region()))
                .map(m -> new Area(m, roots(primal, outside, m.region())))
                .filter(a -> !a.roots().isEmpty())
                .toList();
        Set<Integer> read = new TreeSet<>();
        Nodes.walk(loop.body(), node -> {
            if (node instanceof Node.Load load) {
                read.add(Activity.region(load.memory()));
            }
        });
        areas.forEach(area -> area.roots().forEach(root -> read.addAll(primal.regionsBelow(root))));
        read.removeAll(written);
        return Optional.of(new State(args, areas, read, outside));
    }

    /** Whether a round makes arrays that outlive it, or writes otherwise than by stores. */
    private static boolean leavesMore(Primal primal, Node.Loop loop, Set<Integer> written) {
        boolean[] found = {false};
        Nodes.walk(loop.body(), node -> {
            if (node instanceof Node.Allocate a) {
                found[0] |= primal.escapes(a.out());
            } else if (node instanceof Node.StaticRead s
                    && Primal.isReference(s.out().type())) {
                found[0] |= primal.regionsBelow(s.out()).stream().anyMatch(written::contains);
            } else if (Nodes.regions(node).isEmpty()
                    && !(node instanceof Node.Store || node instanceof Node.Accumulate)) {
                found[0] |= node.outs().stream().anyMatch(out -> out.type() instanceof MemoryType);
            }
        });
        return found[0];
    }

    private static Set<Value> outside(Primal primal, Node.Loop loop) {
        Set<Value> outside = new LinkedHashSet<>();
        Nodes.walkOperands(new Block(List.of(loop), List.of()), operand -> {
            if (operand instanceof Value v
                    && !(v.type() instanceof MemoryType)
                    && primal.definitions().isInvariant(v, loop)) {
                outside.add(v);
            }
        });
        return outside;
    }

    private static List<Value> roots(Primal primal, Set<Value> outside, int region) {
        return outside.stream()
                .filter(v -> Primal.isReference(v.type()) && !primal.isShadow(v))
                .filter(v -> primal.regionsBelow(v).contains(region))
                .toList();
    }

    /** Whether a region is not written any more once the loop is over. */
    static boolean isLast(Primal primal, Scope scope, Node.Loop loop, int region) {
        Node at = loop;
        while (true) {
            Block home = primal.definitions().home(at);
            if (scope.undo().nextWrite(home, primal.place(at) + 1, region)
                    < home.nodes().size()) {
                return false;
            }
            if (home == scope.body()) {
                return true;
            }
            at = primal.definitions().owner(home).orElseThrow();
        }
    }

    /** What a snapshot has, in words. */
    String description(Node.Loop loop) {
        List<String> names = new ArrayList<>();
        args.forEach(k -> names.add(loop.args().get(k).name()));
        areas.forEach(area -> names.add(area.roots().get(0).name()));
        return names.stream()
                .map(name -> name.isEmpty() ? "an intermediate result" : name)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    boolean isScalar() {
        return areas.isEmpty();
    }
}

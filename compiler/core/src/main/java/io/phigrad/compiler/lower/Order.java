package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Activity;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether nodes may change places. */
final class Order {

    private Order() {}

    /** Whether the node, its regions included, names one of the values; memory is judged by {@link #areApart}. */
    static boolean reads(Node node, Set<Value> values) {
        boolean[] found = {false};
        Nodes.walkOperands(new Block(List.of(node), List.of()), operand -> {
            if (operand instanceof Value v && !(v.type() instanceof MemoryType) && values.contains(v)) {
                found[0] = true;
            }
        });
        return found[0];
    }

    /**
     * Nodes that stand between two which are to meet.
     *
     * @param before those that can go before the first
     * @param after those that need the first and must follow it
     * @param late what the latter define
     */
    record Between(List<Node> before, List<Node> after, Set<Value> late) {}

    static Between between(Node first, List<Node> nodes) {
        Set<Value> needed = new HashSet<>(first.outs());
        Between split = new Between(new ArrayList<>(), new ArrayList<>(), new HashSet<>());
        Footprint left = Footprint.of(List.of(first)); // of the first and of all that must follow it
        for (Node node : nodes) {
            Footprint own = Footprint.of(List.of(node));
            if (reads(node, needed) || left.disturbs(own) || own.disturbs(left)) {
                needed.addAll(node.outs());
                split.late().addAll(node.outs());
                split.after().add(node);
                left.add(own);
            } else {
                split.before().add(node);
            }
        }
        return split;
    }

    /** No throws, no growing arrays and no calls: their order with other things would be seen. */
    static boolean areTame(Collection<Node> nodes) {
        boolean[] tame = {true};
        Nodes.walk(new Block(List.copyOf(nodes), List.of()), n -> {
            if (n instanceof Node.Throw || n instanceof Node.Grow || n instanceof Node.Call) {
                tame[0] = false;
            }
        });
        return tame[0];
    }

    /** Regions of memory by what is done to them. */
    private record Footprint(Set<Integer> read, Set<Integer> written, Set<Integer> added) {

        static Footprint of(Collection<Node> nodes) {
            Footprint footprint = new Footprint(new HashSet<>(), new HashSet<>(), new HashSet<>());
            Nodes.walk(new Block(List.copyOf(nodes), List.of()), footprint::see);
            return footprint;
        }

        private void see(Node node) {
            if (node instanceof Node.Load n) {
                read.add(Activity.region(n.memory()));
            } else if (node instanceof Node.Accumulate n) {
                added.add(Activity.region(n.memory()));
            } else if (!(node instanceof Node.If) && !(node instanceof Node.Loop)) {
                Nodes.operands(node).stream()
                        .filter(operand -> operand.type() instanceof MemoryType)
                        .forEach(memory -> written.add(Activity.region(memory)));
            }
        }

        void add(Footprint other) {
            read.addAll(other.read);
            written.addAll(other.written);
            added.addAll(other.added);
        }

        boolean disturbs(Footprint other) {
            return !Collections.disjoint(written, other.read)
                    || !Collections.disjoint(written, other.written)
                    || !Collections.disjoint(written, other.added)
                    || !Collections.disjoint(added, other.read);
        }
    }

    /** Whether neither side changes memory that the other reads or writes; adding to the same memory is no harm. */
    static boolean areApart(Collection<Node> left, Collection<Node> right) {
        Footprint a = Footprint.of(left);
        Footprint b = Footprint.of(right);
        return !a.disturbs(b) && !b.disturbs(a);
    }
}

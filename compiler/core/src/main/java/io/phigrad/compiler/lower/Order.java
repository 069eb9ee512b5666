package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Activity;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whether nodes may change places. What is found out of a node is kept, for it is asked often. */
final class Order {
    private final Map<Node, Facts> known = new IdentityHashMap<>();
    private final Set<Value> kept;

    /** Of code whose sums may be added up in any order. */
    Order() {
        this(Set.of());
    }

    /** @param kept memory to which what is added is added in the order of the program */
    Order(Set<Value> kept) {
        this.kept = kept;
    }

    /**
     * About a node, its regions included.
     *
     * @param reads values that it names, memory left out
     */
    private record Facts(Set<Value> reads, Footprint footprint, boolean tame) {}

    private Facts of(Node node) {
        return known.computeIfAbsent(node, this::look);
    }

    private Facts look(Node node) {
        Set<Value> reads = new HashSet<>();
        Footprint footprint = new Footprint(new HashSet<>(), new HashSet<>(), new HashSet<>());
        boolean[] tame = {true};
        Block alone = new Block(List.of(node), List.of());
        Nodes.walkOperands(alone, operand -> {
            if (operand instanceof Value v && !(v.type() instanceof MemoryType)) {
                reads.add(v);
            }
        });
        Nodes.walk(alone, inner -> {
            footprint.see(inner, kept);
            tame[0] &= !(inner instanceof Node.Throw || inner instanceof Node.Grow || inner instanceof Node.Call);
        });
        return new Facts(reads, footprint, tame[0]);
    }

    /** The values that a node names, its regions included; memory is judged by its {@link #footprint}. */
    Set<Value> reads(Node node) {
        return of(node).reads();
    }

    Footprint footprint(Node node) {
        return of(node).footprint();
    }

    /** No throws, no growing arrays and no calls: their order with other things would be seen. */
    boolean isTame(Node node) {
        return of(node).tame();
    }

    /**
     * Nodes that stand between two which are to meet.
     *
     * @param before those that can go before the first
     * @param after those that need the first and must follow it
     */
    record Between(List<Node> before, List<Node> after) {}

    Between between(Node first, List<Node> nodes) {
        Set<Value> needed = new HashSet<>(first.outs());
        Between split = new Between(new ArrayList<>(), new ArrayList<>());
        Footprint left = new Footprint(new HashSet<>(), new HashSet<>(), new HashSet<>());
        left.add(footprint(first)); // of the first and of all that must follow it
        for (Node node : nodes) {
            Footprint own = footprint(node);
            if (!Collections.disjoint(needed, reads(node)) || left.disturbs(own) || own.disturbs(left)) {
                needed.addAll(node.outs());
                split.after().add(node);
                left.add(own);
            } else {
                split.before().add(node);
            }
        }
        return split;
    }

    /** Regions of memory by what is done to them. */
    record Footprint(Set<Integer> read, Set<Integer> written, Set<Integer> added) {

        private void see(Node node, Set<Value> kept) {
            if (node instanceof Node.Load n) {
                read.add(Activity.region(n.memory()));
            } else if (node instanceof Node.Accumulate n && !kept.contains(n.out())) {
                added.add(Activity.region(n.memory()));
            } else if (!(node instanceof Node.If) && !(node instanceof Node.Loop)) {
                Nodes.operands(node).stream()
                        .filter(operand -> operand.type() instanceof MemoryType)
                        .forEach(memory -> written.add(Activity.region(memory)));
            }
        }

        private void add(Footprint other) {
            read.addAll(other.read);
            written.addAll(other.written);
            added.addAll(other.added);
        }

        boolean disturbs(Footprint other) {
            return !disturbed(other).isEmpty();
        }

        private Set<Integer> disturbed(Footprint other) {
            Set<Integer> regions = new TreeSet<>();
            for (int region : written) {
                if (other.read.contains(region) || other.written.contains(region) || other.added.contains(region)) {
                    regions.add(region);
                }
            }
            added.stream().filter(other.read::contains).forEach(regions::add);
            return regions;
        }

        Set<Integer> touched() {
            Set<Integer> regions = new HashSet<>(read);
            regions.addAll(written);
            regions.addAll(added);
            return regions;
        }

        /** The regions in which one of the two disturbs the other. */
        Set<Integer> conflicts(Footprint other) {
            Set<Integer> regions = disturbed(other);
            regions.addAll(other.disturbed(this));
            return regions;
        }
    }
}

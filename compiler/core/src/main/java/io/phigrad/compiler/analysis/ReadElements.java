package io.phigrad.compiler.analysis;

import io.phigrad.compiler.analysis.Inductions.Counted;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether what is written to an element is read from it: nothing writes over it, and the element that is read is the same. A loop over
 * the range in which the elements were written reads all of them.
 */
final class ReadElements {
    private final Definitions definitions;
    private final Inductions inductions;
    private final Map<Node, Integer> order = new IdentityHashMap<>();
    private final Map<Integer, List<Node>> writers = new HashMap<>();

    ReadElements(SsaMethod method, Definitions definitions) {
        this.definitions = definitions;
        this.inductions = new Inductions(definitions);
        Nodes.walk(method.body(), node -> {
            order.put(node, order.size());
            if (!(node instanceof Node.Accumulate)) {
                MemoryThreading.writes(node)
                        .forEach(memory -> writers.computeIfAbsent(Activity.region(memory), region -> new ArrayList<>())
                                .add(node));
            }
        });
    }

    /** @param write a store or a scatter */
    boolean isReadBy(Node write, Node.Load load) {
        Element element = Element.of(write).orElseThrow();
        return place(write) < place(load)
                && isOfEachRound(element, write, load)
                && isSame(element, Element.of(load).orElseThrow())
                && writers.getOrDefault(Activity.region(load.memory()), List.of()).stream()
                        .allMatch(other -> other == write || isBefore(other, write, element));
    }

    /** Whether each round of a loop that the write is in, and the load is not, has an element of its own. */
    private boolean isOfEachRound(Element element, Node write, Node.Load load) {
        List<Operand> indices = indices(element);
        Optional<Block> at = Optional.of(definitions.home(write));
        while (at.isPresent() && !definitions.isWithin(definitions.home(load), at.get())) {
            boolean isOwn = definitions
                    .owner(at.get())
                    .filter(owner -> !(owner instanceof Node.Loop loop) || isCountedBy(loop, indices))
                    .isPresent();
            if (!isOwn) {
                return false;
            }
            at = definitions.parent(at.get());
        }
        return true;
    }

    private boolean isCountedBy(Node.Loop loop, List<Operand> indices) {
        return inductions
                .counted(loop)
                .filter(counted -> indices.contains(loop.args().get(counted.arg())))
                .isPresent();
    }

    /** The element's index, then those of the rows that lead to it. */
    private List<Operand> indices(Element element) {
        List<Operand> indices = new ArrayList<>(List.of(element.index()));
        row(element.array()).ifPresent(row -> indices.addAll(indices(row)));
        return indices;
    }

    private int place(Node node) {
        return order.getOrDefault(node, 0);
    }

    /** Whether a node makes the array, or sets the same element before: {@code s[i] = 0; s[i] += x;}. */
    private boolean isBefore(Node other, Node write, Element element) {
        if (place(other) >= place(write)) {
            return false;
        }
        return other instanceof Node.Allocate
                || Element.of(other).filter(element::equals).isPresent()
                        && definitions.isWithin(definitions.home(write), loopBody(definitions.home(other)));
    }

    /** The block, or the one around the branches that it is in: one round is one round there. */
    private Block loopBody(Block block) {
        Block at = block;
        while (definitions.owner(at).filter(Node.If.class::isInstance).isPresent()) {
            at = definitions.parent(at).orElseThrow();
        }
        return at;
    }

    private boolean isSame(Element written, Element read) {
        return isSameArray(written.array(), read.array()) && isSameIndex(written.index(), read.index());
    }

    private boolean isSameArray(Operand written, Operand read) {
        if (written.equals(read)) {
            return true;
        }
        Optional<Element> row = row(written);
        Optional<Element> other = row(read);
        return row.isPresent() && other.isPresent() && isSame(row.get(), other.get());
    }

    private Optional<Element> row(Operand array) {
        return definitions.node(array).filter(Node.Load.class::isInstance).flatMap(Element::of);
    }

    private boolean isSameIndex(Operand written, Operand read) {
        if (written.equals(read)) {
            return true;
        }
        Optional<Counted> range = range(written);
        Optional<Counted> other = range(read);
        return range.isPresent()
                && other.isPresent()
                && range.get().init().equals(other.get().init())
                && range.get().bound().equals(other.get().bound())
                && range.get().test() == other.get().test()
                && range.get().step() == other.get().step();
    }

    /** The range of a counted loop whose index it is. */
    private Optional<Counted> range(Operand index) {
        return definitions
                .node(index)
                .filter(Node.Loop.class::isInstance)
                .map(Node.Loop.class::cast)
                .flatMap(loop -> inductions
                        .counted(loop)
                        .filter(counted ->
                                index instanceof Value v && loop.args().indexOf(v) == counted.arg()));
    }
}

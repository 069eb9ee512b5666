package io.phigrad.compiler.lower;

import static java.util.Objects.requireNonNull;

import io.phigrad.compiler.analysis.Activity;
import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.analysis.Element;
import io.phigrad.compiler.analysis.NewValues;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Substitution;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A loop with elements as locals, see {@link StillElements}; all of it stands under the guard that the loop runs. */
final class StillLoop {
    private final Node.Loop loop;
    private final Definitions definitions;
    private final NewValues values;
    private final Order order = new Order();
    private final Map<Integer, List<Node>> touching = new LinkedHashMap<>();
    private final Set<Integer> written = new HashSet<>();

    /** Loads of what no round changes, and what they give. */
    private final Set<Node> early = new LinkedHashSet<>();

    private final Set<Value> still = new HashSet<>();

    /** The one element of a region that rounds change. */
    private final Map<Integer, Element.Version> elements = new LinkedHashMap<>();

    StillLoop(Node.Loop loop, Definitions definitions, NewValues values) {
        this.loop = loop;
        this.definitions = definitions;
        this.values = values;
        Nodes.regions(loop).forEach(region -> Nodes.walk(region, this::touch));
        loop.body().nodes().forEach(this::findEarly);
        written.forEach(region -> element(region).ifPresent(element -> elements.put(region, element)));
    }

    private void touch(Node node) {
        if (Nodes.regions(node).isEmpty()) {
            Order.Footprint footprint = order.footprint(node);
            footprint
                    .touched()
                    .forEach(region -> touching.computeIfAbsent(region, any -> new ArrayList<>())
                            .add(node));
            written.addAll(footprint.written());
            written.addAll(footprint.added());
        }
    }

    private void findEarly(Node node) {
        if (node instanceof Node.Load n
                && !written.contains(Activity.region(n.memory()))
                && isStill(n.array())
                && isStill(n.index())) {
            early.add(n);
            still.add(n.out());
        }
    }

    private boolean isStill(Operand operand) {
        return operand instanceof Value v && still.contains(v) || definitions.isInvariant(operand, loop);
    }

    /** The element, if it is the only one, and every round comes to it. */
    private Optional<Element.Version> element(int region) {
        List<Node> nodes = touching.getOrDefault(region, List.of());
        Optional<Element.Version> first = nodes.stream()
                .findFirst()
                .flatMap(StillLoop::number)
                .filter(version -> isStill(version.element().array())
                        && isStill(version.element().index()));
        return first.filter(version -> loop.body().nodes().containsAll(nodes)
                && nodes.stream()
                        .allMatch(node -> number(node)
                                .filter(other -> other.element().equals(version.element()))
                                .isPresent()));
    }

    /** The element that a node touches, if it holds a number of type double. */
    private static Optional<Element.Version> number(Node node) {
        return Element.Version.of(node)
                .filter(version -> ((MemoryType) version.memory().type()).element() == Scalar.DOUBLE);
    }

    /** References alone are no gain. */
    boolean hasElements() {
        return !elements.isEmpty()
                || early.stream().anyMatch(node -> node.outs().get(0).type() == Scalar.DOUBLE);
    }

    /** @param outs what the loop gives */
    List<Node> nodes(List<Value> outs) {
        List<Node> nodes = new ArrayList<>(early);
        List<Value> args = new ArrayList<>(loop.args());
        List<Operand> inits = new ArrayList<>(loop.inits());
        List<Value> last = new ArrayList<>(outs);
        Map<Integer, Operand> current = new HashMap<>();
        List<Node> after = new ArrayList<>();
        elements.forEach((region, version) -> {
            Operand array = version.element().array();
            Operand index = version.element().index();
            Value init = values.of(Scalar.DOUBLE);
            nodes.add(new Node.Load(init, version.memory(), array, index, loop.origin()));
            inits.add(init);
            Value arg = values.of(Scalar.DOUBLE);
            args.add(arg);
            current.put(region, arg);
            Value out = values.of(Scalar.DOUBLE);
            last.add(out);
            Value next = values.of(version.memory().type());
            after.add(new Node.Store(next, version.memory(), array, index, out, loop.origin()));
        });
        Block body = body(current);
        nodes.add(new Node.Loop(last, args, inits, loop.header(), body, loop.origin()));
        nodes.addAll(after);
        return nodes;
    }

    /** @param current what the elements hold at the start of a round */
    private Block body(Map<Integer, Operand> current) {
        Map<Value, Operand> replaced = new HashMap<>();
        Substitution substitution = Substitution.of(replaced);
        List<Node> nodes = new ArrayList<>();
        for (Node old : loop.body().nodes()) {
            Node node = substitution.apply(old);
            Optional<Integer> region = number(node)
                    .map(version -> Activity.region(version.memory()))
                    .filter(elements::containsKey);
            if (region.isPresent()) {
                Operand before = requireNonNull(current.get(region.get()));
                if (node instanceof Node.Load load) {
                    replaced.put(load.out(), before);
                } else if (node instanceof Node.Store store) {
                    current.put(region.get(), store.value());
                } else if (node instanceof Node.Accumulate scatter) {
                    current.put(region.get(), values.apply(Op.ADD, Scalar.DOUBLE, nodes, before, scatter.value()));
                }
            } else if (!early.contains(old)) {
                nodes.add(node);
            }
        }
        List<Operand> yields = new ArrayList<>(substitution.apply(loop.body().yields()));
        elements.keySet().forEach(region -> yields.add(requireNonNull(current.get(region))));
        return new Block(nodes, yields);
    }
}

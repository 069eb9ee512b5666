package io.phigrad.compiler.adjoint;

import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.analysis.Element;
import io.phigrad.compiler.analysis.Inverses;
import io.phigrad.compiler.analysis.Magnitudes;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a program computes, loads or stores anyway and the reverse of another of its nodes has a use for. */
final class Companions {
    private final Definitions definitions;
    private final Magnitudes magnitudes;
    private final Map<Call, List<Value>> calls = new HashMap<>();
    private final Map<Element.Version, List<Value>> loads = new HashMap<>();
    private final Map<Value, Node.Store> stores = new HashMap<>();

    private record Call(Op op, Operand operand) {}

    Companions(Block body, Definitions definitions) {
        this.definitions = definitions;
        magnitudes = new Magnitudes(body);
        Nodes.walk(body, this::note);
    }

    private void note(Node node) {
        if (node instanceof Node.Apply n && n.out().type() == Scalar.DOUBLE && n.in().size() == 1) {
            note(new Call(n.op().relaxed(), n.in().get(0)), n.out());
        } else if (node instanceof Node.Apply n && n.op() == Op.DIV && Inverses.isOne(n.in().get(0))) {
            note(new Call(Op.DIV, n.in().get(1)), n.out());
        } else if (node instanceof Node.Load n) {
            Element.Version version = Element.Version.of(n).orElseThrow();
            loads.computeIfAbsent(version, v -> new ArrayList<>()).add(n.out());
        } else if (node instanceof Node.Store n && isComputedBeside(n)) {
            stores.putIfAbsent((Value) n.value(), n);
        }
    }

    private void note(Call call, Value result) {
        calls.computeIfAbsent(call, c -> new ArrayList<>()).add(result);
    }

    private boolean isComputedBeside(Node.Store store) {
        return definitions
                .apply(store.value())
                .filter(n -> definitions.home(n) == definitions.home(store))
                .isPresent();
    }

    /** The value that the primal gives to {@code op} of the node's first operand, where the node's reverse can see it. */
    Optional<Value> of(Op op, Node.Apply node) {
        return visible(calls.getOrDefault(new Call(op, node.in().get(0)), List.of()), node);
    }

    /**
     * The reciprocal of an operand or of the result of the node, where the node's reverse can see it. None that may
     * overflow where the quotient does not: a zero adjoint times infinity is NaN. A reciprocal is its own one.
     */
    Optional<Value> reciprocal(Operand of, Node.Apply node) {
        return visible(calls.getOrDefault(new Call(Op.DIV, of), List.of()), node)
                .filter(value -> value.equals(node.out()) || magnitudes.hasReciprocal(of));
    }

    /** The element that a store or a scatter overwrites, where it was read before. */
    Optional<Value> oldElement(Node node) {
        return Element.Version.of(node)
                .filter(version -> !(node instanceof Node.Load))
                .flatMap(version -> visible(loads.getOrDefault(version, List.of()), node));
    }

    /** The store that puts a computed value into an element, in the block that computes it. */
    Optional<Node.Store> store(Value value) {
        return Optional.ofNullable(stores.get(value));
    }

    private Optional<Value> visible(List<Value> values, Node node) {
        Block home = definitions.home(node);
        return values.stream()
                .filter(value ->
                        definitions.isWithin(home, definitions.block(value).orElseThrow()))
                .findFirst();
    }
}

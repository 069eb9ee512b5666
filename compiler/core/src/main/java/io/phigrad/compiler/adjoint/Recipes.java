package io.phigrad.compiler.adjoint;

import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** How the reverse sweep could compute values again. */
final class Recipes {
    private final Primal primal;

    Recipes(Primal primal) {
        this.primal = primal;
    }

    /** What a value is computed again from, if memory is at hand; empty if it can only be stored. */
    Optional<List<Value>> of(Value value) {
        Node node = primal.definitions().node(value).orElseThrow();
        if (node instanceof Node.Apply n) {
            return Optional.of(values(n.in()));
        } else if (node instanceof Node.Load n) {
            return Optional.of(values(List.of(n.array(), n.index())));
        } else if (node instanceof Node.Segment n) {
            return Optional.of(values(List.of(n.value())));
        } else if (node instanceof Node.Length n) {
            return Optional.of(values(List.of(n.array())));
        } else if (node instanceof Node.StaticRead) {
            return Optional.of(List.of());
        } else if (node instanceof Node.Allocate n) {
            return isOwnShadow(n) ? Optional.of(values(n.sizes())) : Optional.empty();
        } else if (node instanceof Node.If n) {
            return branch(value, n);
        } else if (node instanceof Node.Loop n && n.args().contains(value)) {
            return primal.inductions().step(n, n.args().indexOf(value)).isPresent()
                    ? Optional.of(values(List.of(n.inits().get(n.args().indexOf(value)))))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<List<Value>> branch(Value value, Node.If n) {
        int k = n.outs().indexOf(value);
        return value.type() instanceof MemoryType
                ? Optional.empty()
                : Optional.of(values(List.of(
                        n.condition(),
                        n.then().yields().get(k),
                        n.otherwise().yields().get(k))));
    }

    /** What computing the value once more costs, in additions, where that is worth a thought. */
    long work(Value value) {
        return primal.definitions().node(value).orElseThrow() instanceof Node.Apply n ? Operations.cost(n) : 0;
    }

    /** A shadow made for one round only may be made anew, with zeros, by the reverse sweep. */
    private boolean isOwnShadow(Node.Allocate node) {
        if (node.sizes().size() != 1 || !primal.isShadow(node.out())) {
            return false;
        }
        return !primal.escapes(node.out());
    }

    /** What an element is found by. */
    static List<Value> element(Node.Store store) {
        return values(List.of(store.array(), store.index()));
    }

    static List<Value> values(Collection<Operand> operands) {
        return operands.stream()
                .filter(Value.class::isInstance)
                .map(Value.class::cast)
                .toList();
    }
}

package io.phigrad.compiler.analysis;

import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code a[i] = a[i] + t} as one step, {@code a[i] += t}: its reverse is a load where the general one would
 * load, clear and add again. Only for {@code double}: Java rounds a float sum where the adjoint does not care.
 */
public final class Accumulations extends Rewrite {
    private final Definitions definitions;
    private int ids;

    private Accumulations(SsaMethod method) {
        definitions = new Definitions(method.body());
        ids = Nodes.nextId(method);
    }

    public static SsaMethod run(SsaMethod method) {
        return new Accumulations(method).apply(method);
    }

    @Override
    protected List<Node> replace(Node node) {
        if (!(node instanceof Node.Store store) || store.value().type() != Scalar.DOUBLE) {
            return List.of(node);
        }
        Optional<Node.Apply> sum = definitions.apply(store.value()).filter(a -> definitions.uses(a.out()) == 1);
        if (sum.isEmpty()) {
            return List.of(node);
        }
        Operand left = sum.get().in().get(0);
        if (sum.get().op() == Op.ADD && isOldValue(left, store)) {
            return List.of(accumulate(store, sum.get().in().get(1)));
        } else if (sum.get().op() == Op.ADD && isOldValue(sum.get().in().get(1), store)) {
            return List.of(accumulate(store, left));
        } else if (sum.get().op() == Op.SUB && isOldValue(left, store)) {
            Value negated = new Value(ids++, Scalar.DOUBLE, "");
            List<Node> nodes = new ArrayList<>();
            nodes.add(new Node.Apply(negated, Op.NEG, List.of(sum.get().in().get(1)), store.origin()));
            nodes.add(accumulate(store, negated));
            return nodes;
        }
        return List.of(node);
    }

    private static Node accumulate(Node.Store store, Operand addend) {
        return new Node.Accumulate(store.out(), store.memory(), store.array(), store.index(), addend, store.origin());
    }

    private boolean isOldValue(Operand operand, Node.Store store) {
        return definitions
                .node(operand)
                .filter(n -> n instanceof Node.Load load
                        && load.memory().equals(store.memory())
                        && load.array().equals(store.array())
                        && load.index().equals(store.index())
                        && definitions.uses(load.out()) == 1)
                .isPresent();
    }
}

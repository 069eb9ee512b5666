package io.phigrad.compiler.lower;

import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Substitution;
import io.phigrad.phi.ssa.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Straight code a second time, over other operands. */
final class Copies {
    private final NewValues values;
    private final Map<Value, Operand> instead = new HashMap<>();
    private final Substitution substitution =
            new Substitution(operand -> operand instanceof Value v ? instead.getOrDefault(v, v) : operand);

    Copies(NewValues values) {
        this.values = values;
    }

    void put(Value value, Operand other) {
        instead.put(value, other);
    }

    Operand of(Operand operand) {
        return substitution.apply(operand);
    }

    /** A copy of a load or an operator. */
    Node of(Node node) {
        Node over = substitution.apply(node);
        if (over instanceof Node.Apply n) {
            return new Node.Apply(copy(n.out()), n.op(), n.in(), n.origin());
        } else if (over instanceof Node.Load n) {
            return new Node.Load(copy(n.out()), n.memory(), n.array(), n.index(), n.origin());
        }
        throw new IllegalStateException("not a load nor an operator: " + node);
    }

    List<Node> of(List<Node> nodes) {
        return nodes.stream().map(this::of).toList();
    }

    private Value copy(Value out) {
        Value copy = values.like(out);
        instead.put(out, copy);
        return copy;
    }
}

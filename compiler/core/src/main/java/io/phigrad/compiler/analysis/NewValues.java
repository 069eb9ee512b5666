package io.phigrad.compiler.analysis;

import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Type;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Origin;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.List;

/** Values that a method does not have yet. */
public final class NewValues {
    private int next;

    public NewValues(SsaMethod method) {
        next = Nodes.nextId(method);
    }

    public Value of(Type type) {
        return of(type, "");
    }

    public Value of(Type type, String name) {
        return new Value(next++, type, name);
    }

    public Value like(Value value) {
        return of(value.type(), value.name());
    }

    public List<Value> like(List<Value> values) {
        return values.stream().map(this::like).toList();
    }

    /** The operator's result, computed at the end of the nodes. */
    public Value apply(Op op, Type type, List<Node> nodes, Operand... in) {
        Value out = of(type);
        nodes.add(new Node.Apply(out, op, List.of(in), Origin.NONE));
        return out;
    }
}

package io.phigrad.compiler.analysis;

import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Origin;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.List;

/** New applications of operators, one after the other, from one place in the source. */
final class Steps {
    private final List<Node> nodes = new ArrayList<>();
    private final Origin origin;
    private int ids;

    Steps(int firstId, Origin origin) {
        ids = firstId;
        this.origin = origin;
    }

    List<Node> nodes() {
        return nodes;
    }

    int nextId() {
        return ids;
    }

    Operand apply(Op op, Operand... in) {
        return add(op, Scalar.DOUBLE, in);
    }

    Operand test(Op op, Operand... in) {
        return add(op, Scalar.BOOLEAN, in);
    }

    Operand whole(Op op, Operand... in) {
        return add(op, Scalar.INT, in);
    }

    private Operand add(Op op, Scalar type, Operand... in) {
        Value out = new Value(ids++, type, "");
        nodes.add(new Node.Apply(out, op, List.of(in), origin));
        return out;
    }

    /** The last step, whose result has a name already. */
    void define(Value out, Op op, Operand... in) {
        nodes.add(new Node.Apply(out, op, List.of(in), origin));
    }
}

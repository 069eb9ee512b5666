package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.NewValues;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Origin;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.List;

/** {@code for (index = from; index < to; index++)}: a loop that carries nothing but memory. */
final class CountingLoop {
    private CountingLoop() {}

    interface Round {
        void fill(Value index, List<Node> body);
    }

    static Node of(NewValues values, String name, Operand from, Operand to, Origin origin, Round round) {
        Value index = values.of(Scalar.INT, name);
        Value test = values.of(Scalar.BOOLEAN);
        List<Node> body = new ArrayList<>();
        round.fill(index, body);
        Value next = values.apply(Op.ADD, Scalar.INT, body, index, Constant.of(1));
        Node goesOn = new Node.Apply(test, Op.LT, List.of(index, to), Origin.NONE);
        return new Node.Loop(
                List.of(values.like(index)),
                List.of(index),
                List.of(from),
                new Block(List.of(goesOn), List.of(test)),
                new Block(body, List.of(Constant.of(false), next)),
                origin);
    }
}

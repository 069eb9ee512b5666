package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Inductions.Counted;
import io.phigrad.compiler.analysis.NewValues;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Code that takes the place of a counted loop and does more than its rounds do: it runs if the loop does. */
final class GuardedLoop {

    private GuardedLoop() {}

    /** @param code gives what the loop gives, by these values */
    static List<Node> of(Node.Loop loop, Counted counted, NewValues values, Function<List<Value>, List<Node>> code) {
        List<Node> nodes = new ArrayList<>();
        Value runs = values.apply(counted.test(), Scalar.BOOLEAN, nodes, counted.init(), counted.bound());
        List<Value> inner = values.like(loop.outs());
        Block then = new Block(code.apply(inner), List.<Operand>copyOf(inner));
        nodes.add(new Node.If(loop.outs(), runs, then, new Block(List.of(), loop.inits()), loop.origin()));
        return nodes;
    }
}

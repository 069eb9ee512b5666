package io.phigrad.compiler.analysis;

import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives every loop whose trip count is not known before it starts a counter, as its last argument: the number of
 * rounds begun, one left by a break included. What nobody asks for is cleaned away again.
 */
public final class TripCounters extends Rewrite {
    private final Inductions inductions;
    private int ids;

    private TripCounters(SsaMethod method) {
        inductions = new Inductions(new Definitions(method.body()));
        ids = Nodes.nextId(method);
    }

    public static SsaMethod run(SsaMethod method) {
        return new TripCounters(method).apply(method);
    }

    @Override
    protected List<Node> replace(Node node) {
        if (!(node instanceof Node.Loop loop) || inductions.counted(loop).isPresent()) {
            return List.of(node);
        }
        Value arg = count();
        Value next = count();
        List<Node> body = new ArrayList<>(loop.body().nodes());
        body.add(new Node.Apply(next, Op.ADD, List.of(arg, Constant.of(1)), loop.origin()));
        List<Operand> yields = new ArrayList<>(loop.body().yields());
        yields.add(next);
        return List.of(new Node.Loop(
                with(loop.outs(), count()),
                with(loop.args(), arg),
                with(loop.inits(), Constant.of(0)),
                loop.header(),
                new Block(body, yields),
                loop.origin()));
    }

    private Value count() {
        return new Value(ids++, Scalar.INT, "trips");
    }

    private static <T> List<T> with(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}

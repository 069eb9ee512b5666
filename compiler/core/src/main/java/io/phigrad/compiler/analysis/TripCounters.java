package io.phigrad.compiler.analysis;

import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Origin;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Substitution;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives every loop that does not count its rounds a counter, as its last argument: the number of rounds begun, one left by
 * a break included. A loop whose trip count has a formula goes by it, so that all passes see how often it runs. What nobody
 * asks for is cleaned away again.
 */
public final class TripCounters extends Rewrite {
    private final Definitions definitions;
    private final Inductions inductions;
    private final NewValues values;

    private TripCounters(SsaMethod method) {
        definitions = new Definitions(method.body());
        inductions = new Inductions(definitions);
        values = new NewValues(method);
    }

    public static SsaMethod run(SsaMethod method) {
        return new TripCounters(method).apply(method);
    }

    @Override
    protected List<Node> replace(Node node) {
        if (!(node instanceof Node.Loop loop) || inductions.counted(loop).isPresent()) {
            return List.of(node);
        }
        Optional<TripFormula> formula = TripFormula.of(loop, definitions, values);
        return formula.isPresent() ? counting(loop, formula.get()) : List.of(counted(loop, loop.header()));
    }

    private Node.Loop counted(Node.Loop loop, Block header) {
        Value next = count();
        List<Node> body = new ArrayList<>(loop.body().nodes());
        Value arg = count();
        body.add(new Node.Apply(next, Op.ADD, List.of(arg, Constant.of(1)), loop.origin()));
        List<Operand> yields = new ArrayList<>(loop.body().yields());
        yields.add(next);
        return new Node.Loop(
                with(loop.outs(), count()),
                with(loop.args(), arg),
                with(loop.inits(), Constant.of(0)),
                header,
                new Block(body, yields),
                loop.origin());
    }

    /** The loop by its trip count, in terms of which are all integers that go up or down by constants. */
    private List<Node> counting(Node.Loop loop, TripFormula formula) {
        List<Node> nodes = new ArrayList<>(formula.nodes());
        Node.Loop counted = counted(loop, loop.header());
        Value round = counted.args().get(counted.args().size() - 1);
        List<Node> body = new ArrayList<>();
        List<Node> after = new ArrayList<>();
        Map<Value, Operand> instead = new HashMap<>();
        List<Integer> kept = new ArrayList<>();
        for (int k = 0; k < counted.args().size(); k++) {
            Optional<Integer> step = k < loop.args().size() ? inductions.step(loop, k) : Optional.empty();
            if (step.isPresent()) {
                Operand init = loop.inits().get(k);
                instead.put(
                        loop.args().get(k),
                        at(init, step.get(), round, values.like(loop.args().get(k)), body));
                at(init, step.get(), formula.trips(), loop.outs().get(k), after);
            } else {
                kept.add(k);
            }
        }
        body.addAll(counted.body().nodes());
        Block whole =
                Substitution.of(instead).apply(new Block(body, counted.body().yields()));
        List<Operand> yields = new ArrayList<>(List.of(counted.stop()));
        kept.forEach(k -> yields.add(whole.yields().get(k + 1)));
        nodes.add(new Node.Loop(
                kept.stream().map(counted.outs()::get).toList(),
                kept.stream().map(counted.args()::get).toList(),
                kept.stream().map(counted.inits()::get).toList(),
                header(round, formula.trips(), loop.origin()),
                new Block(whole.nodes(), yields),
                loop.origin()));
        nodes.addAll(after);
        return nodes;
    }

    /** Defines {@code out} as what starts at {@code init} and goes by {@code step}, after so many rounds. */
    private Value at(Operand init, int step, Operand rounds, Value out, List<Node> nodes) {
        Operand way = step == 1 ? rounds : values.apply(Op.MUL, Scalar.INT, nodes, rounds, Constant.of(step));
        nodes.add(new Node.Apply(out, Op.ADD, List.of(init, way), Origin.NONE));
        return out;
    }

    private Block header(Value round, Value trips, Origin origin) {
        Value proceed = values.of(Scalar.BOOLEAN);
        return new Block(List.of(new Node.Apply(proceed, Op.LT, List.of(round, trips), origin)), List.of(proceed));
    }

    private Value count() {
        return values.of(Scalar.INT, "trips");
    }

    private static <T> List<T> with(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}

package io.phigrad.compiler.lower;

import static java.util.Objects.requireNonNull;

import io.phigrad.compiler.analysis.Copies;
import io.phigrad.compiler.analysis.NewValues;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A loop of sums, four rounds at a time, each with sums of its own; what remains is left to the loop itself. */
final class FourLanes {
    private final Node.Loop loop;
    private final int indexArg;
    /** What the loop's other ints grow by each round. */
    private final Map<Integer, Operand> strides;

    private final NewValues values;
    private final List<Node> before = new ArrayList<>();
    private final List<Value> args = new ArrayList<>();
    private final List<Operand> inits = new ArrayList<>();
    private final List<Operand> next = new ArrayList<>();
    private final List<Node> body = new ArrayList<>();

    /** @param strides by argument; what is neither such nor the index is a sum */
    FourLanes(Node.Loop loop, int indexArg, Map<Integer, Operand> strides, NewValues values) {
        this.loop = loop;
        this.indexArg = indexArg;
        this.strides = new LinkedHashMap<>(strides);
        this.strides.put(indexArg, Constant.of(1));
        this.values = values;
    }

    /** Appends the loop over fours up to the bound; gives what the arguments of the loop itself are after it. */
    List<Operand> upTo(Operand bound, List<Node> nodes) {
        List<Copies> lanes =
                Stream.generate(() -> new Copies(values)).limit(Fours.ROUNDS).toList();
        next.add(Constant.of(false));
        strides.forEach((k, stride) -> counted(k, stride, lanes));
        for (int lane = 0; lane < Fours.ROUNDS; lane++) {
            lane(lane, lanes.get(lane));
        }
        List<Value> outs = values.like(args);
        List<Node> header = new ArrayList<>();
        Value index = args.get(counters().indexOf(indexArg));
        Value proceed = values.apply(Op.LT, Scalar.BOOLEAN, header, index, bound);
        nodes.addAll(before);
        nodes.add(new Node.Loop(
                outs, args, inits, new Block(header, List.of(proceed)), new Block(body, next), loop.origin()));
        return gathered(outs, nodes);
    }

    private List<Integer> counters() {
        return List.copyOf(strides.keySet());
    }

    /** The loop's arguments that are sums. */
    private List<Integer> sums() {
        return IntStream.range(0, loop.args().size())
                .filter(k -> !strides.containsKey(k))
                .boxed()
                .toList();
    }

    /** An int that all lanes count along, each so many strides ahead. */
    private void counted(int k, Operand stride, List<Copies> lanes) {
        Value arg = values.like(loop.args().get(k));
        args.add(arg);
        inits.add(loop.inits().get(k));
        for (int lane = 0; lane < lanes.size(); lane++) {
            lanes.get(lane).put(loop.args().get(k), lane == 0 ? arg : later(arg, lane, stride));
        }
        next.add(later(arg, lanes.size(), stride));
    }

    private Operand later(Value arg, int rounds, Operand stride) {
        Operand all = stride instanceof Constant c
                ? Constant.of(rounds * (int) c.number().orElseThrow())
                : rounds == 1 ? stride : values.apply(Op.MUL, Scalar.INT, before, stride, Constant.of(rounds));
        return values.apply(Op.ADD, Scalar.INT, body, arg, all);
    }

    /** One round of the loop, on sums of its own. */
    private void lane(int lane, Copies copies) {
        for (int k : sums()) {
            Value sum = values.like(loop.args().get(k));
            args.add(sum);
            inits.add(lane == 0 ? loop.inits().get(k) : Constant.of(0.0));
            copies.put(loop.args().get(k), sum);
        }
        body.addAll(copies.of(loop.body().nodes()));
        sums().forEach(k -> next.add(copies.of(loop.next().get(k))));
    }

    private List<Operand> gathered(List<Value> outs, List<Node> nodes) {
        Map<Integer, Operand> gathered = new HashMap<>();
        counters().forEach(k -> gathered.put(k, outs.get(counters().indexOf(k))));
        int sums = sums().size();
        for (int at = 0; at < sums; at++) {
            int first = strides.size() + at;
            Value left = sum(outs.get(first), outs.get(first + sums), nodes);
            Value right = sum(outs.get(first + 2 * sums), outs.get(first + 3 * sums), nodes);
            gathered.put(sums().get(at), sum(left, right, nodes));
        }
        return IntStream.range(0, loop.args().size())
                .mapToObj(k -> requireNonNull(gathered.get(k)))
                .toList();
    }

    private Value sum(Value a, Value b, List<Node> nodes) {
        return values.apply(Op.ADD, Scalar.DOUBLE, nodes, a, b);
    }
}

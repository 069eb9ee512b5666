package io.phigrad.compiler.lower;

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
import java.util.List;

/** A loop of sums, four rounds at a time, each with sums of its own; what remains is left to the loop itself. */
final class FourLanes {
    private final Node.Loop loop;
    private final int indexArg;
    private final NewValues values;
    private final List<Value> args = new ArrayList<>();
    private final List<Operand> inits = new ArrayList<>();
    private final List<Operand> next = new ArrayList<>();
    private final List<Node> body = new ArrayList<>();

    FourLanes(Node.Loop loop, int indexArg, NewValues values) {
        this.loop = loop;
        this.indexArg = indexArg;
        this.values = values;
    }

    /** Appends the loop over fours up to the bound; gives what the arguments of the loop itself are after it. */
    List<Operand> upTo(Operand bound, List<Node> nodes) {
        Value index = values.like(loop.args().get(indexArg));
        args.add(index);
        inits.add(loop.inits().get(indexArg));
        for (int lane = 0; lane < Fours.ROUNDS; lane++) {
            lane(lane, index);
        }
        next.add(0, values.apply(Op.ADD, Scalar.INT, body, index, Constant.of(Fours.ROUNDS)));
        next.add(0, Constant.of(false));
        List<Value> outs = values.like(args);
        List<Node> header = new ArrayList<>();
        Value proceed = values.apply(Op.LT, Scalar.BOOLEAN, header, index, bound);
        nodes.add(new Node.Loop(
                outs, args, inits, new Block(header, List.of(proceed)), new Block(body, next), loop.origin()));
        return gathered(outs, nodes);
    }

    /** One round of the loop, on sums of its own. */
    private void lane(int lane, Value index) {
        Copies copies = new Copies(values);
        Operand at = lane == 0 ? index : values.apply(Op.ADD, Scalar.INT, body, index, Constant.of(lane));
        copies.put(loop.args().get(indexArg), at);
        for (int k = 0; k < loop.args().size(); k++) {
            if (k != indexArg) {
                Value sum = values.like(loop.args().get(k));
                args.add(sum);
                inits.add(lane == 0 ? loop.inits().get(k) : Constant.of(0.0));
                copies.put(loop.args().get(k), sum);
            }
        }
        body.addAll(copies.of(loop.body().nodes()));
        for (int k = 0; k < loop.args().size(); k++) {
            if (k != indexArg) {
                next.add(copies.of(loop.next().get(k)));
            }
        }
    }

    private List<Operand> gathered(List<Value> outs, List<Node> nodes) {
        int sums = loop.args().size() - 1;
        List<Operand> gathered = new ArrayList<>();
        for (int k = 1; k <= sums; k++) {
            Value left = sum(outs.get(k), outs.get(k + sums), nodes);
            Value right = sum(outs.get(k + 2 * sums), outs.get(k + 3 * sums), nodes);
            gathered.add(sum(left, right, nodes));
        }
        gathered.add(indexArg, outs.get(0));
        return gathered;
    }

    private Value sum(Value a, Value b, List<Node> nodes) {
        return values.apply(Op.ADD, Scalar.DOUBLE, nodes, a, b);
    }
}

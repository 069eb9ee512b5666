package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Copies;
import io.phigrad.compiler.analysis.Inductions.Counted;
import io.phigrad.compiler.analysis.NewValues;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A loop taken apart, see {@link Distribution}. All of it stands under the guard that the loop runs. */
final class DistributedLoop {
    private final Node.Loop loop;
    private final Counted counted;
    private final Slow slow;
    private final NewValues values;
    private final Map<Value, Scratch> results = new LinkedHashMap<>();
    private int region;

    /** @param region the first number to give to the memory of a scratch array */
    DistributedLoop(Node.Loop loop, Counted counted, Slow slow, NewValues values, int region) {
        this.loop = loop;
        this.counted = counted;
        this.slow = slow;
        this.values = values;
        this.region = region;
    }

    List<Node> nodes() {
        return GuardedLoop.of(loop, counted, values, this::inner);
    }

    private List<Node> inner(List<Value> outs) {
        List<Node> then = new ArrayList<>();
        for (Node.Apply node : slow.nodes()) {
            results.put(node.out(), Scratch.open(name(node), counted.bound(), region++, values, then));
        }
        Map<Value, Integer> stages = slow.stages();
        int last = stages.values().stream().mapToInt(stage -> stage).max().orElse(0);
        for (int at = 1; at <= last; at++) {
            int stage = at;
            stage(
                    slow.nodes().stream()
                            .filter(node -> stages.getOrDefault(node.out(), 0) == stage)
                            .toList(),
                    then);
        }
        then.add(rest(outs));
        return then;
    }

    private static String name(Node.Apply node) {
        String own = node.out().name();
        return !own.isEmpty() ? own + "s" : node.op() == Op.SQRT ? "roots" : "quotients";
    }

    /** What does not vectorise is prepared in one loop, or two where a result is asked for from one round earlier on. */
    private void stage(List<Node.Apply> nodes, List<Node> to) {
        for (boolean earlier : new boolean[] {true, false}) {
            List<Node.Apply> prepared = nodes.stream()
                    .filter(node -> !isAligned(node) && slow.isAskedLater(node) == earlier)
                    .toList();
            if (!prepared.isEmpty()) {
                to.add(operands(prepared));
            }
        }
        nodes.forEach(node -> to.add(results(node)));
    }

    private boolean isAligned(Node.Apply node) {
        return slow.isAligned(node.in());
    }

    /** Computes for each node the one operand that does not vectorise into the array of its result. */
    private Node operands(List<Node.Apply> nodes) {
        List<Operand> operands = nodes.stream().map(this::varying).toList();
        return round(nodes.get(0), (index, body) -> {
            Copies copies = copies(index, body, operands);
            slow.cone(operands).forEach(part -> body.add(copies.of(part)));
            for (Node.Apply node : nodes) {
                body.add(scratch(node).store(index, copies.of(varying(node)), values));
            }
        });
    }

    private Node results(Node.Apply node) {
        boolean prepared = !isAligned(node);
        Operand varying = varying(node);
        List<Operand> others =
                node.in().stream().filter(o -> !prepared || !o.equals(varying)).toList();
        return round(node, (index, body) -> {
            Copies copies = copies(index, body, others);
            slow.cone(others).forEach(part -> body.add(copies.of(part)));
            if (prepared) {
                Value operand = values.like((Value) varying);
                body.add(scratch(node).load(operand, index));
                copies.put((Value) varying, operand);
            }
            Node copy = copies.of((Node) node);
            body.add(copy);
            body.add(scratch(node).store(index, copy.outs().get(0), values));
        });
    }

    /** What the scratch array holds first where an operand does not vectorise. */
    private Operand varying(Node.Apply node) {
        return node.in().stream()
                .filter(operand -> !slow.isAligned(List.of(operand)))
                .findFirst()
                .orElse(node.in().get(0));
    }

    private Scratch scratch(Node.Apply node) {
        return scratch(node.out());
    }

    private Scratch scratch(Value result) {
        Scratch scratch = results.get(result);
        if (scratch == null) {
            throw new IllegalStateException("no array for " + result);
        }
        return scratch;
    }

    /** Copies into a body in which roots and quotients at the edge of the operands' cone are loaded. */
    private Copies copies(Value index, List<Node> body, List<Operand> operands) {
        Copies copies = new Copies(values);
        copies.put(loop.args().get(counted.arg()), index);
        slow.edge(operands).forEach(value -> copies.put(value, load(value, index, body)));
        return copies;
    }

    private Value load(Value value, Value index, List<Node> body) {
        Value source = slow.shifted().getOrDefault(value, value);
        Value loaded = values.like(value);
        Operand at = source.equals(value) ? index : values.apply(Op.SUB, Scalar.INT, body, index, Constant.of(1));
        body.add(scratch(source).load(loaded, at));
        return loaded;
    }

    /** A loop over the rounds in which the node's result is asked for. */
    private Node round(Node.Apply node, CountingLoop.Round round) {
        int first = (int) ((Constant) counted.init()).number().orElseThrow();
        return CountingLoop.of(
                values,
                loop.args().get(counted.arg()).name(),
                Constant.of(slow.isAskedLater(node) ? first - 1 : first),
                counted.bound(),
                node.origin(),
                round);
    }

    /** The loop itself, which loads what has been computed. */
    private Node rest(List<Value> outs) {
        Value index = loop.args().get(counted.arg());
        List<Node> body = new ArrayList<>();
        for (Node node : loop.body().nodes()) {
            Value out = node.outs().isEmpty() ? index : node.outs().get(0);
            Value source = slow.shifted().getOrDefault(out, out);
            if (results.containsKey(source)) {
                Operand at = source.equals(out) ? index : values.apply(Op.SUB, Scalar.INT, body, index, Constant.of(1));
                body.add(scratch(source).load(out, at));
            } else {
                body.add(node);
            }
        }
        return new Node.Loop(
                outs,
                loop.args(),
                loop.inits(),
                loop.header(),
                new Block(body, loop.body().yields()),
                loop.origin());
    }
}

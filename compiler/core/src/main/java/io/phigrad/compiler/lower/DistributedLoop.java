package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Inductions.Counted;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Origin;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A loop taken apart, see {@link Distribution}. All of it stands under the guard that the loop runs. */
final class DistributedLoop {
    private final Node.Loop loop;
    private final Counted counted;
    private final Slow slow;
    private final NewValues values;
    private final Map<Value, Scratch> results = new LinkedHashMap<>();
    private final Map<Value, Integer> levels = new HashMap<>();
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
        List<Node> nodes = new ArrayList<>();
        Value runs = values.apply(counted.test(), Scalar.BOOLEAN, nodes, counted.init(), counted.bound());
        List<Node> then = new ArrayList<>();
        for (Node.Apply node : slow.nodes()) {
            results.put(node.out(), Scratch.open(name(node), counted.bound(), region++, values, then));
            levels.put(node.out(), level(node));
        }
        int deepest = levels.values().stream().mapToInt(level -> level).max().orElse(0);
        for (int level = 1; level <= deepest; level++) {
            stage(level, then);
        }
        List<Value> inner = values.like(loop.outs());
        then.add(rest(inner));
        nodes.add(new Node.If(
                loop.outs(),
                runs,
                new Block(then, List.<Operand>copyOf(inner)),
                new Block(List.of(), loop.inits()),
                loop.origin()));
        return nodes;
    }

    private static String name(Node.Apply node) {
        String own = node.out().name();
        return !own.isEmpty() ? own + "s" : node.op() == Op.SQRT ? "roots" : "quotients";
    }

    private int level(Node.Apply node) {
        int deepest = 0;
        for (Value below : slow.edge(node.in())) {
            Value source = slow.shifted().getOrDefault(below, below);
            deepest = Math.max(deepest, levels.getOrDefault(source, 0));
        }
        return deepest + 1;
    }

    private void stage(int level, List<Node> to) {
        List<Node.Apply> here = slow.nodes().stream()
                .filter(node -> level == levels.getOrDefault(node.out(), 0))
                .toList();
        here.stream().filter(node -> !isAligned(node)).forEach(node -> to.add(operands(node)));
        here.forEach(node -> to.add(results(node)));
    }

    /** Whether HotSpot vectorises the node together with what it is computed from: all of it at this round's index. */
    private boolean isAligned(Node.Apply node) {
        Value index = loop.args().get(counted.arg());
        boolean readsHere = slow.cone(node.in()).stream()
                .allMatch(part -> part instanceof Node.Load load
                        ? load.index().equals(index)
                        : isVector((Node.Apply) part));
        Set<Value> edge = slow.edge(node.in());
        return readsHere && edge.stream().noneMatch(slow.shifted()::containsKey);
    }

    private static boolean isVector(Node.Apply part) {
        return part.out().type() == Scalar.DOUBLE
                && switch (part.op()) {
                    case ADD, SUB, MUL, NEG, ABS -> part.in().stream().allMatch(o -> o.type() == Scalar.DOUBLE);
                    default -> false;
                };
    }

    /** Computes the one operand that does not vectorise into the array of the result. */
    private Node operands(Node.Apply node) {
        return round(node, (index, body) -> {
            Copies copies = copies(index, body, node.in());
            slow.cone(List.of(varying(node))).forEach(part -> body.add(copies.of(part)));
            body.add(scratch(node).store(index, copies.of(varying(node)), values));
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

    /** What the scratch array holds first where operands do not vectorise: the divisor, if there are two. */
    private Operand varying(Node.Apply node) {
        Operand last = node.in().get(node.in().size() - 1);
        boolean isComputed = last instanceof Value v && slow.free().containsKey(v) && !slow.contains(v);
        return isComputed ? last : node.in().get(0);
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
        Operand at = source.equals(value)
                ? index
                : values.apply(Op.SUB, Scalar.INT, body, index, Constant.of(1));
        body.add(scratch(source).load(loaded, at));
        return loaded;
    }

    private interface Round {
        void fill(Value index, List<Node> body);
    }

    /** A loop over the rounds in which the node's result is asked for. */
    private Node round(Node.Apply node, Round round) {
        Value index = values.of(Scalar.INT, loop.args().get(counted.arg()).name());
        Value test = values.of(Scalar.BOOLEAN);
        List<Node> body = new ArrayList<>();
        round.fill(index, body);
        Value next = values.apply(Op.ADD, Scalar.INT, body, index, Constant.of(1));
        int first = (int) ((Constant) counted.init()).number().orElseThrow();
        Node goesOn = new Node.Apply(test, Op.LT, List.of(index, counted.bound()), Origin.NONE);
        return new Node.Loop(
                List.of(values.like(index)),
                List.of(index),
                List.of(Constant.of(slow.isAskedLater(node) ? first - 1 : first)),
                new Block(List.of(goesOn), List.of(test)),
                new Block(body, List.of(Constant.of(false), next)),
                node.origin());
    }

    /** The loop itself, which loads what has been computed. */
    private Node rest(List<Value> outs) {
        Value index = loop.args().get(counted.arg());
        List<Node> body = new ArrayList<>();
        for (Node node : loop.body().nodes()) {
            Value out = node.outs().isEmpty() ? index : node.outs().get(0);
            Value source = slow.shifted().getOrDefault(out, out);
            if (results.containsKey(source)) {
                Operand at = source.equals(out)
                        ? index
                        : values.apply(Op.SUB, Scalar.INT, body, index, Constant.of(1));
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

package io.phigrad.compiler.analysis;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.loop.Elevation;
import io.phigrad.phi.loop.Rounds;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Where the terms of a method end, and why: what stands in them as a symbol of its own. */
public final class TermEnds {
    private final Elevation elevation;
    private final Definitions definitions;
    private final Wording wording;

    /** @param elevation of the method */
    public TermEnds(SsaMethod method, Elevation elevation) {
        this.elevation = elevation;
        this.definitions = new Definitions(method.body());
        this.wording = new Wording(definitions);
    }

    public Elevation elevation() {
        return elevation;
    }

    public Definitions definitions() {
        return definitions;
    }

    public Wording wording() {
        return wording;
    }

    /** Why a value that is a symbol has no term; empty for parameters, which need none. */
    public Optional<String> why(Value value) {
        return definitions.node(value).map(node -> why(node, value));
    }

    private String why(Node node, Value value) {
        if (node instanceof Node.Load n) {
            return read(n);
        } else if (node instanceof Node.Loop n) {
            int k = n.outs().indexOf(value);
            return k < 0 ? loop(n) + " hands it on from round to round" : ofState(n, k);
        } else if (node instanceof Node.If n) {
            return ofBranch(n, n.outs().indexOf(value));
        } else if (node instanceof Node.Call n) {
            return "it is the result of " + n.callee() + ", a call" + Wording.in(n.origin())
                    + " with an adjoint of its own";
        } else if (node instanceof Node.Invoke n) {
            return "it is the result of " + n.method() + ", which is called as it is";
        }
        return "it is made by what no term can say" + Wording.in(node.origin());
    }

    private String read(Node.Load load) {
        return "it is read" + Wording.in(load.origin()) + " from " + wording.array(load.array())
                + ", memory that the method writes";
    }

    private static String loop(Node.Loop loop) {
        return "the loop" + Wording.in(loop.origin());
    }

    /** Why what a loop leaves in argument {@code k} has no term. */
    public String ofState(Node.Loop loop, int k) {
        Rounds rounds = elevation.rounds(loop);
        Optional<Expr> state = rounds.state(k);
        if (state.isEmpty()) {
            return rounds.why(k).replaceFirst("a break leaves \\S+", leaves(loop, k));
        }
        return inside(state.get(), List.of(loop.header(), loop.body()))
                .map(v -> node(v) instanceof Node.Load load
                        ? "a round reads memory that the method writes: " + wording.element(load.array(), load.index())
                                + Wording.in(load.origin())
                        : "a round needs " + of(v) + ", which has no term: " + why(v).orElse("it is not known before"))
                .orElse("nothing holds what it depends on");
    }

    private Node node(Value value) {
        return definitions.node(value).orElseThrow();
    }

    private String of(Value value) {
        String name = wording.of(value);
        return definitions
                .node(value)
                .filter(node -> !value.name().isEmpty() && node.outs().contains(value))
                .map(node -> name + Wording.in(node.origin()))
                .orElse(name);
    }

    /** A break by what it depends on: {@code a break leaves s}, with the place of its condition. */
    private String leaves(Node.Loop loop, int k) {
        Operand stop = loop.stop();
        String place = stop instanceof Constant
                ? ""
                : definitions.node(stop).map(node -> Wording.in(node.origin())).orElse("");
        String name = loop.args().get(k).name().isEmpty()
                ? "a number"
                : loop.args().get(k).name();
        return Matcher.quoteReplacement("a break leaves " + name + " of " + loop(loop)
                + (place.isEmpty() || place.equals(Wording.in(loop.origin()))
                        ? ""
                        : " (its condition is" + place + ")"));
    }

    private String ofBranch(Node.If branch, int k) {
        for (Block side : List.of(branch.then(), branch.otherwise())) {
            Optional<Value> inner = inside(elevation.of(side.yields().get(k)), List.of(side));
            if (inner.isPresent()) {
                return "a side of the branch" + Wording.in(branch.origin()) + " needs " + of(inner.get())
                        + ", which has no term: " + why(inner.get()).orElse("it is not known before");
            }
        }
        return "a side of the branch" + Wording.in(branch.origin()) + " has no term";
    }

    /** A symbol of a term that is defined in one of the blocks. */
    private Optional<Value> inside(Expr term, List<Block> blocks) {
        return term.free().stream()
                .map((Symbol symbol) -> elevation.value(symbol))
                .flatMap(Optional::stream)
                .filter(value -> definitions
                        .block(value)
                        .filter(home -> blocks.stream().anyMatch(block -> definitions.isWithin(home, block)))
                        .isPresent())
                .findFirst();
    }
}

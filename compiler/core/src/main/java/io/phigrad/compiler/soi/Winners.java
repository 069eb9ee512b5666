package io.phigrad.compiler.soi;

import io.phigrad.compiler.analysis.Activity;
import io.phigrad.compiler.analysis.Copies;
import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.analysis.Inductions;
import io.phigrad.compiler.analysis.MemoryThreading;
import io.phigrad.compiler.analysis.NewValues;
import io.phigrad.compiler.analysis.Rewrite;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Loops that look for the greatest, the nearest or the last of something note which round it was, and the derivative goes
 * through that round alone:
 *
 * <pre>{@code
 * for (i = 0; i < n; i++) { if (x[i] * s > best) { best = x[i] * s; } }
 *
 * for (i = 0; i < n; i++) { if (x[i] * s > best) { best = x[i] * s; last = i; } }
 * if (last >= 0) { best = x[last] * s; }
 * }</pre>
 *
 * <p>The number is the loop's, bit for bit; computed a second time is only what its derivative goes through. Holds for
 * every choice by whatever condition, NaN and ties included, for which round was last is seen and not inferred.
 */
final class Winners {
    private static final Constant NONE = Constant.of(-1);

    private final SsaMethod method;
    private final Node.Loop loop;
    private final List<Winner> winners;
    private final Definitions definitions;
    private final Inductions inductions;
    private final NewValues values;
    /** The place of the argument that tells a round; what no round has is below zero. */
    private final OptionalInt counter;
    /** What carries the number of a state's last round out of a branch: one more value on each side. */
    private final Map<Node.If, List<Carried>> carried = new HashMap<>();
    /** What follows a node. */
    private final Map<Node, List<Node>> after = new HashMap<>();

    /** One more value that a branch gives. */
    private record Carried(Value out, Operand then, Operand otherwise) {}

    /**
     * A winner's number of the round.
     *
     * @param arg of the loop
     * @param next what it becomes
     * @param out as the loop leaves it
     * @param state the winner as the loop leaves it
     */
    private record Last(Value arg, Operand next, Value out, Value state) {}

    private Winners(SsaMethod method, Node.Loop loop, List<Winner> winners, Definitions definitions) {
        this.method = method;
        this.loop = loop;
        this.winners = winners;
        this.definitions = definitions;
        this.inductions = new Inductions(definitions);
        this.values = new NewValues(method);
        this.counter =
                IntStream.range(0, loop.args().size()).filter(this::isCounter).findFirst();
    }

    /** The method with the loop noting rounds; empty if it has no such state that is active. */
    static Optional<SsaMethod> of(SsaMethod method, Activity activity, Node.Loop loop) {
        Definitions definitions = new Definitions(method.body());
        List<Winner> winners = IntStream.range(0, loop.args().size())
                .filter(k -> activity.isActive(loop.outs().get(k))
                        && loop.outs().get(k).type() == Scalar.DOUBLE)
                .mapToObj(k -> Winner.of(loop, k, definitions))
                .flatMap(Optional::stream)
                .toList();
        return winners.isEmpty()
                ? Optional.empty()
                : Optional.of(new Winners(method, loop, winners, definitions).written());
    }

    private boolean isCounter(int place) {
        return inductions.step(loop, place).equals(Optional.of(1))
                && loop.inits().get(place) instanceof Constant c
                && (int) c.number().orElseThrow() >= 0;
    }

    private SsaMethod written() {
        Value round = counter.isPresent() ? loop.args().get(counter.getAsInt()) : values.of(Scalar.INT, "round");
        List<Last> lasts = winners.stream().map(w -> last(w, round)).toList();
        List<Node> found = found(lasts);
        Rewrite inside = inside();
        Rewrite whole = new Rewrite() {
            @Override
            protected List<Node> replace(Node node) {
                if (!(node instanceof Node.Loop n) || !n.outs().equals(loop.outs())) {
                    return List.of(node);
                }
                List<Node> nodes = new ArrayList<>(List.of(looking(n, inside, round, lasts)));
                nodes.addAll(found);
                return nodes;
            }
        };
        return MemoryThreading.keepingYields(whole.apply(method));
    }

    private Last last(Winner winner, Value round) {
        Value arg = values.of(Scalar.INT, "last");
        Value state = loop.args().get(winner.place());
        Operand next = last(loop.next().get(winner.place()), state, arg, round);
        return new Last(arg, next, values.of(Scalar.INT, "last"), values.like(state));
    }

    /** The number of the round where the state is replaced, the last one where it is kept. */
    private Operand last(Operand next, Value state, Value last, Value round) {
        if (next.equals(state)) {
            return last;
        } else if (!Winner.isChoice(next, state, definitions)) {
            return round;
        }
        Node node = definitions.node(next).orElseThrow();
        if (node instanceof Node.If n) {
            int k = n.outs().indexOf(next);
            Carried more = new Carried(
                    values.of(Scalar.INT, "last"),
                    last(n.then().yields().get(k), state, last, round),
                    last(n.otherwise().yields().get(k), state, last, round));
            carried.computeIfAbsent(n, any -> new ArrayList<>()).add(more);
            return more.out();
        }
        return chosen((Node.Apply) node, state, last, round);
    }

    private Operand chosen(Node.Apply choice, Value state, Value last, Value round) {
        List<Node> nodes = after.computeIfAbsent(choice, any -> new ArrayList<>());
        if (choice.op() == Op.SELECT) {
            Operand first = last(choice.in().get(1), state, last, round);
            Operand second = last(choice.in().get(2), state, last, round);
            return values.apply(Op.SELECT, Scalar.INT, nodes, choice.in().get(0), first, second);
        }
        boolean isStateFirst = choice.in().get(0).equals(state);
        Value isSecond = isSecond(choice, nodes);
        return values.apply(
                Op.SELECT, Scalar.INT, nodes, isSecond, isStateFirst ? round : last, isStateFirst ? last : round);
    }

    /** Whether the second operand of an extremum is the one that it takes: at a tie it is the first. */
    private Value isSecond(Node.Apply extremum, List<Node> nodes) {
        Operand first = extremum.in().get(0);
        Operand second = extremum.in().get(1);
        Op beats = extremum.op() == Op.MAX ? Op.GT : Op.LT;
        Value wins = values.apply(beats, Scalar.BOOLEAN, nodes, second, first);
        Value isNone = values.apply(Op.NE, Scalar.BOOLEAN, nodes, second, second);
        return values.apply(Op.OR, Scalar.BOOLEAN, nodes, wins, isNone);
    }

    /** Adds to branches and after choices what notes the round. */
    private Rewrite inside() {
        return new Rewrite() {
            @Override
            protected List<Node> replace(Node node) {
                List<Node> nodes = new ArrayList<>();
                List<Carried> more = node instanceof Node.If n ? of(n) : List.of();
                nodes.add(more.isEmpty() ? node : carrying((Node.If) node, more));
                nodes.addAll(after.getOrDefault(node, List.of()));
                return nodes;
            }

            /** A branch may have been rewritten inside: its values tell it. */
            private List<Carried> of(Node.If branch) {
                return carried.entrySet().stream()
                        .filter(e ->
                                !branch.outs().isEmpty() && e.getKey().outs().equals(branch.outs()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(List.of());
            }
        };
    }

    private static Node carrying(Node.If branch, List<Carried> more) {
        List<Value> outs = new ArrayList<>(branch.outs());
        List<Operand> then = new ArrayList<>(branch.then().yields());
        List<Operand> otherwise = new ArrayList<>(branch.otherwise().yields());
        for (Carried one : more) {
            outs.add(one.out());
            then.add(one.then());
            otherwise.add(one.otherwise());
        }
        return new Node.If(
                outs,
                branch.condition(),
                new Block(branch.then().nodes(), then),
                new Block(branch.otherwise().nodes(), otherwise),
                branch.origin());
    }

    private Node looking(Node.Loop n, Rewrite inside, Value round, List<Last> lasts) {
        List<Value> outs = new ArrayList<>(n.outs());
        List<Value> args = new ArrayList<>(n.args());
        List<Operand> inits = new ArrayList<>(n.inits());
        Block body =
                inside.apply(new SsaMethod("", List.of(), List.of(), n.body())).body();
        List<Node> nodes = new ArrayList<>(body.nodes());
        List<Operand> yields = new ArrayList<>(body.yields());
        for (int k = 0; k < lasts.size(); k++) {
            Last last = lasts.get(k);
            outs.set(winners.get(k).place(), last.state());
            outs.add(last.out());
            args.add(last.arg());
            inits.add(NONE);
            yields.add(last.next());
        }
        if (counter.isEmpty()) {
            outs.add(values.of(Scalar.INT, "round"));
            args.add(round);
            inits.add(Constant.of(0));
            yields.add(values.apply(Op.ADD, Scalar.INT, nodes, round, Constant.of(1)));
        }
        return new Node.Loop(outs, args, inits, n.header(), new Block(nodes, yields), n.origin());
    }

    /** What computes the winners a second time, and gives the loop's results. */
    private List<Node> found(List<Last> lasts) {
        List<Node> nodes = new ArrayList<>();
        for (int k = 0; k < winners.size(); k++) {
            Winner winner = winners.get(k);
            Last last = lasts.get(k);
            Value out = loop.outs().get(winner.place());
            Value isFound = values.apply(Op.GE, Scalar.BOOLEAN, nodes, last.out(), Constant.of(0));
            Value again = values.like(out);
            Block none = new Block(List.of(), List.of(loop.inits().get(winner.place())));
            nodes.add(new Node.If(List.of(again), isFound, again(winner, last.out()), none, loop.origin()));
            Value constant = values.apply(Op.INACTIVE, Scalar.DOUBLE, nodes, last.state());
            nodes.add(new Node.Apply(out, Op.WITH_PARTIAL, List.of(constant, again, Constant.of(1.0)), loop.origin()));
        }
        return nodes;
    }

    private Block again(Winner winner, Value last) {
        List<Node> nodes = new ArrayList<>();
        Copies copies = new Copies(values);
        for (int k = 0; k < loop.args().size(); k++) {
            int place = k;
            inductions
                    .step(loop, k)
                    .ifPresent(step -> copies.put(loop.args().get(place), at(place, step, last, nodes)));
        }
        nodes.addAll(copies.of(winner.code()));
        return new Block(nodes, List.of(copies.of(winner.number())));
    }

    /** What another argument that goes up by steps was when the counter was {@code last}. */
    private Operand at(int place, int step, Value last, List<Node> nodes) {
        if (counter.equals(OptionalInt.of(place))) {
            return last;
        }
        Operand rounds = counter.isPresent()
                ? values.apply(Op.SUB, Scalar.INT, nodes, last, loop.inits().get(counter.getAsInt()))
                : last;
        Operand way = values.apply(Op.MUL, Scalar.INT, nodes, Constant.of(step), rounds);
        return values.apply(Op.ADD, Scalar.INT, nodes, loop.inits().get(place), way);
    }
}

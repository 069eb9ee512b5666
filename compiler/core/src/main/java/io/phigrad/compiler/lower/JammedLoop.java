package io.phigrad.compiler.lower;

import static java.util.Objects.requireNonNull;

import io.phigrad.compiler.analysis.Copies;
import io.phigrad.compiler.analysis.Inductions;
import io.phigrad.compiler.analysis.Inductions.Counted;
import io.phigrad.compiler.analysis.NewValues;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Four rounds of a loop at once, see {@link Jam}; what remains is left to the loop itself. */
final class JammedLoop {
    private final Node.Loop loop;
    private final Counted counted;
    private final Map<Node.Loop, Counted> inner;
    private final NewValues values;
    private final List<Copies> rounds = new ArrayList<>();
    /** The loop's arguments that change by a constant from round to round, the index among them. */
    private final Map<Integer, Integer> steps = new LinkedHashMap<>();
    /** Its other arguments that are handed on from round to round, memory left out. */
    private final List<Integer> carried = new ArrayList<>();
    /** What depends on them, and is done round by round when all else is done. */
    private final Set<Node> chained;

    /** @param inner the loops in the loop's round, over one range each in all rounds */
    JammedLoop(
            Node.Loop loop, Counted counted, Map<Node.Loop, Counted> inner, Inductions inductions, NewValues values) {
        this.loop = loop;
        this.counted = counted;
        this.inner = inner;
        this.values = values;
        steps.put(counted.arg(), counted.step());
        for (int k : carried(loop, counted.arg())) {
            inductions.step(loop, k).ifPresentOrElse(step -> steps.put(k, step), () -> carried.add(k));
        }
        this.chained = chained();
        IntStream.range(0, Fours.ROUNDS).forEach(round -> rounds.add(new Copies(values)));
    }

    private static List<Integer> carried(Node.Loop loop, int index) {
        return IntStream.range(0, loop.args().size())
                .filter(k -> k != index && !(loop.args().get(k).type() instanceof MemoryType))
                .boxed()
                .toList();
    }

    private Set<Node> chained() {
        Set<Operand> changing = new HashSet<>();
        carried.forEach(k -> changing.add(loop.args().get(k)));
        Set<Node> found = new LinkedHashSet<>();
        for (Node node : loop.body().nodes()) {
            if (!Collections.disjoint(changing, Nodes.mentioned(node))) {
                found.add(node);
                node.outs().stream()
                        .filter(out -> !(out.type() instanceof MemoryType))
                        .forEach(changing::add);
            }
        }
        return found;
    }

    /** Whether no inner loop waits for the round before. */
    boolean isPossible() {
        return chained.stream().noneMatch(Node.Loop.class::isInstance);
    }

    /** The loop over fours, and the loop itself from where that ends. */
    List<Node> nodes(Operand end) {
        List<Integer> order = new ArrayList<>(steps.keySet());
        order.addAll(carried);
        List<Value> args =
                order.stream().map(k -> values.like(loop.args().get(k))).toList();
        List<Operand> inits = order.stream().map(k -> loop.inits().get(k)).toList();
        List<Node> header = new ArrayList<>();
        Value proceed = values.apply(Op.LT, Scalar.BOOLEAN, header, args.get(0), end);
        List<Value> outs = values.like(args);
        Node fours = new Node.Loop(outs, args, inits, new Block(header, List.of(proceed)), body(args), loop.origin());
        return List.of(fours, rest(order, outs));
    }

    private Block body(List<Value> args) {
        List<Node> body = new ArrayList<>();
        List<Operand> yields = new ArrayList<>(List.of(Constant.of(false)));
        int at = 0;
        for (int k : steps.keySet()) {
            Value arg = args.get(at++);
            rounds.forEach(round -> round.put(loop.args().get(k), later(arg, rounds.indexOf(round), k, body)));
            yields.add(later(arg, Fours.ROUNDS, k, body));
        }
        for (Node node : loop.body().nodes()) {
            if (node instanceof Node.Loop n) {
                body.add(jammed(n));
            } else if (!chained.contains(node)) {
                rounds.forEach(round -> body.add(round.of(node)));
            }
        }
        yields.addAll(chain(args.subList(steps.size(), args.size()), body));
        return new Block(body, yields);
    }

    /** What an argument is so many rounds later. */
    private Operand later(Value arg, int rounds, int k, List<Node> body) {
        int change = rounds * requireNonNull(steps.get(k));
        return change == 0 ? arg : values.apply(Op.ADD, Scalar.INT, body, arg, Constant.of(change));
    }

    /** What one round hands to the next, round by round; gives what the last leaves. */
    private List<Operand> chain(List<? extends Operand> first, List<Node> body) {
        List<? extends Operand> handed = first;
        for (Copies round : rounds) {
            for (int at = 0; at < carried.size(); at++) {
                round.put(loop.args().get(carried.get(at)), handed.get(at));
            }
            chained.forEach(node -> body.add(round.of(node)));
            handed = carried.stream().map(k -> round.of(loop.next().get(k))).toList();
        }
        return List.copyOf(handed);
    }

    /** One inner loop for that of each round, with what each of them carries. */
    private Node jammed(Node.Loop each) {
        int counter = requireNonNull(inner.get(each)).arg();
        Value index = values.like(each.args().get(counter));
        List<Value> args = new ArrayList<>(List.of(index));
        List<Operand> inits =
                new ArrayList<>(List.of(rounds.get(0).of(each.inits().get(counter))));
        List<Value> outs = new ArrayList<>(List.of(values.like(index)));
        List<Integer> own = carried(each, counter);
        for (Copies round : rounds) {
            round.put(each.args().get(counter), index);
            for (int k : own) {
                inits.add(round.of(each.inits().get(k)));
                args.add(fresh(each.args().get(k), round));
                outs.add(values.like(each.outs().get(k)));
            }
        }
        Block header = new Block(
                rounds.get(0).of(each.header().nodes()), List.of(rounds.get(0).of(each.proceed())));
        List<Node> body = new ArrayList<>();
        each.body().nodes().forEach(node -> rounds.forEach(round -> body.add(round.of(node))));
        List<Operand> yields = new ArrayList<>(
                List.of(Constant.of(false), rounds.get(0).of(each.next().get(counter))));
        int at = 1;
        for (Copies round : rounds) {
            own.forEach(k -> yields.add(round.of(each.next().get(k))));
            for (int k : own) {
                round.put(each.outs().get(k), outs.get(at++));
            }
        }
        return new Node.Loop(outs, args, inits, header, new Block(body, yields), each.origin());
    }

    private Value fresh(Value arg, Copies round) {
        Value fresh = values.like(arg);
        round.put(arg, fresh);
        return fresh;
    }

    private Node rest(List<Integer> order, List<Value> outs) {
        List<Operand> inits = new ArrayList<>(loop.inits());
        for (int at = 0; at < order.size(); at++) {
            inits.set(order.get(at), outs.get(at));
        }
        return new Node.Loop(loop.outs(), loop.args(), inits, loop.header(), loop.body(), loop.origin());
    }
}

package io.phigrad.compiler.analysis;

import io.phigrad.phi.expr.Op;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A copy of a loop that does nothing but look for the greatest exponent of the sum that the loop forms. */
final class GreatestExponent {
    private final FormedSum sum;
    private final Node.Loop loop;
    private final Definitions definitions;
    private final Set<Value> needed = new HashSet<>();
    private final Map<Value, Operand> copies = new HashMap<>();
    private int ids;

    private GreatestExponent(FormedSum sum, int firstId) {
        this.sum = sum;
        this.loop = sum.loop();
        this.definitions = sum.definitions();
        this.ids = firstId;
    }

    /**
     * The copy; empty if the loop must do more to know the exponents.
     *
     * @param init what the greatest is compared with first
     */
    static Optional<Copy> of(FormedSum sum, Operand init, int firstId) {
        GreatestExponent greatest = new GreatestExponent(sum, firstId);
        return greatest.isFound() ? Optional.of(greatest.copy(init)) : Optional.empty();
    }

    /** @param greatest what the loop has found */
    record Copy(Node.Loop loop, Value greatest, int nextId) {}

    private boolean isFound() {
        boolean[] plain = {true};
        Nodes.walk(loop.body(), node -> plain[0] &= !(node instanceof Node.Throw || node instanceof Node.Call));
        return plain[0]
                && isNeeded(loop.proceed())
                && isNeeded(loop.stop())
                && sum.conditions().stream().allMatch(this::isNeeded)
                && sum.terms().stream()
                        .flatMap(term -> term.operands().stream())
                        .allMatch(this::isNeeded);
    }

    /** Marks what the operand is computed from; false if that is more than numbers that do not depend on the sum. */
    private boolean isNeeded(Operand operand) {
        if (!(operand instanceof Value value) || isOutside(value)) {
            return true;
        } else if (sum.isHeld(value)) {
            return false;
        } else if (!needed.add(value)) {
            return true;
        }
        Node node = definitions.node(value).orElseThrow();
        if (node instanceof Node.Load load) {
            return isOutside(load.memory()) && isNeeded(load.array()) && isNeeded(load.index());
        } else if (node instanceof Node.Apply || node instanceof Node.Length || node instanceof Node.StaticRead) {
            return Nodes.operands(node).stream().allMatch(this::isNeeded);
        } else if (node instanceof Node.If n) {
            int k = n.outs().indexOf(value);
            return isNeeded(n.condition())
                    && isNeeded(n.then().yields().get(k))
                    && isNeeded(n.otherwise().yields().get(k));
        } else if (node instanceof Node.Loop n) {
            int k = Math.max(n.outs().indexOf(value), n.args().indexOf(value));
            needed.add(n.args().get(k));
            return (n == loop || isNeeded(n.inits().get(k)))
                    && isNeeded(n.proceed())
                    && isNeeded(n.stop())
                    && isNeeded(n.next().get(k));
        }
        return false;
    }

    private boolean isOutside(Operand operand) {
        return definitions.isInvariant(operand, loop);
    }

    private Copy copy(Operand init) {
        Value sumArg = loop.args().get(sum.place());
        List<Integer> kept = IntStream.range(0, loop.args().size())
                .filter(k -> k == sum.place() || needed.contains(loop.args().get(k)))
                .boxed()
                .toList();
        List<Value> outs = kept.stream().map(k -> fresh(loop.outs().get(k))).toList();
        List<Value> args = kept.stream().map(k -> named(loop.args().get(k))).toList();
        List<Operand> inits = kept.stream()
                .map(k -> k == sum.place() ? init : loop.inits().get(k))
                .toList();
        Block header = new Block(copy(loop.header().nodes()), List.of(copied(loop.proceed())));
        List<Node> body = copy(loop.body().nodes());
        List<Operand> yields = new ArrayList<>(List.of(copied(loop.stop())));
        kept.forEach(k -> yields.add(copied(loop.next().get(k))));
        Node.Loop copy = new Node.Loop(outs, args, inits, header, new Block(body, yields), loop.origin());
        return new Copy(copy, outs.get(kept.indexOf(loop.args().indexOf(sumArg))), ids);
    }

    private List<Node> copy(List<Node> nodes) {
        List<Node> copy = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Node.Apply n && !sum.terms(n).isEmpty()) {
                copies.put(n.out(), greatest(n, copy));
            } else if (node instanceof Node.If n) {
                branch(n, copy);
            } else if (node instanceof Node.Loop n) {
                inner(n, copy);
            } else if (node.outs().stream().anyMatch(needed::contains)) {
                copy.add(plain(node));
            }
        }
        return copy;
    }

    /** In place of an addition to the sum. */
    private Operand greatest(Node.Apply addition, List<Node> copy) {
        Operand before = addition.in().get(sum.isHeld(addition.in().get(0)) ? 0 : 1);
        Steps steps = new Steps(ids, addition.origin());
        Operand added = Exponents.greatest(sum.terms(addition), this::copied, steps);
        Operand greatest = steps.apply(Op.MAX, copied(before), added);
        ids = steps.nextId();
        copy.addAll(steps.nodes());
        return greatest;
    }

    private Node plain(Node node) {
        if (node instanceof Node.Load n) {
            return new Node.Load(named(n.out()), n.memory(), copied(n.array()), copied(n.index()), n.origin());
        } else if (node instanceof Node.Length n) {
            return new Node.Length(named(n.out()), copied(n.array()), n.origin());
        } else if (node instanceof Node.StaticRead n) {
            return new Node.StaticRead(named(n.out()), n.owner(), n.field(), n.origin());
        }
        Node.Apply n = (Node.Apply) node;
        List<Operand> in = n.in().stream().map(this::copied).toList();
        return new Node.Apply(named(n.out()), n.op(), in, n.origin());
    }

    private void branch(Node.If n, List<Node> copy) {
        List<Integer> kept = kept(n.outs());
        if (!kept.isEmpty()) {
            Block then = side(n.then(), kept);
            Block otherwise = side(n.otherwise(), kept);
            List<Value> outs = kept.stream().map(k -> named(n.outs().get(k))).toList();
            copy.add(new Node.If(outs, copied(n.condition()), then, otherwise, n.origin()));
        }
    }

    private Block side(Block side, List<Integer> kept) {
        List<Node> nodes = copy(side.nodes());
        return new Block(
                nodes, kept.stream().map(k -> copied(side.yields().get(k))).toList());
    }

    private List<Integer> kept(List<Value> outs) {
        return IntStream.range(0, outs.size())
                .filter(k -> needed.contains(outs.get(k)) || sum.isHeld(outs.get(k)))
                .boxed()
                .toList();
    }

    private void inner(Node.Loop n, List<Node> copy) {
        List<Integer> kept = IntStream.range(0, n.args().size())
                .filter(k -> needed.contains(n.args().get(k)))
                .boxed()
                .toList();
        if (kept.isEmpty()) {
            return;
        }
        List<Operand> inits = kept.stream().map(k -> copied(n.inits().get(k))).toList();
        List<Value> args = kept.stream().map(k -> named(n.args().get(k))).toList();
        Block header = new Block(copy(n.header().nodes()), List.of(copied(n.proceed())));
        List<Node> body = copy(n.body().nodes());
        List<Operand> yields = new ArrayList<>(List.of(copied(n.stop())));
        kept.forEach(k -> yields.add(copied(n.next().get(k))));
        List<Value> outs = kept.stream().map(k -> named(n.outs().get(k))).toList();
        copy.add(new Node.Loop(outs, args, inits, header, new Block(body, yields), n.origin()));
    }

    private Value fresh(Value like) {
        boolean greatest = sum.isHeld(like) || like.equals(loop.outs().get(sum.place()));
        return new Value(ids++, like.type(), greatest ? "max" : like.name());
    }

    private Value named(Value original) {
        Value copy = fresh(original);
        copies.put(original, copy);
        return copy;
    }

    private Operand copied(Operand operand) {
        return operand instanceof Value v ? copies.getOrDefault(v, v) : operand;
    }
}

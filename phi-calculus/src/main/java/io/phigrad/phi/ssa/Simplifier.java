package io.phigrad.phi.ssa;

import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One walk over a method in the order in which it runs: what is known of a value replaces it, inside a branch its
 * condition is known, and phis that need not be are not. What a walk learns at a loop's end holds from the next
 * walk on.
 */
final class Simplifier {
    private final Map<Value, Operand> replaced = new HashMap<>();
    private final Map<Value, Node> definitions = new HashMap<>();
    private final Folding folding = new Folding(definitions);
    private final Map<Value, Integer> order = new HashMap<>();
    private Map<Value, Constant> facts = new HashMap<>();
    private int ids;

    /** @param firstId larger than all ids of the methods to come */
    Simplifier(int firstId) {
        ids = firstId;
    }

    SsaMethod apply(SsaMethod method) {
        definitions.clear();
        order.clear();
        method.params().forEach(this::define);
        method.memories().forEach(this::define);
        Block body = Substitution.of(replaced).apply(block(method.body()));
        return new SsaMethod(method.name(), method.params(), method.memories(), body);
    }

    private void define(Value value) {
        order.put(value, order.size());
    }

    /** How many values are defined before this one. */
    private int place(Value value) {
        return Objects.requireNonNull(order.get(value), value::toString);
    }

    private Operand resolve(Operand operand) {
        Operand at = operand;
        while (at instanceof Value v) {
            Operand next = replaced.get(v);
            if (next == null) {
                Constant fact = facts.get(v);
                return fact == null ? v : fact;
            }
            at = next;
        }
        return at;
    }

    private List<Operand> resolve(List<Operand> operands) {
        return operands.stream().map(this::resolve).toList();
    }

    private Block block(Block block) {
        List<Node> nodes = new ArrayList<>();
        walk(block, nodes);
        return new Block(nodes, isDead(nodes) ? undefined(block.yields()) : resolve(block.yields()));
    }

    /** What follows a throw is left out. */
    private void walk(Block block, List<Node> to) {
        for (Node node : block.nodes()) {
            visit(node, to);
            if (isDead(to)) {
                return;
            }
        }
    }

    private static List<Operand> undefined(List<Operand> operands) {
        return operands.stream()
                .map(o -> (Operand) Constant.undefined(o.type()))
                .toList();
    }

    private Block blockKnowing(Operand condition, boolean truth, Block block) {
        Map<Value, Constant> outer = facts;
        facts = new HashMap<>(outer);
        assume(condition, truth);
        Block inner = block(block);
        facts = outer;
        return inner;
    }

    private void assume(Operand condition, boolean truth) {
        if (!(condition instanceof Value v)) {
            return;
        }
        facts.put(v, Constant.of(truth));
        if (definitions.get(v) instanceof Node.Apply a) {
            if (a.op() == Op.NOT) {
                assume(a.in().get(0), !truth);
            } else if (a.op() == (truth ? Op.AND : Op.OR)) {
                a.in().forEach(part -> assume(part, truth));
            }
        }
    }

    private void visit(Node node, List<Node> to) {
        if (node instanceof Node.If n) {
            branch(n, to);
        } else if (node instanceof Node.Loop n) {
            loop(n, to);
        } else {
            Node next = new Substitution(this::resolve).apply(node);
            Optional<Operand> known = known(next);
            if (known.isPresent()) {
                replaced.put(next.outs().get(0), known.get());
                return;
            }
            add(next instanceof Node.Apply a ? folding.simpler(a) : next, to);
        }
    }

    private Optional<Operand> known(Node node) {
        if (node instanceof Node.Apply a) {
            return folding.operand(a);
        } else if (node instanceof Node.Length n
                && n.array() instanceof Value array
                && definitions.get(array) instanceof Node.Allocate allocation) {
            return Optional.of(allocation.sizes().get(0));
        }
        return Optional.empty();
    }

    private void add(Node node, List<Node> to) {
        for (Value out : node.outs()) {
            define(out);
            definitions.put(out, node);
        }
        to.add(node);
    }

    private void branch(Node.If node, List<Node> to) {
        Operand condition = resolve(node.condition());
        if (condition instanceof Constant c && !c.isUndefined()) {
            Block taken = c.isTrue() ? node.then() : node.otherwise();
            walk(taken, to);
            replaceAll(node.outs(), taken.yields());
            return;
        }
        int start = order.size();
        Block then = blockKnowing(condition, true, node.then());
        Block otherwise = blockKnowing(condition, false, node.otherwise());
        if (isDead(then) != isDead(otherwise)) {
            survive(node, condition, then, otherwise, to);
            return;
        }
        join(new Node.If(node.outs(), condition, then, otherwise, node.origin()), start, to);
    }

    /** Adds the branch with those of its phis that must be phis. */
    private void join(Node.If node, int start, List<Node> to) {
        Phis phis = new Phis(node.condition(), o -> o instanceof Constant || o instanceof Value v && place(v) < start);
        List<Integer> kept = new ArrayList<>();
        Map<Value, Phis.Gate> gates = new LinkedHashMap<>();
        for (int k = 0; k < node.outs().size(); k++) {
            Value out = node.outs().get(k);
            Operand a = node.then().yields().get(k);
            Operand b = node.otherwise().yields().get(k);
            Optional<Operand> known = phis.known(out, a, b);
            Optional<Phis.Gate> gate = known.isPresent() ? Optional.empty() : phis.gate(a, b);
            known.ifPresent(operand -> replaced.put(out, operand));
            gate.ifPresent(g -> gates.put(out, g));
            if (known.isEmpty() && gate.isEmpty()) {
                kept.add(k);
            }
        }
        add(Nodes.keepOuts(node, kept), to);
        gates.forEach((out, gate) -> add(gated(out, gate, node, to), to));
    }

    private Node gated(Value out, Phis.Gate gate, Node.If node, List<Node> to) {
        Operand side = node.condition();
        if (gate.negated()) {
            Value negation = new Value(ids++, Scalar.BOOLEAN, "");
            add(new Node.Apply(negation, Op.NOT, List.of(side), node.origin()), to);
            side = negation;
        }
        return new Node.Apply(out, gate.op(), List.of(side, gate.other()), node.origin());
    }

    /** A branch with one side that never ends: what follows it is the other side. */
    private void survive(Node.If node, Operand condition, Block then, Block otherwise, List<Node> to) {
        boolean when = isDead(then);
        Block empty = new Block(List.of(), List.of());
        Block dead = new Block(when ? then.nodes() : otherwise.nodes(), List.of());
        Block alive = when ? otherwise : then;
        add(new Node.If(List.of(), condition, when ? dead : empty, when ? empty : dead, node.origin()), to);
        to.addAll(alive.nodes());
        replaceAll(node.outs(), alive.yields());
    }

    private void replaceAll(List<Value> outs, List<Operand> by) {
        for (int k = 0; k < outs.size(); k++) {
            replaced.put(outs.get(k), resolve(by.get(k)));
        }
    }

    /** Whether the end of the block is never reached. */
    private static boolean isDead(Block block) {
        return isDead(block.nodes());
    }

    private static boolean isDead(List<Node> nodes) {
        Node last = nodes.isEmpty() ? null : nodes.get(nodes.size() - 1);
        return last instanceof Node.Throw || last instanceof Node.If n && isDead(n.then()) && isDead(n.otherwise());
    }

    private void loop(Node.Loop node, List<Node> to) {
        List<Operand> inits = resolve(node.inits());
        node.args().forEach(this::define);
        Block header = block(node.header());
        Operand proceed = header.yields().get(0);
        if (Folding.isTruth(proceed, false) || isDead(header)) {
            to.addAll(header.nodes());
            replaceAll(node.args(), inits);
            replaceAll(node.outs(), inits);
            return;
        }
        Block body = blockKnowing(proceed, true, node.body());
        if (Folding.isTruth(body.yields().get(0), true) || isDead(body)) {
            once(node, inits, header, body, to);
            return;
        }
        add(carried(new Node.Loop(node.outs(), node.args(), inits, header, body, node.origin())), to);
    }

    /** The loop without the arguments that never change, and with one of those that are always equal. */
    private Node.Loop carried(Node.Loop node) {
        List<Integer> kept = new ArrayList<>();
        Map<List<Operand>, Integer> seen = new HashMap<>();
        for (int k = 0; k < node.args().size(); k++) {
            Operand init = node.inits().get(k);
            Operand next = node.next().get(k);
            boolean constant = next.equals(node.args().get(k)) || next.equals(init);
            Integer same = constant ? null : seen.putIfAbsent(List.of(init, next), k);
            if (constant) {
                replaceArgument(node, k, init, init);
            } else if (same != null) {
                replaceArgument(node, k, node.args().get(same), node.outs().get(same));
            } else {
                kept.add(k);
            }
        }
        return Nodes.keepOuts(node, kept);
    }

    private void replaceArgument(Node.Loop node, int k, Operand inside, Operand behind) {
        replaced.put(node.args().get(k), inside);
        replaced.put(node.outs().get(k), behind);
    }

    /** A loop that is always left after its first round. */
    private void once(Node.Loop node, List<Operand> inits, Block header, Block body, List<Node> to) {
        to.addAll(header.nodes());
        replaceAll(node.args(), inits);
        List<Operand> next = body.yields().subList(1, body.yields().size());
        Operand proceed = header.yields().get(0);
        if (Folding.isTruth(proceed, true)) {
            to.addAll(body.nodes());
            replaceAll(node.outs(), next);
        } else {
            Block unchanged = new Block(List.of(), inits);
            add(new Node.If(node.outs(), proceed, new Block(body.nodes(), next), unchanged, node.origin()), to);
        }
    }
}

package io.phigrad.compiler.lower;

import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Substitution;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Multiplications by 1 and -1 vanish, divisions by powers of two become multiplications, and minus signs move outwards until a sum swallows them: {@code s + -(a) * b}
 * becomes {@code s - a * b}. All of it holds bit for bit.
 */
public final class Signs {
    private final Map<Value, Operand> replacements = new HashMap<>();
    private final Substitution substitution = Substitution.of(replacements);
    private final Map<Value, Node.Apply> definitions = new HashMap<>();
    private int ids;

    private Signs(int firstId) {
        ids = firstId;
    }

    public static SsaMethod run(SsaMethod method) {
        Block body = new Signs(Nodes.nextId(method)).block(method.body());
        return new SsaMethod(method.name(), method.params(), method.memories(), body);
    }

    private Block block(Block block) {
        List<Node> nodes = new ArrayList<>();
        block.nodes().forEach(node -> visit(node, nodes));
        return new Block(nodes, substitution.apply(block.yields()));
    }

    private void visit(Node node, List<Node> nodes) {
        if (node instanceof Node.If n) {
            nodes.add(new Node.If(
                    n.outs(), substitution.apply(n.condition()), block(n.then()), block(n.otherwise()), n.origin()));
        } else if (node instanceof Node.Loop n) {
            nodes.add(new Node.Loop(
                    n.outs(), n.args(), substitution.apply(n.inits()), block(n.header()), block(n.body()), n.origin()));
        } else if (node instanceof Node.Apply n && n.out().type() == Scalar.DOUBLE) {
            apply((Node.Apply) substitution.apply(n), nodes);
        } else if (node instanceof Node.Apply n && (n.op() == Op.EQ || n.op() == Op.NE)) {
            nodes.add(comparedWithZero((Node.Apply) substitution.apply(n)));
        } else {
            nodes.add(substitution.apply(node));
        }
    }

    /** {@code -x == 0} as {@code x == 0}. */
    private Node comparedWithZero(Node.Apply n) {
        Optional<Operand> positive = is(n.in().get(1), 0.0) ? negated(n.in().get(0)) : Optional.empty();
        return positive.<Node>map(x -> new Node.Apply(n.out(), n.op(), List.of(x, n.in().get(1)), n.origin()))
                .orElse(n);
    }

    private void apply(Node.Apply n, List<Node> nodes) {
        switch (n.op()) {
            case NEG -> negation(n, nodes);
            case MUL, DIV -> product(n, nodes);
            case ADD, SUB -> sum(n, nodes);
            default -> add(n, nodes);
        }
    }

    private void add(Node.Apply n, List<Node> nodes) {
        definitions.put(n.out(), n);
        nodes.add(n);
    }

    private void add(Value out, Op op, Node.Apply like, List<Node> nodes, Operand... in) {
        add(new Node.Apply(out, op, List.of(in), like.origin()), nodes);
    }

    /** {@code x} where the operand is {@code -x}. */
    private Optional<Operand> negated(Operand operand) {
        if (operand instanceof Value v) {
            Node.Apply definition = definitions.get(v);
            return definition != null && definition.op() == Op.NEG
                    ? Optional.of(definition.in().get(0))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean is(Operand operand, double number) {
        return operand instanceof Constant c && c.is(number);
    }

    /** Whether dividing by the number and multiplying by its inverse give the same bits. */
    private static boolean isPowerOfTwo(Operand operand) {
        return operand instanceof Constant c
                && c.number().orElseThrow() instanceof Double d
                && Math.abs(Math.getExponent(d)) < 1000
                && Math.abs(d) == Math.scalb(1.0, Math.getExponent(d));
    }

    private void negation(Node.Apply n, List<Node> nodes) {
        Operand x = n.in().get(0);
        if (negated(x).isPresent()) {
            replacements.put(n.out(), negated(x).get());
        } else if (x instanceof Constant c && c.number().orElseThrow() instanceof Double d) {
            replacements.put(n.out(), Constant.of(-d));
        } else {
            add(n, nodes);
        }
    }

    private void product(Node.Apply n, List<Node> nodes) {
        Operand a = n.in().get(0);
        Operand b = n.in().get(1);
        boolean times = n.op() == Op.MUL;
        if (is(b, 1) || times && is(a, 1)) {
            replacements.put(n.out(), is(b, 1) ? a : b);
        } else if (is(b, -1) || times && is(a, -1)) {
            negation(new Node.Apply(n.out(), Op.NEG, List.of(is(b, -1) ? a : b), n.origin()), nodes);
        } else if (!times && isPowerOfTwo(b)) {
            double inverse = 1 / (double) ((Constant) b).number().orElseThrow();
            product(new Node.Apply(n.out(), Op.MUL, List.of(a, Constant.of(inverse)), n.origin()), nodes);
        } else if (negated(a).isPresent() || negated(b).isPresent()) {
            boolean both = negated(a).isPresent() && negated(b).isPresent();
            Operand x = negated(a).orElse(a);
            Operand y = negated(b).orElse(b);
            if (both) {
                add(n.out(), n.op(), n, nodes, x, y);
            } else if (x instanceof Constant c && c.number().orElseThrow() instanceof Double d) {
                add(n.out(), n.op(), n, nodes, Constant.of(-d), y);
            } else if (y instanceof Constant c && c.number().orElseThrow() instanceof Double d) {
                add(n.out(), n.op(), n, nodes, x, Constant.of(-d));
            } else {
                Value product = new Value(ids++, Scalar.DOUBLE, "");
                add(product, n.op(), n, nodes, x, y);
                add(n.out(), Op.NEG, n, nodes, product);
            }
        } else {
            add(n, nodes);
        }
    }

    private void sum(Node.Apply n, List<Node> nodes) {
        Operand a = n.in().get(0);
        Operand b = n.in().get(1);
        if (negated(b).isPresent()) {
            add(
                    n.out(),
                    n.op() == Op.ADD ? Op.SUB : Op.ADD,
                    n,
                    nodes,
                    a,
                    negated(b).get());
        } else if (n.op() == Op.ADD && negated(a).isPresent()) {
            add(n.out(), Op.SUB, n, nodes, b, negated(a).get());
        } else {
            add(n, nodes);
        }
    }
}

package io.phigrad.compiler.lower;

import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Several quotients with one divisor share one division. A product with a reciprocal is rounded twice, so what the
 * primal value is computed from keeps its own division.
 */
public final class Reciprocals {
    private final Set<Value> kept;
    private int ids;

    private Reciprocals(int firstId, Set<Value> kept) {
        ids = firstId;
        this.kept = kept;
    }

    /** @param exact how many of the first results must keep every bit */
    public static SsaMethod run(SsaMethod method, int exact) {
        Set<Value> kept = Dependencies.of(method, method.body().yields().subList(0, exact));
        Block body = new Reciprocals(Nodes.nextId(method), kept).block(method.body());
        return new SsaMethod(method.name(), method.params(), method.memories(), body);
    }

    private Block block(Block block) {
        Map<Operand, Integer> quotients = new HashMap<>();
        for (Node node : block.nodes()) {
            if (isQuotient(node)) {
                quotients.merge(divisor(node), 1, Integer::sum);
            }
        }
        Map<Operand, Operand> reciprocals = new HashMap<>();
        List<Node> nodes = new ArrayList<>();
        for (Node node : block.nodes()) {
            if (isQuotient(node) && quotients.getOrDefault(divisor(node), 0) > 1) {
                quotient((Node.Apply) node, reciprocals, nodes);
            } else {
                nodes.add(inside(node));
            }
        }
        return new Block(nodes, block.yields());
    }

    private boolean isQuotient(Node node) {
        return node instanceof Node.Apply n
                && n.op() == Op.DIV
                && n.out().type() == Scalar.DOUBLE
                && n.in().get(1) instanceof Value
                && !kept.contains(n.out());
    }

    private static Operand divisor(Node node) {
        return ((Node.Apply) node).in().get(1);
    }

    private void quotient(Node.Apply n, Map<Operand, Operand> reciprocals, List<Node> nodes) {
        Operand known = reciprocals.get(divisor(n));
        if (known == null) {
            Value reciprocal = new Value(ids++, Scalar.DOUBLE, "");
            nodes.add(new Node.Apply(reciprocal, Op.DIV, List.of(Constant.of(1.0), divisor(n)), n.origin()));
            reciprocals.put(divisor(n), reciprocal);
            known = reciprocal;
        }
        nodes.add(new Node.Apply(n.out(), Op.MUL, List.of(n.in().get(0), known), n.origin()));
    }

    private Node inside(Node node) {
        if (node instanceof Node.If n) {
            return new Node.If(n.outs(), n.condition(), block(n.then()), block(n.otherwise()), n.origin());
        } else if (node instanceof Node.Loop n) {
            return new Node.Loop(n.outs(), n.args(), n.inits(), n.header(), block(n.body()), n.origin());
        }
        return node;
    }
}

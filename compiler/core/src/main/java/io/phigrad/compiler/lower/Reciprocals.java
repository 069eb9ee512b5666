package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.analysis.Inductions;
import io.phigrad.compiler.analysis.NewValues;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Several quotients with one divisor share one division, and so do quotients of neighbouring rounds whose divisor is
 * the same number. Only where the reciprocal cannot overflow: {@code 0 / d} is zero for the smallest d too. A product with
 * a reciprocal is rounded twice, so what must stay as precise as it is keeps its own division.
 */
public final class Reciprocals {
    private final Set<Value> kept;
    private final Magnitudes magnitudes;
    private final Definitions definitions;
    private final NewValues values;

    private Reciprocals(SsaMethod method, Set<Value> kept) {
        this.kept = kept;
        magnitudes = new Magnitudes(method.body());
        definitions = new Definitions(method.body());
        values = new NewValues(method);
    }

    public static SsaMethod run(SsaMethod method, Exactness exactness) {
        Set<Value> kept = exactness.keptPrecise(method);
        Block body = new Reciprocals(method, kept).block(method.body(), Optional.empty());
        return new SsaMethod(method.name(), method.params(), method.memories(), body);
    }

    private Block block(Block block, Optional<Neighbours> neighbours) {
        Set<Operand> shared = shared(divisors(block), neighbours);
        Map<Operand, Operand> reciprocals = new HashMap<>();
        List<Node> nodes = new ArrayList<>();
        for (Node node : block.nodes()) {
            if (isQuotient(node) && shared.contains(divisor(node))) {
                quotient((Node.Apply) node, reciprocals, nodes);
            } else {
                nodes.add(inside(node));
            }
        }
        return new Block(nodes, block.yields());
    }

    private List<Operand> divisors(Block block) {
        return block.nodes().stream()
                .filter(this::isQuotient)
                .map(Reciprocals::divisor)
                .toList();
    }

    private Set<Operand> shared(List<Operand> divisors, Optional<Neighbours> neighbours) {
        Set<Operand> shared = new HashSet<>();
        Set<Operand> seen = new HashSet<>();
        for (Operand divisor : divisors) {
            if (!seen.add(divisor)) {
                shared.add(divisor);
            }
        }
        for (Operand now : seen) {
            for (Operand before : seen) {
                if (neighbours.map(n -> n.isShifted(now, before)).orElse(false)) {
                    shared.add(now);
                    shared.add(before);
                }
            }
        }
        shared.removeIf(divisor -> !magnitudes.hasReciprocal(divisor));
        return shared;
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
        Operand reciprocal = reciprocals.computeIfAbsent(
                divisor(n), d -> values.apply(Op.DIV, Scalar.DOUBLE, nodes, Constant.of(1.0), d));
        nodes.add(new Node.Apply(n.out(), Op.MUL, List.of(n.in().get(0), reciprocal), n.origin()));
    }

    private Node inside(Node node) {
        if (node instanceof Node.If n) {
            return new Node.If(
                    n.outs(),
                    n.condition(),
                    block(n.then(), Optional.empty()),
                    block(n.otherwise(), Optional.empty()),
                    n.origin());
        } else if (node instanceof Node.Loop n) {
            Optional<Neighbours> neighbours =
                    new Inductions(definitions).counted(n).map(counted -> new Neighbours(n, counted, definitions));
            return new Node.Loop(n.outs(), n.args(), n.inits(), n.header(), block(n.body(), neighbours), n.origin());
        }
        return node;
    }
}

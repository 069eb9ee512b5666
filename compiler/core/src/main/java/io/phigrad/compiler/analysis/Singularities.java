package io.phigrad.compiler.analysis;

import io.phigrad.phi.derive.Facts;
import io.phigrad.phi.derive.Range;
import io.phigrad.phi.derive.Ranges;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Which numbers may be infinite or NaN though what they are computed from in the same round is not ({@link Ranges}).
 * Parameters, elements of arrays and what a round gets from the one before are taken to be ordinary numbers.
 */
public final class Singularities {
    private final Facts facts;
    private final Map<Value, Range> values = new HashMap<>();

    public Singularities(Block body, Facts facts) {
        this.facts = facts;
        visit(body);
    }

    /** Whether a partial derivative of the node by operand {@code k} may be infinite or NaN. */
    public boolean inPartial(Node.Apply node, int k) {
        return Ranges.areLeftByPartial(node.op(), k, new Operands(node), range(node.out()));
    }

    /** Whether what the node contributes to operand {@code k} may be zero though its adjoint is not. */
    boolean mayBeFlat(Node.Apply node, int k) {
        return Ranges.mayBeFlat(node.op(), k, new Operands(node));
    }

    private Range range(Operand operand) {
        if (operand instanceof Constant c) {
            boolean finite = !(c.number().orElse(0) instanceof Number n) || Double.isFinite(n.doubleValue());
            return finite ? Range.FINITE : Range.INFINITE;
        }
        return values.getOrDefault((Value) operand, Range.FINITE);
    }

    private void visit(Block block) {
        for (Node node : block.nodes()) {
            Nodes.regions(node).forEach(this::visit);
            if (node instanceof Node.Apply n && n.out().type().isFloating()) {
                values.put(n.out(), Ranges.of(n.op(), new Operands(n)));
            } else if (node instanceof Node.If n) {
                for (int k = 0; k < n.outs().size(); k++) {
                    Operand then = n.then().yields().get(k);
                    values.put(
                            n.outs().get(k),
                            range(then).or(range(n.otherwise().yields().get(k))));
                }
            }
        }
    }

    private final class Operands implements Ranges.Operands {
        private final Node.Apply node;

        Operands(Node.Apply node) {
            this.node = node;
        }

        private Operand operand(int k) {
            return node.in().get(k);
        }

        @Override
        public int count() {
            return node.in().size();
        }

        @Override
        public Range range(int k) {
            return Singularities.this.range(operand(k));
        }

        @Override
        public boolean isPositive(int k) {
            return facts.isPositive(operand(k));
        }

        @Override
        public boolean isNonNegative(int k) {
            return facts.isNonNegative(operand(k));
        }

        @Override
        public boolean isNonPositive(int k) {
            return facts.isNonPositive(operand(k));
        }

        @Override
        public OptionalDouble constant(int k) {
            return operand(k) instanceof Constant c && c.number().orElse("") instanceof Number n
                    ? OptionalDouble.of(n.doubleValue())
                    : OptionalDouble.empty();
        }
    }
}

package io.phigrad.compiler.analysis;

import io.phigrad.phi.derive.Facts;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which numbers may be infinite or NaN though what they are computed from in the same round is not: quotients,
 * logarithms, exponentials and what is computed from them. Parameters, elements of arrays and what a round gets from
 * the one before are taken to be ordinary numbers, and sums and products of ordinary numbers to stay in range.
 */
public final class Singularities {
    private final Facts facts;
    private final Map<Value, Kind> values = new HashMap<>();

    /** What a number may be; each kind includes those before it. */
    private enum Kind {
        FINITE,
        NAN,
        INFINITE;

        Kind or(Kind other) {
            return compareTo(other) < 0 ? other : this;
        }
    }

    public Singularities(Block body, Facts facts) {
        this.facts = facts;
        visit(body);
    }

    /** Whether the number may be infinite. */
    public boolean isInfinite(Operand operand) {
        return kind(operand) == Kind.INFINITE;
    }

    /** Whether a partial derivative of the node by operand {@code k} may be infinite or NaN. */
    public boolean inPartial(Node.Apply node, int k) {
        List<Operand> in = node.in();
        return switch (node.op().relaxed()) {
            case MUL, FMA -> k < 2 && kind(in.get(1 - k)) != Kind.FINITE;
            case DIV -> k == 1 ? kind(node.out()) != Kind.FINITE : !isNotZero(in.get(1));
            default -> kind(node.out()).or(inherited(node)) != Kind.FINITE;
        };
    }

    private Kind kind(Operand operand) {
        if (operand instanceof Constant c) {
            boolean finite = !(c.number().orElse(0) instanceof Number n) || Double.isFinite(n.doubleValue());
            return finite ? Kind.FINITE : Kind.INFINITE;
        }
        return values.getOrDefault((Value) operand, Kind.FINITE);
    }

    private void visit(Block block) {
        for (Node node : block.nodes()) {
            Nodes.regions(node).forEach(this::visit);
            if (node instanceof Node.Apply n && n.out().type().isFloating()) {
                values.put(n.out(), kind(n));
            } else if (node instanceof Node.If n) {
                for (int k = 0; k < n.outs().size(); k++) {
                    Operand then = n.then().yields().get(k);
                    values.put(
                            n.outs().get(k),
                            kind(then).or(kind(n.otherwise().yields().get(k))));
                }
            }
        }
    }

    private Kind kind(Node.Apply n) {
        Operand first = n.in().get(0);
        return switch (n.op().relaxed()) {
            case SELECT -> kind(n.in().get(1)).or(kind(n.in().get(2)));
            case DIV -> inherited(n).or(isNotZero(n.in().get(1)) ? Kind.FINITE : Kind.INFINITE);
            case LOG, LOG10 -> inherited(n).or(facts.isPositive(first) ? Kind.FINITE : Kind.INFINITE);
            case LOG1P -> inherited(n).or(facts.isNonNegative(first) ? Kind.FINITE : Kind.INFINITE);
            case EXP, EXPM1 -> facts.isNonPositive(first) ? noMoreThanNan(inherited(n)) : Kind.INFINITE;
            case SINH, COSH -> Kind.INFINITE;
            case SQRT -> inherited(n).or(facts.isNonNegative(first) ? Kind.FINITE : Kind.NAN);
            case REM, IEEE_REMAINDER -> inherited(n).or(isNotZero(n.in().get(1)) ? Kind.FINITE : Kind.NAN);
            case ASIN, ACOS -> Kind.NAN;
            case SIN, COS, TAN, ATAN, TANH, ATAN2 -> noMoreThanNan(inherited(n));
            case POW -> inherited(n).or(power(n.in().get(1)));
            default -> inherited(n);
        };
    }

    private Kind inherited(Node.Apply n) {
        return n.in().stream().map(this::kind).reduce(Kind.FINITE, Kind::or);
    }

    private static Kind noMoreThanNan(Kind kind) {
        return kind == Kind.FINITE ? kind : Kind.NAN;
    }

    private boolean isNotZero(Operand operand) {
        return operand instanceof Constant c
                ? c.number().orElse(0) instanceof Number n && n.doubleValue() != 0
                : facts.isPositive(operand) && kind(operand) == Kind.FINITE;
    }

    private static Kind power(Operand exponent) {
        if (!(exponent instanceof Constant c) || !(c.number().orElse(-1) instanceof Number n) || n.doubleValue() < 0) {
            return Kind.INFINITE;
        }
        return n.doubleValue() == Math.rint(n.doubleValue()) ? Kind.FINITE : Kind.NAN;
    }
}

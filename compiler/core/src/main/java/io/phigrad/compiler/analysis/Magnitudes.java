package io.phigrad.compiler.analysis;

import io.phigrad.phi.derive.Facts;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import java.util.Optional;

/** How small numbers can be, as far as their definitions say. */
public final class Magnitudes {
    private static final int DEPTH = 12;
    private static final double SMALLEST_ROOT = Math.sqrt(Double.MIN_VALUE);
    private static final double SMALLEST_WITH_RECIPROCAL = 1e-300;

    /** Half a unit in the last place of a number just above a power of two. */
    private static final double LEAST_LEFT = 0x1p-54;

    private final Facts facts;
    private final Definitions definitions;

    public Magnitudes(Block body) {
        facts = new Facts(body);
        definitions = new Definitions(body);
    }

    /** Whether the reciprocal overflows only where the number is zero. */
    public boolean hasReciprocal(Operand operand) {
        return least(operand, DEPTH) >= SMALLEST_WITH_RECIPROCAL;
    }

    /** What the number's size is at least, unless it is zero or NaN; 0 where nothing is known. */
    private double least(Operand operand, int depth) {
        if (operand instanceof Constant c) {
            return c.number().orElse(0) instanceof Number n ? Math.abs(n.doubleValue()) : 0;
        }
        Optional<Node.Apply> definition = depth == 0 ? Optional.empty() : definitions.apply(operand);
        return definition.map(node -> least(node, depth - 1)).orElse(0.0);
    }

    private double least(Node.Apply node, int depth) {
        Operand first = node.in().get(0);
        Operand last = node.in().get(node.in().size() - 1);
        return switch (node.op()) {
            case SQRT -> SMALLEST_ROOT;
            case CONVERT -> first.type() != Scalar.FLOAT && !first.type().equals(Scalar.DOUBLE) ? 1 : 0;
            case ABS, NEG -> least(first, depth);
            case ADD ->
                Math.max(
                        facts.isNonNegative(first) && facts.isNonNegative(last) ? ofSum(first, last, depth) : 0,
                        besideConstant(first, last));
            case SUB -> besideConstant(first, last);
            case MUL -> isConstant(first) || isConstant(last) ? least(first, depth) * least(last, depth) : 0;
            case DIV -> isConstant(last) ? least(first, depth) / least(last, depth) : 0;
            default -> 0;
        };
    }

    private double ofSum(Operand first, Operand last, int depth) {
        double a = least(first, depth);
        double b = least(last, depth);
        double ofFirst = facts.isPositive(first) ? a : 0;
        double ofLast = facts.isPositive(last) ? b : 0;
        return Math.max(Math.min(a, b), Math.max(ofFirst, ofLast));
    }

    /** What is left of a constant when a number of about its size is taken from it has its last bit, or more. */
    private static double besideConstant(Operand first, Operand last) {
        Operand constant = isConstant(first) ? first : last;
        double size = constant instanceof Constant c && c.number().orElse(0) instanceof Double d ? Math.abs(d) : 0;
        return size * LEAST_LEFT;
    }

    private static boolean isConstant(Operand operand) {
        return operand instanceof Constant;
    }
}

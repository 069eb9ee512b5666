package io.phigrad.phi.derive;

import io.phigrad.phi.expr.Op;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.HashMap;
import java.util.Map;

/** What the definitions of a method say of its numbers' signs; NaN is always possible. */
public final class Facts {
    private static final int DEPTH = 12;

    private final Map<Value, Node.Apply> definitions = new HashMap<>();

    public Facts(Block body) {
        Nodes.walk(body, node -> {
            if (node instanceof Node.Apply apply) {
                definitions.put(apply.out(), apply);
            }
        });
    }

    /** Whether the number is greater than zero unless it is NaN. */
    public boolean isPositive(Operand operand) {
        return isPositive(operand, DEPTH);
    }

    /** Whether the number is computed as minus another. */
    public boolean isNegation(Operand operand) {
        Node.Apply def = definitions.get(operand);
        return def != null && def.op() == Op.NEG;
    }

    /** Whether the number cannot be -0.0. */
    public boolean isNeverMinusZero(Operand operand) {
        return isNeverMinusZero(operand, DEPTH);
    }

    private boolean isNeverMinusZero(Operand operand, int depth) {
        if (operand instanceof Constant c) {
            return !c.is(-0.0);
        }
        Node.Apply def = definitions.get(operand);
        if (def == null || depth == 0 || !def.out().type().isFloating()) {
            return false;
        }
        Operand first = def.in().get(0);
        Operand last = def.in().get(def.in().size() - 1);
        return switch (def.op()) {
            case ADD -> isNeverMinusZero(first, depth - 1) || isNeverMinusZero(last, depth - 1);
            // 0.0 - 0.0 is 0.0: only -0.0 - 0.0 is -0.0.
            case SUB -> isNeverMinusZero(first, depth - 1);
            case MUL ->
                isLarge(first) && isNeverMinusZero(last, depth - 1)
                        || isLarge(last) && isNeverMinusZero(first, depth - 1)
                        || isNonNegative(operand, depth);
            default -> isNonNegative(operand, depth);
        };
    }

    /** A constant factor that neither turns a sign nor loses a number to zero. */
    private static boolean isLarge(Operand operand) {
        return operand instanceof Constant c && c.number().orElse(0) instanceof Number n && n.doubleValue() >= 1;
    }

    /** Whether the number is greater than zero, or zero with a plus sign, unless it is NaN. */
    public boolean isNonNegative(Operand operand) {
        return isNonNegative(operand, DEPTH);
    }

    /** Whether the number is computed without a division by what may be zero, and without an unknown method. */
    public boolean isBounded(Operand operand) {
        return operand instanceof Constant || isBounded(operand, DEPTH);
    }

    private boolean isBounded(Operand operand, int depth) {
        Node.Apply def = definitions.get(operand);
        if (def == null || depth == 0) {
            return operand instanceof Constant;
        }
        return switch (def.op()) {
            case DIV -> isPositive(def.in().get(1));
            case SELECT ->
                isBounded(def.in().get(1), depth - 1) && isBounded(def.in().get(2), depth - 1);
            case NEG, MUL -> def.in().stream().allMatch(in -> isBounded(in, depth - 1));
            default -> true;
        };
    }

    /** Whether the number is at least one unless it is NaN. */
    private boolean isAtLeastOne(Operand operand, int depth) {
        if (operand instanceof Constant c) {
            return c.number().orElse(0) instanceof Number n && n.doubleValue() >= 1;
        }
        Node.Apply def = definitions.get(operand);
        if (def == null || depth == 0 || !def.out().type().isFloating()) {
            return false;
        }
        Operand first = def.in().get(0);
        Operand last = def.in().get(def.in().size() - 1);
        return switch (def.op().relaxed()) {
            case ADD ->
                isAtLeastOne(first, depth - 1) && isNonNegative(last, depth - 1)
                        || isAtLeastOne(last, depth - 1) && isNonNegative(first, depth - 1);
            case MUL -> isAtLeastOne(first, depth - 1) && isAtLeastOne(last, depth - 1);
            case MAX -> isAtLeastOne(first, depth - 1) || isAtLeastOne(last, depth - 1);
            case SQRT, CONVERT -> isAtLeastOne(first, depth - 1);
            case COSH -> true;
            default -> false;
        };
    }

    /** Whether the number is at most zero unless it is NaN. */
    public boolean isNonPositive(Operand operand) {
        return isNonPositive(operand, DEPTH);
    }

    private boolean isNonPositive(Operand operand, int depth) {
        if (operand instanceof Constant c) {
            return c.number().orElse(1) instanceof Number n && n.doubleValue() <= 0;
        }
        Node.Apply def = definitions.get(operand);
        if (def == null || depth == 0 || !def.out().type().isFloating()) {
            return false;
        }
        Operand first = def.in().get(0);
        Operand last = def.in().get(def.in().size() - 1);
        return switch (def.op()) {
            case NEG -> isNonNegative(first, depth - 1);
            case MUL, DIV ->
                isNonPositive(first, depth - 1) && isNonNegative(last, depth - 1)
                        || isNonNegative(first, depth - 1) && isNonPositive(last, depth - 1);
            case ADD -> isNonPositive(first, depth - 1) && isNonPositive(last, depth - 1);
            case SUB -> isNonPositive(first, depth - 1) && isNonNegative(last, depth - 1);
            case MIN -> isNonPositive(first, depth - 1) || isNonPositive(last, depth - 1);
            default -> false;
        };
    }

    private boolean isPositive(Operand operand, int depth) {
        if (operand instanceof Constant c) {
            return c.number().orElse(0) instanceof Number n && n.doubleValue() > 0;
        }
        Node.Apply def = definitions.get(operand);
        if (def == null || depth == 0) {
            return false;
        }
        return switch (def.op().relaxed()) {
            case ADD ->
                isPositive(def.in().get(0), depth - 1) && isNonNegative(def.in().get(1), depth - 1)
                        || isPositive(def.in().get(1), depth - 1)
                                && isNonNegative(def.in().get(0), depth - 1);
            case SQRT, ABS, CONVERT, CBRT ->
                def.out().type().isFloating() && isPositive(def.in().get(0), depth - 1);
            case COSH -> true;
            case MUL -> isAtLeastOne(operand, depth);
            case MAX ->
                isPositive(def.in().get(0), depth - 1) || isPositive(def.in().get(1), depth - 1);
            case MIN ->
                isPositive(def.in().get(0), depth - 1) && isPositive(def.in().get(1), depth - 1);
            default -> false;
        };
    }

    private boolean isNonNegative(Operand operand, int depth) {
        if (operand instanceof Constant c) {
            return c.number().orElse(-1) instanceof Number n && Double.compare(n.doubleValue(), 0) >= 0;
        }
        Node.Apply def = definitions.get(operand);
        if (def == null || depth == 0) {
            return false;
        }
        if (!def.out().type().isFloating()) {
            return false;
        }
        return switch (def.op().relaxed()) {
            case MUL ->
                def.in().get(0).equals(def.in().get(1))
                        || isNonNegative(def.in().get(0), depth - 1)
                                && isNonNegative(def.in().get(1), depth - 1);
            case ADD, DIV, MIN ->
                isNonNegative(def.in().get(0), depth - 1)
                        && isNonNegative(def.in().get(1), depth - 1);
            case MAX ->
                isNonNegative(def.in().get(0), depth - 1)
                        || isNonNegative(def.in().get(1), depth - 1);
            case EXP, ABS, HYPOT, COSH, SQRT -> true;
            case POW -> def.in().get(1) instanceof Constant c && c.is(2.0);
            default -> isPositive(operand, depth - 1);
        };
    }
}

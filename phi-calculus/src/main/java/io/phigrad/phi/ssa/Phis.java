package io.phigrad.phi.ssa;

import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What the phis of one branch are, where they need not be phis. */
final class Phis {
    private final Operand condition;
    private final Predicate<Operand> isAvailable;
    private final Map<List<Operand>, Value> seen = new HashMap<>();

    /** @param isAvailable whether an operand has a value where the branch begins */
    Phis(Operand condition, Predicate<Operand> isAvailable) {
        this.condition = condition;
        this.isAvailable = isAvailable;
    }

    /** What {@code out = phi(condition; a, b)} is, if it is there already. */
    Optional<Operand> known(Value out, Operand a, Operand b) {
        if ((a.equals(b) || isUndefined(b)) && isAvailable.test(a)) {
            return Optional.of(a);
        } else if (isUndefined(a) && isAvailable.test(b)) {
            return Optional.of(b);
        } else if (Folding.isTruth(a, true) && Folding.isTruth(b, false)) {
            return Optional.of(condition);
        }
        return Optional.ofNullable(seen.putIfAbsent(List.of(a, b), out));
    }

    /**
     * A phi of booleans without a branch: {@code op} of the condition, or its negation, and of {@code other}.
     *
     * @param negated whether the condition's negation is taken
     */
    record Gate(Op op, boolean negated, Operand other) {}

    /** phi(c; true, b) is c | b, phi(c; false, b) is !c & b, and likewise on the other side. */
    Optional<Gate> gate(Operand a, Operand b) {
        if (a.type() != Scalar.BOOLEAN) {
            return Optional.empty();
        } else if (a instanceof Constant c && !c.isUndefined() && isAvailable.test(b)) {
            return Optional.of(new Gate(c.isTrue() ? Op.OR : Op.AND, c.isFalse(), b));
        } else if (b instanceof Constant c && !c.isUndefined() && isAvailable.test(a)) {
            return Optional.of(new Gate(c.isTrue() ? Op.OR : Op.AND, c.isTrue(), a));
        }
        return Optional.empty();
    }

    private static boolean isUndefined(Operand operand) {
        return operand instanceof Constant c && c.isUndefined() && !(c.type() instanceof MemoryType);
    }
}

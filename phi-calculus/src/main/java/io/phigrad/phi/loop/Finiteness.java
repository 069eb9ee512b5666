package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Apply;
import io.phigrad.phi.expr.Expr.Const;
import java.util.HashSet;
import java.util.Set;

/**
 * What is finite wherever its inputs are, short of overflow. Only that may stand beside a sum over nothing or a trip count of
 * zero: {@code Sum(i; x[i] / m)} is 0 for m = 0, {@code Sum(i; x[i]) / m} is NaN.
 */
final class Finiteness {

    private Finiteness() {}

    static boolean isFinite(Expr term) {
        return isFinite(term, new HashSet<>());
    }

    private static boolean isFinite(Expr term, Set<Expr> seen) {
        if (!seen.add(term)) {
            return true;
        }
        return isFiniteItself(term) && term.parts().stream().allMatch(part -> isFinite(part, seen));
    }

    /** Whether the term is finite if its parts are. */
    static boolean isFiniteItself(Expr term) {
        if (term instanceof Const c) {
            return !(c.number() instanceof Number n) || Double.isFinite(n.doubleValue());
        }
        return !term.type().isFloating() || !(term instanceof Apply a) || isFiniteItself(a);
    }

    private static boolean isFiniteItself(Apply a) {
        return switch (a.op().relaxed()) {
            case ADD, SUB, MUL, NEG, CONVERT, INACTIVE, SELECT, ABS, MAX, MIN, CLAMP, FMA -> true;
            case SIN, COS, ATAN, ATAN2, TANH, CBRT, HYPOT, COPY_SIGN, SIGNUM -> true;
            case FLOOR, CEIL, RINT, TO_RADIANS, TO_DEGREES -> true;
            case DIV ->
                a.operands().get(1) instanceof Const c && !c.is(0.0) && !c.is(-0.0) && !c.is(0.0f) && !c.is(-0.0f);
            default -> false;
        };
    }
}

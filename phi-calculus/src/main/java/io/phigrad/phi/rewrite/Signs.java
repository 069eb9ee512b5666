package io.phigrad.phi.rewrite;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Apply;
import io.phigrad.phi.expr.Expr.Const;
import io.phigrad.phi.expr.Expr.Fold;
import io.phigrad.phi.expr.Expr.Phi;
import io.phigrad.phi.expr.FoldKind;

/** What the form of a term says of its sign; NaN is always possible. */
public final class Signs {

    private Signs() {}

    public static boolean isNotNegative(Expr term) {
        if (term instanceof Const c) {
            return c.number() instanceof Double d && d >= 0;
        } else if (term instanceof Phi phi) {
            return isNotNegative(phi.then()) && isNotNegative(phi.otherwise());
        } else if (term instanceof Fold fold) {
            boolean keepsSign = fold.kind() == FoldKind.SUM || fold.kind() == FoldKind.PRODUCT;
            return keepsSign && isNotNegative(fold.body());
        }
        return term instanceof Apply a && isNotNegative(a);
    }

    private static boolean isNotNegative(Apply a) {
        Expr first = a.operands().get(0);
        Expr last = a.operands().get(a.operands().size() - 1);
        return switch (a.op()) {
            case ABS, SQRT, EXP, COSH, HYPOT -> true;
            case ADD, DIV, MIN -> isNotNegative(first) && isNotNegative(last);
            case MUL -> first == last || isNotNegative(first) && isNotNegative(last);
            case MAX -> isNotNegative(first) || isNotNegative(last);
            default -> false;
        };
    }

    public static boolean isNotPositive(Expr term) {
        if (term instanceof Const c) {
            return c.number() instanceof Double d && d <= 0;
        }
        return term instanceof Apply a && isNotPositive(a);
    }

    private static boolean isNotPositive(Apply a) {
        Expr first = a.operands().get(0);
        Expr last = a.operands().get(a.operands().size() - 1);
        return switch (a.op()) {
            case NEG -> isNotNegative(first);
            case ADD -> isNotPositive(first) && isNotPositive(last);
            case SUB -> isNotPositive(first) && isNotNegative(last);
            case MUL, DIV -> isNotPositive(first) && isNotNegative(last) || isNotNegative(first) && isNotPositive(last);
            case MIN -> isNotPositive(first) || isNotPositive(last);
            default -> false;
        };
    }

    /** Whether the number is greater than zero however it is rounded, unless it is NaN. */
    public static boolean isPositive(Expr term) {
        if (term instanceof Const c) {
            return c.number() instanceof Double d && d > 0;
        }
        return term instanceof Apply a && isPositive(a);
    }

    private static boolean isPositive(Apply a) {
        Expr first = a.operands().get(0);
        Expr last = a.operands().get(a.operands().size() - 1);
        return switch (a.op()) {
            case COSH -> true;
            case ADD -> isPositive(first) && isNotNegative(last) || isNotNegative(first) && isPositive(last);
            case MAX -> isPositive(first) || isPositive(last);
            case SQRT -> isPositive(first);
            default -> false;
        };
    }
}

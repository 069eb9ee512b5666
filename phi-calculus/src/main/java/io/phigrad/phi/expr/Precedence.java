package io.phigrad.phi.expr;

import io.phigrad.phi.expr.Expr.Apply;
import io.phigrad.phi.expr.Expr.Const;

/** How tightly the concrete syntax binds: Java's levels, from the conditional operator to what needs no parentheses. */
final class Precedence {
    static final int LOWEST = 0;
    static final int CONDITIONAL = 1;
    static final int UNARY = 10;
    static final int PRIMARY = 11;

    private Precedence() {}

    /** Of an infix operator. */
    static int of(Op infix) {
        return switch (infix) {
            case OR -> 2;
            case XOR -> 3;
            case AND -> 4;
            case EQ, NE -> 5;
            case LT, LE, GT, GE -> 6;
            case SHL, SHR, USHR -> 7;
            case ADD, SUB -> 8;
            case MUL, DIV, REM -> 9;
            default -> throw new IllegalStateException(infix + " is not infix");
        };
    }

    static int of(Expr term) {
        if (term instanceof Const c) {
            return isNegative(c) ? UNARY : PRIMARY;
        }
        if (!(term instanceof Apply a)) {
            return PRIMARY;
        }
        return switch (a.op().form()) {
            case INFIX -> of(a.op());
            case TERNARY -> CONDITIONAL;
            case CONVERSION -> UNARY;
            case PREFIX -> a.op().symbol().isEmpty() ? PRIMARY : UNARY;
            case DOUBLE_TEST, MATH, STRICT_MATH, OBJECTS, METHOD, CHECKPOINTS -> PRIMARY;
        };
    }

    static boolean isNegative(Const c) {
        return c.number().toString().startsWith("-");
    }
}

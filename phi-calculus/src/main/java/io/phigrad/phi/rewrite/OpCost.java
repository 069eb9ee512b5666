package io.phigrad.phi.rewrite;

import io.phigrad.phi.expr.Op;

/** What operators cost as the JVM runs them, in additions of doubles. */
public final class OpCost {

    private OpCost() {}

    /** @param floating whether operands are floating-point numbers */
    public static double of(Op op, boolean floating) {
        return switch (op.relaxed()) {
            case ADD, SUB, NEG, MUL -> floating ? 1 : 0.3;
            case DIV -> floating ? 8 : 10;
            case REM, IEEE_REMAINDER, FLOOR_DIV, FLOOR_MOD -> 20;
            case SQRT -> 10;
            case EXP, LOG, LOG10, SIN, COS -> 25;
            case TAN, EXPM1, LOG1P, CBRT, ASIN, ACOS, ATAN, ATAN2, SINH, COSH, TANH, HYPOT -> 60;
            case POW -> 50;
            default -> 1;
        };
    }
}

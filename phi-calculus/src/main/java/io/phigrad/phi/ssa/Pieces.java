package io.phigrad.phi.ssa;

import io.phigrad.phi.expr.Op;
import java.util.List;
import java.util.OptionalLong;

/** Which smooth piece of a piecewise operator its operands lie on. A selection counts as a branch instead. */
final class Pieces {

    private Pieces() {}

    /** Whether the operator has several smooth pieces. */
    static boolean has(Op op) {
        return switch (op) {
            case EQ, NE, LT, LE, GT, GE, IS_NAN, IS_INFINITE, IS_FINITE, CONVERT -> true;
            case MAX, MIN, ABS, CLAMP, COPY_SIGN, STRICT_COPY_SIGN, REM, IEEE_REMAINDER -> true;
            case SIGNUM, FLOOR, CEIL, RINT, ULP, ROUND, GET_EXPONENT, ATAN2, STRICT_ATAN2 -> true;
            default -> false;
        };
    }

    /** A number for the piece; empty for an operator that is smooth inside its domain, and on integers. */
    static OptionalLong of(Op op, List<Object> in, Object result) {
        if (!(in.get(0) instanceof Double || in.get(0) instanceof Float)) {
            return OptionalLong.empty();
        }
        double x = ((Number) in.get(0)).doubleValue();
        double y = ((Number) in.get(in.size() - 1)).doubleValue();
        return switch (op) {
            case EQ, NE, LT, LE, GT, GE, IS_NAN, IS_INFINITE, IS_FINITE -> OptionalLong.of(result.hashCode());
            case MAX, MIN -> OptionalLong.of(Double.compare(x, y));
            case ABS -> OptionalLong.of((long) Math.signum(x));
            case COPY_SIGN, STRICT_COPY_SIGN -> OptionalLong.of((long) (Math.signum(x) + 3 * Math.copySign(1, y)));
            case CLAMP -> OptionalLong.of(result.equals(in.get(0)) ? 0 : result.equals(in.get(1)) ? -1 : 1);
            case REM, IEEE_REMAINDER -> OptionalLong.of((long) Math.rint((x - ((Number) result).doubleValue()) / y));
            case SIGNUM, FLOOR, CEIL, RINT, ULP, ROUND, GET_EXPONENT -> OptionalLong.of(result.hashCode());
            case CONVERT -> cast(result);
            case ATAN2, STRICT_ATAN2 -> OptionalLong.of(y < 0 && x < 0 ? 1 : 0);
            default -> OptionalLong.empty();
        };
    }

    private static OptionalLong cast(Object result) {
        boolean rounds = !(result instanceof Double || result instanceof Float);
        return rounds ? OptionalLong.of(result.hashCode()) : OptionalLong.empty();
    }
}

package io.phigrad.phi.expr;

/** The operators with overloads by type, on longs; a mixed overload is one on longs whose result is narrowed. */
final class LongArithmetic {

    private LongArithmetic() {}

    static long apply(Op op, long[] x) {
        return switch (op) {
            case ADD -> x[0] + x[1];
            case SUB -> x[0] - x[1];
            case MUL -> x[0] * x[1];
            case DIV -> x[0] / x[1];
            case REM -> x[0] % x[1];
            case NEG -> -x[0];
            case ABS -> Math.abs(x[0]);
            case MAX -> Math.max(x[0], x[1]);
            case MIN -> Math.min(x[0], x[1]);
            case CLAMP -> clamp(x[0], x[1], x[2]);
            case FLOOR_DIV -> Math.floorDiv(x[0], x[1]);
            case FLOOR_MOD -> Math.floorMod(x[0], x[1]);
            case CEIL_DIV -> ceilDiv(x[0], x[1]);
            case CEIL_MOD -> x[0] - ceilDiv(x[0], x[1]) * x[1];
            case ADD_EXACT -> Math.addExact(x[0], x[1]);
            case SUBTRACT_EXACT -> Math.subtractExact(x[0], x[1]);
            case MULTIPLY_EXACT -> Math.multiplyExact(x[0], x[1]);
            case INCREMENT_EXACT -> Math.incrementExact(x[0]);
            case DECREMENT_EXACT -> Math.decrementExact(x[0]);
            case NEGATE_EXACT -> Math.negateExact(x[0]);
            case TO_INT_EXACT -> Math.toIntExact(x[0]);
            case ABS_EXACT -> Math.absExact(x[0]);
            case MULTIPLY_HIGH -> Math.multiplyHigh(x[0], x[1]);
            default -> throw Evaluator.noSuch(op, "longs");
        };
    }

    /** {@code Math.clamp} of JDK 21. */
    private static long clamp(long value, long min, long max) {
        if (min > max) {
            throw new IllegalArgumentException(min + " > " + max);
        }
        return Math.min(max, Math.max(value, min));
    }

    /** {@code Math.ceilDiv} of JDK 18. */
    private static long ceilDiv(long a, long b) {
        long q = a / b;
        return (a ^ b) >= 0 && q * b != a ? q + 1 : q;
    }
}

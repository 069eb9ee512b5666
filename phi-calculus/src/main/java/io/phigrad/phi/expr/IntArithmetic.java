package io.phigrad.phi.expr;

/** The operators with overloads by type, on ints. */
final class IntArithmetic {

    private IntArithmetic() {}

    static Object apply(Op op, int[] x) {
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
            case ABS_EXACT -> Math.absExact(x[0]);
            case MULTIPLY_FULL -> Math.multiplyFull(x[0], x[1]);
            default -> throw Evaluator.noSuch(op, "ints");
        };
    }

    /** {@code Math.ceilDiv} of JDK 18. */
    private static int ceilDiv(int a, int b) {
        int q = a / b;
        return (a ^ b) >= 0 && q * b != a ? q + 1 : q;
    }
}

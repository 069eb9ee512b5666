package io.phigrad.phi.expr;

/** The operators with overloads by type, on floats. */
final class FloatArithmetic {

    private FloatArithmetic() {}

    static Object apply(Op op, float[] x) {
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
            case FMA -> Math.fma(x[0], x[1], x[2]);
            case COPY_SIGN -> Math.copySign(x[0], x[1]);
            case NEXT_UP -> Math.nextUp(x[0]);
            case NEXT_DOWN -> Math.nextDown(x[0]);
            case SIGNUM -> Math.signum(x[0]);
            case ULP -> Math.ulp(x[0]);
            case ROUND -> Math.round(x[0]);
            case GET_EXPONENT -> Math.getExponent(x[0]);
            default -> throw Evaluator.noSuch(op, "floats");
        };
    }

    /** {@code Math.clamp} of JDK 21. */
    private static float clamp(float value, float min, float max) {
        if (Float.isNaN(min)) {
            throw new IllegalArgumentException("min is NaN");
        } else if (Float.isNaN(max)) {
            throw new IllegalArgumentException("max is NaN");
        } else if (Float.compare(min, max) > 0) {
            throw new IllegalArgumentException(min + " > " + max);
        }
        return Math.min(max, Math.max(value, min));
    }
}

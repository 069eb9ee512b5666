package io.phigrad.phi.expr;

/** The methods of {@code StrictMath} on doubles whose bits may differ from those of {@code Math}. */
final class StrictFunctions {

    private StrictFunctions() {}

    static double apply(Op op, double[] x) {
        return switch (op) {
            case STRICT_CBRT -> StrictMath.cbrt(x[0]);
            case STRICT_HYPOT -> StrictMath.hypot(x[0], x[1]);
            case STRICT_POW -> StrictMath.pow(x[0], x[1]);
            case STRICT_EXP -> StrictMath.exp(x[0]);
            case STRICT_EXPM1 -> StrictMath.expm1(x[0]);
            case STRICT_LOG -> StrictMath.log(x[0]);
            case STRICT_LOG10 -> StrictMath.log10(x[0]);
            case STRICT_LOG1P -> StrictMath.log1p(x[0]);
            case STRICT_SIN -> StrictMath.sin(x[0]);
            case STRICT_COS -> StrictMath.cos(x[0]);
            case STRICT_TAN -> StrictMath.tan(x[0]);
            case STRICT_ASIN -> StrictMath.asin(x[0]);
            case STRICT_ACOS -> StrictMath.acos(x[0]);
            case STRICT_ATAN -> StrictMath.atan(x[0]);
            case STRICT_ATAN2 -> StrictMath.atan2(x[0], x[1]);
            case STRICT_SINH -> StrictMath.sinh(x[0]);
            case STRICT_COSH -> StrictMath.cosh(x[0]);
            case STRICT_TANH -> StrictMath.tanh(x[0]);
            default -> throw Evaluator.noSuch(op, "doubles");
        };
    }
}

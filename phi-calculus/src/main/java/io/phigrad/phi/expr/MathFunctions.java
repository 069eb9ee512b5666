package io.phigrad.phi.expr;

/** The methods of {@code Math} that exist for doubles only. */
final class MathFunctions {

    private MathFunctions() {}

    static double apply(Op op, double[] x) {
        return switch (op) {
            case SQRT -> Math.sqrt(x[0]);
            case CBRT -> Math.cbrt(x[0]);
            case HYPOT -> Math.hypot(x[0], x[1]);
            case POW -> Math.pow(x[0], x[1]);
            case EXP -> Math.exp(x[0]);
            case EXPM1 -> Math.expm1(x[0]);
            case LOG -> Math.log(x[0]);
            case LOG10 -> Math.log10(x[0]);
            case LOG1P -> Math.log1p(x[0]);
            case SIN -> Math.sin(x[0]);
            case COS -> Math.cos(x[0]);
            case TAN -> Math.tan(x[0]);
            case ASIN -> Math.asin(x[0]);
            case ACOS -> Math.acos(x[0]);
            case ATAN -> Math.atan(x[0]);
            case ATAN2 -> Math.atan2(x[0], x[1]);
            case SINH -> Math.sinh(x[0]);
            case COSH -> Math.cosh(x[0]);
            case TANH -> Math.tanh(x[0]);
            case TO_RADIANS -> Math.toRadians(x[0]);
            case TO_DEGREES -> Math.toDegrees(x[0]);
            case IEEE_REMAINDER -> Math.IEEEremainder(x[0], x[1]);
            case FLOOR -> Math.floor(x[0]);
            case CEIL -> Math.ceil(x[0]);
            case RINT -> Math.rint(x[0]);
            default -> throw Evaluator.noSuch(op, "doubles");
        };
    }
}

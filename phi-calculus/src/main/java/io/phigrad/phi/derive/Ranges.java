package io.phigrad.phi.derive;

import io.phigrad.phi.expr.Op;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Which operators give numbers that may be infinite or NaN though what they are computed from is not: quotients,
 * logarithms, exponentials. Sums and products of ordinary numbers are taken to stay in range. One table for structured SSA
 * and for terms.
 */
public final class Ranges {

    /** How far both sides of a choice are followed to what they have in common, in steps. */
    public static final int NEAR = 3;

    private Ranges() {}

    /** What is known of an operator's operands. */
    public interface Operands {
        int count();

        Range range(int k);

        boolean isPositive(int k);

        boolean isNonNegative(int k);

        boolean isNonPositive(int k);

        /** The number, if it is a constant. */
        OptionalDouble constant(int k);
    }

    /** What the result may be. */
    public static Range of(Op op, Operands in) {
        return switch (op.relaxed()) {
            case SELECT -> in.range(1).or(in.range(2));
            case DIV -> inherited(in).or(isNotZero(in, 1) ? Range.FINITE : Range.INFINITE);
            case LOG, LOG10 -> inherited(in).or(in.isPositive(0) ? Range.FINITE : Range.INFINITE);
            case LOG1P -> inherited(in).or(in.isNonNegative(0) ? Range.FINITE : Range.INFINITE);
            case EXP, EXPM1 -> in.isNonPositive(0) ? inherited(in).bounded() : Range.INFINITE;
            case SINH, COSH -> Range.INFINITE;
            case SQRT -> inherited(in).or(in.isNonNegative(0) ? Range.FINITE : Range.NAN);
            case REM, IEEE_REMAINDER -> inherited(in).or(isNotZero(in, 1) ? Range.FINITE : Range.NAN);
            case ASIN, ACOS -> Range.NAN;
            case SIN, COS, TAN, ATAN, TANH, ATAN2 -> inherited(in).bounded();
            case POW -> inherited(in).or(power(in.constant(1)));
            default -> inherited(in);
        };
    }

    /**
     * Whether the partial derivative by operand {@code k} may be infinite or NaN.
     *
     * @param result what the result may be
     */
    public static boolean areLeftByPartial(Op op, int k, Operands in, Range result) {
        return switch (op.relaxed()) {
            case MUL, FMA -> k < 2 && in.range(1 - k) != Range.FINITE;
            case DIV -> k == 1 ? result != Range.FINITE : !isNotZero(in, 1);
            default -> result.or(inherited(in)) != Range.FINITE;
        };
    }

    /**
     * Whether the contribution to operand {@code k} may be zero though the adjoint of the result is not: because another
     * operand is chosen, or because the operator is flat at infinity.
     */
    public static boolean mayBeFlat(Op op, int k, Operands in) {
        return switch (op.relaxed()) {
            case SELECT, MAX, MIN, CLAMP -> true;
            case DIV -> k == 1 && in.range(k) == Range.INFINITE;
            case EXP, EXPM1, TANH, ATAN, POW, ATAN2 -> in.range(k) == Range.INFINITE;
            default -> false;
        };
    }

    /** Whether the operator gives one of its last two operands. */
    public static boolean chooses(Op op) {
        return switch (op.relaxed()) {
            case SELECT, MAX, MIN -> true;
            default -> false;
        };
    }

    private static Range inherited(Operands in) {
        return IntStream.range(0, in.count()).mapToObj(in::range).reduce(Range.FINITE, Range::or);
    }

    private static boolean isNotZero(Operands in, int k) {
        OptionalDouble constant = in.constant(k);
        return constant.isPresent() ? constant.getAsDouble() != 0 : in.isPositive(k) && in.range(k) == Range.FINITE;
    }

    private static Range power(OptionalDouble exponent) {
        double b = exponent.orElse(-1);
        if (b < 0) {
            return Range.INFINITE;
        }
        return b == Math.rint(b) ? Range.FINITE : Range.NAN;
    }
}

package io.phigrad.phi.expr;

import io.phigrad.Checkpoints;
import java.util.List;
import java.util.Optional;

/**
 * What an operator means on numbers: exactly what Java computes. Operands are boxed and already promoted as Java
 * does, so their classes choose the overload: {@code ADD} of two Integers wraps, of two Floats rounds to float.
 */
public final class Evaluator {

    private Evaluator() {}

    /**
     * The value of {@code op}.
     *
     * @param type the result's type
     * @throws ArithmeticException where Java throws it
     * @throws IllegalArgumentException where {@code Math.clamp} throws it
     * @throws IllegalStateException if Java has no such operation on such operands
     */
    public static Object apply(Op op, Type type, List<?> in) {
        if (in.size() != op.arity()) {
            throw new IllegalStateException(op + " of " + in);
        }
        return switch (op) {
            case ADD, SUB, MUL, DIV, REM -> arithmetic(op, in);
            case AND, OR, XOR, NOT, COMPLEMENT -> Bits.logic(op, in);
            case SHL, SHR, USHR -> Bits.shift(op, in);
            case EQ, NE, LT, LE, GT, GE -> Comparisons.compare(op, in.get(0), in.get(1));
            case CONVERT -> Casts.convert(in.get(0), type);
            case INACTIVE, WITH_PARTIAL -> in.get(0);
            case SELECT -> (Boolean) in.get(0) ? in.get(1) : in.get(2);
            case IS_NAN, IS_INFINITE, IS_FINITE -> Comparisons.test(op, asDouble(in.get(0)));
            case NEG, ABS, MAX, MIN, CLAMP -> arithmetic(op, in);
            case SQRT, CBRT, HYPOT, POW, EXP, EXPM1, LOG, LOG10, LOG1P -> transcendental(op, in);
            case SIN, COS, TAN, ASIN, ACOS, ATAN, ATAN2, SINH, COSH, TANH -> transcendental(op, in);
            case TO_RADIANS, TO_DEGREES, IEEE_REMAINDER, FLOOR, CEIL, RINT -> transcendental(op, in);
            case FMA, SCALB, COPY_SIGN, NEXT_UP, NEXT_DOWN, NEXT_AFTER -> floating(op, in);
            case SIGNUM, ULP, ROUND, GET_EXPONENT -> floating(op, in);
            case FLOOR_DIV, FLOOR_MOD, CEIL_DIV, CEIL_MOD -> integral(op, in);
            case ADD_EXACT, SUBTRACT_EXACT, MULTIPLY_EXACT, INCREMENT_EXACT, DECREMENT_EXACT -> integral(op, in);
            case NEGATE_EXACT, TO_INT_EXACT, ABS_EXACT, MULTIPLY_FULL, MULTIPLY_HIGH -> integral(op, in);
            case REVOLVE -> Checkpoints.distance((Integer) in.get(0), (Integer) in.get(1));
            case STRICT_CBRT, STRICT_HYPOT, STRICT_POW, STRICT_EXP, STRICT_EXPM1 -> transcendental(op, in);
            case STRICT_LOG, STRICT_LOG10, STRICT_LOG1P, STRICT_SIN, STRICT_COS -> transcendental(op, in);
            case STRICT_TAN, STRICT_ASIN, STRICT_ACOS, STRICT_ATAN, STRICT_ATAN2 -> transcendental(op, in);
            case STRICT_SINH, STRICT_COSH, STRICT_TANH -> transcendental(op, in);
            case STRICT_COPY_SIGN -> strictCopySign(in.get(0), in.get(1));
            case NON_NULL, EQUALS, ORDINAL, TEXT_LENGTH, CHAR_AT, IS_EMPTY -> Texts.apply(op, in);
        };
    }

    /** The same, or empty where Java throws. For folding constants; see {@link #isPortable}. */
    public static Optional<Object> fold(Op op, Type type, List<?> in) {
        try {
            return Optional.of(apply(op, type, in));
        } catch (ArithmeticException | IllegalArgumentException | IndexOutOfBoundsException thrown) {
            return Optional.empty();
        }
    }

    /**
     * Whether every Java release computes the same bits, so that folding at compile time is bit-identical. Not so
     * for those methods of {@code Math} that are only accurate to an ulp or two.
     */
    public static boolean isPortable(Op op) {
        return switch (op) {
            case CBRT, HYPOT, POW, EXP, EXPM1, LOG, LOG10, LOG1P, TO_RADIANS, TO_DEGREES -> false;
            case SIN, COS, TAN, ASIN, ACOS, ATAN, ATAN2, SINH, COSH, TANH, COPY_SIGN -> false;
            default -> true;
        };
    }

    private static Object arithmetic(Op op, List<?> in) {
        Object first = in.get(0);
        if (first instanceof Double) {
            return DoubleArithmetic.apply(op, doubles(in));
        } else if (first instanceof Float) {
            return FloatArithmetic.apply(op, floats(in));
        }
        return integral(op, in);
    }

    private static Object floating(Op op, List<?> in) {
        if (op == Op.SCALB || op == Op.NEXT_AFTER) {
            return mixed(op, in.get(0), in.get(1));
        }
        return arithmetic(op, in);
    }

    /** The methods whose second operand need not have the type of the first. */
    private static Object mixed(Op op, Object a, Object b) {
        if (op == Op.SCALB) {
            return a instanceof Float f ? (Object) Math.scalb(f, (Integer) b) : Math.scalb((Double) a, (Integer) b);
        }
        double direction = asDouble(b);
        return a instanceof Float f ? (Object) Math.nextAfter(f, direction) : Math.nextAfter((Double) a, direction);
    }

    private static Object transcendental(Op op, List<?> in) {
        double[] x = doubles(in);
        return op.form() == Op.Form.STRICT_MATH ? StrictFunctions.apply(op, x) : MathFunctions.apply(op, x);
    }

    private static Object strictCopySign(Object magnitude, Object sign) {
        return magnitude instanceof Float f
                ? (Object) StrictMath.copySign(f, (Float) sign)
                : StrictMath.copySign((Double) magnitude, (Double) sign);
    }

    private static Object integral(Op op, List<?> in) {
        if (in.stream().allMatch(Integer.class::isInstance)) {
            return IntArithmetic.apply(
                    op, in.stream().mapToInt(x -> (Integer) x).toArray());
        }
        long[] x = in.stream().mapToLong(n -> asLong(op, n)).toArray();
        boolean narrow = in.stream().skip(1).anyMatch(Integer.class::isInstance);
        long r = LongArithmetic.apply(op, x);
        boolean toInt = op == Op.TO_INT_EXACT || narrow && (op == Op.FLOOR_MOD || op == Op.CEIL_MOD || op == Op.CLAMP);
        return toInt ? (Object) (int) r : r;
    }

    private static long asLong(Op op, Object number) {
        if (number instanceof Long || number instanceof Integer) {
            return ((Number) number).longValue();
        }
        throw noSuch(op, number);
    }

    private static double asDouble(Object number) {
        if (number instanceof Double || number instanceof Float) {
            return ((Number) number).doubleValue();
        }
        throw new IllegalStateException("not a floating-point number: " + number);
    }

    private static double[] doubles(List<?> in) {
        return in.stream().mapToDouble(x -> (Double) x).toArray();
    }

    private static float[] floats(List<?> in) {
        float[] all = new float[in.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = (Float) in.get(i);
        }
        return all;
    }

    static IllegalStateException noSuch(Op op, Object in) {
        return new IllegalStateException("Java has no " + op + " on " + in);
    }
}

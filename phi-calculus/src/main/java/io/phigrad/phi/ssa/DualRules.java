package io.phigrad.phi.ssa;

import io.phigrad.phi.expr.Op;
import java.util.List;

/**
 * The chain rule for one operator, forwards: {@code r' = sum of (dr/dx_i) x_i'}. Kinks and edges follow the
 * policies of the project's table; nothing here is shared with the adjoint rules, which are tested against it.
 *
 * <p>Zero is absorbing on both sides: a tangent of zero contributes zero also through an infinite partial, and a
 * partial of zero passes nothing on, not even an infinite tangent. The second mirrors the first: read backwards, it is
 * an adjoint of zero that meets an infinite partial.
 *
 * <p>A quotient's tangent is a quotient itself: the reciprocal of a subnormal divisor overflows where that does not.
 */
final class DualRules {
    private static final double[] NONE = {};
    private static final double[] ONE = {1};
    private static final double[] ZERO = {0};

    private DualRules() {}

    /** The tangent of {@code op(in) = value}, whose type is floating. */
    static double tangent(Op op, List<Dual> in, Object value) {
        if (in.stream().allMatch(dual -> dual.tangent() == 0)) {
            return 0;
        }
        if (op == Op.SCALB) {
            return Math.scalb(in.get(0).tangent(), (Integer) in.get(1).primal());
        }
        double[] x = in.stream().mapToDouble(DualRules::number).toArray();
        double[] partials = partials(op, x, ((Number) value).doubleValue());
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double tangent = in.get(i).tangent();
            boolean isAbsorbed = tangent == 0 || partials[i] == 0;
            sum += isAbsorbed ? 0 : op == Op.DIV && i == 0 ? tangent / x[1] : partials[i] * tangent;
        }
        return sum;
    }

    private static double number(Dual dual) {
        return dual.primal() instanceof Character c ? c : ((Number) dual.primal()).doubleValue();
    }

    /** The partial derivatives at {@code op(x) = r}; none for an operator whose result or operands are no floats. */
    static double[] partials(Op op, double[] x, double r) {
        return switch (op) {
            case ADD -> new double[] {1, 1};
            case SUB -> new double[] {1, -1};
            case MUL -> new double[] {x[1], x[0]};
            case DIV -> new double[] {1 / x[1], -(x[0] / x[1]) / x[1]};
            case REM, IEEE_REMAINDER -> remainder(x, r);
            case NEG -> new double[] {-1};
            case CONVERT -> ONE;
            case INACTIVE -> new double[] {0};
            case WITH_PARTIAL -> new double[] {1, x[2], 0};
            case SELECT ->
                throw new IllegalStateException("a selection has no partials: it takes one operand as it is");
            case ABS -> new double[] {Math.signum(x[0])};
            case MAX -> first(!(x[1] > x[0] || Double.isNaN(x[1])));
            case MIN -> first(!(x[1] < x[0] || Double.isNaN(x[1])));
            case CLAMP -> clamp(x);
            case SQRT -> new double[] {0.5 / (r + 0.0)};
            case CBRT, STRICT_CBRT -> new double[] {1 / (3 * r * r)};
            case HYPOT, STRICT_HYPOT -> hypot(x, r);
            case POW, STRICT_POW -> new double[] {PowerRule.inBase(x[0], x[1]), PowerRule.inExponent(x[0], x[1], r)};
            case EXP, STRICT_EXP -> new double[] {r};
            case EXPM1, STRICT_EXPM1 -> new double[] {Math.exp(x[0])};
            case LOG, STRICT_LOG -> reciprocal(1, x[0]);
            case LOG10, STRICT_LOG10 -> reciprocal(1 / Math.log(10), x[0]);
            case LOG1P, STRICT_LOG1P -> reciprocal(1, 1 + x[0]);
            case SIN, STRICT_SIN -> new double[] {Math.cos(x[0])};
            case COS, STRICT_COS -> new double[] {-Math.sin(x[0])};
            case TAN, STRICT_TAN -> new double[] {1 + r * r};
            case ASIN, STRICT_ASIN -> new double[] {1 / Math.sqrt((1 - x[0]) * (1 + x[0]))};
            case ACOS, STRICT_ACOS -> new double[] {-1 / Math.sqrt((1 - x[0]) * (1 + x[0]))};
            case ATAN, STRICT_ATAN -> new double[] {1 / (1 + x[0] * x[0])};
            case ATAN2, STRICT_ATAN2 -> atan2(x[0], x[1]);
            case SINH, STRICT_SINH -> new double[] {Math.cosh(x[0])};
            case COSH, STRICT_COSH -> new double[] {Math.sinh(x[0])};
            case TANH, STRICT_TANH -> tanh(x[0]);
            case FMA -> new double[] {x[1], x[0], 1};
            case SCALB -> new double[] {Math.scalb(1.0, (int) x[1]), 0};
            case TO_RADIANS -> new double[] {Math.PI / 180};
            case TO_DEGREES -> new double[] {180 / Math.PI};
            case COPY_SIGN, STRICT_COPY_SIGN -> new double[] {copySign(x[0], r), 0};
            case NEXT_UP, NEXT_DOWN -> ONE;
            case NEXT_AFTER -> new double[] {1, 0};
            case SIGNUM, FLOOR, CEIL, RINT, ULP -> ZERO;
            case AND, OR, XOR, NOT, COMPLEMENT, SHL, SHR, USHR, EQ, NE, LT, LE, GT, GE -> NONE;
            case IS_NAN, IS_INFINITE, IS_FINITE, ROUND, GET_EXPONENT -> NONE;
            case FLOOR_DIV, FLOOR_MOD, CEIL_DIV, CEIL_MOD, ADD_EXACT, SUBTRACT_EXACT, MULTIPLY_EXACT -> NONE;
            case INCREMENT_EXACT, DECREMENT_EXACT, NEGATE_EXACT, TO_INT_EXACT, ABS_EXACT -> NONE;
            case MULTIPLY_FULL, MULTIPLY_HIGH, REVOLVE -> NONE;
            case NON_NULL, EQUALS, ORDINAL, TEXT_LENGTH, CHAR_AT, IS_EMPTY -> NONE;
        };
    }

    private static double[] first(boolean isFirst) {
        return isFirst ? new double[] {1, 0} : new double[] {0, 1};
    }

    /** {@code x = q y + r} with an integer q, constant between two jumps. Outside the domain NaN. */
    private static double[] remainder(double[] x, double r) {
        double q = Math.rint((x[0] - r) / x[1]);
        return Double.isNaN(r) ? new double[] {Double.NaN, Double.NaN} : new double[] {1, -q};
    }

    /** At a bound, and for NaN, the value gets it. */
    private static double[] clamp(double[] x) {
        return new double[] {
            x[0] < x[1] || x[0] > x[2] ? 0 : 1, x[0] < x[1] ? 1 : 0, x[0] > x[2] && !(x[0] < x[1]) ? 1 : 0
        };
    }

    /** At the origin zero, a subgradient at the minimum. */
    private static double[] hypot(double[] x, double r) {
        return r == 0 ? new double[] {0, 0} : new double[] {x[0] / r, x[1] / r};
    }

    /** The derivative of a logarithm: infinite at the edge of the domain and NaN beyond. */
    private static double[] reciprocal(double scale, double x) {
        return new double[] {x < 0 ? Double.NaN : scale / (x + 0.0)};
    }

    /** Scaled by the larger operand, so that no square leaves the range; NaN at the origin. */
    private static double[] atan2(double y, double x) {
        double h = Math.hypot(x, y);
        return new double[] {x / h / h, -(y / h / h)};
    }

    private static double[] tanh(double x) {
        double e = Math.exp(-2 * Math.abs(x));
        return new double[] {4 * e / ((1 + e) * (1 + e))};
    }

    /** The result has the sign of the second operand; at a magnitude of zero there is a kink. */
    private static double copySign(double magnitude, double r) {
        boolean kept = Double.doubleToRawLongBits(magnitude) < 0 == Double.doubleToRawLongBits(r) < 0;
        return magnitude == 0 ? 0 : kept ? 1 : -1;
    }
}

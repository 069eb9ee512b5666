package io.phigrad.phi.derive;

import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaBuilder;
import io.phigrad.phi.ssa.Variable;
import java.util.function.Supplier;

/**
 * Arithmetic on adjoints, in {@code double}. Neutral elements disappear while it is written; the sign of a zero
 * adjoint is of no account.
 */
public final class Arithmetic {
    private static final Constant ZERO = Constant.of(0.0);
    private static final Constant ONE = Constant.of(1.0);

    private final SsaBuilder builder;

    public Arithmetic(SsaBuilder builder) {
        this.builder = builder;
    }

    public static boolean isZero(Operand a) {
        return a instanceof Constant c && (c.is(0.0) || c.is(-0.0));
    }

    public Operand add(Operand a, Operand b) {
        return isZero(a) ? b : isZero(b) ? a : apply(Op.ADD, a, b);
    }

    public Operand sub(Operand a, Operand b) {
        return isZero(b) ? a : apply(Op.SUB, a, b);
    }

    public Operand mul(Operand a, Operand b) {
        if (isZero(a) || isZero(b)) {
            return ZERO;
        }
        if (a instanceof Constant x && b instanceof Constant y) {
            return Constant.of(
                    (double) x.number().orElseThrow() * (double) y.number().orElseThrow());
        }
        if (isMinusOne(a) || isMinusOne(b)) {
            return neg(isMinusOne(a) ? b : a);
        }
        return a.equals(ONE) ? b : b.equals(ONE) ? a : apply(Op.MUL, a, b);
    }

    private static boolean isMinusOne(Operand a) {
        return a instanceof Constant c && c.is(-1.0);
    }

    public Operand div(Operand a, Operand b) {
        return isZero(a) ? ZERO : b.equals(ONE) ? a : apply(Op.DIV, a, b);
    }

    public Operand neg(Operand a) {
        return a instanceof Constant c ? Constant.of(-(double) c.number().orElseThrow()) : apply(Op.NEG, a);
    }

    /** An operator with a result of type double. */
    public Operand apply(Op op, Operand... in) {
        return builder.apply(op, Scalar.DOUBLE, in);
    }

    /** An operator with a boolean result. */
    public Operand test(Op op, Operand... in) {
        return builder.apply(op, Scalar.BOOLEAN, in);
    }

    /** {@code condition ? a : b} where both are at hand. */
    public Operand select(Operand condition, Operand a, Operand b) {
        return a.equals(b) ? a : apply(Op.SELECT, condition, a, b);
    }

    /** {@code condition ? a : b} where only the one that is wanted is computed. */
    public Operand choose(Operand condition, Supplier<Operand> a, Supplier<Operand> b) {
        Variable result = new Variable("", Scalar.DOUBLE);
        builder.declare(result, Constant.undefined(Scalar.DOUBLE));
        builder.branch(condition, () -> builder.assign(result, a.get()), () -> builder.assign(result, b.get()));
        return builder.read(result);
    }

    public Operand convert(Operand a, Type type) {
        return a.type() == type ? a : builder.apply(Op.CONVERT, type, a);
    }

    /** {@code adjoint * partial}, and zero where the adjoint is zero though the partial may be infinite. */
    public Operand chain(Operand adjoint, Operand partial) {
        if (adjoint instanceof Constant) {
            return mul(adjoint, partial);
        }
        return select(test(Op.EQ, adjoint, ZERO), ZERO, mul(adjoint, partial));
    }

    /** {@code adjoint / divisor}, and zero where the adjoint is zero though the divisor may be. */
    public Operand share(Operand adjoint, Operand divisor) {
        if (adjoint instanceof Constant) {
            return div(adjoint, divisor);
        }
        return select(test(Op.EQ, adjoint, ZERO), ZERO, div(adjoint, divisor));
    }

    /** The contribution, and zero where the adjoint is zero, whatever the contribution came out as. */
    public Operand unlessZero(Operand adjoint, Operand contribution) {
        return adjoint instanceof Constant ? contribution : select(test(Op.EQ, adjoint, ZERO), ZERO, contribution);
    }

    public static Operand number(double number) {
        return Constant.of(number);
    }
}

package io.phigrad.compiler.analysis;

import io.phigrad.phi.expr.Op;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Origin;
import java.util.List;

/**
 * The stable forms and their derivatives, from {@code exp} and {@code log} where possible: C2 has intrinsics for
 * these, {@code log1p} and {@code expm1} are slow calls.
 */
final class StableTerms {
    private static final Constant ZERO = Constant.of(0.0);
    private static final Constant ONE = Constant.of(1.0);
    private static final Constant TWO = Constant.of(2.0);
    private static final Constant NAN = Constant.of(Double.NaN);
    private static final Constant MINUS_LN2 = Constant.of(-Math.log(2));

    private final Steps steps;
    private boolean nonNegative;
    private Operand absolute = ZERO;

    StableTerms(int firstId, Origin origin) {
        steps = new Steps(firstId, origin);
    }

    List<Node> nodes() {
        return steps.nodes();
    }

    int nextId() {
        return steps.nextId();
    }

    /**
     * What stands for the argument of the formula.
     *
     * @param size a number of the same absolute value, so that formulas of {@code t} and {@code -t} share it
     */
    Operand argument(Operand argument, Operand size, boolean isNonNegative) {
        nonNegative = isNonNegative;
        Operand constant = apply(Op.INACTIVE, argument);
        absolute = apply(Op.ABS, size.equals(argument) ? constant : apply(Op.INACTIVE, size));
        return constant;
    }

    Operand apply(Op op, Operand... in) {
        return steps.apply(op, in);
    }

    private Operand test(Op op, Operand... in) {
        return steps.test(op, in);
    }

    private Operand neg(Operand a) {
        return apply(Op.NEG, a);
    }

    private Operand sub(Operand a, Operand b) {
        return apply(Op.SUB, a, b);
    }

    private Operand mul(Operand a, Operand b) {
        return apply(Op.MUL, a, b);
    }

    private Operand div(Operand a, Operand b) {
        return apply(Op.DIV, a, b);
    }

    private Operand onePlus(Operand a) {
        return apply(Op.ADD, ONE, a);
    }

    private Operand select(Operand condition, Operand a, Operand b) {
        return apply(Op.SELECT, condition, a, b);
    }

    Operand exp(Operand t) {
        return apply(Op.EXP, t);
    }

    /** {@code exp(-|t|)}, at most one. */
    private Operand decay() {
        return exp(neg(absolute));
    }

    /** {@code max(t, 0) + log1p(e)}. */
    Operand softplus(Operand t) {
        return apply(Op.ADD, apply(Op.MAX, t, ZERO), log1pOfDecay());
    }

    /** log1p as log of the rounded sum and what the rounding left. */
    private Operand log1pOfDecay() {
        Operand e = decay();
        Operand u = onePlus(e);
        return apply(Op.ADD, apply(Op.LOG, u), div(sub(e, sub(u, ONE)), u));
    }

    Operand minusSoftplus(Operand t) {
        return neg(softplus(t));
    }

    /** {@code min(t, 0) - log1p(e)}. */
    Operand logSigmoid(Operand t) {
        return sub(apply(Op.MIN, t, ZERO), log1pOfDecay());
    }

    /** {@code (t >= 0 ? 1 : e) / (1 + e)}. */
    Operand sigmoid(Operand t) {
        Operand e = decay();
        return div(select(test(Op.LT, t, ZERO), e, ONE), onePlus(e));
    }

    Operand minusSigmoid(Operand t) {
        return neg(sigmoid(t));
    }

    /** Sigmoid of {@code -t}. */
    Operand falling(Operand t) {
        Operand e = decay();
        return div(select(test(Op.GT, t, ZERO), e, ONE), onePlus(e));
    }

    /** {@code e / (1 + e)^2}, the slope of the sigmoid. */
    Operand bell(Operand t) {
        Operand e = decay();
        Operand u = onePlus(e);
        return div(e, mul(u, u));
    }

    /** {@code e (e - 1) / (1 + e)^3}, with the other sign for negative {@code t}. */
    Operand slopeOfBell(Operand t) {
        Operand e = decay();
        Operand u = onePlus(e);
        Operand falling = mul(bell(t), div(sub(e, ONE), u));
        return select(test(Op.LT, t, ZERO), neg(falling), falling);
    }

    Operand minusBell(Operand t) {
        return neg(bell(t));
    }

    /** Near zero {@code e^t} is near one, far below it is near zero. */
    Operand logOneMinusExp(Operand t) {
        Operand near = apply(Op.LOG, neg(apply(Op.EXPM1, t)));
        return select(test(Op.GT, t, MINUS_LN2), near, apply(Op.LOG1P, neg(exp(t))));
    }

    /** {@code -e^t / (1 - e^t)}; NaN where the logarithm is. */
    Operand oddsOfExp(Operand t) {
        return select(test(Op.LE, t, ZERO), div(Constant.of(-1.0), apply(Op.EXPM1, neg(t))), NAN);
    }

    /** The logarithm of the rounded sum, and what the rounding left if that is a number. */
    Operand logOnePlus(Operand t) {
        Operand u = onePlus(t);
        Operand left = sub(t, sub(u, ONE));
        Operand correction = select(test(Op.GT, apply(Op.ABS, left), ZERO), div(left, u), ZERO);
        return apply(Op.ADD, apply(Op.LOG, u), correction);
    }

    /** {@code 1 / (1 + t)}; NaN where the logarithm is. */
    Operand slopeOfLogOnePlus(Operand t) {
        Operand slope = div(ONE, onePlus(t));
        return nonNegative ? slope : select(test(Op.GE, t, Constant.of(-1.0)), slope, NAN);
    }

    /** {@code t log t}, which goes to 0 with {@code t}. */
    Operand entropy(Operand t) {
        return select(test(Op.EQ, t, ZERO), ZERO, mul(t, apply(Op.LOG, t)));
    }

    Operand minusEntropy(Operand t) {
        return neg(entropy(t));
    }

    Operand slopeOfEntropy(Operand t) {
        return apply(Op.ADD, apply(Op.LOG, t), ONE);
    }

    Operand minusSlopeOfEntropy(Operand t) {
        return neg(slopeOfEntropy(t));
    }

    /** {@code a * a - b * b}, constant for differentiation. */
    Operand differenceOfSquares(Operand a, Operand b) {
        return mul(sub(a, b), apply(Op.ADD, a, b));
    }

    Operand twice(Operand t) {
        return mul(TWO, t);
    }

    Operand expMinusOne(Operand t) {
        return apply(Op.EXPM1, t);
    }

    Operand rootMinusOne(Operand t) {
        Operand root = apply(Op.SQRT, onePlus(t));
        return select(test(Op.LT, root, TWO), div(t, onePlus(root)), sub(root, ONE));
    }

    Operand slopeOfRoot(Operand t) {
        return div(Constant.of(0.5), apply(Op.SQRT, onePlus(t)));
    }

    Operand oneMinusCos(Operand t) {
        Operand s = apply(Op.SIN, mul(Constant.of(0.5), t));
        return mul(TWO, mul(s, s));
    }

    Operand sin(Operand t) {
        return apply(Op.SIN, t);
    }

    /** {@code 4 e / (1 + e)^2} with {@code e = exp(-2 |t|)}. */
    Operand oneMinusTanh2(Operand t) {
        Operand e = exp(mul(Constant.of(-2.0), absolute));
        Operand u = onePlus(e);
        return div(mul(Constant.of(4.0), e), mul(u, u));
    }

    Operand slopeOfTanh2(Operand t) {
        return mul(Constant.of(-2.0), mul(tanh(t), oneMinusTanh2(t)));
    }

    Operand oneMinusSquare(Operand t) {
        return mul(sub(ONE, t), onePlus(t));
    }

    Operand minusTwice(Operand t) {
        return mul(Constant.of(-2.0), t);
    }

    Operand sinh(Operand t) {
        return apply(Op.SINH, t);
    }

    Operand cosh(Operand t) {
        return apply(Op.COSH, t);
    }

    Operand tanh(Operand t) {
        return apply(Op.TANH, t);
    }

    Operand slopeOfTanh(Operand t) {
        return oneMinusTanh2(t);
    }
}

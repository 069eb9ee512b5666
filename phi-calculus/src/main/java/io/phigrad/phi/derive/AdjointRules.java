package io.phigrad.phi.derive;

import static io.phigrad.phi.derive.Arithmetic.number;

import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.SmallPower;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import java.util.Optional;

/**
 * What the adjoint of an operator's result contributes to the adjoint of one operand: the table of kinks.md, which
 * fixes the choice at kinks and the form that is accurate. Infinite partials let a zero adjoint through as zero.
 */
public final class AdjointRules {
    private static final Constant ZERO = Constant.of(0.0);
    private static final Constant ONE = Constant.of(1.0);
    private static final Constant NAN = Constant.of(Double.NaN);
    /** Outside this range x*x + y*y loses digits or overflows. */
    private static final double LEAST_SQUARE = 1e-290;

    private final Arithmetic math;
    private final Facts facts;

    /** The primal values that a rule may read, as doubles where they are floating; asking for one makes it needed. */
    public interface Primals {
        /** Operand {@code k}. */
        Operand in(int k);

        Operand result();

        /** What {@code op} gives for the first operand, if the primal has computed that. */
        Optional<Operand> companion(Op op);

        /** One over the second operand, if the primal has computed that. */
        Optional<Operand> reciprocal();

        /** One over the result, if the primal has computed that. */
        Optional<Operand> reciprocalOfResult();

        /** Whether the adjoint may be zero by structure where the partial by operand {@code k} is infinite or NaN. */
        boolean isMasked(int k);
    }

    public AdjointRules(Arithmetic math, Facts facts) {
        this.math = math;
        this.facts = facts;
    }

    /** Whether a small change of operand {@code k} changes the result: false for steps and integer results. */
    public static boolean carries(Node.Apply node, int k) {
        if (!node.out().type().isFloating() || !node.in().get(k).type().isFloating()) {
            return false;
        }
        return switch (node.op().relaxed()) {
            case SIGNUM, FLOOR, CEIL, RINT, ULP, INACTIVE -> false;
            case COPY_SIGN, NEXT_AFTER -> k == 0;
            case WITH_PARTIAL -> k < 2;
            default -> true;
        };
    }

    /**
     * The contribution to operand {@code k}.
     *
     * @param g adjoint of the result
     */
    public Operand contribution(Node.Apply node, int k, Primals p, Operand g) {
        return switch (node.op().relaxed()) {
            case ADD, NEXT_UP, NEXT_DOWN, NEXT_AFTER, CONVERT -> g;
            case WITH_PARTIAL -> k == 0 ? g : withPartial(node, p, g);
            case SUB -> k == 0 ? g : math.neg(g);
            case NEG -> math.neg(g);
            case MUL -> product(node, k, p, g);
            case DIV -> quotient(k, p, g);
            case REM, IEEE_REMAINDER -> remainder(node, k, p, g);
            case SELECT -> k == 1 ? math.select(p.in(0), g, ZERO) : math.select(p.in(0), ZERO, g);
            case ABS -> times(p, 0, g, math.apply(Op.SIGNUM, p.in(0)));
            case MAX -> extremum(Op.GT, k, p, g);
            case MIN -> extremum(Op.LT, k, p, g);
            case CLAMP -> clamp(k, p, g);
            case FMA -> k == 2 ? g : times(p, k, g, p.in(1 - k));
            case SCALB -> math.apply(Op.SCALB, g, p.in(1));
            case TO_RADIANS -> math.apply(Op.TO_RADIANS, g);
            case TO_DEGREES -> math.apply(Op.TO_DEGREES, g);
            case COPY_SIGN -> copySign(p.in(0), p.result(), g);
            case POW -> k == 0 ? powBase(node, p, g) : powExponent(node, p, g);
            case HYPOT -> hypot(k, p, g);
            case ATAN2 -> atan2(k, p.in(0), p.in(1), g);
            default -> elementary(node, p, g);
        };
    }

    /** A partial that somebody wrote, or that divides by what may be zero, may be infinite anywhere. */
    private Operand withPartial(Node.Apply node, Primals p, Operand g) {
        return facts.isBounded(node.in().get(2)) ? times(p, 1, g, p.in(2)) : math.chain(g, p.in(2));
    }

    /** Minus signs stay outside of tests for zero, where sums swallow them. */
    private Operand product(Node.Apply node, int k, Primals p, Operand g) {
        Operand partial = p.in(1 - k);
        return p.isMasked(k) && facts.isNegation(node.in().get(1 - k))
                ? math.neg(times(p, k, g, math.neg(partial)))
                : times(p, k, g, partial);
    }

    /** The contribution of {@code x * x} to {@code x}. */
    public Operand square(Primals p, Operand g) {
        return guarded(p, 0, g, math.mul(math.mul(number(2), g), p.in(0)));
    }

    /** What is finite for ordinary operands costs a test only under a mask. */
    private Operand times(Primals p, int k, Operand g, Operand partial) {
        return guarded(p, k, g, math.mul(g, partial));
    }

    private Operand guarded(Primals p, int k, Operand g, Operand share) {
        return p.isMasked(k) ? math.unlessZero(g, share) : share;
    }

    private Operand elementary(Node.Apply node, Primals p, Operand g) {
        Op op = node.op().relaxed();
        return switch (op) {
            case SQRT -> root(node.in().get(0), p, math.mul(number(0.5), g));
            case CBRT -> {
                Operand r = p.result();
                yield math.chain(g, math.div(ONE, math.mul(number(3), math.mul(r, r))));
            }
            case EXP -> times(p, 0, g, p.result());
            case EXPM1 ->
                times(
                        p,
                        0,
                        g,
                        math.choose(
                                math.test(Op.GT, p.in(0), number(-0.7)),
                                () -> math.add(p.result(), ONE),
                                () -> math.apply(Op.EXP, p.in(0))));
            case LOG -> logarithm(node, p, ONE, g);
            case LOG10 -> logarithm(node, p, number(0.4342944819032518), g);
            case LOG1P -> log1p(node, p, g);
            case SIN -> times(p, 0, g, of(Op.COS, p));
            case COS -> math.neg(times(p, 0, g, of(Op.SIN, p)));
            case TAN -> times(p, 0, g, math.add(ONE, math.mul(p.result(), p.result())));
            case ASIN -> math.chain(g, arcPartial(ONE, p.in(0)));
            case ACOS -> math.chain(g, arcPartial(number(-1), p.in(0)));
            case ATAN -> guarded(p, 0, g, math.div(g, math.add(ONE, math.mul(p.in(0), p.in(0)))));
            case SINH -> times(p, 0, g, of(Op.COSH, p));
            case COSH -> times(p, 0, g, of(Op.SINH, p));
            case TANH -> times(p, 0, g, tanhPartial(p.in(0), p));
            default -> throw new IllegalStateException("no derivative rule for " + node);
        };
    }

    /** What an operator gives for the first operand: the primal's own if it has it. */
    private Operand of(Op op, Primals p) {
        return p.companion(op).orElseGet(() -> math.apply(op, p.in(0)));
    }

    /** Half of the adjoint over the root; nothing is passed on where the adjoint is zero, to a root of zero neither. */
    private Operand root(Operand x, Primals p, Operand half) {
        Optional<Operand> reciprocal = p.reciprocalOfResult();
        Operand r = reciprocal.orElseGet(p::result);
        Operand size = facts.isNeverMinusZero(x) ? r : math.apply(Op.ABS, r);
        if (facts.isPositive(x) && !p.isMasked(0)) {
            return reciprocal.isPresent() ? math.mul(half, r) : math.div(half, r);
        }
        return reciprocal.isPresent() ? math.unlessZero(half, math.mul(half, size)) : math.share(half, size);
    }

    private Operand quotient(int k, Primals p, Operand g) {
        Operand share = p.reciprocal().map(r -> math.mul(g, r)).orElseGet(() -> math.div(g, p.in(1)));
        return guarded(p, k, g, k == 0 ? share : math.neg(math.mul(share, p.result())));
    }

    private Operand remainder(Node.Apply node, int k, Primals p, Operand g) {
        if (k == 1) {
            return math.neg(math.chain(g, remainderQuotient(p)));
        }
        // NaN where the remainder is: by zero for every number; by a constant only infinity has none.
        boolean total = node.in().get(1) instanceof Constant c && !Arithmetic.isZero(c);
        Operand exists = total
                ? math.test(Op.LE, math.apply(Op.ABS, p.in(0)), number(Double.MAX_VALUE))
                : math.test(Op.EQ, p.result(), p.result());
        return guarded(p, 0, g, math.select(exists, g, NAN));
    }

    /** The quotient that the remainder used: never the rounded x/y, which is off near multiples. */
    private Operand remainderQuotient(Primals p) {
        return math.apply(Op.RINT, math.div(math.sub(p.in(0), p.result()), p.in(1)));
    }

    /** Ties and a NaN in the first operand go to the first; a NaN in the second only goes to the second. */
    private Operand extremum(Op beats, int k, Primals p, Operand g) {
        Operand second = math.test(Op.OR, math.test(beats, p.in(1), p.in(0)), math.test(Op.NE, p.in(1), p.in(1)));
        return k == 0 ? math.select(second, ZERO, g) : math.select(second, g, ZERO);
    }

    private Operand clamp(int k, Primals p, Operand g) {
        Operand low = math.test(Op.LT, p.in(0), p.in(1));
        Operand high = math.test(Op.GT, p.in(0), p.in(2));
        return switch (k) {
            case 0 -> math.select(math.test(Op.OR, low, high), ZERO, g);
            case 1 -> math.select(low, g, ZERO);
            default -> math.select(high, g, ZERO);
        };
    }

    private Operand copySign(Operand m, Operand r, Operand g) {
        return math.select(math.test(Op.EQ, m, ZERO), ZERO, math.select(math.test(Op.EQ, m, r), g, math.neg(g)));
    }

    private Operand powBase(Node.Apply node, Primals p, Operand g) {
        Operand x = p.in(0);
        if (node.in().get(1) instanceof Constant exponent && exponent.number().orElseThrow() instanceof Double b) {
            if (b == 0) {
                return ZERO;
            } else if (b == 1) {
                return g;
            } else if (b == 2) {
                return times(p, 0, g, math.mul(number(2), x));
            } else if (b == 3) {
                return times(p, 0, g, math.mul(number(3), math.mul(x, x)));
            }
            boolean isProduct = node.op() == Op.POW && SmallPower.of(b - 1).isPresent();
            Operand partial = isProduct
                    ? math.mul(exponent, math.apply(Op.POW, x, number(b - 1)))
                    : powPartial(node.op(), x, exponent, p);
            return b > 1 ? times(p, 0, g, partial) : math.chain(g, partial);
        }
        Operand b = p.in(1);
        return math.chain(g, math.choose(math.test(Op.EQ, b, ZERO), () -> ZERO, () -> powPartial(node.op(), x, b, p)));
    }

    /** b r / x where that is accurate, which saves a second power. */
    private Operand powPartial(Op pow, Operand x, Operand b, Primals p) {
        Operand size = math.apply(Op.ABS, p.result());
        Operand usual = math.test(
                Op.AND,
                math.test(Op.NE, x, ZERO),
                math.test(
                        Op.AND,
                        math.test(Op.GE, size, number(Double.MIN_NORMAL)),
                        math.test(Op.LE, size, number(Double.MAX_VALUE))));
        return math.choose(
                usual,
                () -> math.mul(b, math.div(p.result(), x)),
                () -> math.mul(b, math.apply(pow, x, math.sub(b, ONE))));
    }

    private Operand powExponent(Node.Apply node, Primals p, Operand g) {
        Operand x = p.in(0);
        if (facts.isPositive(node.in().get(0))) {
            return times(p, 1, g, math.mul(p.result(), math.apply(Op.LOG, x)));
        }
        Operand partial = math.choose(
                math.test(Op.GT, x, ZERO),
                () -> math.mul(p.result(), math.apply(Op.LOG, x)),
                () -> math.select(
                        math.test(Op.EQ, x, ZERO),
                        math.select(math.test(Op.GE, p.in(1), ZERO), ZERO, math.apply(Op.DIV, p.in(1), ZERO)),
                        NAN));
        return math.chain(g, partial);
    }

    /** At (0, 0) the subgradient 0: the least element of the minimum of a convex function. */
    private Operand hypot(int k, Primals p, Operand g) {
        Operand r = p.result();
        return math.select(math.test(Op.EQ, r, ZERO), ZERO, times(p, k, g, math.div(p.in(k), r)));
    }

    private Operand atan2(int k, Operand y, Operand x, Operand g) {
        Operand q = math.add(math.mul(x, x), math.mul(y, y));
        Operand usual = math.test(
                Op.AND, math.test(Op.GE, q, number(LEAST_SQUARE)), math.test(Op.LE, q, number(1 / LEAST_SQUARE)));
        Operand side = k == 0 ? x : math.neg(y);
        return math.chain(g, math.choose(usual, () -> math.div(side, q), () -> {
            Operand h = math.apply(Op.HYPOT, x, y);
            return math.div(math.div(side, h), h);
        }));
    }

    /** scale / x, infinite at both zeros and NaN below. */
    private Operand logarithm(Node.Apply node, Primals p, Operand scale, Operand g) {
        Operand x = p.in(0);
        if (facts.isPositive(node.in().get(0))) {
            return guarded(p, 0, g, math.div(math.mul(scale, g), x));
        }
        Operand partial = math.select(math.test(Op.GE, x, ZERO), math.div(scale, math.apply(Op.ABS, x)), NAN);
        return math.chain(g, partial);
    }

    private Operand log1p(Node.Apply node, Primals p, Operand g) {
        Operand x = p.in(0);
        Operand shifted = math.add(ONE, x);
        if (facts.isNonNegative(node.in().get(0))) {
            return guarded(p, 0, g, math.div(g, shifted));
        }
        return math.chain(g, math.select(math.test(Op.GE, x, number(-1)), math.div(ONE, shifted), NAN));
    }

    /** sign / sqrt((1-x)(1+x)): 1-x*x would lose digits near 1. */
    private Operand arcPartial(Operand sign, Operand x) {
        return math.div(sign, math.apply(Op.SQRT, math.mul(math.sub(ONE, x), math.add(ONE, x))));
    }

    private Operand tanhPartial(Operand x, Primals p) {
        return math.choose(
                math.test(Op.LT, math.apply(Op.ABS, x), number(9)),
                () -> math.mul(math.sub(ONE, p.result()), math.add(ONE, p.result())),
                () -> {
                    Operand e = math.apply(Op.EXP, math.mul(number(-2), math.apply(Op.ABS, x)));
                    Operand s = math.add(ONE, e);
                    return math.div(math.mul(number(4), e), math.mul(s, s));
                });
    }

    /** The type in which adjoints are kept. */
    public static Scalar adjointType() {
        return Scalar.DOUBLE;
    }
}

package io.phigrad.phi.derive;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Apply;
import io.phigrad.phi.expr.Expr.Const;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Terms;
import io.phigrad.phi.rewrite.Signs;
import java.util.HashSet;
import java.util.Set;

/** Infinite derivatives in the chain rule: a factor that is exactly zero makes the product zero. */
public final class Steepness {
    private final Terms terms;
    private final Expr none;

    public Steepness(Terms terms) {
        this.terms = terms;
        this.none = terms.number(0.0);
    }

    /** {@code adjoint * partial}; zero where the adjoint is zero though the partial may be infinite. */
    Expr chained(Expr adjoint, Expr partial) {
        if (adjoint instanceof Const || Signs.isPositive(adjoint) || !mayBeInfinite(partial)) {
            return times(adjoint, partial);
        }
        return unless(terms.test(Op.EQ, adjoint, none), terms.mul(adjoint, partial));
    }

    /**
     * What an adjoint contributes through the rounds from one number to below another: if there are none, nothing passes that
     * an infinite adjoint would make NaN.
     *
     * @param partial of all rounds
     * @param without what it contributes if there are none
     */
    Expr chained(Expr adjoint, Expr partial, Expr from, Expr to, Expr without) {
        boolean runs = from instanceof Const a && to instanceof Const b && number(a) < number(b);
        Expr product = chained(adjoint, partial);
        if (runs || isZero(product) || !mayBeInfinite(adjoint)) {
            return product;
        }
        Expr ends = terms.test(Op.GE, from, to);
        return isZero(without) && product instanceof Apply mask && mask.op() == Op.SELECT
                ? unless(
                        terms.test(Op.OR, ends, mask.operands().get(0)),
                        mask.operands().get(2))
                : terms.apply(Op.SELECT, Scalar.DOUBLE, ends, without, product);
    }

    private static double number(Const c) {
        return ((Number) c.number()).doubleValue();
    }

    /**
     * What a loop carries along: {@code partial * tangent}. Where a root is taken a tangent may become infinite though all
     * values are ordinary numbers, and so may the partial while the tangent is still zero.
     *
     * @param rooted whether the loop takes a root
     */
    public Expr carried(Expr partial, Expr tangent, boolean rooted) {
        Expr product = times(partial, tangent);
        if (!rooted || !(product instanceof Apply) || partial instanceof Const) {
            return product;
        }
        return unless(terms.test(Op.OR, terms.test(Op.EQ, partial, none), terms.test(Op.EQ, tangent, none)), product);
    }

    private Expr unless(Expr condition, Expr product) {
        return terms.apply(Op.SELECT, Scalar.DOUBLE, condition, none, product);
    }

    Expr times(Expr a, Expr b) {
        if (isZero(a) || isZero(b)) {
            return none;
        }
        return isOne(a) ? b : isOne(b) ? a : terms.mul(a, b);
    }

    static boolean isZero(Expr term) {
        return term instanceof Const c && (c.is(0.0) || c.is(-0.0));
    }

    private static boolean isOne(Expr term) {
        return term instanceof Const c && c.is(1.0);
    }

    /** Whether a derivative may be infinite where its operands are not, overflow apart. */
    public static boolean mayBeInfinite(Expr partial) {
        return mayBeInfinite(partial, new HashSet<>());
    }

    private static boolean mayBeInfinite(Expr partial, Set<Expr> seen) {
        if (!seen.add(partial)) {
            return false;
        }
        boolean itself = partial instanceof Apply a
                && switch (a.op()) {
                    case ADD, SUB, MUL, NEG, CONVERT, SIN, COS, ABS, SIGNUM, SELECT, ATAN, TANH -> false;
                    case EXP, EXPM1, SINH, COSH, EQ, NE, LT, LE, GT, GE, NOT, AND, OR, XOR, MAX, MIN -> false;
                    case DIV -> !(a.operands().get(1) instanceof Const c && !c.is(0.0));
                    default -> true;
                };
        return itself || partial.parts().stream().anyMatch(part -> mayBeInfinite(part, seen));
    }

    /** Whether a root is taken: the derivative may be infinite where the value is an ordinary number. */
    public static boolean isRooted(Expr term) {
        return isRooted(term, new HashSet<>());
    }

    private static boolean isRooted(Expr term, Set<Expr> seen) {
        if (!seen.add(term)) {
            return false;
        }
        boolean itself = term instanceof Apply a
                && switch (a.op().relaxed()) {
                    case SQRT, CBRT, ASIN, ACOS, WITH_PARTIAL -> true;
                    case POW -> !(a.operands().get(1) instanceof Const c && (c.is(2.0) || c.is(3.0)));
                    default -> false;
                };
        return itself || term.parts().stream().anyMatch(part -> isRooted(part, seen));
    }
}

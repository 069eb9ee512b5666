package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Terms;
import java.util.ArrayList;
import java.util.List;

/**
 * C6 as it is computed: {@code A p + S b} with {@code A = a^n} and {@code S = 1 + a + .. + a^(n-1)} by squaring. Where {@code
 * |A| >= 1/2} that would cancel, and it is {@code p + S ((a - 1) p + b)}: what a round adds, S times. Where A or S is too large
 * for that to be told from an overflow, the loop is right and this is not.
 */
final class AffinePower {
    private static final double LARGE = 1e100;

    private final Terms terms;
    private final Squaring squaring;

    AffinePower(Terms terms, Trips trips) {
        this.terms = terms;
        this.squaring = new Squaring(terms, trips);
    }

    Formula.Rewriting form(Expr a, Expr b, Expr p, Expr n) {
        Ring ring = Ring.of(terms, p);
        Expr power = squaring.powerBesideSum(a, n);
        Expr sum = squaring.sum(a, n);
        Expr plain = ring.add(ring.mul(power, p), ring.mul(b, sum));
        if (!p.type().isFloating()) {
            return Formula.Rewriting.always(plain);
        }
        Expr half = ring.div(ring.one(), ring.number(2));
        Expr change = ring.add(ring.mul(ring.sub(a, ring.one()), p), b);
        Expr result = ring.isZero(p)
                ? plain
                : terms.phi(
                        terms.test(Op.LE, half, terms.apply(Op.ABS, power)), ring.add(p, ring.mul(sum, change)), plain);
        return new Formula.Rewriting(result, conditions(power, sum, result));
    }

    private List<Condition> conditions(Expr power, Expr sum, Expr result) {
        List<Condition> conditions = new ArrayList<>();
        Expr size = terms.add(
                terms.apply(Op.ABS, terms.convert(power, Scalar.DOUBLE)),
                terms.apply(Op.ABS, terms.convert(sum, Scalar.DOUBLE)));
        conditions.add(new Condition(
                terms.test(Op.LE, size, terms.number(LARGE)), "a^n and the sum of the powers of a are not large"));
        Expr wide = terms.convert(result, Scalar.DOUBLE);
        conditions.add(new Condition(terms.test(Op.IS_FINITE, wide), "the result is finite"));
        return conditions;
    }
}

package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Fold;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.FoldKind;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code a^n} and {@code 1 + a + ... + a^(n-1)} in as many rounds as n has binary digits, by composing the map {@code d -> a d
 * + 1} with itself. Never {@code (a^n - 1) / (a - 1)}, which has no correct digit near 1. The error is about n ulps near
 * {@code |a| = 1}, in the derivative too.
 */
final class Squaring {
    /** Below this many factors a plain loop is as fast. */
    private static final double FEW = 16;

    private final Terms terms;
    private final Trips trips;

    Squaring(Terms terms, Trips trips) {
        this.terms = terms;
        this.trips = trips;
    }

    Expr power(Expr a, Expr count) {
        return squared(a, count, 0, false);
    }

    /** As a component of one iterate with {@link #sum}. */
    Expr powerBesideSum(Expr a, Expr count) {
        return squared(a, count, 0, true);
    }

    Expr sum(Expr a, Expr count) {
        return squared(a, count, 2, true);
    }

    /** States: a^m, a^(2^k), and if wanted the sums of so many powers; m is what the k lowest digits of n denote. */
    private Expr squared(Expr a, Expr count, int component, boolean withSums) {
        Ring ring = Ring.of(terms, a);
        Expr n = trips.of(count);
        Symbol round = terms.fresh(Scalar.INT, "n");
        Expr bit = terms.apply(Op.AND, terms.apply(Op.SHR, n, round), terms.number(1));
        Expr isSet = terms.test(Op.NE, bit, terms.number(0));
        Symbol power = terms.fresh(a.type(), "s1");
        Symbol factor = terms.fresh(a.type(), "s2");
        List<Symbol> states = new ArrayList<>(List.of(power, factor));
        List<Expr> inits = new ArrayList<>(List.of(ring.one(), a));
        List<Expr> nexts =
                new ArrayList<>(List.of(terms.phi(isSet, terms.mul(power, factor), power), terms.mul(factor, factor)));
        if (withSums) {
            Symbol sum = terms.fresh(a.type(), "s3");
            Symbol added = terms.fresh(a.type(), "s4");
            states.addAll(List.of(sum, added));
            inits.addAll(List.of(ring.zero(), ring.one()));
            nexts.add(terms.phi(isSet, terms.add(added, terms.mul(factor, sum)), sum));
            nexts.add(terms.add(added, terms.mul(factor, added)));
        }
        return terms.iterate(states, round, digits(n), inits, nexts, component);
    }

    /** How many binary digits a natural number has; not positive for zero. */
    private Expr digits(Expr n) {
        Expr exponent = terms.apply(Op.GET_EXPONENT, Scalar.INT, terms.convert(n, Scalar.DOUBLE));
        return terms.add(exponent, terms.number(1));
    }

    /** The term with products of equal factors, and sums of such products, by squaring. */
    Expr everywhere(Expr term) {
        return terms.rebuild(term, part -> part instanceof Fold fold ? one(fold) : part);
    }

    private Expr one(Fold fold) {
        if (!Trips.isZero(fold.from()) || fold.index().type() != Scalar.INT || Trips.guess(fold.to()) < FEW) {
            return fold;
        } else if (fold.kind() == FoldKind.PRODUCT && !fold.body().dependsOn(fold.index())) {
            return power(fold.body(), fold.to());
        } else if (fold.kind() == FoldKind.SUM) {
            Terms.Opened in = terms.open(fold);
            return base(in).map(a -> sum(a, fold.to())).orElse(fold);
        }
        return fold;
    }

    /** The a of a body {@code a^i}, be it a product or squared already. */
    private Optional<Expr> base(Terms.Opened in) {
        if (in.body() instanceof Fold p
                && p.kind() == FoldKind.PRODUCT
                && Trips.isZero(p.from())
                && p.to() == in.index()
                && !p.body().dependsOn(p.index())
                && !p.body().dependsOn(in.index())) {
            return Optional.of(p.body());
        } else if (in.body() instanceof Expr.Iterate it && it.inits().size() == 2) {
            Expr a = it.inits().get(1);
            return it == power(a, in.index()) && !a.dependsOn(in.index()) ? Optional.of(a) : Optional.empty();
        }
        return Optional.empty();
    }
}

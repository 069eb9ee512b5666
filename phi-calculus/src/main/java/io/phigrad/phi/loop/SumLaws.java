package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Apply;
import io.phigrad.phi.expr.Expr.Const;
import io.phigrad.phi.expr.Expr.Fold;
import io.phigrad.phi.expr.Expr.Phi;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.FoldKind;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Terms;
import java.util.Optional;
import java.util.Set;

/**
 * Sums in closed form, or as little of them as must be summed: a constant n times, polynomials in the index, invariant
 * factors in front, an invariant phi around (C1). A sum of two is taken apart only where one of them closes and no accuracy
 * is lost.
 */
final class SumLaws {
    private final Terms terms;
    private final Trips trips;

    SumLaws(Terms terms) {
        this(terms, new Trips(terms, Set.of()));
    }

    SumLaws(Terms terms, Trips trips) {
        this.terms = terms;
        this.trips = trips;
    }

    /** The sum of the body over {@code from <= index < to}. */
    Expr sum(Symbol index, Expr from, Expr to, Expr body) {
        Ring ring = Ring.of(terms, body);
        if (ring.isZero(body)) {
            return ring.zero();
        }
        Factors factors = Factors.of(terms, body, Set.of(index));
        if (factors.varying().isEmpty()
                && index.type() == Scalar.INT
                && trips(from, to).isPresent()) {
            return guarded(
                    factors, from, to, factors.around(ring.of(trips(from, to).get())));
        } else if (!factors.varying().isEmpty() && !factors.isPlain()) {
            return guarded(factors, from, to, factors.around(sum(index, from, to, factors.rest())));
        }
        return closed(index, from, to, body)
                .orElseGet(() -> IndexShift.fold(terms, trips, FoldKind.SUM, index, from, to, body));
    }

    private Expr guarded(Factors factors, Expr from, Expr to, Expr sum) {
        boolean runs = from instanceof Const && to instanceof Const && Trips.guess(from) < Trips.guess(to);
        if (runs || factors.isFinite()) {
            return sum;
        }
        return terms.phi(terms.test(Op.LT, from, to), sum, Ring.of(terms, sum).zero());
    }

    private Optional<Expr> closed(Symbol index, Expr from, Expr to, Expr body) {
        Optional<Expr> n = trips(from, to).filter(some -> Trips.isZero(from) && index.type() == Scalar.INT);
        Optional<Polynomial> polynomial = n.isPresent() ? Polynomial.of(terms, body, index) : Optional.empty();
        if (polynomial.isPresent()) {
            return polynomial.map(p -> p.sum(terms, n.get()));
        } else if (body instanceof Phi p && !p.condition().dependsOn(index) && Totality.isTotal(p.condition())) {
            return Optional.of(
                    terms.phi(p.condition(), sum(index, from, to, p.then()), sum(index, from, to, p.otherwise())));
        } else if (body instanceof Apply a && (a.op() == Op.ADD || a.op() == Op.SUB) && mayBeTakenApart(a)) {
            return apart(index, from, to, a);
        }
        return Optional.empty();
    }

    /** How often the sum runs, if that is an int no matter what. */
    private Optional<Expr> trips(Expr from, Expr to) {
        return Trips.isZero(from) ? Optional.of(trips.of(to)) : Optional.empty();
    }

    private Optional<Expr> apart(Symbol index, Expr from, Expr to, Apply a) {
        Expr left = sum(index, from, to, a.operands().get(0));
        Expr right = sum(index, from, to, a.operands().get(1));
        if (left instanceof Fold && right instanceof Fold) {
            return Optional.empty();
        }
        Ring ring = Ring.of(terms, a);
        return Optional.of(a.op() == Op.ADD ? ring.add(left, right) : ring.sub(left, right));
    }

    /**
     * Whether the error bound of {@code u + v} counts {@code |u|} or {@code |v|} already, because one of them is rounded: then
     * that of the two sums is no larger. Where both are exact, as in {@code x[i] - m}, the sum of the differences may be far
     * more accurate than the difference of the sums.
     */
    private static boolean mayBeTakenApart(Apply a) {
        return !a.type().isFloating() || a.operands().stream().anyMatch(SumLaws::isRounded);
    }

    private static boolean isRounded(Expr term) {
        return term instanceof Apply a
                && switch (a.op()) {
                    case NEG, ABS, CONVERT, MAX, MIN, INACTIVE, SIGNUM ->
                        isRounded(a.operands().get(0));
                    case SELECT, CLAMP, FLOOR, CEIL, RINT, COPY_SIGN -> false;
                    default -> true;
                };
    }
}

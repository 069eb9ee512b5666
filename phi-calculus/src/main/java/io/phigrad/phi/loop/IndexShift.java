package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Fold;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.FoldKind;
import io.phigrad.phi.expr.Terms;
import java.util.Map;
import java.util.Optional;

/**
 * Folds over the rounds of a loop as folds over its counter: {@code Sum(i, 0, phi(1 < n; n - 1, 0); x[1 + i])} is {@code
 * Sum(i, 1, n; x[i])}.
 */
final class IndexShift {

    private IndexShift() {}

    /** A fold of what the rounds from 0 on contribute; over the counter where it does not begin at 0. */
    static Fold fold(Terms terms, Trips trips, FoldKind kind, Symbol round, Expr from, Expr to, Expr body) {
        Optional<Trips.Range> range = trips.range(to).filter(counted -> Trips.isZero(from));
        if (range.isEmpty()) {
            return terms.fold(kind, round, from, to, body);
        }
        Expr first = range.get().from();
        Expr end = range.get().to();
        Expr back = terms.sub(round, first);
        Expr shifted = terms.rebuild(
                terms.substitute(body, Map.of(round, back)), part -> part == terms.add(first, back) ? round : part);
        return terms.fold(kind, round, first, end, shifted);
    }
}

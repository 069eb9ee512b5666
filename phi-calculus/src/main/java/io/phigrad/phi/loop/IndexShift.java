package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Apply;
import io.phigrad.phi.expr.Expr.Fold;
import io.phigrad.phi.expr.Expr.Phi;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.FoldKind;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Terms;
import java.util.Map;

/**
 * Folds over the rounds of a loop as folds over its counter: {@code Sum(i, 0, phi(1 < n; n - 1, 0); x[1 + i])} is {@code
 * Sum(i, 1, n; x[i])}.
 */
final class IndexShift {

    private IndexShift() {}

    /** A fold of what the rounds from 0 on contribute; over the counter where it does not begin at 0. */
    static Fold fold(Terms terms, FoldKind kind, Symbol round, Expr from, Expr to, Expr body) {
        if (!Trips.isZero(from) || !(to instanceof Phi count) || !isDistance(count, terms)) {
            return terms.fold(kind, round, from, to, body);
        }
        Expr first = count.condition().parts().get(0);
        Expr end = count.condition().parts().get(1);
        Expr back = terms.sub(round, first);
        Expr shifted = terms.rebuild(
                terms.substitute(body, Map.of(round, back)), part -> part == terms.add(first, back) ? round : part);
        return terms.fold(kind, round, first, end, shifted);
    }

    /** {@code phi(first < end; end - first, 0)}. */
    private static boolean isDistance(Phi count, Terms terms) {
        return Trips.isZero(count.otherwise())
                && count.condition() instanceof Apply test
                && test.op() == Op.LT
                && count.then()
                        == terms.sub(test.operands().get(1), test.operands().get(0));
    }
}

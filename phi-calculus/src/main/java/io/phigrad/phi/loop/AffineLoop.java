package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Iterate;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.Terms;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A loop of one state that is affine in it: {@code L_n d = a phi_L(p, d) + b}.
 *
 * @param round what {@code a} and {@code b} may depend on
 */
record AffineLoop(Symbol round, Expr a, Expr b, Expr p, Expr n) {

    static Optional<AffineLoop> of(Terms terms, Expr term) {
        if (!(term instanceof Iterate it) || it.inits().size() != 1) {
            return Optional.empty();
        }
        Terms.OpenedIterate in = terms.open(it);
        Symbol state = in.states().get(0);
        return new Linearity(terms, Set.of(state)).of(in.nexts().get(0)).map(form -> {
            Expr a = form.coefficient(state).orElse(Ring.of(terms, it).zero());
            return new AffineLoop(in.round(), a, form.constant(), it.inits().get(0), it.count());
        });
    }

    boolean isInvariantInA() {
        return !a.dependsOn(round);
    }

    boolean isInvariantInB() {
        return !b.dependsOn(round);
    }

    Expr aAt(Terms terms, Expr index) {
        return terms.substitute(a, Map.of(round, index));
    }

    Expr bAt(Terms terms, Expr index) {
        return terms.substitute(b, Map.of(round, index));
    }

    /** {@code n - 1 - index}. */
    Expr fromLast(Terms terms, Expr index) {
        return terms.sub(terms.sub(n, terms.number(1)), index);
    }
}

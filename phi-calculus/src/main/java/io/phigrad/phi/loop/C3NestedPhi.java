package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Phi;
import io.phigrad.phi.expr.Terms;
import java.util.Optional;

/**
 * {@code phi_1(phi_1(a, b), c) = phi_1(a, c)} and {@code phi_1(a, phi_1(b, c)) = phi_1(a, c)}; else {@code phi_1(phi_2(a, b), c)
 * = phi_2(phi_1(a, c), phi_1(b, c))} (Shen et al. 2021, Fig. 5, C3), if the inner condition throws nothing, as it is evaluated
 * always then.
 */
public record C3NestedPhi() implements Formula {

    @Override
    public String name() {
        return "C3";
    }

    @Override
    public Optional<Rewriting> rewrite(Terms terms, Expr term) {
        return term instanceof Phi phi ? rewrite(terms, phi) : Optional.empty();
    }

    private static Optional<Rewriting> rewrite(Terms terms, Phi outer) {
        Expr c = outer.condition();
        if (outer.then() instanceof Phi inner && inner.condition() == c) {
            return Optional.of(Rewriting.always(terms.phi(c, inner.then(), outer.otherwise())));
        } else if (outer.otherwise() instanceof Phi inner && inner.condition() == c) {
            return Optional.of(Rewriting.always(terms.phi(c, outer.then(), inner.otherwise())));
        } else if (outer.then() instanceof Phi inner && Totality.isTotal(inner.condition())) {
            Expr then = terms.phi(c, inner.then(), outer.otherwise());
            Expr otherwise = terms.phi(c, inner.otherwise(), outer.otherwise());
            return Optional.of(Rewriting.always(terms.phi(inner.condition(), then, otherwise)));
        }
        return Optional.empty();
    }
}

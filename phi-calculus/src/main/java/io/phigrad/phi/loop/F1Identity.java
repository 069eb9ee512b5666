package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Phi;
import io.phigrad.phi.expr.Terms;
import java.util.Optional;

/** {@code phi(a, a) = a} (Shen et al. 2021, Fig. 5, F1), if the condition throws nothing. */
public record F1Identity() implements Formula {

    @Override
    public String name() {
        return "F1";
    }

    @Override
    public Optional<Rewriting> rewrite(Terms terms, Expr term) {
        return term instanceof Phi phi && phi.then() == phi.otherwise() && Totality.isTotal(phi.condition())
                ? Optional.of(Rewriting.always(phi.then()))
                : Optional.empty();
    }
}

package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Phi;
import io.phigrad.phi.expr.Terms;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * {@code d/dx phi(a, b) = phi(da/dx, db/dx)} (Shen et al. 2021, Fig. 5, C2): the condition is held constant. That is the
 * derivative of the path taken; on the edge of the condition it is the derivative only if both sides agree there in value and
 * first derivative.
 *
 * @param derivative of a term with respect to the variable in question
 */
public record C2PhiDerivative(UnaryOperator<Expr> derivative) implements Formula {

    @Override
    public String name() {
        return "C2";
    }

    @Override
    public Optional<Rewriting> rewrite(Terms terms, Expr term) {
        if (term instanceof Phi phi) {
            Expr then = derivative.apply(phi.then());
            Expr otherwise = derivative.apply(phi.otherwise());
            return Optional.of(Rewriting.always(terms.phi(phi.condition(), then, otherwise)));
        }
        return Optional.empty();
    }
}

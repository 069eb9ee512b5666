package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Apply;
import io.phigrad.phi.expr.Expr.Phi;
import io.phigrad.phi.expr.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code f(x1, .., phi(a, b), .., xk) = phi(f(x1, .., a, .., xk), f(x1, .., b, .., xk))} (Shen et al. 2021, Fig. 5, C1), at the
 * first argument that is a phi. The other arguments are evaluated on both sides of the equation.
 */
public record C1PhiArgument() implements Formula {

    @Override
    public String name() {
        return "C1";
    }

    @Override
    public Optional<Rewriting> rewrite(Terms terms, Expr term) {
        if (!(term instanceof Apply f)) {
            return Optional.empty();
        }
        for (int k = 0; k < f.operands().size(); k++) {
            if (f.operands().get(k) instanceof Phi phi) {
                Expr then = with(terms, f, k, phi.then());
                Expr otherwise = with(terms, f, k, phi.otherwise());
                return Optional.of(Rewriting.always(terms.phi(phi.condition(), then, otherwise)));
            }
        }
        return Optional.empty();
    }

    static Expr with(Terms terms, Apply f, int k, Expr operand) {
        List<Expr> operands = new ArrayList<>(f.operands());
        operands.set(k, operand);
        return terms.with(f, operands);
    }
}

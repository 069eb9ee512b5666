package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Apply;
import io.phigrad.phi.expr.Expr.Phi;
import io.phigrad.phi.expr.Terms;
import java.util.List;
import java.util.Optional;

/**
 * {@code f(phi(a, b)) = phi(f(a), f(b))} (Shen et al. 2021, Fig. 5, F2) for an operator of one operand. It need not be total:
 * the side that is not taken is not evaluated on the right either.
 */
public record F2Distribution() implements Formula {

    @Override
    public String name() {
        return "F2";
    }

    @Override
    public Optional<Rewriting> rewrite(Terms terms, Expr term) {
        if (term instanceof Apply f && f.operands().size() == 1 && f.operands().get(0) instanceof Phi phi) {
            Expr then = terms.with(f, List.of(phi.then()));
            Expr otherwise = terms.with(f, List.of(phi.otherwise()));
            return Optional.of(Rewriting.always(terms.phi(phi.condition(), then, otherwise)));
        }
        return Optional.empty();
    }
}

package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Apply;
import io.phigrad.phi.expr.Expr.Phi;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Terms;
import java.util.Optional;

/** {@code phi_c(a, b) = phi_{not c}(b, a)} (Shen et al. 2021, Fig. 5, F3), from a negated condition to the plain one. */
public record F3Complement() implements Formula {

    @Override
    public String name() {
        return "F3";
    }

    @Override
    public Optional<Rewriting> rewrite(Terms terms, Expr term) {
        if (term instanceof Phi phi && phi.condition() instanceof Apply not && not.op() == Op.NOT) {
            Expr condition = not.operands().get(0);
            return Optional.of(Rewriting.always(terms.phi(condition, phi.otherwise(), phi.then())));
        }
        return Optional.empty();
    }
}

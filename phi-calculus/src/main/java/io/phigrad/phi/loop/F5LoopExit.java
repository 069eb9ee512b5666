package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Apply;
import io.phigrad.phi.expr.Expr.Iterate;
import io.phigrad.phi.expr.Expr.Phi;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Terms;
import java.util.Optional;

/**
 * {@code phi_L'(a, b1, .., bm) = b1_exit(L)} if the back values are the same and {@code b1^(0) = a} (Shen et al. 2021, Fig. 5,
 * F5): an iterate of no rounds is its init already, so no phi need guard it.
 */
public record F5LoopExit() implements Formula {

    @Override
    public String name() {
        return "F5";
    }

    @Override
    public Optional<Rewriting> rewrite(Terms terms, Expr term) {
        boolean guarded = term instanceof Phi phi
                && phi.then() instanceof Iterate it
                && it.inits().get(it.component()) == phi.otherwise()
                && isEntered(phi.condition(), it.count());
        return guarded ? Optional.of(Rewriting.always(((Phi) term).then())) : Optional.empty();
    }

    /** {@code 0 < count} or {@code count > 0}. */
    static boolean isEntered(Expr condition, Expr count) {
        return condition instanceof Apply test
                && (test.op() == Op.LT
                                && Trips.isZero(test.operands().get(0))
                                && test.operands().get(1) == count
                        || test.op() == Op.GT
                                && test.operands().get(0) == count
                                && Trips.isZero(test.operands().get(1)));
    }
}

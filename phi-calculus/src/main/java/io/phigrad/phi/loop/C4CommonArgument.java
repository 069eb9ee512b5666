package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Apply;
import io.phigrad.phi.expr.Expr.Phi;
import io.phigrad.phi.expr.Terms;
import java.util.List;
import java.util.Optional;

/**
 * {@code phi(f(a, s), f(b, s)) = f(phi(a, b), s)} (Shen et al. 2021, Fig. 5, C4): what both sides have in common leaves the phi,
 * if they differ in one argument. The common argument is evaluated whichever side is taken, on the left too.
 */
public record C4CommonArgument() implements Formula {

    @Override
    public String name() {
        return "C4";
    }

    @Override
    public Optional<Rewriting> rewrite(Terms terms, Expr term) {
        if (!(term instanceof Phi phi) || !(phi.then() instanceof Apply f) || !(phi.otherwise() instanceof Apply g)) {
            return Optional.empty();
        }
        if (f.op() != g.op() || !f.type().equals(g.type())) {
            return Optional.empty();
        }
        return place(f.operands(), g.operands()).map(k -> {
            Expr differing =
                    terms.phi(phi.condition(), f.operands().get(k), g.operands().get(k));
            return Rewriting.always(C1PhiArgument.with(terms, f, k, differing));
        });
    }

    /** Where the operands differ, if in one place only and not in type. */
    private static Optional<Integer> place(List<Expr> a, List<Expr> b) {
        Optional<Integer> place = Optional.empty();
        for (int k = 0; k < a.size(); k++) {
            if (a.get(k) != b.get(k)) {
                if (place.isPresent() || !a.get(k).type().equals(b.get(k).type())) {
                    return Optional.empty();
                }
                place = Optional.of(k);
            }
        }
        return place;
    }
}

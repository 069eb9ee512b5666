package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Terms;
import java.util.Optional;

/**
 * {@code L_n d = a phi_L(p, d) + b[i] => d_exit = a^n p + sum_{i=0}^{n-1} a^i b[n-1-i]} (Shen et al. 2021, Fig. 5, C7), a
 * invariant. If a is 1, the sum is taken in the order of the loop.
 */
public record C7AffineTerm() implements Formula {

    @Override
    public String name() {
        return "C7";
    }

    @Override
    public Optional<Rewriting> rewrite(Terms terms, Expr term) {
        return AffineLoop.of(terms, term)
                .filter(AffineLoop::isInvariantInA)
                .map(loop -> Rewriting.always(form(terms, loop)));
    }

    static Expr form(Terms terms, AffineLoop loop) {
        Ring ring = Ring.of(terms, loop.p());
        if (ring.isOne(loop.a())) {
            return ring.add(loop.p(), terms.sum(terms.number(0), loop.n(), i -> loop.bAt(terms, i)));
        }
        Expr sum = terms.sum(
                terms.number(0),
                loop.n(),
                i -> terms.mul(C6Affine.power(terms, loop.a(), i), loop.bAt(terms, loop.fromLast(terms, i))));
        return ring.add(ring.mul(C6Affine.power(terms, loop.a(), loop.n()), loop.p()), sum);
    }
}

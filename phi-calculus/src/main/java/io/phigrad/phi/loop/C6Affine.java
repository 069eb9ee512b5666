package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Terms;
import java.util.Optional;
import java.util.Set;

/**
 * {@code L_n d = a phi_L(p, d) + b => d_exit = a^n p + b sum_{i=0}^{n-1} a^i} (Shen et al. 2021, Fig. 5, C6), a and b invariant.
 * This is the formula as it is proved; {@link AffinePower} is how it is computed.
 */
public record C6Affine() implements Formula {

    @Override
    public String name() {
        return "C6";
    }

    @Override
    public Optional<Rewriting> rewrite(Terms terms, Expr term) {
        return AffineLoop.of(terms, term)
                .filter(loop -> loop.isInvariantInA() && loop.isInvariantInB())
                .map(loop -> Rewriting.always(form(terms, loop)));
    }

    static Expr form(Terms terms, AffineLoop loop) {
        Ring ring = Ring.of(terms, loop.p());
        Expr sum = ring.isOne(loop.a())
                ? ring.of(new Trips(terms, Set.of()).of(loop.n()))
                : terms.sum(terms.number(0), loop.n(), i -> power(terms, loop.a(), i));
        return ring.add(ring.mul(power(terms, loop.a(), loop.n()), loop.p()), ring.mul(loop.b(), sum));
    }

    /** {@code a^n}, as the product that it is. */
    static Expr power(Terms terms, Expr a, Expr n) {
        return Ring.of(terms, a).isOne(a) ? a : terms.product(terms.number(0), n, i -> a);
    }
}

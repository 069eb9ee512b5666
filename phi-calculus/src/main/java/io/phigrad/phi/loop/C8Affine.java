package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Terms;
import java.util.Optional;

/**
 * {@code L_n d = a[i] phi_L(p, d) + b[i] => d_exit = p prod_{i=0}^{n-1} a[i] + sum_{i=0}^{n-1} b[n-1-i] prod_{j=0}^{i-1}
 * a[n-1-j]} (after Shen et al. 2021, Fig. 5, C8, where the inner product runs one too far). An empty product is 1.
 */
public record C8Affine() implements Formula {

    @Override
    public String name() {
        return "C8";
    }

    @Override
    public Optional<Rewriting> rewrite(Terms terms, Expr term) {
        return AffineLoop.of(terms, term).map(loop -> Rewriting.always(form(terms, loop)));
    }

    static Expr form(Terms terms, AffineLoop loop) {
        Ring ring = Ring.of(terms, loop.p());
        Expr zero = terms.number(0);
        Expr all = terms.product(zero, loop.n(), i -> loop.aAt(terms, i));
        if (ring.isZero(loop.b())) {
            return ring.mul(loop.p(), all);
        }
        Expr sum = terms.sum(
                zero,
                loop.n(),
                i -> terms.mul(
                        loop.bAt(terms, loop.fromLast(terms, i)),
                        terms.product(zero, i, j -> loop.aAt(terms, loop.fromLast(terms, j)))));
        return ring.add(ring.mul(loop.p(), all), sum);
    }
}

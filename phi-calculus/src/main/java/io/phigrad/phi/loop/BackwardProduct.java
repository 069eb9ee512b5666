package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Terms;
import java.util.List;
import java.util.Optional;

/**
 * C8 as it is computed: {@code sum_k b[k] prod_{j>k} a[j]} with one product that runs backwards, so that the work is that of
 * the loop. It is what the reverse sweep of an affine loop computes; for the value alone the loop, which needs no product, is
 * cheaper.
 */
public record BackwardProduct() implements Formula {

    @Override
    public String name() {
        return "C8";
    }

    @Override
    public Optional<Rewriting> rewrite(Terms terms, Expr term) {
        return AffineLoop.of(terms, term).map(loop -> Rewriting.always(form(terms, loop)));
    }

    private static Expr form(Terms terms, AffineLoop loop) {
        Ring ring = Ring.of(terms, loop.p());
        Symbol product = terms.fresh(loop.p().type(), "s1");
        Symbol sum = terms.fresh(loop.p().type(), "s2");
        Symbol round = terms.fresh(Scalar.INT, "n");
        Expr index = loop.fromLast(terms, round);
        List<Symbol> states = List.of(product, sum);
        List<Expr> inits = List.of(ring.one(), ring.zero());
        List<Expr> nexts = List.of(
                ring.mul(product, loop.aAt(terms, index)), ring.add(sum, ring.mul(loop.bAt(terms, index), product)));
        Expr all = terms.iterate(states, round, loop.n(), inits, nexts, 0);
        return ring.add(ring.mul(loop.p(), all), terms.iterate(states, round, loop.n(), inits, nexts, 1));
    }
}

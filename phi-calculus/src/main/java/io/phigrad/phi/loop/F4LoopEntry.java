package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Const;
import io.phigrad.phi.expr.Expr.Iterate;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Terms;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * {@code phi_L^(i)(a, b) = b^(i-1)} for i > 1, and {@code a} for i = 1 (Shen et al. 2021, Fig. 5, F4): what a state is after n
 * rounds is its next over the states after n - 1 rounds, and its init after none.
 */
public record F4LoopEntry() implements Formula {

    @Override
    public String name() {
        return "F4";
    }

    @Override
    public Optional<Rewriting> rewrite(Terms terms, Expr term) {
        return term instanceof Iterate it ? Optional.of(Rewriting.always(unrolled(terms, it))) : Optional.empty();
    }

    private static Expr unrolled(Terms terms, Iterate it) {
        Expr init = it.inits().get(it.component());
        if (it.count() instanceof Const c && c.number() instanceof Integer n) {
            return n <= 0 ? init : last(terms, it, terms.number(n - 1));
        }
        Expr runs = terms.test(Op.LT, terms.number(0), it.count());
        return terms.phi(runs, last(terms, it, terms.sub(it.count(), terms.number(1))), init);
    }

    /** The last round, after {@code before} others. */
    private static Expr last(Terms terms, Iterate it, Expr before) {
        Terms.OpenedIterate in = terms.open(it);
        Map<Symbol, Expr> now = new HashMap<>(Map.of(in.round(), before));
        for (int k = 0; k < in.states().size(); k++) {
            Expr state = before instanceof Const c && c.is(0)
                    ? it.inits().get(k)
                    : terms.iterate(in.states(), in.round(), before, it.inits(), in.nexts(), k);
            now.put(in.states().get(k), state);
        }
        return terms.substitute(in.nexts().get(it.component()), now);
    }
}

package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Iterate;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.Terms;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * {@code L_n d = f(phi_L(p, d)) => d_exit = f^[n](p)} (Shen et al. 2021, Fig. 5, C5): a state of a loop is the iterate of those
 * states alone that it depends on. What the others would have thrown is not thrown.
 */
public record C5LoopIterate() implements Formula {

    @Override
    public String name() {
        return "C5";
    }

    @Override
    public Optional<Rewriting> rewrite(Terms terms, Expr term) {
        if (!(term instanceof Iterate it)) {
            return Optional.empty();
        }
        Terms.OpenedIterate in = terms.open(it);
        List<Integer> needed = needed(in, it.component());
        if (needed.size() == in.states().size()) {
            return Optional.empty();
        }
        List<Symbol> states = new ArrayList<>();
        List<Expr> inits = new ArrayList<>();
        List<Expr> nexts = new ArrayList<>();
        for (int k : needed) {
            states.add(in.states().get(k));
            inits.add(it.inits().get(k));
            nexts.add(in.nexts().get(k));
        }
        int component = needed.indexOf(it.component());
        return Optional.of(Rewriting.always(terms.iterate(states, in.round(), it.count(), inits, nexts, component)));
    }

    private static List<Integer> needed(Terms.OpenedIterate in, int component) {
        TreeSet<Integer> needed = new TreeSet<>(List.of(component));
        Deque<Integer> open = new ArrayDeque<>(needed);
        while (!open.isEmpty()) {
            Expr next = in.nexts().get(open.remove());
            for (int k = 0; k < in.states().size(); k++) {
                if (next.dependsOn(in.states().get(k)) && needed.add(k)) {
                    open.add(k);
                }
            }
        }
        return List.copyOf(needed);
    }
}

package io.phigrad.compiler.soi;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Apply;
import io.phigrad.phi.expr.Expr.Fold;
import io.phigrad.phi.expr.Expr.Iterate;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.FoldKind;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Iterates that only add: {@code s' = s + e(n)} is {@code p + Sum(n; e)} (Shen et al. 2021, C6 and C7 with a = 1). */
final class Sums {

    private Sums() {}

    /** What an iterate sums up, its start included; empty for what is not a sum. */
    static Optional<Expr> of(Terms terms, Expr term) {
        if (!(term instanceof Iterate iterate)) {
            return Optional.empty();
        }
        Terms.OpenedIterate in = terms.open(iterate);
        Map<Symbol, Expr> counters = new HashMap<>();
        for (int k = 0; k < in.states().size(); k++) {
            Symbol state = in.states().get(k);
            if (in.nexts().get(k) instanceof Apply a
                    && a.op() == Op.ADD
                    && a.operands().get(0) == state
                    && a.operands().get(1) == terms.number(1)) {
                Expr init = iterate.inits().get(k);
                counters.put(state, init == terms.number(0) ? in.round() : terms.add(init, in.round()));
            }
        }
        Symbol sum = in.states().get(iterate.component());
        Optional<Expr> addend = addend(terms, in.nexts().get(iterate.component()), sum)
                .map(a -> terms.substitute(a, counters))
                .filter(a -> in.states().stream().noneMatch(a::dependsOn));
        return addend.map(a -> terms.add(
                iterate.inits().get(iterate.component()),
                terms.fold(FoldKind.SUM, in.round(), terms.number(0), iterate.count(), a)));
    }

    private static Optional<Expr> addend(Terms terms, Expr next, Symbol sum) {
        if (!(next instanceof Apply a) || a.op() != Op.ADD && a.op() != Op.SUB) {
            return Optional.empty();
        }
        Expr left = a.operands().get(0);
        Expr right = a.operands().get(1);
        if (left == sum) {
            return Optional.of(a.op() == Op.ADD ? right : terms.neg(right));
        } else if (right == sum && a.op() == Op.ADD) {
            return Optional.of(left);
        }
        // (s + e) + f, as several statements write it
        return addend(terms, left, sum)
                .filter(e -> !right.dependsOn(sum))
                .map(e -> a.op() == Op.ADD ? terms.add(e, right) : terms.sub(e, right));
    }

    /** The folds of a term, outermost ones only. */
    static List<Fold> in(Expr term) {
        List<Fold> found = new ArrayList<>();
        collect(term, new HashSet<>(), found);
        return found;
    }

    private static void collect(Expr term, Set<Expr> seen, List<Fold> found) {
        if (seen.add(term)) {
            if (term instanceof Fold fold) {
                found.add(fold);
            } else {
                term.parts().forEach(part -> collect(part, seen, found));
            }
        }
    }
}

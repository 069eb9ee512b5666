package io.phigrad.phi.rewrite;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Apply;
import io.phigrad.phi.expr.Expr.Comprehension;
import io.phigrad.phi.expr.Expr.Element;
import io.phigrad.phi.expr.Expr.Fold;
import io.phigrad.phi.expr.Expr.Iterate;
import io.phigrad.phi.expr.Expr.Phi;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What terms cost on the JVM, in additions of doubles, every shared node counted once in the outermost scope that binds its
 * symbols. Trip counts are unknown: every binder is taken to run as often.
 */
public final class TermCost {
    private static final double ROUNDS = 20;

    private TermCost() {}

    public static double of(List<Expr> roots) {
        Set<Expr> seen = new HashSet<>();
        Map<Expr, Integer> depths = new HashMap<>();
        return roots.stream().mapToDouble(root -> below(root, seen, depths)).sum();
    }

    public static double of(Expr term) {
        return of(List.of(term));
    }

    private static double below(Expr term, Set<Expr> seen, Map<Expr, Integer> depths) {
        if (!seen.add(term)) {
            return 0;
        }
        double cost = itself(term) * Math.pow(ROUNDS, depth(term, depths));
        for (Expr part : term.parts()) {
            cost += below(part, seen, depths);
        }
        return cost;
    }

    /** The number of loops in which the term changes: binders around are those of its bound symbols. */
    private static int depth(Expr term, Map<Expr, Integer> depths) {
        return depths.computeIfAbsent(term, t -> (int) t.free().stream()
                .filter(symbol -> symbol.level() > 0)
                .mapToInt(Expr.Symbol::level)
                .distinct()
                .count());
    }

    private static double itself(Expr term) {
        if (term instanceof Apply a) {
            return OpCost.of(a.op(), a.type().isFloating() || a.op().isComparison());
        } else if (term instanceof Element) {
            return 1;
        } else if (term instanceof Phi) {
            return 2;
        } else if (term instanceof Fold || term instanceof Comprehension) {
            return 5 + 2 * ROUNDS;
        } else if (term instanceof Iterate it) {
            return 5 + ROUNDS * it.states().size();
        }
        return 0;
    }
}

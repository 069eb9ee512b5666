package io.phigrad.phi.derive;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Apply;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Where operators end below a term: the nearest active parts that are none, such as elements, folds, phis. */
final class Frontier {
    private final Predicate<Expr> isActive;
    private final Set<Expr> seen = new HashSet<>();
    private final List<Expr> found = new ArrayList<>();

    private Frontier(Predicate<Expr> isActive) {
        this.isActive = isActive;
    }

    /** @param isActive whether a term of floating type depends on what one differentiates by */
    static List<Expr> of(Expr root, Predicate<Expr> isActive) {
        Frontier frontier = new Frontier(isActive);
        frontier.visit(root);
        return frontier.found;
    }

    private void visit(Expr term) {
        if (!term.type().isFloating() || !isActive.test(term) || !seen.add(term)) {
            return;
        }
        if (term instanceof Apply a) {
            a.operands().forEach(this::visit);
        } else {
            found.add(term);
        }
    }
}

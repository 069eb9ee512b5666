package io.phigrad.phi.expr;

import io.phigrad.phi.expr.Expr.Comprehension;
import io.phigrad.phi.expr.Expr.Fold;
import io.phigrad.phi.expr.Expr.Iterate;
import io.phigrad.phi.expr.Expr.Symbol;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which nodes a text should name because it would otherwise repeat them. */
final class Repeated {
    /** Terms of no more nodes than this are repeated: {@code a * b} reads better than a name for it. */
    private static final int SMALL = 3;

    private final Set<Symbol> bound;
    private final Map<Expr, Integer> uses = new HashMap<>();
    private final Map<Expr, Integer> sizes = new HashMap<>();
    private final List<Expr> order = new ArrayList<>();
    private final Set<Symbol> inner = new HashSet<>();

    private Repeated(Set<Symbol> bound) {
        this.bound = bound;
    }

    /** Those of a whole term that depend on nothing bound in it, operands first. */
    static List<Expr> ofWhole(Expr term) {
        return new Repeated(Set.of()).of(List.of(term));
    }

    /** Those below a binder that depend on what it binds and on nothing bound deeper, operands first. */
    static List<Expr> under(List<Symbol> bound, List<Expr> bodies) {
        return new Repeated(Set.copyOf(bound)).of(bodies);
    }

    /** The number of nodes of the text written in full, or the limit if there are more. */
    static int size(Expr term, int limit, Map<Expr, Integer> known) {
        Integer old = known.get(term);
        if (old != null) {
            return old;
        }
        int size = 1;
        for (Expr part : term.parts()) {
            size = Math.min(limit, size + size(part, limit, known));
        }
        known.put(term, size);
        return size;
    }

    private List<Expr> of(List<Expr> roots) {
        roots.forEach(this::use);
        return order.stream()
                .filter(term -> uses.getOrDefault(term, 0) > 1 && size(term, SMALL + 1, sizes) > SMALL)
                .toList();
    }

    private void use(Expr term) {
        if (!bound.isEmpty() && Collections.disjoint(term.free(), bound)) {
            return;
        }
        if (uses.merge(term, 1, Integer::sum) > 1) {
            return;
        }
        List<Symbol> here = bound(term);
        inner.addAll(here);
        term.parts().forEach(this::use);
        here.forEach(inner::remove);
        if (Collections.disjoint(term.free(), inner)) {
            order.add(term);
        }
    }

    static List<Symbol> bound(Expr term) {
        if (term instanceof Fold f) {
            return List.of(f.index());
        } else if (term instanceof Comprehension c) {
            return List.of(c.index());
        } else if (term instanceof Iterate it) {
            List<Symbol> all = new ArrayList<>(it.states());
            all.add(it.round());
            return all;
        }
        return List.of();
    }
}

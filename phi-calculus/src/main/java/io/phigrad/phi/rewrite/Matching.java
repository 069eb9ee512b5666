package io.phigrad.phi.rewrite;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Apply;
import io.phigrad.phi.expr.Expr.Const;
import io.phigrad.phi.expr.Expr.Phi;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Patterns against terms. Sums, products and connectives match in either order of their operands. */
final class Matching {

    private Matching() {}

    /** Every way in which the pattern matches: what its symbols stand for. */
    static List<Map<Symbol, Expr>> of(Expr pattern, Expr term) {
        return extend(List.of(Map.of()), pattern, term);
    }

    private static List<Map<Symbol, Expr>> extend(List<Map<Symbol, Expr>> found, Expr pattern, Expr term) {
        if (found.isEmpty() || !pattern.type().equals(term.type())) {
            return List.of();
        }
        if (pattern instanceof Symbol symbol) {
            boolean fits = !symbol.name().equals("n") || term instanceof Const c && c.is(Double.NaN);
            return fits ? bound(found, symbol, term) : List.of();
        } else if (pattern instanceof Const c) {
            return term instanceof Const other && c.number().equals(other.number()) ? found : List.of();
        } else if (pattern instanceof Phi && term instanceof Phi) {
            return all(found, pattern.parts(), term.parts());
        } else if (pattern instanceof Apply p && term instanceof Apply t && p.op() == t.op()) {
            List<Map<Symbol, Expr>> straight = all(found, p.operands(), t.operands());
            return commutes(p.op()) ? join(straight, all(found, p.operands(), swapped(t.operands()))) : straight;
        }
        return List.of();
    }

    private static List<Map<Symbol, Expr>> bound(List<Map<Symbol, Expr>> found, Symbol symbol, Expr term) {
        List<Map<Symbol, Expr>> extended = new ArrayList<>();
        for (Map<Symbol, Expr> each : found) {
            Expr before = each.get(symbol);
            if (before == null) {
                Map<Symbol, Expr> more = new HashMap<>(each);
                more.put(symbol, term);
                extended.add(more);
            } else if (before == term) {
                extended.add(each);
            }
        }
        return extended;
    }

    private static List<Expr> swapped(List<Expr> two) {
        return List.of(two.get(1), two.get(0));
    }

    private static List<Map<Symbol, Expr>> join(List<Map<Symbol, Expr>> a, List<Map<Symbol, Expr>> b) {
        List<Map<Symbol, Expr>> all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }

    private static boolean commutes(Op op) {
        return op == Op.ADD || op == Op.MUL || op == Op.AND || op == Op.OR;
    }

    private static List<Map<Symbol, Expr>> all(List<Map<Symbol, Expr>> found, List<Expr> patterns, List<Expr> terms) {
        List<Map<Symbol, Expr>> extended = found;
        for (int k = 0; k < patterns.size(); k++) {
            extended = extend(extended, patterns.get(k), terms.get(k));
        }
        return extended;
    }

    /** The pattern with its symbols replaced, made by the factory of the replacements. */
    static Expr fill(Expr pattern, Map<Symbol, Expr> found, Terms terms) {
        if (pattern instanceof Symbol symbol) {
            Expr term = found.get(symbol);
            if (term == null) {
                throw new IllegalStateException("a right side names " + symbol + ", its left side does not");
            }
            return term;
        } else if (pattern instanceof Const c) {
            return terms.number(c.scalar(), c.number());
        }
        List<Expr> parts =
                pattern.parts().stream().map(part -> fill(part, found, terms)).toList();
        if (pattern instanceof Phi) {
            return terms.phi(parts.get(0), parts.get(1), parts.get(2));
        }
        Apply apply = (Apply) pattern;
        return terms.apply(apply.op(), apply.type(), parts);
    }
}

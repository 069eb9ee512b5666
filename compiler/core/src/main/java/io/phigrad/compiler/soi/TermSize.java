package io.phigrad.compiler.soi;

import io.phigrad.phi.expr.Expr;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How many different nodes terms have together. */
final class TermSize {

    private TermSize() {}

    static int of(List<Expr> terms) {
        Set<Expr> seen = new HashSet<>();
        terms.forEach(term -> count(term, seen));
        return seen.size();
    }

    private static void count(Expr term, Set<Expr> seen) {
        if (seen.add(term)) {
            term.parts().forEach(part -> count(part, seen));
        }
    }
}

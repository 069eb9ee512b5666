package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Apply;
import io.phigrad.phi.expr.Expr.Comprehension;
import io.phigrad.phi.expr.Expr.Const;
import io.phigrad.phi.expr.Expr.Element;
import io.phigrad.phi.expr.Expr.Fold;
import io.phigrad.phi.expr.Expr.Iterate;
import io.phigrad.phi.expr.Expr.Phi;
import io.phigrad.phi.expr.Op;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What may throw: elements, integer division, arrays of a negative size. It must not leave its guard. */
final class Totality {

    private Totality() {}

    /** Whether nothing in the term may throw. */
    static boolean isTotal(Expr term) {
        return isTotal(term, new HashSet<>());
    }

    private static boolean isTotal(Expr term, Set<Expr> seen) {
        if (!seen.add(term)) {
            return true;
        }
        return isTotalItself(term) && term.parts().stream().allMatch(part -> isTotal(part, seen));
    }

    private static boolean isTotalItself(Expr term) {
        return !(term instanceof Element)
                && !(term instanceof Comprehension)
                && !(term instanceof Apply a
                        && a.op().mayThrow(a.operands().get(0).type())
                        && !isDivisionBySafeNumber(a));
    }

    private static boolean isDivisionBySafeNumber(Apply a) {
        return a.operands().size() == 2
                && a.operands().get(1) instanceof Const c
                && c.number() instanceof Number n
                && n.longValue() > 0
                && switch (a.op()) {
                    case DIV, REM, FLOOR_DIV, FLOOR_MOD -> true;
                    default -> false;
                };
    }

    /**
     * Whether the closed form of a loop is right where the loop does not run: what it evaluates beyond the loop's inits and
     * count is total and finite, or below a binder over a range that is empty then.
     *
     * @param ends terms that are not positive if the loop does not run
     */
    static boolean holdsAtZero(Expr closed, Iterate loop, Set<Expr> ends) {
        Set<Expr> evaluated = new HashSet<>();
        eager(loop.count(), evaluated);
        loop.inits().forEach(init -> eager(init, evaluated));
        return holds(closed, ends, evaluated);
    }

    private static void eager(Expr term, Set<Expr> evaluated) {
        if (evaluated.add(term)) {
            eagerParts(term).forEach(part -> eager(part, evaluated));
        }
    }

    private static List<Expr> eagerParts(Expr term) {
        if (term instanceof Phi) {
            return term.parts().subList(0, 1);
        } else if (term instanceof Fold) {
            return term.parts().subList(0, 2);
        } else if (term instanceof Iterate it) {
            return term.parts().subList(0, 1 + it.inits().size());
        }
        return term instanceof Comprehension ? List.of(((Comprehension) term).size()) : term.parts();
    }

    private static boolean holds(Expr term, Set<Expr> ends, Set<Expr> evaluated) {
        if (!evaluated.add(term)) {
            return true;
        }
        boolean skipped = term instanceof Fold f && (vanishes(f.to(), ends) || isEmpty(f, ends))
                || term instanceof Iterate it && vanishes(it.count(), ends);
        boolean entered =
                term instanceof Phi p && ends.stream().anyMatch(end -> F5LoopExit.isEntered(p.condition(), end));
        List<Expr> parts = skipped ? eagerParts(term) : entered ? List.of(((Phi) term).otherwise()) : term.parts();
        boolean itself = isTotalItself(term) && Finiteness.isFiniteItself(term);
        return itself && parts.stream().allMatch(part -> holds(part, ends, evaluated));
    }

    /** Whether the fold runs over the range of which an end, {@code phi(from < to; .., 0)}, tells the length. */
    private static boolean isEmpty(Fold fold, Set<Expr> ends) {
        return ends.stream()
                .anyMatch(end -> end instanceof Phi count
                        && Trips.isZero(count.otherwise())
                        && count.condition() instanceof Apply test
                        && test.op() == Op.LT
                        && test.operands().get(0) == fold.from()
                        && test.operands().get(1) == fold.to());
    }

    /** Whether a bound is not positive if the ends are not. */
    private static boolean vanishes(Expr bound, Set<Expr> ends) {
        if (ends.contains(bound)) {
            return true;
        }
        return bound instanceof Apply a && vanishes(a, ends);
    }

    private static boolean vanishes(Apply a, Set<Expr> ends) {
        Expr first = a.operands().get(0);
        Expr last = a.operands().get(a.operands().size() - 1);
        return switch (a.op()) {
            case MIN -> vanishes(first, ends) || vanishes(last, ends);
            case MAX -> vanishes(first, ends) && Trips.isZero(last);
            case SUB ->
                vanishes(first, ends)
                        && last instanceof Apply min
                        && min.op() == Op.MIN
                        && min.operands().contains(first);
            default -> false;
        };
    }
}

package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Apply;
import io.phigrad.phi.expr.Expr.Comprehension;
import io.phigrad.phi.expr.Expr.Const;
import io.phigrad.phi.expr.Expr.Element;
import io.phigrad.phi.expr.Expr.Fold;
import io.phigrad.phi.expr.Expr.Iterate;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.Op;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a term costs to compute, in additions: every node once for each binding that it depends on, as lowering places it.
 * Unknown trip counts are taken to be {@link Trips#GUESS}; both sides of a phi are paid for.
 */
public final class LoopCost {

    private LoopCost() {}

    public static double of(Expr term) {
        Scope top = new Scope(Optional.empty(), Set.of(), 1);
        top.visit(term);
        return top.total;
    }

    private static final class Scope {
        private final Optional<Scope> outer;
        private final Set<Symbol> bound;
        private final double runs;
        private final Set<Object> seen = new HashSet<>();
        private double total;

        Scope(Optional<Scope> outer, Set<Symbol> bound, double runs) {
            this.outer = outer;
            this.bound = bound;
            this.runs = runs;
        }

        void visit(Expr term) {
            if (outer.isPresent() && Collections.disjoint(term.free(), bound)) {
                outer.get().visit(term);
                return;
            }
            Object key = term instanceof Iterate it ? it.parts() : term;
            if (!seen.add(key)) {
                return;
            }
            total += runs * itself(term);
            if (term instanceof Fold f) {
                visit(f.from());
                visit(f.to());
                below(List.of(f.index()), Math.abs(Trips.guess(f.to()) - guessFrom(f.from())), List.of(f.body()), 1);
            } else if (term instanceof Comprehension c) {
                visit(c.size());
                below(List.of(c.index()), Trips.guess(c.size()), List.of(c.body()), 1);
            } else if (term instanceof Iterate it) {
                visit(it.count());
                it.inits().forEach(this::visit);
                List<Symbol> symbols = new ArrayList<>(it.states());
                symbols.add(it.round());
                below(symbols, Trips.guess(it.count()), it.nexts(), 0);
            } else {
                term.parts().forEach(this::visit);
            }
        }

        private static double guessFrom(Expr from) {
            return from instanceof Const ? Trips.guess(from) : 0;
        }

        private void below(List<Symbol> symbols, double trips, List<Expr> bodies, double each) {
            Scope inner = new Scope(Optional.of(this), Set.copyOf(symbols), runs * trips);
            bodies.forEach(inner::visit);
            total += inner.total + runs * trips * each;
        }
    }

    private static double itself(Expr term) {
        if (term instanceof Element) {
            return 1;
        }
        return term instanceof Apply a ? applied(a) : term instanceof Expr.Phi ? 1 : 0;
    }

    private static double applied(Apply a) {
        return a.type().isFloating() ? floating(a.op()) : integral(a.op());
    }

    private static double floating(Op op) {
        return switch (op) {
            case ADD, SUB, MUL, NEG, ABS, CONVERT, SELECT, COPY_SIGN, SIGNUM -> 1;
            case MAX, MIN, FLOOR, CEIL, RINT -> 2;
            case INACTIVE, WITH_PARTIAL -> 0;
            case DIV, SQRT -> 5;
            case EXP, LOG, LOG10 -> 20;
            case POW -> 40;
            default -> 30;
        };
    }

    private static double integral(Op op) {
        return switch (op) {
            case DIV, REM, FLOOR_DIV, FLOOR_MOD, CEIL_DIV, CEIL_MOD -> 8;
            default -> 0.5;
        };
    }
}

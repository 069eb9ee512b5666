package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Const;
import io.phigrad.phi.expr.Expr.Fold;
import io.phigrad.phi.expr.Expr.Iterate;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.FoldKind;
import io.phigrad.phi.expr.Terms;
import io.phigrad.phi.rewrite.Derivation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Closes loops. Cost and accuracy decide: a loop that is cheaper or more accurate than its closed form stays one, with the
 * reason.
 *
 * <p>Only up to rounding: sums are reassociated, invariants leave them.
 */
public final class LoopSolver {
    private final Terms terms;
    private final Trips trips;
    private final SumLaws sums;
    private final boolean onPaper;

    /** @param naturals symbols known not to be negative, such as recorded trip counts */
    public LoopSolver(Terms terms, Set<Symbol> naturals) {
        this(terms, naturals, false);
    }

    /**
     * A solver that writes what the formulae say, whatever it costs to compute and wherever it overflows: for reading, not
     * for code.
     */
    public static LoopSolver onPaper(Terms terms, Set<Symbol> naturals) {
        return new LoopSolver(terms, naturals, true);
    }

    private LoopSolver(Terms terms, Set<Symbol> naturals, boolean onPaper) {
        this.onPaper = onPaper;
        this.terms = terms;
        this.trips = new Trips(terms, naturals);
        this.sums = new SumLaws(terms, trips);
    }

    boolean isOnPaper() {
        return onPaper;
    }

    /** One loop, whose nexts are taken as they are. */
    public Solution solve(Iterate loop) {
        if (loop.count() instanceof Const c && c.number() instanceof Integer n && n <= 1) {
            Expr term = new F4LoopEntry().rewrite(terms, loop).orElseThrow().term();
            Derivation derivation = Derivation.none().then("F4", loop, term);
            return new Solution.ClosedForm(loop, term, List.of(), new Recurrence.Constant(), derivation);
        }
        Optional<Expr> needed = new C5LoopIterate().rewrite(terms, loop).map(Formula.Rewriting::term);
        Iterate alone = (Iterate) needed.orElse(loop);
        Derivation derivation = Derivation.none().then("C5", loop, alone);
        return new Attempt(terms, trips, this, loop, alone, derivation).solution();
    }

    /**
     * A term with its loops closed.
     *
     * @param derivation the steps that led to it
     * @param open the loops that stay, with the reasons
     */
    public record Closed(Expr term, Derivation derivation, List<Solution.Opaque> open) {
        public Closed {
            open = List.copyOf(open);
        }
    }

    /** All loops of a term, inner ones first, each guarded by its conditions, and its sums. */
    public Closed close(Expr term) {
        Run run = new Run();
        Expr plain = terms.rebuild(term, part -> run.by(new F5LoopExit(), part));
        Expr closed = terms.rebuild(plain, run::part);
        return new Closed(closed, run.derivation, run.open);
    }

    /** One pass over a term, with what it notes. */
    private final class Run {
        private Derivation derivation = Derivation.none();
        private final List<Solution.Opaque> open = new ArrayList<>();

        Expr by(Formula formula, Expr part) {
            Optional<Formula.Rewriting> rewriting = formula.rewrite(terms, part);
            rewriting.ifPresent(to -> derivation = derivation.then(formula.name(), part, to.term()));
            return rewriting.map(Formula.Rewriting::term).orElse(part);
        }

        Expr part(Expr part) {
            if (part instanceof Iterate loop) {
                return loop(loop);
            } else if (part instanceof Fold fold && fold.kind() == FoldKind.SUM) {
                Terms.Opened in = terms.open(fold);
                Expr sum = sums.sum(in.index(), fold.from(), fold.to(), in.body());
                derivation = derivation.then("linearity", fold, sum);
                return sum;
            }
            return by(new F1Identity(), part);
        }

        private Expr loop(Iterate loop) {
            Solution solution = solve(loop);
            if (solution instanceof Solution.ClosedForm form) {
                Expr guarded = form.guarded(terms);
                List<String> words =
                        form.conditions().stream().map(Condition::why).toList();
                derivation = derivation.then(form.derivation()).then("guard", form.term(), guarded, words);
                return guarded;
            }
            open.add((Solution.Opaque) solution);
            Expr hoisted = new Hoisting(terms).of(loop).map(Expr.class::cast).orElse(loop);
            derivation = derivation.then("linearity", loop, hoisted);
            return hoisted;
        }
    }
}

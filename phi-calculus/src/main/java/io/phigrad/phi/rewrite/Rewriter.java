package io.phigrad.phi.rewrite;

import io.phigrad.phi.expr.Evaluator;
import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Apply;
import io.phigrad.phi.expr.Expr.Const;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Terms;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tries laws, inner terms first, until none applies or the fuel is spent, and records what it did. What comes out is never
 * dearer than what went in: sharing may make a law that looks like a gain a loss, so the whole graphs are compared
 * ({@link TermCost}).
 */
public final class Rewriter {
    private static final int FUEL = 4000;
    private static final int MOST_AT_A_NODE = 12;
    private static final int MOST_WALKS = 6;

    private final Terms terms;
    private final List<Law> laws;
    private final List<Derivation.Step> steps = new ArrayList<>();
    private int fuel = FUEL;

    private Rewriter(Terms terms, List<Law> laws) {
        this.terms = terms;
        this.laws = laws;
    }

    /** Simpler terms, and how they came about. */
    public record Result(List<Expr> terms, Derivation derivation) {
        public Result {
            terms = List.copyOf(terms);
        }
    }

    /** @param relaxed whether laws that hold on the reals only may be used */
    public static Result simplify(Terms terms, List<Expr> roots, boolean relaxed) {
        return simplify(
                terms,
                roots,
                Laws.all().stream()
                        .filter(law -> relaxed || law.strength() == Law.Strength.ALWAYS)
                        .toList());
    }

    static Result simplify(Terms terms, List<Expr> roots, List<Law> laws) {
        Result all = rewritten(terms, roots, laws);
        if (TermCost.of(all.terms()) <= TermCost.of(roots)) {
            return all;
        }
        return withoutOne(terms, roots, laws, all).orElseGet(() -> new Result(roots, Derivation.none()));
    }

    private static Result rewritten(Terms terms, List<Expr> roots, List<Law> laws) {
        Rewriter rewriter = new Rewriter(terms, laws);
        List<Expr> simpler = rewriter.walk(roots);
        return new Result(simpler, new Derivation(rewriter.steps));
    }

    /** Laws can make two terms share less: without the one that does, the others may still pay. */
    private static Optional<Result> withoutOne(Terms terms, List<Expr> roots, List<Law> laws, Result all) {
        Set<String> fired = new LinkedHashSet<>();
        all.derivation().steps().forEach(step -> fired.add(step.rule()));
        double least = TermCost.of(roots);
        Optional<Result> best = Optional.empty();
        for (String name : fired) {
            List<Law> others =
                    laws.stream().filter(law -> !law.name().equals(name)).toList();
            Result tried = rewritten(terms, roots, others);
            double cost = TermCost.of(tried.terms());
            if (cost < least) {
                least = cost;
                best = Optional.of(tried);
            }
        }
        return best;
    }

    private List<Expr> walk(List<Expr> roots) {
        List<Expr> current = roots;
        for (int walk = 0; walk < MOST_WALKS && fuel > 0; walk++) {
            List<Expr> next = new ArrayList<>();
            for (Expr root : current) {
                next.add(terms.rebuild(root, this::simpler));
            }
            if (next.equals(current)) {
                break;
            }
            current = next;
        }
        return current;
    }

    private Expr simpler(Expr term) {
        Expr current = term;
        for (int k = 0; k < MOST_AT_A_NODE && fuel > 0; k++) {
            Optional<Expr> next = step(current);
            if (next.isEmpty()) {
                return current;
            }
            current = next.get();
            fuel--;
        }
        return current;
    }

    private Optional<Expr> step(Expr term) {
        if (term instanceof Const || term instanceof Symbol) {
            return Optional.empty();
        }
        Optional<Expr> folded = folded(term);
        if (folded.isPresent()) {
            return folded;
        }
        for (Law law : laws) {
            Optional<Expr> next = law.apply(term, terms);
            if (next.isPresent() && next.get() != term) {
                steps.add(new Derivation.Step(law.name(), term, next.get(), List.of()));
                return next;
            }
        }
        return Optional.empty();
    }

    /** Operators on constants whose bits are the same on every JVM. */
    private Optional<Expr> folded(Expr term) {
        if (!(term instanceof Apply a)
                || !(a.type() instanceof Scalar type)
                || !Evaluator.isPortable(a.op())
                || !a.operands().stream().allMatch(Const.class::isInstance)) {
            return Optional.empty();
        }
        List<Object> in = a.operands().stream().map(x -> ((Const) x).number()).toList();
        return Evaluator.fold(a.op(), type, in).map(number -> terms.number(type, number));
    }
}

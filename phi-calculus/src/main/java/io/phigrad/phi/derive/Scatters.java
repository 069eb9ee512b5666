package io.phigrad.phi.derive;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Comprehension;
import io.phigrad.phi.expr.Expr.Element;
import io.phigrad.phi.expr.Expr.Fold;
import io.phigrad.phi.expr.Expr.Phi;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.FoldKind;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Terms;
import io.phigrad.phi.rewrite.Rewriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The derivative of a term with respect to the elements of arrays, as guarded scatters: {@code Sum(i, 0, n; x[i] * x[i])} has
 * {@code for 0 <= i < n: x'[i] += 2.0 * x[i]}.
 *
 * <p>Reverse accumulation from the root: operators by {@link Derivative}, a sum hands its adjoint to every round, and in one
 * to what does not change from round to round, a product the product of the other factors, an extreme to the first round that attains it, a phi to the side that is taken. Indices
 * and conditions are constants (Shen et al. 2021, C2).
 */
public final class Scatters {
    private static final List<String> INDICES = List.of("i", "j", "k", "l", "m", "n");

    private final Terms terms;
    private final Derivative derivative;
    private final Steepness steep;
    private final Set<Symbol> arrays;
    private final List<Scatter> found = new ArrayList<>();
    private boolean isComplete = true;

    private Scatters(Terms terms, Set<Symbol> arrays) {
        this.terms = terms;
        this.derivative = new Derivative(terms);
        this.steep = new Steepness(terms);
        this.arrays = arrays;
    }

    /**
     * All scatters that make up the derivative, simplified.
     *
     * @return empty if an iterate, which has no closed form, reads the arrays: that is for a reverse sweep
     */
    public static Optional<List<Scatter>> of(Terms terms, Expr term, Set<Symbol> arrays) {
        Scatters scatters = new Scatters(terms, Set.copyOf(arrays));
        scatters.visit(term, terms.number(1.0), new Place(List.of(), Optional.empty()));
        if (!scatters.isComplete) {
            return Optional.empty();
        }
        List<Expr> values = scatters.found.stream().map(Scatter::value).toList();
        List<Expr> simpler = Rewriter.simplify(terms, values, true).terms();
        List<Scatter> all = new ArrayList<>();
        for (int k = 0; k < simpler.size(); k++) {
            all.add(scatters.readable(scatters.found.get(k).withValue(simpler.get(k))));
        }
        return Optional.of(all);
    }

    /** The same with indices i, j, k. */
    private Scatter readable(Scatter scatter) {
        Set<String> taken = new HashSet<>();
        Set<Symbol> own = new HashSet<>();
        scatter.ranges().forEach(range -> own.add(range.index()));
        scatter.terms()
                .forEach(term -> term.free().stream()
                        .filter(symbol -> !own.contains(symbol))
                        .forEach(symbol -> taken.add(symbol.name())));
        Scatter renamed = scatter;
        for (Scatter.Range range : scatter.ranges()) {
            String name = INDICES.stream()
                    .filter(taken::add)
                    .findFirst()
                    .orElse(range.index().name());
            Symbol index = terms.symbol(range.index().type(), name);
            renamed = renamed.map(term -> terms.substitute(term, Map.of(range.index(), index)));
        }
        return renamed;
    }

    /** The ranges and the guard under which a part of the term is evaluated. */
    private record Place(List<Scatter.Range> ranges, Optional<Expr> guard) {
        Place within(Scatter.Range range) {
            List<Scatter.Range> all = new ArrayList<>(ranges);
            all.add(range);
            return new Place(all, guard);
        }

        Place where(Expr condition, Terms terms) {
            return new Place(
                    ranges,
                    Optional.of(guard.map(g -> (Expr) terms.apply(Op.AND, g, condition))
                            .orElse(condition)));
        }
    }

    private boolean isActive(Expr term) {
        return term.free().stream().anyMatch(arrays::contains);
    }

    private void visit(Expr term, Expr adjoint, Place place) {
        Map<Expr, Expr> adjoints = new LinkedHashMap<>();
        contribute(term, adjoint, adjoints);
        while (!adjoints.isEmpty()) {
            Expr next = adjoints.keySet().stream()
                    .filter(part -> adjoints.keySet().stream().noneMatch(other -> isWithin(part, other)))
                    .findFirst()
                    .orElseThrow();
            enter(next, Objects.requireNonNull(adjoints.remove(next)), place, adjoints);
        }
    }

    private static boolean isWithin(Expr part, Expr whole) {
        return part != whole && isIn(part, whole, new HashSet<>());
    }

    private static boolean isIn(Expr part, Expr whole, Set<Expr> seen) {
        return part == whole || seen.add(whole) && whole.parts().stream().anyMatch(below -> isIn(part, below, seen));
    }

    /** What the term hands to the nearest parts that are no operators. */
    private void contribute(Expr term, Expr adjoint, Map<Expr, Expr> adjoints) {
        List<Expr> frontier = Frontier.of(term, this::isActive);
        List<Expr> partials = derivative.partials(term, frontier);
        for (int k = 0; k < frontier.size(); k++) {
            if (!Steepness.isZero(partials.get(k))) {
                Expr part = steep.chained(adjoint, partials.get(k));
                adjoints.merge(frontier.get(k), part, derivative::plus);
            }
        }
    }

    /** @param around the adjoints of what is evaluated outside of the part as well */
    private void enter(Expr part, Expr adjoint, Place place, Map<Expr, Expr> around) {
        if (part instanceof Element element) {
            element(element, adjoint, place);
        } else if (part instanceof Phi phi) {
            visit(phi.then(), adjoint, place.where(phi.condition(), terms));
            visit(phi.otherwise(), adjoint, place.where(terms.test(Op.NOT, phi.condition()), terms));
        } else if (part instanceof Fold fold) {
            fold(fold, adjoint, place, around);
        } else {
            isComplete = false;
        }
    }

    private void element(Element element, Expr adjoint, Place place) {
        if (element.array() instanceof Comprehension array) {
            Terms.Opened in = terms.open(array);
            visit(terms.substitute(in.body(), Map.of(in.index(), element.index())), adjoint, place);
            return;
        }
        List<Expr> indices = new ArrayList<>(List.of(element.index()));
        Expr array = element.array();
        while (array instanceof Element row) {
            indices.add(0, row.index());
            array = row.array();
        }
        if (array instanceof Symbol symbol && arrays.contains(symbol)) {
            found.add(new Scatter(symbol, indices, place.ranges(), place.guard(), adjoint));
        } else {
            isComplete = false;
        }
    }

    private void fold(Fold fold, Expr adjoint, Place place, Map<Expr, Expr> around) {
        Terms.Opened in = terms.open(fold);
        Symbol index = in.index();
        Place round = place.within(new Scatter.Range(index, fold.from(), fold.to()));
        switch (fold.kind()) {
            case SUM -> {
                Map<Expr, Expr> below = new LinkedHashMap<>();
                contribute(in.body(), terms.number(1.0), below);
                below.forEach((part, partial) -> {
                    if (part.dependsOn(index) || part instanceof Element) {
                        visit(part, steep.chained(adjoint, partial), round);
                    } else {
                        Expr all = terms.fold(FoldKind.SUM, index, fold.from(), fold.to(), partial);
                        around.merge(part, steep.chained(adjoint, all), derivative::plus);
                    }
                });
            }
            case PRODUCT -> {
                Expr next = terms.add(index, terms.number(1));
                Expr others = terms.mul(part(fold, fold.from(), index), part(fold, next, fold.to()));
                visit(in.body(), steep.chained(adjoint, others), round);
            }
            case MAXIMUM, MINIMUM -> {
                Op before = fold.kind() == FoldKind.MAXIMUM ? Op.LT : Op.GT;
                Expr attains = terms.test(Op.EQ, in.body(), fold);
                Expr first = terms.test(before, part(fold, fold.from(), index), in.body());
                visit(in.body(), adjoint, round.where(terms.apply(Op.AND, attains, first), terms));
            }
        }
    }

    private Fold part(Fold fold, Expr from, Expr to) {
        return terms.fold(fold.kind(), from, to, i -> terms.at(fold, i));
    }
}

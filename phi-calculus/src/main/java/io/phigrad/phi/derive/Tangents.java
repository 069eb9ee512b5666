package io.phigrad.phi.derive;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Comprehension;
import io.phigrad.phi.expr.Expr.Element;
import io.phigrad.phi.expr.Expr.Fold;
import io.phigrad.phi.expr.Expr.Iterate;
import io.phigrad.phi.expr.Expr.Phi;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.FoldKind;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tangent of a term along given tangents of what it depends on, numbers and arrays: one term, whose elements read the
 * arrays' tangents. Conditions and indices are constants (Shen et al. 2021, C2).
 */
public final class Tangents {
    private final Terms terms;
    private final Derivative derivative;
    private final Steepness steep;
    private final Map<Symbol, Symbol> directions;

    private Tangents(Terms terms, Map<Symbol, Symbol> directions) {
        this.terms = terms;
        this.derivative = new Derivative(terms);
        this.steep = new Steepness(terms);
        this.directions = directions;
    }

    /**
     * The tangent, a double.
     *
     * @param directions for every symbol that changes its tangent, of the same shape, with doubles in it
     */
    public static Expr of(Terms terms, Expr term, Map<Symbol, Symbol> directions) {
        return new Tangents(terms, Map.copyOf(directions)).tangent(term);
    }

    private boolean isActive(Expr term) {
        return term.free().stream().anyMatch(directions::containsKey);
    }

    private Expr tangent(Expr term) {
        List<Expr> frontier = Frontier.of(term, this::isActive);
        List<Expr> partials = derivative.partials(term, frontier);
        Expr sum = terms.number(0.0);
        for (int k = 0; k < frontier.size(); k++) {
            if (!Steepness.isZero(partials.get(k))) {
                sum = derivative.plus(sum, steep.chained(direction(frontier.get(k)), partials.get(k)));
            }
        }
        return sum;
    }

    private Expr direction(Expr part) {
        if (part instanceof Element element && element.array() instanceof Comprehension array) {
            Terms.Opened in = terms.open(array);
            return tangent(terms.substitute(in.body(), Map.of(in.index(), element.index())));
        } else if (part instanceof Symbol || part instanceof Element) {
            return moved(part);
        } else if (part instanceof Phi phi) {
            return terms.phi(phi.condition(), tangent(phi.then()), tangent(phi.otherwise()));
        } else if (part instanceof Fold fold) {
            return fold(fold);
        }
        return iterate((Iterate) part);
    }

    /** The tangent of a symbol, a row or an element. */
    private Expr moved(Expr place) {
        if (place instanceof Element element) {
            return terms.element(moved(element.array()), element.index());
        }
        Symbol direction = place instanceof Symbol symbol ? directions.get(symbol) : null;
        if (direction == null) {
            throw new IllegalArgumentException("no direction for " + place);
        }
        return direction;
    }

    private Expr fold(Fold fold) {
        Terms.Opened in = terms.open(fold);
        if (fold.kind() == FoldKind.SUM) {
            return terms.fold(FoldKind.SUM, in.index(), fold.from(), fold.to(), tangent(in.body()));
        }

        return derivative.folded(fold, in, tangent(in.body()));
    }

    private Expr iterate(Iterate iterate) {
        Terms.OpenedIterate in = terms.open(iterate);
        List<Symbol> states = new ArrayList<>(in.states());
        List<Expr> inits = new ArrayList<>(iterate.inits());
        List<Expr> nexts = new ArrayList<>(in.nexts());
        Map<Symbol, Symbol> all = new HashMap<>(directions);
        int component = iterate.component();
        for (int k = 0; k < in.states().size(); k++) {
            if (in.states().get(k).type().isFloating()) {
                component = k == iterate.component() ? states.size() : component;
                Symbol tangent = terms.fresh(Scalar.DOUBLE, "d" + (k + 1));
                all.put(in.states().get(k), tangent);
                states.add(tangent);
                inits.add(tangent(iterate.inits().get(k)));
            }
        }
        Tangents inside = new Tangents(terms, all);
        for (Expr next : in.nexts()) {
            if (next.type().isFloating()) {
                nexts.add(inside.tangent(next));
            }
        }
        return terms.iterate(states, in.round(), iterate.count(), inits, nexts, component);
    }
}

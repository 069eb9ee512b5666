package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Apply;
import io.phigrad.phi.expr.Expr.Fold;
import io.phigrad.phi.expr.Expr.Phi;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.FoldKind;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Terms;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Terms as linear forms in some unknowns. Sums are taken apart: {@code Sum(i; x[i] * (y[i] - x[i] * w))} is {@code Sum(i;
 * x[i] * y[i]) - w * Sum(i; x[i] * x[i])}.
 *
 * <p>That loses no accuracy, because unknowns carry rounding errors of their own size: where {@code c u + d} is taken apart,
 * {@code eps |c u|} is in the error bound of the whole already, and {@code |d|} is no more than the whole and {@code |c u|}.
 * Only the constant and the coefficients are taken apart, never a factor beside them, so a square of residuals, which is not
 * linear, stays whole.
 */
public final class Linearity {
    private final Terms terms;
    private final SumLaws sums;
    private final Set<Symbol> unknowns;
    private final Map<Expr, Optional<LinearForm>> known = new HashMap<>();

    public Linearity(Terms terms, Set<Symbol> unknowns) {
        this.terms = terms;
        this.sums = new SumLaws(terms);
        this.unknowns = Set.copyOf(unknowns);
    }

    /** Empty if the term is not linear, or not seen to be. */
    public Optional<LinearForm> of(Expr term) {
        Optional<LinearForm> old = known.get(term);
        if (old == null) {
            old = form(term);
            known.put(term, old);
        }
        return old;
    }

    private boolean isConstant(Expr term) {
        return Collections.disjoint(term.free(), unknowns);
    }

    private Optional<LinearForm> form(Expr term) {
        if (isConstant(term)) {
            return Optional.of(new LinearForm(Map.of(), term));
        }
        if (!(term.type() instanceof Scalar type) || type == Scalar.BOOLEAN) {
            return Optional.empty();
        }
        Ring ring = new Ring(terms, type);
        if (term instanceof Symbol symbol) {
            return Optional.of(new LinearForm(Map.of(symbol, ring.one()), ring.zero()));
        } else if (term instanceof Apply apply) {
            return applied(apply, ring);
        } else if (term instanceof Phi phi && isConstant(phi.condition())) {
            return both(phi.then(), phi.otherwise(), ring, (a, b) -> a == b ? a : terms.phi(phi.condition(), a, b));
        } else if (term instanceof Fold fold && fold.kind() == FoldKind.SUM) {
            return summed(fold);
        }
        return Optional.empty();
    }

    private Optional<LinearForm> applied(Apply apply, Ring ring) {
        List<Expr> in = apply.operands();
        return switch (apply.op()) {
            case ADD -> both(in.get(0), in.get(1), ring, ring::add);
            case SUB -> both(in.get(0), in.get(1), ring, ring::sub);
            case NEG -> of(in.get(0)).map(form -> form.map(ring::neg));
            case MUL -> scaled(in.get(0), in.get(1), ring);
            case DIV ->
                apply.type().isFloating() && isConstant(in.get(1))
                        ? of(in.get(0)).map(form -> form.map(c -> ring.div(c, in.get(1))))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<LinearForm> both(Expr a, Expr b, Ring ring, LinearForm.Join join) {
        return of(a).flatMap(left -> of(b).map(right -> left.join(right, ring.zero(), join)));
    }

    private Optional<LinearForm> scaled(Expr a, Expr b, Ring ring) {
        if (isConstant(a)) {
            return of(b).map(form -> form.map(c -> ring.mul(a, c)));
        }
        return isConstant(b) ? of(a).map(form -> form.map(c -> ring.mul(c, b))) : Optional.empty();
    }

    private Optional<LinearForm> summed(Fold fold) {
        if (!isConstant(fold.from()) || !isConstant(fold.to())) {
            return Optional.empty();
        }
        Terms.Opened in = terms.open(fold);
        return of(in.body()).map(form -> form.map(c -> sums.sum(in.index(), fold.from(), fold.to(), c)));
    }
}

package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Fold;
import io.phigrad.phi.expr.Expr.Iterate;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.FoldKind;
import io.phigrad.phi.expr.Terms;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Linearity for a loop that stays one: a sum that is linear in the states is taken apart, so that what is invariant in it is
 * summed once. {@code w = tanh(w + Sum(i; x[i] * (y[i] - x[i] * w)))} needs two sums, not two a round.
 */
final class Hoisting {
    /** What must be gained for the loop to change its look. */
    private static final double GAIN = 0.7;

    private final Terms terms;

    Hoisting(Terms terms) {
        this.terms = terms;
    }

    /** The loop with its sums taken apart, if that makes it cheaper. */
    Optional<Iterate> of(Iterate loop) {
        Terms.OpenedIterate in = terms.open(loop);
        Linearity linearity = new Linearity(terms, Set.copyOf(in.states()));
        List<Expr> nexts = in.nexts().stream()
                .map(next -> terms.rebuild(next, part -> part instanceof Fold fold ? apart(fold, linearity) : part))
                .toList();
        if (nexts.equals(in.nexts())) {
            return Optional.empty();
        }
        Iterate changed = terms.iterate(in.states(), in.round(), loop.count(), loop.inits(), nexts, loop.component());
        return LoopCost.of(changed) < GAIN * LoopCost.of(loop) ? Optional.of(changed) : Optional.empty();
    }

    private Expr apart(Fold fold, Linearity linearity) {
        if (fold.kind() != FoldKind.SUM) {
            return fold;
        }
        Optional<LinearForm> form = linearity.of(fold).filter(linear -> !linear.isConstant());
        return form.map(linear -> joined(linear, Ring.of(terms, fold))).orElse(fold);
    }

    private static Expr joined(LinearForm form, Ring ring) {
        Expr sum = form.constant();
        for (Map.Entry<Symbol, Expr> each : form.coefficients().entrySet()) {
            sum = ring.add(sum, ring.mul(each.getValue(), each.getKey()));
        }
        return sum;
    }
}

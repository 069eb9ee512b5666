package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.FoldKind;
import java.util.List;

/** What a round does to a state {@code d}; terms may depend on the round, not on the state, unless said otherwise. */
public sealed interface Recurrence {

    /** {@code d = d}. */
    record Constant() implements Recurrence {}

    /** {@code d = term}: only the last round counts. */
    record Latest(Expr term) implements Recurrence {}

    /** {@code d = d + step}, which is invariant: affine in the number of rounds. */
    record Counter(Expr step) implements Recurrence {}

    /** {@code d = d + term}. */
    record Sum(Expr term) implements Recurrence {}

    /** {@code d = d * factor}. */
    record Product(Expr factor) implements Recurrence {}

    /** {@code d = factor * d + term}: C6, C7 or C8, by what of it is invariant. */
    record Affine(Expr factor, Expr term) implements Recurrence {}

    /** {@code d = max(d, term)} or min. */
    record Extreme(FoldKind kind, Expr term) implements Recurrence {}

    /** {@code d = factor * d^exponent}. */
    record Power(Expr factor, Expr exponent) implements Recurrence {}

    /** {@code d = phi(condition; then, otherwise)}, the sides depending on {@code d}, the condition not. */
    record Split(Expr condition, Expr then, Expr otherwise) implements Recurrence {}

    /** {@code d = factors * d + terms}, for a vector of states. */
    record Coupled(List<Symbol> states, List<List<Expr>> factors, List<Expr> terms) implements Recurrence {
        public Coupled {
            states = List.copyOf(states);
            factors = factors.stream().map(List::copyOf).toList();
            terms = List.copyOf(terms);
        }
    }

    /** None of these. */
    record Opaque(String why) implements Recurrence {}
}

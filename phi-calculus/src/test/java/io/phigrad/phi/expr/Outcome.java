package io.phigrad.phi.expr;

import io.phigrad.phi.expr.Expr.Symbol;
import java.util.Map;
import java.util.Optional;

/** What evaluation comes to: a value, or something thrown. */
public record Outcome(Optional<Object> value) {

    public static Outcome of(Expr term, Map<Symbol, ?> inputs) {
        try {
            return new Outcome(Optional.of(TermEvaluator.evaluate(term, inputs)));
        } catch (ArithmeticException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NegativeArraySizeException thrown) {
            return new Outcome(Optional.empty());
        }
    }
}

package io.phigrad.phi.rewrite;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.TermParser;
import io.phigrad.phi.expr.Terms;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One law of simplification: what matches the left side is the right side.
 *
 * <p>In the text of a law {@code a}, {@code b}, {@code s}, {@code t} stand for any doubles, {@code c} and {@code d} for any
 * truth values, {@code n} for NaN.
 *
 * @param name how derivations call it
 * @param strength where it holds
 * @param needs what must be known of the operands besides
 */
public record Law(String name, Expr left, Expr right, Strength strength, Condition needs) {

    /** Where a law holds. */
    public enum Strength {
        /** Bit for bit, NaN and the signs of zeros included; the payload of a NaN is of no account. */
        ALWAYS,
        /** As real numbers, and nowhere less accurately; a NaN may become a number. */
        ON_REALS
    }

    /** A side condition. */
    public enum Condition {
        NONE,
        /** {@code a} is not negative, unless it is NaN. */
        A_NOT_NEGATIVE
    }

    static Law law(String name, String left, String right, Strength strength) {
        return law(name, left, right, strength, Condition.NONE);
    }

    static Law law(String name, String left, String right, Strength strength, Condition needs) {
        Terms terms = new Terms();
        Map<String, Scalar> types = new LinkedHashMap<>();
        for (String number : new String[] {"a", "b", "s", "t", "n"}) {
            types.put(number, Scalar.DOUBLE);
        }
        types.put("c", Scalar.BOOLEAN);
        types.put("d", Scalar.BOOLEAN);
        return new Law(
                name, TermParser.parse(terms, types, left), TermParser.parse(terms, types, right), strength, needs);
    }

    /** The term as the right side says, if the left side matches. */
    Optional<Expr> apply(Expr term, Terms terms) {
        return Matching.of(left, term).stream()
                .filter(this::holds)
                .findFirst()
                .map(found -> Matching.fill(right, found, terms));
    }

    private boolean holds(Map<Symbol, Expr> found) {
        return switch (needs) {
            case NONE -> true;
            case A_NOT_NEGATIVE ->
                found.entrySet().stream()
                        .filter(e -> e.getKey().name().equals("a"))
                        .allMatch(e -> Signs.isNotNegative(e.getValue()));
        };
    }
}

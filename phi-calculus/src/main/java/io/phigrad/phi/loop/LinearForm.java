package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Symbol;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * {@code c1 u1 + ... + ck uk + constant} in some unknowns, which neither the coefficients nor the constant depend on.
 *
 * @param coefficients of the unknowns that occur
 */
public record LinearForm(Map<Symbol, Expr> coefficients, Expr constant) {
    public LinearForm {
        coefficients = Collections.unmodifiableMap(new LinkedHashMap<>(coefficients)); // in the order of the term
    }

    /** The coefficient of an unknown, empty for zero. */
    Optional<Expr> coefficient(Symbol unknown) {
        return Optional.ofNullable(coefficients.get(unknown));
    }

    boolean isConstant() {
        return coefficients.isEmpty();
    }

    LinearForm map(UnaryOperator<Expr> change) {
        Map<Symbol, Expr> changed = new LinkedHashMap<>();
        coefficients.forEach((unknown, coefficient) -> changed.put(unknown, change.apply(coefficient)));
        return new LinearForm(changed, change.apply(constant));
    }

    /** Joins two forms, one coefficient at a time; an unknown that occurs in one only has {@code zero} in the other. */
    LinearForm join(LinearForm other, Expr zero, Join join) {
        Map<Symbol, Expr> joined = new LinkedHashMap<>();
        coefficients.forEach(
                (unknown, c) -> joined.put(unknown, join.of(c, other.coefficients.getOrDefault(unknown, zero))));
        other.coefficients.forEach((unknown, c) -> {
            if (!coefficients.containsKey(unknown)) {
                joined.put(unknown, join.of(zero, c));
            }
        });
        return new LinearForm(joined, join.of(constant, other.constant));
    }

    /** How two numbers are joined. */
    interface Join {
        Expr of(Expr a, Expr b);
    }
}

package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Apply;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Terms;
import java.util.Optional;
import java.util.Set;

/** A round {@code d = a d^b} with a and b that do not depend on d. */
record PowerLoop(Expr a, Expr b) {

    /** Of a next of type double; {@code d * d * a} has the exponent 2. */
    static Optional<PowerLoop> of(Terms terms, Expr next, Symbol state) {
        if (next.type() != Scalar.DOUBLE) {
            return Optional.empty();
        }
        Factors factors = Factors.of(terms, next, Set.of(state));
        Expr exponent = terms.number(0.0);
        Ring ring = new Ring(terms, Scalar.DOUBLE);
        for (Expr factor : factors.varying()) {
            Optional<Expr> power = exponent(terms, factor, state);
            if (power.isEmpty()) {
                return Optional.empty();
            }
            exponent = ring.add(exponent, power.get());
        }
        return Optional.of(new PowerLoop(factors.around(terms.number(1.0)), exponent));
    }

    private static Optional<Expr> exponent(Terms terms, Expr factor, Symbol state) {
        if (factor == state) {
            return Optional.of(terms.number(1.0));
        }
        return factor instanceof Apply pow
                        && (pow.op() == Op.POW || pow.op() == Op.STRICT_POW)
                        && pow.operands().get(0) == state
                        && !pow.operands().get(1).dependsOn(state)
                ? Optional.of(pow.operands().get(1))
                : Optional.empty();
    }
}

package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Apply;
import io.phigrad.phi.expr.Expr.Const;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Terms;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** A product taken apart: the factors that depend on some symbols, and all others, those divided by included. */
final class Factors {
    private final Ring ring;
    private final Set<Symbol> symbols;
    private boolean negative;
    private final List<Expr> varying = new ArrayList<>();
    private final List<Expr> invariant = new ArrayList<>();
    private final List<Expr> divisors = new ArrayList<>();

    private Factors(Ring ring, Set<Symbol> symbols) {
        this.ring = ring;
        this.symbols = symbols;
    }

    /** Of a term of arithmetic type. What may throw stays with what varies, in its place. */
    static Factors of(Terms terms, Expr term, Set<Symbol> symbols) {
        Factors factors = new Factors(Ring.of(terms, term), symbols);
        factors.collect(term);
        return factors;
    }

    private boolean isInvariant(Expr term) {
        return Collections.disjoint(term.free(), symbols) && Totality.isTotal(term);
    }

    private void collect(Expr term) {
        if (term instanceof Apply a && a.op() == Op.MUL) {
            collect(a.operands().get(0));
            collect(a.operands().get(1));
        } else if (term instanceof Apply a && a.op() == Op.NEG) {
            negative = !negative;
            collect(a.operands().get(0));
        } else if (term instanceof Apply a
                && isDivision(a)
                && isInvariant(a.operands().get(1))) {
            collect(a.operands().get(0));
            divisors.add(a.operands().get(1));
        } else {
            (isInvariant(term) ? invariant : varying).add(term);
        }
    }

    private static boolean isDivision(Apply a) {
        return a.op() == Op.DIV && a.type().isFloating();
    }

    /** The factors that depend on the symbols; empty if none does. */
    List<Expr> varying() {
        return varying;
    }

    boolean isPlain() {
        return !negative && invariant.isEmpty() && divisors.isEmpty();
    }

    /** The product of the factors that vary. */
    Expr rest() {
        return varying.stream().reduce(ring.one(), ring::mul);
    }

    /** Whether all that is invariant is finite: only then may it stand beside an empty sum. */
    boolean isFinite() {
        return divisors.stream().allMatch(Const.class::isInstance)
                && divisors.stream().noneMatch(ring::isZero)
                && divisors.stream().allMatch(Finiteness::isFinite)
                && invariant.stream().allMatch(Finiteness::isFinite);
    }

    /** A number in place of the rest, with all that is invariant around it. */
    Expr around(Expr rest) {
        Expr product = ring.mul(invariant.stream().reduce(ring.one(), ring::mul), rest);
        Expr quotient = divisors.stream().reduce(product, ring::div);
        return negative ? ring.neg(quotient) : quotient;
    }
}

package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Iterate;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Terms;
import java.util.List;
import java.util.Optional;

/**
 * {@code L_n d = a phi_L(p, d)^b => d_exit = a^(1 + b + .. + b^(n-1)) p^(b^n)} (after Shen et al. 2021, Fig. 5, C9, whose
 * exponent of a is wrong: for b = 2 and n = 3 it is 7).
 *
 * <p>It holds for an integer b, or positive a and p; where {@code b^n} is an exact double; and where nothing overflows on the
 * way. The way is bounded by a and the result: with {@code c = log a / (1 - b)}, {@code log |d| - c} grows from round to round
 * where {@code |b| >= 1}, and shrinks from that of p where not.
 */
public record C9Power() implements Formula {
    private static final double LARGEST_EXACT = 0x1p53;
    private static final double LARGE = 1e150;

    @Override
    public String name() {
        return "C9";
    }

    @Override
    public Optional<Rewriting> rewrite(Terms terms, Expr term) {
        if (!(term instanceof Iterate it) || it.inits().size() != 1) {
            return Optional.empty();
        }
        Terms.OpenedIterate in = terms.open(it);
        return PowerLoop.of(terms, in.nexts().get(0), in.states().get(0))
                .filter(loop -> !loop.a().dependsOn(in.round()) && !loop.b().dependsOn(in.round()))
                .map(loop -> form(terms, loop, it.inits().get(0), it.count()));
    }

    static Rewriting form(Terms terms, PowerLoop loop, Expr p, Expr n) {
        Expr b = loop.b();
        Expr exponentOfA = terms.sum(terms.number(0), n, i -> C6Affine.power(terms, b, i));
        Expr exponentOfP = C6Affine.power(terms, b, n);
        Ring ring = new Ring(terms, Scalar.DOUBLE);
        Expr ofA = ring.isOne(loop.a()) ? ring.one() : terms.apply(Op.POW, loop.a(), exponentOfA);
        Expr result = ring.mul(ofA, terms.apply(Op.POW, p, exponentOfP));
        Expr zero = terms.number(0.0);
        Expr integer = terms.test(Op.EQ, terms.apply(Op.RINT, b), b);
        Expr positive = terms.test(Op.AND, terms.test(Op.LT, zero, loop.a()), terms.test(Op.LT, zero, p));
        Expr exact = terms.test(
                Op.LE,
                terms.apply(Op.MAX, terms.apply(Op.ABS, exponentOfA), terms.apply(Op.ABS, exponentOfP)),
                terms.number(LARGEST_EXACT));
        return new Rewriting(
                result,
                List.of(
                        new Condition(terms.test(Op.OR, integer, positive), "b is an integer, or a and p are positive"),
                        new Condition(exact, "b^n and its sums are exact"),
                        moderate(terms, loop.a(), "a"),
                        moderate(terms, p, "p"),
                        moderate(terms, result, "the result")));
    }

    private static Condition moderate(Terms terms, Expr term, String what) {
        Expr size = terms.apply(Op.ABS, term);
        Expr test = terms.test(
                Op.AND, terms.test(Op.LE, terms.number(1 / LARGE), size), terms.test(Op.LE, size, terms.number(LARGE)));
        return new Condition(test, what + " neither overflows nor vanishes");
    }
}

package io.phigrad.phi.expr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.phi.expr.Expr.Apply;
import io.phigrad.phi.expr.Expr.Comprehension;
import io.phigrad.phi.expr.Expr.Const;
import io.phigrad.phi.expr.Expr.Fold;
import io.phigrad.phi.expr.Expr.Iterate;
import io.phigrad.phi.expr.Expr.Symbol;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TermsTest {
    private final Terms terms = new Terms();
    private final Symbol a = terms.symbol(Scalar.DOUBLE, "a");
    private final Symbol b = terms.symbol(Scalar.DOUBLE, "b");
    private final Symbol i = terms.symbol(Scalar.INT, "i");
    private final Symbol n = terms.symbol(Scalar.INT, "n");

    private Expr parse(String text) {
        return TermParser.parse(terms, RandomTerms.TYPES, text);
    }

    @Test
    void equalTermsAreOneNode() {
        assertSame(parse("a * b + x[i]"), parse("(a * b) + x[i]"));
        assertNotSame(parse("a * b"), parse("b * a"));
        assertNotSame(terms.number(0.0), terms.number(-0.0));
        assertNotSame(terms.number(1), terms.number(1.0));
        assertSame(terms.number(Double.NaN), terms.number(0.0 / 0.0));
        assertNotSame(parse("(double) i"), parse("(float) i"));
    }

    @Test
    void namesOfIndicesDoNotMatter() {
        assertSame(parse("Sum(p, 0, n; Sum(q, 0, p; x[p] * x[q]))"), parse("Sum(q, 0, n; Sum(p, 0, q; x[q] * x[p]))"));
        assertNotSame(parse("Sum(p, 0, n; Sum(q, 0, n; x[p]))"), parse("Sum(p, 0, n; Sum(q, 0, n; x[q]))"));
        assertSame(parse("Array(p, n; x[p])"), parse("Array(q, n; x[q])"));
        assertSame(
                parse("iterate(p, n; u = a -> v, v = b -> u + (double) p; u)"),
                parse("iterate(q, n; v = a -> u, u = b -> v + (double) q; v)"));
    }

    @Test
    void aBoundSymbolIsNotFree() {
        assertEquals(
                Set.of(n, terms.symbol(RandomTerms.TYPES.get("x"), "x")),
                parse("Sum(p, 0, n; x[p])").free());
        assertTrue(parse("Sum(p, 0, n; x[p] * a)").dependsOn(a));
        assertEquals(Set.of(i), parse("Sum(i, i, i; (double) i)").free());
    }

    @Test
    void substitutionCapturesNothing() {
        Expr inner = parse("Sum(p, 0, n; a * (double) p)");
        Fold outer = (Fold) terms.sum(
                terms.number(0), n, q -> terms.substitute(inner, Map.of(a, terms.convert(q, Scalar.DOUBLE))));
        assertSame(parse("Sum(q, 0, n; Sum(p, 0, n; (double) q * (double) p))"), outer);
        Expr withFold = terms.substitute(inner, Map.of(a, parse("Sum(r, 0, i; x[r])")));
        assertSame(parse("Sum(p, 0, n; Sum(r, 0, i; x[r]) * (double) p)"), withFold);
    }

    @Test
    void substitutionIsSimultaneous() {
        assertSame(parse("b - a"), terms.substitute(parse("a - b"), Map.of(a, b, b, a)));
        assertSame(
                parse("iterate(p, i; s = b -> s * a; s)"),
                terms.substitute(parse("iterate(p, n; s = a -> s * b; s)"), Map.of(a, b, b, a, n, i)));
    }

    @Test
    void substitutionMeansEvaluatingInTheNewEnvironment() {
        for (int seed = 0; seed < 300; seed++) {
            RandomTerms random = new RandomTerms(terms, seed);
            Expr term = random.of(Scalar.DOUBLE, 4);
            Expr replacement = random.of(Scalar.DOUBLE, 2);
            Map<Symbol, Object> inputs = random.inputs();
            Outcome.of(replacement, inputs).value().ifPresent(value -> {
                Map<Symbol, Object> bound = new HashMap<>(inputs);
                bound.put(a, value);
                assertEquals(
                        Outcome.of(term, bound),
                        Outcome.of(terms.substitute(term, Map.of(a, replacement)), inputs),
                        term::toString);
            });
        }
    }

    @Test
    void whatIsOpenedClosesToTheSameNode() {
        Fold sum = (Fold) parse("Sum(p, 0, n; Sum(q, 0, p; x[p] * x[q]))");
        Terms.Opened in = terms.open(sum);
        assertSame(sum, terms.fold(sum.kind(), in.index(), sum.from(), sum.to(), in.body()));
        assertSame(parse("Sum(q, 0, 2; x[2] * x[q])"), terms.at(sum, terms.number(2)));

        Comprehension array = (Comprehension) parse("Array(p, n; Sum(q, 0, p; x[q]))");
        Terms.Opened row = terms.open(array);
        assertSame(array, terms.array(row.index(), array.size(), row.body()));

        Iterate it = (Iterate) parse("iterate(p, n; u = a -> v, v = b -> u + Sum(q, 0, p; x[q]); u)");
        Terms.OpenedIterate body = terms.open(it);
        assertSame(it, terms.iterate(body.states(), body.round(), it.count(), it.inits(), body.nexts(), 0));
    }

    @Test
    void rebuildingWithNoChangeIsTheSameNode() {
        for (int seed = 0; seed < 200; seed++) {
            Expr term = new RandomTerms(terms, seed).of(Scalar.DOUBLE, 4);
            assertSame(term, terms.rebuild(term, part -> part));
        }
    }

    @Test
    void rebuildingChangesEveryPartAlsoBelowBinders() {
        Expr term = parse("a + Sum(p, 0, n; Product(q, 0, p; x[q] + a)) * iterate(p, n; u = a -> u * a; u)");
        Expr doubled = terms.rebuild(term, part -> part == a ? b : part);
        assertSame(terms.substitute(term, Map.of(a, b)), doubled);
        Expr flipped = terms.rebuild(
                term,
                part -> part instanceof Apply sum && sum.op() == Op.ADD
                        ? terms.sub(sum.parts().get(0), sum.parts().get(1))
                        : part);
        assertEquals(
                "a - Sum(i, 0, n; Product(j, 0, i; x[j] - a)) * iterate(m, n; s1 = a -> s1 * a; s1)",
                flipped.toString());
    }

    @Test
    void rebuildingVisitsASharedNodeOnce() {
        Expr term = a;
        for (int k = 0; k < 40; k++) {
            term = terms.add(term, term);
        }
        int[] visits = {0};
        terms.rebuild(term, part -> {
            visits[0]++;
            return part;
        });
        assertEquals(41, visits[0]);
    }

    @Test
    void partsMadeAnewKeepTheKind() {
        Expr phi = parse("phi(t1; a, b)");
        assertSame(parse("phi(t1; b, a)"), terms.with(phi, List.of(parse("t1"), b, a)));
        assertSame(phi, terms.with(phi, phi.parts()));
        assertTrue(terms.with(parse("x[i]"), List.of(parse("x"), n)) instanceof Expr.Element);
        assertTrue(terms.number(1) instanceof Const);
    }
}

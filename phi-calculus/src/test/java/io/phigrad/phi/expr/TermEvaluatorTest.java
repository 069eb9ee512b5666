package io.phigrad.phi.expr;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.phigrad.phi.expr.Expr.Symbol;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermEvaluatorTest {
    private final Terms terms = new Terms();

    private Expr parse(String text) {
        return TermParser.parse(terms, RandomTerms.TYPES, text);
    }

    private Map<Symbol, Object> inputs() {
        Map<Symbol, Object> inputs = new HashMap<>();
        Map<String, Object> values = Map.of("a", 2.0, "b", -3.0, "i", 1, "n", 3, "t1", true);
        values.forEach((name, value) -> inputs.put(terms.symbol(RandomTerms.TYPES.get(name), name), value));
        inputs.put(terms.symbol(RandomTerms.TYPES.get("x"), "x"), new double[] {1, 10, 100});
        inputs.put(terms.symbol(RandomTerms.TYPES.get("s1"), "s1"), new double[][] {{1}, {}, {2, 3}});
        return inputs;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a * b + x[i]                                              | 4.0
                    Sum(j, 0, n; x[j])                                        | 111.0
                    Sum(j, 1, n; x[j] * (double) j)                           | 210.0
                    Sum(j, 2, 2; x[j])                                        | 0.0
                    Sum(j, 2, -5; x[j])                                       | 0.0
                    Product(j, 0, n; x[j])                                    | 1000.0
                    Product(j, 0, 0; x[j])                                    | 1.0
                    Max(j, 0, n; b * x[j])                                    | -3.0
                    Max(j, 0, 0; x[j])                                        | -Infinity
                    Min(j, 0, n; b * x[j])                                    | -300.0
                    phi(a > 0.0; a, x[17])                                    | 2.0
                    phi(a < 0.0; x[17], b)                                    | -3.0
                    Array(j, n; x[j] * 2.0)[2]                                | 200.0
                    (double) (x.length + s1[2].length + Array(j, 7; a).length)| 12.0
                    iterate(m, 10; s = 1.0 -> s * a; s)                       | 1024.0
                    iterate(m, 0; s = 1.0 -> s * a; s)                        | 1.0
                    iterate(m, -1; s = 1.0 -> s * a; s)                       | 1.0
                    iterate(m, 10; p = 0.0 -> q, q = 1.0 -> p + q; p)         | 55.0
                    iterate(m, n; s = 0.0 -> s + x[m]; s)                     | 111.0
                    Sum(j, 0, n; Sum(k, 0, j; x[j] * x[k]))                   | 1110.0
                    Sum(j, 0, n; iterate(m, j; s = x[j] -> s * a; s))         | 421.0
                    """)
    void aTermMeans(String text, double expected) {
        assertEquals(expected, TermEvaluator.evaluate(parse(text), inputs()));
    }

    @Test
    void aFoldGoesFromLeftToRight() {
        Map<Symbol, Object> inputs = inputs();
        inputs.put(terms.symbol(RandomTerms.TYPES.get("x"), "x"), new double[] {1e16, 1, -1e16});
        assertEquals(0.0, TermEvaluator.evaluate(parse("Sum(j, 0, n; x[j])"), inputs));
    }

    @Test
    void aComprehensionIsAJavaArray() {
        Object matrix = TermEvaluator.evaluate(parse("Array(j, n; Array(k, j; (float) (j + k)))"), inputs());
        assertArrayEquals(new float[][] {{}, {1}, {2, 3}}, (float[][]) matrix);
    }

    @Test
    void whatJavaThrowsIsThrown() {
        assertThrows(IndexOutOfBoundsException.class, () -> TermEvaluator.evaluate(parse("x[n]"), inputs()));
        assertThrows(ArithmeticException.class, () -> TermEvaluator.evaluate(parse("i / (i - i)"), inputs()));
        assertThrows(
                NegativeArraySizeException.class, () -> TermEvaluator.evaluate(parse("Array(j, -1; a)"), inputs()));
    }

    @Test
    void sharedTermsAreEvaluatedOnce() {
        Expr term = parse("a");
        for (int k = 0; k < 200; k++) {
            term = terms.mul(terms.number(0.5), terms.add(term, term));
        }
        assertEquals(2.0, TermEvaluator.evaluate(term, inputs()));
        Expr deep = parse("iterate(m, n; p = a -> q, q = b -> p; p)");
        for (int k = 0; k < 60; k++) {
            Symbol p = terms.fresh(Scalar.DOUBLE, "p");
            Symbol q = terms.fresh(Scalar.DOUBLE, "q");
            Symbol round = terms.fresh(Scalar.INT, "m");
            List<Expr> inits = List.of(deep, deep);
            List<Expr> nexts = List.of(q, p);
            deep = terms.mul(
                    terms.number(0.5),
                    terms.add(
                            terms.iterate(List.of(p, q), round, terms.number(2), inits, nexts, 0),
                            terms.iterate(List.of(p, q), round, terms.number(2), inits, nexts, 1)));
        }
        assertEquals(-3.0, TermEvaluator.evaluate(deep, inputs()));
    }

    @Test
    void aSumInvariantInALoopIsSummedOnce() {
        Expr term = parse("Sum(j, 0, 20000; Sum(k, 0, 20000; a) * 0.5)");
        assertEquals(4e8, TermEvaluator.evaluate(term, inputs()));
    }
}

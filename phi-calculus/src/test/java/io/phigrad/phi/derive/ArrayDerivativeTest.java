package io.phigrad.phi.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.TermEvaluator;
import io.phigrad.phi.expr.TermParser;
import io.phigrad.phi.expr.Terms;
import io.phigrad.phi.expr.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scatters and tangents against differences, element by element. */
class ArrayDerivativeTest {
    private static final ArrayType VECTOR = new ArrayType(Scalar.DOUBLE);
    private static final Map<String, Type> TYPES = Map.of(
            "a",
            Scalar.DOUBLE,
            "n",
            Scalar.INT,
            "v",
            VECTOR,
            "w",
            VECTOR,
            "k",
            new ArrayType(Scalar.INT),
            "m",
            new ArrayType(VECTOR));

    private final Terms terms = new Terms();
    private final Symbol v = terms.symbol(VECTOR, "v");
    private final Symbol m = terms.symbol(new ArrayType(VECTOR), "m");

    private Map<Symbol, Object> inputs() {
        Map<Symbol, Object> inputs = new HashMap<>();
        inputs.put(terms.symbol(Scalar.DOUBLE, "a"), 0.7);
        inputs.put(terms.symbol(Scalar.INT, "n"), 4);
        inputs.put(v, new double[] {0.3, -1.2, 0.8, 2.1});
        inputs.put(terms.symbol(VECTOR, "w"), new double[] {1.1, 0.4, -0.6, 0.9});
        inputs.put(terms.symbol(new ArrayType(Scalar.INT), "k"), new int[] {2, 0, 2, 3});
        inputs.put(m, new double[][] {{0.5, 1.5}, {-0.4, 0.3}, {2.0, 0.1}, {0.2, 0.6}});
        return inputs;
    }

    private static void scatter(Scatter scatter, int level, Map<Symbol, Object> at, double[][] into) {
        if (level < scatter.ranges().size()) {
            Scatter.Range range = scatter.ranges().get(level);
            int to = (Integer) TermEvaluator.evaluate(range.to(), at);
            for (int i = (Integer) TermEvaluator.evaluate(range.from(), at); i < to; i++) {
                at.put(range.index(), i);
                scatter(scatter, level + 1, at, into);
            }
            return;
        }
        boolean holds = scatter.guard()
                .map(guard -> (Boolean) TermEvaluator.evaluate(guard, at))
                .orElse(true);
        if (holds) {
            List<Integer> indices = scatter.indices().stream()
                    .map(index -> (Integer) TermEvaluator.evaluate(index, at))
                    .toList();
            boolean isRow = indices.size() == 1;
            into[isRow ? 0 : indices.get(0)][indices.get(isRow ? 0 : 1)] +=
                    (Double) TermEvaluator.evaluate(scatter.value(), at);
        }
    }

    /** The derivative by the elements of v (row 4) and m (rows 0 to 3), by differences. */
    private double[][] differences(Expr term) {
        double[][] result = new double[5][4];
        for (int row = 0; row < 5; row++) {
            for (int j = 0; j < (row == 4 ? 4 : 2); j++) {
                double[] values = new double[2];
                for (int side = 0; side < 2; side++) {
                    Map<Symbol, Object> at = inputs();
                    double[] moved = row == 4 ? (double[]) at.get(v) : ((double[][]) at.get(m))[row];
                    moved[j] += side == 0 ? 1e-5 : -1e-5;
                    values[side] = (Double) TermEvaluator.evaluate(term, at);
                }
                result[row][j] = (values[0] - values[1]) / 2e-5;
            }
        }
        return result;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v[2] * v[2] * a + v[0]",
                "Sum(i, 0, n; v[i] * v[i] * w[i])",
                "sqrt(Sum(i, 1, n; (v[i] - v[i - 1]) * (v[i] - v[i - 1])))",
                "Sum(i, 0, n; phi(v[i] > 0.5; v[i] * v[i] * a, sin(v[i])))",
                "phi(a > 0.5; Sum(i, 0, n; v[k[i]] * w[i]), v[0])",
                "phi(a > 0.9; Sum(i, 0, n; v[k[i]] * w[i]), v[0] * a)",
                "Product(i, 0, n; v[i] + w[i])",
                "Product(i, 0, n; a - v[i]) * v[1]",
                "Max(i, 0, n; v[i] * w[i])",
                "log(Sum(i, 0, n; exp(v[i] - Max(j, 0, n; v[j])))) + Max(j, 0, n; v[j])",
                "Sum(i, 0, n; Sum(j, 0, i; v[i] * v[j]) * v[i])",
                "Sum(i, 0, n; Sum(j, 0, 2; m[i][j] * m[i][j] * v[i]))",
                "Sum(i, 0, n; m[k[i]][1] * m[i][0])",
                "Array(i, n; v[i] * v[i])[3] * v[0]",
            })
    void scattersAndTangentsAreThoseOfDifferences(String text) {
        Expr term = TermParser.parse(terms, TYPES, text);
        double[][] expected = differences(term);
        double[][] actual = new double[5][4];
        double[][] rows = {actual[0], actual[1], actual[2], actual[3]};
        for (Scatter scatter : Scatters.of(terms, term, Set.of(v, m)).orElseThrow()) {
            scatter(scatter, 0, inputs(), scatter.array() == v ? new double[][] {actual[4]} : rows);
        }
        for (int row = 0; row < 5; row++) {
            for (int j = 0; j < 4; j++) {
                assertEquals(expected[row][j], actual[row][j], 1e-7, () -> text);
            }
        }
        assertEquals(along(expected), tangent(term), 1e-7);
    }

    private static double along(double[][] gradient) {
        double sum = 0;
        for (int row = 0; row < 5; row++) {
            for (int j = 0; j < 4; j++) {
                sum += gradient[row][j] * direction(row, j);
            }
        }
        return sum;
    }

    private static double direction(int row, int j) {
        return 0.3 * row - 0.2 * j + 0.1;
    }

    private double tangent(Expr term) {
        Symbol vDot = terms.symbol(VECTOR, "vDot");
        Symbol mDot = terms.symbol(new ArrayType(VECTOR), "mDot");
        Map<Symbol, Object> at = inputs();
        double[][] rows = new double[5][4];
        for (int row = 0; row < 5; row++) {
            for (int j = 0; j < 4; j++) {
                rows[row][j] = direction(row, j);
            }
        }
        at.put(vDot, rows[4]);
        at.put(mDot, new double[][] {rows[0], rows[1], rows[2], rows[3]});
        return (Double) TermEvaluator.evaluate(Tangents.of(terms, term, Map.of(v, vDot, m, mDot)), at);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "iterate(i, n; s1 = a -> s1 * v[i] + w[i]; s1)",
                "iterate(i, n; s1 = v[0] -> s1 * s2, s2 = a -> s2 + v[i] * s1; s1)",
            })
    void iteratesHaveTangentsAndNoScatters(String text) {
        Expr term = TermParser.parse(terms, TYPES, text);
        assertTrue(Scatters.of(terms, term, Set.of(v, m)).isEmpty());
        assertEquals(along(differences(term)), tangent(term), 1e-7);
    }

    @Test
    void aScatterReadsAsALoop() {
        Expr term = TermParser.parse(terms, TYPES, "Sum(i, 0, n; phi(v[i] > 0.0; v[i] * v[i], 0.0))");
        assertEquals(
                "[for 0 <= i < n: if (v[i] > 0.0) v'[i] += 2.0 * v[i]]",
                Scatters.of(terms, term, Set.of(v)).orElseThrow().toString());
    }

    /** No swell: the adjoints of n factors of a chain share what they have in common. */
    @Test
    void aDeepTermHasScattersOfItsSize() {
        Expr term = terms.element(v, terms.number(0));
        for (int depth = 0; depth < 40; depth++) {
            term = terms.mul(terms.apply(Op.SIN, term), term);
        }
        int before = terms.size();
        assertEquals(1, Scatters.of(terms, term, Set.of(v)).orElseThrow().size());
        assertTrue(terms.size() - before < 2000, () -> "terms grew by " + (terms.size() - before));
    }

    /** What two folds share is looked at once, however deep it is. */
    @Test
    void foldsOverADeepSharedTermAreToldApart() {
        Expr shared = terms.symbol(Scalar.DOUBLE, "a");
        for (int depth = 0; depth < 60; depth++) {
            shared = terms.mul(terms.apply(Op.SIN, shared), shared);
        }
        Expr factor = shared;
        Expr n = terms.symbol(Scalar.INT, "n");
        Expr first = terms.sum(terms.number(0), n, i -> terms.mul(terms.element(v, i), factor));
        Expr second = terms.product(terms.number(0), n, i -> terms.mul(terms.element(v, i), factor));
        assertEquals(
                2,
                Scatters.of(terms, terms.add(first, second), Set.of(v))
                        .orElseThrow()
                        .size());
    }
}

package io.phigrad.phi.derive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.TermEvaluator;
import io.phigrad.phi.expr.TermParser;
import io.phigrad.phi.expr.Terms;
import io.phigrad.phi.expr.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DerivativeTest {
    private static final Map<String, Type> TYPES = Map.of(
            "x", Scalar.DOUBLE,
            "y", Scalar.DOUBLE,
            "n", Scalar.INT,
            "v", new ArrayType(Scalar.DOUBLE));

    private final Terms terms = new Terms();
    private final Symbol x = terms.symbol(Scalar.DOUBLE, "x");
    private final Symbol y = terms.symbol(Scalar.DOUBLE, "y");

    private Expr parse(String text) {
        return TermParser.parse(terms, TYPES, text);
    }

    private Map<Symbol, Object> at(double first, double second) {
        Map<Symbol, Object> inputs = new HashMap<>();
        inputs.put(x, first);
        inputs.put(y, second);
        inputs.put(terms.symbol(Scalar.INT, "n"), 4);
        inputs.put(terms.symbol(new ArrayType(Scalar.DOUBLE), "v"), new double[] {0.3, -1.2, 0.8, 2.1});
        return inputs;
    }

    private double value(Expr term, double first, double second) {
        return (Double) TermEvaluator.evaluate(term, at(first, second));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x * y + sin(x * y)",
                "exp(x) / (1.0 + exp(x)) * y",
                "phi(x > 0.5; x * x * y, exp(y) * x)",
                "phi(x > 0.5; phi(y > 0.0; x * y, x), exp(y) * x) * exp(y)",
                "Sum(i, 0, n; (v[i] - x * v[i]) * (v[i] - x * y))",
                "Sum(i, 0, n; Sum(j, 0, n; x * v[i] * v[j] * exp(y)) * y)",
                "Product(i, 0, n; v[i] - x * y)",
                "Product(i, 0, n; v[i] * x) * y",
                "Max(i, 0, n; v[i] * x + y)",
                "Min(i, 0, n; v[i] * x + y)",
                "Array(i, n; v[i] * x * y)[2] * x",
                "iterate(i, n; s1 = x -> s1 * y + v[i]; s1)",
                "iterate(i, n; s1 = x -> s1 * y + s2, s2 = y -> s2 * x; s1)",
                "phi(n > 9; v[n], x) * y",
            })
    void partialsAreThoseOfDifferences(String text) {
        Expr term = parse(text);
        List<Expr> partials = new Derivative(terms).partials(term, List.of(x, y));
        for (double[] point : new double[][] {{0.7, 0.4}, {0.2, -0.6}, {1.3, 1.1}}) {
            double h = 1e-5;
            double dx = (value(term, point[0] + h, point[1]) - value(term, point[0] - h, point[1])) / (2 * h);
            double dy = (value(term, point[0], point[1] + h) - value(term, point[0], point[1] - h)) / (2 * h);
            assertEquals(dx, value(partials.get(0), point[0], point[1]), 1e-7 * Math.max(1, Math.abs(dx)));
            assertEquals(dy, value(partials.get(1), point[0], point[1]), 1e-7 * Math.max(1, Math.abs(dy)));
        }
    }

    @Test
    void aProductWithAZeroFactorHasADerivative() {
        Expr term = parse("Product(i, 0, n; v[i] - x)");
        Expr partial = new Derivative(terms).partials(term, List.of(x)).get(0);
        assertEquals(-(-1.2 - 0.3) * (0.8 - 0.3) * (2.1 - 0.3), value(partial, 0.3, 0), 1e-12);
    }

    @Test
    void aZeroAdjointPassesAnInfinitePartial() {
        Expr term = parse("y * phi(x >= 0.0; sqrt(x), 0.0)");
        Expr partial = new Derivative(terms).partials(term, List.of(x)).get(0);
        assertEquals(0.0, value(partial, 0, 0));
    }

    private static int size(List<Expr> roots) {
        Set<Expr> seen = new HashSet<>();
        roots.forEach(root -> count(root, seen));
        return seen.size();
    }

    private static void count(Expr term, Set<Expr> seen) {
        if (seen.add(term)) {
            term.parts().forEach(part -> count(part, seen));
        }
    }

    @Test
    void theGradientOfAProductOfManyFactorsDoesNotSwell() {
        Expr[] sizes = new Expr[2];
        int[] counts = new int[2];
        for (int k = 0; k < 2; k++) {
            Terms own = new Terms();
            List<Symbol> factors = new java.util.ArrayList<>();
            Expr product = own.number(1.0);
            for (int i = 0; i < 50 * (k + 1); i++) {
                Symbol factor = own.symbol(Scalar.DOUBLE, "f" + i);
                factors.add(factor);
                product = own.mul(product, factor);
            }
            counts[k] = size(new Derivative(own).partials(product, factors));
            sizes[k] = product;
        }
        assertTrue(
                counts[1] < 2.2 * counts[0],
                counts[0] + ", then " + counts[1] + " for " + sizes[1].parts().size());
    }

    @Test
    void theDerivativeOfADeepCompositionDoesNotSwell() {
        int[] counts = new int[2];
        for (int k = 0; k < 2; k++) {
            Expr deep = x;
            for (int i = 0; i < 30 * (k + 1); i++) {
                deep = terms.apply(io.phigrad.phi.expr.Op.SIN, terms.mul(deep, deep));
            }
            counts[k] = size(new Derivative(terms).partials(deep, List.of(x)));
        }
        assertTrue(counts[1] < 2.2 * counts[0], counts[0] + ", then " + counts[1]);
    }
}

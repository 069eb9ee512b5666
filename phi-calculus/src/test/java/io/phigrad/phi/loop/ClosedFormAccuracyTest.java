package io.phigrad.phi.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.TermEvaluator;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Closed forms of affine loops against exact arithmetic, where the obvious ones lose their digits. */
class ClosedFormAccuracyTest {
    private static final MathContext DIGITS = new MathContext(60);
    private final LoopTerms loops = new LoopTerms();
    private final Expr loop = loops.parse("iterate(i, n; s = p -> a * s + b; s)");
    private final Expr closed = loops.solver().close(loop).term();

    private Map<Symbol, Object> inputs(double a, double b, double p, int n) {
        return new HashMap<>(
                Map.of(loops.symbol("a"), a, loops.symbol("b"), b, loops.symbol("p"), p, loops.symbol("n"), n));
    }

    private static double exact(double a, double b, double p, int n) {
        BigDecimal d = new BigDecimal(p);
        for (int k = 0; k < n; k++) {
            d = new BigDecimal(a).multiply(d, DIGITS).add(new BigDecimal(b), DIGITS);
        }
        return d.doubleValue();
    }

    @ParameterizedTest
    @CsvSource({
        "1.1,  -0.1, 1,    500, 1e-14", // A p + S b alone loses 5%
        "1.000000000001, 1, 0, 1000, 1e-13", // (a^n - 1) / (a - 1) is off by a part in ten thousand
        "1,    0.1,  0.3,  1000, 1e-13",
        "-1,   0.1,  0.3,  1001, 1e-13",
        "0.9,  0.1,  1,    1000, 1e-13",
        "0.5,  0,    3,    60,   1e-14",
        "0,    0.7,  3,    5,    1e-14",
        "0,    0.7,  3,    0,    1e-14",
        "-0.999, 2,  -5,   777,  1e-12",
        "2,    1,    -1,   900,  1e-13",
    })
    void anAffineLoopIsAsAccurateAsItsCoefficients(double a, double b, double p, int n, double tolerance) {
        double expected = exact(a, b, p, n);
        double actual = (Double) TermEvaluator.evaluate(closed, inputs(a, b, p, n));
        assertEquals(expected, actual, Math.abs(expected) * tolerance);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 0, 0, 400", // a^n is infinite, the loop is 0
        "10, 1, 1, 400",
        "2, NaN, 1, 0", // nothing happens
        "NaN, 1, 1, 0",
        "Infinity, 1, 1, 0",
        "2, Infinity, 1, 3",
        "1.5, 1, Infinity, 0",
        "-3, 1, 0.25, 3000",
    })
    void whereItOverflowsTheLoopIsRun(double a, double b, double p, int n) {
        Map<Symbol, Object> inputs = inputs(a, b, p, n);
        assertEquals(TermEvaluator.evaluate(loop, inputs), TermEvaluator.evaluate(closed, inputs));
    }

    @Test
    void onRandomLoopsTheErrorIsAFewUlpsARound() {
        Random random = new Random(7);
        for (int k = 0; k < 150; k++) {
            double a = random.nextBoolean() ? 1 + random.nextGaussian() * 0.01 : random.nextDouble() * 2.2 - 1.1;
            double b = random.nextGaussian();
            double p = random.nextGaussian();
            int n = random.nextInt(200);
            double expected = exact(a, b, p, n);
            double actual = (Double) TermEvaluator.evaluate(closed, inputs(a, b, p, n));
            double size = size(Math.abs(a), Math.abs(b), Math.abs(p), n);
            assertTrue(
                    Math.abs(expected - actual) <= 4 * (n + 4) * Math.ulp(size), () -> a + " " + b + " " + p + " " + n);
        }
    }

    /** The sum of absolute contributions. */
    private static double size(double a, double b, double p, int n) {
        double size = p;
        for (int k = 0; k < n; k++) {
            size = a * size + b;
        }
        return size;
    }
}

package io.phigrad.compiler.analysis;

import static io.phigrad.compiler.analysis.Digits.exp;
import static io.phigrad.compiler.analysis.Digits.log;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.FloatingPoint;
import io.phigrad.compiler.Methods;
import io.phigrad.compiler.driver.Differentiation;
import io.phigrad.phi.ssa.Interpreter;
import io.phigrad.phi.ssa.InterpreterConfig;
import io.phigrad.phi.ssa.Printer;
import io.phigrad.phi.ssa.SsaMethod;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Logarithms of sums of exponentials, as a programmer writes them, against numbers of sixty digits. */
class ShiftedSumsTest {
    private static final MathContext DIGITS = new MathContext(60);

    private static final String LOOP =
            "double s = 0; for (int i = 0; i < x.length; i++) s += Math.exp(x[i]); return Math.log(s);";
    private static final String FIRST_APART =
            "double s = Math.exp(x[0]); for (int i = 1; i < x.length; i++) s += Math.exp(x[i]); return Math.log(s);";
    private static final String SOME =
            "double s = 0; for (double v : x) { if (v > -1e9) { s = s + Math.exp(v); } } return Math.log(s);";
    private static final String WHILE =
            "double s = 0; int i = 0; while (true) { if (i == x.length) break; double t = 0; for (int k = 0; k < 2; k++)"
                    + " t += x[i] / 2; s += Math.exp(t); i++; } return Math.log(s);";
    private static final String STRAIGHT = "return Math.log(Math.exp(x[0]) + (Math.exp(x[1]) + Math.exp(x[2])));";
    private static final String MEAN = "double s = 0; for (double v : x) s += Math.exp(v);"
            + " return Math.log(s / x.length) + Math.log(x.length);";

    static Stream<String> sums() {
        return Stream.of(LOOP, FIRST_APART, SOME, WHILE, STRAIGHT, MEAN);
    }

    private static final double[][] INPUTS = {
        {1, 2, 3}, {1000, 1001, 999}, {-1000, -1002, -1001}, {0, -40, -80}, {700, 710, -745}, {1e6, 1e6, -1e6}
    };

    private static final List<Exact> EXPECTED =
            Arrays.stream(INPUTS).map(x -> Exact.of(x, new double[] {1, 1, 1})).toList();

    private static SsaMethod kernel(String body, String parameters, boolean coarsening, FloatingPoint mode) {
        String member = "static double f(" + parameters + ") { " + body + " }";
        return Differentiation.plan(Differentiation.prepare(Methods.marked(member, mode)), coarsening)
                .valueAndGradient()
                .method();
    }

    private static double run(SsaMethod kernel, Object... arguments) {
        return (double) new Interpreter(InterpreterConfig.DEFAULT)
                .run(kernel, List.of(arguments))
                .results()
                .get(0);
    }

    /** The logarithm of a weighted sum, its derivatives by the exponents, and by the weights. */
    private record Exact(BigDecimal value, List<BigDecimal> byX, List<BigDecimal> byW) {

        static Exact of(double[] x, double[] w) {
            double shift = Arrays.stream(x).max().orElseThrow();
            List<BigDecimal> powers = Arrays.stream(x)
                    .mapToObj(t -> t - shift < -3000
                            ? BigDecimal.ZERO
                            : exp(new BigDecimal(t).subtract(new BigDecimal(shift))))
                    .toList();
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = 0; i < x.length; i++) {
                sum = sum.add(new BigDecimal(w[i]).multiply(powers.get(i)));
            }
            List<BigDecimal> byX = new ArrayList<>();
            List<BigDecimal> byW = new ArrayList<>();
            for (int i = 0; i < x.length; i++) {
                byW.add(powers.get(i).divide(sum, DIGITS));
                byX.add(byW.get(i).multiply(new BigDecimal(w[i])));
            }
            return new Exact(new BigDecimal(shift).add(log(sum)), byX, byW);
        }
    }

    private static void close(String what, BigDecimal expected, double actual, double more) {
        BigDecimal error = expected.subtract(new BigDecimal(actual)).abs();
        BigDecimal bound = expected.abs().multiply(new BigDecimal(8e-16)).add(new BigDecimal(more));
        assertTrue(error.compareTo(bound) <= 0, () -> what + ": " + actual + " instead of " + expected.doubleValue());
    }

    @ParameterizedTest
    @MethodSource("sums")
    void theLogarithmAndItsGradientAreRightWhereTheSumOverflowsOrVanishes(String body) {
        for (boolean coarsening : new boolean[] {false, true}) {
            SsaMethod kernel = kernel(body, "double[] x", coarsening, FloatingPoint.RELAXED);
            for (int k = 0; k < INPUTS.length; k++) {
                double[] gradient = new double[3];
                double value = run(kernel, INPUTS[k], gradient);
                String where = body + " at " + Arrays.toString(INPUTS[k]);
                close(where, EXPECTED.get(k).value(), value, 4e-16);
                for (int i = 0; i < 3; i++) {
                    close(where + ", d/dx" + i, EXPECTED.get(k).byX().get(i), gradient[i], 1e-300);
                }
            }
        }
    }

    @Test
    void weightsCountToo() {
        String body =
                "double s = 0; for (int i = 0; i < x.length; i++) s += w[i] * Math.exp(x[i]); return Math.log(s);";
        SsaMethod kernel = kernel(body, "double[] x, double[] w", true, FloatingPoint.RELAXED);
        double[][] weights = {{1, 2, 3}, {1e-300, 1, 1e-10}, {0, 1, 2}, {1e300, 1e-300, 0}};
        for (double[] x : new double[][] {{1, 2, 3}, {800, 799, 802}, {400, -290, -295}, {-900, -901, -905}}) {
            for (double[] w : weights) {
                double[] byX = new double[3];
                double[] byW = new double[3];
                double value = run(kernel, x, w, byX, byW);
                String where = Arrays.toString(x) + ", " + Arrays.toString(w);
                Exact exact = Exact.of(x, w);
                close(where, exact.value(), value, 1e-12);
                for (int i = 0; i < 3; i++) {
                    relative(where + ", d/dx" + i, exact.byX().get(i).doubleValue(), byX[i]);
                    relative(where + ", d/dw" + i, exact.byW().get(i).doubleValue(), byW[i]);
                }
            }
        }
    }

    private static void relative(String where, double expected, double actual) {
        assertEquals(expected, actual, 1e-12 * Math.abs(expected) + 1e-300, where);
    }

    @Test
    void aZeroWeightDoesNotHideTheOthers() {
        SsaMethod kernel = kernel(
                "return Math.log(a * Math.exp(x) + b * Math.exp(y));",
                "double a, double x, double b, double y",
                false,
                FloatingPoint.RELAXED);
        assertEquals(-400, run(kernel, 0.0, 400.0, 1.0, -400.0));
        assertEquals(0, run(kernel, 0.0, 800.0, 1.0, 0.0));
        assertEquals(Double.NEGATIVE_INFINITY, run(kernel, 0.0, 1.0, 0.0, 2.0));
    }

    @Test
    void aSoftmaxIsShifted() {
        String body = "double s = 0; for (double v : x) s += Math.exp(v);"
                + " double h = 0; for (int i = 0; i < x.length; i++) h += Math.exp(x[i]) / s * i; return h;";
        double[] small = new double[2];
        double[] large = new double[2];
        SsaMethod kernel = kernel(body, "double[] x", true, FloatingPoint.RELAXED);
        double expected = run(kernel, new double[] {0, 1}, small);
        assertEquals(Math.E / (1 + Math.E), expected, 1e-16);
        assertEquals(expected, run(kernel, new double[] {800, 801}, large), 1e-16);
        assertEquals(small[0], large[0], 1e-16);
        assertEquals(small[1], large[1], 1e-16);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "double s = 0; for (double v : x) s += Math.exp(v); return -Math.log(Math.exp(x[1]) / s);",
                "double s = 0; for (double v : x) s += Math.exp(v); double p = Math.exp(x[1]) / s; return -Math.log(p);",
                "return Math.log(Math.exp(x[0]) + Math.exp(x[1]) + Math.exp(x[2])) - x[1];",
                "return -Math.log(Math.exp(x[1]) / (Math.exp(x[0]) + Math.exp(x[1]) + Math.exp(x[2])));"
            })
    void theLogarithmOfAProbability(String body) {
        for (boolean coarsening : new boolean[] {false, true}) {
            SsaMethod kernel = kernel(body, "double[] x", coarsening, FloatingPoint.RELAXED);
            for (int k = 0; k < INPUTS.length; k++) {
                double[] x = INPUTS[k];
                double[] gradient = new double[3];
                double value = run(kernel, x, gradient);
                BigDecimal expected = EXPECTED.get(k).value().subtract(new BigDecimal(x[1]));
                close(body + " at " + Arrays.toString(x), expected, value, 2e-16 * Math.max(4, Math.abs(x[1])));
                for (int i = 0; i < 3; i++) {
                    double share = EXPECTED.get(k).byX().get(i).doubleValue();
                    assertEquals(i == 1 ? share - 1 : share, gradient[i], 4e-16, body + ", d/dx" + i);
                }
            }
        }
    }

    @Test
    void infiniteExponentsStayWhatTheyAre() {
        SsaMethod kernel = kernel(LOOP, "double[] x", false, FloatingPoint.RELAXED);
        double low = Double.NEGATIVE_INFINITY;
        assertEquals(low, run(kernel, new double[] {low, low}, new double[2]));
        assertEquals(low, run(kernel, new double[0], new double[0]));
        assertEquals(1, run(kernel, new double[] {low, 1}, new double[2]));
        assertEquals(-low, run(kernel, new double[] {-low, 1}, new double[2]));
        assertEquals(Double.NaN, run(kernel, new double[] {Double.NaN, 1}, new double[2]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // The sum is looked at before it is complete.
                "double s = 0; double q = 0; for (double v : x) { s += Math.exp(v); q += s; } return Math.log(s) + q;",
                "double s = 0; for (double v : x) { if (s > 10) break; s += Math.exp(v); } return Math.log(s);",
                // It is used otherwise.
                "double s = 0; for (double v : x) s += Math.exp(v); return Math.log(s) * s;",
                // Something else is added.
                "double s = 0; for (double v : x) s += Math.exp(v) + v; return Math.log(s);",
                // Shifted by hand.
                "double m = x[0]; for (double v : x) m = Math.max(m, v);"
                        + " double s = 0; for (double v : x) s += Math.exp(v - m); return m + Math.log(s);"
            })
    void otherSumsStayAsTheyAre(String body) {
        SsaMethod method = Methods.split("static double f(double[] x) { " + body + " }");
        assertEquals(Printer.print(method), Printer.print(ShiftedSums.run(method)));
    }

    @Test
    void underStrictNothingIsShifted() {
        assertFalse(Printer.print(kernel(LOOP, "double[] x", false, FloatingPoint.STRICT))
                .contains("max"));
    }
}

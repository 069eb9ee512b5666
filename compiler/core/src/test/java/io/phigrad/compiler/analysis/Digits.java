package io.phigrad.compiler.analysis;

import static java.math.BigDecimal.ONE;

import java.math.BigDecimal;
import java.math.MathContext;

/** Exponentials and logarithms of some sixty digits, for tests of accuracy. */
final class Digits {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Digits() {}

    /** By halving the argument, the series, and squaring. */
    static BigDecimal exp(BigDecimal t) {
        MathContext wide = new MathContext(90 + (int) Math.max(0, Math.min(5000, Math.abs(t.doubleValue()))));
        int halvings = 30 + (int) Math.max(0, Math.getExponent(t.doubleValue()));
        BigDecimal small = t.divide(TWO.pow(halvings), wide);
        BigDecimal sum = ONE;
        BigDecimal term = ONE;
        for (int n = 1; n < 14; n++) {
            term = term.multiply(small, wide).divide(BigDecimal.valueOf(n), wide);
            sum = sum.add(term, wide);
        }
        for (int k = 0; k < halvings; k++) {
            sum = sum.multiply(sum, wide);
        }
        return sum;
    }

    /** Newton's iteration on the exponential, from the double nearest or a first guess for numbers beyond doubles. */
    static BigDecimal log(BigDecimal a) {
        int exponent = a.precision() - a.scale();
        BigDecimal y = new BigDecimal(Math.log(a.scaleByPowerOfTen(-exponent).doubleValue()) + exponent * Math.log(10));
        for (int k = 0; k < 3; k++) {
            y = y.add(a.divide(exp(y), new MathContext(90)).subtract(ONE), new MathContext(400));
        }
        return y;
    }
}

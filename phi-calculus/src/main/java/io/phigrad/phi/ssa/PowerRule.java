package io.phigrad.phi.ssa;

/** The two partial derivatives of {@code pow(x, b)}. */
final class PowerRule {

    private PowerRule() {}

    /** {@code b x^(b-1)}; a power of zero is the constant 1, also at zero. */
    static double inBase(double x, double b) {
        return b == 0 ? 0 : b * Math.pow(x, b - 1);
    }

    /** {@code x^b log x}; at {@code x = 0} the limit from the right, for negative {@code x} NaN. */
    static double inExponent(double x, double b, double r) {
        if (x == 0 && b >= 0) {
            return 0;
        } else if (x == 0 && b < 0) {
            return Double.NEGATIVE_INFINITY;
        }
        return x < 0 ? Double.NaN : r * Math.log(x);
    }
}

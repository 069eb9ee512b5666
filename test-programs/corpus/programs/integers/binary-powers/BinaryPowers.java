package programs.integers;

import io.phigrad.Differentiable;

/** A power by squaring along the bits of the exponent. */
public final class BinaryPowers {

    @Differentiable(wrt = {"x"})
    public static double power(double x, int n) {
        double base = n < 0 ? 1 / x : x;
        double result = 1;
        for (long e = Math.abs((long) n); e > 0; e >>= 1) {
            if ((e & 1) == 1) {
                result *= base;
            }
            base *= base;
        }
        return result;
    }
}

package programs.recursion;

import io.phigrad.Differentiable;

/** Recursion that halves its exponent; the base is squared on the way down. */
public final class PowerBySquaring {

    @Differentiable
    public static double power(double x, int n) {
        if (n == 0) {
            return 1;
        }
        double half = power(x * x, n / 2);
        return n % 2 == 0 ? half : x * half;
    }
}

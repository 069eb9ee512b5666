package programs.recursion;

import io.phigrad.Differentiable;

/** A three-term recurrence as it stands in the textbook, with two calls a step. */
public final class Legendre {

    @Differentiable
    public static double legendre(double x, int n) {
        if (n == 0) {
            return 1;
        }
        if (n == 1) {
            return x;
        }
        return ((2 * n - 1) * x * legendre(x, n - 1) - (n - 1) * legendre(x, n - 2)) / n;
    }
}

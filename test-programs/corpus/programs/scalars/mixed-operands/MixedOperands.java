package programs.scalars;

import io.phigrad.Differentiable;

/** Binary numeric promotion, integer division, long and float operands. */
final class MixedOperands {

    @Differentiable(wrt = "x")
    static double value(double x, int n, long m, float f) {
        double a = x * (n / 2) + n / 2.0 * x + m % 3 * x;
        double b = f * n - x / m + n / (float) m * x;
        long big = m * n;
        int small = (int) (m - n);
        return a * b + big * x - small + (n > m ? f : x);
    }
}

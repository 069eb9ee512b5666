package programs.matrices;

import io.phigrad.Differentiable;

/** A tridiagonal system, solved in place forwards and backwards. */
public final class ThomasSolver {

    @Differentiable
    public static double value(double[] lower, double[] diagonal, double[] upper, double[] right) {
        int n = diagonal.length;
        for (int i = 1; i < n; i++) {
            double m = lower[i] / diagonal[i - 1];
            diagonal[i] -= m * upper[i - 1];
            right[i] -= m * right[i - 1];
        }
        double norm = 0;
        for (int i = n - 1; i >= 0; i--) {
            if (i < n - 1) {
                right[i] -= upper[i] * right[i + 1];
            }
            right[i] /= diagonal[i];
            norm += right[i] * right[i];
        }
        return norm;
    }
}

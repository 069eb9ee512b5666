package programs.integers;

import io.phigrad.Differentiable;

/** A matrix in one array, a band in another, with computed offsets. */
public final class IndexArithmetic {

    @Differentiable(wrt = {"a", "x"})
    public static double value(double[] a, double[] x, int rows, int columns, int band) {
        double[] y = new double[rows];
        int offset = 0;
        for (int i = 0; i < rows; i++, offset += columns) {
            int lo = Math.max(0, i - band);
            int hi = Math.min(columns - 1, i + band);
            for (int j = lo; j <= hi; j++) {
                y[i] += a[offset + j] * x[j];
            }
            if (i > 0) y[i] += y[i - 1] * a[i * columns];
        }
        double sum = 0;
        for (int i = rows - 1, k = 0; i >= 0; i -= 2, k++) sum += y[i] * y[k];
        return sum;
    }
}

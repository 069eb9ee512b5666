package programs.loops;

import io.phigrad.Differentiable;

/** Enhanced loops over vectors, rows and integers; the array variable is reassigned meanwhile. */
public final class EnhancedFor {

    @Differentiable(wrt = {"a", "x"})
    public static double value(double[][] a, double[] x, int[] order) {
        double total = 0;
        for (double[] row : a) {
            double dot = 1;
            int i = 0;
            for (double v : row) {
                dot += v * x[i++];
            }
            total += dot * dot;
        }
        for (final int k : order) {
            total = total * 0.5 + x[k];
        }
        double[] y = x;
        for (double v : y) {
            y = new double[] {v};
            total += v * y[0];
        }
        return total;
    }
}

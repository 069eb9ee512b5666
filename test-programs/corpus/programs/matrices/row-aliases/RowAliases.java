package programs.matrices;

import io.phigrad.Differentiable;

/** Rows taken out of a matrix are written through. */
public final class RowAliases {

    @Differentiable
    public static double value(double[][] a, double x) {
        double[] first = a[0];
        for (int i = 0; i < a.length; i++) {
            double[] row = a[i];
            for (int j = 0; j < row.length; j++) {
                row[j] += x * first[j];
                first[j] *= 1 + 0.1 * a[i][j];
            }
        }
        double sum = 0;
        for (double[] row : a) {
            for (double v : row) {
                sum += v * v;
            }
        }
        return sum;
    }
}

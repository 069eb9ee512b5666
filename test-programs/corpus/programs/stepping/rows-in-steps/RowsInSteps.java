package programs.stepping;

import io.phigrad.Differentiable;

/** A ragged matrix stepped row by row, with rows made anew in every step and read while others change. */
public final class RowsInSteps {

    @Differentiable(wrt = {"rate"})
    public static double mass(double rate, int rows, int steps) {
        double[][] a = new double[rows][];
        for (int r = 0; r < rows; r++) {
            a[r] = new double[r + 1];
            for (int c = 0; c <= r; c++) {
                a[r][c] = 1.0 / (1 + r + c);
            }
        }
        for (int s = 0; s < steps; s++) {
            double[] mean = new double[rows];
            for (int r = 0; r < rows; r++) {
                for (int c = 0; c <= r; c++) {
                    mean[r] += a[r][c] / (r + 1);
                }
            }
            for (int r = 0; r < rows; r++) {
                for (int c = 0; c <= r; c++) {
                    a[r][c] += rate * (mean[r] - a[r][c]) * mean[c] * a[c][0];
                }
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

package programs.matrices;

import io.phigrad.Differentiable;

/** Rows of different length, in the argument and locally. */
public final class RaggedTriangle {

    @Differentiable
    public static double value(double[][] a) {
        double[][] sums = new double[a.length][];
        for (int i = 0; i < a.length; i++) {
            sums[i] = new double[a[i].length + 1];
            for (int j = 0; j < a[i].length; j++) {
                sums[i][j + 1] = sums[i][j] + a[i][j] * a[i][j];
            }
        }
        double total = 1;
        for (double[] row : sums) {
            total *= 1 + row[row.length - 1];
        }
        return total;
    }
}

package programs.matrices;

import io.phigrad.Differentiable;

/** Rows of a parameter are replaced by others and by new ones. */
public final class RowsReplaced {

    @Differentiable
    public static double value(double[][] a, double[] x) {
        for (int i = 0; i < a.length; i++) {
            if (i % 2 == 0) {
                double[] row = new double[x.length];
                for (int j = 0; j < row.length; j++) {
                    row[j] = a[i][j] * x[j];
                }
                a[i] = row;
            } else {
                a[i] = a[i - 1];
                a[i][0] += x[0];
            }
        }
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i][0] * a[i][a[i].length - 1] * (i + 1);
        }
        return sum;
    }
}

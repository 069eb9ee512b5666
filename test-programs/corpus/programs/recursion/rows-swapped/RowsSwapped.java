package programs.recursion;

import io.phigrad.Differentiable;

/** Rows of a matrix change places on the way down: references are pushed and come back. */
public final class RowsSwapped {

    @Differentiable
    public static double value(double[][] a) {
        double[][] rows = new double[a.length][];
        for (int i = 0; i < a.length; i++) {
            rows[i] = a[i];
        }
        return eliminate(rows, 0);
    }

    private static double eliminate(double[][] a, int k) {
        if (k == a.length) {
            return 1;
        }
        int pivot = k;
        for (int i = k + 1; i < a.length; i++) {
            if (Math.abs(a[i][k]) > Math.abs(a[pivot][k])) {
                pivot = i;
            }
        }
        double[] row = a[pivot];
        a[pivot] = a[k];
        a[k] = row;
        for (int i = k + 1; i < a.length; i++) {
            double factor = a[i][k] / row[k];
            for (int j = k; j < row.length; j++) {
                a[i][j] -= factor * row[j];
            }
        }
        double sign = pivot == k ? 1 : -1;
        return sign * row[k] * eliminate(a, k + 1);
    }
}

package programs.matrices;

import io.phigrad.Differentiable;

/** Gauss-Jordan with pivoting, in place of matrix and right side; rows of the argument change places. */
public final class SolveByElimination {

    @Differentiable(wrt = {"a", "b"})
    public static double value(double[][] a, double[] b, double[] target) {
        int n = b.length;
        for (int k = 0; k < n; k++) {
            int p = k;
            for (int i = k; i < n; i++) {
                if (Math.abs(a[i][k]) > Math.abs(a[p][k])) p = i;
            }
            double[] row = a[p];
            a[p] = a[k];
            a[k] = row;
            double t = b[p];
            b[p] = b[k];
            b[k] = t / row[k];
            double inverse = 1 / row[k];
            for (int j = k; j < n; j++) row[j] *= inverse;
            for (int i = 0; i < n; i++) {
                if (i == k) continue;
                double factor = a[i][k];
                for (int j = k; j < n; j++) a[i][j] -= factor * row[j];
                b[i] -= factor * b[k];
            }
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += (b[i] - target[i]) * (b[i] - target[i]);
        }
        return sum;
    }
}

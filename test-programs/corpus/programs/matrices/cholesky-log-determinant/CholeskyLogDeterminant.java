package programs.matrices;

import io.phigrad.Differentiable;

/** Cholesky of a local copy. */
public final class CholeskyLogDeterminant {

    @Differentiable
    public static double logDet(double[][] a) {
        int n = a.length;
        double[][] l = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                l[i][j] = a[i][j];
            }
        }
        for (int j = 0; j < n; j++) {
            for (int k = 0; k < j; k++) {
                for (int i = j; i < n; i++) {
                    l[i][j] -= l[i][k] * l[j][k];
                }
            }
            double diagonal = Math.sqrt(l[j][j]);
            for (int i = j; i < n; i++) {
                l[i][j] /= diagonal;
            }
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += 2 * Math.log(l[i][i]);
        }
        return sum;
    }
}

package programs.matrices;

import io.phigrad.Differentiable;

/** LU without pivoting, in place of the argument. */
public final class LuLogDeterminant {

    @Differentiable
    public static double logDet(double[][] a) {
        int n = a.length;
        for (int k = 0; k < n; k++) {
            for (int i = k + 1; i < n; i++) {
                a[i][k] /= a[k][k];
                for (int j = k + 1; j < n; j++) {
                    a[i][j] -= a[i][k] * a[k][j];
                }
            }
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += Math.log(Math.abs(a[i][i]));
        }
        return sum;
    }
}

package programs.matrices;

import io.phigrad.Differentiable;

/** Cholesky in place of the argument, row by row through aliases. */
public final class CholeskyInPlace {

    @Differentiable
    public static double logDet(double[][] a) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            double[] row = a[i];
            for (int j = 0; j <= i; j++) {
                double[] other = a[j];
                double s = row[j];
                for (int k = 0; k < j; k++) {
                    s -= row[k] * other[k];
                }
                row[j] = i == j ? Math.sqrt(s) : s / other[j];
            }
            sum += Math.log(row[i]);
        }
        return 2 * sum;
    }
}

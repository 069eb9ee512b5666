package programs.matrices;

import io.phigrad.Differentiable;

/** The Frobenius norm of a matrix product. */
public final class ProductNorm {

    @Differentiable
    public static double norm(double[][] a, double[][] b) {
        int n = a.length;
        int m = b.length;
        int p = b[0].length;
        double[][] c = new double[n][p];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < p; j++) {
                double sum = 0;
                for (int k = 0; k < m; k++) {
                    sum += a[i][k] * b[k][j];
                }
                c[i][j] = sum;
            }
        }
        double squares = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < p; j++) {
                squares += c[i][j] * c[i][j];
            }
        }
        return Math.sqrt(squares);
    }
}

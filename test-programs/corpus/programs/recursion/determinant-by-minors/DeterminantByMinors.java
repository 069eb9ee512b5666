package programs.recursion;

import io.phigrad.Differentiable;

/** Laplace expansion: a minor is made for every column of every level. */
public final class DeterminantByMinors {

    @Differentiable
    public static double determinant(double[][] a) {
        return expand(a, a.length);
    }

    private static double expand(double[][] a, int n) {
        if (n == 0) {
            return 1;
        }
        if (n == 1) {
            return a[0][0];
        }
        double sum = 0;
        double sign = 1;
        for (int column = 0; column < n; column++) {
            double[][] minor = new double[n - 1][n - 1];
            for (int i = 1; i < n; i++) {
                int at = 0;
                for (int j = 0; j < n; j++) {
                    if (j != column) {
                        minor[i - 1][at++] = a[i][j];
                    }
                }
            }
            sum += sign * a[0][column] * expand(minor, n - 1);
            sign = -sign;
        }
        return sum;
    }
}

package programs.arrays;

import io.phigrad.Differentiable;

/** Two parameters that may be one array: only read, and each has its own partial. */
public final class SameArgumentTwice {

    @Differentiable
    public static double bilinear(double[] x, double[] y, double[][] a) {
        double sum = 0;
        double[] p = x;
        double[] q = y;
        for (int i = 0; i < p.length; i++) {
            double[] row = a[i];
            for (int j = 0; j < q.length; j++) {
                sum += p[i] * row[j] * q[j] * q[j];
            }
            double[] t = p;
            p = i % 2 == 0 ? q : p;
            q = t;
        }
        return sum;
    }
}

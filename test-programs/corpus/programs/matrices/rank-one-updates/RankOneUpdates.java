package programs.matrices;

import io.phigrad.Differentiable;

/** Outer products are added and the form is read each time. */
public final class RankOneUpdates {

    @Differentiable
    public static double value(double[][] a, double[][] u, double c) {
        double value = 0;
        for (double[] v : u) {
            for (int i = 0; i < v.length; i++) {
                for (int j = 0; j < v.length; j++) {
                    a[i][j] += c * v[i] * v[j];
                }
            }
            value += a[0][0] * a[v.length - 1][0];
        }
        return value;
    }
}

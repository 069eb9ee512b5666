package programs.matrices;

import io.phigrad.Differentiable;

/** The largest eigenvalue: iterate, normalise, stop when it stands still. */
public final class PowerIteration {

    @Differentiable(wrt = {"a"})
    public static double eigenvalue(double[][] a) {
        int n = a.length;
        double[] v = new double[n];
        for (int i = 0; i < n; i++) v[i] = 1;
        double lambda = 0;
        double previous;
        do {
            previous = lambda;
            double[] w = new double[n];
            double norm = 0;
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) w[i] += a[i][j] * v[j];
                norm += w[i] * w[i];
            }
            lambda = Math.sqrt(norm);
            for (int i = 0; i < n; i++) w[i] /= lambda;
            v = w;
        } while (Math.abs(lambda - previous) > 1e-13 * lambda);
        return lambda;
    }
}

package programs.arrays;

import io.phigrad.Differentiable;

/** Indirect indices, some of them repeated. */
public final class GatherAndScatter {

    @Differentiable(wrt = {"x", "w"})
    public static double value(double[] x, double[] w, int[] from, int[] to) {
        double[] y = new double[x.length];
        for (int e = 0; e < from.length; e++) {
            y[to[e]] += w[e] * x[from[e]];
            x[from[e]] *= 1 + 0.1 * y[to[e]];
        }
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += y[i] * y[i] * x[i];
        }
        return sum;
    }
}

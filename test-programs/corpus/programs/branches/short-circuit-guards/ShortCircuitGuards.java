package programs.branches;

import io.phigrad.Differentiable;

/** {@code &&} and {@code ||} keep array reads within bounds and divisions away from zero. */
public final class ShortCircuitGuards {

    @Differentiable(wrt = {"x", "w"})
    public static double value(double[] x, double[] w, int i, int d) {
        double sum = 1;
        if (i >= 0 && i < x.length && x[i] > 0) {
            sum += x[i] * x[i];
        }
        if (i < 0 || i >= w.length || w[i] < 0) {
            sum *= 3;
        } else {
            sum *= w[i];
        }
        if (!(d == 0) && 10 / d > 2 || x.length == 0) {
            sum += d * sum;
        }
        int j = 0;
        while (j < x.length && x[j] < 0.9) {
            sum += Math.sin(x[j]) * j;
            j++;
        }
        return sum;
    }
}

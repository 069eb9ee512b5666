package programs.calls;

import io.phigrad.Differentiable;

/** Helpers that give booleans and indices from active values. */
public final class BooleanAndIndexHelpers {

    @Differentiable
    public static double value(double[] x, double level) {
        int k = largest(x);
        double sum = x[k] * 2;
        for (int i = 0; i < x.length; i++) {
            if (between(x[i], -level, level)) {
                sum += x[i] * level;
            } else if (!between(x[i], -1, 0.5)) {
                sum -= x[largest(x)] * x[i];
                x[i] = 0;
            }
        }
        return sum * sum;
    }

    private static int largest(double[] x) {
        int best = 0;
        for (int i = 1; i < x.length; i++) {
            if (x[i] > x[best]) {
                best = i;
            }
        }
        return best;
    }

    private static boolean between(double v, double lo, double hi) {
        return v > lo && v < hi;
    }
}

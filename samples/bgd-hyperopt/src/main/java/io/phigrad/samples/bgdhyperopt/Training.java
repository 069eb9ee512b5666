package io.phigrad.samples.bgdhyperopt;

import io.phigrad.Differentiable;

/** Linear regression through the origin by batch gradient descent. */
public final class Training {
    /** Where the gradient, its sign reversed, is below it, training ends; beyond the minimum it is negative. */
    static final double SMALL = 0.001;

    private Training() {}

    /** The error that is left after at most {@code steps} descents at rate {@code r}. */
    @Differentiable(wrt = "r")
    public static double error(double r, double[] x, double[] y, int steps) {
        int m = x.length;
        double w = 0;
        int k = 0;
        while (k < steps) {
            k++;
            double d = 0;
            for (int i = 0; i < m; i++) {
                d += 2 * x[i] * (y[i] - x[i] * w);
            }
            d /= m;
            if (d < SMALL) {
                break;
            } else {
                w = w + r * d;
            }
        }
        double e = 0;
        for (int j = 0; j < m; j++) {
            e += (y[j] - x[j] * w) * (y[j] - x[j] * w);
        }
        return Math.sqrt(e) / m;
    }
}

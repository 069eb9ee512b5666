package programs.applications;

import io.phigrad.Differentiable;

/** The error after gradient descent, as a function of its learning rate. */
public final class GradientDescentRate {

    @Differentiable(wrt = {"r"})
    public static double err(double r, double[] x, double[] y, int rounds) {
        int m = x.length;
        double w = 0;
        int k = 0;
        while (k < rounds) {
            k = k + 1;
            double d = 0;
            for (int i = 0; i < m; i++) {
                d += 2 * x[i] * (y[i] - x[i] * w);
            }
            d = d / m;
            if (d < 0.001) {
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

package derivations;

import io.phigrad.Differentiable;

/** Shen et al. 2021, Figure 6: the error of linear regression by batch gradient descent, as a function of the rate. */
final class Descent {

    @Differentiable(wrt = "r")
    static double error(double r, double[] x, double[] y, int steps) {
        double w = 0;
        int k = 0;
        while (k < steps) {
            k++;
            double d = 0;
            for (int i = 0; i < x.length; i++) {
                d += 2 * x[i] * (y[i] - x[i] * w);
            }
            d = d / x.length;
            if (d < 0.001) {
                break;
            } else {
                w = w + r * d;
            }
        }
        double e = 0;
        for (int j = 0; j < x.length; j++) {
            double residual = y[j] - x[j] * w;
            e += residual * residual;
        }
        return Math.sqrt(e) / x.length;
    }
}

package io.phigrad.samples.hmc;

import io.phigrad.Differentiable;

/** Bayesian logistic regression. */
public final class Logistic {

    private Logistic() {}

    /** Log posterior density, up to a constant: x holds the rows one after another, y is 0 or 1 per row. */
    @Differentiable(wrt = "beta")
    public static double logPosterior(double[] beta, double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            double z = 0;
            for (int j = 0; j < beta.length; j++) {
                z += x[i * beta.length + j] * beta[j];
            }
            double t = -z;
            sum += z * (y[i] - 1) - (t > 80 ? t : Math.log1p(Math.exp(t)));
        }
        double square = 0;
        for (int j = 0; j < beta.length; j++) {
            square += beta[j] * beta[j];
        }
        return sum - square / 2000;
    }
}

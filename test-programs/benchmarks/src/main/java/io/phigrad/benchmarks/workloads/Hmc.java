package io.phigrad.benchmarks.workloads;

import io.phigrad.Differentiable;

/** Workload D: the log posterior of logistic regression under a wide normal prior, written in two ways. */
public final class Hmc {

    private Hmc() {}

    /**
     * The log posterior up to a constant, by an author who knows that {@code exp} overflows.
     *
     * @param beta coefficients
     * @param x one row of {@code beta.length} features an observation
     * @param y the observations, each 0 or 1
     */
    @Differentiable(wrt = "beta")
    public static double u(double[] beta, double[] x, double[] y) {
        int dims = beta.length;
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            double z = 0;
            for (int j = 0; j < dims; j++) {
                z += x[i * dims + j] * beta[j];
            }
            sum += z * (y[i] - 1) - log1pExp(-z);
        }
        double square = 0;
        for (int j = 0; j < dims; j++) {
            square += beta[j] * beta[j];
        }
        return sum - square / 2000;
    }

    /**
     * The same, by an author who does not.
     *
     * @param beta coefficients
     * @param x one row of {@code beta.length} features an observation
     * @param y the observations, each 0 or 1
     */
    @Differentiable(wrt = "beta")
    public static double uNaive(double[] beta, double[] x, double[] y) {
        int dims = beta.length;
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            double z = 0;
            for (int j = 0; j < dims; j++) {
                z += x[i * dims + j] * beta[j];
            }
            sum += z * (y[i] - 1) - Math.log(1 + Math.exp(-z));
        }
        double square = 0;
        for (int j = 0; j < dims; j++) {
            square += beta[j] * beta[j];
        }
        return sum - square / 2000;
    }

    /** {@code log(1 + exp(t))}; beyond 80 it is t to the last digit. */
    private static double log1pExp(double t) {
        return t > 80 ? t : Math.log1p(Math.exp(t));
    }
}

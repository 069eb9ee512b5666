package io.phigrad.benchmarks.workloads;

import io.phigrad.Differentiable;

/** Workload A: how well a straight line through the origin fits after batch gradient descent with learning rate r. */
public final class BgdHyperOpt {

    private BgdHyperOpt() {}

    /**
     * The root of the summed squared residuals over the number of records, after at most T steps of descent.
     *
     * @param r the learning rate
     * @param x abscissae
     * @param y ordinates
     * @param T the number of steps; the descent stops earlier where the slope falls below 0.001
     */
    @Differentiable(wrt = "r")
    public static double err(double r, double[] x, double[] y, int T) {
        int M = x.length;
        double w = 0;
        int k = 0;
        while (k < T) {
            k++;
            double d = 0;
            for (int i = 0; i < M; i++) {
                d += 2 * x[i] * (y[i] - x[i] * w);
            }
            d = d / M;
            if (d < 0.001) {
                break;
            } else {
                w = w + r * d;
            }
        }
        double e = 0;
        for (int j = 0; j < M; j++) {
            double residual = y[j] - x[j] * w;
            e += residual * residual;
        }
        return Math.sqrt(e) / M;
    }
}

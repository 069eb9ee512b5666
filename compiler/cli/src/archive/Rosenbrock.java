package io.phigrad.cli.archive;

import io.phigrad.Differentiable;

/** Compiled once by the build, so that the class archive holds what a compilation loads. */
final class Rosenbrock {

    private Rosenbrock() {}

    @Differentiable
    static double value(double[] x, double scale) {
        double sum = 0;
        for (int i = 0; i + 1 < x.length; i++) {
            double a = x[i + 1] - x[i] * x[i];
            double b = 1 - x[i];
            sum += scale * a * a + b * b;
        }
        return sum > 0 ? Math.sqrt(sum) : sum;
    }
}

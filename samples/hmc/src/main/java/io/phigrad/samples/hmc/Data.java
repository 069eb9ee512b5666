package io.phigrad.samples.hmc;

import java.util.SplittableRandom;

/** Rows drawn from a logistic model with known coefficients: x holds them one after another, y is 0 or 1 per row. */
record Data(double[] truth, double[] x, double[] y) {

    static Data draw(int rows, long seed, double... truth) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] x = new double[rows * truth.length];
        double[] y = new double[rows];
        for (int i = 0; i < rows; i++) {
            double z = 0;
            for (int j = 0; j < truth.length; j++) {
                x[i * truth.length + j] = 4 * random.nextDouble() - 2;
                z += x[i * truth.length + j] * truth[j];
            }
            y[i] = random.nextDouble() < 1 / (1 + Math.exp(-z)) ? 1 : 0;
        }
        return new Data(truth, x, y);
    }
}

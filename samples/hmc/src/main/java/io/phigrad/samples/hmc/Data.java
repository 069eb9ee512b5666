package io.phigrad.samples.hmc;

import java.util.SplittableRandom;

/** Rows drawn from a logistic model with known coefficients. */
record Data(double[] truth, double[] x, double[] y) {

    static Data draw(int rows, double... truth) {
        SplittableRandom random = new SplittableRandom(42);
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

    /** Mean and standard deviation of each coefficient over so many draws; the first tenth is left out. */
    double[][] posterior(Sampler sampler, int draws) {
        double[] mean = new double[truth.length];
        double[] square = new double[truth.length];
        for (int k = 0; k < draws / 10; k++) {
            sampler.next();
        }
        for (int k = 0; k < draws; k++) {
            sampler.next();
            for (int j = 0; j < truth.length; j++) {
                mean[j] += sampler.beta()[j] / draws;
                square[j] += sampler.beta()[j] * sampler.beta()[j] / draws;
            }
        }
        for (int j = 0; j < truth.length; j++) {
            square[j] = Math.sqrt(Math.max(0, square[j] - mean[j] * mean[j]));
        }
        return new double[][] {mean, square};
    }
}

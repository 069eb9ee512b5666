package io.phigrad.samples.hmc;

import java.util.Random;

/** Hamiltonian Monte Carlo (Neal 2011): leapfrog steps along the gradient, then accept or reject. */
final class Sampler {
    private static final int LEAPS = 15;
    private static final double STEP = 0.05;

    private final double[] x;
    private final double[] y;
    private final double[] beta;
    private final double[] tried;
    private final double[] momentum;
    private final Random random = new Random(42);
    private final LogisticDerivatives.LogPosteriorGradient gradient = new LogisticDerivatives.LogPosteriorGradient();
    private int accepted;

    Sampler(double[] x, double[] y, int dimensions) {
        this.x = x;
        this.y = y;
        beta = new double[dimensions];
        tried = new double[dimensions];
        momentum = new double[dimensions];
    }

    double[] beta() {
        return beta;
    }

    int accepted() {
        return accepted;
    }

    void next() {
        double energy = -Logistic.logPosterior(beta, x, y);
        for (int j = 0; j < beta.length; j++) {
            momentum[j] = random.nextGaussian();
            energy += momentum[j] * momentum[j] / 2;
            tried[j] = beta[j];
        }
        push(STEP / 2);
        for (int leap = 1; leap <= LEAPS; leap++) {
            for (int j = 0; j < beta.length; j++) {
                tried[j] += STEP * momentum[j];
            }
            push(leap < LEAPS ? STEP : STEP / 2);
        }
        double then = -Logistic.logPosterior(tried, x, y);
        for (double p : momentum) {
            then += p * p / 2;
        }
        if (Math.log(random.nextDouble()) < energy - then) {
            System.arraycopy(tried, 0, beta, 0, beta.length);
            accepted++;
        }
    }

    private void push(double step) {
        LogisticDerivatives.logPosteriorGradient(tried, x, y, gradient);
        for (int j = 0; j < momentum.length; j++) {
            momentum[j] += step * gradient.beta()[j];
        }
    }
}

package io.phigrad.samples.hmc;

import java.util.Random;

/** Hamiltonian Monte Carlo (Neal 2011): leapfrog steps along the gradient, then accept or reject. */
final class Sampler {
    private static final int LEAPS = 15;
    private static final double STEP = 0.05;

    private final Data data;
    private final double[] beta;
    private final double[] tried;
    private final double[] momentum;
    private final Random random = new Random(42);
    private final LogisticDerivatives.LogPosteriorGradient gradient = new LogisticDerivatives.LogPosteriorGradient();

    /** Starts where every coefficient is 0. */
    Sampler(Data data) {
        this.data = data;
        int dimensions = data.truth().length;
        beta = new double[dimensions];
        tried = new double[dimensions];
        momentum = new double[dimensions];
    }

    /** The coefficients drawn last. */
    double[] beta() {
        return beta;
    }

    /** Draws the next coefficients; tells whether they are new ones. */
    boolean next() {
        for (int j = 0; j < beta.length; j++) {
            momentum[j] = random.nextGaussian();
        }
        double before = energy(beta);
        System.arraycopy(beta, 0, tried, 0, beta.length);
        leapfrog();
        if (Math.log(random.nextDouble()) >= before - energy(tried)) {
            return false;
        }
        System.arraycopy(tried, 0, beta, 0, beta.length);
        return true;
    }

    private void leapfrog() {
        push(STEP / 2);
        for (int leap = 1; leap <= LEAPS; leap++) {
            for (int j = 0; j < tried.length; j++) {
                tried[j] += STEP * momentum[j];
            }
            push(leap < LEAPS ? STEP : STEP / 2);
        }
    }

    private void push(double step) {
        LogisticDerivatives.logPosteriorGradient(tried, data.x(), data.y(), gradient);
        for (int j = 0; j < momentum.length; j++) {
            momentum[j] += step * gradient.beta()[j];
        }
    }

    private double energy(double[] position) {
        double energy = -Logistic.logPosterior(position, data.x(), data.y());
        for (double p : momentum) {
            energy += p * p / 2;
        }
        return energy;
    }
}

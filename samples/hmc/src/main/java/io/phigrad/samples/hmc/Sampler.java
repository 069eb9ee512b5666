package io.phigrad.samples.hmc;

import java.util.Random;

/**
 * Hamiltonian Monte Carlo (Neal 2011): leapfrog steps along the gradient, then accept or reject. How many steps is drawn, so
 * that no draw comes back to where the one before was.
 */
final class Sampler {
    private static final int LEAPS = 15;
    /** What part of the proposals should be accepted (Hoffman and Gelman 2014). */
    private static final double TARGET = 0.8;

    private final Data data;
    private final double[] beta;
    private final double[] tried;
    private final double[] momentum;
    private final Random random;
    private final LogisticDerivatives.LogPosteriorGradient gradient = new LogisticDerivatives.LogPosteriorGradient();
    private double step = 0.1;

    /** Starts anywhere within about 2 of 0, farther apart than the posterior is wide. */
    Sampler(Data data, long seed) {
        this.data = data;
        random = new Random(seed);
        int dimensions = data.truth().length;
        beta = new double[dimensions];
        tried = new double[dimensions];
        momentum = new double[dimensions];
        for (int j = 0; j < dimensions; j++) {
            beta[j] = 2 * random.nextGaussian();
        }
    }

    /** The coefficients drawn last. */
    double[] beta() {
        return beta;
    }

    /** Draws the next coefficients; tells whether they are new ones. */
    boolean next() {
        double chance = propose();
        if (random.nextDouble() >= chance) {
            return false;
        }
        System.arraycopy(tried, 0, beta, 0, beta.length);
        return true;
    }

    /** Draws the k-th coefficients while it warms up: the step grows or shrinks towards the part to be accepted. */
    void adapt(int k) {
        double chance = propose();
        if (random.nextDouble() < chance) {
            System.arraycopy(tried, 0, beta, 0, beta.length);
        }
        step *= Math.exp((chance - TARGET) / Math.sqrt(k));
    }

    /** Follows the motion from where it is with a momentum that is drawn; gives the chance to accept where it ends. */
    private double propose() {
        for (int j = 0; j < beta.length; j++) {
            momentum[j] = random.nextGaussian();
        }
        double before = energy(beta);
        System.arraycopy(beta, 0, tried, 0, beta.length);
        leapfrog(1 + random.nextInt(LEAPS));
        double change = energy(tried) - before;
        return change <= 0 ? 1 : Math.exp(-change);
    }

    private void leapfrog(int leaps) {
        push(step / 2);
        for (int leap = 1; leap <= leaps; leap++) {
            for (int j = 0; j < tried.length; j++) {
                tried[j] += step * momentum[j];
            }
            push(leap < leaps ? step : step / 2);
        }
    }

    private void push(double time) {
        LogisticDerivatives.logPosteriorGradient(tried, data.x(), data.y(), gradient);
        for (int j = 0; j < momentum.length; j++) {
            momentum[j] += time * gradient.beta()[j];
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

package io.phigrad.benchmarks.iteration;

import io.phigrad.benchmarks.workloads.Hmc;
import io.phigrad.benchmarks.workloads.HmcInputs;
import java.util.Random;

/**
 * Application D: one draw of Hamiltonian Monte Carlo. It has as many leapfrog steps as the sample's draws have on average, so that
 * all rounds cost the same; their size is about half the width of the posterior.
 */
public final class Chain implements Iteration {

    private static final int LEAPS = 8;

    private final Gradient gradient;
    private final HmcInputs inputs;
    private final double[] beta;
    private final double[] tried;
    private final double[] momentum;
    private final double step;
    private final Random random = new Random(42);

    public Chain(HmcInputs inputs, Gradient gradient) {
        this.gradient = gradient;
        this.inputs = inputs;
        beta = inputs.beta().clone();
        tried = beta.clone();
        momentum = new double[beta.length];
        step = 2 / Math.sqrt(inputs.y().length);
    }

    @Override
    public double[] differentiate() {
        return gradient.at(tried);
    }

    @Override
    public double[] round() {
        for (int j = 0; j < momentum.length; j++) {
            momentum[j] = random.nextGaussian();
        }
        double before = energy(beta);
        System.arraycopy(beta, 0, tried, 0, beta.length);
        leapfrog();
        if (random.nextDouble() < Math.exp(before - energy(tried))) {
            System.arraycopy(tried, 0, beta, 0, beta.length);
        }
        return tried;
    }

    private void leapfrog() {
        push(step / 2);
        for (int leap = 1; leap <= LEAPS; leap++) {
            for (int j = 0; j < tried.length; j++) {
                tried[j] += step * momentum[j];
            }
            push(leap < LEAPS ? step : step / 2);
        }
    }

    private void push(double time) {
        double[] uphill = gradient.at(tried);
        for (int j = 0; j < momentum.length; j++) {
            momentum[j] += time * uphill[j];
        }
    }

    private double energy(double[] position) {
        double energy = -Hmc.u(position, inputs.x(), inputs.y());
        for (double p : momentum) {
            energy += p * p / 2;
        }
        return energy;
    }
}

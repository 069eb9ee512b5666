package io.phigrad.benchmarks.iteration;

import io.phigrad.benchmarks.workloads.BgdHyperOptInputs;

/**
 * Application A: descent of the learning rate along the derivative of the error that is left.
 *
 * <p>The sample halves an interval by the sign of the derivative, and ends at rates where training takes a step or two. Here
 * the rate stays near the workload's, where it takes all of them.
 */
public final class RateDescent implements Iteration {

    private static final int ROUNDS = 50;

    private final Gradient gradient;
    private final double start;
    private final double[] rate;
    private int rounds;

    public RateDescent(BgdHyperOptInputs inputs, Gradient gradient) {
        this.gradient = gradient;
        start = inputs.r();
        rate = new double[] {start};
    }

    @Override
    public double[] differentiate() {
        return gradient.at(rate);
    }

    @Override
    public double[] round() {
        if (rounds++ % ROUNDS == 0) {
            rate[0] = start;
        }
        rate[0] -= gradient.at(rate)[0];
        return rate;
    }
}

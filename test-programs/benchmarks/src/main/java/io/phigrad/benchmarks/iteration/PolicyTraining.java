package io.phigrad.benchmarks.iteration;

import io.phigrad.benchmarks.workloads.CartPolePolicy;
import io.phigrad.benchmarks.workloads.CartPolePolicyInputs;
import java.util.SplittableRandom;

/**
 * Application E: an update of the network's weights by what all carts have ahead of them, while each goes on to there under the
 * network as it was.
 */
public final class PolicyTraining implements Iteration {

    private static final int ROUNDS = 200;
    private static final double RATE = 0.3;

    private final SlopeOfAll gradient;
    private final CartPolePolicyInputs start;
    private final double[] weights;
    private final CartPolePolicy.State[] carts;
    private final SplittableRandom random = new SplittableRandom(43);
    private int rounds;

    /** The gradient of what several carts lose. */
    @FunctionalInterface
    public interface SlopeOfAll {

        /** The sum over the carts, in an array that the next call may use again. */
        double[] at(double[] weights, CartPolePolicy.State[] carts);
    }

    public PolicyTraining(CartPolePolicyInputs inputs, SlopeOfAll gradient) {
        this.gradient = gradient;
        start = inputs;
        weights = inputs.weights().clone();
        carts = inputs.starts().clone();
    }

    @Override
    public double[] differentiate() {
        return gradient.at(weights, carts);
    }

    @Override
    public double[] round() {
        if (rounds++ % ROUNDS == 0) {
            System.arraycopy(start.weights(), 0, weights, 0, weights.length);
        }
        double[] slope = gradient.at(weights, carts);
        for (int i = 0; i < carts.length; i++) {
            carts[i] = advanced(carts[i]);
        }
        for (int k = 0; k < weights.length; k++) {
            weights[k] -= RATE / (carts.length * start.steps()) * slope[k];
        }
        return weights;
    }

    /** Where a cart is at the next update; one that fails before starts anew. */
    private CartPolePolicy.State advanced(CartPolePolicy.State cart) {
        CartPolePolicy.State state = cart;
        for (int k = 0; k < start.steps() && state.stands(); k++) {
            state = state.step(CartPolePolicy.push(weights, state));
        }
        return state.stands() ? state : CartPolePolicyInputs.start(random);
    }
}

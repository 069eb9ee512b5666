package io.phigrad.benchmarks.workloads;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Arguments of {@link CartPolePolicy#loss} for several carts.
 *
 * @param weights of a network that knows nothing
 * @param starts the state of each cart
 * @param steps between two updates of the weights
 */
public record CartPolePolicyInputs(double[] weights, CartPolePolicy.State[] starts, int steps) {

    private static final int CARTS = 8;

    /** Eight carts, as in the sample. */
    public static CartPolePolicyInputs of(int steps) {
        SplittableRandom random = new SplittableRandom(42);
        double[] weights = new double[CartPolePolicy.WEIGHTS];
        draw(weights, 0, CartPolePolicy.INPUTS, CartPolePolicy.HIDDEN, random);
        draw(weights, CartPolePolicy.SECOND, CartPolePolicy.HIDDEN, CartPolePolicy.HIDDEN, random);
        draw(weights, CartPolePolicy.LAST, CartPolePolicy.HIDDEN, 1, random);
        CartPolePolicy.State[] starts = new CartPolePolicy.State[CARTS];
        Arrays.setAll(starts, cart -> start(random));
        return new CartPolePolicyInputs(weights, starts, steps);
    }

    /** Where an episode may begin: near the middle, nearly upright, nearly at rest. */
    public static CartPolePolicy.State start(SplittableRandom random) {
        return new CartPolePolicy.State(small(random), small(random), small(random), small(random));
    }

    private static double small(SplittableRandom random) {
        return 0.1 * random.nextDouble() - 0.05;
    }

    private static void draw(double[] weights, int from, int inputs, int outputs, SplittableRandom random) {
        for (int k = 0; k < outputs; k++) {
            for (int j = 0; j < inputs; j++) {
                weights[from + k * (inputs + 1) + j] = (2 * random.nextDouble() - 1) / Math.sqrt(inputs);
            }
        }
    }
}

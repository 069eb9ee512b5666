package io.phigrad.benchmarks.workloads;

import io.phigrad.Differentiable;

/**
 * Workload E with the one who pushes: a network of two hidden layers that sees the state, as in the sample.
 *
 * <p>The weights of all layers lie one after another. An output of a layer has the weights of its inputs, then its bias.
 */
public final class CartPolePolicy {

    /** Outputs of each hidden layer. */
    public static final int HIDDEN = 8;

    /** Inputs of the first one. */
    public static final int INPUTS = 4;

    /** Where the weights of the second hidden layer begin. */
    public static final int SECOND = HIDDEN * (INPUTS + 1);

    /** Where those of the output begin. */
    public static final int LAST = SECOND + HIDDEN * (HIDDEN + 1);

    /** How many weights there are. */
    public static final int WEIGHTS = LAST + HIDDEN + 1;

    private CartPolePolicy() {}

    /** Where the cart is and how fast it moves, how far the pole leans and how fast it turns. */
    public record State(double x0, double x1, double x2, double x3) {

        /** What becomes of it in 20 ms under a push between -1 and 1. */
        public State step(double push) {
            double sin = Math.sin(x2);
            double cos = Math.cos(x2);
            double r = 9 * push + 0.045 * x3 * x3 * sin;
            double q = (9.8 * sin - r * cos) / (0.65 - 0.4 * cos * cos);
            double p = r - 0.045 * q * cos;
            return new State(x0 + 0.02 * x1, x1 + 0.02 * p, x2 + 0.02 * x3, x3 + 0.02 * q);
        }

        double loss() {
            double margin = Math.max(0, (2.4 - Math.abs(x0)) * (0.21 - Math.abs(x2)));
            return (0.5 - margin) * (0.5 - margin);
        }

        /** Whether the episode goes on. */
        public boolean stands() {
            return Math.abs(x0) < 2.4 && Math.abs(x2) < 0.21;
        }
    }

    /**
     * What the network loses in so many steps.
     *
     * @param weights of the network
     * @param start the state before
     * @param steps of 20 ms
     */
    @Differentiable(wrt = "weights")
    public static double loss(double[] weights, State start, int steps) {
        State state = start;
        double loss = 0;
        for (int k = 0; k < steps; k++) {
            state = state.step(push(weights, state));
            loss += state.loss();
        }
        return loss;
    }

    /** What the network does in a state, between -1 and 1. */
    public static double push(double[] weights, State state) {
        double[] input = {state.x0, state.x1, state.x2, state.x3};
        double[] first = layer(weights, 0, input, HIDDEN);
        double[] second = layer(weights, SECOND, first, HIDDEN);
        return layer(weights, LAST, second, 1)[0];
    }

    private static double[] layer(double[] weights, int from, double[] input, int outputs) {
        double[] output = new double[outputs];
        for (int k = 0; k < outputs; k++) {
            int row = from + k * (input.length + 1);
            double sum = weights[row + input.length];
            for (int j = 0; j < input.length; j++) {
                sum += weights[row + j] * input[j];
            }
            output[k] = Math.tanh(sum);
        }
        return output;
    }
}

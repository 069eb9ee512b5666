package io.phigrad.samples.cartpole;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Teaches a network while it acts on several carts at once: every few steps, just before it takes them, it learns how
 * each weight would change what they lose, through network and cart alike, and the weights step downhill.
 */
final class Training {
    /** An episode ends after so many steps, ten seconds, if the pole is still up. */
    static final int FULL = 500;

    private static final int TRIAL = 50;
    private static final long TRIAL_SEED = 1;
    private static final int HIDDEN = 8;
    private static final int CARTS = 8;
    /** Of descent along the mean slope of a step's loss. */
    private static final double RATE = 0.3;

    private final int horizon;
    private final RandomGenerator random;
    private final Layer[] network;
    private final CartPole.State[] states = new CartPole.State[CARTS];
    private final int[] ages = new int[CARTS];
    private final CartPoleDerivatives.LossGradient slope = new CartPoleDerivatives.LossGradient();

    /**
     * A network that knows nothing.
     *
     * @param horizon how many steps it takes between updates, and looks ahead at each
     */
    Training(int horizon, long seed) {
        this.horizon = horizon;
        random = new SplittableRandom(seed);
        network = new Layer[] {
            Layer.draw(4, HIDDEN, random), Layer.draw(HIDDEN, HIDDEN, random), Layer.draw(HIDDEN, 1, random)
        };
        for (int cart = 0; cart < CARTS; cart++) {
            states[cart] = start(random);
        }
    }

    Layer[] network() {
        return network;
    }

    /** Where an episode may begin: near the middle, nearly upright, nearly at rest. */
    static CartPole.State start(RandomGenerator random) {
        return new CartPole.State(small(random), small(random), small(random), small(random));
    }

    private static double small(RandomGenerator random) {
        return 0.1 * random.nextDouble() - 0.05;
    }

    /** One update of the weights, by what all carts have ahead of them, while each goes on to there. */
    void update() {
        Layer[] next = new Layer[network.length];
        for (int k = 0; k < network.length; k++) {
            next[k] = network[k].copy();
        }
        for (int cart = 0; cart < CARTS; cart++) {
            CartPoleDerivatives.lossGradient(network, states[cart], horizon, slope);
            for (int k = 0; k < network.length; k++) {
                var partials = slope.network()[k];
                next[k].descend(RATE / (CARTS * horizon), partials.weights(), partials.bias());
            }
            advance(cart);
        }
        System.arraycopy(next, 0, network, 0, network.length);
    }

    /**
     * Updates the network until it never fails in a trial, held every so many updates; gives the mean length of the
     * episodes in each trial, the first from before there was any update.
     */
    List<Double> learn(int updates, int every) {
        List<Double> curve = new ArrayList<>();
        curve.add(trial(TRIAL, TRIAL_SEED));
        for (int update = 1; update <= updates && curve.get(curve.size() - 1) < FULL; update++) {
            update();
            if (update % every == 0) {
                curve.add(trial(TRIAL, TRIAL_SEED));
            }
        }
        return curve;
    }

    /** Moves a cart to the next update; one whose episode ends before starts anew. */
    private void advance(int cart) {
        for (int k = 0; k < horizon; k++) {
            states[cart] = states[cart].step(CartPole.push(network, states[cart]));
            ages[cart]++;
            if (ages[cart] == FULL || !states[cart].stands()) {
                states[cart] = start(random);
                ages[cart] = 0;
                return;
            }
        }
    }

    /** Episodes of the network as it is, without learning, from starts of their own; their mean length. */
    double trial(int episodes, long seed) {
        RandomGenerator starts = new SplittableRandom(seed);
        int steps = 0;
        for (int k = 0; k < episodes; k++) {
            steps += length(start(starts), FULL);
        }
        return (double) steps / episodes;
    }

    /** How many steps the network keeps the pole up, at most so many. */
    int length(CartPole.State start, int most) {
        CartPole.State state = start;
        int steps = 0;
        while (steps < most && state.stands()) {
            state = state.step(CartPole.push(network, state));
            steps++;
        }
        return steps;
    }
}

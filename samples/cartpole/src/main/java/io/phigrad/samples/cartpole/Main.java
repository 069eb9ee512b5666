package io.phigrad.samples.cartpole;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Teaches networks to balance a pole, by the derivative of what they lose in the next 6, 8 or 10 steps. */
public final class Main {
    private static final int[] HORIZONS = {6, 8, 10};
    private static final String[] COLOURS = {"#d95f02", "#1b9e77", "#1b6ca8"};
    private static final int UPDATES = 2000;
    private static final int EVERY = 50;
    private static final int EPISODES = 100;
    private static final long SEED = 1;
    private static final Path PICTURE = Path.of("target", "cartpole.svg");

    private Main() {}

    public static void main(String[] args) throws IOException {
        Picture picture = new Picture(UPDATES, EVERY);
        for (int k = 0; k < HORIZONS.length; k++) {
            Training training = new Training(HORIZONS[k], SEED);
            List<Double> curve = training.learn(UPDATES, EVERY);
            report(HORIZONS[k], curve);
            System.out.printf(
                    Locale.ROOT,
                    "cartpole: looking %2d steps ahead  after %d updates %d other episodes last %.1f steps of %d%n",
                    HORIZONS[k],
                    EVERY * (curve.size() - 1),
                    EPISODES,
                    training.trial(EPISODES, 2),
                    Training.FULL);
            picture.curve(curve, COLOURS[k], "update every " + HORIZONS[k] + " steps");
        }
        picture.write(PICTURE);
        System.out.println("cartpole: picture in " + PICTURE);
        for (int horizon : HORIZONS) {
            summary(horizon);
        }
    }

    /** The learning curve, by points at which the number of updates doubles. */
    private static void report(int horizon, List<Double> curve) {
        for (int point = 0; point < curve.size(); point = Math.max(1, 2 * point)) {
            System.out.printf(
                    Locale.ROOT,
                    "cartpole: looking %2d steps ahead  update %4d  mean episode %5.1f steps%n",
                    horizon,
                    EVERY * point,
                    curve.get(point));
        }
    }

    private static void summary(int horizon) {
        Layer[] network = new Training(horizon, SEED).network();
        CartPole.State start = new CartPole.State(0, 0, 0.05, 0);
        var into = new CartPoleDerivatives.LossGradient();
        Runnable gradient = () -> CartPoleDerivatives.lossGradient(network, start, horizon, into);
        System.out.printf(
                Locale.ROOT,
                "cartpole: %d steps; gradient %.1fx the primal, %d bytes per call%n",
                horizon,
                Timing.ratio(() -> CartPole.loss(network, start, horizon), gradient),
                Timing.bytes(gradient));
    }
}

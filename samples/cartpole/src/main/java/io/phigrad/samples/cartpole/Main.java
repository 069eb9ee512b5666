package io.phigrad.samples.cartpole;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Teaches networks to balance a pole, by the derivative of what they lose in the next 6, 8 or 10 steps. */
@Command(
        name = "cartpole",
        showDefaultValues = true,
        description = "Teaches neural networks to balance a pole on a cart.")
public final class Main extends Program {
    private static final String[] COLOURS = {"#d95f02", "#1b9e77", "#1b6ca8"};
    private static final int EVERY = 50;

    @Option(names = "--horizons", split = ",", description = "Steps that networks look ahead.")
    private List<Integer> horizons = List.of(6, 8, 10);

    @Option(names = "--updates", description = "Of each network, at most.")
    private int updates = 2000;

    @Option(names = "--episodes", description = "To try each network on, once it has learned.")
    private int episodes = 100;

    @Option(names = "--seed", description = "Of the networks and the starts of their carts.")
    private long seed = 1;

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    void check() {
        require("--horizons", 1, 100, horizons);
        require("--updates", EVERY, 1_000_000, List.of(updates));
        require("--episodes", 1, 10_000, List.of(episodes));
    }

    @Override
    void run() throws IOException {
        Picture picture = new Picture(updates, EVERY);
        for (int k = 0; k < horizons.size(); k++) {
            Training training = new Training(horizons.get(k), seed);
            List<Double> curve = training.learn(updates, EVERY);
            report(horizons.get(k), curve);
            print(
                    "looking %2d steps ahead  after %d updates %d other episodes last %.1f steps of %d",
                    horizons.get(k), EVERY * (curve.size() - 1), episodes, training.trial(episodes, 2), Training.FULL);
            picture.curve(curve, COLOURS[k % COLOURS.length], "update every " + horizons.get(k) + " steps");
        }
        Path file = file("cartpole.svg");
        picture.write(file);
        print("picture in %s", file);
        for (int horizon : horizons) {
            summary(horizon);
        }
    }

    /** The learning curve, by points at which the number of updates doubles. */
    private void report(int horizon, List<Double> curve) {
        for (int point = 0; point < curve.size(); point = Math.max(1, 2 * point)) {
            print(
                    "looking %2d steps ahead  update %4d  mean episode %5.1f steps",
                    horizon, EVERY * point, curve.get(point));
        }
    }

    private void summary(int horizon) {
        Layer[] network = new Training(horizon, seed).network();
        CartPole.State start = new CartPole.State(0, 0, 0.05, 0);
        var into = new CartPoleDerivatives.LossGradient();
        Runnable gradient = () -> CartPoleDerivatives.lossGradient(network, start, horizon, into);
        print(
                "%d steps; gradient %.1fx the primal, %d bytes per call",
                horizon, Timing.ratio(() -> CartPole.loss(network, start, horizon), gradient), Timing.bytes(gradient));
    }
}

package io.phigrad.samples.cartpole;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Teaches networks to balance a pole, by the derivative of what they lose in the next 6, 8 or 10 steps. */
@Command(
        name = "cartpole",
        showDefaultValues = true,
        description = "Teaches neural networks to balance a pole on a cart.")
public final class Main implements Callable<Integer> {
    private static final String[] COLOURS = {"#d95f02", "#1b9e77", "#1b6ca8"};
    private static final int EVERY = 50;

    @Option(names = "--help", usageHelp = true, description = "Shows these options.")
    private boolean help;

    @Option(names = "--horizons", split = ",", defaultValue = "6,8,10", description = "Steps that networks look ahead.")
    private int[] horizons = {};

    @Option(names = "--updates", defaultValue = "2000", description = "Of each network, at most.")
    private int updates;

    @Option(names = "--episodes", defaultValue = "100", description = "To try each network on, once it has learned.")
    private int episodes;

    @Option(names = "--seed", defaultValue = "1", description = "Of the networks and the starts of their carts.")
    private long seed;

    @Option(names = "--out", defaultValue = "target", description = "Where the picture goes.")
    private Path out = Path.of("target");

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        Picture picture = new Picture(updates, EVERY);
        for (int k = 0; k < horizons.length; k++) {
            Training training = new Training(horizons[k], seed);
            List<Double> curve = training.learn(updates, EVERY);
            report(horizons[k], curve);
            System.out.printf(
                    Locale.ROOT,
                    "cartpole: looking %2d steps ahead  after %d updates %d other episodes last %.1f steps of %d%n",
                    horizons[k],
                    EVERY * (curve.size() - 1),
                    episodes,
                    training.trial(episodes, 2),
                    Training.FULL);
            picture.curve(curve, COLOURS[k % COLOURS.length], "update every " + horizons[k] + " steps");
        }
        Path file = out.resolve("cartpole.svg");
        picture.write(file);
        System.out.println("cartpole: picture in " + file);
        for (int horizon : horizons) {
            summary(horizon);
        }
        return 0;
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

    private void summary(int horizon) {
        Layer[] network = new Training(horizon, seed).network();
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

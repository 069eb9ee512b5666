package io.phigrad.samples.sabrcalibration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Calibrates SABR models to noisy smiles of four expiries, and compares them with the models these were drawn from. */
@Command(
        name = "sabr-calibration",
        showDefaultValues = true,
        description = "Calibrates SABR models to noisy smiles of four expiries.")
public final class Main implements Callable<Integer> {
    private static final double FORWARD = 0.03;
    private static final double[] EXPIRIES = {1, 2, 5, 10};
    private static final Model[] TRUTHS = {
        new Model(0.050, -0.30, 0.70),
        new Model(0.045, -0.25, 0.55),
        new Model(0.040, -0.20, 0.40),
        new Model(0.035, -0.15, 0.30)
    };
    private static final String[] COLOURS = {"#d95f02", "#1b9e77", "#1b6ca8", "#7570b3"};
    private static final Model GUESS = new Model(0.1, 0.3, 1);

    @Option(names = "--help", usageHelp = true, description = "Shows these options.")
    private boolean help;

    @Option(names = "--strikes", defaultValue = "15", description = "Quotes of each smile, at least 4.")
    private int strikes;

    @Option(names = "--noise", defaultValue = "0.002", description = "Standard deviation of the quotes from the model.")
    private double noise;

    @Option(names = "--seed", defaultValue = "0", description = "Of the noise of the first smile.")
    private long seed;

    @Option(names = "--out", defaultValue = "target", description = "Where the picture goes.")
    private Path out = Path.of("target");

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        Picture picture = new Picture(0.6);
        for (int k = 0; k < EXPIRIES.length; k++) {
            Smile smile = Smile.draw(TRUTHS[k], FORWARD, EXPIRIES[k], strikes, noise, seed + k);
            Calibration calibration = new Calibration(smile, GUESS);
            int steps = 0;
            while (calibration.step()) {
                steps++;
            }
            report(EXPIRIES[k], steps, calibration, TRUTHS[k]);
            picture.add(smile, calibration.model(), COLOURS[k]);
        }
        Path file = out.resolve("sabr-calibration.svg");
        picture.write(file);
        System.out.println("sabr-calibration: picture in " + file);
        summary();
        return 0;
    }

    private static void report(double expiry, int steps, Calibration calibration, Model truth) {
        double[] found = calibration.model().components();
        double[] deviation = calibration.deviation().components();
        System.out.printf(
                Locale.ROOT,
                "sabr-calibration: expiry %2.0f y  %d steps  quotes off by %.2f times their noise%n",
                expiry,
                steps,
                calibration.misfit());
        String[] names = {"alpha", "rho", "nu"};
        for (int i = 0; i < names.length; i++) {
            System.out.printf(
                    Locale.ROOT,
                    "sabr-calibration:   %-5s  found %8.5f +- %.5f  true %8.5f%n",
                    names[i],
                    found[i],
                    deviation[i],
                    truth.components()[i]);
        }
    }

    private static void summary() {
        Model model = TRUTHS[0];
        var into = new SabrDerivatives.VolatilityGradient();
        Runnable gradient = () -> SabrDerivatives.volatilityGradient(model, FORWARD, 0.02, 1, into);
        System.out.printf(
                Locale.ROOT,
                "sabr-calibration: one volatility, 3 numbers; gradient %.1fx the primal, %d bytes per call%n",
                Timing.ratio(() -> Sabr.volatility(model, FORWARD, 0.02, 1), gradient),
                Timing.bytes(gradient));
    }
}

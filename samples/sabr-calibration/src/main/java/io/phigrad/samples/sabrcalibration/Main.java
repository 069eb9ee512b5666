package io.phigrad.samples.sabrcalibration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Calibrates SABR models to noisy smiles of four expiries, and compares them with the models these were drawn from. */
@Command(
        name = "sabr-calibration",
        showDefaultValues = true,
        description = "Calibrates SABR models to noisy smiles of four expiries.")
public final class Main extends Program {
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

    @Option(names = "--strikes", description = "Quotes of each smile.")
    private int strikes = 15;

    @Option(names = "--noise", description = "Standard deviation of the quotes from the model.")
    private double noise = 0.002;

    @Option(names = "--seed", description = "Of the noise of the first smile.")
    private long seed = 0;

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    void check() {
        require("--strikes", 4, 1000, List.of(strikes));
        require("--noise", 0.001, 0.05, List.of(noise));
    }

    @Override
    void run() throws IOException {
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
        Path file = file("sabr-calibration.svg");
        picture.write(file);
        print("picture in %s", file);
        summary();
    }

    private void report(double expiry, int steps, Calibration calibration, Model truth) {
        double[] found = calibration.model().components();
        double[] deviation = calibration.deviation().components();
        print("expiry %2.0f y  %d steps  quotes off by %.2f times their noise", expiry, steps, calibration.misfit());
        String[] names = {"alpha", "rho", "nu"};
        for (int i = 0; i < names.length; i++) {
            print("  %-5s  found %8.5f +- %.5f  true %8.5f", names[i], found[i], deviation[i], truth.components()[i]);
        }
    }

    private void summary() {
        Model model = TRUTHS[0];
        var into = new SabrDerivatives.VolatilityGradient();
        Runnable gradient = () -> SabrDerivatives.volatilityGradient(model, FORWARD, 0.02, 1, into);
        print(
                "one volatility, 3 numbers; gradient %.1fx the primal, %d bytes per call",
                Timing.ratio(() -> Sabr.volatility(model, FORWARD, 0.02, 1), gradient), Timing.bytes(gradient));
    }
}

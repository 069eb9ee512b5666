package io.phigrad.samples.epidemicfit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Learns from a survey how a disease spreads, and compares it with the disease that the survey was drawn from. */
@Command(
        name = "epidemic-fit",
        showDefaultValues = true,
        description = "Learns from a noisy survey how a disease spreads.")
public final class Main extends Program {
    private static final Disease TRUTH = new Disease(0.35, 0.1, 0.001);
    private static final Disease GUESS = new Disease(0.8, 0.3, 0.01);

    @Option(names = "--days", description = "Of the survey.")
    private int days = 90;

    @Option(names = "--noise", description = "Standard deviation of what is found on a day.")
    private double noise = 0.01;

    @Option(names = "--seed", description = "Of the survey.")
    private long seed = 42;

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    void check() {
        require("--days", 30, 1000, List.of(days));
        require("--noise", 0.001, 0.1, List.of(noise));
    }

    @Override
    void run() throws IOException {
        Survey survey = Survey.draw(TRUTH, days, noise, seed);
        Fit fit = new Fit(survey, GUESS);
        report(0, fit);
        int step = 0;
        while (fit.step()) {
            step++;
            if (step % 5 == 0) {
                report(step, fit);
            }
        }
        report(step, fit);
        outcome(fit);
        Path file = file("epidemic-fit.svg");
        new Picture(days, 0.45)
                .points(survey.infected())
                .curve(GUESS, "#d95f02", "first guess", 0)
                .curve(fit.disease(), "#1b6ca8", "fit", 1)
                .write(file);
        print("picture in %s", file);
        summary(survey, fit.disease());
    }

    private void report(int step, Fit fit) {
        Disease disease = fit.disease();
        print(
                "step %3d  misfit %12.4f  beta %.4f  gamma %.4f  seed %.6f",
                step, fit.misfit(), disease.beta(), disease.gamma(), disease.seed());
    }

    private void outcome(Fit fit) {
        String[] names = {"beta", "gamma", "seed"};
        double[] found = fit.disease().components();
        double[] deviation = fit.deviation().components();
        double[] truth = TRUTH.components();
        for (int i = 0; i < names.length; i++) {
            print("%-5s  found %.6f +- %.6f  true %.6f", names[i], found[i], deviation[i], truth[i]);
        }
        print("reproduction number  found %.3f  true %.3f", fit.disease().reproduction(), TRUTH.reproduction());
    }

    private void summary(Survey survey, Disease disease) {
        var into = new SirDerivatives.MisfitGradient();
        Runnable gradient = () -> SirDerivatives.misfitGradient(disease, survey.infected(), survey.noise(), into);
        print(
                "%d days, 3 numbers; gradient %.1fx the primal, %d bytes per call",
                survey.infected().length,
                Timing.ratio(() -> Sir.misfit(disease, survey.infected(), survey.noise()), gradient),
                Timing.bytes(gradient));
    }
}

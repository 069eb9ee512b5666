package io.phigrad.samples.epidemicfit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Learns from a survey how a disease spreads, and compares it with the disease that the survey was drawn from. */
@Command(
        name = "epidemic-fit",
        showDefaultValues = true,
        description = "Learns from a noisy survey how a disease spreads.")
public final class Main implements Callable<Integer> {
    private static final Disease TRUTH = new Disease(0.35, 0.1, 0.001);
    private static final Disease GUESS = new Disease(0.8, 0.3, 0.01);

    @Option(names = "--help", usageHelp = true, description = "Shows these options.")
    private boolean help;

    @Option(names = "--days", defaultValue = "90", description = "Of the survey.")
    private int days;

    @Option(names = "--noise", defaultValue = "0.01", description = "Standard deviation of what is found on a day.")
    private double noise;

    @Option(names = "--seed", defaultValue = "42", description = "Of the survey.")
    private long seed;

    @Option(names = "--out", defaultValue = "target", description = "Where the picture goes.")
    private Path out = Path.of("target");

    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
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
        Path file = out.resolve("epidemic-fit.svg");
        new Picture(days, 0.45)
                .points(survey.infected())
                .curve(GUESS, "#d95f02", "first guess", 0)
                .curve(fit.disease(), "#1b6ca8", "fit", 1)
                .write(file);
        System.out.println("epidemic-fit: picture in " + file);
        summary(survey, fit.disease());
        return 0;
    }

    private static void report(int step, Fit fit) {
        Disease disease = fit.disease();
        System.out.printf(
                Locale.ROOT,
                "epidemic-fit: step %3d  misfit %12.4f  beta %.4f  gamma %.4f  seed %.6f%n",
                step,
                fit.misfit(),
                disease.beta(),
                disease.gamma(),
                disease.seed());
    }

    private static void outcome(Fit fit) {
        String[] names = {"beta", "gamma", "seed"};
        double[] found = fit.disease().components();
        double[] deviation = fit.deviation().components();
        double[] truth = TRUTH.components();
        for (int i = 0; i < names.length; i++) {
            System.out.printf(
                    Locale.ROOT,
                    "epidemic-fit: %-5s  found %.6f +- %.6f  true %.6f%n",
                    names[i],
                    found[i],
                    deviation[i],
                    truth[i]);
        }
        System.out.printf(
                Locale.ROOT,
                "epidemic-fit: reproduction number  found %.3f  true %.3f%n",
                fit.disease().reproduction(),
                TRUTH.reproduction());
    }

    private static void summary(Survey survey, Disease disease) {
        var into = new SirDerivatives.MisfitGradient();
        Runnable gradient = () -> SirDerivatives.misfitGradient(disease, survey.infected(), survey.noise(), into);
        System.out.printf(
                Locale.ROOT,
                "epidemic-fit: %d days, 3 numbers; gradient %.1fx the primal, %d bytes per call%n",
                survey.infected().length,
                Timing.ratio(() -> Sir.misfit(disease, survey.infected(), survey.noise()), gradient),
                Timing.bytes(gradient));
    }
}

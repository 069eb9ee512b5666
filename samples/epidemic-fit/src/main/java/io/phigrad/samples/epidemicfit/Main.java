package io.phigrad.samples.epidemicfit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Learns from a survey how a disease spreads, and compares it with the disease that the survey was drawn from. */
public final class Main {
    private static final int DAYS = 90;
    private static final double NOISE = 0.01;
    private static final Disease TRUTH = new Disease(0.35, 0.1, 0.001);
    private static final Disease GUESS = new Disease(0.8, 0.3, 0.01);
    private static final Path PICTURE = Path.of("target", "epidemic-fit.svg");

    private Main() {}

    public static void main(String[] args) throws IOException {
        Survey survey = Survey.draw(TRUTH, DAYS, NOISE, 42);
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
        new Picture(DAYS, 0.45)
                .points(survey.infected())
                .curve(GUESS, "#d95f02", "first guess", 0)
                .curve(fit.disease(), "#1b6ca8", "fit", 1)
                .write(PICTURE);
        System.out.println("epidemic-fit: picture in " + PICTURE);
        summary(survey, fit.disease());
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
                DAYS,
                Timing.ratio(() -> Sir.misfit(disease, survey.infected(), survey.noise()), gradient),
                Timing.bytes(gradient));
    }
}

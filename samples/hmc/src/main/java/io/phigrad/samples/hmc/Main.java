package io.phigrad.samples.hmc;

import java.util.Locale;

/** Samples the posterior of a logistic regression and compares it with the truth. */
public final class Main {
    private static final int ROWS = 1000;
    private static final int DRAWS = 2000;

    private Main() {}

    public static void main(String[] args) {
        Data data = Data.draw(ROWS, 1.0, -0.5, 0.25);
        Posterior posterior = Posterior.of(new Sampler(data), DRAWS);
        System.out.printf(
                Locale.ROOT, "hmc: %d draws, %.0f%% of proposals accepted%n", DRAWS, 100 * posterior.acceptance());
        for (int j = 0; j < data.truth().length; j++) {
            System.out.printf(
                    Locale.ROOT,
                    "hmc: coefficient %d  posterior %6.3f +- %.3f  true %6.3f%n",
                    j,
                    posterior.mean()[j],
                    posterior.deviation()[j],
                    data.truth()[j]);
        }
        summary(data, posterior.mean());
    }

    private static void summary(Data data, double[] beta) {
        var into = new LogisticDerivatives.LogPosteriorGradient();
        Runnable gradient = () -> LogisticDerivatives.logPosteriorGradient(beta, data.x(), data.y(), into);
        System.out.printf(
                Locale.ROOT,
                "hmc: %d rows, %d coefficients; gradient %.1fx the primal, %d bytes per call%n",
                ROWS,
                beta.length,
                Timing.ratio(() -> Logistic.logPosterior(beta, data.x(), data.y()), gradient),
                Timing.bytes(gradient));
    }
}

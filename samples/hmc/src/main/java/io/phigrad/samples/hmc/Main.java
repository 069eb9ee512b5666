package io.phigrad.samples.hmc;

import java.util.Locale;

/** Samples the posterior of a logistic regression and compares it with the truth. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Data data = Data.draw(1000, 1.0, -0.5, 0.25);
        Sampler sampler = new Sampler(data.x(), data.y(), data.truth().length);
        int draws = 2000;
        double[][] posterior = data.posterior(sampler, draws);
        for (int j = 0; j < data.truth().length; j++) {
            System.out.printf(
                    Locale.ROOT,
                    "hmc: coefficient %d is %.3f +- %.3f, true %.3f%n",
                    j,
                    posterior[0][j],
                    posterior[1][j],
                    data.truth()[j]);
        }
        double[] beta = sampler.beta();
        var into = new LogisticDerivatives.LogPosteriorGradient();
        Runnable gradient = () -> LogisticDerivatives.logPosteriorGradient(beta, data.x(), data.y(), into);
        System.out.printf(
                Locale.ROOT,
                "hmc: %d%% of proposals accepted; gradient %.1fx the primal, %d bytes per call%n",
                100 * sampler.accepted() / (draws + draws / 10),
                Timing.ratio(() -> Logistic.logPosterior(beta, data.x(), data.y()), gradient),
                Timing.bytes(gradient));
    }
}

package io.phigrad.samples.bgdhyperopt;

import java.util.Locale;

/** Finds the best learning rate of a short training by the derivative of its error. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        RateSearch search = RateSearch.draw(1000, 5);
        for (double rate : new double[] {0.2, 0.6, 1.0, 1.4, 1.8}) {
            System.out.printf(
                    Locale.ROOT,
                    "bgd-hyperopt: rate %.1f error %.8f derivative % .2e%n",
                    rate,
                    search.error(rate),
                    search.derivative(rate));
        }
        double best = search.best(0.1, 2.9);
        var into = new TrainingDerivatives.ErrorGradient();
        Runnable gradient =
                () -> TrainingDerivatives.errorGradient(best, search.x(), search.y(), search.steps(), into);
        System.out.printf(
                Locale.ROOT,
                "bgd-hyperopt: best rate %.4f, error %.8f; gradient %.1fx the primal, %d bytes per call%n",
                best,
                search.error(best),
                Timing.ratio(() -> search.error(best), gradient),
                Timing.bytes(gradient));
    }
}

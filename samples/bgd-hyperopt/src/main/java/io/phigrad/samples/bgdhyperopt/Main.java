package io.phigrad.samples.bgdhyperopt;

import java.util.Locale;

/** Finds the best learning rate of a short training by the derivative of its error. */
public final class Main {
    private static final int RECORDS = 1000;
    private static final int STEPS = 5;

    private Main() {}

    public static void main(String[] args) {
        RateSearch search = RateSearch.draw(RECORDS, STEPS);
        for (double rate : new double[] {0.2, 0.6, 1.0, 1.4, 1.8, 2.2}) {
            report(search, rate);
        }
        double best = search.best(0.1, 2.9);
        report(search, best);
        System.out.printf(Locale.ROOT, "bgd-hyperopt: theory says %.6f%n", search.newtonRate());
        summary(search, best);
    }

    private static void report(RateSearch search, double rate) {
        System.out.printf(
                Locale.ROOT,
                "bgd-hyperopt: rate %.6f  error %.8f  derivative % .1e%n",
                rate,
                search.error(rate),
                search.derivative(rate));
    }

    private static void summary(RateSearch search, double best) {
        var into = new TrainingDerivatives.ErrorGradient();
        Runnable gradient = () -> TrainingDerivatives.errorGradient(0.1, search.x(), search.y(), search.steps(), into);
        System.out.printf(
                Locale.ROOT,
                "bgd-hyperopt: %d records, %d steps, best rate %.4f; gradient %.1fx the primal, %d bytes per call%n",
                RECORDS,
                STEPS,
                best,
                Timing.ratio(() -> search.error(0.1), gradient),
                Timing.bytes(gradient));
    }
}

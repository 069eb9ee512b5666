package io.phigrad.benchmarks.workloads;

import java.util.SplittableRandom;

/**
 * Arguments of {@link BgdHyperOpt#err}.
 *
 * @param r the learning rate
 * @param x abscissae
 * @param y ordinates
 * @param steps the largest number of descent steps
 */
public record BgdHyperOptInputs(double r, double[] x, double[] y, int steps) {

    /** Records scattered by at most 0.1 about {@code y = 3x}; at r = 0.1 the descent runs through all its steps. */
    public static BgdHyperOptInputs of(int records) {
        return scattered(records, 0.1);
    }

    /** Records exactly on {@code y = 3x}, where a sum of squares that was expanded would lose its digits. */
    public static BgdHyperOptInputs exactFit(int records) {
        return scattered(records, 0);
    }

    /** The same records under another learning rate; at 0.5 the descent stops after some 20 steps. */
    public BgdHyperOptInputs withRate(double rate) {
        return new BgdHyperOptInputs(rate, x, y, steps);
    }

    private static BgdHyperOptInputs scattered(int records, double scatter) {
        SplittableRandom random = new SplittableRandom(42);
        double[] x = new double[records];
        double[] y = new double[records];
        for (int i = 0; i < records; i++) {
            x[i] = random.nextDouble();
            y[i] = 3 * x[i] + scatter * (2 * random.nextDouble() - 1);
        }
        return new BgdHyperOptInputs(0.1, x, y, 100);
    }
}

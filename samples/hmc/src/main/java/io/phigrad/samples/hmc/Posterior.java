package io.phigrad.samples.hmc;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.stat.StatUtils;

/**
 * What chains tell of the coefficients.
 *
 * @param draws {@code draws[j][c]} holds the draws of coefficient j by chain c
 * @param acceptance the part of the proposals that was accepted
 */
record Posterior(double[][][] draws, double acceptance) {

    /**
     * Chains side by side, each from a start of its own.
     *
     * @param chains how many
     * @param warmup draws of each that are thrown away, for it still finds its way and its step
     * @param draws of each that are kept
     */
    static Posterior of(Data data, int chains, int warmup, int draws, long seed) {
        int dimensions = data.truth().length;
        double[][][] kept = new double[dimensions][chains][draws];
        int accepted = IntStream.range(0, chains)
                .parallel() // a sampler, and with it a holder of gradients, for each
                .map(c -> run(new Sampler(data, seed + c), warmup, kept, c))
                .sum();
        return new Posterior(kept, (double) accepted / (chains * draws));
    }

    /** Gives how many proposals were accepted. */
    private static int run(Sampler sampler, int warmup, double[][][] kept, int chain) {
        for (int k = 1; k <= warmup; k++) {
            sampler.adapt(k);
        }
        int accepted = 0;
        for (int k = 0; k < kept[0][chain].length; k++) {
            accepted += sampler.next() ? 1 : 0;
            for (int j = 0; j < kept.length; j++) {
                kept[j][chain][k] = sampler.beta()[j];
            }
        }
        return accepted;
    }

    int dimensions() {
        return draws.length;
    }

    double[] mean() {
        return IntStream.range(0, dimensions())
                .mapToDouble(j -> StatUtils.mean(all(j)))
                .toArray();
    }

    double deviation(int j) {
        return Math.sqrt(StatUtils.variance(all(j)));
    }

    /** The value below which so many percent of the draws of coefficient j lie. */
    double percentile(int j, double percent) {
        return StatUtils.percentile(all(j), percent);
    }

    /** Whether a value lies in the middle 95 percent of the draws of coefficient j. */
    boolean holds(int j, double value) {
        return percentile(j, 2.5) <= value && value <= percentile(j, 97.5);
    }

    double rHat(int j) {
        return Convergence.splitRHat(draws[j]);
    }

    double effectiveSize(int j) {
        return Convergence.effectiveSize(draws[j]);
    }

    private double[] all(int j) {
        return Arrays.stream(draws[j]).flatMapToDouble(Arrays::stream).toArray();
    }
}

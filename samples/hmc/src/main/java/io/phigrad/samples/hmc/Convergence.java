package io.phigrad.samples.hmc;

import java.util.Arrays;
import org.hipparchus.stat.StatUtils;

/**
 * Whether chains have converged and what their draws are worth, by Gelman et al., Bayesian Data Analysis, 3rd edition,
 * sections 11.4 and 11.5, and Vehtari, Gelman, Simpson, Carpenter and Bürkner, "Rank-normalization, folding, and
 * localization: an improved R-hat", Bayesian Analysis 16 (2021), doi:10.1214/20-BA1221. Draws are taken as they are:
 * we leave out the normalization of ranks of the latter, which matters where a posterior has heavy tails.
 *
 * <p>Chains are rows of draws of one quantity, all of the same length, which is four at least.
 */
final class Convergence {

    private Convergence() {}

    /**
     * Split R-hat: by what factor the deviation of all draws exceeds that within the chains, each taken as two halves, so that
     * a chain that drifts differs from itself. Near 1 where they have converged; 1.01 is the usual limit.
     */
    static double splitRHat(double[][] chains) {
        double[][] halves = halves(chains);
        return Math.sqrt(pooledVariance(halves) / withinVariance(halves));
    }

    /**
     * Effective sample size: how many independent draws would estimate the mean as well, from the autocorrelations within
     * chains and from how much chains differ. Summed are pairs of autocorrelations while they are positive, none larger
     * than the one before (Geyer 1992).
     */
    static double effectiveSize(double[][] chains) {
        double[][] halves = halves(chains);
        double within = withinVariance(halves);
        double pooled = pooledVariance(halves);
        int length = halves[0].length;
        double time = -1;
        double before = Double.POSITIVE_INFINITY;
        for (int lag = 0; lag + 1 < length; lag += 2) {
            double pair = 0;
            for (int k = lag; k <= lag + 1; k++) {
                pair += 1 - (within - meanAutocovariance(halves, k)) / pooled;
            }
            if (pair <= 0) {
                break;
            }
            before = Math.min(before, pair);
            time += 2 * before;
        }
        double draws = (double) halves.length * length;
        return draws / Math.max(time, 1 / Math.log10(draws)); // the bound of Vehtari et al.
    }

    private static double[][] halves(double[][] chains) {
        int half = chains[0].length / 2;
        double[][] halves = new double[2 * chains.length][];
        for (int c = 0; c < chains.length; c++) {
            halves[2 * c] = Arrays.copyOf(chains[c], half);
            halves[2 * c + 1] = Arrays.copyOfRange(chains[c], chains[c].length - half, chains[c].length);
        }
        return halves;
    }

    /** W of the book. */
    private static double withinVariance(double[][] chains) {
        return Arrays.stream(chains).mapToDouble(StatUtils::variance).average().orElseThrow();
    }

    /** What the book estimates the variance of the posterior by: ever too large until the chains have converged. */
    private static double pooledVariance(double[][] chains) {
        double n = chains[0].length;
        double[] means = Arrays.stream(chains).mapToDouble(StatUtils::mean).toArray();
        return (n - 1) / n * withinVariance(chains) + StatUtils.variance(means);
    }

    private static double meanAutocovariance(double[][] chains, int lag) {
        double sum = 0;
        for (double[] chain : chains) {
            double mean = StatUtils.mean(chain);
            double products = 0;
            for (int k = lag; k < chain.length; k++) {
                products += (chain[k] - mean) * (chain[k - lag] - mean);
            }
            sum += products / chain.length;
        }
        return sum / chains.length;
    }
}

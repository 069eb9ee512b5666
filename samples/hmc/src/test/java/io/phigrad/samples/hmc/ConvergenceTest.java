package io.phigrad.samples.hmc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.hipparchus.stat.StatUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Diagnostics on series of which they are known. */
class ConvergenceTest {
    private static final int CHAINS = 4;
    private static final int DRAWS = 4000;

    @Test
    void independentDrawsAreWorthThemselves() {
        double[][] chains = autoregressive(0);
        assertEquals(1, Convergence.splitRHat(chains), 0.002);
        assertEquals(1, Convergence.effectiveSize(chains) / (CHAINS * DRAWS), 0.1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.5, 0.3, 0.6, 0.9})
    void theNextDrawByHalvesOfTheOneBefore(double phi) {
        double[][] chains = autoregressive(phi);
        // Autocorrelations phi^t sum up to (1 + phi) / (1 - phi).
        double expected = CHAINS * DRAWS * (1 - phi) / (1 + phi);
        assertEquals(1, Convergence.effectiveSize(chains) / expected, 0.2);
        assertTrue(Convergence.splitRHat(chains) < 1.02);
    }

    @Test
    void chainsApartAreTold() {
        double[][] chains = autoregressive(0);
        double d = 0.5;
        for (int c = 0; c < CHAINS; c++) {
            shift(chains[c], (c % 2 == 0 ? d : -d) - StatUtils.mean(chains[c]));
        }
        // Half of the halves lie around d, half around -d, each of variance 1.
        double between = d * d * 2 * CHAINS / (2 * CHAINS - 1);
        assertEquals(Math.sqrt(1 + between), Convergence.splitRHat(chains), 0.01);
        assertTrue(Convergence.effectiveSize(chains) < 0.01 * CHAINS * DRAWS, "all draws are hardly worth a few");
    }

    @Test
    void chainsThatDriftTogetherAreTold() {
        double[][] chains = autoregressive(0);
        for (double[] chain : chains) {
            for (int k = 0; k < DRAWS; k++) {
                chain[k] += 2.0 * k / DRAWS;
            }
        }
        // A half drifts by 1, which adds 1/12 to its variance of 1; the halves' means are 1 apart.
        double between = 0.25 * 2 * CHAINS / (2 * CHAINS - 1);
        assertEquals(Math.sqrt(1 + between / (1 + 1 / 12.0)), Convergence.splitRHat(chains), 0.01);
    }

    @Test
    void unitsDoNotMatter() {
        double[][] chains = autoregressive(0.6);
        double rHat = Convergence.splitRHat(chains);
        double size = Convergence.effectiveSize(chains);
        for (double[] chain : chains) {
            for (int k = 0; k < DRAWS; k++) {
                chain[k] = 5 - 1000 * chain[k];
            }
        }
        assertEquals(rHat, Convergence.splitRHat(chains), 1e-9);
        assertEquals(size, Convergence.effectiveSize(chains), 1e-6 * size);
    }

    /** Of variance 1: each draw is phi times the one before and an independent part. */
    private static double[][] autoregressive(double phi) {
        double[][] chains = new double[CHAINS][DRAWS];
        for (int c = 0; c < CHAINS; c++) {
            Random random = new Random(100 + c);
            double x = random.nextGaussian();
            for (int k = 0; k < DRAWS; k++) {
                x = phi * x + Math.sqrt(1 - phi * phi) * random.nextGaussian();
                chains[c][k] = x;
            }
        }
        return chains;
    }

    private static void shift(double[] chain, double by) {
        for (int k = 0; k < chain.length; k++) {
            chain[k] += by;
        }
    }
}

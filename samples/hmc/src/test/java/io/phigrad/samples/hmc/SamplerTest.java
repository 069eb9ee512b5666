package io.phigrad.samples.hmc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.hipparchus.stat.StatUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplerTest {
    private static final double[][] TRUTHS = {{1}, {1, -0.5}, {1, -0.5, 0.25}};
    private static final int[] ROWS = {100, 1000, 800};

    @Test
    void thePosteriorHoldsTheTrueCoefficients() {
        for (int k = 0; k < ROWS.length; k++) {
            Data data = Data.draw(ROWS[k], 42, TRUTHS[k]);
            Posterior posterior = Posterior.of(data, 4, 200, 500, 42);
            for (int j = 0; j < TRUTHS[k].length; j++) {
                assertTrue(posterior.holds(j, TRUTHS[k][j]), "coefficient " + j + " of " + TRUTHS[k].length);
                assertEquals(1, posterior.rHat(j), 0.02, "chains from far apart agree");
                assertTrue(posterior.effectiveSize(j) > 500, "a quarter of the draws at least");
            }
            assertEquals(0.8, posterior.acceptance(), 0.12);
        }
    }

    @Test
    void theTruthLiesInTheIntervalAsOftenAsItShould() {
        int held = 0;
        for (int seed = 0; seed < 100; seed++) {
            Data data = Data.draw(100, seed, 0.7);
            held += Posterior.of(data, 2, 100, 300, seed).holds(0, 0.7) ? 1 : 0;
        }
        int count = held; // 95 are expected, and a deviation is 2.2
        assertTrue(count >= 88, () -> count + " of 100 intervals hold the truth");
    }

    /** The posterior of one coefficient is known by quadrature. */
    @Test
    void drawsHaveMeanAndDeviationOfThePosterior() {
        Data data = Data.draw(100, 42, 1);
        Posterior posterior = Posterior.of(data, 4, 300, 2000, 1);
        int points = 4000;
        double[] value = new double[points];
        double[] weight = new double[points];
        for (int k = 0; k < points; k++) {
            value[k] = -1 + 4.0 * k / points;
            weight[k] = Math.exp(Logistic.logPosterior(new double[] {value[k]}, data.x(), data.y()) + 50);
        }
        double mean = moment(value, weight, 0, 1);
        double variance = moment(value, weight, mean, 2);
        double error = Math.sqrt(variance / posterior.effectiveSize(0)); // of the mean of the draws
        assertEquals(mean, posterior.mean()[0], 4 * error);
        assertEquals(Math.sqrt(variance), posterior.deviation(0), 0.05 * Math.sqrt(variance));
    }

    @Test
    void theMeanLiesWhereTheGradientVanishes() {
        Data data = Data.draw(500, 42, 1.0, -0.5);
        Posterior posterior = Posterior.of(data, 2, 200, 500, 42);
        var gradient = LogisticDerivatives.logPosteriorGradient(posterior.mean(), data.x(), data.y());
        for (int j = 0; j < 2; j++) {
            // Around the mode the gradient of a normal density is distance / deviation^2.
            assertEquals(0, gradient.beta()[j] * posterior.deviation(j), 0.5);
        }
    }

    @Test
    void aSeedGivesTheSameDrawsAgain() {
        Data data = Data.draw(100, 42, 1.0, -0.5);
        Posterior first = Posterior.of(data, 3, 20, 50, 7);
        Posterior second = Posterior.of(data, 3, 20, 50, 7);
        for (int c = 0; c < 3; c++) {
            assertArrayEquals(first.draws()[1][c], second.draws()[1][c]);
        }
        assertTrue(StatUtils.max(first.draws()[1][0]) != StatUtils.max(first.draws()[1][1]), "chains differ");
    }

    @Test
    void theGradientAllocatesNothing() {
        Data data = Data.draw(50, 42, 1.0, -0.5);
        var into = new LogisticDerivatives.LogPosteriorGradient();
        assertEquals(
                0,
                Timing.bytes(() -> LogisticDerivatives.logPosteriorGradient(data.truth(), data.x(), data.y(), into)));
    }

    @Test
    void thePictureHoldsEveryChain(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("picture.svg");
        Data data = Data.draw(100, 42, 1.0, -0.5);
        new Picture(Posterior.of(data, 3, 20, 50, 7), data.truth()).write(file);
        var svg = MainTest.svg(file);
        assertEquals(6, svg.getElementsByTagName("polyline").getLength());
    }

    private static double moment(double[] value, double[] weight, double about, int power) {
        double sum = 0;
        for (int k = 0; k < value.length; k++) {
            sum += weight[k] * Math.pow(value[k] - about, power);
        }
        return sum / StatUtils.sum(weight);
    }
}

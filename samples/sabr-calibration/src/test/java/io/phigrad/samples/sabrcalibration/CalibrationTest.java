package io.phigrad.samples.sabrcalibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalibrationTest {
    private static final double FORWARD = 0.03;
    private static final double EXPIRY = 2;
    private static final Model TRUTH = new Model(0.045, -0.25, 0.55);
    private static final Model GUESS = new Model(0.1, 0.3, 1);

    @Test
    void withoutNoiseTheTruthIsFoundFromAnyGuess() {
        Smile drawn = Smile.draw(TRUTH, FORWARD, EXPIRY, 15, 0, 1);
        Smile exact = new Smile(FORWARD, EXPIRY, drawn.strikes(), drawn.quotes(), 0.002);
        for (double alpha : new double[] {0.01, 0.1}) {
            for (double rho : new double[] {-0.7, 0.7}) {
                for (double nu : new double[] {0.2, 1.5}) {
                    double[] found =
                            calibrated(exact, new Model(alpha, rho, nu)).model().components();
                    for (int i = 0; i < 3; i++) {
                        assertEquals(TRUTH.components()[i], found[i], 1e-8);
                    }
                }
            }
        }
    }

    @Test
    void theTruthLiesWithinTheDeviationsAsOftenAsItShould() {
        int[] within = new int[3];
        for (int seed = 0; seed < 200; seed++) {
            Calibration calibration = calibrated(Smile.draw(TRUTH, FORWARD, EXPIRY, 15, 0.002, seed), GUESS);
            double[] found = calibration.model().components();
            double[] deviation = calibration.deviation().components();
            for (int i = 0; i < 3; i++) {
                within[i] += Math.abs(found[i] - TRUTH.components()[i]) < 2 * deviation[i] ? 1 : 0;
            }
        }
        for (int count : within) {
            assertTrue(count >= 180, count + " of 200 within two deviations, 191 expected");
        }
    }

    /** The last strikes are at the money and on both sides of where the series ends. */
    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.02, 0.05, 0.09, FORWARD, FORWARD * (1 + 4e-5), FORWARD * (1 + 6e-5)})
    void theDerivativeIsThatOfDifferences(double strike) {
        var partials = SabrDerivatives.volatilityGradient(TRUTH, FORWARD, strike, EXPIRY)
                .model();
        double[] derivative = {partials.alpha(), partials.rho(), partials.nu()};
        for (int i = 0; i < 3; i++) {
            double h = 1e-4 * TRUTH.components()[i];
            double difference = (volatility(strike, i, h) - volatility(strike, i, -h)) / (2 * h);
            assertEquals(difference, derivative[i], 1e-6 * Math.abs(derivative[i]) + 1e-8);
        }
    }

    @Test
    void atTheMoneyItIsTheFormulaWithoutSkew() {
        double root = Math.sqrt(FORWARD);
        double drift = 0.045 * 0.045 / (96 * FORWARD)
                - 0.25 * 0.55 * 0.045 / (8 * root)
                + (2 - 3 * 0.25 * 0.25) / 24 * 0.55 * 0.55;
        double expected = 0.045 / root * (1 + drift * EXPIRY);
        assertEquals(expected, Sabr.volatility(TRUTH, FORWARD, FORWARD, EXPIRY), 1e-14);
        assertEquals(expected, Sabr.volatility(TRUTH, FORWARD, FORWARD * (1 + 1e-9), EXPIRY), 1e-8);
    }

    @Test
    void theGradientAllocatesNothing() {
        var into = new SabrDerivatives.VolatilityGradient();
        assertEquals(0, Timing.bytes(() -> SabrDerivatives.volatilityGradient(TRUTH, FORWARD, 0.02, EXPIRY, into)));
    }

    @Test
    void thePictureHoldsEveryQuote(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("picture.svg");
        new Picture(0.6)
                .add(Smile.draw(TRUTH, FORWARD, EXPIRY, 15, 0.002, 1), TRUTH, "red")
                .write(file);
        var svg = MainTest.svg(file);
        assertEquals(15, svg.getElementsByTagName("circle").getLength());
        assertEquals(1, svg.getElementsByTagName("polyline").getLength());
    }

    private static Calibration calibrated(Smile smile, Model guess) {
        Calibration calibration = new Calibration(smile, guess);
        int steps = 0;
        while (steps < 100 && calibration.step()) {
            steps++;
        }
        assertFalse(calibration.step(), "still better");
        return calibration;
    }

    private static double volatility(double strike, int component, double change) {
        double[] numbers = TRUTH.components();
        numbers[component] += change;
        return Sabr.volatility(new Model(numbers[0], numbers[1], numbers[2]), FORWARD, strike, EXPIRY);
    }
}

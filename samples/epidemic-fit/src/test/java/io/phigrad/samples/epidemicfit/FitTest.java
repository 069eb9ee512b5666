package io.phigrad.samples.epidemicfit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FitTest {
    private static final Disease TRUTH = new Disease(0.35, 0.1, 0.001);
    private static final Disease GUESS = new Disease(0.8, 0.3, 0.01);

    @Test
    void withoutNoiseTheTruthIsFoundFromAnyGuess() {
        Survey survey = new Survey(TRUTH, 0.01, Sir.course(TRUTH, 90));
        for (double beta : new double[] {0.2, 0.8}) {
            for (double gamma : new double[] {0.05, 0.3}) {
                for (double seed : new double[] {1e-4, 1e-2}) {
                    assertNear(
                            TRUTH,
                            fitted(survey, new Disease(beta, gamma, seed)).disease(),
                            1e-5);
                }
            }
        }
    }

    @Test
    void theTruthLiesWithinTheDeviationsAsOftenAsItShould() {
        int surveys = 100;
        int[] within = new int[3];
        for (int k = 0; k < surveys; k++) {
            Fit fit = fitted(Survey.draw(TRUTH, 90, 0.01, k), GUESS);
            double[] found = fit.disease().components();
            double[] deviation = fit.deviation().components();
            for (int i = 0; i < 3; i++) {
                double off = Math.abs(found[i] - TRUTH.components()[i]) / deviation[i];
                within[i] += off < 2 ? 1 : 0;
                assertTrue(off < 5, "off by " + off + " deviations");
            }
        }
        for (int count : within) {
            assertTrue(count >= 89, count + " of 100 within two deviations, 95 expected");
        }
    }

    @Test
    void theDerivativeIsThatOfDifferences() {
        Survey survey = Survey.draw(TRUTH, 60, 0.01, 1);
        var partials = SirDerivatives.misfitGradient(GUESS, survey.infected(), survey.noise())
                .disease();
        double[] derivative = {partials.beta(), partials.gamma(), partials.seed()};
        for (int i = 0; i < 3; i++) {
            double h = 1e-5 * GUESS.components()[i];
            double difference = (misfit(survey, i, h) - misfit(survey, i, -h)) / (2 * h);
            assertEquals(difference, derivative[i], 1e-7 * Math.abs(difference));
        }
    }

    @Test
    void noMisfitIsLeftToDescend() {
        Survey survey = Survey.draw(TRUTH, 90, 0.01, 1);
        Fit fit = fitted(survey, GUESS);
        var partials = SirDerivatives.misfitGradient(fit.disease(), survey.infected(), survey.noise())
                .disease();
        Disease deviation = fit.deviation();
        assertEquals(0, partials.beta() * deviation.beta(), 1e-4);
        assertEquals(0, partials.gamma() * deviation.gamma(), 1e-4);
        assertEquals(0, partials.seed() * deviation.seed(), 1e-4);
    }

    /** Along every solution of the equations infected + susceptible - gamma / beta log(susceptible) stays the same. */
    @Test
    void theCourseSolvesTheEquations() {
        Sir.State state = new Sir.State(0.999, 0.001);
        double before = invariant(state);
        for (int k = 0; k < 200; k++) {
            state = Sir.step(state, TRUTH, 0.5);
            assertEquals(before, invariant(state), 1e-5);
        }
        assertTrue(state.susceptible() < 0.1, "the epidemic is over");
    }

    @Test
    void theGradientAllocatesNothing() {
        Survey survey = Survey.draw(TRUTH, 30, 0.01, 1);
        var into = new SirDerivatives.MisfitGradient();
        assertEquals(
                0, Timing.bytes(() -> SirDerivatives.misfitGradient(GUESS, survey.infected(), survey.noise(), into)));
    }

    @Test
    void thePictureHoldsEveryDay(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("picture.svg");
        new Picture(90, 0.4)
                .points(Sir.course(TRUTH, 90))
                .curve(TRUTH, "red", "truth", 0)
                .write(file);
        var svg = MainTest.svg(file);
        assertEquals(90, svg.getElementsByTagName("circle").getLength());
        assertEquals(1, svg.getElementsByTagName("polyline").getLength());
    }

    private static Fit fitted(Survey survey, Disease guess) {
        Fit fit = new Fit(survey, guess);
        int steps = 0;
        while (steps < 200 && fit.step()) {
            steps++;
        }
        assertFalse(fit.step(), "still descending");
        return fit;
    }

    private static double misfit(Survey survey, int component, double change) {
        double[] numbers = GUESS.components();
        numbers[component] += change;
        return Sir.misfit(new Disease(numbers[0], numbers[1], numbers[2]), survey.infected(), survey.noise());
    }

    private static double invariant(Sir.State state) {
        return state.infected() + state.susceptible() - Math.log(state.susceptible()) * TRUTH.gamma() / TRUTH.beta();
    }

    private static void assertNear(Disease expected, Disease actual, double tolerance) {
        for (int i = 0; i < 3; i++) {
            assertEquals(expected.components()[i], actual.components()[i], tolerance * expected.components()[i]);
        }
    }
}

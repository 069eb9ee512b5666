package io.phigrad.samples.bgdhyperopt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RateSearchTest {
    private final RateSearch search = RateSearch.draw(200, 5, 42);

    @Test
    void theDerivativeIsThatOfTheError() {
        double h = 1e-5;
        for (double rate : new double[] {0.1, 0.6, 2.2}) {
            double difference = (search.error(rate + h) - search.error(rate - h)) / (2 * h);
            assertEquals(difference, search.derivative(rate), 1e-6 * Math.abs(difference));
        }
    }

    @Test
    void theBestRateIsBetterThanItsNeighbours() {
        double best = search.best(0.1, 2.9);
        for (double factor : new double[] {0.5, 0.9, 0.99, 1.01, 1.1, 1.5}) {
            assertTrue(search.error(best) < search.error(factor * best), () -> "beaten by " + factor + " of it");
        }
        assertEquals(0, search.derivative(best), 1e-9);
    }

    @Test
    void theBestRateIsTheOneOfTheory() {
        assertEquals(search.closedForm().newtonRate(), search.best(0.1, 2.9), 1e-9);
    }

    @Test
    void theGradientAllocatesNothing() {
        var into = new TrainingDerivatives.ErrorGradient();
        assertEquals(
                0,
                Timing.bytes(
                        () -> TrainingDerivatives.errorGradient(0.6, search.x(), search.y(), search.steps(), into)));
    }
}

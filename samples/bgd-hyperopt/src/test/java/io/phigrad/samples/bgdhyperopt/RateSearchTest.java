package io.phigrad.samples.bgdhyperopt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RateSearchTest {

    @Test
    void theDerivativeIsThatOfTheError() {
        RateSearch search = RateSearch.draw(200, 5);
        double h = 1e-5;
        double difference = (search.error(0.6 + h) - search.error(0.6 - h)) / (2 * h);
        assertEquals(difference, search.derivative(0.6), 1e-6 * Math.abs(difference));
    }

    @Test
    void theBestRateIsNoWorseThanItsNeighbours() {
        RateSearch search = RateSearch.draw(200, 5);
        double best = search.best(0.1, 2.9);
        assertTrue(search.error(best) <= search.error(0.9 * best));
    }

    @Test
    void theGradientAllocatesNothing() {
        RateSearch search = RateSearch.draw(200, 5);
        var into = new TrainingDerivatives.ErrorGradient();
        assertEquals(
                0,
                Timing.bytes(() ->
                        TrainingDerivatives.errorGradient(0.6, search.x(), search.y(), search.steps(), into)));
    }
}

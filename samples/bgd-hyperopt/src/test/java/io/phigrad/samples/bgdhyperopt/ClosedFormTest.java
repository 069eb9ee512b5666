package io.phigrad.samples.bgdhyperopt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosedFormTest {

    /** Slow rates take all steps; at 1 training ends early, at 1.8 it jumps beyond the minimum and ends there. */
    @ParameterizedTest
    @ValueSource(ints = {200, 1000, 2000})
    void itHasTheDerivativeOfTheTraining(int records) {
        for (int steps : new int[] {1, 5, 20}) {
            RateSearch search = RateSearch.draw(records, steps, 42);
            ClosedForm closed = search.closedForm();
            for (double rate : new double[] {0.05, 0.2, 0.6, 1, 1.8}) {
                double expected = closed.derivative(rate, closed.steps(rate, steps));
                assertEquals(expected, search.derivative(rate), 1e-9 * Math.abs(expected) + 1e-12);
            }
        }
    }

    @Test
    void trainingEndsWhereTheGradientIsSmall() {
        ClosedForm closed = RateSearch.draw(1000, 20, 42).closedForm();
        assertEquals(20, closed.steps(0.05, 20));
        assertTrue(closed.steps(1, 20) < 20);
        assertEquals(1, closed.steps(1.8, 20));
    }

    @Test
    void oneStepAtTheRateOfTheoryLeavesTheLeastError() {
        RateSearch search = RateSearch.draw(1000, 1, 42);
        double weight = search.closedForm().weight(search.closedForm().newtonRate(), 1);
        double[] exactly = {weight - 1e-3, weight, weight + 1e-3};
        double[] left = new double[3];
        for (int k = 0; k < 3; k++) {
            for (int i = 0; i < 1000; i++) {
                double residual = search.y()[i] - search.x()[i] * exactly[k];
                left[k] += residual * residual;
            }
        }
        assertTrue(left[1] < left[0] && left[1] < left[2]);
        assertEquals(3, weight, 0.01, "the slope that the records were drawn with");
    }

    @Test
    void thePictureHoldsEveryCurve(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("picture.svg");
        RateSearch search = RateSearch.draw(50, 5, 42);
        double[] rates = {0.2, 1};
        new Picture(2, search.error(0)).add(search, 1.5, rates, "red").write(file);
        var svg = MainTest.svg(file);
        assertEquals(1, svg.getElementsByTagName("polyline").getLength());
        assertEquals(5 + 2, svg.getElementsByTagName("path").getLength(), "lines of the grid, and tangents");
    }
}

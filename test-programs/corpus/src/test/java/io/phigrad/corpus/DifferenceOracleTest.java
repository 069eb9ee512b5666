package io.phigrad.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.compiler.check.Ridders.Estimate;
import io.phigrad.corpus.DifferenceOracle.Differences;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceOracleTest {
    private static final MarkedSource METHOD = new MarkedSource(
            "f", "f", "double", List.of("double[][]", "int", "double"), List.of("a", "n", "b"), List.of(0, 2), false);
    private static final Object[] ARGUMENTS = {new double[][] {{0.5}, {}, {2, -1}}, 3, 1.5};

    @Test
    void raggedRowsAndScalarsAreDifferentiated() {
        assertArrayEquals(gradient(), values(), 1e-9);
        assertEquals(List.of(), contradictions(gradient()));
        assertEquals(4, differences().trusted());
    }

    @Test
    void aPlantedErrorIsNamed() {
        for (int i = 0; i < 4; i++) {
            double[] wrong = gradient();
            wrong[i] += 1e-4;
            List<String> found = contradictions(wrong);
            assertEquals(1, found.size());
            assertTrue(
                    found.get(0)
                            .contains(List.of("a[0][0]", "a[2][0]", "a[2][1]", "b")
                                    .get(i)),
                    found.get(0));
        }
    }

    @Test
    void nanIsNeverRight() {
        double[] wrong = gradient();
        wrong[1] = Double.NaN;
        assertEquals(1, contradictions(wrong).size());
    }

    @Test
    void whatIsNotTrustedIsNotHeldAgainstTheGradient() {
        Differences differences = DifferenceOracle.differences(
                a -> Math.abs((double) a[0]) + (double) a[1], new Object[] {0.0, 1.0}, List.of(0, 1));
        MarkedSource method = new MarkedSource(
                "f", "f", "double", List.of("double", "double"), List.of("x", "y"), List.of(0, 1), false);
        assertEquals(1, differences.trusted());
        assertEquals(List.of(), DifferenceOracle.contradictions(method, new double[] {17, 1}, differences, 1e-6));
        assertEquals(
                1,
                DifferenceOracle.contradictions(method, new double[] {17, 2}, differences, 1e-6)
                        .size());
    }

    @Test
    void theArgumentsStayAsTheyWere() {
        Object[] arguments = Arguments.copy(ARGUMENTS);
        DifferenceOracle.differences(
                a -> {
                    double[] row = ((double[][]) a[0])[0];
                    return row[0] *= 2;
                },
                arguments,
                List.of(0, 2));
        assertTrue(Arguments.sameBits(ARGUMENTS, arguments));
    }

    /** The sum of squares of the elements, weighted by n and b. */
    private static double f(Object[] arguments) {
        double sum = 0;
        for (double[] row : (double[][]) arguments[0]) {
            for (double v : row) {
                sum += v * v;
            }
        }
        return sum * (int) arguments[1] * (double) arguments[2];
    }

    private static double[] gradient() {
        return new double[] {2 * 0.5 * 4.5, 2 * 2 * 4.5, 2 * -1 * 4.5, 3 * 5.25};
    }

    private static Differences differences() {
        return DifferenceOracle.differences(DifferenceOracleTest::f, ARGUMENTS, METHOD.active());
    }

    private static double[] values() {
        return differences().estimates().stream().mapToDouble(Estimate::value).toArray();
    }

    private static List<String> contradictions(double[] gradient) {
        return DifferenceOracle.contradictions(METHOD, gradient, differences(), 1e-6);
    }
}

package io.phigrad.samples.cartpole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingTest {
    private static final CartPole.State LEANING = new CartPole.State(0.3, -0.1, 0.05, 0.2);

    @ParameterizedTest
    @ValueSource(ints = {6, 8, 10})
    void theNetworkLearnsToBalance(int horizon) {
        Training training = new Training(horizon, 1);
        double before = training.trial(100, 2);
        assertTrue(before < 50, () -> "without training " + before + " steps");
        List<Double> curve = training.learn(2000, 50);
        assertEquals(Training.FULL, curve.get(curve.size() - 1), "in its last trial it never fails");
        double after = training.trial(100, 2);
        assertTrue(after > 495, () -> "from other starts " + after + " steps");
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 8, 10})
    void theDerivativeIsThatOfDifferences(int horizon) {
        Layer[] network = new Training(horizon, 1).network();
        var slope = CartPoleDerivatives.lossGradient(network, LEANING, horizon).network();
        assertEquals(network.length, slope.length);
        for (int layer = 0; layer < network.length; layer++) {
            for (int k = 0; k < network[layer].bias().length; k++) {
                assertSlope(
                        network, horizon, network[layer].bias(), k, slope[layer].bias()[k]);
                double[] row = network[layer].weights()[k];
                for (int j = 0; j < row.length; j++) {
                    assertSlope(network, horizon, row, j, slope[layer].weights()[k][j]);
                }
            }
        }
    }

    @Test
    void theCartKnowsNoLeftAndRight() {
        CartPole.State right = LEANING;
        CartPole.State left = mirrored(right);
        for (int step = 0; step < 50; step++) {
            right = right.step(Math.cos(step));
            left = left.step(-Math.cos(step));
            assertEquals(right, mirrored(left));
        }
    }

    @Test
    void thePoleFallsAsAnInvertedPendulumDoes() {
        CartPole.State state = new CartPole.State(0, 0, 1e-6, 0);
        // While it leans little, lean'' = 9.8 / (0.65 - 0.4) lean, of which a step is one of Euler's method.
        double growth = 0.02 * Math.sqrt(9.8 / 0.25);
        for (int step = 1; step <= 50; step++) {
            state = state.step(0);
            double expected = 1e-6 * (Math.pow(1 + growth, step) + Math.pow(1 - growth, step)) / 2;
            assertEquals(expected, state.lean(), 1e-6 * expected);
        }
    }

    @Test
    void theGradientAllocatesNothing() {
        Layer[] network = new Training(8, 1).network();
        var into = new CartPoleDerivatives.LossGradient();
        assertEquals(0, Timing.bytes(() -> CartPoleDerivatives.lossGradient(network, LEANING, 8, into)));
    }

    @Test
    void thePictureHoldsEveryCurve(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("picture.svg");
        new Picture(100, 50)
                .curve(List.of(20.0, 250.0, 500.0), "red", "one")
                .curve(List.of(20.0, 500.0), "blue", "other")
                .write(file);
        var svg = MainTest.svg(file);
        assertEquals(2, svg.getElementsByTagName("polyline").getLength());
    }

    private static void assertSlope(Layer[] network, int horizon, double[] weights, int index, double slope) {
        double weight = weights[index];
        double h = 1e-6;
        weights[index] = weight + h;
        double above = CartPole.loss(network, LEANING, horizon);
        weights[index] = weight - h;
        double below = CartPole.loss(network, LEANING, horizon);
        weights[index] = weight;
        assertEquals((above - below) / (2 * h), slope, 1e-8);
    }

    private static CartPole.State mirrored(CartPole.State state) {
        return new CartPole.State(-state.place(), -state.speed(), -state.lean(), -state.spin());
    }
}

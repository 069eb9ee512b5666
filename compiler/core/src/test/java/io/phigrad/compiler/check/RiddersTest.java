package io.phigrad.compiler.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.compiler.check.Ridders.Estimate;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class RiddersTest {

    @Test
    void elementaryFunctionsAreDifferentiatedToTenDigits() {
        for (double x : new double[] {-3, -0.4, 0, 1e-3, 0.7, 2, 5}) {
            holds(Math::sin, x, Math.cos(x));
            holds(Math::exp, x, Math.exp(x));
            holds(Math::tanh, x, 1 - Math.tanh(x) * Math.tanh(x));
            holds(t -> t * t * t - 2 * t, x, 3 * x * x - 2);
            holds(t -> Math.sqrt(1 + t * t), x, x / Math.sqrt(1 + x * x));
        }
    }

    @Test
    void largeAndSmallArgumentsHaveStepsOfTheirSize() {
        holds(Math::log, 1e6, 1e-6);
        holds(t -> 1 / t, 1e-2, -1e4);
        holds(t -> 3e5 * t, -1e5, 3e5);
    }

    @Test
    void aKinkAtThePointIsSeen() {
        assertUnknown(Math::abs, 0);
        assertUnknown(t -> Math.max(t, 0.5 * t), 0);
        assertUnknown(t -> Math.max(1, t * t), 1);
        assertUnknown(t -> Math.sqrt(Math.abs(t)), 0);
    }

    @Test
    void aJumpAtThePointIsSeen() {
        assertUnknown(Math::floor, 2);
        assertUnknown(t -> t > 1 ? t + 1e-3 : t, 1);
    }

    @Test
    void kinksAndJumpsNearThePointAreSteppedOver() {
        holds(t -> Math.abs(t - 1.01), 1, -1);
        holds(Math::floor, 1.3, 0);
        holds(t -> t * Math.ceil(t), 0.9, 1);
    }

    @Test
    void theEdgeOfTheDomainIsSeen() {
        assertUnknown(Math::sqrt, 0);
        assertUnknown(t -> Math.log(t - 1), 1);
    }

    @Test
    void noiseShowsInTheError() {
        DoubleUnaryOperator rounded = t -> (float) Math.sin(t);
        Estimate estimate = Ridders.derivative(rounded, 0.7);
        assertFalse(estimate.within(1e-9));
        assertTrue(Math.abs(estimate.value() - Math.cos(0.7)) < 1e-3);
    }

    private static void holds(DoubleUnaryOperator f, double x, double expected) {
        Estimate estimate = Ridders.derivative(f, x);
        double scale = Math.max(1, Math.abs(expected));
        assertEquals(expected, estimate.value(), 1e-8 * scale, "at " + x);
        assertTrue(estimate.within(1e-7 * scale), "error " + estimate.error() + " at " + x);
    }

    private static void assertUnknown(DoubleUnaryOperator f, double x) {
        Estimate estimate = Ridders.derivative(f, x);
        assertFalse(estimate.within(1e-4), estimate + " at " + x);
    }
}

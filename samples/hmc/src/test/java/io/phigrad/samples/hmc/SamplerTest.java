package io.phigrad.samples.hmc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SamplerTest {

    @Test
    void thePosteriorHoldsTheTrueCoefficients() {
        Data data = Data.draw(500, 1.0, -0.5);
        Posterior posterior = Posterior.of(new Sampler(data), 1000);
        for (int j = 0; j < 2; j++) {
            assertTrue(posterior.deviation()[j] > 0.01 && posterior.deviation()[j] < 0.2, "a spread to be expected");
            assertEquals(data.truth()[j], posterior.mean()[j], 3 * posterior.deviation()[j]);
        }
        assertTrue(posterior.acceptance() > 0.7, () -> "accepted " + posterior.acceptance());
    }

    @Test
    void theMeanLiesWhereTheGradientVanishes() {
        Data data = Data.draw(500, 1.0, -0.5);
        Posterior posterior = Posterior.of(new Sampler(data), 1000);
        var gradient = LogisticDerivatives.logPosteriorGradient(posterior.mean(), data.x(), data.y());
        for (int j = 0; j < 2; j++) {
            // Around the mode the gradient of a normal density is distance / deviation^2.
            assertEquals(0, gradient.beta()[j] * posterior.deviation()[j], 0.5);
        }
    }

    @Test
    void theGradientAllocatesNothing() {
        Data data = Data.draw(50, 1.0, -0.5);
        var into = new LogisticDerivatives.LogPosteriorGradient();
        assertEquals(
                0,
                Timing.bytes(() -> LogisticDerivatives.logPosteriorGradient(data.truth(), data.x(), data.y(), into)));
    }
}

package io.phigrad.samples.hmc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SamplerTest {

    @Test
    void thePosteriorHoldsTheTrueCoefficients() {
        Data data = Data.draw(500, 1.0, -0.5);
        Sampler sampler = new Sampler(data.x(), data.y(), 2);
        double[][] posterior = data.posterior(sampler, 1000);
        for (int j = 0; j < 2; j++) {
            assertEquals(data.truth()[j], posterior[0][j], 3.5 * posterior[1][j]);
        }
        assertTrue(sampler.accepted() > 700);
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

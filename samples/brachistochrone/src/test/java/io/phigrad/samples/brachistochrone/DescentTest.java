package io.phigrad.samples.brachistochrone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DescentTest {

    @Test
    void theWireBecomesTheCycloid() {
        Descent descent = new Descent(400);
        var times = descent.run(4000, 1000);
        assertEquals(Cycloid.time(Descent.WIDTH, 1 - Descent.TOP), times.get(times.size() - 1), 1e-3);
    }

    @Test
    void theGradientAllocatesNothing() {
        Descent descent = new Descent(50);
        assertEquals(
                0,
                Timing.bytes(() -> WireDerivatives.timeGradient(descent.x(), descent.y(), descent.gradient())));
    }
}

package io.phigrad.samples.brachistochrone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DescentTest {
    private static final Cycloid CYCLOID = new Cycloid(Descent.WIDTH, 1 - Descent.TOP);

    @Test
    void theWireBecomesTheCycloid() {
        Descent descent = settled(400);
        assertEquals(CYCLOID.time(), descent.time(), 1e-5);
        assertEquals(0, descent.distance(CYCLOID), 1e-3);
    }

    @Test
    void moreSectionsComeNearer() {
        assertTrue(settled(200).distance(CYCLOID) < 0.5 * settled(50).distance(CYCLOID));
    }

    @Test
    void theCycloidMeetsBothEnds() {
        assertEquals(Descent.TOP, CYCLOID.height(0), 1e-9);
        assertEquals(0, CYCLOID.height(Descent.WIDTH), 1e-9);
    }

    @Test
    void theGradientAllocatesNothing() {
        Descent descent = new Descent(50);
        assertEquals(0, Timing.bytes(() -> WireDerivatives.timeGradient(descent.x(), descent.y(), descent.gradient())));
    }

    private static Descent settled(int sections) {
        Descent descent = new Descent(sections);
        int steps = 0;
        while (steps < 10000 && descent.step()) {
            steps++;
        }
        assertFalse(descent.step(), "still descending after " + steps + " steps");
        return descent;
    }
}

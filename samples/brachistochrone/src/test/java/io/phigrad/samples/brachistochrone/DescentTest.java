package io.phigrad.samples.brachistochrone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        double before = settled(50).distance(CYCLOID);
        for (int sections : new int[] {200, 400, 1000}) {
            double distance = settled(sections).distance(CYCLOID);
            assertTrue(distance < 0.8 * before, sections + " sections: " + distance + " after " + before);
            before = distance;
        }
    }

    @Test
    void theWireIsAsFastAsAnyWithCornersOnTheCycloid() {
        Descent descent = settled(200);
        double[] onCycloid = descent.y().clone();
        for (int i = 0; i < onCycloid.length; i++) {
            onCycloid[i] = CYCLOID.height(descent.x()[i]);
        }
        double corners = Wire.time(descent.x(), onCycloid);
        assertTrue(descent.time() <= corners);
        assertEquals(CYCLOID.time(), corners, 1e-4);
    }

    @Test
    void theGradientIsThatOfDifferences() {
        Descent descent = new Descent(50);
        WireDerivatives.timeGradient(descent.x(), descent.y(), descent.gradient());
        double[] y = descent.y().clone();
        for (int i = 1; i < y.length - 1; i++) {
            double h = 1e-6 * (1 - y[i]);
            double height = y[i];
            y[i] = height + h;
            double above = Wire.time(descent.x(), y);
            y[i] = height - h;
            double below = Wire.time(descent.x(), y);
            y[i] = height;
            double slope = descent.gradient().y()[i];
            assertEquals((above - below) / (2 * h), slope, 1e-5 * Math.abs(slope) + 1e-7);
        }
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

    @Test
    void thePictureHoldsWireAndCycloid(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("picture.svg");
        new Picture().wire(new Descent(50), "red", 1).cycloid(CYCLOID).write(file);
        var svg = MainTest.svg(file);
        assertEquals(2, svg.getElementsByTagName("polyline").getLength());
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

package io.phigrad.samples.qwop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeTest {

    /** From 16 other seeds the light figure got 5.2 to 6.6 m in two seconds, the heavy one 2.8 to 5.0 m. */
    @Test
    void figuresThatFellLearnToWalkTheHeaviestLessFarThanTheLightest() {
        double light = distanceLearned(Figure.Weight.LIGHT);
        double medium = distanceLearned(Figure.Weight.MEDIUM);
        double heavy = distanceLearned(Figure.Weight.HEAVY);
        assertTrue(light > heavy + 0.3, light + ", " + medium + ", " + heavy);
    }

    @Test
    void anAscentNeverGivesUpTheBestItMet() {
        Walk clumsy = Walk.clumsy(Figure.of(Figure.Weight.LIGHT), World.earth(), 8, 1);
        Ascent ascent = new Ascent(clumsy.figure(), clumsy.world(), clumsy.schedule(), 0, 0.2);
        double before = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < 50; k++) {
            ascent.step();
            assertTrue(ascent.value() >= before);
            before = ascent.value();
        }
        assertEquals(before, new Walk(clumsy.figure(), clumsy.world(), ascent.best()).value(), 1e-9);
        assertTrue(before > clumsy.value());
    }

    @Test
    void theStretchesBeforeTheFirstStayAsTheyWere() {
        Walk clumsy = Walk.clumsy(Figure.of(Figure.Weight.LIGHT), World.earth(), 4, 1);
        Ascent ascent = new Ascent(clumsy.figure(), clumsy.world(), clumsy.schedule(), 2, 0.05);
        for (int k = 0; k < 20; k++) {
            ascent.step();
        }
        for (int i = 0; i < 4; i++) {
            boolean same = Arrays.equals(clumsy.schedule()[i], ascent.best()[i]);
            assertEquals(i < 2, same, "stretch " + i);
        }
    }

    @Test
    void theAnimationMovesEveryFigure(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("walks.svg");
        Walk clumsy = Walk.clumsy(Figure.of(Figure.Weight.LIGHT), World.earth(), 4, 1);
        new Animation(3)
                .add("one", "red", clumsy, clumsy)
                .add("two", "blue", clumsy, clumsy)
                .write(file);
        var svg = MainTest.svg(file);
        assertEquals(4, svg.getElementsByTagName("circle").getLength());
        assertEquals(12, svg.getElementsByTagName("animate").getLength());
    }

    private static double distanceLearned(Figure.Weight weight) {
        Walk clumsy = Walk.clumsy(Figure.of(weight), World.earth(), 20, 1);
        assertTrue(clumsy.lowest() < 0.3, () -> weight + " falls without practice");
        assertEquals(1.1, clumsy.distance(), 0.2, () -> weight + " before practice");
        Walk learned = learned(clumsy, 100);
        assertTrue(learned.lowest() > 0.6, () -> weight + " with its shoulder down to " + learned.lowest());
        assertTrue(learned.distance() > 2.1, () -> weight + " only " + learned.distance() + " m");
        assertTrue(learned.distance() < 8, () -> weight + " faster than anybody runs: " + learned.distance() + " m");
        return learned.distance();
    }

    private static Walk learned(Walk clumsy, int updates) {
        Practice practice = new Practice(clumsy, updates);
        while (practice.grow()) {
            assertTrue(practice.walk().value() > -10);
        }
        return practice.walk();
    }
}

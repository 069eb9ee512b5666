package io.phigrad.samples.qwop;

import java.util.Arrays;

/**
 * Teaches a figure to walk, from its first steps on: it practises the first fifth of a second, then the first two, and so
 * on. What was learned more than a second ago stays, for a small change of it changes everything after it.
 */
final class Practice {
    private static final int GROWTH = 2;
    private static final int WINDOW = 12;
    private static final double RATE = 0.02;

    private final Walk start;
    private final int updates;
    private final double[][] schedule;
    private int learned;

    /** Practice with so many updates of the schedule each time that it has grown. */
    Practice(Walk start, int updates) {
        this.start = start;
        this.updates = updates;
        schedule = start.schedule().clone();
    }

    /** The walk that was learned, so far as it was. */
    Walk walk() {
        return new Walk(start.figure(), start.world(), Arrays.copyOf(schedule, learned));
    }

    /** Learns the next fifth of a second; tells whether there was one. */
    boolean grow() {
        if (learned == schedule.length) {
            return false;
        }
        learned = Math.min(learned + GROWTH, schedule.length);
        Ascent ascent = new Ascent(
                start.figure(), start.world(), Arrays.copyOf(schedule, learned), Math.max(0, learned - WINDOW), RATE);
        for (int k = 0; k < updates; k++) {
            ascent.step();
        }
        System.arraycopy(ascent.best(), 0, schedule, 0, learned);
        return true;
    }
}

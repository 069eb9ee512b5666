package io.phigrad;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CheckpointsTest {
    private static final int STEPS = 120;
    private static final int FREE = 12;

    @Test
    void noScheduleRunsFewerStepsAgain() {
        long[][] least = new long[STEPS + 1][FREE + 1];
        for (int free = 0; free <= FREE; free++) {
            for (int steps = 2; steps <= STEPS; steps++) {
                least[steps][free] = least(steps, free, least);
                assertEquals(least[steps][free], run(steps, free), steps + " steps, " + free + " states");
            }
        }
    }

    /** Over all places of the next state: the steps to it, those after it, and those before it once more. */
    private static long least(int steps, int free, long[][] known) {
        long least = steps * (steps - 1L) / 2;
        for (int next = 1; free > 0 && next < steps; next++) {
            least = Math.min(least, next + known[steps - next][free - 1] + known[next][free]);
        }
        return least;
    }

    /** How many steps are run by the schedule, those that are reversed at once not counted. */
    private static long run(int steps, int free) {
        if (steps <= 1) {
            return 0;
        }
        int next = Checkpoints.distance(steps, free);
        return next == steps ? steps - 1 + run(steps - 1, free) : next + run(steps - next, free - 1) + run(next, free);
    }

    @Test
    void everyStateIsKeptWhereThereIsRoom() {
        assertEquals(1, Checkpoints.distance(100, 99));
        assertEquals(1, Checkpoints.distance(Integer.MAX_VALUE, Integer.MAX_VALUE - 1));
    }

    @Test
    void noStateIsKeptWithoutRoomNorBeforeTheLastStep() {
        assertEquals(7, Checkpoints.distance(7, 0));
        assertEquals(2, Checkpoints.distance(2, 5));
        assertEquals(1, Checkpoints.distance(1, 5));
        assertEquals(1, Checkpoints.distance(0, 5));
    }

    @Test
    void longRunsAreNoHarm() {
        for (int free = 1; free < 40; free++) {
            int next = Checkpoints.distance(Integer.MAX_VALUE, free);
            assertTrue(next > 0 && next < Integer.MAX_VALUE, free + ": " + next);
        }
        assertTrue(run(1_000_000, 20) < 7_000_000L);
    }
}

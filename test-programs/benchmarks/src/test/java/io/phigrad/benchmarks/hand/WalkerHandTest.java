package io.phigrad.benchmarks.hand;

import static io.phigrad.benchmarks.Close.assertClose;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.benchmarks.Differences;
import io.phigrad.benchmarks.workloads.Walker;
import io.phigrad.benchmarks.workloads.WalkerDerivatives;
import io.phigrad.benchmarks.workloads.WalkerInputs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WalkerHandTest {

    private final WalkerHand.Workspace scratch = new WalkerHand.Workspace();

    @ParameterizedTest
    @ValueSource(strings = {"light", "medium", "heavy"})
    void itAgreesWithTheSource(String figure) {
        WalkerInputs in = WalkerInputs.of(figure);
        double[][] bar = new double[in.schedule().length][6];
        double value = WalkerHand.plain(in.schedule(), in.mass(), in.length(), in.strength(), in.steps(), bar, scratch);
        assertClose(value(in, in.schedule()), value, 1e-12);
        // one stretch at a time; a small step, for every contact with the ground is a kink
        for (int stretch = 0; stretch < bar.length; stretch++) {
            int at = stretch;
            double[] differences = Differences.gradient(
                    moved -> {
                        double[][] schedule = in.schedule().clone();
                        schedule[at] = moved;
                        return value(in, schedule);
                    },
                    in.schedule()[stretch],
                    1e-6);
            assertClose(differences, bar[stretch], 1e-4);
        }
    }

    @Test
    void aShortAscentImprovesTheWalk() {
        WalkerInputs in = WalkerInputs.of("medium");
        double[][] schedule = in.schedule();
        WalkerDerivatives.WalkGradient gradient = new WalkerDerivatives.WalkGradient();
        double first = value(in, schedule);
        for (int round = 0; round < 40; round++) {
            WalkerDerivatives.walkGradient(schedule, in.mass(), in.length(), in.strength(), in.steps(), gradient);
            climb(schedule, gradient.schedule());
        }
        double last = value(in, schedule);
        assertTrue(last > first + 0.02, first + " became " + last);
    }

    /** A step of fixed length, no muscle beyond its extension. */
    private static void climb(double[][] schedule, double[][] gradient) {
        double square = 0;
        for (double[] row : gradient) {
            for (double entry : row) {
                square += entry * entry;
            }
        }
        for (int t = 0; t < schedule.length; t++) {
            for (int m = 0; m < schedule[t].length; m++) {
                double moved = schedule[t][m] + 0.02 * gradient[t][m] / Math.sqrt(square);
                schedule[t][m] = Math.max(-1, Math.min(1, moved));
            }
        }
    }

    private static double value(WalkerInputs in, double[][] schedule) {
        return Walker.walk(schedule, in.mass(), in.length(), in.strength(), in.steps());
    }
}

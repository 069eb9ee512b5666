package io.phigrad.benchmarks.iteration;

import io.phigrad.benchmarks.workloads.WalkerInputs;
import java.util.Arrays;

/**
 * Application F: a step of the schedule uphill, with the step sizes of Adam (Kingma and Ba 2015, Algorithm 1) and the best
 * schedule kept, as in the sample.
 */
public final class ScheduleAscent implements Iteration {

    private static final int ROUNDS = 50;
    private static final double RATE = 0.02;
    private static final double MOMENTUM = 0.9;
    private static final double MEMORY = 0.99;

    private final Climb gradient;
    private final double[][] start;
    private final double[][] schedule;
    private final double[][] best;
    private final double[][] slope;
    private final double[] moved;
    private final double[] mean;
    private final double[] square;
    private double value;
    private int rounds;

    /** Value and gradient of a walk by its schedule. */
    @FunctionalInterface
    public interface Climb {

        /** The value; the gradient goes into an array of the schedule's shape. */
        double at(double[][] schedule, double[][] into);
    }

    public ScheduleAscent(WalkerInputs inputs, Climb gradient) {
        this.gradient = gradient;
        start = inputs.schedule();
        schedule = copy(start);
        best = copy(start);
        slope = copy(start);
        moved = new double[start.length * start[0].length];
        mean = new double[moved.length];
        square = new double[moved.length];
    }

    @Override
    public double[] differentiate() {
        gradient.at(schedule, slope);
        return flat(slope);
    }

    @Override
    public double[] round() {
        if (rounds++ % ROUNDS == 0) {
            copy(start, schedule);
            Arrays.fill(mean, 0);
            Arrays.fill(square, 0);
            value = Double.NEGATIVE_INFINITY;
        }
        double here = gradient.at(schedule, slope);
        if (here > value) {
            value = here;
            copy(schedule, best);
        }
        climb(flat(slope), (rounds - 1) % ROUNDS + 1);
        return flat(schedule);
    }

    private void climb(double[] g, int updates) {
        double freshMean = 1 - Math.pow(MOMENTUM, updates);
        double freshSquare = 1 - Math.pow(MEMORY, updates);
        double norm = 0;
        for (double entry : g) {
            norm += entry * entry;
        }
        double cut = Math.min(1, 1 / Math.sqrt(norm));
        for (int i = 0; i < g.length; i++) {
            double[] stretch = schedule[i / start[0].length];
            int m = i % start[0].length;
            mean[i] = MOMENTUM * mean[i] + (1 - MOMENTUM) * cut * g[i];
            square[i] = MEMORY * square[i] + (1 - MEMORY) * cut * g[i] * cut * g[i];
            double move = RATE * mean[i] / freshMean / (Math.sqrt(square[i] / freshSquare) + 1e-8);
            stretch[m] = Math.max(-1, Math.min(1, stretch[m] + move));
        }
    }

    private double[] flat(double[][] rows) {
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(rows[i], 0, moved, i * rows[i].length, rows[i].length);
        }
        return moved;
    }

    private static double[][] copy(double[][] rows) {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }

    private static void copy(double[][] from, double[][] to) {
        for (int i = 0; i < from.length; i++) {
            System.arraycopy(from[i], 0, to[i], 0, to[i].length);
        }
    }
}

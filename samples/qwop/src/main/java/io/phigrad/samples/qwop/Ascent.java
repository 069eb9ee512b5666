package io.phigrad.samples.qwop;

/**
 * Gradient ascent among schedules, with the step sizes of Adam (Kingma and Ba 2015, Algorithm 1). A fall makes a cliff in
 * the landscape: an ascent that has stepped off goes back to the best place so far and on in smaller steps.
 */
final class Ascent {
    private static final double MOMENTUM = 0.9;
    private static final double MEMORY = 0.99;
    /** A gradient is cut to this norm: where a foot nearly misses the ground, the slope is steep and short. */
    private static final double LONGEST = 1;
    /** So much below the best value, in metres, an ascent has stepped off a cliff. */
    private static final double CLIFF = 0.3;

    private static final double[][] NO_FILM = {};

    private final Figure figure;
    private final World world;
    private final int from;
    private final double[][] schedule;
    private final double[][] mean;
    private final double[][] square;
    private final WalkerDerivatives.WalkGradient slope = new WalkerDerivatives.WalkGradient();
    private double rate;
    private int updates;
    private double[][] best;
    private double value = Double.NEGATIVE_INFINITY;

    /**
     * An ascent from a schedule.
     *
     * @param from the first stretch that changes
     * @param rate about how much an entry changes in a step at first
     */
    Ascent(Figure figure, World world, double[][] schedule, int from, double rate) {
        this.figure = figure;
        this.world = world;
        this.from = from;
        this.rate = rate;
        this.schedule = copy(schedule);
        mean = new double[schedule.length][figure.strength().length];
        square = new double[schedule.length][figure.strength().length];
        best = copy(schedule);
    }

    /** The best schedule that was met. */
    double[][] best() {
        return best;
    }

    /** What the best schedule is worth. */
    double value() {
        return value;
    }

    /** One step uphill, or back to the best place. */
    void step() {
        double here = WalkerDerivatives.walkValueAndGradient(schedule, Walk.STEPS, figure, world, NO_FILM, slope);
        double norm = norm(slope.schedule());
        if (here > value) {
            value = here;
            best = copy(schedule);
        } else if (!(here > value - CLIFF && norm < Double.POSITIVE_INFINITY)) {
            goBack();
            return;
        }
        climb(Math.min(1, LONGEST / norm));
    }

    private void goBack() {
        rate /= 2;
        updates = 0;
        for (int i = from; i < schedule.length; i++) {
            schedule[i] = best[i].clone();
            mean[i] = new double[figure.strength().length];
            square[i] = new double[figure.strength().length];
        }
    }

    private void climb(double cut) {
        updates++;
        double freshMean = 1 - Math.pow(MOMENTUM, updates);
        double freshSquare = 1 - Math.pow(MEMORY, updates);
        for (int i = from; i < schedule.length; i++) {
            for (int m = 0; m < figure.strength().length; m++) {
                double g = cut * slope.schedule()[i][m];
                mean[i][m] = MOMENTUM * mean[i][m] + (1 - MOMENTUM) * g;
                square[i][m] = MEMORY * square[i][m] + (1 - MEMORY) * g * g;
                double move = rate * mean[i][m] / freshMean / (Math.sqrt(square[i][m] / freshSquare) + 1e-8);
                schedule[i][m] = Math.max(-1, Math.min(1, schedule[i][m] + move));
            }
        }
    }

    private static double[][] copy(double[][] rows) {
        double[][] copy = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            copy[i] = rows[i].clone();
        }
        return copy;
    }

    private static double norm(double[][] rows) {
        double sum = 0;
        for (double[] row : rows) {
            for (double entry : row) {
                sum += entry * entry;
            }
        }
        return Math.sqrt(sum);
    }
}

package programs.loops;

import io.phigrad.Differentiable;

/** Rounds that need what the round before has computed already. */
final class Neighbours {

    private Neighbours() {}

    @Differentiable
    static double travelTime(double[] x, double[] y) {
        double time = 0;
        for (int i = 1; i < x.length; i++) {
            double dx = x[i] - x[i - 1];
            double dy = y[i] - y[i - 1];
            time += Math.sqrt(dx * dx + dy * dy + 0.01)
                    / (Math.sqrt(2 + y[i - 1]) + Math.sqrt(2 + y[i]));
        }
        return time;
    }

    /** Three points, and a loop that goes down. */
    @Differentiable
    static double bending(double[] y) {
        double sum = 0;
        for (int i = y.length - 2; i >= 1; i--) {
            sum += Math.exp(y[i - 1]) * Math.exp(y[i + 1]) / Math.exp(y[i]) / Math.exp(y[i]);
        }
        return sum;
    }

    /** The neighbour is one that the round before has written. */
    @Differentiable
    static double smoothedInPlace(double[] y) {
        for (int i = 1; i < y.length; i++) {
            y[i] = Math.sqrt(1 + y[i] * y[i]) + 0.5 * Math.sqrt(1 + y[i - 1] * y[i - 1]);
        }
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += y[i];
        }
        return sum;
    }

    /** The program hands the value on itself. */
    @Differentiable
    static double handedOn(double[] y, double first) {
        double before = first;
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += Math.exp(before) * Math.sin(y[i]) * Math.exp(y[i]);
            before = y[i];
        }
        return sum;
    }

    /** What only some rounds compute cannot be handed on. */
    @Differentiable
    static double onlySomeRounds(double[] y) {
        double sum = 0;
        for (int i = 1; i < y.length; i++) {
            if (y[i] < 0) {
                continue;
            }
            sum += Math.sqrt(2 + y[i]) * Math.sqrt(2 + y[i - 1]);
        }
        return sum;
    }
}

package io.phigrad.benchmarks;

import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;

/** Central differences, extrapolated to step zero (C. J. F. Ridders, doi:10.1016/S0141-1195(82)80057-0). */
public final class Differences {

    private static final int ROWS = 10;
    private static final double SHRINK = 1.4;

    private Differences() {}

    /** The gradient of f at a point, each direction by itself. */
    public static double[] gradient(ToDoubleFunction<double[]> f, double[] at, double step) {
        double[] gradient = new double[at.length];
        double[] moved = at.clone();
        for (int i = 0; i < at.length; i++) {
            int direction = i;
            DoubleUnaryOperator along = t -> {
                moved[direction] = t;
                return f.applyAsDouble(moved);
            };
            gradient[i] = derivative(along, at[i], step);
            moved[i] = at[i];
        }
        return gradient;
    }

    /** The derivative of f: from a tableau of extrapolations, the entry that moved least from its neighbours. */
    public static double derivative(DoubleUnaryOperator f, double at, double step) {
        double[] previous = new double[ROWS];
        double[] row = new double[ROWS];
        double best = Double.NaN;
        double leastError = Double.POSITIVE_INFINITY;
        double h = step;
        for (int i = 0; i < ROWS; i++, h /= SHRINK) {
            row[0] = (f.applyAsDouble(at + h) - f.applyAsDouble(at - h)) / (2 * h);
            double factor = 1;
            for (int j = 1; j <= i; j++) {
                factor *= SHRINK * SHRINK;
                row[j] = (row[j - 1] * factor - previous[j - 1]) / (factor - 1);
                double error = Math.max(Math.abs(row[j] - row[j - 1]), Math.abs(row[j] - previous[j - 1]));
                if (error < leastError) {
                    leastError = error;
                    best = row[j];
                }
            }
            System.arraycopy(row, 0, previous, 0, ROWS);
        }
        return best;
    }
}

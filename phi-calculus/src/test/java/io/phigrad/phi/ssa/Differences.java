package io.phigrad.phi.ssa;

import java.util.function.DoubleUnaryOperator;

/** Derivatives by central differences, extrapolated to a step of zero (Ridders 1982). */
final class Differences {
    private static final int ROWS = 8;

    private Differences() {}

    /** The derivative of {@code f} at zero, from steps that halve from {@code step}. */
    static double central(DoubleUnaryOperator f, double step) {
        double[][] table = new double[ROWS][ROWS];
        double best = Double.NaN;
        double error = Double.POSITIVE_INFINITY;
        double h = step;
        for (int i = 0; i < ROWS; i++, h /= 2) {
            table[i][0] = (f.applyAsDouble(h) - f.applyAsDouble(-h)) / (2 * h);
            double factor = 1;
            for (int k = 1; k <= i; k++) {
                factor *= 4;
                table[i][k] = table[i][k - 1] + (table[i][k - 1] - table[i - 1][k - 1]) / (factor - 1);
                double gap =
                        Math.max(Math.abs(table[i][k] - table[i][k - 1]), Math.abs(table[i][k] - table[i - 1][k - 1]));
                if (gap < error) {
                    error = gap;
                    best = table[i][k];
                }
            }
        }
        return best;
    }
}

package io.phigrad.samples.brachistochrone;

/**
 * Turns the gradient with respect to single points into the steepest direction among smooth curves with fixed ends
 * (a Sobolev gradient): it solves -d'' = g. Descent along g itself would take thousands of steps, for a point alone
 * can hardly move.
 */
final class Smoothing {
    private final double[] x;
    private final double[] sweep;

    /** For curves over the given places. */
    Smoothing(double[] x) {
        this.x = x;
        sweep = new double[x.length];
    }

    /** Writes the direction into {@code d}; gives its slope, the scalar product with {@code g}. */
    double direction(double[] g, double[] d) {
        int n = x.length - 1;
        for (int i = 1; i < n; i++) {
            double left = 1 / (x[i] - x[i - 1]);
            double right = 1 / (x[i + 1] - x[i]);
            double pivot = right + left * (1 - sweep[i - 1]);
            sweep[i] = right / pivot;
            d[i] = (g[i] + left * d[i - 1]) / pivot;
        }
        double slope = 0;
        for (int i = n - 1; i > 0; i--) {
            d[i] += sweep[i] * d[i + 1];
            slope += g[i] * d[i];
        }
        return slope;
    }
}

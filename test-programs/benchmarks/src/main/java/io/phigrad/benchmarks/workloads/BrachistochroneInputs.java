package io.phigrad.benchmarks.workloads;

/**
 * Arguments of {@link Brachistochrone#time}: a straight wire.
 *
 * @param x abscissae, evenly from 0 to 4
 * @param y heights, evenly from 1 to 0, lowered by 1e-3 so that the bead never stands still
 */
public record BrachistochroneInputs(double[] x, double[] y) {

    public static BrachistochroneInputs of(int sections) {
        double[] x = new double[sections + 1];
        double[] y = new double[sections + 1];
        for (int i = 0; i <= sections; i++) {
            x[i] = 4.0 * i / sections;
            y[i] = 1 - (double) i / sections - 1e-3;
        }
        return new BrachistochroneInputs(x, y);
    }
}

package io.phigrad.samples.brachistochrone;

import io.phigrad.Differentiable;

/** A bead on a wire from (0, 1) downwards. */
public final class Wire {
    private static final double GRAVITY = 9.8;

    private Wire() {}

    /** How long the bead takes along straight pieces through the points, starting at rest at height 1. */
    @Differentiable(wrt = "y")
    public static double time(double[] x, double[] y) {
        double time = 0;
        for (int i = 1; i < x.length; i++) {
            double dx = x[i] - x[i - 1];
            double dy = y[i] - y[i - 1];
            double before = Math.sqrt(2 * GRAVITY * (1 - y[i - 1]));
            double after = Math.sqrt(2 * GRAVITY * (1 - y[i]));
            time += Math.sqrt(dx * dx + dy * dy) / ((before + after) / 2);
        }
        return time;
    }
}

package io.phigrad.benchmarks.workloads;

import io.phigrad.Differentiable;

/** Workload B: how long a bead takes to slide along a wire bent into a polygon. */
public final class Brachistochrone {

    private static final double GRAVITY = 9.8;

    private Brachistochrone() {}

    /**
     * The sum over the wire's sections of length over mean speed; the bead is at rest at height 1.
     *
     * @param x abscissae of the polygon's corners
     * @param y their heights
     */
    @Differentiable(wrt = "y")
    public static double time(double[] x, double[] y) {
        double time = 0;
        for (int i = 1; i < x.length; i++) {
            double dx = x[i] - x[i - 1];
            double dy = y[i] - y[i - 1];
            double distance = Math.sqrt(dx * dx + dy * dy);
            double before = Math.sqrt(2 * GRAVITY * (1 - y[i - 1]));
            double after = Math.sqrt(2 * GRAVITY * (1 - y[i]));
            time += distance / ((before + after) / 2);
        }
        return time;
    }
}

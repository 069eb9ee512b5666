package io.phigrad.samples.hookeanspring;

import io.phigrad.Differentiable;

/** Masses in the plane, joined by springs, in a field of gravity. */
public final class Springs {

    private Springs() {}

    /** Elastic and potential energy; {@code pos} holds x and y of each mass, spring e joins a[e] and b[e]. */
    @Differentiable(wrt = "pos")
    public static double energy(double[] pos, int[] a, int[] b, double[] rest, double k, double m, double g) {
        double energy = 0;
        for (int e = 0; e < a.length; e++) {
            double dx = pos[2 * a[e]] - pos[2 * b[e]];
            double dy = pos[2 * a[e] + 1] - pos[2 * b[e] + 1];
            double stretch = Math.sqrt(dx * dx + dy * dy + 1e-6) - rest[e];
            energy += 0.5 * k * stretch * stretch;
        }
        for (int v = 0; v < pos.length / 2; v++) {
            energy += m * g * pos[2 * v + 1];
        }
        return energy;
    }
}

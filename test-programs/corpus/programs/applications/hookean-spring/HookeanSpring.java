package programs.applications;

import io.phigrad.Differentiable;

/** The energy of springs between points in the plane, under gravity. */
public final class HookeanSpring {

    @Differentiable(wrt = "pos")
    public static double energy(double[] pos, int[] a, int[] b, double[] rest, double k, double m, double g) {
        double energy = 0;
        for (int e = 0; e < a.length; e++) {
            double dx = pos[2 * a[e]] - pos[2 * b[e]];
            double dy = pos[2 * a[e] + 1] - pos[2 * b[e] + 1];
            double stretch = Math.sqrt(dx * dx + dy * dy + 1e-6) - rest[e];
            energy += 0.5 * k * stretch * stretch;
        }
        for (int i = 0; i < pos.length / 2; i++) {
            energy += m * g * pos[2 * i + 1];
        }
        return energy;
    }
}

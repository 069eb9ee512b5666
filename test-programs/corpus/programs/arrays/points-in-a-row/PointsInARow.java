package programs.arrays;

import io.phigrad.Differentiable;

/** Points whose coordinates stand one after the other in a flat array; some numbers may stand behind the last point. */
public final class PointsInARow {

    private PointsInARow() {}

    /** Weight of all points, of which the height alone matters, and springs between some. */
    @Differentiable(wrt = {"x", "g"})
    static double hanging(double[] x, int[] from, int[] to, double g) {
        double energy = 0;
        for (int i = 0; i < x.length / 3; i++) {
            energy += g * x[3 * i + 2];
        }
        for (int e = 0; e < from.length; e++) {
            double dx = x[3 * from[e]] - x[3 * to[e]];
            double dy = x[3 * from[e] + 1] - x[3 * to[e] + 1];
            double dz = x[3 * from[e] + 2] - x[3 * to[e] + 2];
            energy += 0.5 * (dx * dx + dy * dy + dz * dz);
        }
        return energy;
    }

    /** Of the first and second number of each group nothing is asked, and the number of groups may be less than none. */
    @Differentiable(wrt = "x")
    static double first(double[] x, int groups) {
        double s = 0;
        for (int i = 0; i < groups; i++) {
            s += Math.sin(x[i * 4 + 2]) * x[i * 4 + 3];
        }
        return s;
    }

    /** Complex numbers, the sum of their squares' absolute values, if there are any. */
    @Differentiable
    static double squares(double[] z, boolean any) {
        double s = 0;
        if (any) {
            for (int k = 0; k < z.length / 2; k++) {
                double re = z[2 * k] * z[2 * k] - z[2 * k + 1] * z[2 * k + 1];
                double im = 2 * z[2 * k] * z[2 * k + 1];
                s += Math.hypot(re, im);
            }
        }
        return s;
    }

    /** The first coordinate of each point is asked for twice. */
    @Differentiable
    static double neighbours(double[] x) {
        double s = 0;
        for (int i = 0; i < x.length / 2 - 1; i++) {
            s += x[2 * i] * x[2 * i + 1] * x[2 * i + 2];
        }
        return s;
    }

    /** One of two loops comes to each number, the other one only to the points' second ones. */
    @Differentiable(wrt = "x")
    static double twice(double[] x, double[] weights) {
        double s = 0;
        for (int i = 0; i < weights.length; i++) {
            s += weights[i] * x[1 + 2 * i];
        }
        for (int i = 0; i < weights.length; i++) {
            s += Math.exp(x[2 * i] - x[2 * i + 1]) * weights[i];
        }
        return s;
    }
}

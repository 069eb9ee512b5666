package programs.applications;

import io.phigrad.Differentiable;

/** The time to slide down a polygon. */
public final class Brachistochrone {
    private static final double G = 9.8;

    @Differentiable(wrt = {"y"})
    public static double time(double[] x, double[] y) {
        double time = 0;
        for (int i = 1; i < x.length; i++) {
            double dx = x[i] - x[i - 1];
            double dy = y[i] - y[i - 1];
            double v0 = Math.sqrt(2 * G * (1 - y[i - 1]));
            double v1 = Math.sqrt(2 * G * (1 - y[i]));
            time += Math.sqrt(dx * dx + dy * dy) / ((v0 + v1) / 2);
        }
        return time;
    }
}

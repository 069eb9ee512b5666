package programs.loops;

import io.phigrad.Differentiable;

/** Extremes over loops in which two elements are alike: the derivative is that of the first argument. */
public final class TiesOfExtremes {

    private TiesOfExtremes() {}

    @Differentiable
    static double greatest(double[] x) {
        double m = -9;
        for (int i = 0; i < x.length; i++) {
            m = Math.max(x[i], m);
        }
        return m;
    }

    @Differentiable
    static double earliestGreatest(double[] x) {
        double m = -9;
        for (int i = 0; i < x.length; i++) {
            m = Math.max(m, x[i]);
        }
        return m;
    }

    @Differentiable
    static double least(double[] x) {
        double m = 9;
        for (double v : x) {
            m = Math.min(v * v, m);
        }
        return m;
    }

    @Differentiable
    static double farthest(double[] x, double centre) {
        double m = 0;
        for (double v : x) {
            m = Math.max(Math.abs(v - centre), m);
        }
        return m;
    }
}

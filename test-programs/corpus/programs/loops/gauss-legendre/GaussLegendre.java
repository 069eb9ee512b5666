package programs.loops;

import io.phigrad.Differentiable;

/** Quadrature with tables from static final arrays. */
public final class GaussLegendre {
    private static final double[] NODES = {
        -0.9061798459386640, -0.5384693101056831, 0, 0.5384693101056831, 0.9061798459386640
    };
    private static final double[] WEIGHTS = {
        0.2369268850561891, 0.4786286704993665, 0.5688888888888889, 0.4786286704993665, 0.2369268850561891
    };

    @Differentiable
    public static double integral(double a, double b, double c) {
        double half = (b - a) / 2;
        double mid = (a + b) / 2;
        double sum = 0;
        for (int i = 0; i < NODES.length; i++) {
            double t = mid + half * NODES[i];
            sum += WEIGHTS[i] * (t * t * c / (1 + t * t));
        }
        return half * sum;
    }
}

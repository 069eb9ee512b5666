package programs.applications;

import io.phigrad.Differentiable;

/** Coordinate descent for a lasso: soft thresholds, until nothing moves. */
public final class LassoByCoordinates {

    @Differentiable(wrt = {"y", "penalty"})
    public static double norm(double[][] x, double[] y, double penalty) {
        int d = x[0].length;
        double[] w = new double[d];
        double moved;
        do {
            moved = 0;
            for (int j = 0; j < d; j++) {
                double dot = 0;
                double square = 0.1;
                for (int i = 0; i < y.length; i++) {
                    double r = y[i];
                    for (int k = 0; k < d; k++) {
                        if (k != j) r -= x[i][k] * w[k];
                    }
                    dot += x[i][j] * r;
                    square += x[i][j] * x[i][j];
                }
                double old = w[j];
                if (dot > penalty) {
                    w[j] = (dot - penalty) / square;
                } else if (dot < -penalty) {
                    w[j] = (dot + penalty) / square;
                } else {
                    w[j] = 0;
                }
                moved = Math.max(moved, Math.abs(w[j] - old));
            }
        } while (moved > 1e-12);
        double norm = 0;
        for (double v : w) norm += v * v;
        return norm;
    }
}

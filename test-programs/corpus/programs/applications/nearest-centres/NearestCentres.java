package programs.applications;

import io.phigrad.Differentiable;

/** The loss of k-means: each point pays for its nearest centre. */
public final class NearestCentres {

    @Differentiable(wrt = {"centres"})
    public static double loss(double[][] points, double[][] centres) {
        double loss = 0;
        for (double[] point : points) {
            double best = Double.POSITIVE_INFINITY;
            int nearest = -1;
            for (int c = 0; c < centres.length; c++) {
                double d = 0;
                for (int j = 0; j < point.length && d < best; j++) {
                    double diff = point[j] - centres[c][j];
                    d += diff * diff;
                }
                if (d < best) {
                    best = d;
                    nearest = c;
                }
            }
            loss += best * (1 + 0.1 * nearest);
        }
        return loss;
    }
}

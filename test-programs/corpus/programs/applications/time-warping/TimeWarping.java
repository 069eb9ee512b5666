package programs.applications;

import io.phigrad.Differentiable;

/** Dynamic time warping: a minimum over paths in a table with a border of infinities. */
public final class TimeWarping {

    @Differentiable
    public static double distance(double[] a, double[] b) {
        double[][] cost = new double[a.length + 1][b.length + 1];
        for (int i = 0; i <= a.length; i++) {
            for (int j = 0; j <= b.length; j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j == 0 ? 0 : 1e9;
                    continue;
                }
                double d = a[i - 1] - b[j - 1];
                double best = cost[i - 1][j - 1];
                if (cost[i - 1][j] < best) best = cost[i - 1][j];
                if (cost[i][j - 1] < best) best = cost[i][j - 1];
                cost[i][j] = d * d + best;
            }
        }
        return cost[a.length][b.length];
    }
}

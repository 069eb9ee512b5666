package programs.applications;

import io.phigrad.Differentiable;

/** Explicit heat conduction in a plate; the conductivity is to be found. */
public final class HeatEquation {

    @Differentiable(wrt = {"start", "conductivity"})
    public static double misfit(double[][] start, double[][] conductivity, double[][] measured, int steps) {
        int n = start.length;
        int m = start[0].length;
        double[][] now = new double[n][m];
        double[][] then = new double[n][m];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                now[i][j] = start[i][j];
            }
        }
        for (int s = 0; s < steps; s++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < m; j++) {
                    double up = i > 0 ? now[i - 1][j] : 0;
                    double down = i < n - 1 ? now[i + 1][j] : 0;
                    double left = j > 0 ? now[i][j - 1] : now[i][j];
                    double right = j < m - 1 ? now[i][j + 1] : now[i][j];
                    double flow = up + down + left + right - 4 * now[i][j];
                    then[i][j] = now[i][j] + 0.2 * conductivity[i][j] * flow;
                }
            }
            double[][] swap = now;
            now = then;
            then = swap;
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                double d = now[i][j] - measured[i][j];
                sum += d * d;
            }
        }
        return sum;
    }
}

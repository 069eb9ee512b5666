package programs.arrays;

import io.phigrad.Differentiable;

/** A cube of numbers: smoothed along its third axis, written in place, rows and planes taken out. */
public final class ThreeDimensions {

    @Differentiable
    public static double energy(double[][][] u, double[] w) {
        double sum = 0;
        for (int i = 0; i < u.length; i++) {
            double[][] plane = u[i];
            for (int j = 0; j < plane.length; j++) {
                double[] line = plane[j];
                for (int k = 1; k < line.length; k++) {
                    line[k] += w[0] * line[k - 1] * line[k - 1];
                }
            }
        }
        double[][][] v = new double[2][u.length][];
        for (int i = 0; i < u.length; i++) {
            v[0][i] = new double[u[i].length];
            v[1][i] = v[0][i];
            for (int j = 0; j < u[i].length; j++) {
                for (double x : u[i][j]) {
                    v[i % 2][i][j] += x * w[1];
                }
            }
        }
        for (double[] row : v[0]) {
            for (double x : row) {
                sum += x * x;
            }
        }
        return sum;
    }
}

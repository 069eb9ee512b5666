package programs.arrays;

import io.phigrad.Differentiable;

/** A cube whose planes and rows are one array in several places, all made here. */
public final class CubeAliases {

    @Differentiable
    public static double value(double[] x, double[][] m) {
        double[][][] c = new double[3][2][];
        for (int i = 0; i < 3; i++) {
            c[i][0] = i == 1 ? x : m[i % m.length];
            c[i][1] = new double[] {x[0] * i, m[0][0]};
        }
        c[2] = c[0];
        double[][] plane = c[1];
        plane[1] = plane[0];
        plane[1][0] *= 2;
        c[2][1][0] += x[0];
        double[][][] d = c.clone();
        d[0] = new double[][] {x, c[0][1]};
        double sum = 0;
        int k = 1;
        for (double[][] p : d) {
            for (double[] row : p) {
                row[row.length - 1] += 0.5 * row[0];
                for (double v : row) {
                    sum += k * v * v;
                }
                k++;
            }
        }
        return sum + c[0][0][0] * x[0];
    }
}

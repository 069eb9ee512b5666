package programs.matrices;

import io.phigrad.Differentiable;

/** The same with planes and rows, no comparison of references. */
public final class PlanesSwapped {

    @Differentiable(wrt = {"a", "cube"})
    public static double value(double[][] a, double[][][] cube, int[] order) {
        for (int i = 0; i < order.length; i++) {
            double[] row = a[i];
            a[i] = a[order[i]];
            a[order[i]] = row;
            a[i][0] *= 1.5;
            row[0] += a[i][0] * a[i][0];
        }
        double[][] plane = cube[0];
        cube[0] = cube[cube.length - 1];
        cube[cube.length - 1] = plane;
        cube[0][0] = a[0];
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a[i].length; j++) {
                sum += (i + 1) * a[i][j] * a[i][j];
            }
        }
        int k = 1;
        for (double[][] p : cube) {
            for (double[] row : p) {
                sum += row[0] * row[0] * k++;
            }
        }
        return sum;
    }
}

package programs.matrices;

import io.phigrad.Differentiable;

/** A power of a matrix by repeated products into exchanged buffers. */
public final class MatrixPowerTrace {

    @Differentiable(wrt = "a")
    public static double trace(double[][] a, int power) {
        int n = a.length;
        double[][] result = new double[n][n];
        double[][] buffer = new double[n][n];
        for (int i = 0; i < n; i++) {
            result[i][i] = 1;
        }
        for (int p = 0; p < power; p++) {
            multiply(result, a, buffer);
            double[][] swap = result;
            result = buffer;
            buffer = swap;
        }
        double trace = 0;
        for (int i = 0; i < n; i++) {
            trace += result[i][i];
        }
        return trace;
    }

    private static void multiply(double[][] a, double[][] b, double[][] out) {
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b[0].length; j++) {
                out[i][j] = 0;
                for (int k = 0; k < b.length; k++) {
                    out[i][j] += a[i][k] * b[k][j];
                }
            }
        }
    }
}

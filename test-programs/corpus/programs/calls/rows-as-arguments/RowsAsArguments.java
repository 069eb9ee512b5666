package programs.calls;

import io.phigrad.Differentiable;

/** Rows of a matrix go to helpers that read and write them. */
public final class RowsAsArguments {

    @Differentiable
    public static double value(double[][] a, double[] w) {
        for (int i = 0; i < a.length; i++) {
            normalise(a[i]);
            if (i > 0) axpy(dot(a[i], a[i - 1]), a[i - 1], a[i]);
        }
        double sum = 0;
        for (double[] row : a) sum += dot(row, w) * dot(row, row);
        return sum;
    }

    private static void normalise(double[] v) {
        double scale = 1 / Math.sqrt(1 + dot(v, v));
        for (int i = 0; i < v.length; i++) v[i] *= scale;
    }

    private static void axpy(double c, double[] x, double[] y) {
        for (int i = 0; i < x.length; i++) y[i] += c * x[i];
    }

    private static double dot(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) sum += x[i] * y[i];
        return sum;
    }
}

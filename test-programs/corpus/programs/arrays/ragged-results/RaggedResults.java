package programs.arrays;

import io.phigrad.Differentiable;

/** Helpers that return ragged arrays, rows and planes; some of their rows are one array. */
public final class RaggedResults {

    @Differentiable
    public static double value(double[] x, int n) {
        double[][] t = triangle(x, n);
        double[][][] both = {t, shared(x, n)};
        double sum = 0;
        for (int k = 0; k < both.length; k++) {
            double[][] m = both[k];
            for (int i = 0; i < m.length; i++) {
                m[i][0] += 0.5 * x[0];
                sum += (i + 1) * dot(m[i], last(both)[i]);
            }
        }
        return sum;
    }

    private static double[][] triangle(double[] x, int n) {
        double[][] rows = new double[n][];
        for (int i = 0; i < n; i++) {
            rows[i] = new double[i + 1];
            for (int j = 0; j <= i; j++) {
                rows[i][j] = x[(i + j) % x.length] * (j + 1);
            }
        }
        return rows;
    }

    private static double[][] shared(double[] x, int n) {
        double[][] rows = new double[n][];
        double[] one = {x[0], x[1] * x[1]};
        for (int i = 0; i < n; i++) {
            rows[i] = i % 2 == 0 ? one : new double[] {x[1]};
        }
        return rows;
    }

    private static double[][] last(double[][][] planes) {
        return planes[planes.length - 1];
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length && i < b.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}

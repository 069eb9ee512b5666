package programs.recursion;

import io.phigrad.Differentiable;
import java.util.Arrays;

/** Recursion that returns arrays and matrices made on the way. */
public final class MatricesReturned {
    static double[] conv(double[] a, double[] b) {
        double[] c = new double[a.length + b.length - 1];
        for (int i = 0; i < a.length; i++) for (int j = 0; j < b.length; j++) c[i + j] += a[i] * b[j];
        return c;
    }

    static double[] poly(double[] roots, int lo, int hi) {
        if (hi - lo == 0) return new double[] {1};
        if (hi - lo == 1) return new double[] {-roots[lo], 1};
        int mid = lo + (hi - lo) / 2;
        return conv(poly(roots, lo, mid), poly(roots, mid, hi));
    }

    @Differentiable
    static double f(double[] roots, double x) {
        double[] p = poly(roots, 0, roots.length);
        double s = 0;
        for (int i = p.length - 1; i >= 0; i--) s = s * x + p[i];
        return s + p[0];
    }

    static double[][] strassen(double[][] a, double[][] b) {
        int n = a.length;
        if (n == 1) return new double[][] {{a[0][0] * b[0][0]}};
        int h = n / 2;
        double[][] c = new double[n][n];
        for (int q = 0; q < 8; q++) {
            double[][] p = strassen(block(a, q >> 1 & 1, q >> 2 & 1, h), block(b, q >> 2 & 1, q & 1, h));
            for (int i = 0; i < h; i++) for (int j = 0; j < h; j++) c[(q >> 1 & 1) * h + i][(q & 1) * h + j] += p[i][j];
        }
        return c;
    }

    static double[][] block(double[][] a, int r, int c, int h) {
        double[][] b = new double[h][];
        for (int i = 0; i < h; i++) b[i] = Arrays.copyOfRange(a[r * h + i], c * h, c * h + h);
        return b;
    }

    @Differentiable
    static double g(double[][] a, double[][] b) {
        double[][] c = strassen(a, b);
        double s = 0;
        for (double[] r : c) for (double v : r) s += v * v;
        return s;
    }
}

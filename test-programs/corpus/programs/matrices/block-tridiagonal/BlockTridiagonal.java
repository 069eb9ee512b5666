package programs.matrices;

import io.phigrad.Differentiable;
import java.util.Arrays;

/** Inverses of blocks with pivoted rows, each from a helper that a loop calls. */
public final class BlockTridiagonal {
    static double[][] inv(double[][] m) {
        int n = m.length;
        double[][] a = new double[n][2 * n];
        for (int i = 0; i < n; i++) {
            System.arraycopy(m[i], 0, a[i], 0, n);
            a[i][n + i] = 1;
        }
        for (int c = 0; c < n; c++) {
            int p = c;
            for (int r = c + 1; r < n; r++) if (Math.abs(a[r][c]) > Math.abs(a[p][c])) p = r;
            double[] t = a[p];
            a[p] = a[c];
            a[c] = t;
            double d = a[c][c];
            for (int j = 0; j < 2 * n; j++) a[c][j] /= d;
            for (int r = 0; r < n; r++)
                if (r != c && a[r][c] != 0) {
                    double f = a[r][c];
                    for (int j = 0; j < 2 * n; j++) a[r][j] -= f * a[c][j];
                }
        }
        double[][] o = new double[n][];
        for (int i = 0; i < n; i++) o[i] = Arrays.copyOfRange(a[i], n, 2 * n);
        return o;
    }

    static double[][] mul(double[][] a, double[][] b) {
        double[][] c = new double[a.length][b[0].length];
        for (int i = 0; i < a.length; i++)
            for (int j = 0; j < b[0].length; j++) {
                double s = 0;
                for (int k = 0; k < b.length; k++) s += a[i][k] * b[k][j];
                c[i][j] = s;
            }
        return c;
    }

    @Differentiable
    static double f(double[][][] diag, double[][][] off) {
        double[][] prev = null_(diag[0].length);
        double s = 0;
        for (int k = 0; k < diag.length; k++) {
            double[][] d = diag[k];
            if (k > 0) {
                double[][] u = mul(mul(off[k - 1], prev), off[k - 1]);
                for (int i = 0; i < d.length; i++) for (int j = 0; j < d.length; j++) d[i][j] -= u[i][j];
            }
            prev = inv(d);
            for (int i = 0; i < d.length; i++) s += prev[i][i];
        }
        return s;
    }

    static double[][] null_(int n) {
        return new double[n][n];
    }
}

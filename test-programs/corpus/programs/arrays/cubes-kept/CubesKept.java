package programs.arrays;

import io.phigrad.Differentiable;

/** Cubes that live on while others are made, with rows and planes that change places. */
public final class CubesKept {
    @Differentiable
    static double f(double[][] a, int n) {
        double[][][][] all = new double[n][][][];
        for (int k = 0; k < n; k++) {
            double[][][] c = new double[2][3][2];
            for (int i = 0; i < 6; i++) c[i / 3][i % 3][i % 2] = a[i % a.length][0] * (k + 1);
            if (k % 2 == 0) {
                double[] t = c[0][1];
                c[0][1] = c[1][2];
                c[1][2] = t;
            } else {
                double[][] t = c[0];
                c[0] = c[1];
                c[1] = t;
            }
            if (k > 1) c[1][0] = all[k - 1][0][1];
            if (k > 2) c[0] = all[k - 2][1];
            all[k] = c;
            c[0][1][1] += a[0][0] * a[0][0];
        }
        double s = 0;
        for (int k = 0; k < n; k++)
            for (int i = 0; i < 12; i++) s += all[k][i / 6][i / 2 % 3][i % 2] * (i + k + 1) * all[k][0][1][0];
        return s;
    }

    @Differentiable
    static double g(double[][] a, int n) {
        double[][][] c = new double[2][3][2];
        double[][][] d = new double[n][2][];
        for (int k = 0; k < n; k++) {
            d[k][0] = c[k % 2][k % 3];
            d[k][1] = a[k % a.length];
            c[(k + 1) % 2] = new double[][] {d[k][1], c[0][1], a[0]};
            c[k % 2][2][0] += a[0][0] * k + d[k][0][1];
        }
        double s = 0;
        for (double[][] e : d) for (double[] r : e) for (double v : r) s = s * 0.9 + v * v;
        for (double[][] e : c) for (double[] r : e) for (double v : r) s = s * 0.9 + v * v;
        return s;
    }

    static double rec(double[][] a, int k, double[][][] up) {
        if (k == 0) return up[0][0][0];
        double[][][] c = new double[2][2][2];
        c[1][0] = up[0][1];
        c[0] = up[k % 2];
        c[1][1][0] = a[0][0] * k + up[1][0][1];
        c[1][1][1] = a[0][0];
        return rec(a, k - 1, c) + c[1][1][1] * c[1][0][0] + rec(a, k - 1, new double[][][] {c[1], c[0]});
    }

    @Differentiable
    static double h(double[][] a, int n) {
        return rec(a, n, new double[][][] {{{a[0][0], 1}, {2, a[0][1]}}, {{a[0][1], 2}, {3, 4}}});
    }
}

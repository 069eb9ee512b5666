package programs.matrices;

import io.phigrad.Differentiable;

/** Helpers that return one of their rows, put a row elsewhere, or write through either. */
public final class RowsFromHelpers {
    static double[] row(double[][] m, int i) {
        return m[i < 0 ? i + m.length : i % m.length];
    }

    static double[] longer(double[] a, double[] b) {
        if (a.length >= b.length) return a;
        return b;
    }

    static void link(double[][] m, double[] r, int i) {
        m[i] = r;
        r[0] *= 1.5;
    }

    static double[] scale(double[] r, double s) {
        for (int i = 0; i < r.length; i++) r[i] *= s;
        return r;
    }

    @Differentiable
    static double f(double[][] m, double[] v, double s, int k) {
        row(m, -1)[0] += s * row(m, 0)[0];
        double[] l = longer(v, m[0]);
        l[l.length - 1] += scale(v, s)[0] * l[0];
        for (int i = 0; i < k; i++) {
            link(m, scale(row(m, i + 1), 0.9), i % m.length);
            if (i == 2) link(m, v, 0);
            longer(m[0], m[m.length - 1])[0] -= 0.1 * v[0] * m[i % m.length][0];
        }
        double t = 0;
        for (double[] r : m) t += scale(r, 1.1)[0] * r[r.length - 1];
        return t + v[0];
    }
}

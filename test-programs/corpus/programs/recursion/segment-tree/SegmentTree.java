package programs.recursion;

import io.phigrad.Differentiable;

/** A tree in an array: built, asked and updated by recursion. */
public final class SegmentTree {
    static void build(double[] t, double[] a, int v, int l, int r) {
        if (l == r) {
            t[v] = a[l];
            return;
        }
        int m = l + r >> 1;
        build(t, a, 2 * v, l, m);
        build(t, a, 2 * v + 1, m + 1, r);
        t[v] = Math.max(t[2 * v], t[2 * v + 1]);
    }

    static double query(double[] t, int v, int l, int r, int a, int b) {
        if (b < l || r < a) return Double.NEGATIVE_INFINITY;
        if (a <= l && r <= b) return t[v];
        int m = l + r >> 1;
        return Math.max(query(t, 2 * v, l, m, a, b), query(t, 2 * v + 1, m + 1, r, a, b));
    }

    static void update(double[] t, int v, int l, int r, int at, double x) {
        if (l == r) {
            t[v] += x;
        } else {
            int m = l + r >> 1;
            if (at <= m) update(t, 2 * v, l, m, at, x);
            else update(t, 2 * v + 1, m + 1, r, at, x);
            t[v] = Math.max(t[2 * v], t[2 * v + 1]);
        }
    }

    @Differentiable
    static double f(double[] a, double[] x, int[] from, int[] to) {
        int n = a.length;
        double[] t = new double[4 * n];
        build(t, a, 1, 0, n - 1);
        double s = 0;
        for (int q = 0; q < x.length; q++) {
            double m = query(t, 1, 0, n - 1, from[q], to[q]);
            s += m * (q + 1);
            update(t, 1, 0, n - 1, from[q], x[q] * m);
        }
        return s;
    }
}

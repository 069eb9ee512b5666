package programs.applications;

import io.phigrad.Differentiable;

/** A call by implicit finite differences: a tridiagonal system a step, solved in place by a helper. */
public final class CrankNicolson {
    @Differentiable(wrt = {"s0", "k", "r", "sigma", "t"})
    static double call(double s0, double k, double r, double sigma, double t, int m, int n) {
        double smax = 3 * 100.0;
        double ds = smax / m;
        double dt = t / n;
        double[] v = new double[m + 1];
        double[] a = new double[m + 1], b = new double[m + 1], c = new double[m + 1], d = new double[m + 1];
        for (int i = 0; i <= m; i++) v[i] = Math.max(i * ds - k, 0);
        for (int j = 0; j < n; j++) {
            for (int i = 1; i < m; i++) {
                double al = 0.25 * dt * (sigma * sigma * i * i - r * i);
                double be = -0.5 * dt * (sigma * sigma * i * i + r);
                double ga = 0.25 * dt * (sigma * sigma * i * i + r * i);
                a[i] = -al;
                b[i] = 1 - be;
                c[i] = -ga;
                d[i] = al * v[i - 1] + (1 + be) * v[i] + ga * v[i + 1];
            }
            b[0] = 1;
            c[0] = 0;
            d[0] = 0;
            a[m] = 0;
            b[m] = 1;
            d[m] = smax - k * Math.exp(-r * dt * (j + 1));
            thomas(a, b, c, d, v);
        }
        int i = 0;
        while ((i + 1) * ds < 100) i++;
        double w = (s0 - i * ds) / ds;
        return (1 - w) * v[i] + w * v[i + 1];
    }

    private static void thomas(double[] a, double[] b, double[] c, double[] d, double[] x) {
        int n = d.length;
        for (int i = 1; i < n; i++) {
            double w = a[i] / b[i - 1];
            b[i] -= w * c[i - 1];
            d[i] -= w * d[i - 1];
        }
        x[n - 1] = d[n - 1] / b[n - 1];
        for (int i = n - 2; i >= 0; i--) x[i] = (d[i] - c[i] * x[i + 1]) / b[i];
    }
}

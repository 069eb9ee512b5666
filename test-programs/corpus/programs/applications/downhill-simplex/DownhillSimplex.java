package programs.applications;

import io.phigrad.Differentiable;

/** A downhill simplex whose corners are rows that are sorted, replaced and shrunk. */
public final class DownhillSimplex {
    @Differentiable
    static double nelder(double[] p, double a, double b, int iters) {
        double[][] s = new double[3][];
        double[] v = new double[3];
        for (int i = 0; i < 3; i++) {
            s[i] = p.clone();
            if (i > 0) s[i][i - 1] += 0.5;
            v[i] = rosen(s[i], a, b);
        }
        for (int it = 0; it < iters; it++) {
            for (int i = 1; i < 3; i++)
                for (int j = i; j > 0 && v[j] < v[j - 1]; j--) {
                    double t = v[j];
                    v[j] = v[j - 1];
                    v[j - 1] = t;
                    double[] r = s[j];
                    s[j] = s[j - 1];
                    s[j - 1] = r;
                }
            double[] c = {(s[0][0] + s[1][0]) / 2, (s[0][1] + s[1][1]) / 2};
            double[] r = move(c, s[2], 1);
            double fr = rosen(r, a, b);
            if (fr < v[0]) {
                double[] e = move(c, s[2], 2);
                double fe = rosen(e, a, b);
                if (fe < fr) {
                    s[2] = e;
                    v[2] = fe;
                } else {
                    s[2] = r;
                    v[2] = fr;
                }
                continue;
            }
            if (fr < v[1]) {
                s[2] = r;
                v[2] = fr;
                continue;
            }
            double[] k = move(c, s[2], -0.5);
            s[2] = k;
            v[2] = rosen(k, a, b);
        }
        return v[0] + v[1] * 0.5 + s[2][0];
    }

    static double[] move(double[] c, double[] x, double t) {
        double[] r = new double[2];
        for (int i = 0; i < 2; i++) r[i] = c[i] + t * (c[i] - x[i]);
        return r;
    }

    static double rosen(double[] x, double a, double b) {
        double u = a - x[0], w = x[1] - x[0] * x[0];
        return u * u + b * w * w;
    }
}

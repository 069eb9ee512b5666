package programs.applications;

import io.phigrad.Differentiable;
import java.util.Arrays;

/** Springs between masses, stepped by one of three schemes through matrices that helpers return. */
public final class SoftBody {
    record Params(double k, double c, double[] mass, int[][] springs, double[] rest) {}

    enum Scheme {
        EULER,
        HEUN,
        RK4
    }

    static void accel(Params p, double[][] x, double[][] v, double[][] a) {
        for (double[] r : a) Arrays.fill(r, 0);
        for (int s = 0; s < p.springs.length; s++) {
            int i = p.springs[s][0], j = p.springs[s][1];
            double dx = x[j][0] - x[i][0], dy = x[j][1] - x[i][1], l = Math.hypot(dx, dy);
            double f = p.k * (l - p.rest[s]) / l;
            a[i][0] += f * dx / p.mass[i];
            a[i][1] += f * dy / p.mass[i];
            a[j][0] -= f * dx / p.mass[j];
            a[j][1] -= f * dy / p.mass[j];
        }
        for (int i = 0; i < x.length; i++) {
            a[i][0] -= p.c * v[i][0];
            a[i][1] -= p.c * v[i][1] + 1;
            if (x[i][1] < -1) a[i][1] += 50 * (-1 - x[i][1]);
        }
    }

    static double[][] copy(double[][] m) {
        double[][] r = new double[m.length][];
        for (int i = 0; i < r.length; i++) r[i] = m[i].clone();
        return r;
    }

    static double[][] step(double[][] m, double h, double[][] d) {
        double[][] r = copy(m);
        for (int i = 0; i < r.length; i++) for (int j = 0; j < r[i].length; j++) r[i][j] += h * d[i][j];
        return r;
    }

    @Differentiable(wrt = {"p", "x"})
    static double simulate(Params p, double[][] x, Scheme scheme, double h, int n) {
        double[][] v = new double[x.length][2];
        for (int t = 0; t < n; t++) {
            double[][] a = new double[x.length][2];
            accel(p, x, v, a);
            switch (scheme) {
                case EULER -> {
                    v = step(v, h, a);
                    x = step(x, h, v);
                }
                case HEUN -> {
                    double[][] v1 = step(v, h, a), x1 = step(x, h, v), a1 = new double[x.length][2];
                    accel(p, x1, v1, a1);
                    x = step(step(x, h / 2, v), h / 2, v1);
                    v = step(step(v, h / 2, a), h / 2, a1);
                }
                default -> {
                    double[][] k2v = step(v, h / 2, a), k2x = step(x, h / 2, v), a2 = new double[x.length][2];
                    accel(p, k2x, k2v, a2);
                    double[][] k3v = step(v, h / 2, a2), k3x = step(x, h / 2, k2v), a3 = new double[x.length][2];
                    accel(p, k3x, k3v, a3);
                    for (int i = 0; i < x.length; i++)
                        for (int d = 0; d < 2; d++) {
                            x[i][d] += h * (v[i][d] + 2 * k2v[i][d] + 3 * k3v[i][d]) / 6;
                            v[i][d] += h * (a[i][d] + 2 * a2[i][d] + 3 * a3[i][d]) / 6;
                        }
                }
            }
        }
        double e = 0;
        for (int i = 0; i < x.length; i++) e += p.mass[i] * (x[i][1] + 0.5 * (v[i][0] * v[i][0] + v[i][1] * v[i][1]));
        return e;
    }
}

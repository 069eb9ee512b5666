package programs.applications;

import io.phigrad.Differentiable;

/** A cloth by Verlet steps whose links are relaxed one after another through rows. */
public final class VerletCloth {
    @Differentiable(wrt = {"pos", "stiff", "gravity"})
    static double energy(double[][][] pos, double stiff, double gravity, int steps, double rest) {
        int n = pos.length, m = pos[0].length;
        double[][][] old = new double[n][m][];
        for (int i = 0; i < n; i++) for (int j = 0; j < m; j++) old[i][j] = pos[i][j].clone();
        for (int s = 0; s < steps; s++) {
            for (int i = 0; i < n; i++)
                for (int j = 0; j < m; j++) {
                    if (i == 0 && (j == 0 || j == m - 1)) continue;
                    double[] p = pos[i][j], o = old[i][j];
                    for (int d = 0; d < 3; d++) {
                        double t = p[d];
                        p[d] += (p[d] - o[d]) * 0.99 + (d == 1 ? -gravity * 0.01 : 0);
                        o[d] = t;
                    }
                }
            for (int i = 0; i < n; i++)
                for (int j = 0; j < m; j++) {
                    if (i + 1 < n) relax(pos[i][j], pos[i + 1][j], rest, stiff, i == 0 && (j == 0 || j == m - 1));
                    if (j + 1 < m) relax(pos[i][j], pos[i][j + 1], rest, stiff, false);
                }
        }
        double e = 0;
        for (double[][] row : pos) for (double[] p : row) e += gravity * p[1] + 0.5 * p[0] * p[0];
        return e;
    }

    static void relax(double[] a, double[] b, double rest, double stiff, boolean pinned) {
        double dx = b[0] - a[0], dy = b[1] - a[1], dz = b[2] - a[2];
        double len = Math.sqrt(dx * dx + dy * dy + dz * dz);
        double f = stiff * (len - rest) / len / (pinned ? 1 : 2);
        b[0] -= f * dx;
        b[1] -= f * dy;
        b[2] -= f * dz;
        if (!pinned) {
            a[0] += f * dx;
            a[1] += f * dy;
            a[2] += f * dz;
        }
    }
}

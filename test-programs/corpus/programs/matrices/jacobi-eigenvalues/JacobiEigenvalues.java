package programs.matrices;

import io.phigrad.Differentiable;

/** Eigenvalues by rotations in place. */
public final class JacobiEigenvalues {
    @Differentiable
    static double eig(double[][] s, int sweeps) {
        int n = s.length;
        double[][] v = new double[n][n];
        for (int i = 0; i < n; i++) v[i][i] = 1;
        for (int sw = 0; sw < sweeps; sw++) {
            double off = 0;
            for (int p = 0; p < n; p++) for (int q = p + 1; q < n; q++) off += s[p][q] * s[p][q];
            if (off < 1e-22) break;
            for (int p = 0; p < n - 1; p++)
                for (int q = p + 1; q < n; q++) {
                    double th = (s[q][q] - s[p][p]) / (2 * s[p][q]),
                            t = Math.signum(th) / (Math.abs(th) + Math.sqrt(th * th + 1));
                    double c = 1 / Math.sqrt(t * t + 1), sn = t * c;
                    for (int k = 0; k < n; k++) {
                        double a = s[k][p], b = s[k][q];
                        s[k][p] = c * a - sn * b;
                        s[k][q] = sn * a + c * b;
                    }
                    for (int k = 0; k < n; k++) {
                        double a = s[p][k], b = s[q][k];
                        s[p][k] = c * a - sn * b;
                        s[q][k] = sn * a + c * b;
                    }
                    for (double[] row : v) {
                        double a = row[p], b = row[q];
                        row[p] = c * a - sn * b;
                        row[q] = sn * a + c * b;
                    }
                }
        }
        double r = 0;
        for (int i = 0; i < n; i++) r += Math.exp(-s[i][i]) * v[0][i] * v[0][i];
        return r;
    }
}

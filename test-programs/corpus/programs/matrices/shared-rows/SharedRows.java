package programs.matrices;

import io.phigrad.Differentiable;

/** One row under two indices of a local matrix: what is written by one is read by the other. */
public final class SharedRows {

    @Differentiable
    public static double value(double[] x, double[] y) {
        double[][] m = new double[4][];
        m[0] = x;
        m[1] = y;
        m[2] = m[0];
        m[3] = x[0] > y[0] ? m[1] : new double[x.length];
        m[2][0] *= 3;
        m[3][0] += m[0][0] * m[1][0];
        double sum = 0;
        for (int i = 0; i < m.length; i++) {
            for (int j = 0; j < m[i].length; j++) {
                sum += (i + 1) * m[i][j] * m[i][j];
                m[3 - i][j] += 0.1 * sum;
            }
        }
        return sum;
    }
}

package programs.arrays;

import io.phigrad.Differentiable;

/** Array initialisers of two and three dimensions, with calls, aliases and empty rows inside. */
public final class NestedInitialisers {

    @Differentiable
    public static double value(double a, double b, double[] w) {
        double[][] m = {{a, b}, {}, w, {a * b, Math.sin(a), b}};
        double[][][] c = {m, {{b}, w}, {}};
        double[] plain[] = {w, {1, 2, 'x'}};
        m[3][0] += a;
        c[1][1][0] *= 2;
        plain[1][2] = m[2][0] / 100 + plain[1][2];
        int[][] index = {{3, 1}, {0, 0}};
        double sum = plain[1][2];
        for (double[][] plane : c) {
            for (double[] row : plane) {
                for (double x : row) {
                    sum += x * x;
                }
            }
        }
        return sum + m[index[0][0]][index[0][1]] * m[index[1][0]][index[1][1]] * m.length;
    }
}

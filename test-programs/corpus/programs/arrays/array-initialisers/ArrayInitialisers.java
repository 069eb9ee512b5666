package programs.arrays;

import io.phigrad.Differentiable;

/** Arrays from initialisers, of active values and of constants, one inside the other. */
public final class ArrayInitialisers {
    private static final double[] STENCIL = {-1, 2, -1};
    private static final int[][] PAIRS = {{0, 1}, {1, 2}, {2, 0}};

    @Differentiable
    public static double value(double x, double y) {
        double[] a = {x, x * y, y * y};
        double[][] m = {{x, 1}, {y, x + y}, {0.5, a[1]}};
        double[] b = new double[] {a[2], a[0], m[1][1]};
        int[] order = {2, 0, 1};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            sum += STENCIL[i] * a[order[i]] * b[i] + m[i][i % 2];
        }
        for (int[] pair : PAIRS) {
            sum += a[pair[0]] * b[pair[1]] * m[pair[1]][0];
        }
        return sum;
    }
}

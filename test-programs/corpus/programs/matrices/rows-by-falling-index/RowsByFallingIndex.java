package programs.matrices;

import io.phigrad.Differentiable;

/** Rows whose number changes from round to round, wrapped around. */
final class RowsByFallingIndex {

    private RowsByFallingIndex() {}

    @Differentiable(wrt = "x")
    static double scaled(double x, int k, double[][] m) {
        for (long step = 0; step < 4; step += 2) {
            x -= 1.0 - m[Math.floorMod(-k, m.length)][0] * x;
            k--;
        }
        return x;
    }

    @Differentiable(wrt = "x")
    static double layers(double x, double[][][] cube) {
        int k = cube.length;
        double sum = 0;
        while (k > 0) {
            k--;
            sum += cube[k][k % 2][1] * x * x;
        }
        return sum;
    }
}

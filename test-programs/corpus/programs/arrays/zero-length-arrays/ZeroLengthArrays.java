package programs.arrays;

import io.phigrad.Differentiable;

/** Arrays without elements, created and passed. */
public final class ZeroLengthArrays {

    @Differentiable(wrt = {"x", "a"})
    public static double value(double[] x, double[][] a, double[] none) {
        double[] local = new double[0];
        double[][] rows = new double[3][0];
        double[][] nothing = {};
        double sum = local.length + rows.length + rows[2].length + nothing.length + none.length;
        for (double v : local) sum += v;
        for (double v : x) sum += v * v;
        for (double[] row : a) {
            sum *= 1.5;
            for (double v : row) sum += v * v;
        }
        return sum;
    }
}

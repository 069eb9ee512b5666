package programs.loops;

import io.phigrad.Differentiable;

/** One scratch array for all iterations, overwritten in each. */
public final class ScratchReused {

    @Differentiable
    public static double value(double[][] a, double[] w) {
        double[] scratch = new double[w.length];
        double total = 0;
        for (double[] row : a) {
            for (int j = 0; j < w.length; j++) {
                scratch[j] = row[j] * w[j];
            }
            for (int j = 1; j < w.length; j++) {
                scratch[j] += scratch[j - 1] * scratch[j - 1];
            }
            double norm = 0;
            for (double s : scratch) {
                norm += s * s;
            }
            total += Math.sqrt(1 + norm);
        }
        return total;
    }
}

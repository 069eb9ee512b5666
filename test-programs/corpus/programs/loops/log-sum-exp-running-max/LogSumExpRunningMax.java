package programs.loops;

import io.phigrad.Differentiable;

/** One pass: the sum is rescaled whenever a larger element comes. */
public final class LogSumExpRunningMax {

    @Differentiable
    public static double logSumExp(double[] x) {
        double max = Double.NEGATIVE_INFINITY;
        double sum = 0;
        for (double v : x) {
            if (v > max) {
                sum = sum * Math.exp(max - v) + 1;
                max = v;
            } else {
                sum += Math.exp(v - max);
            }
        }
        return max + Math.log(sum);
    }
}

package programs.arrays;

import io.phigrad.Differentiable;

/** Argmax and max, as index and by value. */
public final class RunningMaximum {

    @Differentiable
    public static double value(double[] x) {
        int best = 0;
        double lowest = Double.MAX_VALUE;
        for (int i = 0; i < x.length; i++) {
            if (x[i] > x[best]) best = i;
            lowest = Math.min(lowest, x[i]);
        }
        double range = x[best] - lowest;
        x[best] = 0;
        double second = 0;
        for (double v : x) second = Math.max(second, v);
        return range * range + second * range;
    }
}

package programs.whiles;

import io.phigrad.Differentiable;

/** A while loop with an inactive result index, then a read at it. */
public final class LinearSearch {

    @Differentiable(wrt = {"knots", "values", "t"})
    public static double interpolate(double[] knots, double[] values, double t) {
        int i = 0;
        while (i < knots.length - 2 && knots[i + 1] < t) {
            i++;
        }
        double s = (t - knots[i]) / (knots[i + 1] - knots[i]);
        return values[i] * (1 - s) + values[i + 1] * s;
    }
}

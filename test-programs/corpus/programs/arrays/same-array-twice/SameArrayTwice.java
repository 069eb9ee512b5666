package programs.arrays;

import io.phigrad.Differentiable;

/** Parameters that are only read may be one and the same array. */
public final class SameArrayTwice {

    @Differentiable
    public static double value(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[x.length - 1 - i] * y[i];
        }
        return sum;
    }
}

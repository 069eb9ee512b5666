package programs.arrays;

import io.phigrad.Differentiable;

/** Prefix sums in place, forwards and backwards. */
public final class PrefixSums {

    @Differentiable
    public static double value(double[] x) {
        for (int i = 1; i < x.length; i++) {
            x[i] += x[i - 1];
        }
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * x[i];
        }
        for (int i = x.length - 2; i >= 0; --i) {
            x[i] *= x[i + 1];
        }
        return x.length > 0 ? sum + x[0] : sum;
    }
}

package programs.calls;

import io.phigrad.Differentiable;

/** Helpers with local arrays of their own, called from a loop. */
public final class HelperAllocates {

    @Differentiable
    public static double value(double[] x) {
        double sum = 0;
        for (int i = 0; i <= x.length; i++) {
            sum += elementary(x, i) * (i + 1);
        }
        return sum;
    }

    /** The elementary symmetric polynomial of degree k. */
    private static double elementary(double[] x, int k) {
        double[] e = new double[k + 1];
        e[0] = 1;
        for (int i = 0; i < x.length; i++) {
            for (int j = Math.min(i + 1, k); j > 0; j--) {
                e[j] += x[i] * e[j - 1];
            }
        }
        return e[k];
    }
}

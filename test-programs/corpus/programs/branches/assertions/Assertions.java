package programs.branches;

import io.phigrad.Differentiable;

/** Assertions with and without text, on conditions that call and that guard. */
public final class Assertions {

    @Differentiable(wrt = "x")
    public static double value(double[] x, int n) {
        assert n >= 0;
        assert x.length > 0 : "empty: " + x.length;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            assert positive(1.5 - sum) : sum;
            sum += x[i % x.length] * x[i % x.length];
        }
        if (n > 3) {
            throw new IllegalStateException("n = " + n + ", " + 'c' + 1.5f + x[0]);
        }
        return sum;
    }

    static boolean positive(double v) {
        return v > 0;
    }
}

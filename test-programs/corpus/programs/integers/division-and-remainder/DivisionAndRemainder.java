package programs.integers;

import io.phigrad.Differentiable;

/** Quotients and remainders of either sign, truncated and floored. */
public final class DivisionAndRemainder {

    @Differentiable(wrt = {"x"})
    public static double value(double[] x, int step) {
        int n = x.length;
        double sum = 0;
        for (int i = -n; i < n; i++) {
            int p = Math.floorMod(i * step, n);
            int q = i / 2 + i % 3;
            long r = Math.floorDiv((long) i, 3);
            sum += x[p] * q + x[(p + 1) % n] * x[p] * r;
            sum += x[p] / (i * 2 + 1);
        }
        return sum;
    }
}

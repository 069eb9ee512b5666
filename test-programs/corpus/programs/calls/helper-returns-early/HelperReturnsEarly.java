package programs.calls;

import io.phigrad.Differentiable;

/** A helper with several returns, called in a loop, one of them from its own loop. */
public final class HelperReturnsEarly {

    @Differentiable
    public static double value(double[] x, double limit) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += clipped(x, i, limit) * (i + 1);
        }
        return sum;
    }

    private static double clipped(double[] x, int from, double limit) {
        double p = 1;
        for (int j = from; j < x.length; j++) {
            if (x[j] < 0) {
                return p;
            }
            p += x[j] * p;
            if (p > limit) {
                return limit * x[from];
            }
        }
        if (p == 1) return 0;
        return p * p;
    }
}

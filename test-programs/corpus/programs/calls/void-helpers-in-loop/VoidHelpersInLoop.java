package programs.calls;

import io.phigrad.Differentiable;

/** Arrays are filled and changed by void helpers, in every iteration. */
public final class VoidHelpersInLoop {

    @Differentiable(wrt = {"x", "rate"})
    public static double value(double[] x, double rate, int rounds) {
        double[] buffer = new double[x.length];
        double sum = 0;
        for (int r = 0; r < rounds; r++) {
            scale(x, rate, buffer);
            shift(buffer, r);
            sum += total(buffer);
            scale(buffer, 0.5, x);
        }
        return sum;
    }

    private static void scale(double[] from, double factor, double[] to) {
        for (int i = 0; i < from.length; i++) {
            to[i] = factor * from[i] * from[i];
        }
    }

    private static void shift(double[] a, int by) {
        if (a.length == 0 || by == 0) {
            return;
        }
        double last = a[a.length - 1];
        for (int i = a.length - 1; i > 0; i--) {
            a[i] = a[i - 1] + by;
        }
        a[0] = last;
    }

    private static double total(double[] a) {
        double sum = 0;
        for (double v : a) sum += v;
        return sum;
    }
}

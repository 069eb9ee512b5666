package programs.loops;

import io.phigrad.Differentiable;

/** {@code for (;;)} left by {@code break}, loops without bodies. */
public final class EndlessFor {

    @Differentiable
    public static double value(double x, double[] a) {
        int n = 0;
        for (; n < a.length && a[n] > 0; n++) {}
        double sum = x;
        for (int i = 0; ; i++) {
            if (i >= n) break;
            sum += a[i] * x;
        }
        for (; ; ) {
            sum *= 0.75;
            if (sum * sum < 0.5) break;
        }
        for (int i = 0; i < n; sum += a[i++] * 0.5) ;
        return sum;
    }
}

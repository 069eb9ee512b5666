package programs.integers;

import io.phigrad.Differentiable;

/** A loop that counts in long, with a step and down to below zero. */
public final class LongLoopCounter {

    @Differentiable(wrt = {"x"})
    public static double value(double x, long from, long to, long step) {
        double sum = 0;
        for (long t = from; t < to; t += step) {
            sum += Math.sin(x * (t - from)) / step;
        }
        long n = 3;
        while (n-- >= 0) {
            sum *= x + n;
        }
        return sum;
    }
}

package programs.loops;

import io.phigrad.Differentiable;

/** for loops with several variables and updates, comma declarations, none of them, and empty bodies. */
public final class SeveralUpdates {

    @Differentiable
    public static double value(double[] x) {
        double sum = 0, last = 1, c[] = {2, 3};
        int i, j;
        for (i = 0, j = x.length - 1; i < j; i++, j--, last *= 1.5) {
            sum += x[i] * x[j] * last;
        }
        for (int k = 0, m = 1; k < x.length && m < 100; k++, m *= 3, c[0] += x[k - 1]) ;
        for (; ; ) {
            if (sum > 2) {
                break;
            }
            sum += 0.75 + c[0] * c[0];
        }
        ;
        final double scale = c[0];
        var twice = 2 * scale;
        {
            double inner = twice * scale;
            sum += inner;
        }
        {
            int inner = 3;
            sum *= inner;
        }
        while (i-- > 0) ;
        return sum + i + j;
    }
}

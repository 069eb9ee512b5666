package programs.whiles;

import io.phigrad.Differentiable;

/** {@code continue} in while and do-while goes to the condition, which has side effects. */
public final class ContinueInWhiles {

    @Differentiable
    public static double value(double[] x, double a) {
        int i = 0;
        double sum = 0;
        while (i++ < x.length) {
            if (x[i - 1] < 0) continue;
            sum += x[i - 1] * a;
        }
        int k = x.length;
        do {
            if (k % 2 == 1) continue;
            a *= 1.1;
            if (a > 3) {
                a = a - 2;
                continue;
            }
            sum += a * k;
        } while (--k > 0);
        return sum;
    }
}

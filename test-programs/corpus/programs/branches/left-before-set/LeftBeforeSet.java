package programs.branches;

import io.phigrad.Differentiable;

/** Both sides of a branch give a variable a number, but one of them may leave the loop before that. */
public final class LeftBeforeSet {

    @Differentiable
    public static double value(double x, double[] a, int n) {
        int k = 0;
        while (k++ < 3) {
            if (x <= 0.3) {
                if (n <= k) {
                    break;
                } else {
                    x = 1.25;
                }
            } else {
                a[0] -= x = 1.0;
            }
        }
        return a[0] * x;
    }
}

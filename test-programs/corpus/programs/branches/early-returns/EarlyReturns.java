package programs.branches;

import io.phigrad.Differentiable;

/** Returns before the end, some of constants. */
public final class EarlyReturns {

    @Differentiable
    public static double value(double x, double y) {
        if (x < 0) {
            return y * y;
        }
        double s = x * y;
        if (s > 4) {
            if (y > 3) {
                return 7;
            }
            s = s / 2;
        } else if (s < 1) {
            return s * s;
        }
        s += Math.log(1 + x);
        return s * x;
    }
}

package programs.whiles;

import io.phigrad.Differentiable;

/** An integer sequence of unknown length chooses what is done to an active value. */
public final class CollatzWeights {

    @Differentiable(wrt = {"x", "y"})
    public static double value(double x, double y, int n) {
        while (n != 1) {
            if (n % 2 == 0) {
                n /= 2;
                x = x * 0.9 + y;
            } else {
                n = 3 * n + 1;
                y = Math.sin(x * y);
            }
        }
        return x * y;
    }
}

package rejected;

import io.phigrad.Differentiable;
import io.phigrad.Inactive;

public final class CastOfActiveValue {

    @Differentiable(wrt = "x")
    public static double interpolated(double x, double[] table) {
        @Inactive int k = (int) x;
        @Inactive int wanted = (int) Math.floor(x);
        return table[k] + (x - wanted) * (table[wanted + 1] - table[wanted]);
    }

    @Differentiable
    public static double rounded(double x) {
        @Inactive long cents = Math.round(100 * x);
        return x * cents / 100.0;
    }
}

package rejected;

import io.phigrad.Differentiable;
import io.phigrad.Inactive;

public final class CastOfActiveValue {

    @Differentiable(wrt = "x")
    public static double interpolated(double x, double[] table) {
        int k = (int) x; // problem: PHI0601
        @Inactive int wanted = (int) Math.floor(x);
        return table[k] + (x - wanted) * (table[wanted + 1] - table[wanted]);
    }

    @Differentiable
    public static double rounded(double x) {
        return Math.round(100 * x) / 100.0; // problem: PHI0601
    }
}

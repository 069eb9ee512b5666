package programs.integers;

import io.phigrad.Differentiable;
import io.phigrad.Inactive;

/** A cast of an active value to int, allowed because its derivative is not wanted. */
public final class InactiveCasts {

    @Differentiable(wrt = {"x", "table"})
    public static double lookup(double x, double[] table) {
        @Inactive int cell = (int) x;
        @Inactive long rounded = Math.round(x);
        double s = x - cell;
        return table[cell] * (1 - s) + table[cell + 1] * s + rounded * x;
    }
}

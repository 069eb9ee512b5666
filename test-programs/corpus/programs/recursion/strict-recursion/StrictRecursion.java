package programs.recursion;

import io.phigrad.Differentiable;
import io.phigrad.FloatingPoint;

/** Under STRICT the value has the source's bits, in the recursion too. */
public final class StrictRecursion {

    @Differentiable(floatingPoint = FloatingPoint.STRICT)
    public static double strict(double x, float y, int n) {
        if (n == 0) {
            return x / 3 + y;
        }
        double inner = strict(x * 0.1 + 0.7, y * 0.3f, n - 1);
        return (inner + x) + (inner * inner) / 7 - Math.pow(inner * inner + 1, 0.5);
    }
}

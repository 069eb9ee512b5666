package programs.recursion;

import io.phigrad.Differentiable;

/** Calls among the arguments of calls, after the pattern of Ackermann and of Takeuchi. */
public final class NestedCalls {

    @Differentiable
    public static double nested(double x, int m, int n) {
        if (m == 0) {
            return Math.sin(x) + 0.1 * n;
        }
        if (n == 0) {
            return nested(x * 0.9, m - 1, 1);
        }
        return nested(nested(x, m, n - 1) + 0.3 * x, m - 1, n);
    }

    @Differentiable(wrt = {"x", "y", "z"})
    public static double takeuchi(double x, double y, double z, int depth) {
        if (y >= x || depth == 0) {
            return z * y;
        }
        return takeuchi(
                takeuchi(x - 1, y, z, depth - 1),
                takeuchi(y - 1, z, x, depth - 1),
                takeuchi(z - 1, x, y, depth - 1),
                depth - 1);
    }
}

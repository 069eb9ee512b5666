package programs.recursion;

import io.phigrad.Differentiable;

/** Two methods that call each other, each with work of its own, and one of them the marked one. */
public final class MutualRecursion {

    @Differentiable
    public static double even(double x, int n) {
        if (n == 0) {
            return x;
        }
        double y = odd(x * 1.1, n - 1);
        return y * y + Math.cos(x);
    }

    private static double odd(double x, int n) {
        return n == 0 ? 1 / x : Math.exp(-x) * even(x + 0.25, n - 1) + x;
    }
}

package programs.recursion;

import io.phigrad.Differentiable;

/** A root by halving: the recursion ends where the interval is small, with one step of Newton. */
public final class Bisection {

    @Differentiable
    public static double root(double a, double c) {
        return halve(0, a + 2, a, c, 20);
    }

    private static double g(double x, double a, double c) {
        return x * x * x + a * x - c;
    }

    private static double halve(double low, double high, double a, double c, int left) {
        double x = (low + high) / 2;
        double y = g(x, a, c);
        while (left > 10) {
            left--;
        }
        if (left == 0) {
            return x - y / (3 * x * x + a);
        }
        return y > 0 ? halve(low, x, a, c, left - 1) : halve(x, high, a, c, left - 1);
    }
}

package programs.recursion;

import io.phigrad.Differentiable;

/** Overloads that call each other, and a variable number of arguments handed on. */
public final class OverloadsAndVarargs {

    @Differentiable
    public static double total(double x, double[] xs) {
        return weighted(x, 3) + weighted(xs, 2) + product(2, x, x * x, xs.length > 0 ? xs[0] : 1) + product(1, xs);
    }

    private static double weighted(double x, int n) {
        return n == 0 ? x : x * weighted(new double[] {x, 0.5 * x}, n - 1) + weighted(x + 1, n - 1);
    }

    private static double weighted(double[] xs, int n) {
        double sum = 0.1;
        for (double x : xs) {
            sum += n == 0 ? Math.sqrt(1 + x * x) : weighted(x, n - 1) * 0.5;
        }
        return sum;
    }

    private static double product(int n, double... xs) {
        double all = n;
        for (double x : xs) {
            all *= 1 + x;
        }
        return n == 0 ? all : Math.atan(all) + (n % 2 == 0 ? product(n - 1, all) : product(n - 1, all, n, xs.length));
    }
}

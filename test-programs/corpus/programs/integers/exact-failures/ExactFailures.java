package programs.integers;

import io.phigrad.Differentiable;

/** Exact arithmetic that fails where it overflows, and a division by zero that is needed. */
public final class ExactFailures {

    @Differentiable(wrt = "x")
    public static double value(int a, int b, double x) {
        if (a > 10 && b == 0) {
            throw new ArithmeticException("division of " + a);
        }
        int q = Math.addExact(a, b) + (b == 0 ? 0 : a / b);
        return x * q + x * x;
    }
}

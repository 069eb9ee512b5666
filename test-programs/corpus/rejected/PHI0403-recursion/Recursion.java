package rejected;

import io.phigrad.Differentiable;

public final class Recursion {

    @Differentiable
    public static double power(double x, int n) {
        return n == 0 ? 1 : x * power(x, n - 1); // problem: PHI0403
    }
}

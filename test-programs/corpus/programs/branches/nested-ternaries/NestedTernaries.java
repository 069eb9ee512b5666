package programs.branches;

import io.phigrad.Differentiable;

/** Ternaries in ternaries, in arguments and in indices. */
public final class NestedTernaries {

    @Differentiable
    public static double value(double x, double y, double[] z) {
        double a = x > 0 ? y > 0 ? x * y : x - y : y > 0 ? x / y : Math.sin(x);
        double b = Math.exp((x > y ? x : y) * 0.5);
        double c = z[a > b ? 0 : z.length - 1] * (x < y ? 2 : y);
        int n = x > 1 ? 2 : y > 1 ? 3 : 4;
        return a + b * c + (n > 2 ? n * x : -n);
    }
}

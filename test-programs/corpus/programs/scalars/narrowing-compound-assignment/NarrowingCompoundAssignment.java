package programs.scalars;

import io.phigrad.Differentiable;

/** Compound assignments narrow: {@code i += 2.7} adds and truncates. */
final class NarrowingCompoundAssignment {

    @Differentiable(wrt = {"x", "g"})
    static double value(double x, float g, int n, double ratio) {
        int i = n;
        i += 2.7;
        i *= 1.5;
        i -= ratio;
        long l = 10;
        l /= 0.3;
        l += i;
        float f = 1.1f;
        f *= 2.3;
        f -= i;
        int wrapped = 2_000_000_000;
        wrapped += 2e9;
        wrapped /= 1000L;
        float h = g;
        h *= x;
        h /= 1.0 + g * g;
        return x * i + x * x * l - f * x + h + wrapped * 1e-9 * g;
    }
}

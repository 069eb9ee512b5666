package programs.scalars;

import io.phigrad.Differentiable;

/** Conditional expressions whose sides have different types of numbers. */
public final class MixedTernaries {

    @Differentiable(wrt = {"x", "f"})
    public static double value(double x, float f, int n, char c, boolean up) {
        double a = up ? n : x;
        double b = up ? f : n;
        double d = up ? c : 0;
        double e = up ? 'a' : n;
        double g = up ? 1L : f;
        short s = 3;
        double h = up ? s : 'b';
        double k = n > 0 ? up ? x : f : up ? f : x * f;
        double l = (up ? x : f) > 0.5 ? Math.exp(up ? x : n) : (up ? 2 : f);
        int m = up ? c : n;
        return a * a + b * x + d + e * f + g * g + h + k * k + l + m;
    }
}

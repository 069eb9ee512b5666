package programs.math;

import io.phigrad.Differentiable;

/** abs, max and min of all four types. */
public final class Extremes {

    @Differentiable(wrt = {"x", "y", "f"})
    public static double value(double x, double y, float f, int n, long m) {
        double a = Math.max(x, y) * Math.min(x, 2) + Math.abs(x - y);
        float b = Math.max(f, 0.5f) + Math.min(f * 2, 1) - Math.abs(f);
        int i = Math.max(n, 3) + Math.min(n, 2) * Math.abs(n);
        long l = Math.max(m, 4L) - Math.min(m, n) + Math.abs(m);
        double c = Math.max(0, Math.min(1, x * y));
        return a * b + x * i - y * l + c * Math.max(n, y);
    }
}

package programs.calls;

import io.phigrad.Differentiable;

/** The overload is chosen by the static types of the arguments. */
public final class OverloadedHelpers {

    @Differentiable(wrt = {"x", "f"})
    public static double value(double x, float f, int n, long m) {
        return pick(x) * pick(f) + pick(n) * x + pick(m) * f + pick(n, x) + pick(x, n) + pick(f * x) + pick(f * n);
    }

    private static double pick(double t) {
        return t * t;
    }

    private static float pick(float t) {
        return 3 * t;
    }

    private static double pick(long t) {
        return t + 0.5;
    }

    private static int pick(int t) {
        return t / 2;
    }

    private static double pick(int n, double t) {
        return n + t;
    }

    private static double pick(double t, double n) {
        return t * n;
    }
}

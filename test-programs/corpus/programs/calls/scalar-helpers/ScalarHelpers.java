package programs.calls;

import io.phigrad.Differentiable;

/** Three levels of helpers with scalar results. */
public final class ScalarHelpers {

    @Differentiable
    public static double value(double x, double y) {
        double a = outer(x, y);
        double b = outer(y, x * a);
        return a * b + middle(a);
    }

    private static double outer(double u, double v) {
        return middle(u * v) + middle(u) * inner(v, 2);
    }

    private static double middle(double t) {
        return inner(t, 3) + Math.sin(inner(t, 1));
    }

    static double inner(double t, int n) {
        double p = 1;
        for (int i = 0; i < n; i++) p *= 0.5 * t;
        return p;
    }
}

package programs.recursion;

import io.phigrad.Differentiable;

/** Adaptive quadrature: how deep it goes depends on the active parameter. */
public final class AdaptiveSimpson {

    @Differentiable(wrt = {"a", "b", "rate"})
    public static double integral(double a, double b, double rate, double tolerance) {
        double middle = (a + b) / 2;
        double whole = simpson(a, b, f(a, rate), f(middle, rate), f(b, rate));
        return adapt(a, b, rate, f(a, rate), f(middle, rate), f(b, rate), whole, tolerance, 12);
    }

    private static double f(double x, double rate) {
        return Math.exp(-rate * x * x) + x;
    }

    private static double simpson(double a, double b, double fa, double fm, double fb) {
        return (b - a) / 6 * (fa + 4 * fm + fb);
    }

    private static double adapt(
            double a, double b, double rate, double fa, double fm, double fb, double whole, double tolerance, int depth) {
        double m = (a + b) / 2;
        double fl = f((a + m) / 2, rate);
        double fr = f((m + b) / 2, rate);
        double left = simpson(a, m, fa, fl, fm);
        double right = simpson(m, b, fm, fr, fb);
        double delta = left + right - whole;
        if (depth <= 0 || Math.abs(delta) <= 15 * tolerance) {
            return left + right + delta / 15;
        }
        return adapt(a, m, rate, fa, fl, fm, left, tolerance / 2, depth - 1)
                + adapt(m, b, rate, fm, fr, fb, right, tolerance / 2, depth - 1);
    }
}

package programs.loops;

import io.phigrad.Differentiable;

/** Composite quadrature of a helper with parameters. */
public final class Simpson {

    @Differentiable(wrt = {"a", "b", "rate"})
    public static double integral(double a, double b, double rate, int n) {
        double h = (b - a) / (2 * n);
        double sum = f(a, rate) + f(b, rate);
        for (int i = 1; i < 2 * n; i++) {
            sum += (i % 2 == 1 ? 4 : 2) * f(a + i * h, rate);
        }
        return sum * h / 3;
    }

    private static double f(double t, double rate) {
        return Math.exp(-rate * t) * Math.cos(t);
    }
}

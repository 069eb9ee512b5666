package programs.recursion;

import io.phigrad.Differentiable;

/** Iterations written as tail calls, one with a stopping test on active values, one that carries an array along. */
public final class NewtonByTailCalls {

    @Differentiable(wrt = {"x", "a"})
    public static double root(double x, double a, double tolerance) {
        double next = 0.5 * (x + a / x);
        return Math.abs(next - x) <= tolerance * next ? next : root(next, a, tolerance);
    }

    @Differentiable(wrt = {"w", "x", "y", "rate"})
    public static double descend(double[] w, double[] x, double[] y, double rate, int steps) {
        if (steps == 0) {
            double loss = 0;
            for (int i = 0; i < y.length; i++) {
                double r = y[i] - w[0] - w[1] * x[i];
                loss += r * r;
            }
            return loss;
        }
        double g0 = 0;
        double g1 = 0;
        for (int i = 0; i < y.length; i++) {
            double r = y[i] - w[0] - w[1] * x[i];
            g0 += r;
            g1 += r * x[i];
        }
        w[0] += rate * g0;
        w[1] += rate * g1;
        return descend(w, x, y, rate * 0.95, steps - 1);
    }
}

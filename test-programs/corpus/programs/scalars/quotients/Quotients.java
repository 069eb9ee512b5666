package programs.scalars;

import io.phigrad.Differentiable;

/** Quotients of quotients, shared denominators, powers by hand. */
public final class Quotients {

    @Differentiable
    public static double value(double a, double b, double c) {
        double d = a * a + b * b + 1;
        double u = a / d;
        double v = b / d;
        double w = c / d / (u + 2) / (v + 2);
        return w / (1 / (1 + c * c * c * c)) - u * u / (v + 3) + a / a;
    }
}

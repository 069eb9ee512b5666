package programs.math;

import io.phigrad.Differentiable;

/** exp, log and their relatives near zero. */
public final class Exponentials {

    @Differentiable
    public static double value(double x, double y) {
        double a = Math.exp(x) + Math.expm1(y) * Math.log(x + 3);
        double b = Math.log1p(x * x) - Math.log10(y + 5);
        double c = Math.expm1(-40 - x) + Math.expm1(1e-5 * y) + Math.log1p(1e-9 * x) * 1e9;
        return a * b + c;
    }
}

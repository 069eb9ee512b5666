package programs.math;

import io.phigrad.Differentiable;

/** Remainders, truncated and to nearest. */
public final class Remainders {

    @Differentiable
    public static double value(double x, double y, float f) {
        double a = x % y + -x % 3 + 10 % y;
        double b = Math.IEEEremainder(x, y) * Math.IEEEremainder(7.3, y);
        x %= 1.5;
        f %= 0.75f;
        return a * b + x + f * f;
    }
}

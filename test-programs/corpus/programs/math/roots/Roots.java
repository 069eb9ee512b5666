package programs.math;

import io.phigrad.Differentiable;

/** sqrt, cbrt and hypot. */
public final class Roots {

    @Differentiable
    public static double value(double x, double y) {
        double a = Math.sqrt(x * x + 2) + Math.cbrt(x - 3) * Math.cbrt(y);
        double b = Math.hypot(x, y) + Math.hypot(3, x);
        return a / b + Math.sqrt(b);
    }
}

package programs.branches;

import io.phigrad.Differentiable;

/** Variables that get their value on some paths only, or a different one on each. */
public final class ConditionallyAssigned {

    @Differentiable
    public static double value(double x, double y) {
        double a;
        double b = y;
        if (x > y) {
            a = x * x;
        } else {
            a = y;
            b = x * 3;
        }
        double scale = 1;
        if (a > 2) scale = a;
        if (b > 1)
            if (a < 5) scale *= b;
            else scale -= b;
        final double c;
        if (scale > 1) {
            c = 1;
        } else {
            c = scale * a;
        }
        return a * b * scale + c * x;
    }
}

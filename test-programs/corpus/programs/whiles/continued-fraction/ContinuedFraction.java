package programs.whiles;

import io.phigrad.Differentiable;

/** Lentz's method with a do-while loop. */
public final class ContinuedFraction {

    @Differentiable
    public static double tangent(double x) {
        double tiny = 1e-30;
        double f = tiny;
        double c = f;
        double d = 0;
        double delta;
        int j = 0;
        do {
            double a = j == 0 ? x : -x * x;
            double b = 2 * j + 1;
            d = b + a * d;
            if (Math.abs(d) < 1e-5) d = tiny;
            c = b + a / c;
            d = 1 / d;
            delta = c * d;
            f *= delta;
            j++;
        } while (Math.abs(delta - 1) > 1e-13);
        return f;
    }
}

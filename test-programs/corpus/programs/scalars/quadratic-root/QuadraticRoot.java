package programs.scalars;

import io.phigrad.Differentiable;

/** The larger root of a quadratic, in the form that does not cancel. */
public final class QuadraticRoot {

    @Differentiable
    public static double root(double a, double b, double c) {
        double q = -0.5 * (b + Math.copySign(Math.sqrt(b * b - 4 * a * c), b));
        double first = q / a;
        double second = c / q;
        return first > second ? first : second;
    }
}

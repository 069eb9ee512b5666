package programs.scalars;

import io.phigrad.Differentiable;

/** Results that do not depend on what they could depend on. */
public final class UnusedParameters {

    @Differentiable
    public static double square(double x, double unused, double[] ignored) {
        double dead = unused * x;
        dead += ignored.length;
        return x * x;
    }

    @Differentiable
    public static double constant(double x, double[] y) {
        return 2.5;
    }

    @Differentiable
    public static double identity(double x) {
        return x;
    }
}

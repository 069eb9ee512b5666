package programs.whiles;

import io.phigrad.Differentiable;

/** Newton's method until it has converged. */
public final class NewtonRoot {
    private static final double TOLERANCE = 1e-12;

    @Differentiable(wrt = {"a"})
    public static double cubeRoot(double a, double start) {
        double x = start;
        double step = 1;
        while (Math.abs(step) > TOLERANCE * Math.abs(x)) {
            step = (x * x * x - a) / (3 * x * x);
            x -= step;
        }
        return x;
    }
}

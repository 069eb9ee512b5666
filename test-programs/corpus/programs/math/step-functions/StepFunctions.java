package programs.math;

import io.phigrad.Differentiable;

/** Functions whose derivative is zero nearly everywhere. */
public final class StepFunctions {

    @Differentiable(wrt = {"x", "f"})
    public static double value(double x, float f, double c) {
        double a = Math.floor(x) + Math.ceil(x) * x + Math.rint(x * 3) + Math.signum(x) * x;
        double b = Math.ulp(x) * 1e10 + Math.signum(f) * f + Math.ulp(f) * x;
        double d = Math.round(c) * x + Math.round(2.5f) * f;
        int e = Math.getExponent(c) + Math.getExponent(0.3f);
        return a * b + d + e * x;
    }
}

package programs.math;

import io.phigrad.Differentiable;

/** pow with active base, active exponent, both, and literal exponents. */
public final class Powers {

    @Differentiable
    public static double value(double x, double y, double z) {
        double a = Math.pow(x, y) + Math.pow(x, 2.5);
        double b = Math.pow(z, 2) + Math.pow(z, 3) - Math.pow(z, 4) * Math.pow(z, 1) + Math.pow(z, 0);
        double c = Math.pow(x, 0.5) * Math.pow(x, -1) + Math.pow(x, -0.5) + Math.pow(2, y);
        double d = Math.pow(1.1, 12) * Math.pow(z * z + 1, y * x);
        int n = 3;
        return a * b + c * d + Math.pow(z, n);
    }
}

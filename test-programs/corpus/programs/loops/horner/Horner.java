package programs.loops;

import io.phigrad.Differentiable;

/** A polynomial, coefficients and argument both active. */
public final class Horner {

    @Differentiable
    public static double value(double[] coefficients, double x) {
        double y = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            y = y * x + coefficients[i];
        }
        return y;
    }
}

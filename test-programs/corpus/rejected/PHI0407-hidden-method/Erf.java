package rejected.maths;

import io.phigrad.Derivative;

public final class Erf {

    public static double twice(double x) {
        return erf(2 * x); // problem: PHI0407
    }

    static double erf(double x) {
        return Math.tanh(x);
    }

    @Derivative(of = "erf")
    static double erfDerivative(double x) {
        return 1 / Math.cosh(x) / Math.cosh(x);
    }
}

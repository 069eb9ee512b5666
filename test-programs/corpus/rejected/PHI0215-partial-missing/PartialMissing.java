package rejected;

import io.phigrad.Derivative;
import io.phigrad.Differentiable;

public final class PartialMissing {

    @Differentiable
    public static double loss(double x) {
        return mean(x, x * x);
    }

    static double mean(double a, double b) {
        return (a + b) / 2;
    }

    @Derivative(of = "mean", wrt = "a") // problem: PHI0215
    static double meanByA(double a, double b) {
        return 0.5;
    }
}

package rejected;

import io.phigrad.Derivative;
import io.phigrad.Differentiable;

public final class DerivativeAnnotation {

    @Differentiable
    public static double loss(double x) {
        return smooth(x) * x;
    }

    static double smooth(double x) {
        return x / (1 + Math.abs(x));
    }

    @Derivative(of = "smooth") // problem: PHI0214
    static double smoothDerivative(double x) {
        return 1 / ((1 + Math.abs(x)) * (1 + Math.abs(x)));
    }
}

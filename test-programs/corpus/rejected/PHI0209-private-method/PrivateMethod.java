package rejected;

import io.phigrad.Differentiable;

public final class PrivateMethod {

    @Differentiable
    private static double loss(double x) { // problem: PHI0209
        return x * x;
    }
}

package rejected;

import io.phigrad.Differentiable;

public final class PrivateMethod {

    @Differentiable
    static double loss(double x) {
        return x * x;
    }
}

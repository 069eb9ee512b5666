package rejected;

import io.phigrad.Differentiable;

public final class InstanceCall {

    @Differentiable
    public static double square(double x) {
        return x * x;
    }
}

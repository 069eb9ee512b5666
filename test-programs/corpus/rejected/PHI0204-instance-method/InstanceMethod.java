package rejected;

import io.phigrad.Differentiable;

public final class InstanceMethod {

    private final double rate = 0.1;

    @Differentiable
    public double decay(double t) { // problem: PHI0204
        return Math.exp(-rate * t);
    }
}

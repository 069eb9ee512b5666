package rejected;

import io.phigrad.Differentiable;

public class InstanceMethod {

    final double rate = Math.cos(1);

    @Differentiable
    public double decay(double t) { // problem: PHI0204
        return Math.exp(-rate * t);
    }
}

package rejected;

import io.phigrad.Differentiable;

public final class InstanceField {

    double rate = 0.1;
    final double scale = Math.cos(1);

    @Differentiable(wrt = "t")
    public static double decay(InstanceField model, double t) {
        return model.scale * Math.exp(-model.rate * t); // problem: PHI0504
    }
}

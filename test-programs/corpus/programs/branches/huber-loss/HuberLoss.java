package programs.branches;

import io.phigrad.Differentiable;

/** A loss of two branches that meet smoothly. */
public final class HuberLoss {

    @Differentiable
    public static double loss(double residual, double delta) {
        double size = Math.abs(residual);
        if (size <= delta) {
            return 0.5 * residual * residual;
        }
        return delta * (size - 0.5 * delta);
    }
}

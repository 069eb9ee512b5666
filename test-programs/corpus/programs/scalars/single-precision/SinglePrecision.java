package programs.scalars;

import io.phigrad.Differentiable;

/** Arithmetic in float, and through double back to float. */
public final class SinglePrecision {

    @Differentiable
    public static float energy(float mass, float speed) {
        float half = 0.5f;
        float momentum = mass * speed;
        double exact = momentum * (double) speed;
        float narrowed = (float) (half * exact);
        narrowed *= 1.0 + 0.25 * mass;
        narrowed += exact;
        return narrowed - (float) Math.sqrt(speed) / 3;
    }
}

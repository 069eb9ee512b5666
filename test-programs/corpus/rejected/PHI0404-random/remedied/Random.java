package rejected;

import io.phigrad.Differentiable;

public final class Random {

    @Differentiable
    public static double noisy(double x, double noise) {
        return x + 0.1 * noise;
    }
}

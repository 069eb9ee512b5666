package rejected;

import io.phigrad.Differentiable;

public final class Random {

    @Differentiable
    public static double noisy(double x) {
        return x + 0.1 * Math.random(); // problem: PHI0404
    }
}

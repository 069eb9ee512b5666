package rejected;

import io.phigrad.Differentiable;

public final class CheckedException {

    @Differentiable
    public static double root(double x) {
        if (x < 0) {
            throw new IllegalArgumentException("negative: " + x);
        }
        return Math.sqrt(x);
    }
}

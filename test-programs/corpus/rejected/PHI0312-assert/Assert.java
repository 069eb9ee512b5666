package rejected;

import io.phigrad.Differentiable;

public final class Assert {

    @Differentiable
    public static double root(double x) {
        assert x >= 0; // problem: PHI0312
        return Math.sqrt(x);
    }
}

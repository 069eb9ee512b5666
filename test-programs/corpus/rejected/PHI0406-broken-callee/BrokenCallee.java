package rejected;

import io.phigrad.Differentiable;

public final class BrokenCallee {

    @Differentiable
    public static double loss(double x) {
        return Broken.twice(x); // problem: PHI0406
    }
}

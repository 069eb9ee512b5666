package rejected;

import io.phigrad.Differentiable;

public final class CheckedException {

    @Differentiable
    public static double root(double x) throws Exception {
        if (x < 0) {
            throw new Exception("negative: " + x); // problem: PHI0313
        }
        return Math.sqrt(x);
    }
}

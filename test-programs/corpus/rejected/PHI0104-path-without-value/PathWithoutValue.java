package rejected;

import io.phigrad.Differentiable;

public final class PathWithoutValue {

    @Differentiable
    public static double positive(double x) {
        double y;
        if (x > 0) {
            y = x;
        }
        return y; // problem: PHI0104
    }
}

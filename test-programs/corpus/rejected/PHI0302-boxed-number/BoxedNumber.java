package rejected;

import io.phigrad.Differentiable;

public final class BoxedNumber {

    @Differentiable
    public static double twice(double x) {
        Double y = 2 * x; // problem: PHI0302
        return y;
    }
}

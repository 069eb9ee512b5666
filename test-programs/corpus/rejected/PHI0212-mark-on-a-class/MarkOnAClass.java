package rejected;

import io.phigrad.Differentiable;

public final class MarkOnAClass {

    @Differentiable // problem: PHI0212
    static final double SCALE = 2;

    @Differentiable
    public static double scaled(double x) {
        return 2 * x;
    }
}

package rejected;

import io.phigrad.Differentiable;

public final class MutableStatic {

    static final double rate = 0.1;

    @Differentiable
    public static double decay(double t) {
        return Math.exp(-rate * t);
    }
}

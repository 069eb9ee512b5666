package rejected;

import io.phigrad.Differentiable;

public final class NativeMethod {

    @Differentiable
    public static double loss(double x) {
        return fast(x) * x;
    }

    static double fast(double x) {
        return x / (1 + Math.abs(x));
    }
}

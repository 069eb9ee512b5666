package rejected;

import io.phigrad.Differentiable;

public final class NativeMethod {

    @Differentiable
    public static double loss(double x) {
        return fast(x) * x; // problem: PHI0405
    }

    static native double fast(double x);
}

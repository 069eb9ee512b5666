package rejected;

import io.phigrad.Differentiable;

public final class WrtUnknown {

    @Differentiable(wrt = {"w", "b"})
    public static double linear(double w, double b, double x) {
        return w * x + b;
    }
}

package rejected;

import io.phigrad.Differentiable;

public final class WrtThisOnStatic {

    @Differentiable(wrt = "x")
    public static double square(double x) {
        return x * x;
    }
}

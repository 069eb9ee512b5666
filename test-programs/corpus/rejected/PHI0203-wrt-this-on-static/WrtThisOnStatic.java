package rejected;

import io.phigrad.Differentiable;

public final class WrtThisOnStatic {

    @Differentiable(wrt = {"this", "x"}) // problem: PHI0203
    public static double square(double x) {
        return x * x;
    }
}

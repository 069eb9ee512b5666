package rejected;

import io.phigrad.Differentiable;

public final class WrtTwice {

    @Differentiable(wrt = {"x", "x"}) // problem: PHI0211
    public static double square(double x) {
        return x * x;
    }
}

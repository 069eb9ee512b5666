package rejected;

import io.phigrad.Differentiable;

public final class StaticWrite {

    @Differentiable
    public static double square(double x, double[] cache) {
        cache[0] = x;
        return x * x;
    }
}

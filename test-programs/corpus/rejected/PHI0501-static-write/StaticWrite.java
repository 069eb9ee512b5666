package rejected;

import io.phigrad.Differentiable;

public final class StaticWrite {

    static int calls;
    static final double[] CACHE = new double[10];

    @Differentiable
    public static double square(double x) {
        calls++; // problem: PHI0501
        double[] cache = CACHE;
        cache[0] = x; // problem: PHI0501
        return x * x;
    }
}

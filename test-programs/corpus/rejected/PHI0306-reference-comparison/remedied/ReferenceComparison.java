package rejected;

import io.phigrad.Differentiable;

public final class ReferenceComparison {

    @Differentiable
    public static double product(double[] x, double[] y, boolean same) {
        return same ? x[0] * x[0] : x[0] * y[0];
    }
}

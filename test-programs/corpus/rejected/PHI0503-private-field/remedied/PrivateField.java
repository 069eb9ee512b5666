package rejected;

import io.phigrad.Differentiable;

public final class PrivateField {

    static final double[] WEIGHTS = new double[3];

    static {
        WEIGHTS[0] = 0.5;
    }

    @Differentiable
    public static double weighted(double x) {
        return WEIGHTS[0] * x;
    }
}

package rejected;

import io.phigrad.Differentiable;

public final class Null {

    @Differentiable
    public static double first(double[] x) {
        double[] y = new double[0];
        if (x.length > 0) {
            y = x;
        }
        return x[0];
    }
}

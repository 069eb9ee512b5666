package rejected;

import io.phigrad.Differentiable;

public final class Null {

    @Differentiable
    public static double first(double[] x) {
        double[] y = null; // problem: PHI0305
        if (x.length > 0) {
            y = x;
        }
        return x[0];
    }
}

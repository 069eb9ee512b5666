package rejected;

import io.phigrad.Differentiable;

public final class Try {

    @Differentiable
    public static double element(double[] x, int i) {
        if (i < 0 || i >= x.length) {
            return 0;
        }
        return x[i];
    }
}

package rejected;

import io.phigrad.Differentiable;

public final class WrtInactive {

    @Differentiable(wrt = "x")
    public static double power(double x, int n) {
        double p = 1;
        for (int i = 0; i < n; i++) {
            p *= x;
        }
        return p;
    }
}

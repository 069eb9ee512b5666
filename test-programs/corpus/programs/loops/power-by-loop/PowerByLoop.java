package programs.loops;

import io.phigrad.Differentiable;

/** A power by repeated multiplication. */
public final class PowerByLoop {

    @Differentiable(wrt = "x")
    public static double power(double x, int n) {
        double y = 1;
        for (int i = 0; i < n; i++) {
            y *= x;
        }
        return y;
    }
}

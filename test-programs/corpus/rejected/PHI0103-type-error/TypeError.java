package rejected;

import io.phigrad.Differentiable;

public final class TypeError {

    @Differentiable
    public static double scaled(double x) {
        int factor = 2.5; // problem: PHI0103
        return factor * x;
    }
}

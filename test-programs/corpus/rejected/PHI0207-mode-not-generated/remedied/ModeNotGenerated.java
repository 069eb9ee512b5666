package rejected;

import io.phigrad.Differentiable;

public final class ModeNotGenerated {

    @Differentiable
    public static double cube(double x) {
        return x * x * x;
    }
}

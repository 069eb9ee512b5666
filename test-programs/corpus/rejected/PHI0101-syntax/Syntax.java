package rejected;

import io.phigrad.Differentiable;

public final class Syntax {

    @Differentiable
    public static double half(double x) {
        return x / 2 // problem: PHI0101
    }
}

package rejected;

import io.phigrad.Differentiable;

public final class StemNotAnIdentifier {

    @Differentiable(name = "my-loss") // problem: PHI0210
    public static double loss(double x) {
        return x * x;
    }
}

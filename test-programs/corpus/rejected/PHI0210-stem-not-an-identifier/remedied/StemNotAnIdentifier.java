package rejected;

import io.phigrad.Differentiable;

public final class StemNotAnIdentifier {

    @Differentiable(name = "myLoss")
    public static double loss(double x) {
        return x * x;
    }
}

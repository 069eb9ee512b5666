package rejected;

import io.phigrad.Differentiable;
import rejected.maths.Erf;

public final class HiddenMethod {

    @Differentiable
    public static double loss(double x) {
        return Erf.twice(x) * x;
    }
}

package rejected;

import io.phigrad.Differentiable;
import io.phigrad.Mode;

public final class ModeNotGenerated {

    @Differentiable(modes = {Mode.GRADIENT, Mode.HESSIAN}) // problem: PHI0207
    public static double cube(double x) {
        return x * x * x;
    }
}

package rejected;

import io.phigrad.Differentiable;

public final class Instanceof {

    @Differentiable
    public static double scaled(double[] x, int n) {
        Object any = x; // problem: PHI0301
        return any instanceof double[] ? n * x[0] : x[0]; // problem: PHI0307
    }
}

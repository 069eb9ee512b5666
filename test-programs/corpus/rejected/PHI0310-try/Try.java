package rejected;

import io.phigrad.Differentiable;

public final class Try {

    @Differentiable
    public static double element(double[] x, int i) {
        try { // problem: PHI0310
            return x[i];
        } catch (ArrayIndexOutOfBoundsException e) {
            return 0;
        }
    }
}

package rejected;

import io.phigrad.Differentiable;

final class TwoClassesOneFile_Inner { // problem: PHI0106

    @Differentiable
    public static double thrice(double x) {
        return 3 * x;
    }
}

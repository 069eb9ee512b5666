package p;

import io.phigrad.Differentiable;

final class Twice {

    private Twice() {}

    @Differentiable(wrt = "w")
    static double loss(double[] w, double[] x) {
        return 2 * Model.loss(w, x);
    }

    static double first(double[] w, double[] x) {
        return TwiceDerivatives.lossGradient(w, x).w()[0];
    }
}

package p;

import io.phigrad.Differentiable;

final class Model {

    private static double last;

    private Model() {}

    @Differentiable
    static double loss(double w) {
        last = w * w;
        return last;
    }
}

package p;

import io.phigrad.Differentiable;

final class Model {

    private Model() {}

    @Differentiable
    static double swing(double a, double v, int n) {
        for (int k = 0; k < n; k++) {
            v -= 0.1 * Math.sin(a);
            a += 0.1 * v;
        }
        return a;
    }
}

package p;

import io.phigrad.Differentiable;

public final class Model {

    private Model() {}

    @Differentiable(wrt = "w")
    public static double loss(double[] w, double[] x) {
        double sum = 0;
        for (int i = 0; i < w.length; i++) {
            sum += w[i] * w[i] * x[i];
        }
        return sum;
    }
}

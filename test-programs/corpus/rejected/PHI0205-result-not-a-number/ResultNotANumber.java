package rejected;

import io.phigrad.Differentiable;

public final class ResultNotANumber {

    @Differentiable
    public static double[] squares(double[] x) { // problem: PHI0205
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = x[i] * x[i];
        }
        return y;
    }
}

package rejected;

import io.phigrad.Differentiable;

public final class ResultNotANumber {

    @Differentiable
    public static double squares(double[] x, double[] weights) {
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = x[i] * x[i];
        }
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += weights[i] * y[i];
        }
        return sum;
    }
}

package programs.arrays;

import io.phigrad.Differentiable;

/** The input array collects what is computed from it. */
public final class InputAsAccumulator {

    @Differentiable
    public static double value(double[] x, double[] y) {
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < y.length; j++) {
                x[i] += x[i] * y[j];
                y[j] -= 0.1 * x[i];
            }
            x[0] += x[i] * 0.5;
        }
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * i + x[0];
        }
        for (double v : y) sum += v * v;
        return sum;
    }
}

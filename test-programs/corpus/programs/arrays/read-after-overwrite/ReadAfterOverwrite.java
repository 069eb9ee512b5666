package programs.arrays;

import io.phigrad.Differentiable;

/** Elements of a parameter are read, overwritten from other elements, and read again. */
public final class ReadAfterOverwrite {

    @Differentiable
    public static double value(double[] x) {
        double sum = 0;
        for (int i = 0; i + 1 < x.length; i++) {
            sum += x[i] * x[i];
            x[i] = x[i + 1] * x[i];
            x[i + 1] = Math.sin(x[i]) + 0.5;
            sum += x[i] * x[i + 1];
        }
        for (double v : x) {
            sum += v * v * v;
        }
        return sum;
    }
}

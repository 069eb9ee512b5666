package programs.arrays;

import io.phigrad.Differentiable;

/** Sorts its argument in place, then weighs the order statistics. */
public final class InsertionSortWeights {

    @Differentiable
    public static double value(double[] x, double[] weights) {
        for (int i = 1; i < x.length; i++) {
            double v = x[i];
            int j = i - 1;
            while (j >= 0 && x[j] > v) {
                x[j + 1] = x[j];
                j--;
            }
            x[j + 1] = v;
        }
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += weights[i] * x[i] * x[i];
        }
        return sum;
    }
}

package programs.loops;

import io.phigrad.Differentiable;

/** A search over pairs that ends both loops. */
public final class LabeledBreak {

    @Differentiable
    public static double value(double[] x, double goal) {
        double sum = 0;
        search:
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                sum += x[i] * x[j];
                if (sum > goal) {
                    sum *= x[j];
                    break search;
                }
                if (x[j] < -0.5) {
                    break;
                }
            }
            sum += 0.25 * x[i];
        }
        return sum * goal;
    }
}

package programs.loops;

import io.phigrad.Differentiable;

/** Two indices approach each other. */
public final class TwoLoopVariables {

    @Differentiable
    public static double value(double[] x) {
        double sum = 0;
        for (int i = 0, j = x.length - 1; i < j; i++, j--) {
            sum += x[i] * x[j] + sum * 0.1;
        }
        int k;
        for (k = 0, sum *= 2; k < x.length; sum += x[k], k += 2) {
            sum *= 0.5;
        }
        return sum + k;
    }
}

package programs.branches;

import io.phigrad.Differentiable;

/** A branch that is not taken must not poison the derivative of the other one. */
public final class GuardedSingularity {

    @Differentiable
    public static double value(double[] x, double[] w) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double root = x[i] > 0 ? Math.sqrt(x[i]) : 0;
            double sinc = x[i] != 0 ? Math.sin(x[i]) / x[i] : 1;
            sum += w[i] * root + sinc + w[i] * w[i];
        }
        return sum;
    }
}

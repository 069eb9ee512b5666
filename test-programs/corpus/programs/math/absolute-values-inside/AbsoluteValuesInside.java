package programs.math;

import io.phigrad.Differentiable;

/** Kinks in the middle of smooth functions. */
public final class AbsoluteValuesInside {

    @Differentiable
    public static double value(double[] x, double eps) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double relu = Math.max(x[i], 0);
            double leaky = Math.max(x[i], eps * x[i]);
            double clipped = Math.min(Math.max(x[i], -0.5), 0.5);
            sum += Math.sqrt(Math.abs(x[i]) + eps) + relu * leaky + clipped * clipped * clipped;
        }
        return sum;
    }
}

package programs.loops;

import io.phigrad.Differentiable;

/** A sum of orthogonal polynomials by their three-term recurrence. */
public final class LegendreSeries {

    @Differentiable
    public static double value(double[] c, double x) {
        if (c.length == 0) {
            return 0;
        }
        double p0 = 1;
        double p1 = x;
        double sum = c[0];
        for (int k = 1; k < c.length; k++) {
            sum += c[k] * p1;
            double p2 = ((2 * k + 1) * x * p1 - k * p0) / (k + 1);
            p0 = p1;
            p1 = p2;
        }
        return sum;
    }
}

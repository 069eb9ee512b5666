package programs.math;

import io.phigrad.Differentiable;

/** sinh, cosh, tanh from small to large. */
public final class Hyperbolics {

    @Differentiable
    public static double value(double[] x) {
        double sum = 0;
        for (double v : x) {
            sum += Math.tanh(v) * 3 + Math.sinh(v * 0.5) / Math.cosh(v * 0.5) + Math.tanh(0.1 * v) * Math.cosh(v / 8);
        }
        return sum;
    }
}

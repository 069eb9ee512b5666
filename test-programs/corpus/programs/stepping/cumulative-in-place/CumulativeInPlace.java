package programs.stepping;

import io.phigrad.Differentiable;

/** Sums, products and differences of neighbours, one after the other in the same array, repeatedly. */
public final class CumulativeInPlace {

    @Differentiable
    public static double transformed(double[] x, int times) {
        double seen = 0;
        for (int t = 0; t < times; t++) {
            for (int i = 1; i < x.length; i++) {
                x[i] += 0.5 * x[i - 1] * x[i];
            }
            seen += x.length > 0 ? x[x.length - 1] * x[0] : 1;
            for (int i = x.length - 1; i > 0; i--) {
                x[i] = Math.tanh(x[i] - x[i - 1]);
            }
        }
        double sum = seen;
        for (double v : x) {
            sum += v * v;
        }
        return sum;
    }
}

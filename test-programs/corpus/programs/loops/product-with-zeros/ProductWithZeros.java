package programs.loops;

import io.phigrad.Differentiable;

/** A running product; factors may be zero. */
public final class ProductWithZeros {

    @Differentiable
    public static double product(double[] x) {
        double p = 1;
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            p *= x[i];
            sum += p;
        }
        return sum * p + p;
    }
}

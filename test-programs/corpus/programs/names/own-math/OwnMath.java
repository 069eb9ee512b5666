package programs.names;

import io.phigrad.Differentiable;

/** A class of the user's called Math stands in the same package: Java's is meant by its full name. */
public final class OwnMath {

    static final class Math {
        static double twice(double x) {
            return 2 * x;
        }
    }

    @Differentiable
    public static double value(double x, double[] w) {
        double sum = Math.twice(x);
        for (int i = 0; i < w.length; i++) {
            w[i] *= java.lang.Math.exp(sum);
            sum += w[i] * java.lang.Math.abs(x);
        }
        return sum;
    }
}

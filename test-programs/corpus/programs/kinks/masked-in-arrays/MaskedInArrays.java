package programs.kinks;

import io.phigrad.Differentiable;

/** A first loop computes everything, a second one reads only what exists. */
public final class MaskedInArrays {

    @Differentiable
    public static double value(double[] x, double[] w) {
        double[] terms = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            terms[i] = w[i] * x[i] * Math.log(x[i]);
        }
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            if (x[i] > 0) {
                sum += terms[i];
            }
        }
        return sum;
    }

    @Differentiable
    public static double chosen(double[] x, int k) {
        double[] inverse = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            inverse[i] = 1 / x[i];
        }
        return x.length == 0 ? 0 : x[0] + inverse[k] * inverse[k];
    }
}

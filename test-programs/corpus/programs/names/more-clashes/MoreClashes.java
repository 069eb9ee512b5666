package programs.names;

import io.phigrad.Differentiable;

/** A method called as a generated one, parameters called like methods of Object and like classes. */
public final class MoreClashes {
    static final double wait = 2;

    @Differentiable
    public static double prepare(double[] clone, double hashCode, double[] Math, double Arrays) {
        double Double = hashCode * Arrays;
        for (int length = 0; length < clone.length; length++) {
            Double += java.lang.Math.exp(clone[length] * Math[length]);
            clone[length] *= Double;
        }
        double String = java.lang.Math.max(Double, wait);
        return String + clone[0];
    }

    @Differentiable
    public static double round(float[] results, double partials) {
        double sum = 0;
        for (float withoutScratch : results) {
            sum += withoutScratch * withoutScratch * partials;
        }
        return sum;
    }
}

package programs.scalars;

import io.phigrad.Differentiable;

/** Overloads under names of their own; one marked method calls another. */
public final class SeveralMarkedMethods {

    @Differentiable
    public static double loss(double x) {
        return Math.exp(-x * x);
    }

    @Differentiable(name = "weightedLoss", wrt = {"w"})
    public static double loss(double[] w, double x) {
        double sum = 0;
        for (int i = 0; i < w.length; i++) {
            sum += w[i] * loss(x - i);
        }
        return sum;
    }

    @Differentiable(wrt = {"b", "a"})
    public static double outOfOrder(double a, double b) {
        return a * b + loss(b);
    }
}

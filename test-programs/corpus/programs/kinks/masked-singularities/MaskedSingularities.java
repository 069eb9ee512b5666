package programs.kinks;

import io.phigrad.Differentiable;

/** What is computed first and chosen later: a result that is not chosen has no share in the derivative. */
public final class MaskedSingularities {

    @Differentiable
    public static double entropy(double x) {
        double term = x * Math.log(x);
        return x > 0 ? term : 0;
    }

    @Differentiable
    public static double ratio(double x, double y) {
        double q = x / y;
        return y != 0 ? q : x;
    }

    @Differentiable
    public static double softplus(double x) {
        double naive = Math.log(1 + Math.exp(x));
        return x > 500 ? x : naive;
    }

    @Differentiable
    public static double bump(double r) {
        double inside = Math.exp(-1 / (1 - r * r));
        return Math.abs(r) < 1 ? inside : 0;
    }

    @Differentiable
    public static double power(double x, double a) {
        return x + Math.exp(a * Math.log(x));
    }

    @Differentiable
    public static double logistic(double x, double w) {
        return w / (1 + Math.exp(-x * w));
    }

    @Differentiable
    public static double nearest(double[] x, double w) {
        double best = 10;
        for (int i = 0; i < x.length; i++) {
            double distance = w / x[i];
            best = Math.min(best, distance * distance);
        }
        return best;
    }

    @Differentiable
    public static double branch(double x, double w) {
        double root = Math.sqrt(x);
        double term = w * Math.log(root) * root;
        double sum = w * w;
        if (x > 0) {
            sum += term;
        }
        return sum;
    }
}

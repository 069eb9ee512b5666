package programs.loops;

import io.phigrad.Differentiable;
import io.phigrad.FloatingPoint;

/** Sums long enough to be added up in several lanes. */
final class LongSums {

    private LongSums() {}

    @Differentiable(wrt = "w")
    static double residuals(double w, double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double residual = y[i] - x[i] * w;
            sum += residual * residual;
        }
        return sum;
    }

    /** From the second element on, downwards and in two sums at once. */
    @Differentiable(wrt = "w")
    static double twoSums(double w, double[] x) {
        double plus = w;
        double minus = 0;
        for (int i = 1; i < x.length; i++) {
            plus += x[i] * w;
            minus -= x[i] * x[i - 1] * w;
        }
        double down = 0;
        for (int i = x.length - 1; i >= 0; i--) {
            down += x[i] * w * w;
        }
        return plus * minus - down;
    }

    /** What decides where the loop ends is a sum too. */
    @Differentiable(wrt = "rate")
    static double untilFlat(double rate, double[] x) {
        double at = 0;
        for (int k = 0; k < 4; k++) {
            double slope = 0;
            for (int i = 0; i < x.length; i++) {
                slope += x[i] - at;
            }
            if (slope < 0.01) {
                break;
            }
            at += rate * slope;
        }
        return at;
    }

    @Differentiable(wrt = "w", floatingPoint = FloatingPoint.STRICT)
    static double inSourceOrder(double w, double[] x) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * w;
        }
        return sum > 1 ? sum * sum : sum;
    }
}

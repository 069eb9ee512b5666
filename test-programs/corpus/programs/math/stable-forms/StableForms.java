package programs.math;

import io.phigrad.Differentiable;

/** Formulas as they stand in textbooks, which overflow or cancel if they are computed as they stand. */
public final class StableForms {

    @Differentiable
    public static double crossEntropy(double[] w, double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double z = w[0] + w[1] * x[i];
            sum += Math.log(1 + Math.exp(z)) - y[i] * z;
        }
        return sum;
    }

    @Differentiable
    public static double sigmoids(double x) {
        double a = 1 / (1 + Math.exp(-x));
        double e = Math.exp(3 * x);
        return a * a + e / (1 + e) + Math.log(1 / (1 + Math.exp(-2 * x)));
    }

    @Differentiable
    public static double logarithms(double x) {
        return Math.log(1 + x * x) + Math.log(1 - Math.exp(-x)) + Math.log1p(Math.exp(x));
    }

    @Differentiable
    public static double cancellations(double x) {
        double t = Math.tanh(x);
        return (Math.exp(x) - 1) / x + (Math.sqrt(1 + x) - 1) * (1 - Math.cos(x)) + (1 - t * t) + (1 - x * x);
    }

    @Differentiable
    public static double hyperbolics(double x) {
        double sum = Math.exp(x) + Math.exp(-x);
        double difference = Math.exp(x) - Math.exp(-x);
        return sum / 2 + 0.5 * difference * x + difference / sum;
    }
}

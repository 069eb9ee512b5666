package programs.math;

import io.phigrad.Differentiable;

/** Forms that overflow or cancel as they stand. */
public final class SoftFunctions {

    @Differentiable
    public static double value(double[] x) {
        double sum = 0;
        for (double t : x) {
            double softplus = Math.log(1 + Math.exp(t));
            double sigmoid = 1 / (1 + Math.exp(-t));
            double gate = sigmoid * (1 - sigmoid);
            double logSigmoid = -Math.log(1 + Math.exp(-t));
            double versine = 1 - Math.cos(t);
            sum += softplus * 0.5 + gate * t + logSigmoid + versine;
        }
        return sum;
    }
}

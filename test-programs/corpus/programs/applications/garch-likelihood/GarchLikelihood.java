package programs.applications;

import io.phigrad.Differentiable;

/** A GARCH(1,1) likelihood: a recursion that is floored. */
public final class GarchLikelihood {

    @Differentiable(wrt = {"omega", "alpha", "beta"})
    public static double likelihood(double omega, double alpha, double beta, double[] returns) {
        double variance = omega / (1 - alpha - beta);
        double sum = 0;
        for (int t = 0; t < returns.length; t++) {
            if (t > 0) {
                variance = omega + alpha * returns[t - 1] * returns[t - 1] + beta * variance;
            }
            double floored = variance < 0.05 ? 0.05 + 0.1 * variance : variance;
            sum += Math.log(floored) + returns[t] * returns[t] / floored;
        }
        return -0.5 * sum;
    }
}

package programs.applications;

import io.phigrad.Differentiable;

/** The log likelihood of a local level model. */
public final class KalmanFilter {

    @Differentiable(wrt = {"logProcess", "logNoise", "start"})
    public static double logLikelihood(double[] y, double logProcess, double logNoise, double start) {
        double process = Math.exp(logProcess);
        double noise = Math.exp(logNoise);
        double level = start;
        double variance = 1;
        double sum = 0;
        for (double observed : y) {
            variance += process;
            double f = variance + noise;
            double innovation = observed - level;
            sum -= 0.5 * (Math.log(2 * Math.PI * f) + innovation * innovation / f);
            double gain = variance / f;
            level += gain * innovation;
            variance *= 1 - gain;
        }
        return sum;
    }
}

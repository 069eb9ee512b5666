package programs.applications;

import io.phigrad.Differentiable;

/** Log-likelihood of returns whose variance follows the last return, more so after a loss, and the last variance. */
final class LeveragedGarch {

    private LeveragedGarch() {}

    record Parameters(double base, double shock, double leverage, double memory) {
        double next(double variance, double last) {
            double weight = last < 0 ? shock + leverage : shock;
            return base + weight * last * last + memory * variance;
        }

        double longRun() {
            double left = 1 - shock - leverage / 2 - memory;
            return left > 0.01 ? base / left : base * 100;
        }
    }

    @Differentiable(wrt = "p")
    static double logLikelihood(Parameters p, double[] returns) {
        double variance = p.longRun();
        double sum = 0;
        for (int t = 0; t < returns.length; t++) {
            if (t > 0) {
                variance = p.next(variance, returns[t - 1]);
            }
            sum -= 0.5 * (Math.log(2 * Math.PI * variance) + returns[t] * returns[t] / variance);
        }
        return sum;
    }
}

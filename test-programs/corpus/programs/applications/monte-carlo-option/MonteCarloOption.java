package programs.applications;

import io.phigrad.Differentiable;

/** An Asian option on paths from a generator of its own; the same numbers for every call. */
public final class MonteCarloOption {

    @Differentiable(wrt = {"spot", "volatility", "rate"})
    public static double price(double spot, double volatility, double rate, double strike, int paths, long seed) {
        int steps = 4;
        double dt = 1.0 / steps;
        double sum = 0;
        for (int p = 0; p < paths; p++) {
            double s = spot;
            double mean = 0;
            for (int t = 0; t < steps; t++) {
                double normal = -6;
                for (int k = 0; k < 12; k++) {
                    seed = seed * 6364136223846793005L + 1442695040888963407L;
                    normal += (seed >>> 11) * 0x1p-53;
                }
                s *= Math.exp((rate - 0.5 * volatility * volatility) * dt + volatility * Math.sqrt(dt) * normal);
                mean += s;
            }
            double payoff = mean / steps - strike;
            if (payoff > 0) {
                sum += payoff;
            }
        }
        return Math.exp(-rate) * sum / paths;
    }
}

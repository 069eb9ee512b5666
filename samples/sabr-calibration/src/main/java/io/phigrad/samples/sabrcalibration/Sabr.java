package io.phigrad.samples.sabrcalibration;

import io.phigrad.Differentiable;

/** The SABR model of stochastic volatility. */
public final class Sabr {
    /** The exponent of the forward in its own volatility, which a smile cannot tell from rho: it is chosen. */
    static final double BETA = 0.5;

    private Sabr() {}

    /** The implied volatility of Black's formula, by the approximation of Hagan et al. (2002). */
    @Differentiable(wrt = "model")
    public static double volatility(Model model, double forward, double strike, double expiry) {
        double alpha = model.alpha();
        double rho = model.rho();
        double nu = model.nu();
        double rest = 1 - BETA;
        double middle = Math.pow(forward * strike, rest / 2);
        double moneyness = rest * Math.log(forward / strike);
        double square = moneyness * moneyness;
        double level = alpha / (middle * (1 + square / 24 + square * square / 1920));
        double drift = rest * rest * alpha * alpha / (24 * middle * middle)
                + rho * BETA * nu * alpha / (4 * middle)
                + (2 - 3 * rho * rho) * nu * nu / 24;
        double z = nu / alpha * middle * Math.log(forward / strike);
        return level * skew(z, rho) * (1 + drift * expiry);
    }

    /** z over its image, which tends to 1 at the money; there by its series, for 0 over 0 is no number. */
    private static double skew(double z, double rho) {
        if (Math.abs(z) < 1e-4) {
            return 1 - rho * z / 2 + (2 - 3 * rho * rho) * z * z / 12;
        }
        return z / Math.log((Math.sqrt(1 - 2 * rho * z + z * z) + z - rho) / (1 - rho));
    }
}

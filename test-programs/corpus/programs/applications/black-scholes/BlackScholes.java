package programs.applications;

import io.phigrad.Differentiable;

/** The price of a call; the normal distribution function by a rational approximation. */
public final class BlackScholes {
    private static final double[] B = {0.319381530, -0.356563782, 1.781477937, -1.821255978, 1.330274429};

    @Differentiable(wrt = {"spot", "rate", "volatility", "maturity"})
    public static double call(double spot, double strike, double rate, double volatility, double maturity) {
        double root = volatility * Math.sqrt(maturity);
        double d1 = (Math.log(spot / strike) + (rate + volatility * volatility / 2) * maturity) / root;
        double d2 = d1 - root;
        return spot * normal(d1) - strike * Math.exp(-rate * maturity) * normal(d2);
    }

    private static double normal(double x) {
        if (x < 0) {
            return 1 - upper(-x);
        }
        return upper(x);
    }

    private static double upper(double x) {
        double t = 1 / (1 + 0.2316419 * x);
        double polynomial = 0;
        for (int i = B.length - 1; i >= 0; i--) {
            polynomial = (polynomial + B[i]) * t;
        }
        return 1 - Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI) * polynomial;
    }
}

package programs.applications;

import javax.annotation.processing.Generated;

/** Derivatives of {@link MonteCarloOption}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class MonteCarloOptionDerivatives {

    private MonteCarloOptionDerivatives() {}

    /**
     * The derivative of {@link MonteCarloOption#price(double, double, double, double, int, long)} with
     * respect to {@code spot}, {@code volatility} and {@code rate}.
     *
     * <p>
     * The branch on active values (line 26) has the derivative of the side taken.
     */
    public static PriceGradient priceGradient(double spot, double volatility, double rate, double strike,
            int paths, long seed) {
        PriceGradient into = new PriceGradient();
        priceGradient(spot, volatility, rate, strike, paths, seed, into);
        return into;
    }

    /**
     * Computes the derivative of {@link MonteCarloOption#price(double, double, double, double, int, long)}
     * with respect to {@code spot}, {@code volatility} and {@code rate} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 162 * paths + 17}; of the method itself: at most {@code 119 * paths + 8}.
     * Workspace: none.
     */
    public static void priceGradient(double spot, double volatility, double rate, double strike, int paths,
            long seed, PriceGradient into) {
        priceGradientKernel(spot, volatility, rate, strike, paths, seed, into.partials);
        into.spot = into.partials[0];
        into.volatility = into.partials[1];
        into.rate = into.partials[2];
    }

    /**
     * Computes the derivative of {@link MonteCarloOption#price(double, double, double, double, int, long)}
     * with respect to {@code spot}, {@code volatility} and {@code rate} into {@code into} and returns the
     * method's value.
     *
     * <p>
     * Operations: at most {@code 162 * paths + 19}; of the method itself: at most {@code 119 * paths + 8}.
     * Workspace: none.
     */
    public static double priceValueAndGradient(double spot, double volatility, double rate, double strike,
            int paths, long seed, PriceGradient into) {
        double value = priceValueAndGradientKernel(spot, volatility, rate, strike, paths, seed,
                into.partials);
        into.spot = into.partials[0];
        into.volatility = into.partials[1];
        into.rate = into.partials[2];
        return value;
    }

    /**
     * The derivative of {@link MonteCarloOption#price(double, double, double, double, int, long)} with
     * respect to {@code spot}, {@code volatility} and {@code rate}, and the memory that computing it needs.
     * One holder serves one thread at a time.
     */
    public static final class PriceGradient {
        private double spot;
        private double volatility;
        private double rate;
        private final double[] partials = new double[3];

        /** An empty holder, which grows to what it meets. */
        public PriceGradient() {}

        /** The derivative with respect to {@code spot}. */
        public double spot() {
            return spot;
        }

        /** The derivative with respect to {@code volatility}. */
        public double volatility() {
            return volatility;
        }

        /** The derivative with respect to {@code rate}. */
        public double rate() {
            return rate;
        }
    }

    private static void priceGradientKernel(double spot, double volatility, double rate, double strike,
            int paths, long seed, double[] partials) {
        double t = 0.5 * volatility;
        double t2 = (rate - t * volatility) * 0.25;
        double t3 = Math.exp(-rate);
        double t4 = 1.0 / paths;
        double t5 = t4 * t3;
        double sum = 0.0;
        double spotBar = 0.0;
        double t6 = 0.0;
        double t7 = 0.0;
        for (int p = 0; p < paths; p++) {
            double s = spot;
            double mean = 0.0;
            double sDot = 1.0;
            double sDot2 = 0.0;
            double sDot3 = 0.0;
            double meanDot = 0.0;
            double meanDot2 = 0.0;
            double meanDot3 = 0.0;
            for (int i = 0; i < 4; i++) {
                double normal = -6.0;
                for (int k = 0; k < 12; k++) {
                    seed = seed * 6364136223846793005L + 1442695040888963407L;
                    normal += (seed >>> 11) * 1.1102230246251565E-16;
                }
                double t8 = Math.exp(t2 + t * normal);
                s *= t8;
                mean += s;
                sDot *= t8;
                sDot2 = s + t8 * sDot2;
                sDot3 = s * normal + t8 * sDot3;
                meanDot += sDot;
                meanDot2 += sDot2;
                meanDot3 += sDot3;
            }
            double payoff = mean * 0.25 - strike;
            double payoffBar = 0.0;
            if (payoff > 0.0) {
                sum += payoff;
                payoffBar = t5;
            }
            double t8 = payoffBar * 0.25;
            boolean test = t8 == 0.0;
            spotBar += test ? 0.0 : t8 * meanDot;
            t7 += test ? 0.0 : t8 * meanDot2;
            t6 += test ? 0.0 : t8 * meanDot3;
        }
        double t8 = t7 * 0.25;
        partials[0] = spotBar;
        partials[1] = (t6 - t8 * volatility) * 0.5 - t8 * t;
        partials[2] = t8 - t4 * sum * t3;
    }

    private static double priceValueAndGradientKernel(double spot, double volatility, double rate,
            double strike, int paths, long seed, double[] partials) {
        double t = 0.5 * volatility;
        double t2 = (rate - t * volatility) * 0.25;
        double t3 = Math.exp(-rate);
        double t4 = 1.0 / paths;
        double t5 = t4 * t3;
        double sum = 0.0;
        double spotBar = 0.0;
        double t6 = 0.0;
        double t7 = 0.0;
        for (int p = 0; p < paths; p++) {
            double s = spot;
            double mean = 0.0;
            double sDot = 1.0;
            double sDot2 = 0.0;
            double sDot3 = 0.0;
            double meanDot = 0.0;
            double meanDot2 = 0.0;
            double meanDot3 = 0.0;
            for (int i = 0; i < 4; i++) {
                double normal = -6.0;
                for (int k = 0; k < 12; k++) {
                    seed = seed * 6364136223846793005L + 1442695040888963407L;
                    normal += (seed >>> 11) * 1.1102230246251565E-16;
                }
                double t8 = Math.exp(t2 + t * normal);
                s *= t8;
                mean += s;
                sDot *= t8;
                sDot2 = s + t8 * sDot2;
                sDot3 = s * normal + t8 * sDot3;
                meanDot += sDot;
                meanDot2 += sDot2;
                meanDot3 += sDot3;
            }
            double payoff = mean * 0.25 - strike;
            double payoffBar = 0.0;
            if (payoff > 0.0) {
                sum += payoff;
                payoffBar = t5;
            }
            double t8 = payoffBar * 0.25;
            boolean test = t8 == 0.0;
            spotBar += test ? 0.0 : t8 * meanDot;
            t7 += test ? 0.0 : t8 * meanDot2;
            t6 += test ? 0.0 : t8 * meanDot3;
        }
        double t8 = t7 * 0.25;
        partials[0] = spotBar;
        partials[1] = (t6 - t8 * volatility) * 0.5 - t8 * t;
        partials[2] = t8 - t4 * sum * t3;
        return t3 * sum * t4;
    }
}

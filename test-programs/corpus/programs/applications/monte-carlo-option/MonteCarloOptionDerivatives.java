package programs.applications;

import java.util.Arrays;
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
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link MonteCarloOption#price(double, double, double, double, int, long)}
     * with respect to {@code spot}, {@code volatility} and {@code rate} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 162 * paths + 17}; of the method itself: at most {@code 119 * paths + 8}.
     * Workspace: {@code 25 * paths} bytes.
     */
    public static void priceGradient(double spot, double volatility, double rate, double strike, int paths,
            long seed, PriceGradient into) {
        priceGradientKernel(spot, volatility, rate, strike, paths, seed, into.doubles, into.booleans,
                into.partials);
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
     * Workspace: {@code 25 * paths} bytes.
     */
    public static double priceValueAndGradient(double spot, double volatility, double rate, double strike,
            int paths, long seed, PriceGradient into) {
        double value = priceValueAndGradientKernel(spot, volatility, rate, strike, paths, seed, into.doubles,
                into.booleans, into.partials);
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
        private final double[][] doubles = new double[3][0];
        private final boolean[][] booleans = new boolean[1][0];
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

        private PriceGradient withoutScratch() {
            PriceGradient results = new PriceGradient();
            results.spot = spot;
            results.volatility = volatility;
            results.rate = rate;
            return results;
        }
    }

    private static void priceGradientKernel(double spot, double volatility, double rate, double strike,
            int paths, long seed, double[][] doubles, boolean[][] booleans, double[] partials) {
        double[] meanDotTape = doubles[0];
        double[] meanDotTape2 = doubles[1];
        double[] meanDotTape3 = doubles[2];
        boolean[] tape = booleans[0];
        double t = 0.5 * volatility;
        double t2 = (rate - t * volatility) * 0.25;
        if (meanDotTape.length < paths) {
            meanDotTape = grow(doubles, 0, paths);
        }
        if (meanDotTape2.length < paths) {
            meanDotTape2 = grow(doubles, 1, paths);
        }
        if (meanDotTape3.length < paths) {
            meanDotTape3 = grow(doubles, 2, paths);
        }
        if (tape.length < paths) {
            tape = grow(booleans, 0, paths);
        }
        double sum = 0.0;
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
                double t3 = Math.exp(t2 + t * normal);
                s *= t3;
                mean += s;
                sDot *= t3;
                sDot2 = s + t3 * sDot2;
                sDot3 = s * normal + t3 * sDot3;
                meanDot += sDot;
                meanDot2 += sDot2;
                meanDot3 += sDot3;
            }
            meanDotTape[p] = meanDot;
            meanDotTape2[p] = meanDot2;
            meanDotTape3[p] = meanDot3;
            double payoff = mean * 0.25 - strike;
            boolean test = payoff > 0.0;
            tape[p] = test;
            if (test) {
                sum += payoff;
            }
        }
        double t3 = Math.exp(-rate);
        double t4 = 1.0 / paths;
        double t5 = t4 * t3;
        double t6 = t4 * sum * t3;
        double spotBar = 0.0;
        double t7 = 0.0;
        double t8 = 0.0;
        for (int p = 0; p < paths; p++) {
            double t9 = (tape[p] ? t5 : 0.0) * 0.25;
            boolean test = t9 == 0.0;
            spotBar += test ? 0.0 : t9 * meanDotTape[p];
            t8 += test ? 0.0 : t9 * meanDotTape2[p];
            t7 += test ? 0.0 : t9 * meanDotTape3[p];
        }
        double t9 = t8 * 0.25;
        partials[0] = spotBar;
        partials[1] = (t7 - t9 * volatility) * 0.5 - t9 * t;
        partials[2] = t9 - t6;
    }

    private static double priceValueAndGradientKernel(double spot, double volatility, double rate,
            double strike, int paths, long seed, double[][] doubles, boolean[][] booleans,
            double[] partials) {
        double[] meanDotTape = doubles[0];
        double[] meanDotTape2 = doubles[1];
        double[] meanDotTape3 = doubles[2];
        boolean[] tape = booleans[0];
        double t = 0.5 * volatility;
        double t2 = (rate - t * volatility) * 0.25;
        if (meanDotTape.length < paths) {
            meanDotTape = grow(doubles, 0, paths);
        }
        if (meanDotTape2.length < paths) {
            meanDotTape2 = grow(doubles, 1, paths);
        }
        if (meanDotTape3.length < paths) {
            meanDotTape3 = grow(doubles, 2, paths);
        }
        if (tape.length < paths) {
            tape = grow(booleans, 0, paths);
        }
        double sum = 0.0;
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
                double t3 = Math.exp(t2 + t * normal);
                s *= t3;
                mean += s;
                sDot *= t3;
                sDot2 = s + t3 * sDot2;
                sDot3 = s * normal + t3 * sDot3;
                meanDot += sDot;
                meanDot2 += sDot2;
                meanDot3 += sDot3;
            }
            meanDotTape[p] = meanDot;
            meanDotTape2[p] = meanDot2;
            meanDotTape3[p] = meanDot3;
            double payoff = mean * 0.25 - strike;
            boolean test = payoff > 0.0;
            tape[p] = test;
            if (test) {
                sum += payoff;
            }
        }
        double t3 = Math.exp(-rate);
        double t4 = 1.0 / paths;
        double t5 = t3 * sum * t4;
        double t6 = t4 * t3;
        double t7 = t4 * sum * t3;
        double spotBar = 0.0;
        double t8 = 0.0;
        double t9 = 0.0;
        for (int p = 0; p < paths; p++) {
            double t10 = (tape[p] ? t6 : 0.0) * 0.25;
            boolean test = t10 == 0.0;
            spotBar += test ? 0.0 : t10 * meanDotTape[p];
            t9 += test ? 0.0 : t10 * meanDotTape2[p];
            t8 += test ? 0.0 : t10 * meanDotTape3[p];
        }
        double t10 = t9 * 0.25;
        partials[0] = spotBar;
        partials[1] = (t8 - t10 * volatility) * 0.5 - t10 * t;
        partials[2] = t10 - t7;
        return t5;
    }

    /** An array kept in a slot, with its contents and room for more. */
    private static boolean[] grow(boolean[][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
    }

    /** An array kept in a slot, with its contents and room for more. */
    private static double[] grow(double[][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
    }
}

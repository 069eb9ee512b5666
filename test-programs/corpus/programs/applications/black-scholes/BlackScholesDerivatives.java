package programs.applications;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link BlackScholes}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class BlackScholesDerivatives {

    private BlackScholesDerivatives() {}

    /**
     * The derivative of {@link BlackScholes#call(double, double, double, double, double)} with respect to
     * {@code spot}, {@code rate}, {@code volatility} and {@code maturity}.
     *
     * <p>
     * At {@code maturity == 0} (line 11), the derivative of {@code sqrt} is infinite. Where the argument is 0
     * (line 12), the derivative of {@code log} is infinite, and NaN below. The branch on active values (line
     * 18) has the derivative of the side taken.
     */
    public static CallGradient callGradient(double spot, double strike, double rate, double volatility,
            double maturity) {
        CallGradient into = new CallGradient();
        callGradient(spot, strike, rate, volatility, maturity, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link BlackScholes#call(double, double, double, double, double)} with
     * respect to {@code spot}, {@code rate}, {@code volatility} and {@code maturity} into {@code into},
     * without its value.
     *
     * <p>
     * Operations: at most {@code 130}; of the method itself: at most {@code 62}. Workspace: at most
     * {@code 160} bytes.
     */
    public static void callGradient(double spot, double strike, double rate, double volatility,
            double maturity, CallGradient into) {
        callGradientKernel(spot, strike, rate, volatility, maturity, into.doubles, into.partials);
        into.spot = into.partials[0];
        into.rate = into.partials[1];
        into.volatility = into.partials[2];
        into.maturity = into.partials[3];
    }

    /**
     * Computes the derivative of {@link BlackScholes#call(double, double, double, double, double)} with
     * respect to {@code spot}, {@code rate}, {@code volatility} and {@code maturity} into {@code into} and
     * returns the method's value.
     *
     * <p>
     * Operations: at most {@code 133}; of the method itself: at most {@code 62}. Workspace: at most
     * {@code 160} bytes.
     */
    public static double callValueAndGradient(double spot, double strike, double rate, double volatility,
            double maturity, CallGradient into) {
        double value = callValueAndGradientKernel(spot, strike, rate, volatility, maturity, into.doubles,
                into.partials);
        into.spot = into.partials[0];
        into.rate = into.partials[1];
        into.volatility = into.partials[2];
        into.maturity = into.partials[3];
        return value;
    }

    /**
     * The derivative of {@link BlackScholes#call(double, double, double, double, double)} with respect to
     * {@code spot}, {@code rate}, {@code volatility} and {@code maturity}, and the memory that computing it
     * needs. One holder serves one thread at a time.
     */
    public static final class CallGradient {
        private double spot;
        private double rate;
        private double volatility;
        private double maturity;
        private final double[][] doubles = new double[4][0];
        private final double[] partials = new double[4];

        /** An empty holder, which grows to what it meets. */
        public CallGradient() {}

        /** The derivative with respect to {@code spot}. */
        public double spot() {
            return spot;
        }

        /** The derivative with respect to {@code rate}. */
        public double rate() {
            return rate;
        }

        /** The derivative with respect to {@code volatility}. */
        public double volatility() {
            return volatility;
        }

        /** The derivative with respect to {@code maturity}. */
        public double maturity() {
            return maturity;
        }

        private CallGradient withoutScratch() {
            CallGradient results = new CallGradient();
            results.spot = spot;
            results.rate = rate;
            results.volatility = volatility;
            results.maturity = maturity;
            return results;
        }
    }

    private static void callGradientKernel(double spot, double strike, double rate, double volatility,
            double maturity, double[][] doubles, double[] partials) {
        double t = Math.sqrt(maturity);
        double root = volatility * t;
        double t2 = spot / strike;
        double t3 = rate + volatility * volatility * 0.5;
        double d1 = (Math.log(t2) + t3 * maturity) / root;
        double d2 = d1 - root;
        boolean test = d1 < 0.0;
        double t4 = Math.exp(-(rate * maturity));
        double t5 = strike * t4;
        double t6;
        double d2Bar;
        if (d2 < 0.0) {
            double[] B = room(doubles, 0, 5);
            B[0] = 0.31938153;
            B[1] = -0.356563782;
            B[2] = 1.781477937;
            B[3] = -1.821255978;
            B[4] = 1.330274429;
            double t7 = 1.0 / (1.0 + -0.2316419 * d2);
            double polynomial = 0.0;
            double polynomialDot = 0.0;
            for (int i = 4; i >= 0; i--) {
                double t8 = polynomial + B[i];
                polynomial = t8 * t7;
                polynomialDot = t8 + t7 * polynomialDot;
            }
            double t8 = Math.exp(d2 * d2 * -0.5);
            double t9 = t8 / 2.5066282746310002;
            t6 = 1.0 - (1.0 - t9 * polynomial);
            double t10 = t5 * t9;
            double t11 = t5 * polynomial / -2.5066282746310002 * t8 * 0.5;
            double t12 = t11 * d2;
            boolean test2 = t11 == 0.0;
            double tBar = t10 == 0.0 ? 0.0 : -(t10 * polynomialDot);
            double xBar = (test2 ? 0.0 : t12) - (test2 ? 0.0 : -t12) + tBar * t7 * t7 * -0.2316419;
            d2Bar = -xBar;
        } else {
            double[] B = room(doubles, 1, 5);
            B[0] = 0.31938153;
            B[1] = -0.356563782;
            B[2] = 1.781477937;
            B[3] = -1.821255978;
            B[4] = 1.330274429;
            double t7 = 1.0 / (1.0 + 0.2316419 * d2);
            double polynomial = 0.0;
            double polynomialDot = 0.0;
            for (int i = 4; i >= 0; i--) {
                double t8 = polynomial + B[i];
                polynomial = t8 * t7;
                polynomialDot = t8 + t7 * polynomialDot;
            }
            double t8 = Math.exp(d2 * d2 * -0.5);
            double t9 = t8 / 2.5066282746310002;
            t6 = 1.0 - t9 * polynomial;
            double t10 = t5 * t9;
            double t11 = t5 * polynomial / 2.5066282746310002 * t8 * 0.5;
            double t12 = t11 == 0.0 ? 0.0 : t11 * d2;
            double tBar = t10 == 0.0 ? 0.0 : t10 * polynomialDot;
            d2Bar = -t12 - t12 + tBar * t7 * t7 * -0.2316419;
        }
        double t7 = t6 * strike * t4;
        double t8 = t7 * maturity;
        double t9 = t7 * rate;
        double t10;
        double d1Bar;
        if (test) {
            double[] B = room(doubles, 2, 5);
            B[0] = 0.31938153;
            B[1] = -0.356563782;
            B[2] = 1.781477937;
            B[3] = -1.821255978;
            B[4] = 1.330274429;
            double t11 = 1.0 / (1.0 + -0.2316419 * d1);
            double polynomial = 0.0;
            double polynomialDot = 0.0;
            for (int i = 4; i >= 0; i--) {
                double t12 = polynomial + B[i];
                polynomial = t12 * t11;
                polynomialDot = t12 + t11 * polynomialDot;
            }
            double t12 = Math.exp(d1 * d1 * -0.5);
            double t13 = t12 / 2.5066282746310002;
            t10 = 1.0 - (1.0 - t13 * polynomial);
            double t14 = spot * t13;
            double t15 = spot * polynomial / 2.5066282746310002 * t12 * 0.5;
            double t16 = t15 * d1;
            boolean test2 = t15 == 0.0;
            double tBar = t14 == 0.0 ? 0.0 : t14 * polynomialDot;
            double xBar = (test2 ? 0.0 : t16) - (test2 ? 0.0 : -t16) + tBar * t11 * t11 * -0.2316419;
            d1Bar = -xBar;
        } else {
            double[] B = room(doubles, 3, 5);
            B[0] = 0.31938153;
            B[1] = -0.356563782;
            B[2] = 1.781477937;
            B[3] = -1.821255978;
            B[4] = 1.330274429;
            double t11 = 1.0 / (1.0 + 0.2316419 * d1);
            double polynomial = 0.0;
            double polynomialDot = 0.0;
            for (int i = 4; i >= 0; i--) {
                double t12 = polynomial + B[i];
                polynomial = t12 * t11;
                polynomialDot = t12 + t11 * polynomialDot;
            }
            double t12 = Math.exp(d1 * d1 * -0.5);
            double t13 = t12 / 2.5066282746310002;
            t10 = 1.0 - t13 * polynomial;
            double t14 = spot * t13;
            double t15 = spot * polynomial / -2.5066282746310002 * t12 * 0.5;
            double t16 = t15 == 0.0 ? 0.0 : t15 * d1;
            double tBar = t14 == 0.0 ? 0.0 : -(t14 * polynomialDot);
            d1Bar = -t16 - t16 + tBar * t11 * t11 * -0.2316419;
        }
        d1Bar += d2Bar;
        double t11 = d1Bar / root;
        boolean test2 = d1Bar == 0.0;
        double t12 = test2 ? 0.0 : t11;
        double rootBar = (test2 ? 0.0 : -(t11 * d1)) - d2Bar;
        double t13 = t12 * maturity;
        double t14 = t12 == 0.0 ? 0.0 : t12 * (t2 >= 0.0 ? 1.0 / Math.abs(t2) : Double.NaN);
        double t15 = t13 * volatility + (rootBar == 0.0 ? 0.0 : rootBar * t);
        double t16 = 0.5 * (rootBar * volatility);
        double t17 = t9 + t12 * t3 + (t16 == 0.0 ? 0.0 : t16 / Math.abs(t));
        partials[0] = t10 + (t14 == 0.0 ? 0.0 : t14 / strike);
        partials[1] = t8 + t13;
        partials[2] = t15;
        partials[3] = t17;
    }

    private static double callValueAndGradientKernel(double spot, double strike, double rate,
            double volatility, double maturity, double[][] doubles, double[] partials) {
        double t = Math.sqrt(maturity);
        double root = volatility * t;
        double t2 = spot / strike;
        double t3 = rate + volatility * volatility * 0.5;
        double d1 = (Math.log(t2) + t3 * maturity) / root;
        double d2 = d1 - root;
        boolean test = d1 < 0.0;
        double t4 = Math.exp(-(rate * maturity));
        double t5 = strike * t4;
        double t6;
        double d2Bar;
        if (d2 < 0.0) {
            double[] B = room(doubles, 0, 5);
            B[0] = 0.31938153;
            B[1] = -0.356563782;
            B[2] = 1.781477937;
            B[3] = -1.821255978;
            B[4] = 1.330274429;
            double t7 = 1.0 / (1.0 + -0.2316419 * d2);
            double polynomial = 0.0;
            double polynomialDot = 0.0;
            for (int i = 4; i >= 0; i--) {
                double t8 = polynomial + B[i];
                polynomial = t8 * t7;
                polynomialDot = t8 + t7 * polynomialDot;
            }
            double t8 = Math.exp(d2 * d2 * -0.5);
            double t9 = t8 / 2.5066282746310002;
            t6 = 1.0 - (1.0 - t9 * polynomial);
            double t10 = t5 * t9;
            double t11 = t5 * polynomial / -2.5066282746310002 * t8 * 0.5;
            double t12 = t11 * d2;
            boolean test2 = t11 == 0.0;
            double tBar = t10 == 0.0 ? 0.0 : -(t10 * polynomialDot);
            double xBar = (test2 ? 0.0 : t12) - (test2 ? 0.0 : -t12) + tBar * t7 * t7 * -0.2316419;
            d2Bar = -xBar;
        } else {
            double[] B = room(doubles, 1, 5);
            B[0] = 0.31938153;
            B[1] = -0.356563782;
            B[2] = 1.781477937;
            B[3] = -1.821255978;
            B[4] = 1.330274429;
            double t7 = 1.0 / (1.0 + 0.2316419 * d2);
            double polynomial = 0.0;
            double polynomialDot = 0.0;
            for (int i = 4; i >= 0; i--) {
                double t8 = polynomial + B[i];
                polynomial = t8 * t7;
                polynomialDot = t8 + t7 * polynomialDot;
            }
            double t8 = Math.exp(d2 * d2 * -0.5);
            double t9 = t8 / 2.5066282746310002;
            t6 = 1.0 - t9 * polynomial;
            double t10 = t5 * t9;
            double t11 = t5 * polynomial / 2.5066282746310002 * t8 * 0.5;
            double t12 = t11 == 0.0 ? 0.0 : t11 * d2;
            double tBar = t10 == 0.0 ? 0.0 : t10 * polynomialDot;
            d2Bar = -t12 - t12 + tBar * t7 * t7 * -0.2316419;
        }
        double t7 = t5 * t6;
        double t8 = t6 * strike * t4;
        double t9 = t8 * maturity;
        double t10 = t8 * rate;
        double t11;
        double d1Bar;
        if (test) {
            double[] B = room(doubles, 2, 5);
            B[0] = 0.31938153;
            B[1] = -0.356563782;
            B[2] = 1.781477937;
            B[3] = -1.821255978;
            B[4] = 1.330274429;
            double t12 = 1.0 / (1.0 + -0.2316419 * d1);
            double polynomial = 0.0;
            double polynomialDot = 0.0;
            for (int i = 4; i >= 0; i--) {
                double t13 = polynomial + B[i];
                polynomial = t13 * t12;
                polynomialDot = t13 + t12 * polynomialDot;
            }
            double t13 = Math.exp(d1 * d1 * -0.5);
            double t14 = t13 / 2.5066282746310002;
            t11 = 1.0 - (1.0 - t14 * polynomial);
            double t15 = spot * t14;
            double t16 = spot * polynomial / 2.5066282746310002 * t13 * 0.5;
            double t17 = t16 * d1;
            boolean test2 = t16 == 0.0;
            double tBar = t15 == 0.0 ? 0.0 : t15 * polynomialDot;
            double xBar = (test2 ? 0.0 : t17) - (test2 ? 0.0 : -t17) + tBar * t12 * t12 * -0.2316419;
            d1Bar = -xBar;
        } else {
            double[] B = room(doubles, 3, 5);
            B[0] = 0.31938153;
            B[1] = -0.356563782;
            B[2] = 1.781477937;
            B[3] = -1.821255978;
            B[4] = 1.330274429;
            double t12 = 1.0 / (1.0 + 0.2316419 * d1);
            double polynomial = 0.0;
            double polynomialDot = 0.0;
            for (int i = 4; i >= 0; i--) {
                double t13 = polynomial + B[i];
                polynomial = t13 * t12;
                polynomialDot = t13 + t12 * polynomialDot;
            }
            double t13 = Math.exp(d1 * d1 * -0.5);
            double t14 = t13 / 2.5066282746310002;
            t11 = 1.0 - t14 * polynomial;
            double t15 = spot * t14;
            double t16 = spot * polynomial / -2.5066282746310002 * t13 * 0.5;
            double t17 = t16 == 0.0 ? 0.0 : t16 * d1;
            double tBar = t15 == 0.0 ? 0.0 : -(t15 * polynomialDot);
            d1Bar = -t17 - t17 + tBar * t12 * t12 * -0.2316419;
        }
        d1Bar += d2Bar;
        double t12 = d1Bar / root;
        boolean test2 = d1Bar == 0.0;
        double t13 = test2 ? 0.0 : t12;
        double rootBar = (test2 ? 0.0 : -(t12 * d1)) - d2Bar;
        double t14 = t13 * maturity;
        double t15 = t13 == 0.0 ? 0.0 : t13 * (t2 >= 0.0 ? 1.0 / Math.abs(t2) : Double.NaN);
        double t16 = t14 * volatility + (rootBar == 0.0 ? 0.0 : rootBar * t);
        double t17 = 0.5 * (rootBar * volatility);
        double t18 = t10 + t13 * t3 + (t17 == 0.0 ? 0.0 : t17 / Math.abs(t));
        partials[0] = t11 + (t15 == 0.0 ? 0.0 : t15 / strike);
        partials[1] = t9 + t14;
        partials[2] = t16;
        partials[3] = t18;
        return spot * t11 - t7;
    }

    /** An array kept in a slot, with room for the given number of zeros. */
    private static double[] room(double[][] slots, int slot, int length) {
        double[] array = slots[slot];
        if (length < 0 || array.length < length) {
            array = new double[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0, length, 0);
        }
        return array;
    }
}

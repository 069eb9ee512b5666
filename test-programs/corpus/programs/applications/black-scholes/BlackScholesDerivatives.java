package programs.applications;

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
        return into;
    }

    /**
     * Computes the derivative of {@link BlackScholes#call(double, double, double, double, double)} with
     * respect to {@code spot}, {@code rate}, {@code volatility} and {@code maturity} into {@code into},
     * without its value.
     *
     * <p>
     * Operations: at most {@code 132}; of the method itself: at most {@code 60}. Workspace: none.
     */
    public static void callGradient(double spot, double strike, double rate, double volatility,
            double maturity, CallGradient into) {
        callGradientKernel(spot, strike, rate, volatility, maturity, into.partials);
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
     * Operations: at most {@code 135}; of the method itself: at most {@code 60}. Workspace: none.
     */
    public static double callValueAndGradient(double spot, double strike, double rate, double volatility,
            double maturity, CallGradient into) {
        double value = callValueAndGradientKernel(spot, strike, rate, volatility, maturity, into.partials);
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
    }

    private static void callGradientKernel(double spot, double strike, double rate, double volatility,
            double maturity, double[] partials) {
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
            double t7 = 1.0 / (1.0 + -0.2316419 * d2);
            double t8 = 1.330274429 * t7 - 1.821255978;
            double t9 = t8 * t7 + 1.781477937;
            double t10 = t9 * t7 - 0.356563782;
            double t11 = t10 * t7 + 0.31938153;
            double polynomial = t11 * t7;
            double t12 = Math.exp(d2 * d2 * -0.5);
            double t13 = t12 / 2.5066282746310002;
            t6 = 1.0 - (1.0 - t13 * polynomial);
            double t14 = t5 * t13;
            double t15 = t5 * polynomial / -2.5066282746310002 * t12 * 0.5;
            double t16 = t15 * d2;
            boolean test2 = t15 == 0.0;
            double t17 = t14 * t7;
            double t18 = t17 * t7;
            double t19 = t18 * t7;
            double tBar = -(t14 * t11) - t17 * t10 - t18 * t9 - t19 * t8 + t19 * t7 * -1.330274429;
            double xBar = (test2 ? 0.0 : t16) - (test2 ? 0.0 : -t16) + tBar * t7 * t7 * -0.2316419;
            d2Bar = -xBar;
        } else {
            double t7 = 1.0 / (1.0 + 0.2316419 * d2);
            double t8 = 1.330274429 * t7 - 1.821255978;
            double t9 = t8 * t7 + 1.781477937;
            double t10 = t9 * t7 - 0.356563782;
            double t11 = t10 * t7 + 0.31938153;
            double polynomial = t11 * t7;
            double t12 = Math.exp(d2 * d2 * -0.5);
            double t13 = t12 / 2.5066282746310002;
            t6 = 1.0 - t13 * polynomial;
            double polynomialBar = t5 * t13;
            double t14 = t5 * polynomial / 2.5066282746310002 * t12 * 0.5;
            double t15 = t14 == 0.0 ? 0.0 : t14 * d2;
            double polynomialBar2 = polynomialBar * t7;
            double t16 = polynomialBar * t11;
            double polynomialBar3 = polynomialBar2 * t7;
            double t17 = t16 + polynomialBar2 * t10;
            double polynomialBar4 = polynomialBar3 * t7;
            double t18 = polynomialBar4 * t7 * 1.330274429;
            double tBar = t17 + polynomialBar3 * t9 + polynomialBar4 * t8 + t18;
            d2Bar = -t15 - t15 + tBar * t7 * t7 * -0.2316419;
        }
        double t7 = t6 * strike * t4;
        double t8 = t7 * maturity;
        double t9 = t7 * rate;
        double t10;
        double d1Bar;
        if (test) {
            double t11 = 1.0 / (1.0 + -0.2316419 * d1);
            double t12 = 1.330274429 * t11 - 1.821255978;
            double t13 = t12 * t11 + 1.781477937;
            double t14 = t13 * t11 - 0.356563782;
            double t15 = t14 * t11 + 0.31938153;
            double polynomial = t15 * t11;
            double t16 = Math.exp(d1 * d1 * -0.5);
            double t17 = t16 / 2.5066282746310002;
            t10 = 1.0 - (1.0 - t17 * polynomial);
            double polynomialBar = spot * t17;
            double t18 = spot * polynomial / 2.5066282746310002 * t16 * 0.5;
            double t19 = t18 * d1;
            boolean test2 = t18 == 0.0;
            double polynomialBar2 = polynomialBar * t11;
            double t20 = polynomialBar * t15;
            double polynomialBar3 = polynomialBar2 * t11;
            double t21 = t20 + polynomialBar2 * t14;
            double polynomialBar4 = polynomialBar3 * t11;
            double t22 = polynomialBar4 * t11 * 1.330274429;
            double tBar = t21 + polynomialBar3 * t13 + polynomialBar4 * t12 + t22;
            double xBar = (test2 ? 0.0 : t19) - (test2 ? 0.0 : -t19) + tBar * t11 * t11 * -0.2316419;
            d1Bar = -xBar;
        } else {
            double t11 = 1.0 / (1.0 + 0.2316419 * d1);
            double t12 = 1.330274429 * t11 - 1.821255978;
            double t13 = t12 * t11 + 1.781477937;
            double t14 = t13 * t11 - 0.356563782;
            double t15 = t14 * t11 + 0.31938153;
            double polynomial = t15 * t11;
            double t16 = Math.exp(d1 * d1 * -0.5);
            double t17 = t16 / 2.5066282746310002;
            t10 = 1.0 - t17 * polynomial;
            double t18 = spot * t17;
            double t19 = spot * polynomial / -2.5066282746310002 * t16 * 0.5;
            double t20 = t19 == 0.0 ? 0.0 : t19 * d1;
            double t21 = t18 * t11;
            double t22 = t21 * t11;
            double t23 = t22 * t11;
            double tBar = -(t18 * t15) - t21 * t14 - t22 * t13 - t23 * t12 + t23 * t11 * -1.330274429;
            d1Bar = -t20 - t20 + tBar * t11 * t11 * -0.2316419;
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
            double volatility, double maturity, double[] partials) {
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
            double t7 = 1.0 / (1.0 + -0.2316419 * d2);
            double t8 = 1.330274429 * t7 - 1.821255978;
            double t9 = t8 * t7 + 1.781477937;
            double t10 = t9 * t7 - 0.356563782;
            double t11 = t10 * t7 + 0.31938153;
            double polynomial = t11 * t7;
            double t12 = Math.exp(d2 * d2 * -0.5);
            double t13 = t12 / 2.5066282746310002;
            t6 = 1.0 - (1.0 - t13 * polynomial);
            double t14 = t5 * t13;
            double t15 = t5 * polynomial / -2.5066282746310002 * t12 * 0.5;
            double t16 = t15 * d2;
            boolean test2 = t15 == 0.0;
            double t17 = t14 * t7;
            double t18 = t17 * t7;
            double t19 = t18 * t7;
            double tBar = -(t14 * t11) - t17 * t10 - t18 * t9 - t19 * t8 + t19 * t7 * -1.330274429;
            double xBar = (test2 ? 0.0 : t16) - (test2 ? 0.0 : -t16) + tBar * t7 * t7 * -0.2316419;
            d2Bar = -xBar;
        } else {
            double t7 = 1.0 / (1.0 + 0.2316419 * d2);
            double t8 = 1.330274429 * t7 - 1.821255978;
            double t9 = t8 * t7 + 1.781477937;
            double t10 = t9 * t7 - 0.356563782;
            double t11 = t10 * t7 + 0.31938153;
            double polynomial = t11 * t7;
            double t12 = Math.exp(d2 * d2 * -0.5);
            double t13 = t12 / 2.5066282746310002;
            t6 = 1.0 - t13 * polynomial;
            double polynomialBar = t5 * t13;
            double t14 = t5 * polynomial / 2.5066282746310002 * t12 * 0.5;
            double t15 = t14 == 0.0 ? 0.0 : t14 * d2;
            double polynomialBar2 = polynomialBar * t7;
            double t16 = polynomialBar * t11;
            double polynomialBar3 = polynomialBar2 * t7;
            double t17 = t16 + polynomialBar2 * t10;
            double polynomialBar4 = polynomialBar3 * t7;
            double t18 = polynomialBar4 * t7 * 1.330274429;
            double tBar = t17 + polynomialBar3 * t9 + polynomialBar4 * t8 + t18;
            d2Bar = -t15 - t15 + tBar * t7 * t7 * -0.2316419;
        }
        double t7 = t5 * t6;
        double t8 = t6 * strike * t4;
        double t9 = t8 * maturity;
        double t10 = t8 * rate;
        double t11;
        double d1Bar;
        if (test) {
            double t12 = 1.0 / (1.0 + -0.2316419 * d1);
            double t13 = 1.330274429 * t12 - 1.821255978;
            double t14 = t13 * t12 + 1.781477937;
            double t15 = t14 * t12 - 0.356563782;
            double t16 = t15 * t12 + 0.31938153;
            double polynomial = t16 * t12;
            double t17 = Math.exp(d1 * d1 * -0.5);
            double t18 = t17 / 2.5066282746310002;
            t11 = 1.0 - (1.0 - t18 * polynomial);
            double polynomialBar = spot * t18;
            double t19 = spot * polynomial / 2.5066282746310002 * t17 * 0.5;
            double t20 = t19 * d1;
            boolean test2 = t19 == 0.0;
            double polynomialBar2 = polynomialBar * t12;
            double t21 = polynomialBar * t16;
            double polynomialBar3 = polynomialBar2 * t12;
            double t22 = t21 + polynomialBar2 * t15;
            double polynomialBar4 = polynomialBar3 * t12;
            double t23 = polynomialBar4 * t12 * 1.330274429;
            double tBar = t22 + polynomialBar3 * t14 + polynomialBar4 * t13 + t23;
            double xBar = (test2 ? 0.0 : t20) - (test2 ? 0.0 : -t20) + tBar * t12 * t12 * -0.2316419;
            d1Bar = -xBar;
        } else {
            double t12 = 1.0 / (1.0 + 0.2316419 * d1);
            double t13 = 1.330274429 * t12 - 1.821255978;
            double t14 = t13 * t12 + 1.781477937;
            double t15 = t14 * t12 - 0.356563782;
            double t16 = t15 * t12 + 0.31938153;
            double polynomial = t16 * t12;
            double t17 = Math.exp(d1 * d1 * -0.5);
            double t18 = t17 / 2.5066282746310002;
            t11 = 1.0 - t18 * polynomial;
            double t19 = spot * t18;
            double t20 = spot * polynomial / -2.5066282746310002 * t17 * 0.5;
            double t21 = t20 == 0.0 ? 0.0 : t20 * d1;
            double t22 = t19 * t12;
            double t23 = t22 * t12;
            double t24 = t23 * t12;
            double tBar = -(t19 * t16) - t22 * t15 - t23 * t14 - t24 * t13 + t24 * t12 * -1.330274429;
            d1Bar = -t21 - t21 + tBar * t12 * t12 * -0.2316419;
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
}

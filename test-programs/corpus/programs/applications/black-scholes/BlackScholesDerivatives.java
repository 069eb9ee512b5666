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
        private final double[][] doubles = new double[8][0];
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
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        double[] tape4 = doubles[3];
        double t = Math.sqrt(maturity);
        double root = volatility * t;
        double t2 = 1.0 / strike;
        double t3 = spot * t2;
        double t4 = rate + volatility * volatility * 0.5;
        double t5 = 1.0 / root;
        double d1 = (Math.log(t3) + t4 * maturity) * t5;
        double d2 = d1 - root;
        boolean test = d1 < 0.0;
        double t6 = 0.0;
        double t7 = 0.0;
        double polynomial = 0.0;
        double t8 = 0.0;
        double t9 = 0.0;
        double t10 = 0.0;
        double polynomial2 = 0.0;
        double t11 = 0.0;
        double t12;
        if (test) {
            double[] B = room(doubles, 4, 5);
            B[0] = 0.31938153;
            B[1] = -0.356563782;
            B[2] = 1.781477937;
            B[3] = -1.821255978;
            B[4] = 1.330274429;
            t6 = 1.0 / (1.0 + -0.2316419 * d1);
            if (tape.length < 5) {
                tape = grow(doubles, 0, 5);
            }
            polynomial = 0.0;
            for (int i = 4; i >= 0; i--) {
                double t13 = polynomial + B[i];
                tape[4 - i] = t13;
                polynomial = t13 * t6;
            }
            t7 = Math.exp(d1 * d1 * -0.5);
            t8 = t7 / 2.5066282746310002;
            t12 = 1.0 - (1.0 - t8 * polynomial);
        } else {
            double[] B = room(doubles, 5, 5);
            B[0] = 0.31938153;
            B[1] = -0.356563782;
            B[2] = 1.781477937;
            B[3] = -1.821255978;
            B[4] = 1.330274429;
            t9 = 1.0 / (1.0 + 0.2316419 * d1);
            if (tape2.length < 5) {
                tape2 = grow(doubles, 1, 5);
            }
            polynomial2 = 0.0;
            for (int i = 4; i >= 0; i--) {
                double t13 = polynomial2 + B[i];
                tape2[4 - i] = t13;
                polynomial2 = t13 * t9;
            }
            t10 = Math.exp(d1 * d1 * -0.5);
            t11 = t10 / 2.5066282746310002;
            t12 = 1.0 - t11 * polynomial2;
        }
        double t13 = Math.exp(-(rate * maturity));
        double t14 = strike * t13;
        boolean test2 = d2 < 0.0;
        double t15 = 0.0;
        double t16 = 0.0;
        double polynomial3 = 0.0;
        double t17 = 0.0;
        double t18 = 0.0;
        double t19 = 0.0;
        double polynomial4 = 0.0;
        double t20 = 0.0;
        double t21;
        if (test2) {
            double[] B = room(doubles, 6, 5);
            B[0] = 0.31938153;
            B[1] = -0.356563782;
            B[2] = 1.781477937;
            B[3] = -1.821255978;
            B[4] = 1.330274429;
            t15 = 1.0 / (1.0 + -0.2316419 * d2);
            if (tape3.length < 5) {
                tape3 = grow(doubles, 2, 5);
            }
            polynomial3 = 0.0;
            for (int i = 4; i >= 0; i--) {
                double t22 = polynomial3 + B[i];
                tape3[4 - i] = t22;
                polynomial3 = t22 * t15;
            }
            t16 = Math.exp(d2 * d2 * -0.5);
            t17 = t16 / 2.5066282746310002;
            t21 = 1.0 - (1.0 - t17 * polynomial3);
        } else {
            double[] B = room(doubles, 7, 5);
            B[0] = 0.31938153;
            B[1] = -0.356563782;
            B[2] = 1.781477937;
            B[3] = -1.821255978;
            B[4] = 1.330274429;
            t18 = 1.0 / (1.0 + 0.2316419 * d2);
            if (tape4.length < 5) {
                tape4 = grow(doubles, 3, 5);
            }
            polynomial4 = 0.0;
            for (int i = 4; i >= 0; i--) {
                double t22 = polynomial4 + B[i];
                tape4[4 - i] = t22;
                polynomial4 = t22 * t18;
            }
            t19 = Math.exp(d2 * d2 * -0.5);
            t20 = t19 / 2.5066282746310002;
            t21 = 1.0 - t20 * polynomial4;
        }
        double d2Bar;
        if (test2) {
            double t22 = 1.0 + -0.2316419 * d2;
            double polynomialBar = -(t14 * t17);
            double t23 = 2.0 * (t14 * polynomial3 / -2.5066282746310002 * t16 * 0.5 * d2);
            double tBar = 0.0;
            for (int i = 0; i <= 4; i++) {
                tBar += polynomialBar * tape3[4 - i];
                polynomialBar *= t15;
            }
            double xBar = t23 + tBar / t22 * t15 * -0.2316419;
            d2Bar = -xBar;
        } else {
            double t22 = 1.0 + 0.2316419 * d2;
            double polynomialBar = t14 * t20;
            double t23 = t14 * polynomial4 / 2.5066282746310002 * t19 * 0.5 * d2;
            double t24 = -t23 - t23;
            double tBar = 0.0;
            for (int i = 0; i <= 4; i++) {
                tBar += polynomialBar * tape4[4 - i];
                polynomialBar *= t18;
            }
            d2Bar = t24 + tBar / t22 * t18 * -0.2316419;
        }
        double t22 = t21 * strike * t13;
        double t23 = t22 * maturity;
        double t24 = t22 * rate;
        double d1Bar;
        if (test) {
            double t25 = 1.0 + -0.2316419 * d1;
            double polynomialBar = spot * t8;
            double t26 = 2.0 * (spot * polynomial / 2.5066282746310002 * t7 * 0.5 * d1);
            double tBar = 0.0;
            for (int i = 0; i <= 4; i++) {
                tBar += polynomialBar * tape[4 - i];
                polynomialBar *= t6;
            }
            double xBar = t26 + tBar / t25 * t6 * -0.2316419;
            d1Bar = -xBar;
        } else {
            double t25 = 1.0 + 0.2316419 * d1;
            double polynomialBar = -(spot * t11);
            double t26 = spot * polynomial2 / -2.5066282746310002 * t10 * 0.5 * d1;
            double t27 = -t26 - t26;
            double tBar = 0.0;
            for (int i = 0; i <= 4; i++) {
                tBar += polynomialBar * tape2[4 - i];
                polynomialBar *= t9;
            }
            d1Bar = t27 + tBar / t25 * t9 * -0.2316419;
        }
        double t25 = (d1Bar + d2Bar) * t5;
        double rootBar = -d2Bar - t25 * d1;
        double t26 = t25 * maturity;
        double t27 = (t25 == 0.0 ? 0.0 : t25 * (t3 >= 0.0 ? 1.0 / (t3 + 0.0) : Double.NaN)) * t2;
        double t28 = 0.5 * (rootBar * volatility);
        double t29 = t24 + t25 * t4 + (t28 == 0.0 ? 0.0 : t28 / (t + 0.0));
        partials[0] = t12 + t27;
        partials[1] = t23 + t26;
        partials[2] = t26 * volatility + rootBar * t;
        partials[3] = t29;
    }

    private static double callValueAndGradientKernel(double spot, double strike, double rate,
            double volatility, double maturity, double[][] doubles, double[] partials) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        double[] tape4 = doubles[3];
        double t = Math.sqrt(maturity);
        double root = volatility * t;
        double t2 = spot / strike;
        double t3 = rate + volatility * volatility * 0.5;
        double d1 = (Math.log(t2) + t3 * maturity) / root;
        double d2 = d1 - root;
        boolean test = d1 < 0.0;
        double t4 = 0.0;
        double t5 = 0.0;
        double polynomial = 0.0;
        double t6 = 0.0;
        double t7 = 0.0;
        double t8 = 0.0;
        double polynomial2 = 0.0;
        double t9 = 0.0;
        double t10;
        if (test) {
            double[] B = room(doubles, 4, 5);
            B[0] = 0.31938153;
            B[1] = -0.356563782;
            B[2] = 1.781477937;
            B[3] = -1.821255978;
            B[4] = 1.330274429;
            t4 = 1.0 / (1.0 + -0.2316419 * d1);
            if (tape.length < 5) {
                tape = grow(doubles, 0, 5);
            }
            polynomial = 0.0;
            for (int i = 4; i >= 0; i--) {
                double t11 = polynomial + B[i];
                tape[4 - i] = t11;
                polynomial = t11 * t4;
            }
            t5 = Math.exp(d1 * d1 * -0.5);
            t6 = t5 / 2.5066282746310002;
            t10 = 1.0 - (1.0 - t6 * polynomial);
        } else {
            double[] B = room(doubles, 5, 5);
            B[0] = 0.31938153;
            B[1] = -0.356563782;
            B[2] = 1.781477937;
            B[3] = -1.821255978;
            B[4] = 1.330274429;
            t7 = 1.0 / (1.0 + 0.2316419 * d1);
            if (tape2.length < 5) {
                tape2 = grow(doubles, 1, 5);
            }
            polynomial2 = 0.0;
            for (int i = 4; i >= 0; i--) {
                double t11 = polynomial2 + B[i];
                tape2[4 - i] = t11;
                polynomial2 = t11 * t7;
            }
            t8 = Math.exp(d1 * d1 * -0.5);
            t9 = t8 / 2.5066282746310002;
            t10 = 1.0 - t9 * polynomial2;
        }
        double t11 = spot * t10;
        double t12 = Math.exp(-(rate * maturity));
        double t13 = strike * t12;
        boolean test2 = d2 < 0.0;
        double t14 = 0.0;
        double t15 = 0.0;
        double polynomial3 = 0.0;
        double t16 = 0.0;
        double t17 = 0.0;
        double t18 = 0.0;
        double polynomial4 = 0.0;
        double t19 = 0.0;
        double t20;
        if (test2) {
            double[] B = room(doubles, 6, 5);
            B[0] = 0.31938153;
            B[1] = -0.356563782;
            B[2] = 1.781477937;
            B[3] = -1.821255978;
            B[4] = 1.330274429;
            t14 = 1.0 / (1.0 + -0.2316419 * d2);
            if (tape3.length < 5) {
                tape3 = grow(doubles, 2, 5);
            }
            polynomial3 = 0.0;
            for (int i = 4; i >= 0; i--) {
                double t21 = polynomial3 + B[i];
                tape3[4 - i] = t21;
                polynomial3 = t21 * t14;
            }
            t15 = Math.exp(d2 * d2 * -0.5);
            t16 = t15 / 2.5066282746310002;
            t20 = 1.0 - (1.0 - t16 * polynomial3);
        } else {
            double[] B = room(doubles, 7, 5);
            B[0] = 0.31938153;
            B[1] = -0.356563782;
            B[2] = 1.781477937;
            B[3] = -1.821255978;
            B[4] = 1.330274429;
            t17 = 1.0 / (1.0 + 0.2316419 * d2);
            if (tape4.length < 5) {
                tape4 = grow(doubles, 3, 5);
            }
            polynomial4 = 0.0;
            for (int i = 4; i >= 0; i--) {
                double t21 = polynomial4 + B[i];
                tape4[4 - i] = t21;
                polynomial4 = t21 * t17;
            }
            t18 = Math.exp(d2 * d2 * -0.5);
            t19 = t18 / 2.5066282746310002;
            t20 = 1.0 - t19 * polynomial4;
        }
        double t21 = t11 - t13 * t20;
        double d2Bar;
        if (test2) {
            double t22 = 1.0 + -0.2316419 * d2;
            double polynomialBar = -(t13 * t16);
            double t23 = 2.0 * (t13 * polynomial3 / -2.5066282746310002 * t15 * 0.5 * d2);
            double tBar = 0.0;
            for (int i = 0; i <= 4; i++) {
                tBar += polynomialBar * tape3[4 - i];
                polynomialBar *= t14;
            }
            double xBar = t23 + tBar / t22 * t14 * -0.2316419;
            d2Bar = -xBar;
        } else {
            double t22 = 1.0 + 0.2316419 * d2;
            double polynomialBar = t13 * t19;
            double t23 = t13 * polynomial4 / 2.5066282746310002 * t18 * 0.5 * d2;
            double t24 = -t23 - t23;
            double tBar = 0.0;
            for (int i = 0; i <= 4; i++) {
                tBar += polynomialBar * tape4[4 - i];
                polynomialBar *= t17;
            }
            d2Bar = t24 + tBar / t22 * t17 * -0.2316419;
        }
        double t22 = t20 * strike * t12;
        double t23 = t22 * maturity;
        double t24 = t22 * rate;
        double d1Bar;
        if (test) {
            double t25 = 1.0 + -0.2316419 * d1;
            double polynomialBar = spot * t6;
            double t26 = 2.0 * (spot * polynomial / 2.5066282746310002 * t5 * 0.5 * d1);
            double tBar = 0.0;
            for (int i = 0; i <= 4; i++) {
                tBar += polynomialBar * tape[4 - i];
                polynomialBar *= t4;
            }
            double xBar = t26 + tBar / t25 * t4 * -0.2316419;
            d1Bar = -xBar;
        } else {
            double t25 = 1.0 + 0.2316419 * d1;
            double polynomialBar = -(spot * t9);
            double t26 = spot * polynomial2 / -2.5066282746310002 * t8 * 0.5 * d1;
            double t27 = -t26 - t26;
            double tBar = 0.0;
            for (int i = 0; i <= 4; i++) {
                tBar += polynomialBar * tape2[4 - i];
                polynomialBar *= t7;
            }
            d1Bar = t27 + tBar / t25 * t7 * -0.2316419;
        }
        double t25 = (d1Bar + d2Bar) / root;
        double rootBar = -d2Bar - t25 * d1;
        double t26 = t25 * maturity;
        double t27 = (t25 == 0.0 ? 0.0 : t25 * (t2 >= 0.0 ? 1.0 / (t2 + 0.0) : Double.NaN)) / strike;
        double t28 = 0.5 * (rootBar * volatility);
        double t29 = t24 + t25 * t3 + (t28 == 0.0 ? 0.0 : t28 / (t + 0.0));
        partials[0] = t10 + t27;
        partials[1] = t23 + t26;
        partials[2] = t26 * volatility + rootBar * t;
        partials[3] = t29;
        return t21;
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

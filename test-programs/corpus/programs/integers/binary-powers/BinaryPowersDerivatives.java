package programs.integers;

import javax.annotation.processing.Generated;

/** Derivatives of {@link BinaryPowers}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class BinaryPowersDerivatives {

    private BinaryPowersDerivatives() {}

    /** The derivative of {@link BinaryPowers#power(double, int)} with respect to {@code x}. */
    public static PowerGradient powerGradient(double x, int n) {
        PowerGradient into = new PowerGradient();
        powerGradient(x, n, into);
        return into;
    }

    /**
     * Computes the derivative of {@link BinaryPowers#power(double, int)} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 7 * rounds12 + 4}; of the method itself: at most {@code 2 * rounds12 + 1}.
     * Workspace: none. Here {@code rounds12} is how often the loop in line 12 runs in all.
     */
    public static void powerGradient(double x, int n, PowerGradient into) {
        into.x = powerGradientKernel(x, n);
    }

    /**
     * Computes the derivative of {@link BinaryPowers#power(double, int)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 7 * rounds12 + 4}; of the method itself: at most {@code 2 * rounds12 + 1}.
     * Workspace: none. Here {@code rounds12} is how often the loop in line 12 runs in all.
     */
    public static double powerValueAndGradient(double x, int n, PowerGradient into) {
        double value = powerValueAndGradientKernel(x, n, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link BinaryPowers#power(double, int)} with respect to {@code x}, as a number.
     */
    public static double powerDerivative(double x, int n) {
        return powerGradientKernel(x, n);
    }

    /**
     * The derivative of {@link BinaryPowers#power(double, int)} with respect to {@code x}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class PowerGradient {
        private double x;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public PowerGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }
    }

    private static double powerGradientKernel(double x, int n) {
        boolean test = n < 0;
        double base = 0.0;
        double base2;
        if (test) {
            base = 1.0 / x;
            base2 = base;
        } else {
            base2 = x;
        }
        long e = Math.abs((long) n);
        double result = 1.0;
        double baseDot = 1.0;
        double resultDot = 0.0;
        while (e > 0L) {
            boolean test2 = (e & 1L) == 1L;
            e >>= 1;
            double t = 2.0 * base2;
            double t2 = 1.0;
            double result2;
            if (test2) {
                result2 = result * base2;
                t2 = base2;
            } else {
                result2 = result;
                result = 0.0;
            }
            resultDot = result * baseDot + t2 * resultDot;
            result = result2;
            base2 *= base2;
            baseDot *= t;
        }
        return test ? -(resultDot * base * base) : resultDot;
    }

    private static double powerValueAndGradientKernel(double x, int n, double[] partials) {
        boolean test = n < 0;
        double base = 0.0;
        double base2;
        if (test) {
            base = 1.0 / x;
            base2 = base;
        } else {
            base2 = x;
        }
        long e = Math.abs((long) n);
        double result = 1.0;
        double baseDot = 1.0;
        double resultDot = 0.0;
        while (e > 0L) {
            boolean test2 = (e & 1L) == 1L;
            e >>= 1;
            double t = 2.0 * base2;
            double t2 = 1.0;
            double result2;
            if (test2) {
                result2 = result * base2;
                t2 = base2;
            } else {
                result2 = result;
                result = 0.0;
            }
            resultDot = result * baseDot + t2 * resultDot;
            result = result2;
            base2 *= base2;
            baseDot *= t;
        }
        double xBar = test ? -(resultDot * base * base) : resultDot;
        partials[0] = xBar;
        return result;
    }
}

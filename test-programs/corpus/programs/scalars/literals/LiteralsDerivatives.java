package programs.scalars;

import javax.annotation.processing.Generated;

/** Derivatives of {@link Literals}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
final class LiteralsDerivatives {

    private LiteralsDerivatives() {}

    /** The derivative of {@link Literals#value(double)} with respect to {@code x}. */
    public static ValueGradient valueGradient(double x) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, into);
        return into;
    }

    /**
     * Computes the derivative of {@link Literals#value(double)} with respect to {@code x} into {@code into},
     * without its value.
     *
     * <p>
     * Operations: {@code 47}; of the method itself: {@code 29}. Workspace: none.
     */
    public static void valueGradient(double x, ValueGradient into) {
        into.x = valueGradientKernel(x);
    }

    /**
     * Computes the derivative of {@link Literals#value(double)} with respect to {@code x} into {@code into}
     * and returns the method's value.
     *
     * <p>
     * Operations: {@code 48}; of the method itself: {@code 29}. Workspace: none.
     */
    public static double valueValueAndGradient(double x, ValueGradient into) {
        double value = valueValueAndGradientKernel(x, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /** The derivative of {@link Literals#value(double)} with respect to {@code x}, as a number. */
    public static double valueDerivative(double x) {
        return valueGradientKernel(x);
    }

    /**
     * The derivative of {@link Literals#value(double)} with respect to {@code x}, and the memory that
     * computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double x;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }
    }

    private static double valueGradientKernel(double x) {
        double names = Math.PI * x + Math.E;
        double grouped = 1000.5 * x + 0.5 + 5.0 + 5.0 + 1.0;
        double t = 0.10000000149011612 * Literals.ROOT;
        double constants = 0.3333333333333333 * x + 252.0 * x / 1.099511627791E12 + t * x;
        double t2 = x * Double.MIN_VALUE;
        double limits = x / 2.147483647E9 + x * 1.0842021724855044E-19 + t2;
        double sum = 0.1875 * x + x + names + grouped + constants + limits;
        double hexBar = x * 2.0;
        double t3 = sum * 2.0 + hexBar * Double.MIN_VALUE + 2.1684043449710089E-19 * x;
        double t4 = 504.0 * x / 1.099511627791E12;
        double t5 = 0.6666666666666666 * x;
        double t6 = 6.283185307179586 * x;
        double t7 = t3 + hexBar / 2.147483647E9 + hexBar * t + t4 + t5 + 2001.0 * x + t6;
        return t7 + hexBar + 0.375 * x;
    }

    private static double valueValueAndGradientKernel(double x, double[] partials) {
        double names = Math.PI * x + Math.E;
        double grouped = 1000.5 * x + 0.5 + 5.0 + 5.0 + 1.0;
        double t = 0.10000000149011612 * Literals.ROOT;
        double constants = 0.3333333333333333 * x + 252.0 * x / 1.099511627791E12 + t * x;
        double t2 = x * Double.MIN_VALUE;
        double limits = x / 2.147483647E9 + x * 1.0842021724855044E-19 + t2;
        double sum = 0.1875 * x + x + names + grouped + constants + limits;
        sum *= 2.0;
        double hexBar = x * 2.0;
        double t3 = hexBar / 2.147483647E9;
        double t4 = hexBar * t;
        double t5 = sum + hexBar * Double.MIN_VALUE + 2.1684043449710089E-19 * x + t3 + t4;
        double t6 = 2001.0 * x;
        double t7 = 6.283185307179586 * x;
        double t8 = t5 + 504.0 * x / 1.099511627791E12 + 0.6666666666666666 * x + t6 + t7;
        partials[0] = t8 + hexBar + 0.375 * x;
        return sum * x;
    }
}

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
     * Operations: {@code 25}; of the method itself: {@code 29}. Workspace: none.
     */
    public static void valueGradient(double x, ValueGradient into) {
        into.x = valueGradientKernel(x);
    }

    /**
     * Computes the derivative of {@link Literals#value(double)} with respect to {@code x} into {@code into}
     * and returns the method's value.
     *
     * <p>
     * Operations: {@code 26}; of the method itself: {@code 29}. Workspace: none.
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
        double t = 0.10000000149011612 * Literals.ROOT;
        double t2 = x / 2.147483647E9;
        double t3 = 1.1875 * x;
        double t4 = 14.218281828459045 + 252.0 * x / 1.099511627791E12 + t * x + t2 + t3;
        double sum = 2.0 * (t4 + 1003.9749259869232 * x);
        double hexBar = x * 2.0;
        double t5 = 504.0 * x / 1.099511627791E12;
        double t6 = 2009.9498519738463 * x;
        return sum + hexBar / 2.147483647E9 + hexBar * t + t5 + 0.375 * x + t6;
    }

    private static double valueValueAndGradientKernel(double x, double[] partials) {
        double t = 0.10000000149011612 * Literals.ROOT;
        double t2 = x / 2.147483647E9;
        double t3 = 1.1875 * x;
        double t4 = 14.218281828459045 + 252.0 * x / 1.099511627791E12 + t * x + t2 + t3;
        double sum = 2.0 * (t4 + 1003.9749259869232 * x);
        double hexBar = x * 2.0;
        double t5 = 504.0 * x / 1.099511627791E12;
        double t6 = 2009.9498519738463 * x;
        partials[0] = sum + hexBar / 2.147483647E9 + hexBar * t + t5 + 0.375 * x + t6;
        return sum * x;
    }
}

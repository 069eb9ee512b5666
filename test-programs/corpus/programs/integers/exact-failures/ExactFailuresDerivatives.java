package programs.integers;

import javax.annotation.processing.Generated;

/** Derivatives of {@link ExactFailures}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ExactFailuresDerivatives {

    private ExactFailuresDerivatives() {}

    /** The derivative of {@link ExactFailures#value(int, int, double)} with respect to {@code x}. */
    public static ValueGradient valueGradient(int a, int b, double x) {
        ValueGradient into = new ValueGradient();
        valueGradient(a, b, x, into);
        return into;
    }

    /**
     * Computes the derivative of {@link ExactFailures#value(int, int, double)} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 2}; of the method itself: {@code 3}. Workspace: none.
     */
    public static void valueGradient(int a, int b, double x, ValueGradient into) {
        into.x = valueGradientKernel(a, b, x);
    }

    /**
     * Computes the derivative of {@link ExactFailures#value(int, int, double)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 3}; of the method itself: {@code 3}. Workspace: none.
     */
    public static double valueValueAndGradient(int a, int b, double x, ValueGradient into) {
        double value = valueValueAndGradientKernel(a, b, x, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link ExactFailures#value(int, int, double)} with respect to {@code x}, as a number.
     */
    public static double valueDerivative(int a, int b, double x) {
        return valueGradientKernel(a, b, x);
    }

    /**
     * The derivative of {@link ExactFailures#value(int, int, double)} with respect to {@code x}, and the
     * memory that computing it needs. One holder serves one thread at a time.
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

    private static double valueGradientKernel(int a, int b, double x) {
        boolean test = b == 0;
        if (a > 10 & test) {
            throw new ArithmeticException("division of " + a);
        }
        int q = Math.addExact(a, b) + (test ? 0 : a / b);
        return 2.0 * x + q;
    }

    private static double valueValueAndGradientKernel(int a, int b, double x, double[] partials) {
        boolean test = b == 0;
        if (a > 10 & test) {
            throw new ArithmeticException("division of " + a);
        }
        int q = Math.addExact(a, b) + (test ? 0 : a / b);
        double t = q + x;
        partials[0] = t + x;
        return t * x;
    }
}

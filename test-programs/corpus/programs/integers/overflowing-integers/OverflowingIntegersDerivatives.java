package programs.integers;

import javax.annotation.processing.Generated;

/** Derivatives of {@link OverflowingIntegers}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class OverflowingIntegersDerivatives {

    private OverflowingIntegersDerivatives() {}

    /**
     * The derivative of {@link OverflowingIntegers#value(double, int, long)} with respect to {@code x}.
     */
    public static ValueGradient valueGradient(double x, int n, long m) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, n, m, into);
        return into;
    }

    /**
     * Computes the derivative of {@link OverflowingIntegers#value(double, int, long)} with respect to
     * {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 13}; of the method itself: at most {@code 11}. Workspace: none.
     */
    public static void valueGradient(double x, int n, long m, ValueGradient into) {
        into.x = valueGradientKernel(x, n, m);
    }

    /**
     * Computes the derivative of {@link OverflowingIntegers#value(double, int, long)} with respect to
     * {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 20}; of the method itself: at most {@code 11}. Workspace: none.
     */
    public static double valueValueAndGradient(double x, int n, long m, ValueGradient into) {
        double value = valueValueAndGradientKernel(x, n, m, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link OverflowingIntegers#value(double, int, long)} with respect to {@code x}, as a
     * number.
     */
    public static double valueDerivative(double x, int n, long m) {
        return valueGradientKernel(x, n, m);
    }

    /**
     * The derivative of {@link OverflowingIntegers#value(double, int, long)} with respect to {@code x}, and
     * the memory that computing it needs. One holder serves one thread at a time.
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

    private static double valueGradientKernel(double x, int n, long m) {
        int wrapped = Integer.MAX_VALUE + n;
        long product = m * m * m;
        int cut = (int) product;
        long k = n;
        boolean test = product < 0L != cut < 0;
        double t = wrapped >> 20;
        double t2 = cut % 1000;
        double t3 = Integer.MIN_VALUE < wrapped ? 1.0 : 0.0;
        double t4 = (n * n + k * k) % 100003L + t3;
        double t5 = 1.0;
        if (wrapped < 0) {
            x *= 1.5;
            t5 = 1.5;
        }
        double t6 = 1.0;
        if (test) {
            double t7 = 0.25 * x;
            x -= t7 * x;
            t6 = 1.0 - t7 - t7;
        }
        double t7 = t2 * x;
        return (t4 + t7 + t7 + t) * t6 * t5;
    }

    private static double valueValueAndGradientKernel(double x, int n, long m, double[] partials) {
        int wrapped = Integer.MAX_VALUE + n;
        long product = m * m * m;
        int cut = (int) product;
        long k = n;
        boolean test = product < 0L != cut < 0;
        double t = wrapped >> 20;
        double t2 = cut % 1000;
        boolean test2 = Integer.MIN_VALUE < wrapped;
        double t3 = (n * n + k * k) % 100003L;
        double t4 = t3 + (test2 ? 1.0 : 0.0);
        double t5 = 1.0;
        if (wrapped < 0) {
            x *= 1.5;
            t5 = 1.5;
        }
        double t6 = 1.0;
        if (test) {
            double t7 = 0.25 * x;
            x -= t7 * x;
            t6 = 1.0 - t7 - t7;
        }
        double t7 = t2 * x;
        partials[0] = (t4 + t7 + t7 + t) * t6 * t5;
        return x * t + x * x * t2 + (test2 ? x : 1.0) + t3 * x;
    }
}

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
     */
    public static void valueGradient(double x, int n, long m, ValueGradient into) {
        into.x = valueGradientKernel(x, n, m);
    }

    /**
     * Computes the derivative of {@link OverflowingIntegers#value(double, int, long)} with respect to
     * {@code x} into {@code into} and returns the method's value.
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
        long mixed = n * n + k * k;
        boolean test = wrapped < 0;
        if (test) {
            x *= 1.5;
        }
        boolean test2 = product < 0L != cut < 0;
        double x2 = test2 ? x - 0.25 * x * x : x;
        double t = wrapped >> 20;
        double t2 = 2.0 * (cut % 1000) * x2;
        double xBar = mixed % 100003L + (Integer.MIN_VALUE < wrapped ? 1.0 : 0.0) + t2 + t;
        if (test2) {
            xBar = xBar - xBar * (0.25 * x) + xBar * x * -0.25;
        }
        if (test) {
            return xBar * 1.5;
        }
        return xBar;
    }

    private static double valueValueAndGradientKernel(double x, int n, long m, double[] partials) {
        int wrapped = Integer.MAX_VALUE + n;
        long product = m * m * m;
        int cut = (int) product;
        long k = n;
        long mixed = n * n + k * k;
        boolean test = wrapped < 0;
        if (test) {
            x *= 1.5;
        }
        boolean test2 = product < 0L != cut < 0;
        double x2 = test2 ? x - 0.25 * x * x : x;
        double t = wrapped >> 20;
        double t2 = cut % 1000;
        boolean test3 = Integer.MIN_VALUE < wrapped;
        double t3 = mixed % 100003L;
        double t4 = x2 * t + x2 * x2 * t2 + (test3 ? x2 : 1.0) + t3 * x2;
        double xBar = t3 + (test3 ? 1.0 : 0.0) + 2.0 * t2 * x2 + t;
        if (test2) {
            xBar = xBar - xBar * (0.25 * x) + xBar * x * -0.25;
        }
        if (test) {
            double t5 = xBar * 1.5;
            partials[0] = t5;
            return t4;
        }
        partials[0] = xBar;
        return t4;
    }
}

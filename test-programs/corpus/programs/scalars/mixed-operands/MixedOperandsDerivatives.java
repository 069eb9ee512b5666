package programs.scalars;

import javax.annotation.processing.Generated;

/** Derivatives of {@link MixedOperands}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
final class MixedOperandsDerivatives {

    private MixedOperandsDerivatives() {}

    /**
     * The derivative of {@link MixedOperands#value(double, int, long, float)} with respect to {@code x}.
     */
    public static ValueGradient valueGradient(double x, int n, long m, float f) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, n, m, f, into);
        return into;
    }

    /**
     * Computes the derivative of {@link MixedOperands#value(double, int, long, float)} with respect to
     * {@code x} into {@code into}, without its value.
     */
    public static void valueGradient(double x, int n, long m, float f, ValueGradient into) {
        into.x = valueGradientKernel(x, n, m, f);
    }

    /**
     * Computes the derivative of {@link MixedOperands#value(double, int, long, float)} with respect to
     * {@code x} into {@code into} and returns the method's value.
     */
    public static double valueValueAndGradient(double x, int n, long m, float f, ValueGradient into) {
        double value = valueValueAndGradientKernel(x, n, m, f, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link MixedOperands#value(double, int, long, float)} with respect to {@code x}, as a
     * number.
     */
    public static double valueDerivative(double x, int n, long m, float f) {
        return valueGradientKernel(x, n, m, f);
    }

    /**
     * The derivative of {@link MixedOperands#value(double, int, long, float)} with respect to {@code x}, and
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

    private static double valueGradientKernel(double x, int n, long m, float f) {
        double t = n / 2;
        double t2 = n * 0.5;
        double t3 = m % 3L;
        double a = x * t + t2 * x + t3 * x;
        float t4 = n;
        double t5 = 1.0 / m;
        double t6 = t4 / m;
        double b = f * t4 - x * t5 + t6 * x;
        long k = n;
        double t7 = b * t;
        return (k > m ? 0.0 : 1.0) + m * k + a * t6 - a * t5 + b * t3 + b * t2 + t7;
    }

    private static double valueValueAndGradientKernel(double x, int n, long m, float f, double[] partials) {
        double t = n / 2;
        double t2 = n * 0.5;
        double t3 = m % 3L;
        double a = x * t + t2 * x + t3 * x;
        float t4 = n;
        double t5 = m;
        double t6 = t4 / m;
        double b = f * t4 - x / t5 + t6 * x;
        long k = n;
        double t7 = m * k;
        double t8 = a * b + t7 * x - (int) (m - k);
        double xBar = 1.0;
        double t9;
        if (k > m) {
            t9 = f;
            xBar = 0.0;
        } else {
            t9 = x;
        }
        partials[0] = xBar + t7 + a * t6 - a / t5 + b * t3 + b * t2 + b * t;
        return t8 + t9;
    }
}

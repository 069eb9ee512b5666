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
     *
     * <p>
     * Operations: {@code 18}; of the method itself: {@code 17}. Workspace: none.
     */
    public static void valueGradient(double x, int n, long m, float f, ValueGradient into) {
        into.x = valueGradientKernel(x, n, m, f);
    }

    /**
     * Computes the derivative of {@link MixedOperands#value(double, int, long, float)} with respect to
     * {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 23}; of the method itself: {@code 17}. Workspace: none.
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
        float t = n;
        double t2 = 1.0 / m;
        double t3 = t / m;
        double b = f * t - x * t2 + t3 * x;
        long k = n;
        double t4 = n / 2 + n * 0.5 + m % 3L;
        double t5 = t4 * x;
        return (k > m ? 0.0 : 1.0) + m * k + t5 * t3 - t5 * t2 + b * t4;
    }

    private static double valueValueAndGradientKernel(double x, int n, long m, float f, double[] partials) {
        double t = n / 2;
        double t2 = n * 0.5;
        double t3 = m % 3L;
        float t4 = n;
        double t5 = 1.0 / m;
        double t6 = t4 / m;
        double b = f * t4 - x * t5 + t6 * x;
        long k = n;
        double t7 = m * k;
        double t8 = t7 * x;
        double t9 = (int) (m - k);
        double t10 = 1.0;
        double t11;
        if (k > m) {
            t11 = f;
            t10 = 0.0;
        } else {
            t11 = x;
        }
        double t12 = t + t2 + t3;
        double t13 = t12 * x;
        partials[0] = t10 + t7 + t13 * t6 - t13 * t5 + b * t12;
        return t13 * b + t8 - t9 + t11;
    }
}

package programs.integers;

import javax.annotation.processing.Generated;

/** Derivatives of {@link CastsAndPromotions}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class CastsAndPromotionsDerivatives {

    private CastsAndPromotionsDerivatives() {}

    /**
     * The derivative of {@link CastsAndPromotions#value(double, double, int, long)} with respect to
     * {@code x}.
     */
    public static ValueGradient valueGradient(double x, double c, int n, long m) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, c, n, m, into);
        return into;
    }

    /**
     * Computes the derivative of {@link CastsAndPromotions#value(double, double, int, long)} with respect to
     * {@code x} into {@code into}, without its value.
     */
    public static void valueGradient(double x, double c, int n, long m, ValueGradient into) {
        into.x = valueGradientKernel(x, c, n, m);
    }

    /**
     * Computes the derivative of {@link CastsAndPromotions#value(double, double, int, long)} with respect to
     * {@code x} into {@code into} and returns the method's value.
     */
    public static double valueValueAndGradient(double x, double c, int n, long m, ValueGradient into) {
        double value = valueValueAndGradientKernel(x, c, n, m, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link CastsAndPromotions#value(double, double, int, long)} with respect to
     * {@code x}, as a number.
     */
    public static double valueDerivative(double x, double c, int n, long m) {
        return valueGradientKernel(x, c, n, m);
    }

    /**
     * The derivative of {@link CastsAndPromotions#value(double, double, int, long)} with respect to
     * {@code x}, and the memory that computing it needs. One holder serves one thread at a time.
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

    private static double valueGradientKernel(double x, double c, int n, long m) {
        float f = (float) c;
        float h = n;
        double mixed = n + m + f + c;
        double third = n / 3 + h / 3.0f + n / 3.0;
        double t = (int) c;
        double t2 = 2.0E-10 * (long) (c * 1.0E10) * x;
        return third + mixed + m + (m + h) + 2.147483647 + 0.0 * f + t2 + t;
    }

    private static double valueValueAndGradientKernel(double x, double c, int n, long m, double[] partials) {
        float f = (float) c;
        double back = f;
        float h = n;
        double d = m;
        double mixed = n + m + f + c;
        double third = n / 3 + h / 3.0f + n / 3.0;
        double t = (int) c;
        double t2 = (long) (c * 1.0E10);
        double t3 = x * back;
        double t4 = x * t + x * x * t2 * 1.0E-10 + t3 - t3 + 2.147483647 * x + 0.0;
        double t5 = m + h;
        double t6 = (float) (x * 0.0);
        double t7 = 2.0E-10 * t2 * x;
        double t8 = third + mixed + d + t5 + 2.147483647 + 0.0 * back + t7 + t;
        partials[0] = t8;
        return t4 + t5 * x + d * x + (int) m + mixed * x + third * x + t6;
    }
}

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
     *
     * <p>
     * Operations: {@code 17}; of the method itself: {@code 30}. Workspace: none.
     */
    public static void valueGradient(double x, double c, int n, long m, ValueGradient into) {
        into.x = valueGradientKernel(x, c, n, m);
    }

    /**
     * Computes the derivative of {@link CastsAndPromotions#value(double, double, int, long)} with respect to
     * {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 36}; of the method itself: {@code 30}. Workspace: none.
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
        float h = n;
        double mixed = n + m + (float) c + c;
        double third = n / 3 + h / 3.0f + n / 3.0;
        double t = 1.0E-10 * (long) (c * 1.0E10) * x;
        return third + mixed + m + (m + h) + 2.147483647 + t + t + (int) c;
    }

    private static double valueValueAndGradientKernel(double x, double c, int n, long m, double[] partials) {
        float f = (float) c;
        float h = n;
        double d = m;
        double mixed = n + m + f + c;
        double third = n / 3 + h / 3.0f + n / 3.0;
        double t = (int) c;
        double t2 = (long) (c * 1.0E10);
        double t3 = x * f;
        double t4 = m + h;
        double t5 = t4 * x;
        double t6 = d * x;
        double t7 = 1.0E-10 * t2 * x;
        double t8 = third + mixed + d + t4 + 2.147483647 + t7 + t7 + t;
        double t9 = x * t + x * x * t2 * 1.0E-10 + t3 - t3 + 2.147483647 * x + t5 + t6;
        partials[0] = t8;
        return t9 + (int) m + mixed * x + third * x;
    }
}

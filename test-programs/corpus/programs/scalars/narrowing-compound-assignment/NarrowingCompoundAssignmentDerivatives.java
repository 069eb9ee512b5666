package programs.scalars;

import javax.annotation.processing.Generated;

/**
 * Derivatives of {@link NarrowingCompoundAssignment}, written by Phigrad: change the source and generate
 * again.
 */
@Generated("io.phigrad")
final class NarrowingCompoundAssignmentDerivatives {

    private NarrowingCompoundAssignmentDerivatives() {}

    /**
     * The derivative of {@link NarrowingCompoundAssignment#value(double, float, int, double)} with respect to
     * {@code x} and {@code g}.
     */
    public static ValueGradient valueGradient(double x, float g, int n, double ratio) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, g, n, ratio, into);
        return into;
    }

    /**
     * Computes the derivative of {@link NarrowingCompoundAssignment#value(double, float, int, double)} with
     * respect to {@code x} and {@code g} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 21}; of the method itself: {@code 17}. Workspace: none.
     */
    public static void valueGradient(double x, float g, int n, double ratio, ValueGradient into) {
        valueGradientKernel(x, g, n, ratio, into.partials);
        into.x = into.partials[0];
        into.g = (float) into.partials[1];
    }

    /**
     * Computes the derivative of {@link NarrowingCompoundAssignment#value(double, float, int, double)} with
     * respect to {@code x} and {@code g} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 30}; of the method itself: {@code 17}. Workspace: none.
     */
    public static double valueValueAndGradient(double x, float g, int n, double ratio, ValueGradient into) {
        double value = valueValueAndGradientKernel(x, g, n, ratio, into.partials);
        into.x = into.partials[0];
        into.g = (float) into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link NarrowingCompoundAssignment#value(double, float, int, double)} with respect to
     * {@code x} and {@code g}, and the memory that computing it needs. One holder serves one thread at a
     * time.
     */
    public static final class ValueGradient {
        private double x;
        private float g;
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /** The derivative with respect to {@code g}. */
        public float g() {
            return g;
        }
    }

    private static void valueGradientKernel(double x, float g, int n, double ratio, double[] partials) {
        int i = (int) ((int) (n + 2.7) * 1.5);
        i = (int) (i - ratio);
        double t = g;
        double t2 = 1.0 / (1.0 + g * g);
        double t3 = -2.0 * (t2 * ((float) (t * x) * t2)) * t + (0.002147483 + t2 * x);
        partials[0] = 2.0 * (33L + i) * x - (2.53f - i) + i + t2 * t;
        partials[1] = t3;
    }

    private static double valueValueAndGradientKernel(double x, float g, int n, double ratio,
            double[] partials) {
        int i = (int) ((int) (n + 2.7) * 1.5);
        i = (int) (i - ratio);
        double t = g;
        double t2 = 1.0 / (1.0 + g * g);
        double t3 = (float) (t * x) * t2;
        double t4 = i;
        double t5 = 33L + i;
        double t6 = 2.53f - i;
        double t7 = 2.0 * t5 * x - t6 + t4 + t2 * t;
        double t8 = -2.0 * (t2 * t3) * t + (0.002147483 + t2 * x);
        partials[0] = t7;
        partials[1] = t8;
        return x * t4 + x * x * t5 - t6 * x + (float) t3 + 0.002147483 * t;
    }
}

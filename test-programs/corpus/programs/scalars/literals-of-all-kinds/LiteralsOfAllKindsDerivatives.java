package programs.scalars;

import javax.annotation.processing.Generated;

/** Derivatives of {@link LiteralsOfAllKinds}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class LiteralsOfAllKindsDerivatives {

    private LiteralsOfAllKindsDerivatives() {}

    /** The derivative of {@link LiteralsOfAllKinds#value(double)} with respect to {@code x}. */
    public static ValueGradient valueGradient(double x) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, into);
        return into;
    }

    /**
     * Computes the derivative of {@link LiteralsOfAllKinds#value(double)} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 5}; of the method itself: at most {@code 15}. Workspace: none.
     */
    public static void valueGradient(double x, ValueGradient into) {
        into.x = valueGradientKernel(x);
    }

    /**
     * Computes the derivative of {@link LiteralsOfAllKinds#value(double)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 15}; of the method itself: at most {@code 15}. Workspace: none.
     */
    public static double valueValueAndGradient(double x, ValueGradient into) {
        double value = valueValueAndGradientKernel(x, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link LiteralsOfAllKinds#value(double)} with respect to {@code x}, as a number.
     */
    public static double valueDerivative(double x) {
        return valueGradientKernel(x);
    }

    /**
     * The derivative of {@link LiteralsOfAllKinds#value(double)} with respect to {@code x}, and the memory
     * that computing it needs. One holder serves one thread at a time.
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
        double e = x > 0.0 ? Double.POSITIVE_INFINITY : -0.0;
        double t = -360.0 * x;
        double xBar = e == 0.0 ? 4.141592653589793 : Math.PI;
        return xBar + t + t + 1021.501 + 0.9999999999999999;
    }

    private static double valueValueAndGradientKernel(double x, double[] partials) {
        double e = x > 0.0 ? Double.POSITIVE_INFINITY : -0.0;
        double t = -360.0 * x;
        double t2 = t * x;
        double t3 = 0.0;
        double t4;
        if (e == 0.0) {
            t4 = x;
            t3 = 1.0;
        } else {
            t4 = 1.0 / e;
        }
        double t5 = -425.0 + t2 + 2.2250738585072014E-308 + 1.401298464324817E-45 + t4 + Math.E;
        partials[0] = Math.PI + t3 + 1.0 + t + t + 1021.501;
        return t5 + 1025.6425926535896 * x;
    }
}

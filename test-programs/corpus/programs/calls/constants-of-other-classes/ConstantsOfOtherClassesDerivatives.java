package programs.calls;

import javax.annotation.processing.Generated;

/**
 * Derivatives of {@link ConstantsOfOtherClasses}, written by Phigrad: change the source and generate again.
 */
@Generated("io.phigrad")
public final class ConstantsOfOtherClassesDerivatives {

    private ConstantsOfOtherClassesDerivatives() {}

    /** The derivative of {@link ConstantsOfOtherClasses#value(double)} with respect to {@code t}. */
    public static ValueGradient valueGradient(double t) {
        ValueGradient into = new ValueGradient();
        valueGradient(t, into);
        return into;
    }

    /**
     * Computes the derivative of {@link ConstantsOfOtherClasses#value(double)} with respect to {@code t} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 2}; of the method itself: {@code 6}. Workspace: none.
     */
    public static void valueGradient(double t, ValueGradient into) {
        into.t = valueGradientKernel(t);
    }

    /**
     * Computes the derivative of {@link ConstantsOfOtherClasses#value(double)} with respect to {@code t} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 7}; of the method itself: {@code 6}. Workspace: none.
     */
    public static double valueValueAndGradient(double t, ValueGradient into) {
        double value = valueValueAndGradientKernel(t, into.partials);
        into.t = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link ConstantsOfOtherClasses#value(double)} with respect to {@code t}, as a number.
     */
    public static double valueDerivative(double t) {
        return valueGradientKernel(t);
    }

    /**
     * The derivative of {@link ConstantsOfOtherClasses#value(double)} with respect to {@code t}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double t;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /** The derivative with respect to {@code t}. */
        public double t() {
            return t;
        }
    }

    private static double valueGradientKernel(double t) {
        return ConstantsOfOtherClasses.Table.LAST + 9.80665 * t;
    }

    private static double valueValueAndGradientKernel(double t, double[] partials) {
        double LAST = ConstantsOfOtherClasses.Table.LAST;
        partials[0] = LAST + 9.80665 * t;
        return 4.903325 * (t * t) + LAST * t - 2.5;
    }
}

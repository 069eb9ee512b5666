package programs.calls;

import java.util.Arrays;
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
        return into.withoutScratch();
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
     * Operations: {@code 7}; of the method itself: {@code 6}. Workspace: {@code 24} bytes.
     */
    public static double valueValueAndGradient(double t, ValueGradient into) {
        double value = valueValueAndGradientKernel(t, into.doubles, into.partials);
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
        private final double[][] doubles = new double[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /** The derivative with respect to {@code t}. */
        public double t() {
            return t;
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.t = t;
            return results;
        }
    }

    private static double valueGradientKernel(double t) {
        return ConstantsOfOtherClasses.Table.LAST + 9.80665 * t;
    }

    private static double valueValueAndGradientKernel(double t, double[][] doubles, double[] partials) {
        double LAST = ConstantsOfOtherClasses.Table.LAST;
        double[] ENTRIES = room(doubles, 0, 3);
        ENTRIES[0] = 1.5;
        ENTRIES[1] = 2.5;
        ENTRIES[2] = 3.5;
        partials[0] = LAST + 9.80665 * t;
        return 4.903325 * (t * t) + LAST * t - ENTRIES[1];
    }

    /** An array kept in a slot, with room for the given number of zeros. */
    private static double[] room(double[][] slots, int slot, int length) {
        double[] array = slots[slot];
        if (length < 0 || array.length < length) {
            array = new double[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0, length, 0);
        }
        return array;
    }
}

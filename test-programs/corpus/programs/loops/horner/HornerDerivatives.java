package programs.loops;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link Horner}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class HornerDerivatives {

    private HornerDerivatives() {}

    /**
     * The derivative of {@link Horner#value(double[], double)} with respect to {@code coefficients} and
     * {@code x}.
     */
    public static ValueGradient valueGradient(double[] coefficients, double x) {
        ValueGradient into = new ValueGradient();
        valueGradient(coefficients, x, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link Horner#value(double[], double)} with respect to {@code coefficients}
     * and {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 6 * coefficients.length}; of the method itself: {@code 2 * coefficients.length}.
     * Workspace: {@code 8 * coefficients.length} bytes.
     */
    public static void valueGradient(double[] coefficients, double x, ValueGradient into) {
        into.prepare(coefficients);
        into.x = valueGradientKernel(coefficients, x, into.coefficients, into.doubles);
    }

    /**
     * Computes the derivative of {@link Horner#value(double[], double)} with respect to {@code coefficients}
     * and {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 6 * coefficients.length}; of the method itself: {@code 2 * coefficients.length}.
     * Workspace: {@code 8 * coefficients.length} bytes.
     */
    public static double valueValueAndGradient(double[] coefficients, double x, ValueGradient into) {
        into.prepare(coefficients);
        double value = valueValueAndGradientKernel(coefficients, x, into.coefficients, into.doubles,
                into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link Horner#value(double[], double)} with respect to {@code coefficients} and
     * {@code x}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] coefficients = new double[0];
        private double x;
        private boolean given;
        private final double[][] doubles = new double[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] coefficients) {
            ValueGradient holder = new ValueGradient();
            holder.coefficients = coefficients;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code coefficients}, in the shape of the argument; overwritten by
         * the next computation.
         */
        public double[] coefficients() {
            return coefficients;
        }

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        private void prepare(double[] coefficients) {
            if (this.coefficients == coefficients) {
                throw new IllegalArgumentException(
                        "argument coefficients shares an array with the result coefficients");
            }
            if (given && !sameShape(this.coefficients, coefficients)) {
                throw new IllegalArgumentException(
                        "the array given for the result coefficients has not the shape of the argument");
            }
            this.coefficients = zerosLike(this.coefficients, coefficients);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.coefficients = coefficients;
            results.x = x;
            return results;
        }
    }

    private static double valueGradientKernel(double[] coefficients, double x, double[] coefficientsBar,
            double[][] doubles) {
        double[] yTape = doubles[0];
        int iStart = coefficients.length - 1;
        if (yTape.length < iStart + 1L) {
            yTape = grow(doubles, 0, iStart + 1L);
        }
        double y = 0.0;
        for (int i = iStart; i >= 0; i--) {
            yTape[iStart - i] = y;
            y = y * x + coefficients[i];
        }
        double xBar = 0.0;
        double yBar = 1.0;
        for (int i = 0; i <= iStart; i++) {
            coefficientsBar[i] += yBar;
            xBar += yBar * yTape[iStart - i];
            yBar *= x;
        }
        return xBar;
    }

    private static double valueValueAndGradientKernel(double[] coefficients, double x,
            double[] coefficientsBar, double[][] doubles, double[] partials) {
        double[] yTape = doubles[0];
        int iStart = coefficients.length - 1;
        if (yTape.length < iStart + 1L) {
            yTape = grow(doubles, 0, iStart + 1L);
        }
        double y = 0.0;
        for (int i = iStart; i >= 0; i--) {
            yTape[iStart - i] = y;
            y = y * x + coefficients[i];
        }
        double xBar = 0.0;
        double yBar = 1.0;
        for (int i = 0; i <= iStart; i++) {
            coefficientsBar[i] += yBar;
            xBar += yBar * yTape[iStart - i];
            yBar *= x;
        }
        partials[0] = xBar;
        return y;
    }

    /** An array kept in a slot, with its contents and room for more. */
    private static double[] grow(double[][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
    }

    /** Zeros in the shape of an argument: the result array itself if it has that shape. */
    private static double[] zerosLike(double[] result, double[] argument) {
        if (result.length != argument.length) {
            return new double[argument.length];
        }
        Arrays.fill(result, 0);
        return result;
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }
}

package programs.arrays;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link PrefixSums}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class PrefixSumsDerivatives {

    private PrefixSumsDerivatives() {}

    /** The derivative of {@link PrefixSums#value(double[])} with respect to {@code x}. */
    public static ValueGradient valueGradient(double[] x) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link PrefixSums#value(double[])} with respect to {@code x} into
     * {@code into}, without its value.
     */
    public static void valueGradient(double[] x, ValueGradient into) {
        into.prepare(x);
        valueGradientKernel(into.xCopy, into.x, into.doubles);
    }

    /**
     * Computes the derivative of {@link PrefixSums#value(double[])} with respect to {@code x} into
     * {@code into} and returns the method's value.
     */
    public static double valueValueAndGradient(double[] x, ValueGradient into) {
        into.prepare(x);
        return valueValueAndGradientKernel(into.xCopy, into.x, into.doubles);
    }

    /**
     * The derivative of {@link PrefixSums#value(double[])} with respect to {@code x}, and the memory that
     * computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private boolean given;
        private double[] xCopy = new double[0];
        private final double[][] doubles = new double[3][0];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] x) {
            ValueGradient holder = new ValueGradient();
            holder.x = x;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code x}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] x() {
            return x;
        }

        private void prepare(double[] x) {
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            xCopy = copied(xCopy, x);
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            this.x = zerosLike(this.x, x);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.x = x;
            return results;
        }
    }

    private static void valueGradientKernel(double[] x, double[] xBar, double[][] doubles) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        for (int i = 1; i < x.length; i++) {
            x[i] += x[i - 1];
        }
        if (tape.length < x.length) {
            tape = grow(doubles, 0, x.length);
        }
        for (int i = 0; i < x.length; i++) {
            tape[i] = x[i];
        }
        int iStart = x.length - 2;
        int k = iStart + 1;
        if (tape2.length < k) {
            tape2 = grow(doubles, 1, k);
        }
        if (tape3.length < k) {
            tape3 = grow(doubles, 2, k);
        }
        for (int i = iStart; i >= 0; i--) {
            double xi = x[i];
            int k2 = iStart - i;
            tape3[k2] = xi;
            double xi1 = x[i + 1];
            tape2[k2] = xi1;
            x[i] = xi * xi1;
        }
        if (x.length > 0) {
            xBar[0] += 1.0;
        }
        for (int i = 0; i <= iStart; i++) {
            int k2 = iStart - i;
            double xBarI = xBar[i];
            xBar[i] = 0.0;
            xBar[i + 1] += xBarI * tape3[k2];
            xBar[i] += xBarI * tape2[k2];
        }
        for (int i = 0; i < x.length; i++) {
            xBar[i] += 2.0 * tape[i];
        }
        for (int i = x.length - 1; i >= 1; i--) {
            xBar[i - 1] += xBar[i];
        }
    }

    private static double valueValueAndGradientKernel(double[] x, double[] xBar, double[][] doubles) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        for (int i = 1; i < x.length; i++) {
            x[i] += x[i - 1];
        }
        if (tape.length < x.length) {
            tape = grow(doubles, 0, x.length);
        }
        double sum = 0.0;
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            tape[i] = xi;
            sum += xi * xi;
        }
        int iStart = x.length - 2;
        int k = iStart + 1;
        if (tape2.length < k) {
            tape2 = grow(doubles, 1, k);
        }
        if (tape3.length < k) {
            tape3 = grow(doubles, 2, k);
        }
        for (int i = iStart; i >= 0; i--) {
            double xi = x[i];
            int k2 = iStart - i;
            tape3[k2] = xi;
            double xi1 = x[i + 1];
            tape2[k2] = xi1;
            x[i] = xi * xi1;
        }
        if (x.length > 0) {
            sum += x[0];
            xBar[0] += 1.0;
        }
        for (int i = 0; i <= iStart; i++) {
            int k2 = iStart - i;
            double xBarI = xBar[i];
            xBar[i] = 0.0;
            xBar[i + 1] += xBarI * tape3[k2];
            xBar[i] += xBarI * tape2[k2];
        }
        for (int i = 0; i < x.length; i++) {
            xBar[i] += 2.0 * tape[i];
        }
        for (int i = x.length - 1; i >= 1; i--) {
            xBar[i - 1] += xBar[i];
        }
        return sum;
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

    /** A copy of an argument, in the array of the last copy if that has its length. */
    private static double[] copied(double[] copy, double[] original) {
        if (copy.length != original.length) {
            return original.clone();
        }
        System.arraycopy(original, 0, copy, 0, copy.length);
        return copy;
    }
}

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
     *
     * <p>
     * Operations: at most {@code 3 * (3 * x.length - 2)}; of the method itself: at most
     * {@code 5 * x.length - 2}. Workspace: {@code 8 * (2 * x.length - 1)} bytes.
     */
    public static void valueGradient(double[] x, ValueGradient into) {
        into.prepare(x);
        valueGradientKernel(into.xCopy, into.x, into.doubles);
    }

    /**
     * Computes the derivative of {@link PrefixSums#value(double[])} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 11 * x.length - 5}; of the method itself: at most {@code 5 * x.length - 2}.
     * Workspace: {@code 8 * (2 * x.length - 1)} bytes.
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
        private final double[][] doubles = new double[1][0];

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
        for (int i = 1; i < x.length; i++) {
            x[i] += x[i - 1];
        }
        int iStart = x.length - 2;
        if (tape.length < iStart + 1L) {
            tape = grow(doubles, 0, iStart + 1L);
        }
        for (int i = iStart; i >= 0; i--) {
            double xi = x[i];
            tape[iStart - i] = xi;
            x[i] = xi * x[i + 1];
        }
        if (x.length > 0) {
            xBar[0] += 1.0;
        }
        for (int i = 0; i <= iStart; i++) {
            double t = tape[iStart - i];
            x[i] = t;
            double xBarI = xBar[i];
            xBar[i] = 0.0;
            xBar[i + 1] += xBarI * t;
            xBar[i] += xBarI * x[i + 1];
        }
        for (int i = 0; i < x.length; i++) {
            xBar[i] += 2.0 * x[i];
        }
        for (int i = x.length - 1; i >= 1; i--) {
            xBar[i - 1] += xBar[i];
        }
    }

    private static double valueValueAndGradientKernel(double[] x, double[] xBar, double[][] doubles) {
        double[] tape = doubles[0];
        for (int i = 1; i < x.length; i++) {
            x[i] += x[i - 1];
        }
        int k = x.length >= 32 ? x.length - 3 : 0;
        double sum = 0.0;
        double sum2 = 0.0;
        double sum3 = 0.0;
        double sum4 = 0.0;
        int i;
        for (i = 0; i < k; i += 4) {
            double xi = x[i];
            sum += xi * xi;
            double xi1 = x[i + 1];
            sum2 += xi1 * xi1;
            double xi2 = x[i + 2];
            sum3 += xi2 * xi2;
            double xi3 = x[i + 3];
            sum4 += xi3 * xi3;
        }
        double sum5 = sum + sum2 + (sum3 + sum4);
        for (; i < x.length; i++) {
            double xi = x[i];
            sum5 += xi * xi;
        }
        int iStart = x.length - 2;
        if (tape.length < iStart + 1L) {
            tape = grow(doubles, 0, iStart + 1L);
        }
        for (int j = iStart; j >= 0; j--) {
            double xj = x[j];
            tape[iStart - j] = xj;
            x[j] = xj * x[j + 1];
        }
        if (x.length > 0) {
            sum5 += x[0];
            xBar[0] += 1.0;
        }
        for (int j = 0; j <= iStart; j++) {
            double t = tape[iStart - j];
            x[j] = t;
            double xBarJ = xBar[j];
            xBar[j] = 0.0;
            xBar[j + 1] += xBarJ * t;
            xBar[j] += xBarJ * x[j + 1];
        }
        for (int j = 0; j < x.length; j++) {
            xBar[j] += 2.0 * x[j];
        }
        for (int j = x.length - 1; j >= 1; j--) {
            xBar[j - 1] += xBar[j];
        }
        return sum5;
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

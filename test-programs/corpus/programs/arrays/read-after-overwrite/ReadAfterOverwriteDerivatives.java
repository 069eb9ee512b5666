package programs.arrays;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link ReadAfterOverwrite}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ReadAfterOverwriteDerivatives {

    private ReadAfterOverwriteDerivatives() {}

    /** The derivative of {@link ReadAfterOverwrite#value(double[])} with respect to {@code x}. */
    public static ValueGradient valueGradient(double[] x) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ReadAfterOverwrite#value(double[])} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 15 * trips + 2 * x.length}; of the method itself: {@code 7 * trips + 3 * x.length}.
     * Workspace: {@code 8 * (4 * trips + x.length)} bytes. Here {@code trips} is the value of trips in line
     * 11.
     */
    public static void valueGradient(double[] x, ValueGradient into) {
        into.prepare(x);
        valueGradientKernel(into.xCopy, into.x, into.doubles);
    }

    /**
     * Computes the derivative of {@link ReadAfterOverwrite#value(double[])} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 19 * trips + 4 * x.length}; of the method itself: {@code 7 * trips + 3 * x.length}.
     * Workspace: {@code 8 * (4 * trips + x.length)} bytes. Here {@code trips} is the value of trips in line
     * 11.
     */
    public static double valueValueAndGradient(double[] x, ValueGradient into) {
        into.prepare(x);
        return valueValueAndGradientKernel(into.xCopy, into.x, into.doubles);
    }

    /**
     * The derivative of {@link ReadAfterOverwrite#value(double[])} with respect to {@code x}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private boolean given;
        private double[] xCopy = new double[0];
        private final double[][] doubles = new double[4][0];

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
            this.x = roomLike(this.x, x);
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
        double[] tape4 = doubles[3];
        int trips = 1 < x.length ? x.length - 1 : 0;
        if (tape.length < trips) {
            tape = grow(doubles, 0, trips);
        }
        if (tape2.length < trips) {
            tape2 = grow(doubles, 1, trips);
        }
        if (tape3.length < trips) {
            tape3 = grow(doubles, 2, trips);
        }
        if (tape4.length < trips) {
            tape4 = grow(doubles, 3, trips);
        }
        for (int i = 0; i < trips; i++) {
            double xi = x[i];
            tape[i] = xi;
            double xi1 = x[i + 1];
            tape2[i] = xi1;
            double t = xi1 * xi;
            x[i] = t;
            double t2 = Math.sin(t) + 0.5;
            tape3[i] = t2;
            x[i + 1] = t2;
            tape4[i] = x[i];
        }
        for (int i = 0; i < x.length; i++) {
            double v = x[i];
            xBar[i] = 3.0 * v * v;
        }
        for (int i = trips - 1; i >= 0; i--) {
            double tapeI = tape[i];
            double t = tape2[i];
            xBar[i] += tape3[i];
            double xBarI1 = xBar[i + 1];
            xBar[i + 1] = 0.0;
            double xBarI = xBar[i];
            xBar[i] = 0.0;
            double t2 = (tape4[i] + xBarI1) * Math.cos(t * tapeI) + xBarI;
            xBar[i + 1] += t2 * tapeI;
            xBar[i] += t2 * t + 2.0 * tapeI;
        }
    }

    private static double valueValueAndGradientKernel(double[] x, double[] xBar, double[][] doubles) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        double[] tape4 = doubles[3];
        int trips = 1 < x.length ? x.length - 1 : 0;
        if (tape.length < trips) {
            tape = grow(doubles, 0, trips);
        }
        if (tape2.length < trips) {
            tape2 = grow(doubles, 1, trips);
        }
        if (tape3.length < trips) {
            tape3 = grow(doubles, 2, trips);
        }
        if (tape4.length < trips) {
            tape4 = grow(doubles, 3, trips);
        }
        double sum = 0.0;
        for (int i = 0; i < trips; i++) {
            double xi = x[i];
            tape[i] = xi;
            double xi1 = x[i + 1];
            tape2[i] = xi1;
            double t = xi1 * xi;
            x[i] = t;
            double t2 = Math.sin(t) + 0.5;
            tape3[i] = t2;
            x[i + 1] = t2;
            double xi2 = x[i];
            tape4[i] = xi2;
            sum = sum + xi * xi + xi2 * t2;
        }
        for (int i = 0; i < x.length; i++) {
            double v = x[i];
            double t = v * v;
            sum += t * v;
            xBar[i] = 3.0 * t;
        }
        for (int i = trips - 1; i >= 0; i--) {
            double tapeI = tape[i];
            double t = tape2[i];
            xBar[i] += tape3[i];
            double xBarI1 = xBar[i + 1];
            xBar[i + 1] = 0.0;
            double xBarI = xBar[i];
            xBar[i] = 0.0;
            double t2 = (tape4[i] + xBarI1) * Math.cos(t * tapeI) + xBarI;
            xBar[i + 1] += t2 * tapeI;
            xBar[i] += t2 * t + 2.0 * tapeI;
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

    /** An array in the shape of an argument: the result array itself if it has that shape. */
    private static double[] roomLike(double[] result, double[] argument) {
        return result.length == argument.length ? result : new double[argument.length];
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

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
     * Operations: {@code 3 * (5 * rounds11 + x.length)}; of the method itself:
     * {@code 7 * rounds11 + 3 * x.length}. Workspace: {@code 8 * (4 * rounds11 + x.length)} bytes, and while
     * it grows at most twice as many. Here {@code rounds11} is how often the loop in line 11 runs in all.
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
     * Operations: {@code 19 * rounds11 + 5 * x.length}; of the method itself:
     * {@code 7 * rounds11 + 3 * x.length}. Workspace: {@code 8 * (4 * rounds11 + x.length)} bytes, and while
     * it grows at most twice as many. Here {@code rounds11} is how often the loop in line 11 runs in all.
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
        double[] tape4 = doubles[3];
        int i;
        for (i = 0; i + 1 < x.length; i++) {
            long size = i + 1L;
            if (tape.length < size) {
                tape = grow(doubles, 0, size);
            }
            if (tape2.length < size) {
                tape2 = grow(doubles, 1, size);
            }
            if (tape3.length < size) {
                tape3 = grow(doubles, 2, size);
            }
            if (tape4.length < size) {
                tape4 = grow(doubles, 3, size);
            }
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
        for (int j = 0; j < x.length; j++) {
            double v = x[j];
            xBar[j] += 3.0 * (v * v);
        }
        for (int k = i - 1; k >= 0; k--) {
            double tapeK = tape[k];
            double t = tape2[k];
            xBar[k] += tape3[k];
            double xBarK1 = xBar[k + 1];
            xBar[k + 1] = 0.0;
            double xBarK = xBar[k];
            xBar[k] = 0.0;
            double t2 = (tape4[k] + xBarK1) * Math.cos(t * tapeK) + xBarK;
            xBar[k + 1] += t2 * tapeK;
            xBar[k] += t2 * t + 2.0 * tapeK;
        }
    }

    private static double valueValueAndGradientKernel(double[] x, double[] xBar, double[][] doubles) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        double[] tape4 = doubles[3];
        double sum = 0.0;
        int i;
        for (i = 0; i + 1 < x.length; i++) {
            long size = i + 1L;
            if (tape.length < size) {
                tape = grow(doubles, 0, size);
            }
            if (tape2.length < size) {
                tape2 = grow(doubles, 1, size);
            }
            if (tape3.length < size) {
                tape3 = grow(doubles, 2, size);
            }
            if (tape4.length < size) {
                tape4 = grow(doubles, 3, size);
            }
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
        for (int j = 0; j < x.length; j++) {
            double v = x[j];
            double t = v * v;
            sum += t * v;
            xBar[j] += 3.0 * t;
        }
        for (int k = i - 1; k >= 0; k--) {
            double tapeK = tape[k];
            double t = tape2[k];
            xBar[k] += tape3[k];
            double xBarK1 = xBar[k + 1];
            xBar[k + 1] = 0.0;
            double xBarK = xBar[k];
            xBar[k] = 0.0;
            double t2 = (tape4[k] + xBarK1) * Math.cos(t * tapeK) + xBarK;
            xBar[k + 1] += t2 * tapeK;
            xBar[k] += t2 * t + 2.0 * tapeK;
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

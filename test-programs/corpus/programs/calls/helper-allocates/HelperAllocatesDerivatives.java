package programs.calls;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link HelperAllocates}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class HelperAllocatesDerivatives {

    private HelperAllocatesDerivatives() {}

    /** The derivative of {@link HelperAllocates#value(double[])} with respect to {@code x}. */
    public static ValueGradient valueGradient(double[] x) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link HelperAllocates#value(double[])} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 6 * rounds22 + x.length + 1}; of the method itself:
     * {@code 3 * rounds22 + 2 * x.length + 2}. Workspace: {@code 8 * (rounds22 + 2 * x.length + 2)} bytes,
     * and while it grows at most twice as many. Here {@code rounds22} is how often the loop in line 22 runs
     * in all.
     */
    public static void valueGradient(double[] x, ValueGradient into) {
        into.prepare(x);
        valueGradientKernel(x, into.x, into.doubles);
    }

    /**
     * Computes the derivative of {@link HelperAllocates#value(double[])} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 3 * (2 * rounds22 + x.length + 1)}; of the method itself:
     * {@code 3 * rounds22 + 2 * x.length + 2}. Workspace: {@code 8 * (rounds22 + 2 * x.length + 2)} bytes,
     * and while it grows at most twice as many. Here {@code rounds22} is how often the loop in line 22 runs
     * in all.
     */
    public static double valueValueAndGradient(double[] x, ValueGradient into) {
        into.prepare(x);
        return valueValueAndGradientKernel(x, into.x, into.doubles);
    }

    /**
     * The derivative of {@link HelperAllocates#value(double[])} with respect to {@code x}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private boolean given;
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
        int k = x.length;
        int k2 = 0;
        for (int i = 0; i <= k; i++) {
            double[] e = room(doubles, 1, i + 1);
            e[0] = 1.0;
            for (int j = 0; j < k; j++) {
                int jStart = Math.min(j + 1, i);
                if (tape.length < k2 + (long) jStart) {
                    tape = grow(doubles, 0, k2 + (long) jStart);
                }
                if (jStart > 0) {
                    double xj = x[j];
                    for (int l = jStart; l > 0; l--) {
                        double t = e[l - 1];
                        tape[k2] = t;
                        e[l] += xj * t;
                        k2++;
                    }
                }
            }
        }
        for (int i = k; i >= 0; i--) {
            double[] eBar = room(doubles, 2, i + 1);
            eBar[i] += i + 1;
            for (int j = k - 1; j >= 0; j--) {
                int j2 = Math.min(j + 1, i);
                if (1 <= j2) {
                    double xj = x[j];
                    double xBarJ = xBar[j];
                    for (int l = 1; l <= j2; l++) {
                        double eBarL = eBar[l];
                        eBar[l - 1] += eBarL * xj;
                        xBarJ += eBarL * tape[k2 - 1];
                        k2--;
                    }
                    xBar[j] = xBarJ;
                }
            }
            eBar[0] = 0.0;
        }
    }

    private static double valueValueAndGradientKernel(double[] x, double[] xBar, double[][] doubles) {
        double[] tape = doubles[0];
        int k = x.length;
        int k2 = 0;
        double sum = 0.0;
        for (int i = 0; i <= k; i++) {
            double[] e = room(doubles, 1, i + 1);
            e[0] = 1.0;
            for (int j = 0; j < k; j++) {
                int jStart = Math.min(j + 1, i);
                if (tape.length < k2 + (long) jStart) {
                    tape = grow(doubles, 0, k2 + (long) jStart);
                }
                if (jStart > 0) {
                    double xj = x[j];
                    for (int l = jStart; l > 0; l--) {
                        double t = e[l - 1];
                        tape[k2] = t;
                        e[l] += xj * t;
                        k2++;
                    }
                }
            }
            sum += e[i] * (i + 1);
        }
        for (int i = k; i >= 0; i--) {
            double[] eBar = room(doubles, 2, i + 1);
            eBar[i] += i + 1;
            for (int j = k - 1; j >= 0; j--) {
                int j2 = Math.min(j + 1, i);
                if (1 <= j2) {
                    double xj = x[j];
                    double xBarJ = xBar[j];
                    for (int l = 1; l <= j2; l++) {
                        double eBarL = eBar[l];
                        eBar[l - 1] += eBarL * xj;
                        xBarJ += eBarL * tape[k2 - 1];
                        k2--;
                    }
                    xBar[j] = xBarJ;
                }
            }
            eBar[0] = 0.0;
        }
        return sum;
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

package programs.arrays;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link MasksAndCounters}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class MasksAndCountersDerivatives {

    private MasksAndCountersDerivatives() {}

    /**
     * The derivative of {@link MasksAndCounters#value(double[], boolean[], long[])} with respect to
     * {@code x}.
     */
    public static ValueGradient valueGradient(double[] x, boolean[] mask, long[] counts) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, mask, counts, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link MasksAndCounters#value(double[], boolean[], long[])} with respect to
     * {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 3 * x.length + 1}; of the method itself: at most {@code 3 * x.length + 2}.
     * Workspace: {@code 4 * (2 * counts.length + 3)} bytes.
     */
    public static void valueGradient(double[] x, boolean[] mask, long[] counts, ValueGradient into) {
        into.prepare(x, counts);
        valueGradientKernel(x, mask, into.countsCopy, into.x, into.ints);
    }

    /**
     * Computes the derivative of {@link MasksAndCounters#value(double[], boolean[], long[])} with respect to
     * {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 3 * (2 * x.length + 1)}; of the method itself: at most
     * {@code 3 * x.length + 2}. Workspace: {@code 4 * (2 * counts.length + 3)} bytes.
     */
    public static double valueValueAndGradient(double[] x, boolean[] mask, long[] counts,
            ValueGradient into) {
        into.prepare(x, counts);
        return valueValueAndGradientKernel(x, mask, into.countsCopy, into.x, into.ints);
    }

    /**
     * The derivative of {@link MasksAndCounters#value(double[], boolean[], long[])} with respect to
     * {@code x}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private boolean given;
        private long[] countsCopy = new long[0];
        private final int[][] ints = new int[1][0];

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

        private void prepare(double[] x, long[] counts) {
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            countsCopy = copied(countsCopy, counts);
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

    private static void valueGradientKernel(double[] x, boolean[] mask, long[] counts, double[] xBar,
            int[][] ints) {
        int[] bins = room(ints, 0, 3);
        long total = 0L;
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            boolean test = mask[i] ^ xi > 0.5;
            int k = xi < 0.0 ? 0 : test ? 1 : 2;
            bins[k]++;
            long k2 = counts[i] + i;
            counts[i] = k2;
            total += k2 * (test ? 2 : 1);
        }
        double t = 1.0 / (total + 1L);
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            double t2;
            if (mask[i] ^ xi > 0.5) {
                t2 = t * bins[1];
            } else {
                t2 = 2.0 * (t * counts[i]) * xi;
            }
            xBar[i] = t2;
        }
    }

    private static double valueValueAndGradientKernel(double[] x, boolean[] mask, long[] counts,
            double[] xBar, int[][] ints) {
        int[] bins = room(ints, 0, 3);
        long total = 0L;
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            boolean test = mask[i] ^ xi > 0.5;
            int k = xi < 0.0 ? 0 : test ? 1 : 2;
            bins[k]++;
            long k2 = counts[i] + i;
            counts[i] = k2;
            total += k2 * (test ? 2 : 1);
        }
        double t = bins[0];
        double t2 = 1.0 / (total + 1L);
        double sum = 0.0;
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            double t3;
            if (mask[i] ^ xi > 0.5) {
                double t4 = bins[1];
                sum += xi * t4;
                t3 = t2 * t4;
            } else {
                double t4 = counts[i];
                sum += xi * xi * t4;
                t3 = 2.0 * (t2 * t4) * xi;
            }
            xBar[i] = t3;
        }
        return sum * t2 + t;
    }

    /** An array kept in a slot, with room for the given number of zeros. */
    private static int[] room(int[][] slots, int slot, int length) {
        int[] array = slots[slot];
        if (length < 0 || array.length < length) {
            array = new int[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0, length, 0);
        }
        return array;
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
    private static long[] copied(long[] copy, long[] original) {
        if (copy.length != original.length) {
            return original.clone();
        }
        System.arraycopy(original, 0, copy, 0, copy.length);
        return copy;
    }
}

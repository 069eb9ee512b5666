package programs.integers;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link BitTwiddling}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class BitTwiddlingDerivatives {

    private BitTwiddlingDerivatives() {}

    /** The derivative of {@link BitTwiddling#value(double[], int)} with respect to {@code x}. */
    public static ValueGradient valueGradient(double[] x, int hash) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, hash, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link BitTwiddling#value(double[], int)} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 5 * x.length}; of the method itself: {@code 9 * x.length}. Workspace:
     * {@code 8 * x.length} bytes.
     */
    public static void valueGradient(double[] x, int hash, ValueGradient into) {
        into.prepare(x);
        valueGradientKernel(x, hash, into.x, into.ints);
    }

    /**
     * Computes the derivative of {@link BitTwiddling#value(double[], int)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 13 * x.length}; of the method itself: {@code 9 * x.length}. Workspace:
     * {@code 8 * x.length} bytes.
     */
    public static double valueValueAndGradient(double[] x, int hash, ValueGradient into) {
        into.prepare(x);
        return valueValueAndGradientKernel(x, hash, into.x, into.ints);
    }

    /**
     * The derivative of {@link BitTwiddling#value(double[], int)} with respect to {@code x}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private boolean given;
        private final int[][] ints = new int[2][0];

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

    private static void valueGradientKernel(double[] x, int hash, double[] xBar, int[][] ints) {
        int[] populationTape = ints[0];
        int[] hashTape = ints[1];
        if (populationTape.length < x.length) {
            populationTape = grow(ints, 0, x.length);
        }
        if (hashTape.length < x.length) {
            hashTape = grow(ints, 1, x.length);
        }
        for (int i = 0; i < x.length; i++) {
            hash ^= hash << 13;
            hash ^= hash >>> 17;
            hash ^= hash << 5;
            hashTape[i] = hash;
            int population = 0;
            int b = hash;
            while (b != 0) {
                b &= b - 1;
                population++;
            }
            populationTape[i] = population;
        }
        for (int i = 0; i < x.length; i++) {
            int hash2 = hashTape[i];
            int index = (hash2 & Integer.MAX_VALUE) % x.length;
            long wide = (long) hash2 << 33 | (long) (hash2 >> 3);
            xBar[i] += 0.008 * (wide >> 60) + (~index & 7);
            xBar[index] += (wide >>> 63 == 1L ? -1 : 1) * (double) populationTape[i];
        }
    }

    private static double valueValueAndGradientKernel(double[] x, int hash, double[] xBar, int[][] ints) {
        int[] populationTape = ints[0];
        int[] hashTape = ints[1];
        if (populationTape.length < x.length) {
            populationTape = grow(ints, 0, x.length);
        }
        if (hashTape.length < x.length) {
            hashTape = grow(ints, 1, x.length);
        }
        double sum = 0.0;
        for (int i = 0; i < x.length; i++) {
            hash ^= hash << 13;
            hash ^= hash >>> 17;
            hash ^= hash << 5;
            hashTape[i] = hash;
            int population = 0;
            int b = hash;
            while (b != 0) {
                b &= b - 1;
                population++;
            }
            populationTape[i] = population;
            int index = (hash & Integer.MAX_VALUE) % x.length;
            long wide = (long) hash << 33 | (long) (hash >> 3);
            double xi = x[i];
            double t = xi * (~index & 7);
            sum += x[index] * population * (wide >>> 63 == 1L ? -1 : 1) + t;
            sum += 0.008 * (xi * (wide >> 60));
        }
        for (int i = 0; i < x.length; i++) {
            int hash2 = hashTape[i];
            int index = (hash2 & Integer.MAX_VALUE) % x.length;
            long wide = (long) hash2 << 33 | (long) (hash2 >> 3);
            xBar[i] += 0.008 * (wide >> 60) + (~index & 7);
            xBar[index] += (wide >>> 63 == 1L ? -1 : 1) * (double) populationTape[i];
        }
        return sum;
    }

    /** An array kept in a slot, with its contents and room for more. */
    private static int[] grow(int[][] slots, int slot, long length) {
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

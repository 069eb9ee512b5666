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
        return into;
    }

    /**
     * Computes the derivative of {@link BitTwiddling#value(double[], int)} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 5 * x.length}; of the method itself: {@code 9 * x.length}. Workspace: none.
     */
    public static void valueGradient(double[] x, int hash, ValueGradient into) {
        into.prepare(x);
        valueGradientKernel(x, hash, into.x);
    }

    /**
     * Computes the derivative of {@link BitTwiddling#value(double[], int)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 13 * x.length}; of the method itself: {@code 9 * x.length}. Workspace: none.
     */
    public static double valueValueAndGradient(double[] x, int hash, ValueGradient into) {
        into.prepare(x);
        return valueValueAndGradientKernel(x, hash, into.x);
    }

    /**
     * The derivative of {@link BitTwiddling#value(double[], int)} with respect to {@code x}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private boolean given;

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
    }

    private static void valueGradientKernel(double[] x, int hash, double[] xBar) {
        for (int i = 0; i < x.length; i++) {
            hash ^= hash << 13;
            hash ^= hash >>> 17;
            hash ^= hash << 5;
            int population = 0;
            int b = hash;
            while (b != 0) {
                b &= b - 1;
                population++;
            }
            int index = (hash & Integer.MAX_VALUE) % x.length;
            long wide = (long) hash << 33 | (long) (hash >> 3);
            xBar[i] += 0.008 * (wide >> 60) + (~index & 7);
            xBar[index] += (wide >>> 63 == 1L ? -1 : 1) * (double) population;
        }
    }

    private static double valueValueAndGradientKernel(double[] x, int hash, double[] xBar) {
        double sum = 0.0;
        for (int i = 0; i < x.length; i++) {
            hash ^= hash << 13;
            hash ^= hash >>> 17;
            hash ^= hash << 5;
            int population = 0;
            int b = hash;
            while (b != 0) {
                b &= b - 1;
                population++;
            }
            int index = (hash & Integer.MAX_VALUE) % x.length;
            long wide = (long) hash << 33 | (long) (hash >> 3);
            double t = population;
            double t2 = wide >>> 63 == 1L ? -1 : 1;
            double xi = x[i];
            double t3 = ~index & 7;
            sum += x[index] * t * t2 + xi * t3;
            double t4 = wide >> 60;
            sum += 0.008 * (xi * t4);
            xBar[i] += 0.008 * t4 + t3;
            xBar[index] += t2 * t;
        }
        return sum;
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

package programs.integers;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/**
 * Derivatives of {@link GreatestCommonDivisors}, written by Phigrad: change the source and generate again.
 */
@Generated("io.phigrad")
public final class GreatestCommonDivisorsDerivatives {

    private GreatestCommonDivisorsDerivatives() {}

    /** The derivative of {@link GreatestCommonDivisors#value(double[])} with respect to {@code x}. */
    public static ValueGradient valueGradient(double[] x) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link GreatestCommonDivisors#value(double[])} with respect to {@code x}
     * into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 2 * x.length * (x.length + 1)}; of the method itself:
     * {@code 3 * x.length * (x.length + 1) / 2}. Workspace: none.
     */
    public static void valueGradient(double[] x, ValueGradient into) {
        into.prepare(x);
        valueGradientKernel(x, into.x);
    }

    /**
     * Computes the derivative of {@link GreatestCommonDivisors#value(double[])} with respect to {@code x}
     * into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 7 * x.length * (x.length + 1) / 2}; of the method itself:
     * {@code 3 * x.length * (x.length + 1) / 2}. Workspace: {@code 2 * x.length * (x.length + 1)} bytes, and
     * while it grows at most twice as many.
     */
    public static double valueValueAndGradient(double[] x, ValueGradient into) {
        into.prepare(x);
        return valueValueAndGradientKernel(x, into.x, into.ints);
    }

    /**
     * The derivative of {@link GreatestCommonDivisors#value(double[])} with respect to {@code x}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private boolean given;
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

    private static void valueGradientKernel(double[] x, double[] xBar) {
        for (int i = 0; i < x.length; i++) {
            if (0 <= i) {
                double xi = x[i];
                for (int j = 0; j <= i; j++) {
                    int a = i + 1;
                    int b = j + 1;
                    while (b != 0) {
                        int t = a % b;
                        a = b;
                        b = t;
                    }
                    double t = a;
                    xBar[j] += t * xi;
                    xBar[i] += x[j] * t;
                }
            }
        }
    }

    private static double valueValueAndGradientKernel(double[] x, double[] xBar, int[][] ints) {
        int[] aTape = ints[0];
        int k = 0;
        double sum = 0.0;
        for (int i = 0; i < x.length; i++) {
            if (aTape.length < k + (i + 1L)) {
                aTape = grow(ints, 0, k + (i + 1L));
            }
            if (0 <= i) {
                double xi = x[i];
                for (int j = 0; j <= i; j++) {
                    int a = i + 1;
                    int b = j + 1;
                    while (b != 0) {
                        int t = a % b;
                        a = b;
                        b = t;
                    }
                    aTape[k] = a;
                    sum += a * xi * x[j];
                    k++;
                }
            }
        }
        for (int i = x.length - 1; i >= 0; i--) {
            if (i >= 0) {
                double xi = x[i];
                for (int j = i; j >= 0; j--) {
                    double t = aTape[k - 1];
                    xBar[j] += t * xi;
                    xBar[i] += x[j] * t;
                    k--;
                }
            }
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

package programs.arrays;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link IncrementsInIndices}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class IncrementsInIndicesDerivatives {

    private IncrementsInIndicesDerivatives() {}

    /**
     * The derivative of {@link IncrementsInIndices#value(double[], double[])} with respect to {@code a} and
     * {@code b}.
     */
    public static ValueGradient valueGradient(double[] a, double[] b) {
        ValueGradient into = new ValueGradient();
        valueGradient(a, b, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link IncrementsInIndices#value(double[], double[])} with respect to
     * {@code a} and {@code b} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 2 * (2 * rounds12 + 3 * rounds17 + 6)}; of the method itself:
     * {@code 3 * rounds12 + 2 * rounds17 + 9}. Workspace: {@code 4 * (2 * a.length + rounds17)} bytes, and
     * while it grows at most twice as many. Here {@code rounds12} is how often the loop in line 12 runs in
     * all, {@code rounds17} is how often the loop in line 17 runs in all.
     */
    public static void valueGradient(double[] a, double[] b, ValueGradient into) {
        into.prepare(a, b);
        valueGradientKernel(into.aCopy, b, into.a, into.b, into.ints);
    }

    /**
     * Computes the derivative of {@link IncrementsInIndices#value(double[], double[])} with respect to
     * {@code a} and {@code b} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 4 * rounds12 + 6 * rounds17 + 17}; of the method itself:
     * {@code 3 * rounds12 + 2 * rounds17 + 9}. Workspace: {@code 4 * (2 * a.length + rounds17)} bytes, and
     * while it grows at most twice as many. Here {@code rounds12} is how often the loop in line 12 runs in
     * all, {@code rounds17} is how often the loop in line 17 runs in all.
     */
    public static double valueValueAndGradient(double[] a, double[] b, ValueGradient into) {
        into.prepare(a, b);
        return valueValueAndGradientKernel(into.aCopy, b, into.a, into.b, into.ints);
    }

    /**
     * The derivative of {@link IncrementsInIndices#value(double[], double[])} with respect to {@code a} and
     * {@code b}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] a = new double[0];
        private double[] b = new double[0];
        private boolean given;
        private double[] aCopy = new double[0];
        private final int[][] ints = new int[1][0];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] a, double[] b) {
            if (a == b) {
                throw new IllegalArgumentException("the results a and b share an array");
            }
            ValueGradient holder = new ValueGradient();
            holder.a = a;
            holder.b = b;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code a}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] a() {
            return a;
        }

        /**
         * The derivative with respect to {@code b}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] b() {
            return b;
        }

        private void prepare(double[] a, double[] b) {
            if (this.a == a) {
                throw new IllegalArgumentException("argument a shares an array with the result a");
            }
            if (this.a == b) {
                throw new IllegalArgumentException("argument b shares an array with the result a");
            }
            if (this.b == a) {
                throw new IllegalArgumentException("argument a shares an array with the result b");
            }
            if (this.b == b) {
                throw new IllegalArgumentException("argument b shares an array with the result b");
            }
            if (a == b) {
                throw new IllegalArgumentException(
                        "arguments a and b share an array, and the method overwrites a");
            }
            aCopy = copied(aCopy, a);
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            if (given && !sameShape(this.b, b)) {
                throw new IllegalArgumentException(
                        "the array given for the result b has not the shape of the argument");
            }
            this.a = zerosLike(this.a, a);
            this.b = zerosLike(this.b, b);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.a = a;
            results.b = b;
            return results;
        }
    }

    private static void valueGradientKernel(double[] a, double[] b, double[] aBar, double[] bBar,
            int[][] ints) {
        int[] iTape = ints[0];
        int k = b.length;
        int i = 0;
        for (int j = k; i < a.length & j > 0; j--) {
            a[i] += b[j - 1] * 2.0;
            i++;
        }
        int i2 = 0;
        double sum = 0.0;
        int trips = 0;
        while (i2 + 1 < a.length) {
            if (iTape.length < trips + 1L) {
                iTape = grow(ints, 0, trips + 1L);
            }
            iTape[trips] = i2;
            sum += a[i2] * a[i2 + 1];
            i2 = i2 + 1 + 1;
            trips++;
        }
        double t = sum * sum;
        double t2 = 1.0 + t;
        double t3 = 1.0 + 2.0 * (sum * 2.0 + t + 1.0 + t2) * sum + (1.0 + t2) * 2.0;
        for (int j = 0; j < trips; j++) {
            int i3 = iTape[j];
            int i4 = i3 + 1;
            aBar[i4] += t3 * a[i3];
            aBar[i3] += t3 * a[i4];
        }
        for (int j = 0; j < i; j++) {
            bBar[k + j * -1 - 1] += aBar[j] * 2.0;
        }
    }

    private static double valueValueAndGradientKernel(double[] a, double[] b, double[] aBar, double[] bBar,
            int[][] ints) {
        int[] iTape = ints[0];
        int k = b.length;
        int i = 0;
        for (int j = k; i < a.length & j > 0; j--) {
            a[i] += b[j - 1] * 2.0;
            i++;
        }
        int i2 = 0;
        double sum = 0.0;
        int trips = 0;
        while (i2 + 1 < a.length) {
            if (iTape.length < trips + 1L) {
                iTape = grow(ints, 0, trips + 1L);
            }
            iTape[trips] = i2;
            sum += a[i2] * a[i2 + 1];
            i2 = i2 + 1 + 1;
            trips++;
        }
        double t = sum * 2.0;
        double t2 = sum * sum;
        double t3 = t + t2;
        double t4 = t3 + 1.0;
        double t5 = sum + t + t3 + t2 * t4 + 2.0;
        double t6 = 1.0 + t2;
        double t7 = 1.0 + 2.0 * (t4 + t6) * sum + (1.0 + t6) * 2.0;
        for (int j = 0; j < trips; j++) {
            int i3 = iTape[j];
            int i4 = i3 + 1;
            aBar[i4] += t7 * a[i3];
            aBar[i3] += t7 * a[i4];
        }
        for (int j = 0; j < i; j++) {
            bBar[k + j * -1 - 1] += aBar[j] * 2.0;
        }
        return t5;
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

    /** A copy of an argument, in the array of the last copy if that has its length. */
    private static double[] copied(double[] copy, double[] original) {
        if (copy.length != original.length) {
            return original.clone();
        }
        System.arraycopy(original, 0, copy, 0, copy.length);
        return copy;
    }
}

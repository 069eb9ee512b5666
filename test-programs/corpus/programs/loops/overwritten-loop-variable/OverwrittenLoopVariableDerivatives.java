package programs.loops;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/**
 * Derivatives of {@link OverwrittenLoopVariable}, written by Phigrad: change the source and generate again.
 */
@Generated("io.phigrad")
public final class OverwrittenLoopVariableDerivatives {

    private OverwrittenLoopVariableDerivatives() {}

    /**
     * The derivative of {@link OverwrittenLoopVariable#value(double[], double)} with respect to {@code x} and
     * {@code a}.
     */
    public static ValueGradient valueGradient(double[] x, double a) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, a, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link OverwrittenLoopVariable#value(double[], double)} with respect to
     * {@code x} and {@code a} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 2 * (5 * rounds12 + 2 * rounds21)}; of the method itself:
     * {@code 4 * rounds12 + 2 * rounds21 + 1}. Workspace: {@code 4 * (3 * rounds12 + rounds21)} bytes, and
     * while it grows at most twice as many. Here {@code rounds12} is how often the loop in line 12 runs in
     * all, {@code rounds21} is how often the loop in line 21 runs in all.
     */
    public static void valueGradient(double[] x, double a, ValueGradient into) {
        into.prepare(x);
        into.a = valueGradientKernel(x, a, into.x, into.ints, into.doubles);
    }

    /**
     * Computes the derivative of {@link OverwrittenLoopVariable#value(double[], double)} with respect to
     * {@code x} and {@code a} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 10 * rounds12 + 4 * rounds21 + 1}; of the method itself:
     * {@code 4 * rounds12 + 2 * rounds21 + 1}. Workspace: {@code 4 * (3 * rounds12 + rounds21)} bytes, and
     * while it grows at most twice as many. Here {@code rounds12} is how often the loop in line 12 runs in
     * all, {@code rounds21} is how often the loop in line 21 runs in all.
     */
    public static double valueValueAndGradient(double[] x, double a, ValueGradient into) {
        into.prepare(x);
        double value = valueValueAndGradientKernel(x, a, into.x, into.ints, into.doubles, into.partials);
        into.a = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link OverwrittenLoopVariable#value(double[], double)} with respect to {@code x} and
     * {@code a}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private double a;
        private boolean given;
        private final int[][] ints = new int[2][0];
        private final double[][] doubles = new double[1][0];
        private final double[] partials = new double[1];

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

        /** The derivative with respect to {@code a}. */
        public double a() {
            return a;
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
            results.a = a;
            return results;
        }
    }

    private static double valueGradientKernel(double[] x, double a, double[] xBar, int[][] ints,
            double[][] doubles) {
        int[] iTape = ints[0];
        double[] aTape = doubles[0];
        int[] iTape2 = ints[1];
        int k = x.length;
        int k2 = k - 1;
        double sum = 0.0;
        int n = k;
        int trips = 0;
        for (int i = 0; i < n; i++) {
            long size = trips + 1L;
            if (iTape.length < size) {
                iTape = grow(ints, 0, size);
            }
            if (aTape.length < size) {
                aTape = grow(doubles, 0, size);
            }
            aTape[trips] = a;
            iTape[trips] = i;
            double xi = x[i];
            sum += xi * a;
            if (xi > 0.5) {
                i += 2;
            } else if (xi < -0.8) {
                n--;
            }
            a = a * 0.5 + x[Math.min(i, k2)];
            trips++;
        }
        int i = 1;
        int trips2 = 0;
        while (i < k) {
            if (iTape2.length < trips2 + 1L) {
                iTape2 = grow(ints, 1, trips2 + 1L);
            }
            iTape2[trips2] = i;
            sum += x[i] * i;
            i *= 3;
            trips2++;
        }
        for (int j = 0; j < trips2; j++) {
            int i2 = iTape2[j];
            xBar[i2] += a * i2;
        }
        double aBar = sum;
        for (int j = trips - 1; j >= 0; j--) {
            double a2 = aTape[j];
            int i2 = iTape[j];
            double xI2 = x[i2];
            int i3 = xI2 > 0.5 ? i2 + 2 : i2;
            xBar[Math.min(i3, k2)] += aBar;
            aBar = aBar * 0.5 + a * xI2;
            xBar[i2] += a * a2;
        }
        return aBar;
    }

    private static double valueValueAndGradientKernel(double[] x, double a, double[] xBar, int[][] ints,
            double[][] doubles, double[] partials) {
        int[] iTape = ints[0];
        double[] aTape = doubles[0];
        int[] iTape2 = ints[1];
        int k = x.length;
        int k2 = k - 1;
        double sum = 0.0;
        int n = k;
        int trips = 0;
        for (int i = 0; i < n; i++) {
            long size = trips + 1L;
            if (iTape.length < size) {
                iTape = grow(ints, 0, size);
            }
            if (aTape.length < size) {
                aTape = grow(doubles, 0, size);
            }
            aTape[trips] = a;
            iTape[trips] = i;
            double xi = x[i];
            sum += xi * a;
            if (xi > 0.5) {
                i += 2;
            } else if (xi < -0.8) {
                n--;
            }
            a = a * 0.5 + x[Math.min(i, k2)];
            trips++;
        }
        int i = 1;
        int trips2 = 0;
        while (i < k) {
            if (iTape2.length < trips2 + 1L) {
                iTape2 = grow(ints, 1, trips2 + 1L);
            }
            iTape2[trips2] = i;
            sum += x[i] * i;
            i *= 3;
            trips2++;
        }
        double t = sum * a;
        for (int j = 0; j < trips2; j++) {
            int i2 = iTape2[j];
            xBar[i2] += a * i2;
        }
        double aBar = sum;
        for (int j = trips - 1; j >= 0; j--) {
            double a2 = aTape[j];
            int i2 = iTape[j];
            double xI2 = x[i2];
            int i3 = xI2 > 0.5 ? i2 + 2 : i2;
            xBar[Math.min(i3, k2)] += aBar;
            aBar = aBar * 0.5 + a * xI2;
            xBar[i2] += a * a2;
        }
        partials[0] = aBar;
        return t;
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

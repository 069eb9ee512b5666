package programs.loops;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link AllocationInLoops}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class AllocationInLoopsDerivatives {

    private AllocationInLoopsDerivatives() {}

    /** The derivative of {@link AllocationInLoops#value(double[])} with respect to {@code x}. */
    public static ValueGradient valueGradient(double[] x) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link AllocationInLoops#value(double[])} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code (5 * x.length * x.length + 9 * x.length + 2) / 2}; of the method itself:
     * {@code (x.length * x.length + 5 * x.length + 2) / 2}. Workspace:
     * {@code 4 * (3 * x.length * x.length + 17 * x.length + 4)} bytes, and while it grows at most twice as
     * many.
     */
    public static void valueGradient(double[] x, ValueGradient into) {
        into.prepare(x);
        valueGradientKernel(x, into.x, into.doubleRows2, into.doubles, into.doubles2);
    }

    /**
     * Computes the derivative of {@link AllocationInLoops#value(double[])} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code (5 * x.length * x.length + 13 * x.length + 4) / 2}; of the method itself:
     * {@code (x.length * x.length + 5 * x.length + 2) / 2}. Workspace:
     * {@code 4 * (3 * x.length * x.length + 17 * x.length + 4)} bytes, and while it grows at most twice as
     * many.
     */
    public static double valueValueAndGradient(double[] x, ValueGradient into) {
        into.prepare(x);
        return valueValueAndGradientKernel(x, into.x, into.doubleRows2, into.doubles, into.doubles2);
    }

    /**
     * The derivative of {@link AllocationInLoops#value(double[])} with respect to {@code x}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private boolean given;
        private final double[][][] doubleRows2 = new double[3][0][];
        private final double[][] doubles = new double[5][0];
        private final double[][][] doubles2 = new double[2][0][];

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

    private static void valueGradientKernel(double[] x, double[] xBar, double[][][] doubleRows2,
            double[][] doubles, double[][][] doubles2) {
        int made = 0;
        int made2 = 0;
        double[][] lastBarTape = doubleRows2[0];
        double[] tape = doubles[0];
        double[][] partialBarTape = doubleRows2[1];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        double[][] lastTape = doubleRows2[2];
        double[] last = zeros(doubles, 3, 1);
        double[] lastBar = zeros(doubles, 4, 1);
        last[0] = 1.0;
        int k = x.length;
        long k2 = k - 1L + 1L;
        if (lastBarTape.length < k2) {
            lastBarTape = grow(doubleRows2, 0, k2);
        }
        if (partialBarTape.length < k2) {
            partialBarTape = grow(doubleRows2, 1, k2);
        }
        if (tape2.length < k2) {
            tape2 = grow(doubles, 1, k2);
        }
        if (tape3.length < k2) {
            tape3 = grow(doubles, 2, k2);
        }
        if (lastTape.length < k2) {
            lastTape = grow(doubleRows2, 2, k2);
        }
        int k3 = 0;
        for (int n = 1; n <= k; n++) {
            lastTape[n - 1] = last;
            lastBarTape[n - 1] = lastBar;
            double[] partial = fromPool(doubles2, 0, made, n);
            made++;
            double[] partialBar = fromPool(doubles2, 1, made2, n);
            made2++;
            partialBarTape[n - 1] = partialBar;
            if (tape.length < k3 + (long) n) {
                tape = grow(doubles, 0, k3 + (long) n);
            }
            for (int i = 0; i < n; i++) {
                double t = last[i % last.length];
                tape[k3] = t;
                partial[i] = x[i] * t;
                k3++;
            }
            tape3[n - 1] = partial[n - 1];
            tape2[n - 1] = partial[0];
            if (x[n - 1] > 0.0) {
                last = partial;
                lastBar = partialBar;
            }
        }
        lastBar[last.length - 1] += 1.0;
        for (int n = k; n >= 1; n--) {
            double[] last2 = lastTape[n - 1];
            double[] lastBar2 = lastBarTape[n - 1];
            double[] partialBar = partialBarTape[n - 1];
            partialBar[0] += tape3[n - 1];
            partialBar[n - 1] += tape2[n - 1];
            for (int i = n - 1; i >= 0; i--) {
                double partialBarI = partialBar[i];
                partialBar[i] = 0.0;
                lastBar2[i % last2.length] += partialBarI * x[i];
                xBar[i] += partialBarI * tape[k3 - 1];
                k3--;
            }
        }
    }

    private static double valueValueAndGradientKernel(double[] x, double[] xBar, double[][][] doubleRows2,
            double[][] doubles, double[][][] doubles2) {
        int made = 0;
        int made2 = 0;
        double[][] lastBarTape = doubleRows2[0];
        double[] tape = doubles[0];
        double[][] partialBarTape = doubleRows2[1];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        double[][] lastTape = doubleRows2[2];
        double[] last = zeros(doubles, 3, 1);
        double[] lastBar = zeros(doubles, 4, 1);
        last[0] = 1.0;
        int k = x.length;
        long k2 = k - 1L + 1L;
        if (lastBarTape.length < k2) {
            lastBarTape = grow(doubleRows2, 0, k2);
        }
        if (partialBarTape.length < k2) {
            partialBarTape = grow(doubleRows2, 1, k2);
        }
        if (tape2.length < k2) {
            tape2 = grow(doubles, 1, k2);
        }
        if (tape3.length < k2) {
            tape3 = grow(doubles, 2, k2);
        }
        if (lastTape.length < k2) {
            lastTape = grow(doubleRows2, 2, k2);
        }
        int k3 = 0;
        double total = 0.0;
        for (int n = 1; n <= k; n++) {
            lastTape[n - 1] = last;
            lastBarTape[n - 1] = lastBar;
            double[] partial = fromPool(doubles2, 0, made, n);
            made++;
            double[] partialBar = fromPool(doubles2, 1, made2, n);
            made2++;
            partialBarTape[n - 1] = partialBar;
            if (tape.length < k3 + (long) n) {
                tape = grow(doubles, 0, k3 + (long) n);
            }
            for (int i = 0; i < n; i++) {
                double t = last[i % last.length];
                tape[k3] = t;
                partial[i] = x[i] * t;
                k3++;
            }
            double t = partial[n - 1];
            tape3[n - 1] = t;
            double partial0 = partial[0];
            tape2[n - 1] = partial0;
            total += t * partial0;
            if (x[n - 1] > 0.0) {
                last = partial;
                lastBar = partialBar;
            }
        }
        int k4 = last.length - 1;
        double t = total + last[k4];
        lastBar[k4] += 1.0;
        for (int n = k; n >= 1; n--) {
            double[] last2 = lastTape[n - 1];
            double[] lastBar2 = lastBarTape[n - 1];
            double[] partialBar = partialBarTape[n - 1];
            partialBar[0] += tape3[n - 1];
            partialBar[n - 1] += tape2[n - 1];
            for (int i = n - 1; i >= 0; i--) {
                double partialBarI = partialBar[i];
                partialBar[i] = 0.0;
                lastBar2[i % last2.length] += partialBarI * x[i];
                xBar[i] += partialBarI * tape[k3 - 1];
                k3--;
            }
        }
        return t;
    }

    /** An array kept in a slot, with exactly the given length and filled with zeros. */
    private static double[] zeros(double[][] slots, int slot, int length) {
        double[] array = slots[slot];
        if (array == null || array.length != length) {
            array = new double[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0);
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

    /** An array kept in a slot, with its contents and room for more. */
    private static double[][] grow(double[][][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
    }

    /** The array of the given number in the pool kept in a slot, filled with zeros. */
    private static double[] fromPool(double[][][] pools, int pool, int number, int length) {
        if (number == pools[pool].length) {
            pools[pool] = Arrays.copyOf(pools[pool], Math.max(4, 2 * number));
        }
        return zeros(pools[pool], number, length);
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

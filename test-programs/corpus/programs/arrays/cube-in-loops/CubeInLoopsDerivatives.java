package programs.arrays;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link CubeInLoops}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class CubeInLoopsDerivatives {

    private CubeInLoopsDerivatives() {}

    /** The derivative of {@link CubeInLoops#value(double[], int)} with respect to {@code x}. */
    public static ValueGradient valueGradient(double[] x, int n) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, n, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link CubeInLoops#value(double[], int)} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 11 * n * x.length + 6 * n + 2 * rounds26}; of the method itself: at most
     * {@code 3 * n * x.length + 3 * n + 2 * rounds26}. Workspace:
     * {@code 16 * n * (2 * n + 3 * x.length + 15)} bytes, and while it grows at most twice as many. Here
     * {@code rounds26} is how often the loop in line 26 runs in all.
     */
    public static void valueGradient(double[] x, int n, ValueGradient into) {
        into.prepare(x);
        valueGradientKernel(x, n, into.x, into.doubleRows2, into.doubles, into.doubleRows3, into.doubleRows4,
                into.doubles3, into.doubles4);
    }

    /**
     * Computes the derivative of {@link CubeInLoops#value(double[], int)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 11 * n * x.length + 8 * n + 4 * rounds26}; of the method itself: at most
     * {@code 3 * n * x.length + 3 * n + 2 * rounds26}. Workspace:
     * {@code 16 * n * (2 * n + 3 * x.length + 15)} bytes, and while it grows at most twice as many. Here
     * {@code rounds26} is how often the loop in line 26 runs in all.
     */
    public static double valueValueAndGradient(double[] x, int n, ValueGradient into) {
        into.prepare(x);
        return valueValueAndGradientKernel(x, n, into.x, into.doubleRows2, into.doubles, into.doubleRows3,
                into.doubleRows4, into.doubles3, into.doubles4);
    }

    /**
     * The derivative of {@link CubeInLoops#value(double[], int)} with respect to {@code x}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private boolean given;
        private final double[][][] doubleRows2 = new double[1][0][];
        private final double[][] doubles = new double[3][0];
        private final double[][][][] doubleRows3 = new double[3][0][][];
        private final double[][][][][] doubleRows4 = new double[1][0][][][];
        private final double[][][][] doubles3 = new double[2][0][][];
        private final double[][][][][] doubles4 = new double[2][0][][][];

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

    private static void valueGradientKernel(double[] x, int n, double[] xBar, double[][][] doubleRows2,
            double[][] doubles, double[][][][] doubleRows3, double[][][][][] doubleRows4,
            double[][][][] doubles3, double[][][][][] doubles4) {
        int made = 0;
        int made2 = 0;
        int made3 = 0;
        int made4 = 0;
        double[][] tape = doubleRows2[0];
        double[] tape2 = doubles[0];
        double[] tape3 = doubles[1];
        double[] tape4 = doubles[2];
        double[][][] stateBarTape = doubleRows3[0];
        double[][][][] cubeBarTape = doubleRows4[0];
        double[][][] history = zeros(doubleRows3, 1, n);
        double[][][] historyBar = zeros(doubleRows3, 2, n);
        if (tape3.length < n) {
            tape3 = grow(doubles, 1, n);
        }
        if (tape4.length < n) {
            tape4 = grow(doubles, 2, n);
        }
        if (stateBarTape.length < n) {
            stateBarTape = grow(doubleRows3, 0, n);
        }
        if (cubeBarTape.length < n) {
            cubeBarTape = grow(doubleRows4, 0, n);
        }
        int k = 0;
        for (int t = 0; t < n; t++) {
            double[][] state = fromPool(doubles3, 0, made, 2, x.length);
            made++;
            double[][] stateBar = fromPool(doubles3, 1, made2, 2, x.length);
            made2++;
            stateBarTape[t] = stateBar;
            boolean test = t == 0;
            double t2 = t;
            long size = k + (long) x.length;
            if (tape.length < size) {
                tape = grow(doubleRows2, 0, size);
            }
            if (tape2.length < size) {
                tape2 = grow(doubles, 0, size);
            }
            for (int i = 0; i < x.length; i++) {
                double[] state0 = state[0];
                double t3;
                if (test) {
                    t3 = x[i];
                } else {
                    tape[k] = historyBar[t - 1][1];
                    double t4 = history[t - 1][1][i];
                    tape2[k] = t4;
                    t3 = t4 * x[i];
                }
                state0[i] = t3;
                state[1][i] = Math.sin(t3) + t2;
                k++;
            }
            history[t] = state;
            historyBar[t] = stateBar;
            double[][][] cube = fromPool(doubles4, 0, made3, 2, 2, t + 1);
            made3++;
            double[][][] cubeBar = fromPool(doubles4, 1, made4, 2, 2, t + 1);
            made4++;
            cubeBarTape[t] = cubeBar;
            double[] row = cube[1][0];
            double t3 = state[1][0];
            row[t] = t3;
            double t4 = t3 * 2.0;
            tape4[t] = t4;
            cube[0][1][0] = t4;
            tape3[t] = row[t];
        }
        for (int i = 0; i < n; i++) {
            double[][] state = history[i];
            double[][] stateBar = historyBar[i];
            for (int j = 0; j < state.length; j++) {
                double[] row = state[j];
                double[] rowBar = stateBar[j];
                for (int l = 0; l < row.length; l++) {
                    rowBar[l] += 2.0 * row[l];
                }
            }
        }
        for (int t = n - 1; t >= 0; t--) {
            double[][] stateBar = stateBarTape[t];
            boolean test = t == 0;
            double[][][] cubeBar = cubeBarTape[t];
            double[] row = cubeBar[1][0];
            double[] stateBar1 = stateBar[1];
            double[] row2 = cubeBar[0][1];
            row[t] += tape4[t];
            double t2 = row2[0];
            row2[0] = 0.0;
            double rowT = row[t];
            row[t] = 0.0;
            stateBar1[0] += (tape3[t] + t2) * 2.0 + rowT;
            for (int i = x.length - 1; i >= 0; i--) {
                double[] stateBar0 = stateBar[0];
                double t3 = stateBar1[i];
                stateBar1[i] = 0.0;
                double t4 = stateBar0[i];
                stateBar0[i] = 0.0;
                double t5 = t3 * Math.cos(test ? x[i] : tape2[k - 1] * x[i]) + t4;
                if (test) {
                    xBar[i] += t5;
                } else {
                    xBar[i] += t5 * tape2[k - 1];
                    tape[k - 1][i] += t5 * x[i];
                }
                k--;
            }
        }
    }

    private static double valueValueAndGradientKernel(double[] x, int n, double[] xBar,
            double[][][] doubleRows2, double[][] doubles, double[][][][] doubleRows3,
            double[][][][][] doubleRows4, double[][][][] doubles3, double[][][][][] doubles4) {
        int made = 0;
        int made2 = 0;
        int made3 = 0;
        int made4 = 0;
        double[][] tape = doubleRows2[0];
        double[] tape2 = doubles[0];
        double[] tape3 = doubles[1];
        double[] tape4 = doubles[2];
        double[][][] stateBarTape = doubleRows3[0];
        double[][][][] cubeBarTape = doubleRows4[0];
        double[][][] history = zeros(doubleRows3, 1, n);
        double[][][] historyBar = zeros(doubleRows3, 2, n);
        if (tape3.length < n) {
            tape3 = grow(doubles, 1, n);
        }
        if (tape4.length < n) {
            tape4 = grow(doubles, 2, n);
        }
        if (stateBarTape.length < n) {
            stateBarTape = grow(doubleRows3, 0, n);
        }
        if (cubeBarTape.length < n) {
            cubeBarTape = grow(doubleRows4, 0, n);
        }
        int k = 0;
        double sum = 0.0;
        for (int t = 0; t < n; t++) {
            double[][] state = fromPool(doubles3, 0, made, 2, x.length);
            made++;
            double[][] stateBar = fromPool(doubles3, 1, made2, 2, x.length);
            made2++;
            stateBarTape[t] = stateBar;
            boolean test = t == 0;
            double t2 = t;
            long size = k + (long) x.length;
            if (tape.length < size) {
                tape = grow(doubleRows2, 0, size);
            }
            if (tape2.length < size) {
                tape2 = grow(doubles, 0, size);
            }
            for (int i = 0; i < x.length; i++) {
                double[] state0 = state[0];
                double t3;
                if (test) {
                    t3 = x[i];
                } else {
                    tape[k] = historyBar[t - 1][1];
                    double t4 = history[t - 1][1][i];
                    tape2[k] = t4;
                    t3 = t4 * x[i];
                }
                state0[i] = t3;
                state[1][i] = Math.sin(t3) + t2;
                k++;
            }
            history[t] = state;
            historyBar[t] = stateBar;
            double[][][] cube = fromPool(doubles4, 0, made3, 2, 2, t + 1);
            made3++;
            double[][][] cubeBar = fromPool(doubles4, 1, made4, 2, 2, t + 1);
            made4++;
            cubeBarTape[t] = cubeBar;
            double[] row = cube[1][0];
            double t3 = state[1][0];
            row[t] = t3;
            double t4 = t3 * 2.0;
            tape4[t] = t4;
            cube[0][1][0] = t4;
            double rowT = row[t];
            tape3[t] = rowT;
            sum += t4 * rowT;
        }
        for (int i = 0; i < n; i++) {
            double[][] state = history[i];
            double[][] stateBar = historyBar[i];
            for (int j = 0; j < state.length; j++) {
                double[] row = state[j];
                double[] rowBar = stateBar[j];
                for (int l = 0; l < row.length; l++) {
                    double v = row[l];
                    sum += v * v;
                    rowBar[l] += 2.0 * v;
                }
            }
        }
        for (int t = n - 1; t >= 0; t--) {
            double[][] stateBar = stateBarTape[t];
            boolean test = t == 0;
            double[][][] cubeBar = cubeBarTape[t];
            double[] row = cubeBar[1][0];
            double[] stateBar1 = stateBar[1];
            double[] row2 = cubeBar[0][1];
            row[t] += tape4[t];
            double t2 = row2[0];
            row2[0] = 0.0;
            double rowT = row[t];
            row[t] = 0.0;
            stateBar1[0] += (tape3[t] + t2) * 2.0 + rowT;
            for (int i = x.length - 1; i >= 0; i--) {
                double[] stateBar0 = stateBar[0];
                double t3 = stateBar1[i];
                stateBar1[i] = 0.0;
                double t4 = stateBar0[i];
                stateBar0[i] = 0.0;
                double t5 = t3 * Math.cos(test ? x[i] : tape2[k - 1] * x[i]) + t4;
                if (test) {
                    xBar[i] += t5;
                } else {
                    xBar[i] += t5 * tape2[k - 1];
                    tape[k - 1][i] += t5 * x[i];
                }
                k--;
            }
        }
        return sum;
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

    /** An array kept in a slot, with exactly the given length and filled with zeros. */
    private static double[][][] zeros(double[][][][] slots, int slot, int length) {
        double[][][] array = slots[slot];
        if (array == null || array.length != length) {
            array = new double[length][][];
            slots[slot] = array;
        } else {
            Arrays.fill(array, null);
        }
        return array;
    }

    /** An array kept in a slot, with exactly the given lengths and filled with zeros. */
    private static double[][] zeros(double[][][] slots, int slot, int length, int length2) {
        double[][] array = slots[slot];
        if (array == null || array.length != length) {
            array = new double[length][];
            slots[slot] = array;
        }
        for (int i = 0; i < length; i++) {
            array[i] = zeros(array, i, length2);
        }
        return array;
    }

    /** An array kept in a slot, with exactly the given lengths and filled with zeros. */
    private static double[][][] zeros(double[][][][] slots, int slot, int length, int length2, int length3) {
        double[][][] array = slots[slot];
        if (array == null || array.length != length) {
            array = new double[length][][];
            slots[slot] = array;
        }
        for (int i = 0; i < length; i++) {
            array[i] = zeros(array, i, length2, length3);
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

    /** An array kept in a slot, with its contents and room for more. */
    private static double[][][] grow(double[][][][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
    }

    /** An array kept in a slot, with its contents and room for more. */
    private static double[][][][] grow(double[][][][][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
    }

    /** The array of the given number in the pool kept in a slot, filled with zeros. */
    private static double[][] fromPool(double[][][][] pools, int pool, int number, int length, int length2) {
        if (number == pools[pool].length) {
            pools[pool] = Arrays.copyOf(pools[pool], Math.max(4, 2 * number));
        }
        return zeros(pools[pool], number, length, length2);
    }

    /** The array of the given number in the pool kept in a slot, filled with zeros. */
    private static double[][][] fromPool(double[][][][][] pools, int pool, int number, int length,
            int length2, int length3) {
        if (number == pools[pool].length) {
            pools[pool] = Arrays.copyOf(pools[pool], Math.max(4, 2 * number));
        }
        return zeros(pools[pool], number, length, length2, length3);
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

package programs.arrays;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link RaggedResults}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class RaggedResultsDerivatives {

    private RaggedResultsDerivatives() {}

    /** The derivative of {@link RaggedResults#value(double[], int)} with respect to {@code x}. */
    public static ValueGradient valueGradient(double[] x, int n) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, n, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link RaggedResults#value(double[], int)} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: at most about {@code (3 * n * n + 4 * rounds15 + 8 * rounds49) / 2}; of the method itself:
     * about {@code (n * n + 8 * rounds15 + 4 * rounds49) / 2}. Workspace: at most
     * {@code 4 * (2 * n * n + 26 * n + 3 * rounds15 + 16)} bytes, and while it grows at most twice as many.
     * Here {@code rounds15} is how often the loop in line 15 runs in all, {@code rounds49} is how often the
     * loop in line 49 runs in all.
     */
    public static void valueGradient(double[] x, int n, ValueGradient into) {
        into.prepare(x);
        valueGradientKernel(x, n, into.x, into.doubleRows2, into.doubles, into.ints, into.doubles2,
                into.doubleRows3);
    }

    /**
     * Computes the derivative of {@link RaggedResults#value(double[], int)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most about {@code (3 * n * n + 8 * rounds15 + 12 * rounds49) / 2}; of the method itself:
     * about {@code (n * n + 8 * rounds15 + 4 * rounds49) / 2}. Workspace: at most
     * {@code 4 * (2 * n * n + 26 * n + 3 * rounds15 + 16)} bytes, and while it grows at most twice as many.
     * Here {@code rounds15} is how often the loop in line 15 runs in all, {@code rounds49} is how often the
     * loop in line 49 runs in all.
     */
    public static double valueValueAndGradient(double[] x, int n, ValueGradient into) {
        into.prepare(x);
        return valueValueAndGradientKernel(x, n, into.x, into.doubleRows2, into.doubles, into.ints,
                into.doubles2, into.doubleRows3);
    }

    /**
     * The derivative of {@link RaggedResults#value(double[], int)} with respect to {@code x}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private boolean given;
        private final double[][][] doubleRows2 = new double[6][0][];
        private final double[][] doubles = new double[3][0];
        private final int[][] ints = new int[1][0];
        private final double[][][] doubles2 = new double[4][0][];
        private final double[][][][] doubleRows3 = new double[2][0][][];

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
            double[][] doubles, int[][] ints, double[][][] doubles2, double[][][][] doubleRows3) {
        int made = 0;
        int made2 = 0;
        int made3 = 0;
        int made4 = 0;
        double[][] tape = doubleRows2[0];
        double[][] tape2 = doubleRows2[1];
        double[] tape3 = doubles[0];
        int[] iTape = ints[0];
        double[][] rows = zeros(doubleRows2, 2, n);
        double[][] rowsBar = zeros(doubleRows2, 3, n);
        if (tape.length < n) {
            tape = grow(doubleRows2, 0, n);
        }
        for (int i = 0; i < n; i++) {
            double[] row = fromPool(doubles2, 0, made, i + 1);
            made++;
            double[] row2 = fromPool(doubles2, 1, made2, i + 1);
            made2++;
            tape[i] = row2;
            rows[i] = row;
            rowsBar[i] = row2;
            for (int j = 0; j <= i; j++) {
                row[j] = x[(i + j) % x.length] * (j + 1);
            }
        }
        double[][][] both = zeros(doubleRows3, 0, 2);
        double[][][] bothBar = zeros(doubleRows3, 1, 2);
        both[0] = rows;
        bothBar[0] = rowsBar;
        double[][] rows2 = zeros(doubleRows2, 4, n);
        double[][] rowsBar2 = zeros(doubleRows2, 5, n);
        double[] one = zeros(doubles, 1, 2);
        double[] oneBar = zeros(doubles, 2, 2);
        double x0 = x[0];
        one[0] = x0;
        double x1 = x[1];
        one[1] = x1 * x1;
        if (tape2.length < n) {
            tape2 = grow(doubleRows2, 1, n);
        }
        for (int i = 0; i < n; i++) {
            double[] row;
            double[] row2;
            if (i % 2 == 0) {
                row = one;
                row2 = oneBar;
            } else {
                row = fromPool(doubles2, 2, made3, 1);
                made3++;
                row2 = fromPool(doubles2, 3, made4, 1);
                made4++;
                tape2[i] = row2;
                row[0] = x1;
            }
            rows2[i] = row;
            rowsBar2[i] = row2;
        }
        both[1] = rows2;
        bothBar[1] = rowsBar2;
        double t = 0.5 * x0;
        int k = 0;
        for (int i = 0; i < 2; i++) {
            double[][] m = both[i];
            long size = k + (long) m.length;
            if (tape3.length < size) {
                tape3 = grow(doubles, 0, size);
            }
            if (iTape.length < size) {
                iTape = grow(ints, 0, size);
            }
            for (int j = 0; j < m.length; j++) {
                double[] mj = m[j];
                tape3[k] = mj[0];
                mj[0] += t;
                double[] b = rows2[j];
                int i2;
                for (i2 = 0; i2 < mj.length && i2 < b.length; i2++) {}
                iTape[k] = i2;
                k++;
            }
        }
        double t2 = 0.0;
        for (int i = 1; i >= 0; i--) {
            double[][] m = both[i];
            double[][] mBar = bothBar[i];
            for (int j = m.length - 1; j >= 0; j--) {
                double[] mj = m[j];
                double[] mBarJ = mBar[j];
                double t3 = tape3[k - 1];
                double t4 = j + 1;
                double[] b = rows2[j];
                double[] bBar = rowsBar2[j];
                int i2 = iTape[k - 1];
                for (int l = 0; l < i2; l++) {
                    bBar[l] += t4 * mj[l];
                    mBarJ[l] += t4 * b[l];
                }
                mj[0] = t3;
                t2 += mBarJ[0];
                k--;
            }
        }
        double t3 = t2 * 0.5;
        int k2 = n - 1;
        double t4 = 0.0;
        for (int i = k2; i >= 0; i--) {
            if (i % 2 != 0) {
                double[] row = tape2[i];
                double row0 = row[0];
                row[0] = 0.0;
                t4 += row0;
            }
        }
        double oneBar1 = oneBar[1];
        oneBar[1] = 0.0;
        xBar[1] += t4 + 2.0 * oneBar1 * x1;
        double oneBar0 = oneBar[0];
        oneBar[0] = 0.0;
        xBar[0] += t3 + oneBar0;
        for (int i = k2; i >= 0; i--) {
            double[] tapeI = tape[i];
            for (int j = 0; j < i + 1; j++) {
                double tapeIJ = tapeI[j];
                tapeI[j] = 0.0;
                xBar[(i + j) % x.length] += tapeIJ * (j + 1);
            }
        }
    }

    private static double valueValueAndGradientKernel(double[] x, int n, double[] xBar,
            double[][][] doubleRows2, double[][] doubles, int[][] ints, double[][][] doubles2,
            double[][][][] doubleRows3) {
        int made = 0;
        int made2 = 0;
        int made3 = 0;
        int made4 = 0;
        double[][] tape = doubleRows2[0];
        double[][] tape2 = doubleRows2[1];
        double[] tape3 = doubles[0];
        int[] iTape = ints[0];
        double[][] rows = zeros(doubleRows2, 2, n);
        double[][] rowsBar = zeros(doubleRows2, 3, n);
        if (tape.length < n) {
            tape = grow(doubleRows2, 0, n);
        }
        for (int i = 0; i < n; i++) {
            double[] row = fromPool(doubles2, 0, made, i + 1);
            made++;
            double[] row2 = fromPool(doubles2, 1, made2, i + 1);
            made2++;
            tape[i] = row2;
            rows[i] = row;
            rowsBar[i] = row2;
            for (int j = 0; j <= i; j++) {
                row[j] = x[(i + j) % x.length] * (j + 1);
            }
        }
        double[][][] both = zeros(doubleRows3, 0, 2);
        double[][][] bothBar = zeros(doubleRows3, 1, 2);
        both[0] = rows;
        bothBar[0] = rowsBar;
        double[][] rows2 = zeros(doubleRows2, 4, n);
        double[][] rowsBar2 = zeros(doubleRows2, 5, n);
        double[] one = zeros(doubles, 1, 2);
        double[] oneBar = zeros(doubles, 2, 2);
        double x0 = x[0];
        one[0] = x0;
        double x1 = x[1];
        one[1] = x1 * x1;
        if (tape2.length < n) {
            tape2 = grow(doubleRows2, 1, n);
        }
        for (int i = 0; i < n; i++) {
            double[] row;
            double[] row2;
            if (i % 2 == 0) {
                row = one;
                row2 = oneBar;
            } else {
                row = fromPool(doubles2, 2, made3, 1);
                made3++;
                row2 = fromPool(doubles2, 3, made4, 1);
                made4++;
                tape2[i] = row2;
                row[0] = x1;
            }
            rows2[i] = row;
            rowsBar2[i] = row2;
        }
        both[1] = rows2;
        bothBar[1] = rowsBar2;
        double t = 0.5 * x0;
        int k = 0;
        double sum = 0.0;
        for (int i = 0; i < 2; i++) {
            double[][] m = both[i];
            long size = k + (long) m.length;
            if (tape3.length < size) {
                tape3 = grow(doubles, 0, size);
            }
            if (iTape.length < size) {
                iTape = grow(ints, 0, size);
            }
            for (int j = 0; j < m.length; j++) {
                double[] mj = m[j];
                tape3[k] = mj[0];
                mj[0] += t;
                double t2 = j + 1;
                double[] b = rows2[j];
                double sum2 = 0.0;
                int i2;
                for (i2 = 0; i2 < mj.length && i2 < b.length; i2++) {
                    sum2 += mj[i2] * b[i2];
                }
                iTape[k] = i2;
                sum += t2 * sum2;
                k++;
            }
        }
        double t2 = 0.0;
        for (int i = 1; i >= 0; i--) {
            double[][] m = both[i];
            double[][] mBar = bothBar[i];
            for (int j = m.length - 1; j >= 0; j--) {
                double[] mj = m[j];
                double[] mBarJ = mBar[j];
                double t3 = tape3[k - 1];
                double t4 = j + 1;
                double[] b = rows2[j];
                double[] bBar = rowsBar2[j];
                int i2 = iTape[k - 1];
                for (int l = 0; l < i2; l++) {
                    bBar[l] += t4 * mj[l];
                    mBarJ[l] += t4 * b[l];
                }
                mj[0] = t3;
                t2 += mBarJ[0];
                k--;
            }
        }
        double t3 = t2 * 0.5;
        int k2 = n - 1;
        double t4 = 0.0;
        for (int i = k2; i >= 0; i--) {
            if (i % 2 != 0) {
                double[] row = tape2[i];
                double row0 = row[0];
                row[0] = 0.0;
                t4 += row0;
            }
        }
        double oneBar1 = oneBar[1];
        oneBar[1] = 0.0;
        xBar[1] += t4 + 2.0 * oneBar1 * x1;
        double oneBar0 = oneBar[0];
        oneBar[0] = 0.0;
        xBar[0] += t3 + oneBar0;
        for (int i = k2; i >= 0; i--) {
            double[] tapeI = tape[i];
            for (int j = 0; j < i + 1; j++) {
                double tapeIJ = tapeI[j];
                tapeI[j] = 0.0;
                xBar[(i + j) % x.length] += tapeIJ * (j + 1);
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
    private static double[][] zeros(double[][][] slots, int slot, int length) {
        double[][] array = slots[slot];
        if (array == null || array.length != length) {
            array = new double[length][];
            slots[slot] = array;
        } else {
            Arrays.fill(array, null);
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

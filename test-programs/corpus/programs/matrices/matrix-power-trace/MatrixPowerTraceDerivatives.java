package programs.matrices;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link MatrixPowerTrace}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class MatrixPowerTraceDerivatives {

    private MatrixPowerTraceDerivatives() {}

    /** The derivative of {@link MatrixPowerTrace#trace(double[][], int)} with respect to {@code a}. */
    public static TraceGradient traceGradient(double[][] a, int power) {
        TraceGradient into = new TraceGradient();
        traceGradient(a, power, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link MatrixPowerTrace#trace(double[][], int)} with respect to {@code a}
     * into {@code into}, without its value.
     */
    public static void traceGradient(double[][] a, int power, TraceGradient into) {
        into.prepare(a);
        traceGradientKernel(a, power, into.a, into.ints, into.doubles, into.doubleRows3, into.doubles2);
    }

    /**
     * Computes the derivative of {@link MatrixPowerTrace#trace(double[][], int)} with respect to {@code a}
     * into {@code into} and returns the method's value.
     */
    public static double traceValueAndGradient(double[][] a, int power, TraceGradient into) {
        into.prepare(a);
        return traceValueAndGradientKernel(a, power, into.a, into.ints, into.doubles, into.doubleRows3,
                into.doubles2);
    }

    /**
     * The derivative of {@link MatrixPowerTrace#trace(double[][], int)} with respect to {@code a}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class TraceGradient {
        private double[][] a = new double[0][];
        private boolean given;
        private final int[][] ints = new int[2][0];
        private final double[][] doubles = new double[1][0];
        private final double[][][][] doubleRows3 = new double[2][0][][];
        private final double[][][] doubles2 = new double[4][0][];
        private final int[][] seen = new int[1][0];

        /** An empty holder, which grows to what it meets. */
        public TraceGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static TraceGradient into(double[][] a) {
            if (repeats(a, new int[1][0])) {
                throw new IllegalArgumentException("the result a has a row twice");
            }
            TraceGradient holder = new TraceGradient();
            holder.a = a;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code a}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][] a() {
            return a;
        }

        private void prepare(double[][] a) {
            if (this.a == a || shareRows(this.a, a, seen)) {
                throw new IllegalArgumentException("argument a shares an array with the result a");
            }
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            this.a = zerosLike(this.a, a);
        }

        private TraceGradient withoutScratch() {
            TraceGradient results = new TraceGradient();
            results.a = a;
            return results;
        }
    }

    private static void traceGradientKernel(double[][] a, int power, double[][] aBar, int[][] ints,
            double[][] doubles, double[][][][] doubleRows3, double[][][] doubles2) {
        int[] tape = ints[0];
        int[] jTape = ints[1];
        double[] tape2 = doubles[0];
        double[][][] bufferBarTape = doubleRows3[0];
        double[][][] resultBarTape = doubleRows3[1];
        double[][] result = zeros(doubles2, 0, a.length, a.length);
        double[][] resultBar = zeros(doubles2, 1, a.length, a.length);
        double[][] buffer = zeros(doubles2, 2, a.length, a.length);
        double[][] bufferBar = zeros(doubles2, 3, a.length, a.length);
        for (int i = 0; i < a.length; i++) {
            result[i][i] = 1.0;
        }
        if (tape.length < power) {
            tape = grow(ints, 0, power);
        }
        if (bufferBarTape.length < power) {
            bufferBarTape = grow(doubleRows3, 0, power);
        }
        if (resultBarTape.length < power) {
            resultBarTape = grow(doubleRows3, 1, power);
        }
        int k = 0;
        int k2 = 0;
        for (int p = 0; p < power; p++) {
            resultBarTape[p] = resultBar;
            bufferBarTape[p] = bufferBar;
            tape[p] = result.length;
            if (jTape.length < k + result.length) {
                jTape = grow(ints, 1, k + result.length);
            }
            for (int i = 0; i < result.length; i++) {
                int j;
                for (j = 0; j < a[0].length; j++) {
                    double[] bufferI = buffer[i];
                    bufferI[j] = 0.0;
                    if (tape2.length < k2 + a.length) {
                        tape2 = grow(doubles, 0, k2 + a.length);
                    }
                    for (int l = 0; l < a.length; l++) {
                        double t = result[i][l];
                        tape2[k2] = t;
                        bufferI[j] += t * a[l][j];
                        k2++;
                    }
                }
                jTape[k] = j;
                k++;
            }
            double[][] result2 = result;
            result = buffer;
            buffer = result2;
            double[][] resultBar2 = resultBar;
            resultBar = bufferBar;
            bufferBar = resultBar2;
        }
        for (int i = 0; i < a.length; i++) {
            resultBar[i][i] += 1.0;
        }
        for (int p = power - 1; p >= 0; p--) {
            double[][] resultBar2 = resultBarTape[p];
            double[][] bufferBar2 = bufferBarTape[p];
            for (int i = tape[p] - 1; i >= 0; i--) {
                for (int j = jTape[k - 1] - 1; j >= 0; j--) {
                    double[] row = bufferBar2[i];
                    for (int l = a.length - 1; l >= 0; l--) {
                        double rowJ = row[j];
                        aBar[l][j] += rowJ * tape2[k2 - 1];
                        resultBar2[i][l] += rowJ * a[l][j];
                        k2--;
                    }
                    row[j] = 0.0;
                }
                k--;
            }
        }
    }

    private static double traceValueAndGradientKernel(double[][] a, int power, double[][] aBar, int[][] ints,
            double[][] doubles, double[][][][] doubleRows3, double[][][] doubles2) {
        int[] tape = ints[0];
        int[] jTape = ints[1];
        double[] tape2 = doubles[0];
        double[][][] bufferBarTape = doubleRows3[0];
        double[][][] resultBarTape = doubleRows3[1];
        double[][] result = zeros(doubles2, 0, a.length, a.length);
        double[][] resultBar = zeros(doubles2, 1, a.length, a.length);
        double[][] buffer = zeros(doubles2, 2, a.length, a.length);
        double[][] bufferBar = zeros(doubles2, 3, a.length, a.length);
        for (int i = 0; i < a.length; i++) {
            result[i][i] = 1.0;
        }
        if (tape.length < power) {
            tape = grow(ints, 0, power);
        }
        if (bufferBarTape.length < power) {
            bufferBarTape = grow(doubleRows3, 0, power);
        }
        if (resultBarTape.length < power) {
            resultBarTape = grow(doubleRows3, 1, power);
        }
        int k = 0;
        int k2 = 0;
        for (int p = 0; p < power; p++) {
            resultBarTape[p] = resultBar;
            bufferBarTape[p] = bufferBar;
            tape[p] = result.length;
            if (jTape.length < k + result.length) {
                jTape = grow(ints, 1, k + result.length);
            }
            for (int i = 0; i < result.length; i++) {
                int j;
                for (j = 0; j < a[0].length; j++) {
                    double[] bufferI = buffer[i];
                    bufferI[j] = 0.0;
                    if (tape2.length < k2 + a.length) {
                        tape2 = grow(doubles, 0, k2 + a.length);
                    }
                    for (int l = 0; l < a.length; l++) {
                        double t = result[i][l];
                        tape2[k2] = t;
                        bufferI[j] += t * a[l][j];
                        k2++;
                    }
                }
                jTape[k] = j;
                k++;
            }
            double[][] result2 = result;
            result = buffer;
            buffer = result2;
            double[][] resultBar2 = resultBar;
            resultBar = bufferBar;
            bufferBar = resultBar2;
        }
        double trace = 0.0;
        for (int i = 0; i < a.length; i++) {
            trace += result[i][i];
            resultBar[i][i] += 1.0;
        }
        for (int p = power - 1; p >= 0; p--) {
            double[][] resultBar2 = resultBarTape[p];
            double[][] bufferBar2 = bufferBarTape[p];
            for (int i = tape[p] - 1; i >= 0; i--) {
                for (int j = jTape[k - 1] - 1; j >= 0; j--) {
                    double[] row = bufferBar2[i];
                    for (int l = a.length - 1; l >= 0; l--) {
                        double rowJ = row[j];
                        aBar[l][j] += rowJ * tape2[k2 - 1];
                        resultBar2[i][l] += rowJ * a[l][j];
                        k2--;
                    }
                    row[j] = 0.0;
                }
                k--;
            }
        }
        return trace;
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
    private static double[][][] grow(double[][][][] slots, int slot, long length) {
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

    /** The same for arrays of arrays. */
    private static double[][] zerosLike(double[][] result, double[][] argument) {
        double[][] zeros = result.length == argument.length ? result : new double[argument.length][0];
        for (int i = 0; i < argument.length; i++) {
            zeros[i] = zerosLike(zeros[i], argument[i]);
        }
        return zeros;
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }

    /** Whether the caller's result array has the shape of the argument, row by row. */
    private static boolean sameShape(double[][] given, double[][] argument) {
        if (given.length != argument.length) {
            return false;
        }
        for (int i = 0; i < given.length; i++) {
            if (!sameShape(given[i], argument[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether two arrays of arrays have a row in common. */
    private static boolean shareRows(Object[] a, Object[] b, int[][] seen) {
        repeats(a, seen);
        for (Object row : b) {
            if (seen[0][place(a, row, seen[0])] != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row stands twice in an array of arrays; leaves a table of row numbers by identity. */
    private static boolean repeats(Object[] rows, int[][] seen) {
        int size = tableSize(rows);
        if (seen[0].length < size) {
            seen[0] = new int[size];
        } else {
            Arrays.fill(seen[0], 0, size, 0);
        }
        boolean repeated = false;
        for (int i = 0; i < rows.length; i++) {
            int at = place(rows, rows[i], seen[0]);
            repeated |= seen[0][at] != 0;
            seen[0][at] = i + 1;
        }
        return repeated;
    }

    private static int tableSize(Object[] rows) {
        return 4 * Integer.highestOneBit(rows.length + 1);
    }

    /** Where in the table the number of a row stands, or would stand. */
    private static int place(Object[] rows, Object row, int[] table) {
        int mask = tableSize(rows) - 1;
        int at = System.identityHashCode(row) & mask;
        while (table[at] != 0 && rows[table[at] - 1] != row) {
            at = (at + 1) & mask;
        }
        return at;
    }
}

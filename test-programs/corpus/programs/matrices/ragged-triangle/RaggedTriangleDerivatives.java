package programs.matrices;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link RaggedTriangle}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class RaggedTriangleDerivatives {

    private RaggedTriangleDerivatives() {}

    /** The derivative of {@link RaggedTriangle#value(double[][])} with respect to {@code a}. */
    public static ValueGradient valueGradient(double[][] a) {
        ValueGradient into = new ValueGradient();
        valueGradient(a, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link RaggedTriangle#value(double[][])} with respect to {@code a} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 2 * (3 * a.length + elements(a) + 2 * rounds13)}; of the method itself:
     * {@code 2 * (a.length + elements(a))}. Workspace: {@code 16 * (4 * a.length + elements(a))} bytes, and
     * while it grows at most twice as many. Here {@code rounds13} is how often the loop in line 13 runs in
     * all.
     */
    public static void valueGradient(double[][] a, ValueGradient into) {
        into.prepare(a);
        valueGradientKernel(a, into.a, into.doubleRows2, into.doubles, into.doubles2);
    }

    /**
     * Computes the derivative of {@link RaggedTriangle#value(double[][])} with respect to {@code a} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 2 * (3 * a.length + elements(a) + 2 * rounds13)}; of the method itself:
     * {@code 2 * (a.length + elements(a))}. Workspace: {@code 16 * (4 * a.length + elements(a))} bytes, and
     * while it grows at most twice as many. Here {@code rounds13} is how often the loop in line 13 runs in
     * all.
     */
    public static double valueValueAndGradient(double[][] a, ValueGradient into) {
        into.prepare(a);
        return valueValueAndGradientKernel(a, into.a, into.doubleRows2, into.doubles, into.doubles2);
    }

    /**
     * The derivative of {@link RaggedTriangle#value(double[][])} with respect to {@code a}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[][] a = new double[0][];
        private boolean given;
        private final double[][][] doubleRows2 = new double[3][0][];
        private final double[][] doubles = new double[1][0];
        private final double[][][] doubles2 = new double[2][0][];
        private final int[][] seen = new int[1][0];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[][] a) {
            if (repeats(a, new int[1][0])) {
                throw new IllegalArgumentException("the result a has a row twice");
            }
            ValueGradient holder = new ValueGradient();
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

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.a = a;
            return results;
        }
    }

    private static void valueGradientKernel(double[][] a, double[][] aBar, double[][][] doubleRows2,
            double[][] doubles, double[][][] doubles2) {
        int made = 0;
        int made2 = 0;
        double[][] tape = doubleRows2[0];
        double[] totalTape = doubles[0];
        double[][] sums = zeros(doubleRows2, 1, a.length);
        double[][] sumsBar = zeros(doubleRows2, 2, a.length);
        if (tape.length < a.length) {
            tape = grow(doubleRows2, 0, a.length);
        }
        for (int i = 0; i < a.length; i++) {
            double[] ai = a[i];
            int k = ai.length + 1;
            double[] row = fromPool(doubles2, 0, made, k);
            made++;
            double[] row2 = fromPool(doubles2, 1, made2, k);
            made2++;
            tape[i] = row2;
            sums[i] = row;
            sumsBar[i] = row2;
            for (int j = 0; j < ai.length; j++) {
                double aiJ = ai[j];
                row[j + 1] = row[j] + aiJ * aiJ;
            }
        }
        if (totalTape.length < a.length) {
            totalTape = grow(doubles, 0, a.length);
        }
        double total = 1.0;
        for (int i = 0; i < a.length; i++) {
            totalTape[i] = total;
            double[] row = sums[i];
            total *= 1.0 + row[row.length - 1];
        }
        int k = a.length - 1;
        double totalBar = 1.0;
        for (int i = k; i >= 0; i--) {
            double[] row = sums[i];
            int k2 = row.length - 1;
            sumsBar[i][k2] += totalBar * totalTape[i];
            totalBar *= 1.0 + row[k2];
        }
        for (int i = k; i >= 0; i--) {
            double[] ai = a[i];
            double[] aBarI = aBar[i];
            double[] tapeI = tape[i];
            for (int j = ai.length - 1; j >= 0; j--) {
                double tapeIJ1 = tapeI[j + 1];
                tapeI[j + 1] = 0.0;
                aBarI[j] += 2.0 * tapeIJ1 * ai[j];
                tapeI[j] += tapeIJ1;
            }
        }
    }

    private static double valueValueAndGradientKernel(double[][] a, double[][] aBar, double[][][] doubleRows2,
            double[][] doubles, double[][][] doubles2) {
        int made = 0;
        int made2 = 0;
        double[][] tape = doubleRows2[0];
        double[] totalTape = doubles[0];
        double[][] sums = zeros(doubleRows2, 1, a.length);
        double[][] sumsBar = zeros(doubleRows2, 2, a.length);
        if (tape.length < a.length) {
            tape = grow(doubleRows2, 0, a.length);
        }
        for (int i = 0; i < a.length; i++) {
            double[] ai = a[i];
            int k = ai.length + 1;
            double[] row = fromPool(doubles2, 0, made, k);
            made++;
            double[] row2 = fromPool(doubles2, 1, made2, k);
            made2++;
            tape[i] = row2;
            sums[i] = row;
            sumsBar[i] = row2;
            for (int j = 0; j < ai.length; j++) {
                double aiJ = ai[j];
                row[j + 1] = row[j] + aiJ * aiJ;
            }
        }
        if (totalTape.length < a.length) {
            totalTape = grow(doubles, 0, a.length);
        }
        double total = 1.0;
        for (int i = 0; i < a.length; i++) {
            totalTape[i] = total;
            double[] row = sums[i];
            total *= 1.0 + row[row.length - 1];
        }
        int k = a.length - 1;
        double totalBar = 1.0;
        for (int i = k; i >= 0; i--) {
            double[] row = sums[i];
            int k2 = row.length - 1;
            sumsBar[i][k2] += totalBar * totalTape[i];
            totalBar *= 1.0 + row[k2];
        }
        for (int i = k; i >= 0; i--) {
            double[] ai = a[i];
            double[] aBarI = aBar[i];
            double[] tapeI = tape[i];
            for (int j = ai.length - 1; j >= 0; j--) {
                double tapeIJ1 = tapeI[j + 1];
                tapeI[j + 1] = 0.0;
                aBarI[j] += 2.0 * tapeIJ1 * ai[j];
                tapeI[j] += tapeIJ1;
            }
        }
        return total;
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

    /** The same for arrays of arrays. */
    private static double[][] zerosLike(double[][] result, double[][] argument) {
        double[][] rows = result.length == argument.length ? result : new double[argument.length][0];
        for (int i = 0; i < argument.length; i++) {
            rows[i] = zerosLike(rows[i], argument[i]);
        }
        return rows;
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

package programs.matrices;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link RowsReplaced}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class RowsReplacedDerivatives {

    private RowsReplacedDerivatives() {}

    /**
     * The derivative of {@link RowsReplaced#value(double[][], double[])} with respect to {@code a} and
     * {@code x}.
     */
    public static ValueGradient valueGradient(double[][] a, double[] x) {
        ValueGradient into = new ValueGradient();
        valueGradient(a, x, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link RowsReplaced#value(double[][], double[])} with respect to {@code a}
     * and {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code a.length * (5 * x.length + 4)}; of the method itself: at most
     * {@code a.length * (x.length + 3)}. Workspace: at most
     * {@code 8 * (4 * a.length * x.length + 7 * a.length + elements(a))} bytes, and while it grows at most
     * twice as many.
     */
    public static void valueGradient(double[][] a, double[] x, ValueGradient into) {
        into.prepare(a, x);
        valueGradientKernel(into.aRows, x, into.aBarRows, into.x, into.doubleRows2, into.doubles,
                into.doubles2);
    }

    /**
     * Computes the derivative of {@link RowsReplaced#value(double[][], double[])} with respect to {@code a}
     * and {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code a.length * (5 * x.length + 7)}; of the method itself: at most
     * {@code a.length * (x.length + 3)}. Workspace: at most
     * {@code 8 * (4 * a.length * x.length + 7 * a.length + elements(a))} bytes, and while it grows at most
     * twice as many.
     */
    public static double valueValueAndGradient(double[][] a, double[] x, ValueGradient into) {
        into.prepare(a, x);
        return valueValueAndGradientKernel(into.aRows, x, into.aBarRows, into.x, into.doubleRows2,
                into.doubles, into.doubles2);
    }

    /**
     * The derivative of {@link RowsReplaced#value(double[][], double[])} with respect to {@code a} and
     * {@code x}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[][] a = new double[0][];
        private double[] x = new double[0];
        private boolean given;
        private double[][] aCopy = new double[0][];
        private double[][] aRows = new double[0][];
        private double[][] aBarRows = new double[0][];
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
        public static ValueGradient into(double[][] a, double[] x) {
            if (repeats(a, new int[1][0])) {
                throw new IllegalArgumentException("the result a has a row twice");
            }
            if (contains(a, x)) {
                throw new IllegalArgumentException("the results a and x share an array");
            }
            ValueGradient holder = new ValueGradient();
            holder.a = a;
            holder.x = x;
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

        /**
         * The derivative with respect to {@code x}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] x() {
            return x;
        }

        private void prepare(double[][] a, double[] x) {
            if (this.a == a || shareRows(this.a, a, seen)) {
                throw new IllegalArgumentException("argument a shares an array with the result a");
            }
            if (contains(this.a, x)) {
                throw new IllegalArgumentException("argument x shares an array with the result a");
            }
            if (contains(a, this.x)) {
                throw new IllegalArgumentException("argument a shares an array with the result x");
            }
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            if (repeats(a, seen)) {
                throw new IllegalArgumentException(
                        "argument a has a row twice, and the method overwrites it");
            }
            if (contains(a, x)) {
                throw new IllegalArgumentException(
                        "arguments a and x share an array, and the method overwrites a");
            }
            aCopy = copied(aCopy, a);
            aRows = borrowed(aRows, aCopy);
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            this.a = zerosLike(this.a, a);
            aBarRows = borrowed(aBarRows, this.a);
            this.x = zerosLike(this.x, x);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.a = a;
            results.x = x;
            return results;
        }
    }

    private static void valueGradientKernel(double[][] a, double[] x, double[][] aBar, double[] xBar,
            double[][][] doubleRows2, double[][] doubles, double[][][] doubles2) {
        int made = 0;
        int made2 = 0;
        double[][] tape = doubleRows2[0];
        double[] tape2 = doubles[0];
        double[][] rowBarTape = doubleRows2[1];
        double[][] tape3 = doubleRows2[2];
        if (rowBarTape.length < a.length) {
            rowBarTape = grow(doubleRows2, 1, a.length);
        }
        if (tape3.length < a.length) {
            tape3 = grow(doubleRows2, 2, a.length);
        }
        int k = 0;
        for (int i = 0; i < a.length; i++) {
            if (i % 2 == 0) {
                double[] row = fromPool(doubles2, 0, made, x.length);
                made++;
                double[] rowBar = fromPool(doubles2, 1, made2, x.length);
                made2++;
                rowBarTape[i] = rowBar;
                long size = k + (long) x.length;
                if (tape.length < size) {
                    tape = grow(doubleRows2, 0, size);
                }
                if (tape2.length < size) {
                    tape2 = grow(doubles, 0, size);
                }
                for (int j = 0; j < x.length; j++) {
                    tape[k] = aBar[i];
                    double t = a[i][j];
                    tape2[k] = t;
                    row[j] = t * x[j];
                    k++;
                }
                a[i] = row;
                aBar[i] = rowBar;
            } else {
                double[] row = a[i - 1];
                double[] row2 = aBar[i - 1];
                tape3[i] = row2;
                a[i] = row;
                aBar[i] = row2;
                row[0] += x[0];
            }
        }
        for (int i = 0; i < a.length; i++) {
            double[] ai = a[i];
            double[] aBarI = aBar[i];
            int k2 = ai.length - 1;
            double t = i + 1;
            aBarI[k2] += t * ai[0];
            aBarI[0] += t * ai[k2];
        }
        for (int i = a.length - 1; i >= 0; i--) {
            if (i % 2 == 0) {
                double[] rowBar = rowBarTape[i];
                for (int j = x.length - 1; j >= 0; j--) {
                    double rowBarJ = rowBar[j];
                    rowBar[j] = 0.0;
                    xBar[j] += rowBarJ * tape2[k - 1];
                    tape[k - 1][j] += rowBarJ * x[j];
                    k--;
                }
            } else {
                xBar[0] += tape3[i][0];
            }
        }
    }

    private static double valueValueAndGradientKernel(double[][] a, double[] x, double[][] aBar,
            double[] xBar, double[][][] doubleRows2, double[][] doubles, double[][][] doubles2) {
        int made = 0;
        int made2 = 0;
        double[][] tape = doubleRows2[0];
        double[] tape2 = doubles[0];
        double[][] rowBarTape = doubleRows2[1];
        double[][] tape3 = doubleRows2[2];
        if (rowBarTape.length < a.length) {
            rowBarTape = grow(doubleRows2, 1, a.length);
        }
        if (tape3.length < a.length) {
            tape3 = grow(doubleRows2, 2, a.length);
        }
        int k = 0;
        for (int i = 0; i < a.length; i++) {
            if (i % 2 == 0) {
                double[] row = fromPool(doubles2, 0, made, x.length);
                made++;
                double[] rowBar = fromPool(doubles2, 1, made2, x.length);
                made2++;
                rowBarTape[i] = rowBar;
                long size = k + (long) x.length;
                if (tape.length < size) {
                    tape = grow(doubleRows2, 0, size);
                }
                if (tape2.length < size) {
                    tape2 = grow(doubles, 0, size);
                }
                for (int j = 0; j < x.length; j++) {
                    tape[k] = aBar[i];
                    double t = a[i][j];
                    tape2[k] = t;
                    row[j] = t * x[j];
                    k++;
                }
                a[i] = row;
                aBar[i] = rowBar;
            } else {
                double[] row = a[i - 1];
                double[] row2 = aBar[i - 1];
                tape3[i] = row2;
                a[i] = row;
                aBar[i] = row2;
                row[0] += x[0];
            }
        }
        double sum = 0.0;
        for (int i = 0; i < a.length; i++) {
            double[] ai = a[i];
            double ai0 = ai[0];
            int k2 = ai.length - 1;
            double aiK2 = ai[k2];
            double t = i + 1;
            sum += ai0 * aiK2 * t;
            double[] aBarI = aBar[i];
            aBarI[k2] += t * ai0;
            aBarI[0] += t * aiK2;
        }
        for (int i = a.length - 1; i >= 0; i--) {
            if (i % 2 == 0) {
                double[] rowBar = rowBarTape[i];
                for (int j = x.length - 1; j >= 0; j--) {
                    double rowBarJ = rowBar[j];
                    rowBar[j] = 0.0;
                    xBar[j] += rowBarJ * tape2[k - 1];
                    tape[k - 1][j] += rowBarJ * x[j];
                    k--;
                }
            } else {
                xBar[0] += tape3[i][0];
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

    /** Whether an array is one of the rows. */
    private static boolean contains(Object[] rows, Object array) {
        for (Object row : rows) {
            if (row == array) {
                return true;
            }
        }
        return false;
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

    /** A copy of an argument, in the array of the last copy if that has its length. */
    private static double[] copied(double[] copy, double[] original) {
        if (copy.length != original.length) {
            return original.clone();
        }
        System.arraycopy(original, 0, copy, 0, copy.length);
        return copy;
    }

    /** The same for arrays of arrays. */
    private static double[][] copied(double[][] copy, double[][] original) {
        double[][] rows = copy.length == original.length ? copy : new double[original.length][0];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = copied(rows[i], original[i]);
        }
        return rows;
    }

    /** An array of its own with the given rows, so that the method may put other rows there. */
    private static double[][] borrowed(double[][] outer, double[][] rows) {
        if (outer.length != rows.length) {
            return rows.clone();
        }
        System.arraycopy(rows, 0, outer, 0, rows.length);
        return outer;
    }
}

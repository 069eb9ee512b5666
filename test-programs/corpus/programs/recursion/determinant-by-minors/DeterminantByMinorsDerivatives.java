package programs.recursion;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link DeterminantByMinors}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class DeterminantByMinorsDerivatives {

    private DeterminantByMinorsDerivatives() {}

    /**
     * The derivative of {@link DeterminantByMinors#determinant(double[][])} with respect to {@code a}.
     */
    public static DeterminantGradient determinantGradient(double[][] a) {
        DeterminantGradient into = new DeterminantGradient();
        determinantGradient(a, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link DeterminantByMinors#determinant(double[][])} with respect to
     * {@code a} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 4 * (6 * a.length + 2 * elements(a) + 3)} bytes beside what
     * grows with the depth of calls.
     */
    public static void determinantGradient(double[][] a, DeterminantGradient into) {
        into.prepare(a);
        determinantGradientKernel(into.aRows, into.aBarRows, into.ints, into.doubleRows3, into.doubles,
                into.doubles3);
    }

    /**
     * Computes the derivative of {@link DeterminantByMinors#determinant(double[][])} with respect to
     * {@code a} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 4 * (6 * a.length + 2 * elements(a) + 3)} bytes beside what
     * grows with the depth of calls.
     */
    public static double determinantValueAndGradient(double[][] a, DeterminantGradient into) {
        into.prepare(a);
        return determinantValueAndGradientKernel(into.aRows, into.aBarRows, into.ints, into.doubleRows3,
                into.doubles, into.doubles3);
    }

    /**
     * The derivative of {@link DeterminantByMinors#determinant(double[][])} with respect to {@code a}, and
     * the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class DeterminantGradient {
        private double[][] a = new double[0][];
        private boolean given;
        private double[][] aCopy = new double[0][];
        private double[][] aRows = new double[0][];
        private double[][] aBarRows = new double[0][];
        private final int[][] ints = new int[3][0];
        private final double[][][][] doubleRows3 = new double[1][0][][];
        private final double[][] doubles = new double[1][0];
        private final double[][][][] doubles3 = new double[2][0][][];
        private final int[][] seen = new int[1][0];

        /** An empty holder, which grows to what it meets. */
        public DeterminantGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static DeterminantGradient into(double[][] a) {
            if (repeats(a, new int[1][0])) {
                throw new IllegalArgumentException("the result a has a row twice");
            }
            DeterminantGradient holder = new DeterminantGradient();
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
            if (repeats(a, seen)) {
                throw new IllegalArgumentException(
                        "argument a has a row twice, and the method overwrites it");
            }
            aCopy = copied(aCopy, a);
            aRows = borrowed(aRows, aCopy);
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            this.a = zerosLike(this.a, a);
            aBarRows = borrowed(aBarRows, this.a);
        }

        private DeterminantGradient withoutScratch() {
            DeterminantGradient results = new DeterminantGradient();
            results.a = a;
            return results;
        }
    }

    private static void determinantGradientKernel(double[][] a, double[][] aBar, int[][] ints,
            double[][][][] doubleRows3, double[][] doubles, double[][][][] doubles3) {
        int[] made = zeros(ints, 2, 2);
        int[] tops = zeros(ints, 1, 3);
        determinantExpandForward(a, a.length, aBar, tops, doubleRows3, doubles, doubles3, ints, made);
        determinantExpandReverse(a.length, aBar, 1.0, tops, doubleRows3, doubles, ints);
    }

    private static double determinantValueAndGradientKernel(double[][] a, double[][] aBar, int[][] ints,
            double[][][][] doubleRows3, double[][] doubles, double[][][][] doubles3) {
        int[] made = zeros(ints, 2, 2);
        int[] tops = zeros(ints, 1, 3);
        double t = determinantExpandForward(a, a.length, aBar, tops, doubleRows3, doubles, doubles3, ints,
                made);
        determinantExpandReverse(a.length, aBar, 1.0, tops, doubleRows3, doubles, ints);
        return t;
    }

    /** {@code expand}, which leaves behind what its reverse needs. */
    private static double determinantExpandForward(double[][] a, int n, double[][] aBar, int[] tops,
            double[][][][] doubleRows3, double[][] doubles, double[][][][] doubles3, int[][] ints,
            int[] made) {
        if (n == 0) {
            return 1.0;
        }
        double sum;
        if (n == 1) {
            sum = a[0][0];
        } else {
            int k = n - 1;
            sum = 0.0;
            double sign = 1.0;
            for (int column = 0; column < n; column++) {
                double[][] minor = fromPool(doubles3, 0, made[0], k, k);
                made[0] += 1;
                double[][] minorBar = fromPool(doubles3, 1, made[1], k, k);
                made[1] += 1;
                for (int i = 1; i < n; i++) {
                    int at = 0;
                    for (int j = 0; j < n; j++) {
                        int at2;
                        if (j != column) {
                            minor[i - 1][at] = a[i][j];
                            at2 = at + 1;
                        } else {
                            at2 = at;
                        }
                        int top = tops[0];
                        int size = top + 1;
                        int[] intStack = ints[0];
                        if (intStack.length < size) {
                            intStack = grow(ints, 0, size);
                        }
                        intStack[top] = at;
                        tops[0] = size;
                        at = at2;
                    }
                }
                double t = sign * a[0][column];
                double t2 = determinantExpandForward(minor, k, minorBar, tops, doubleRows3, doubles, doubles3,
                        ints, made);
                sum += t * t2;
                int top = tops[1];
                int size = top + 3;
                double[] doubleStack = doubles[0];
                if (doubleStack.length < size) {
                    doubleStack = grow(doubles, 0, size);
                }
                doubleStack[top] = sign;
                doubleStack[top + 1] = t2;
                doubleStack[top + 2] = t;
                tops[1] = size;
                int top2 = tops[2];
                int size2 = top2 + 1;
                double[][][] refs = doubleRows3[0];
                if (refs.length < size2) {
                    refs = grow(doubleRows3, 0, size2);
                }
                refs[top2] = minorBar;
                tops[2] = size2;
                sign = -sign;
            }
        }
        return sum;
    }

    /** The reverse of {@code expand}: from adjoints of results to those of parameters. */
    private static void determinantExpandReverse(int n, double[][] aBar, double resultBar, int[] tops,
            double[][][][] doubleRows3, double[][] doubles, int[][] ints) {
        if (n == 0) {
            return;
        }
        if (n == 1) {
            aBar[0][0] += resultBar;
        } else {
            int k = n - 1;
            int k2 = n - 1;
            for (int column = k2; column >= 0; column--) {
                int top = tops[1] - 3;
                tops[1] = top;
                double[] doubleStack = doubles[0];
                double sign = doubleStack[top];
                double kept = doubleStack[top + 1];
                double kept2 = doubleStack[top + 2];
                int top2 = tops[2] - 1;
                tops[2] = top2;
                double[][][] refs = doubleRows3[0];
                double[][] minorBar = refs[top2];
                determinantExpandReverse(k, minorBar, resultBar * kept2, tops, doubleRows3, doubles, ints);
                aBar[0][column] += resultBar * kept * sign;
                for (int i = k2; i >= 1; i--) {
                    for (int j = k2; j >= 0; j--) {
                        int top3 = tops[0] - 1;
                        tops[0] = top3;
                        int[] intStack = ints[0];
                        int at = intStack[top3];
                        if (j != column) {
                            double[] row = minorBar[i - 1];
                            double rowAt = row[at];
                            row[at] = 0.0;
                            aBar[i][j] += rowAt;
                        }
                    }
                }
            }
        }
    }

    /** An array kept in a slot, with exactly the given length and filled with zeros. */
    private static int[] zeros(int[][] slots, int slot, int length) {
        int[] array = slots[slot];
        if (array == null || array.length != length) {
            array = new int[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0);
        }
        return array;
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

    /** The array of the given number in the pool kept in a slot, filled with zeros. */
    private static double[][] fromPool(double[][][][] pools, int pool, int number, int length, int length2) {
        if (number == pools[pool].length) {
            pools[pool] = Arrays.copyOf(pools[pool], Math.max(4, 2 * number));
        }
        return zeros(pools[pool], number, length, length2);
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

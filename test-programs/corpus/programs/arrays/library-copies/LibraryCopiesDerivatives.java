package programs.arrays;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link LibraryCopies}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class LibraryCopiesDerivatives {

    private LibraryCopiesDerivatives() {}

    /**
     * The derivative of {@link LibraryCopies#value(double[], double[][])} with respect to {@code a} and
     * {@code m}.
     */
    public static ValueGradient valueGradient(double[] a, double[][] m) {
        ValueGradient into = new ValueGradient();
        valueGradient(a, m, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link LibraryCopies#value(double[], double[][])} with respect to {@code a}
     * and {@code m} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most about
     * {@code a.length + 2 * elements(m) + m19 + min(a.length + 2, 1) + min(a.length + 2, a.length + 4) + min(a.length, a.length + 2)};
     * of the method itself: at most {@code 2 * (elements(m) + 18)}. Workspace:
     * {@code 8 * (6 * a.length + elements(m) + 3 * m.length + 23)} bytes. Here {@code m19} is the value of m
     * in line 19.
     */
    public static void valueGradient(double[] a, double[][] m, ValueGradient into) {
        into.prepare(a, m);
        valueGradientKernel(a, into.mCopy, into.a, into.m, into.doubles, into.doubleRows2);
    }

    /**
     * Computes the derivative of {@link LibraryCopies#value(double[], double[][])} with respect to {@code a}
     * and {@code m} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most about
     * {@code a.length + 4 * elements(m) + m19 + min(a.length + 2, 1) + min(a.length + 2, a.length + 4) + min(a.length, a.length + 2)};
     * of the method itself: at most {@code 2 * (elements(m) + 18)}. Workspace:
     * {@code 8 * (6 * a.length + elements(m) + 3 * m.length + 30)} bytes. Here {@code m19} is the value of m
     * in line 19.
     */
    public static double valueValueAndGradient(double[] a, double[][] m, ValueGradient into) {
        into.prepare(a, m);
        return valueValueAndGradientKernel(a, into.mCopy, into.a, into.m, into.doubles, into.doubleRows2);
    }

    /**
     * The derivative of {@link LibraryCopies#value(double[], double[][])} with respect to {@code a} and
     * {@code m}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] a = new double[0];
        private double[][] m = new double[0][];
        private boolean given;
        private double[][] mCopy = new double[0][];
        private final double[][] doubles = new double[12][0];
        private final double[][][] doubleRows2 = new double[2][0][];
        private final int[][] seen = new int[1][0];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] a, double[][] m) {
            if (contains(m, a)) {
                throw new IllegalArgumentException("the results a and m share an array");
            }
            if (repeats(m, new int[1][0])) {
                throw new IllegalArgumentException("the result m has a row twice");
            }
            ValueGradient holder = new ValueGradient();
            holder.a = a;
            holder.m = m;
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
         * The derivative with respect to {@code m}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][] m() {
            return m;
        }

        private void prepare(double[] a, double[][] m) {
            if (this.a == a) {
                throw new IllegalArgumentException("argument a shares an array with the result a");
            }
            if (contains(m, this.a)) {
                throw new IllegalArgumentException("argument m shares an array with the result a");
            }
            if (contains(this.m, a)) {
                throw new IllegalArgumentException("argument a shares an array with the result m");
            }
            if (this.m == m || shareRows(this.m, m, seen)) {
                throw new IllegalArgumentException("argument m shares an array with the result m");
            }
            if (repeats(m, seen)) {
                throw new IllegalArgumentException(
                        "argument m has a row twice, and the method overwrites it");
            }
            if (contains(m, a)) {
                throw new IllegalArgumentException(
                        "arguments m and a share an array, and the method overwrites m");
            }
            mCopy = copied(mCopy, m);
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            if (given && !sameShape(this.m, m)) {
                throw new IllegalArgumentException(
                        "the array given for the result m has not the shape of the argument");
            }
            this.a = zerosLike(this.a, a);
            this.m = zerosLike(this.m, m);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.a = a;
            results.m = m;
            return results;
        }
    }

    private static void valueGradientKernel(double[] a, double[][] m, double[] aBar, double[][] mBar,
            double[][] doubles, double[][][] doubleRows2) {
        double[] b = room(doubles, 0, a.length);
        double[] bBar = room(doubles, 1, a.length);
        for (int i = 0; i < a.length; i++) {
            b[i] = a[i];
        }
        double t = b[0] * 2.0;
        b[0] = t;
        int n = a.length + 2;
        double[] b2 = room(doubles, 2, n);
        double[] bBar2 = room(doubles, 3, n);
        int m2 = Math.min(a.length, n);
        for (int i = 0; i < m2; i++) {
            b2[i] = a[i];
        }
        double b1 = b[1];
        b2[a.length] = t * b1;
        double[] bBar3 = room(doubles, 4, 1);
        int m3 = Math.min(n, 1);
        int to = a.length + 4;
        if (1 > to) {
            throw new IllegalArgumentException();
        }
        if (1 > n) {
            throw new ArrayIndexOutOfBoundsException();
        }
        int k = to - 1;
        double[] b3 = room(doubles, 5, k);
        double[] bBar4 = room(doubles, 6, k);
        int m4 = Math.min(n, to);
        for (int i = 1; i < m4; i++) {
            b3[i - 1] = b2[i];
        }
        double v = b3[0] * 0.5;
        for (int i = 1; i < 3; i++) {
            b[i] = v;
        }
        double[][] b4 = zeros(doubleRows2, 0, m.length);
        double[][] bBar5 = zeros(doubleRows2, 1, m.length);
        for (int i = 0; i < m.length; i++) {
            b4[i] = m[i];
            bBar5[i] = mBar[i];
        }
        double[] a2 = b4[0];
        double[] aBar2 = bBar5[0];
        double[] b5 = zeros(doubles, 7, 3);
        double[] bBar6 = zeros(doubles, 8, 3);
        int m5 = Math.min(a2.length, 3);
        for (int i = 0; i < m5; i++) {
            b5[i] = a2[i];
        }
        b4[0] = b5;
        bBar5[0] = bBar6;
        b5[2] = a[0];
        double[] row = b4[1];
        double[] row2 = bBar5[1];
        double row0 = row[0];
        double a1 = a[1];
        row[0] = row0 * a1;
        double[] cBar = room(doubles, 9, 6);
        bBar6[2] += b5[0];
        bBar6[0] += b5[2];
        for (int i = 0; i < m.length; i++) {
            double[] row3 = m[i];
            double[] rowBar = mBar[i];
            for (int j = 0; j < row3.length; j++) {
                rowBar[j] += 2.0 * row3[j];
            }
        }
        for (int i = 0; i < 6; i++) {
            double t2 = i + 1;
            boolean test = i < a.length;
            if (i > 0) {
                bBar4[i] += 1.0;
            }
            if (test) {
                bBar[i] += 2.0 * b[i];
            }
            cBar[i] += t2;
        }
        for (int j = 1; j >= 0; j--) {
            int last = 1 - j;
            int k2 = 2 + last;
            double cBarK2 = cBar[k2];
            cBar[k2] = 0.0;
            row2[last] += cBarK2;
        }
        double vBar = 0.0;
        for (int i = 0; i < 6; i++) {
            double cBarI = cBar[i];
            cBar[i] = 0.0;
            vBar += cBarI;
        }
        bBar3[0] += vBar;
        double t2 = row2[0];
        aBar[1] += t2 * row0;
        row2[0] = t2 * a1;
        double t3 = bBar6[2];
        bBar6[2] = 0.0;
        aBar[0] += t3;
        for (int i = m5 - 1; i >= 0; i--) {
            double t4 = bBar6[i];
            bBar6[i] = 0.0;
            aBar2[i] += t4;
        }
        double vBar2 = 0.0;
        for (int i = 1; i < 3; i++) {
            double bBarI = bBar[i];
            bBar[i] = 0.0;
            vBar2 += bBarI;
        }
        bBar4[0] += vBar2 * 0.5;
        for (int i = m4 - 1; i >= 1; i--) {
            double t4 = bBar4[i - 1];
            bBar4[i - 1] = 0.0;
            bBar2[i] += t4;
        }
        for (int i = 0; i < m3; i++) {
            double t4 = bBar3[i];
            bBar3[i] = 0.0;
            bBar2[i] += t4;
        }
        double t4 = bBar2[a.length];
        bBar2[a.length] = 0.0;
        double t5 = t4 * b1;
        bBar[1] += t4 * t;
        for (int i = 0; i < m2; i++) {
            double t6 = bBar2[i];
            bBar2[i] = 0.0;
            aBar[i] += t6;
        }
        bBar[0] = (t5 + bBar[0]) * 2.0;
        for (int i = 0; i < a.length; i++) {
            double bBarI = bBar[i];
            bBar[i] = 0.0;
            aBar[i] += bBarI;
        }
    }

    private static double valueValueAndGradientKernel(double[] a, double[][] m, double[] aBar,
            double[][] mBar, double[][] doubles, double[][][] doubleRows2) {
        double[] b = room(doubles, 0, a.length);
        double[] bBar = room(doubles, 1, a.length);
        for (int i = 0; i < a.length; i++) {
            b[i] = a[i];
        }
        double t = b[0] * 2.0;
        b[0] = t;
        int n = a.length + 2;
        double[] b2 = room(doubles, 2, n);
        double[] bBar2 = room(doubles, 3, n);
        int m2 = Math.min(a.length, n);
        for (int i = 0; i < m2; i++) {
            b2[i] = a[i];
        }
        double b1 = b[1];
        b2[a.length] = t * b1;
        double[] b3 = room(doubles, 4, 1);
        double[] bBar3 = room(doubles, 5, 1);
        int m3 = Math.min(n, 1);
        for (int i = 0; i < m3; i++) {
            b3[i] = b2[i];
        }
        int to = a.length + 4;
        if (1 > to) {
            throw new IllegalArgumentException();
        }
        if (1 > n) {
            throw new ArrayIndexOutOfBoundsException();
        }
        int k = to - 1;
        double[] b4 = room(doubles, 6, k);
        double[] bBar4 = room(doubles, 7, k);
        int m4 = Math.min(n, to);
        for (int i = 1; i < m4; i++) {
            b4[i - 1] = b2[i];
        }
        double v = b4[0] * 0.5;
        for (int i = 1; i < 3; i++) {
            b[i] = v;
        }
        double[][] b5 = zeros(doubleRows2, 0, m.length);
        double[][] bBar5 = zeros(doubleRows2, 1, m.length);
        for (int i = 0; i < m.length; i++) {
            b5[i] = m[i];
            bBar5[i] = mBar[i];
        }
        double[] a2 = b5[0];
        double[] aBar2 = bBar5[0];
        double[] b6 = zeros(doubles, 8, 3);
        double[] bBar6 = zeros(doubles, 9, 3);
        int m5 = Math.min(a2.length, 3);
        for (int i = 0; i < m5; i++) {
            b6[i] = a2[i];
        }
        b5[0] = b6;
        bBar5[0] = bBar6;
        b6[2] = a[0];
        double[] row = b5[1];
        double[] row2 = bBar5[1];
        double row0 = row[0];
        double a1 = a[1];
        row[0] = row0 * a1;
        double[] c = room(doubles, 10, 6);
        double[] cBar = room(doubles, 11, 6);
        double v2 = b3[0];
        double t2 = b6[0];
        double t3 = b6[2];
        double t4 = t2 * t3;
        bBar6[2] += t2;
        bBar6[0] += t3;
        for (int i = 0; i < 6; i++) {
            c[i] = v2;
            double t5 = i + 1;
            boolean test = i < a.length;
            if (i > 0) {
                bBar4[i] += 1.0;
            }
            if (test) {
                bBar[i] += 2.0 * b[i];
            }
            cBar[i] += t5;
        }
        for (int j = 0; j < 2; j++) {
            int last = 1 - j;
            c[2 + last] = row[last];
        }
        for (int j = 1; j >= 0; j--) {
            int last = 1 - j;
            int k2 = 2 + last;
            double cBarK2 = cBar[k2];
            cBar[k2] = 0.0;
            row2[last] += cBarK2;
        }
        double sum = 0.0;
        double vBar = 0.0;
        for (int i = 0; i < 6; i++) {
            double t5 = c[i] * (i + 1);
            double t6 = 0.0;
            if (i < a.length) {
                double bi = b[i];
                t6 = bi * bi;
            }
            sum += t5 + t6 + (i > 0 ? b4[i] : 0.0);
            double cBarI = cBar[i];
            cBar[i] = 0.0;
            vBar += cBarI;
        }
        for (int i = 0; i < m.length; i++) {
            double[] row3 = m[i];
            double[] rowBar = mBar[i];
            for (int j = 0; j < row3.length; j++) {
                double x = row3[j];
                sum += x * x;
                rowBar[j] += 2.0 * x;
            }
        }
        double t5 = sum + t4;
        bBar3[0] += vBar;
        double t6 = row2[0];
        aBar[1] += t6 * row0;
        row2[0] = t6 * a1;
        double t7 = bBar6[2];
        bBar6[2] = 0.0;
        aBar[0] += t7;
        for (int i = m5 - 1; i >= 0; i--) {
            double t8 = bBar6[i];
            bBar6[i] = 0.0;
            aBar2[i] += t8;
        }
        double vBar2 = 0.0;
        for (int i = 1; i < 3; i++) {
            double bBarI = bBar[i];
            bBar[i] = 0.0;
            vBar2 += bBarI;
        }
        bBar4[0] += vBar2 * 0.5;
        for (int i = m4 - 1; i >= 1; i--) {
            double t8 = bBar4[i - 1];
            bBar4[i - 1] = 0.0;
            bBar2[i] += t8;
        }
        for (int i = 0; i < m3; i++) {
            double t8 = bBar3[i];
            bBar3[i] = 0.0;
            bBar2[i] += t8;
        }
        double t8 = bBar2[a.length];
        bBar2[a.length] = 0.0;
        double t9 = t8 * b1;
        bBar[1] += t8 * t;
        for (int i = 0; i < m2; i++) {
            double t10 = bBar2[i];
            bBar2[i] = 0.0;
            aBar[i] += t10;
        }
        bBar[0] = (t9 + bBar[0]) * 2.0;
        for (int i = 0; i < a.length; i++) {
            double bBarI = bBar[i];
            bBar[i] = 0.0;
            aBar[i] += bBarI;
        }
        return t5;
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

    /** An array kept in a slot, with room for the given number of zeros. */
    private static double[] room(double[][] slots, int slot, int length) {
        double[] array = slots[slot];
        if (length < 0 || array.length < length) {
            array = new double[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0, length, 0);
        }
        return array;
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
}

package programs.matrices;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link TransposeInPlace}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class TransposeInPlaceDerivatives {

    private TransposeInPlaceDerivatives() {}

    /**
     * The derivative of {@link TransposeInPlace#value(double[][], double[])} with respect to {@code a} and
     * {@code x}.
     */
    public static ValueGradient valueGradient(double[][] a, double[] x) {
        ValueGradient into = new ValueGradient();
        valueGradient(a, x, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link TransposeInPlace#value(double[][], double[])} with respect to
     * {@code a} and {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code a.length * (7 * a.length - 1)}; of the method itself:
     * {@code 4 * a.length * a.length}. Workspace: {@code 8 * (a.length + elements(a))} bytes.
     */
    public static void valueGradient(double[][] a, double[] x, ValueGradient into) {
        into.prepare(a, x);
        valueGradientKernel(into.aCopy, x, into.a, into.x);
    }

    /**
     * Computes the derivative of {@link TransposeInPlace#value(double[][], double[])} with respect to
     * {@code a} and {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code a.length * (11 * a.length - 1)}; of the method itself:
     * {@code 4 * a.length * a.length}. Workspace: {@code 8 * (a.length + elements(a))} bytes.
     */
    public static double valueValueAndGradient(double[][] a, double[] x, ValueGradient into) {
        into.prepare(a, x);
        return valueValueAndGradientKernel(into.aCopy, x, into.a, into.x);
    }

    /**
     * The derivative of {@link TransposeInPlace#value(double[][], double[])} with respect to {@code a} and
     * {@code x}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[][] a = new double[0][];
        private double[] x = new double[0];
        private boolean given;
        private double[][] aCopy = new double[0][];
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
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            this.a = zerosLike(this.a, a);
            this.x = zerosLike(this.x, x);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.a = a;
            results.x = x;
            return results;
        }
    }

    private static void valueGradientKernel(double[][] a, double[] x, double[][] aBar, double[] xBar) {
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < i; j++) {
                double[] ai = a[i];
                double t = ai[j];
                double[] aj = a[j];
                ai[j] = aj[i];
                aj[i] = t;
            }
        }
        for (int i = 0; i < a.length; i++) {
            double[] row = a[i];
            double[] rowBar = aBar[i];
            for (int j = 0; j < a.length; j++) {
                double rowJ = row[j];
                double t = (j + 1) * rowJ;
                rowBar[j] += 2.0 * (t * x[i]);
                xBar[i] += t * rowJ;
            }
        }
        for (int i = a.length - 1; i >= 0; i--) {
            for (int j = i - 1; j >= 0; j--) {
                double[] aBarI = aBar[i];
                double[] aBarJ = aBar[j];
                double aBarJI = aBarJ[i];
                aBarJ[i] = 0.0;
                double aBarIJ = aBarI[j];
                aBarI[j] = 0.0;
                aBarJ[i] += aBarIJ;
                aBarI[j] += aBarJI;
            }
        }
    }

    private static double valueValueAndGradientKernel(double[][] a, double[] x, double[][] aBar,
            double[] xBar) {
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < i; j++) {
                double[] ai = a[i];
                double t = ai[j];
                double[] aj = a[j];
                ai[j] = aj[i];
                aj[i] = t;
            }
        }
        double form = 0.0;
        for (int i = 0; i < a.length; i++) {
            double[] row = a[i];
            double[] rowBar = aBar[i];
            for (int j = 0; j < a.length; j++) {
                double xi = x[i];
                double rowJ = row[j];
                double t = j + 1;
                form += xi * rowJ * rowJ * t;
                double t2 = t * rowJ;
                rowBar[j] += 2.0 * (t2 * xi);
                xBar[i] += t2 * rowJ;
            }
        }
        for (int i = a.length - 1; i >= 0; i--) {
            for (int j = i - 1; j >= 0; j--) {
                double[] aBarI = aBar[i];
                double[] aBarJ = aBar[j];
                double aBarJI = aBarJ[i];
                aBarJ[i] = 0.0;
                double aBarIJ = aBarI[j];
                aBarI[j] = 0.0;
                aBarJ[i] += aBarIJ;
                aBarI[j] += aBarJI;
            }
        }
        return form;
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

package programs.matrices;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link SolveByElimination}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class SolveByEliminationDerivatives {

    private SolveByEliminationDerivatives() {}

    /**
     * The derivative of {@link SolveByElimination#value(double[][], double[], double[])} with respect to
     * {@code a} and {@code b}.
     */
    public static ValueGradient valueGradient(double[][] a, double[] b, double[] target) {
        ValueGradient into = new ValueGradient();
        valueGradient(a, b, target, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link SolveByElimination#value(double[][], double[], double[])} with
     * respect to {@code a} and {@code b} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 4 * b.length * (b.length * b.length + 4 * b.length + 4)}; of the method
     * itself: at most {@code b.length * (4 * b.length * b.length + 15 * b.length + 13) / 2}. Workspace: at
     * most
     * {@code 4 * (b.length * b.length * b.length + 8 * b.length * b.length + 6 * a.length + 12 * b.length + 2 * elements(a))}
     * bytes, and while it grows at most twice as many.
     */
    public static void valueGradient(double[][] a, double[] b, double[] target, ValueGradient into) {
        into.prepare(a, b, target);
        valueGradientKernel(into.aRows, into.bCopy, target, into.aBarRows, into.b, into.ints,
                into.doubleRows2, into.doubles);
    }

    /**
     * Computes the derivative of {@link SolveByElimination#value(double[][], double[], double[])} with
     * respect to {@code a} and {@code b} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 2 * b.length * (2 * b.length * b.length + 8 * b.length + 9)}; of the method
     * itself: at most {@code b.length * (4 * b.length * b.length + 15 * b.length + 13) / 2}. Workspace: at
     * most
     * {@code 4 * (b.length * b.length * b.length + 8 * b.length * b.length + 6 * a.length + 12 * b.length + 2 * elements(a))}
     * bytes, and while it grows at most twice as many.
     */
    public static double valueValueAndGradient(double[][] a, double[] b, double[] target,
            ValueGradient into) {
        into.prepare(a, b, target);
        return valueValueAndGradientKernel(into.aRows, into.bCopy, target, into.aBarRows, into.b, into.ints,
                into.doubleRows2, into.doubles);
    }

    /**
     * The derivative of {@link SolveByElimination#value(double[][], double[], double[])} with respect to
     * {@code a} and {@code b}, and the memory that computing it needs. One holder serves one thread at a
     * time.
     */
    public static final class ValueGradient {
        private double[][] a = new double[0][];
        private double[] b = new double[0];
        private boolean given;
        private double[][] aCopy = new double[0][];
        private double[][] aRows = new double[0][];
        private double[] bCopy = new double[0];
        private double[][] aBarRows = new double[0][];
        private final int[][] ints = new int[1][0];
        private final double[][][] doubleRows2 = new double[2][0][];
        private final double[][] doubles = new double[7][0];
        private final int[][] seen = new int[1][0];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[][] a, double[] b) {
            if (repeats(a, new int[1][0])) {
                throw new IllegalArgumentException("the result a has a row twice");
            }
            if (contains(a, b)) {
                throw new IllegalArgumentException("the results a and b share an array");
            }
            ValueGradient holder = new ValueGradient();
            holder.a = a;
            holder.b = b;
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
         * The derivative with respect to {@code b}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] b() {
            return b;
        }

        private void prepare(double[][] a, double[] b, double[] target) {
            if (this.a == a || shareRows(this.a, a, seen)) {
                throw new IllegalArgumentException("argument a shares an array with the result a");
            }
            if (contains(this.a, b)) {
                throw new IllegalArgumentException("argument b shares an array with the result a");
            }
            if (contains(this.a, target)) {
                throw new IllegalArgumentException("argument target shares an array with the result a");
            }
            if (contains(a, this.b)) {
                throw new IllegalArgumentException("argument a shares an array with the result b");
            }
            if (this.b == b) {
                throw new IllegalArgumentException("argument b shares an array with the result b");
            }
            if (this.b == target) {
                throw new IllegalArgumentException("argument target shares an array with the result b");
            }
            if (repeats(a, seen)) {
                throw new IllegalArgumentException(
                        "argument a has a row twice, and the method overwrites it");
            }
            if (contains(a, b)) {
                throw new IllegalArgumentException(
                        "arguments a and b share an array, and the method overwrites a");
            }
            if (contains(a, target)) {
                throw new IllegalArgumentException(
                        "arguments a and target share an array, and the method overwrites a");
            }
            if (b == target) {
                throw new IllegalArgumentException(
                        "arguments b and target share an array, and the method overwrites b");
            }
            aCopy = copied(aCopy, a);
            aRows = borrowed(aRows, aCopy);
            bCopy = copied(bCopy, b);
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            if (given && !sameShape(this.b, b)) {
                throw new IllegalArgumentException(
                        "the array given for the result b has not the shape of the argument");
            }
            this.a = zerosLike(this.a, a);
            aBarRows = borrowed(aBarRows, this.a);
            this.b = roomLike(this.b, b);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.a = a;
            results.b = b;
            return results;
        }
    }

    private static void valueGradientKernel(double[][] a, double[] b, double[] target, double[][] aBar,
            double[] bBar, int[][] ints, double[][][] doubleRows2, double[][] doubles) {
        int[] pTape = ints[0];
        double[][] rowBarTape = doubleRows2[0];
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] inverseTape = doubles[2];
        double[] tape3 = doubles[3];
        double[][] tape4 = doubleRows2[1];
        double[] tape5 = doubles[4];
        double[] factorTape = doubles[5];
        double[] tape6 = doubles[6];
        if (pTape.length < b.length) {
            pTape = grow(ints, 0, b.length);
        }
        if (rowBarTape.length < b.length) {
            rowBarTape = grow(doubleRows2, 0, b.length);
        }
        if (tape.length < b.length) {
            tape = grow(doubles, 0, b.length);
        }
        if (tape2.length < b.length) {
            tape2 = grow(doubles, 1, b.length);
        }
        if (inverseTape.length < b.length) {
            inverseTape = grow(doubles, 2, b.length);
        }
        long k = b.length;
        long size = k * k;
        if (tape4.length < size) {
            tape4 = grow(doubleRows2, 1, size);
        }
        if (factorTape.length < size) {
            factorTape = grow(doubles, 5, size);
        }
        if (tape6.length < size) {
            tape6 = grow(doubles, 6, size);
        }
        int k2 = 0;
        int k3 = 0;
        for (int i = 0; i < b.length; i++) {
            int p = i;
            for (int j = i; j < b.length; j++) {
                if (Math.abs(a[j][i]) > Math.abs(a[p][i])) {
                    p = j;
                }
            }
            pTape[i] = p;
            double[] row = a[p];
            double[] rowBar = aBar[p];
            rowBarTape[i] = rowBar;
            a[p] = a[i];
            aBar[p] = aBar[i];
            a[i] = row;
            aBar[i] = rowBar;
            double t = b[p];
            b[p] = b[i];
            double rowI = row[i];
            tape[i] = rowI;
            double t2 = t / rowI;
            tape2[i] = t2;
            b[i] = t2;
            double inverse = 1.0 / rowI;
            inverseTape[i] = inverse;
            long k4 = k - i;
            if (tape3.length < k2 + k4) {
                tape3 = grow(doubles, 3, k2 + k4);
            }
            for (int j = i; j < b.length; j++) {
                double rowJ = row[j];
                tape3[k2] = rowJ;
                row[j] = rowJ * inverse;
                k2++;
            }
            for (int j = 0; j < b.length; j++) {
                if (j != i) {
                    double[] aj = a[j];
                    int at = i * b.length + j;
                    tape4[at] = aBar[j];
                    double factor = aj[i];
                    factorTape[at] = factor;
                    if (tape5.length < k3 + k4) {
                        tape5 = grow(doubles, 4, k3 + k4);
                    }
                    for (int l = i; l < b.length; l++) {
                        double rowL = row[l];
                        tape5[k3] = rowL;
                        aj[l] -= factor * rowL;
                        k3++;
                    }
                    double bi = b[i];
                    tape6[at] = bi;
                    b[j] -= factor * bi;
                }
            }
        }
        int k4 = b.length - 1;
        for (int i = 0; i < b.length; i++) {
            bBar[i] = 2.0 * (b[i] - target[i]);
        }
        for (int i = k4; i >= 0; i--) {
            int p = pTape[i];
            double[] rowBar = rowBarTape[i];
            double tapeI = tape[i];
            double t = tape2[i];
            double inverse = inverseTape[i];
            for (int j = k4; j >= 0; j--) {
                if (j != i) {
                    int at = i * b.length + j;
                    double[] row = tape4[at];
                    double factor = factorTape[at];
                    double bBarJ = bBar[j];
                    double factorBar = -(bBarJ * tape6[at]);
                    bBar[i] -= bBarJ * factor;
                    for (int l = k4; l >= i; l--) {
                        double rowL = row[l];
                        factorBar -= rowL * tape5[k3 - 1];
                        rowBar[l] -= rowL * factor;
                        k3--;
                    }
                    row[i] += factorBar;
                }
            }
            double inverseBar = 0.0;
            for (int j = k4; j >= i; j--) {
                double rowBarJ = rowBar[j];
                inverseBar += rowBarJ * tape3[k2 - 1];
                rowBar[j] = rowBarJ * inverse;
                k2--;
            }
            double bBarI = bBar[i];
            bBar[i] = 0.0;
            double t2 = bBarI / tapeI;
            rowBar[i] += -(inverseBar * inverse * inverse) - t2 * t;
            double bBarP = bBar[p];
            bBar[p] = 0.0;
            bBar[i] += bBarP;
            bBar[p] += t2;
        }
    }

    private static double valueValueAndGradientKernel(double[][] a, double[] b, double[] target,
            double[][] aBar, double[] bBar, int[][] ints, double[][][] doubleRows2, double[][] doubles) {
        int[] pTape = ints[0];
        double[][] rowBarTape = doubleRows2[0];
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] inverseTape = doubles[2];
        double[] tape3 = doubles[3];
        double[][] tape4 = doubleRows2[1];
        double[] tape5 = doubles[4];
        double[] factorTape = doubles[5];
        double[] tape6 = doubles[6];
        if (pTape.length < b.length) {
            pTape = grow(ints, 0, b.length);
        }
        if (rowBarTape.length < b.length) {
            rowBarTape = grow(doubleRows2, 0, b.length);
        }
        if (tape.length < b.length) {
            tape = grow(doubles, 0, b.length);
        }
        if (tape2.length < b.length) {
            tape2 = grow(doubles, 1, b.length);
        }
        if (inverseTape.length < b.length) {
            inverseTape = grow(doubles, 2, b.length);
        }
        long k = b.length;
        long size = k * k;
        if (tape4.length < size) {
            tape4 = grow(doubleRows2, 1, size);
        }
        if (factorTape.length < size) {
            factorTape = grow(doubles, 5, size);
        }
        if (tape6.length < size) {
            tape6 = grow(doubles, 6, size);
        }
        int k2 = 0;
        int k3 = 0;
        for (int i = 0; i < b.length; i++) {
            int p = i;
            for (int j = i; j < b.length; j++) {
                if (Math.abs(a[j][i]) > Math.abs(a[p][i])) {
                    p = j;
                }
            }
            pTape[i] = p;
            double[] row = a[p];
            double[] rowBar = aBar[p];
            rowBarTape[i] = rowBar;
            a[p] = a[i];
            aBar[p] = aBar[i];
            a[i] = row;
            aBar[i] = rowBar;
            double t = b[p];
            b[p] = b[i];
            double rowI = row[i];
            tape[i] = rowI;
            double t2 = t / rowI;
            tape2[i] = t2;
            b[i] = t2;
            double inverse = 1.0 / rowI;
            inverseTape[i] = inverse;
            long k4 = k - i;
            if (tape3.length < k2 + k4) {
                tape3 = grow(doubles, 3, k2 + k4);
            }
            for (int j = i; j < b.length; j++) {
                double rowJ = row[j];
                tape3[k2] = rowJ;
                row[j] = rowJ * inverse;
                k2++;
            }
            for (int j = 0; j < b.length; j++) {
                if (j != i) {
                    double[] aj = a[j];
                    int at = i * b.length + j;
                    tape4[at] = aBar[j];
                    double factor = aj[i];
                    factorTape[at] = factor;
                    if (tape5.length < k3 + k4) {
                        tape5 = grow(doubles, 4, k3 + k4);
                    }
                    for (int l = i; l < b.length; l++) {
                        double rowL = row[l];
                        tape5[k3] = rowL;
                        aj[l] -= factor * rowL;
                        k3++;
                    }
                    double bi = b[i];
                    tape6[at] = bi;
                    b[j] -= factor * bi;
                }
            }
        }
        int k4 = b.length - 1;
        double sum = 0.0;
        for (int i = 0; i < b.length; i++) {
            double t = b[i] - target[i];
            sum += t * t;
            bBar[i] = 2.0 * t;
        }
        for (int i = k4; i >= 0; i--) {
            int p = pTape[i];
            double[] rowBar = rowBarTape[i];
            double tapeI = tape[i];
            double t = tape2[i];
            double inverse = inverseTape[i];
            for (int j = k4; j >= 0; j--) {
                if (j != i) {
                    int at = i * b.length + j;
                    double[] row = tape4[at];
                    double factor = factorTape[at];
                    double bBarJ = bBar[j];
                    double factorBar = -(bBarJ * tape6[at]);
                    bBar[i] -= bBarJ * factor;
                    for (int l = k4; l >= i; l--) {
                        double rowL = row[l];
                        factorBar -= rowL * tape5[k3 - 1];
                        rowBar[l] -= rowL * factor;
                        k3--;
                    }
                    row[i] += factorBar;
                }
            }
            double inverseBar = 0.0;
            for (int j = k4; j >= i; j--) {
                double rowBarJ = rowBar[j];
                inverseBar += rowBarJ * tape3[k2 - 1];
                rowBar[j] = rowBarJ * inverse;
                k2--;
            }
            double bBarI = bBar[i];
            bBar[i] = 0.0;
            double t2 = bBarI / tapeI;
            rowBar[i] += -(inverseBar * inverse * inverse) - t2 * t;
            double bBarP = bBar[p];
            bBar[p] = 0.0;
            bBar[i] += bBarP;
            bBar[p] += t2;
        }
        return sum;
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

    /** An array in the shape of an argument: the result array itself if it has that shape. */
    private static double[] roomLike(double[] result, double[] argument) {
        return result.length == argument.length ? result : new double[argument.length];
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

package programs.matrices;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/**
 * Derivatives of {@link CholeskyLogDeterminant}, written by Phigrad: change the source and generate again.
 */
@Generated("io.phigrad")
public final class CholeskyLogDeterminantDerivatives {

    private CholeskyLogDeterminantDerivatives() {}

    /**
     * The derivative of {@link CholeskyLogDeterminant#logDet(double[][])} with respect to {@code a}.
     *
     * <p>
     * Where the argument is 0 (line 23), the derivative of {@code sqrt} is infinite. Where the argument is 0
     * (line 30), the derivative of {@code log} is infinite, and NaN below.
     */
    public static LogDetGradient logDetGradient(double[][] a) {
        LogDetGradient into = new LogDetGradient();
        logDetGradient(a, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link CholeskyLogDeterminant#logDet(double[][])} with respect to {@code a}
     * into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code a.length * (3 * a.length * a.length + 5 * a.length + 22) / 2}; of the method itself:
     * {@code a.length * (4 * a.length * a.length + 3 * a.length + 23) / 6}. Workspace:
     * {@code 4 * a.length * (2 * a.length * a.length + 15 * a.length + 19) / 3} bytes, and while it grows at
     * most twice as many.
     */
    public static void logDetGradient(double[][] a, LogDetGradient into) {
        into.prepare(a);
        logDetGradientKernel(a, into.a, into.doubles, into.doubles2);
    }

    /**
     * Computes the derivative of {@link CholeskyLogDeterminant#logDet(double[][])} with respect to {@code a}
     * into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code a.length * (3 * a.length * a.length + 5 * a.length + 28) / 2}; of the method itself:
     * {@code a.length * (4 * a.length * a.length + 3 * a.length + 23) / 6}. Workspace:
     * {@code 4 * a.length * (2 * a.length * a.length + 15 * a.length + 19) / 3} bytes, and while it grows at
     * most twice as many.
     */
    public static double logDetValueAndGradient(double[][] a, LogDetGradient into) {
        into.prepare(a);
        return logDetValueAndGradientKernel(a, into.a, into.doubles, into.doubles2);
    }

    /**
     * The derivative of {@link CholeskyLogDeterminant#logDet(double[][])} with respect to {@code a}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class LogDetGradient {
        private double[][] a = new double[0][];
        private boolean given;
        private final double[][] doubles = new double[4][0];
        private final double[][][] doubles2 = new double[2][0][];
        private final int[][] seen = new int[1][0];

        /** An empty holder, which grows to what it meets. */
        public LogDetGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static LogDetGradient into(double[][] a) {
            if (repeats(a, new int[1][0])) {
                throw new IllegalArgumentException("the result a has a row twice");
            }
            LogDetGradient holder = new LogDetGradient();
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

        private LogDetGradient withoutScratch() {
            LogDetGradient results = new LogDetGradient();
            results.a = a;
            return results;
        }
    }

    private static void logDetGradientKernel(double[][] a, double[][] aBar, double[][] doubles,
            double[][][] doubles2) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] diagonalTape = doubles[2];
        double[] tape3 = doubles[3];
        double[][] l = zeros(doubles2, 0, a.length, a.length);
        double[][] lBar = zeros(doubles2, 1, a.length, a.length);
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j <= i; j++) {
                l[i][j] = a[i][j];
            }
        }
        if (diagonalTape.length < a.length) {
            diagonalTape = grow(doubles, 2, a.length);
        }
        int k = 0;
        int k2 = 0;
        for (int j = 0; j < a.length; j++) {
            for (int i = 0; i < j; i++) {
                long size = k + (a.length - (long) j);
                if (tape.length < size) {
                    tape = grow(doubles, 0, size);
                }
                if (tape2.length < size) {
                    tape2 = grow(doubles, 1, size);
                }
                for (int m = j; m < a.length; m++) {
                    double[] lm = l[m];
                    double lmI = lm[i];
                    tape2[k] = lmI;
                    double t = l[j][i];
                    tape[k] = t;
                    lm[j] -= lmI * t;
                    k++;
                }
            }
            double diagonal = Math.sqrt(l[j][j]);
            diagonalTape[j] = diagonal;
            if (tape3.length < k2 + (a.length - (long) j)) {
                tape3 = grow(doubles, 3, k2 + (a.length - (long) j));
            }
            double t = 1.0 / diagonal;
            for (int i = j; i < a.length; i++) {
                double[] li = l[i];
                double t2 = li[j] * t;
                tape3[k2] = t2;
                li[j] = t2;
                k2++;
            }
        }
        int k3 = a.length - 1;
        for (int i = 0; i < a.length; i++) {
            double t = l[i][i];
            lBar[i][i] += 2.0 * (t >= 0.0 ? 1.0 / Math.abs(t) : Double.NaN);
        }
        for (int j = k3; j >= 0; j--) {
            double[] lBarJ = lBar[j];
            double diagonal = diagonalTape[j];
            double diagonalBar = 0.0;
            for (int i = k3; i >= j; i--) {
                double[] lBarI = lBar[i];
                double t = lBarI[j] / diagonal;
                diagonalBar -= t * tape3[k2 - 1];
                lBarI[j] = t;
                k2--;
            }
            double t = 0.5 * diagonalBar;
            lBarJ[j] += t == 0.0 ? 0.0 : t / Math.abs(diagonal);
            for (int i = j - 1; i >= 0; i--) {
                for (int m = k3; m >= j; m--) {
                    double[] lBarM = lBar[m];
                    double lBarMJ = lBarM[j];
                    lBarJ[i] -= lBarMJ * tape2[k - 1];
                    lBarM[i] -= lBarMJ * tape[k - 1];
                    k--;
                }
            }
        }
        for (int i = k3; i >= 0; i--) {
            for (int j = i; j >= 0; j--) {
                double[] lBarI = lBar[i];
                double lBarIJ = lBarI[j];
                lBarI[j] = 0.0;
                aBar[i][j] += lBarIJ;
            }
        }
    }

    private static double logDetValueAndGradientKernel(double[][] a, double[][] aBar, double[][] doubles,
            double[][][] doubles2) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] diagonalTape = doubles[2];
        double[] tape3 = doubles[3];
        double[][] l = zeros(doubles2, 0, a.length, a.length);
        double[][] lBar = zeros(doubles2, 1, a.length, a.length);
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j <= i; j++) {
                l[i][j] = a[i][j];
            }
        }
        if (diagonalTape.length < a.length) {
            diagonalTape = grow(doubles, 2, a.length);
        }
        int k = 0;
        int k2 = 0;
        for (int j = 0; j < a.length; j++) {
            for (int i = 0; i < j; i++) {
                long size = k + (a.length - (long) j);
                if (tape.length < size) {
                    tape = grow(doubles, 0, size);
                }
                if (tape2.length < size) {
                    tape2 = grow(doubles, 1, size);
                }
                for (int m = j; m < a.length; m++) {
                    double[] lm = l[m];
                    double lmI = lm[i];
                    tape2[k] = lmI;
                    double t = l[j][i];
                    tape[k] = t;
                    lm[j] -= lmI * t;
                    k++;
                }
            }
            double diagonal = Math.sqrt(l[j][j]);
            diagonalTape[j] = diagonal;
            if (tape3.length < k2 + (a.length - (long) j)) {
                tape3 = grow(doubles, 3, k2 + (a.length - (long) j));
            }
            double t = 1.0 / diagonal;
            for (int i = j; i < a.length; i++) {
                double[] li = l[i];
                double t2 = li[j] * t;
                tape3[k2] = t2;
                li[j] = t2;
                k2++;
            }
        }
        int k3 = a.length - 1;
        double sum = 0.0;
        for (int i = 0; i < a.length; i++) {
            double t = l[i][i];
            sum += 2.0 * Math.log(t);
            lBar[i][i] += 2.0 * (t >= 0.0 ? 1.0 / Math.abs(t) : Double.NaN);
        }
        for (int j = k3; j >= 0; j--) {
            double[] lBarJ = lBar[j];
            double diagonal = diagonalTape[j];
            double diagonalBar = 0.0;
            for (int i = k3; i >= j; i--) {
                double[] lBarI = lBar[i];
                double t = lBarI[j] / diagonal;
                diagonalBar -= t * tape3[k2 - 1];
                lBarI[j] = t;
                k2--;
            }
            double t = 0.5 * diagonalBar;
            lBarJ[j] += t == 0.0 ? 0.0 : t / Math.abs(diagonal);
            for (int i = j - 1; i >= 0; i--) {
                for (int m = k3; m >= j; m--) {
                    double[] lBarM = lBar[m];
                    double lBarMJ = lBarM[j];
                    lBarJ[i] -= lBarMJ * tape2[k - 1];
                    lBarM[i] -= lBarMJ * tape[k - 1];
                    k--;
                }
            }
        }
        for (int i = k3; i >= 0; i--) {
            for (int j = i; j >= 0; j--) {
                double[] lBarI = lBar[i];
                double lBarIJ = lBarI[j];
                lBarI[j] = 0.0;
                aBar[i][j] += lBarIJ;
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
    private static double[] grow(double[][] slots, int slot, long length) {
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

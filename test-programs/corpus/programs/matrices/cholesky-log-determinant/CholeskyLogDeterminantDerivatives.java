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
     * Operations: {@code a.length * (3 * a.length * a.length + 6 * a.length + 23) / 2}; of the method itself:
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
     * Operations: {@code a.length * (3 * a.length * a.length + 6 * a.length + 29) / 2}; of the method itself:
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
        private final Identities own = new Identities();

        /** An empty holder, which grows to what it meets. */
        public LogDetGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static LogDetGradient into(double[][] a) {
            LogDetGradient holder = new LogDetGradient();
            if (holder.own.add(a, 2, "a")) {
                throw new IllegalArgumentException("the result a has a row twice");
            }
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
            own.begin();
            own.add(this.a, 2, "a");
            own.end();
            if (own.owner(a, 2) != null) {
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
                double lBarIJ = lBarI[j];
                double t = lBarIJ / diagonal;
                boolean test = lBarIJ == 0.0;
                diagonalBar += test ? 0.0 : -(t * tape3[k2 - 1]);
                lBarI[j] = test ? 0.0 : t;
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
                double lBarIJ = lBarI[j];
                double t = lBarIJ / diagonal;
                boolean test = lBarIJ == 0.0;
                diagonalBar += test ? 0.0 : -(t * tape3[k2 - 1]);
                lBarI[j] = test ? 0.0 : t;
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

    /** Arrays by identity, with the arrays in them; what was there the last time is not hashed again. */
    private static final class Identities {
        private Object[] arrays = new Object[0];
        private String[] owners = new String[0];
        private int[] numbers = new int[1];
        private int count;
        private int next;

        /** Begins again: what is not added until the end is forgotten. */
        void begin() {
            next = 0;
        }

        /** Adds an array of the given rank and the arrays in it; whether one was there before. */
        boolean add(Object array, int rank, String owner) {
            boolean repeated = false;
            if (next < count && arrays[next] == array) {
                next++;
            } else {
                repeated = !insert(array, owner);
            }
            if (rank > 1 && array != null) {
                for (Object row : (Object[]) array) {
                    repeated |= add(row, rank - 1, owner);
                }
            }
            return repeated;
        }

        void end() {
            if (next < count) {
                Arrays.fill(arrays, next, count, null);
                count = next;
                number();
            }
        }

        void clear() {
            begin();
            end();
        }

        /** The owner of an array of the given rank or of the first array in it that has one, or null. */
        String owner(Object array, int rank) {
            int number = numbers[place(array)];
            if (number != 0) {
                return owners[number - 1];
            }
            return rank > 1 && array != null ? ownerOfAny((Object[]) array, rank - 1) : null;
        }

        private String ownerOfAny(Object[] rows, int rank) {
            int mask = numbers.length - 1;
            for (Object row : rows) {
                if (rank > 1 || numbers[System.identityHashCode(row) & mask] != 0) {
                    String owner = owner(row, rank);
                    if (owner != null) {
                        return owner;
                    }
                }
            }
            return null;
        }

        private boolean insert(Object array, String owner) {
            end();
            if (count == arrays.length) {
                int room = Math.max(8, 2 * count);
                arrays = Arrays.copyOf(arrays, room);
                owners = Arrays.copyOf(owners, room);
                numbers = new int[4 * room];
                number();
            }
            arrays[count] = array;
            owners[count] = owner;
            count++;
            next = count;
            return number(count);
        }

        private void number() {
            Arrays.fill(numbers, 0);
            for (int number = 1; number <= count; number++) {
                number(number);
            }
        }

        /** Whether the array with this number was not there yet. */
        private boolean number(int number) {
            int at = place(arrays[number - 1]);
            boolean isNew = numbers[at] == 0;
            numbers[at] = isNew ? number : numbers[at];
            return isNew;
        }

        /** Where the number of an array stands, or would stand. */
        private int place(Object array) {
            int mask = numbers.length - 1;
            int at = System.identityHashCode(array) & mask;
            while (numbers[at] != 0 && arrays[numbers[at] - 1] != array) {
                at = at + 1 & mask;
            }
            return at;
        }
    }
}

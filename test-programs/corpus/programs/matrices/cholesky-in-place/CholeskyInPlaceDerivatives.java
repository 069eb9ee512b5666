package programs.matrices;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link CholeskyInPlace}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class CholeskyInPlaceDerivatives {

    private CholeskyInPlaceDerivatives() {}

    /**
     * The derivative of {@link CholeskyInPlace#logDet(double[][])} with respect to {@code a}.
     *
     * <p>
     * At {@code s == 0} (line 19), the derivative of {@code sqrt} is infinite. Where the argument is 0 (line
     * 21), the derivative of {@code log} is infinite, and NaN below.
     */
    public static LogDetGradient logDetGradient(double[][] a) {
        LogDetGradient into = new LogDetGradient();
        logDetGradient(a, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link CholeskyInPlace#logDet(double[][])} with respect to {@code a} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code a.length * (4 * a.length * a.length + 9 * a.length + 17) / 3}; of the method
     * itself: about {@code a.length * a.length * a.length / 3}. Workspace:
     * {@code 4 * (3 * a.length * a.length + 5 * a.length + 2 * elements(a))} bytes, and while it grows at
     * most twice as many.
     */
    public static void logDetGradient(double[][] a, LogDetGradient into) {
        into.prepare(a);
        logDetGradientKernel(into.aCopy, into.a, into.doubles);
    }

    /**
     * Computes the derivative of {@link CholeskyInPlace#logDet(double[][])} with respect to {@code a} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most about {@code 4 * a.length * a.length * a.length / 3}; of the method itself: about
     * {@code a.length * a.length * a.length / 3}. Workspace:
     * {@code 4 * (3 * a.length * a.length + 5 * a.length + 2 * elements(a))} bytes, and while it grows at
     * most twice as many.
     */
    public static double logDetValueAndGradient(double[][] a, LogDetGradient into) {
        into.prepare(a);
        return logDetValueAndGradientKernel(into.aCopy, into.a, into.doubles);
    }

    /**
     * The derivative of {@link CholeskyInPlace#logDet(double[][])} with respect to {@code a}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class LogDetGradient {
        private double[][] a = new double[0][];
        private boolean given;
        private double[][] aCopy = new double[0][];
        private final double[][] doubles = new double[3][0];
        private final Identities own = new Identities();
        private final Identities seen = new Identities();

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
            seen.clear();
            if (seen.add(a, 2, "a")) {
                throw new IllegalArgumentException(
                        "argument a has a row twice, and the method overwrites it");
            }
            seen.clear();
            aCopy = copied(aCopy, a);
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

    private static void logDetGradientKernel(double[][] a, double[][] aBar, double[][] doubles) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] sTape = doubles[2];
        int k = 0;
        for (int i = 0; i < a.length; i++) {
            double[] row = a[i];
            long size = k + (i + 1L);
            if (tape.length < size) {
                tape = grow(doubles, 0, size);
            }
            if (tape2.length < size) {
                tape2 = grow(doubles, 1, size);
            }
            if (sTape.length < size) {
                sTape = grow(doubles, 2, size);
            }
            for (int j = 0; j <= i; j++) {
                double[] other = a[j];
                double s = row[j];
                sTape[k] = s;
                int k2 = j >= 32 ? j - 3 : 0;
                double s2 = 0.0;
                double s3 = 0.0;
                double s4 = 0.0;
                int k3;
                for (k3 = 0; k3 < k2; k3 += 4) {
                    s -= row[k3] * other[k3];
                    s2 -= row[k3 + 1] * other[k3 + 1];
                    s3 -= row[k3 + 2] * other[k3 + 2];
                    s4 -= row[k3 + 3] * other[k3 + 3];
                }
                double s5 = s + s2 + (s3 + s4);
                for (; k3 < j; k3++) {
                    s5 -= row[k3] * other[k3];
                }
                double t;
                if (i == j) {
                    t = Math.sqrt(s5);
                    tape[k] = t;
                } else {
                    t = s5 / other[j];
                    tape2[k] = t;
                }
                row[j] = t;
                k++;
            }
        }
        for (int i = a.length - 1; i >= 0; i--) {
            double[] row = a[i];
            double[] rowBar = aBar[i];
            double rowI = row[i];
            rowBar[i] += 2.0 * (rowI >= 0.0 ? 1.0 / Math.abs(rowI) : Double.NaN);
            for (int j = i; j >= 0; j--) {
                double[] other = a[j];
                double[] otherBar = aBar[j];
                row[j] = sTape[k - 1];
                double rowBarJ = rowBar[j];
                rowBar[j] = 0.0;
                double sBar;
                if (i == j) {
                    double t = 0.5 * rowBarJ;
                    sBar = t == 0.0 ? 0.0 : t / Math.abs(tape[k - 1]);
                } else {
                    double t = rowBarJ / other[j];
                    boolean test = rowBarJ == 0.0;
                    sBar = test ? 0.0 : t;
                    otherBar[j] += test ? 0.0 : -(t * tape2[k - 1]);
                }
                for (int l = 0; l < j; l++) {
                    otherBar[l] -= sBar * row[l];
                    rowBar[l] -= sBar * other[l];
                }
                rowBar[j] += sBar;
                k--;
            }
        }
    }

    private static double logDetValueAndGradientKernel(double[][] a, double[][] aBar, double[][] doubles) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] sTape = doubles[2];
        int k = 0;
        double sum = 0.0;
        for (int i = 0; i < a.length; i++) {
            double[] row = a[i];
            long size = k + (i + 1L);
            if (tape.length < size) {
                tape = grow(doubles, 0, size);
            }
            if (tape2.length < size) {
                tape2 = grow(doubles, 1, size);
            }
            if (sTape.length < size) {
                sTape = grow(doubles, 2, size);
            }
            for (int j = 0; j <= i; j++) {
                double[] other = a[j];
                double s = row[j];
                sTape[k] = s;
                int k2 = j >= 32 ? j - 3 : 0;
                double s2 = 0.0;
                double s3 = 0.0;
                double s4 = 0.0;
                int k3;
                for (k3 = 0; k3 < k2; k3 += 4) {
                    s -= row[k3] * other[k3];
                    s2 -= row[k3 + 1] * other[k3 + 1];
                    s3 -= row[k3 + 2] * other[k3 + 2];
                    s4 -= row[k3 + 3] * other[k3 + 3];
                }
                double s5 = s + s2 + (s3 + s4);
                for (; k3 < j; k3++) {
                    s5 -= row[k3] * other[k3];
                }
                double t;
                if (i == j) {
                    t = Math.sqrt(s5);
                    tape[k] = t;
                } else {
                    t = s5 / other[j];
                    tape2[k] = t;
                }
                row[j] = t;
                k++;
            }
            sum += Math.log(row[i]);
        }
        double t = 2.0 * sum;
        for (int i = a.length - 1; i >= 0; i--) {
            double[] row = a[i];
            double[] rowBar = aBar[i];
            double rowI = row[i];
            rowBar[i] += 2.0 * (rowI >= 0.0 ? 1.0 / Math.abs(rowI) : Double.NaN);
            for (int j = i; j >= 0; j--) {
                double[] other = a[j];
                double[] otherBar = aBar[j];
                row[j] = sTape[k - 1];
                double rowBarJ = rowBar[j];
                rowBar[j] = 0.0;
                double sBar;
                if (i == j) {
                    double t2 = 0.5 * rowBarJ;
                    sBar = t2 == 0.0 ? 0.0 : t2 / Math.abs(tape[k - 1]);
                } else {
                    double t2 = rowBarJ / other[j];
                    boolean test = rowBarJ == 0.0;
                    sBar = test ? 0.0 : t2;
                    otherBar[j] += test ? 0.0 : -(t2 * tape2[k - 1]);
                }
                for (int l = 0; l < j; l++) {
                    otherBar[l] -= sBar * row[l];
                    rowBar[l] -= sBar * other[l];
                }
                rowBar[j] += sBar;
                k--;
            }
        }
        return t;
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

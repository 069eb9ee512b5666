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
        private final Identities own = new Identities();
        private final Identities seen = new Identities();

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[][] a, double[] x) {
            ValueGradient holder = new ValueGradient();
            if (holder.own.add(a, 2, "a")) {
                throw new IllegalArgumentException("the result a has a row twice");
            }
            if (holder.own.owner(x, 1) != null) {
                throw new IllegalArgumentException("the results a and x share an array");
            }
            holder.own.add(x, 1, "x");
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
            own.begin();
            own.add(this.a, 2, "a");
            own.add(this.x, 1, "x");
            own.end();
            if (own.owner(a, 2) != null) {
                throw new IllegalArgumentException(
                        "argument a shares an array with the result " + own.owner(a, 2));
            }
            if (own.owner(x, 1) != null) {
                throw new IllegalArgumentException(
                        "argument x shares an array with the result " + own.owner(x, 1));
            }
            seen.clear();
            if (seen.add(a, 2, "a")) {
                throw new IllegalArgumentException(
                        "argument a has a row twice, and the method overwrites it");
            }
            if (seen.owner(x, 1) != null) {
                throw new IllegalArgumentException(
                        "arguments a and x share an array, and the method overwrites a");
            }
            seen.clear();
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

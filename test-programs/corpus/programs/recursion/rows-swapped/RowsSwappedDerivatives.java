package programs.recursion;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link RowsSwapped}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class RowsSwappedDerivatives {

    private RowsSwappedDerivatives() {}

    /** The derivative of {@link RowsSwapped#value(double[][])} with respect to {@code a}. */
    public static ValueGradient valueGradient(double[][] a) {
        ValueGradient into = new ValueGradient();
        valueGradient(a, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link RowsSwapped#value(double[][])} with respect to {@code a} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 4 * (6 * a.length + 2 * elements(a) + 3)} bytes beside what
     * grows with the depth of calls.
     */
    public static void valueGradient(double[][] a, ValueGradient into) {
        into.prepare(a);
        valueGradientKernel(into.aCopy, into.a, into.ints, into.doubleRows2, into.booleans, into.doubles);
    }

    /**
     * Computes the derivative of {@link RowsSwapped#value(double[][])} with respect to {@code a} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 4 * (6 * a.length + 2 * elements(a) + 3)} bytes beside what
     * grows with the depth of calls.
     */
    public static double valueValueAndGradient(double[][] a, ValueGradient into) {
        into.prepare(a);
        return valueValueAndGradientKernel(into.aCopy, into.a, into.ints, into.doubleRows2, into.booleans,
                into.doubles);
    }

    /**
     * The derivative of {@link RowsSwapped#value(double[][])} with respect to {@code a}, and the memory that
     * computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[][] a = new double[0][];
        private boolean given;
        private double[][] aCopy = new double[0][];
        private final int[][] ints = new int[1][0];
        private final double[][][] doubleRows2 = new double[3][0][];
        private final boolean[][] booleans = new boolean[1][0];
        private final double[][] doubles = new double[1][0];
        private final Identities own = new Identities();
        private final Identities seen = new Identities();

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[][] a) {
            ValueGradient holder = new ValueGradient();
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

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.a = a;
            return results;
        }
    }

    private static void valueGradientKernel(double[][] a, double[][] aBar, int[][] ints,
            double[][][] doubleRows2, boolean[][] booleans, double[][] doubles) {
        int[] tops = zeros(ints, 0, 3);
        double[][] rows = zeros(doubleRows2, 1, a.length);
        double[][] rowsBar = zeros(doubleRows2, 2, a.length);
        for (int i = 0; i < a.length; i++) {
            rows[i] = a[i];
            rowsBar[i] = aBar[i];
        }
        valueEliminateForward(rows, 0, rowsBar, tops, booleans, doubleRows2, doubles);
        valueEliminateReverse(rows, 0, 1.0, tops, booleans, doubleRows2, doubles);
    }

    private static double valueValueAndGradientKernel(double[][] a, double[][] aBar, int[][] ints,
            double[][][] doubleRows2, boolean[][] booleans, double[][] doubles) {
        int[] tops = zeros(ints, 0, 3);
        double[][] rows = zeros(doubleRows2, 1, a.length);
        double[][] rowsBar = zeros(doubleRows2, 2, a.length);
        for (int i = 0; i < a.length; i++) {
            rows[i] = a[i];
            rowsBar[i] = aBar[i];
        }
        double t = valueEliminateForward(rows, 0, rowsBar, tops, booleans, doubleRows2, doubles);
        valueEliminateReverse(rows, 0, 1.0, tops, booleans, doubleRows2, doubles);
        return t;
    }

    /** {@code eliminate}, which leaves behind what its reverse needs. */
    private static double valueEliminateForward(double[][] a, int k, double[][] aBar, int[] tops,
            boolean[][] booleans, double[][][] doubleRows2, double[][] doubles) {
        double t = 0.0;
        double t2 = 0.0;
        boolean test = false;
        double t3 = 1.0;
        double[] row = null;
        double[] rowBar = null;
        if (k != a.length) {
            int iStart = k + 1;
            int pivot = k;
            for (int i = iStart; i < a.length; i++) {
                if (Math.abs(a[i][k]) > Math.abs(a[pivot][k])) {
                    pivot = i;
                }
            }
            row = a[pivot];
            rowBar = aBar[pivot];
            a[pivot] = a[k];
            aBar[pivot] = aBar[k];
            a[k] = row;
            aBar[k] = rowBar;
            for (int i = iStart; i < a.length; i++) {
                double[] ai = a[i];
                double[] aBarI = aBar[i];
                double rowK = row[k];
                double factor = ai[k] / rowK;
                for (int j = k; j < row.length; j++) {
                    double rowJ = row[j];
                    ai[j] -= factor * rowJ;
                    int top = tops[1];
                    int size = top + 1;
                    double[] doubleStack = doubles[0];
                    if (doubleStack.length < size) {
                        doubleStack = grow(doubles, 0, size);
                    }
                    doubleStack[top] = rowJ;
                    tops[1] = size;
                }
                int top = tops[0];
                int size = top + 1;
                double[][] refs = doubleRows2[0];
                if (refs.length < size) {
                    refs = grow(doubleRows2, 0, size);
                }
                refs[top] = aBarI;
                tops[0] = size;
                int top2 = tops[1];
                int size2 = top2 + 2;
                double[] doubleStack = doubles[0];
                if (doubleStack.length < size2) {
                    doubleStack = grow(doubles, 0, size2);
                }
                doubleStack[top2] = rowK;
                doubleStack[top2 + 1] = factor;
                tops[1] = size2;
            }
            test = pivot == k;
            t2 = (test ? 1 : -1) * row[k];
            t = valueEliminateForward(a, iStart, aBar, tops, booleans, doubleRows2, doubles);
            t3 = t2 * t;
        }
        int top = tops[0];
        int size = top + 2;
        double[][] refs = doubleRows2[0];
        if (refs.length < size) {
            refs = grow(doubleRows2, 0, size);
        }
        refs[top] = rowBar;
        refs[top + 1] = row;
        tops[0] = size;
        int top2 = tops[1];
        int size2 = top2 + 2;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size2) {
            doubleStack = grow(doubles, 0, size2);
        }
        doubleStack[top2] = t;
        doubleStack[top2 + 1] = t2;
        tops[1] = size2;
        int top3 = tops[2];
        int size3 = top3 + 1;
        boolean[] booleanStack = booleans[0];
        if (booleanStack.length < size3) {
            booleanStack = grow(booleans, 0, size3);
        }
        booleanStack[top3] = test;
        tops[2] = size3;
        return t3;
    }

    /** The reverse of {@code eliminate}: from adjoints of results to those of parameters. */
    private static void valueEliminateReverse(double[][] a, int k, double resultBar, int[] tops,
            boolean[][] booleans, double[][][] doubleRows2, double[][] doubles) {
        int top = tops[0] - 2;
        tops[0] = top;
        double[][] refs = doubleRows2[0];
        double[] rowBar = refs[top];
        double[] row = refs[top + 1];
        int top2 = tops[1] - 2;
        tops[1] = top2;
        double[] doubleStack = doubles[0];
        double kept = doubleStack[top2];
        double kept2 = doubleStack[top2 + 1];
        int top3 = tops[2] - 1;
        tops[2] = top3;
        boolean[] booleanStack = booleans[0];
        boolean kept3 = booleanStack[top3];
        if (k == a.length) {
            return;
        }
        int i = k + 1;
        valueEliminateReverse(a, i, resultBar * kept2, tops, booleans, doubleRows2, doubles);
        rowBar[k] += resultBar * kept * (kept3 ? 1 : -1);
        for (int j = a.length - 1; j >= i; j--) {
            int top4 = tops[0] - 1;
            tops[0] = top4;
            double[][] refs2 = doubleRows2[0];
            double[] kept4 = refs2[top4];
            int top5 = tops[1] - 2;
            tops[1] = top5;
            double[] doubleStack2 = doubles[0];
            double kept5 = doubleStack2[top5];
            double factor = doubleStack2[top5 + 1];
            int k2 = row.length;
            double factorBar = 0.0;
            for (int l = k2 - 1; l >= k; l--) {
                int top6 = tops[1] - 1;
                tops[1] = top6;
                double[] doubleStack3 = doubles[0];
                double t = kept4[l];
                factorBar -= t * doubleStack3[top6];
                rowBar[l] += t == 0.0 ? 0.0 : -(t * factor);
            }
            double t = factorBar / kept5;
            boolean test = factorBar == 0.0;
            rowBar[k] += test ? 0.0 : -(t * factor);
            kept4[k] += test ? 0.0 : t;
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
    private static boolean[] grow(boolean[][] slots, int slot, long length) {
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

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
        private final Identities own = new Identities();
        private final Identities seen = new Identities();

        /** An empty holder, which grows to what it meets. */
        public DeterminantGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static DeterminantGradient into(double[][] a) {
            DeterminantGradient holder = new DeterminantGradient();
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

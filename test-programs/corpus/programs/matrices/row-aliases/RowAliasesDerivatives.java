package programs.matrices;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link RowAliases}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class RowAliasesDerivatives {

    private RowAliasesDerivatives() {}

    /**
     * The derivative of {@link RowAliases#value(double[][], double)} with respect to {@code a} and {@code x}.
     */
    public static ValueGradient valueGradient(double[][] a, double x) {
        ValueGradient into = new ValueGradient();
        valueGradient(a, x, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link RowAliases#value(double[][], double)} with respect to {@code a} and
     * {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 3 * (2 * elements(a) + 3 * rounds13)}; of the method itself:
     * {@code 7 * elements(a)}. Workspace: {@code 8 * (a.length + 4 * elements(a))} bytes, and while it grows
     * at most twice as many. Here {@code rounds13} is how often the loop in line 13 runs in all.
     */
    public static void valueGradient(double[][] a, double x, ValueGradient into) {
        into.prepare(a);
        into.x = valueGradientKernel(into.aCopy, x, into.a, into.doubles);
    }

    /**
     * Computes the derivative of {@link RowAliases#value(double[][], double)} with respect to {@code a} and
     * {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 8 * elements(a) + 9 * rounds13}; of the method itself: {@code 7 * elements(a)}.
     * Workspace: {@code 8 * (a.length + 4 * elements(a))} bytes, and while it grows at most twice as many.
     * Here {@code rounds13} is how often the loop in line 13 runs in all.
     */
    public static double valueValueAndGradient(double[][] a, double x, ValueGradient into) {
        into.prepare(a);
        double value = valueValueAndGradientKernel(into.aCopy, x, into.a, into.doubles, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link RowAliases#value(double[][], double)} with respect to {@code a} and {@code x},
     * and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[][] a = new double[0][];
        private double x;
        private boolean given;
        private double[][] aCopy = new double[0][];
        private final double[][] doubles = new double[3][0];
        private final Identities own = new Identities();
        private final Identities seen = new Identities();
        private final double[] partials = new double[1];

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

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
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
            this.a = roomLike(this.a, a);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.a = a;
            results.x = x;
            return results;
        }
    }

    private static double valueGradientKernel(double[][] a, double x, double[][] aBar, double[][] doubles) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        double[] first = a[0];
        double[] firstBar = aBar[0];
        int k = 0;
        for (int i = 0; i < a.length; i++) {
            double[] row = a[i];
            long size = k + (long) row.length;
            if (tape.length < size) {
                tape = grow(doubles, 0, size);
            }
            if (tape2.length < size) {
                tape2 = grow(doubles, 1, size);
            }
            if (tape3.length < size) {
                tape3 = grow(doubles, 2, size);
            }
            for (int j = 0; j < row.length; j++) {
                double firstJ = first[j];
                tape[k] = firstJ;
                double t = row[j] + x * firstJ;
                row[j] = t;
                double firstJ2 = first[j];
                tape3[k] = firstJ2;
                double t2 = 1.0 + 0.1 * t;
                tape2[k] = t2;
                first[j] = firstJ2 * t2;
                k++;
            }
        }
        for (int i = 0; i < a.length; i++) {
            double[] row = a[i];
            double[] rowBar = aBar[i];
            for (int j = 0; j < row.length; j++) {
                rowBar[j] = 2.0 * row[j];
            }
        }
        double xBar = 0.0;
        for (int i = a.length - 1; i >= 0; i--) {
            double[] rowBar = aBar[i];
            int k2 = a[i].length;
            for (int j = k2 - 1; j >= 0; j--) {
                double firstBarJ = firstBar[j];
                firstBar[j] = firstBarJ * tape2[k - 1];
                double rowBarJ = rowBar[j];
                rowBar[j] = 0.0;
                double t = firstBarJ * tape3[k - 1] * 0.1 + rowBarJ;
                xBar += t * tape[k - 1];
                firstBar[j] += t * x;
                rowBar[j] += t;
                k--;
            }
        }
        return xBar;
    }

    private static double valueValueAndGradientKernel(double[][] a, double x, double[][] aBar,
            double[][] doubles, double[] partials) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        double[] first = a[0];
        double[] firstBar = aBar[0];
        int k = 0;
        for (int i = 0; i < a.length; i++) {
            double[] row = a[i];
            long size = k + (long) row.length;
            if (tape.length < size) {
                tape = grow(doubles, 0, size);
            }
            if (tape2.length < size) {
                tape2 = grow(doubles, 1, size);
            }
            if (tape3.length < size) {
                tape3 = grow(doubles, 2, size);
            }
            for (int j = 0; j < row.length; j++) {
                double firstJ = first[j];
                tape[k] = firstJ;
                double t = row[j] + x * firstJ;
                row[j] = t;
                double firstJ2 = first[j];
                tape3[k] = firstJ2;
                double t2 = 1.0 + 0.1 * t;
                tape2[k] = t2;
                first[j] = firstJ2 * t2;
                k++;
            }
        }
        double sum = 0.0;
        for (int i = 0; i < a.length; i++) {
            double[] row = a[i];
            double[] rowBar = aBar[i];
            for (int j = 0; j < row.length; j++) {
                double v = row[j];
                sum += v * v;
                rowBar[j] = 2.0 * v;
            }
        }
        double xBar = 0.0;
        for (int i = a.length - 1; i >= 0; i--) {
            double[] rowBar = aBar[i];
            int k2 = a[i].length;
            for (int j = k2 - 1; j >= 0; j--) {
                double firstBarJ = firstBar[j];
                firstBar[j] = firstBarJ * tape2[k - 1];
                double rowBarJ = rowBar[j];
                rowBar[j] = 0.0;
                double t = firstBarJ * tape3[k - 1] * 0.1 + rowBarJ;
                xBar += t * tape[k - 1];
                firstBar[j] += t * x;
                rowBar[j] += t;
                k--;
            }
        }
        partials[0] = xBar;
        return sum;
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

    /** An array in the shape of an argument: the result array itself if it has that shape. */
    private static double[] roomLike(double[] result, double[] argument) {
        return result.length == argument.length ? result : new double[argument.length];
    }

    /** The same for arrays of arrays. */
    private static double[][] roomLike(double[][] result, double[][] argument) {
        double[][] rows = result.length == argument.length ? result : new double[argument.length][0];
        for (int i = 0; i < argument.length; i++) {
            rows[i] = roomLike(rows[i], argument[i]);
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

package programs.matrices;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link RaggedTriangle}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class RaggedTriangleDerivatives {

    private RaggedTriangleDerivatives() {}

    /** The derivative of {@link RaggedTriangle#value(double[][])} with respect to {@code a}. */
    public static ValueGradient valueGradient(double[][] a) {
        ValueGradient into = new ValueGradient();
        valueGradient(a, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link RaggedTriangle#value(double[][])} with respect to {@code a} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 2 * (3 * a.length + elements(a) + 2 * rounds13)}; of the method itself:
     * {@code 2 * (a.length + elements(a))}. Workspace: {@code 16 * (4 * a.length + elements(a))} bytes, and
     * while it grows at most twice as many. Here {@code rounds13} is how often the loop in line 13 runs in
     * all.
     */
    public static void valueGradient(double[][] a, ValueGradient into) {
        into.prepare(a);
        valueGradientKernel(a, into.a, into.doubleRows2, into.doubles, into.doubles2);
    }

    /**
     * Computes the derivative of {@link RaggedTriangle#value(double[][])} with respect to {@code a} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 2 * (3 * a.length + elements(a) + 2 * rounds13)}; of the method itself:
     * {@code 2 * (a.length + elements(a))}. Workspace: {@code 16 * (4 * a.length + elements(a))} bytes, and
     * while it grows at most twice as many. Here {@code rounds13} is how often the loop in line 13 runs in
     * all.
     */
    public static double valueValueAndGradient(double[][] a, ValueGradient into) {
        into.prepare(a);
        return valueValueAndGradientKernel(a, into.a, into.doubleRows2, into.doubles, into.doubles2);
    }

    /**
     * The derivative of {@link RaggedTriangle#value(double[][])} with respect to {@code a}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[][] a = new double[0][];
        private boolean given;
        private final double[][][] doubleRows2 = new double[3][0][];
        private final double[][] doubles = new double[1][0];
        private final double[][][] doubles2 = new double[2][0][];
        private final Identities own = new Identities();

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

    private static void valueGradientKernel(double[][] a, double[][] aBar, double[][][] doubleRows2,
            double[][] doubles, double[][][] doubles2) {
        int made = 0;
        int made2 = 0;
        double[][] tape = doubleRows2[0];
        double[] totalTape = doubles[0];
        double[][] sums = zeros(doubleRows2, 1, a.length);
        double[][] sumsBar = zeros(doubleRows2, 2, a.length);
        if (tape.length < a.length) {
            tape = grow(doubleRows2, 0, a.length);
        }
        for (int i = 0; i < a.length; i++) {
            double[] ai = a[i];
            int k = ai.length + 1;
            double[] row = fromPool(doubles2, 0, made, k);
            made++;
            double[] row2 = fromPool(doubles2, 1, made2, k);
            made2++;
            tape[i] = row2;
            sums[i] = row;
            sumsBar[i] = row2;
            for (int j = 0; j < ai.length; j++) {
                double aiJ = ai[j];
                row[j + 1] = row[j] + aiJ * aiJ;
            }
        }
        if (totalTape.length < a.length) {
            totalTape = grow(doubles, 0, a.length);
        }
        double total = 1.0;
        for (int i = 0; i < a.length; i++) {
            totalTape[i] = total;
            double[] row = sums[i];
            total *= 1.0 + row[row.length - 1];
        }
        int k = a.length - 1;
        double totalBar = 1.0;
        for (int i = k; i >= 0; i--) {
            double[] row = sums[i];
            int k2 = row.length - 1;
            sumsBar[i][k2] += totalBar * totalTape[i];
            totalBar *= 1.0 + row[k2];
        }
        for (int i = k; i >= 0; i--) {
            double[] ai = a[i];
            double[] aBarI = aBar[i];
            double[] tapeI = tape[i];
            for (int j = ai.length - 1; j >= 0; j--) {
                double tapeIJ1 = tapeI[j + 1];
                tapeI[j + 1] = 0.0;
                aBarI[j] += 2.0 * tapeIJ1 * ai[j];
                tapeI[j] += tapeIJ1;
            }
        }
    }

    private static double valueValueAndGradientKernel(double[][] a, double[][] aBar, double[][][] doubleRows2,
            double[][] doubles, double[][][] doubles2) {
        int made = 0;
        int made2 = 0;
        double[][] tape = doubleRows2[0];
        double[] totalTape = doubles[0];
        double[][] sums = zeros(doubleRows2, 1, a.length);
        double[][] sumsBar = zeros(doubleRows2, 2, a.length);
        if (tape.length < a.length) {
            tape = grow(doubleRows2, 0, a.length);
        }
        for (int i = 0; i < a.length; i++) {
            double[] ai = a[i];
            int k = ai.length + 1;
            double[] row = fromPool(doubles2, 0, made, k);
            made++;
            double[] row2 = fromPool(doubles2, 1, made2, k);
            made2++;
            tape[i] = row2;
            sums[i] = row;
            sumsBar[i] = row2;
            for (int j = 0; j < ai.length; j++) {
                double aiJ = ai[j];
                row[j + 1] = row[j] + aiJ * aiJ;
            }
        }
        if (totalTape.length < a.length) {
            totalTape = grow(doubles, 0, a.length);
        }
        double total = 1.0;
        for (int i = 0; i < a.length; i++) {
            totalTape[i] = total;
            double[] row = sums[i];
            total *= 1.0 + row[row.length - 1];
        }
        int k = a.length - 1;
        double totalBar = 1.0;
        for (int i = k; i >= 0; i--) {
            double[] row = sums[i];
            int k2 = row.length - 1;
            sumsBar[i][k2] += totalBar * totalTape[i];
            totalBar *= 1.0 + row[k2];
        }
        for (int i = k; i >= 0; i--) {
            double[] ai = a[i];
            double[] aBarI = aBar[i];
            double[] tapeI = tape[i];
            for (int j = ai.length - 1; j >= 0; j--) {
                double tapeIJ1 = tapeI[j + 1];
                tapeI[j + 1] = 0.0;
                aBarI[j] += 2.0 * tapeIJ1 * ai[j];
                tapeI[j] += tapeIJ1;
            }
        }
        return total;
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

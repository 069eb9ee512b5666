package programs.integers;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link PermutationTables}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class PermutationTablesDerivatives {

    private PermutationTablesDerivatives() {}

    /**
     * The derivative of {@link PermutationTables#value(double[], double[][], int[][])} with respect to
     * {@code x} and {@code y}.
     */
    public static ValueGradient valueGradient(double[] x, double[][] y, int[][] table) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, y, table, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link PermutationTables#value(double[], double[][], int[][])} with respect
     * to {@code x} and {@code y} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 4 * rounds17}; of the method itself: {@code 3 * elements(table)}. Workspace:
     * {@code 4 * (2 * elements(table) + x.length)} bytes, and while it grows at most twice as many. Here
     * {@code rounds17} is how often the loop in line 17 runs in all.
     */
    public static void valueGradient(double[] x, double[][] y, int[][] table, ValueGradient into) {
        into.prepare(x, y);
        valueGradientKernel(x, y, table, into.x, into.y, into.ints);
    }

    /**
     * Computes the derivative of {@link PermutationTables#value(double[], double[][], int[][])} with respect
     * to {@code x} and {@code y} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 3 * elements(table) + 4 * rounds17}; of the method itself:
     * {@code 3 * elements(table)}. Workspace: {@code 4 * (2 * elements(table) + x.length)} bytes, and while
     * it grows at most twice as many. Here {@code rounds17} is how often the loop in line 17 runs in all.
     */
    public static double valueValueAndGradient(double[] x, double[][] y, int[][] table, ValueGradient into) {
        into.prepare(x, y);
        return valueValueAndGradientKernel(x, y, table, into.x, into.y, into.ints);
    }

    /**
     * The derivative of {@link PermutationTables#value(double[], double[][], int[][])} with respect to
     * {@code x} and {@code y}, and the memory that computing it needs. One holder serves one thread at a
     * time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private double[][] y = new double[0][];
        private boolean given;
        private final int[][] ints = new int[3][0];
        private final Identities own = new Identities();

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] x, double[][] y) {
            ValueGradient holder = new ValueGradient();
            holder.own.add(x, 1, "x");
            if (holder.own.owner(y, 2) != null) {
                throw new IllegalArgumentException("the results x and y share an array");
            }
            if (holder.own.add(y, 2, "y")) {
                throw new IllegalArgumentException("the result y has a row twice");
            }
            holder.x = x;
            holder.y = y;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code x}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] x() {
            return x;
        }

        /**
         * The derivative with respect to {@code y}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][] y() {
            return y;
        }

        private void prepare(double[] x, double[][] y) {
            own.begin();
            own.add(this.x, 1, "x");
            own.add(this.y, 2, "y");
            own.end();
            if (own.owner(x, 1) != null) {
                throw new IllegalArgumentException(
                        "argument x shares an array with the result " + own.owner(x, 1));
            }
            if (own.owner(y, 2) != null) {
                throw new IllegalArgumentException(
                        "argument y shares an array with the result " + own.owner(y, 2));
            }
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            if (given && !sameShape(this.y, y)) {
                throw new IllegalArgumentException(
                        "the array given for the result y has not the shape of the argument");
            }
            this.x = zerosLike(this.x, x);
            this.y = zerosLike(this.y, y);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.x = x;
            results.y = y;
            return results;
        }
    }

    private static void valueGradientKernel(double[] x, double[][] y, int[][] table, double[] xBar,
            double[][] yBar, int[][] ints) {
        int[] tape = ints[0];
        int[] signTape = ints[1];
        int[] inverse = room(ints, 2, x.length);
        int k = 0;
        for (int i = 0; i < table.length; i++) {
            int[] permutation = table[i];
            for (int j = 0; j < permutation.length; j++) {
                inverse[permutation[j]] = j;
            }
            long size = k + (long) permutation.length;
            if (tape.length < size) {
                tape = grow(ints, 0, size);
            }
            if (signTape.length < size) {
                signTape = grow(ints, 1, size);
            }
            int sign = 1;
            for (int j = 0; j < permutation.length; j++) {
                int inverseJ = inverse[j];
                tape[k] = inverseJ;
                if (inverseJ > permutation[j]) {
                    sign = -sign;
                }
                signTape[k] = sign;
                k++;
            }
        }
        for (int i = table.length - 1; i >= 0; i--) {
            int[] permutation = table[i];
            for (int j = permutation.length - 1; j >= 0; j--) {
                int k2 = tape[k - 1];
                int permutationJ = permutation[j];
                double t = signTape[k - 1];
                int permutationK2 = permutation[k2];
                yBar[k2][permutationJ] += t * x[permutationK2];
                xBar[permutationK2] += y[k2][permutationJ] * t;
                k--;
            }
        }
    }

    private static double valueValueAndGradientKernel(double[] x, double[][] y, int[][] table, double[] xBar,
            double[][] yBar, int[][] ints) {
        int[] tape = ints[0];
        int[] signTape = ints[1];
        int[] inverse = room(ints, 2, x.length);
        int k = 0;
        double sum = 0.0;
        for (int i = 0; i < table.length; i++) {
            int[] permutation = table[i];
            for (int j = 0; j < permutation.length; j++) {
                inverse[permutation[j]] = j;
            }
            long size = k + (long) permutation.length;
            if (tape.length < size) {
                tape = grow(ints, 0, size);
            }
            if (signTape.length < size) {
                signTape = grow(ints, 1, size);
            }
            int sign = 1;
            for (int j = 0; j < permutation.length; j++) {
                int inverseJ = inverse[j];
                tape[k] = inverseJ;
                int permutationJ = permutation[j];
                if (inverseJ > permutationJ) {
                    sign = -sign;
                }
                signTape[k] = sign;
                sum += sign * x[permutation[inverseJ]] * y[inverseJ][permutationJ];
                k++;
            }
        }
        for (int i = table.length - 1; i >= 0; i--) {
            int[] permutation = table[i];
            for (int j = permutation.length - 1; j >= 0; j--) {
                int k2 = tape[k - 1];
                int permutationJ = permutation[j];
                double t = signTape[k - 1];
                int permutationK2 = permutation[k2];
                yBar[k2][permutationJ] += t * x[permutationK2];
                xBar[permutationK2] += y[k2][permutationJ] * t;
                k--;
            }
        }
        return sum;
    }

    /** An array kept in a slot, with room for the given number of zeros. */
    private static int[] room(int[][] slots, int slot, int length) {
        int[] array = slots[slot];
        if (length < 0 || array.length < length) {
            array = new int[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0, length, 0);
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

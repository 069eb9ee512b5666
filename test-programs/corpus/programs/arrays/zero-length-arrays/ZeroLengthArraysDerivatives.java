package programs.arrays;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link ZeroLengthArrays}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ZeroLengthArraysDerivatives {

    private ZeroLengthArraysDerivatives() {}

    /**
     * The derivative of {@link ZeroLengthArrays#value(double[], double[][], double[])} with respect to
     * {@code x} and {@code a}.
     */
    public static ValueGradient valueGradient(double[] x, double[][] a, double[] none) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, a, none, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ZeroLengthArrays#value(double[], double[][], double[])} with respect
     * to {@code x} and {@code a} into {@code into}, without its value.
     *
     * <p>
     * Operations: about {@code 2 * a.length + 2 * rounds18 + x.length}; of the method itself:
     * {@code a.length + 2 * elements(a) + 2 * x.length}. Workspace: none. Here {@code rounds18} is how often
     * the loop in line 18 runs in all.
     */
    public static void valueGradient(double[] x, double[][] a, double[] none, ValueGradient into) {
        into.prepare(x, a, none);
        valueGradientKernel(x, a, none, into.x, into.a);
    }

    /**
     * Computes the derivative of {@link ZeroLengthArrays#value(double[], double[][], double[])} with respect
     * to {@code x} and {@code a} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: about {@code 3 * a.length + 2 * elements(a) + 2 * rounds18 + 3 * x.length}; of the method
     * itself: {@code a.length + 2 * elements(a) + 2 * x.length}. Workspace: {@code 24} bytes. Here
     * {@code rounds18} is how often the loop in line 18 runs in all.
     */
    public static double valueValueAndGradient(double[] x, double[][] a, double[] none, ValueGradient into) {
        into.prepare(x, a, none);
        return valueValueAndGradientKernel(x, a, none, into.x, into.a, into.doubles, into.doubles2);
    }

    /**
     * The derivative of {@link ZeroLengthArrays#value(double[], double[][], double[])} with respect to
     * {@code x} and {@code a}, and the memory that computing it needs. One holder serves one thread at a
     * time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private double[][] a = new double[0][];
        private boolean given;
        private final double[][] doubles = new double[1][0];
        private final double[][][] doubles2 = new double[1][0][];
        private final Identities own = new Identities();

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] x, double[][] a) {
            ValueGradient holder = new ValueGradient();
            holder.own.add(x, 1, "x");
            if (holder.own.owner(a, 2) != null) {
                throw new IllegalArgumentException("the results x and a share an array");
            }
            if (holder.own.add(a, 2, "a")) {
                throw new IllegalArgumentException("the result a has a row twice");
            }
            holder.x = x;
            holder.a = a;
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
         * The derivative with respect to {@code a}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][] a() {
            return a;
        }

        private void prepare(double[] x, double[][] a, double[] none) {
            own.begin();
            own.add(this.x, 1, "x");
            own.add(this.a, 2, "a");
            own.end();
            if (own.owner(x, 1) != null) {
                throw new IllegalArgumentException(
                        "argument x shares an array with the result " + own.owner(x, 1));
            }
            if (own.owner(a, 2) != null) {
                throw new IllegalArgumentException(
                        "argument a shares an array with the result " + own.owner(a, 2));
            }
            if (own.owner(none, 1) != null) {
                throw new IllegalArgumentException(
                        "argument none shares an array with the result " + own.owner(none, 1));
            }
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            this.x = roomLike(this.x, x);
            this.a = zerosLike(this.a, a);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.x = x;
            results.a = a;
            return results;
        }
    }

    private static void valueGradientKernel(double[] x, double[][] a, double[] none, double[] xBar,
            double[][] aBar) {
        double sumBar = 1.0;
        for (int i = a.length - 1; i >= 0; i--) {
            double[] row = a[i];
            double[] rowBar = aBar[i];
            double t = 2.0 * sumBar;
            for (int j = 0; j < row.length; j++) {
                rowBar[j] += t * row[j];
            }
            sumBar *= 1.5;
        }
        double t = 2.0 * sumBar;
        for (int i = 0; i < x.length; i++) {
            xBar[i] = t * x[i];
        }
    }

    private static double valueValueAndGradientKernel(double[] x, double[][] a, double[] none, double[] xBar,
            double[][] aBar, double[][] doubles, double[][][] doubles2) {
        double[] local = room(doubles, 0, 0);
        double[][] rows = zeros(doubles2, 0, 3, 0);
        double sum = 3 + rows[2].length + none.length;
        for (int i = 0; i < 0; i++) {
            sum += local[i];
        }
        double sumBar = 1.0;
        for (int i = a.length - 1; i >= 0; i--) {
            double[] row = a[i];
            double[] rowBar = aBar[i];
            double t = 2.0 * sumBar;
            for (int j = 0; j < row.length; j++) {
                rowBar[j] += t * row[j];
            }
            sumBar *= 1.5;
        }
        double t = 2.0 * sumBar;
        for (int i = 0; i < x.length; i++) {
            double v = x[i];
            sum += v * v;
            xBar[i] = t * v;
        }
        for (int i = 0; i < a.length; i++) {
            double[] row = a[i];
            sum *= 1.5;
            int k = row.length >= 32 ? row.length - 3 : 0;
            double sum2 = 0.0;
            double sum3 = 0.0;
            double sum4 = 0.0;
            int i2;
            for (i2 = 0; i2 < k; i2 += 4) {
                double v = row[i2];
                sum += v * v;
                double v2 = row[i2 + 1];
                sum2 += v2 * v2;
                double v3 = row[i2 + 2];
                sum3 += v3 * v3;
                double v4 = row[i2 + 3];
                sum4 += v4 * v4;
            }
            sum = sum + sum2 + (sum3 + sum4);
            for (; i2 < row.length; i2++) {
                double v = row[i2];
                sum += v * v;
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

    /** An array kept in a slot, with room for the given number of zeros. */
    private static double[] room(double[][] slots, int slot, int length) {
        double[] array = slots[slot];
        if (length < 0 || array.length < length) {
            array = new double[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0, length, 0);
        }
        return array;
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

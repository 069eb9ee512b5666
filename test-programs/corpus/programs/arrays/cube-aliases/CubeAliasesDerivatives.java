package programs.arrays;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link CubeAliases}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class CubeAliasesDerivatives {

    private CubeAliasesDerivatives() {}

    /**
     * The derivative of {@link CubeAliases#value(double[], double[][])} with respect to {@code x} and
     * {@code m}.
     */
    public static ValueGradient valueGradient(double[] x, double[][] m) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, m, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link CubeAliases#value(double[], double[][])} with respect to {@code x}
     * and {@code m} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 4 * rounds25 + 3 * rounds27 + 18}; of the method itself:
     * {@code 3 * rounds25 + 3 * rounds27 + 8}. Workspace:
     * {@code 4 * (2 * elements(m) + 2 * m.length + 2 * rounds25 + 2 * x.length + 113)} bytes, and while it
     * grows at most twice as many. Here {@code rounds25} is how often the loop in line 25 runs in all,
     * {@code rounds27} is how often the loop in line 27 runs in all.
     */
    public static void valueGradient(double[] x, double[][] m, ValueGradient into) {
        into.prepare(x, m);
        valueGradientKernel(into.xCopy, into.mCopy, into.x, into.m, into.doubleRows2, into.ints, into.doubles,
                into.doubles3, into.doubleRows3, into.doubles2);
    }

    /**
     * Computes the derivative of {@link CubeAliases#value(double[], double[][])} with respect to {@code x}
     * and {@code m} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 2 * (2 * rounds25 + 3 * rounds27 + 10)}; of the method itself:
     * {@code 3 * rounds25 + 3 * rounds27 + 8}. Workspace:
     * {@code 4 * (2 * elements(m) + 2 * m.length + 2 * rounds25 + 2 * x.length + 113)} bytes, and while it
     * grows at most twice as many. Here {@code rounds25} is how often the loop in line 25 runs in all,
     * {@code rounds27} is how often the loop in line 27 runs in all.
     */
    public static double valueValueAndGradient(double[] x, double[][] m, ValueGradient into) {
        into.prepare(x, m);
        return valueValueAndGradientKernel(into.xCopy, into.mCopy, into.x, into.m, into.doubleRows2,
                into.ints, into.doubles, into.doubles3, into.doubleRows3, into.doubles2);
    }

    /**
     * The derivative of {@link CubeAliases#value(double[], double[][])} with respect to {@code x} and
     * {@code m}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private double[][] m = new double[0][];
        private boolean given;
        private double[] xCopy = new double[0];
        private double[][] mCopy = new double[0][];
        private final double[][][] doubleRows2 = new double[3][0][];
        private final int[][] ints = new int[1][0];
        private final double[][] doubles = new double[1][0];
        private final double[][][][] doubles3 = new double[2][0][][];
        private final double[][][][] doubleRows3 = new double[4][0][][];
        private final double[][][] doubles2 = new double[2][0][];
        private final Identities own = new Identities();
        private final Identities seen = new Identities();

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] x, double[][] m) {
            ValueGradient holder = new ValueGradient();
            holder.own.add(x, 1, "x");
            if (holder.own.owner(m, 2) != null) {
                throw new IllegalArgumentException("the results x and m share an array");
            }
            if (holder.own.add(m, 2, "m")) {
                throw new IllegalArgumentException("the result m has a row twice");
            }
            holder.x = x;
            holder.m = m;
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
         * The derivative with respect to {@code m}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][] m() {
            return m;
        }

        private void prepare(double[] x, double[][] m) {
            own.begin();
            own.add(this.x, 1, "x");
            own.add(this.m, 2, "m");
            own.end();
            if (own.owner(x, 1) != null) {
                throw new IllegalArgumentException(
                        "argument x shares an array with the result " + own.owner(x, 1));
            }
            if (own.owner(m, 2) != null) {
                throw new IllegalArgumentException(
                        "argument m shares an array with the result " + own.owner(m, 2));
            }
            if (contains(m, x)) {
                throw new IllegalArgumentException(
                        "arguments x and m share an array, and the method overwrites x");
            }
            seen.clear();
            if (seen.add(m, 2, "m")) {
                throw new IllegalArgumentException(
                        "argument m has a row twice, and the method overwrites it");
            }
            seen.clear();
            xCopy = copied(xCopy, x);
            mCopy = copied(mCopy, m);
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            if (given && !sameShape(this.m, m)) {
                throw new IllegalArgumentException(
                        "the array given for the result m has not the shape of the argument");
            }
            this.x = zerosLike(this.x, x);
            this.m = zerosLike(this.m, m);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.x = x;
            results.m = m;
            return results;
        }
    }

    private static void valueGradientKernel(double[] x, double[][] m, double[] xBar, double[][] mBar,
            double[][][] doubleRows2, int[][] ints, double[][] doubles, double[][][][] doubles3,
            double[][][][] doubleRows3, double[][][] doubles2) {
        int made = 0;
        int made2 = 0;
        double[][] tape = doubleRows2[0];
        int[] kTape = ints[0];
        double[] tape2 = doubles[0];
        double[][][] c = rows(doubleRows3, 0, zeros(doubles3, 0, 3, 2));
        double[][][] cBar = rows(doubleRows3, 1, zeros(doubles3, 1, 3, 2));
        if (tape.length < 3) {
            tape = grow(doubleRows2, 0, 3);
        }
        for (int i = 0; i < 3; i++) {
            double[][] ci = c[i];
            double[][] cBarI = cBar[i];
            double[] row;
            double[] row2;
            if (i == 1) {
                row = x;
                row2 = xBar;
            } else {
                int k = i % m.length;
                row = m[k];
                row2 = mBar[k];
            }
            ci[0] = row;
            cBarI[0] = row2;
            double[] row3 = fromPool(doubles2, 0, made, 2);
            made++;
            double[] row4 = fromPool(doubles2, 1, made2, 2);
            made2++;
            tape[i] = row4;
            row3[0] = x[0] * i;
            row3[1] = m[0][0];
            ci[1] = row3;
            cBarI[1] = row4;
        }
        double[][] c0 = c[0];
        double[][] cBar0 = cBar[0];
        c[2] = c0;
        cBar[2] = cBar0;
        double[][] plane = c[1];
        double[][] planeBar = cBar[1];
        double[] plane0 = plane[0];
        double[] planeBar0 = planeBar[0];
        plane[1] = plane0;
        planeBar[1] = planeBar0;
        plane0[0] *= 2.0;
        double[] row = cBar0[1];
        c0[1][0] += x[0];
        double[][][] b = zeros(doubleRows3, 2, 3);
        double[][][] bBar = zeros(doubleRows3, 3, 3);
        double[][] c0_2 = c[0];
        double[][] cBar0_2 = cBar[0];
        b[1] = plane;
        bBar[1] = planeBar;
        b[2] = c0;
        bBar[2] = cBar0;
        double[][] row2 = zeros(doubleRows2, 1, 2);
        double[][] row3 = zeros(doubleRows2, 2, 2);
        row2[0] = x;
        row3[0] = xBar;
        row2[1] = c0_2[1];
        row3[1] = cBar0_2[1];
        b[0] = row2;
        bBar[0] = row3;
        if (kTape.length < 3) {
            kTape = grow(ints, 0, 3);
        }
        int k = 0;
        int k2 = 1;
        for (int i = 0; i < 3; i++) {
            kTape[i] = k2;
            double[][] p = b[i];
            if (tape2.length < k + (long) p.length) {
                tape2 = grow(doubles, 0, k + (long) p.length);
            }
            for (int j = 0; j < p.length; j++) {
                double[] row4 = p[j];
                int k3 = row4.length - 1;
                tape2[k] = row4[k3];
                row4[k3] += 0.5 * row4[0];
                k++;
                k2++;
            }
        }
        xBar[0] += c0_2[0][0];
        cBar0_2[0][0] += x[0];
        for (int i = 2; i >= 0; i--) {
            int k3 = kTape[i];
            double[][] p = b[i];
            double[][] pBar = bBar[i];
            for (int j = p.length - 1; j >= 0; j--) {
                double[] row4 = p[j];
                double[] rowBar = pBar[j];
                int k4 = row4.length - 1;
                double t = tape2[k - 1];
                double t2 = k3 + j;
                for (int l = 0; l < row4.length; l++) {
                    rowBar[l] += 2.0 * (t2 * row4[l]);
                }
                row4[k4] = t;
                rowBar[0] += rowBar[k4] * 0.5;
                k--;
            }
        }
        xBar[0] += row[0];
        planeBar0[0] *= 2.0;
        for (int i = 2; i >= 0; i--) {
            double[] tapeI = tape[i];
            double tapeI1 = tapeI[1];
            tapeI[1] = 0.0;
            mBar[0][0] += tapeI1;
            double tapeI0 = tapeI[0];
            tapeI[0] = 0.0;
            xBar[0] += tapeI0 * i;
        }
    }

    private static double valueValueAndGradientKernel(double[] x, double[][] m, double[] xBar,
            double[][] mBar, double[][][] doubleRows2, int[][] ints, double[][] doubles,
            double[][][][] doubles3, double[][][][] doubleRows3, double[][][] doubles2) {
        int made = 0;
        int made2 = 0;
        double[][] tape = doubleRows2[0];
        int[] kTape = ints[0];
        double[] tape2 = doubles[0];
        double[][][] c = rows(doubleRows3, 0, zeros(doubles3, 0, 3, 2));
        double[][][] cBar = rows(doubleRows3, 1, zeros(doubles3, 1, 3, 2));
        if (tape.length < 3) {
            tape = grow(doubleRows2, 0, 3);
        }
        for (int i = 0; i < 3; i++) {
            double[][] ci = c[i];
            double[][] cBarI = cBar[i];
            double[] row;
            double[] row2;
            if (i == 1) {
                row = x;
                row2 = xBar;
            } else {
                int k = i % m.length;
                row = m[k];
                row2 = mBar[k];
            }
            ci[0] = row;
            cBarI[0] = row2;
            double[] row3 = fromPool(doubles2, 0, made, 2);
            made++;
            double[] row4 = fromPool(doubles2, 1, made2, 2);
            made2++;
            tape[i] = row4;
            row3[0] = x[0] * i;
            row3[1] = m[0][0];
            ci[1] = row3;
            cBarI[1] = row4;
        }
        double[][] c0 = c[0];
        double[][] cBar0 = cBar[0];
        c[2] = c0;
        cBar[2] = cBar0;
        double[][] plane = c[1];
        double[][] planeBar = cBar[1];
        double[] plane0 = plane[0];
        double[] planeBar0 = planeBar[0];
        plane[1] = plane0;
        planeBar[1] = planeBar0;
        plane0[0] *= 2.0;
        double[] row = cBar0[1];
        c0[1][0] += x[0];
        double[][][] b = zeros(doubleRows3, 2, 3);
        double[][][] bBar = zeros(doubleRows3, 3, 3);
        double[][] c0_2 = c[0];
        double[][] cBar0_2 = cBar[0];
        b[1] = plane;
        bBar[1] = planeBar;
        b[2] = c0;
        bBar[2] = cBar0;
        double[][] row2 = zeros(doubleRows2, 1, 2);
        double[][] row3 = zeros(doubleRows2, 2, 2);
        row2[0] = x;
        row3[0] = xBar;
        row2[1] = c0_2[1];
        row3[1] = cBar0_2[1];
        b[0] = row2;
        bBar[0] = row3;
        if (kTape.length < 3) {
            kTape = grow(ints, 0, 3);
        }
        int k = 0;
        double sum = 0.0;
        int k2 = 1;
        for (int i = 0; i < 3; i++) {
            kTape[i] = k2;
            double[][] p = b[i];
            if (tape2.length < k + (long) p.length) {
                tape2 = grow(doubles, 0, k + (long) p.length);
            }
            for (int j = 0; j < p.length; j++) {
                double[] row4 = p[j];
                int k3 = row4.length - 1;
                tape2[k] = row4[k3];
                row4[k3] += 0.5 * row4[0];
                double t = k2;
                int k4 = row4.length >= 32 ? row4.length - 3 : 0;
                double sum2 = 0.0;
                double sum3 = 0.0;
                double sum4 = 0.0;
                int i2;
                for (i2 = 0; i2 < k4; i2 += 4) {
                    double v = row4[i2];
                    sum += t * v * v;
                    double v2 = row4[i2 + 1];
                    sum2 += t * v2 * v2;
                    double v3 = row4[i2 + 2];
                    sum3 += t * v3 * v3;
                    double v4 = row4[i2 + 3];
                    sum4 += t * v4 * v4;
                }
                sum = sum + sum2 + (sum3 + sum4);
                for (; i2 < row4.length; i2++) {
                    double v = row4[i2];
                    sum += t * v * v;
                }
                k++;
                k2++;
            }
        }
        double t = c0_2[0][0];
        double x0 = x[0];
        double t2 = sum + t * x0;
        xBar[0] += t;
        cBar0_2[0][0] += x0;
        for (int i = 2; i >= 0; i--) {
            int k3 = kTape[i];
            double[][] p = b[i];
            double[][] pBar = bBar[i];
            for (int j = p.length - 1; j >= 0; j--) {
                double[] row4 = p[j];
                double[] rowBar = pBar[j];
                int k4 = row4.length - 1;
                double t3 = tape2[k - 1];
                double t4 = k3 + j;
                for (int l = 0; l < row4.length; l++) {
                    rowBar[l] += 2.0 * (t4 * row4[l]);
                }
                row4[k4] = t3;
                rowBar[0] += rowBar[k4] * 0.5;
                k--;
            }
        }
        xBar[0] += row[0];
        planeBar0[0] *= 2.0;
        for (int i = 2; i >= 0; i--) {
            double[] tapeI = tape[i];
            double tapeI1 = tapeI[1];
            tapeI[1] = 0.0;
            mBar[0][0] += tapeI1;
            double tapeI0 = tapeI[0];
            tapeI[0] = 0.0;
            xBar[0] += tapeI0 * i;
        }
        return t2;
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

    /** An array kept in a slot, with exactly the given length and filled with zeros. */
    private static double[][][] zeros(double[][][][] slots, int slot, int length) {
        double[][][] array = slots[slot];
        if (array == null || array.length != length) {
            array = new double[length][][];
            slots[slot] = array;
        } else {
            Arrays.fill(array, null);
        }
        return array;
    }

    /** An array kept in a slot, with exactly the given lengths and filled with zeros. */
    private static double[][][] zeros(double[][][][] slots, int slot, int length, int length2) {
        double[][][] array = slots[slot];
        if (array == null || array.length != length) {
            array = new double[length][][];
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

    /** An array kept in a slot, referring to the given rows. */
    private static double[][][] rows(double[][][][] slots, int slot, double[][][] rows) {
        double[][][] array = slots[slot];
        if (array == null || array.length != rows.length) {
            array = new double[rows.length][][];
            slots[slot] = array;
        }
        System.arraycopy(rows, 0, array, 0, rows.length);
        return array;
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

    /** Whether an array is one of the rows. */
    private static boolean contains(Object[] rows, Object array) {
        for (Object row : rows) {
            if (row == array) {
                return true;
            }
        }
        return false;
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

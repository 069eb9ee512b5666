package programs.arrays;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link RowsMovedWithLibrary}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class RowsMovedWithLibraryDerivatives {

    private RowsMovedWithLibraryDerivatives() {}

    /**
     * The derivative of {@link RowsMovedWithLibrary#value(double[][], double[])} with respect to {@code m}
     * and {@code v}.
     */
    public static ValueGradient valueGradient(double[][] m, double[] v) {
        ValueGradient into = new ValueGradient();
        valueGradient(m, v, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link RowsMovedWithLibrary#value(double[][], double[])} with respect to
     * {@code m} and {@code v} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code m.length + 2 * rounds22 + 14}; of the method itself:
     * {@code m.length + 2 * rounds22 + 5}. Workspace:
     * {@code 8 * (elements(m) + 3 * m.length + v.length + 10)} bytes. Here {@code rounds22} is how often the
     * loop in line 22 runs in all.
     */
    public static void valueGradient(double[][] m, double[] v, ValueGradient into) {
        into.prepare(m, v);
        valueGradientKernel(into.mCopy, into.vCopy, into.m, into.v, into.doubleRows2);
    }

    /**
     * Computes the derivative of {@link RowsMovedWithLibrary#value(double[][], double[])} with respect to
     * {@code m} and {@code v} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 2 * m.length + 4 * rounds22 + 15}; of the method itself:
     * {@code m.length + 2 * rounds22 + 5}. Workspace:
     * {@code 8 * (elements(m) + 3 * m.length + v.length + 10)} bytes. Here {@code rounds22} is how often the
     * loop in line 22 runs in all.
     */
    public static double valueValueAndGradient(double[][] m, double[] v, ValueGradient into) {
        into.prepare(m, v);
        return valueValueAndGradientKernel(into.mCopy, into.vCopy, into.m, into.v, into.doubleRows2);
    }

    /**
     * The derivative of {@link RowsMovedWithLibrary#value(double[][], double[])} with respect to {@code m}
     * and {@code v}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[][] m = new double[0][];
        private double[] v = new double[0];
        private boolean given;
        private double[][] mCopy = new double[0][];
        private double[] vCopy = new double[0];
        private final double[][][] doubleRows2 = new double[6][0][];
        private final Identities own = new Identities();
        private final Identities seen = new Identities();

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[][] m, double[] v) {
            ValueGradient holder = new ValueGradient();
            if (holder.own.add(m, 2, "m")) {
                throw new IllegalArgumentException("the result m has a row twice");
            }
            if (holder.own.owner(v, 1) != null) {
                throw new IllegalArgumentException("the results m and v share an array");
            }
            holder.own.add(v, 1, "v");
            holder.m = m;
            holder.v = v;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code m}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][] m() {
            return m;
        }

        /**
         * The derivative with respect to {@code v}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] v() {
            return v;
        }

        private void prepare(double[][] m, double[] v) {
            own.begin();
            own.add(this.m, 2, "m");
            own.add(this.v, 1, "v");
            own.end();
            if (own.owner(m, 2) != null) {
                throw new IllegalArgumentException(
                        "argument m shares an array with the result " + own.owner(m, 2));
            }
            if (own.owner(v, 1) != null) {
                throw new IllegalArgumentException(
                        "argument v shares an array with the result " + own.owner(v, 1));
            }
            seen.clear();
            if (seen.add(m, 2, "m")) {
                throw new IllegalArgumentException(
                        "argument m has a row twice, and the method overwrites it");
            }
            if (seen.owner(v, 1) != null) {
                throw new IllegalArgumentException(
                        "arguments m and v share an array, and the method overwrites m");
            }
            seen.clear();
            mCopy = copied(mCopy, m);
            vCopy = copied(vCopy, v);
            if (given && !sameShape(this.m, m)) {
                throw new IllegalArgumentException(
                        "the array given for the result m has not the shape of the argument");
            }
            if (given && !sameShape(this.v, v)) {
                throw new IllegalArgumentException(
                        "the array given for the result v has not the shape of the argument");
            }
            this.m = zerosLike(this.m, m);
            this.v = zerosLike(this.v, v);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.m = m;
            results.v = v;
            return results;
        }
    }

    private static void valueGradientKernel(double[][] m, double[] v, double[][] mBar, double[] vBar,
            double[][][] doubleRows2) {
        int n = m.length + 1;
        double[][] b = zeros(doubleRows2, 0, n);
        double[][] bBar = zeros(doubleRows2, 1, n);
        int m2 = Math.min(m.length, n);
        for (int i = 0; i < m2; i++) {
            b[i] = m[i];
            bBar[i] = mBar[i];
        }
        b[m.length] = v;
        bBar[m.length] = vBar;
        if (m.length < 0) {
            throw new ArrayIndexOutOfBoundsException();
        }
        int i = 0;
        while (i < m.length) {
            int k = 1 + i;
            b[i] = b[k];
            bBar[i] = bBar[k];
            i = k;
        }
        double[] b0 = b[0];
        double[] bBar0 = bBar[0];
        b0[0] *= 3.0;
        if (0 > n) {
            throw new ArrayIndexOutOfBoundsException();
        }
        double[][] b2 = zeros(doubleRows2, 2, 2);
        double[][] bBar2 = zeros(doubleRows2, 3, 2);
        int m3 = Math.min(n, 2);
        for (int j = 0; j < m3; j++) {
            b2[j] = b[j];
            bBar2[j] = bBar[j];
        }
        b[0] = v;
        bBar[0] = vBar;
        double[] row = bBar2[1];
        double t = b2[1][0];
        double[] row2 = bBar2[0];
        double t2 = b2[0][0];
        double t3 = v[0] + t * t2;
        v[0] = t3;
        double[][] twice = zeros(doubleRows2, 4, 2);
        double[][] twiceBar = zeros(doubleRows2, 5, 2);
        twice[0] = v;
        twiceBar[0] = vBar;
        twice[1] = v;
        twiceBar[1] = vBar;
        double[] twice0 = twice[0];
        double[] twiceBar0 = twiceBar[0];
        double t4 = twice0[0];
        twice0[0] = t4 * t3;
        row[0] += 1.0;
        for (int j = 0; j < m.length; j++) {
            mBar[j][0] += 1.0;
        }
        for (int j = 0; j < n; j++) {
            double[] row3 = b[j];
            double[] rowBar = bBar[j];
            for (int k = 0; k < row3.length; k++) {
                rowBar[k] += 2.0 * row3[k];
            }
        }
        double t5 = twiceBar0[0];
        twiceBar0[0] = t5 * t3;
        double vBar0 = vBar[0];
        vBar[0] = 0.0;
        double t6 = t5 * t4 + vBar0;
        row2[0] += t6 * t;
        row[0] += t6 * t2;
        vBar[0] += t6;
        bBar0[0] *= 3.0;
    }

    private static double valueValueAndGradientKernel(double[][] m, double[] v, double[][] mBar,
            double[] vBar, double[][][] doubleRows2) {
        int n = m.length + 1;
        double[][] b = zeros(doubleRows2, 0, n);
        double[][] bBar = zeros(doubleRows2, 1, n);
        int m2 = Math.min(m.length, n);
        for (int i = 0; i < m2; i++) {
            b[i] = m[i];
            bBar[i] = mBar[i];
        }
        b[m.length] = v;
        bBar[m.length] = vBar;
        if (m.length < 0) {
            throw new ArrayIndexOutOfBoundsException();
        }
        int i = 0;
        while (i < m.length) {
            int k = 1 + i;
            b[i] = b[k];
            bBar[i] = bBar[k];
            i = k;
        }
        double[] b0 = b[0];
        double[] bBar0 = bBar[0];
        b0[0] *= 3.0;
        if (0 > n) {
            throw new ArrayIndexOutOfBoundsException();
        }
        double[][] b2 = zeros(doubleRows2, 2, 2);
        double[][] bBar2 = zeros(doubleRows2, 3, 2);
        int m3 = Math.min(n, 2);
        for (int j = 0; j < m3; j++) {
            b2[j] = b[j];
            bBar2[j] = bBar[j];
        }
        b[0] = v;
        bBar[0] = vBar;
        double[] row = b2[1];
        double[] row2 = bBar2[1];
        double row0 = row[0];
        double[] row3 = bBar2[0];
        double t = b2[0][0];
        double t2 = v[0] + row0 * t;
        v[0] = t2;
        double[][] twice = zeros(doubleRows2, 4, 2);
        double[][] twiceBar = zeros(doubleRows2, 5, 2);
        twice[0] = v;
        twiceBar[0] = vBar;
        twice[1] = v;
        twiceBar[1] = vBar;
        double[] twice0 = twice[0];
        double[] twiceBar0 = twiceBar[0];
        double t3 = twice0[0];
        twice0[0] = t3 * t2;
        double row0_2 = row[0];
        row2[0] += 1.0;
        double sum = 0.0;
        for (int j = 0; j < n; j++) {
            double[] row4 = b[j];
            double[] rowBar = bBar[j];
            for (int k = 0; k < row4.length; k++) {
                double x = row4[k];
                sum += x * x;
                rowBar[k] += 2.0 * x;
            }
        }
        for (int j = 0; j < m.length; j++) {
            sum += m[j][0];
            mBar[j][0] += 1.0;
        }
        double t4 = twiceBar0[0];
        twiceBar0[0] = t4 * t2;
        double vBar0 = vBar[0];
        vBar[0] = 0.0;
        double t5 = t4 * t3 + vBar0;
        row3[0] += t5 * row0;
        row2[0] += t5 * t;
        vBar[0] += t5;
        bBar0[0] *= 3.0;
        return sum + row0_2;
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

package programs.arrays;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link LibraryCopies}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class LibraryCopiesDerivatives {

    private LibraryCopiesDerivatives() {}

    /**
     * The derivative of {@link LibraryCopies#value(double[], double[][])} with respect to {@code a} and
     * {@code m}.
     */
    public static ValueGradient valueGradient(double[] a, double[][] m) {
        ValueGradient into = new ValueGradient();
        valueGradient(a, m, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link LibraryCopies#value(double[], double[][])} with respect to {@code a}
     * and {@code m} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most about
     * {@code a.length + 2 * elements(m) + m19 + min(a.length + 2, 1) + min(a.length + 2, a.length + 4) + min(a.length, a.length + 2)};
     * of the method itself: at most {@code 2 * (elements(m) + 18)}. Workspace:
     * {@code 8 * (6 * a.length + elements(m) + 3 * m.length + 17)} bytes. Here {@code m19} is the value of m
     * in line 19.
     */
    public static void valueGradient(double[] a, double[][] m, ValueGradient into) {
        into.prepare(a, m);
        valueGradientKernel(a, into.mCopy, into.a, into.m, into.doubles, into.doubleRows2);
    }

    /**
     * Computes the derivative of {@link LibraryCopies#value(double[], double[][])} with respect to {@code a}
     * and {@code m} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most about
     * {@code a.length + 4 * elements(m) + m19 + min(a.length + 2, 1) + min(a.length + 2, a.length + 4) + min(a.length, a.length + 2)};
     * of the method itself: at most {@code 2 * (elements(m) + 18)}. Workspace:
     * {@code 8 * (6 * a.length + elements(m) + 3 * m.length + 18)} bytes. Here {@code m19} is the value of m
     * in line 19.
     */
    public static double valueValueAndGradient(double[] a, double[][] m, ValueGradient into) {
        into.prepare(a, m);
        return valueValueAndGradientKernel(a, into.mCopy, into.a, into.m, into.doubles, into.doubleRows2);
    }

    /**
     * The derivative of {@link LibraryCopies#value(double[], double[][])} with respect to {@code a} and
     * {@code m}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] a = new double[0];
        private double[][] m = new double[0][];
        private boolean given;
        private double[][] mCopy = new double[0][];
        private final double[][] doubles = new double[10][0];
        private final double[][][] doubleRows2 = new double[2][0][];
        private final Identities own = new Identities();
        private final Identities seen = new Identities();

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] a, double[][] m) {
            ValueGradient holder = new ValueGradient();
            holder.own.add(a, 1, "a");
            if (holder.own.owner(m, 2) != null) {
                throw new IllegalArgumentException("the results a and m share an array");
            }
            if (holder.own.add(m, 2, "m")) {
                throw new IllegalArgumentException("the result m has a row twice");
            }
            holder.a = a;
            holder.m = m;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code a}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] a() {
            return a;
        }

        /**
         * The derivative with respect to {@code m}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][] m() {
            return m;
        }

        private void prepare(double[] a, double[][] m) {
            own.begin();
            own.add(this.a, 1, "a");
            own.add(this.m, 2, "m");
            own.end();
            if (own.owner(a, 1) != null) {
                throw new IllegalArgumentException(
                        "argument a shares an array with the result " + own.owner(a, 1));
            }
            if (own.owner(m, 2) != null) {
                throw new IllegalArgumentException(
                        "argument m shares an array with the result " + own.owner(m, 2));
            }
            seen.clear();
            if (seen.add(m, 2, "m")) {
                throw new IllegalArgumentException(
                        "argument m has a row twice, and the method overwrites it");
            }
            if (seen.owner(a, 1) != null) {
                throw new IllegalArgumentException(
                        "arguments m and a share an array, and the method overwrites m");
            }
            seen.clear();
            mCopy = copied(mCopy, m);
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            if (given && !sameShape(this.m, m)) {
                throw new IllegalArgumentException(
                        "the array given for the result m has not the shape of the argument");
            }
            this.a = zerosLike(this.a, a);
            this.m = zerosLike(this.m, m);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.a = a;
            results.m = m;
            return results;
        }
    }

    private static void valueGradientKernel(double[] a, double[][] m, double[] aBar, double[][] mBar,
            double[][] doubles, double[][][] doubleRows2) {
        double[] b = room(doubles, 0, a.length);
        double[] bBar = room(doubles, 1, a.length);
        for (int i = 0; i < a.length; i++) {
            b[i] = a[i];
        }
        double t = b[0] * 2.0;
        b[0] = t;
        int n = a.length + 2;
        double[] b2 = room(doubles, 2, n);
        double[] bBar2 = room(doubles, 3, n);
        int m2 = Math.min(a.length, n);
        for (int i = 0; i < m2; i++) {
            b2[i] = a[i];
        }
        double b1 = b[1];
        b2[a.length] = t * b1;
        double[] bBar3 = room(doubles, 4, 1);
        int m3 = Math.min(n, 1);
        int to = a.length + 4;
        if (1 > to) {
            throw new IllegalArgumentException();
        }
        if (1 > n) {
            throw new ArrayIndexOutOfBoundsException();
        }
        int k = to - 1;
        double[] b3 = room(doubles, 5, k);
        double[] bBar4 = room(doubles, 6, k);
        int m4 = Math.min(n, to);
        for (int i = 1; i < m4; i++) {
            b3[i - 1] = b2[i];
        }
        double t2 = b3[0];
        double v = t2 * 0.5;
        b[1] = v;
        b[2] = v;
        double[][] b4 = zeros(doubleRows2, 0, m.length);
        double[][] bBar5 = zeros(doubleRows2, 1, m.length);
        for (int i = 0; i < m.length; i++) {
            b4[i] = m[i];
            bBar5[i] = mBar[i];
        }
        double[] a2 = b4[0];
        double[] aBar2 = bBar5[0];
        double[] b5 = zeros(doubles, 7, 3);
        double[] bBar6 = zeros(doubles, 8, 3);
        int m5 = Math.min(a2.length, 3);
        for (int i = 0; i < m5; i++) {
            b5[i] = a2[i];
        }
        b4[0] = b5;
        bBar5[0] = bBar6;
        b5[2] = a[0];
        double[] row = b4[1];
        double[] row2 = bBar5[1];
        double row0 = row[0];
        double a1 = a[1];
        row[0] = row0 * a1;
        boolean test = 0 < a.length;
        boolean test2 = 1 < a.length;
        boolean test3 = 2 < a.length;
        boolean test4 = 3 < a.length;
        boolean test5 = 4 < a.length;
        boolean test6 = 5 < a.length;
        bBar6[2] += b5[0];
        bBar6[0] += b5[2];
        for (int i = 0; i < m.length; i++) {
            double[] row3 = m[i];
            double[] rowBar = mBar[i];
            for (int j = 0; j < row3.length; j++) {
                rowBar[j] += 2.0 * row3[j];
            }
        }
        bBar4[5] += 1.0;
        if (test6) {
            bBar[5] += 2.0 * b[5];
        }
        bBar4[4] += 1.0;
        if (test5) {
            bBar[4] += 2.0 * b[4];
        }
        bBar4[3] += 1.0;
        if (test4) {
            bBar[3] += 2.0 * b[3];
        }
        bBar4[2] += 1.0;
        double vBar = test3 ? t2 : 0.0;
        bBar4[1] += 1.0;
        if (test2) {
            bBar[1] += 2.0 * b[1];
        }
        if (test) {
            bBar[0] += 2.0 * b[0];
        }
        row2[1] += 4.0;
        bBar3[0] += 14.0;
        double t3 = 3.0 + row2[0];
        aBar[1] += t3 * row0;
        row2[0] = t3 * a1;
        double t4 = bBar6[2];
        bBar6[2] = 0.0;
        aBar[0] += t4;
        for (int i = m5 - 1; i >= 0; i--) {
            double t5 = bBar6[i];
            bBar6[i] = 0.0;
            aBar2[i] += t5;
        }
        double bBar2_2 = bBar[2];
        bBar[2] = 0.0;
        bBar4[0] += (vBar + bBar2_2 + bBar[1]) * 0.5;
        for (int i = m4 - 1; i >= 1; i--) {
            double t5 = bBar4[i - 1];
            bBar4[i - 1] = 0.0;
            bBar2[i] += t5;
        }
        for (int i = 0; i < m3; i++) {
            double t5 = bBar3[i];
            bBar3[i] = 0.0;
            bBar2[i] += t5;
        }
        double t5 = bBar2[a.length];
        bBar2[a.length] = 0.0;
        double t6 = t5 * b1;
        bBar[1] = t5 * t;
        for (int i = 0; i < m2; i++) {
            double t7 = bBar2[i];
            bBar2[i] = 0.0;
            aBar[i] += t7;
        }
        bBar[0] = (t6 + bBar[0]) * 2.0;
        for (int i = 0; i < a.length; i++) {
            double bBarI = bBar[i];
            bBar[i] = 0.0;
            aBar[i] += bBarI;
        }
    }

    private static double valueValueAndGradientKernel(double[] a, double[][] m, double[] aBar,
            double[][] mBar, double[][] doubles, double[][][] doubleRows2) {
        double[] b = room(doubles, 0, a.length);
        double[] bBar = room(doubles, 1, a.length);
        for (int i = 0; i < a.length; i++) {
            b[i] = a[i];
        }
        double t = b[0] * 2.0;
        b[0] = t;
        int n = a.length + 2;
        double[] b2 = room(doubles, 2, n);
        double[] bBar2 = room(doubles, 3, n);
        int m2 = Math.min(a.length, n);
        for (int i = 0; i < m2; i++) {
            b2[i] = a[i];
        }
        double b1 = b[1];
        b2[a.length] = t * b1;
        double[] b3 = room(doubles, 4, 1);
        double[] bBar3 = room(doubles, 5, 1);
        int m3 = Math.min(n, 1);
        for (int i = 0; i < m3; i++) {
            b3[i] = b2[i];
        }
        int to = a.length + 4;
        if (1 > to) {
            throw new IllegalArgumentException();
        }
        if (1 > n) {
            throw new ArrayIndexOutOfBoundsException();
        }
        int k = to - 1;
        double[] b4 = room(doubles, 6, k);
        double[] bBar4 = room(doubles, 7, k);
        int m4 = Math.min(n, to);
        for (int i = 1; i < m4; i++) {
            b4[i - 1] = b2[i];
        }
        double vBar = b4[0];
        double v = vBar * 0.5;
        b[1] = v;
        b[2] = v;
        double[][] b5 = zeros(doubleRows2, 0, m.length);
        double[][] bBar5 = zeros(doubleRows2, 1, m.length);
        for (int i = 0; i < m.length; i++) {
            b5[i] = m[i];
            bBar5[i] = mBar[i];
        }
        double[] a2 = b5[0];
        double[] aBar2 = bBar5[0];
        double[] b6 = zeros(doubles, 8, 3);
        double[] bBar6 = zeros(doubles, 9, 3);
        int m5 = Math.min(a2.length, 3);
        for (int i = 0; i < m5; i++) {
            b6[i] = a2[i];
        }
        b5[0] = b6;
        bBar5[0] = bBar6;
        b6[2] = a[0];
        double[] row = b5[1];
        double[] row2 = bBar5[1];
        double row0 = row[0];
        double a1 = a[1];
        double t2 = row0 * a1;
        row[0] = t2;
        double v2 = b3[0];
        boolean test = 0 < a.length;
        boolean test2 = 1 < a.length;
        double t3 = b4[1];
        double t4 = t2 * 3.0;
        boolean test3 = 2 < a.length;
        double t5 = b4[2];
        double t6 = row[1] * 4.0;
        boolean test4 = 3 < a.length;
        double t7 = b4[3];
        boolean test5 = 4 < a.length;
        double t8 = b4[4];
        double t9 = b4[5];
        double t10 = b6[0];
        double t11 = b6[2];
        double t12 = t10 * t11;
        bBar6[2] += t10;
        bBar6[0] += t11;
        bBar4[5] += 1.0;
        double t13 = 0.0;
        if (5 < a.length) {
            double b5_2 = b[5];
            t13 = b5_2 * b5_2;
            bBar[5] += 2.0 * b5_2;
        }
        bBar4[4] += 1.0;
        double t14 = 0.0;
        if (test5) {
            double b4_2 = b[4];
            t14 = b4_2 * b4_2;
            bBar[4] += 2.0 * b4_2;
        }
        bBar4[3] += 1.0;
        double t15 = 0.0;
        if (test4) {
            double b3_2 = b[3];
            t15 = b3_2 * b3_2;
            bBar[3] += 2.0 * b3_2;
        }
        bBar4[2] += 1.0;
        double t16 = 0.0;
        if (test3) {
            t16 = v * v;
        } else {
            vBar = 0.0;
        }
        bBar4[1] += 1.0;
        double t17 = 0.0;
        if (test2) {
            double b1_2 = b[1];
            t17 = b1_2 * b1_2;
            bBar[1] += 2.0 * b1_2;
        }
        double t18 = 0.0;
        if (test) {
            double b0 = b[0];
            t18 = b0 * b0;
            bBar[0] += 2.0 * b0;
        }
        double t19 = 0.0 + t18 + t17 + t3 + t4 + t16 + t5 + t6 + t15 + t7 + t14 + t8 + t13 + t9;
        double sum = t19 + 14.0 * v2;
        for (int i = 0; i < m.length; i++) {
            double[] row3 = m[i];
            double[] rowBar = mBar[i];
            for (int j = 0; j < row3.length; j++) {
                double x = row3[j];
                sum += x * x;
                rowBar[j] += 2.0 * x;
            }
        }
        double t20 = sum + t12;
        row2[1] += 4.0;
        bBar3[0] += 14.0;
        double t21 = 3.0 + row2[0];
        aBar[1] += t21 * row0;
        row2[0] = t21 * a1;
        double t22 = bBar6[2];
        bBar6[2] = 0.0;
        aBar[0] += t22;
        for (int i = m5 - 1; i >= 0; i--) {
            double t23 = bBar6[i];
            bBar6[i] = 0.0;
            aBar2[i] += t23;
        }
        double bBar2_2 = bBar[2];
        bBar[2] = 0.0;
        bBar4[0] += (vBar + bBar2_2 + bBar[1]) * 0.5;
        for (int i = m4 - 1; i >= 1; i--) {
            double t23 = bBar4[i - 1];
            bBar4[i - 1] = 0.0;
            bBar2[i] += t23;
        }
        for (int i = 0; i < m3; i++) {
            double t23 = bBar3[i];
            bBar3[i] = 0.0;
            bBar2[i] += t23;
        }
        double t23 = bBar2[a.length];
        bBar2[a.length] = 0.0;
        double t24 = t23 * b1;
        bBar[1] = t23 * t;
        for (int i = 0; i < m2; i++) {
            double t25 = bBar2[i];
            bBar2[i] = 0.0;
            aBar[i] += t25;
        }
        bBar[0] = (t24 + bBar[0]) * 2.0;
        for (int i = 0; i < a.length; i++) {
            double bBarI = bBar[i];
            bBar[i] = 0.0;
            aBar[i] += bBarI;
        }
        return t20;
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

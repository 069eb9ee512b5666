package programs.arrays;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link RestoredInBranches}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
final class RestoredInBranchesDerivatives {

    private RestoredInBranchesDerivatives() {}

    /**
     * The derivative of {@link RestoredInBranches#value(int, double[], double[][])} with respect to {@code a}
     * and {@code m}.
     *
     * <p>
     * The branch on active values (line 12) has the derivative of the side taken.
     */
    public static ValueGradient valueGradient(int k, double[] a, double[][] m) {
        ValueGradient into = new ValueGradient();
        valueGradient(k, a, m, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link RestoredInBranches#value(int, double[], double[][])} with respect to
     * {@code a} and {@code m} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 15}; of the method itself: at most {@code 5}. Workspace:
     * {@code 8 * (a.length + elements(m) + m.length)} bytes.
     */
    public static void valueGradient(int k, double[] a, double[][] m, ValueGradient into) {
        into.prepare(a, m);
        valueGradientKernel(k, into.aCopy, into.mCopy, into.a, into.m);
    }

    /**
     * Computes the derivative of {@link RestoredInBranches#value(int, double[], double[][])} with respect to
     * {@code a} and {@code m} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 18}; of the method itself: at most {@code 5}. Workspace:
     * {@code 8 * (a.length + elements(m) + m.length)} bytes.
     */
    public static double valueValueAndGradient(int k, double[] a, double[][] m, ValueGradient into) {
        into.prepare(a, m);
        return valueValueAndGradientKernel(k, into.aCopy, into.mCopy, into.a, into.m);
    }

    /**
     * The derivative of {@link RestoredInBranches#value(int, double[], double[][])} with respect to {@code a}
     * and {@code m}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] a = new double[0];
        private double[][] m = new double[0][];
        private boolean given;
        private double[] aCopy = new double[0];
        private double[][] mCopy = new double[0][];
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
            if (contains(m, a)) {
                throw new IllegalArgumentException(
                        "arguments a and m share an array, and the method overwrites a");
            }
            seen.clear();
            if (seen.add(m, 2, "m")) {
                throw new IllegalArgumentException(
                        "argument m has a row twice, and the method overwrites it");
            }
            seen.clear();
            aCopy = copied(aCopy, a);
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

    /**
     * The derivative of {@link RestoredInBranches#overwritten(int, double[], double)} with respect to
     * {@code a} and {@code x}.
     *
     * <p>
     * The branch on active values (line 27) has the derivative of the side taken.
     */
    public static OverwrittenGradient overwrittenGradient(int k, double[] a, double x) {
        OverwrittenGradient into = new OverwrittenGradient();
        overwrittenGradient(k, a, x, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link RestoredInBranches#overwritten(int, double[], double)} with respect
     * to {@code a} and {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 16}; of the method itself: at most {@code 5}. Workspace:
     * {@code 8 * a.length} bytes.
     */
    public static void overwrittenGradient(int k, double[] a, double x, OverwrittenGradient into) {
        into.prepare(a);
        into.x = overwrittenGradientKernel(k, into.aCopy, x, into.a);
    }

    /**
     * Computes the derivative of {@link RestoredInBranches#overwritten(int, double[], double)} with respect
     * to {@code a} and {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 18}; of the method itself: at most {@code 5}. Workspace:
     * {@code 8 * a.length} bytes.
     */
    public static double overwrittenValueAndGradient(int k, double[] a, double x, OverwrittenGradient into) {
        into.prepare(a);
        double value = overwrittenValueAndGradientKernel(k, into.aCopy, x, into.a, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link RestoredInBranches#overwritten(int, double[], double)} with respect to
     * {@code a} and {@code x}, and the memory that computing it needs. One holder serves one thread at a
     * time.
     */
    public static final class OverwrittenGradient {
        private double[] a = new double[0];
        private double x;
        private boolean given;
        private double[] aCopy = new double[0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public OverwrittenGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static OverwrittenGradient into(double[] a) {
            OverwrittenGradient holder = new OverwrittenGradient();
            holder.a = a;
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

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        private void prepare(double[] a) {
            if (this.a == a) {
                throw new IllegalArgumentException("argument a shares an array with the result a");
            }
            aCopy = copied(aCopy, a);
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            this.a = zerosLike(this.a, a);
        }

        private OverwrittenGradient withoutScratch() {
            OverwrittenGradient results = new OverwrittenGradient();
            results.a = a;
            results.x = x;
            return results;
        }
    }

    private static void valueGradientKernel(int k, double[] a, double[][] m, double[] aBar, double[][] mBar) {
        boolean test = a[2] > 0.0;
        double t = 0.0;
        double t2 = 0.0;
        if (test) {
            double t3 = 1.0;
            if (5 < k) {
                t = a[0];
                a[0] = t / a[1];
                t3 = a[1];
            }
            t2 = m[1][0];
            m[0][0] = t2 * t3;
        }
        double[] mBar0 = mBar[0];
        double a0 = a[0];
        double[] mBar1 = mBar[1];
        mBar1[0] += a0;
        aBar[0] += m[1][0];
        mBar0[0] += 2.0 * m[0][0];
        if (test) {
            double t3 = mBar0[0];
            mBar0[0] = 0.0;
            double t4 = t3 * t2;
            double t5 = 1.0;
            if (5 < k) {
                t5 = a[1];
                aBar[1] += t4;
                a[0] = t;
                double aBar0 = aBar[0];
                aBar[0] = 0.0;
                double t6 = aBar0 / a[1];
                aBar[1] -= t6 * a0;
                aBar[0] += t6;
            }
            mBar1[0] += t3 * t5;
        }
    }

    private static double valueValueAndGradientKernel(int k, double[] a, double[][] m, double[] aBar,
            double[][] mBar) {
        boolean test = a[2] > 0.0;
        double t = 0.0;
        double t2 = 0.0;
        if (test) {
            double t3 = 1.0;
            if (5 < k) {
                t = a[0];
                a[0] = t / a[1];
                t3 = a[1];
            }
            t2 = m[1][0];
            m[0][0] = t2 * t3;
        }
        double[] mBar0 = mBar[0];
        double t3 = m[0][0];
        double a0 = a[0];
        double[] mBar1 = mBar[1];
        double t4 = m[1][0];
        double t5 = t3 * t3 + a0 * t4;
        mBar1[0] += a0;
        aBar[0] += t4;
        mBar0[0] += 2.0 * t3;
        if (test) {
            double t6 = mBar0[0];
            mBar0[0] = 0.0;
            double t7 = t6 * t2;
            double t8 = 1.0;
            if (5 < k) {
                t8 = a[1];
                aBar[1] += t7;
                a[0] = t;
                double aBar0 = aBar[0];
                aBar[0] = 0.0;
                double t9 = aBar0 / a[1];
                aBar[1] -= t9 * a0;
                aBar[0] += t9;
            }
            mBar1[0] += t6 * t8;
        }
        return t5;
    }

    private static double overwrittenGradientKernel(int k, double[] a, double x, double[] aBar) {
        double a1 = a[1];
        boolean test = a1 > 0.0;
        double t = 0.0;
        double t2 = 0.0;
        double r;
        if (test) {
            double t3 = 1.0;
            if (5 < k) {
                t = a[0];
                a[0] = t * a1;
                t3 = t;
            }
            r = x * t3;
            t2 = a[0];
            a[1] = r * t2;
        } else {
            r = x;
        }
        double xBar = a[1];
        aBar[0] += 1.0;
        aBar[1] += r;
        double t3 = 0.0;
        if (test) {
            boolean test2 = 5 < k;
            double t4 = test2 ? t : 1.0;
            double aBar1 = aBar[1];
            aBar[1] = 0.0;
            double rBar = xBar + aBar1 * t2;
            aBar[0] += aBar1 * (x * t4);
            xBar = rBar * t4;
            double t5 = rBar * x;
            if (test2) {
                double aBar0 = aBar[0];
                t3 = aBar0 * t;
                aBar[0] = t5 + aBar0 * a1;
            }
        }
        aBar[1] += t3;
        return xBar;
    }

    private static double overwrittenValueAndGradientKernel(int k, double[] a, double x, double[] aBar,
            double[] partials) {
        double a1 = a[1];
        boolean test = a1 > 0.0;
        double t = 0.0;
        double t2 = 0.0;
        double r;
        if (test) {
            double t3 = 1.0;
            if (5 < k) {
                t = a[0];
                a[0] = t * a1;
                t3 = t;
            }
            r = x * t3;
            t2 = a[0];
            a[1] = r * t2;
        } else {
            r = x;
        }
        double xBar = a[1];
        double t3 = r * xBar + a[0];
        aBar[0] += 1.0;
        aBar[1] += r;
        double t4 = 0.0;
        if (test) {
            boolean test2 = 5 < k;
            double t5 = test2 ? t : 1.0;
            double aBar1 = aBar[1];
            aBar[1] = 0.0;
            double rBar = xBar + aBar1 * t2;
            aBar[0] += aBar1 * (x * t5);
            xBar = rBar * t5;
            double t6 = rBar * x;
            if (test2) {
                double aBar0 = aBar[0];
                t4 = aBar0 * t;
                aBar[0] = t6 + aBar0 * a1;
            }
        }
        aBar[1] += t4;
        partials[0] = xBar;
        return t3;
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

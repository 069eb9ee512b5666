package programs.matrices;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link RowsFromHelpers}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class RowsFromHelpersDerivatives {

    private RowsFromHelpersDerivatives() {}

    /**
     * The derivative of {@link RowsFromHelpers#f(double[][], double[], double, int)} with respect to
     * {@code m}, {@code v} and {@code s}.
     */
    public static FGradient fGradient(double[][] m, double[] v, double s, int k) {
        FGradient into = new FGradient();
        fGradient(m, v, s, k, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link RowsFromHelpers#f(double[][], double[], double, int)} with respect to
     * {@code m}, {@code v} and {@code s} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most about {@code elements(m) + 14 * k + 2 * m.length + 3 * rounds22 + 4 * v.length}; of
     * the method itself: at most about {@code elements(m) + 7 * k + 2 * m.length + rounds22 + v.length}.
     * Workspace: {@code 4 * (2 * elements(m) + 11 * k + 10 * m.length + 4 * v.length)} bytes. Here
     * {@code rounds22} is how often the loop in line 22 runs in all.
     */
    public static void fGradient(double[][] m, double[] v, double s, int k, FGradient into) {
        into.prepare(m, v);
        into.s = fGradientKernel(into.mRows, into.vCopy, s, k, into.mBarRows, into.v, into.doubles, into.ints,
                into.doubleRows2);
    }

    /**
     * Computes the derivative of {@link RowsFromHelpers#f(double[][], double[], double, int)} with respect to
     * {@code m}, {@code v} and {@code s} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most about {@code elements(m) + 14 * k + 4 * m.length + 3 * rounds22 + 4 * v.length}; of
     * the method itself: at most about {@code elements(m) + 7 * k + 2 * m.length + rounds22 + v.length}.
     * Workspace: {@code 4 * (2 * elements(m) + 11 * k + 10 * m.length + 4 * v.length)} bytes. Here
     * {@code rounds22} is how often the loop in line 22 runs in all.
     */
    public static double fValueAndGradient(double[][] m, double[] v, double s, int k, FGradient into) {
        into.prepare(m, v);
        double value = fValueAndGradientKernel(into.mRows, into.vCopy, s, k, into.mBarRows, into.v,
                into.doubles, into.ints, into.doubleRows2, into.partials);
        into.s = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link RowsFromHelpers#f(double[][], double[], double, int)} with respect to
     * {@code m}, {@code v} and {@code s}, and the memory that computing it needs. One holder serves one
     * thread at a time.
     */
    public static final class FGradient {
        private double[][] m = new double[0][];
        private double[] v = new double[0];
        private double s;
        private boolean given;
        private double[][] mCopy = new double[0][];
        private double[][] mRows = new double[0][];
        private double[] vCopy = new double[0];
        private double[][] mBarRows = new double[0][];
        private final double[][] doubles = new double[5][0];
        private final int[][] ints = new int[1][0];
        private final double[][][] doubleRows2 = new double[3][0][];
        private final Identities own = new Identities();
        private final Identities seen = new Identities();
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public FGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static FGradient into(double[][] m, double[] v) {
            FGradient holder = new FGradient();
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

        /** The derivative with respect to {@code s}. */
        public double s() {
            return s;
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
            mRows = borrowed(mRows, mCopy);
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
            mBarRows = borrowed(mBarRows, this.m);
            this.v = zerosLike(this.v, v);
        }

        private FGradient withoutScratch() {
            FGradient results = new FGradient();
            results.m = m;
            results.v = v;
            results.s = s;
            return results;
        }
    }

    private static double fGradientKernel(double[][] m, double[] v, double s, int k, double[][] mBar,
            double[] vBar, double[][] doubles, int[][] ints, double[][][] doubleRows2) {
        double[] tape = doubles[0];
        int[] tape2 = ints[0];
        double[][] rBarTape = doubleRows2[0];
        double[][] tape3 = doubleRows2[1];
        double[] tape4 = doubles[1];
        double[] tape5 = doubles[2];
        double[][] tape6 = doubleRows2[2];
        double[] tape7 = doubles[3];
        double[] tape8 = doubles[4];
        int k2 = -1 + m.length;
        double[] mBarK2 = mBar[k2];
        int k3 = 0 % m.length;
        double[] mBarK3 = mBar[k3];
        double t = m[k3][0];
        m[k2][0] += s * t;
        double[] b = m[0];
        double[] bBar = mBar[0];
        double[] l;
        double[] lBar;
        if (v.length >= b.length) {
            l = v;
            lBar = vBar;
        } else {
            l = b;
            lBar = bBar;
        }
        int k4 = l.length - 1;
        double lK4 = l[k4];
        if (tape.length < v.length) {
            tape = grow(doubles, 0, v.length);
        }
        for (int i = 0; i < v.length; i++) {
            double vi = v[i];
            tape[i] = vi;
            v[i] = vi * s;
        }
        double v0 = v[0];
        double l0 = l[0];
        l[k4] = lK4 + v0 * l0;
        int k5 = m.length - 1;
        if (tape2.length < k) {
            tape2 = grow(ints, 0, k);
        }
        if (rBarTape.length < k) {
            rBarTape = grow(doubleRows2, 0, k);
        }
        if (tape3.length < k) {
            tape3 = grow(doubleRows2, 1, k);
        }
        if (tape4.length < k) {
            tape4 = grow(doubles, 1, k);
        }
        if (tape5.length < k) {
            tape5 = grow(doubles, 2, k);
        }
        if (tape6.length < k) {
            tape6 = grow(doubleRows2, 2, k);
        }
        for (int i = 0; i < k; i++) {
            int k6 = i + 1 < 0 ? i + 1 + m.length : (i + 1) % m.length;
            double[] r = m[k6];
            double[] rBar = mBar[k6];
            rBarTape[i] = rBar;
            tape2[i] = r.length;
            for (int j = 0; j < r.length; j++) {
                r[j] *= 0.9;
            }
            int i2 = i % m.length;
            m[i2] = r;
            mBar[i2] = rBar;
            r[0] *= 1.5;
            if (i == 2) {
                m[0] = v;
                mBar[0] = vBar;
                v[0] *= 1.5;
            }
            double[] a = m[0];
            double[] aBar = mBar[0];
            double[] b2 = m[k5];
            double[] bBar2 = mBar[k5];
            if (a.length < b2.length) {
                a = b2;
                aBar = bBar2;
            }
            tape6[i] = aBar;
            double t2 = 0.1 * v[0];
            tape5[i] = t2;
            tape3[i] = mBar[i2];
            double t3 = m[i2][0];
            tape4[i] = t3;
            a[0] -= t2 * t3;
        }
        if (tape7.length < m.length) {
            tape7 = grow(doubles, 3, m.length);
        }
        if (tape8.length < m.length) {
            tape8 = grow(doubles, 4, m.length);
        }
        for (int i = 0; i < m.length; i++) {
            double[] r = m[i];
            for (int j = 0; j < r.length; j++) {
                r[j] *= 1.1;
            }
            tape8[i] = r[0];
            tape7[i] = r[r.length - 1];
        }
        vBar[0] += 1.0;
        for (int i = k2; i >= 0; i--) {
            double[] rBar = mBar[i];
            int k6 = m[i].length;
            rBar[k6 - 1] += tape8[i];
            rBar[0] += tape7[i];
            for (int j = 0; j < k6; j++) {
                rBar[j] *= 1.1;
            }
        }
        for (int i = k - 1; i >= 0; i--) {
            double[] rBar = rBarTape[i];
            int k6 = tape2[i];
            double t2 = tape6[i][0];
            tape3[i][0] -= t2 * tape5[i];
            vBar[0] += t2 * tape4[i] * -0.1;
            if (i == 2) {
                vBar[0] *= 1.5;
            }
            rBar[0] *= 1.5;
            for (int j = 0; j < k6; j++) {
                rBar[j] *= 0.9;
            }
        }
        double lBarK4 = lBar[k4];
        lBar[k4] = 0.0;
        lBar[0] += lBarK4 * v0;
        vBar[0] += lBarK4 * l0;
        double sBar = 0.0;
        for (int i = 0; i < v.length; i++) {
            double vBarI = vBar[i];
            sBar += vBarI * tape[i];
            vBar[i] = vBarI * s;
        }
        lBar[k4] += lBarK4;
        double t2 = mBarK2[0];
        mBarK3[0] += t2 * s;
        return sBar + t2 * t;
    }

    private static double fValueAndGradientKernel(double[][] m, double[] v, double s, int k, double[][] mBar,
            double[] vBar, double[][] doubles, int[][] ints, double[][][] doubleRows2, double[] partials) {
        double[] tape = doubles[0];
        int[] tape2 = ints[0];
        double[][] rBarTape = doubleRows2[0];
        double[][] tape3 = doubleRows2[1];
        double[] tape4 = doubles[1];
        double[] tape5 = doubles[2];
        double[][] tape6 = doubleRows2[2];
        double[] tape7 = doubles[3];
        double[] tape8 = doubles[4];
        int k2 = -1 + m.length;
        double[] mBarK2 = mBar[k2];
        int k3 = 0 % m.length;
        double[] mBarK3 = mBar[k3];
        double t = m[k3][0];
        m[k2][0] += s * t;
        double[] b = m[0];
        double[] bBar = mBar[0];
        double[] l;
        double[] lBar;
        if (v.length >= b.length) {
            l = v;
            lBar = vBar;
        } else {
            l = b;
            lBar = bBar;
        }
        int k4 = l.length - 1;
        double lK4 = l[k4];
        if (tape.length < v.length) {
            tape = grow(doubles, 0, v.length);
        }
        for (int i = 0; i < v.length; i++) {
            double vi = v[i];
            tape[i] = vi;
            v[i] = vi * s;
        }
        double v0 = v[0];
        double l0 = l[0];
        l[k4] = lK4 + v0 * l0;
        int k5 = m.length - 1;
        if (tape2.length < k) {
            tape2 = grow(ints, 0, k);
        }
        if (rBarTape.length < k) {
            rBarTape = grow(doubleRows2, 0, k);
        }
        if (tape3.length < k) {
            tape3 = grow(doubleRows2, 1, k);
        }
        if (tape4.length < k) {
            tape4 = grow(doubles, 1, k);
        }
        if (tape5.length < k) {
            tape5 = grow(doubles, 2, k);
        }
        if (tape6.length < k) {
            tape6 = grow(doubleRows2, 2, k);
        }
        for (int i = 0; i < k; i++) {
            int k6 = i + 1 < 0 ? i + 1 + m.length : (i + 1) % m.length;
            double[] r = m[k6];
            double[] rBar = mBar[k6];
            rBarTape[i] = rBar;
            tape2[i] = r.length;
            for (int j = 0; j < r.length; j++) {
                r[j] *= 0.9;
            }
            int i2 = i % m.length;
            m[i2] = r;
            mBar[i2] = rBar;
            r[0] *= 1.5;
            if (i == 2) {
                m[0] = v;
                mBar[0] = vBar;
                v[0] *= 1.5;
            }
            double[] a = m[0];
            double[] aBar = mBar[0];
            double[] b2 = m[k5];
            double[] bBar2 = mBar[k5];
            if (a.length < b2.length) {
                a = b2;
                aBar = bBar2;
            }
            tape6[i] = aBar;
            double t2 = 0.1 * v[0];
            tape5[i] = t2;
            tape3[i] = mBar[i2];
            double t3 = m[i2][0];
            tape4[i] = t3;
            a[0] -= t2 * t3;
        }
        if (tape7.length < m.length) {
            tape7 = grow(doubles, 3, m.length);
        }
        if (tape8.length < m.length) {
            tape8 = grow(doubles, 4, m.length);
        }
        double t2 = 0.0;
        for (int i = 0; i < m.length; i++) {
            double[] r = m[i];
            for (int j = 0; j < r.length; j++) {
                r[j] *= 1.1;
            }
            double r0 = r[0];
            tape8[i] = r0;
            double t3 = r[r.length - 1];
            tape7[i] = t3;
            t2 += r0 * t3;
        }
        double t3 = t2 + v[0];
        vBar[0] += 1.0;
        for (int i = k2; i >= 0; i--) {
            double[] rBar = mBar[i];
            int k6 = m[i].length;
            rBar[k6 - 1] += tape8[i];
            rBar[0] += tape7[i];
            for (int j = 0; j < k6; j++) {
                rBar[j] *= 1.1;
            }
        }
        for (int i = k - 1; i >= 0; i--) {
            double[] rBar = rBarTape[i];
            int k6 = tape2[i];
            double t4 = tape6[i][0];
            tape3[i][0] -= t4 * tape5[i];
            vBar[0] += t4 * tape4[i] * -0.1;
            if (i == 2) {
                vBar[0] *= 1.5;
            }
            rBar[0] *= 1.5;
            for (int j = 0; j < k6; j++) {
                rBar[j] *= 0.9;
            }
        }
        double lBarK4 = lBar[k4];
        lBar[k4] = 0.0;
        lBar[0] += lBarK4 * v0;
        vBar[0] += lBarK4 * l0;
        double sBar = 0.0;
        for (int i = 0; i < v.length; i++) {
            double vBarI = vBar[i];
            sBar += vBarI * tape[i];
            vBar[i] = vBarI * s;
        }
        lBar[k4] += lBarK4;
        double t4 = mBarK2[0];
        mBarK3[0] += t4 * s;
        partials[0] = sBar + t4 * t;
        return t3;
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

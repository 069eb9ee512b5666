package programs.matrices;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link PartitionedRows}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class PartitionedRowsDerivatives {

    private PartitionedRowsDerivatives() {}

    /**
     * The derivative of {@link PartitionedRows#f(double[][], double[])} with respect to {@code m} and
     * {@code scale}.
     *
     * <p>
     * Branches on active values (lines 12 and 15) have the derivative of the side taken.
     */
    public static FGradient fGradient(double[][] m, double[] scale) {
        FGradient into = new FGradient();
        fGradient(m, scale, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link PartitionedRows#f(double[][], double[])} with respect to {@code m}
     * and {@code scale} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 3 * (rounds10 + rounds13 + 2 * rounds28)}; of the method itself: at most
     * {@code 2 * elements(m) + 2 * m.length + 3 * rounds10}. Workspace: at most
     * {@code 4 * (2 * elements(m) + 6 * m.length + 9 * rounds10 + 2 * rounds13 + 2 * rounds28)} bytes, and
     * while it grows at most twice as many. Here {@code rounds10} is how often the loop in line 10 runs in
     * all, {@code rounds13} is how often the loop in line 13 runs in all, {@code rounds28} is how often the
     * loop in line 28 runs in all.
     */
    public static void fGradient(double[][] m, double[] scale, FGradient into) {
        into.prepare(m, scale);
        fGradientKernel(into.mRows, scale, into.mBarRows, into.scale, into.doubleRows2, into.ints,
                into.doubles);
    }

    /**
     * Computes the derivative of {@link PartitionedRows#f(double[][], double[])} with respect to {@code m}
     * and {@code scale} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most
     * {@code 2 * elements(m) + 2 * m.length + 3 * rounds10 + 3 * rounds13 + 4 * rounds28}; of the method
     * itself: at most {@code 2 * elements(m) + 2 * m.length + 3 * rounds10}. Workspace: at most
     * {@code 4 * (4 * elements(m) + 6 * m.length + 9 * rounds10 + 2 * rounds13)} bytes, and while it grows at
     * most twice as many. Here {@code rounds10} is how often the loop in line 10 runs in all,
     * {@code rounds13} is how often the loop in line 13 runs in all, {@code rounds28} is how often the loop
     * in line 28 runs in all.
     */
    public static double fValueAndGradient(double[][] m, double[] scale, FGradient into) {
        into.prepare(m, scale);
        return fValueAndGradientKernel(into.mRows, scale, into.mBarRows, into.scale, into.doubleRows2,
                into.ints, into.doubles);
    }

    /**
     * The derivative of {@link PartitionedRows#f(double[][], double[])} with respect to {@code m} and
     * {@code scale}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class FGradient {
        private double[][] m = new double[0][];
        private double[] scale = new double[0];
        private boolean given;
        private double[][] mCopy = new double[0][];
        private double[][] mRows = new double[0][];
        private double[][] mBarRows = new double[0][];
        private final double[][][] doubleRows2 = new double[2][0][];
        private final int[][] ints = new int[1][0];
        private final double[][] doubles = new double[4][0];
        private final Identities own = new Identities();
        private final Identities seen = new Identities();

        /** An empty holder, which grows to what it meets. */
        public FGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static FGradient into(double[][] m, double[] scale) {
            FGradient holder = new FGradient();
            if (holder.own.add(m, 2, "m")) {
                throw new IllegalArgumentException("the result m has a row twice");
            }
            if (holder.own.owner(scale, 1) != null) {
                throw new IllegalArgumentException("the results m and scale share an array");
            }
            holder.own.add(scale, 1, "scale");
            holder.m = m;
            holder.scale = scale;
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
         * The derivative with respect to {@code scale}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] scale() {
            return scale;
        }

        private void prepare(double[][] m, double[] scale) {
            own.begin();
            own.add(this.m, 2, "m");
            own.add(this.scale, 1, "scale");
            own.end();
            if (own.owner(m, 2) != null) {
                throw new IllegalArgumentException(
                        "argument m shares an array with the result " + own.owner(m, 2));
            }
            if (own.owner(scale, 1) != null) {
                throw new IllegalArgumentException(
                        "argument scale shares an array with the result " + own.owner(scale, 1));
            }
            seen.clear();
            if (seen.add(m, 2, "m")) {
                throw new IllegalArgumentException(
                        "argument m has a row twice, and the method overwrites it");
            }
            if (seen.owner(scale, 1) != null) {
                throw new IllegalArgumentException(
                        "arguments m and scale share an array, and the method overwrites m");
            }
            seen.clear();
            mCopy = copied(mCopy, m);
            mRows = borrowed(mRows, mCopy);
            if (given && !sameShape(this.m, m)) {
                throw new IllegalArgumentException(
                        "the array given for the result m has not the shape of the argument");
            }
            if (given && !sameShape(this.scale, scale)) {
                throw new IllegalArgumentException(
                        "the array given for the result scale has not the shape of the argument");
            }
            this.m = zerosLike(this.m, m);
            mBarRows = borrowed(mBarRows, this.m);
            this.scale = zerosLike(this.scale, scale);
        }

        private FGradient withoutScratch() {
            FGradient results = new FGradient();
            results.m = m;
            results.scale = scale;
            return results;
        }
    }

    private static void fGradientKernel(double[][] m, double[] scale, double[][] mBar, double[] scaleBar,
            double[][][] doubleRows2, int[][] ints, double[][] doubles) {
        double[][] aBarTape = doubleRows2[0];
        int[] tape = ints[0];
        double[] tape2 = doubles[0];
        double[][] bBarTape = doubleRows2[1];
        double[] tape3 = doubles[1];
        double[] tape4 = doubles[2];
        double[] pTape = doubles[3];
        int j = m.length - 1;
        int k = 0;
        int i = 0;
        int trips = 0;
        while (i < j) {
            long size = trips + 1L;
            if (aBarTape.length < size) {
                aBarTape = grow(doubleRows2, 0, size);
            }
            if (tape.length < size) {
                tape = grow(ints, 0, size);
            }
            if (bBarTape.length < size) {
                bBarTape = grow(doubleRows2, 1, size);
            }
            if (tape3.length < size) {
                tape3 = grow(doubles, 1, size);
            }
            if (tape4.length < size) {
                tape4 = grow(doubles, 2, size);
            }
            double[] a = m[i];
            double[] aBar = mBar[i];
            aBarTape[trips] = aBar;
            double[] b = m[j];
            double[] bBar = mBar[j];
            bBarTape[trips] = bBar;
            double a0 = a[0];
            tape4[trips] = a0;
            double scale0 = scale[0];
            if (a0 <= scale0) {
                tape[trips] = a.length;
                if (tape2.length < k + (long) a.length) {
                    tape2 = grow(doubles, 0, k + (long) a.length);
                }
                if (0 < a.length) {
                    double scale1 = scale[1];
                    for (int l = 0; l < a.length; l++) {
                        double al = a[l];
                        tape2[k] = al;
                        a[l] = al * scale1;
                        k++;
                    }
                }
                i++;
            } else {
                double b0 = b[0];
                tape3[trips] = b0;
                if (b0 > scale0) {
                    b[1] += a0 * b0;
                    j--;
                } else {
                    m[i] = b;
                    mBar[i] = bBar;
                    m[j] = a;
                    mBar[j] = aBar;
                    a[1] -= b0;
                    i++;
                    j--;
                }
            }
            trips++;
        }
        for (int l = m.length - 1; l >= 0; l--) {
            double[] row = m[l];
            double[] rowBar = mBar[l];
            if (pTape.length < row.length) {
                pTape = grow(doubles, 3, row.length);
            }
            double p = 1.0;
            for (int n = 0; n < row.length; n++) {
                pTape[n] = p;
                p *= row[n] + 1.0;
            }
            double pBar = l + 1;
            for (int n = row.length - 1; n >= 0; n--) {
                rowBar[n] += pBar * pTape[n];
                pBar *= row[n] + 1.0;
            }
        }
        int k2 = trips - 1;
        if (k2 >= 0) {
            double scale0 = scale[0];
            for (int l = k2; l >= 0; l--) {
                double[] aBar = aBarTape[l];
                double[] bBar = bBarTape[l];
                double t = tape4[l];
                double t2 = 0.0;
                if (t <= scale0) {
                    int k3 = tape[l] - 1;
                    if (k3 >= 0) {
                        double scale1 = scale[1];
                        double scaleBar1 = scaleBar[1];
                        for (int n = k3; n >= 0; n--) {
                            double aBarN = aBar[n];
                            scaleBar1 += aBarN * tape2[k - 1];
                            aBar[n] = aBarN * scale1;
                            k--;
                        }
                        scaleBar[1] = scaleBar1;
                    }
                } else {
                    double t3 = tape3[l];
                    double t4;
                    if (t3 > scale0) {
                        double bBar1 = bBar[1];
                        t2 = bBar1 * t3;
                        t4 = bBar1 * t;
                    } else {
                        t4 = -aBar[1];
                    }
                    bBar[0] += t4;
                }
                aBar[0] += t2;
            }
        }
    }

    private static double fValueAndGradientKernel(double[][] m, double[] scale, double[][] mBar,
            double[] scaleBar, double[][][] doubleRows2, int[][] ints, double[][] doubles) {
        double[][] aBarTape = doubleRows2[0];
        int[] tape = ints[0];
        double[] tape2 = doubles[0];
        double[][] bBarTape = doubleRows2[1];
        double[] tape3 = doubles[1];
        double[] tape4 = doubles[2];
        double[] pTape = doubles[3];
        int j = m.length - 1;
        int k = 0;
        int i = 0;
        int trips = 0;
        while (i < j) {
            long size = trips + 1L;
            if (aBarTape.length < size) {
                aBarTape = grow(doubleRows2, 0, size);
            }
            if (tape.length < size) {
                tape = grow(ints, 0, size);
            }
            if (bBarTape.length < size) {
                bBarTape = grow(doubleRows2, 1, size);
            }
            if (tape3.length < size) {
                tape3 = grow(doubles, 1, size);
            }
            if (tape4.length < size) {
                tape4 = grow(doubles, 2, size);
            }
            double[] a = m[i];
            double[] aBar = mBar[i];
            aBarTape[trips] = aBar;
            double[] b = m[j];
            double[] bBar = mBar[j];
            bBarTape[trips] = bBar;
            double a0 = a[0];
            tape4[trips] = a0;
            double scale0 = scale[0];
            if (a0 <= scale0) {
                tape[trips] = a.length;
                if (tape2.length < k + (long) a.length) {
                    tape2 = grow(doubles, 0, k + (long) a.length);
                }
                if (0 < a.length) {
                    double scale1 = scale[1];
                    for (int l = 0; l < a.length; l++) {
                        double al = a[l];
                        tape2[k] = al;
                        a[l] = al * scale1;
                        k++;
                    }
                }
                i++;
            } else {
                double b0 = b[0];
                tape3[trips] = b0;
                if (b0 > scale0) {
                    b[1] += a0 * b0;
                    j--;
                } else {
                    m[i] = b;
                    mBar[i] = bBar;
                    m[j] = a;
                    mBar[j] = aBar;
                    a[1] -= b0;
                    i++;
                    j--;
                }
            }
            trips++;
        }
        int k2 = 0;
        double s = 0.0;
        for (int r = 0; r < m.length; r++) {
            double[] row = m[r];
            if (pTape.length < k2 + (long) row.length) {
                pTape = grow(doubles, 3, k2 + (long) row.length);
            }
            double p = 1.0;
            for (int l = 0; l < row.length; l++) {
                pTape[k2] = p;
                p *= row[l] + 1.0;
                k2++;
            }
            s += p * (r + 1);
        }
        for (int l = m.length - 1; l >= 0; l--) {
            double[] row = m[l];
            double[] rowBar = mBar[l];
            double pBar = l + 1;
            for (int n = row.length - 1; n >= 0; n--) {
                rowBar[n] += pBar * pTape[k2 - 1];
                k2--;
                pBar *= row[n] + 1.0;
            }
        }
        int k3 = trips - 1;
        if (k3 >= 0) {
            double scale0 = scale[0];
            for (int l = k3; l >= 0; l--) {
                double[] aBar = aBarTape[l];
                double[] bBar = bBarTape[l];
                double t = tape4[l];
                double t2 = 0.0;
                if (t <= scale0) {
                    int k4 = tape[l] - 1;
                    if (k4 >= 0) {
                        double scale1 = scale[1];
                        double scaleBar1 = scaleBar[1];
                        for (int n = k4; n >= 0; n--) {
                            double aBarN = aBar[n];
                            scaleBar1 += aBarN * tape2[k - 1];
                            aBar[n] = aBarN * scale1;
                            k--;
                        }
                        scaleBar[1] = scaleBar1;
                    }
                } else {
                    double t3 = tape3[l];
                    double t4;
                    if (t3 > scale0) {
                        double bBar1 = bBar[1];
                        t2 = bBar1 * t3;
                        t4 = bBar1 * t;
                    } else {
                        t4 = -aBar[1];
                    }
                    bBar[0] += t4;
                }
                aBar[0] += t2;
            }
        }
        return s;
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

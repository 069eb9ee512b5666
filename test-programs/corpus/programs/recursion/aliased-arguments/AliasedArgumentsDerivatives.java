package programs.recursion;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link AliasedArguments}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class AliasedArgumentsDerivatives {

    private AliasedArgumentsDerivatives() {}

    /**
     * The derivative of {@link AliasedArguments#fold(double[], double)} with respect to {@code a} and
     * {@code x}.
     */
    public static FoldGradient foldGradient(double[] a, double x) {
        FoldGradient into = new FoldGradient();
        foldGradient(a, x, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link AliasedArguments#fold(double[], double)} with respect to {@code a}
     * and {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code a.length + 2} beside those of the methods called; of the method itself:
     * {@code 1} beside those of the methods called. Workspace: {@code 4 * (6 * a.length + 5)} bytes beside
     * what grows with the depth of calls.
     */
    public static void foldGradient(double[] a, double x, FoldGradient into) {
        into.prepare(a);
        into.x = foldGradientKernel(into.aCopy, x, into.a, into.ints, into.doubles);
    }

    /**
     * Computes the derivative of {@link AliasedArguments#fold(double[], double)} with respect to {@code a}
     * and {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code a.length + 3} beside those of the methods called; of the method itself:
     * {@code 1} beside those of the methods called. Workspace: {@code 4 * (6 * a.length + 5)} bytes beside
     * what grows with the depth of calls.
     */
    public static double foldValueAndGradient(double[] a, double x, FoldGradient into) {
        into.prepare(a);
        double value = foldValueAndGradientKernel(into.aCopy, x, into.a, into.ints, into.doubles,
                into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link AliasedArguments#fold(double[], double)} with respect to {@code a} and
     * {@code x}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class FoldGradient {
        private double[] a = new double[0];
        private double x;
        private boolean given;
        private double[] aCopy = new double[0];
        private final int[][] ints = new int[1][0];
        private final double[][] doubles = new double[5][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public FoldGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static FoldGradient into(double[] a) {
            FoldGradient holder = new FoldGradient();
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

        private FoldGradient withoutScratch() {
            FoldGradient results = new FoldGradient();
            results.a = a;
            results.x = x;
            return results;
        }
    }

    /**
     * The derivative of {@link AliasedArguments#sweep(double[][], double)} with respect to {@code rows} and
     * {@code rate}.
     */
    public static SweepGradient sweepGradient(double[][] rows, double rate) {
        SweepGradient into = new SweepGradient();
        sweepGradient(rows, rate, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link AliasedArguments#sweep(double[][], double)} with respect to
     * {@code rows} and {@code rate} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code elements(rows)} beside those of the methods called; of the method itself:
     * {@code 2 * elements(rows)} beside those of the methods called. Workspace:
     * {@code 4 * (2 * elements(rows) + 2 * rows.length + 1)} bytes beside what grows with the depth of calls.
     */
    public static void sweepGradient(double[][] rows, double rate, SweepGradient into) {
        into.prepare(rows);
        into.rate = sweepGradientKernel(into.rowsCopy, rate, into.rows, into.ints, into.doubles);
    }

    /**
     * Computes the derivative of {@link AliasedArguments#sweep(double[][], double)} with respect to
     * {@code rows} and {@code rate} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 3 * elements(rows)} beside those of the methods called; of the method itself:
     * {@code 2 * elements(rows)} beside those of the methods called. Workspace:
     * {@code 4 * (2 * elements(rows) + 2 * rows.length + 1)} bytes beside what grows with the depth of calls.
     */
    public static double sweepValueAndGradient(double[][] rows, double rate, SweepGradient into) {
        into.prepare(rows);
        double value = sweepValueAndGradientKernel(into.rowsCopy, rate, into.rows, into.ints, into.doubles,
                into.partials);
        into.rate = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link AliasedArguments#sweep(double[][], double)} with respect to {@code rows} and
     * {@code rate}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class SweepGradient {
        private double[][] rows = new double[0][];
        private double rate;
        private boolean given;
        private double[][] rowsCopy = new double[0][];
        private final int[][] ints = new int[1][0];
        private final double[][] doubles = new double[1][0];
        private final Identities own = new Identities();
        private final Identities seen = new Identities();
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public SweepGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static SweepGradient into(double[][] rows) {
            SweepGradient holder = new SweepGradient();
            if (holder.own.add(rows, 2, "rows")) {
                throw new IllegalArgumentException("the result rows has a row twice");
            }
            holder.rows = rows;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code rows}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][] rows() {
            return rows;
        }

        /** The derivative with respect to {@code rate}. */
        public double rate() {
            return rate;
        }

        private void prepare(double[][] rows) {
            own.begin();
            own.add(this.rows, 2, "rows");
            own.end();
            if (own.owner(rows, 2) != null) {
                throw new IllegalArgumentException("argument rows shares an array with the result rows");
            }
            seen.clear();
            if (seen.add(rows, 2, "rows")) {
                throw new IllegalArgumentException(
                        "argument rows has a row twice, and the method overwrites it");
            }
            seen.clear();
            rowsCopy = copied(rowsCopy, rows);
            if (given && !sameShape(this.rows, rows)) {
                throw new IllegalArgumentException(
                        "the array given for the result rows has not the shape of the argument");
            }
            this.rows = roomLike(this.rows, rows);
        }

        private SweepGradient withoutScratch() {
            SweepGradient results = new SweepGradient();
            results.rows = rows;
            results.rate = rate;
            return results;
        }
    }

    private static double foldGradientKernel(double[] a, double x, double[] aBar, int[][] ints,
            double[][] doubles) {
        int[] tops = zeros(ints, 0, 1);
        double[] out = zeros(doubles, 1, 1);
        double[] outBar = zeros(doubles, 2, 1);
        out[0] = x;
        foldTwistForward(a, a, out, 0, aBar, aBar, outBar, tops, doubles);
        double[] b = zeros(doubles, 3, a.length);
        double[] bBar = zeros(doubles, 4, a.length);
        for (int i = 0; i < a.length; i++) {
            b[i] = a[i];
        }
        foldTwistForward(a, b, out, 0, aBar, bBar, outBar, tops, doubles);
        if (a.length > 0) {
            aBar[0] += 1.0;
        }
        outBar[0] += 1.0;
        foldTwistReverse(a, b, 0, aBar, bBar, outBar, tops, doubles);
        for (int i = a.length - 1; i >= 0; i--) {
            double bBarI = bBar[i];
            bBar[i] = 0.0;
            aBar[i] += bBarI;
        }
        foldTwistReverse(a, a, 0, aBar, aBar, outBar, tops, doubles);
        return outBar[0];
    }

    private static double foldValueAndGradientKernel(double[] a, double x, double[] aBar, int[][] ints,
            double[][] doubles, double[] partials) {
        int[] tops = zeros(ints, 0, 1);
        double[] out = zeros(doubles, 1, 1);
        double[] outBar = zeros(doubles, 2, 1);
        out[0] = x;
        foldTwistForward(a, a, out, 0, aBar, aBar, outBar, tops, doubles);
        double[] b = zeros(doubles, 3, a.length);
        double[] bBar = zeros(doubles, 4, a.length);
        for (int i = 0; i < a.length; i++) {
            b[i] = a[i];
        }
        foldTwistForward(a, b, out, 0, aBar, bBar, outBar, tops, doubles);
        double out0 = out[0];
        double t = 0.0;
        if (a.length > 0) {
            t = a[0];
            aBar[0] += 1.0;
        }
        double t2 = out0 + t;
        outBar[0] += 1.0;
        foldTwistReverse(a, b, 0, aBar, bBar, outBar, tops, doubles);
        for (int i = a.length - 1; i >= 0; i--) {
            double bBarI = bBar[i];
            bBar[i] = 0.0;
            aBar[i] += bBarI;
        }
        foldTwistReverse(a, a, 0, aBar, aBar, outBar, tops, doubles);
        partials[0] = outBar[0];
        return t2;
    }

    /** {@code twist}, which leaves behind what its reverse needs. */
    private static void foldTwistForward(double[] a, double[] b, double[] out, int at, double[] aBar,
            double[] bBar, double[] outBar, int[] tops, double[][] doubles) {
        double t = 0.0;
        double t2 = 0.0;
        double t3 = 0.0;
        double t4 = 0.0;
        if (at >= a.length) {
            out[0] *= 1.5;
        } else {
            t2 = b[at];
            t = out[0];
            double t5 = t2 * t;
            a[at] = t5;
            t3 = b[at] + Math.sin(t5);
            b[at] = t3;
            t4 = a[at];
            out[0] = t * 0.5 + t4 * t3;
            foldTwistForward(b, a, out, at + 1, bBar, aBar, outBar, tops, doubles);
            out[0] += a[at];
        }
        int top = tops[0];
        int size = top + 4;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size) {
            doubleStack = grow(doubles, 0, size);
        }
        doubleStack[top] = t;
        doubleStack[top + 1] = t2;
        doubleStack[top + 2] = t3;
        doubleStack[top + 3] = t4;
        tops[0] = size;
    }

    /** The reverse of {@code twist}: from adjoints of results to those of parameters. */
    private static void foldTwistReverse(double[] a, double[] b, int at, double[] aBar, double[] bBar,
            double[] outBar, int[] tops, double[][] doubles) {
        int top = tops[0] - 4;
        tops[0] = top;
        double[] doubleStack = doubles[0];
        double kept = doubleStack[top];
        double kept2 = doubleStack[top + 1];
        double kept3 = doubleStack[top + 2];
        double kept4 = doubleStack[top + 3];
        if (at >= a.length) {
            outBar[0] *= 1.5;
        } else {
            aBar[at] += outBar[0];
            foldTwistReverse(b, a, at + 1, bBar, aBar, outBar, tops, doubles);
            double outBar0 = outBar[0];
            aBar[at] += outBar0 * kept3;
            double t = outBar0 * kept4 + bBar[at];
            bBar[at] = t;
            double aBarAt = aBar[at];
            aBar[at] = 0.0;
            double t2 = t * Math.cos(kept2 * kept) + aBarAt;
            outBar[0] = outBar0 * 0.5 + t2 * kept2;
            bBar[at] += t2 * kept;
        }
    }

    private static double sweepGradientKernel(double[][] rows, double rate, double[][] rowsBar, int[][] ints,
            double[][] doubles) {
        int[] tops = zeros(ints, 0, 1);
        sweepDownForward(rows, 0, rate, rowsBar, tops, doubles);
        for (int i = 0; i < rows.length; i++) {
            double[] row = rows[i];
            double[] rowBar = rowsBar[i];
            for (int j = 0; j < row.length; j++) {
                rowBar[j] = 2.0 * row[j];
            }
        }
        return sweepDownReverse(rows, 0, rate, rowsBar, tops, doubles);
    }

    private static double sweepValueAndGradientKernel(double[][] rows, double rate, double[][] rowsBar,
            int[][] ints, double[][] doubles, double[] partials) {
        int[] tops = zeros(ints, 0, 1);
        sweepDownForward(rows, 0, rate, rowsBar, tops, doubles);
        double sum = 0.0;
        for (int i = 0; i < rows.length; i++) {
            double[] row = rows[i];
            double[] rowBar = rowsBar[i];
            for (int j = 0; j < row.length; j++) {
                double r = row[j];
                sum += r * r;
                rowBar[j] = 2.0 * r;
            }
        }
        double t = sweepDownReverse(rows, 0, rate, rowsBar, tops, doubles);
        partials[0] = t;
        return sum;
    }

    /** {@code down}, which leaves behind what its reverse needs. */
    private static void sweepDownForward(double[][] rows, int i, double rate, double[][] rowsBar, int[] tops,
            double[][] doubles) {
        int k = i + 1;
        if (k < rows.length) {
            double[] from = rows[i];
            double[] fromBar = rowsBar[i];
            double[] to = rows[k];
            double[] toBar = rowsBar[k];
            int k2 = from.length - 1;
            sweepRelaxForward(from, to, k2, rate, fromBar, toBar, tops, doubles);
            sweepDownForward(rows, k, rate * 0.8, rowsBar, tops, doubles);
            sweepRelaxForward(to, from, k2, rate, toBar, fromBar, tops, doubles);
        }
    }

    /** The reverse of {@code down}: from adjoints of results to those of parameters. */
    private static double sweepDownReverse(double[][] rows, int i, double rate, double[][] rowsBar,
            int[] tops, double[][] doubles) {
        int k = i + 1;
        if (k < rows.length) {
            double[] fromBar = rowsBar[i];
            double[] toBar = rowsBar[k];
            int k2 = rows[i].length - 1;
            double t = sweepRelaxReverse(k2, rate, toBar, fromBar, tops, doubles);
            double rateBar = sweepDownReverse(rows, k, rate * 0.8, rowsBar, tops, doubles);
            double t2 = sweepRelaxReverse(k2, rate, fromBar, toBar, tops, doubles);
            return t + rateBar * 0.8 + t2;
        }
        return 0.0;
    }

    /** {@code relax}, which leaves behind what its reverse needs. */
    private static void sweepRelaxForward(double[] from, double[] to, int k, double rate, double[] fromBar,
            double[] toBar, int[] tops, double[][] doubles) {
        double t = 0.0;
        double t2 = 0.0;
        if (k >= 0) {
            t = from[k];
            t2 = Math.sin(t);
            to[k] += rate * t2;
            sweepRelaxForward(from, to, k - 1, rate, fromBar, toBar, tops, doubles);
        }
        int top = tops[0];
        int size = top + 2;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size) {
            doubleStack = grow(doubles, 0, size);
        }
        doubleStack[top] = t;
        doubleStack[top + 1] = t2;
        tops[0] = size;
    }

    /** The reverse of {@code relax}: from adjoints of results to those of parameters. */
    private static double sweepRelaxReverse(int k, double rate, double[] fromBar, double[] toBar, int[] tops,
            double[][] doubles) {
        int top = tops[0] - 2;
        tops[0] = top;
        double[] doubleStack = doubles[0];
        double kept = doubleStack[top];
        double kept2 = doubleStack[top + 1];
        if (k >= 0) {
            double t = sweepRelaxReverse(k - 1, rate, fromBar, toBar, tops, doubles);
            double toBarK = toBar[k];
            double t2 = t + toBarK * kept2;
            fromBar[k] += toBarK * rate * Math.cos(kept);
            return t2;
        }
        return 0.0;
    }

    /** An array kept in a slot, with exactly the given length and filled with zeros. */
    private static int[] zeros(int[][] slots, int slot, int length) {
        int[] array = slots[slot];
        if (array == null || array.length != length) {
            array = new int[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0);
        }
        return array;
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

    /** Zeros in the shape of an argument: the result array itself if it has that shape. */
    private static double[] zerosLike(double[] result, double[] argument) {
        if (result.length != argument.length) {
            return new double[argument.length];
        }
        Arrays.fill(result, 0);
        return result;
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

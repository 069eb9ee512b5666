package programs.loops;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link EnhancedFor}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class EnhancedForDerivatives {

    private EnhancedForDerivatives() {}

    /**
     * The derivative of {@link EnhancedFor#value(double[][], double[], int[])} with respect to {@code a} and
     * {@code x}.
     */
    public static ValueGradient valueGradient(double[][] a, double[] x, int[] order) {
        ValueGradient into = new ValueGradient();
        valueGradient(a, x, order, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link EnhancedFor#value(double[][], double[], int[])} with respect to
     * {@code a} and {@code x} into {@code into}, without its value.
     */
    public static void valueGradient(double[][] a, double[] x, int[] order, ValueGradient into) {
        into.prepare(a, x);
        valueGradientKernel(a, x, order, into.a, into.x, into.doubles);
    }

    /**
     * Computes the derivative of {@link EnhancedFor#value(double[][], double[], int[])} with respect to
     * {@code a} and {@code x} into {@code into} and returns the method's value.
     */
    public static double valueValueAndGradient(double[][] a, double[] x, int[] order, ValueGradient into) {
        into.prepare(a, x);
        return valueValueAndGradientKernel(a, x, order, into.a, into.x, into.doubles);
    }

    /**
     * The derivative of {@link EnhancedFor#value(double[][], double[], int[])} with respect to {@code a} and
     * {@code x}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[][] a = new double[0][];
        private double[] x = new double[0];
        private boolean given;
        private final double[][] doubles = new double[4][0];
        private final int[][] seen = new int[1][0];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[][] a, double[] x) {
            if (shareRows(a, new double[0][], new int[1][0])) {
                throw new IllegalArgumentException("the result a has a row twice");
            }
            if (contains(a, x)) {
                throw new IllegalArgumentException("the results a and x share an array");
            }
            ValueGradient holder = new ValueGradient();
            holder.a = a;
            holder.x = x;
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

        /**
         * The derivative with respect to {@code x}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] x() {
            return x;
        }

        private void prepare(double[][] a, double[] x) {
            if (this.a == a || shareRows(this.a, a, seen)) {
                throw new IllegalArgumentException("argument a shares an array with the result a");
            }
            if (contains(this.a, x)) {
                throw new IllegalArgumentException("argument x shares an array with the result a");
            }
            if (contains(a, this.x)) {
                throw new IllegalArgumentException("argument a shares an array with the result x");
            }
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            this.a = zerosLike(this.a, a);
            this.x = zerosLike(this.x, x);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.a = a;
            results.x = x;
            return results;
        }
    }

    private static void valueGradientKernel(double[][] a, double[] x, int[] order, double[][] aBar,
            double[] xBar, double[][] doubles) {
        double[] tape = doubles[0];
        if (tape.length < x.length) {
            tape = grow(doubles, 0, x.length);
        }
        for (int i = 0; i < x.length; i++) {
            double[] y = room(doubles, 1, 1);
            y[0] = x[i];
            tape[i] = y[0];
        }
        for (int i = x.length - 1; i >= 0; i--) {
            double[] yBar = room(doubles, 2, 1);
            yBar[0] += x[i];
            double t = yBar[0];
            yBar[0] = 0.0;
            xBar[i] += tape[i] + t;
        }
        double totalBar = 1.0;
        for (int i = order.length - 1; i >= 0; i--) {
            xBar[order[i]] += totalBar;
            totalBar *= 0.5;
        }
        double t = 2.0 * totalBar;
        for (int i = 0; i < a.length; i++) {
            double[] row = a[i];
            double[] rowBar = aBar[i];
            double dot = 1.0;
            for (int j = 0; j < row.length; j++) {
                dot += row[j] * x[j];
            }
            double t2 = t * dot;
            for (int j = 0; j < row.length; j++) {
                xBar[j] += t2 * row[j];
                rowBar[j] += t2 * x[j];
            }
        }
    }

    private static double valueValueAndGradientKernel(double[][] a, double[] x, int[] order, double[][] aBar,
            double[] xBar, double[][] doubles) {
        double[] dotTape = doubles[0];
        double[] tape = doubles[1];
        if (dotTape.length < a.length) {
            dotTape = grow(doubles, 0, a.length);
        }
        double total = 0.0;
        for (int i = 0; i < a.length; i++) {
            double[] row = a[i];
            double dot = 1.0;
            for (int j = 0; j < row.length; j++) {
                dot += row[j] * x[j];
            }
            dotTape[i] = dot;
            total += dot * dot;
        }
        for (int i = 0; i < order.length; i++) {
            total = total * 0.5 + x[order[i]];
        }
        if (tape.length < x.length) {
            tape = grow(doubles, 1, x.length);
        }
        for (int i = 0; i < x.length; i++) {
            double v = x[i];
            double[] y = room(doubles, 2, 1);
            y[0] = v;
            double t = y[0];
            tape[i] = t;
            total += v * t;
        }
        for (int i = x.length - 1; i >= 0; i--) {
            double[] yBar = room(doubles, 3, 1);
            yBar[0] += x[i];
            double t = yBar[0];
            yBar[0] = 0.0;
            xBar[i] += tape[i] + t;
        }
        double totalBar = 1.0;
        for (int i = order.length - 1; i >= 0; i--) {
            xBar[order[i]] += totalBar;
            totalBar *= 0.5;
        }
        double t = 2.0 * totalBar;
        for (int i = 0; i < a.length; i++) {
            double[] row = a[i];
            double[] rowBar = aBar[i];
            double t2 = t * dotTape[i];
            for (int j = 0; j < row.length; j++) {
                xBar[j] += t2 * row[j];
                rowBar[j] += t2 * x[j];
            }
        }
        return total;
    }

    /** The array kept in a slot, with room for the given number of zeros. */
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

    /** The array kept in a slot, with its contents and room for more. */
    private static double[] grow(double[][] slots, int slot, long length) {
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
        double[][] zeros = result.length == argument.length ? result : new double[argument.length][0];
        for (int i = 0; i < argument.length; i++) {
            zeros[i] = zerosLike(zeros[i], argument[i]);
        }
        return zeros;
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }

    /** Whether the caller's result array has the shape of the argument. */
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

    /** Whether two arrays of arrays have a row in common, or one row stands in the first twice. */
    private static boolean shareRows(Object[] a, Object[] b, int[][] seen) {
        int size = 4 * Integer.highestOneBit(a.length + 1);
        if (seen[0].length < size) {
            seen[0] = new int[size];
        } else {
            Arrays.fill(seen[0], 0, size, 0);
        }
        int[] table = seen[0];
        for (int i = 0; i < a.length; i++) {
            int at = place(a, a[i], table, size);
            if (table[at] != 0) {
                return true;
            }
            table[at] = i + 1;
        }
        for (Object row : b) {
            if (table[place(a, row, table, size)] != 0) {
                return true;
            }
        }
        return false;
    }

    /** Where a row stands in a table of row numbers by identity, or would stand. */
    private static int place(Object[] rows, Object row, int[] table, int size) {
        int at = System.identityHashCode(row) & size - 1;
        while (table[at] != 0 && rows[table[at] - 1] != row) {
            at = at + 1 & size - 1;
        }
        return at;
    }
}

package programs.matrices;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link RankOneUpdates}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class RankOneUpdatesDerivatives {

    private RankOneUpdatesDerivatives() {}

    /**
     * The derivative of {@link RankOneUpdates#value(double[][], double[][], double)} with respect to
     * {@code a}, {@code u} and {@code c}.
     */
    public static ValueGradient valueGradient(double[][] a, double[][] u, double c) {
        ValueGradient into = new ValueGradient();
        valueGradient(a, u, c, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link RankOneUpdates#value(double[][], double[][], double)} with respect to
     * {@code a}, {@code u} and {@code c} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 11 * rounds13 + 2 * u.length}; of the method itself:
     * {@code 2 * (2 * rounds13 + u.length)}. Workspace: {@code 8 * (a.length + elements(a) + 2 * u.length)}
     * bytes. Here {@code rounds13} is how often the loop in line 13 runs in all.
     */
    public static void valueGradient(double[][] a, double[][] u, double c, ValueGradient into) {
        into.prepare(a, u);
        into.c = valueGradientKernel(into.aCopy, u, c, into.a, into.u, into.doubles);
    }

    /**
     * Computes the derivative of {@link RankOneUpdates#value(double[][], double[][], double)} with respect to
     * {@code a}, {@code u} and {@code c} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 11 * rounds13 + 4 * u.length}; of the method itself:
     * {@code 2 * (2 * rounds13 + u.length)}. Workspace: {@code 8 * (a.length + elements(a) + 2 * u.length)}
     * bytes. Here {@code rounds13} is how often the loop in line 13 runs in all.
     */
    public static double valueValueAndGradient(double[][] a, double[][] u, double c, ValueGradient into) {
        into.prepare(a, u);
        double value = valueValueAndGradientKernel(into.aCopy, u, c, into.a, into.u, into.doubles,
                into.partials);
        into.c = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link RankOneUpdates#value(double[][], double[][], double)} with respect to
     * {@code a}, {@code u} and {@code c}, and the memory that computing it needs. One holder serves one
     * thread at a time.
     */
    public static final class ValueGradient {
        private double[][] a = new double[0][];
        private double[][] u = new double[0][];
        private double c;
        private boolean given;
        private double[][] aCopy = new double[0][];
        private final double[][] doubles = new double[2][0];
        private final int[][] seen = new int[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[][] a, double[][] u) {
            if (repeats(a, new int[1][0])) {
                throw new IllegalArgumentException("the result a has a row twice");
            }
            if (a == u || shareRows(a, u, new int[1][0])) {
                throw new IllegalArgumentException("the results a and u share an array");
            }
            if (repeats(u, new int[1][0])) {
                throw new IllegalArgumentException("the result u has a row twice");
            }
            ValueGradient holder = new ValueGradient();
            holder.a = a;
            holder.u = u;
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
         * The derivative with respect to {@code u}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][] u() {
            return u;
        }

        /** The derivative with respect to {@code c}. */
        public double c() {
            return c;
        }

        private void prepare(double[][] a, double[][] u) {
            if (this.a == a || shareRows(this.a, a, seen)) {
                throw new IllegalArgumentException("argument a shares an array with the result a");
            }
            if (this.a == u || shareRows(this.a, u, seen)) {
                throw new IllegalArgumentException("argument u shares an array with the result a");
            }
            if (this.u == a || shareRows(this.u, a, seen)) {
                throw new IllegalArgumentException("argument a shares an array with the result u");
            }
            if (this.u == u || shareRows(this.u, u, seen)) {
                throw new IllegalArgumentException("argument u shares an array with the result u");
            }
            if (repeats(a, seen)) {
                throw new IllegalArgumentException(
                        "argument a has a row twice, and the method overwrites it");
            }
            if (a == u || shareRows(a, u, seen)) {
                throw new IllegalArgumentException(
                        "arguments a and u share an array, and the method overwrites a");
            }
            aCopy = copied(aCopy, a);
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            if (given && !sameShape(this.u, u)) {
                throw new IllegalArgumentException(
                        "the array given for the result u has not the shape of the argument");
            }
            this.a = zerosLike(this.a, a);
            this.u = zerosLike(this.u, u);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.a = a;
            results.u = u;
            results.c = c;
            return results;
        }
    }

    private static double valueGradientKernel(double[][] a, double[][] u, double c, double[][] aBar,
            double[][] uBar, double[][] doubles) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        if (tape.length < u.length) {
            tape = grow(doubles, 0, u.length);
        }
        if (tape2.length < u.length) {
            tape2 = grow(doubles, 1, u.length);
        }
        for (int i = 0; i < u.length; i++) {
            double[] v = u[i];
            for (int j = 0; j < v.length; j++) {
                for (int k = 0; k < v.length; k++) {
                    a[j][k] += c * v[j] * v[k];
                }
            }
            tape2[i] = a[0][0];
            tape[i] = a[v.length - 1][0];
        }
        double cBar = 0.0;
        for (int i = u.length - 1; i >= 0; i--) {
            double[] v = u[i];
            double[] vBar = uBar[i];
            aBar[v.length - 1][0] += tape2[i];
            aBar[0][0] += tape[i];
            for (int j = 0; j < v.length; j++) {
                for (int k = 0; k < v.length; k++) {
                    double vj = v[j];
                    double t = aBar[j][k];
                    double t2 = t * v[k];
                    vBar[k] += t * (c * vj);
                    cBar += t2 * vj;
                    vBar[j] += t2 * c;
                }
            }
        }
        return cBar;
    }

    private static double valueValueAndGradientKernel(double[][] a, double[][] u, double c, double[][] aBar,
            double[][] uBar, double[][] doubles, double[] partials) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        if (tape.length < u.length) {
            tape = grow(doubles, 0, u.length);
        }
        if (tape2.length < u.length) {
            tape2 = grow(doubles, 1, u.length);
        }
        double value = 0.0;
        for (int i = 0; i < u.length; i++) {
            double[] v = u[i];
            for (int j = 0; j < v.length; j++) {
                for (int k = 0; k < v.length; k++) {
                    a[j][k] += c * v[j] * v[k];
                }
            }
            double t = a[0][0];
            tape2[i] = t;
            double t2 = a[v.length - 1][0];
            tape[i] = t2;
            value += t * t2;
        }
        double cBar = 0.0;
        for (int i = u.length - 1; i >= 0; i--) {
            double[] v = u[i];
            double[] vBar = uBar[i];
            aBar[v.length - 1][0] += tape2[i];
            aBar[0][0] += tape[i];
            for (int j = 0; j < v.length; j++) {
                for (int k = 0; k < v.length; k++) {
                    double vj = v[j];
                    double t = aBar[j][k];
                    double t2 = t * v[k];
                    vBar[k] += t * (c * vj);
                    cBar += t2 * vj;
                    vBar[j] += t2 * c;
                }
            }
        }
        partials[0] = cBar;
        return value;
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

    /** Whether two arrays of arrays have a row in common. */
    private static boolean shareRows(Object[] a, Object[] b, int[][] seen) {
        repeats(a, seen);
        for (Object row : b) {
            if (seen[0][place(a, row, seen[0])] != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row stands twice in an array of arrays; leaves a table of row numbers by identity. */
    private static boolean repeats(Object[] rows, int[][] seen) {
        int size = tableSize(rows);
        if (seen[0].length < size) {
            seen[0] = new int[size];
        } else {
            Arrays.fill(seen[0], 0, size, 0);
        }
        boolean repeated = false;
        for (int i = 0; i < rows.length; i++) {
            int at = place(rows, rows[i], seen[0]);
            repeated |= seen[0][at] != 0;
            seen[0][at] = i + 1;
        }
        return repeated;
    }

    private static int tableSize(Object[] rows) {
        return 4 * Integer.highestOneBit(rows.length + 1);
    }

    /** Where in the table the number of a row stands, or would stand. */
    private static int place(Object[] rows, Object row, int[] table) {
        int mask = tableSize(rows) - 1;
        int at = System.identityHashCode(row) & mask;
        while (table[at] != 0 && rows[table[at] - 1] != row) {
            at = (at + 1) & mask;
        }
        return at;
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
}

package programs.loops;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link LabeledContinue}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class LabeledContinueDerivatives {

    private LabeledContinueDerivatives() {}

    /**
     * The derivative of {@link LabeledContinue#value(double[][], double)} with respect to {@code a} and
     * {@code limit}.
     *
     * <p>
     * Branches on active values (lines 14, 15 and 18) have the derivative of the side taken.
     */
    public static ValueGradient valueGradient(double[][] a, double limit) {
        ValueGradient into = new ValueGradient();
        valueGradient(a, limit, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link LabeledContinue#value(double[][], double)} with respect to {@code a}
     * and {@code limit} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 4 * a.length + 7 * rounds14}; of the method itself: at most
     * {@code 3 * (a.length + rounds14)}. Workspace: none. Here {@code rounds14} is how often the loop in line
     * 14 runs in all.
     */
    public static void valueGradient(double[][] a, double limit, ValueGradient into) {
        into.prepare(a);
        into.limit = valueGradientKernel(a, limit, into.a);
    }

    /**
     * Computes the derivative of {@link LabeledContinue#value(double[][], double)} with respect to {@code a}
     * and {@code limit} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 6 * a.length + 7 * rounds14}; of the method itself: at most
     * {@code 3 * (a.length + rounds14)}. Workspace: none. Here {@code rounds14} is how often the loop in line
     * 14 runs in all.
     */
    public static double valueValueAndGradient(double[][] a, double limit, ValueGradient into) {
        into.prepare(a);
        double value = valueValueAndGradientKernel(a, limit, into.a, into.partials);
        into.limit = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link LabeledContinue#value(double[][], double)} with respect to {@code a} and
     * {@code limit}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[][] a = new double[0][];
        private double limit;
        private boolean given;
        private final int[][] seen = new int[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[][] a) {
            if (repeats(a, new int[1][0])) {
                throw new IllegalArgumentException("the result a has a row twice");
            }
            ValueGradient holder = new ValueGradient();
            holder.a = a;
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

        /** The derivative with respect to {@code limit}. */
        public double limit() {
            return limit;
        }

        private void prepare(double[][] a) {
            if (this.a == a || shareRows(this.a, a, seen)) {
                throw new IllegalArgumentException("argument a shares an array with the result a");
            }
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            this.a = zerosLike(this.a, a);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.a = a;
            results.limit = limit;
            return results;
        }
    }

    private static double valueGradientKernel(double[][] a, double limit, double[][] aBar) {
        double limitBar = 0.0;
        for (int i = 0; i < a.length; i++) {
            double t = i;
            double sum = limit * t;
            double[] ai = a[i];
            boolean leftRows = false;
            int trips = 0;
            for (int j = 0; j < ai.length; j++) {
                double aiJ = ai[j];
                trips++;
                if (aiJ > limit) {
                    leftRows = true;
                    break;
                }
                if (!(aiJ < -limit)) {
                    sum += aiJ * aiJ;
                }
            }
            double sumBar = leftRows ? 0.0 : 2.0 * sum;
            for (int k = 0; k < trips; k++) {
                double aiK = ai[k];
                aBar[i][k] += aiK > limit ? 0.0 : aiK < -limit ? 0.0 : 2.0 * sumBar * aiK;
            }
            limitBar += sumBar * t;
        }
        return limitBar;
    }

    private static double valueValueAndGradientKernel(double[][] a, double limit, double[][] aBar,
            double[] partials) {
        double total = 0.0;
        double limitBar = 0.0;
        for (int i = 0; i < a.length; i++) {
            double t = i;
            double sum = limit * t;
            double[] ai = a[i];
            boolean leftRows = false;
            int trips = 0;
            for (int j = 0; j < ai.length; j++) {
                double aiJ = ai[j];
                trips++;
                if (aiJ > limit) {
                    leftRows = true;
                    break;
                }
                if (!(aiJ < -limit)) {
                    sum += aiJ * aiJ;
                }
            }
            double sumBar = 0.0;
            if (!leftRows) {
                total += sum * sum;
                sumBar = 2.0 * sum;
            }
            for (int k = 0; k < trips; k++) {
                double aiK = ai[k];
                aBar[i][k] += aiK > limit ? 0.0 : aiK < -limit ? 0.0 : 2.0 * sumBar * aiK;
            }
            limitBar += sumBar * t;
        }
        partials[0] = limitBar;
        return total;
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
}

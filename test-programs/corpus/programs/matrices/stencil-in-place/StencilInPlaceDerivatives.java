package programs.matrices;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link StencilInPlace}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class StencilInPlaceDerivatives {

    private StencilInPlaceDerivatives() {}

    /**
     * The derivative of {@link StencilInPlace#value(double[][], double, int)} with respect to {@code u} and
     * {@code omega}.
     */
    public static ValueGradient valueGradient(double[][] u, double omega, int sweeps) {
        ValueGradient into = new ValueGradient();
        valueGradient(u, omega, sweeps, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link StencilInPlace#value(double[][], double, int)} with respect to
     * {@code u} and {@code omega} into {@code into}, without its value.
     */
    public static void valueGradient(double[][] u, double omega, int sweeps, ValueGradient into) {
        into.prepare(u);
        into.omega = valueGradientKernel(into.uCopy, omega, sweeps, into.u, into.ints, into.doubles);
    }

    /**
     * Computes the derivative of {@link StencilInPlace#value(double[][], double, int)} with respect to
     * {@code u} and {@code omega} into {@code into} and returns the method's value.
     */
    public static double valueValueAndGradient(double[][] u, double omega, int sweeps, ValueGradient into) {
        into.prepare(u);
        double value = valueValueAndGradientKernel(into.uCopy, omega, sweeps, into.u, into.ints, into.doubles,
                into.partials);
        into.omega = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link StencilInPlace#value(double[][], double, int)} with respect to {@code u} and
     * {@code omega}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[][] u = new double[0][];
        private double omega;
        private boolean given;
        private double[][] uCopy = new double[0][];
        private final int[][] ints = new int[2][0];
        private final double[][] doubles = new double[1][0];
        private final int[][] seen = new int[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[][] u) {
            if (repeats(u, new int[1][0])) {
                throw new IllegalArgumentException("the result u has a row twice");
            }
            ValueGradient holder = new ValueGradient();
            holder.u = u;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code u}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][] u() {
            return u;
        }

        /** The derivative with respect to {@code omega}. */
        public double omega() {
            return omega;
        }

        private void prepare(double[][] u) {
            if (this.u == u || shareRows(this.u, u, seen)) {
                throw new IllegalArgumentException("argument u shares an array with the result u");
            }
            if (repeats(u, seen)) {
                throw new IllegalArgumentException(
                        "argument u has a row twice, and the method overwrites it");
            }
            uCopy = copied(uCopy, u);
            if (given && !sameShape(this.u, u)) {
                throw new IllegalArgumentException(
                        "the array given for the result u has not the shape of the argument");
            }
            this.u = zerosLike(this.u, u);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.u = u;
            results.omega = omega;
            return results;
        }
    }

    private static double valueGradientKernel(double[][] u, double omega, int sweeps, double[][] uBar,
            int[][] ints, double[][] doubles) {
        int[] tripsTape = ints[0];
        double[] tape = doubles[0];
        int k = 0;
        int k2 = 0;
        for (int s = 0; s < sweeps; s++) {
            int k3 = u.length - 1;
            if (tripsTape.length < k + (k3 - 1)) {
                tripsTape = grow(ints, 0, k + (k3 - 1));
            }
            for (int i = 1; i < k3; i++) {
                int trips = 0;
                for (int j = 1; j < u[i].length - 1; j++) {
                    if (tape.length < k2 + 1) {
                        tape = grow(doubles, 0, k2 + 1);
                    }
                    double[] ui = u[i];
                    double mean = 0.25 * (u[i - 1][j] + u[i + 1][j] + ui[j - 1] + ui[j + 1]);
                    double uiJ = ui[j];
                    tape[k2] = uiJ;
                    ui[j] = uiJ + omega * (mean - uiJ * uiJ);
                    k2++;
                    trips++;
                }
                tripsTape[k] = trips;
                k++;
            }
        }
        for (int i = 0; i < u.length; i++) {
            int j;
            for (j = 0; j < u[i].length; j++) {}
            for (int l = 0; l < j; l++) {
                uBar[i][l] += 2.0 * u[i][l];
            }
        }
        int k3 = u.length - 1 - 1;
        double omegaBar = 0.0;
        for (int s = sweeps - 1; s >= 0; s--) {
            for (int i = k3; i >= 1; i--) {
                for (int j = tripsTape[k - 1] - 1; j >= 0; j--) {
                    int k4 = 1 + j;
                    double[] ui = u[i];
                    double[] uBarI = uBar[i];
                    int k5 = k4 - 1;
                    int k6 = k4 + 1;
                    double t = tape[k2 - 1];
                    ui[k4] = t;
                    double mean = 0.25 * (u[i - 1][k4] + u[i + 1][k4] + ui[k5] + ui[k6]);
                    double uBarIK4 = uBarI[k4];
                    omegaBar += uBarIK4 * (mean - t * t);
                    double meanBar = uBarIK4 * omega;
                    uBarI[k4] = uBarIK4 + -2.0 * meanBar * t;
                    double t2 = meanBar * 0.25;
                    uBarI[k6] += t2;
                    uBarI[k5] += t2;
                    uBar[i + 1][k4] += t2;
                    uBar[i - 1][k4] += t2;
                    k2--;
                }
                k--;
            }
        }
        return omegaBar;
    }

    private static double valueValueAndGradientKernel(double[][] u, double omega, int sweeps, double[][] uBar,
            int[][] ints, double[][] doubles, double[] partials) {
        int[] tripsTape = ints[0];
        double[] tape = doubles[0];
        int[] jTape = ints[1];
        int k = 0;
        int k2 = 0;
        for (int s = 0; s < sweeps; s++) {
            int k3 = u.length - 1;
            if (tripsTape.length < k + (k3 - 1)) {
                tripsTape = grow(ints, 0, k + (k3 - 1));
            }
            for (int i = 1; i < k3; i++) {
                int trips = 0;
                for (int j = 1; j < u[i].length - 1; j++) {
                    if (tape.length < k2 + 1) {
                        tape = grow(doubles, 0, k2 + 1);
                    }
                    double[] ui = u[i];
                    double mean = 0.25 * (u[i - 1][j] + u[i + 1][j] + ui[j - 1] + ui[j + 1]);
                    double uiJ = ui[j];
                    tape[k2] = uiJ;
                    ui[j] = uiJ + omega * (mean - uiJ * uiJ);
                    k2++;
                    trips++;
                }
                tripsTape[k] = trips;
                k++;
            }
        }
        if (jTape.length < u.length) {
            jTape = grow(ints, 1, u.length);
        }
        double energy = 0.0;
        for (int i = 0; i < u.length; i++) {
            int j;
            for (j = 0; j < u[i].length; j++) {
                double t = u[i][j];
                energy += t * t;
            }
            jTape[i] = j;
        }
        for (int i = 0; i < u.length; i++) {
            int j = jTape[i];
            for (int l = 0; l < j; l++) {
                uBar[i][l] += 2.0 * u[i][l];
            }
        }
        int k3 = u.length - 1 - 1;
        double omegaBar = 0.0;
        for (int s = sweeps - 1; s >= 0; s--) {
            for (int i = k3; i >= 1; i--) {
                for (int j = tripsTape[k - 1] - 1; j >= 0; j--) {
                    int k4 = 1 + j;
                    double[] ui = u[i];
                    double[] uBarI = uBar[i];
                    int k5 = k4 - 1;
                    int k6 = k4 + 1;
                    double t = tape[k2 - 1];
                    ui[k4] = t;
                    double mean = 0.25 * (u[i - 1][k4] + u[i + 1][k4] + ui[k5] + ui[k6]);
                    double uBarIK4 = uBarI[k4];
                    omegaBar += uBarIK4 * (mean - t * t);
                    double meanBar = uBarIK4 * omega;
                    uBarI[k4] = uBarIK4 + -2.0 * meanBar * t;
                    double t2 = meanBar * 0.25;
                    uBarI[k6] += t2;
                    uBarI[k5] += t2;
                    uBar[i + 1][k4] += t2;
                    uBar[i - 1][k4] += t2;
                    k2--;
                }
                k--;
            }
        }
        partials[0] = omegaBar;
        return energy;
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

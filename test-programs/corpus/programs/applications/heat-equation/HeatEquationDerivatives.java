package programs.applications;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link HeatEquation}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class HeatEquationDerivatives {

    private HeatEquationDerivatives() {}

    /**
     * The derivative of {@link HeatEquation#misfit(double[][], double[][], double[][], int)} with respect to
     * {@code start} and {@code conductivity}.
     */
    public static MisfitGradient misfitGradient(double[][] start, double[][] conductivity,
            double[][] measured, int steps) {
        MisfitGradient into = new MisfitGradient();
        misfitGradient(start, conductivity, measured, steps, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link HeatEquation#misfit(double[][], double[][], double[][], int)} with
     * respect to {@code start} and {@code conductivity} into {@code into}, without its value.
     */
    public static void misfitGradient(double[][] start, double[][] conductivity, double[][] measured,
            int steps, MisfitGradient into) {
        into.prepare(start, conductivity, measured);
        misfitGradientKernel(start, conductivity, measured, steps, into.start, into.conductivity,
                into.doubles, into.doubleRows3, into.doubles2);
    }

    /**
     * Computes the derivative of {@link HeatEquation#misfit(double[][], double[][], double[][], int)} with
     * respect to {@code start} and {@code conductivity} into {@code into} and returns the method's value.
     */
    public static double misfitValueAndGradient(double[][] start, double[][] conductivity,
            double[][] measured, int steps, MisfitGradient into) {
        into.prepare(start, conductivity, measured);
        return misfitValueAndGradientKernel(start, conductivity, measured, steps, into.start,
                into.conductivity, into.doubles, into.doubleRows3, into.doubles2);
    }

    /**
     * The derivative of {@link HeatEquation#misfit(double[][], double[][], double[][], int)} with respect to
     * {@code start} and {@code conductivity}, and the memory that computing it needs. One holder serves one
     * thread at a time.
     */
    public static final class MisfitGradient {
        private double[][] start = new double[0][];
        private double[][] conductivity = new double[0][];
        private boolean given;
        private final double[][] doubles = new double[1][0];
        private final double[][][][] doubleRows3 = new double[2][0][][];
        private final double[][][] doubles2 = new double[4][0][];
        private final int[][] seen = new int[1][0];

        /** An empty holder, which grows to what it meets. */
        public MisfitGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static MisfitGradient into(double[][] start, double[][] conductivity) {
            if (repeats(start, new int[1][0])) {
                throw new IllegalArgumentException("the result start has a row twice");
            }
            if (start == conductivity || shareRows(start, conductivity, new int[1][0])) {
                throw new IllegalArgumentException("the results start and conductivity share an array");
            }
            if (repeats(conductivity, new int[1][0])) {
                throw new IllegalArgumentException("the result conductivity has a row twice");
            }
            MisfitGradient holder = new MisfitGradient();
            holder.start = start;
            holder.conductivity = conductivity;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code start}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][] start() {
            return start;
        }

        /**
         * The derivative with respect to {@code conductivity}, in the shape of the argument; overwritten by
         * the next computation.
         */
        public double[][] conductivity() {
            return conductivity;
        }

        private void prepare(double[][] start, double[][] conductivity, double[][] measured) {
            if (this.start == start || shareRows(this.start, start, seen)) {
                throw new IllegalArgumentException("argument start shares an array with the result start");
            }
            if (this.start == conductivity || shareRows(this.start, conductivity, seen)) {
                throw new IllegalArgumentException(
                        "argument conductivity shares an array with the result start");
            }
            if (this.start == measured || shareRows(this.start, measured, seen)) {
                throw new IllegalArgumentException("argument measured shares an array with the result start");
            }
            if (this.conductivity == start || shareRows(this.conductivity, start, seen)) {
                throw new IllegalArgumentException(
                        "argument start shares an array with the result conductivity");
            }
            if (this.conductivity == conductivity || shareRows(this.conductivity, conductivity, seen)) {
                throw new IllegalArgumentException(
                        "argument conductivity shares an array with the result conductivity");
            }
            if (this.conductivity == measured || shareRows(this.conductivity, measured, seen)) {
                throw new IllegalArgumentException(
                        "argument measured shares an array with the result conductivity");
            }
            if (given && !sameShape(this.start, start)) {
                throw new IllegalArgumentException(
                        "the array given for the result start has not the shape of the argument");
            }
            if (given && !sameShape(this.conductivity, conductivity)) {
                throw new IllegalArgumentException(
                        "the array given for the result conductivity has not the shape of the argument");
            }
            this.start = zerosLike(this.start, start);
            this.conductivity = zerosLike(this.conductivity, conductivity);
        }

        private MisfitGradient withoutScratch() {
            MisfitGradient results = new MisfitGradient();
            results.start = start;
            results.conductivity = conductivity;
            return results;
        }
    }

    private static void misfitGradientKernel(double[][] start, double[][] conductivity, double[][] measured,
            int steps, double[][] startBar, double[][] conductivityBar, double[][] doubles,
            double[][][][] doubleRows3, double[][][] doubles2) {
        double[] flowTape = doubles[0];
        double[][][] nowBarTape = doubleRows3[0];
        double[][][] thenBarTape = doubleRows3[1];
        int k = start[0].length;
        double[][] now = zeros(doubles2, 0, start.length, k);
        double[][] nowBar = zeros(doubles2, 1, start.length, k);
        double[][] then = zeros(doubles2, 2, start.length, k);
        double[][] thenBar = zeros(doubles2, 3, start.length, k);
        for (int i = 0; i < start.length; i++) {
            for (int j = 0; j < k; j++) {
                now[i][j] = start[i][j];
            }
        }
        int k2 = start.length - 1;
        int k3 = k - 1;
        if (nowBarTape.length < steps) {
            nowBarTape = grow(doubleRows3, 0, steps);
        }
        if (thenBarTape.length < steps) {
            thenBarTape = grow(doubleRows3, 1, steps);
        }
        int k4 = 0;
        double[][] nowBar2 = nowBar;
        for (int s = 0; s < steps; s++) {
            nowBarTape[s] = nowBar2;
            thenBarTape[s] = thenBar;
            for (int i = 0; i < start.length; i++) {
                boolean test = i > 0;
                boolean test2 = i < k2;
                if (flowTape.length < k4 + k) {
                    flowTape = grow(doubles, 0, k4 + k);
                }
                for (int j = 0; j < k; j++) {
                    double left = j > 0 ? now[i][j - 1] : now[i][j];
                    double right = j < k3 ? now[i][j + 1] : now[i][j];
                    double t = now[i][j];
                    double flow = (test ? now[i - 1][j] : 0.0) + (test2 ? now[i + 1][j] : 0.0) + left + right
                            - 4.0 * t;
                    flowTape[k4] = flow;
                    then[i][j] = t + 0.2 * conductivity[i][j] * flow;
                    k4++;
                }
            }
            double[][] now2 = now;
            now = then;
            then = now2;
            double[][] nowBar3 = nowBar2;
            nowBar2 = thenBar;
            thenBar = nowBar3;
        }
        int k5 = start.length - 1;
        int k6 = k - 1;
        for (int i = 0; i < start.length; i++) {
            for (int j = 0; j < k; j++) {
                double d = now[i][j] - measured[i][j];
                nowBar2[i][j] += 2.0 * d;
            }
        }
        for (int s = steps - 1; s >= 0; s--) {
            double[][] nowBar3 = nowBarTape[s];
            double[][] thenBar2 = thenBarTape[s];
            for (int i = k5; i >= 0; i--) {
                boolean test = i > 0;
                boolean test2 = i < k2;
                for (int j = k6; j >= 0; j--) {
                    boolean test3 = j > 0;
                    double[] row = nowBar3[i];
                    double[] row2 = thenBar2[i];
                    double t = row2[j];
                    row2[j] = 0.0;
                    double flowBar = t * (0.2 * conductivity[i][j]);
                    conductivityBar[i][j] += t * flowTape[k4 - 1] * 0.2;
                    row[j] += t + flowBar * -4.0;
                    if (j < k3) {
                        row[j + 1] += flowBar;
                    } else {
                        row[j] += flowBar;
                    }
                    if (test3) {
                        row[j - 1] += flowBar;
                    } else {
                        row[j] += flowBar;
                    }
                    if (test2) {
                        nowBar3[i + 1][j] += flowBar;
                    }
                    if (test) {
                        nowBar3[i - 1][j] += flowBar;
                    }
                    k4--;
                }
            }
        }
        for (int i = k5; i >= 0; i--) {
            for (int j = k6; j >= 0; j--) {
                double[] nowBarI = nowBar[i];
                double nowBarIJ = nowBarI[j];
                nowBarI[j] = 0.0;
                startBar[i][j] += nowBarIJ;
            }
        }
    }

    private static double misfitValueAndGradientKernel(double[][] start, double[][] conductivity,
            double[][] measured, int steps, double[][] startBar, double[][] conductivityBar,
            double[][] doubles, double[][][][] doubleRows3, double[][][] doubles2) {
        double[] flowTape = doubles[0];
        double[][][] nowBarTape = doubleRows3[0];
        double[][][] thenBarTape = doubleRows3[1];
        int k = start[0].length;
        double[][] now = zeros(doubles2, 0, start.length, k);
        double[][] nowBar = zeros(doubles2, 1, start.length, k);
        double[][] then = zeros(doubles2, 2, start.length, k);
        double[][] thenBar = zeros(doubles2, 3, start.length, k);
        for (int i = 0; i < start.length; i++) {
            for (int j = 0; j < k; j++) {
                now[i][j] = start[i][j];
            }
        }
        int k2 = start.length - 1;
        int k3 = k - 1;
        if (nowBarTape.length < steps) {
            nowBarTape = grow(doubleRows3, 0, steps);
        }
        if (thenBarTape.length < steps) {
            thenBarTape = grow(doubleRows3, 1, steps);
        }
        int k4 = 0;
        double[][] nowBar2 = nowBar;
        for (int s = 0; s < steps; s++) {
            nowBarTape[s] = nowBar2;
            thenBarTape[s] = thenBar;
            for (int i = 0; i < start.length; i++) {
                boolean test = i > 0;
                boolean test2 = i < k2;
                if (flowTape.length < k4 + k) {
                    flowTape = grow(doubles, 0, k4 + k);
                }
                for (int j = 0; j < k; j++) {
                    double left = j > 0 ? now[i][j - 1] : now[i][j];
                    double right = j < k3 ? now[i][j + 1] : now[i][j];
                    double t = now[i][j];
                    double flow = (test ? now[i - 1][j] : 0.0) + (test2 ? now[i + 1][j] : 0.0) + left + right
                            - 4.0 * t;
                    flowTape[k4] = flow;
                    then[i][j] = t + 0.2 * conductivity[i][j] * flow;
                    k4++;
                }
            }
            double[][] now2 = now;
            now = then;
            then = now2;
            double[][] nowBar3 = nowBar2;
            nowBar2 = thenBar;
            thenBar = nowBar3;
        }
        int k5 = start.length - 1;
        int k6 = k - 1;
        double sum = 0.0;
        for (int i = 0; i < start.length; i++) {
            for (int j = 0; j < k; j++) {
                double d = now[i][j] - measured[i][j];
                sum += d * d;
                nowBar2[i][j] += 2.0 * d;
            }
        }
        for (int s = steps - 1; s >= 0; s--) {
            double[][] nowBar3 = nowBarTape[s];
            double[][] thenBar2 = thenBarTape[s];
            for (int i = k5; i >= 0; i--) {
                boolean test = i > 0;
                boolean test2 = i < k2;
                for (int j = k6; j >= 0; j--) {
                    boolean test3 = j > 0;
                    double[] row = nowBar3[i];
                    double[] row2 = thenBar2[i];
                    double t = row2[j];
                    row2[j] = 0.0;
                    double flowBar = t * (0.2 * conductivity[i][j]);
                    conductivityBar[i][j] += t * flowTape[k4 - 1] * 0.2;
                    row[j] += t + flowBar * -4.0;
                    if (j < k3) {
                        row[j + 1] += flowBar;
                    } else {
                        row[j] += flowBar;
                    }
                    if (test3) {
                        row[j - 1] += flowBar;
                    } else {
                        row[j] += flowBar;
                    }
                    if (test2) {
                        nowBar3[i + 1][j] += flowBar;
                    }
                    if (test) {
                        nowBar3[i - 1][j] += flowBar;
                    }
                    k4--;
                }
            }
        }
        for (int i = k5; i >= 0; i--) {
            for (int j = k6; j >= 0; j--) {
                double[] nowBarI = nowBar[i];
                double nowBarIJ = nowBarI[j];
                nowBarI[j] = 0.0;
                startBar[i][j] += nowBarIJ;
            }
        }
        return sum;
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

    /** An array kept in a slot, with exactly the given lengths and filled with zeros. */
    private static double[][] zeros(double[][][] slots, int slot, int length, int length2) {
        double[][] array = slots[slot];
        if (array == null || array.length != length) {
            array = new double[length][];
            slots[slot] = array;
        }
        for (int i = 0; i < length; i++) {
            array[i] = zeros(array, i, length2);
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

    /** An array kept in a slot, with its contents and room for more. */
    private static double[][][] grow(double[][][][] slots, int slot, long length) {
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
}

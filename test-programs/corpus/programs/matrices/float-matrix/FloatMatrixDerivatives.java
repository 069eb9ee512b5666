package programs.matrices;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link FloatMatrix}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class FloatMatrixDerivatives {

    private FloatMatrixDerivatives() {}

    /** The derivative of {@link FloatMatrix#value(float[][], float)} with respect to {@code a}. */
    public static ValueGradient valueGradient(float[][] a, float scale) {
        ValueGradient into = new ValueGradient();
        valueGradient(a, scale, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link FloatMatrix#value(float[][], float)} with respect to {@code a} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code a.length + 2 * elements(a) + 2 * rounds13}; of the method itself:
     * {@code 2 * (a.length + elements(a))}. Workspace: {@code 4 * (5 * a.length + 3 * elements(a))} bytes.
     * Here {@code rounds13} is how often the loop in line 13 runs in all.
     */
    public static void valueGradient(float[][] a, float scale, ValueGradient into) {
        into.prepare(a);
        valueGradientKernel(into.aCopy, scale, into.aExact, into.floats);
        into.round();
    }

    /**
     * Computes the derivative of {@link FloatMatrix#value(float[][], float)} with respect to {@code a} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 3 * a.length + 2 * elements(a) + 2 * rounds13}; of the method itself:
     * {@code 2 * (a.length + elements(a))}. Workspace: {@code 4 * (5 * a.length + 3 * elements(a))} bytes.
     * Here {@code rounds13} is how often the loop in line 13 runs in all.
     */
    public static double valueValueAndGradient(float[][] a, float scale, ValueGradient into) {
        into.prepare(a);
        double value = valueValueAndGradientKernel(into.aCopy, scale, into.aExact, into.floats);
        into.round();
        return value;
    }

    /**
     * The derivative of {@link FloatMatrix#value(float[][], float)} with respect to {@code a}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private float[][] a = new float[0][];
        private double[][] aExact = new double[0][];
        private boolean given;
        private float[][] aCopy = new float[0][];
        private final float[][] floats = new float[1][0];
        private final int[][] seen = new int[1][0];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(float[][] a) {
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
        public float[][] a() {
            return a;
        }

        private void prepare(float[][] a) {
            if (this.a == a || shareRows(this.a, a, seen)) {
                throw new IllegalArgumentException("argument a shares an array with the result a");
            }
            if (repeats(a, seen)) {
                throw new IllegalArgumentException(
                        "argument a has a row twice, and the method overwrites it");
            }
            aCopy = copied(aCopy, a);
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            aExact = zerosLike(aExact, a);
        }

        private void round() {
            a = rounded(a, aExact);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.a = a;
            return results;
        }
    }

    private static void valueGradientKernel(float[][] a, float scale, double[][] aBar, float[][] floats) {
        float[] sumTape = floats[0];
        if (sumTape.length < a.length) {
            sumTape = grow(floats, 0, a.length);
        }
        for (int i = 0; i < a.length; i++) {
            float[] row = a[i];
            float sum = 0.0f;
            for (int j = 0; j < row.length; j++) {
                float t = row[j] * scale;
                row[j] = t;
                sum += t;
            }
            sumTape[i] = sum;
        }
        double t = scale;
        for (int i = a.length - 1; i >= 0; i--) {
            double[] rowBar = aBar[i];
            int k = a[i].length;
            double t2 = 2.0 * sumTape[i];
            for (int j = 0; j < k; j++) {
                rowBar[j] = (t2 + rowBar[j]) * t;
            }
        }
    }

    private static double valueValueAndGradientKernel(float[][] a, float scale, double[][] aBar,
            float[][] floats) {
        float[] sumTape = floats[0];
        if (sumTape.length < a.length) {
            sumTape = grow(floats, 0, a.length);
        }
        double total = 0.0;
        for (int i = 0; i < a.length; i++) {
            float[] row = a[i];
            float sum = 0.0f;
            for (int j = 0; j < row.length; j++) {
                float t = row[j] * scale;
                row[j] = t;
                sum += t;
            }
            sumTape[i] = sum;
            total += sum * sum;
        }
        double t = scale;
        for (int i = a.length - 1; i >= 0; i--) {
            double[] rowBar = aBar[i];
            int k = a[i].length;
            double t2 = 2.0 * sumTape[i];
            for (int j = 0; j < k; j++) {
                rowBar[j] = (t2 + rowBar[j]) * t;
            }
        }
        return total;
    }

    /** An array kept in a slot, with its contents and room for more. */
    private static float[] grow(float[][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
    }

    /** Zeros in the shape of an argument: the result array itself if it has that shape. */
    private static double[] zerosLike(double[] result, float[] argument) {
        if (result.length != argument.length) {
            return new double[argument.length];
        }
        Arrays.fill(result, 0);
        return result;
    }

    /** The same for arrays of arrays. */
    private static double[][] zerosLike(double[][] result, float[][] argument) {
        double[][] rows = result.length == argument.length ? result : new double[argument.length][0];
        for (int i = 0; i < argument.length; i++) {
            rows[i] = zerosLike(rows[i], argument[i]);
        }
        return rows;
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(float[] given, float[] argument) {
        return given.length == argument.length;
    }

    /** Whether the caller's result array has the shape of the argument, row by row. */
    private static boolean sameShape(float[][] given, float[][] argument) {
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
    private static float[] copied(float[] copy, float[] original) {
        if (copy.length != original.length) {
            return original.clone();
        }
        System.arraycopy(original, 0, copy, 0, copy.length);
        return copy;
    }

    /** The same for arrays of arrays. */
    private static float[][] copied(float[][] copy, float[][] original) {
        float[][] rows = copy.length == original.length ? copy : new float[original.length][0];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = copied(rows[i], original[i]);
        }
        return rows;
    }

    /** The derivative rounded to float, in the last result's array if that has its length. */
    private static float[] rounded(float[] result, double[] exact) {
        float[] rounded = result.length == exact.length ? result : new float[exact.length];
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = (float) exact[i];
        }
        return rounded;
    }

    /** The same for arrays of arrays. */
    private static float[][] rounded(float[][] result, double[][] exact) {
        float[][] rounded = result.length == exact.length ? result : new float[exact.length][0];
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = rounded(rounded[i], exact[i]);
        }
        return rounded;
    }
}

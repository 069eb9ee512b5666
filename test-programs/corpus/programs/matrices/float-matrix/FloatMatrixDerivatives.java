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
        private final Identities own = new Identities();
        private final Identities seen = new Identities();

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(float[][] a) {
            ValueGradient holder = new ValueGradient();
            if (holder.own.add(a, 2, "a")) {
                throw new IllegalArgumentException("the result a has a row twice");
            }
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
            own.begin();
            own.add(this.a, 2, "a");
            own.end();
            if (own.owner(a, 2) != null) {
                throw new IllegalArgumentException("argument a shares an array with the result a");
            }
            seen.clear();
            if (seen.add(a, 2, "a")) {
                throw new IllegalArgumentException(
                        "argument a has a row twice, and the method overwrites it");
            }
            seen.clear();
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

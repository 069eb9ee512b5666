package programs.loops;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link ScratchReused}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ScratchReusedDerivatives {

    private ScratchReusedDerivatives() {}

    /**
     * The derivative of {@link ScratchReused#value(double[][], double[])} with respect to {@code a} and
     * {@code w}.
     *
     * <p>
     * Where the argument is 0 (line 23), the derivative of {@code sqrt} is infinite.
     */
    public static ValueGradient valueGradient(double[][] a, double[] w) {
        ValueGradient into = new ValueGradient();
        valueGradient(a, w, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ScratchReused#value(double[][], double[])} with respect to {@code a}
     * and {@code w} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 2 * a.length * (7 * w.length - 1)}; of the method itself:
     * {@code 6 * a.length * w.length}. Workspace: {@code 16 * w.length * (a.length + 1)} bytes.
     */
    public static void valueGradient(double[][] a, double[] w, ValueGradient into) {
        into.prepare(a, w);
        valueGradientKernel(a, w, into.a, into.w, into.doubles);
    }

    /**
     * Computes the derivative of {@link ScratchReused#value(double[][], double[])} with respect to {@code a}
     * and {@code w} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code a.length * (14 * w.length - 1)}; of the method itself:
     * {@code 6 * a.length * w.length}. Workspace: {@code 16 * w.length * (a.length + 1)} bytes.
     */
    public static double valueValueAndGradient(double[][] a, double[] w, ValueGradient into) {
        into.prepare(a, w);
        return valueValueAndGradientKernel(a, w, into.a, into.w, into.doubles);
    }

    /**
     * The derivative of {@link ScratchReused#value(double[][], double[])} with respect to {@code a} and
     * {@code w}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[][] a = new double[0][];
        private double[] w = new double[0];
        private boolean given;
        private final double[][] doubles = new double[5][0];
        private final Identities own = new Identities();

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[][] a, double[] w) {
            ValueGradient holder = new ValueGradient();
            if (holder.own.add(a, 2, "a")) {
                throw new IllegalArgumentException("the result a has a row twice");
            }
            if (holder.own.owner(w, 1) != null) {
                throw new IllegalArgumentException("the results a and w share an array");
            }
            holder.own.add(w, 1, "w");
            holder.a = a;
            holder.w = w;
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
         * The derivative with respect to {@code w}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] w() {
            return w;
        }

        private void prepare(double[][] a, double[] w) {
            own.begin();
            own.add(this.a, 2, "a");
            own.add(this.w, 1, "w");
            own.end();
            if (own.owner(a, 2) != null) {
                throw new IllegalArgumentException(
                        "argument a shares an array with the result " + own.owner(a, 2));
            }
            if (own.owner(w, 1) != null) {
                throw new IllegalArgumentException(
                        "argument w shares an array with the result " + own.owner(w, 1));
            }
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            if (given && !sameShape(this.w, w)) {
                throw new IllegalArgumentException(
                        "the array given for the result w has not the shape of the argument");
            }
            this.a = zerosLike(this.a, a);
            this.w = zerosLike(this.w, w);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.a = a;
            results.w = w;
            return results;
        }
    }

    private static void valueGradientKernel(double[][] a, double[] w, double[][] aBar, double[] wBar,
            double[][] doubles) {
        double[] tape = doubles[0];
        double[] sTape = doubles[1];
        double[] tape2 = doubles[2];
        double[] scratch = room(doubles, 3, w.length);
        double[] scratchBar = room(doubles, 4, w.length);
        if (tape2.length < a.length) {
            tape2 = grow(doubles, 2, a.length);
        }
        long k = a.length;
        long k2 = w.length;
        long size = k * Math.max(k2 - 1L, 0L);
        if (tape.length < size) {
            tape = grow(doubles, 0, size);
        }
        if (sTape.length < k * k2) {
            sTape = grow(doubles, 1, k * k2);
        }
        int k3 = w.length - 1;
        for (int i = 0; i < a.length; i++) {
            double[] row = a[i];
            for (int j = 0; j < w.length; j++) {
                scratch[j] = row[j] * w[j];
            }
            int base = i * k3;
            for (int j = 1; j < w.length; j++) {
                double t = scratch[j - 1];
                tape[base + (j - 1)] = t;
                scratch[j] += t * t;
            }
            int base2 = i * w.length;
            double norm = 0.0;
            for (int j = 0; j < w.length; j++) {
                double s = scratch[j];
                sTape[base2 + j] = s;
                norm += s * s;
            }
            tape2[i] = Math.sqrt(1.0 + norm);
        }
        for (int i = a.length - 1; i >= 0; i--) {
            double[] row = a[i];
            double[] rowBar = aBar[i];
            int base = i * w.length;
            double t = 1.0 / tape2[i];
            for (int j = 0; j < w.length; j++) {
                scratchBar[j] += t * sTape[base + j];
            }
            int base2 = i * k3;
            for (int j = w.length - 1; j >= 1; j--) {
                scratchBar[j - 1] += 2.0 * scratchBar[j] * tape[base2 + (j - 1)];
            }
            for (int j = 0; j < w.length; j++) {
                double scratchBarJ = scratchBar[j];
                scratchBar[j] = 0.0;
                wBar[j] += scratchBarJ * row[j];
                rowBar[j] += scratchBarJ * w[j];
            }
        }
    }

    private static double valueValueAndGradientKernel(double[][] a, double[] w, double[][] aBar,
            double[] wBar, double[][] doubles) {
        double[] tape = doubles[0];
        double[] sTape = doubles[1];
        double[] tape2 = doubles[2];
        double[] scratch = room(doubles, 3, w.length);
        double[] scratchBar = room(doubles, 4, w.length);
        if (tape2.length < a.length) {
            tape2 = grow(doubles, 2, a.length);
        }
        long k = a.length;
        long k2 = w.length;
        long size = k * Math.max(k2 - 1L, 0L);
        if (tape.length < size) {
            tape = grow(doubles, 0, size);
        }
        if (sTape.length < k * k2) {
            sTape = grow(doubles, 1, k * k2);
        }
        int k3 = w.length - 1;
        double total = 0.0;
        for (int i = 0; i < a.length; i++) {
            double[] row = a[i];
            for (int j = 0; j < w.length; j++) {
                scratch[j] = row[j] * w[j];
            }
            int base = i * k3;
            for (int j = 1; j < w.length; j++) {
                double t = scratch[j - 1];
                tape[base + (j - 1)] = t;
                scratch[j] += t * t;
            }
            int base2 = i * w.length;
            double norm = 0.0;
            for (int j = 0; j < w.length; j++) {
                double s = scratch[j];
                sTape[base2 + j] = s;
                norm += s * s;
            }
            double t = Math.sqrt(1.0 + norm);
            tape2[i] = t;
            total += t;
        }
        for (int i = a.length - 1; i >= 0; i--) {
            double[] row = a[i];
            double[] rowBar = aBar[i];
            int base = i * w.length;
            double t = 1.0 / tape2[i];
            for (int j = 0; j < w.length; j++) {
                scratchBar[j] += t * sTape[base + j];
            }
            int base2 = i * k3;
            for (int j = w.length - 1; j >= 1; j--) {
                scratchBar[j - 1] += 2.0 * scratchBar[j] * tape[base2 + (j - 1)];
            }
            for (int j = 0; j < w.length; j++) {
                double scratchBarJ = scratchBar[j];
                scratchBar[j] = 0.0;
                wBar[j] += scratchBarJ * row[j];
                rowBar[j] += scratchBarJ * w[j];
            }
        }
        return total;
    }

    /** An array kept in a slot, with room for the given number of zeros. */
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

package programs.calls;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link RowsAsArguments}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class RowsAsArgumentsDerivatives {

    private RowsAsArgumentsDerivatives() {}

    /**
     * The derivative of {@link RowsAsArguments#value(double[][], double[])} with respect to {@code a} and
     * {@code w}.
     *
     * <p>
     * Where the argument is 0 (line 20), the derivative of {@code sqrt} is infinite.
     */
    public static ValueGradient valueGradient(double[][] a, double[] w) {
        ValueGradient into = new ValueGradient();
        valueGradient(a, w, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link RowsAsArguments#value(double[][], double[])} with respect to
     * {@code a} and {@code w} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most
     * {@code 8 * a.length + 14 * elements(a) + 3 * rounds21 + 6 * rounds25 + 6 * rounds30}; of the method
     * itself: at most {@code 5 * a.length + 9 * elements(a) + 3 * rounds25}. Workspace: at most
     * {@code 8 * (3 * a.length + 2 * elements(a) + rounds25)} bytes, and while it grows at most twice as
     * many. Here {@code rounds21} is how often the loop in line 21 runs in all, {@code rounds25} is how often
     * the loop in line 25 runs in all, {@code rounds30} is how often the loop in line 30 runs in all.
     */
    public static void valueGradient(double[][] a, double[] w, ValueGradient into) {
        into.prepare(a, w);
        valueGradientKernel(into.aCopy, w, into.a, into.w, into.doubles);
    }

    /**
     * Computes the derivative of {@link RowsAsArguments#value(double[][], double[])} with respect to
     * {@code a} and {@code w} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most
     * {@code 10 * a.length + 14 * elements(a) + 3 * rounds21 + 6 * rounds25 + 6 * rounds30}; of the method
     * itself: at most {@code 5 * a.length + 9 * elements(a) + 3 * rounds25}. Workspace: at most
     * {@code 8 * (3 * a.length + 2 * elements(a) + rounds25)} bytes, and while it grows at most twice as
     * many. Here {@code rounds21} is how often the loop in line 21 runs in all, {@code rounds25} is how often
     * the loop in line 25 runs in all, {@code rounds30} is how often the loop in line 30 runs in all.
     */
    public static double valueValueAndGradient(double[][] a, double[] w, ValueGradient into) {
        into.prepare(a, w);
        return valueValueAndGradientKernel(into.aCopy, w, into.a, into.w, into.doubles);
    }

    /**
     * The derivative of {@link RowsAsArguments#value(double[][], double[])} with respect to {@code a} and
     * {@code w}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[][] a = new double[0][];
        private double[] w = new double[0];
        private boolean given;
        private double[][] aCopy = new double[0][];
        private final double[][] doubles = new double[4][0];
        private final Identities own = new Identities();
        private final Identities seen = new Identities();

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
            seen.clear();
            if (seen.add(a, 2, "a")) {
                throw new IllegalArgumentException(
                        "argument a has a row twice, and the method overwrites it");
            }
            if (seen.owner(w, 1) != null) {
                throw new IllegalArgumentException(
                        "arguments a and w share an array, and the method overwrites a");
            }
            seen.clear();
            aCopy = copied(aCopy, a);
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            if (given && !sameShape(this.w, w)) {
                throw new IllegalArgumentException(
                        "the array given for the result w has not the shape of the argument");
            }
            this.a = roomLike(this.a, a);
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
        double[] scaleTape = doubles[0];
        double[] tape = doubles[1];
        double[] sumTape = doubles[2];
        double[] tape2 = doubles[3];
        if (scaleTape.length < a.length) {
            scaleTape = grow(doubles, 0, a.length);
        }
        if (sumTape.length < a.length) {
            sumTape = grow(doubles, 2, a.length);
        }
        int k = 0;
        int k2 = 0;
        for (int i = 0; i < a.length; i++) {
            double[] v = a[i];
            int k3 = v.length >= 32 ? v.length - 3 : 0;
            double sum = 0.0;
            double sum2 = 0.0;
            double sum3 = 0.0;
            double sum4 = 0.0;
            int i2;
            for (i2 = 0; i2 < k3; i2 += 4) {
                double vI2 = v[i2];
                sum += vI2 * vI2;
                double vI21 = v[i2 + 1];
                sum2 += vI21 * vI21;
                double vI22 = v[i2 + 2];
                sum3 += vI22 * vI22;
                double vI23 = v[i2 + 3];
                sum4 += vI23 * vI23;
            }
            double sum5 = sum + sum2 + (sum3 + sum4);
            for (; i2 < v.length; i2++) {
                double vI2 = v[i2];
                sum5 += vI2 * vI2;
            }
            double scale = 1.0 / Math.sqrt(1.0 + sum5);
            scaleTape[i] = scale;
            if (tape.length < k + (long) v.length) {
                tape = grow(doubles, 1, k + (long) v.length);
            }
            for (int j = 0; j < v.length; j++) {
                double vj = v[j];
                tape[k] = vj;
                v[j] = vj * scale;
                k++;
            }
            if (i > 0) {
                double[] y = a[i - 1];
                double sum6 = 0.0;
                double sum7 = 0.0;
                double sum8 = 0.0;
                double sum9 = 0.0;
                int i3;
                for (i3 = 0; i3 < k3; i3 += 4) {
                    sum6 += v[i3] * y[i3];
                    sum7 += v[i3 + 1] * y[i3 + 1];
                    sum8 += v[i3 + 2] * y[i3 + 2];
                    sum9 += v[i3 + 3] * y[i3 + 3];
                }
                double sum10 = sum6 + sum7 + (sum8 + sum9);
                for (; i3 < v.length; i3++) {
                    sum10 += v[i3] * y[i3];
                }
                sumTape[i] = sum10;
                if (tape2.length < k2 + (long) y.length) {
                    tape2 = grow(doubles, 3, k2 + (long) y.length);
                }
                for (int j = 0; j < y.length; j++) {
                    tape2[k2] = v[j];
                    v[j] += sum10 * y[j];
                    k2++;
                }
            }
        }
        for (int i = 0; i < a.length; i++) {
            double[] row = a[i];
            int k3 = row.length >= 32 ? row.length - 3 : 0;
            double sum = 0.0;
            double sum2 = 0.0;
            double sum3 = 0.0;
            double sum4 = 0.0;
            double sum5 = 0.0;
            double sum6 = 0.0;
            double sum7 = 0.0;
            double sum8 = 0.0;
            int i2;
            for (i2 = 0; i2 < k3; i2 += 4) {
                double rowI2 = row[i2];
                sum += rowI2 * w[i2];
                sum2 += rowI2 * rowI2;
                double rowI21 = row[i2 + 1];
                sum3 += rowI21 * w[i2 + 1];
                sum4 += rowI21 * rowI21;
                double rowI22 = row[i2 + 2];
                sum5 += rowI22 * w[i2 + 2];
                sum6 += rowI22 * rowI22;
                double rowI23 = row[i2 + 3];
                sum7 += rowI23 * w[i2 + 3];
                sum8 += rowI23 * rowI23;
            }
            double sum9 = sum + sum3 + (sum5 + sum7);
            double sum10 = sum2 + sum4 + (sum6 + sum8);
            for (; i2 < row.length; i2++) {
                double rowI2 = row[i2];
                sum9 += rowI2 * w[i2];
                sum10 += rowI2 * rowI2;
            }
            double[] rowBar = aBar[i];
            double t = 2.0 * sum9;
            for (int j = 0; j < row.length; j++) {
                double rowJ = row[j];
                wBar[j] += sum10 * rowJ;
                rowBar[j] = t * rowJ + sum10 * w[j];
            }
        }
        for (int i = a.length - 1; i >= 0; i--) {
            double[] v = a[i];
            double[] vBar = aBar[i];
            double scale = scaleTape[i];
            if (i > 0) {
                double[] y = a[i - 1];
                double[] yBar = aBar[i - 1];
                double sum = sumTape[i];
                double sumBar = 0.0;
                for (int j = y.length - 1; j >= 0; j--) {
                    v[j] = tape2[k2 - 1];
                    double vBarJ = vBar[j];
                    sumBar += vBarJ * y[j];
                    yBar[j] += vBarJ * sum;
                    k2--;
                }
                for (int j = 0; j < v.length; j++) {
                    yBar[j] += sumBar * v[j];
                    vBar[j] += sumBar * y[j];
                }
            }
            double scaleBar = 0.0;
            for (int j = v.length - 1; j >= 0; j--) {
                double t = tape[k - 1];
                v[j] = t;
                double vBarJ = vBar[j];
                scaleBar += vBarJ * t;
                vBar[j] = vBarJ == 0.0 ? 0.0 : vBarJ * scale;
                k--;
            }
            double t = scaleBar == 0.0 ? 0.0 : -(scaleBar * scale * scale);
            double t2 = t == 0.0 ? 0.0 : t * scale;
            for (int j = 0; j < v.length; j++) {
                vBar[j] += t2 * v[j];
            }
        }
    }

    private static double valueValueAndGradientKernel(double[][] a, double[] w, double[][] aBar,
            double[] wBar, double[][] doubles) {
        double[] scaleTape = doubles[0];
        double[] tape = doubles[1];
        double[] sumTape = doubles[2];
        double[] tape2 = doubles[3];
        if (scaleTape.length < a.length) {
            scaleTape = grow(doubles, 0, a.length);
        }
        if (sumTape.length < a.length) {
            sumTape = grow(doubles, 2, a.length);
        }
        int k = 0;
        int k2 = 0;
        for (int i = 0; i < a.length; i++) {
            double[] v = a[i];
            int k3 = v.length >= 32 ? v.length - 3 : 0;
            double sum = 0.0;
            double sum2 = 0.0;
            double sum3 = 0.0;
            double sum4 = 0.0;
            int i2;
            for (i2 = 0; i2 < k3; i2 += 4) {
                double vI2 = v[i2];
                sum += vI2 * vI2;
                double vI21 = v[i2 + 1];
                sum2 += vI21 * vI21;
                double vI22 = v[i2 + 2];
                sum3 += vI22 * vI22;
                double vI23 = v[i2 + 3];
                sum4 += vI23 * vI23;
            }
            double sum5 = sum + sum2 + (sum3 + sum4);
            for (; i2 < v.length; i2++) {
                double vI2 = v[i2];
                sum5 += vI2 * vI2;
            }
            double scale = 1.0 / Math.sqrt(1.0 + sum5);
            scaleTape[i] = scale;
            if (tape.length < k + (long) v.length) {
                tape = grow(doubles, 1, k + (long) v.length);
            }
            for (int j = 0; j < v.length; j++) {
                double vj = v[j];
                tape[k] = vj;
                v[j] = vj * scale;
                k++;
            }
            if (i > 0) {
                double[] y = a[i - 1];
                double sum6 = 0.0;
                double sum7 = 0.0;
                double sum8 = 0.0;
                double sum9 = 0.0;
                int i3;
                for (i3 = 0; i3 < k3; i3 += 4) {
                    sum6 += v[i3] * y[i3];
                    sum7 += v[i3 + 1] * y[i3 + 1];
                    sum8 += v[i3 + 2] * y[i3 + 2];
                    sum9 += v[i3 + 3] * y[i3 + 3];
                }
                double sum10 = sum6 + sum7 + (sum8 + sum9);
                for (; i3 < v.length; i3++) {
                    sum10 += v[i3] * y[i3];
                }
                sumTape[i] = sum10;
                if (tape2.length < k2 + (long) y.length) {
                    tape2 = grow(doubles, 3, k2 + (long) y.length);
                }
                for (int j = 0; j < y.length; j++) {
                    tape2[k2] = v[j];
                    v[j] += sum10 * y[j];
                    k2++;
                }
            }
        }
        double sum = 0.0;
        for (int i = 0; i < a.length; i++) {
            double[] row = a[i];
            int k3 = row.length >= 32 ? row.length - 3 : 0;
            double sum2 = 0.0;
            double sum3 = 0.0;
            double sum4 = 0.0;
            double sum5 = 0.0;
            double sum6 = 0.0;
            double sum7 = 0.0;
            double sum8 = 0.0;
            double sum9 = 0.0;
            int i2;
            for (i2 = 0; i2 < k3; i2 += 4) {
                double rowI2 = row[i2];
                sum2 += rowI2 * w[i2];
                sum3 += rowI2 * rowI2;
                double rowI21 = row[i2 + 1];
                sum4 += rowI21 * w[i2 + 1];
                sum5 += rowI21 * rowI21;
                double rowI22 = row[i2 + 2];
                sum6 += rowI22 * w[i2 + 2];
                sum7 += rowI22 * rowI22;
                double rowI23 = row[i2 + 3];
                sum8 += rowI23 * w[i2 + 3];
                sum9 += rowI23 * rowI23;
            }
            double sum10 = sum2 + sum4 + (sum6 + sum8);
            double sum11 = sum3 + sum5 + (sum7 + sum9);
            for (; i2 < row.length; i2++) {
                double rowI2 = row[i2];
                sum10 += rowI2 * w[i2];
                sum11 += rowI2 * rowI2;
            }
            sum += sum10 * sum11;
            double[] rowBar = aBar[i];
            double t = 2.0 * sum10;
            for (int j = 0; j < row.length; j++) {
                double rowJ = row[j];
                wBar[j] += sum11 * rowJ;
                rowBar[j] = t * rowJ + sum11 * w[j];
            }
        }
        for (int i = a.length - 1; i >= 0; i--) {
            double[] v = a[i];
            double[] vBar = aBar[i];
            double scale = scaleTape[i];
            if (i > 0) {
                double[] y = a[i - 1];
                double[] yBar = aBar[i - 1];
                double sum2 = sumTape[i];
                double sumBar = 0.0;
                for (int j = y.length - 1; j >= 0; j--) {
                    v[j] = tape2[k2 - 1];
                    double vBarJ = vBar[j];
                    sumBar += vBarJ * y[j];
                    yBar[j] += vBarJ * sum2;
                    k2--;
                }
                for (int j = 0; j < v.length; j++) {
                    yBar[j] += sumBar * v[j];
                    vBar[j] += sumBar * y[j];
                }
            }
            double scaleBar = 0.0;
            for (int j = v.length - 1; j >= 0; j--) {
                double t = tape[k - 1];
                v[j] = t;
                double vBarJ = vBar[j];
                scaleBar += vBarJ * t;
                vBar[j] = vBarJ == 0.0 ? 0.0 : vBarJ * scale;
                k--;
            }
            double t = scaleBar == 0.0 ? 0.0 : -(scaleBar * scale * scale);
            double t2 = t == 0.0 ? 0.0 : t * scale;
            for (int j = 0; j < v.length; j++) {
                vBar[j] += t2 * v[j];
            }
        }
        return sum;
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

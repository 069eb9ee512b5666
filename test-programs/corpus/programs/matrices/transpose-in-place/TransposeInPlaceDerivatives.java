package programs.matrices;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link TransposeInPlace}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class TransposeInPlaceDerivatives {

    private TransposeInPlaceDerivatives() {}

    /**
     * The derivative of {@link TransposeInPlace#value(double[][], double[])} with respect to {@code a} and
     * {@code x}.
     */
    public static ValueGradient valueGradient(double[][] a, double[] x) {
        ValueGradient into = new ValueGradient();
        valueGradient(a, x, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link TransposeInPlace#value(double[][], double[])} with respect to
     * {@code a} and {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code a.length * (7 * a.length - 1)}; of the method itself:
     * {@code 4 * a.length * a.length}. Workspace: {@code 8 * (a.length + elements(a))} bytes.
     */
    public static void valueGradient(double[][] a, double[] x, ValueGradient into) {
        into.prepare(a, x);
        valueGradientKernel(into.aCopy, x, into.a, into.x);
    }

    /**
     * Computes the derivative of {@link TransposeInPlace#value(double[][], double[])} with respect to
     * {@code a} and {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code a.length * (11 * a.length - 1)}; of the method itself:
     * {@code 4 * a.length * a.length}. Workspace: {@code 8 * (a.length + elements(a))} bytes.
     */
    public static double valueValueAndGradient(double[][] a, double[] x, ValueGradient into) {
        into.prepare(a, x);
        return valueValueAndGradientKernel(into.aCopy, x, into.a, into.x);
    }

    /**
     * The derivative of {@link TransposeInPlace#value(double[][], double[])} with respect to {@code a} and
     * {@code x}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[][] a = new double[0][];
        private double[] x = new double[0];
        private boolean given;
        private double[][] aCopy = new double[0][];
        private final Identities own = new Identities();
        private final Identities seen = new Identities();

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[][] a, double[] x) {
            ValueGradient holder = new ValueGradient();
            if (holder.own.add(a, 2, "a")) {
                throw new IllegalArgumentException("the result a has a row twice");
            }
            if (holder.own.owner(x, 1) != null) {
                throw new IllegalArgumentException("the results a and x share an array");
            }
            holder.own.add(x, 1, "x");
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
            own.begin();
            own.add(this.a, 2, "a");
            own.add(this.x, 1, "x");
            own.end();
            if (own.owner(a, 2) != null) {
                throw new IllegalArgumentException(
                        "argument a shares an array with the result " + own.owner(a, 2));
            }
            if (own.owner(x, 1) != null) {
                throw new IllegalArgumentException(
                        "argument x shares an array with the result " + own.owner(x, 1));
            }
            seen.clear();
            if (seen.add(a, 2, "a")) {
                throw new IllegalArgumentException(
                        "argument a has a row twice, and the method overwrites it");
            }
            if (seen.owner(x, 1) != null) {
                throw new IllegalArgumentException(
                        "arguments a and x share an array, and the method overwrites a");
            }
            seen.clear();
            aCopy = copied(aCopy, a);
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

    private static void valueGradientKernel(double[][] a, double[] x, double[][] aBar, double[] xBar) {
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < i; j++) {
                double[] ai = a[i];
                double t = ai[j];
                double[] aj = a[j];
                ai[j] = aj[i];
                aj[i] = t;
            }
        }
        for (int i = 0; i < a.length; i++) {
            double[] row = a[i];
            double[] rowBar = aBar[i];
            double xi = x[i];
            double xBarI = xBar[i];
            for (int j = 0; j < a.length; j++) {
                double rowJ = row[j];
                double t = (j + 1) * rowJ;
                rowBar[j] += 2.0 * (t * xi);
                xBarI += t * rowJ;
            }
            xBar[i] = xBarI;
        }
        for (int i = a.length - 1; i >= 0; i--) {
            for (int j = i - 1; j >= 0; j--) {
                double[] aBarI = aBar[i];
                double[] aBarJ = aBar[j];
                double aBarJI = aBarJ[i];
                aBarJ[i] = 0.0;
                double aBarIJ = aBarI[j];
                aBarI[j] = 0.0;
                aBarJ[i] += aBarIJ;
                aBarI[j] += aBarJI;
            }
        }
    }

    private static double valueValueAndGradientKernel(double[][] a, double[] x, double[][] aBar,
            double[] xBar) {
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < i; j++) {
                double[] ai = a[i];
                double t = ai[j];
                double[] aj = a[j];
                ai[j] = aj[i];
                aj[i] = t;
            }
        }
        double form = 0.0;
        for (int i = 0; i < a.length; i++) {
            double[] row = a[i];
            double[] rowBar = aBar[i];
            double xi = x[i];
            double xBarI = xBar[i];
            for (int j = 0; j < a.length; j++) {
                double rowJ = row[j];
                double t = j + 1;
                form += xi * rowJ * rowJ * t;
                double t2 = t * rowJ;
                rowBar[j] += 2.0 * (t2 * xi);
                xBarI += t2 * rowJ;
            }
            xBar[i] = xBarI;
        }
        for (int i = a.length - 1; i >= 0; i--) {
            for (int j = i - 1; j >= 0; j--) {
                double[] aBarI = aBar[i];
                double[] aBarJ = aBar[j];
                double aBarJI = aBarJ[i];
                aBarJ[i] = 0.0;
                double aBarIJ = aBarI[j];
                aBarI[j] = 0.0;
                aBarJ[i] += aBarIJ;
                aBarI[j] += aBarJI;
            }
        }
        return form;
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

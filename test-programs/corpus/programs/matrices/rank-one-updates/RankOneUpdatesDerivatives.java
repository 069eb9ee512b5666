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
        private final Identities own = new Identities();
        private final Identities seen = new Identities();
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[][] a, double[][] u) {
            ValueGradient holder = new ValueGradient();
            if (holder.own.add(a, 2, "a")) {
                throw new IllegalArgumentException("the result a has a row twice");
            }
            if (holder.own.owner(u, 2) != null) {
                throw new IllegalArgumentException("the results a and u share an array");
            }
            if (holder.own.add(u, 2, "u")) {
                throw new IllegalArgumentException("the result u has a row twice");
            }
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
            own.begin();
            own.add(this.a, 2, "a");
            own.add(this.u, 2, "u");
            own.end();
            if (own.owner(a, 2) != null) {
                throw new IllegalArgumentException(
                        "argument a shares an array with the result " + own.owner(a, 2));
            }
            if (own.owner(u, 2) != null) {
                throw new IllegalArgumentException(
                        "argument u shares an array with the result " + own.owner(u, 2));
            }
            seen.clear();
            if (seen.add(a, 2, "a")) {
                throw new IllegalArgumentException(
                        "argument a has a row twice, and the method overwrites it");
            }
            if (seen.owner(u, 2) != null) {
                throw new IllegalArgumentException(
                        "arguments a and u share an array, and the method overwrites a");
            }
            seen.clear();
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
                double[] aj = a[j];
                double t = c * v[j];
                for (int k = 0; k < v.length; k++) {
                    aj[k] += t * v[k];
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
                double[] aBarJ = aBar[j];
                double vj = v[j];
                double t = c * vj;
                for (int k = 0; k < v.length; k++) {
                    double aBarJK = aBarJ[k];
                    double t2 = aBarJK * v[k];
                    vBar[k] += aBarJK * t;
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
                double[] aj = a[j];
                double t = c * v[j];
                for (int k = 0; k < v.length; k++) {
                    aj[k] += t * v[k];
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
                double[] aBarJ = aBar[j];
                double vj = v[j];
                double t = c * vj;
                for (int k = 0; k < v.length; k++) {
                    double aBarJK = aBarJ[k];
                    double t2 = aBarJK * v[k];
                    vBar[k] += aBarJK * t;
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

package programs.matrices;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link PowerIteration}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class PowerIterationDerivatives {

    private PowerIterationDerivatives() {}

    /**
     * The derivative of {@link PowerIteration#eigenvalue(double[][])} with respect to {@code a}.
     *
     * <p>
     * At {@code norm == 0} (line 23), the derivative of {@code sqrt} is infinite.
     */
    public static EigenvalueGradient eigenvalueGradient(double[][] a) {
        EigenvalueGradient into = new EigenvalueGradient();
        eigenvalueGradient(a, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link PowerIteration#eigenvalue(double[][])} with respect to {@code a} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 3 * rounds15 * (2 * a.length * a.length + 3 * a.length + 2)}; of the method itself:
     * {@code rounds15 * (3 * a.length * a.length + 3 * a.length + 4)}. Workspace:
     * {@code 8 * (a.length * a.length * rounds15 + 4 * a.length * rounds15 + 2 * a.length + 5 * rounds15)}
     * bytes, and while it grows at most twice as many. Here {@code rounds15} is how often the loop in line 15
     * runs in all.
     */
    public static void eigenvalueGradient(double[][] a, EigenvalueGradient into) {
        into.prepare(a);
        eigenvalueGradientKernel(a, into.a, into.doubleRows2, into.doubles, into.doubles2);
    }

    /**
     * Computes the derivative of {@link PowerIteration#eigenvalue(double[][])} with respect to {@code a} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 3 * rounds15 * (2 * a.length * a.length + 3 * a.length + 2)}; of the method itself:
     * {@code rounds15 * (3 * a.length * a.length + 3 * a.length + 4)}. Workspace:
     * {@code 8 * (a.length * a.length * rounds15 + 4 * a.length * rounds15 + 2 * a.length + 5 * rounds15)}
     * bytes, and while it grows at most twice as many. Here {@code rounds15} is how often the loop in line 15
     * runs in all.
     */
    public static double eigenvalueValueAndGradient(double[][] a, EigenvalueGradient into) {
        into.prepare(a);
        return eigenvalueValueAndGradientKernel(a, into.a, into.doubleRows2, into.doubles, into.doubles2);
    }

    /**
     * The derivative of {@link PowerIteration#eigenvalue(double[][])} with respect to {@code a}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class EigenvalueGradient {
        private double[][] a = new double[0][];
        private boolean given;
        private final double[][][] doubleRows2 = new double[2][0][];
        private final double[][] doubles = new double[6][0];
        private final double[][][] doubles2 = new double[2][0][];
        private final Identities own = new Identities();

        /** An empty holder, which grows to what it meets. */
        public EigenvalueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static EigenvalueGradient into(double[][] a) {
            EigenvalueGradient holder = new EigenvalueGradient();
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
        public double[][] a() {
            return a;
        }

        private void prepare(double[][] a) {
            own.begin();
            own.add(this.a, 2, "a");
            own.end();
            if (own.owner(a, 2) != null) {
                throw new IllegalArgumentException("argument a shares an array with the result a");
            }
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            this.a = zerosLike(this.a, a);
        }

        private EigenvalueGradient withoutScratch() {
            EigenvalueGradient results = new EigenvalueGradient();
            results.a = a;
            return results;
        }
    }

    private static void eigenvalueGradientKernel(double[][] a, double[][] aBar, double[][][] doubleRows2,
            double[][] doubles, double[][][] doubles2) {
        int made = 0;
        int made2 = 0;
        double[][] vBarTape = doubleRows2[0];
        double[] tape = doubles[0];
        double[][] wBarTape = doubleRows2[1];
        double[] tape2 = doubles[1];
        double[] lambdaTape = doubles[2];
        double[] tape3 = doubles[3];
        double[] v = zeros(doubles, 4, a.length);
        double[] vBar = zeros(doubles, 5, a.length);
        for (int i = 0; i < a.length; i++) {
            v[i] = 1.0;
        }
        double lambda = 0.0;
        int trips = 0;
        boolean done;
        do {
            long size = trips + 1L;
            if (vBarTape.length < size) {
                vBarTape = grow(doubleRows2, 0, size);
            }
            if (wBarTape.length < size) {
                wBarTape = grow(doubleRows2, 1, size);
            }
            if (lambdaTape.length < size) {
                lambdaTape = grow(doubles, 2, size);
            }
            vBarTape[trips] = vBar;
            double[] w = fromPool(doubles2, 0, made, a.length);
            made++;
            vBar = fromPool(doubles2, 1, made2, a.length);
            made2++;
            wBarTape[trips] = vBar;
            long k = a.length;
            long size2 = (trips + 1) * k;
            if (tape2.length < size2) {
                tape2 = grow(doubles, 1, size2);
            }
            int base = trips * a.length;
            double norm = 0.0;
            for (int i = 0; i < a.length; i++) {
                int at = base + i;
                if (tape.length < (at + 1) * k) {
                    tape = grow(doubles, 0, (at + 1) * k);
                }
                int base2 = at * a.length;
                for (int j = 0; j < a.length; j++) {
                    double vj = v[j];
                    tape[base2 + j] = vj;
                    w[i] += a[i][j] * vj;
                }
                double wi = w[i];
                tape2[at] = wi;
                norm += wi * wi;
            }
            double lambda2 = Math.sqrt(norm);
            lambdaTape[trips] = lambda2;
            if (tape3.length < size2) {
                tape3 = grow(doubles, 3, size2);
            }
            for (int i = 0; i < a.length; i++) {
                double t = w[i] / lambda2;
                tape3[base + i] = t;
                w[i] = t;
            }
            done = !(Math.abs(lambda2 - lambda) > 1.0E-13 * lambda2);
            v = w;
            lambda = lambda2;
            trips++;
        } while (!done);
        int k = a.length - 1;
        double lambdaBar = 1.0;
        for (int i = trips - 1; i >= 0; i--) {
            double[] vBar2 = vBarTape[i];
            double[] wBar = wBarTape[i];
            double lambda2 = lambdaTape[i];
            int base = i * a.length;
            for (int j = 0; j < a.length; j++) {
                double wBarJ = wBar[j];
                double t = wBarJ / lambda2;
                boolean test = wBarJ == 0.0;
                lambdaBar += test ? 0.0 : -(t * tape3[base + j]);
                wBar[j] = test ? 0.0 : t;
            }
            double t = lambdaBar == 0.0 ? 0.0 : lambdaBar / Math.abs(lambda2);
            for (int j = k; j >= 0; j--) {
                int at = base + j;
                wBar[j] += t * tape2[at];
                int base2 = at * a.length;
                for (int l = k; l >= 0; l--) {
                    double wBarJ = wBar[j];
                    vBar2[l] += wBarJ * a[j][l];
                    aBar[j][l] += wBarJ * tape[base2 + l];
                }
            }
            lambdaBar = 0.0;
        }
    }

    private static double eigenvalueValueAndGradientKernel(double[][] a, double[][] aBar,
            double[][][] doubleRows2, double[][] doubles, double[][][] doubles2) {
        int made = 0;
        int made2 = 0;
        double[][] vBarTape = doubleRows2[0];
        double[] tape = doubles[0];
        double[][] wBarTape = doubleRows2[1];
        double[] tape2 = doubles[1];
        double[] lambdaTape = doubles[2];
        double[] tape3 = doubles[3];
        double[] v = zeros(doubles, 4, a.length);
        double[] vBar = zeros(doubles, 5, a.length);
        for (int i = 0; i < a.length; i++) {
            v[i] = 1.0;
        }
        double lambda = 0.0;
        int trips = 0;
        boolean done;
        do {
            long size = trips + 1L;
            if (vBarTape.length < size) {
                vBarTape = grow(doubleRows2, 0, size);
            }
            if (wBarTape.length < size) {
                wBarTape = grow(doubleRows2, 1, size);
            }
            if (lambdaTape.length < size) {
                lambdaTape = grow(doubles, 2, size);
            }
            vBarTape[trips] = vBar;
            double[] w = fromPool(doubles2, 0, made, a.length);
            made++;
            vBar = fromPool(doubles2, 1, made2, a.length);
            made2++;
            wBarTape[trips] = vBar;
            long k = a.length;
            long size2 = (trips + 1) * k;
            if (tape2.length < size2) {
                tape2 = grow(doubles, 1, size2);
            }
            int base = trips * a.length;
            double norm = 0.0;
            for (int i = 0; i < a.length; i++) {
                int at = base + i;
                if (tape.length < (at + 1) * k) {
                    tape = grow(doubles, 0, (at + 1) * k);
                }
                int base2 = at * a.length;
                for (int j = 0; j < a.length; j++) {
                    double vj = v[j];
                    tape[base2 + j] = vj;
                    w[i] += a[i][j] * vj;
                }
                double wi = w[i];
                tape2[at] = wi;
                norm += wi * wi;
            }
            double lambda2 = Math.sqrt(norm);
            lambdaTape[trips] = lambda2;
            if (tape3.length < size2) {
                tape3 = grow(doubles, 3, size2);
            }
            for (int i = 0; i < a.length; i++) {
                double t = w[i] / lambda2;
                tape3[base + i] = t;
                w[i] = t;
            }
            done = !(Math.abs(lambda2 - lambda) > 1.0E-13 * lambda2);
            v = w;
            lambda = lambda2;
            trips++;
        } while (!done);
        int k = a.length - 1;
        double lambdaBar = 1.0;
        for (int i = trips - 1; i >= 0; i--) {
            double[] vBar2 = vBarTape[i];
            double[] wBar = wBarTape[i];
            double lambda2 = lambdaTape[i];
            int base = i * a.length;
            for (int j = 0; j < a.length; j++) {
                double wBarJ = wBar[j];
                double t = wBarJ / lambda2;
                boolean test = wBarJ == 0.0;
                lambdaBar += test ? 0.0 : -(t * tape3[base + j]);
                wBar[j] = test ? 0.0 : t;
            }
            double t = lambdaBar == 0.0 ? 0.0 : lambdaBar / Math.abs(lambda2);
            for (int j = k; j >= 0; j--) {
                int at = base + j;
                wBar[j] += t * tape2[at];
                int base2 = at * a.length;
                for (int l = k; l >= 0; l--) {
                    double wBarJ = wBar[j];
                    vBar2[l] += wBarJ * a[j][l];
                    aBar[j][l] += wBarJ * tape[base2 + l];
                }
            }
            lambdaBar = 0.0;
        }
        return lambda;
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
    private static double[][] grow(double[][][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
    }

    /** The array of the given number in the pool kept in a slot, filled with zeros. */
    private static double[] fromPool(double[][][] pools, int pool, int number, int length) {
        if (number == pools[pool].length) {
            pools[pool] = Arrays.copyOf(pools[pool], Math.max(4, 2 * number));
        }
        return zeros(pools[pool], number, length);
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

package programs.matrices;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link LuLogDeterminant}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class LuLogDeterminantDerivatives {

    private LuLogDeterminantDerivatives() {}

    /**
     * The derivative of {@link LuLogDeterminant#logDet(double[][])} with respect to {@code a}.
     *
     * <p>
     * Where the argument is 0 (line 21), {@code abs} has no derivative; 0 is used. Where the argument is 0
     * (line 21), the derivative of {@code log} is infinite, and NaN below.
     */
    public static LogDetGradient logDetGradient(double[][] a) {
        LogDetGradient into = new LogDetGradient();
        logDetGradient(a, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link LuLogDeterminant#logDet(double[][])} with respect to {@code a} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code a.length * (6 * a.length * a.length - 3 * a.length + 7) / 2}; of the method itself:
     * {@code a.length * (8 * a.length * a.length - 9 * a.length + 19) / 6}. Workspace:
     * {@code 8 * (a.length * a.length * a.length + 2 * a.length + 3 * elements(a)) / 3} bytes, and while it
     * grows at most twice as many.
     */
    public static void logDetGradient(double[][] a, LogDetGradient into) {
        into.prepare(a);
        logDetGradientKernel(into.aCopy, into.a, into.doubles);
    }

    /**
     * Computes the derivative of {@link LuLogDeterminant#logDet(double[][])} with respect to {@code a} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code a.length * (6 * a.length * a.length - 3 * a.length + 11) / 2}; of the method itself:
     * {@code a.length * (8 * a.length * a.length - 9 * a.length + 19) / 6}. Workspace:
     * {@code 8 * (a.length * a.length * a.length + 2 * a.length + 3 * elements(a)) / 3} bytes, and while it
     * grows at most twice as many.
     */
    public static double logDetValueAndGradient(double[][] a, LogDetGradient into) {
        into.prepare(a);
        return logDetValueAndGradientKernel(into.aCopy, into.a, into.doubles);
    }

    /**
     * The derivative of {@link LuLogDeterminant#logDet(double[][])} with respect to {@code a}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class LogDetGradient {
        private double[][] a = new double[0][];
        private boolean given;
        private double[][] aCopy = new double[0][];
        private final double[][] doubles = new double[2][0];
        private final Identities own = new Identities();
        private final Identities seen = new Identities();

        /** An empty holder, which grows to what it meets. */
        public LogDetGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static LogDetGradient into(double[][] a) {
            LogDetGradient holder = new LogDetGradient();
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
            this.a = zerosLike(this.a, a);
        }

        private LogDetGradient withoutScratch() {
            LogDetGradient results = new LogDetGradient();
            results.a = a;
            return results;
        }
    }

    private static void logDetGradientKernel(double[][] a, double[][] aBar, double[][] doubles) {
        double[] tape = doubles[0];
        double[] oldTape = doubles[1];
        int k = 0;
        int k2 = 0;
        for (int i = 0; i < a.length; i++) {
            long k3 = a.length - (long) (i + 1);
            if (tape.length < k + k3) {
                tape = grow(doubles, 0, k + k3);
            }
            for (int j = i + 1; j < a.length; j++) {
                double[] aj = a[j];
                double ajI = aj[i];
                tape[k] = ajI;
                double[] ai = a[i];
                aj[i] = ajI / ai[i];
                if (oldTape.length < k2 + k3) {
                    oldTape = grow(doubles, 1, k2 + k3);
                }
                for (int l = i + 1; l < a.length; l++) {
                    oldTape[k2] = aj[l];
                    aj[l] -= aj[i] * ai[l];
                    k2++;
                }
                k++;
            }
        }
        int k3 = a.length - 1;
        for (int i = 0; i < a.length; i++) {
            double t = a[i][i];
            double t2 = Math.abs(t);
            aBar[i][i] += (t2 >= 0.0 ? 1.0 / t2 : Double.NaN) * Math.signum(t);
        }
        for (int i = k3; i >= 0; i--) {
            for (int j = k3; j >= i + 1; j--) {
                double[] aj = a[j];
                double[] aBarJ = aBar[j];
                double t = tape[k - 1];
                double[] ai = a[i];
                double[] aBarI = aBar[i];
                for (int l = k3; l >= i + 1; l--) {
                    aj[l] = oldTape[k2 - 1];
                    double aBarJL = aBarJ[l];
                    aBarI[l] -= aBarJL * aj[i];
                    aBarJ[i] -= aBarJL * ai[l];
                    k2--;
                }
                double ajI = aj[i];
                aj[i] = t;
                double aBarJI = aBarJ[i];
                aBarJ[i] = 0.0;
                double t2 = aBarJI / ai[i];
                boolean test = aBarJI == 0.0;
                aBarI[i] += test ? 0.0 : -(t2 * ajI);
                aBarJ[i] += test ? 0.0 : t2;
                k--;
            }
        }
    }

    private static double logDetValueAndGradientKernel(double[][] a, double[][] aBar, double[][] doubles) {
        double[] tape = doubles[0];
        double[] oldTape = doubles[1];
        int k = 0;
        int k2 = 0;
        for (int i = 0; i < a.length; i++) {
            long k3 = a.length - (long) (i + 1);
            if (tape.length < k + k3) {
                tape = grow(doubles, 0, k + k3);
            }
            for (int j = i + 1; j < a.length; j++) {
                double[] aj = a[j];
                double ajI = aj[i];
                tape[k] = ajI;
                double[] ai = a[i];
                aj[i] = ajI / ai[i];
                if (oldTape.length < k2 + k3) {
                    oldTape = grow(doubles, 1, k2 + k3);
                }
                for (int l = i + 1; l < a.length; l++) {
                    oldTape[k2] = aj[l];
                    aj[l] -= aj[i] * ai[l];
                    k2++;
                }
                k++;
            }
        }
        int k3 = a.length - 1;
        double sum = 0.0;
        for (int i = 0; i < a.length; i++) {
            double t = a[i][i];
            double t2 = Math.abs(t);
            sum += Math.log(t2);
            aBar[i][i] += (t2 >= 0.0 ? 1.0 / t2 : Double.NaN) * Math.signum(t);
        }
        for (int i = k3; i >= 0; i--) {
            for (int j = k3; j >= i + 1; j--) {
                double[] aj = a[j];
                double[] aBarJ = aBar[j];
                double t = tape[k - 1];
                double[] ai = a[i];
                double[] aBarI = aBar[i];
                for (int l = k3; l >= i + 1; l--) {
                    aj[l] = oldTape[k2 - 1];
                    double aBarJL = aBarJ[l];
                    aBarI[l] -= aBarJL * aj[i];
                    aBarJ[i] -= aBarJL * ai[l];
                    k2--;
                }
                double ajI = aj[i];
                aj[i] = t;
                double aBarJI = aBarJ[i];
                aBarJ[i] = 0.0;
                double t2 = aBarJI / ai[i];
                boolean test = aBarJI == 0.0;
                aBarI[i] += test ? 0.0 : -(t2 * ajI);
                aBarJ[i] += test ? 0.0 : t2;
                k--;
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

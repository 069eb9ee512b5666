package programs.loops;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link LabeledContinue}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class LabeledContinueDerivatives {

    private LabeledContinueDerivatives() {}

    /**
     * The derivative of {@link LabeledContinue#value(double[][], double)} with respect to {@code a} and
     * {@code limit}.
     *
     * <p>
     * Branches on active values (lines 14, 15 and 18) have the derivative of the side taken.
     */
    public static ValueGradient valueGradient(double[][] a, double limit) {
        ValueGradient into = new ValueGradient();
        valueGradient(a, limit, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link LabeledContinue#value(double[][], double)} with respect to {@code a}
     * and {@code limit} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 4 * a.length + 7 * rounds14}; of the method itself: at most
     * {@code 3 * (a.length + rounds14)}. Workspace: none. Here {@code rounds14} is how often the loop in line
     * 14 runs in all.
     */
    public static void valueGradient(double[][] a, double limit, ValueGradient into) {
        into.prepare(a);
        into.limit = valueGradientKernel(a, limit, into.a);
    }

    /**
     * Computes the derivative of {@link LabeledContinue#value(double[][], double)} with respect to {@code a}
     * and {@code limit} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 6 * a.length + 7 * rounds14}; of the method itself: at most
     * {@code 3 * (a.length + rounds14)}. Workspace: none. Here {@code rounds14} is how often the loop in line
     * 14 runs in all.
     */
    public static double valueValueAndGradient(double[][] a, double limit, ValueGradient into) {
        into.prepare(a);
        double value = valueValueAndGradientKernel(a, limit, into.a, into.partials);
        into.limit = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link LabeledContinue#value(double[][], double)} with respect to {@code a} and
     * {@code limit}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[][] a = new double[0][];
        private double limit;
        private boolean given;
        private final Identities own = new Identities();
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[][] a) {
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
        public double[][] a() {
            return a;
        }

        /** The derivative with respect to {@code limit}. */
        public double limit() {
            return limit;
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

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.a = a;
            results.limit = limit;
            return results;
        }
    }

    private static double valueGradientKernel(double[][] a, double limit, double[][] aBar) {
        double limitBar = 0.0;
        for (int i = 0; i < a.length; i++) {
            double t = i;
            double sum = limit * t;
            double[] ai = a[i];
            boolean leftRows = false;
            int trips = 0;
            for (int j = 0; j < ai.length; j++) {
                double aiJ = ai[j];
                trips++;
                if (aiJ > limit) {
                    leftRows = true;
                    break;
                }
                if (!(aiJ < -limit)) {
                    sum += aiJ * aiJ;
                }
            }
            double sumBar = leftRows ? 0.0 : 2.0 * sum;
            for (int k = 0; k < trips; k++) {
                double aiK = ai[k];
                aBar[i][k] += aiK > limit ? 0.0 : aiK < -limit ? 0.0 : 2.0 * sumBar * aiK;
            }
            limitBar += sumBar * t;
        }
        return limitBar;
    }

    private static double valueValueAndGradientKernel(double[][] a, double limit, double[][] aBar,
            double[] partials) {
        double total = 0.0;
        double limitBar = 0.0;
        for (int i = 0; i < a.length; i++) {
            double t = i;
            double sum = limit * t;
            double[] ai = a[i];
            boolean leftRows = false;
            int trips = 0;
            for (int j = 0; j < ai.length; j++) {
                double aiJ = ai[j];
                trips++;
                if (aiJ > limit) {
                    leftRows = true;
                    break;
                }
                if (!(aiJ < -limit)) {
                    sum += aiJ * aiJ;
                }
            }
            double sumBar = 0.0;
            if (!leftRows) {
                total += sum * sum;
                sumBar = 2.0 * sum;
            }
            for (int k = 0; k < trips; k++) {
                double aiK = ai[k];
                aBar[i][k] += aiK > limit ? 0.0 : aiK < -limit ? 0.0 : 2.0 * sumBar * aiK;
            }
            limitBar += sumBar * t;
        }
        partials[0] = limitBar;
        return total;
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

package programs.applications;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link NearestCentres}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class NearestCentresDerivatives {

    private NearestCentresDerivatives() {}

    /**
     * The derivative of {@link NearestCentres#loss(double[][], double[][])} with respect to {@code centres}.
     *
     * <p>
     * The branch on active values (line 20) has the derivative of the side taken.
     */
    public static LossGradient lossGradient(double[][] points, double[][] centres) {
        LossGradient into = new LossGradient();
        lossGradient(points, centres, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link NearestCentres#loss(double[][], double[][])} with respect to
     * {@code centres} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code centres.length * points.length + 2 * points.length + 7 * rounds16}; of the method
     * itself: {@code 4 * points.length + 3 * rounds16}. Workspace: at most {@code 5 * centres.length} bytes.
     * Here {@code rounds16} is how often the loop in line 16 runs in all.
     */
    public static void lossGradient(double[][] points, double[][] centres, LossGradient into) {
        into.prepare(points, centres);
        lossGradientKernel(points, centres, into.centres, into.ints, into.booleans);
    }

    /**
     * Computes the derivative of {@link NearestCentres#loss(double[][], double[][])} with respect to
     * {@code centres} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code centres.length * points.length + 6 * points.length + 7 * rounds16}; of the method
     * itself: {@code 4 * points.length + 3 * rounds16}. Workspace:
     * {@code points.length * (5 * centres.length + 4)} bytes, and while it grows at most twice as many. Here
     * {@code rounds16} is how often the loop in line 16 runs in all.
     */
    public static double lossValueAndGradient(double[][] points, double[][] centres, LossGradient into) {
        into.prepare(points, centres);
        return lossValueAndGradientKernel(points, centres, into.centres, into.ints, into.booleans);
    }

    /**
     * The derivative of {@link NearestCentres#loss(double[][], double[][])} with respect to {@code centres},
     * and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class LossGradient {
        private double[][] centres = new double[0][];
        private boolean given;
        private final int[][] ints = new int[2][0];
        private final boolean[][] booleans = new boolean[1][0];
        private final Identities own = new Identities();

        /** An empty holder, which grows to what it meets. */
        public LossGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static LossGradient into(double[][] centres) {
            LossGradient holder = new LossGradient();
            if (holder.own.add(centres, 2, "centres")) {
                throw new IllegalArgumentException("the result centres has a row twice");
            }
            holder.centres = centres;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code centres}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[][] centres() {
            return centres;
        }

        private void prepare(double[][] points, double[][] centres) {
            own.begin();
            own.add(this.centres, 2, "centres");
            own.end();
            if (own.owner(points, 2) != null) {
                throw new IllegalArgumentException("argument points shares an array with the result centres");
            }
            if (own.owner(centres, 2) != null) {
                throw new IllegalArgumentException(
                        "argument centres shares an array with the result centres");
            }
            if (given && !sameShape(this.centres, centres)) {
                throw new IllegalArgumentException(
                        "the array given for the result centres has not the shape of the argument");
            }
            this.centres = zerosLike(this.centres, centres);
        }

        private LossGradient withoutScratch() {
            LossGradient results = new LossGradient();
            results.centres = centres;
            return results;
        }
    }

    private static void lossGradientKernel(double[][] points, double[][] centres, double[][] centresBar,
            int[][] ints, boolean[][] booleans) {
        int[] jTape = ints[0];
        boolean[] tape = booleans[0];
        for (int i = points.length - 1; i >= 0; i--) {
            double[] point = points[i];
            if (jTape.length < centres.length) {
                jTape = grow(ints, 0, centres.length);
            }
            if (tape.length < centres.length) {
                tape = grow(booleans, 0, centres.length);
            }
            double best = Double.POSITIVE_INFINITY;
            int nearest = -1;
            for (int c = 0; c < centres.length; c++) {
                double d = 0.0;
                int j;
                for (j = 0; j < point.length & d < best; j++) {
                    double diff = point[j] - centres[c][j];
                    d += diff * diff;
                }
                jTape[c] = j;
                boolean test = d < best;
                tape[c] = test;
                if (test) {
                    best = d;
                    nearest = c;
                }
            }
            double bestBar = 1.0 + 0.1 * nearest;
            for (int c = centres.length - 1; c >= 0; c--) {
                int j = jTape[c];
                if (tape[c]) {
                    double t = 2.0 * bestBar;
                    for (int k = 0; k < j; k++) {
                        double diff = point[k] - centres[c][k];
                        centresBar[c][k] -= t * diff;
                    }
                    bestBar = 0.0;
                }
            }
        }
    }

    private static double lossValueAndGradientKernel(double[][] points, double[][] centres,
            double[][] centresBar, int[][] ints, boolean[][] booleans) {
        int[] jTape = ints[0];
        boolean[] tape = booleans[0];
        int[] nearestTape = ints[1];
        if (nearestTape.length < points.length) {
            nearestTape = grow(ints, 1, points.length);
        }
        int k = 0;
        double loss = 0.0;
        for (int i = 0; i < points.length; i++) {
            double[] point = points[i];
            long size = k + (long) centres.length;
            if (jTape.length < size) {
                jTape = grow(ints, 0, size);
            }
            if (tape.length < size) {
                tape = grow(booleans, 0, size);
            }
            double best = Double.POSITIVE_INFINITY;
            int nearest = -1;
            for (int c = 0; c < centres.length; c++) {
                double d = 0.0;
                int j;
                for (j = 0; j < point.length & d < best; j++) {
                    double diff = point[j] - centres[c][j];
                    d += diff * diff;
                }
                jTape[k] = j;
                boolean test = d < best;
                tape[k] = test;
                if (test) {
                    best = d;
                    nearest = c;
                }
                k++;
            }
            nearestTape[i] = nearest;
            loss += best * (1.0 + 0.1 * nearest);
        }
        for (int i = points.length - 1; i >= 0; i--) {
            double[] point = points[i];
            double bestBar = 1.0 + 0.1 * nearestTape[i];
            for (int c = centres.length - 1; c >= 0; c--) {
                int j = jTape[k - 1];
                if (tape[k - 1]) {
                    double t = 2.0 * bestBar;
                    for (int l = 0; l < j; l++) {
                        double diff = point[l] - centres[c][l];
                        centresBar[c][l] -= t * diff;
                    }
                    bestBar = 0.0;
                }
                k--;
            }
        }
        return loss;
    }

    /** An array kept in a slot, with its contents and room for more. */
    private static boolean[] grow(boolean[][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
    }

    /** An array kept in a slot, with its contents and room for more. */
    private static int[] grow(int[][] slots, int slot, long length) {
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

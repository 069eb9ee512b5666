package programs.arrays;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link SameArgumentTwice}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class SameArgumentTwiceDerivatives {

    private SameArgumentTwiceDerivatives() {}

    /**
     * The derivative of {@link SameArgumentTwice#bilinear(double[], double[], double[][])} with respect to
     * {@code x}, {@code y} and {@code a}.
     */
    public static BilinearGradient bilinearGradient(double[] x, double[] y, double[][] a) {
        BilinearGradient into = new BilinearGradient();
        bilinearGradient(x, y, a, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link SameArgumentTwice#bilinear(double[], double[], double[][])} with
     * respect to {@code x}, {@code y} and {@code a} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 9 * rounds15}; of the method itself: {@code 4 * rounds15}. Workspace:
     * {@code 32 * rounds13} bytes, and while it grows at most twice as many. Here {@code rounds13} is how
     * often the loop in line 13 runs in all, {@code rounds15} is how often the loop in line 15 runs in all.
     */
    public static void bilinearGradient(double[] x, double[] y, double[][] a, BilinearGradient into) {
        into.prepare(x, y, a);
        bilinearGradientKernel(x, y, a, into.x, into.y, into.a, into.doubleRows2);
    }

    /**
     * Computes the derivative of {@link SameArgumentTwice#bilinear(double[], double[], double[][])} with
     * respect to {@code x}, {@code y} and {@code a} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 13 * rounds15}; of the method itself: {@code 4 * rounds15}. Workspace:
     * {@code 32 * rounds13} bytes, and while it grows at most twice as many. Here {@code rounds13} is how
     * often the loop in line 13 runs in all, {@code rounds15} is how often the loop in line 15 runs in all.
     */
    public static double bilinearValueAndGradient(double[] x, double[] y, double[][] a,
            BilinearGradient into) {
        into.prepare(x, y, a);
        return bilinearValueAndGradientKernel(x, y, a, into.x, into.y, into.a, into.doubleRows2);
    }

    /**
     * The derivative of {@link SameArgumentTwice#bilinear(double[], double[], double[][])} with respect to
     * {@code x}, {@code y} and {@code a}, and the memory that computing it needs. One holder serves one
     * thread at a time.
     */
    public static final class BilinearGradient {
        private double[] x = new double[0];
        private double[] y = new double[0];
        private double[][] a = new double[0][];
        private boolean given;
        private final double[][][] doubleRows2 = new double[4][0][];
        private final Identities own = new Identities();

        /** An empty holder, which grows to what it meets. */
        public BilinearGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static BilinearGradient into(double[] x, double[] y, double[][] a) {
            BilinearGradient holder = new BilinearGradient();
            holder.own.add(x, 1, "x");
            if (holder.own.owner(y, 1) != null) {
                throw new IllegalArgumentException("the results x and y share an array");
            }
            holder.own.add(y, 1, "y");
            if (holder.own.owner(a, 2) != null) {
                throw new IllegalArgumentException(
                        "the results " + holder.own.owner(a, 2) + " and a share an array");
            }
            if (holder.own.add(a, 2, "a")) {
                throw new IllegalArgumentException("the result a has a row twice");
            }
            holder.x = x;
            holder.y = y;
            holder.a = a;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code x}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] x() {
            return x;
        }

        /**
         * The derivative with respect to {@code y}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] y() {
            return y;
        }

        /**
         * The derivative with respect to {@code a}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][] a() {
            return a;
        }

        private void prepare(double[] x, double[] y, double[][] a) {
            own.begin();
            own.add(this.x, 1, "x");
            own.add(this.y, 1, "y");
            own.add(this.a, 2, "a");
            own.end();
            if (own.owner(x, 1) != null) {
                throw new IllegalArgumentException(
                        "argument x shares an array with the result " + own.owner(x, 1));
            }
            if (own.owner(y, 1) != null) {
                throw new IllegalArgumentException(
                        "argument y shares an array with the result " + own.owner(y, 1));
            }
            if (own.owner(a, 2) != null) {
                throw new IllegalArgumentException(
                        "argument a shares an array with the result " + own.owner(a, 2));
            }
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            if (given && !sameShape(this.y, y)) {
                throw new IllegalArgumentException(
                        "the array given for the result y has not the shape of the argument");
            }
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            this.x = zerosLike(this.x, x);
            this.y = zerosLike(this.y, y);
            this.a = zerosLike(this.a, a);
        }

        private BilinearGradient withoutScratch() {
            BilinearGradient results = new BilinearGradient();
            results.x = x;
            results.y = y;
            results.a = a;
            return results;
        }
    }

    private static void bilinearGradientKernel(double[] x, double[] y, double[][] a, double[] xBar,
            double[] yBar, double[][] aBar, double[][][] doubleRows2) {
        double[][] pBarTape = doubleRows2[0];
        double[][] qBarTape = doubleRows2[1];
        double[][] qTape = doubleRows2[2];
        double[][] pTape = doubleRows2[3];
        double[] p = x;
        double[] q = y;
        double[] pBar = xBar;
        double[] qBar = yBar;
        int i;
        for (i = 0; i < p.length; i++) {
            long size = i + 1L;
            if (pBarTape.length < size) {
                pBarTape = grow(doubleRows2, 0, size);
            }
            if (qBarTape.length < size) {
                qBarTape = grow(doubleRows2, 1, size);
            }
            if (qTape.length < size) {
                qTape = grow(doubleRows2, 2, size);
            }
            if (pTape.length < size) {
                pTape = grow(doubleRows2, 3, size);
            }
            pTape[i] = p;
            qTape[i] = q;
            pBarTape[i] = pBar;
            qBarTape[i] = qBar;
            double[] p2;
            double[] pBar2;
            if (i % 2 == 0) {
                p2 = q;
                pBar2 = qBar;
            } else {
                p2 = p;
                pBar2 = pBar;
            }
            q = p;
            p = p2;
            qBar = pBar;
            pBar = pBar2;
        }
        for (int k = 0; k < i; k++) {
            double[] p2 = pTape[k];
            double[] q2 = qTape[k];
            double[] pBar2 = pBarTape[k];
            double[] qBar2 = qBarTape[k];
            double[] row = a[k];
            double[] rowBar = aBar[k];
            if (0 < q2.length) {
                double t = p2[k];
                for (int j = 0; j < q2.length; j++) {
                    double rowJ = row[j];
                    double t2 = q2[j];
                    double t3 = t2 * t2;
                    qBar2[j] += 2.0 * (t * rowJ * t2);
                    rowBar[j] += t3 * t;
                    pBar2[k] += t3 * rowJ;
                }
            }
        }
    }

    private static double bilinearValueAndGradientKernel(double[] x, double[] y, double[][] a, double[] xBar,
            double[] yBar, double[][] aBar, double[][][] doubleRows2) {
        double[][] pBarTape = doubleRows2[0];
        double[][] qBarTape = doubleRows2[1];
        double[][] qTape = doubleRows2[2];
        double[][] pTape = doubleRows2[3];
        double sum = 0.0;
        double[] p = x;
        double[] q = y;
        double[] pBar = xBar;
        double[] qBar = yBar;
        int i;
        for (i = 0; i < p.length; i++) {
            long size = i + 1L;
            if (pBarTape.length < size) {
                pBarTape = grow(doubleRows2, 0, size);
            }
            if (qBarTape.length < size) {
                qBarTape = grow(doubleRows2, 1, size);
            }
            if (qTape.length < size) {
                qTape = grow(doubleRows2, 2, size);
            }
            if (pTape.length < size) {
                pTape = grow(doubleRows2, 3, size);
            }
            pTape[i] = p;
            qTape[i] = q;
            pBarTape[i] = pBar;
            qBarTape[i] = qBar;
            double[] row = a[i];
            int k = q.length >= 32 ? q.length - 3 : 0;
            double sum2 = 0.0;
            double sum3 = 0.0;
            double sum4 = 0.0;
            int j;
            for (j = 0; j < k; j += 4) {
                double pi = p[i];
                double qj = q[j];
                sum += pi * row[j] * qj * qj;
                double qj1 = q[j + 1];
                sum2 += pi * row[j + 1] * qj1 * qj1;
                double qj2 = q[j + 2];
                sum3 += pi * row[j + 2] * qj2 * qj2;
                double qj3 = q[j + 3];
                sum4 += pi * row[j + 3] * qj3 * qj3;
            }
            sum = sum + sum2 + (sum3 + sum4);
            for (; j < q.length; j++) {
                double qj = q[j];
                sum += p[i] * row[j] * qj * qj;
            }
            double[] p2;
            double[] pBar2;
            if (i % 2 == 0) {
                p2 = q;
                pBar2 = qBar;
            } else {
                p2 = p;
                pBar2 = pBar;
            }
            q = p;
            p = p2;
            qBar = pBar;
            pBar = pBar2;
        }
        for (int k = 0; k < i; k++) {
            double[] p2 = pTape[k];
            double[] q2 = qTape[k];
            double[] pBar2 = pBarTape[k];
            double[] qBar2 = qBarTape[k];
            double[] row = a[k];
            double[] rowBar = aBar[k];
            if (0 < q2.length) {
                double t = p2[k];
                for (int j = 0; j < q2.length; j++) {
                    double rowJ = row[j];
                    double t2 = q2[j];
                    double t3 = t2 * t2;
                    qBar2[j] += 2.0 * (t * rowJ * t2);
                    rowBar[j] += t3 * t;
                    pBar2[k] += t3 * rowJ;
                }
            }
        }
        return sum;
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

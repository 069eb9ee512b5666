package programs.matrices;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link ProductNorm}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ProductNormDerivatives {

    private ProductNormDerivatives() {}

    /**
     * The derivative of {@link ProductNorm#norm(double[][], double[][])} with respect to {@code a} and
     * {@code b}.
     *
     * <p>
     * At {@code squares == 0} (line 29), the derivative of {@code sqrt} is infinite.
     */
    public static NormGradient normGradient(double[][] a, double[][] b) {
        NormGradient into = new NormGradient();
        normGradient(a, b, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ProductNorm#norm(double[][], double[][])} with respect to {@code a}
     * and {@code b} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 6 * a.length * b.length * b[0].length + 4 * a.length * b[0].length + 3}; of the
     * method itself: {@code 2 * a.length * b.length * b[0].length + 2 * a.length * b[0].length + 1}.
     * Workspace: {@code 16 * a.length * (b[0].length + 1)} bytes.
     */
    public static void normGradient(double[][] a, double[][] b, NormGradient into) {
        into.prepare(a, b);
        normGradientKernel(a, b, into.a, into.b, into.doubles2);
    }

    /**
     * Computes the derivative of {@link ProductNorm#norm(double[][], double[][])} with respect to {@code a}
     * and {@code b} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 6 * a.length * b.length * b[0].length + 4 * a.length * b[0].length + 3}; of the
     * method itself: {@code 2 * a.length * b.length * b[0].length + 2 * a.length * b[0].length + 1}.
     * Workspace: {@code 16 * a.length * (b[0].length + 1)} bytes.
     */
    public static double normValueAndGradient(double[][] a, double[][] b, NormGradient into) {
        into.prepare(a, b);
        return normValueAndGradientKernel(a, b, into.a, into.b, into.doubles2);
    }

    /**
     * The derivative of {@link ProductNorm#norm(double[][], double[][])} with respect to {@code a} and
     * {@code b}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class NormGradient {
        private double[][] a = new double[0][];
        private double[][] b = new double[0][];
        private boolean given;
        private final double[][][] doubles2 = new double[2][0][];
        private final Identities own = new Identities();

        /** An empty holder, which grows to what it meets. */
        public NormGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static NormGradient into(double[][] a, double[][] b) {
            NormGradient holder = new NormGradient();
            if (holder.own.add(a, 2, "a")) {
                throw new IllegalArgumentException("the result a has a row twice");
            }
            if (holder.own.owner(b, 2) != null) {
                throw new IllegalArgumentException("the results a and b share an array");
            }
            if (holder.own.add(b, 2, "b")) {
                throw new IllegalArgumentException("the result b has a row twice");
            }
            holder.a = a;
            holder.b = b;
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
         * The derivative with respect to {@code b}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][] b() {
            return b;
        }

        private void prepare(double[][] a, double[][] b) {
            own.begin();
            own.add(this.a, 2, "a");
            own.add(this.b, 2, "b");
            own.end();
            if (own.owner(a, 2) != null) {
                throw new IllegalArgumentException(
                        "argument a shares an array with the result " + own.owner(a, 2));
            }
            if (own.owner(b, 2) != null) {
                throw new IllegalArgumentException(
                        "argument b shares an array with the result " + own.owner(b, 2));
            }
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            if (given && !sameShape(this.b, b)) {
                throw new IllegalArgumentException(
                        "the array given for the result b has not the shape of the argument");
            }
            this.a = zerosLike(this.a, a);
            this.b = zerosLike(this.b, b);
        }

        private NormGradient withoutScratch() {
            NormGradient results = new NormGradient();
            results.a = a;
            results.b = b;
            return results;
        }
    }

    private static void normGradientKernel(double[][] a, double[][] b, double[][] aBar, double[][] bBar,
            double[][][] doubles2) {
        int k = b[0].length;
        double[][] c = zeros(doubles2, 0, a.length, k);
        double[][] cBar = zeros(doubles2, 1, a.length, k);
        int k2 = k - 3;
        for (int i = 0; i < a.length; i++) {
            int j;
            for (j = 0; j < k2; j += 4) {
                double sum = 0.0;
                double sum2 = 0.0;
                double sum3 = 0.0;
                double sum4 = 0.0;
                for (int l = 0; l < b.length; l++) {
                    double t = a[i][l];
                    double[] bl = b[l];
                    sum += t * bl[j];
                    sum2 += t * bl[j + 1];
                    sum3 += t * bl[j + 2];
                    sum4 += t * bl[j + 3];
                }
                double[] ci = c[i];
                ci[j] = sum;
                ci[j + 1] = sum2;
                ci[j + 2] = sum3;
                ci[j + 3] = sum4;
            }
            for (; j < k; j++) {
                double sum = 0.0;
                for (int l = 0; l < b.length; l++) {
                    sum += a[i][l] * b[l][j];
                }
                c[i][j] = sum;
            }
        }
        int k3 = k >= 32 ? k2 : 0;
        double squares = 0.0;
        for (int i = 0; i < a.length; i++) {
            double squares2 = 0.0;
            double squares3 = 0.0;
            double squares4 = 0.0;
            int j;
            for (j = 0; j < k3; j += 4) {
                double[] ci = c[i];
                double ciJ = ci[j];
                squares += ciJ * ciJ;
                double ciJ1 = ci[j + 1];
                squares2 += ciJ1 * ciJ1;
                double ciJ2 = ci[j + 2];
                squares3 += ciJ2 * ciJ2;
                double ciJ3 = ci[j + 3];
                squares4 += ciJ3 * ciJ3;
            }
            squares = squares + squares2 + (squares3 + squares4);
            for (; j < k; j++) {
                double t = c[i][j];
                squares += t * t;
            }
        }
        double t = 1.0 / Math.abs(Math.sqrt(squares));
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < k; j++) {
                cBar[i][j] += t * c[i][j];
            }
        }
        for (int i = a.length - 1; i >= 0; i--) {
            for (int j = k - 1; j >= 0; j--) {
                double[] cBarI = cBar[i];
                double cBarIJ = cBarI[j];
                cBarI[j] = 0.0;
                for (int l = 0; l < b.length; l++) {
                    bBar[l][j] += cBarIJ * a[i][l];
                    aBar[i][l] += cBarIJ * b[l][j];
                }
            }
        }
    }

    private static double normValueAndGradientKernel(double[][] a, double[][] b, double[][] aBar,
            double[][] bBar, double[][][] doubles2) {
        int k = b[0].length;
        double[][] c = zeros(doubles2, 0, a.length, k);
        double[][] cBar = zeros(doubles2, 1, a.length, k);
        int k2 = k - 3;
        for (int i = 0; i < a.length; i++) {
            int j;
            for (j = 0; j < k2; j += 4) {
                double sum = 0.0;
                double sum2 = 0.0;
                double sum3 = 0.0;
                double sum4 = 0.0;
                for (int l = 0; l < b.length; l++) {
                    double t = a[i][l];
                    double[] bl = b[l];
                    sum += t * bl[j];
                    sum2 += t * bl[j + 1];
                    sum3 += t * bl[j + 2];
                    sum4 += t * bl[j + 3];
                }
                double[] ci = c[i];
                ci[j] = sum;
                ci[j + 1] = sum2;
                ci[j + 2] = sum3;
                ci[j + 3] = sum4;
            }
            for (; j < k; j++) {
                double sum = 0.0;
                for (int l = 0; l < b.length; l++) {
                    sum += a[i][l] * b[l][j];
                }
                c[i][j] = sum;
            }
        }
        int k3 = k >= 32 ? k2 : 0;
        double squares = 0.0;
        for (int i = 0; i < a.length; i++) {
            double squares2 = 0.0;
            double squares3 = 0.0;
            double squares4 = 0.0;
            int j;
            for (j = 0; j < k3; j += 4) {
                double[] ci = c[i];
                double ciJ = ci[j];
                squares += ciJ * ciJ;
                double ciJ1 = ci[j + 1];
                squares2 += ciJ1 * ciJ1;
                double ciJ2 = ci[j + 2];
                squares3 += ciJ2 * ciJ2;
                double ciJ3 = ci[j + 3];
                squares4 += ciJ3 * ciJ3;
            }
            squares = squares + squares2 + (squares3 + squares4);
            for (; j < k; j++) {
                double t = c[i][j];
                squares += t * t;
            }
        }
        double t = Math.sqrt(squares);
        double t2 = 1.0 / Math.abs(t);
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < k; j++) {
                cBar[i][j] += t2 * c[i][j];
            }
        }
        for (int i = a.length - 1; i >= 0; i--) {
            for (int j = k - 1; j >= 0; j--) {
                double[] cBarI = cBar[i];
                double cBarIJ = cBarI[j];
                cBarI[j] = 0.0;
                for (int l = 0; l < b.length; l++) {
                    bBar[l][j] += cBarIJ * a[i][l];
                    aBar[i][l] += cBarIJ * b[l][j];
                }
            }
        }
        return t;
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

    /** An array kept in a slot, with exactly the given lengths and filled with zeros. */
    private static double[][] zeros(double[][][] slots, int slot, int length, int length2) {
        double[][] array = slots[slot];
        if (array == null || array.length != length) {
            array = new double[length][];
            slots[slot] = array;
        }
        for (int i = 0; i < length; i++) {
            array[i] = zeros(array, i, length2);
        }
        return array;
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

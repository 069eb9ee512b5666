package programs.matrices;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link PivotedLu}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class PivotedLuDerivatives {

    private PivotedLuDerivatives() {}

    /**
     * The derivative of {@link PivotedLu#determinant(double[][])} with respect to {@code matrix}.
     *
     * <p>
     * Branches on active values (lines 18, 25 and 28) have the derivative of the side taken.
     */
    public static DeterminantGradient determinantGradient(double[][] matrix) {
        DeterminantGradient into = new DeterminantGradient();
        determinantGradient(matrix, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link PivotedLu#determinant(double[][])} with respect to {@code matrix}
     * into {@code into}, without its value.
     *
     * <p>
     * Operations: at most about
     * {@code (15 * matrix.length * matrix.length * rounds18 - 15 * matrix.length * rounds18 * rounds18 + 5 * rounds18 * rounds18 * rounds18 + 6 * rounds20 + 3 * rounds35 + 9 * rounds37) / 3};
     * of the method itself: at most {@code 2 * rounds18 + 2 * rounds20 + rounds35 + 4 * rounds37}. Workspace:
     * at most
     * {@code 2 * (12 * matrix.length * matrix.length + 16 * matrix.length + 13 * rounds18 + 12 * rounds35 + 4 * rounds37)}
     * bytes, and while it grows at most twice as many. Here {@code rounds18} is how often the loop in line 18
     * runs in all, {@code rounds20} is how often the loop in line 20 runs in all, {@code rounds35} is how
     * often the loop in line 35 runs in all, {@code rounds37} is how often the loop in line 37 runs in all.
     */
    public static void determinantGradient(double[][] matrix, DeterminantGradient into) {
        into.prepare(matrix);
        determinantGradientKernel(matrix, into.matrix, into.doubleRows2, into.booleans, into.doubles,
                into.doubles2);
    }

    /**
     * Computes the derivative of {@link PivotedLu#determinant(double[][])} with respect to {@code matrix}
     * into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most about
     * {@code (15 * matrix.length * matrix.length * rounds18 - 15 * matrix.length * rounds18 * rounds18 + 5 * rounds18 * rounds18 * rounds18 + 6 * rounds20 + 3 * rounds35 + 9 * rounds37) / 3};
     * of the method itself: at most {@code 2 * rounds18 + 2 * rounds20 + rounds35 + 4 * rounds37}. Workspace:
     * at most
     * {@code 2 * (12 * matrix.length * matrix.length + 16 * matrix.length + 13 * rounds18 + 12 * rounds35 + 4 * rounds37)}
     * bytes, and while it grows at most twice as many. Here {@code rounds18} is how often the loop in line 18
     * runs in all, {@code rounds20} is how often the loop in line 20 runs in all, {@code rounds35} is how
     * often the loop in line 35 runs in all, {@code rounds37} is how often the loop in line 37 runs in all.
     */
    public static double determinantValueAndGradient(double[][] matrix, DeterminantGradient into) {
        into.prepare(matrix);
        return determinantValueAndGradientKernel(matrix, into.matrix, into.doubleRows2, into.booleans,
                into.doubles, into.doubles2);
    }

    /**
     * The derivative of {@link PivotedLu#determinant(double[][])} with respect to {@code matrix}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class DeterminantGradient {
        private double[][] matrix = new double[0][];
        private boolean given;
        private final double[][][] doubleRows2 = new double[5][0][];
        private final boolean[][] booleans = new boolean[2][0];
        private final double[][] doubles = new double[5][0];
        private final double[][][] doubles2 = new double[2][0][];
        private final Identities own = new Identities();

        /** An empty holder, which grows to what it meets. */
        public DeterminantGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static DeterminantGradient into(double[][] matrix) {
            DeterminantGradient holder = new DeterminantGradient();
            if (holder.own.add(matrix, 2, "matrix")) {
                throw new IllegalArgumentException("the result matrix has a row twice");
            }
            holder.matrix = matrix;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code matrix}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[][] matrix() {
            return matrix;
        }

        private void prepare(double[][] matrix) {
            own.begin();
            own.add(this.matrix, 2, "matrix");
            own.end();
            if (own.owner(matrix, 2) != null) {
                throw new IllegalArgumentException("argument matrix shares an array with the result matrix");
            }
            if (given && !sameShape(this.matrix, matrix)) {
                throw new IllegalArgumentException(
                        "the array given for the result matrix has not the shape of the argument");
            }
            this.matrix = zerosLike(this.matrix, matrix);
        }

        private DeterminantGradient withoutScratch() {
            DeterminantGradient results = new DeterminantGradient();
            results.matrix = matrix;
            return results;
        }
    }

    private static void determinantGradientKernel(double[][] matrix, double[][] matrixBar,
            double[][][] doubleRows2, boolean[][] booleans, double[][] doubles, double[][][] doubles2) {
        double[][] tape = doubleRows2[0];
        boolean[] tape2 = booleans[0];
        boolean[] tape3 = booleans[1];
        double[][] tape4 = doubleRows2[1];
        double[] tape5 = doubles[0];
        double[] detTape = doubles[1];
        double[][] tape6 = doubleRows2[2];
        double[] tape7 = doubles[2];
        double[] factorTape = doubles[3];
        double[] tape8 = doubles[4];
        double[][] a = rows(doubleRows2, 3, zeros(doubles2, 0, matrix.length, matrix.length));
        double[][] aBar = rows(doubleRows2, 4, zeros(doubles2, 1, matrix.length, matrix.length));
        long k = matrix.length;
        if (tape.length < k * k) {
            tape = grow(doubleRows2, 0, k * k);
        }
        for (int i = 0; i < matrix.length; i++) {
            int base = i * matrix.length;
            for (int j = 0; j < matrix.length; j++) {
                tape[base + j] = aBar[i];
                a[i][j] = matrix[i][j];
            }
        }
        int k2 = 0;
        int k3 = 0;
        boolean returned = false;
        double det = 1.0;
        int trips = 0;
        for (int i = 0; i < matrix.length; i++) {
            long size = trips + 1L;
            if (tape2.length < size) {
                tape2 = grow(booleans, 0, size);
            }
            if (tape3.length < size) {
                tape3 = grow(booleans, 1, size);
            }
            if (tape4.length < size) {
                tape4 = grow(doubleRows2, 1, size);
            }
            if (tape5.length < size) {
                tape5 = grow(doubles, 0, size);
            }
            if (detTape.length < size) {
                detTape = grow(doubles, 1, size);
            }
            int pivot = i;
            for (int j = i + 1; j < matrix.length; j++) {
                if (Math.abs(a[j][i]) > Math.abs(a[pivot][i])) {
                    pivot = j;
                }
            }
            double[] aPivot = a[pivot];
            double[] aBarPivot = aBar[pivot];
            boolean test = aPivot[i] == 0.0;
            tape2[trips] = test;
            if (test) {
                returned = true;
                trips++;
                break;
            }
            boolean test2 = pivot != i;
            tape3[trips] = test2;
            if (test2) {
                a[pivot] = a[i];
                aBar[pivot] = aBar[i];
                a[i] = aPivot;
                aBar[i] = aBarPivot;
                det = -det;
            }
            detTape[trips] = det;
            double[] ai = a[i];
            tape4[trips] = aBar[i];
            double aiI = ai[i];
            tape5[trips] = aiI;
            det *= aiI;
            long size2 = k2 + (k - (i + 1));
            if (tape6.length < size2) {
                tape6 = grow(doubleRows2, 2, size2);
            }
            if (tape7.length < size2) {
                tape7 = grow(doubles, 2, size2);
            }
            if (factorTape.length < size2) {
                factorTape = grow(doubles, 3, size2);
            }
            for (int j = i + 1; j < matrix.length; j++) {
                double[] aj = a[j];
                tape6[k2] = aBar[j];
                double aiI2 = ai[i];
                tape7[k2] = aiI2;
                double factor = aj[i] / aiI2;
                factorTape[k2] = factor;
                if (tape8.length < k3 + (k - i)) {
                    tape8 = grow(doubles, 4, k3 + (k - i));
                }
                for (int l = i; l < matrix.length; l++) {
                    double aiL = ai[l];
                    tape8[k3] = aiL;
                    aj[l] -= factor * aiL;
                    k3++;
                }
                k2++;
            }
            trips++;
        }
        double detBar = returned ? 0.0 : 1.0;
        for (int i = trips - 1; i >= 0; i--) {
            if (!tape2[i]) {
                boolean test = tape3[i];
                double det2 = detTape[i];
                double[] row = tape4[i];
                double t = tape5[i];
                int k4 = matrix.length - 1;
                for (int j = k4; j >= i + 1; j--) {
                    double[] row2 = tape6[k2 - 1];
                    double t2 = tape7[k2 - 1];
                    double factor = factorTape[k2 - 1];
                    double factorBar = 0.0;
                    for (int l = k4; l >= i; l--) {
                        double t3 = row2[l];
                        factorBar -= t3 * tape8[k3 - 1];
                        row[l] += t3 == 0.0 ? 0.0 : -(t3 * factor);
                        k3--;
                    }
                    double t3 = factorBar / t2;
                    boolean test2 = factorBar == 0.0;
                    row[i] += test2 ? 0.0 : -(t3 * factor);
                    row2[i] += test2 ? 0.0 : t3;
                    k2--;
                }
                double detBar2 = detBar * t;
                row[i] += detBar * det2;
                if (test) {
                    detBar2 = -detBar2;
                }
                detBar = detBar2;
            }
        }
        int k4 = matrix.length - 1;
        for (int i = k4; i >= 0; i--) {
            int base = i * matrix.length;
            for (int j = k4; j >= 0; j--) {
                double[] row = tape[base + j];
                double rowJ = row[j];
                row[j] = 0.0;
                matrixBar[i][j] += rowJ;
            }
        }
    }

    private static double determinantValueAndGradientKernel(double[][] matrix, double[][] matrixBar,
            double[][][] doubleRows2, boolean[][] booleans, double[][] doubles, double[][][] doubles2) {
        double[][] tape = doubleRows2[0];
        boolean[] tape2 = booleans[0];
        boolean[] tape3 = booleans[1];
        double[][] tape4 = doubleRows2[1];
        double[] tape5 = doubles[0];
        double[] detTape = doubles[1];
        double[][] tape6 = doubleRows2[2];
        double[] tape7 = doubles[2];
        double[] factorTape = doubles[3];
        double[] tape8 = doubles[4];
        double[][] a = rows(doubleRows2, 3, zeros(doubles2, 0, matrix.length, matrix.length));
        double[][] aBar = rows(doubleRows2, 4, zeros(doubles2, 1, matrix.length, matrix.length));
        long k = matrix.length;
        if (tape.length < k * k) {
            tape = grow(doubleRows2, 0, k * k);
        }
        for (int i = 0; i < matrix.length; i++) {
            int base = i * matrix.length;
            for (int j = 0; j < matrix.length; j++) {
                tape[base + j] = aBar[i];
                a[i][j] = matrix[i][j];
            }
        }
        int k2 = 0;
        int k3 = 0;
        double t = 0.0;
        boolean returned = false;
        double det = 1.0;
        int trips = 0;
        for (int i = 0; i < matrix.length; i++) {
            long size = trips + 1L;
            if (tape2.length < size) {
                tape2 = grow(booleans, 0, size);
            }
            if (tape3.length < size) {
                tape3 = grow(booleans, 1, size);
            }
            if (tape4.length < size) {
                tape4 = grow(doubleRows2, 1, size);
            }
            if (tape5.length < size) {
                tape5 = grow(doubles, 0, size);
            }
            if (detTape.length < size) {
                detTape = grow(doubles, 1, size);
            }
            int pivot = i;
            for (int j = i + 1; j < matrix.length; j++) {
                if (Math.abs(a[j][i]) > Math.abs(a[pivot][i])) {
                    pivot = j;
                }
            }
            double[] aPivot = a[pivot];
            double[] aBarPivot = aBar[pivot];
            boolean test = aPivot[i] == 0.0;
            tape2[trips] = test;
            if (test) {
                returned = true;
                trips++;
                break;
            }
            boolean test2 = pivot != i;
            tape3[trips] = test2;
            if (test2) {
                a[pivot] = a[i];
                aBar[pivot] = aBar[i];
                a[i] = aPivot;
                aBar[i] = aBarPivot;
                det = -det;
            }
            detTape[trips] = det;
            double[] ai = a[i];
            tape4[trips] = aBar[i];
            double aiI = ai[i];
            tape5[trips] = aiI;
            det *= aiI;
            long size2 = k2 + (k - (i + 1));
            if (tape6.length < size2) {
                tape6 = grow(doubleRows2, 2, size2);
            }
            if (tape7.length < size2) {
                tape7 = grow(doubles, 2, size2);
            }
            if (factorTape.length < size2) {
                factorTape = grow(doubles, 3, size2);
            }
            for (int j = i + 1; j < matrix.length; j++) {
                double[] aj = a[j];
                tape6[k2] = aBar[j];
                double aiI2 = ai[i];
                tape7[k2] = aiI2;
                double factor = aj[i] / aiI2;
                factorTape[k2] = factor;
                if (tape8.length < k3 + (k - i)) {
                    tape8 = grow(doubles, 4, k3 + (k - i));
                }
                for (int l = i; l < matrix.length; l++) {
                    double aiL = ai[l];
                    tape8[k3] = aiL;
                    aj[l] -= factor * aiL;
                    k3++;
                }
                k2++;
            }
            trips++;
        }
        double detBar = 1.0;
        if (returned) {
            detBar = 0.0;
        } else {
            t = det;
        }
        for (int i = trips - 1; i >= 0; i--) {
            if (!tape2[i]) {
                boolean test = tape3[i];
                double det2 = detTape[i];
                double[] row = tape4[i];
                double t2 = tape5[i];
                int k4 = matrix.length - 1;
                for (int j = k4; j >= i + 1; j--) {
                    double[] row2 = tape6[k2 - 1];
                    double t3 = tape7[k2 - 1];
                    double factor = factorTape[k2 - 1];
                    double factorBar = 0.0;
                    for (int l = k4; l >= i; l--) {
                        double t4 = row2[l];
                        factorBar -= t4 * tape8[k3 - 1];
                        row[l] += t4 == 0.0 ? 0.0 : -(t4 * factor);
                        k3--;
                    }
                    double t4 = factorBar / t3;
                    boolean test2 = factorBar == 0.0;
                    row[i] += test2 ? 0.0 : -(t4 * factor);
                    row2[i] += test2 ? 0.0 : t4;
                    k2--;
                }
                double detBar2 = detBar * t2;
                row[i] += detBar * det2;
                if (test) {
                    detBar2 = -detBar2;
                }
                detBar = detBar2;
            }
        }
        int k4 = matrix.length - 1;
        for (int i = k4; i >= 0; i--) {
            int base = i * matrix.length;
            for (int j = k4; j >= 0; j--) {
                double[] row = tape[base + j];
                double rowJ = row[j];
                row[j] = 0.0;
                matrixBar[i][j] += rowJ;
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

    /** An array kept in a slot, referring to the given rows. */
    private static double[][] rows(double[][][] slots, int slot, double[][] rows) {
        double[][] array = slots[slot];
        if (array == null || array.length != rows.length) {
            array = new double[rows.length][];
            slots[slot] = array;
        }
        System.arraycopy(rows, 0, array, 0, rows.length);
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

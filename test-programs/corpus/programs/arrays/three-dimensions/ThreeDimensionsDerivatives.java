package programs.arrays;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link ThreeDimensions}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ThreeDimensionsDerivatives {

    private ThreeDimensionsDerivatives() {}

    /**
     * The derivative of {@link ThreeDimensions#energy(double[][][], double[])} with respect to {@code u} and
     * {@code w}.
     */
    public static EnergyGradient energyGradient(double[][][] u, double[] w) {
        EnergyGradient into = new EnergyGradient();
        energyGradient(u, w, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ThreeDimensions#energy(double[][][], double[])} with respect to
     * {@code u} and {@code w} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 9 * rounds15 + 6 * rounds25 + 2 * rounds31}; of the method itself:
     * {@code 4 * rounds15 + 3 * rounds25 + 2 * rounds31}. Workspace:
     * {@code 8 * (3 * elements(u) + rounds15 + rounds25 + 3 * rows(u) + 8 * u.length + 8)} bytes, and while
     * it grows at most twice as many. Here {@code rounds15} is how often the loop in line 15 runs in all,
     * {@code rounds25} is how often the loop in line 25 runs in all, {@code rounds31} is how often the loop
     * in line 31 runs in all.
     */
    public static void energyGradient(double[][][] u, double[] w, EnergyGradient into) {
        into.prepare(u, w);
        energyGradientKernel(into.uRows, w, into.uBarRows, into.w, into.doubles, into.doubleRows2,
                into.doubles3, into.doubleRows3, into.doubles2);
    }

    /**
     * Computes the derivative of {@link ThreeDimensions#energy(double[][][], double[])} with respect to
     * {@code u} and {@code w} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 9 * rounds15 + 6 * rounds25 + 4 * rounds31}; of the method itself:
     * {@code 4 * rounds15 + 3 * rounds25 + 2 * rounds31}. Workspace:
     * {@code 8 * (3 * elements(u) + rounds15 + rounds25 + 3 * rows(u) + 8 * u.length + 8)} bytes, and while
     * it grows at most twice as many. Here {@code rounds15} is how often the loop in line 15 runs in all,
     * {@code rounds25} is how often the loop in line 25 runs in all, {@code rounds31} is how often the loop
     * in line 31 runs in all.
     */
    public static double energyValueAndGradient(double[][][] u, double[] w, EnergyGradient into) {
        into.prepare(u, w);
        return energyValueAndGradientKernel(into.uRows, w, into.uBarRows, into.w, into.doubles,
                into.doubleRows2, into.doubles3, into.doubleRows3, into.doubles2);
    }

    /**
     * The derivative of {@link ThreeDimensions#energy(double[][][], double[])} with respect to {@code u} and
     * {@code w}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class EnergyGradient {
        private double[][][] u = new double[0][][];
        private double[] w = new double[0];
        private boolean given;
        private double[][][] uCopy = new double[0][][];
        private double[][][] uRowsPlanes = new double[0][][];
        private double[][][] uRows = new double[0][][];
        private double[][][] uBarRowsPlanes = new double[0][][];
        private double[][][] uBarRows = new double[0][][];
        private final double[][] doubles = new double[1][0];
        private final double[][][] doubleRows2 = new double[1][0][];
        private final double[][][][] doubles3 = new double[2][0][][];
        private final double[][][][] doubleRows3 = new double[2][0][][];
        private final double[][][] doubles2 = new double[2][0][];
        private final Identities own = new Identities();
        private final Identities seen = new Identities();

        /** An empty holder, which grows to what it meets. */
        public EnergyGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static EnergyGradient into(double[][][] u, double[] w) {
            EnergyGradient holder = new EnergyGradient();
            if (holder.own.add(u, 3, "u")) {
                throw new IllegalArgumentException("the result u has a row twice");
            }
            if (holder.own.owner(w, 1) != null) {
                throw new IllegalArgumentException("the results u and w share an array");
            }
            holder.own.add(w, 1, "w");
            holder.u = u;
            holder.w = w;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code u}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][][] u() {
            return u;
        }

        /**
         * The derivative with respect to {@code w}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] w() {
            return w;
        }

        private void prepare(double[][][] u, double[] w) {
            own.begin();
            own.add(this.u, 3, "u");
            own.add(this.w, 1, "w");
            own.end();
            if (own.owner(u, 3) != null) {
                throw new IllegalArgumentException(
                        "argument u shares an array with the result " + own.owner(u, 3));
            }
            if (own.owner(w, 1) != null) {
                throw new IllegalArgumentException(
                        "argument w shares an array with the result " + own.owner(w, 1));
            }
            seen.clear();
            if (seen.add(u, 3, "u")) {
                throw new IllegalArgumentException(
                        "argument u has a row twice, and the method overwrites it");
            }
            if (seen.owner(w, 1) != null) {
                throw new IllegalArgumentException(
                        "arguments u and w share an array, and the method overwrites u");
            }
            seen.clear();
            uCopy = copied(uCopy, u);
            uRowsPlanes = planes(uRowsPlanes, uCopy);
            uRows = borrowed(uRows, uRowsPlanes);
            if (given && !sameShape(this.u, u)) {
                throw new IllegalArgumentException(
                        "the array given for the result u has not the shape of the argument");
            }
            if (given && !sameShape(this.w, w)) {
                throw new IllegalArgumentException(
                        "the array given for the result w has not the shape of the argument");
            }
            this.u = zerosLike(this.u, u);
            uBarRowsPlanes = planes(uBarRowsPlanes, this.u);
            uBarRows = borrowed(uBarRows, uBarRowsPlanes);
            this.w = zerosLike(this.w, w);
        }

        private EnergyGradient withoutScratch() {
            EnergyGradient results = new EnergyGradient();
            results.u = u;
            results.w = w;
            return results;
        }
    }

    private static void energyGradientKernel(double[][][] u, double[] w, double[][][] uBar, double[] wBar,
            double[][] doubles, double[][][] doubleRows2, double[][][][] doubles3, double[][][][] doubleRows3,
            double[][][] doubles2) {
        int made = 0;
        int made2 = 0;
        double[] tape = doubles[0];
        double[][] tape2 = doubleRows2[0];
        int k = 0;
        for (int i = 0; i < u.length; i++) {
            double[][] plane = u[i];
            for (int j = 0; j < plane.length; j++) {
                double[] line = plane[j];
                if (tape.length < k + (line.length - 1L)) {
                    tape = grow(doubles, 0, k + (line.length - 1L));
                }
                if (1 < line.length) {
                    double w0 = w[0];
                    for (int l = 1; l < line.length; l++) {
                        double t = line[l - 1];
                        tape[k] = t;
                        line[l] += w0 * t * t;
                        k++;
                    }
                }
            }
        }
        double[][][] v = rows(doubleRows3, 0, zeros(doubles3, 0, 2, u.length));
        double[][][] vBar = rows(doubleRows3, 1, zeros(doubles3, 1, 2, u.length));
        int k2 = 0;
        for (int i = 0; i < u.length; i++) {
            double[][] ui = u[i];
            double[] row = fromPool(doubles2, 0, made, ui.length);
            made++;
            double[] row2 = fromPool(doubles2, 1, made2, ui.length);
            made2++;
            v[0][i] = row;
            vBar[0][i] = row2;
            v[1][i] = row;
            vBar[1][i] = row2;
            int k3 = i % 2;
            for (int j = 0; j < ui.length; j++) {
                double[] uiJ = ui[j];
                if (tape2.length < k2 + (long) uiJ.length) {
                    tape2 = grow(doubleRows2, 0, k2 + (long) uiJ.length);
                }
                for (int l = 0; l < uiJ.length; l++) {
                    tape2[k2] = vBar[k3][i];
                    v[k3][i][j] += uiJ[l] * w[1];
                    k2++;
                }
            }
        }
        double[][] v0 = v[0];
        double[][] vBar0 = vBar[0];
        for (int i = 0; i < v0.length; i++) {
            double[] row = v0[i];
            double[] rowBar = vBar0[i];
            for (int j = 0; j < row.length; j++) {
                rowBar[j] += 2.0 * row[j];
            }
        }
        int k3 = u.length - 1;
        for (int i = k3; i >= 0; i--) {
            double[][] ui = u[i];
            double[][] uBarI = uBar[i];
            for (int j = ui.length - 1; j >= 0; j--) {
                double[] uiJ = ui[j];
                double[] uBarIJ = uBarI[j];
                int k4 = uiJ.length - 1;
                if (k4 >= 0) {
                    double w1 = w[1];
                    double wBar1 = wBar[1];
                    for (int l = k4; l >= 0; l--) {
                        double t = tape2[k2 - 1][j];
                        wBar1 += t * uiJ[l];
                        uBarIJ[l] += t * w1;
                        k2--;
                    }
                    wBar[1] = wBar1;
                }
            }
        }
        for (int i = k3; i >= 0; i--) {
            double[][] plane = u[i];
            double[][] planeBar = uBar[i];
            for (int j = plane.length - 1; j >= 0; j--) {
                double[] lineBar = planeBar[j];
                int k4 = plane[j].length - 1;
                if (k4 >= 1) {
                    double w0 = w[0];
                    double wBar0 = wBar[0];
                    for (int l = k4; l >= 1; l--) {
                        double t = tape[k - 1];
                        double t2 = lineBar[l] * t;
                        lineBar[l - 1] += 2.0 * (t2 * w0);
                        wBar0 += t2 * t;
                        k--;
                    }
                    wBar[0] = wBar0;
                }
            }
        }
    }

    private static double energyValueAndGradientKernel(double[][][] u, double[] w, double[][][] uBar,
            double[] wBar, double[][] doubles, double[][][] doubleRows2, double[][][][] doubles3,
            double[][][][] doubleRows3, double[][][] doubles2) {
        int made = 0;
        int made2 = 0;
        double[] tape = doubles[0];
        double[][] tape2 = doubleRows2[0];
        int k = 0;
        for (int i = 0; i < u.length; i++) {
            double[][] plane = u[i];
            for (int j = 0; j < plane.length; j++) {
                double[] line = plane[j];
                if (tape.length < k + (line.length - 1L)) {
                    tape = grow(doubles, 0, k + (line.length - 1L));
                }
                if (1 < line.length) {
                    double w0 = w[0];
                    for (int l = 1; l < line.length; l++) {
                        double t = line[l - 1];
                        tape[k] = t;
                        line[l] += w0 * t * t;
                        k++;
                    }
                }
            }
        }
        double[][][] v = rows(doubleRows3, 0, zeros(doubles3, 0, 2, u.length));
        double[][][] vBar = rows(doubleRows3, 1, zeros(doubles3, 1, 2, u.length));
        int k2 = 0;
        for (int i = 0; i < u.length; i++) {
            double[][] ui = u[i];
            double[] row = fromPool(doubles2, 0, made, ui.length);
            made++;
            double[] row2 = fromPool(doubles2, 1, made2, ui.length);
            made2++;
            v[0][i] = row;
            vBar[0][i] = row2;
            v[1][i] = row;
            vBar[1][i] = row2;
            int k3 = i % 2;
            for (int j = 0; j < ui.length; j++) {
                double[] uiJ = ui[j];
                if (tape2.length < k2 + (long) uiJ.length) {
                    tape2 = grow(doubleRows2, 0, k2 + (long) uiJ.length);
                }
                for (int l = 0; l < uiJ.length; l++) {
                    tape2[k2] = vBar[k3][i];
                    v[k3][i][j] += uiJ[l] * w[1];
                    k2++;
                }
            }
        }
        double[][] v0 = v[0];
        double[][] vBar0 = vBar[0];
        double sum = 0.0;
        for (int i = 0; i < v0.length; i++) {
            double[] row = v0[i];
            double[] rowBar = vBar0[i];
            for (int j = 0; j < row.length; j++) {
                double x = row[j];
                sum += x * x;
                rowBar[j] += 2.0 * x;
            }
        }
        int k3 = u.length - 1;
        for (int i = k3; i >= 0; i--) {
            double[][] ui = u[i];
            double[][] uBarI = uBar[i];
            for (int j = ui.length - 1; j >= 0; j--) {
                double[] uiJ = ui[j];
                double[] uBarIJ = uBarI[j];
                int k4 = uiJ.length - 1;
                if (k4 >= 0) {
                    double w1 = w[1];
                    double wBar1 = wBar[1];
                    for (int l = k4; l >= 0; l--) {
                        double t = tape2[k2 - 1][j];
                        wBar1 += t * uiJ[l];
                        uBarIJ[l] += t * w1;
                        k2--;
                    }
                    wBar[1] = wBar1;
                }
            }
        }
        for (int i = k3; i >= 0; i--) {
            double[][] plane = u[i];
            double[][] planeBar = uBar[i];
            for (int j = plane.length - 1; j >= 0; j--) {
                double[] lineBar = planeBar[j];
                int k4 = plane[j].length - 1;
                if (k4 >= 1) {
                    double w0 = w[0];
                    double wBar0 = wBar[0];
                    for (int l = k4; l >= 1; l--) {
                        double t = tape[k - 1];
                        double t2 = lineBar[l] * t;
                        lineBar[l - 1] += 2.0 * (t2 * w0);
                        wBar0 += t2 * t;
                        k--;
                    }
                    wBar[0] = wBar0;
                }
            }
        }
        return sum;
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

    /** An array kept in a slot, with exactly the given length and filled with zeros. */
    private static double[][] zeros(double[][][] slots, int slot, int length) {
        double[][] array = slots[slot];
        if (array == null || array.length != length) {
            array = new double[length][];
            slots[slot] = array;
        } else {
            Arrays.fill(array, null);
        }
        return array;
    }

    /** An array kept in a slot, with exactly the given lengths and filled with zeros. */
    private static double[][][] zeros(double[][][][] slots, int slot, int length, int length2) {
        double[][][] array = slots[slot];
        if (array == null || array.length != length) {
            array = new double[length][][];
            slots[slot] = array;
        }
        for (int i = 0; i < length; i++) {
            array[i] = zeros(array, i, length2);
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

    /** An array kept in a slot, referring to the given rows. */
    private static double[][][] rows(double[][][][] slots, int slot, double[][][] rows) {
        double[][][] array = slots[slot];
        if (array == null || array.length != rows.length) {
            array = new double[rows.length][][];
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

    /** The same for arrays of arrays. */
    private static double[][][] zerosLike(double[][][] result, double[][][] argument) {
        double[][][] rows = result.length == argument.length ? result : new double[argument.length][0][];
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

    /** Whether the caller's result array has the shape of the argument, row by row. */
    private static boolean sameShape(double[][][] given, double[][][] argument) {
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

    /** The same for arrays of arrays. */
    private static double[][][] copied(double[][][] copy, double[][][] original) {
        double[][][] rows = copy.length == original.length ? copy : new double[original.length][0][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = copied(rows[i], original[i]);
        }
        return rows;
    }

    /** An array of its own with the given rows, so that the method may put other rows there. */
    private static double[][] borrowed(double[][] outer, double[][] rows) {
        if (outer.length != rows.length) {
            return rows.clone();
        }
        System.arraycopy(rows, 0, outer, 0, rows.length);
        return outer;
    }

    /** An array of its own with the given rows, so that the method may put other rows there. */
    private static double[][][] borrowed(double[][][] outer, double[][][] rows) {
        if (outer.length != rows.length) {
            return rows.clone();
        }
        System.arraycopy(rows, 0, outer, 0, rows.length);
        return outer;
    }

    /** Planes of its own with the given rows, so that the method may put other rows there. */
    private static double[][][] planes(double[][][] own, double[][][] given) {
        double[][][] planes = own.length == given.length ? own : new double[given.length][0][];
        for (int i = 0; i < planes.length; i++) {
            planes[i] = borrowed(planes[i], given[i]);
        }
        return planes;
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

package programs.matrices;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link PlanesSwapped}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class PlanesSwappedDerivatives {

    private PlanesSwappedDerivatives() {}

    /**
     * The derivative of {@link PlanesSwapped#value(double[][], double[][][], int[])} with respect to
     * {@code a} and {@code cube}.
     */
    public static ValueGradient valueGradient(double[][] a, double[][][] cube, int[] order) {
        ValueGradient into = new ValueGradient();
        valueGradient(a, cube, order, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link PlanesSwapped#value(double[][], double[][][], int[])} with respect to
     * {@code a} and {@code cube} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 3 * elements(a) + 3 * elements(cube) + 7 * order.length}; of the method itself:
     * {@code 3 * elements(a) + 3 * elements(cube) + 4 * order.length}. Workspace:
     * {@code 8 * (3 * a.length + 2 * cube.length + elements(a) + elements(cube) + 3 * order.length + 3 * rows(cube))}
     * bytes.
     */
    public static void valueGradient(double[][] a, double[][][] cube, int[] order, ValueGradient into) {
        into.prepare(a, cube);
        valueGradientKernel(into.aRows, into.cubeRows, order, into.aBarRows, into.cubeBarRows,
                into.doubleRows2, into.doubles);
    }

    /**
     * Computes the derivative of {@link PlanesSwapped#value(double[][], double[][][], int[])} with respect to
     * {@code a} and {@code cube} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 5 * elements(a) + 6 * elements(cube) + 7 * order.length}; of the method itself:
     * {@code 3 * elements(a) + 3 * elements(cube) + 4 * order.length}. Workspace:
     * {@code 8 * (3 * a.length + 2 * cube.length + elements(a) + elements(cube) + 3 * order.length + 3 * rows(cube))}
     * bytes.
     */
    public static double valueValueAndGradient(double[][] a, double[][][] cube, int[] order,
            ValueGradient into) {
        into.prepare(a, cube);
        return valueValueAndGradientKernel(into.aRows, into.cubeRows, order, into.aBarRows, into.cubeBarRows,
                into.doubleRows2, into.doubles);
    }

    /**
     * The derivative of {@link PlanesSwapped#value(double[][], double[][][], int[])} with respect to
     * {@code a} and {@code cube}, and the memory that computing it needs. One holder serves one thread at a
     * time.
     */
    public static final class ValueGradient {
        private double[][] a = new double[0][];
        private double[][][] cube = new double[0][][];
        private boolean given;
        private double[][] aCopy = new double[0][];
        private double[][] aRows = new double[0][];
        private double[][][] cubeCopy = new double[0][][];
        private double[][][] cubeRowsPlanes = new double[0][][];
        private double[][][] cubeRows = new double[0][][];
        private double[][] aBarRows = new double[0][];
        private double[][][] cubeBarRowsPlanes = new double[0][][];
        private double[][][] cubeBarRows = new double[0][][];
        private final double[][][] doubleRows2 = new double[2][0][];
        private final double[][] doubles = new double[1][0];
        private final Identities own = new Identities();
        private final Identities seen = new Identities();

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[][] a, double[][][] cube) {
            ValueGradient holder = new ValueGradient();
            if (holder.own.add(a, 2, "a")) {
                throw new IllegalArgumentException("the result a has a row twice");
            }
            if (holder.own.owner(cube, 3) != null) {
                throw new IllegalArgumentException("the results a and cube share an array");
            }
            if (holder.own.add(cube, 3, "cube")) {
                throw new IllegalArgumentException("the result cube has a row twice");
            }
            holder.a = a;
            holder.cube = cube;
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
         * The derivative with respect to {@code cube}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][][] cube() {
            return cube;
        }

        private void prepare(double[][] a, double[][][] cube) {
            own.begin();
            own.add(this.a, 2, "a");
            own.add(this.cube, 3, "cube");
            own.end();
            if (own.owner(a, 2) != null) {
                throw new IllegalArgumentException(
                        "argument a shares an array with the result " + own.owner(a, 2));
            }
            if (own.owner(cube, 3) != null) {
                throw new IllegalArgumentException(
                        "argument cube shares an array with the result " + own.owner(cube, 3));
            }
            seen.clear();
            if (seen.add(a, 2, "a")) {
                throw new IllegalArgumentException(
                        "argument a has a row twice, and the method overwrites it");
            }
            if (seen.owner(cube, 3) != null) {
                throw new IllegalArgumentException(
                        "arguments a and cube share an array, and the method overwrites a");
            }
            seen.clear();
            if (seen.add(cube, 3, "cube")) {
                throw new IllegalArgumentException(
                        "argument cube has a row twice, and the method overwrites it");
            }
            seen.clear();
            aCopy = copied(aCopy, a);
            aRows = borrowed(aRows, aCopy);
            cubeCopy = copied(cubeCopy, cube);
            cubeRowsPlanes = planes(cubeRowsPlanes, cubeCopy);
            cubeRows = borrowed(cubeRows, cubeRowsPlanes);
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            if (given && !sameShape(this.cube, cube)) {
                throw new IllegalArgumentException(
                        "the array given for the result cube has not the shape of the argument");
            }
            this.a = zerosLike(this.a, a);
            aBarRows = borrowed(aBarRows, this.a);
            this.cube = zerosLike(this.cube, cube);
            cubeBarRowsPlanes = planes(cubeBarRowsPlanes, this.cube);
            cubeBarRows = borrowed(cubeBarRows, cubeBarRowsPlanes);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.a = a;
            results.cube = cube;
            return results;
        }
    }

    private static void valueGradientKernel(double[][] a, double[][][] cube, int[] order, double[][] aBar,
            double[][][] cubeBar, double[][][] doubleRows2, double[][] doubles) {
        double[][] tape = doubleRows2[0];
        double[] tape2 = doubles[0];
        double[][] rowBarTape = doubleRows2[1];
        if (tape.length < order.length) {
            tape = grow(doubleRows2, 0, order.length);
        }
        if (tape2.length < order.length) {
            tape2 = grow(doubles, 0, order.length);
        }
        if (rowBarTape.length < order.length) {
            rowBarTape = grow(doubleRows2, 1, order.length);
        }
        for (int i = 0; i < order.length; i++) {
            double[] row = a[i];
            double[] rowBar = aBar[i];
            rowBarTape[i] = rowBar;
            int orderI = order[i];
            a[i] = a[orderI];
            aBar[i] = aBar[orderI];
            a[orderI] = row;
            aBar[orderI] = rowBar;
            double[] ai = a[i];
            tape[i] = aBar[i];
            double t = ai[0] * 1.5;
            tape2[i] = t;
            ai[0] = t;
            row[0] += t * t;
        }
        double[][] plane = cube[0];
        double[][] planeBar = cubeBar[0];
        int k = cube.length - 1;
        cube[0] = cube[k];
        cubeBar[0] = cubeBar[k];
        cube[k] = plane;
        cubeBar[k] = planeBar;
        cube[0][0] = a[0];
        cubeBar[0][0] = aBar[0];
        int k2 = 1;
        for (int i = 0; i < cube.length; i++) {
            double[][] p = cube[i];
            double[][] pBar = cubeBar[i];
            int k3 = k2;
            for (int j = 0; j < p.length; j++) {
                pBar[j][0] += 2.0 * (k2 + j) * p[j][0];
                k3++;
            }
            k2 = k3;
        }
        for (int i = 0; i < a.length; i++) {
            double[] ai = a[i];
            double t = i + 1;
            for (int j = 0; j < ai.length; j++) {
                aBar[i][j] += 2.0 * (t * ai[j]);
            }
        }
        for (int i = order.length - 1; i >= 0; i--) {
            double[] tapeI = tape[i];
            tapeI[0] = (2.0 * rowBarTape[i][0] * tape2[i] + tapeI[0]) * 1.5;
        }
    }

    private static double valueValueAndGradientKernel(double[][] a, double[][][] cube, int[] order,
            double[][] aBar, double[][][] cubeBar, double[][][] doubleRows2, double[][] doubles) {
        double[][] tape = doubleRows2[0];
        double[] tape2 = doubles[0];
        double[][] rowBarTape = doubleRows2[1];
        if (tape.length < order.length) {
            tape = grow(doubleRows2, 0, order.length);
        }
        if (tape2.length < order.length) {
            tape2 = grow(doubles, 0, order.length);
        }
        if (rowBarTape.length < order.length) {
            rowBarTape = grow(doubleRows2, 1, order.length);
        }
        for (int i = 0; i < order.length; i++) {
            double[] row = a[i];
            double[] rowBar = aBar[i];
            rowBarTape[i] = rowBar;
            int orderI = order[i];
            a[i] = a[orderI];
            aBar[i] = aBar[orderI];
            a[orderI] = row;
            aBar[orderI] = rowBar;
            double[] ai = a[i];
            tape[i] = aBar[i];
            double t = ai[0] * 1.5;
            tape2[i] = t;
            ai[0] = t;
            row[0] += t * t;
        }
        double[][] plane = cube[0];
        double[][] planeBar = cubeBar[0];
        int k = cube.length - 1;
        cube[0] = cube[k];
        cubeBar[0] = cubeBar[k];
        cube[k] = plane;
        cubeBar[k] = planeBar;
        cube[0][0] = a[0];
        cubeBar[0][0] = aBar[0];
        double sum = 0.0;
        for (int i = 0; i < a.length; i++) {
            double[] ai = a[i];
            double t = i + 1;
            for (int j = 0; j < ai.length; j++) {
                double aiJ = ai[j];
                double t2 = t * aiJ;
                sum += t2 * aiJ;
                aBar[i][j] += 2.0 * t2;
            }
        }
        int k2 = 1;
        for (int i = 0; i < cube.length; i++) {
            double[][] p = cube[i];
            double[][] pBar = cubeBar[i];
            int k3 = k2;
            for (int j = 0; j < p.length; j++) {
                double t = p[j][0];
                sum += t * t * k3;
                pBar[j][0] += 2.0 * (k2 + j) * t;
                k3++;
            }
            k2 = k3;
        }
        for (int i = order.length - 1; i >= 0; i--) {
            double[] tapeI = tape[i];
            tapeI[0] = (2.0 * rowBarTape[i][0] * tape2[i] + tapeI[0]) * 1.5;
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

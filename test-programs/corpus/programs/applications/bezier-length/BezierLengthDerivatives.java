package programs.applications;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link BezierLength}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class BezierLengthDerivatives {

    private BezierLengthDerivatives() {}

    /**
     * The derivative of {@link BezierLength#length(double[][], int)} with respect to {@code points}.
     *
     * <p>
     * At (0, 0) (line 27), {@code hypot} has no derivative; 0 is used.
     */
    public static LengthGradient lengthGradient(double[][] points, int segments) {
        LengthGradient into = new LengthGradient();
        lengthGradient(points, segments, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link BezierLength#length(double[][], int)} with respect to {@code points}
     * into {@code into}, without its value.
     *
     * <p>
     * Operations: about {@code 7 * points.length * points.length * segments}; of the method itself:
     * {@code 3 * segments * (points.length * points.length - points.length + 2)}. Workspace:
     * {@code 16 * (3 * points.length + 2 * segments)} bytes.
     */
    public static void lengthGradient(double[][] points, int segments, LengthGradient into) {
        into.prepare(points);
        lengthGradientKernel(points, segments, into.points, into.doubles, into.doubles2);
    }

    /**
     * Computes the derivative of {@link BezierLength#length(double[][], int)} with respect to {@code points}
     * into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: about {@code 7 * points.length * points.length * segments}; of the method itself:
     * {@code 3 * segments * (points.length * points.length - points.length + 2)}. Workspace:
     * {@code 16 * (3 * points.length + 2 * segments)} bytes.
     */
    public static double lengthValueAndGradient(double[][] points, int segments, LengthGradient into) {
        into.prepare(points);
        return lengthValueAndGradientKernel(points, segments, into.points, into.doubles, into.doubles2);
    }

    /**
     * The derivative of {@link BezierLength#length(double[][], int)} with respect to {@code points}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class LengthGradient {
        private double[][] points = new double[0][];
        private boolean given;
        private final double[][] doubles = new double[4][0];
        private final double[][][] doubles2 = new double[2][0][];
        private final Identities own = new Identities();

        /** An empty holder, which grows to what it meets. */
        public LengthGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static LengthGradient into(double[][] points) {
            LengthGradient holder = new LengthGradient();
            if (holder.own.add(points, 2, "points")) {
                throw new IllegalArgumentException("the result points has a row twice");
            }
            holder.points = points;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code points}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[][] points() {
            return points;
        }

        private void prepare(double[][] points) {
            own.begin();
            own.add(this.points, 2, "points");
            own.end();
            if (own.owner(points, 2) != null) {
                throw new IllegalArgumentException("argument points shares an array with the result points");
            }
            if (given && !sameShape(this.points, points)) {
                throw new IllegalArgumentException(
                        "the array given for the result points has not the shape of the argument");
            }
            this.points = zerosLike(this.points, points);
        }

        private LengthGradient withoutScratch() {
            LengthGradient results = new LengthGradient();
            results.points = points;
            return results;
        }
    }

    private static void lengthGradientKernel(double[][] points, int segments, double[][] pointsBar,
            double[][] doubles, double[][][] doubles2) {
        double[] tTape = doubles[0];
        double[] tape = doubles[1];
        double[] tape2 = doubles[2];
        double[] tape3 = doubles[3];
        double[][] p = zeros(doubles2, 0, points.length, 2);
        double[][] pBar = zeros(doubles2, 1, points.length, 2);
        double[] points0 = points[0];
        double[] pointsBar0 = pointsBar[0];
        double lastX = points0[0];
        double lastY = points0[1];
        int levelStart = points.length - 1;
        long k = segments - 1L + 1L;
        if (tTape.length < k) {
            tTape = grow(doubles, 0, k);
        }
        if (tape.length < k) {
            tape = grow(doubles, 1, k);
        }
        if (tape2.length < k) {
            tape2 = grow(doubles, 2, k);
        }
        if (tape3.length < k) {
            tape3 = grow(doubles, 3, k);
        }
        double t = 1.0 / segments;
        for (int s = 1; s <= segments; s++) {
            double t2 = s * t;
            tTape[s - 1] = t2;
            for (int i = 0; i < points.length; i++) {
                double[] pi = p[i];
                double[] pointsI = points[i];
                pi[0] = pointsI[0];
                pi[1] = pointsI[1];
            }
            double t3 = 1.0 - t2;
            for (int level = levelStart; level > 0; level--) {
                for (int i = 0; i < level; i++) {
                    double[] pi = p[i];
                    double[] pi1 = p[i + 1];
                    pi[0] = t3 * pi[0] + t2 * pi1[0];
                    pi[1] = t3 * pi[1] + t2 * pi1[1];
                }
            }
            double[] p0 = p[0];
            double t4 = p0[0];
            double t5 = t4 - lastX;
            tape2[s - 1] = t5;
            double t6 = p0[1];
            double t7 = t6 - lastY;
            tape3[s - 1] = t7;
            tape[s - 1] = Math.hypot(t5, t7);
            lastX = t4;
            lastY = t6;
        }
        double lastXBar = 0.0;
        double lastYBar = 0.0;
        for (int s = segments; s >= 1; s--) {
            double t2 = tTape[s - 1];
            double t3 = 1.0 - t2;
            double[] pBar0 = pBar[0];
            double t4 = tape[s - 1];
            boolean test = t4 == 0.0;
            double t5 = test ? 0.0 : tape2[s - 1] / t4;
            double t6 = test ? 0.0 : tape3[s - 1] / t4;
            pBar0[1] += lastYBar + t6;
            pBar0[0] += lastXBar + t5;
            for (int level = 1; level <= levelStart; level++) {
                for (int i = level - 1; i >= 0; i--) {
                    double[] pBarI = pBar[i];
                    double[] pBarI1 = pBar[i + 1];
                    double pBarI1_2 = pBarI[1];
                    pBarI[1] = 0.0;
                    boolean test2 = pBarI1_2 == 0.0;
                    pBarI1[1] += test2 ? 0.0 : pBarI1_2 * t2;
                    pBarI[1] += test2 ? 0.0 : pBarI1_2 * t3;
                    double pBarI0 = pBarI[0];
                    pBarI[0] = 0.0;
                    boolean test3 = pBarI0 == 0.0;
                    pBarI1[0] += test3 ? 0.0 : pBarI0 * t2;
                    pBarI[0] += test3 ? 0.0 : pBarI0 * t3;
                }
            }
            for (int i = points.length - 1; i >= 0; i--) {
                double[] pBarI = pBar[i];
                double[] pointsBarI = pointsBar[i];
                double pBarI1 = pBarI[1];
                pBarI[1] = 0.0;
                pointsBarI[1] += pBarI1;
                double pBarI0 = pBarI[0];
                pBarI[0] = 0.0;
                pointsBarI[0] += pBarI0;
            }
            lastXBar = -t5;
            lastYBar = -t6;
        }
        pointsBar0[1] += lastYBar;
        pointsBar0[0] += lastXBar;
    }

    private static double lengthValueAndGradientKernel(double[][] points, int segments, double[][] pointsBar,
            double[][] doubles, double[][][] doubles2) {
        double[] tTape = doubles[0];
        double[] tape = doubles[1];
        double[] tape2 = doubles[2];
        double[] tape3 = doubles[3];
        double[][] p = zeros(doubles2, 0, points.length, 2);
        double[][] pBar = zeros(doubles2, 1, points.length, 2);
        double[] points0 = points[0];
        double[] pointsBar0 = pointsBar[0];
        double lastX = points0[0];
        double lastY = points0[1];
        int levelStart = points.length - 1;
        long k = segments - 1L + 1L;
        if (tTape.length < k) {
            tTape = grow(doubles, 0, k);
        }
        if (tape.length < k) {
            tape = grow(doubles, 1, k);
        }
        if (tape2.length < k) {
            tape2 = grow(doubles, 2, k);
        }
        if (tape3.length < k) {
            tape3 = grow(doubles, 3, k);
        }
        double t = 1.0 / segments;
        double length = 0.0;
        for (int s = 1; s <= segments; s++) {
            double t2 = s * t;
            tTape[s - 1] = t2;
            for (int i = 0; i < points.length; i++) {
                double[] pi = p[i];
                double[] pointsI = points[i];
                pi[0] = pointsI[0];
                pi[1] = pointsI[1];
            }
            double t3 = 1.0 - t2;
            for (int level = levelStart; level > 0; level--) {
                for (int i = 0; i < level; i++) {
                    double[] pi = p[i];
                    double[] pi1 = p[i + 1];
                    pi[0] = t3 * pi[0] + t2 * pi1[0];
                    pi[1] = t3 * pi[1] + t2 * pi1[1];
                }
            }
            double[] p0 = p[0];
            double t4 = p0[0];
            double t5 = t4 - lastX;
            tape2[s - 1] = t5;
            double t6 = p0[1];
            double t7 = t6 - lastY;
            tape3[s - 1] = t7;
            double t8 = Math.hypot(t5, t7);
            tape[s - 1] = t8;
            length += t8;
            lastX = t4;
            lastY = t6;
        }
        double lastXBar = 0.0;
        double lastYBar = 0.0;
        for (int s = segments; s >= 1; s--) {
            double t2 = tTape[s - 1];
            double t3 = 1.0 - t2;
            double[] pBar0 = pBar[0];
            double t4 = tape[s - 1];
            boolean test = t4 == 0.0;
            double t5 = test ? 0.0 : tape2[s - 1] / t4;
            double t6 = test ? 0.0 : tape3[s - 1] / t4;
            pBar0[1] += lastYBar + t6;
            pBar0[0] += lastXBar + t5;
            for (int level = 1; level <= levelStart; level++) {
                for (int i = level - 1; i >= 0; i--) {
                    double[] pBarI = pBar[i];
                    double[] pBarI1 = pBar[i + 1];
                    double pBarI1_2 = pBarI[1];
                    pBarI[1] = 0.0;
                    boolean test2 = pBarI1_2 == 0.0;
                    pBarI1[1] += test2 ? 0.0 : pBarI1_2 * t2;
                    pBarI[1] += test2 ? 0.0 : pBarI1_2 * t3;
                    double pBarI0 = pBarI[0];
                    pBarI[0] = 0.0;
                    boolean test3 = pBarI0 == 0.0;
                    pBarI1[0] += test3 ? 0.0 : pBarI0 * t2;
                    pBarI[0] += test3 ? 0.0 : pBarI0 * t3;
                }
            }
            for (int i = points.length - 1; i >= 0; i--) {
                double[] pBarI = pBar[i];
                double[] pointsBarI = pointsBar[i];
                double pBarI1 = pBarI[1];
                pBarI[1] = 0.0;
                pointsBarI[1] += pBarI1;
                double pBarI0 = pBarI[0];
                pBarI[0] = 0.0;
                pointsBarI[0] += pBarI0;
            }
            lastXBar = -t5;
            lastYBar = -t6;
        }
        pointsBar0[1] += lastYBar;
        pointsBar0[0] += lastXBar;
        return length;
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

package programs.applications;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link TimeWarping}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class TimeWarpingDerivatives {

    private TimeWarpingDerivatives() {}

    /**
     * The derivative of {@link TimeWarping#distance(double[], double[])} with respect to {@code a} and
     * {@code b}.
     *
     * <p>
     * Branches on active values (lines 19 and 20) have the derivative of the side taken.
     */
    public static DistanceGradient distanceGradient(double[] a, double[] b) {
        DistanceGradient into = new DistanceGradient();
        distanceGradient(a, b, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link TimeWarping#distance(double[], double[])} with respect to {@code a}
     * and {@code b} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most about {@code 12 * a.length * b.length}; of the method itself: at most about
     * {@code 3 * a.length * b.length}. Workspace:
     * {@code 2 * (9 * a.length * b.length + 17 * a.length + 9 * b.length + 17)} bytes.
     */
    public static void distanceGradient(double[] a, double[] b, DistanceGradient into) {
        into.prepare(a, b);
        distanceGradientKernel(a, b, into.a, into.b, into.booleans, into.doubles2);
    }

    /**
     * Computes the derivative of {@link TimeWarping#distance(double[], double[])} with respect to {@code a}
     * and {@code b} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most about {@code 12 * a.length * b.length}; of the method itself: at most about
     * {@code 3 * a.length * b.length}. Workspace:
     * {@code 2 * (9 * a.length * b.length + 17 * a.length + 9 * b.length + 17)} bytes.
     */
    public static double distanceValueAndGradient(double[] a, double[] b, DistanceGradient into) {
        into.prepare(a, b);
        return distanceValueAndGradientKernel(a, b, into.a, into.b, into.booleans, into.doubles2);
    }

    /**
     * The derivative of {@link TimeWarping#distance(double[], double[])} with respect to {@code a} and
     * {@code b}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class DistanceGradient {
        private double[] a = new double[0];
        private double[] b = new double[0];
        private boolean given;
        private final boolean[][] booleans = new boolean[2][0];
        private final double[][][] doubles2 = new double[2][0][];

        /** An empty holder, which grows to what it meets. */
        public DistanceGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static DistanceGradient into(double[] a, double[] b) {
            if (a == b) {
                throw new IllegalArgumentException("the results a and b share an array");
            }
            DistanceGradient holder = new DistanceGradient();
            holder.a = a;
            holder.b = b;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code a}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] a() {
            return a;
        }

        /**
         * The derivative with respect to {@code b}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] b() {
            return b;
        }

        private void prepare(double[] a, double[] b) {
            if (this.a == a) {
                throw new IllegalArgumentException("argument a shares an array with the result a");
            }
            if (this.a == b) {
                throw new IllegalArgumentException("argument b shares an array with the result a");
            }
            if (this.b == a) {
                throw new IllegalArgumentException("argument a shares an array with the result b");
            }
            if (this.b == b) {
                throw new IllegalArgumentException("argument b shares an array with the result b");
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

        private DistanceGradient withoutScratch() {
            DistanceGradient results = new DistanceGradient();
            results.a = a;
            results.b = b;
            return results;
        }
    }

    private static void distanceGradientKernel(double[] a, double[] b, double[] aBar, double[] bBar,
            boolean[][] booleans, double[][][] doubles2) {
        boolean[] tape = booleans[0];
        boolean[] tape2 = booleans[1];
        int k = a.length;
        int k2 = k + 1;
        int k3 = b.length;
        int k4 = k3 + 1;
        double[][] cost = zeros(doubles2, 0, k2, k4);
        double[][] costBar = zeros(doubles2, 1, k2, k4);
        long size = (k + 1L) * Math.max(k3 + 1L, 0L);
        if (tape.length < size) {
            tape = grow(booleans, 0, size);
        }
        if (tape2.length < size) {
            tape2 = grow(booleans, 1, size);
        }
        for (int i = 0; i <= k; i++) {
            boolean test = i == 0;
            for (int j = 0; j <= k3; j++) {
                if (test | j == 0) {
                    cost[i][j] = i + j == 0 ? 0.0 : 1.0E9;
                } else {
                    double d = a[i - 1] - b[j - 1];
                    double[] row = cost[i - 1];
                    double best = row[j - 1];
                    double best2 = row[j];
                    boolean test2 = best2 < best;
                    int at = i * k4 + j;
                    tape[at] = test2;
                    if (!test2) {
                        best2 = best;
                    }
                    double[] costI = cost[i];
                    double best3 = costI[j - 1];
                    boolean test3 = best3 < best2;
                    tape2[at] = test3;
                    if (!test3) {
                        best3 = best2;
                    }
                    costI[j] = d * d + best3;
                }
            }
        }
        costBar[k][k3] += 1.0;
        for (int i = k; i >= 0; i--) {
            boolean test = i == 0;
            for (int j = k3; j >= 0; j--) {
                if (test | j == 0) {
                    costBar[i][j] = 0.0;
                } else {
                    double[] row = costBar[i - 1];
                    int at = i * k4 + j;
                    boolean tapeAt = tape[at];
                    double[] costBarI = costBar[i];
                    double costBarIJ = costBarI[j];
                    costBarI[j] = 0.0;
                    double dBar = 2.0 * costBarIJ * (a[i - 1] - b[j - 1]);
                    double bestBar = 0.0;
                    if (!tape2[at]) {
                        bestBar = costBarIJ;
                        costBarIJ = 0.0;
                    }
                    costBarI[j - 1] += costBarIJ;
                    double bestBar2 = 0.0;
                    if (!tapeAt) {
                        bestBar2 = bestBar;
                        bestBar = 0.0;
                    }
                    row[j] += bestBar;
                    row[j - 1] += bestBar2;
                    bBar[j - 1] -= dBar;
                    aBar[i - 1] += dBar;
                }
            }
        }
    }

    private static double distanceValueAndGradientKernel(double[] a, double[] b, double[] aBar, double[] bBar,
            boolean[][] booleans, double[][][] doubles2) {
        boolean[] tape = booleans[0];
        boolean[] tape2 = booleans[1];
        int k = a.length;
        int k2 = k + 1;
        int k3 = b.length;
        int k4 = k3 + 1;
        double[][] cost = zeros(doubles2, 0, k2, k4);
        double[][] costBar = zeros(doubles2, 1, k2, k4);
        long size = (k + 1L) * Math.max(k3 + 1L, 0L);
        if (tape.length < size) {
            tape = grow(booleans, 0, size);
        }
        if (tape2.length < size) {
            tape2 = grow(booleans, 1, size);
        }
        for (int i = 0; i <= k; i++) {
            boolean test = i == 0;
            for (int j = 0; j <= k3; j++) {
                if (test | j == 0) {
                    cost[i][j] = i + j == 0 ? 0.0 : 1.0E9;
                } else {
                    double d = a[i - 1] - b[j - 1];
                    double[] row = cost[i - 1];
                    double best = row[j - 1];
                    double best2 = row[j];
                    boolean test2 = best2 < best;
                    int at = i * k4 + j;
                    tape[at] = test2;
                    if (!test2) {
                        best2 = best;
                    }
                    double[] costI = cost[i];
                    double best3 = costI[j - 1];
                    boolean test3 = best3 < best2;
                    tape2[at] = test3;
                    if (!test3) {
                        best3 = best2;
                    }
                    costI[j] = d * d + best3;
                }
            }
        }
        double t = cost[k][k3];
        costBar[k][k3] += 1.0;
        for (int i = k; i >= 0; i--) {
            boolean test = i == 0;
            for (int j = k3; j >= 0; j--) {
                if (test | j == 0) {
                    costBar[i][j] = 0.0;
                } else {
                    double[] row = costBar[i - 1];
                    int at = i * k4 + j;
                    boolean tapeAt = tape[at];
                    double[] costBarI = costBar[i];
                    double costBarIJ = costBarI[j];
                    costBarI[j] = 0.0;
                    double dBar = 2.0 * costBarIJ * (a[i - 1] - b[j - 1]);
                    double bestBar = 0.0;
                    if (!tape2[at]) {
                        bestBar = costBarIJ;
                        costBarIJ = 0.0;
                    }
                    costBarI[j - 1] += costBarIJ;
                    double bestBar2 = 0.0;
                    if (!tapeAt) {
                        bestBar2 = bestBar;
                        bestBar = 0.0;
                    }
                    row[j] += bestBar;
                    row[j - 1] += bestBar2;
                    bBar[j - 1] -= dBar;
                    aBar[i - 1] += dBar;
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

    /** An array kept in a slot, with its contents and room for more. */
    private static boolean[] grow(boolean[][] slots, int slot, long length) {
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

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }
}

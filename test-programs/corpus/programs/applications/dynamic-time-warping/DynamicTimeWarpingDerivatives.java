package programs.applications;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link DynamicTimeWarping}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
final class DynamicTimeWarpingDerivatives {

    private DynamicTimeWarpingDerivatives() {}

    /**
     * The derivative of {@link DynamicTimeWarping#distance(double[], double[], double)} with respect to
     * {@code a} and {@code smoothing}.
     *
     * <p>
     * Where the arguments are equal (line 31), {@code min} has the derivative of the first. Where the
     * argument is 0 (line 35), the derivative of {@code log} is infinite, and NaN below.
     */
    public static DistanceGradient distanceGradient(double[] a, double[] b, double smoothing) {
        DistanceGradient into = new DistanceGradient();
        distanceGradient(a, b, smoothing, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link DynamicTimeWarping#distance(double[], double[], double)} with respect
     * to {@code a} and {@code smoothing} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 62 * a.length * b.length + 1}; of the method itself:
     * {@code 31 * a.length * b.length}. Workspace:
     * {@code 16 * (3 * a.length * b.length + 2 * a.length + b.length + 2)} bytes.
     */
    public static void distanceGradient(double[] a, double[] b, double smoothing, DistanceGradient into) {
        into.prepare(a, b);
        into.smoothing = distanceGradientKernel(a, b, smoothing, into.a, into.doubles, into.doubles2);
    }

    /**
     * Computes the derivative of {@link DynamicTimeWarping#distance(double[], double[], double)} with respect
     * to {@code a} and {@code smoothing} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 62 * a.length * b.length + 1}; of the method itself:
     * {@code 31 * a.length * b.length}. Workspace:
     * {@code 16 * (3 * a.length * b.length + 2 * a.length + b.length + 2)} bytes.
     */
    public static double distanceValueAndGradient(double[] a, double[] b, double smoothing,
            DistanceGradient into) {
        into.prepare(a, b);
        double value = distanceValueAndGradientKernel(a, b, smoothing, into.a, into.doubles, into.doubles2,
                into.partials);
        into.smoothing = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link DynamicTimeWarping#distance(double[], double[], double)} with respect to
     * {@code a} and {@code smoothing}, and the memory that computing it needs. One holder serves one thread
     * at a time.
     */
    public static final class DistanceGradient {
        private double[] a = new double[0];
        private double smoothing;
        private boolean given;
        private final double[][] doubles = new double[4][0];
        private final double[][][] doubles2 = new double[2][0][];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public DistanceGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static DistanceGradient into(double[] a) {
            DistanceGradient holder = new DistanceGradient();
            holder.a = a;
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

        /** The derivative with respect to {@code smoothing}. */
        public double smoothing() {
            return smoothing;
        }

        private void prepare(double[] a, double[] b) {
            if (this.a == a) {
                throw new IllegalArgumentException("argument a shares an array with the result a");
            }
            if (this.a == b) {
                throw new IllegalArgumentException("argument b shares an array with the result a");
            }
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            this.a = zerosLike(this.a, a);
        }

        private DistanceGradient withoutScratch() {
            DistanceGradient results = new DistanceGradient();
            results.a = a;
            results.smoothing = smoothing;
            return results;
        }
    }

    private static double distanceGradientKernel(double[] a, double[] b, double smoothing, double[] aBar,
            double[][] doubles, double[][][] doubles2) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        double[] tape4 = doubles[3];
        int k = a.length;
        int k2 = k + 1;
        int k3 = b.length;
        int k4 = k3 + 1;
        double[][] table = zeros(doubles2, 0, k2, k4);
        double[][] tableBar = zeros(doubles2, 1, k2, k4);
        for (int i = 1; i <= k; i++) {
            table[i][0] = 50.0;
        }
        for (int j = 1; j <= k3; j++) {
            table[0][j] = 50.0;
        }
        long size = (k - 1L + 1L) * Math.max(k3 - 1L + 1L, 0L);
        if (tape.length < size) {
            tape = grow(doubles, 0, size);
        }
        if (tape2.length < size) {
            tape2 = grow(doubles, 1, size);
        }
        if (tape3.length < size) {
            tape3 = grow(doubles, 2, size);
        }
        if (tape4.length < size) {
            tape4 = grow(doubles, 3, size);
        }
        boolean test = smoothing == 0.0;
        int k5 = k3 - 1 + 1;
        boolean test2 = 1 <= k3;
        for (int i = 1; i <= k; i++) {
            double[] above = table[i - 1];
            double[] row = table[i];
            int base = (i - 1) * k5;
            if (test2) {
                double t = a[i - 1];
                for (int j = 1; j <= k3; j++) {
                    double gap = t - b[j - 1];
                    double u = above[j];
                    double v = row[j - 1];
                    double w = above[j - 1];
                    double t2 = Math.min(v, w);
                    double least = Math.min(u, t2);
                    double t3 = (least - u) / smoothing;
                    double t4 = (least - v) / smoothing;
                    double t5 = (least - w) / smoothing;
                    double t6 = Math.max(Math.max(t3, t4), t5);
                    double t7 = Math.abs(t6) <= Double.MAX_VALUE ? t6 : 0.0;
                    double t8 = Math.exp(t3 - t7);
                    double t9 = Math.exp(t4 - t7);
                    double t10 = Math.exp(t5 - t7);
                    double t11 = t8 + t9 + t10;
                    double t12 = t7 + Math.log(t11);
                    boolean test3 = w < v | w != w;
                    boolean test4 = t2 < u | t2 != t2;
                    double t13 = test ? 0.0 : -(smoothing / Math.abs(t11));
                    double t14 = t13 * t10;
                    boolean test5 = t14 == 0.0;
                    double t15 = t14 / smoothing;
                    double t16 = test5 ? 0.0 : t15;
                    double t17 = t13 * t9;
                    boolean test6 = t17 == 0.0;
                    double t18 = t17 / smoothing;
                    double t19 = test6 ? 0.0 : t18;
                    double t20 = t13 * t8;
                    boolean test7 = t20 == 0.0;
                    double t21 = t20 / smoothing;
                    double t22 = test7 ? 0.0 : t21;
                    double t23 = 1.0 + t16 + t19 + t22;
                    double t24 = test4 ? t23 : 0.0;
                    int at = base + (j - 1);
                    tape[at] = (test3 ? 0.0 : t24) - t19;
                    tape2[at] = (test3 ? t24 : 0.0) - t16;
                    tape3[at] = (test4 ? 0.0 : t23) - t22;
                    tape4[at] = (test5 ? 0.0 : -(t15 * t5)) - t12 + (test6 ? 0.0 : -(t18 * t4))
                            + (test7 ? 0.0 : -(t21 * t3));
                    row[j] = gap * gap + (least - smoothing * t12);
                }
            }
        }
        tableBar[k][k3] += 1.0;
        boolean test3 = k3 >= 1;
        double smoothingBar = 0.0;
        for (int i = k; i >= 1; i--) {
            double[] aboveBar = tableBar[i - 1];
            double[] rowBar = tableBar[i];
            int base = (i - 1) * k5;
            if (test3) {
                double t = a[i - 1];
                double t2 = aBar[i - 1];
                for (int j = k3; j >= 1; j--) {
                    int at = base + (j - 1);
                    double rowBarJ = rowBar[j];
                    rowBar[j] = 0.0;
                    boolean test4 = rowBarJ == 0.0;
                    smoothingBar += test4 ? 0.0 : rowBarJ * tape4[at];
                    aboveBar[j - 1] += test4 ? 0.0 : rowBarJ * tape2[at];
                    rowBar[j - 1] += test4 ? 0.0 : rowBarJ * tape[at];
                    aboveBar[j] += test4 ? 0.0 : rowBarJ * tape3[at];
                    t2 += test4 ? 0.0 : rowBarJ * (2.0 * (t - b[j - 1]));
                }
                aBar[i - 1] = t2;
            }
        }
        return smoothingBar;
    }

    private static double distanceValueAndGradientKernel(double[] a, double[] b, double smoothing,
            double[] aBar, double[][] doubles, double[][][] doubles2, double[] partials) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        double[] tape4 = doubles[3];
        int k = a.length;
        int k2 = k + 1;
        int k3 = b.length;
        int k4 = k3 + 1;
        double[][] table = zeros(doubles2, 0, k2, k4);
        double[][] tableBar = zeros(doubles2, 1, k2, k4);
        for (int i = 1; i <= k; i++) {
            table[i][0] = 50.0;
        }
        for (int j = 1; j <= k3; j++) {
            table[0][j] = 50.0;
        }
        long size = (k - 1L + 1L) * Math.max(k3 - 1L + 1L, 0L);
        if (tape.length < size) {
            tape = grow(doubles, 0, size);
        }
        if (tape2.length < size) {
            tape2 = grow(doubles, 1, size);
        }
        if (tape3.length < size) {
            tape3 = grow(doubles, 2, size);
        }
        if (tape4.length < size) {
            tape4 = grow(doubles, 3, size);
        }
        boolean test = smoothing == 0.0;
        int k5 = k3 - 1 + 1;
        boolean test2 = 1 <= k3;
        for (int i = 1; i <= k; i++) {
            double[] above = table[i - 1];
            double[] row = table[i];
            int base = (i - 1) * k5;
            if (test2) {
                double t = a[i - 1];
                for (int j = 1; j <= k3; j++) {
                    double gap = t - b[j - 1];
                    double u = above[j];
                    double v = row[j - 1];
                    double w = above[j - 1];
                    double t2 = Math.min(v, w);
                    double least = Math.min(u, t2);
                    double t3 = (least - u) / smoothing;
                    double t4 = (least - v) / smoothing;
                    double t5 = (least - w) / smoothing;
                    double t6 = Math.max(Math.max(t3, t4), t5);
                    double t7 = Math.abs(t6) <= Double.MAX_VALUE ? t6 : 0.0;
                    double t8 = Math.exp(t3 - t7);
                    double t9 = Math.exp(t4 - t7);
                    double t10 = Math.exp(t5 - t7);
                    double t11 = t8 + t9 + t10;
                    double t12 = t7 + Math.log(t11);
                    boolean test3 = w < v | w != w;
                    boolean test4 = t2 < u | t2 != t2;
                    double t13 = test ? 0.0 : -(smoothing / Math.abs(t11));
                    double t14 = t13 * t10;
                    boolean test5 = t14 == 0.0;
                    double t15 = t14 / smoothing;
                    double t16 = test5 ? 0.0 : t15;
                    double t17 = t13 * t9;
                    boolean test6 = t17 == 0.0;
                    double t18 = t17 / smoothing;
                    double t19 = test6 ? 0.0 : t18;
                    double t20 = t13 * t8;
                    boolean test7 = t20 == 0.0;
                    double t21 = t20 / smoothing;
                    double t22 = test7 ? 0.0 : t21;
                    double t23 = 1.0 + t16 + t19 + t22;
                    double t24 = test4 ? t23 : 0.0;
                    int at = base + (j - 1);
                    tape[at] = (test3 ? 0.0 : t24) - t19;
                    tape2[at] = (test3 ? t24 : 0.0) - t16;
                    tape3[at] = (test4 ? 0.0 : t23) - t22;
                    tape4[at] = (test5 ? 0.0 : -(t15 * t5)) - t12 + (test6 ? 0.0 : -(t18 * t4))
                            + (test7 ? 0.0 : -(t21 * t3));
                    row[j] = gap * gap + (least - smoothing * t12);
                }
            }
        }
        double t = table[k][k3];
        tableBar[k][k3] += 1.0;
        boolean test3 = k3 >= 1;
        double smoothingBar = 0.0;
        for (int i = k; i >= 1; i--) {
            double[] aboveBar = tableBar[i - 1];
            double[] rowBar = tableBar[i];
            int base = (i - 1) * k5;
            if (test3) {
                double t2 = a[i - 1];
                double t3 = aBar[i - 1];
                for (int j = k3; j >= 1; j--) {
                    int at = base + (j - 1);
                    double rowBarJ = rowBar[j];
                    rowBar[j] = 0.0;
                    boolean test4 = rowBarJ == 0.0;
                    smoothingBar += test4 ? 0.0 : rowBarJ * tape4[at];
                    aboveBar[j - 1] += test4 ? 0.0 : rowBarJ * tape2[at];
                    rowBar[j - 1] += test4 ? 0.0 : rowBarJ * tape[at];
                    aboveBar[j] += test4 ? 0.0 : rowBarJ * tape3[at];
                    t3 += test4 ? 0.0 : rowBarJ * (2.0 * (t2 - b[j - 1]));
                }
                aBar[i - 1] = t3;
            }
        }
        partials[0] = smoothingBar;
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

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }
}

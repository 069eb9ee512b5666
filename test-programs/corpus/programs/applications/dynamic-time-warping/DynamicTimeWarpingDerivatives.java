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
     * Operations: {@code 64 * a.length * b.length + 1}; of the method itself:
     * {@code 31 * a.length * b.length}. Workspace:
     * {@code 16 * (5 * a.length * b.length + 2 * a.length + b.length + 2)} bytes.
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
     * Operations: {@code 64 * a.length * b.length + 1}; of the method itself:
     * {@code 31 * a.length * b.length}. Workspace:
     * {@code 16 * (5 * a.length * b.length + 2 * a.length + b.length + 2)} bytes.
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
        private final double[][] doubles = new double[8][0];
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
        double[] tape5 = doubles[4];
        double[] tape6 = doubles[5];
        double[] tape7 = doubles[6];
        double[] oldTape = doubles[7];
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
        if (tape5.length < size) {
            tape5 = grow(doubles, 4, size);
        }
        if (tape6.length < size) {
            tape6 = grow(doubles, 5, size);
        }
        if (tape7.length < size) {
            tape7 = grow(doubles, 6, size);
        }
        if (oldTape.length < size) {
            oldTape = grow(doubles, 7, size);
        }
        int k5 = k3 - 1 + 1;
        for (int i = 1; i <= k; i++) {
            double[] above = table[i - 1];
            double[] row = table[i];
            int base = (i - 1) * k5;
            for (int j = 1; j <= k3; j++) {
                double gap = a[i - 1] - b[j - 1];
                double u = above[j];
                double v = row[j - 1];
                double w = above[j - 1];
                double least = Math.min(u, Math.min(v, w));
                double t = (least - u) / smoothing;
                int at = base + (j - 1);
                tape[at] = t;
                double t2 = (least - v) / smoothing;
                tape2[at] = t2;
                double t3 = (least - w) / smoothing;
                tape3[at] = t3;
                double t4 = Math.max(Math.max(t, t2), t3);
                double t5 = Math.abs(t4) <= Double.MAX_VALUE ? t4 : 0.0;
                double t6 = Math.exp(t - t5);
                tape4[at] = t6;
                double t7 = Math.exp(t2 - t5);
                tape5[at] = t7;
                double t8 = Math.exp(t3 - t5);
                tape6[at] = t8;
                double t9 = t5 + Math.log(t6 + t7 + t8);
                tape7[at] = t9;
                oldTape[at] = row[j];
                row[j] = gap * gap + (least - smoothing * t9);
            }
        }
        tableBar[k][k3] += 1.0;
        double smoothingBar = 0.0;
        for (int i = k; i >= 1; i--) {
            double[] above = table[i - 1];
            double[] aboveBar = tableBar[i - 1];
            double[] row = table[i];
            double[] rowBar = tableBar[i];
            int base = (i - 1) * k5;
            for (int j = k3; j >= 1; j--) {
                int at = base + (j - 1);
                double t = tape4[at];
                double t2 = tape5[at];
                double t3 = tape6[at];
                double t4 = t + t2 + t3;
                row[j] = oldTape[at];
                double v = row[j - 1];
                double w = above[j - 1];
                double t5 = Math.min(v, w);
                double rowBarJ = rowBar[j];
                rowBar[j] = 0.0;
                double t6 = rowBarJ * smoothing;
                double t7 = t6 == 0.0 ? 0.0 : -(t6 * (t4 >= 0.0 ? 1.0 / Math.abs(t4) : Double.NaN));
                double t8 = t7 * t3;
                double t9 = t7 * t2;
                double t10 = t7 * t;
                double t11 = t8 / smoothing;
                boolean test = t8 == 0.0;
                double t12 = test ? 0.0 : t11;
                double t13 = t9 / smoothing;
                boolean test2 = t9 == 0.0;
                double t14 = test2 ? 0.0 : t13;
                double t15 = test2 ? 0.0 : -(t13 * tape2[at]);
                double t16 = t10 / smoothing;
                boolean test3 = t10 == 0.0;
                double t17 = test3 ? 0.0 : t16;
                double t18 = test3 ? 0.0 : -(t16 * tape[at]);
                smoothingBar = smoothingBar - rowBarJ * tape7[at] + (test ? 0.0 : -(t11 * tape3[at])) + t15
                        + t18;
                double leastBar = rowBarJ + t12 + t14 + t17;
                boolean test4 = t5 < above[j] | t5 != t5;
                double t19 = test4 ? leastBar : 0.0;
                boolean test5 = w < v | w != w;
                aboveBar[j - 1] += (test5 ? t19 : 0.0) - t12;
                rowBar[j - 1] += (test5 ? 0.0 : t19) - t14;
                aboveBar[j] += (test4 ? 0.0 : leastBar) - t17;
                double gapBar = 2.0 * rowBarJ * (a[i - 1] - b[j - 1]);
                aBar[i - 1] += gapBar;
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
        double[] tape5 = doubles[4];
        double[] tape6 = doubles[5];
        double[] tape7 = doubles[6];
        double[] oldTape = doubles[7];
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
        if (tape5.length < size) {
            tape5 = grow(doubles, 4, size);
        }
        if (tape6.length < size) {
            tape6 = grow(doubles, 5, size);
        }
        if (tape7.length < size) {
            tape7 = grow(doubles, 6, size);
        }
        if (oldTape.length < size) {
            oldTape = grow(doubles, 7, size);
        }
        int k5 = k3 - 1 + 1;
        for (int i = 1; i <= k; i++) {
            double[] above = table[i - 1];
            double[] row = table[i];
            int base = (i - 1) * k5;
            for (int j = 1; j <= k3; j++) {
                double gap = a[i - 1] - b[j - 1];
                double u = above[j];
                double v = row[j - 1];
                double w = above[j - 1];
                double least = Math.min(u, Math.min(v, w));
                double t = (least - u) / smoothing;
                int at = base + (j - 1);
                tape[at] = t;
                double t2 = (least - v) / smoothing;
                tape2[at] = t2;
                double t3 = (least - w) / smoothing;
                tape3[at] = t3;
                double t4 = Math.max(Math.max(t, t2), t3);
                double t5 = Math.abs(t4) <= Double.MAX_VALUE ? t4 : 0.0;
                double t6 = Math.exp(t - t5);
                tape4[at] = t6;
                double t7 = Math.exp(t2 - t5);
                tape5[at] = t7;
                double t8 = Math.exp(t3 - t5);
                tape6[at] = t8;
                double t9 = t5 + Math.log(t6 + t7 + t8);
                tape7[at] = t9;
                oldTape[at] = row[j];
                row[j] = gap * gap + (least - smoothing * t9);
            }
        }
        double t = table[k][k3];
        tableBar[k][k3] += 1.0;
        double smoothingBar = 0.0;
        for (int i = k; i >= 1; i--) {
            double[] above = table[i - 1];
            double[] aboveBar = tableBar[i - 1];
            double[] row = table[i];
            double[] rowBar = tableBar[i];
            int base = (i - 1) * k5;
            for (int j = k3; j >= 1; j--) {
                int at = base + (j - 1);
                double t2 = tape4[at];
                double t3 = tape5[at];
                double t4 = tape6[at];
                double t5 = t2 + t3 + t4;
                row[j] = oldTape[at];
                double v = row[j - 1];
                double w = above[j - 1];
                double t6 = Math.min(v, w);
                double rowBarJ = rowBar[j];
                rowBar[j] = 0.0;
                double t7 = rowBarJ * smoothing;
                double t8 = t7 == 0.0 ? 0.0 : -(t7 * (t5 >= 0.0 ? 1.0 / Math.abs(t5) : Double.NaN));
                double t9 = t8 * t4;
                double t10 = t8 * t3;
                double t11 = t8 * t2;
                double t12 = t9 / smoothing;
                boolean test = t9 == 0.0;
                double t13 = test ? 0.0 : t12;
                double t14 = t10 / smoothing;
                boolean test2 = t10 == 0.0;
                double t15 = test2 ? 0.0 : t14;
                double t16 = test2 ? 0.0 : -(t14 * tape2[at]);
                double t17 = t11 / smoothing;
                boolean test3 = t11 == 0.0;
                double t18 = test3 ? 0.0 : t17;
                double t19 = test3 ? 0.0 : -(t17 * tape[at]);
                smoothingBar = smoothingBar - rowBarJ * tape7[at] + (test ? 0.0 : -(t12 * tape3[at])) + t16
                        + t19;
                double leastBar = rowBarJ + t13 + t15 + t18;
                boolean test4 = t6 < above[j] | t6 != t6;
                double t20 = test4 ? leastBar : 0.0;
                boolean test5 = w < v | w != w;
                aboveBar[j - 1] += (test5 ? t20 : 0.0) - t13;
                rowBar[j - 1] += (test5 ? 0.0 : t20) - t15;
                aboveBar[j] += (test4 ? 0.0 : leastBar) - t18;
                double gapBar = 2.0 * rowBarJ * (a[i - 1] - b[j - 1]);
                aBar[i - 1] += gapBar;
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

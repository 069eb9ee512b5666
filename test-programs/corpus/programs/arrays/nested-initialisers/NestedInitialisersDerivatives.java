package programs.arrays;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link NestedInitialisers}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class NestedInitialisersDerivatives {

    private NestedInitialisersDerivatives() {}

    /**
     * The derivative of {@link NestedInitialisers#value(double, double, double[])} with respect to {@code a},
     * {@code b} and {@code w}.
     */
    public static ValueGradient valueGradient(double a, double b, double[] w) {
        ValueGradient into = new ValueGradient();
        valueGradient(a, b, w, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link NestedInitialisers#value(double, double, double[])} with respect to
     * {@code a}, {@code b} and {@code w} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 2 * (rounds20 + 11)}; of the method itself: {@code 2 * (rounds20 + 5)}. Workspace:
     * {@code 8 * (w.length + 37)} bytes. Here {@code rounds20} is how often the loop in line 20 runs in all.
     */
    public static void valueGradient(double a, double b, double[] w, ValueGradient into) {
        into.prepare(w);
        valueGradientKernel(a, b, into.wCopy, into.w, into.doubleRows2, into.doubles, into.doubleRows3,
                into.intRows2, into.ints, into.partials);
        into.a = into.partials[0];
        into.b = into.partials[1];
    }

    /**
     * Computes the derivative of {@link NestedInitialisers#value(double, double, double[])} with respect to
     * {@code a}, {@code b} and {@code w} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 4 * rounds20 + 27}; of the method itself: {@code 2 * (rounds20 + 5)}. Workspace:
     * {@code 8 * (w.length + 37)} bytes. Here {@code rounds20} is how often the loop in line 20 runs in all.
     */
    public static double valueValueAndGradient(double a, double b, double[] w, ValueGradient into) {
        into.prepare(w);
        double value = valueValueAndGradientKernel(a, b, into.wCopy, into.w, into.doubleRows2, into.doubles,
                into.doubleRows3, into.intRows2, into.ints, into.partials);
        into.a = into.partials[0];
        into.b = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link NestedInitialisers#value(double, double, double[])} with respect to {@code a},
     * {@code b} and {@code w}, and the memory that computing it needs. One holder serves one thread at a
     * time.
     */
    public static final class ValueGradient {
        private double a;
        private double b;
        private double[] w = new double[0];
        private boolean given;
        private double[] wCopy = new double[0];
        private final double[][][] doubleRows2 = new double[6][0][];
        private final double[][] doubles = new double[9][0];
        private final double[][][][] doubleRows3 = new double[2][0][][];
        private final int[][][] intRows2 = new int[1][0][];
        private final int[][] ints = new int[2][0];
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] w) {
            ValueGradient holder = new ValueGradient();
            holder.w = w;
            holder.given = true;
            return holder;
        }

        /** The derivative with respect to {@code a}. */
        public double a() {
            return a;
        }

        /** The derivative with respect to {@code b}. */
        public double b() {
            return b;
        }

        /**
         * The derivative with respect to {@code w}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] w() {
            return w;
        }

        private void prepare(double[] w) {
            if (this.w == w) {
                throw new IllegalArgumentException("argument w shares an array with the result w");
            }
            wCopy = copied(wCopy, w);
            if (given && !sameShape(this.w, w)) {
                throw new IllegalArgumentException(
                        "the array given for the result w has not the shape of the argument");
            }
            this.w = zerosLike(this.w, w);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.a = a;
            results.b = b;
            results.w = w;
            return results;
        }
    }

    private static void valueGradientKernel(double a, double b, double[] w, double[] wBar,
            double[][][] doubleRows2, double[][] doubles, double[][][][] doubleRows3, int[][][] intRows2,
            int[][] ints, double[] partials) {
        double[][] m = zeros(doubleRows2, 0, 4);
        double[][] mBar = zeros(doubleRows2, 1, 4);
        double[] row = zeros(doubles, 0, 2);
        double[] row2 = zeros(doubles, 1, 2);
        row[0] = a;
        row[1] = b;
        m[0] = row;
        mBar[0] = row2;
        double[] row3 = zeros(doubles, 2, 0);
        double[] row4 = zeros(doubles, 3, 0);
        m[1] = row3;
        mBar[1] = row4;
        m[2] = w;
        mBar[2] = wBar;
        double[] row5 = zeros(doubles, 4, 3);
        double[] row6 = zeros(doubles, 5, 3);
        row5[0] = a * b;
        row5[1] = Math.sin(a);
        row5[2] = b;
        m[3] = row5;
        mBar[3] = row6;
        double[][][] c = zeros(doubleRows3, 0, 3);
        double[][][] cBar = zeros(doubleRows3, 1, 3);
        c[0] = m;
        cBar[0] = mBar;
        double[][] row7 = zeros(doubleRows2, 2, 2);
        double[][] row8 = zeros(doubleRows2, 3, 2);
        double[] row9 = zeros(doubles, 6, 1);
        double[] row10 = zeros(doubles, 7, 1);
        row9[0] = b;
        row7[0] = row9;
        row8[0] = row10;
        row7[1] = w;
        row8[1] = wBar;
        c[1] = row7;
        cBar[1] = row8;
        double[][] row11 = zeros(doubleRows2, 4, 0);
        double[][] row12 = zeros(doubleRows2, 5, 0);
        c[2] = row11;
        cBar[2] = row12;
        double[] row13 = room(doubles, 8, 3);
        double[] mBar3 = mBar[3];
        m[3][0] += a;
        double[] row14 = c[1][1];
        double[] row15 = cBar[1][1];
        row14[0] *= 2.0;
        double[] mBar2 = mBar[2];
        int[][] index = zeros(intRows2, 0, 2);
        int[] row16 = zeros(ints, 0, 2);
        row16[0] = 3;
        row16[1] = 1;
        index[0] = row16;
        int[] row17 = zeros(ints, 1, 2);
        row17[0] = 0;
        row17[1] = 0;
        index[1] = row17;
        int[] index0 = index[0];
        int k = index0[0];
        int k2 = index0[1];
        int k3 = row17[0];
        mBar[k3][0] += 4.0 * m[k][k2];
        mBar[k][k2] += 4.0 * m[k3][0];
        for (int i = 0; i < 3; i++) {
            double[][] plane = c[i];
            double[][] planeBar = cBar[i];
            for (int j = 0; j < plane.length; j++) {
                double[] row18 = plane[j];
                double[] rowBar = planeBar[j];
                for (int l = 0; l < row18.length; l++) {
                    rowBar[l] += 2.0 * row18[l];
                }
            }
        }
        mBar2[0] += (1.0 + row13[2]) * 0.01;
        row15[0] *= 2.0;
        double t = mBar3[0];
        double t2 = row10[0];
        row10[0] = 0.0;
        double t3 = row6[2];
        row6[2] = 0.0;
        double t4 = row6[1];
        row6[1] = 0.0;
        double t5 = row6[0];
        row6[0] = 0.0;
        double t6 = row2[1];
        row2[1] = 0.0;
        double t7 = row2[0];
        row2[0] = 0.0;
        partials[0] = t + t4 * Math.cos(a) + t5 * b + t7;
        partials[1] = t2 + t3 + t5 * a + t6;
    }

    private static double valueValueAndGradientKernel(double a, double b, double[] w, double[] wBar,
            double[][][] doubleRows2, double[][] doubles, double[][][][] doubleRows3, int[][][] intRows2,
            int[][] ints, double[] partials) {
        double[][] m = zeros(doubleRows2, 0, 4);
        double[][] mBar = zeros(doubleRows2, 1, 4);
        double[] row = zeros(doubles, 0, 2);
        double[] row2 = zeros(doubles, 1, 2);
        row[0] = a;
        row[1] = b;
        m[0] = row;
        mBar[0] = row2;
        double[] row3 = zeros(doubles, 2, 0);
        double[] row4 = zeros(doubles, 3, 0);
        m[1] = row3;
        mBar[1] = row4;
        m[2] = w;
        mBar[2] = wBar;
        double[] row5 = zeros(doubles, 4, 3);
        double[] row6 = zeros(doubles, 5, 3);
        row5[0] = a * b;
        row5[1] = Math.sin(a);
        row5[2] = b;
        m[3] = row5;
        mBar[3] = row6;
        double[][][] c = zeros(doubleRows3, 0, 3);
        double[][][] cBar = zeros(doubleRows3, 1, 3);
        c[0] = m;
        cBar[0] = mBar;
        double[][] row7 = zeros(doubleRows2, 2, 2);
        double[][] row8 = zeros(doubleRows2, 3, 2);
        double[] row9 = zeros(doubles, 6, 1);
        double[] row10 = zeros(doubles, 7, 1);
        row9[0] = b;
        row7[0] = row9;
        row8[0] = row10;
        row7[1] = w;
        row8[1] = wBar;
        c[1] = row7;
        cBar[1] = row8;
        double[][] row11 = zeros(doubleRows2, 4, 0);
        double[][] row12 = zeros(doubleRows2, 5, 0);
        c[2] = row11;
        cBar[2] = row12;
        double[] row13 = room(doubles, 8, 3);
        double[] mBar3 = mBar[3];
        m[3][0] += a;
        double[] row14 = c[1][1];
        double[] row15 = cBar[1][1];
        row14[0] *= 2.0;
        double[] mBar2 = mBar[2];
        double sum = m[2][0] / 100.0 + 120.0;
        int[][] index = zeros(intRows2, 0, 2);
        int[] row16 = zeros(ints, 0, 2);
        row16[0] = 3;
        row16[1] = 1;
        index[0] = row16;
        int[] row17 = zeros(ints, 1, 2);
        row17[0] = 0;
        row17[1] = 0;
        index[1] = row17;
        int[] index0 = index[0];
        int k = index0[0];
        int k2 = index0[1];
        double t = m[k][k2];
        int k3 = row17[0];
        double t2 = m[k3][0];
        double t3 = t * t2 * 4.0;
        mBar[k3][0] += 4.0 * t;
        mBar[k][k2] += 4.0 * t2;
        for (int i = 0; i < 3; i++) {
            double[][] plane = c[i];
            double[][] planeBar = cBar[i];
            for (int j = 0; j < plane.length; j++) {
                double[] row18 = plane[j];
                double[] rowBar = planeBar[j];
                for (int l = 0; l < row18.length; l++) {
                    double x = row18[l];
                    sum += x * x;
                    rowBar[l] += 2.0 * x;
                }
            }
        }
        mBar2[0] += (1.0 + row13[2]) * 0.01;
        row15[0] *= 2.0;
        double t4 = mBar3[0];
        double t5 = row10[0];
        row10[0] = 0.0;
        double t6 = row6[2];
        row6[2] = 0.0;
        double t7 = row6[1];
        row6[1] = 0.0;
        double t8 = row6[0];
        row6[0] = 0.0;
        double t9 = row2[1];
        row2[1] = 0.0;
        double t10 = row2[0];
        row2[0] = 0.0;
        partials[0] = t4 + t7 * Math.cos(a) + t8 * b + t10;
        partials[1] = t5 + t6 + t8 * a + t9;
        return sum + t3;
    }

    /** An array kept in a slot, with exactly the given length and filled with zeros. */
    private static int[] zeros(int[][] slots, int slot, int length) {
        int[] array = slots[slot];
        if (array == null || array.length != length) {
            array = new int[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0);
        }
        return array;
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
    private static int[][] zeros(int[][][] slots, int slot, int length) {
        int[][] array = slots[slot];
        if (array == null || array.length != length) {
            array = new int[length][];
            slots[slot] = array;
        } else {
            Arrays.fill(array, null);
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

    /** An array kept in a slot, with exactly the given length and filled with zeros. */
    private static double[][][] zeros(double[][][][] slots, int slot, int length) {
        double[][][] array = slots[slot];
        if (array == null || array.length != length) {
            array = new double[length][][];
            slots[slot] = array;
        } else {
            Arrays.fill(array, null);
        }
        return array;
    }

    /** An array kept in a slot, with room for the given number of zeros. */
    private static double[] room(double[][] slots, int slot, int length) {
        double[] array = slots[slot];
        if (length < 0 || array.length < length) {
            array = new double[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0, length, 0);
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

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }

    /** A copy of an argument, in the array of the last copy if that has its length. */
    private static double[] copied(double[] copy, double[] original) {
        if (copy.length != original.length) {
            return original.clone();
        }
        System.arraycopy(original, 0, copy, 0, copy.length);
        return copy;
    }
}

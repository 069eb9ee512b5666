package programs.arrays;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link ArrayInitialisers}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ArrayInitialisersDerivatives {

    private ArrayInitialisersDerivatives() {}

    /**
     * The derivative of {@link ArrayInitialisers#value(double, double)} with respect to {@code x} and
     * {@code y}.
     */
    public static ValueGradient valueGradient(double x, double y) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, y, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ArrayInitialisers#value(double, double)} with respect to {@code x}
     * and {@code y} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 46}; of the method itself: {@code 24}. Workspace: {@code 288} bytes.
     */
    public static void valueGradient(double x, double y, ValueGradient into) {
        valueGradientKernel(x, y, into.intRows2, into.ints, into.doubles, into.doubleRows2, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
    }

    /**
     * Computes the derivative of {@link ArrayInitialisers#value(double, double)} with respect to {@code x}
     * and {@code y} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 61}; of the method itself: {@code 24}. Workspace: {@code 288} bytes.
     */
    public static double valueValueAndGradient(double x, double y, ValueGradient into) {
        double value = valueValueAndGradientKernel(x, y, into.intRows2, into.ints, into.doubles,
                into.doubleRows2, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link ArrayInitialisers#value(double, double)} with respect to {@code x} and
     * {@code y}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double x;
        private double y;
        private final int[][][] intRows2 = new int[1][0][];
        private final int[][] ints = new int[3][0];
        private final double[][] doubles = new double[10][0];
        private final double[][][] doubleRows2 = new double[2][0][];
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /** The derivative with respect to {@code y}. */
        public double y() {
            return y;
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.x = x;
            results.y = y;
            return results;
        }
    }

    private static void valueGradientKernel(double x, double y, int[][][] intRows2, int[][] ints,
            double[][] doubles, double[][][] doubleRows2, double[] partials) {
        int[][] PAIRS = zeros(intRows2, 0, 3);
        int[] row = zeros(ints, 0, 2);
        row[0] = 0;
        row[1] = 1;
        PAIRS[0] = row;
        int[] row2 = zeros(ints, 1, 2);
        row2[0] = 1;
        row2[1] = 2;
        PAIRS[1] = row2;
        int[] row3 = zeros(ints, 2, 2);
        row3[0] = 2;
        row3[1] = 0;
        PAIRS[2] = row3;
        double[] a = room(doubles, 0, 3);
        double[] aBar = room(doubles, 1, 3);
        a[0] = x;
        a[1] = x * y;
        double t = y * y;
        a[2] = t;
        double[][] m = zeros(doubleRows2, 0, 3);
        double[][] mBar = zeros(doubleRows2, 1, 3);
        double[] row4 = zeros(doubles, 2, 2);
        double[] row5 = zeros(doubles, 3, 2);
        row4[0] = x;
        row4[1] = 1.0;
        m[0] = row4;
        mBar[0] = row5;
        double[] row6 = zeros(doubles, 4, 2);
        double[] row7 = zeros(doubles, 5, 2);
        row6[0] = y;
        row6[1] = x + y;
        m[1] = row6;
        mBar[1] = row7;
        double[] row8 = zeros(doubles, 6, 2);
        double[] row9 = zeros(doubles, 7, 2);
        row8[0] = 0.5;
        double a1 = a[1];
        row8[1] = a1;
        m[2] = row8;
        mBar[2] = row9;
        double[] b = room(doubles, 8, 3);
        double[] bBar = room(doubles, 9, 3);
        b[0] = t;
        double a0 = a[0];
        b[1] = a0;
        double t2 = m[1][1];
        b[2] = t2;
        double b0 = b[0];
        double t3 = m[0][0];
        int[] pair = PAIRS[0];
        int pair0 = pair[0];
        double aPair0 = a[pair0];
        int pair1 = pair[1];
        double bPair1 = b[pair1];
        double t4 = m[pair1][0];
        int[] pair2 = PAIRS[1];
        int k = pair2[0];
        double ak = a[k];
        int k2 = pair2[1];
        double bK2 = b[k2];
        double t5 = m[k2][0];
        int k3 = row3[0];
        double aK3 = a[k3];
        aBar[k3] += t3 * b0;
        mBar[k2][0] += ak * bK2;
        bBar[k2] += t5 * ak;
        aBar[k] += t5 * bK2;
        mBar[pair1][0] += aPair0 * bPair1;
        bBar[pair1] += t4 * aPair0;
        aBar[pair0] += t4 * bPair1;
        row9[0] += 1.0;
        bBar[1] += 2.0 * a0;
        mBar[0][0] += aK3 * b0 + 1.0;
        bBar[0] += t3 * aK3 - t;
        double bBar2 = bBar[2];
        bBar[2] = 0.0;
        mBar[1][1] += 1.0 - a1 + bBar2;
        double bBar1 = bBar[1];
        bBar[1] = 0.0;
        aBar[0] += b[1] * 2.0 + bBar1;
        double t6 = row9[1];
        row9[1] = 0.0;
        aBar[1] += t6 - t2;
        row9[0] = 0.0;
        double t7 = row7[1];
        row7[1] = 0.0;
        double t8 = row7[0];
        row7[0] = 0.0;
        row5[1] = 0.0;
        double aBar2 = aBar[2];
        aBar[2] = 0.0;
        double aBar1 = aBar[1];
        aBar[1] = 0.0;
        partials[0] = t7 + row5[0] + aBar1 * y + aBar[0];
        partials[1] = t7 + t8 + 2.0 * (bBar[0] - b0 + aBar2) * y + aBar1 * x;
    }

    private static double valueValueAndGradientKernel(double x, double y, int[][][] intRows2, int[][] ints,
            double[][] doubles, double[][][] doubleRows2, double[] partials) {
        int[][] PAIRS = zeros(intRows2, 0, 3);
        int[] row = zeros(ints, 0, 2);
        row[0] = 0;
        row[1] = 1;
        PAIRS[0] = row;
        int[] row2 = zeros(ints, 1, 2);
        row2[0] = 1;
        row2[1] = 2;
        PAIRS[1] = row2;
        int[] row3 = zeros(ints, 2, 2);
        row3[0] = 2;
        row3[1] = 0;
        PAIRS[2] = row3;
        double[] a = room(doubles, 0, 3);
        double[] aBar = room(doubles, 1, 3);
        a[0] = x;
        a[1] = x * y;
        double t = y * y;
        a[2] = t;
        double[][] m = zeros(doubleRows2, 0, 3);
        double[][] mBar = zeros(doubleRows2, 1, 3);
        double[] row4 = zeros(doubles, 2, 2);
        double[] row5 = zeros(doubles, 3, 2);
        row4[0] = x;
        row4[1] = 1.0;
        m[0] = row4;
        mBar[0] = row5;
        double[] row6 = zeros(doubles, 4, 2);
        double[] row7 = zeros(doubles, 5, 2);
        row6[0] = y;
        row6[1] = x + y;
        m[1] = row6;
        mBar[1] = row7;
        double[] row8 = zeros(doubles, 6, 2);
        double[] row9 = zeros(doubles, 7, 2);
        row8[0] = 0.5;
        double a1 = a[1];
        row8[1] = a1;
        m[2] = row8;
        mBar[2] = row9;
        double[] b = room(doubles, 8, 3);
        double[] bBar = room(doubles, 9, 3);
        b[0] = t;
        double a0 = a[0];
        b[1] = a0;
        double t2 = m[1][1];
        b[2] = t2;
        double b0 = b[0];
        double t3 = m[0][0];
        double t4 = 2.0 * a0;
        double b1 = b[1];
        double sum = 0.0 + (t3 - t * b0) + (t4 * b1 + t2);
        sum += row8[0] - a1 * t2;
        int[] pair = PAIRS[0];
        int pair0 = pair[0];
        double aPair0 = a[pair0];
        int pair1 = pair[1];
        double bPair1 = b[pair1];
        double t5 = aPair0 * bPair1;
        double t6 = m[pair1][0];
        int[] pair2 = PAIRS[1];
        int k = pair2[0];
        double ak = a[k];
        int k2 = pair2[1];
        double bK2 = b[k2];
        double t7 = ak * bK2;
        double t8 = m[k2][0];
        sum = sum + t5 * t6 + t7 * t8;
        int k3 = row3[0];
        double aK3 = a[k3];
        double t9 = aK3 * b0;
        aBar[k3] += t3 * b0;
        mBar[k2][0] += t7;
        bBar[k2] += t8 * ak;
        aBar[k] += t8 * bK2;
        mBar[pair1][0] += t5;
        bBar[pair1] += t6 * aPair0;
        aBar[pair0] += t6 * bPair1;
        row9[0] += 1.0;
        bBar[1] += t4;
        mBar[0][0] += t9 + 1.0;
        bBar[0] += t3 * aK3 - t;
        double bBar2 = bBar[2];
        bBar[2] = 0.0;
        mBar[1][1] += 1.0 - a1 + bBar2;
        double bBar1 = bBar[1];
        bBar[1] = 0.0;
        aBar[0] += b1 * 2.0 + bBar1;
        double t10 = row9[1];
        row9[1] = 0.0;
        aBar[1] += t10 - t2;
        row9[0] = 0.0;
        double t11 = row7[1];
        row7[1] = 0.0;
        double t12 = row7[0];
        row7[0] = 0.0;
        row5[1] = 0.0;
        double aBar2 = aBar[2];
        aBar[2] = 0.0;
        double aBar1 = aBar[1];
        aBar[1] = 0.0;
        double t13 = t11 + t12 + 2.0 * (bBar[0] - b0 + aBar2) * y + aBar1 * x;
        partials[0] = t11 + row5[0] + aBar1 * y + aBar[0];
        partials[1] = t13;
        return sum + t9 * t3;
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
}

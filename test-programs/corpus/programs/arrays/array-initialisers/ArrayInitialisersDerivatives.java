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
     * Operations: {@code 50}; of the method itself: {@code 24}. Workspace: {@code 324} bytes.
     */
    public static void valueGradient(double x, double y, ValueGradient into) {
        valueGradientKernel(x, y, into.doubles, into.intRows2, into.ints, into.doubleRows2, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
    }

    /**
     * Computes the derivative of {@link ArrayInitialisers#value(double, double)} with respect to {@code x}
     * and {@code y} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 68}; of the method itself: {@code 24}. Workspace: {@code 324} bytes.
     */
    public static double valueValueAndGradient(double x, double y, ValueGradient into) {
        double value = valueValueAndGradientKernel(x, y, into.doubles, into.intRows2, into.ints,
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
        private final double[][] doubles = new double[11][0];
        private final int[][][] intRows2 = new int[1][0][];
        private final int[][] ints = new int[4][0];
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

    private static void valueGradientKernel(double x, double y, double[][] doubles, int[][][] intRows2,
            int[][] ints, double[][][] doubleRows2, double[] partials) {
        double[] STENCIL = room(doubles, 0, 3);
        STENCIL[0] = -1.0;
        STENCIL[1] = 2.0;
        STENCIL[2] = -1.0;
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
        double[] a = room(doubles, 1, 3);
        double[] aBar = room(doubles, 2, 3);
        a[0] = x;
        a[1] = x * y;
        double t = y * y;
        a[2] = t;
        double[][] m = zeros(doubleRows2, 0, 3);
        double[][] mBar = zeros(doubleRows2, 1, 3);
        double[] row4 = zeros(doubles, 3, 2);
        double[] row5 = zeros(doubles, 4, 2);
        row4[0] = x;
        row4[1] = 1.0;
        m[0] = row4;
        mBar[0] = row5;
        double[] row6 = zeros(doubles, 5, 2);
        double[] row7 = zeros(doubles, 6, 2);
        row6[0] = y;
        row6[1] = x + y;
        m[1] = row6;
        mBar[1] = row7;
        double[] row8 = zeros(doubles, 7, 2);
        double[] row9 = zeros(doubles, 8, 2);
        row8[0] = 0.5;
        row8[1] = a[1];
        m[2] = row8;
        mBar[2] = row9;
        double[] b = room(doubles, 9, 3);
        double[] bBar = room(doubles, 10, 3);
        b[0] = t;
        b[1] = a[0];
        double[] mBar1 = mBar[1];
        b[2] = m[1][1];
        int[] order = room(ints, 3, 3);
        order[0] = 2;
        order[1] = 0;
        order[2] = 1;
        for (int i = 0; i < 3; i++) {
            int[] pair = PAIRS[i];
            int pair0 = pair[0];
            double aPair0 = a[pair0];
            int pair1 = pair[1];
            double bPair1 = b[pair1];
            double t2 = m[pair1][0];
            mBar[pair1][0] += aPair0 * bPair1;
            bBar[pair1] += t2 * aPair0;
            aBar[pair0] += t2 * bPair1;
            double STENCILI = STENCIL[i];
            int orderI = order[i];
            mBar[i][i % 2] += 1.0;
            bBar[i] += STENCILI * a[orderI];
            aBar[orderI] += b[i] * STENCILI;
        }
        double bBar2 = bBar[2];
        bBar[2] = 0.0;
        mBar1[1] += bBar2;
        double bBar1 = bBar[1];
        bBar[1] = 0.0;
        aBar[0] += bBar1;
        double t2 = row9[1];
        row9[1] = 0.0;
        aBar[1] += t2;
        row9[0] = 0.0;
        double t3 = row7[1];
        row7[1] = 0.0;
        double t4 = row7[0];
        row7[0] = 0.0;
        row5[1] = 0.0;
        double aBar2 = aBar[2];
        aBar[2] = 0.0;
        double aBar1 = aBar[1];
        aBar[1] = 0.0;
        partials[0] = t3 + row5[0] + aBar1 * y + aBar[0];
        partials[1] = t3 + t4 + 2.0 * (bBar[0] + aBar2) * y + aBar1 * x;
    }

    private static double valueValueAndGradientKernel(double x, double y, double[][] doubles,
            int[][][] intRows2, int[][] ints, double[][][] doubleRows2, double[] partials) {
        double[] STENCIL = room(doubles, 0, 3);
        STENCIL[0] = -1.0;
        STENCIL[1] = 2.0;
        STENCIL[2] = -1.0;
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
        double[] a = room(doubles, 1, 3);
        double[] aBar = room(doubles, 2, 3);
        a[0] = x;
        a[1] = x * y;
        double t = y * y;
        a[2] = t;
        double[][] m = zeros(doubleRows2, 0, 3);
        double[][] mBar = zeros(doubleRows2, 1, 3);
        double[] row4 = zeros(doubles, 3, 2);
        double[] row5 = zeros(doubles, 4, 2);
        row4[0] = x;
        row4[1] = 1.0;
        m[0] = row4;
        mBar[0] = row5;
        double[] row6 = zeros(doubles, 5, 2);
        double[] row7 = zeros(doubles, 6, 2);
        row6[0] = y;
        row6[1] = x + y;
        m[1] = row6;
        mBar[1] = row7;
        double[] row8 = zeros(doubles, 7, 2);
        double[] row9 = zeros(doubles, 8, 2);
        row8[0] = 0.5;
        row8[1] = a[1];
        m[2] = row8;
        mBar[2] = row9;
        double[] b = room(doubles, 9, 3);
        double[] bBar = room(doubles, 10, 3);
        b[0] = t;
        b[1] = a[0];
        double[] mBar1 = mBar[1];
        b[2] = m[1][1];
        int[] order = room(ints, 3, 3);
        order[0] = 2;
        order[1] = 0;
        order[2] = 1;
        double sum = 0.0;
        for (int i = 0; i < 3; i++) {
            double STENCILI = STENCIL[i];
            int orderI = order[i];
            double t2 = STENCILI * a[orderI];
            double bi = b[i];
            int k = i % 2;
            sum += t2 * bi + m[i][k];
            int[] pair = PAIRS[i];
            int pair0 = pair[0];
            double aPair0 = a[pair0];
            int pair1 = pair[1];
            double bPair1 = b[pair1];
            double t3 = m[pair1][0];
            mBar[pair1][0] += aPair0 * bPair1;
            bBar[pair1] += t3 * aPair0;
            aBar[pair0] += t3 * bPair1;
            mBar[i][k] += 1.0;
            bBar[i] += t2;
            aBar[orderI] += bi * STENCILI;
        }
        for (int i = 0; i < 3; i++) {
            int[] pair = PAIRS[i];
            int pair1 = pair[1];
            sum += a[pair[0]] * b[pair1] * m[pair1][0];
        }
        double bBar2 = bBar[2];
        bBar[2] = 0.0;
        mBar1[1] += bBar2;
        double bBar1 = bBar[1];
        bBar[1] = 0.0;
        aBar[0] += bBar1;
        double t2 = row9[1];
        row9[1] = 0.0;
        aBar[1] += t2;
        row9[0] = 0.0;
        double t3 = row7[1];
        row7[1] = 0.0;
        double t4 = row7[0];
        row7[0] = 0.0;
        row5[1] = 0.0;
        double aBar2 = aBar[2];
        aBar[2] = 0.0;
        double aBar1 = aBar[1];
        aBar[1] = 0.0;
        partials[0] = t3 + row5[0] + aBar1 * y + aBar[0];
        partials[1] = t3 + t4 + 2.0 * (bBar[0] + aBar2) * y + aBar1 * x;
        return sum;
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
    private static int[] room(int[][] slots, int slot, int length) {
        int[] array = slots[slot];
        if (length < 0 || array.length < length) {
            array = new int[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0, length, 0);
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

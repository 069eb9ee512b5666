package programs.recursion;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link SegmentTree}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class SegmentTreeDerivatives {

    private SegmentTreeDerivatives() {}

    /**
     * The derivative of {@link SegmentTree#f(double[], double[], int[], int[])} with respect to {@code a} and
     * {@code x}.
     *
     * <p>
     * Where the arguments are equal (lines 15, 22 and 32), {@code max} has the derivative of the first.
     */
    public static FGradient fGradient(double[] a, double[] x, int[] from, int[] to) {
        FGradient into = new FGradient();
        fGradient(a, x, from, to, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link SegmentTree#f(double[], double[], int[], int[])} with respect to
     * {@code a} and {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 5 * x.length} beside those of the methods called; of the method itself:
     * {@code 3 * x.length} beside those of the methods called. Workspace:
     * {@code 4 * (16 * a.length + 2 * x.length + 1)} bytes beside what grows with the depth of calls.
     */
    public static void fGradient(double[] a, double[] x, int[] from, int[] to, FGradient into) {
        into.prepare(a, x);
        fGradientKernel(a, x, from, to, into.a, into.x, into.ints, into.doubles);
    }

    /**
     * Computes the derivative of {@link SegmentTree#f(double[], double[], int[], int[])} with respect to
     * {@code a} and {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 7 * x.length} beside those of the methods called; of the method itself:
     * {@code 3 * x.length} beside those of the methods called. Workspace:
     * {@code 4 * (16 * a.length + 2 * x.length + 1)} bytes beside what grows with the depth of calls.
     */
    public static double fValueAndGradient(double[] a, double[] x, int[] from, int[] to, FGradient into) {
        into.prepare(a, x);
        return fValueAndGradientKernel(a, x, from, to, into.a, into.x, into.ints, into.doubles);
    }

    /**
     * The derivative of {@link SegmentTree#f(double[], double[], int[], int[])} with respect to {@code a} and
     * {@code x}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class FGradient {
        private double[] a = new double[0];
        private double[] x = new double[0];
        private boolean given;
        private final int[][] ints = new int[1][0];
        private final double[][] doubles = new double[4][0];

        /** An empty holder, which grows to what it meets. */
        public FGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static FGradient into(double[] a, double[] x) {
            if (a == x) {
                throw new IllegalArgumentException("the results a and x share an array");
            }
            FGradient holder = new FGradient();
            holder.a = a;
            holder.x = x;
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
         * The derivative with respect to {@code x}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] x() {
            return x;
        }

        private void prepare(double[] a, double[] x) {
            if (this.a == a) {
                throw new IllegalArgumentException("argument a shares an array with the result a");
            }
            if (this.a == x) {
                throw new IllegalArgumentException("argument x shares an array with the result a");
            }
            if (this.x == a) {
                throw new IllegalArgumentException("argument a shares an array with the result x");
            }
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            this.a = zerosLike(this.a, a);
            this.x = zerosLike(this.x, x);
        }

        private FGradient withoutScratch() {
            FGradient results = new FGradient();
            results.a = a;
            results.x = x;
            return results;
        }
    }

    private static void fGradientKernel(double[] a, double[] x, int[] from, int[] to, double[] aBar,
            double[] xBar, int[][] ints, double[][] doubles) {
        int[] tops = zeros(ints, 0, 1);
        double[] mTape = doubles[1];
        int k = 4 * a.length;
        double[] t = zeros(doubles, 2, k);
        double[] tBar = zeros(doubles, 3, k);
        int r = a.length - 1;
        fBuildForward(t, a, 1, 0, r, tBar, aBar, tops, doubles);
        if (mTape.length < x.length) {
            mTape = grow(doubles, 1, x.length);
        }
        for (int q = 0; q < x.length; q++) {
            int a2 = from[q];
            double m = fQueryForward(t, 1, 0, r, a2, to[q], tBar, tops, doubles);
            mTape[q] = m;
            fUpdateForward(t, 1, 0, r, a2, x[q] * m, tBar, tops, doubles);
        }
        for (int q = x.length - 1; q >= 0; q--) {
            int a2 = from[q];
            double xBar2 = fUpdateReverse(1, 0, r, a2, tBar, tops, doubles);
            xBar[q] += xBar2 == 0.0 ? 0.0 : xBar2 * mTape[q];
            fQueryReverse(1, 0, r, a2, to[q], tBar, xBar2 * x[q] + (q + 1), tops, doubles);
        }
        fBuildReverse(1, 0, r, tBar, aBar, tops, doubles);
    }

    private static double fValueAndGradientKernel(double[] a, double[] x, int[] from, int[] to, double[] aBar,
            double[] xBar, int[][] ints, double[][] doubles) {
        int[] tops = zeros(ints, 0, 1);
        double[] mTape = doubles[1];
        int k = 4 * a.length;
        double[] t = zeros(doubles, 2, k);
        double[] tBar = zeros(doubles, 3, k);
        int r = a.length - 1;
        fBuildForward(t, a, 1, 0, r, tBar, aBar, tops, doubles);
        if (mTape.length < x.length) {
            mTape = grow(doubles, 1, x.length);
        }
        double s = 0.0;
        for (int q = 0; q < x.length; q++) {
            int a2 = from[q];
            double m = fQueryForward(t, 1, 0, r, a2, to[q], tBar, tops, doubles);
            mTape[q] = m;
            s += m * (q + 1);
            fUpdateForward(t, 1, 0, r, a2, x[q] * m, tBar, tops, doubles);
        }
        for (int q = x.length - 1; q >= 0; q--) {
            int a2 = from[q];
            double xBar2 = fUpdateReverse(1, 0, r, a2, tBar, tops, doubles);
            xBar[q] += xBar2 == 0.0 ? 0.0 : xBar2 * mTape[q];
            fQueryReverse(1, 0, r, a2, to[q], tBar, xBar2 * x[q] + (q + 1), tops, doubles);
        }
        fBuildReverse(1, 0, r, tBar, aBar, tops, doubles);
        return s;
    }

    /** {@code build}, which leaves behind what its reverse needs. */
    private static void fBuildForward(double[] t, double[] a, int v, int l, int r, double[] tBar,
            double[] aBar, int[] tops, double[][] doubles) {
        double t2 = 0.0;
        double t3 = 0.0;
        if (l == r) {
            t[v] = a[l];
        } else {
            int m = l + r >> 1;
            int v2 = 2 * v;
            fBuildForward(t, a, v2, l, m, tBar, aBar, tops, doubles);
            int v3 = v2 + 1;
            fBuildForward(t, a, v3, m + 1, r, tBar, aBar, tops, doubles);
            t3 = t[v2];
            t2 = t[v3];
            t[v] = Math.max(t3, t2);
        }
        int top = tops[0];
        int size = top + 2;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size) {
            doubleStack = grow(doubles, 0, size);
        }
        doubleStack[top] = t2;
        doubleStack[top + 1] = t3;
        tops[0] = size;
    }

    /** The reverse of {@code build}: from adjoints of results to those of parameters. */
    private static void fBuildReverse(int v, int l, int r, double[] tBar, double[] aBar, int[] tops,
            double[][] doubles) {
        int top = tops[0] - 2;
        tops[0] = top;
        double[] doubleStack = doubles[0];
        double kept = doubleStack[top];
        double kept2 = doubleStack[top + 1];
        if (l == r) {
            double tBarV = tBar[v];
            tBar[v] = 0.0;
            aBar[l] += tBarV;
        } else {
            int m = l + r >> 1;
            int v2 = 2 * v;
            int v3 = v2 + 1;
            double tBarV = tBar[v];
            tBar[v] = 0.0;
            boolean test = kept > kept2 | kept != kept;
            tBar[v3] += test ? tBarV : 0.0;
            tBar[v2] += test ? 0.0 : tBarV;
            fBuildReverse(v3, m + 1, r, tBar, aBar, tops, doubles);
            fBuildReverse(v2, l, m, tBar, aBar, tops, doubles);
        }
    }

    /** {@code query}, which leaves behind what its reverse needs. */
    private static double fQueryForward(double[] t, int v, int l, int r, int a, int b, double[] tBar,
            int[] tops, double[][] doubles) {
        double t2 = 0.0;
        double t3 = 0.0;
        double t4;
        if (b < l | r < a) {
            t4 = Double.NEGATIVE_INFINITY;
        } else if (a <= l & r <= b) {
            t4 = t[v];
        } else {
            int m = l + r >> 1;
            v *= 2;
            t3 = fQueryForward(t, v, l, m, a, b, tBar, tops, doubles);
            t2 = fQueryForward(t, v + 1, m + 1, r, a, b, tBar, tops, doubles);
            t4 = Math.max(t3, t2);
        }
        int top = tops[0];
        int size = top + 2;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size) {
            doubleStack = grow(doubles, 0, size);
        }
        doubleStack[top] = t2;
        doubleStack[top + 1] = t3;
        tops[0] = size;
        return t4;
    }

    /** The reverse of {@code query}: from adjoints of results to those of parameters. */
    private static void fQueryReverse(int v, int l, int r, int a, int b, double[] tBar, double resultBar,
            int[] tops, double[][] doubles) {
        int top = tops[0] - 2;
        tops[0] = top;
        double[] doubleStack = doubles[0];
        double kept = doubleStack[top];
        double kept2 = doubleStack[top + 1];
        if (b < l | r < a) {
            return;
        }
        if (a <= l & r <= b) {
            tBar[v] += resultBar;
        } else {
            int m = l + r >> 1;
            v *= 2;
            boolean test = kept > kept2 | kept != kept;
            fQueryReverse(v + 1, m + 1, r, a, b, tBar, test ? resultBar : 0.0, tops, doubles);
            fQueryReverse(v, l, m, a, b, tBar, test ? 0.0 : resultBar, tops, doubles);
        }
    }

    /** {@code update}, which leaves behind what its reverse needs. */
    private static void fUpdateForward(double[] t, int v, int l, int r, int at, double x, double[] tBar,
            int[] tops, double[][] doubles) {
        double t2 = 0.0;
        double t3 = 0.0;
        if (l == r) {
            t[v] += x;
        } else {
            int m = l + r >> 1;
            if (at <= m) {
                fUpdateForward(t, 2 * v, l, m, at, x, tBar, tops, doubles);
            } else {
                fUpdateForward(t, 2 * v + 1, m + 1, r, at, x, tBar, tops, doubles);
            }
            int k = 2 * v;
            t3 = t[k];
            t2 = t[k + 1];
            t[v] = Math.max(t3, t2);
        }
        int top = tops[0];
        int size = top + 2;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size) {
            doubleStack = grow(doubles, 0, size);
        }
        doubleStack[top] = t2;
        doubleStack[top + 1] = t3;
        tops[0] = size;
    }

    /** The reverse of {@code update}: from adjoints of results to those of parameters. */
    private static double fUpdateReverse(int v, int l, int r, int at, double[] tBar, int[] tops,
            double[][] doubles) {
        int top = tops[0] - 2;
        tops[0] = top;
        double[] doubleStack = doubles[0];
        double kept = doubleStack[top];
        double kept2 = doubleStack[top + 1];
        double xBar;
        if (l == r) {
            xBar = tBar[v];
        } else {
            int m = l + r >> 1;
            int k = 2 * v;
            int k2 = k + 1;
            double tBarV = tBar[v];
            tBar[v] = 0.0;
            boolean test = kept > kept2 | kept != kept;
            tBar[k2] += test ? tBarV : 0.0;
            tBar[k] += test ? 0.0 : tBarV;
            if (at <= m) {
                xBar = fUpdateReverse(k, l, m, at, tBar, tops, doubles);
            } else {
                xBar = fUpdateReverse(k2, m + 1, r, at, tBar, tops, doubles);
            }
        }
        return xBar;
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

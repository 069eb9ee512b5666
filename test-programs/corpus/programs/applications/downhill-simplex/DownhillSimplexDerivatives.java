package programs.applications;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link DownhillSimplex}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class DownhillSimplexDerivatives {

    private DownhillSimplexDerivatives() {}

    /**
     * The derivative of {@link DownhillSimplex#nelder(double[], double, double, int)} with respect to
     * {@code p}, {@code a} and {@code b}.
     *
     * <p>
     * Branches on active values (lines 29 and 41) have the derivative of the side taken.
     */
    public static NelderGradient nelderGradient(double[] p, double a, double b, int iters) {
        NelderGradient into = new NelderGradient();
        nelderGradient(p, a, b, iters, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link DownhillSimplex#nelder(double[], double, double, int)} with respect
     * to {@code p}, {@code a} and {@code b} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most about {@code 86 * iters + 3 * p.length + 2 * rounds18}; of the method itself: at
     * most {@code 30 * (iters + 1)}. Workspace: at most {@code 2 * (125 * iters + 24 * p.length + 116)}
     * bytes, and while it grows at most twice as many. Here {@code rounds18} is how often the loop in line 18
     * runs in all.
     */
    public static void nelderGradient(double[] p, double a, double b, int iters, NelderGradient into) {
        into.prepare(p);
        nelderGradientKernel(p, a, b, iters, into.p, into.doubles, into.doubles2, into.doubleRows2,
                into.booleans, into.ints, into.partials);
        into.a = into.partials[0];
        into.b = into.partials[1];
    }

    /**
     * Computes the derivative of {@link DownhillSimplex#nelder(double[], double, double, int)} with respect
     * to {@code p}, {@code a} and {@code b} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most about {@code 86 * iters + 3 * p.length + 2 * rounds18}; of the method itself: at
     * most {@code 30 * (iters + 1)}. Workspace: at most {@code 2 * (125 * iters + 24 * p.length + 120)}
     * bytes, and while it grows at most twice as many. Here {@code rounds18} is how often the loop in line 18
     * runs in all.
     */
    public static double nelderValueAndGradient(double[] p, double a, double b, int iters,
            NelderGradient into) {
        into.prepare(p);
        double value = nelderValueAndGradientKernel(p, a, b, iters, into.p, into.doubles, into.doubles2,
                into.doubleRows2, into.booleans, into.ints, into.partials);
        into.a = into.partials[0];
        into.b = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link DownhillSimplex#nelder(double[], double, double, int)} with respect to
     * {@code p}, {@code a} and {@code b}, and the memory that computing it needs. One holder serves one
     * thread at a time.
     */
    public static final class NelderGradient {
        private double[] p = new double[0];
        private double a;
        private double b;
        private boolean given;
        private final double[][] doubles = new double[11][0];
        private final double[][][] doubles2 = new double[18][0][];
        private final double[][][] doubleRows2 = new double[7][0][];
        private final boolean[][] booleans = new boolean[2][0];
        private final int[][] ints = new int[2][0];
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public NelderGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static NelderGradient into(double[] p) {
            NelderGradient holder = new NelderGradient();
            holder.p = p;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code p}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] p() {
            return p;
        }

        /** The derivative with respect to {@code a}. */
        public double a() {
            return a;
        }

        /** The derivative with respect to {@code b}. */
        public double b() {
            return b;
        }

        private void prepare(double[] p) {
            if (this.p == p) {
                throw new IllegalArgumentException("argument p shares an array with the result p");
            }
            if (given && !sameShape(this.p, p)) {
                throw new IllegalArgumentException(
                        "the array given for the result p has not the shape of the argument");
            }
            this.p = zerosLike(this.p, p);
        }

        private NelderGradient withoutScratch() {
            NelderGradient results = new NelderGradient();
            results.p = p;
            results.a = a;
            results.b = b;
            return results;
        }
    }

    private static void nelderGradientKernel(double[] p, double a, double b, int iters, double[] pBar,
            double[][] doubles, double[][][] doubles2, double[][][] doubleRows2, boolean[][] booleans,
            int[][] ints, double[] partials) {
        int[] made = zeros(ints, 1, 16);
        double[] doubleValues = zeros(doubles, 8, 2);
        double[][] s = zeros(doubles2, 16, 3);
        double[][] sBar = zeros(doubles2, 17, 3);
        double[] v = zeros(doubles, 9, 3);
        double[] vBar = zeros(doubles, 10, 3);
        nelderGradientKernelPart2(p, s, sBar, a, b, v, iters, doubleRows2, doubles, booleans, ints, doubles2,
                made);
        nelderGradientKernelPart3(iters, v, s, sBar, a, b, ints, doubleRows2, doubles, booleans, doubles2,
                made);
        nelderGradientKernelPart4(sBar[2], vBar, iters, a, b, p, pBar, doubleValues, doubleRows2, doubles,
                booleans, ints);
        partials[0] = doubleValues[0];
        partials[1] = doubleValues[1];
    }

    private static double nelderValueAndGradientKernel(double[] p, double a, double b, int iters,
            double[] pBar, double[][] doubles, double[][][] doubles2, double[][][] doubleRows2,
            boolean[][] booleans, int[][] ints, double[] partials) {
        int[] made = zeros(ints, 1, 16);
        double[] doubleValues = zeros(doubles, 8, 3);
        double[][] s = zeros(doubles2, 16, 3);
        double[][] sBar = zeros(doubles2, 17, 3);
        double[] v = zeros(doubles, 9, 3);
        double[] vBar = zeros(doubles, 10, 3);
        nelderValueAndGradientKernelPart2(p, s, sBar, a, b, v, iters, doubleRows2, doubles, booleans, ints,
                doubles2, made);
        double t = nelderValueAndGradientKernelPart3(iters, v, s, sBar, a, b, ints, doubleRows2, doubles,
                booleans, doubles2, made);
        nelderValueAndGradientKernelPart4(s[2], t, sBar[2], vBar, iters, a, b, p, pBar, doubleValues,
                doubleRows2, doubles, booleans, ints);
        partials[0] = doubleValues[1];
        partials[1] = doubleValues[2];
        return doubleValues[0];
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void nelderGradientKernelPart1() {}

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void nelderGradientKernelPart2(double[] p, double[][] s, double[][] sBar, double a,
            double b, double[] v, int iters, double[][][] doubleRows2, double[][] doubles,
            boolean[][] booleans, int[][] ints, double[][][] doubles2, int[] made) {
        double[][] bBarTape = doubleRows2[0];
        double[] tape = doubles[0];
        double[] wTape = doubles[1];
        double[][] tape2 = doubleRows2[1];
        double[][] tape3 = doubleRows2[2];
        double[][] xBarTape = doubleRows2[3];
        double[][] rBarTape = doubleRows2[4];
        double[] tape4 = doubles[2];
        double[] wTape2 = doubles[3];
        boolean[] tape5 = booleans[0];
        double[][] rBarTape2 = doubleRows2[5];
        double[] tape6 = doubles[4];
        double[] wTape3 = doubles[5];
        boolean[] tape7 = booleans[1];
        double[][] rBarTape3 = doubleRows2[6];
        double[] wTape4 = doubles[6];
        double[] tape8 = doubles[7];
        int[] tripsTape = ints[0];
        if (bBarTape.length < 3) {
            bBarTape = grow(doubleRows2, 0, 3);
        }
        if (tape.length < 3) {
            tape = grow(doubles, 0, 3);
        }
        if (wTape.length < 3) {
            wTape = grow(doubles, 1, 3);
        }
        for (int i = 0; i < 3; i++) {
            double[] b2 = fromPool(doubles2, 0, made[0], p.length);
            made[0] += 1;
            double[] bBar = fromPool(doubles2, 1, made[1], p.length);
            made[1] += 1;
            bBarTape[i] = bBar;
            for (int j = 0; j < p.length; j++) {
                b2[j] = p[j];
            }
            s[i] = b2;
            sBar[i] = bBar;
            if (i > 0) {
                b2[i - 1] += 0.5;
            }
            double t = b2[0];
            tape[i] = t;
            double u = a - t;
            double w = b2[1] - t * t;
            wTape[i] = w;
            v[i] = u * u + b * w * w;
        }
        if (tape2.length < iters) {
            tape2 = grow(doubleRows2, 1, iters);
        }
        if (tape3.length < iters) {
            tape3 = grow(doubleRows2, 2, iters);
        }
        if (xBarTape.length < iters) {
            xBarTape = grow(doubleRows2, 3, iters);
        }
        if (rBarTape.length < iters) {
            rBarTape = grow(doubleRows2, 4, iters);
        }
        if (tape4.length < iters) {
            tape4 = grow(doubles, 2, iters);
        }
        if (wTape2.length < iters) {
            wTape2 = grow(doubles, 3, iters);
        }
        if (tape5.length < iters) {
            tape5 = grow(booleans, 0, iters);
        }
        if (rBarTape2.length < iters) {
            rBarTape2 = grow(doubleRows2, 5, iters);
        }
        if (tape6.length < iters) {
            tape6 = grow(doubles, 4, iters);
        }
        if (wTape3.length < iters) {
            wTape3 = grow(doubles, 5, iters);
        }
        if (tape7.length < iters) {
            tape7 = grow(booleans, 1, iters);
        }
        if (rBarTape3.length < iters) {
            rBarTape3 = grow(doubleRows2, 6, iters);
        }
        if (wTape4.length < iters) {
            wTape4 = grow(doubles, 6, iters);
        }
        if (tape8.length < iters) {
            tape8 = grow(doubles, 7, iters);
        }
        if (tripsTape.length < iters * 2L) {
            tripsTape = grow(ints, 0, iters * 2L);
        }
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void nelderGradientKernelPart3(int iters, double[] v, double[][] s, double[][] sBar,
            double a, double b, int[][] ints, double[][][] doubleRows2, double[][] doubles,
            boolean[][] booleans, double[][][] doubles2, int[] made) {
        int[] tripsTape = ints[0];
        double[][] tape = doubleRows2[1];
        double[][] tape2 = doubleRows2[2];
        double[][] xBarTape = doubleRows2[3];
        double[][] rBarTape = doubleRows2[4];
        double[] tape3 = doubles[2];
        double[] wTape = doubles[3];
        boolean[] tape4 = booleans[0];
        double[][] rBarTape2 = doubleRows2[5];
        double[] tape5 = doubles[4];
        double[] wTape2 = doubles[5];
        boolean[] tape6 = booleans[1];
        double[][] rBarTape3 = doubleRows2[6];
        double[] tape7 = doubles[7];
        double[] wTape3 = doubles[6];
        for (int it = 0; it < iters; it++) {
            int base = it * 2;
            for (int i = 1; i < 3; i++) {
                int trips = 0;
                for (int j = i; j > 0 && v[j] < v[j - 1]; j--) {
                    double t = v[j];
                    v[j] = v[j - 1];
                    v[j - 1] = t;
                    double[] r = s[j];
                    double[] rBar = sBar[j];
                    s[j] = s[j - 1];
                    sBar[j] = sBar[j - 1];
                    s[j - 1] = r;
                    sBar[j - 1] = rBar;
                    trips++;
                }
                tripsTape[base + (i - 1)] = trips;
            }
            double[] s0 = s[0];
            tape[it] = sBar[0];
            double[] s1 = s[1];
            tape2[it] = sBar[1];
            double t = (s0[0] + s1[0]) * 0.5;
            double t2 = (s0[1] + s1[1]) * 0.5;
            double[] x = s[2];
            xBarTape[it] = sBar[2];
            double[] r = fromPool(doubles2, 2, made[2], 2);
            made[2] += 1;
            double[] rBar = fromPool(doubles2, 3, made[3], 2);
            made[3] += 1;
            rBarTape[it] = rBar;
            r[0] = t + (t - x[0]);
            double t3 = t2 + (t2 - x[1]);
            r[1] = t3;
            double r0 = r[0];
            tape3[it] = r0;
            double u = a - r0;
            double w = t3 - r0 * r0;
            wTape[it] = w;
            double fr = u * u + b * w * w;
            boolean test = fr < v[0];
            tape4[it] = test;
            if (test) {
                double[] r2 = fromPool(doubles2, 4, made[4], 2);
                made[4] += 1;
                double[] rBar2 = fromPool(doubles2, 5, made[5], 2);
                made[5] += 1;
                rBarTape2[it] = rBar2;
                r2[0] = t + 2.0 * (t - x[0]);
                double t4 = t2 + 2.0 * (t2 - x[1]);
                r2[1] = t4;
                double t5 = r2[0];
                tape5[it] = t5;
                double u2 = a - t5;
                double w2 = t4 - t5 * t5;
                wTape2[it] = w2;
                double fe = u2 * u2 + b * w2 * w2;
                if (fe < fr) {
                    s[2] = r2;
                    sBar[2] = rBar2;
                    v[2] = fe;
                } else {
                    s[2] = r;
                    sBar[2] = rBar;
                    v[2] = fr;
                }
            } else {
                boolean test2 = fr < v[1];
                tape6[it] = test2;
                if (test2) {
                    s[2] = r;
                    sBar[2] = rBar;
                    v[2] = fr;
                } else {
                    double[] r2 = fromPool(doubles2, 6, made[6], 2);
                    made[6] += 1;
                    double[] rBar2 = fromPool(doubles2, 7, made[7], 2);
                    made[7] += 1;
                    rBarTape3[it] = rBar2;
                    r2[0] = t + -0.5 * (t - x[0]);
                    double t4 = t2 + -0.5 * (t2 - x[1]);
                    r2[1] = t4;
                    s[2] = r2;
                    sBar[2] = rBar2;
                    double t5 = r2[0];
                    tape7[it] = t5;
                    double u2 = a - t5;
                    double w2 = t4 - t5 * t5;
                    wTape3[it] = w2;
                    v[2] = u2 * u2 + b * w2 * w2;
                }
            }
        }
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void nelderGradientKernelPart4(double[] p, double[] vBar, int iters, double a, double b,
            double[] p2, double[] pBar, double[] doubleValues, double[][][] doubleRows2, double[][] doubles,
            boolean[][] booleans, int[][] ints) {
        double[][] tape = doubleRows2[1];
        double[][] tape2 = doubleRows2[2];
        double[][] xBarTape = doubleRows2[3];
        double[][] rBarTape = doubleRows2[4];
        double[] tape3 = doubles[2];
        double[] wTape = doubles[3];
        boolean[] tape4 = booleans[0];
        double[][] rBarTape2 = doubleRows2[5];
        double[] tape5 = doubles[4];
        double[] wTape2 = doubles[5];
        boolean[] tape6 = booleans[1];
        double[][] rBarTape3 = doubleRows2[6];
        double[] tape7 = doubles[7];
        double[] wTape3 = doubles[6];
        int[] tripsTape = ints[0];
        double[][] bBarTape = doubleRows2[0];
        double[] tape8 = doubles[0];
        double[] wTape4 = doubles[1];
        p[0] += 1.0;
        vBar[1] += 0.5;
        vBar[0] += 1.0;
        double aBar = 0.0;
        double bBar = 0.0;
        for (int it = iters - 1; it >= 0; it--) {
            double[] tapeIt = tape[it];
            double[] row = tape2[it];
            double[] xBar = xBarTape[it];
            double[] rBar = rBarTape[it];
            double t = tape3[it];
            double u = a - t;
            double w = wTape[it];
            double fr = u * u + b * w * w;
            double frBar;
            double t2;
            double t3;
            if (tape4[it]) {
                double[] rBar2 = rBarTape2[it];
                double t4 = tape5[it];
                double u2 = a - t4;
                double w2 = wTape2[it];
                double fe = u2 * u2 + b * w2 * w2;
                double feBar = 0.0;
                frBar = 0.0;
                if (fe < fr) {
                    feBar = vBar[2];
                    vBar[2] = 0.0;
                } else {
                    frBar = vBar[2];
                    vBar[2] = 0.0;
                }
                double t5 = feBar * w2;
                bBar += t5 * w2;
                double t6 = t5 * b;
                double uBar = 2.0 * feBar * u2;
                aBar += uBar;
                rBar2[0] += -4.0 * t6 * t4 - uBar;
                double t7 = rBar2[1];
                rBar2[1] = 0.0;
                double t8 = 2.0 * t6 + t7;
                double t9 = t8 * 2.0;
                t2 = t8 + t9;
                xBar[1] -= t9;
                double t10 = rBar2[0];
                rBar2[0] = 0.0;
                double t11 = t10 * 2.0;
                t3 = t10 + t11;
                xBar[0] -= t11;
            } else {
                frBar = 0.0;
                t3 = 0.0;
                t2 = 0.0;
                if (tape6[it]) {
                    frBar = vBar[2];
                    vBar[2] = 0.0;
                } else {
                    double[] rBar2 = rBarTape3[it];
                    double t4 = tape7[it];
                    double w2 = wTape3[it];
                    double t5 = 2.0 * (a - t4);
                    double t6 = 2.0 * w2 * b;
                    double t7 = t6 * t4;
                    double vBar2 = vBar[2];
                    vBar[2] = 0.0;
                    aBar += vBar2 * t5;
                    bBar += vBar2 * (w2 * w2);
                    rBar2[0] += vBar2 * (-t7 - t7 - t5);
                    double t8 = rBar2[1];
                    rBar2[1] = 0.0;
                    t2 = (vBar2 * t6 + t8) * 0.5;
                    xBar[1] += t2;
                    double t9 = rBar2[0];
                    rBar2[0] = 0.0;
                    t3 = t9 * 0.5;
                    xBar[0] += t3;
                }
            }
            double t4 = frBar * w;
            bBar += t4 * w;
            double t5 = t4 * b;
            double uBar = 2.0 * frBar * u;
            aBar += uBar;
            rBar[0] += -4.0 * t5 * t - uBar;
            double rBar1 = rBar[1];
            rBar[1] = 0.0;
            double t6 = 2.0 * t5 + rBar1;
            xBar[1] -= t6;
            double rBar0 = rBar[0];
            rBar[0] = 0.0;
            xBar[0] -= rBar0;
            double t7 = (t2 + t6 + t6) * 0.5;
            row[1] += t7;
            tapeIt[1] += t7;
            double t8 = (t3 + rBar0 + rBar0) * 0.5;
            row[0] += t8;
            tapeIt[0] += t8;
            int base = it * 2;
            for (int i = 2; i >= 1; i--) {
                for (int k = tripsTape[base + (i - 1)] - 1; k >= 0; k--) {
                    int k2 = i + k * -1;
                    int k3 = k2 - 1;
                    double vBarK3 = vBar[k3];
                    vBar[k3] = 0.0;
                    double vBarK2 = vBar[k2];
                    vBar[k2] = 0.0;
                    vBar[k3] += vBarK2;
                    vBar[k2] += vBarK3;
                }
            }
        }
        for (int i = 2; i >= 0; i--) {
            double[] bBar2 = bBarTape[i];
            double t = tape8[i];
            double w = wTape4[i];
            double vBarI = vBar[i];
            vBar[i] = 0.0;
            double t2 = vBarI * w;
            bBar += t2 * w;
            double t3 = t2 * b;
            double uBar = 2.0 * vBarI * (a - t);
            bBar2[1] += 2.0 * t3;
            aBar += uBar;
            bBar2[0] += -4.0 * t3 * t - uBar;
            for (int j = 0; j < p2.length; j++) {
                double t4 = bBar2[j];
                bBar2[j] = 0.0;
                pBar[j] += t4;
            }
        }
        doubleValues[0] = aBar;
        doubleValues[1] = bBar;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void nelderValueAndGradientKernelPart1() {}

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void nelderValueAndGradientKernelPart2(double[] p, double[][] s, double[][] sBar, double a,
            double b, double[] v, int iters, double[][][] doubleRows2, double[][] doubles,
            boolean[][] booleans, int[][] ints, double[][][] doubles2, int[] made) {
        double[][] bBarTape = doubleRows2[0];
        double[] tape = doubles[0];
        double[] wTape = doubles[1];
        double[][] tape2 = doubleRows2[1];
        double[][] tape3 = doubleRows2[2];
        double[][] xBarTape = doubleRows2[3];
        double[][] rBarTape = doubleRows2[4];
        double[] tape4 = doubles[2];
        double[] wTape2 = doubles[3];
        boolean[] tape5 = booleans[0];
        double[][] rBarTape2 = doubleRows2[5];
        double[] tape6 = doubles[4];
        double[] wTape3 = doubles[5];
        boolean[] tape7 = booleans[1];
        double[][] rBarTape3 = doubleRows2[6];
        double[] wTape4 = doubles[6];
        double[] tape8 = doubles[7];
        int[] tripsTape = ints[0];
        if (bBarTape.length < 3) {
            bBarTape = grow(doubleRows2, 0, 3);
        }
        if (tape.length < 3) {
            tape = grow(doubles, 0, 3);
        }
        if (wTape.length < 3) {
            wTape = grow(doubles, 1, 3);
        }
        for (int i = 0; i < 3; i++) {
            double[] b2 = fromPool(doubles2, 8, made[8], p.length);
            made[8] += 1;
            double[] bBar = fromPool(doubles2, 9, made[9], p.length);
            made[9] += 1;
            bBarTape[i] = bBar;
            for (int j = 0; j < p.length; j++) {
                b2[j] = p[j];
            }
            s[i] = b2;
            sBar[i] = bBar;
            if (i > 0) {
                b2[i - 1] += 0.5;
            }
            double t = b2[0];
            tape[i] = t;
            double u = a - t;
            double w = b2[1] - t * t;
            wTape[i] = w;
            v[i] = u * u + b * w * w;
        }
        if (tape2.length < iters) {
            tape2 = grow(doubleRows2, 1, iters);
        }
        if (tape3.length < iters) {
            tape3 = grow(doubleRows2, 2, iters);
        }
        if (xBarTape.length < iters) {
            xBarTape = grow(doubleRows2, 3, iters);
        }
        if (rBarTape.length < iters) {
            rBarTape = grow(doubleRows2, 4, iters);
        }
        if (tape4.length < iters) {
            tape4 = grow(doubles, 2, iters);
        }
        if (wTape2.length < iters) {
            wTape2 = grow(doubles, 3, iters);
        }
        if (tape5.length < iters) {
            tape5 = grow(booleans, 0, iters);
        }
        if (rBarTape2.length < iters) {
            rBarTape2 = grow(doubleRows2, 5, iters);
        }
        if (tape6.length < iters) {
            tape6 = grow(doubles, 4, iters);
        }
        if (wTape3.length < iters) {
            wTape3 = grow(doubles, 5, iters);
        }
        if (tape7.length < iters) {
            tape7 = grow(booleans, 1, iters);
        }
        if (rBarTape3.length < iters) {
            rBarTape3 = grow(doubleRows2, 6, iters);
        }
        if (wTape4.length < iters) {
            wTape4 = grow(doubles, 6, iters);
        }
        if (tape8.length < iters) {
            tape8 = grow(doubles, 7, iters);
        }
        if (tripsTape.length < iters * 2L) {
            tripsTape = grow(ints, 0, iters * 2L);
        }
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static double nelderValueAndGradientKernelPart3(int iters, double[] v, double[][] s,
            double[][] sBar, double a, double b, int[][] ints, double[][][] doubleRows2, double[][] doubles,
            boolean[][] booleans, double[][][] doubles2, int[] made) {
        int[] tripsTape = ints[0];
        double[][] tape = doubleRows2[1];
        double[][] tape2 = doubleRows2[2];
        double[][] xBarTape = doubleRows2[3];
        double[][] rBarTape = doubleRows2[4];
        double[] tape3 = doubles[2];
        double[] wTape = doubles[3];
        boolean[] tape4 = booleans[0];
        double[][] rBarTape2 = doubleRows2[5];
        double[] tape5 = doubles[4];
        double[] wTape2 = doubles[5];
        boolean[] tape6 = booleans[1];
        double[][] rBarTape3 = doubleRows2[6];
        double[] tape7 = doubles[7];
        double[] wTape3 = doubles[6];
        for (int it = 0; it < iters; it++) {
            int base = it * 2;
            for (int i = 1; i < 3; i++) {
                int trips = 0;
                for (int j = i; j > 0 && v[j] < v[j - 1]; j--) {
                    double t = v[j];
                    v[j] = v[j - 1];
                    v[j - 1] = t;
                    double[] r = s[j];
                    double[] rBar = sBar[j];
                    s[j] = s[j - 1];
                    sBar[j] = sBar[j - 1];
                    s[j - 1] = r;
                    sBar[j - 1] = rBar;
                    trips++;
                }
                tripsTape[base + (i - 1)] = trips;
            }
            double[] s0 = s[0];
            tape[it] = sBar[0];
            double[] s1 = s[1];
            tape2[it] = sBar[1];
            double t = (s0[0] + s1[0]) * 0.5;
            double t2 = (s0[1] + s1[1]) * 0.5;
            double[] x = s[2];
            xBarTape[it] = sBar[2];
            double[] r = fromPool(doubles2, 10, made[10], 2);
            made[10] += 1;
            double[] rBar = fromPool(doubles2, 11, made[11], 2);
            made[11] += 1;
            rBarTape[it] = rBar;
            r[0] = t + (t - x[0]);
            double t3 = t2 + (t2 - x[1]);
            r[1] = t3;
            double r0 = r[0];
            tape3[it] = r0;
            double u = a - r0;
            double w = t3 - r0 * r0;
            wTape[it] = w;
            double fr = u * u + b * w * w;
            boolean test = fr < v[0];
            tape4[it] = test;
            if (test) {
                double[] r2 = fromPool(doubles2, 12, made[12], 2);
                made[12] += 1;
                double[] rBar2 = fromPool(doubles2, 13, made[13], 2);
                made[13] += 1;
                rBarTape2[it] = rBar2;
                r2[0] = t + 2.0 * (t - x[0]);
                double t4 = t2 + 2.0 * (t2 - x[1]);
                r2[1] = t4;
                double t5 = r2[0];
                tape5[it] = t5;
                double u2 = a - t5;
                double w2 = t4 - t5 * t5;
                wTape2[it] = w2;
                double fe = u2 * u2 + b * w2 * w2;
                if (fe < fr) {
                    s[2] = r2;
                    sBar[2] = rBar2;
                    v[2] = fe;
                } else {
                    s[2] = r;
                    sBar[2] = rBar;
                    v[2] = fr;
                }
            } else {
                boolean test2 = fr < v[1];
                tape6[it] = test2;
                if (test2) {
                    s[2] = r;
                    sBar[2] = rBar;
                    v[2] = fr;
                } else {
                    double[] r2 = fromPool(doubles2, 14, made[14], 2);
                    made[14] += 1;
                    double[] rBar2 = fromPool(doubles2, 15, made[15], 2);
                    made[15] += 1;
                    rBarTape3[it] = rBar2;
                    r2[0] = t + -0.5 * (t - x[0]);
                    double t4 = t2 + -0.5 * (t2 - x[1]);
                    r2[1] = t4;
                    s[2] = r2;
                    sBar[2] = rBar2;
                    double t5 = r2[0];
                    tape7[it] = t5;
                    double u2 = a - t5;
                    double w2 = t4 - t5 * t5;
                    wTape3[it] = w2;
                    v[2] = u2 * u2 + b * w2 * w2;
                }
            }
        }
        return v[0] + v[1] * 0.5;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void nelderValueAndGradientKernelPart4(double[] p, double p2, double[] p3, double[] vBar,
            int iters, double a, double b, double[] p4, double[] pBar, double[] doubleValues,
            double[][][] doubleRows2, double[][] doubles, boolean[][] booleans, int[][] ints) {
        double[][] tape = doubleRows2[1];
        double[][] tape2 = doubleRows2[2];
        double[][] xBarTape = doubleRows2[3];
        double[][] rBarTape = doubleRows2[4];
        double[] tape3 = doubles[2];
        double[] wTape = doubles[3];
        boolean[] tape4 = booleans[0];
        double[][] rBarTape2 = doubleRows2[5];
        double[] tape5 = doubles[4];
        double[] wTape2 = doubles[5];
        boolean[] tape6 = booleans[1];
        double[][] rBarTape3 = doubleRows2[6];
        double[] tape7 = doubles[7];
        double[] wTape3 = doubles[6];
        int[] tripsTape = ints[0];
        double[][] bBarTape = doubleRows2[0];
        double[] tape8 = doubles[0];
        double[] wTape4 = doubles[1];
        double t = p2 + p[0];
        p3[0] += 1.0;
        vBar[1] += 0.5;
        vBar[0] += 1.0;
        double aBar = 0.0;
        double bBar = 0.0;
        for (int it = iters - 1; it >= 0; it--) {
            double[] tapeIt = tape[it];
            double[] row = tape2[it];
            double[] xBar = xBarTape[it];
            double[] rBar = rBarTape[it];
            double t2 = tape3[it];
            double u = a - t2;
            double w = wTape[it];
            double fr = u * u + b * w * w;
            double frBar;
            double t3;
            double t4;
            if (tape4[it]) {
                double[] rBar2 = rBarTape2[it];
                double t5 = tape5[it];
                double u2 = a - t5;
                double w2 = wTape2[it];
                double fe = u2 * u2 + b * w2 * w2;
                double feBar = 0.0;
                frBar = 0.0;
                if (fe < fr) {
                    feBar = vBar[2];
                    vBar[2] = 0.0;
                } else {
                    frBar = vBar[2];
                    vBar[2] = 0.0;
                }
                double t6 = feBar * w2;
                bBar += t6 * w2;
                double t7 = t6 * b;
                double uBar = 2.0 * feBar * u2;
                aBar += uBar;
                rBar2[0] += -4.0 * t7 * t5 - uBar;
                double t8 = rBar2[1];
                rBar2[1] = 0.0;
                double t9 = 2.0 * t7 + t8;
                double t10 = t9 * 2.0;
                t3 = t9 + t10;
                xBar[1] -= t10;
                double t11 = rBar2[0];
                rBar2[0] = 0.0;
                double t12 = t11 * 2.0;
                t4 = t11 + t12;
                xBar[0] -= t12;
            } else {
                frBar = 0.0;
                t4 = 0.0;
                t3 = 0.0;
                if (tape6[it]) {
                    frBar = vBar[2];
                    vBar[2] = 0.0;
                } else {
                    double[] rBar2 = rBarTape3[it];
                    double t5 = tape7[it];
                    double w2 = wTape3[it];
                    double t6 = 2.0 * (a - t5);
                    double t7 = 2.0 * w2 * b;
                    double t8 = t7 * t5;
                    double vBar2 = vBar[2];
                    vBar[2] = 0.0;
                    aBar += vBar2 * t6;
                    bBar += vBar2 * (w2 * w2);
                    rBar2[0] += vBar2 * (-t8 - t8 - t6);
                    double t9 = rBar2[1];
                    rBar2[1] = 0.0;
                    t3 = (vBar2 * t7 + t9) * 0.5;
                    xBar[1] += t3;
                    double t10 = rBar2[0];
                    rBar2[0] = 0.0;
                    t4 = t10 * 0.5;
                    xBar[0] += t4;
                }
            }
            double t5 = frBar * w;
            bBar += t5 * w;
            double t6 = t5 * b;
            double uBar = 2.0 * frBar * u;
            aBar += uBar;
            rBar[0] += -4.0 * t6 * t2 - uBar;
            double rBar1 = rBar[1];
            rBar[1] = 0.0;
            double t7 = 2.0 * t6 + rBar1;
            xBar[1] -= t7;
            double rBar0 = rBar[0];
            rBar[0] = 0.0;
            xBar[0] -= rBar0;
            double t8 = (t3 + t7 + t7) * 0.5;
            row[1] += t8;
            tapeIt[1] += t8;
            double t9 = (t4 + rBar0 + rBar0) * 0.5;
            row[0] += t9;
            tapeIt[0] += t9;
            int base = it * 2;
            for (int i = 2; i >= 1; i--) {
                for (int k = tripsTape[base + (i - 1)] - 1; k >= 0; k--) {
                    int k2 = i + k * -1;
                    int k3 = k2 - 1;
                    double vBarK3 = vBar[k3];
                    vBar[k3] = 0.0;
                    double vBarK2 = vBar[k2];
                    vBar[k2] = 0.0;
                    vBar[k3] += vBarK2;
                    vBar[k2] += vBarK3;
                }
            }
        }
        for (int i = 2; i >= 0; i--) {
            double[] bBar2 = bBarTape[i];
            double t2 = tape8[i];
            double w = wTape4[i];
            double vBarI = vBar[i];
            vBar[i] = 0.0;
            double t3 = vBarI * w;
            bBar += t3 * w;
            double t4 = t3 * b;
            double uBar = 2.0 * vBarI * (a - t2);
            bBar2[1] += 2.0 * t4;
            aBar += uBar;
            bBar2[0] += -4.0 * t4 * t2 - uBar;
            for (int j = 0; j < p4.length; j++) {
                double t5 = bBar2[j];
                bBar2[j] = 0.0;
                pBar[j] += t5;
            }
        }
        doubleValues[0] = t;
        doubleValues[1] = aBar;
        doubleValues[2] = bBar;
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

    /** An array kept in a slot, with its contents and room for more. */
    private static boolean[] grow(boolean[][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
    }

    /** An array kept in a slot, with its contents and room for more. */
    private static int[] grow(int[][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
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

package programs.applications;

import io.phigrad.Checkpoints;
import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link CrankNicolson}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class CrankNicolsonDerivatives {

    private CrankNicolsonDerivatives() {}

    /**
     * The derivative of {@link CrankNicolson#call(double, double, double, double, double, int, int)} with
     * respect to {@code s0}, {@code k}, {@code r}, {@code sigma} and {@code t}.
     *
     * <p>
     * Where the arguments are equal (line 14), {@code max} has the derivative of the first.
     */
    public static CallGradient callGradient(double s0, double k, double r, double sigma, double t, int m,
            int n) {
        CallGradient into = new CallGradient();
        callGradient(s0, k, r, sigma, t, m, n, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link CrankNicolson#call(double, double, double, double, double, int, int)}
     * with respect to {@code s0}, {@code k}, {@code r}, {@code sigma} and {@code t} into {@code into},
     * without its value.
     *
     * <p>
     * Operations: about {@code 94 * m * n + rounds34}; of the method itself: about
     * {@code 30 * m * n + rounds34}. Workspace: at most
     * {@code 48 * m * min(n, 10000) + 40 * m * snapshots + 80 * m + 24 * min(n, 10000) + 44 * snapshots + 305}
     * bytes, and while it grows at most twice as many. Here {@code rounds34} is how often the loop in line 34
     * runs in all, {@code snapshots} is {@code min(10000, (rounds15_9 - 1) / 10000 + 1)}.
     */
    public static void callGradient(double s0, double k, double r, double sigma, double t, int m, int n,
            CallGradient into) {
        callGradientKernel(s0, k, r, sigma, t, m, n, into.ints, into.doubles, into.longs, into.booleans,
                into.partials);
        into.s0 = into.partials[0];
        into.k = into.partials[1];
        into.r = into.partials[2];
        into.sigma = into.partials[3];
        into.t = into.partials[4];
    }

    /**
     * Computes the derivative of {@link CrankNicolson#call(double, double, double, double, double, int, int)}
     * with respect to {@code s0}, {@code k}, {@code r}, {@code sigma} and {@code t} into {@code into} and
     * returns the method's value.
     *
     * <p>
     * Operations: about {@code 94 * m * n + rounds34}; of the method itself: about
     * {@code 30 * m * n + rounds34}. Workspace: at most
     * {@code 48 * m * min(n, 10000) + 40 * m * snapshots + 80 * m + 24 * min(n, 10000) + 44 * snapshots + 313}
     * bytes, and while it grows at most twice as many. Here {@code rounds34} is how often the loop in line 34
     * runs in all, {@code snapshots} is {@code min(10000, (rounds15_9 - 1) / 10000 + 1)}.
     */
    public static double callValueAndGradient(double s0, double k, double r, double sigma, double t, int m,
            int n, CallGradient into) {
        double value = callValueAndGradientKernel(s0, k, r, sigma, t, m, n, into.ints, into.doubles,
                into.longs, into.booleans, into.partials);
        into.s0 = into.partials[0];
        into.k = into.partials[1];
        into.r = into.partials[2];
        into.sigma = into.partials[3];
        into.t = into.partials[4];
        return value;
    }

    /**
     * The derivative of {@link CrankNicolson#call(double, double, double, double, double, int, int)} with
     * respect to {@code s0}, {@code k}, {@code r}, {@code sigma} and {@code t}, and the memory that computing
     * it needs. One holder serves one thread at a time.
     */
    public static final class CallGradient {
        private double s0;
        private double k;
        private double r;
        private double sigma;
        private double t;
        private final int[][] ints = new int[2][0];
        private final double[][] doubles = new double[26][0];
        private final long[][] longs = new long[1][0];
        private final boolean[][] booleans = new boolean[1][0];
        private final double[] partials = new double[5];

        /** An empty holder, which grows to what it meets. */
        public CallGradient() {}

        /** The derivative with respect to {@code s0}. */
        public double s0() {
            return s0;
        }

        /** The derivative with respect to {@code k}. */
        public double k() {
            return k;
        }

        /** The derivative with respect to {@code r}. */
        public double r() {
            return r;
        }

        /** The derivative with respect to {@code sigma}. */
        public double sigma() {
            return sigma;
        }

        /** The derivative with respect to {@code t}. */
        public double t() {
            return t;
        }

        private CallGradient withoutScratch() {
            CallGradient results = new CallGradient();
            results.s0 = s0;
            results.k = k;
            results.r = r;
            results.sigma = sigma;
            results.t = t;
            return results;
        }
    }

    private static void callGradientKernel(double s0, double k, double r, double sigma, double t, int m,
            int n, int[][] ints, double[][] doubles, long[][] longs, boolean[][] booleans,
            double[] partials) {
        int[] intValues = zeros(ints, 1, 18);
        double[] doubleValues = zeros(doubles, 15, 18);
        long[] longValues = zeros(longs, 0, 1);
        boolean[] booleanValues = zeros(booleans, 0, 1);
        callGradientKernelPart3(m, n, t, intValues, doubleValues);
        double[] v = zeros(doubles, 16, intValues[6]);
        double[] vBar = zeros(doubles, 17, intValues[6]);
        double[] a = zeros(doubles, 18, intValues[6]);
        double[] aBar = zeros(doubles, 19, intValues[6]);
        double[] b = zeros(doubles, 20, intValues[6]);
        double[] bBar = zeros(doubles, 21, intValues[6]);
        double[] c = zeros(doubles, 22, intValues[6]);
        double[] cBar = zeros(doubles, 23, intValues[6]);
        double[] d = zeros(doubles, 24, intValues[6]);
        double[] dBar = zeros(doubles, 25, intValues[6]);
        callGradientKernelPart4(m, k, v, sigma, r, n, intValues, doubleValues, longValues, booleanValues,
                doubles);
        callGradientKernelPart5(n, v, a, b, c, d, m, r, k, s0, vBar, intValues, doubleValues, longValues,
                booleanValues, doubles, ints);
        callGradientKernelPart6(v, a, b, c, d, m, r, k, intValues, vBar, bBar, cBar, dBar, aBar, doubleValues,
                sigma, longValues, booleanValues, doubles, ints);
        partials[0] = doubleValues[13];
        partials[1] = doubleValues[16];
        partials[2] = doubleValues[14];
        partials[3] = doubleValues[15];
        partials[4] = doubleValues[17];
    }

    private static double callValueAndGradientKernel(double s0, double k, double r, double sigma, double t,
            int m, int n, int[][] ints, double[][] doubles, long[][] longs, boolean[][] booleans,
            double[] partials) {
        int[] intValues = zeros(ints, 1, 18);
        double[] doubleValues = zeros(doubles, 15, 19);
        long[] longValues = zeros(longs, 0, 1);
        boolean[] booleanValues = zeros(booleans, 0, 1);
        callValueAndGradientKernelPart3(m, n, t, intValues, doubleValues);
        double[] v = zeros(doubles, 16, intValues[6]);
        double[] vBar = zeros(doubles, 17, intValues[6]);
        double[] a = zeros(doubles, 18, intValues[6]);
        double[] aBar = zeros(doubles, 19, intValues[6]);
        double[] b = zeros(doubles, 20, intValues[6]);
        double[] bBar = zeros(doubles, 21, intValues[6]);
        double[] c = zeros(doubles, 22, intValues[6]);
        double[] cBar = zeros(doubles, 23, intValues[6]);
        double[] d = zeros(doubles, 24, intValues[6]);
        double[] dBar = zeros(doubles, 25, intValues[6]);
        callValueAndGradientKernelPart4(m, k, v, sigma, r, n, intValues, doubleValues, longValues,
                booleanValues, doubles);
        callValueAndGradientKernelPart5(n, v, a, b, c, d, m, r, k, s0, vBar, intValues, doubleValues,
                longValues, booleanValues, doubles, ints);
        callValueAndGradientKernelPart6(v, a, b, c, d, m, r, k, intValues, vBar, bBar, cBar, dBar, aBar,
                doubleValues, sigma, longValues, booleanValues, doubles, ints);
        double doubleValues18 = doubleValues[18];
        partials[0] = doubleValues[14];
        partials[1] = doubleValues[17];
        partials[2] = doubleValues[15];
        partials[3] = doubleValues[16];
        partials[4] = doubleValues18;
        return doubleValues[13];
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void callGradientKernelPart1(int segment, int end, int p, int kept, int p2, double[] v,
            double[] a, double[] b, double[] c, double[] d, long p3, int p4, boolean p5, int m, double p6,
            double r, double p7, double p8, double p9, double k, int p10, int p11, int i, int filled,
            int[] intValues, int[][] ints, double[][] doubles) {
        int[] segments = ints[0];
        double[] vKept = doubles[0];
        double[] aKept = doubles[1];
        double[] bKept = doubles[2];
        double[] cKept = doubles[3];
        double[] dKept = doubles[4];
        double[] oldTape = doubles[5];
        double[] oldTape2 = doubles[6];
        double[] tape = doubles[7];
        double[] tape2 = doubles[8];
        double[] wTape = doubles[9];
        double[] tape3 = doubles[10];
        double[] tape4 = doubles[11];
        double[] oldTape3 = doubles[12];
        double[] tape5 = doubles[13];
        double[] oldTape4 = doubles[14];
        int k2 = segment * 10000;
        if (end < p) {
            int k3 = kept - 1;
            int segment2 = segments[k3];
            int p12 = k3 * p2;
            for (int j = 0; j < p2; j++) {
                v[j] = vKept[p12];
                a[j] = aKept[p12];
                b[j] = bKept[p12];
                c[j] = cKept[p12];
                d[j] = dKept[p12];
                p12++;
            }
            int next = segment2 + Checkpoints.distance(segment - segment2 + 1, 10000 - kept);
            kept = segment2 == segment ? k3 : kept;
            filled = 0;
            for (int j = segment2 * 10000; j < end; j++) {
                if (filled == 10000) {
                    if (segment2 + 1 == next) {
                        if (segments.length < kept + 1L) {
                            segments = grow(ints, 0, kept + 1L);
                        }
                        segments[kept] = segment2 + 1;
                        int k4 = kept * p2;
                        long k5 = (kept + 1) * p3;
                        if (vKept.length < k5) {
                            vKept = grow(doubles, 0, k5);
                        }
                        int p13 = k4;
                        for (int l = 0; l < p2; l++) {
                            vKept[p13] = v[l];
                            p13++;
                        }
                        if (aKept.length < k5) {
                            aKept = grow(doubles, 1, k5);
                        }
                        int p14 = k4;
                        for (int l = 0; l < p2; l++) {
                            aKept[p14] = a[l];
                            p14++;
                        }
                        if (bKept.length < k5) {
                            bKept = grow(doubles, 2, k5);
                        }
                        int p15 = k4;
                        for (int l = 0; l < p2; l++) {
                            bKept[p15] = b[l];
                            p15++;
                        }
                        if (cKept.length < k5) {
                            cKept = grow(doubles, 3, k5);
                        }
                        int p16 = k4;
                        for (int l = 0; l < p2; l++) {
                            cKept[p16] = c[l];
                            p16++;
                        }
                        if (dKept.length < k5) {
                            dKept = grow(doubles, 4, k5);
                        }
                        int p17 = k4;
                        for (int l = 0; l < p2; l++) {
                            dKept[p17] = d[l];
                            p17++;
                        }
                        next = segment2 + 1
                                + Checkpoints.distance(segment - (segment2 + 1) + 1, 10000 - (kept + 1));
                        kept++;
                    }
                    filled = 0;
                    segment2++;
                }
                int base = filled * p4;
                if (p5) {
                    double vPrevious = v[0];
                    double vPrevious2 = v[1];
                    for (int l = 1; l < m; l++) {
                        double t = l;
                        double t2 = p6 * t * t;
                        double t3 = r * t;
                        double al = p7 * (t2 - t3);
                        double be = p8 * (t2 + r);
                        double ga = p7 * (t2 + t3);
                        a[l] = -al;
                        b[l] = 1.0 - be;
                        oldTape[base + (l - 1)] = c[l];
                        c[l] = -ga;
                        double vl1 = v[l + 1];
                        d[l] = al * vPrevious + (1.0 + be) * vPrevious2 + ga * vl1;
                        vPrevious = vPrevious2;
                        vPrevious2 = vl1;
                    }
                }
                b[0] = 1.0;
                oldTape2[filled] = c[0];
                c[0] = 0.0;
                d[0] = 0.0;
                a[m] = 0.0;
                b[m] = 1.0;
                double t = Math.exp(-(p9 * (j + 1)));
                tape[filled] = t;
                d[m] = 300.0 - k * t;
                int base2 = filled * p10;
                for (int l = 1; l < p2; l++) {
                    double t2 = b[l - 1];
                    int at = base2 + (l - 1);
                    tape2[at] = t2;
                    double w = a[l] / t2;
                    wTape[at] = w;
                    b[l] -= w * c[l - 1];
                    double t3 = d[l - 1];
                    tape3[at] = t3;
                    d[l] -= w * t3;
                }
                double bP10 = b[p10];
                tape4[filled] = bP10;
                oldTape3[filled] = v[p10];
                v[p10] = d[p10] / bP10;
                int base3 = filled * p11;
                for (int l = i; l >= 0; l--) {
                    double bl = b[l];
                    int at = base3 + (i - l);
                    tape5[at] = bl;
                    oldTape4[at] = v[l];
                    v[l] = (d[l] - c[l] * v[l + 1]) / bl;
                }
                filled++;
            }
        }
        intValues[0] = k2;
        intValues[1] = kept;
        intValues[2] = filled;
        intValues[3] = end - 1;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void callGradientKernelPart2(double kBar, double rBar, double p, double p2, double p3,
            double p4, double k, int p5, int i, double[] c, double[] v, double[] vBar, double[] bBar,
            double[] cBar, double[] dBar, int p6, int p7, double[] aBar, int m, int p8, boolean p9,
            double p10, double r, double p11, double p12, int segment, int[] intValues, double[] doubleValues,
            double[][] doubles) {
        int filled = intValues[2];
        int intValues0 = intValues[0];
        double[] oldTape = doubles[6];
        double[] tape = doubles[7];
        double[] tape2 = doubles[11];
        double[] oldTape2 = doubles[12];
        double[] tape3 = doubles[13];
        double[] oldTape3 = doubles[14];
        double[] tape4 = doubles[8];
        double[] wTape = doubles[9];
        double[] tape5 = doubles[10];
        double[] oldTape4 = doubles[5];
        for (int j = intValues[3]; j >= intValues0; j--) {
            double old = oldTape[filled - 1];
            double t = tape[filled - 1];
            double t2 = k * t * (j + 1);
            double t3 = tape2[filled - 1];
            double old2 = oldTape2[filled - 1];
            int base = (filled - 1) * p5;
            for (int l = 0; l <= i; l++) {
                int at = base + (i - l);
                double vl = v[l];
                v[l] = oldTape3[at];
                double vBarL = vBar[l];
                vBar[l] = 0.0;
                double t4 = vBarL / tape3[at];
                boolean test = vBarL == 0.0;
                double t5 = test ? 0.0 : t4;
                bBar[l] += test ? 0.0 : -(t4 * vl);
                vBar[l + 1] -= t5 * c[l];
                cBar[l] -= t5 * v[l + 1];
                dBar[l] += t5;
            }
            double vP6 = v[p6];
            v[p6] = old2;
            double vBarP6 = vBar[p6];
            vBar[p6] = 0.0;
            double t4 = vBarP6 / t3;
            boolean test = vBarP6 == 0.0;
            bBar[p6] += test ? 0.0 : -(t4 * vP6);
            dBar[p6] += test ? 0.0 : t4;
            int base2 = (filled - 1) * p6;
            for (int l = p7; l >= 1; l--) {
                int at = base2 + (l - 1);
                double w = wTape[at];
                double dBarL = dBar[l];
                dBar[l - 1] += dBarL == 0.0 ? 0.0 : -(dBarL * w);
                double bBarL = bBar[l];
                double wBar = -(dBarL * tape5[at]) - bBarL * c[l - 1];
                cBar[l - 1] += bBarL == 0.0 ? 0.0 : -(bBarL * w);
                double t5 = wBar / tape4[at];
                boolean test2 = wBar == 0.0;
                bBar[l - 1] += test2 ? 0.0 : -(t5 * w);
                aBar[l] += test2 ? 0.0 : t5;
            }
            double dBarM = dBar[m];
            dBar[m] = 0.0;
            p4 -= dBarM * t2;
            kBar -= dBarM * t;
            bBar[m] = 0.0;
            aBar[m] = 0.0;
            dBar[0] = 0.0;
            c[0] = old;
            cBar[0] = 0.0;
            bBar[0] = 0.0;
            int base3 = (filled - 1) * p8;
            if (p9) {
                double vPrevious = v[0];
                double vPrevious2 = v[1];
                double vBarCarry = 0.0;
                double vBarCarry2 = 0.0;
                for (int l = 1; l < m; l++) {
                    double t5 = l;
                    double t6 = p10 * t5 * t5;
                    double t7 = r * t5;
                    double t8 = t6 - t7;
                    double t9 = t6 + r;
                    double t10 = t6 + t7;
                    double vl1 = v[l + 1];
                    double dBarL = dBar[l];
                    dBar[l] = 0.0;
                    boolean test2 = dBarL == 0.0;
                    vBar[l - 1] += vBarCarry2 + (test2 ? 0.0 : dBarL * (p11 * t8));
                    c[l] = oldTape4[base3 + (l - 1)];
                    double cBarL = cBar[l];
                    cBar[l] = 0.0;
                    double gaBar = dBarL * vl1 - cBarL;
                    double bBarL = bBar[l];
                    bBar[l] = 0.0;
                    double beBar = dBarL * vPrevious2 - bBarL;
                    double aBarL = aBar[l];
                    aBar[l] = 0.0;
                    double alBar = dBarL * vPrevious - aBarL;
                    double t11 = gaBar == 0.0 ? 0.0 : gaBar * p11;
                    p3 += beBar * t9;
                    double t12 = beBar == 0.0 ? 0.0 : beBar * p12;
                    p = p + gaBar * t10 + alBar * t8;
                    double t13 = alBar == 0.0 ? 0.0 : alBar * p11;
                    rBar = rBar + t12 + (t11 - t13) * t5;
                    p2 += (t11 + t12 + t13) * t5 * t5;
                    vBarCarry2 = vBarCarry + (test2 ? 0.0 : dBarL * (1.0 + p12 * t9));
                    vBarCarry = test2 ? 0.0 : dBarL * (p11 * t10);
                    vPrevious = vPrevious2;
                    vPrevious2 = vl1;
                }
                vBar[m] += vBarCarry;
                vBar[m - 1] += vBarCarry2;
            }
            filled--;
        }
        intValues[4] = filled;
        doubleValues[0] = kBar;
        doubleValues[1] = rBar;
        doubleValues[2] = p;
        doubleValues[3] = p2;
        doubleValues[4] = p3;
        doubleValues[5] = p4;
        intValues[5] = segment - 1;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void callGradientKernelPart3(int m, int n, double t, int[] intValues,
            double[] doubleValues) {
        double t2 = 1.0 / n;
        doubleValues[6] = 300.0 / m;
        doubleValues[7] = t2;
        doubleValues[8] = t * t2;
        intValues[6] = m + 1;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void callGradientKernelPart4(int m, double k, double[] v, double sigma, double r, int n,
            int[] intValues, double[] doubleValues, long[] longValues, boolean[] booleanValues,
            double[][] doubles) {
        double ds = doubleValues[6];
        double dt = doubleValues[8];
        int intValues6 = intValues[6];
        double[] oldTape = doubles[6];
        double[] tape = doubles[11];
        double[] oldTape2 = doubles[12];
        double[] tape2 = doubles[7];
        double[] oldTape3 = doubles[5];
        double[] tape3 = doubles[8];
        double[] wTape = doubles[9];
        double[] tape4 = doubles[10];
        double[] tape5 = doubles[13];
        double[] oldTape4 = doubles[14];
        for (int i = 0; i <= m; i++) {
            v[i] = Math.max(i * ds - k, 0.0);
        }
        int i = intValues6 - 2;
        int k2 = Math.min(n, 10000);
        if (oldTape.length < k2) {
            oldTape = grow(doubles, 6, k2);
        }
        if (tape.length < k2) {
            tape = grow(doubles, 11, k2);
        }
        if (oldTape2.length < k2) {
            oldTape2 = grow(doubles, 12, k2);
        }
        if (tape2.length < k2) {
            tape2 = grow(doubles, 7, k2);
        }
        long k3 = k2;
        long size = k3 * Math.max(m - 1L, 0L);
        if (oldTape3.length < size) {
            oldTape3 = grow(doubles, 5, size);
        }
        long k4 = intValues6;
        long size2 = k3 * Math.max(k4 - 1L, 0L);
        if (tape3.length < size2) {
            tape3 = grow(doubles, 8, size2);
        }
        if (wTape.length < size2) {
            wTape = grow(doubles, 9, size2);
        }
        if (tape4.length < size2) {
            tape4 = grow(doubles, 10, size2);
        }
        long size3 = k3 * Math.max(i + 1L, 0L);
        if (tape5.length < size3) {
            tape5 = grow(doubles, 13, size3);
        }
        if (oldTape4.length < size3) {
            oldTape4 = grow(doubles, 14, size3);
        }
        int lastSegment = Math.floorDiv(n - 1, 10000);
        doubleValues[9] = 0.25 * dt;
        doubleValues[10] = sigma * sigma;
        doubleValues[11] = -0.5 * dt;
        doubleValues[12] = r * dt;
        intValues[7] = intValues6 - 1;
        intValues[8] = i;
        longValues[0] = k4;
        intValues[9] = n > 10000 ? 0 : -1;
        intValues[10] = lastSegment;
        intValues[11] = m - 1;
        intValues[12] = i + 1;
        booleanValues[0] = 1 < m;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void callGradientKernelPart5(int n, double[] v, double[] a, double[] b, double[] c,
            double[] d, int m, double r, double k, double s0, double[] vBar, int[] intValues,
            double[] doubleValues, long[] longValues, boolean[] booleanValues, double[][] doubles,
            int[][] ints) {
        double[] vKept = doubles[0];
        double[] aKept = doubles[1];
        double[] bKept = doubles[2];
        double[] cKept = doubles[3];
        double[] dKept = doubles[4];
        int[] segments = ints[0];
        int next = intValues[9];
        int intValues6 = intValues[6];
        long longValues0 = longValues[0];
        int lastSegment = intValues[10];
        int intValues11 = intValues[11];
        boolean booleanValues0 = booleanValues[0];
        double doubleValues10 = doubleValues[10];
        double doubleValues9 = doubleValues[9];
        double doubleValues11 = doubleValues[11];
        double[] oldTape = doubles[5];
        double[] oldTape2 = doubles[6];
        double doubleValues12 = doubleValues[12];
        double[] tape = doubles[7];
        int intValues7 = intValues[7];
        double[] tape2 = doubles[8];
        double[] wTape = doubles[9];
        double[] tape3 = doubles[10];
        double[] tape4 = doubles[11];
        double[] oldTape3 = doubles[12];
        int intValues12 = intValues[12];
        int iStart = intValues[8];
        double[] tape5 = doubles[13];
        double[] oldTape4 = doubles[14];
        double ds = doubleValues[6];
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        for (int j = 0; j < n; j++) {
            if (filled == 10000) {
                if (segment + 1 == next) {
                    if (segments.length < kept + 1L) {
                        segments = grow(ints, 0, kept + 1L);
                    }
                    segments[kept] = segment + 1;
                    int k2 = kept * intValues6;
                    long k3 = (kept + 1) * longValues0;
                    if (vKept.length < k3) {
                        vKept = grow(doubles, 0, k3);
                    }
                    int p = k2;
                    for (int i = 0; i < intValues6; i++) {
                        vKept[p] = v[i];
                        p++;
                    }
                    if (aKept.length < k3) {
                        aKept = grow(doubles, 1, k3);
                    }
                    int p2 = k2;
                    for (int i = 0; i < intValues6; i++) {
                        aKept[p2] = a[i];
                        p2++;
                    }
                    if (bKept.length < k3) {
                        bKept = grow(doubles, 2, k3);
                    }
                    int p3 = k2;
                    for (int i = 0; i < intValues6; i++) {
                        bKept[p3] = b[i];
                        p3++;
                    }
                    if (cKept.length < k3) {
                        cKept = grow(doubles, 3, k3);
                    }
                    int p4 = k2;
                    for (int i = 0; i < intValues6; i++) {
                        cKept[p4] = c[i];
                        p4++;
                    }
                    if (dKept.length < k3) {
                        dKept = grow(doubles, 4, k3);
                    }
                    int p5 = k2;
                    for (int i = 0; i < intValues6; i++) {
                        dKept[p5] = d[i];
                        p5++;
                    }
                    next = segment + 1
                            + Checkpoints.distance(lastSegment - (segment + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                segment++;
            }
            int base = filled * intValues11;
            if (booleanValues0) {
                double vPrevious = v[0];
                double vPrevious2 = v[1];
                for (int i = 1; i < m; i++) {
                    double t = i;
                    double t2 = doubleValues10 * t * t;
                    double t3 = r * t;
                    double al = doubleValues9 * (t2 - t3);
                    double be = doubleValues11 * (t2 + r);
                    double ga = doubleValues9 * (t2 + t3);
                    a[i] = -al;
                    b[i] = 1.0 - be;
                    oldTape[base + (i - 1)] = c[i];
                    c[i] = -ga;
                    double vi1 = v[i + 1];
                    d[i] = al * vPrevious + (1.0 + be) * vPrevious2 + ga * vi1;
                    vPrevious = vPrevious2;
                    vPrevious2 = vi1;
                }
            }
            b[0] = 1.0;
            oldTape2[filled] = c[0];
            c[0] = 0.0;
            d[0] = 0.0;
            a[m] = 0.0;
            b[m] = 1.0;
            double t = Math.exp(-(doubleValues12 * (j + 1)));
            tape[filled] = t;
            d[m] = 300.0 - k * t;
            int base2 = filled * intValues7;
            for (int i = 1; i < intValues6; i++) {
                double t2 = b[i - 1];
                int at = base2 + (i - 1);
                tape2[at] = t2;
                double w = a[i] / t2;
                wTape[at] = w;
                b[i] -= w * c[i - 1];
                double t3 = d[i - 1];
                tape3[at] = t3;
                d[i] -= w * t3;
            }
            double bIntValues7 = b[intValues7];
            tape4[filled] = bIntValues7;
            oldTape3[filled] = v[intValues7];
            v[intValues7] = d[intValues7] / bIntValues7;
            int base3 = filled * intValues12;
            for (int i = iStart; i >= 0; i--) {
                double bi = b[i];
                int at = base3 + (iStart - i);
                tape5[at] = bi;
                oldTape4[at] = v[i];
                v[i] = (d[i] - c[i] * v[i + 1]) / bi;
            }
            filled++;
        }
        int i;
        for (i = 0; (i + 1) * ds < 100.0; i++) {}
        double w = (s0 - i * ds) / ds;
        int k2 = i + 1;
        vBar[k2] += w;
        vBar[i] += 1.0 - w;
        int k3 = Math.max(n, 0);
        int lastSegment2 = Math.floorDiv(k3 - 1, 10000);
        intValues[13] = kept;
        intValues[14] = filled;
        doubleValues[13] = (v[k2] - v[i]) / ds;
        intValues[15] = k3;
        intValues[16] = lastSegment2;
        intValues[17] = intValues6 - 1;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void callGradientKernelPart6(double[] v, double[] a, double[] b, double[] c, double[] d,
            int m, double r, double k, int[] intValues, double[] vBar, double[] bBar, double[] cBar,
            double[] dBar, double[] aBar, double[] doubleValues, double sigma, long[] longValues,
            boolean[] booleanValues, double[][] doubles, int[][] ints) {
        int kept = intValues[13];
        int filled = intValues[14];
        int lastSegment = intValues[16];
        int intValues15 = intValues[15];
        int intValues6 = intValues[6];
        long longValues0 = longValues[0];
        int intValues11 = intValues[11];
        boolean booleanValues0 = booleanValues[0];
        double doubleValues10 = doubleValues[10];
        double doubleValues9 = doubleValues[9];
        double doubleValues11 = doubleValues[11];
        double doubleValues12 = doubleValues[12];
        int intValues7 = intValues[7];
        int intValues12 = intValues[12];
        int i = intValues[8];
        int intValues17 = intValues[17];
        double dt = doubleValues[8];
        double ds = doubleValues[6];
        double doubleValues7 = doubleValues[7];
        double kBar = 0.0;
        double rBar = 0.0;
        double t = 0.0;
        double t2 = 0.0;
        double t3 = 0.0;
        double t4 = 0.0;
        int segment = lastSegment;
        int end = intValues15;
        while (segment >= 0) {
            callGradientKernelPart1(segment, end, intValues15, kept, intValues6, v, a, b, c, d, longValues0,
                    intValues11, booleanValues0, m, doubleValues10, r, doubleValues9, doubleValues11,
                    doubleValues12, k, intValues7, intValues12, i, filled, intValues, ints, doubles);
            callGradientKernelPart2(kBar, rBar, t, t2, t3, t4, k, intValues12, i, c, v, vBar, bBar, cBar,
                    dBar, intValues7, intValues17, aBar, m, intValues11, booleanValues0, doubleValues10, r,
                    doubleValues9, doubleValues11, segment, intValues, doubleValues, doubles);
            kept = intValues[1];
            filled = intValues[4];
            kBar = doubleValues[0];
            rBar = doubleValues[1];
            t = doubleValues[2];
            t2 = doubleValues[3];
            t3 = doubleValues[4];
            t4 = doubleValues[5];
            segment = intValues[5];
            end = intValues[0];
        }
        double t5 = rBar - (t4 == 0.0 ? 0.0 : t4 * dt);
        double t6 = 2.0 * t2 * sigma;
        double dtBar = t3 * -0.5 - t4 * r + t * 0.25;
        for (int j = 0; j < intValues6; j++) {
            double vBarJ = vBar[j];
            vBar[j] = 0.0;
            kBar -= 0.0 > j * ds - k ? 0.0 : vBarJ;
        }
        doubleValues[14] = t5;
        doubleValues[15] = t6;
        doubleValues[16] = kBar;
        doubleValues[17] = dtBar == 0.0 ? 0.0 : dtBar * doubleValues7;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void callValueAndGradientKernelPart1(int segment, int end, int p, int kept, int p2,
            double[] v, double[] a, double[] b, double[] c, double[] d, long p3, int p4, boolean p5, int m,
            double p6, double r, double p7, double p8, double p9, double k, int p10, int p11, int i,
            int filled, int[] intValues, int[][] ints, double[][] doubles) {
        int[] segments = ints[0];
        double[] vKept = doubles[0];
        double[] aKept = doubles[1];
        double[] bKept = doubles[2];
        double[] cKept = doubles[3];
        double[] dKept = doubles[4];
        double[] oldTape = doubles[5];
        double[] oldTape2 = doubles[6];
        double[] tape = doubles[7];
        double[] tape2 = doubles[8];
        double[] wTape = doubles[9];
        double[] tape3 = doubles[10];
        double[] tape4 = doubles[11];
        double[] oldTape3 = doubles[12];
        double[] tape5 = doubles[13];
        double[] oldTape4 = doubles[14];
        int k2 = segment * 10000;
        if (end < p) {
            int k3 = kept - 1;
            int segment2 = segments[k3];
            int p12 = k3 * p2;
            for (int j = 0; j < p2; j++) {
                v[j] = vKept[p12];
                a[j] = aKept[p12];
                b[j] = bKept[p12];
                c[j] = cKept[p12];
                d[j] = dKept[p12];
                p12++;
            }
            int next = segment2 + Checkpoints.distance(segment - segment2 + 1, 10000 - kept);
            kept = segment2 == segment ? k3 : kept;
            filled = 0;
            for (int j = segment2 * 10000; j < end; j++) {
                if (filled == 10000) {
                    if (segment2 + 1 == next) {
                        if (segments.length < kept + 1L) {
                            segments = grow(ints, 0, kept + 1L);
                        }
                        segments[kept] = segment2 + 1;
                        int k4 = kept * p2;
                        long k5 = (kept + 1) * p3;
                        if (vKept.length < k5) {
                            vKept = grow(doubles, 0, k5);
                        }
                        int p13 = k4;
                        for (int l = 0; l < p2; l++) {
                            vKept[p13] = v[l];
                            p13++;
                        }
                        if (aKept.length < k5) {
                            aKept = grow(doubles, 1, k5);
                        }
                        int p14 = k4;
                        for (int l = 0; l < p2; l++) {
                            aKept[p14] = a[l];
                            p14++;
                        }
                        if (bKept.length < k5) {
                            bKept = grow(doubles, 2, k5);
                        }
                        int p15 = k4;
                        for (int l = 0; l < p2; l++) {
                            bKept[p15] = b[l];
                            p15++;
                        }
                        if (cKept.length < k5) {
                            cKept = grow(doubles, 3, k5);
                        }
                        int p16 = k4;
                        for (int l = 0; l < p2; l++) {
                            cKept[p16] = c[l];
                            p16++;
                        }
                        if (dKept.length < k5) {
                            dKept = grow(doubles, 4, k5);
                        }
                        int p17 = k4;
                        for (int l = 0; l < p2; l++) {
                            dKept[p17] = d[l];
                            p17++;
                        }
                        next = segment2 + 1
                                + Checkpoints.distance(segment - (segment2 + 1) + 1, 10000 - (kept + 1));
                        kept++;
                    }
                    filled = 0;
                    segment2++;
                }
                int base = filled * p4;
                if (p5) {
                    double vPrevious = v[0];
                    double vPrevious2 = v[1];
                    for (int l = 1; l < m; l++) {
                        double t = l;
                        double t2 = p6 * t * t;
                        double t3 = r * t;
                        double al = p7 * (t2 - t3);
                        double be = p8 * (t2 + r);
                        double ga = p7 * (t2 + t3);
                        a[l] = -al;
                        b[l] = 1.0 - be;
                        oldTape[base + (l - 1)] = c[l];
                        c[l] = -ga;
                        double vl1 = v[l + 1];
                        d[l] = al * vPrevious + (1.0 + be) * vPrevious2 + ga * vl1;
                        vPrevious = vPrevious2;
                        vPrevious2 = vl1;
                    }
                }
                b[0] = 1.0;
                oldTape2[filled] = c[0];
                c[0] = 0.0;
                d[0] = 0.0;
                a[m] = 0.0;
                b[m] = 1.0;
                double t = Math.exp(-(p9 * (j + 1)));
                tape[filled] = t;
                d[m] = 300.0 - k * t;
                int base2 = filled * p10;
                for (int l = 1; l < p2; l++) {
                    double t2 = b[l - 1];
                    int at = base2 + (l - 1);
                    tape2[at] = t2;
                    double w = a[l] / t2;
                    wTape[at] = w;
                    b[l] -= w * c[l - 1];
                    double t3 = d[l - 1];
                    tape3[at] = t3;
                    d[l] -= w * t3;
                }
                double bP10 = b[p10];
                tape4[filled] = bP10;
                oldTape3[filled] = v[p10];
                v[p10] = d[p10] / bP10;
                int base3 = filled * p11;
                for (int l = i; l >= 0; l--) {
                    double bl = b[l];
                    int at = base3 + (i - l);
                    tape5[at] = bl;
                    oldTape4[at] = v[l];
                    v[l] = (d[l] - c[l] * v[l + 1]) / bl;
                }
                filled++;
            }
        }
        intValues[0] = k2;
        intValues[1] = kept;
        intValues[2] = filled;
        intValues[3] = end - 1;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void callValueAndGradientKernelPart2(double kBar, double rBar, double p, double p2,
            double p3, double p4, double k, int p5, int i, double[] c, double[] v, double[] vBar,
            double[] bBar, double[] cBar, double[] dBar, int p6, int p7, double[] aBar, int m, int p8,
            boolean p9, double p10, double r, double p11, double p12, int segment, int[] intValues,
            double[] doubleValues, double[][] doubles) {
        int filled = intValues[2];
        int intValues0 = intValues[0];
        double[] oldTape = doubles[6];
        double[] tape = doubles[7];
        double[] tape2 = doubles[11];
        double[] oldTape2 = doubles[12];
        double[] tape3 = doubles[13];
        double[] oldTape3 = doubles[14];
        double[] tape4 = doubles[8];
        double[] wTape = doubles[9];
        double[] tape5 = doubles[10];
        double[] oldTape4 = doubles[5];
        for (int j = intValues[3]; j >= intValues0; j--) {
            double old = oldTape[filled - 1];
            double t = tape[filled - 1];
            double t2 = k * t * (j + 1);
            double t3 = tape2[filled - 1];
            double old2 = oldTape2[filled - 1];
            int base = (filled - 1) * p5;
            for (int l = 0; l <= i; l++) {
                int at = base + (i - l);
                double vl = v[l];
                v[l] = oldTape3[at];
                double vBarL = vBar[l];
                vBar[l] = 0.0;
                double t4 = vBarL / tape3[at];
                boolean test = vBarL == 0.0;
                double t5 = test ? 0.0 : t4;
                bBar[l] += test ? 0.0 : -(t4 * vl);
                vBar[l + 1] -= t5 * c[l];
                cBar[l] -= t5 * v[l + 1];
                dBar[l] += t5;
            }
            double vP6 = v[p6];
            v[p6] = old2;
            double vBarP6 = vBar[p6];
            vBar[p6] = 0.0;
            double t4 = vBarP6 / t3;
            boolean test = vBarP6 == 0.0;
            bBar[p6] += test ? 0.0 : -(t4 * vP6);
            dBar[p6] += test ? 0.0 : t4;
            int base2 = (filled - 1) * p6;
            for (int l = p7; l >= 1; l--) {
                int at = base2 + (l - 1);
                double w = wTape[at];
                double dBarL = dBar[l];
                dBar[l - 1] += dBarL == 0.0 ? 0.0 : -(dBarL * w);
                double bBarL = bBar[l];
                double wBar = -(dBarL * tape5[at]) - bBarL * c[l - 1];
                cBar[l - 1] += bBarL == 0.0 ? 0.0 : -(bBarL * w);
                double t5 = wBar / tape4[at];
                boolean test2 = wBar == 0.0;
                bBar[l - 1] += test2 ? 0.0 : -(t5 * w);
                aBar[l] += test2 ? 0.0 : t5;
            }
            double dBarM = dBar[m];
            dBar[m] = 0.0;
            p4 -= dBarM * t2;
            kBar -= dBarM * t;
            bBar[m] = 0.0;
            aBar[m] = 0.0;
            dBar[0] = 0.0;
            c[0] = old;
            cBar[0] = 0.0;
            bBar[0] = 0.0;
            int base3 = (filled - 1) * p8;
            if (p9) {
                double vPrevious = v[0];
                double vPrevious2 = v[1];
                double vBarCarry = 0.0;
                double vBarCarry2 = 0.0;
                for (int l = 1; l < m; l++) {
                    double t5 = l;
                    double t6 = p10 * t5 * t5;
                    double t7 = r * t5;
                    double t8 = t6 - t7;
                    double t9 = t6 + r;
                    double t10 = t6 + t7;
                    double vl1 = v[l + 1];
                    double dBarL = dBar[l];
                    dBar[l] = 0.0;
                    boolean test2 = dBarL == 0.0;
                    vBar[l - 1] += vBarCarry2 + (test2 ? 0.0 : dBarL * (p11 * t8));
                    c[l] = oldTape4[base3 + (l - 1)];
                    double cBarL = cBar[l];
                    cBar[l] = 0.0;
                    double gaBar = dBarL * vl1 - cBarL;
                    double bBarL = bBar[l];
                    bBar[l] = 0.0;
                    double beBar = dBarL * vPrevious2 - bBarL;
                    double aBarL = aBar[l];
                    aBar[l] = 0.0;
                    double alBar = dBarL * vPrevious - aBarL;
                    double t11 = gaBar == 0.0 ? 0.0 : gaBar * p11;
                    p3 += beBar * t9;
                    double t12 = beBar == 0.0 ? 0.0 : beBar * p12;
                    p = p + gaBar * t10 + alBar * t8;
                    double t13 = alBar == 0.0 ? 0.0 : alBar * p11;
                    rBar = rBar + t12 + (t11 - t13) * t5;
                    p2 += (t11 + t12 + t13) * t5 * t5;
                    vBarCarry2 = vBarCarry + (test2 ? 0.0 : dBarL * (1.0 + p12 * t9));
                    vBarCarry = test2 ? 0.0 : dBarL * (p11 * t10);
                    vPrevious = vPrevious2;
                    vPrevious2 = vl1;
                }
                vBar[m] += vBarCarry;
                vBar[m - 1] += vBarCarry2;
            }
            filled--;
        }
        intValues[4] = filled;
        doubleValues[0] = kBar;
        doubleValues[1] = rBar;
        doubleValues[2] = p;
        doubleValues[3] = p2;
        doubleValues[4] = p3;
        doubleValues[5] = p4;
        intValues[5] = segment - 1;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void callValueAndGradientKernelPart3(int m, int n, double t, int[] intValues,
            double[] doubleValues) {
        double t2 = 1.0 / n;
        doubleValues[6] = 300.0 / m;
        doubleValues[7] = t2;
        doubleValues[8] = t * t2;
        intValues[6] = m + 1;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void callValueAndGradientKernelPart4(int m, double k, double[] v, double sigma, double r,
            int n, int[] intValues, double[] doubleValues, long[] longValues, boolean[] booleanValues,
            double[][] doubles) {
        double ds = doubleValues[6];
        double dt = doubleValues[8];
        int intValues6 = intValues[6];
        double[] oldTape = doubles[6];
        double[] tape = doubles[11];
        double[] oldTape2 = doubles[12];
        double[] tape2 = doubles[7];
        double[] oldTape3 = doubles[5];
        double[] tape3 = doubles[8];
        double[] wTape = doubles[9];
        double[] tape4 = doubles[10];
        double[] tape5 = doubles[13];
        double[] oldTape4 = doubles[14];
        for (int i = 0; i <= m; i++) {
            v[i] = Math.max(i * ds - k, 0.0);
        }
        int i = intValues6 - 2;
        int k2 = Math.min(n, 10000);
        if (oldTape.length < k2) {
            oldTape = grow(doubles, 6, k2);
        }
        if (tape.length < k2) {
            tape = grow(doubles, 11, k2);
        }
        if (oldTape2.length < k2) {
            oldTape2 = grow(doubles, 12, k2);
        }
        if (tape2.length < k2) {
            tape2 = grow(doubles, 7, k2);
        }
        long k3 = k2;
        long size = k3 * Math.max(m - 1L, 0L);
        if (oldTape3.length < size) {
            oldTape3 = grow(doubles, 5, size);
        }
        long k4 = intValues6;
        long size2 = k3 * Math.max(k4 - 1L, 0L);
        if (tape3.length < size2) {
            tape3 = grow(doubles, 8, size2);
        }
        if (wTape.length < size2) {
            wTape = grow(doubles, 9, size2);
        }
        if (tape4.length < size2) {
            tape4 = grow(doubles, 10, size2);
        }
        long size3 = k3 * Math.max(i + 1L, 0L);
        if (tape5.length < size3) {
            tape5 = grow(doubles, 13, size3);
        }
        if (oldTape4.length < size3) {
            oldTape4 = grow(doubles, 14, size3);
        }
        int lastSegment = Math.floorDiv(n - 1, 10000);
        doubleValues[9] = 0.25 * dt;
        doubleValues[10] = sigma * sigma;
        doubleValues[11] = -0.5 * dt;
        doubleValues[12] = r * dt;
        intValues[7] = intValues6 - 1;
        intValues[8] = i;
        longValues[0] = k4;
        intValues[9] = n > 10000 ? 0 : -1;
        intValues[10] = lastSegment;
        intValues[11] = m - 1;
        intValues[12] = i + 1;
        booleanValues[0] = 1 < m;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void callValueAndGradientKernelPart5(int n, double[] v, double[] a, double[] b, double[] c,
            double[] d, int m, double r, double k, double s0, double[] vBar, int[] intValues,
            double[] doubleValues, long[] longValues, boolean[] booleanValues, double[][] doubles,
            int[][] ints) {
        double[] vKept = doubles[0];
        double[] aKept = doubles[1];
        double[] bKept = doubles[2];
        double[] cKept = doubles[3];
        double[] dKept = doubles[4];
        int[] segments = ints[0];
        int next = intValues[9];
        int intValues6 = intValues[6];
        long longValues0 = longValues[0];
        int lastSegment = intValues[10];
        int intValues11 = intValues[11];
        boolean booleanValues0 = booleanValues[0];
        double doubleValues10 = doubleValues[10];
        double doubleValues9 = doubleValues[9];
        double doubleValues11 = doubleValues[11];
        double[] oldTape = doubles[5];
        double[] oldTape2 = doubles[6];
        double doubleValues12 = doubleValues[12];
        double[] tape = doubles[7];
        int intValues7 = intValues[7];
        double[] tape2 = doubles[8];
        double[] wTape = doubles[9];
        double[] tape3 = doubles[10];
        double[] tape4 = doubles[11];
        double[] oldTape3 = doubles[12];
        int intValues12 = intValues[12];
        int iStart = intValues[8];
        double[] tape5 = doubles[13];
        double[] oldTape4 = doubles[14];
        double ds = doubleValues[6];
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        for (int j = 0; j < n; j++) {
            if (filled == 10000) {
                if (segment + 1 == next) {
                    if (segments.length < kept + 1L) {
                        segments = grow(ints, 0, kept + 1L);
                    }
                    segments[kept] = segment + 1;
                    int k2 = kept * intValues6;
                    long k3 = (kept + 1) * longValues0;
                    if (vKept.length < k3) {
                        vKept = grow(doubles, 0, k3);
                    }
                    int p = k2;
                    for (int i = 0; i < intValues6; i++) {
                        vKept[p] = v[i];
                        p++;
                    }
                    if (aKept.length < k3) {
                        aKept = grow(doubles, 1, k3);
                    }
                    int p2 = k2;
                    for (int i = 0; i < intValues6; i++) {
                        aKept[p2] = a[i];
                        p2++;
                    }
                    if (bKept.length < k3) {
                        bKept = grow(doubles, 2, k3);
                    }
                    int p3 = k2;
                    for (int i = 0; i < intValues6; i++) {
                        bKept[p3] = b[i];
                        p3++;
                    }
                    if (cKept.length < k3) {
                        cKept = grow(doubles, 3, k3);
                    }
                    int p4 = k2;
                    for (int i = 0; i < intValues6; i++) {
                        cKept[p4] = c[i];
                        p4++;
                    }
                    if (dKept.length < k3) {
                        dKept = grow(doubles, 4, k3);
                    }
                    int p5 = k2;
                    for (int i = 0; i < intValues6; i++) {
                        dKept[p5] = d[i];
                        p5++;
                    }
                    next = segment + 1
                            + Checkpoints.distance(lastSegment - (segment + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                segment++;
            }
            int base = filled * intValues11;
            if (booleanValues0) {
                double vPrevious = v[0];
                double vPrevious2 = v[1];
                for (int i = 1; i < m; i++) {
                    double t = i;
                    double t2 = doubleValues10 * t * t;
                    double t3 = r * t;
                    double al = doubleValues9 * (t2 - t3);
                    double be = doubleValues11 * (t2 + r);
                    double ga = doubleValues9 * (t2 + t3);
                    a[i] = -al;
                    b[i] = 1.0 - be;
                    oldTape[base + (i - 1)] = c[i];
                    c[i] = -ga;
                    double vi1 = v[i + 1];
                    d[i] = al * vPrevious + (1.0 + be) * vPrevious2 + ga * vi1;
                    vPrevious = vPrevious2;
                    vPrevious2 = vi1;
                }
            }
            b[0] = 1.0;
            oldTape2[filled] = c[0];
            c[0] = 0.0;
            d[0] = 0.0;
            a[m] = 0.0;
            b[m] = 1.0;
            double t = Math.exp(-(doubleValues12 * (j + 1)));
            tape[filled] = t;
            d[m] = 300.0 - k * t;
            int base2 = filled * intValues7;
            for (int i = 1; i < intValues6; i++) {
                double t2 = b[i - 1];
                int at = base2 + (i - 1);
                tape2[at] = t2;
                double w = a[i] / t2;
                wTape[at] = w;
                b[i] -= w * c[i - 1];
                double t3 = d[i - 1];
                tape3[at] = t3;
                d[i] -= w * t3;
            }
            double bIntValues7 = b[intValues7];
            tape4[filled] = bIntValues7;
            oldTape3[filled] = v[intValues7];
            v[intValues7] = d[intValues7] / bIntValues7;
            int base3 = filled * intValues12;
            for (int i = iStart; i >= 0; i--) {
                double bi = b[i];
                int at = base3 + (iStart - i);
                tape5[at] = bi;
                oldTape4[at] = v[i];
                v[i] = (d[i] - c[i] * v[i + 1]) / bi;
            }
            filled++;
        }
        int i;
        for (i = 0; (i + 1) * ds < 100.0; i++) {}
        double w = (s0 - i * ds) / ds;
        double t = 1.0 - w;
        double vi = v[i];
        int k2 = i + 1;
        double vK2 = v[k2];
        vBar[k2] += w;
        vBar[i] += t;
        int k3 = Math.max(n, 0);
        int lastSegment2 = Math.floorDiv(k3 - 1, 10000);
        intValues[13] = kept;
        intValues[14] = filled;
        doubleValues[13] = t * vi + w * vK2;
        doubleValues[14] = (vK2 - vi) / ds;
        intValues[15] = k3;
        intValues[16] = lastSegment2;
        intValues[17] = intValues6 - 1;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void callValueAndGradientKernelPart6(double[] v, double[] a, double[] b, double[] c,
            double[] d, int m, double r, double k, int[] intValues, double[] vBar, double[] bBar,
            double[] cBar, double[] dBar, double[] aBar, double[] doubleValues, double sigma,
            long[] longValues, boolean[] booleanValues, double[][] doubles, int[][] ints) {
        int kept = intValues[13];
        int filled = intValues[14];
        int lastSegment = intValues[16];
        int intValues15 = intValues[15];
        int intValues6 = intValues[6];
        long longValues0 = longValues[0];
        int intValues11 = intValues[11];
        boolean booleanValues0 = booleanValues[0];
        double doubleValues10 = doubleValues[10];
        double doubleValues9 = doubleValues[9];
        double doubleValues11 = doubleValues[11];
        double doubleValues12 = doubleValues[12];
        int intValues7 = intValues[7];
        int intValues12 = intValues[12];
        int i = intValues[8];
        int intValues17 = intValues[17];
        double dt = doubleValues[8];
        double ds = doubleValues[6];
        double doubleValues7 = doubleValues[7];
        double kBar = 0.0;
        double rBar = 0.0;
        double t = 0.0;
        double t2 = 0.0;
        double t3 = 0.0;
        double t4 = 0.0;
        int segment = lastSegment;
        int end = intValues15;
        while (segment >= 0) {
            callValueAndGradientKernelPart1(segment, end, intValues15, kept, intValues6, v, a, b, c, d,
                    longValues0, intValues11, booleanValues0, m, doubleValues10, r, doubleValues9,
                    doubleValues11, doubleValues12, k, intValues7, intValues12, i, filled, intValues, ints,
                    doubles);
            callValueAndGradientKernelPart2(kBar, rBar, t, t2, t3, t4, k, intValues12, i, c, v, vBar, bBar,
                    cBar, dBar, intValues7, intValues17, aBar, m, intValues11, booleanValues0, doubleValues10,
                    r, doubleValues9, doubleValues11, segment, intValues, doubleValues, doubles);
            kept = intValues[1];
            filled = intValues[4];
            kBar = doubleValues[0];
            rBar = doubleValues[1];
            t = doubleValues[2];
            t2 = doubleValues[3];
            t3 = doubleValues[4];
            t4 = doubleValues[5];
            segment = intValues[5];
            end = intValues[0];
        }
        double t5 = rBar - (t4 == 0.0 ? 0.0 : t4 * dt);
        double t6 = 2.0 * t2 * sigma;
        double dtBar = t3 * -0.5 - t4 * r + t * 0.25;
        for (int j = 0; j < intValues6; j++) {
            double vBarJ = vBar[j];
            vBar[j] = 0.0;
            kBar -= 0.0 > j * ds - k ? 0.0 : vBarJ;
        }
        doubleValues[15] = t5;
        doubleValues[16] = t6;
        doubleValues[17] = kBar;
        doubleValues[18] = dtBar == 0.0 ? 0.0 : dtBar * doubleValues7;
    }

    /** An array kept in a slot, with exactly the given length and filled with zeros. */
    private static boolean[] zeros(boolean[][] slots, int slot, int length) {
        boolean[] array = slots[slot];
        if (array == null || array.length != length) {
            array = new boolean[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, false);
        }
        return array;
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
    private static long[] zeros(long[][] slots, int slot, int length) {
        long[] array = slots[slot];
        if (array == null || array.length != length) {
            array = new long[length];
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
}

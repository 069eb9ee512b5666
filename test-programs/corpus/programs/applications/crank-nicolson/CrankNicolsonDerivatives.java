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
     */
    public static void callGradient(double s0, double k, double r, double sigma, double t, int m, int n,
            CallGradient into) {
        callGradientKernel(s0, k, r, sigma, t, m, n, into.doubles, into.ints, into.partials);
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
     */
    public static double callValueAndGradient(double s0, double k, double r, double sigma, double t, int m,
            int n, CallGradient into) {
        double value = callValueAndGradientKernel(s0, k, r, sigma, t, m, n, into.doubles, into.ints,
                into.partials);
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
        private final double[][] doubles = new double[27][0];
        private final int[][] ints = new int[1][0];
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
            int n, double[][] doubles, int[][] ints, double[] partials) {
        double[] oldTape = doubles[0];
        double[] oldTape2 = doubles[1];
        double[] tape = doubles[2];
        double[] tape2 = doubles[3];
        double[] wTape = doubles[4];
        double[] tape3 = doubles[5];
        double[] tape4 = doubles[6];
        double[] tape5 = doubles[7];
        double[] oldTape3 = doubles[8];
        double[] tape6 = doubles[9];
        double[] tape7 = doubles[10];
        double[] oldTape4 = doubles[11];
        double[] vKept = doubles[12];
        double[] aKept = doubles[13];
        double[] bKept = doubles[14];
        double[] cKept = doubles[15];
        double[] dKept = doubles[16];
        int[] segments = ints[0];
        double ds = 300.0 / m;
        double t2 = 1.0 / n;
        double dt = t * t2;
        int k2 = m + 1;
        double[] v = room(doubles, 17, k2);
        double[] vBar = room(doubles, 18, k2);
        double[] a = room(doubles, 19, k2);
        double[] aBar = room(doubles, 20, k2);
        double[] b = room(doubles, 21, k2);
        double[] bBar = room(doubles, 22, k2);
        double[] c = room(doubles, 23, k2);
        double[] cBar = room(doubles, 24, k2);
        double[] d = room(doubles, 25, k2);
        double[] dBar = room(doubles, 26, k2);
        for (int i = 0; i <= m; i++) {
            v[i] = Math.max(i * ds - k, 0.0);
        }
        double t3 = 0.25 * dt;
        double t4 = sigma * sigma;
        double t5 = -0.5 * dt;
        double t6 = r * dt;
        int k3 = k2 - 1;
        int iStart = k2 - 2;
        int k4 = Math.min(n, 10000);
        if (oldTape2.length < k4) {
            oldTape2 = grow(doubles, 1, k4);
        }
        if (tape.length < k4) {
            tape = grow(doubles, 2, k4);
        }
        if (tape4.length < k4) {
            tape4 = grow(doubles, 6, k4);
        }
        if (tape5.length < k4) {
            tape5 = grow(doubles, 7, k4);
        }
        if (oldTape3.length < k4) {
            oldTape3 = grow(doubles, 8, k4);
        }
        int next = n > 10000 ? 0 : -1;
        int lastSegment = Math.floorDiv(n - 1, 10000);
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        int k5 = 0;
        int k6 = 0;
        int k7 = 0;
        for (int j = 0; j < n; j++) {
            if (filled == 10000) {
                if (segment + 1 == next) {
                    if (segments.length < kept + 1L) {
                        segments = grow(ints, 0, kept + 1L);
                    }
                    segments[kept] = segment + 1;
                    int k8 = kept * k2;
                    long k9 = (kept + 1) * (long) k2;
                    if (vKept.length < k9) {
                        vKept = grow(doubles, 12, k9);
                    }
                    int p = k8;
                    for (int i = 0; i < k2; i++) {
                        vKept[p] = v[i];
                        p++;
                    }
                    if (aKept.length < k9) {
                        aKept = grow(doubles, 13, k9);
                    }
                    int p2 = k8;
                    for (int i = 0; i < k2; i++) {
                        aKept[p2] = a[i];
                        p2++;
                    }
                    if (bKept.length < k9) {
                        bKept = grow(doubles, 14, k9);
                    }
                    int p3 = k8;
                    for (int i = 0; i < k2; i++) {
                        bKept[p3] = b[i];
                        p3++;
                    }
                    if (cKept.length < k9) {
                        cKept = grow(doubles, 15, k9);
                    }
                    int p4 = k8;
                    for (int i = 0; i < k2; i++) {
                        cKept[p4] = c[i];
                        p4++;
                    }
                    if (dKept.length < k9) {
                        dKept = grow(doubles, 16, k9);
                    }
                    int p5 = k8;
                    for (int i = 0; i < k2; i++) {
                        dKept[p5] = d[i];
                        p5++;
                    }
                    next = segment + 1
                            + Checkpoints.distance(lastSegment - (segment + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                k5 = 0;
                k6 = 0;
                k7 = 0;
                segment++;
            }
            if (oldTape.length < k5 + (m - 1L)) {
                oldTape = grow(doubles, 0, k5 + (m - 1L));
            }
            for (int i = 1; i < m; i++) {
                double t7 = i;
                double t8 = t4 * t7 * t7;
                double t9 = r * t7;
                double al = t3 * (t8 - t9);
                double be = t5 * (t8 + r);
                double ga = t3 * (t8 + t9);
                a[i] = -al;
                b[i] = 1.0 - be;
                oldTape[k5] = c[i];
                c[i] = -ga;
                d[i] = al * v[i - 1] + (1.0 + be) * v[i] + ga * v[i + 1];
                k5++;
            }
            b[0] = 1.0;
            oldTape2[filled] = c[0];
            c[0] = 0.0;
            d[0] = 0.0;
            a[m] = 0.0;
            b[m] = 1.0;
            double t7 = Math.exp(-(t6 * (j + 1)));
            tape[filled] = t7;
            d[m] = 300.0 - k * t7;
            long size = k6 + (k2 - 1L);
            if (tape2.length < size) {
                tape2 = grow(doubles, 3, size);
            }
            if (wTape.length < size) {
                wTape = grow(doubles, 4, size);
            }
            if (tape3.length < size) {
                tape3 = grow(doubles, 5, size);
            }
            for (int i = 1; i < k2; i++) {
                double t8 = b[i - 1];
                tape2[k6] = t8;
                double w = a[i] / t8;
                wTape[k6] = w;
                b[i] -= w * c[i - 1];
                double t9 = d[i - 1];
                tape3[k6] = t9;
                d[i] -= w * t9;
                k6++;
            }
            double bK3 = b[k3];
            tape4[filled] = bK3;
            double t8 = d[k3] / bK3;
            tape5[filled] = t8;
            oldTape3[filled] = v[k3];
            v[k3] = t8;
            long size2 = k7 + (iStart + 1L);
            if (tape6.length < size2) {
                tape6 = grow(doubles, 9, size2);
            }
            if (tape7.length < size2) {
                tape7 = grow(doubles, 10, size2);
            }
            if (oldTape4.length < size2) {
                oldTape4 = grow(doubles, 11, size2);
            }
            for (int i = iStart; i >= 0; i--) {
                double bi = b[i];
                tape6[k7] = bi;
                double t9 = (d[i] - c[i] * v[i + 1]) / bi;
                tape7[k7] = t9;
                oldTape4[k7] = v[i];
                v[i] = t9;
                k7++;
            }
            filled++;
        }
        int i;
        for (i = 0; (i + 1) * ds < 100.0; i++) {}
        double w = (s0 - i * ds) / ds;
        int k8 = i + 1;
        vBar[k8] += w;
        vBar[i] += 1.0 - w;
        double t7 = (v[k8] - v[i]) / ds;
        int k9 = Math.max(n, 0);
        int lastSegment2 = Math.floorDiv(k9 - 1, 10000);
        int k10 = k2 - 1;
        int k11 = m - 1;
        boolean test = k11 >= 1;
        double kBar = 0.0;
        double rBar = 0.0;
        double t8 = 0.0;
        double t9 = 0.0;
        double t10 = 0.0;
        double t11 = 0.0;
        int end = k9;
        for (int j = lastSegment2; j >= 0; j--) {
            int k12 = j * 10000;
            if (end < k9) {
                int segment2 = segments[kept - 1];
                int p = (kept - 1) * k2;
                for (int l = 0; l < k2; l++) {
                    v[l] = vKept[p];
                    a[l] = aKept[p];
                    b[l] = bKept[p];
                    c[l] = cKept[p];
                    d[l] = dKept[p];
                    p++;
                }
                int next2 = segment2 + Checkpoints.distance(j - segment2 + 1, 10000 - kept);
                kept = segment2 == j ? kept - 1 : kept;
                filled = 0;
                k5 = 0;
                k6 = 0;
                k7 = 0;
                for (int l = segment2 * 10000; l < end; l++) {
                    if (filled == 10000) {
                        if (segment2 + 1 == next2) {
                            if (segments.length < kept + 1L) {
                                segments = grow(ints, 0, kept + 1L);
                            }
                            segments[kept] = segment2 + 1;
                            int k13 = kept * k2;
                            long k14 = (kept + 1) * (long) k2;
                            if (vKept.length < k14) {
                                vKept = grow(doubles, 12, k14);
                            }
                            int p2 = k13;
                            for (int i2 = 0; i2 < k2; i2++) {
                                vKept[p2] = v[i2];
                                p2++;
                            }
                            if (aKept.length < k14) {
                                aKept = grow(doubles, 13, k14);
                            }
                            int p3 = k13;
                            for (int i2 = 0; i2 < k2; i2++) {
                                aKept[p3] = a[i2];
                                p3++;
                            }
                            if (bKept.length < k14) {
                                bKept = grow(doubles, 14, k14);
                            }
                            int p4 = k13;
                            for (int i2 = 0; i2 < k2; i2++) {
                                bKept[p4] = b[i2];
                                p4++;
                            }
                            if (cKept.length < k14) {
                                cKept = grow(doubles, 15, k14);
                            }
                            int p5 = k13;
                            for (int i2 = 0; i2 < k2; i2++) {
                                cKept[p5] = c[i2];
                                p5++;
                            }
                            if (dKept.length < k14) {
                                dKept = grow(doubles, 16, k14);
                            }
                            int p6 = k13;
                            for (int i2 = 0; i2 < k2; i2++) {
                                dKept[p6] = d[i2];
                                p6++;
                            }
                            next2 = segment2 + 1
                                    + Checkpoints.distance(j - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled = 0;
                        k5 = 0;
                        k6 = 0;
                        k7 = 0;
                        segment2++;
                    }
                    if (oldTape.length < k5 + (m - 1L)) {
                        oldTape = grow(doubles, 0, k5 + (m - 1L));
                    }
                    for (int i2 = 1; i2 < m; i2++) {
                        double t12 = i2;
                        double t13 = t4 * t12 * t12;
                        double t14 = r * t12;
                        double al = t3 * (t13 - t14);
                        double be = t5 * (t13 + r);
                        double ga = t3 * (t13 + t14);
                        a[i2] = -al;
                        b[i2] = 1.0 - be;
                        oldTape[k5] = c[i2];
                        c[i2] = -ga;
                        d[i2] = al * v[i2 - 1] + (1.0 + be) * v[i2] + ga * v[i2 + 1];
                        k5++;
                    }
                    b[0] = 1.0;
                    oldTape2[filled] = c[0];
                    c[0] = 0.0;
                    d[0] = 0.0;
                    a[m] = 0.0;
                    b[m] = 1.0;
                    double t12 = Math.exp(-(t6 * (l + 1)));
                    tape[filled] = t12;
                    d[m] = 300.0 - k * t12;
                    long size = k6 + (k2 - 1L);
                    if (tape2.length < size) {
                        tape2 = grow(doubles, 3, size);
                    }
                    if (wTape.length < size) {
                        wTape = grow(doubles, 4, size);
                    }
                    if (tape3.length < size) {
                        tape3 = grow(doubles, 5, size);
                    }
                    for (int i2 = 1; i2 < k2; i2++) {
                        double t13 = b[i2 - 1];
                        tape2[k6] = t13;
                        double w2 = a[i2] / t13;
                        wTape[k6] = w2;
                        b[i2] -= w2 * c[i2 - 1];
                        double t14 = d[i2 - 1];
                        tape3[k6] = t14;
                        d[i2] -= w2 * t14;
                        k6++;
                    }
                    double bK3 = b[k3];
                    tape4[filled] = bK3;
                    double t13 = d[k3] / bK3;
                    tape5[filled] = t13;
                    oldTape3[filled] = v[k3];
                    v[k3] = t13;
                    long size2 = k7 + (iStart + 1L);
                    if (tape6.length < size2) {
                        tape6 = grow(doubles, 9, size2);
                    }
                    if (tape7.length < size2) {
                        tape7 = grow(doubles, 10, size2);
                    }
                    if (oldTape4.length < size2) {
                        oldTape4 = grow(doubles, 11, size2);
                    }
                    for (int i2 = iStart; i2 >= 0; i2--) {
                        double bI2 = b[i2];
                        tape6[k7] = bI2;
                        double t14 = (d[i2] - c[i2] * v[i2 + 1]) / bI2;
                        tape7[k7] = t14;
                        oldTape4[k7] = v[i2];
                        v[i2] = t14;
                        k7++;
                    }
                    filled++;
                }
            }
            for (int l = end - 1; l >= k12; l--) {
                double old = oldTape2[filled - 1];
                double t12 = l + 1;
                double t13 = tape[filled - 1];
                double t14 = tape4[filled - 1];
                double t15 = tape5[filled - 1];
                double old2 = oldTape3[filled - 1];
                for (int i2 = 0; i2 <= iStart; i2++) {
                    v[i2] = oldTape4[k7 - 1];
                    double vBarI2 = vBar[i2];
                    vBar[i2] = 0.0;
                    double t16 = vBarI2 / tape6[k7 - 1];
                    bBar[i2] -= t16 * tape7[k7 - 1];
                    vBar[i2 + 1] -= t16 * c[i2];
                    cBar[i2] -= t16 * v[i2 + 1];
                    dBar[i2] += t16;
                    k7--;
                }
                v[k3] = old2;
                double vBarK3 = vBar[k3];
                vBar[k3] = 0.0;
                double t16 = vBarK3 / t14;
                bBar[k3] -= t16 * t15;
                dBar[k3] += t16;
                for (int i2 = k10; i2 >= 1; i2--) {
                    double w2 = wTape[k6 - 1];
                    double dBarI2 = dBar[i2];
                    dBar[i2 - 1] -= dBarI2 * w2;
                    double bBarI2 = bBar[i2];
                    double wBar = -(dBarI2 * tape3[k6 - 1]) - bBarI2 * c[i2 - 1];
                    cBar[i2 - 1] -= bBarI2 * w2;
                    double t17 = wBar / tape2[k6 - 1];
                    bBar[i2 - 1] -= t17 * w2;
                    aBar[i2] += t17;
                    k6--;
                }
                double dBarM = dBar[m];
                dBar[m] = 0.0;
                kBar -= dBarM * t13;
                t11 -= dBarM * k * t13 * t12;
                bBar[m] = 0.0;
                aBar[m] = 0.0;
                dBar[0] = 0.0;
                c[0] = old;
                cBar[0] = 0.0;
                bBar[0] = 0.0;
                if (test) {
                    double vPrevious = v[k11];
                    double vPrevious2 = v[k11 + 1];
                    double vBarCarry = 0.0;
                    double vBarCarry2 = 0.0;
                    for (int i2 = k11; i2 >= 1; i2--) {
                        double t17 = i2;
                        double t18 = t4 * t17 * t17;
                        double t19 = r * t17;
                        double t20 = t18 - t19;
                        double t21 = t18 + r;
                        double t22 = t18 + t19;
                        double t23 = v[i2 - 1];
                        double dBarI2 = dBar[i2];
                        dBar[i2] = 0.0;
                        vBar[i2 + 1] += vBarCarry2 + dBarI2 * (t3 * t22);
                        vBarCarry2 = vBarCarry + dBarI2 * (1.0 + t5 * t21);
                        vBarCarry = dBarI2 * (t3 * t20);
                        c[i2] = oldTape[k5 - 1];
                        double cBarI2 = cBar[i2];
                        cBar[i2] = 0.0;
                        double gaBar = dBarI2 * vPrevious2 - cBarI2;
                        double bBarI2 = bBar[i2];
                        bBar[i2] = 0.0;
                        double beBar = dBarI2 * vPrevious - bBarI2;
                        double aBarI2 = aBar[i2];
                        aBar[i2] = 0.0;
                        double alBar = dBarI2 * t23 - aBarI2;
                        double t24 = gaBar * t3;
                        t10 += beBar * t21;
                        double t25 = beBar * t5;
                        t8 = t8 + gaBar * t22 + alBar * t20;
                        double t26 = alBar * t3;
                        rBar = rBar + t25 + (t24 - t26) * t17;
                        t9 += (t24 + t25 + t26) * t17 * t17;
                        vPrevious2 = vPrevious;
                        vPrevious = t23;
                        k5--;
                    }
                    vBar[0] += vBarCarry;
                    vBar[1] += vBarCarry2;
                }
                filled--;
            }
            end = k12;
        }
        double t12 = rBar - (t11 == 0.0 ? 0.0 : t11 * dt);
        double t13 = 2.0 * t9 * sigma;
        double dtBar = t10 * -0.5 - t11 * r + t8 * 0.25;
        for (int j = m; j >= 0; j--) {
            double vBarJ = vBar[j];
            vBar[j] = 0.0;
            kBar -= 0.0 > j * ds - k ? 0.0 : vBarJ;
        }
        partials[0] = t7;
        partials[1] = kBar;
        partials[2] = t12;
        partials[3] = t13;
        partials[4] = dtBar * t2;
    }

    private static double callValueAndGradientKernel(double s0, double k, double r, double sigma, double t,
            int m, int n, double[][] doubles, int[][] ints, double[] partials) {
        double[] oldTape = doubles[0];
        double[] oldTape2 = doubles[1];
        double[] tape = doubles[2];
        double[] tape2 = doubles[3];
        double[] wTape = doubles[4];
        double[] tape3 = doubles[5];
        double[] tape4 = doubles[6];
        double[] tape5 = doubles[7];
        double[] oldTape3 = doubles[8];
        double[] tape6 = doubles[9];
        double[] tape7 = doubles[10];
        double[] oldTape4 = doubles[11];
        double[] vKept = doubles[12];
        double[] aKept = doubles[13];
        double[] bKept = doubles[14];
        double[] cKept = doubles[15];
        double[] dKept = doubles[16];
        int[] segments = ints[0];
        double ds = 300.0 / m;
        double t2 = 1.0 / n;
        double dt = t * t2;
        int k2 = m + 1;
        double[] v = room(doubles, 17, k2);
        double[] vBar = room(doubles, 18, k2);
        double[] a = room(doubles, 19, k2);
        double[] aBar = room(doubles, 20, k2);
        double[] b = room(doubles, 21, k2);
        double[] bBar = room(doubles, 22, k2);
        double[] c = room(doubles, 23, k2);
        double[] cBar = room(doubles, 24, k2);
        double[] d = room(doubles, 25, k2);
        double[] dBar = room(doubles, 26, k2);
        for (int i = 0; i <= m; i++) {
            v[i] = Math.max(i * ds - k, 0.0);
        }
        double t3 = 0.25 * dt;
        double t4 = sigma * sigma;
        double t5 = -0.5 * dt;
        double t6 = r * dt;
        int k3 = k2 - 1;
        int iStart = k2 - 2;
        int k4 = Math.min(n, 10000);
        if (oldTape2.length < k4) {
            oldTape2 = grow(doubles, 1, k4);
        }
        if (tape.length < k4) {
            tape = grow(doubles, 2, k4);
        }
        if (tape4.length < k4) {
            tape4 = grow(doubles, 6, k4);
        }
        if (tape5.length < k4) {
            tape5 = grow(doubles, 7, k4);
        }
        if (oldTape3.length < k4) {
            oldTape3 = grow(doubles, 8, k4);
        }
        int next = n > 10000 ? 0 : -1;
        int lastSegment = Math.floorDiv(n - 1, 10000);
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        int k5 = 0;
        int k6 = 0;
        int k7 = 0;
        for (int j = 0; j < n; j++) {
            if (filled == 10000) {
                if (segment + 1 == next) {
                    if (segments.length < kept + 1L) {
                        segments = grow(ints, 0, kept + 1L);
                    }
                    segments[kept] = segment + 1;
                    int k8 = kept * k2;
                    long k9 = (kept + 1) * (long) k2;
                    if (vKept.length < k9) {
                        vKept = grow(doubles, 12, k9);
                    }
                    int p = k8;
                    for (int i = 0; i < k2; i++) {
                        vKept[p] = v[i];
                        p++;
                    }
                    if (aKept.length < k9) {
                        aKept = grow(doubles, 13, k9);
                    }
                    int p2 = k8;
                    for (int i = 0; i < k2; i++) {
                        aKept[p2] = a[i];
                        p2++;
                    }
                    if (bKept.length < k9) {
                        bKept = grow(doubles, 14, k9);
                    }
                    int p3 = k8;
                    for (int i = 0; i < k2; i++) {
                        bKept[p3] = b[i];
                        p3++;
                    }
                    if (cKept.length < k9) {
                        cKept = grow(doubles, 15, k9);
                    }
                    int p4 = k8;
                    for (int i = 0; i < k2; i++) {
                        cKept[p4] = c[i];
                        p4++;
                    }
                    if (dKept.length < k9) {
                        dKept = grow(doubles, 16, k9);
                    }
                    int p5 = k8;
                    for (int i = 0; i < k2; i++) {
                        dKept[p5] = d[i];
                        p5++;
                    }
                    next = segment + 1
                            + Checkpoints.distance(lastSegment - (segment + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                k5 = 0;
                k6 = 0;
                k7 = 0;
                segment++;
            }
            if (oldTape.length < k5 + (m - 1L)) {
                oldTape = grow(doubles, 0, k5 + (m - 1L));
            }
            for (int i = 1; i < m; i++) {
                double t7 = i;
                double t8 = t4 * t7 * t7;
                double t9 = r * t7;
                double al = t3 * (t8 - t9);
                double be = t5 * (t8 + r);
                double ga = t3 * (t8 + t9);
                a[i] = -al;
                b[i] = 1.0 - be;
                oldTape[k5] = c[i];
                c[i] = -ga;
                d[i] = al * v[i - 1] + (1.0 + be) * v[i] + ga * v[i + 1];
                k5++;
            }
            b[0] = 1.0;
            oldTape2[filled] = c[0];
            c[0] = 0.0;
            d[0] = 0.0;
            a[m] = 0.0;
            b[m] = 1.0;
            double t7 = Math.exp(-(t6 * (j + 1)));
            tape[filled] = t7;
            d[m] = 300.0 - k * t7;
            long size = k6 + (k2 - 1L);
            if (tape2.length < size) {
                tape2 = grow(doubles, 3, size);
            }
            if (wTape.length < size) {
                wTape = grow(doubles, 4, size);
            }
            if (tape3.length < size) {
                tape3 = grow(doubles, 5, size);
            }
            for (int i = 1; i < k2; i++) {
                double t8 = b[i - 1];
                tape2[k6] = t8;
                double w = a[i] / t8;
                wTape[k6] = w;
                b[i] -= w * c[i - 1];
                double t9 = d[i - 1];
                tape3[k6] = t9;
                d[i] -= w * t9;
                k6++;
            }
            double bK3 = b[k3];
            tape4[filled] = bK3;
            double t8 = d[k3] / bK3;
            tape5[filled] = t8;
            oldTape3[filled] = v[k3];
            v[k3] = t8;
            long size2 = k7 + (iStart + 1L);
            if (tape6.length < size2) {
                tape6 = grow(doubles, 9, size2);
            }
            if (tape7.length < size2) {
                tape7 = grow(doubles, 10, size2);
            }
            if (oldTape4.length < size2) {
                oldTape4 = grow(doubles, 11, size2);
            }
            for (int i = iStart; i >= 0; i--) {
                double bi = b[i];
                tape6[k7] = bi;
                double t9 = (d[i] - c[i] * v[i + 1]) / bi;
                tape7[k7] = t9;
                oldTape4[k7] = v[i];
                v[i] = t9;
                k7++;
            }
            filled++;
        }
        int i;
        for (i = 0; (i + 1) * ds < 100.0; i++) {}
        double w = (s0 - i * ds) / ds;
        double t7 = 1.0 - w;
        double vi = v[i];
        int k8 = i + 1;
        double vK8 = v[k8];
        double t8 = t7 * vi + w * vK8;
        vBar[k8] += w;
        vBar[i] += t7;
        double t9 = (vK8 - vi) / ds;
        int k9 = Math.max(n, 0);
        int lastSegment2 = Math.floorDiv(k9 - 1, 10000);
        int k10 = k2 - 1;
        int k11 = m - 1;
        boolean test = k11 >= 1;
        double kBar = 0.0;
        double rBar = 0.0;
        double t10 = 0.0;
        double t11 = 0.0;
        double t12 = 0.0;
        double t13 = 0.0;
        int end = k9;
        for (int j = lastSegment2; j >= 0; j--) {
            int k12 = j * 10000;
            if (end < k9) {
                int segment2 = segments[kept - 1];
                int p = (kept - 1) * k2;
                for (int l = 0; l < k2; l++) {
                    v[l] = vKept[p];
                    a[l] = aKept[p];
                    b[l] = bKept[p];
                    c[l] = cKept[p];
                    d[l] = dKept[p];
                    p++;
                }
                int next2 = segment2 + Checkpoints.distance(j - segment2 + 1, 10000 - kept);
                kept = segment2 == j ? kept - 1 : kept;
                filled = 0;
                k5 = 0;
                k6 = 0;
                k7 = 0;
                for (int l = segment2 * 10000; l < end; l++) {
                    if (filled == 10000) {
                        if (segment2 + 1 == next2) {
                            if (segments.length < kept + 1L) {
                                segments = grow(ints, 0, kept + 1L);
                            }
                            segments[kept] = segment2 + 1;
                            int k13 = kept * k2;
                            long k14 = (kept + 1) * (long) k2;
                            if (vKept.length < k14) {
                                vKept = grow(doubles, 12, k14);
                            }
                            int p2 = k13;
                            for (int i2 = 0; i2 < k2; i2++) {
                                vKept[p2] = v[i2];
                                p2++;
                            }
                            if (aKept.length < k14) {
                                aKept = grow(doubles, 13, k14);
                            }
                            int p3 = k13;
                            for (int i2 = 0; i2 < k2; i2++) {
                                aKept[p3] = a[i2];
                                p3++;
                            }
                            if (bKept.length < k14) {
                                bKept = grow(doubles, 14, k14);
                            }
                            int p4 = k13;
                            for (int i2 = 0; i2 < k2; i2++) {
                                bKept[p4] = b[i2];
                                p4++;
                            }
                            if (cKept.length < k14) {
                                cKept = grow(doubles, 15, k14);
                            }
                            int p5 = k13;
                            for (int i2 = 0; i2 < k2; i2++) {
                                cKept[p5] = c[i2];
                                p5++;
                            }
                            if (dKept.length < k14) {
                                dKept = grow(doubles, 16, k14);
                            }
                            int p6 = k13;
                            for (int i2 = 0; i2 < k2; i2++) {
                                dKept[p6] = d[i2];
                                p6++;
                            }
                            next2 = segment2 + 1
                                    + Checkpoints.distance(j - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled = 0;
                        k5 = 0;
                        k6 = 0;
                        k7 = 0;
                        segment2++;
                    }
                    if (oldTape.length < k5 + (m - 1L)) {
                        oldTape = grow(doubles, 0, k5 + (m - 1L));
                    }
                    for (int i2 = 1; i2 < m; i2++) {
                        double t14 = i2;
                        double t15 = t4 * t14 * t14;
                        double t16 = r * t14;
                        double al = t3 * (t15 - t16);
                        double be = t5 * (t15 + r);
                        double ga = t3 * (t15 + t16);
                        a[i2] = -al;
                        b[i2] = 1.0 - be;
                        oldTape[k5] = c[i2];
                        c[i2] = -ga;
                        d[i2] = al * v[i2 - 1] + (1.0 + be) * v[i2] + ga * v[i2 + 1];
                        k5++;
                    }
                    b[0] = 1.0;
                    oldTape2[filled] = c[0];
                    c[0] = 0.0;
                    d[0] = 0.0;
                    a[m] = 0.0;
                    b[m] = 1.0;
                    double t14 = Math.exp(-(t6 * (l + 1)));
                    tape[filled] = t14;
                    d[m] = 300.0 - k * t14;
                    long size = k6 + (k2 - 1L);
                    if (tape2.length < size) {
                        tape2 = grow(doubles, 3, size);
                    }
                    if (wTape.length < size) {
                        wTape = grow(doubles, 4, size);
                    }
                    if (tape3.length < size) {
                        tape3 = grow(doubles, 5, size);
                    }
                    for (int i2 = 1; i2 < k2; i2++) {
                        double t15 = b[i2 - 1];
                        tape2[k6] = t15;
                        double w2 = a[i2] / t15;
                        wTape[k6] = w2;
                        b[i2] -= w2 * c[i2 - 1];
                        double t16 = d[i2 - 1];
                        tape3[k6] = t16;
                        d[i2] -= w2 * t16;
                        k6++;
                    }
                    double bK3 = b[k3];
                    tape4[filled] = bK3;
                    double t15 = d[k3] / bK3;
                    tape5[filled] = t15;
                    oldTape3[filled] = v[k3];
                    v[k3] = t15;
                    long size2 = k7 + (iStart + 1L);
                    if (tape6.length < size2) {
                        tape6 = grow(doubles, 9, size2);
                    }
                    if (tape7.length < size2) {
                        tape7 = grow(doubles, 10, size2);
                    }
                    if (oldTape4.length < size2) {
                        oldTape4 = grow(doubles, 11, size2);
                    }
                    for (int i2 = iStart; i2 >= 0; i2--) {
                        double bI2 = b[i2];
                        tape6[k7] = bI2;
                        double t16 = (d[i2] - c[i2] * v[i2 + 1]) / bI2;
                        tape7[k7] = t16;
                        oldTape4[k7] = v[i2];
                        v[i2] = t16;
                        k7++;
                    }
                    filled++;
                }
            }
            for (int l = end - 1; l >= k12; l--) {
                double old = oldTape2[filled - 1];
                double t14 = l + 1;
                double t15 = tape[filled - 1];
                double t16 = tape4[filled - 1];
                double t17 = tape5[filled - 1];
                double old2 = oldTape3[filled - 1];
                for (int i2 = 0; i2 <= iStart; i2++) {
                    v[i2] = oldTape4[k7 - 1];
                    double vBarI2 = vBar[i2];
                    vBar[i2] = 0.0;
                    double t18 = vBarI2 / tape6[k7 - 1];
                    bBar[i2] -= t18 * tape7[k7 - 1];
                    vBar[i2 + 1] -= t18 * c[i2];
                    cBar[i2] -= t18 * v[i2 + 1];
                    dBar[i2] += t18;
                    k7--;
                }
                v[k3] = old2;
                double vBarK3 = vBar[k3];
                vBar[k3] = 0.0;
                double t18 = vBarK3 / t16;
                bBar[k3] -= t18 * t17;
                dBar[k3] += t18;
                for (int i2 = k10; i2 >= 1; i2--) {
                    double w2 = wTape[k6 - 1];
                    double dBarI2 = dBar[i2];
                    dBar[i2 - 1] -= dBarI2 * w2;
                    double bBarI2 = bBar[i2];
                    double wBar = -(dBarI2 * tape3[k6 - 1]) - bBarI2 * c[i2 - 1];
                    cBar[i2 - 1] -= bBarI2 * w2;
                    double t19 = wBar / tape2[k6 - 1];
                    bBar[i2 - 1] -= t19 * w2;
                    aBar[i2] += t19;
                    k6--;
                }
                double dBarM = dBar[m];
                dBar[m] = 0.0;
                kBar -= dBarM * t15;
                t13 -= dBarM * k * t15 * t14;
                bBar[m] = 0.0;
                aBar[m] = 0.0;
                dBar[0] = 0.0;
                c[0] = old;
                cBar[0] = 0.0;
                bBar[0] = 0.0;
                if (test) {
                    double vPrevious = v[k11];
                    double vPrevious2 = v[k11 + 1];
                    double vBarCarry = 0.0;
                    double vBarCarry2 = 0.0;
                    for (int i2 = k11; i2 >= 1; i2--) {
                        double t19 = i2;
                        double t20 = t4 * t19 * t19;
                        double t21 = r * t19;
                        double t22 = t20 - t21;
                        double t23 = t20 + r;
                        double t24 = t20 + t21;
                        double t25 = v[i2 - 1];
                        double dBarI2 = dBar[i2];
                        dBar[i2] = 0.0;
                        vBar[i2 + 1] += vBarCarry2 + dBarI2 * (t3 * t24);
                        vBarCarry2 = vBarCarry + dBarI2 * (1.0 + t5 * t23);
                        vBarCarry = dBarI2 * (t3 * t22);
                        c[i2] = oldTape[k5 - 1];
                        double cBarI2 = cBar[i2];
                        cBar[i2] = 0.0;
                        double gaBar = dBarI2 * vPrevious2 - cBarI2;
                        double bBarI2 = bBar[i2];
                        bBar[i2] = 0.0;
                        double beBar = dBarI2 * vPrevious - bBarI2;
                        double aBarI2 = aBar[i2];
                        aBar[i2] = 0.0;
                        double alBar = dBarI2 * t25 - aBarI2;
                        double t26 = gaBar * t3;
                        t12 += beBar * t23;
                        double t27 = beBar * t5;
                        t10 = t10 + gaBar * t24 + alBar * t22;
                        double t28 = alBar * t3;
                        rBar = rBar + t27 + (t26 - t28) * t19;
                        t11 += (t26 + t27 + t28) * t19 * t19;
                        vPrevious2 = vPrevious;
                        vPrevious = t25;
                        k5--;
                    }
                    vBar[0] += vBarCarry;
                    vBar[1] += vBarCarry2;
                }
                filled--;
            }
            end = k12;
        }
        double t14 = rBar - (t13 == 0.0 ? 0.0 : t13 * dt);
        double t15 = 2.0 * t11 * sigma;
        double dtBar = t12 * -0.5 - t13 * r + t10 * 0.25;
        for (int j = m; j >= 0; j--) {
            double vBarJ = vBar[j];
            vBar[j] = 0.0;
            kBar -= 0.0 > j * ds - k ? 0.0 : vBarJ;
        }
        partials[0] = t9;
        partials[1] = kBar;
        partials[2] = t14;
        partials[3] = t15;
        partials[4] = dtBar * t2;
        return t8;
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

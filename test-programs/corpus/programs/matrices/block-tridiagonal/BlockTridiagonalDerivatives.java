package programs.matrices;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link BlockTridiagonal}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class BlockTridiagonalDerivatives {

    private BlockTridiagonalDerivatives() {}

    /**
     * The derivative of {@link BlockTridiagonal#f(double[][][], double[][][])} with respect to {@code diag}
     * and {@code off}.
     *
     * <p>
     * The branch on active values (line 24) has the derivative of the side taken.
     */
    public static FGradient fGradient(double[][][] diag, double[][][] off) {
        FGradient into = new FGradient();
        fGradient(diag, off, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link BlockTridiagonal#f(double[][][], double[][][])} with respect to
     * {@code diag} and {@code off} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most
     * {@code rounds12 + rounds15 + 2 * rounds17 + 5 * rounds22 + rounds23 + 8 * rounds26 + rounds30_44 + 12 * rounds39 + 4 * rounds53_52 + rounds56};
     * of the method itself: at most
     * {@code elements(diag) + 2 * rounds17 + rounds22 + 4 * rounds26 + 4 * rounds39 + 3 * rounds53_52}.
     * Workspace: at most
     * {@code 16 * diag[0].length * diag[0].length + 60 * diag.length + 32 * diag[0].length + 76 * elements(diag) + 8 * off.length + 8 * rounds22 + 17 * rounds23 + 8 * rounds26 + 24 * rounds39 + 24 * rows(diag) + 8 * rows(off) + 57}
     * bytes beside arrays of sizes that change or are not its own, and while it grows at most twice as many.
     * Here {@code rounds12} is how often the loop in line 12 runs in all, {@code rounds15} is how often the
     * loop in line 15 runs in all, {@code rounds17} is how often the loop in line 17 runs in all,
     * {@code rounds22} is how often the loop in line 22 runs in all, {@code rounds23} is how often the loop
     * in line 23 runs in all, {@code rounds26} is how often the loop in line 26 runs in all,
     * {@code rounds30_44} is how often the loop in line 30 runs in all, {@code rounds39} is how often the
     * loop in line 39 runs in all, {@code rounds53_52} is how often the loop in line 53 runs in all,
     * {@code rounds56} is how often the loop in line 56 runs in all.
     */
    public static void fGradient(double[][][] diag, double[][][] off, FGradient into) {
        into.prepare(diag, off);
        fGradientKernel(into.diagRows, off, into.diagBarRows, into.offBarRows, into.ints, into.booleans,
                into.longs, into.doubles2, into.doubleRows3, into.doubleRows2, into.doubles, into.doubles3);
    }

    /**
     * Computes the derivative of {@link BlockTridiagonal#f(double[][][], double[][][])} with respect to
     * {@code diag} and {@code off} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most
     * {@code elements(diag) + rounds12 + rounds15 + 2 * rounds17 + 5 * rounds22 + rounds23 + 8 * rounds26 + rounds30_44 + 12 * rounds39 + 4 * rounds53_52 + rounds56};
     * of the method itself: at most
     * {@code elements(diag) + 2 * rounds17 + rounds22 + 4 * rounds26 + 4 * rounds39 + 3 * rounds53_52}.
     * Workspace: at most
     * {@code 16 * diag[0].length * diag[0].length + 60 * diag.length + 32 * diag[0].length + 76 * elements(diag) + 8 * off.length + 8 * rounds22 + 17 * rounds23 + 8 * rounds26 + 24 * rounds39 + 24 * rows(diag) + 8 * rows(off) + 65}
     * bytes beside arrays of sizes that change or are not its own, and while it grows at most twice as many.
     * Here {@code rounds12} is how often the loop in line 12 runs in all, {@code rounds15} is how often the
     * loop in line 15 runs in all, {@code rounds17} is how often the loop in line 17 runs in all,
     * {@code rounds22} is how often the loop in line 22 runs in all, {@code rounds23} is how often the loop
     * in line 23 runs in all, {@code rounds26} is how often the loop in line 26 runs in all,
     * {@code rounds30_44} is how often the loop in line 30 runs in all, {@code rounds39} is how often the
     * loop in line 39 runs in all, {@code rounds53_52} is how often the loop in line 53 runs in all,
     * {@code rounds56} is how often the loop in line 56 runs in all.
     */
    public static double fValueAndGradient(double[][][] diag, double[][][] off, FGradient into) {
        into.prepare(diag, off);
        return fValueAndGradientKernel(into.diagRows, off, into.diagBarRows, into.offBarRows, into.ints,
                into.booleans, into.longs, into.doubles, into.doubles2, into.doubleRows3, into.doubleRows2,
                into.doubles3);
    }

    /**
     * The derivative of {@link BlockTridiagonal#f(double[][][], double[][][])} with respect to {@code diag}
     * and {@code off}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class FGradient {
        private double[][][] diag = new double[0][][];
        private double[][][] off = new double[0][][];
        private boolean given;
        private double[][][] diagCopy = new double[0][][];
        private double[][][] diagRowsPlanes = new double[0][][];
        private double[][][] diagRows = new double[0][][];
        private double[][][] diagBarRowsPlanes = new double[0][][];
        private double[][][] diagBarRows = new double[0][][];
        private double[][][] offBarRowsPlanes = new double[0][][];
        private double[][][] offBarRows = new double[0][][];
        private final int[][] ints = new int[4][0];
        private final boolean[][] booleans = new boolean[2][0];
        private final long[][] longs = new long[1][0];
        private final double[][][] doubles2 = new double[6][0][];
        private final double[][][][] doubleRows3 = new double[3][0][][];
        private final double[][][] doubleRows2 = new double[7][0][];
        private final double[][] doubles = new double[7][0];
        private final double[][][][] doubles3 = new double[12][0][][];
        private final Identities own = new Identities();
        private final Identities seen = new Identities();

        /** An empty holder, which grows to what it meets. */
        public FGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static FGradient into(double[][][] diag, double[][][] off) {
            FGradient holder = new FGradient();
            if (holder.own.add(diag, 3, "diag")) {
                throw new IllegalArgumentException("the result diag has a row twice");
            }
            if (holder.own.owner(off, 3) != null) {
                throw new IllegalArgumentException("the results diag and off share an array");
            }
            if (holder.own.add(off, 3, "off")) {
                throw new IllegalArgumentException("the result off has a row twice");
            }
            holder.diag = diag;
            holder.off = off;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code diag}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][][] diag() {
            return diag;
        }

        /**
         * The derivative with respect to {@code off}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][][] off() {
            return off;
        }

        private void prepare(double[][][] diag, double[][][] off) {
            own.begin();
            own.add(this.diag, 3, "diag");
            own.add(this.off, 3, "off");
            own.end();
            if (own.owner(diag, 3) != null) {
                throw new IllegalArgumentException(
                        "argument diag shares an array with the result " + own.owner(diag, 3));
            }
            if (own.owner(off, 3) != null) {
                throw new IllegalArgumentException(
                        "argument off shares an array with the result " + own.owner(off, 3));
            }
            seen.clear();
            if (seen.add(diag, 3, "diag")) {
                throw new IllegalArgumentException(
                        "argument diag has a row twice, and the method overwrites it");
            }
            if (seen.owner(off, 3) != null) {
                throw new IllegalArgumentException(
                        "arguments diag and off share an array, and the method overwrites diag");
            }
            seen.clear();
            diagCopy = copied(diagCopy, diag);
            diagRowsPlanes = planes(diagRowsPlanes, diagCopy);
            diagRows = borrowed(diagRows, diagRowsPlanes);
            if (given && !sameShape(this.diag, diag)) {
                throw new IllegalArgumentException(
                        "the array given for the result diag has not the shape of the argument");
            }
            if (given && !sameShape(this.off, off)) {
                throw new IllegalArgumentException(
                        "the array given for the result off has not the shape of the argument");
            }
            this.diag = zerosLike(this.diag, diag);
            diagBarRowsPlanes = planes(diagBarRowsPlanes, this.diag);
            diagBarRows = borrowed(diagBarRows, diagBarRowsPlanes);
            this.off = zerosLike(this.off, off);
            offBarRowsPlanes = planes(offBarRowsPlanes, this.off);
            offBarRows = borrowed(offBarRows, offBarRowsPlanes);
        }

        private FGradient withoutScratch() {
            FGradient results = new FGradient();
            results.diag = diag;
            results.off = off;
            return results;
        }
    }

    private static void fGradientKernel(double[][][] diag, double[][][] off, double[][][] diagBar,
            double[][][] offBar, int[][] ints, boolean[][] booleans, long[][] longs, double[][][] doubles2,
            double[][][][] doubleRows3, double[][][] doubleRows2, double[][] doubles,
            double[][][][] doubles3) {
        int[] made = zeros(ints, 3, 12);
        int made2 = 0;
        int made3 = 0;
        int made4 = 0;
        int made5 = 0;
        int[] intValues = zeros(ints, 2, 12);
        boolean[] booleanValues = zeros(booleans, 1, 1);
        long[] longValues = zeros(longs, 0, 1);
        int k = diag[0].length;
        double[][] prev = zeros(doubles2, 4, k, k);
        double[][] prevBar = zeros(doubles2, 5, k, k);
        int[] tape = ints[0];
        if (tape.length < diag.length) {
            tape = grow(ints, 0, diag.length);
        }
        double[][][] prevTape = doubleRows3[2];
        if (prevTape.length < diag.length) {
            prevTape = grow(doubleRows3, 2, diag.length);
        }
        double[][][] cBarTape = doubleRows3[0];
        if (cBarTape.length < diag.length) {
            cBarTape = grow(doubleRows3, 0, diag.length);
        }
        double[][][] cBarTape2 = doubleRows3[1];
        if (cBarTape2.length < diag.length) {
            cBarTape2 = grow(doubleRows3, 1, diag.length);
        }
        int k2 = 0;
        int k3 = 0;
        int k4 = 0;
        int k5 = 0;
        int k6 = 0;
        int k7 = 0;
        int k8 = 0;
        int k9 = 0;
        int k10 = 0;
        int k11 = 0;
        while (k11 < diag.length) {
            double[][][] prevTape2 = doubleRows3[2];
            prevTape2[k11] = prev;
            double[][] d = diag[k11];
            fGradientKernelPart1(k11, off, prev, k2, prevBar, k3, d, intValues, ints, doubleRows3,
                    doubleRows2, doubles, doubles3, made);
            double[][] a = fromPool(doubles3, 8, made2, intValues[2], intValues[3]);
            made2++;
            double[][] aBar = fromPool(doubles3, 9, made3, intValues[2], intValues[3]);
            made3++;
            fGradientKernelPart2(k4, d, a, aBar, k5, k6, k7, k8, intValues, booleanValues, longValues,
                    doubleRows2, doubles, booleans);
            prev = fromPool(doubles3, 10, made4, intValues[2]);
            made4++;
            prevBar = fromPool(doubles3, 11, made5, intValues[2]);
            made5++;
            fGradientKernelPart3(k9, a, aBar, prev, prevBar, k10, k11, intValues, booleanValues, longValues,
                    ints, doubleRows2, doubles2, made);
            k2 = intValues[0];
            k3 = intValues[1];
            k4 = intValues[4];
            k5 = intValues[5];
            k6 = intValues[6];
            k7 = intValues[7];
            k8 = intValues[8];
            k9 = intValues[9];
            k10 = intValues[10];
            k11 = intValues[11];
        }
        fGradientKernelPart5(diag.length, k2, k3, k4, k5, k6, k7, k8, k9, k10, diag, diagBar, off, offBar,
                doubleRows3, doubleRows2, ints, doubles, booleans);
    }

    private static double fValueAndGradientKernel(double[][][] diag, double[][][] off, double[][][] diagBar,
            double[][][] offBar, int[][] ints, boolean[][] booleans, long[][] longs, double[][] doubles,
            double[][][] doubles2, double[][][][] doubleRows3, double[][][] doubleRows2,
            double[][][][] doubles3) {
        int[] made = zeros(ints, 3, 12);
        int made2 = 0;
        int made3 = 0;
        int made4 = 0;
        int made5 = 0;
        int[] intValues = zeros(ints, 2, 12);
        boolean[] booleanValues = zeros(booleans, 1, 1);
        long[] longValues = zeros(longs, 0, 1);
        double[] doubleValues = zeros(doubles, 6, 1);
        int k = diag[0].length;
        double[][] prev = zeros(doubles2, 4, k, k);
        double[][] prevBar = zeros(doubles2, 5, k, k);
        int[] tape = ints[0];
        if (tape.length < diag.length) {
            tape = grow(ints, 0, diag.length);
        }
        double[][][] prevTape = doubleRows3[2];
        if (prevTape.length < diag.length) {
            prevTape = grow(doubleRows3, 2, diag.length);
        }
        double[][][] cBarTape = doubleRows3[0];
        if (cBarTape.length < diag.length) {
            cBarTape = grow(doubleRows3, 0, diag.length);
        }
        double[][][] cBarTape2 = doubleRows3[1];
        if (cBarTape2.length < diag.length) {
            cBarTape2 = grow(doubleRows3, 1, diag.length);
        }
        int k2 = 0;
        int k3 = 0;
        int k4 = 0;
        int k5 = 0;
        int k6 = 0;
        int k7 = 0;
        int k8 = 0;
        int k9 = 0;
        int k10 = 0;
        double s = 0.0;
        int k11 = 0;
        while (k11 < diag.length) {
            double[][][] prevTape2 = doubleRows3[2];
            prevTape2[k11] = prev;
            double[][] d = diag[k11];
            fValueAndGradientKernelPart1(k11, off, prev, k2, prevBar, k3, d, intValues, ints, doubleRows3,
                    doubleRows2, doubles, doubles3, made);
            double[][] a = fromPool(doubles3, 8, made2, intValues[2], intValues[3]);
            made2++;
            double[][] aBar = fromPool(doubles3, 9, made3, intValues[2], intValues[3]);
            made3++;
            fValueAndGradientKernelPart2(k4, d, a, aBar, k5, k6, k7, k8, intValues, booleanValues, longValues,
                    doubleRows2, doubles, booleans);
            prev = fromPool(doubles3, 10, made4, intValues[2]);
            made4++;
            prevBar = fromPool(doubles3, 11, made5, intValues[2]);
            made5++;
            fValueAndGradientKernelPart3(k9, a, aBar, prev, prevBar, k10, s, k11, intValues, booleanValues,
                    longValues, doubleValues, ints, doubleRows2, doubles2, made);
            k2 = intValues[0];
            k3 = intValues[1];
            k4 = intValues[4];
            k5 = intValues[5];
            k6 = intValues[6];
            k7 = intValues[7];
            k8 = intValues[8];
            k9 = intValues[9];
            k10 = intValues[10];
            s = doubleValues[0];
            k11 = intValues[11];
        }
        fValueAndGradientKernelPart5(diag.length, k2, k3, k4, k5, k6, k7, k8, k9, k10, diag, diagBar, off,
                offBar, doubleRows3, doubleRows2, ints, doubles, booleans);
        return s;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void fGradientKernelPart1(int k, double[][][] off, double[][] prev, int k2,
            double[][] prevBar, int k3, double[][] d, int[] intValues, int[][] ints,
            double[][][][] doubleRows3, double[][][] doubleRows2, double[][] doubles, double[][][][] doubles3,
            int[] made) {
        int[] tape = ints[0];
        double[][][] cBarTape = doubleRows3[0];
        double[][] tape2 = doubleRows2[0];
        double[] tape3 = doubles[0];
        double[][][] cBarTape2 = doubleRows3[1];
        double[] tape4 = doubles[1];
        if (k > 0) {
            double[][] a = off[k - 1];
            int k4 = prev[0].length;
            tape[k] = k4;
            double[][] c = fromPool(doubles3, 0, made[0], a.length, k4);
            made[0] += 1;
            double[][] cBar = fromPool(doubles3, 1, made[1], a.length, k4);
            made[1] += 1;
            cBarTape[k] = cBar;
            for (int i = 0; i < a.length; i++) {
                for (int j = 0; j < k4; j++) {
                    long size = k2 + (long) prev.length;
                    if (tape2.length < size) {
                        tape2 = grow(doubleRows2, 0, size);
                    }
                    if (tape3.length < size) {
                        tape3 = grow(doubles, 0, size);
                    }
                    double s = 0.0;
                    for (int l = 0; l < prev.length; l++) {
                        tape2[k2] = prevBar[l];
                        double t = prev[l][j];
                        tape3[k2] = t;
                        s += a[i][l] * t;
                        k2++;
                    }
                    c[i][j] = s;
                }
            }
            int k5 = a[0].length;
            double[][] c2 = fromPool(doubles3, 2, made[2], a.length, k5);
            made[2] += 1;
            double[][] cBar2 = fromPool(doubles3, 3, made[3], a.length, k5);
            made[3] += 1;
            cBarTape2[k] = cBar2;
            for (int i = 0; i < a.length; i++) {
                for (int j = 0; j < k5; j++) {
                    if (tape4.length < k3 + (long) a.length) {
                        tape4 = grow(doubles, 1, k3 + (long) a.length);
                    }
                    double s = 0.0;
                    for (int l = 0; l < a.length; l++) {
                        double t = c[i][l];
                        tape4[k3] = t;
                        s += t * a[l][j];
                        k3++;
                    }
                    c2[i][j] = s;
                }
            }
            for (int i = 0; i < d.length; i++) {
                for (int j = 0; j < d.length; j++) {
                    d[i][j] -= c2[i][j];
                }
            }
        }
        intValues[0] = k2;
        intValues[1] = k3;
        intValues[2] = d.length;
        intValues[3] = 2 * d.length;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void fGradientKernelPart2(int k, double[][] d, double[][] a, double[][] aBar, int k2,
            int k3, int k4, int k5, int[] intValues, boolean[] booleanValues, long[] longValues,
            double[][][] doubleRows2, double[][] doubles, boolean[][] booleans) {
        int intValues2 = intValues[2];
        double[][] targetBarTape = doubleRows2[1];
        double[][] tBarTape = doubleRows2[2];
        double[] dTape = doubles[2];
        double[] tape = doubles[3];
        boolean[] tape2 = booleans[0];
        double[][] tape3 = doubleRows2[3];
        double[] tape4 = doubles[4];
        double[] fTape = doubles[5];
        int intValues3 = intValues[3];
        boolean test = intValues2 < 0;
        long k6 = intValues2;
        if (targetBarTape.length < k + k6) {
            targetBarTape = grow(doubleRows2, 1, k + k6);
        }
        int k7 = k;
        for (int i = 0; i < intValues2; i++) {
            double[] source = d[i];
            double[] target = a[i];
            targetBarTape[k7] = aBar[i];
            if (test) {
                throw new ArrayIndexOutOfBoundsException();
            }
            for (int j = 0; j < intValues2; j++) {
                target[j] = source[j];
            }
            target[intValues2 + i] = 1.0;
            k7++;
        }
        long size = k2 + k6;
        if (tBarTape.length < size) {
            tBarTape = grow(doubleRows2, 2, size);
        }
        if (dTape.length < size) {
            dTape = grow(doubles, 2, size);
        }
        int k8 = k2;
        for (int c = 0; c < intValues2; c++) {
            int p = c;
            for (int r = c + 1; r < intValues2; r++) {
                if (Math.abs(a[r][c]) > Math.abs(a[p][c])) {
                    p = r;
                }
            }
            double[] t = a[p];
            double[] tBar = aBar[p];
            tBarTape[k8] = tBar;
            a[p] = a[c];
            aBar[p] = aBar[c];
            a[c] = t;
            aBar[c] = tBar;
            double d2 = t[c];
            dTape[k8] = d2;
            long k9 = intValues3;
            if (tape.length < k3 + k9) {
                tape = grow(doubles, 3, k3 + k9);
            }
            for (int j = 0; j < intValues3; j++) {
                double t2 = t[j] / d2;
                tape[k3] = t2;
                t[j] = t2;
                k3++;
            }
            long size2 = k4 + k6;
            if (tape2.length < size2) {
                tape2 = grow(booleans, 0, size2);
            }
            if (tape3.length < size2) {
                tape3 = grow(doubleRows2, 3, size2);
            }
            if (fTape.length < size2) {
                fTape = grow(doubles, 5, size2);
            }
            for (int r = 0; r < intValues2; r++) {
                boolean test2 = r != c && a[r][c] != 0.0;
                tape2[k4] = test2;
                if (test2) {
                    double[] ar = a[r];
                    tape3[k4] = aBar[r];
                    double f = ar[c];
                    fTape[k4] = f;
                    if (tape4.length < k5 + k9) {
                        tape4 = grow(doubles, 4, k5 + k9);
                    }
                    for (int j = 0; j < intValues3; j++) {
                        double tj = t[j];
                        tape4[k5] = tj;
                        ar[j] -= f * tj;
                        k5++;
                    }
                }
                k4++;
            }
            k8++;
        }
        booleanValues[0] = test;
        longValues[0] = k6;
        intValues[4] = k7;
        intValues[5] = k8;
        intValues[6] = k3;
        intValues[7] = k4;
        intValues[8] = k5;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void fGradientKernelPart3(int k, double[][] a, double[][] aBar, double[][] o,
            double[][] oBar, int k2, int k3, int[] intValues, boolean[] booleanValues, long[] longValues,
            int[][] ints, double[][][] doubleRows2, double[][][] doubles2, int[] made) {
        int intValues2 = intValues[2];
        int intValues3 = intValues[3];
        long longValues0 = longValues[0];
        int[] mTape = ints[1];
        double[][] aBarTape = doubleRows2[4];
        double[][] bBarTape = doubleRows2[5];
        boolean booleanValues0 = booleanValues[0];
        double[][] tape = doubleRows2[6];
        boolean test = intValues2 > intValues3;
        int k4 = intValues3 - intValues2;
        long size = k + longValues0;
        if (mTape.length < size) {
            mTape = grow(ints, 1, size);
        }
        if (aBarTape.length < size) {
            aBarTape = grow(doubleRows2, 4, size);
        }
        if (bBarTape.length < size) {
            bBarTape = grow(doubleRows2, 5, size);
        }
        int k5 = k;
        for (int i = 0; i < intValues2; i++) {
            double[] a2 = a[i];
            aBarTape[k5] = aBar[i];
            if (test) {
                throw new IllegalArgumentException();
            }
            if (booleanValues0) {
                throw new ArrayIndexOutOfBoundsException();
            }
            if (intValues2 > a2.length) {
                throw new ArrayIndexOutOfBoundsException();
            }
            double[] b = fromPool(doubles2, 0, made[4], k4);
            made[4] += 1;
            double[] bBar = fromPool(doubles2, 1, made[5], k4);
            made[5] += 1;
            bBarTape[k5] = bBar;
            int m = Math.min(a2.length, intValues3);
            mTape[k5] = m;
            for (int j = intValues2; j < m; j++) {
                b[j - intValues2] = a2[j];
            }
            o[i] = b;
            oBar[i] = bBar;
            k5++;
        }
        if (tape.length < k2 + longValues0) {
            tape = grow(doubleRows2, 6, k2 + longValues0);
        }
        int k6 = k2;
        for (int i = 0; i < intValues2; i++) {
            tape[k6] = oBar[i];
            k6++;
        }
        intValues[9] = k5;
        intValues[10] = k6;
        intValues[11] = k3 + 1;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void fGradientKernelPart4() {}

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void fGradientKernelPart5(int p, int k, int k2, int k3, int k4, int k5, int k6, int k7,
            int k8, int k9, double[][][] diag, double[][][] diagBar, double[][][] off, double[][][] offBar,
            double[][][][] doubleRows3, double[][][] doubleRows2, int[][] ints, double[][] doubles,
            boolean[][] booleans) {
        double[][][] prevTape = doubleRows3[2];
        double[][] tape = doubleRows2[6];
        double[][] aBarTape = doubleRows2[4];
        double[][] bBarTape = doubleRows2[5];
        int[] mTape = ints[1];
        double[][] tBarTape = doubleRows2[2];
        double[] dTape = doubles[2];
        boolean[] tape2 = booleans[0];
        double[][] tape3 = doubleRows2[3];
        double[] fTape = doubles[5];
        double[] tape4 = doubles[4];
        double[] tape5 = doubles[3];
        double[][] targetBarTape = doubleRows2[1];
        int[] tape6 = ints[0];
        double[][][] cBarTape = doubleRows3[0];
        double[][][] cBarTape2 = doubleRows3[1];
        double[] tape7 = doubles[1];
        double[][] tape8 = doubleRows2[0];
        double[] tape9 = doubles[0];
        for (int i = p - 1; i >= 0; i--) {
            double[][] prev = prevTape[i];
            double[][] dBar = diagBar[i];
            boolean test = i > 0;
            int k10 = diag[i].length;
            int k11 = 2 * k10;
            int k12 = k10 - 1;
            for (int j = k12; j >= 0; j--) {
                tape[k9 - 1][j] += 1.0;
                k9--;
            }
            for (int j = k12; j >= 0; j--) {
                double[] aBar = aBarTape[k8 - 1];
                double[] bBar = bBarTape[k8 - 1];
                for (int l = mTape[k8 - 1] - 1; l >= k10; l--) {
                    int k13 = l - k10;
                    double bBarK13 = bBar[k13];
                    bBar[k13] = 0.0;
                    aBar[l] += bBarK13;
                }
                k8--;
            }
            int k13 = k11 - 1;
            for (int c = k12; c >= 0; c--) {
                double[] tBar = tBarTape[k4 - 1];
                double d = dTape[k4 - 1];
                for (int r = k12; r >= 0; r--) {
                    if (tape2[k6 - 1]) {
                        double[] row = tape3[k6 - 1];
                        double f = fTape[k6 - 1];
                        double fBar = 0.0;
                        for (int j = k13; j >= 0; j--) {
                            double rowJ = row[j];
                            fBar -= rowJ * tape4[k7 - 1];
                            tBar[j] -= rowJ * f;
                            k7--;
                        }
                        row[c] += fBar;
                    }
                    k6--;
                }
                double dBar2 = 0.0;
                for (int j = k13; j >= 0; j--) {
                    double tBarJ = tBar[j];
                    double t = tBarJ / d;
                    boolean test2 = tBarJ == 0.0;
                    dBar2 += test2 ? 0.0 : -(t * tape5[k5 - 1]);
                    tBar[j] = test2 ? 0.0 : t;
                    k5--;
                }
                tBar[c] += dBar2;
                k4--;
            }
            for (int j = k12; j >= 0; j--) {
                double[] sourceBar = dBar[j];
                double[] targetBar = targetBarTape[k3 - 1];
                targetBar[k10 + j] = 0.0;
                for (int l = 0; l < k10; l++) {
                    double targetBarL = targetBar[l];
                    targetBar[l] = 0.0;
                    sourceBar[l] += targetBarL;
                }
                k3--;
            }
            if (test) {
                double[][] a = off[i - 1];
                double[][] aBar = offBar[i - 1];
                int k14 = tape6[i];
                double[][] cBar = cBarTape[i];
                int k15 = a[0].length;
                double[][] cBar2 = cBarTape2[i];
                for (int j = 0; j < k10; j++) {
                    for (int l = 0; l < k10; l++) {
                        cBar2[j][l] -= dBar[j][l];
                    }
                }
                int k16 = a.length - 1;
                for (int j = k16; j >= 0; j--) {
                    for (int l = k15 - 1; l >= 0; l--) {
                        double[] row = cBar2[j];
                        double rowL = row[l];
                        row[l] = 0.0;
                        for (int m = k16; m >= 0; m--) {
                            aBar[m][l] += rowL * tape7[k2 - 1];
                            cBar[j][m] += rowL * a[m][l];
                            k2--;
                        }
                    }
                }
                int k17 = k14 - 1;
                for (int j = k16; j >= 0; j--) {
                    for (int l = k17; l >= 0; l--) {
                        int k18 = prev.length;
                        double[] cBarJ = cBar[j];
                        double cBarJL = cBarJ[l];
                        cBarJ[l] = 0.0;
                        for (int m = k18 - 1; m >= 0; m--) {
                            tape8[k - 1][l] += cBarJL * a[j][m];
                            aBar[j][m] += cBarJL * tape9[k - 1];
                            k--;
                        }
                    }
                }
            }
        }
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void fValueAndGradientKernelPart1(int k, double[][][] off, double[][] prev, int k2,
            double[][] prevBar, int k3, double[][] d, int[] intValues, int[][] ints,
            double[][][][] doubleRows3, double[][][] doubleRows2, double[][] doubles, double[][][][] doubles3,
            int[] made) {
        int[] tape = ints[0];
        double[][][] cBarTape = doubleRows3[0];
        double[][] tape2 = doubleRows2[0];
        double[] tape3 = doubles[0];
        double[][][] cBarTape2 = doubleRows3[1];
        double[] tape4 = doubles[1];
        if (k > 0) {
            double[][] a = off[k - 1];
            int k4 = prev[0].length;
            tape[k] = k4;
            double[][] c = fromPool(doubles3, 4, made[6], a.length, k4);
            made[6] += 1;
            double[][] cBar = fromPool(doubles3, 5, made[7], a.length, k4);
            made[7] += 1;
            cBarTape[k] = cBar;
            for (int i = 0; i < a.length; i++) {
                for (int j = 0; j < k4; j++) {
                    long size = k2 + (long) prev.length;
                    if (tape2.length < size) {
                        tape2 = grow(doubleRows2, 0, size);
                    }
                    if (tape3.length < size) {
                        tape3 = grow(doubles, 0, size);
                    }
                    double s = 0.0;
                    for (int l = 0; l < prev.length; l++) {
                        tape2[k2] = prevBar[l];
                        double t = prev[l][j];
                        tape3[k2] = t;
                        s += a[i][l] * t;
                        k2++;
                    }
                    c[i][j] = s;
                }
            }
            int k5 = a[0].length;
            double[][] c2 = fromPool(doubles3, 6, made[8], a.length, k5);
            made[8] += 1;
            double[][] cBar2 = fromPool(doubles3, 7, made[9], a.length, k5);
            made[9] += 1;
            cBarTape2[k] = cBar2;
            for (int i = 0; i < a.length; i++) {
                for (int j = 0; j < k5; j++) {
                    if (tape4.length < k3 + (long) a.length) {
                        tape4 = grow(doubles, 1, k3 + (long) a.length);
                    }
                    double s = 0.0;
                    for (int l = 0; l < a.length; l++) {
                        double t = c[i][l];
                        tape4[k3] = t;
                        s += t * a[l][j];
                        k3++;
                    }
                    c2[i][j] = s;
                }
            }
            for (int i = 0; i < d.length; i++) {
                for (int j = 0; j < d.length; j++) {
                    d[i][j] -= c2[i][j];
                }
            }
        }
        intValues[0] = k2;
        intValues[1] = k3;
        intValues[2] = d.length;
        intValues[3] = 2 * d.length;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void fValueAndGradientKernelPart2(int k, double[][] d, double[][] a, double[][] aBar,
            int k2, int k3, int k4, int k5, int[] intValues, boolean[] booleanValues, long[] longValues,
            double[][][] doubleRows2, double[][] doubles, boolean[][] booleans) {
        int intValues2 = intValues[2];
        double[][] targetBarTape = doubleRows2[1];
        double[][] tBarTape = doubleRows2[2];
        double[] dTape = doubles[2];
        double[] tape = doubles[3];
        boolean[] tape2 = booleans[0];
        double[][] tape3 = doubleRows2[3];
        double[] tape4 = doubles[4];
        double[] fTape = doubles[5];
        int intValues3 = intValues[3];
        boolean test = intValues2 < 0;
        long k6 = intValues2;
        if (targetBarTape.length < k + k6) {
            targetBarTape = grow(doubleRows2, 1, k + k6);
        }
        int k7 = k;
        for (int i = 0; i < intValues2; i++) {
            double[] source = d[i];
            double[] target = a[i];
            targetBarTape[k7] = aBar[i];
            if (test) {
                throw new ArrayIndexOutOfBoundsException();
            }
            for (int j = 0; j < intValues2; j++) {
                target[j] = source[j];
            }
            target[intValues2 + i] = 1.0;
            k7++;
        }
        long size = k2 + k6;
        if (tBarTape.length < size) {
            tBarTape = grow(doubleRows2, 2, size);
        }
        if (dTape.length < size) {
            dTape = grow(doubles, 2, size);
        }
        int k8 = k2;
        for (int c = 0; c < intValues2; c++) {
            int p = c;
            for (int r = c + 1; r < intValues2; r++) {
                if (Math.abs(a[r][c]) > Math.abs(a[p][c])) {
                    p = r;
                }
            }
            double[] t = a[p];
            double[] tBar = aBar[p];
            tBarTape[k8] = tBar;
            a[p] = a[c];
            aBar[p] = aBar[c];
            a[c] = t;
            aBar[c] = tBar;
            double d2 = t[c];
            dTape[k8] = d2;
            long k9 = intValues3;
            if (tape.length < k3 + k9) {
                tape = grow(doubles, 3, k3 + k9);
            }
            for (int j = 0; j < intValues3; j++) {
                double t2 = t[j] / d2;
                tape[k3] = t2;
                t[j] = t2;
                k3++;
            }
            long size2 = k4 + k6;
            if (tape2.length < size2) {
                tape2 = grow(booleans, 0, size2);
            }
            if (tape3.length < size2) {
                tape3 = grow(doubleRows2, 3, size2);
            }
            if (fTape.length < size2) {
                fTape = grow(doubles, 5, size2);
            }
            for (int r = 0; r < intValues2; r++) {
                boolean test2 = r != c && a[r][c] != 0.0;
                tape2[k4] = test2;
                if (test2) {
                    double[] ar = a[r];
                    tape3[k4] = aBar[r];
                    double f = ar[c];
                    fTape[k4] = f;
                    if (tape4.length < k5 + k9) {
                        tape4 = grow(doubles, 4, k5 + k9);
                    }
                    for (int j = 0; j < intValues3; j++) {
                        double tj = t[j];
                        tape4[k5] = tj;
                        ar[j] -= f * tj;
                        k5++;
                    }
                }
                k4++;
            }
            k8++;
        }
        booleanValues[0] = test;
        longValues[0] = k6;
        intValues[4] = k7;
        intValues[5] = k8;
        intValues[6] = k3;
        intValues[7] = k4;
        intValues[8] = k5;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void fValueAndGradientKernelPart3(int k, double[][] a, double[][] aBar, double[][] o,
            double[][] oBar, int k2, double s, int k3, int[] intValues, boolean[] booleanValues,
            long[] longValues, double[] doubleValues, int[][] ints, double[][][] doubleRows2,
            double[][][] doubles2, int[] made) {
        int intValues2 = intValues[2];
        int intValues3 = intValues[3];
        long longValues0 = longValues[0];
        int[] mTape = ints[1];
        double[][] aBarTape = doubleRows2[4];
        double[][] bBarTape = doubleRows2[5];
        boolean booleanValues0 = booleanValues[0];
        double[][] tape = doubleRows2[6];
        boolean test = intValues2 > intValues3;
        int k4 = intValues3 - intValues2;
        long size = k + longValues0;
        if (mTape.length < size) {
            mTape = grow(ints, 1, size);
        }
        if (aBarTape.length < size) {
            aBarTape = grow(doubleRows2, 4, size);
        }
        if (bBarTape.length < size) {
            bBarTape = grow(doubleRows2, 5, size);
        }
        int k5 = k;
        for (int i = 0; i < intValues2; i++) {
            double[] a2 = a[i];
            aBarTape[k5] = aBar[i];
            if (test) {
                throw new IllegalArgumentException();
            }
            if (booleanValues0) {
                throw new ArrayIndexOutOfBoundsException();
            }
            if (intValues2 > a2.length) {
                throw new ArrayIndexOutOfBoundsException();
            }
            double[] b = fromPool(doubles2, 2, made[10], k4);
            made[10] += 1;
            double[] bBar = fromPool(doubles2, 3, made[11], k4);
            made[11] += 1;
            bBarTape[k5] = bBar;
            int m = Math.min(a2.length, intValues3);
            mTape[k5] = m;
            for (int j = intValues2; j < m; j++) {
                b[j - intValues2] = a2[j];
            }
            o[i] = b;
            oBar[i] = bBar;
            k5++;
        }
        if (tape.length < k2 + longValues0) {
            tape = grow(doubleRows2, 6, k2 + longValues0);
        }
        int k6 = k2;
        for (int i = 0; i < intValues2; i++) {
            tape[k6] = oBar[i];
            s += o[i][i];
            k6++;
        }
        intValues[9] = k5;
        intValues[10] = k6;
        doubleValues[0] = s;
        intValues[11] = k3 + 1;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void fValueAndGradientKernelPart4() {}

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void fValueAndGradientKernelPart5(int p, int k, int k2, int k3, int k4, int k5, int k6,
            int k7, int k8, int k9, double[][][] diag, double[][][] diagBar, double[][][] off,
            double[][][] offBar, double[][][][] doubleRows3, double[][][] doubleRows2, int[][] ints,
            double[][] doubles, boolean[][] booleans) {
        double[][][] prevTape = doubleRows3[2];
        double[][] tape = doubleRows2[6];
        double[][] aBarTape = doubleRows2[4];
        double[][] bBarTape = doubleRows2[5];
        int[] mTape = ints[1];
        double[][] tBarTape = doubleRows2[2];
        double[] dTape = doubles[2];
        boolean[] tape2 = booleans[0];
        double[][] tape3 = doubleRows2[3];
        double[] fTape = doubles[5];
        double[] tape4 = doubles[4];
        double[] tape5 = doubles[3];
        double[][] targetBarTape = doubleRows2[1];
        int[] tape6 = ints[0];
        double[][][] cBarTape = doubleRows3[0];
        double[][][] cBarTape2 = doubleRows3[1];
        double[] tape7 = doubles[1];
        double[][] tape8 = doubleRows2[0];
        double[] tape9 = doubles[0];
        for (int i = p - 1; i >= 0; i--) {
            double[][] prev = prevTape[i];
            double[][] dBar = diagBar[i];
            boolean test = i > 0;
            int k10 = diag[i].length;
            int k11 = 2 * k10;
            int k12 = k10 - 1;
            for (int j = k12; j >= 0; j--) {
                tape[k9 - 1][j] += 1.0;
                k9--;
            }
            for (int j = k12; j >= 0; j--) {
                double[] aBar = aBarTape[k8 - 1];
                double[] bBar = bBarTape[k8 - 1];
                for (int l = mTape[k8 - 1] - 1; l >= k10; l--) {
                    int k13 = l - k10;
                    double bBarK13 = bBar[k13];
                    bBar[k13] = 0.0;
                    aBar[l] += bBarK13;
                }
                k8--;
            }
            int k13 = k11 - 1;
            for (int c = k12; c >= 0; c--) {
                double[] tBar = tBarTape[k4 - 1];
                double d = dTape[k4 - 1];
                for (int r = k12; r >= 0; r--) {
                    if (tape2[k6 - 1]) {
                        double[] row = tape3[k6 - 1];
                        double f = fTape[k6 - 1];
                        double fBar = 0.0;
                        for (int j = k13; j >= 0; j--) {
                            double rowJ = row[j];
                            fBar -= rowJ * tape4[k7 - 1];
                            tBar[j] -= rowJ * f;
                            k7--;
                        }
                        row[c] += fBar;
                    }
                    k6--;
                }
                double dBar2 = 0.0;
                for (int j = k13; j >= 0; j--) {
                    double tBarJ = tBar[j];
                    double t = tBarJ / d;
                    boolean test2 = tBarJ == 0.0;
                    dBar2 += test2 ? 0.0 : -(t * tape5[k5 - 1]);
                    tBar[j] = test2 ? 0.0 : t;
                    k5--;
                }
                tBar[c] += dBar2;
                k4--;
            }
            for (int j = k12; j >= 0; j--) {
                double[] sourceBar = dBar[j];
                double[] targetBar = targetBarTape[k3 - 1];
                targetBar[k10 + j] = 0.0;
                for (int l = 0; l < k10; l++) {
                    double targetBarL = targetBar[l];
                    targetBar[l] = 0.0;
                    sourceBar[l] += targetBarL;
                }
                k3--;
            }
            if (test) {
                double[][] a = off[i - 1];
                double[][] aBar = offBar[i - 1];
                int k14 = tape6[i];
                double[][] cBar = cBarTape[i];
                int k15 = a[0].length;
                double[][] cBar2 = cBarTape2[i];
                for (int j = 0; j < k10; j++) {
                    for (int l = 0; l < k10; l++) {
                        cBar2[j][l] -= dBar[j][l];
                    }
                }
                int k16 = a.length - 1;
                for (int j = k16; j >= 0; j--) {
                    for (int l = k15 - 1; l >= 0; l--) {
                        double[] row = cBar2[j];
                        double rowL = row[l];
                        row[l] = 0.0;
                        for (int m = k16; m >= 0; m--) {
                            aBar[m][l] += rowL * tape7[k2 - 1];
                            cBar[j][m] += rowL * a[m][l];
                            k2--;
                        }
                    }
                }
                int k17 = k14 - 1;
                for (int j = k16; j >= 0; j--) {
                    for (int l = k17; l >= 0; l--) {
                        int k18 = prev.length;
                        double[] cBarJ = cBar[j];
                        double cBarJL = cBarJ[l];
                        cBarJ[l] = 0.0;
                        for (int m = k18 - 1; m >= 0; m--) {
                            tape8[k - 1][l] += cBarJL * a[j][m];
                            aBar[j][m] += cBarJL * tape9[k - 1];
                            k--;
                        }
                    }
                }
            }
        }
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

    /** An array kept in a slot, with its contents and room for more. */
    private static double[][][] grow(double[][][][] slots, int slot, long length) {
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

    /** The array of the given number in the pool kept in a slot, filled with zeros. */
    private static double[][] fromPool(double[][][][] pools, int pool, int number, int length) {
        if (number == pools[pool].length) {
            pools[pool] = Arrays.copyOf(pools[pool], Math.max(4, 2 * number));
        }
        return zeros(pools[pool], number, length);
    }

    /** The array of the given number in the pool kept in a slot, filled with zeros. */
    private static double[][] fromPool(double[][][][] pools, int pool, int number, int length, int length2) {
        if (number == pools[pool].length) {
            pools[pool] = Arrays.copyOf(pools[pool], Math.max(4, 2 * number));
        }
        return zeros(pools[pool], number, length, length2);
    }

    /** Zeros in the shape of an argument: the result array itself if it has that shape. */
    private static double[] zerosLike(double[] result, double[] argument) {
        if (result.length != argument.length) {
            return new double[argument.length];
        }
        Arrays.fill(result, 0);
        return result;
    }

    /** The same for arrays of arrays. */
    private static double[][] zerosLike(double[][] result, double[][] argument) {
        double[][] rows = result.length == argument.length ? result : new double[argument.length][0];
        for (int i = 0; i < argument.length; i++) {
            rows[i] = zerosLike(rows[i], argument[i]);
        }
        return rows;
    }

    /** The same for arrays of arrays. */
    private static double[][][] zerosLike(double[][][] result, double[][][] argument) {
        double[][][] rows = result.length == argument.length ? result : new double[argument.length][0][];
        for (int i = 0; i < argument.length; i++) {
            rows[i] = zerosLike(rows[i], argument[i]);
        }
        return rows;
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }

    /** Whether the caller's result array has the shape of the argument, row by row. */
    private static boolean sameShape(double[][] given, double[][] argument) {
        if (given.length != argument.length) {
            return false;
        }
        for (int i = 0; i < given.length; i++) {
            if (!sameShape(given[i], argument[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether the caller's result array has the shape of the argument, row by row. */
    private static boolean sameShape(double[][][] given, double[][][] argument) {
        if (given.length != argument.length) {
            return false;
        }
        for (int i = 0; i < given.length; i++) {
            if (!sameShape(given[i], argument[i])) {
                return false;
            }
        }
        return true;
    }

    /** A copy of an argument, in the array of the last copy if that has its length. */
    private static double[] copied(double[] copy, double[] original) {
        if (copy.length != original.length) {
            return original.clone();
        }
        System.arraycopy(original, 0, copy, 0, copy.length);
        return copy;
    }

    /** The same for arrays of arrays. */
    private static double[][] copied(double[][] copy, double[][] original) {
        double[][] rows = copy.length == original.length ? copy : new double[original.length][0];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = copied(rows[i], original[i]);
        }
        return rows;
    }

    /** The same for arrays of arrays. */
    private static double[][][] copied(double[][][] copy, double[][][] original) {
        double[][][] rows = copy.length == original.length ? copy : new double[original.length][0][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = copied(rows[i], original[i]);
        }
        return rows;
    }

    /** An array of its own with the given rows, so that the method may put other rows there. */
    private static double[][] borrowed(double[][] outer, double[][] rows) {
        if (outer.length != rows.length) {
            return rows.clone();
        }
        System.arraycopy(rows, 0, outer, 0, rows.length);
        return outer;
    }

    /** An array of its own with the given rows, so that the method may put other rows there. */
    private static double[][][] borrowed(double[][][] outer, double[][][] rows) {
        if (outer.length != rows.length) {
            return rows.clone();
        }
        System.arraycopy(rows, 0, outer, 0, rows.length);
        return outer;
    }

    /** Planes of its own with the given rows, so that the method may put other rows there. */
    private static double[][][] planes(double[][][] own, double[][][] given) {
        double[][][] planes = own.length == given.length ? own : new double[given.length][0][];
        for (int i = 0; i < planes.length; i++) {
            planes[i] = borrowed(planes[i], given[i]);
        }
        return planes;
    }

    /** Arrays by identity, with the arrays in them; what was there the last time is not hashed again. */
    private static final class Identities {
        private Object[] arrays = new Object[0];
        private String[] owners = new String[0];
        private int[] numbers = new int[1];
        private int count;
        private int next;

        /** Begins again: what is not added until the end is forgotten. */
        void begin() {
            next = 0;
        }

        /** Adds an array of the given rank and the arrays in it; whether one was there before. */
        boolean add(Object array, int rank, String owner) {
            boolean repeated = false;
            if (next < count && arrays[next] == array) {
                next++;
            } else {
                repeated = !insert(array, owner);
            }
            if (rank > 1 && array != null) {
                for (Object row : (Object[]) array) {
                    repeated |= add(row, rank - 1, owner);
                }
            }
            return repeated;
        }

        void end() {
            if (next < count) {
                Arrays.fill(arrays, next, count, null);
                count = next;
                number();
            }
        }

        void clear() {
            begin();
            end();
        }

        /** The owner of an array of the given rank or of the first array in it that has one, or null. */
        String owner(Object array, int rank) {
            int number = numbers[place(array)];
            if (number != 0) {
                return owners[number - 1];
            }
            return rank > 1 && array != null ? ownerOfAny((Object[]) array, rank - 1) : null;
        }

        private String ownerOfAny(Object[] rows, int rank) {
            int mask = numbers.length - 1;
            for (Object row : rows) {
                if (rank > 1 || numbers[System.identityHashCode(row) & mask] != 0) {
                    String owner = owner(row, rank);
                    if (owner != null) {
                        return owner;
                    }
                }
            }
            return null;
        }

        private boolean insert(Object array, String owner) {
            end();
            if (count == arrays.length) {
                int room = Math.max(8, 2 * count);
                arrays = Arrays.copyOf(arrays, room);
                owners = Arrays.copyOf(owners, room);
                numbers = new int[4 * room];
                number();
            }
            arrays[count] = array;
            owners[count] = owner;
            count++;
            next = count;
            return number(count);
        }

        private void number() {
            Arrays.fill(numbers, 0);
            for (int number = 1; number <= count; number++) {
                number(number);
            }
        }

        /** Whether the array with this number was not there yet. */
        private boolean number(int number) {
            int at = place(arrays[number - 1]);
            boolean isNew = numbers[at] == 0;
            numbers[at] = isNew ? number : numbers[at];
            return isNew;
        }

        /** Where the number of an array stands, or would stand. */
        private int place(Object array) {
            int mask = numbers.length - 1;
            int at = System.identityHashCode(array) & mask;
            while (numbers[at] != 0 && arrays[numbers[at] - 1] != array) {
                at = at + 1 & mask;
            }
            return at;
        }
    }
}

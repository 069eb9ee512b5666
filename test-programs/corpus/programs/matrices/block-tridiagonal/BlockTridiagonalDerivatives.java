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
     */
    public static void fGradient(double[][][] diag, double[][][] off, FGradient into) {
        into.prepare(diag, off);
        fGradientKernel(into.diagRows, off, into.diagBarRows, into.offBarRows, into.ints, into.doubleRows2,
                into.doubles, into.booleans, into.doubleRows3, into.doubles2, into.doubles3);
    }

    /**
     * Computes the derivative of {@link BlockTridiagonal#f(double[][][], double[][][])} with respect to
     * {@code diag} and {@code off} into {@code into} and returns the method's value.
     */
    public static double fValueAndGradient(double[][][] diag, double[][][] off, FGradient into) {
        into.prepare(diag, off);
        return fValueAndGradientKernel(into.diagRows, off, into.diagBarRows, into.offBarRows, into.ints,
                into.doubleRows2, into.doubles, into.booleans, into.doubleRows3, into.doubles2,
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
        private final int[][] ints = new int[2][0];
        private final double[][][] doubleRows2 = new double[9][0][];
        private final double[][] doubles = new double[6][0];
        private final boolean[][] booleans = new boolean[1][0];
        private final double[][][][] doubleRows3 = new double[7][0][][];
        private final double[][][] doubles2 = new double[4][0][];
        private final double[][][][] doubles3 = new double[6][0][][];
        private final Identities identities = new Identities();

        /** An empty holder, which grows to what it meets. */
        public FGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static FGradient into(double[][][] diag, double[][][] off) {
            if (new Identities().repeats(diag)) {
                throw new IllegalArgumentException("the result diag has a row twice");
            }
            if (new Identities().share(diag, off)) {
                throw new IllegalArgumentException("the results diag and off share an array");
            }
            if (new Identities().repeats(off)) {
                throw new IllegalArgumentException("the result off has a row twice");
            }
            FGradient holder = new FGradient();
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
            if (identities.share(this.diag, diag)) {
                throw new IllegalArgumentException("argument diag shares an array with the result diag");
            }
            if (identities.share(this.diag, off)) {
                throw new IllegalArgumentException("argument off shares an array with the result diag");
            }
            if (identities.share(this.off, diag)) {
                throw new IllegalArgumentException("argument diag shares an array with the result off");
            }
            if (identities.share(this.off, off)) {
                throw new IllegalArgumentException("argument off shares an array with the result off");
            }
            if (identities.repeats(diag)) {
                throw new IllegalArgumentException(
                        "argument diag has a row twice, and the method overwrites it");
            }
            if (identities.share(diag, off)) {
                throw new IllegalArgumentException(
                        "arguments diag and off share an array, and the method overwrites diag");
            }
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
            double[][][] offBar, int[][] ints, double[][][] doubleRows2, double[][] doubles,
            boolean[][] booleans, double[][][][] doubleRows3, double[][][] doubles2,
            double[][][][] doubles3) {
        int made = 0;
        int made2 = 0;
        int made3 = 0;
        int made4 = 0;
        int made5 = 0;
        int made6 = 0;
        int made7 = 0;
        int made8 = 0;
        int made9 = 0;
        int made10 = 0;
        int[] tape = ints[0];
        double[][] tape2 = doubleRows2[0];
        double[] tape3 = doubles[0];
        double[] tape4 = doubles[1];
        double[][] targetBarTape = doubleRows2[1];
        double[][] tBarTape = doubleRows2[2];
        double[] dTape = doubles[2];
        double[] tape5 = doubles[3];
        boolean[] tape6 = booleans[0];
        double[][] tape7 = doubleRows2[3];
        double[] tape8 = doubles[4];
        double[] fTape = doubles[5];
        int[] mTape = ints[1];
        double[][] aBarTape = doubleRows2[4];
        double[][] bBarTape = doubleRows2[5];
        double[][] tape9 = doubleRows2[6];
        double[][][] prevTape = doubleRows3[0];
        double[][][] cBarTape = doubleRows3[1];
        double[][][] cBarTape2 = doubleRows3[2];
        int k = diag[0].length;
        double[][] prev = rows(doubleRows2, 7, zeros(doubles2, 0, k, k));
        double[][] prevBar = rows(doubleRows2, 8, zeros(doubles2, 1, k, k));
        if (tape.length < diag.length) {
            tape = grow(ints, 0, diag.length);
        }
        if (prevTape.length < diag.length) {
            prevTape = grow(doubleRows3, 0, diag.length);
        }
        if (cBarTape.length < diag.length) {
            cBarTape = grow(doubleRows3, 1, diag.length);
        }
        if (cBarTape2.length < diag.length) {
            cBarTape2 = grow(doubleRows3, 2, diag.length);
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
        for (int i = 0; i < diag.length; i++) {
            prevTape[i] = prev;
            double[][] d = diag[i];
            if (i > 0) {
                double[][] a = off[i - 1];
                int k11 = prev[0].length;
                tape[i] = k11;
                double[][] c = fromPool(doubles3, 0, made, a.length, k11);
                made++;
                double[][] cBar = fromPool(doubles3, 1, made2, a.length, k11);
                made2++;
                cBarTape[i] = cBar;
                for (int j = 0; j < a.length; j++) {
                    for (int l = 0; l < k11; l++) {
                        long size = k2 + (long) prev.length;
                        if (tape2.length < size) {
                            tape2 = grow(doubleRows2, 0, size);
                        }
                        if (tape3.length < size) {
                            tape3 = grow(doubles, 0, size);
                        }
                        double s = 0.0;
                        for (int m = 0; m < prev.length; m++) {
                            tape2[k2] = prevBar[m];
                            double t = prev[m][l];
                            tape3[k2] = t;
                            s += a[j][m] * t;
                            k2++;
                        }
                        c[j][l] = s;
                    }
                }
                int k12 = a[0].length;
                double[][] c2 = fromPool(doubles3, 2, made3, a.length, k12);
                made3++;
                double[][] cBar2 = fromPool(doubles3, 3, made4, a.length, k12);
                made4++;
                cBarTape2[i] = cBar2;
                for (int j = 0; j < a.length; j++) {
                    for (int l = 0; l < k12; l++) {
                        if (tape4.length < k3 + (long) a.length) {
                            tape4 = grow(doubles, 1, k3 + (long) a.length);
                        }
                        double s = 0.0;
                        for (int m = 0; m < a.length; m++) {
                            double t = c[j][m];
                            tape4[k3] = t;
                            s += t * a[m][l];
                            k3++;
                        }
                        c2[j][l] = s;
                    }
                }
                for (int j = 0; j < d.length; j++) {
                    for (int l = 0; l < d.length; l++) {
                        d[j][l] -= c2[j][l];
                    }
                }
            }
            int k11 = d.length;
            int k12 = 2 * k11;
            double[][] a = rowsFromPool(doubleRows3, 3, made5, fromPool(doubles3, 4, made5, k11, k12));
            made5++;
            double[][] aBar = rowsFromPool(doubleRows3, 4, made6, fromPool(doubles3, 5, made6, k11, k12));
            made6++;
            boolean test = k11 < 0;
            long k13 = k11;
            if (targetBarTape.length < k4 + k13) {
                targetBarTape = grow(doubleRows2, 1, k4 + k13);
            }
            for (int j = 0; j < k11; j++) {
                double[] source = d[j];
                double[] target = a[j];
                targetBarTape[k4] = aBar[j];
                if (test) {
                    throw new ArrayIndexOutOfBoundsException();
                }
                for (int l = 0; l < k11; l++) {
                    target[l] = source[l];
                }
                target[k11 + j] = 1.0;
                k4++;
            }
            long size = k5 + k13;
            if (tBarTape.length < size) {
                tBarTape = grow(doubleRows2, 2, size);
            }
            if (dTape.length < size) {
                dTape = grow(doubles, 2, size);
            }
            for (int c = 0; c < k11; c++) {
                int p = c;
                for (int r = c + 1; r < k11; r++) {
                    if (Math.abs(a[r][c]) > Math.abs(a[p][c])) {
                        p = r;
                    }
                }
                double[] t = a[p];
                double[] tBar = aBar[p];
                tBarTape[k5] = tBar;
                a[p] = a[c];
                aBar[p] = aBar[c];
                a[c] = t;
                aBar[c] = tBar;
                double d2 = t[c];
                dTape[k5] = d2;
                long k14 = k12;
                if (tape5.length < k6 + k14) {
                    tape5 = grow(doubles, 3, k6 + k14);
                }
                for (int j = 0; j < k12; j++) {
                    double t2 = t[j] / d2;
                    tape5[k6] = t2;
                    t[j] = t2;
                    k6++;
                }
                long size2 = k7 + k13;
                if (tape6.length < size2) {
                    tape6 = grow(booleans, 0, size2);
                }
                if (tape7.length < size2) {
                    tape7 = grow(doubleRows2, 3, size2);
                }
                if (fTape.length < size2) {
                    fTape = grow(doubles, 5, size2);
                }
                for (int r = 0; r < k11; r++) {
                    boolean test2 = r != c && a[r][c] != 0.0;
                    tape6[k7] = test2;
                    if (test2) {
                        double[] ar = a[r];
                        tape7[k7] = aBar[r];
                        double f = ar[c];
                        fTape[k7] = f;
                        if (tape8.length < k8 + k14) {
                            tape8 = grow(doubles, 4, k8 + k14);
                        }
                        for (int j = 0; j < k12; j++) {
                            double tj = t[j];
                            tape8[k8] = tj;
                            ar[j] -= f * tj;
                            k8++;
                        }
                    }
                    k7++;
                }
                k5++;
            }
            prev = fromPool(doubleRows3, 5, made7, k11);
            made7++;
            prevBar = fromPool(doubleRows3, 6, made8, k11);
            made8++;
            boolean test2 = k11 > k12;
            int k14 = k12 - k11;
            long size2 = k9 + k13;
            if (mTape.length < size2) {
                mTape = grow(ints, 1, size2);
            }
            if (aBarTape.length < size2) {
                aBarTape = grow(doubleRows2, 4, size2);
            }
            if (bBarTape.length < size2) {
                bBarTape = grow(doubleRows2, 5, size2);
            }
            for (int j = 0; j < k11; j++) {
                double[] a2 = a[j];
                aBarTape[k9] = aBar[j];
                if (test2) {
                    throw new IllegalArgumentException();
                }
                if (test) {
                    throw new ArrayIndexOutOfBoundsException();
                }
                if (k11 > a2.length) {
                    throw new ArrayIndexOutOfBoundsException();
                }
                double[] b = fromPool(doubles2, 2, made9, k14);
                made9++;
                double[] bBar = fromPool(doubles2, 3, made10, k14);
                made10++;
                bBarTape[k9] = bBar;
                int m = Math.min(a2.length, k12);
                mTape[k9] = m;
                for (int l = k11; l < m; l++) {
                    b[l - k11] = a2[l];
                }
                prev[j] = b;
                prevBar[j] = bBar;
                k9++;
            }
            if (tape9.length < k10 + k13) {
                tape9 = grow(doubleRows2, 6, k10 + k13);
            }
            for (int j = 0; j < k11; j++) {
                tape9[k10] = prevBar[j];
                k10++;
            }
        }
        for (int i = diag.length - 1; i >= 0; i--) {
            double[][] prev2 = prevTape[i];
            double[][] dBar = diagBar[i];
            boolean test = i > 0;
            int k11 = diag[i].length;
            int k12 = 2 * k11;
            int k13 = k11 - 1;
            for (int j = k13; j >= 0; j--) {
                tape9[k10 - 1][j] += 1.0;
                k10--;
            }
            for (int j = k13; j >= 0; j--) {
                double[] aBar = aBarTape[k9 - 1];
                double[] bBar = bBarTape[k9 - 1];
                for (int l = mTape[k9 - 1] - 1; l >= k11; l--) {
                    int k14 = l - k11;
                    double bBarK14 = bBar[k14];
                    bBar[k14] = 0.0;
                    aBar[l] += bBarK14;
                }
                k9--;
            }
            int k14 = k12 - 1;
            for (int c = k13; c >= 0; c--) {
                double[] tBar = tBarTape[k5 - 1];
                double d = dTape[k5 - 1];
                for (int r = k13; r >= 0; r--) {
                    if (tape6[k7 - 1]) {
                        double[] row = tape7[k7 - 1];
                        double f = fTape[k7 - 1];
                        double fBar = 0.0;
                        for (int j = k14; j >= 0; j--) {
                            double rowJ = row[j];
                            fBar -= rowJ * tape8[k8 - 1];
                            tBar[j] -= rowJ * f;
                            k8--;
                        }
                        row[c] += fBar;
                    }
                    k7--;
                }
                double dBar2 = 0.0;
                for (int j = k14; j >= 0; j--) {
                    double t = tBar[j] / d;
                    dBar2 -= t * tape5[k6 - 1];
                    tBar[j] = t;
                    k6--;
                }
                tBar[c] += dBar2;
                k5--;
            }
            for (int j = k13; j >= 0; j--) {
                double[] sourceBar = dBar[j];
                double[] targetBar = targetBarTape[k4 - 1];
                targetBar[k11 + j] = 0.0;
                for (int l = k13; l >= 0; l--) {
                    double targetBarL = targetBar[l];
                    targetBar[l] = 0.0;
                    sourceBar[l] += targetBarL;
                }
                k4--;
            }
            if (test) {
                double[][] a = off[i - 1];
                double[][] aBar = offBar[i - 1];
                int tapeI = tape[i];
                double[][] cBar = cBarTape[i];
                int k15 = a[0].length;
                double[][] cBar2 = cBarTape2[i];
                for (int j = 0; j < k11; j++) {
                    for (int l = 0; l < k11; l++) {
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
                            aBar[m][l] += rowL * tape4[k3 - 1];
                            cBar[j][m] += rowL * a[m][l];
                            k3--;
                        }
                    }
                }
                int k17 = tapeI - 1;
                for (int j = k16; j >= 0; j--) {
                    for (int l = k17; l >= 0; l--) {
                        int k18 = prev2.length;
                        double[] cBarJ = cBar[j];
                        double cBarJL = cBarJ[l];
                        cBarJ[l] = 0.0;
                        for (int m = k18 - 1; m >= 0; m--) {
                            tape2[k2 - 1][l] += cBarJL * a[j][m];
                            aBar[j][m] += cBarJL * tape3[k2 - 1];
                            k2--;
                        }
                    }
                }
            }
        }
    }

    private static double fValueAndGradientKernel(double[][][] diag, double[][][] off, double[][][] diagBar,
            double[][][] offBar, int[][] ints, double[][][] doubleRows2, double[][] doubles,
            boolean[][] booleans, double[][][][] doubleRows3, double[][][] doubles2,
            double[][][][] doubles3) {
        int made = 0;
        int made2 = 0;
        int made3 = 0;
        int made4 = 0;
        int made5 = 0;
        int made6 = 0;
        int made7 = 0;
        int made8 = 0;
        int made9 = 0;
        int made10 = 0;
        int[] tape = ints[0];
        double[][] tape2 = doubleRows2[0];
        double[] tape3 = doubles[0];
        double[] tape4 = doubles[1];
        double[][] targetBarTape = doubleRows2[1];
        double[][] tBarTape = doubleRows2[2];
        double[] dTape = doubles[2];
        double[] tape5 = doubles[3];
        boolean[] tape6 = booleans[0];
        double[][] tape7 = doubleRows2[3];
        double[] tape8 = doubles[4];
        double[] fTape = doubles[5];
        int[] mTape = ints[1];
        double[][] aBarTape = doubleRows2[4];
        double[][] bBarTape = doubleRows2[5];
        double[][] tape9 = doubleRows2[6];
        double[][][] prevTape = doubleRows3[0];
        double[][][] cBarTape = doubleRows3[1];
        double[][][] cBarTape2 = doubleRows3[2];
        int k = diag[0].length;
        double[][] prev = rows(doubleRows2, 7, zeros(doubles2, 0, k, k));
        double[][] prevBar = rows(doubleRows2, 8, zeros(doubles2, 1, k, k));
        if (tape.length < diag.length) {
            tape = grow(ints, 0, diag.length);
        }
        if (prevTape.length < diag.length) {
            prevTape = grow(doubleRows3, 0, diag.length);
        }
        if (cBarTape.length < diag.length) {
            cBarTape = grow(doubleRows3, 1, diag.length);
        }
        if (cBarTape2.length < diag.length) {
            cBarTape2 = grow(doubleRows3, 2, diag.length);
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
        for (int i = 0; i < diag.length; i++) {
            prevTape[i] = prev;
            double[][] d = diag[i];
            if (i > 0) {
                double[][] a = off[i - 1];
                int k11 = prev[0].length;
                tape[i] = k11;
                double[][] c = fromPool(doubles3, 0, made, a.length, k11);
                made++;
                double[][] cBar = fromPool(doubles3, 1, made2, a.length, k11);
                made2++;
                cBarTape[i] = cBar;
                for (int j = 0; j < a.length; j++) {
                    for (int l = 0; l < k11; l++) {
                        long size = k2 + (long) prev.length;
                        if (tape2.length < size) {
                            tape2 = grow(doubleRows2, 0, size);
                        }
                        if (tape3.length < size) {
                            tape3 = grow(doubles, 0, size);
                        }
                        double s2 = 0.0;
                        for (int m = 0; m < prev.length; m++) {
                            tape2[k2] = prevBar[m];
                            double t = prev[m][l];
                            tape3[k2] = t;
                            s2 += a[j][m] * t;
                            k2++;
                        }
                        c[j][l] = s2;
                    }
                }
                int k12 = a[0].length;
                double[][] c2 = fromPool(doubles3, 2, made3, a.length, k12);
                made3++;
                double[][] cBar2 = fromPool(doubles3, 3, made4, a.length, k12);
                made4++;
                cBarTape2[i] = cBar2;
                for (int j = 0; j < a.length; j++) {
                    for (int l = 0; l < k12; l++) {
                        if (tape4.length < k3 + (long) a.length) {
                            tape4 = grow(doubles, 1, k3 + (long) a.length);
                        }
                        double s2 = 0.0;
                        for (int m = 0; m < a.length; m++) {
                            double t = c[j][m];
                            tape4[k3] = t;
                            s2 += t * a[m][l];
                            k3++;
                        }
                        c2[j][l] = s2;
                    }
                }
                for (int j = 0; j < d.length; j++) {
                    for (int l = 0; l < d.length; l++) {
                        d[j][l] -= c2[j][l];
                    }
                }
            }
            int k11 = d.length;
            int k12 = 2 * k11;
            double[][] a = rowsFromPool(doubleRows3, 3, made5, fromPool(doubles3, 4, made5, k11, k12));
            made5++;
            double[][] aBar = rowsFromPool(doubleRows3, 4, made6, fromPool(doubles3, 5, made6, k11, k12));
            made6++;
            boolean test = k11 < 0;
            long k13 = k11;
            if (targetBarTape.length < k4 + k13) {
                targetBarTape = grow(doubleRows2, 1, k4 + k13);
            }
            for (int j = 0; j < k11; j++) {
                double[] source = d[j];
                double[] target = a[j];
                targetBarTape[k4] = aBar[j];
                if (test) {
                    throw new ArrayIndexOutOfBoundsException();
                }
                for (int l = 0; l < k11; l++) {
                    target[l] = source[l];
                }
                target[k11 + j] = 1.0;
                k4++;
            }
            long size = k5 + k13;
            if (tBarTape.length < size) {
                tBarTape = grow(doubleRows2, 2, size);
            }
            if (dTape.length < size) {
                dTape = grow(doubles, 2, size);
            }
            for (int c = 0; c < k11; c++) {
                int p = c;
                for (int r = c + 1; r < k11; r++) {
                    if (Math.abs(a[r][c]) > Math.abs(a[p][c])) {
                        p = r;
                    }
                }
                double[] t = a[p];
                double[] tBar = aBar[p];
                tBarTape[k5] = tBar;
                a[p] = a[c];
                aBar[p] = aBar[c];
                a[c] = t;
                aBar[c] = tBar;
                double d2 = t[c];
                dTape[k5] = d2;
                long k14 = k12;
                if (tape5.length < k6 + k14) {
                    tape5 = grow(doubles, 3, k6 + k14);
                }
                for (int j = 0; j < k12; j++) {
                    double t2 = t[j] / d2;
                    tape5[k6] = t2;
                    t[j] = t2;
                    k6++;
                }
                long size2 = k7 + k13;
                if (tape6.length < size2) {
                    tape6 = grow(booleans, 0, size2);
                }
                if (tape7.length < size2) {
                    tape7 = grow(doubleRows2, 3, size2);
                }
                if (fTape.length < size2) {
                    fTape = grow(doubles, 5, size2);
                }
                for (int r = 0; r < k11; r++) {
                    boolean test2 = r != c && a[r][c] != 0.0;
                    tape6[k7] = test2;
                    if (test2) {
                        double[] ar = a[r];
                        tape7[k7] = aBar[r];
                        double f = ar[c];
                        fTape[k7] = f;
                        if (tape8.length < k8 + k14) {
                            tape8 = grow(doubles, 4, k8 + k14);
                        }
                        for (int j = 0; j < k12; j++) {
                            double tj = t[j];
                            tape8[k8] = tj;
                            ar[j] -= f * tj;
                            k8++;
                        }
                    }
                    k7++;
                }
                k5++;
            }
            prev = fromPool(doubleRows3, 5, made7, k11);
            made7++;
            prevBar = fromPool(doubleRows3, 6, made8, k11);
            made8++;
            boolean test2 = k11 > k12;
            int k14 = k12 - k11;
            long size2 = k9 + k13;
            if (mTape.length < size2) {
                mTape = grow(ints, 1, size2);
            }
            if (aBarTape.length < size2) {
                aBarTape = grow(doubleRows2, 4, size2);
            }
            if (bBarTape.length < size2) {
                bBarTape = grow(doubleRows2, 5, size2);
            }
            for (int j = 0; j < k11; j++) {
                double[] a2 = a[j];
                aBarTape[k9] = aBar[j];
                if (test2) {
                    throw new IllegalArgumentException();
                }
                if (test) {
                    throw new ArrayIndexOutOfBoundsException();
                }
                if (k11 > a2.length) {
                    throw new ArrayIndexOutOfBoundsException();
                }
                double[] b = fromPool(doubles2, 2, made9, k14);
                made9++;
                double[] bBar = fromPool(doubles2, 3, made10, k14);
                made10++;
                bBarTape[k9] = bBar;
                int m = Math.min(a2.length, k12);
                mTape[k9] = m;
                for (int l = k11; l < m; l++) {
                    b[l - k11] = a2[l];
                }
                prev[j] = b;
                prevBar[j] = bBar;
                k9++;
            }
            if (tape9.length < k10 + k13) {
                tape9 = grow(doubleRows2, 6, k10 + k13);
            }
            for (int j = 0; j < k11; j++) {
                tape9[k10] = prevBar[j];
                s += prev[j][j];
                k10++;
            }
        }
        for (int i = diag.length - 1; i >= 0; i--) {
            double[][] prev2 = prevTape[i];
            double[][] dBar = diagBar[i];
            boolean test = i > 0;
            int k11 = diag[i].length;
            int k12 = 2 * k11;
            int k13 = k11 - 1;
            for (int j = k13; j >= 0; j--) {
                tape9[k10 - 1][j] += 1.0;
                k10--;
            }
            for (int j = k13; j >= 0; j--) {
                double[] aBar = aBarTape[k9 - 1];
                double[] bBar = bBarTape[k9 - 1];
                for (int l = mTape[k9 - 1] - 1; l >= k11; l--) {
                    int k14 = l - k11;
                    double bBarK14 = bBar[k14];
                    bBar[k14] = 0.0;
                    aBar[l] += bBarK14;
                }
                k9--;
            }
            int k14 = k12 - 1;
            for (int c = k13; c >= 0; c--) {
                double[] tBar = tBarTape[k5 - 1];
                double d = dTape[k5 - 1];
                for (int r = k13; r >= 0; r--) {
                    if (tape6[k7 - 1]) {
                        double[] row = tape7[k7 - 1];
                        double f = fTape[k7 - 1];
                        double fBar = 0.0;
                        for (int j = k14; j >= 0; j--) {
                            double rowJ = row[j];
                            fBar -= rowJ * tape8[k8 - 1];
                            tBar[j] -= rowJ * f;
                            k8--;
                        }
                        row[c] += fBar;
                    }
                    k7--;
                }
                double dBar2 = 0.0;
                for (int j = k14; j >= 0; j--) {
                    double t = tBar[j] / d;
                    dBar2 -= t * tape5[k6 - 1];
                    tBar[j] = t;
                    k6--;
                }
                tBar[c] += dBar2;
                k5--;
            }
            for (int j = k13; j >= 0; j--) {
                double[] sourceBar = dBar[j];
                double[] targetBar = targetBarTape[k4 - 1];
                targetBar[k11 + j] = 0.0;
                for (int l = k13; l >= 0; l--) {
                    double targetBarL = targetBar[l];
                    targetBar[l] = 0.0;
                    sourceBar[l] += targetBarL;
                }
                k4--;
            }
            if (test) {
                double[][] a = off[i - 1];
                double[][] aBar = offBar[i - 1];
                int tapeI = tape[i];
                double[][] cBar = cBarTape[i];
                int k15 = a[0].length;
                double[][] cBar2 = cBarTape2[i];
                for (int j = 0; j < k11; j++) {
                    for (int l = 0; l < k11; l++) {
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
                            aBar[m][l] += rowL * tape4[k3 - 1];
                            cBar[j][m] += rowL * a[m][l];
                            k3--;
                        }
                    }
                }
                int k17 = tapeI - 1;
                for (int j = k16; j >= 0; j--) {
                    for (int l = k17; l >= 0; l--) {
                        int k18 = prev2.length;
                        double[] cBarJ = cBar[j];
                        double cBarJL = cBarJ[l];
                        cBarJ[l] = 0.0;
                        for (int m = k18 - 1; m >= 0; m--) {
                            tape2[k2 - 1][l] += cBarJL * a[j][m];
                            aBar[j][m] += cBarJL * tape3[k2 - 1];
                            k2--;
                        }
                    }
                }
            }
        }
        return s;
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

    /** An array kept in a slot, referring to the given rows. */
    private static double[][] rows(double[][][] slots, int slot, double[][] rows) {
        double[][] array = slots[slot];
        if (array == null || array.length != rows.length) {
            array = new double[rows.length][];
            slots[slot] = array;
        }
        System.arraycopy(rows, 0, array, 0, rows.length);
        return array;
    }

    /** The array of the given number in the pool kept in a slot, referring to the given rows. */
    private static double[][] rowsFromPool(double[][][][] pools, int pool, int number, double[][] rows) {
        if (number == pools[pool].length) {
            pools[pool] = Arrays.copyOf(pools[pool], Math.max(4, 2 * number));
        }
        return rows(pools[pool], number, rows);
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
        double[][] zeros = result.length == argument.length ? result : new double[argument.length][0];
        for (int i = 0; i < argument.length; i++) {
            zeros[i] = zerosLike(zeros[i], argument[i]);
        }
        return zeros;
    }

    /** The same for arrays of arrays. */
    private static double[][][] zerosLike(double[][][] result, double[][][] argument) {
        double[][][] zeros = result.length == argument.length ? result : new double[argument.length][0][];
        for (int i = 0; i < argument.length; i++) {
            zeros[i] = zerosLike(zeros[i], argument[i]);
        }
        return zeros;
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

    /** Arrays by identity: one with all the arrays that it holds, at any depth. */
    private static final class Identities {
        private Object[] table = new Object[16];
        private int count;

        /** Whether two arrays are one, or hold one array both. */
        boolean share(Object[] a, Object b) {
            clear();
            add(a);
            addAll(a);
            return contains(b) || b instanceof Object[] && containsAny((Object[]) b);
        }

        /** Whether an array stands twice in another, at any depth. */
        boolean repeats(Object[] a) {
            clear();
            return addAll(a);
        }

        private void clear() {
            if (count > 0) {
                Arrays.fill(table, null);
                count = 0;
            }
        }

        /** Whether one of the rows was there already. */
        private boolean addAll(Object[] rows) {
            boolean repeated = false;
            for (Object row : rows) {
                if (row != null && row.getClass().isArray()) {
                    repeated |= !add(row);
                }
                if (row instanceof Object[]) {
                    repeated |= addAll((Object[]) row);
                }
            }
            return repeated;
        }

        private boolean containsAny(Object[] rows) {
            for (Object row : rows) {
                if (contains(row) || row instanceof Object[] && containsAny((Object[]) row)) {
                    return true;
                }
            }
            return false;
        }

        private boolean contains(Object array) {
            return table[place(array)] != null;
        }

        private boolean add(Object array) {
            if (2 * count >= table.length) {
                grow();
            }
            int at = place(array);
            boolean isNew = table[at] == null;
            table[at] = array;
            count += isNew ? 1 : 0;
            return isNew;
        }

        private void grow() {
            Object[] old = table;
            table = new Object[4 * old.length];
            for (Object array : old) {
                if (array != null) {
                    table[place(array)] = array;
                }
            }
        }

        /** Where in the table an array stands, or would stand. */
        private int place(Object array) {
            int at = System.identityHashCode(array) & table.length - 1;
            while (table[at] != null && table[at] != array) {
                at = at + 1 & table.length - 1;
            }
            return at;
        }
    }
}

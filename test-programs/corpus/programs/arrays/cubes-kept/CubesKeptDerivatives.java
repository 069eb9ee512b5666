package programs.arrays;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link CubesKept}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class CubesKeptDerivatives {

    private CubesKeptDerivatives() {}

    /** The derivative of {@link CubesKept#f(double[][], int)} with respect to {@code a}. */
    public static FGradient fGradient(double[][] a, int n) {
        FGradient into = new FGradient();
        fGradient(a, n, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link CubesKept#f(double[][], int)} with respect to {@code a} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 71 * n}; of the method itself: {@code 45 * n}. Workspace: {@code 600 * n} bytes, and
     * while it grows at most twice as many.
     */
    public static void fGradient(double[][] a, int n, FGradient into) {
        into.prepare(a);
        fGradientKernel(a, n, into.a, into.doubleRows2, into.doubleRows4, into.doubles4);
    }

    /**
     * Computes the derivative of {@link CubesKept#f(double[][], int)} with respect to {@code a} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 95 * n}; of the method itself: {@code 45 * n}. Workspace: {@code 600 * n} bytes, and
     * while it grows at most twice as many.
     */
    public static double fValueAndGradient(double[][] a, int n, FGradient into) {
        into.prepare(a);
        return fValueAndGradientKernel(a, n, into.a, into.doubleRows2, into.doubleRows4, into.doubles4);
    }

    /**
     * The derivative of {@link CubesKept#f(double[][], int)} with respect to {@code a}, and the memory that
     * computing it needs. One holder serves one thread at a time.
     */
    public static final class FGradient {
        private double[][] a = new double[0][];
        private boolean given;
        private final double[][][] doubleRows2 = new double[2][0][];
        private final double[][][][][] doubleRows4 = new double[6][0][][][];
        private final double[][][][][] doubles4 = new double[2][0][][][];
        private final Identities own = new Identities();

        /** An empty holder, which grows to what it meets. */
        public FGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static FGradient into(double[][] a) {
            FGradient holder = new FGradient();
            if (holder.own.add(a, 2, "a")) {
                throw new IllegalArgumentException("the result a has a row twice");
            }
            holder.a = a;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code a}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][] a() {
            return a;
        }

        private void prepare(double[][] a) {
            own.begin();
            own.add(this.a, 2, "a");
            own.end();
            if (own.owner(a, 2) != null) {
                throw new IllegalArgumentException("argument a shares an array with the result a");
            }
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            this.a = zerosLike(this.a, a);
        }

        private FGradient withoutScratch() {
            FGradient results = new FGradient();
            results.a = a;
            return results;
        }
    }

    /** The derivative of {@link CubesKept#g(double[][], int)} with respect to {@code a}. */
    public static GGradient gGradient(double[][] a, int n) {
        GGradient into = new GGradient();
        gGradient(a, n, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link CubesKept#g(double[][], int)} with respect to {@code a} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 2 * (3 * n + 2 * rounds44_53 + 2 * rounds45_53)}; of the method itself:
     * {@code 4 * n + 3 * rounds44_53 + 3 * rounds45_53}. Workspace:
     * {@code 8 * (a.length + elements(a) + 18 * n + 60)} bytes, and while it grows at most twice as many.
     * Here {@code rounds44_53} is how often the loop in line 44 runs in all, {@code rounds45_53} is how often
     * the loop in line 45 runs in all.
     */
    public static void gGradient(double[][] a, int n, GGradient into) {
        into.prepare(a);
        gGradientKernel(into.aCopy, n, into.a, into.doubleRows2, into.doubles3, into.doubleRows3);
    }

    /**
     * Computes the derivative of {@link CubesKept#g(double[][], int)} with respect to {@code a} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 6 * n + 7 * rounds44_53 + 7 * rounds45_53}; of the method itself:
     * {@code 4 * n + 3 * rounds44_53 + 3 * rounds45_53}. Workspace:
     * {@code 8 * (a.length + elements(a) + 18 * n + 60)} bytes, and while it grows at most twice as many.
     * Here {@code rounds44_53} is how often the loop in line 44 runs in all, {@code rounds45_53} is how often
     * the loop in line 45 runs in all.
     */
    public static double gValueAndGradient(double[][] a, int n, GGradient into) {
        into.prepare(a);
        return gValueAndGradientKernel(into.aCopy, n, into.a, into.doubleRows2, into.doubles3,
                into.doubleRows3);
    }

    /**
     * The derivative of {@link CubesKept#g(double[][], int)} with respect to {@code a}, and the memory that
     * computing it needs. One holder serves one thread at a time.
     */
    public static final class GGradient {
        private double[][] a = new double[0][];
        private boolean given;
        private double[][] aCopy = new double[0][];
        private final double[][][] doubleRows2 = new double[2][0][];
        private final double[][][][] doubles3 = new double[4][0][][];
        private final double[][][][] doubleRows3 = new double[8][0][][];
        private final Identities own = new Identities();
        private final Identities seen = new Identities();

        /** An empty holder, which grows to what it meets. */
        public GGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static GGradient into(double[][] a) {
            GGradient holder = new GGradient();
            if (holder.own.add(a, 2, "a")) {
                throw new IllegalArgumentException("the result a has a row twice");
            }
            holder.a = a;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code a}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][] a() {
            return a;
        }

        private void prepare(double[][] a) {
            own.begin();
            own.add(this.a, 2, "a");
            own.end();
            if (own.owner(a, 2) != null) {
                throw new IllegalArgumentException("argument a shares an array with the result a");
            }
            seen.clear();
            if (seen.add(a, 2, "a")) {
                throw new IllegalArgumentException(
                        "argument a has a row twice, and the method overwrites it");
            }
            seen.clear();
            aCopy = copied(aCopy, a);
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            this.a = zerosLike(this.a, a);
        }

        private GGradient withoutScratch() {
            GGradient results = new GGradient();
            results.a = a;
            return results;
        }
    }

    /** The derivative of {@link CubesKept#h(double[][], int)} with respect to {@code a}. */
    public static HGradient hGradient(double[][] a, int n) {
        HGradient into = new HGradient();
        hGradient(a, n, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link CubesKept#h(double[][], int)} with respect to {@code a} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 3} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 232} bytes beside what grows with the depth of calls.
     */
    public static void hGradient(double[][] a, int n, HGradient into) {
        into.prepare(a);
        hGradientKernel(a, n, into.a, into.ints, into.doubleRows3, into.doubleRows2, into.doubles,
                into.doubleRows4, into.doubles4);
    }

    /**
     * Computes the derivative of {@link CubesKept#h(double[][], int)} with respect to {@code a} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 3} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 232} bytes beside what grows with the depth of calls.
     */
    public static double hValueAndGradient(double[][] a, int n, HGradient into) {
        into.prepare(a);
        return hValueAndGradientKernel(a, n, into.a, into.ints, into.doubleRows3, into.doubleRows2,
                into.doubles, into.doubleRows4, into.doubles4);
    }

    /**
     * The derivative of {@link CubesKept#h(double[][], int)} with respect to {@code a}, and the memory that
     * computing it needs. One holder serves one thread at a time.
     */
    public static final class HGradient {
        private double[][] a = new double[0][];
        private boolean given;
        private final int[][] ints = new int[2][0];
        private final double[][][][] doubleRows3 = new double[2][0][][];
        private final double[][][] doubleRows2 = new double[5][0][];
        private final double[][] doubles = new double[9][0];
        private final double[][][][][] doubleRows4 = new double[6][0][][][];
        private final double[][][][][] doubles4 = new double[2][0][][][];
        private final Identities own = new Identities();

        /** An empty holder, which grows to what it meets. */
        public HGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static HGradient into(double[][] a) {
            HGradient holder = new HGradient();
            if (holder.own.add(a, 2, "a")) {
                throw new IllegalArgumentException("the result a has a row twice");
            }
            holder.a = a;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code a}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][] a() {
            return a;
        }

        private void prepare(double[][] a) {
            own.begin();
            own.add(this.a, 2, "a");
            own.end();
            if (own.owner(a, 2) != null) {
                throw new IllegalArgumentException("argument a shares an array with the result a");
            }
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            this.a = zerosLike(this.a, a);
        }

        private HGradient withoutScratch() {
            HGradient results = new HGradient();
            results.a = a;
            return results;
        }
    }

    private static void fGradientKernel(double[][] a, int n, double[][] aBar, double[][][] doubleRows2,
            double[][][][][] doubleRows4, double[][][][][] doubles4) {
        int made = 0;
        int made2 = 0;
        double[][] tape = doubleRows2[0];
        double[][] tape2 = doubleRows2[1];
        double[][][][] all = zeros(doubleRows4, 0, n);
        double[][][][] allBar = zeros(doubleRows4, 1, n);
        if (tape2.length < n) {
            tape2 = grow(doubleRows2, 1, n);
        }
        if (tape.length < n * 6L) {
            tape = grow(doubleRows2, 0, n * 6L);
        }
        for (int k = 0; k < n; k++) {
            double[][][] c = rowsFromPool(doubleRows4, 3, made,
                    rowsFromPool2(doubleRows4, 2, made, fromPool(doubles4, 0, made, 2, 3, 2)));
            made++;
            double[][][] cBar = rowsFromPool(doubleRows4, 5, made2,
                    rowsFromPool2(doubleRows4, 4, made2, fromPool(doubles4, 1, made2, 2, 3, 2)));
            made2++;
            double t = k + 1;
            int base = k * 6;
            for (int i = 0; i < 6; i++) {
                int k2 = i / 3;
                int k3 = i % 3;
                tape[base + i] = cBar[k2][k3];
                c[k2][k3][i % 2] = a[i % a.length][0] * t;
            }
            if (k % 2 == 0) {
                double[][] c0 = c[0];
                double[][] cBar0 = cBar[0];
                double[] t2 = c0[1];
                double[] tBar = cBar0[1];
                double[][] c1 = c[1];
                double[][] cBar1 = cBar[1];
                c0[1] = c1[2];
                cBar0[1] = cBar1[2];
                c1[2] = t2;
                cBar1[2] = tBar;
            } else {
                double[][] t2 = c[0];
                double[][] tBar = cBar[0];
                c[0] = c[1];
                cBar[0] = cBar[1];
                c[1] = t2;
                cBar[1] = tBar;
            }
            if (k > 1) {
                c[1][0] = all[k - 1][0][1];
                cBar[1][0] = allBar[k - 1][0][1];
            }
            if (k > 2) {
                c[0] = all[k - 2][1];
                cBar[0] = allBar[k - 2][1];
            }
            all[k] = c;
            allBar[k] = cBar;
            tape2[k] = cBar[0][1];
            double t2 = a[0][0];
            c[0][1][1] += t2 * t2;
        }
        int k = n - 1;
        for (int i = 0; i < n; i++) {
            double[][][] allI = all[i];
            double[][][] allBarI = allBar[i];
            double[] row = allBarI[0][1];
            double t = allI[0][1][0];
            for (int j = 0; j < 12; j++) {
                int k2 = j / 6;
                int k3 = j / 2 % 3;
                int k4 = j % 2;
                double t2 = j + i + 1;
                row[0] += allI[k2][k3][k4] * t2;
                allBarI[k2][k3][k4] += t * t2;
            }
        }
        if (k >= 0) {
            double[] aBar0 = aBar[0];
            double t = a[0][0];
            for (int i = k; i >= 0; i--) {
                double t2 = i + 1;
                aBar0[0] += 2.0 * tape2[i][1] * t;
                int base = i * 6;
                for (int j = 5; j >= 0; j--) {
                    double[] row = tape[base + j];
                    int k2 = j % 2;
                    double rowK2 = row[k2];
                    row[k2] = 0.0;
                    aBar[j % a.length][0] += rowK2 * t2;
                }
            }
        }
    }

    private static double fValueAndGradientKernel(double[][] a, int n, double[][] aBar,
            double[][][] doubleRows2, double[][][][][] doubleRows4, double[][][][][] doubles4) {
        int made = 0;
        int made2 = 0;
        double[][] tape = doubleRows2[0];
        double[][] tape2 = doubleRows2[1];
        double[][][][] all = zeros(doubleRows4, 0, n);
        double[][][][] allBar = zeros(doubleRows4, 1, n);
        if (tape2.length < n) {
            tape2 = grow(doubleRows2, 1, n);
        }
        if (tape.length < n * 6L) {
            tape = grow(doubleRows2, 0, n * 6L);
        }
        for (int k = 0; k < n; k++) {
            double[][][] c = rowsFromPool(doubleRows4, 3, made,
                    rowsFromPool2(doubleRows4, 2, made, fromPool(doubles4, 0, made, 2, 3, 2)));
            made++;
            double[][][] cBar = rowsFromPool(doubleRows4, 5, made2,
                    rowsFromPool2(doubleRows4, 4, made2, fromPool(doubles4, 1, made2, 2, 3, 2)));
            made2++;
            double t = k + 1;
            int base = k * 6;
            for (int i = 0; i < 6; i++) {
                int k2 = i / 3;
                int k3 = i % 3;
                tape[base + i] = cBar[k2][k3];
                c[k2][k3][i % 2] = a[i % a.length][0] * t;
            }
            if (k % 2 == 0) {
                double[][] c0 = c[0];
                double[][] cBar0 = cBar[0];
                double[] t2 = c0[1];
                double[] tBar = cBar0[1];
                double[][] c1 = c[1];
                double[][] cBar1 = cBar[1];
                c0[1] = c1[2];
                cBar0[1] = cBar1[2];
                c1[2] = t2;
                cBar1[2] = tBar;
            } else {
                double[][] t2 = c[0];
                double[][] tBar = cBar[0];
                c[0] = c[1];
                cBar[0] = cBar[1];
                c[1] = t2;
                cBar[1] = tBar;
            }
            if (k > 1) {
                c[1][0] = all[k - 1][0][1];
                cBar[1][0] = allBar[k - 1][0][1];
            }
            if (k > 2) {
                c[0] = all[k - 2][1];
                cBar[0] = allBar[k - 2][1];
            }
            all[k] = c;
            allBar[k] = cBar;
            tape2[k] = cBar[0][1];
            double t2 = a[0][0];
            c[0][1][1] += t2 * t2;
        }
        int k = n - 1;
        double s = 0.0;
        for (int i = 0; i < n; i++) {
            double[][][] allI = all[i];
            double t = allI[0][1][0];
            double[][][] allBarI = allBar[i];
            double[] row = allBarI[0][1];
            for (int j = 0; j < 12; j++) {
                int k2 = j / 6;
                int k3 = j / 2 % 3;
                int k4 = j % 2;
                double t2 = j + i + 1;
                double t3 = allI[k2][k3][k4] * t2;
                s += t3 * t;
                row[0] += t3;
                allBarI[k2][k3][k4] += t * t2;
            }
        }
        if (k >= 0) {
            double[] aBar0 = aBar[0];
            double t = a[0][0];
            for (int i = k; i >= 0; i--) {
                double t2 = i + 1;
                aBar0[0] += 2.0 * tape2[i][1] * t;
                int base = i * 6;
                for (int j = 5; j >= 0; j--) {
                    double[] row = tape[base + j];
                    int k2 = j % 2;
                    double rowK2 = row[k2];
                    row[k2] = 0.0;
                    aBar[j % a.length][0] += rowK2 * t2;
                }
            }
        }
        return s;
    }

    private static void gGradientKernel(double[][] a, int n, double[][] aBar, double[][][] doubleRows2,
            double[][][][] doubles3, double[][][][] doubleRows3) {
        int made = 0;
        int made2 = 0;
        double[][] tape = doubleRows2[0];
        double[][] tape2 = doubleRows2[1];
        double[][][] c = rows(doubleRows3, 1, rows2(doubleRows3, 0, zeros(doubles3, 0, 2, 3, 2)));
        double[][][] cBar = rows(doubleRows3, 3, rows2(doubleRows3, 2, zeros(doubles3, 1, 2, 3, 2)));
        double[][][] d = rows(doubleRows3, 4, zeros(doubles3, 2, n, 2));
        double[][][] dBar = rows(doubleRows3, 5, zeros(doubles3, 3, n, 2));
        if (tape.length < n) {
            tape = grow(doubleRows2, 0, n);
        }
        if (tape2.length < n) {
            tape2 = grow(doubleRows2, 1, n);
        }
        for (int k = 0; k < n; k++) {
            double[][] dk = d[k];
            double[][] dBarK = dBar[k];
            int k2 = k % 2;
            int k3 = k % 3;
            dk[0] = c[k2][k3];
            dBarK[0] = cBar[k2][k3];
            int k4 = k % a.length;
            double[] aK4 = a[k4];
            double[] aBarK4 = aBar[k4];
            dk[1] = aK4;
            dBarK[1] = aBarK4;
            int k5 = (k + 1) % 2;
            double[][] row = fromPool(doubleRows3, 6, made, 3);
            made++;
            double[][] row2 = fromPool(doubleRows3, 7, made2, 3);
            made2++;
            row[0] = aK4;
            row2[0] = aBarK4;
            row[1] = c[0][1];
            row2[1] = cBar[0][1];
            double[] a0 = a[0];
            row[2] = a0;
            row2[2] = aBar[0];
            c[k5] = row;
            cBar[k5] = row2;
            tape2[k] = cBar[k2][2];
            tape[k] = dBarK[0];
            c[k2][2][0] += a0[0] * k + dk[0][1];
        }
        double sBar = 1.0;
        for (int i = 1; i >= 0; i--) {
            double[][] e = c[i];
            double[][] eBar = cBar[i];
            for (int j = e.length - 1; j >= 0; j--) {
                double[] r = e[j];
                double[] rBar = eBar[j];
                for (int k = r.length - 1; k >= 0; k--) {
                    rBar[k] += 2.0 * sBar * r[k];
                    sBar *= 0.9;
                }
            }
        }
        int k = n - 1;
        for (int i = k; i >= 0; i--) {
            double[][] e = d[i];
            double[][] eBar = dBar[i];
            for (int j = e.length - 1; j >= 0; j--) {
                double[] r = e[j];
                double[] rBar = eBar[j];
                for (int l = r.length - 1; l >= 0; l--) {
                    rBar[l] += 2.0 * sBar * r[l];
                    sBar *= 0.9;
                }
            }
        }
        for (int i = k; i >= 0; i--) {
            double t = tape2[i][0];
            tape[i][1] += t;
            aBar[0][0] += t * i;
        }
    }

    private static double gValueAndGradientKernel(double[][] a, int n, double[][] aBar,
            double[][][] doubleRows2, double[][][][] doubles3, double[][][][] doubleRows3) {
        int made = 0;
        int made2 = 0;
        double[][] tape = doubleRows2[0];
        double[][] tape2 = doubleRows2[1];
        double[][][] c = rows(doubleRows3, 1, rows2(doubleRows3, 0, zeros(doubles3, 0, 2, 3, 2)));
        double[][][] cBar = rows(doubleRows3, 3, rows2(doubleRows3, 2, zeros(doubles3, 1, 2, 3, 2)));
        double[][][] d = rows(doubleRows3, 4, zeros(doubles3, 2, n, 2));
        double[][][] dBar = rows(doubleRows3, 5, zeros(doubles3, 3, n, 2));
        if (tape.length < n) {
            tape = grow(doubleRows2, 0, n);
        }
        if (tape2.length < n) {
            tape2 = grow(doubleRows2, 1, n);
        }
        for (int k = 0; k < n; k++) {
            double[][] dk = d[k];
            double[][] dBarK = dBar[k];
            int k2 = k % 2;
            int k3 = k % 3;
            dk[0] = c[k2][k3];
            dBarK[0] = cBar[k2][k3];
            int k4 = k % a.length;
            double[] aK4 = a[k4];
            double[] aBarK4 = aBar[k4];
            dk[1] = aK4;
            dBarK[1] = aBarK4;
            int k5 = (k + 1) % 2;
            double[][] row = fromPool(doubleRows3, 6, made, 3);
            made++;
            double[][] row2 = fromPool(doubleRows3, 7, made2, 3);
            made2++;
            row[0] = aK4;
            row2[0] = aBarK4;
            row[1] = c[0][1];
            row2[1] = cBar[0][1];
            double[] a0 = a[0];
            row[2] = a0;
            row2[2] = aBar[0];
            c[k5] = row;
            cBar[k5] = row2;
            tape2[k] = cBar[k2][2];
            tape[k] = dBarK[0];
            c[k2][2][0] += a0[0] * k + dk[0][1];
        }
        double s = 0.0;
        for (int i = 0; i < n; i++) {
            double[][] e = d[i];
            for (int j = 0; j < e.length; j++) {
                double[] r = e[j];
                for (int k = 0; k < r.length; k++) {
                    double v = r[k];
                    s = s * 0.9 + v * v;
                }
            }
        }
        for (int i = 0; i < 2; i++) {
            double[][] e = c[i];
            for (int j = 0; j < e.length; j++) {
                double[] r = e[j];
                for (int k = 0; k < r.length; k++) {
                    double v = r[k];
                    s = s * 0.9 + v * v;
                }
            }
        }
        double sBar = 1.0;
        for (int i = 1; i >= 0; i--) {
            double[][] e = c[i];
            double[][] eBar = cBar[i];
            for (int j = e.length - 1; j >= 0; j--) {
                double[] r = e[j];
                double[] rBar = eBar[j];
                for (int k = r.length - 1; k >= 0; k--) {
                    rBar[k] += 2.0 * sBar * r[k];
                    sBar *= 0.9;
                }
            }
        }
        int k = n - 1;
        for (int i = k; i >= 0; i--) {
            double[][] e = d[i];
            double[][] eBar = dBar[i];
            for (int j = e.length - 1; j >= 0; j--) {
                double[] r = e[j];
                double[] rBar = eBar[j];
                for (int l = r.length - 1; l >= 0; l--) {
                    rBar[l] += 2.0 * sBar * r[l];
                    sBar *= 0.9;
                }
            }
        }
        for (int i = k; i >= 0; i--) {
            double t = tape2[i][0];
            tape[i][1] += t;
            aBar[0][0] += t * i;
        }
        return s;
    }

    private static void hGradientKernel(double[][] a, int n, double[][] aBar, int[][] ints,
            double[][][][] doubleRows3, double[][][] doubleRows2, double[][] doubles,
            double[][][][][] doubleRows4, double[][][][][] doubles4) {
        int[] made = zeros(ints, 1, 4);
        int[] tops = zeros(ints, 0, 2);
        double[][][] up = zeros(doubleRows3, 0, 2);
        double[][][] upBar = zeros(doubleRows3, 1, 2);
        double[][] row = zeros(doubleRows2, 1, 2);
        double[][] row2 = zeros(doubleRows2, 2, 2);
        double[] row3 = zeros(doubles, 1, 2);
        double[] row4 = zeros(doubles, 2, 2);
        double[] a0 = a[0];
        double[] aBar0 = aBar[0];
        row3[0] = a0[0];
        row3[1] = 1.0;
        row[0] = row3;
        row2[0] = row4;
        double[] row5 = zeros(doubles, 3, 2);
        double[] row6 = zeros(doubles, 4, 2);
        row5[0] = 2.0;
        double t = a0[1];
        row5[1] = t;
        row[1] = row5;
        row2[1] = row6;
        up[0] = row;
        upBar[0] = row2;
        double[][] row7 = zeros(doubleRows2, 3, 2);
        double[][] row8 = zeros(doubleRows2, 4, 2);
        double[] row9 = zeros(doubles, 5, 2);
        double[] row10 = zeros(doubles, 6, 2);
        row9[0] = t;
        row9[1] = 2.0;
        row7[0] = row9;
        row8[0] = row10;
        double[] row11 = zeros(doubles, 7, 2);
        double[] row12 = zeros(doubles, 8, 2);
        row11[0] = 3.0;
        row11[1] = 4.0;
        row7[1] = row11;
        row8[1] = row12;
        up[1] = row7;
        upBar[1] = row8;
        hRecForward(a, n, up, aBar, upBar, tops, doubleRows2, doubleRows4, doubles, doubles4, made);
        hRecReverse(n, aBar, 1.0, tops, doubleRows2, doubles);
        row12[1] = 0.0;
        row12[0] = 0.0;
        row10[1] = 0.0;
        double t2 = row10[0];
        row10[0] = 0.0;
        double t3 = row6[1];
        row6[1] = 0.0;
        aBar0[1] += t2 + t3;
        row6[0] = 0.0;
        row4[1] = 0.0;
        aBar0[0] += row4[0];
    }

    private static double hValueAndGradientKernel(double[][] a, int n, double[][] aBar, int[][] ints,
            double[][][][] doubleRows3, double[][][] doubleRows2, double[][] doubles,
            double[][][][][] doubleRows4, double[][][][][] doubles4) {
        int[] made = zeros(ints, 1, 4);
        int[] tops = zeros(ints, 0, 2);
        double[][][] up = zeros(doubleRows3, 0, 2);
        double[][][] upBar = zeros(doubleRows3, 1, 2);
        double[][] row = zeros(doubleRows2, 1, 2);
        double[][] row2 = zeros(doubleRows2, 2, 2);
        double[] row3 = zeros(doubles, 1, 2);
        double[] row4 = zeros(doubles, 2, 2);
        double[] a0 = a[0];
        double[] aBar0 = aBar[0];
        row3[0] = a0[0];
        row3[1] = 1.0;
        row[0] = row3;
        row2[0] = row4;
        double[] row5 = zeros(doubles, 3, 2);
        double[] row6 = zeros(doubles, 4, 2);
        row5[0] = 2.0;
        double t = a0[1];
        row5[1] = t;
        row[1] = row5;
        row2[1] = row6;
        up[0] = row;
        upBar[0] = row2;
        double[][] row7 = zeros(doubleRows2, 3, 2);
        double[][] row8 = zeros(doubleRows2, 4, 2);
        double[] row9 = zeros(doubles, 5, 2);
        double[] row10 = zeros(doubles, 6, 2);
        row9[0] = t;
        row9[1] = 2.0;
        row7[0] = row9;
        row8[0] = row10;
        double[] row11 = zeros(doubles, 7, 2);
        double[] row12 = zeros(doubles, 8, 2);
        row11[0] = 3.0;
        row11[1] = 4.0;
        row7[1] = row11;
        row8[1] = row12;
        up[1] = row7;
        upBar[1] = row8;
        double t2 = hRecForward(a, n, up, aBar, upBar, tops, doubleRows2, doubleRows4, doubles, doubles4,
                made);
        hRecReverse(n, aBar, 1.0, tops, doubleRows2, doubles);
        row12[1] = 0.0;
        row12[0] = 0.0;
        row10[1] = 0.0;
        double t3 = row10[0];
        row10[0] = 0.0;
        double t4 = row6[1];
        row6[1] = 0.0;
        aBar0[1] += t3 + t4;
        row6[0] = 0.0;
        row4[1] = 0.0;
        aBar0[0] += row4[0];
        return t2;
    }

    /** {@code rec}, which leaves behind what its reverse needs. */
    private static double hRecForward(double[][] a, int k, double[][][] up, double[][] aBar,
            double[][][] upBar, int[] tops, double[][][] doubleRows2, double[][][][][] doubleRows4,
            double[][] doubles, double[][][][][] doubles4, int[] made) {
        double t = 0.0;
        double t2 = 0.0;
        double[] row = null;
        double t3;
        double[] row2 = null;
        double[] row3 = null;
        double[] row4 = null;
        double[] row5 = null;
        if (k == 0) {
            row = upBar[0][0];
            t3 = up[0][0][0];
        } else {
            double[][][] c = rowsFromPool(doubleRows4, 1, made[0],
                    rowsFromPool2(doubleRows4, 0, made[0], fromPool(doubles4, 0, made[0], 2, 2, 2)));
            made[0] += 1;
            double[][][] cBar = rowsFromPool(doubleRows4, 3, made[1],
                    rowsFromPool2(doubleRows4, 2, made[1], fromPool(doubles4, 1, made[1], 2, 2, 2)));
            made[1] += 1;
            c[1][0] = up[0][1];
            cBar[1][0] = upBar[0][1];
            int k2 = k % 2;
            c[0] = up[k2];
            cBar[0] = upBar[k2];
            double[] row6 = c[1][1];
            row2 = cBar[1][1];
            double t4 = a[0][0];
            row3 = upBar[1][0];
            row6[0] = t4 * k + up[1][0][1];
            row6[1] = t4;
            k--;
            double t5 = hRecForward(a, k, c, aBar, cBar, tops, doubleRows2, doubleRows4, doubles, doubles4,
                    made);
            double[][] c1 = c[1];
            double[][] cBar1 = cBar[1];
            row4 = cBar1[1];
            t2 = c1[1][1];
            row5 = cBar1[0];
            t = c1[0][0];
            double[][][] up2 = fromPool(doubleRows4, 4, made[2], 2);
            made[2] += 1;
            double[][][] upBar2 = fromPool(doubleRows4, 5, made[3], 2);
            made[3] += 1;
            up2[0] = c[1];
            upBar2[0] = cBar[1];
            up2[1] = c[0];
            upBar2[1] = cBar[0];
            double t6 = hRecForward(a, k, up2, aBar, upBar2, tops, doubleRows2, doubleRows4, doubles,
                    doubles4, made);
            t3 = t5 + t2 * t + t6;
        }
        int top = tops[0];
        int size = top + 5;
        double[][] refs = doubleRows2[0];
        if (refs.length < size) {
            refs = grow(doubleRows2, 0, size);
        }
        refs[top] = row;
        refs[top + 1] = row3;
        refs[top + 2] = row2;
        refs[top + 3] = row4;
        refs[top + 4] = row5;
        tops[0] = size;
        int top2 = tops[1];
        int size2 = top2 + 2;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size2) {
            doubleStack = grow(doubles, 0, size2);
        }
        doubleStack[top2] = t;
        doubleStack[top2 + 1] = t2;
        tops[1] = size2;
        return t3;
    }

    /** The reverse of {@code rec}: from adjoints of results to those of parameters. */
    private static void hRecReverse(int k, double[][] aBar, double resultBar, int[] tops,
            double[][][] doubleRows2, double[][] doubles) {
        int top = tops[0] - 5;
        tops[0] = top;
        double[][] refs = doubleRows2[0];
        double[] kept = refs[top];
        double[] kept2 = refs[top + 1];
        double[] kept3 = refs[top + 2];
        double[] kept4 = refs[top + 3];
        double[] kept5 = refs[top + 4];
        int top2 = tops[1] - 2;
        tops[1] = top2;
        double[] doubleStack = doubles[0];
        double kept6 = doubleStack[top2];
        double kept7 = doubleStack[top2 + 1];
        if (k == 0) {
            kept[0] += resultBar;
        } else {
            double t = k;
            k--;
            hRecReverse(k, aBar, resultBar, tops, doubleRows2, doubles);
            kept5[0] += resultBar * kept7;
            kept4[1] += resultBar * kept6;
            hRecReverse(k, aBar, resultBar, tops, doubleRows2, doubles);
            double t2 = kept3[1];
            kept3[1] = 0.0;
            double t3 = kept3[0];
            kept3[0] = 0.0;
            kept2[1] += t3;
            aBar[0][0] += t2 + t3 * t;
        }
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

    /** An array kept in a slot, with exactly the given length and filled with zeros. */
    private static double[][][][] zeros(double[][][][][] slots, int slot, int length) {
        double[][][][] array = slots[slot];
        if (array == null || array.length != length) {
            array = new double[length][][][];
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

    /** An array kept in a slot, with exactly the given lengths and filled with zeros. */
    private static double[][][] zeros(double[][][][] slots, int slot, int length, int length2) {
        double[][][] array = slots[slot];
        if (array == null || array.length != length) {
            array = new double[length][][];
            slots[slot] = array;
        }
        for (int i = 0; i < length; i++) {
            array[i] = zeros(array, i, length2);
        }
        return array;
    }

    /** An array kept in a slot, with exactly the given lengths and filled with zeros. */
    private static double[][][] zeros(double[][][][] slots, int slot, int length, int length2, int length3) {
        double[][][] array = slots[slot];
        if (array == null || array.length != length) {
            array = new double[length][][];
            slots[slot] = array;
        }
        for (int i = 0; i < length; i++) {
            array[i] = zeros(array, i, length2, length3);
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
    private static double[][] fromPool(double[][][][] pools, int pool, int number, int length) {
        if (number == pools[pool].length) {
            pools[pool] = Arrays.copyOf(pools[pool], Math.max(4, 2 * number));
        }
        return zeros(pools[pool], number, length);
    }

    /** The array of the given number in the pool kept in a slot, filled with zeros. */
    private static double[][][] fromPool(double[][][][][] pools, int pool, int number, int length) {
        if (number == pools[pool].length) {
            pools[pool] = Arrays.copyOf(pools[pool], Math.max(4, 2 * number));
        }
        return zeros(pools[pool], number, length);
    }

    /** The array of the given number in the pool kept in a slot, filled with zeros. */
    private static double[][][] fromPool(double[][][][][] pools, int pool, int number, int length,
            int length2, int length3) {
        if (number == pools[pool].length) {
            pools[pool] = Arrays.copyOf(pools[pool], Math.max(4, 2 * number));
        }
        return zeros(pools[pool], number, length, length2, length3);
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

    /** An array kept in a slot, referring to the given rows. */
    private static double[][][] rows(double[][][][] slots, int slot, double[][][] rows) {
        double[][][] array = slots[slot];
        if (array == null || array.length != rows.length) {
            array = new double[rows.length][][];
            slots[slot] = array;
        }
        System.arraycopy(rows, 0, array, 0, rows.length);
        return array;
    }

    /** An array kept in a slot, of arrays of their own that refer to the given rows, 2 levels in all. */
    private static double[][][] rows2(double[][][][] slots, int slot, double[][][] planes) {
        double[][][] array = slots[slot];
        if (array == null || array.length != planes.length) {
            array = new double[planes.length][][];
            slots[slot] = array;
        }
        for (int i = 0; i < planes.length; i++) {
            array[i] = rows(array, i, planes[i]);
        }
        return array;
    }

    /** The array of the given number in the pool kept in a slot, referring to the given rows. */
    private static double[][][] rowsFromPool(double[][][][][] pools, int pool, int number,
            double[][][] rows) {
        if (number == pools[pool].length) {
            pools[pool] = Arrays.copyOf(pools[pool], Math.max(4, 2 * number));
        }
        return rows(pools[pool], number, rows);
    }

    /** The array of the given number in the pool kept in a slot, referring to the given rows. */
    private static double[][][] rowsFromPool2(double[][][][][] pools, int pool, int number,
            double[][][] rows) {
        if (number == pools[pool].length) {
            pools[pool] = Arrays.copyOf(pools[pool], Math.max(4, 2 * number));
        }
        return rows2(pools[pool], number, rows);
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

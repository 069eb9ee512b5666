package programs.recursion;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link MatricesReturned}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class MatricesReturnedDerivatives {

    private MatricesReturnedDerivatives() {}

    /**
     * The derivative of {@link MatricesReturned#f(double[], double)} with respect to {@code roots} and
     * {@code x}.
     */
    public static FGradient fGradient(double[] roots, double x) {
        FGradient into = new FGradient();
        fGradient(roots, x, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link MatricesReturned#f(double[], double)} with respect to {@code roots}
     * and {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 6 * i + 7} beside those of the methods called; of the method itself:
     * {@code 2 * i + 3} beside those of the methods called. Workspace: {@code 4 * (2 * i + 5)} bytes beside
     * what grows with the depth of calls. Here {@code i} is the value of i in line 25.
     */
    public static void fGradient(double[] roots, double x, FGradient into) {
        into.prepare(roots);
        into.x = fGradientKernel(roots, x, into.roots, into.ints, into.doubles, into.doubleRows2,
                into.doubles2);
    }

    /**
     * Computes the derivative of {@link MatricesReturned#f(double[], double)} with respect to {@code roots}
     * and {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 2 * (3 * i + 4)} beside those of the methods called; of the method itself:
     * {@code 2 * i + 3} beside those of the methods called. Workspace: {@code 4 * (2 * i + 5)} bytes beside
     * what grows with the depth of calls. Here {@code i} is the value of i in line 25.
     */
    public static double fValueAndGradient(double[] roots, double x, FGradient into) {
        into.prepare(roots);
        double value = fValueAndGradientKernel(roots, x, into.roots, into.ints, into.doubles,
                into.doubleRows2, into.doubles2, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link MatricesReturned#f(double[], double)} with respect to {@code roots} and
     * {@code x}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class FGradient {
        private double[] roots = new double[0];
        private double x;
        private boolean given;
        private final int[][] ints = new int[3][0];
        private final double[][] doubles = new double[2][0];
        private final double[][][] doubleRows2 = new double[2][0][];
        private final double[][][] doubles2 = new double[6][0][];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public FGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static FGradient into(double[] roots) {
            FGradient holder = new FGradient();
            holder.roots = roots;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code roots}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] roots() {
            return roots;
        }

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        private void prepare(double[] roots) {
            if (this.roots == roots) {
                throw new IllegalArgumentException("argument roots shares an array with the result roots");
            }
            if (given && !sameShape(this.roots, roots)) {
                throw new IllegalArgumentException(
                        "the array given for the result roots has not the shape of the argument");
            }
            this.roots = zerosLike(this.roots, roots);
        }

        private FGradient withoutScratch() {
            FGradient results = new FGradient();
            results.roots = roots;
            results.x = x;
            return results;
        }
    }

    /**
     * The derivative of {@link MatricesReturned#g(double[][], double[][])} with respect to {@code a} and
     * {@code b}.
     */
    public static GGradient gGradient(double[][] a, double[][] b) {
        GGradient into = new GGradient();
        gGradient(a, b, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link MatricesReturned#g(double[][], double[][])} with respect to {@code a}
     * and {@code b} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 2 * rounds51_30} beside those of the methods called; of the method itself:
     * {@code 2 * rounds51_30} beside those of the methods called. Workspace:
     * {@code 8 * (3 * a.length + 3 * b.length + elements(a) + elements(b) + 2)} bytes beside what grows with
     * the depth of calls. Here {@code rounds51_30} is how often the loop in line 51 runs in all.
     */
    public static void gGradient(double[][] a, double[][] b, GGradient into) {
        into.prepare(a, b);
        gGradientKernel(into.aRows, into.bRows, into.aBarRows, into.bBarRows, into.ints, into.doubleRows2,
                into.doubleRows3, into.doubles, into.doubles2, into.doubles3);
    }

    /**
     * Computes the derivative of {@link MatricesReturned#g(double[][], double[][])} with respect to {@code a}
     * and {@code b} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 4 * rounds51_30} beside those of the methods called; of the method itself:
     * {@code 2 * rounds51_30} beside those of the methods called. Workspace:
     * {@code 8 * (3 * a.length + 3 * b.length + elements(a) + elements(b) + 2)} bytes beside what grows with
     * the depth of calls. Here {@code rounds51_30} is how often the loop in line 51 runs in all.
     */
    public static double gValueAndGradient(double[][] a, double[][] b, GGradient into) {
        into.prepare(a, b);
        return gValueAndGradientKernel(into.aRows, into.bRows, into.aBarRows, into.bBarRows, into.ints,
                into.doubleRows2, into.doubleRows3, into.doubles, into.doubles2, into.doubles3);
    }

    /**
     * The derivative of {@link MatricesReturned#g(double[][], double[][])} with respect to {@code a} and
     * {@code b}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class GGradient {
        private double[][] a = new double[0][];
        private double[][] b = new double[0][];
        private boolean given;
        private double[][] aCopy = new double[0][];
        private double[][] aRows = new double[0][];
        private double[][] bCopy = new double[0][];
        private double[][] bRows = new double[0][];
        private double[][] aBarRows = new double[0][];
        private double[][] bBarRows = new double[0][];
        private final int[][] ints = new int[3][0];
        private final double[][][] doubleRows2 = new double[1][0][];
        private final double[][][][] doubleRows3 = new double[10][0][][];
        private final double[][] doubles = new double[1][0];
        private final double[][][] doubles2 = new double[6][0][];
        private final double[][][][] doubles3 = new double[2][0][][];
        private final Identities own = new Identities();
        private final Identities seen = new Identities();

        /** An empty holder, which grows to what it meets. */
        public GGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static GGradient into(double[][] a, double[][] b) {
            GGradient holder = new GGradient();
            if (holder.own.add(a, 2, "a")) {
                throw new IllegalArgumentException("the result a has a row twice");
            }
            if (holder.own.owner(b, 2) != null) {
                throw new IllegalArgumentException("the results a and b share an array");
            }
            if (holder.own.add(b, 2, "b")) {
                throw new IllegalArgumentException("the result b has a row twice");
            }
            holder.a = a;
            holder.b = b;
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

        /**
         * The derivative with respect to {@code b}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][] b() {
            return b;
        }

        private void prepare(double[][] a, double[][] b) {
            own.begin();
            own.add(this.a, 2, "a");
            own.add(this.b, 2, "b");
            own.end();
            if (own.owner(a, 2) != null) {
                throw new IllegalArgumentException(
                        "argument a shares an array with the result " + own.owner(a, 2));
            }
            if (own.owner(b, 2) != null) {
                throw new IllegalArgumentException(
                        "argument b shares an array with the result " + own.owner(b, 2));
            }
            seen.clear();
            if (seen.add(a, 2, "a")) {
                throw new IllegalArgumentException(
                        "argument a has a row twice, and the method overwrites it");
            }
            if (seen.owner(b, 2) != null) {
                throw new IllegalArgumentException(
                        "arguments a and b share an array, and the method overwrites a");
            }
            seen.clear();
            if (seen.add(b, 2, "b")) {
                throw new IllegalArgumentException(
                        "argument b has a row twice, and the method overwrites it");
            }
            seen.clear();
            aCopy = copied(aCopy, a);
            aRows = borrowed(aRows, aCopy);
            bCopy = copied(bCopy, b);
            bRows = borrowed(bRows, bCopy);
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            if (given && !sameShape(this.b, b)) {
                throw new IllegalArgumentException(
                        "the array given for the result b has not the shape of the argument");
            }
            this.a = zerosLike(this.a, a);
            aBarRows = borrowed(aBarRows, this.a);
            this.b = zerosLike(this.b, b);
            bBarRows = borrowed(bBarRows, this.b);
        }

        private GGradient withoutScratch() {
            GGradient results = new GGradient();
            results.a = a;
            results.b = b;
            return results;
        }
    }

    private static double fGradientKernel(double[] roots, double x, double[] rootsBar, int[][] ints,
            double[][] doubles, double[][][] doubleRows2, double[][][] doubles2) {
        int[] made = zeros(ints, 2, 6);
        int[] tops = zeros(ints, 1, 3);
        double[] sTape = doubles[1];
        double[] p = fPolyForward(roots, 0, roots.length, rootsBar, tops, doubleRows2, doubles, doubles2,
                ints, made);
        double[] pBar = doubleRows2[0][0];
        int iStart = p.length - 1;
        if (sTape.length < iStart + 1L) {
            sTape = grow(doubles, 1, iStart + 1L);
        }
        double s = 0.0;
        for (int i = iStart; i >= 0; i--) {
            sTape[iStart - i] = s;
            s = s * x + p[i];
        }
        pBar[0] += 1.0;
        double xBar = 0.0;
        double sBar = 1.0;
        for (int i = 0; i <= iStart; i++) {
            pBar[i] += sBar;
            xBar += sBar * sTape[iStart - i];
            sBar *= x;
        }
        fPolyReverse(0, roots.length, rootsBar, tops, doubleRows2, doubles, ints);
        return xBar;
    }

    private static double fValueAndGradientKernel(double[] roots, double x, double[] rootsBar, int[][] ints,
            double[][] doubles, double[][][] doubleRows2, double[][][] doubles2, double[] partials) {
        int[] made = zeros(ints, 2, 6);
        int[] tops = zeros(ints, 1, 3);
        double[] sTape = doubles[1];
        double[] p = fPolyForward(roots, 0, roots.length, rootsBar, tops, doubleRows2, doubles, doubles2,
                ints, made);
        double[] pBar = doubleRows2[0][0];
        int iStart = p.length - 1;
        if (sTape.length < iStart + 1L) {
            sTape = grow(doubles, 1, iStart + 1L);
        }
        double s = 0.0;
        for (int i = iStart; i >= 0; i--) {
            sTape[iStart - i] = s;
            s = s * x + p[i];
        }
        double t = s + p[0];
        pBar[0] += 1.0;
        double xBar = 0.0;
        double sBar = 1.0;
        for (int i = 0; i <= iStart; i++) {
            pBar[i] += sBar;
            xBar += sBar * sTape[iStart - i];
            sBar *= x;
        }
        fPolyReverse(0, roots.length, rootsBar, tops, doubleRows2, doubles, ints);
        partials[0] = xBar;
        return t;
    }

    /** {@code poly}, which leaves behind what its reverse needs. */
    private static double[] fPolyForward(double[] roots, int lo, int hi, double[] rootsBar, int[] tops,
            double[][][] doubleRows2, double[][] doubles, double[][][] doubles2, int[][] ints, int[] made) {
        int k = hi - lo;
        int k2 = 0;
        int k3 = 0;
        double[] c;
        double[] row = null;
        double[] row2;
        double[] row3 = null;
        double[] aBar = null;
        double[] bBar = null;
        double[] cBar = null;
        if (k == 0) {
            c = fromPool(doubles2, 0, made[0], 1);
            made[0] += 1;
            row = fromPool(doubles2, 1, made[1], 1);
            made[1] += 1;
            c[0] = 1.0;
            row2 = row;
        } else if (k == 1) {
            c = fromPool(doubles2, 2, made[2], 2);
            made[2] += 1;
            row3 = fromPool(doubles2, 3, made[3], 2);
            made[3] += 1;
            c[0] = -roots[lo];
            c[1] = 1.0;
            row2 = row3;
        } else {
            int mid = lo + k / 2;
            double[] a = fPolyForward(roots, lo, mid, rootsBar, tops, doubleRows2, doubles, doubles2, ints,
                    made);
            aBar = doubleRows2[0][0];
            double[] b = fPolyForward(roots, mid, hi, rootsBar, tops, doubleRows2, doubles, doubles2, ints,
                    made);
            bBar = doubleRows2[0][0];
            k2 = a.length;
            k3 = b.length;
            int k4 = k2 + k3 - 1;
            c = fromPool(doubles2, 4, made[4], k4);
            made[4] += 1;
            cBar = fromPool(doubles2, 5, made[5], k4);
            made[5] += 1;
            for (int i = 0; i < k2; i++) {
                for (int j = 0; j < k3; j++) {
                    double ai = a[i];
                    double bj = b[j];
                    c[i + j] += ai * bj;
                    int top = tops[2];
                    int size = top + 2;
                    double[] doubleStack = doubles[0];
                    if (doubleStack.length < size) {
                        doubleStack = grow(doubles, 0, size);
                    }
                    doubleStack[top] = bj;
                    doubleStack[top + 1] = ai;
                    tops[2] = size;
                }
            }
            row2 = cBar;
        }
        int top = tops[0];
        int size = top + 5;
        double[][] refs = doubleRows2[1];
        if (refs.length < size) {
            refs = grow(doubleRows2, 1, size);
        }
        refs[top] = row;
        refs[top + 1] = row3;
        refs[top + 2] = aBar;
        refs[top + 3] = bBar;
        refs[top + 4] = cBar;
        tops[0] = size;
        int top2 = tops[1];
        int size2 = top2 + 2;
        int[] intStack = ints[0];
        if (intStack.length < size2) {
            intStack = grow(ints, 0, size2);
        }
        intStack[top2] = k2;
        intStack[top2 + 1] = k3;
        tops[1] = size2;
        double[][] results = room(doubleRows2, 0, 1);
        results[0] = row2;
        return c;
    }

    /** The reverse of {@code poly}: from adjoints of results to those of parameters. */
    private static void fPolyReverse(int lo, int hi, double[] rootsBar, int[] tops, double[][][] doubleRows2,
            double[][] doubles, int[][] ints) {
        int top = tops[0] - 5;
        tops[0] = top;
        double[][] refs = doubleRows2[1];
        double[] kept = refs[top];
        double[] kept2 = refs[top + 1];
        double[] aBar = refs[top + 2];
        double[] bBar = refs[top + 3];
        double[] cBar = refs[top + 4];
        int top2 = tops[1] - 2;
        tops[1] = top2;
        int[] intStack = ints[0];
        int kept3 = intStack[top2];
        int kept4 = intStack[top2 + 1];
        int k = hi - lo;
        if (k == 0) {
            kept[0] = 0.0;
        } else if (k == 1) {
            kept2[1] = 0.0;
            double t = kept2[0];
            kept2[0] = 0.0;
            rootsBar[lo] -= t;
        } else {
            int mid = lo + k / 2;
            int k2 = kept4 - 1;
            for (int i = kept3 - 1; i >= 0; i--) {
                for (int j = k2; j >= 0; j--) {
                    int top3 = tops[2] - 2;
                    tops[2] = top3;
                    double[] doubleStack = doubles[0];
                    double t = cBar[i + j];
                    bBar[j] += t * doubleStack[top3 + 1];
                    aBar[i] += t * doubleStack[top3];
                }
            }
            fPolyReverse(mid, hi, rootsBar, tops, doubleRows2, doubles, ints);
            fPolyReverse(lo, mid, rootsBar, tops, doubleRows2, doubles, ints);
        }
    }

    private static void gGradientKernel(double[][] a, double[][] b, double[][] aBar, double[][] bBar,
            int[][] ints, double[][][] doubleRows2, double[][][][] doubleRows3, double[][] doubles,
            double[][][] doubles2, double[][][][] doubles3) {
        int[] made = zeros(ints, 2, 14);
        int[] tops = zeros(ints, 1, 4);
        double[][] c = gStrassenForward(a, b, aBar, bBar, tops, doubleRows2, doubleRows3, doubles, doubles2,
                doubles3, ints, made);
        double[][] cBar = doubleRows3[8][0];
        for (int i = 0; i < c.length; i++) {
            double[] r = c[i];
            double[] rBar = cBar[i];
            for (int j = 0; j < r.length; j++) {
                rBar[j] += 2.0 * r[j];
            }
        }
        gStrassenReverse(a, tops, doubleRows2, doubleRows3, doubles, ints);
    }

    private static double gValueAndGradientKernel(double[][] a, double[][] b, double[][] aBar,
            double[][] bBar, int[][] ints, double[][][] doubleRows2, double[][][][] doubleRows3,
            double[][] doubles, double[][][] doubles2, double[][][][] doubles3) {
        int[] made = zeros(ints, 2, 14);
        int[] tops = zeros(ints, 1, 4);
        double[][] c = gStrassenForward(a, b, aBar, bBar, tops, doubleRows2, doubleRows3, doubles, doubles2,
                doubles3, ints, made);
        double[][] cBar = doubleRows3[8][0];
        double s = 0.0;
        for (int i = 0; i < c.length; i++) {
            double[] r = c[i];
            double[] rBar = cBar[i];
            for (int j = 0; j < r.length; j++) {
                double v = r[j];
                s += v * v;
                rBar[j] += 2.0 * v;
            }
        }
        gStrassenReverse(a, tops, doubleRows2, doubleRows3, doubles, ints);
        return s;
    }

    /** {@code strassen}, which leaves behind what its reverse needs. */
    private static double[][] gStrassenForward(double[][] a, double[][] b, double[][] aBar, double[][] bBar,
            int[] tops, double[][][] doubleRows2, double[][][][] doubleRows3, double[][] doubles,
            double[][][] doubles2, double[][][][] doubles3, int[][] ints, int[] made) {
        double t = 0.0;
        double t2 = 0.0;
        double[][] c;
        double[][] cBar;
        double[] row = null;
        double[] row2 = null;
        double[] row3 = null;
        if (a.length == 1) {
            c = fromPool(doubleRows3, 0, made[0], 1);
            made[0] += 1;
            cBar = fromPool(doubleRows3, 1, made[1], 1);
            made[1] += 1;
            double[] row4 = fromPool(doubles2, 0, made[2], 1);
            made[2] += 1;
            row = fromPool(doubles2, 1, made[3], 1);
            made[3] += 1;
            row2 = aBar[0];
            t2 = a[0][0];
            row3 = bBar[0];
            t = b[0][0];
            row4[0] = t2 * t;
            c[0] = row4;
            cBar[0] = row;
        } else {
            int h = a.length / 2;
            c = rowsFromPool(doubleRows3, 2, made[4], fromPool(doubles3, 0, made[4], a.length, a.length));
            made[4] += 1;
            cBar = rowsFromPool(doubleRows3, 3, made[5], fromPool(doubles3, 1, made[5], a.length, a.length));
            made[5] += 1;
            for (int q = 0; q < 8; q++) {
                double[][] b2 = fromPool(doubleRows3, 4, made[6], h);
                made[6] += 1;
                double[][] bBar2 = fromPool(doubleRows3, 5, made[7], h);
                made[7] += 1;
                int k = (q >> 1 & 1) * h;
                int from = (q >> 2 & 1) * h;
                int to = from + h;
                boolean test = from > to;
                boolean test2 = from < 0;
                int k2 = to - from;
                for (int i = 0; i < h; i++) {
                    int k3 = k + i;
                    double[] a2 = a[k3];
                    double[] aBar2 = aBar[k3];
                    if (test) {
                        throw new IllegalArgumentException();
                    }
                    if (test2) {
                        throw new ArrayIndexOutOfBoundsException();
                    }
                    if (from > a2.length) {
                        throw new ArrayIndexOutOfBoundsException();
                    }
                    double[] b3 = fromPool(doubles2, 2, made[8], k2);
                    made[8] += 1;
                    double[] bBar3 = fromPool(doubles2, 3, made[9], k2);
                    made[9] += 1;
                    int m = Math.min(a2.length, to);
                    for (int j = from; j < m; j++) {
                        b3[j - from] = a2[j];
                    }
                    b2[i] = b3;
                    bBar2[i] = bBar3;
                    int top = tops[2];
                    int size = top + 1;
                    int[] intStack = ints[0];
                    if (intStack.length < size) {
                        intStack = grow(ints, 0, size);
                    }
                    intStack[top] = m;
                    tops[2] = size;
                    int top2 = tops[0];
                    int size2 = top2 + 2;
                    double[][] refs = doubleRows2[0];
                    if (refs.length < size2) {
                        refs = grow(doubleRows2, 0, size2);
                    }
                    refs[top2] = aBar2;
                    refs[top2 + 1] = bBar3;
                    tops[0] = size2;
                }
                double[][] b3 = fromPool(doubleRows3, 6, made[10], h);
                made[10] += 1;
                double[][] bBar3 = fromPool(doubleRows3, 7, made[11], h);
                made[11] += 1;
                int from2 = (q & 1) * h;
                int to2 = from2 + h;
                boolean test3 = from2 > to2;
                boolean test4 = from2 < 0;
                int k3 = to2 - from2;
                for (int i = 0; i < h; i++) {
                    int k4 = from + i;
                    double[] a2 = b[k4];
                    double[] aBar2 = bBar[k4];
                    if (test3) {
                        throw new IllegalArgumentException();
                    }
                    if (test4) {
                        throw new ArrayIndexOutOfBoundsException();
                    }
                    if (from2 > a2.length) {
                        throw new ArrayIndexOutOfBoundsException();
                    }
                    double[] b4 = fromPool(doubles2, 4, made[12], k3);
                    made[12] += 1;
                    double[] bBar4 = fromPool(doubles2, 5, made[13], k3);
                    made[13] += 1;
                    int m = Math.min(a2.length, to2);
                    for (int j = from2; j < m; j++) {
                        b4[j - from2] = a2[j];
                    }
                    b3[i] = b4;
                    bBar3[i] = bBar4;
                    int top = tops[2];
                    int size = top + 1;
                    int[] intStack = ints[0];
                    if (intStack.length < size) {
                        intStack = grow(ints, 0, size);
                    }
                    intStack[top] = m;
                    tops[2] = size;
                    int top2 = tops[0];
                    int size2 = top2 + 2;
                    double[][] refs = doubleRows2[0];
                    if (refs.length < size2) {
                        refs = grow(doubleRows2, 0, size2);
                    }
                    refs[top2] = aBar2;
                    refs[top2 + 1] = bBar4;
                    tops[0] = size2;
                }
                double[][] p = gStrassenForward(b2, b3, bBar2, bBar3, tops, doubleRows2, doubleRows3, doubles,
                        doubles2, doubles3, ints, made);
                double[][] pBar = doubleRows3[8][0];
                for (int i = 0; i < h; i++) {
                    int k4 = k + i;
                    for (int j = 0; j < h; j++) {
                        c[k4][from2 + j] += p[i][j];
                        int top = tops[0];
                        int size = top + 2;
                        double[][] refs = doubleRows2[0];
                        if (refs.length < size) {
                            refs = grow(doubleRows2, 0, size);
                        }
                        refs[top] = pBar[i];
                        refs[top + 1] = cBar[k4];
                        tops[0] = size;
                    }
                }
                int top = tops[3];
                int size = top + 1;
                double[][][] refs = doubleRows3[9];
                if (refs.length < size) {
                    refs = grow(doubleRows3, 9, size);
                }
                refs[top] = b2;
                tops[3] = size;
            }
        }
        int top = tops[0];
        int size = top + 3;
        double[][] refs = doubleRows2[0];
        if (refs.length < size) {
            refs = grow(doubleRows2, 0, size);
        }
        refs[top] = row2;
        refs[top + 1] = row3;
        refs[top + 2] = row;
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
        double[][][] results = room(doubleRows3, 8, 1);
        results[0] = cBar;
        return c;
    }

    /** The reverse of {@code strassen}: from adjoints of results to those of parameters. */
    private static void gStrassenReverse(double[][] a, int[] tops, double[][][] doubleRows2,
            double[][][][] doubleRows3, double[][] doubles, int[][] ints) {
        int top = tops[0] - 3;
        tops[0] = top;
        double[][] refs = doubleRows2[0];
        double[] kept = refs[top];
        double[] kept2 = refs[top + 1];
        double[] kept3 = refs[top + 2];
        int top2 = tops[1] - 2;
        tops[1] = top2;
        double[] doubleStack = doubles[0];
        double kept4 = doubleStack[top2];
        double kept5 = doubleStack[top2 + 1];
        if (a.length == 1) {
            double t = kept3[0];
            kept3[0] = 0.0;
            kept2[0] += t * kept5;
            kept[0] += t * kept4;
        } else {
            int h = a.length / 2;
            int k = h - 1;
            for (int q = 7; q >= 0; q--) {
                int top3 = tops[3] - 1;
                tops[3] = top3;
                double[][][] refs2 = doubleRows3[9];
                double[][] b = refs2[top3];
                int from = (q >> 2 & 1) * h;
                int from2 = (q & 1) * h;
                for (int i = k; i >= 0; i--) {
                    for (int j = k; j >= 0; j--) {
                        int top4 = tops[0] - 2;
                        tops[0] = top4;
                        double[][] refs3 = doubleRows2[0];
                        refs3[top4][j] += refs3[top4 + 1][from2 + j];
                    }
                }
                gStrassenReverse(b, tops, doubleRows2, doubleRows3, doubles, ints);
                for (int i = k; i >= 0; i--) {
                    int top4 = tops[2] - 1;
                    tops[2] = top4;
                    int[] intStack = ints[0];
                    int m = intStack[top4];
                    int top5 = tops[0] - 2;
                    tops[0] = top5;
                    double[][] refs3 = doubleRows2[0];
                    double[] aBar = refs3[top5];
                    double[] bBar = refs3[top5 + 1];
                    for (int j = m - 1; j >= from2; j--) {
                        int k2 = j - from2;
                        double bBarK2 = bBar[k2];
                        bBar[k2] = 0.0;
                        aBar[j] += bBarK2;
                    }
                }
                for (int i = k; i >= 0; i--) {
                    int top4 = tops[2] - 1;
                    tops[2] = top4;
                    int[] intStack = ints[0];
                    int m = intStack[top4];
                    int top5 = tops[0] - 2;
                    tops[0] = top5;
                    double[][] refs3 = doubleRows2[0];
                    double[] aBar = refs3[top5];
                    double[] bBar = refs3[top5 + 1];
                    for (int j = m - 1; j >= from; j--) {
                        int k2 = j - from;
                        double bBarK2 = bBar[k2];
                        bBar[k2] = 0.0;
                        aBar[j] += bBarK2;
                    }
                }
            }
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

    /** An array kept in a slot, with room for the given number of zeros. */
    private static double[][] room(double[][][] slots, int slot, int length) {
        double[][] array = slots[slot];
        if (length < 0 || array.length < length) {
            array = new double[length][];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0, length, null);
        }
        return array;
    }

    /** An array kept in a slot, with room for the given number of zeros. */
    private static double[][][] room(double[][][][] slots, int slot, int length) {
        double[][][] array = slots[slot];
        if (length < 0 || array.length < length) {
            array = new double[length][][];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0, length, null);
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

    /** An array of its own with the given rows, so that the method may put other rows there. */
    private static double[][] borrowed(double[][] outer, double[][] rows) {
        if (outer.length != rows.length) {
            return rows.clone();
        }
        System.arraycopy(rows, 0, outer, 0, rows.length);
        return outer;
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

package programs.applications;

import java.util.Arrays;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** Derivatives of {@link SoftBody}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class SoftBodyDerivatives {

    private SoftBodyDerivatives() {}

    /**
     * The derivative of {@link SoftBody#simulate(SoftBody.Params, double[][], SoftBody.Scheme, double, int)}
     * with respect to {@code p} and {@code x}.
     *
     * <p>
     * At (0, 0) (line 20), {@code hypot} has no derivative; 0 is used. The branch on active values (line 30)
     * has the derivative of the side taken.
     */
    public static SimulateGradient simulateGradient(SoftBody.Params p, double[][] x, SoftBody.Scheme scheme,
            double h, int n) {
        SimulateGradient into = new SimulateGradient();
        simulateGradient(p, x, scheme, h, n, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of
     * {@link SoftBody#simulate(SoftBody.Params, double[][], SoftBody.Scheme, double, int)} with respect to
     * {@code p} and {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 7 * n + 4 * rounds36_51 + 16 * rounds42_44 + 58 * rounds68 + 10 * rounds77}
     * beside those of the methods called; of the method itself: at most
     * {@code n + 12 * rounds42_44 + 30 * rounds68 + 7 * rounds77} beside those of the methods called.
     * Workspace: at most
     * {@code 2 * (4 * elements(x) + 61 * n + 120 * rounds36_9 + 72 * rounds42_44 + 24 * rounds42_9 + 16 * rounds68 + 44 * x.length + 230)}
     * bytes beside arrays of sizes that change or are not its own beside what grows with the depth of calls,
     * and while it grows at most twice as many. Here {@code rounds36_51} is how often the loop in line 36
     * runs in all, {@code rounds36_9} is how often the loop in line 36 runs in all, {@code rounds42_44} is
     * how often the loop in line 42 runs in all, {@code rounds42_9} is how often the loop in line 42 runs in
     * all, {@code rounds68} is how often the loop in line 68 runs in all, {@code rounds77} is how often the
     * loop in line 77 runs in all.
     */
    public static void simulateGradient(SoftBody.Params p, double[][] x, SoftBody.Scheme scheme, double h,
            int n, SimulateGradient into) {
        into.prepare(p, x);
        simulateGradientKernel(p.k(), p.c(), p.mass(), p.springs(), p.rest(), into.xRows, scheme, h, n,
                into.p.mass, into.p.rest, into.xBarRows, into.longs, into.ints, into.doubles, into.doubles2,
                into.doubleRows2, into.doubleRows3, into.booleans, into.doubles3, into.partials);
        into.p.k = into.partials[0];
        into.p.c = into.partials[1];
    }

    /**
     * Computes the derivative of
     * {@link SoftBody#simulate(SoftBody.Params, double[][], SoftBody.Scheme, double, int)} with respect to
     * {@code p} and {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 7 * n + 4 * rounds36_51 + 16 * rounds42_44 + 58 * rounds68 + 12 * rounds77}
     * beside those of the methods called; of the method itself: at most
     * {@code n + 12 * rounds42_44 + 30 * rounds68 + 7 * rounds77} beside those of the methods called.
     * Workspace: at most
     * {@code 2 * (4 * elements(x) + 61 * n + 120 * rounds36_9 + 72 * rounds42_44 + 24 * rounds42_9 + 16 * rounds68 + 44 * x.length + 234)}
     * bytes beside arrays of sizes that change or are not its own beside what grows with the depth of calls,
     * and while it grows at most twice as many. Here {@code rounds36_51} is how often the loop in line 36
     * runs in all, {@code rounds36_9} is how often the loop in line 36 runs in all, {@code rounds42_44} is
     * how often the loop in line 42 runs in all, {@code rounds42_9} is how often the loop in line 42 runs in
     * all, {@code rounds68} is how often the loop in line 68 runs in all, {@code rounds77} is how often the
     * loop in line 77 runs in all.
     */
    public static double simulateValueAndGradient(SoftBody.Params p, double[][] x, SoftBody.Scheme scheme,
            double h, int n, SimulateGradient into) {
        into.prepare(p, x);
        double value = simulateValueAndGradientKernel(p.k(), p.c(), p.mass(), p.springs(), p.rest(),
                into.xRows, scheme, h, n, into.p.mass, into.p.rest, into.xBarRows, into.longs, into.ints,
                into.doubles, into.doubles2, into.doubleRows2, into.doubleRows3, into.booleans, into.doubles3,
                into.partials);
        into.p.k = into.partials[0];
        into.p.c = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link SoftBody#simulate(SoftBody.Params, double[][], SoftBody.Scheme, double, int)}
     * with respect to {@code p} and {@code x}, and the memory that computing it needs. One holder serves one
     * thread at a time.
     */
    public static final class SimulateGradient {
        private ParamsPartials p = new ParamsPartials();
        private double[][] x = new double[0][];
        private boolean given;
        private double[][] xCopy = new double[0][];
        private double[][] xRows = new double[0][];
        private double[][] xBarRows = new double[0][];
        private final long[][] longs = new long[1][0];
        private final int[][] ints = new int[27][0];
        private final double[][] doubles = new double[4][0];
        private final double[][][] doubles2 = new double[46][0][];
        private final double[][][] doubleRows2 = new double[49][0][];
        private final double[][][][] doubleRows3 = new double[33][0][][];
        private final boolean[][] booleans = new boolean[3][0];
        private final double[][][][] doubles3 = new double[12][0][][];
        private final Identities own = new Identities();
        private final Identities seen = new Identities();
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public SimulateGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments; derivatives with respect to records stay in its own mirrors.
         */
        public static SimulateGradient into(double[][] x) {
            SimulateGradient holder = new SimulateGradient();
            if (holder.own.add(x, 2, "x")) {
                throw new IllegalArgumentException("the result x has a row twice");
            }
            holder.x = x;
            holder.given = true;
            return holder;
        }

        /** The derivative with respect to {@code p}. */
        public ParamsPartials p() {
            return p;
        }

        /**
         * The derivative with respect to {@code x}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][] x() {
            return x;
        }

        private void prepare(SoftBody.Params p, double[][] x) {
            own.begin();
            own.add(this.p.mass, 1, "p.mass");
            own.add(this.p.rest, 1, "p.rest");
            own.add(this.x, 2, "x");
            own.end();
            if (own.owner(p.mass(), 1) != null) {
                throw new IllegalArgumentException(
                        "argument p.mass shares an array with the result " + own.owner(p.mass(), 1));
            }
            if (own.owner(p.rest(), 1) != null) {
                throw new IllegalArgumentException(
                        "argument p.rest shares an array with the result " + own.owner(p.rest(), 1));
            }
            if (own.owner(x, 2) != null) {
                throw new IllegalArgumentException(
                        "argument x shares an array with the result " + own.owner(x, 2));
            }
            seen.clear();
            if (seen.add(x, 2, "x")) {
                throw new IllegalArgumentException(
                        "argument x has a row twice, and the method overwrites it");
            }
            if (seen.owner(p.mass(), 1) != null) {
                throw new IllegalArgumentException(
                        "arguments x and p.mass share an array, and the method overwrites x");
            }
            if (seen.owner(p.rest(), 1) != null) {
                throw new IllegalArgumentException(
                        "arguments x and p.rest share an array, and the method overwrites x");
            }
            seen.clear();
            xCopy = copied(xCopy, x);
            xRows = borrowed(xRows, xCopy);
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            this.p.mass = roomLike(this.p.mass, p.mass());
            this.p.rest = zerosLike(this.p.rest, p.rest());
            this.x = zerosLike(this.x, x);
            xBarRows = borrowed(xBarRows, this.x);
        }

        private SimulateGradient withoutScratch() {
            SimulateGradient results = new SimulateGradient();
            results.p = p;
            results.x = x;
            return results;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link SoftBody.Params}; overwritten by the next
     * computation.
     */
    public static final class ParamsPartials {
        private double k;
        private double c;
        private double[] mass = new double[0];
        private double[] rest = new double[0];

        private ParamsPartials() {}

        /** The derivative with respect to {@code k}. */
        public double k() {
            return k;
        }

        /** The derivative with respect to {@code c}. */
        public double c() {
            return c;
        }

        /** The derivative with respect to {@code mass}. */
        public double[] mass() {
            return mass;
        }

        /** The derivative with respect to {@code rest}. */
        public double[] rest() {
            return rest;
        }
    }

    private static void simulateGradientKernel(double pK, double pC, double[] pMass, int[][] pSprings,
            double[] pRest, double[][] x, SoftBody.Scheme scheme, double h, int n, double[] pMassBar,
            double[] pRestBar, double[][] xBar, long[][] longs, int[][] ints, double[][] doubles,
            double[][][] doubles2, double[][][] doubleRows2, double[][][][] doubleRows3, boolean[][] booleans,
            double[][][][] doubles3, double[] partials) {
        int[] made = zeros(ints, 26, 40);
        int made2 = 0;
        int made3 = 0;
        int made4 = 0;
        int made5 = 0;
        int made6 = 0;
        int made7 = 0;
        int made8 = 0;
        int made9 = 0;
        int made10 = 0;
        int made11 = 0;
        int made12 = 0;
        int made13 = 0;
        int made14 = 0;
        int made15 = 0;
        int made16 = 0;
        int made17 = 0;
        int made18 = 0;
        int made19 = 0;
        int made20 = 0;
        int made21 = 0;
        int made22 = 0;
        int made23 = 0;
        int made24 = 0;
        int made25 = 0;
        int made26 = 0;
        int made27 = 0;
        int made28 = 0;
        int made29 = 0;
        int made30 = 0;
        int made31 = 0;
        int made32 = 0;
        int made33 = 0;
        int made34 = 0;
        int made35 = 0;
        int made36 = 0;
        int made37 = 0;
        long[] longValues = zeros(longs, 0, 4);
        int[] intValues = zeros(ints, 24, 90);
        double[] doubleValues = zeros(doubles, 3, 7);
        int[] tops = zeros(ints, 25, 3);
        int k = simulateGradientKernelPart14(x);
        double[][] v = rows(doubleRows2, 47, zeros(doubles2, 40, k, 2));
        double[][] vBar = rows(doubleRows2, 48, zeros(doubles2, 41, k, 2));
        simulateGradientKernelPart15(n, doubleRows3, booleans, doubles);
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
        int k12 = 0;
        int k13 = 0;
        int k14 = 0;
        int k15 = 0;
        int k16 = 0;
        int k17 = 0;
        int k18 = 0;
        int k19 = 0;
        int k20 = 0;
        int k21 = 0;
        int k22 = 0;
        int k23 = 0;
        int k24 = 0;
        int k25 = 0;
        int k26 = 0;
        int k27 = 0;
        int k28 = 0;
        int k29 = 0;
        int k30 = 0;
        int k31 = 0;
        int k32 = 0;
        int k33 = 0;
        int k34 = 0;
        int k35 = 0;
        int k36 = 0;
        int k37 = 0;
        int k38 = 0;
        for (int t = 0; t < n; t++) {
            double[][][] xTape = doubleRows3[9];
            xTape[t] = x;
            double[][][] vTape = doubleRows3[12];
            vTape[t] = v;
            double[][] a = fromPool(doubles3, 0, made2, x.length, 2);
            made2++;
            double[][][] aTape = doubleRows3[10];
            aTape[t] = a;
            double[][] aBar = fromPool(doubles3, 1, made3, x.length, 2);
            made3++;
            double[][][] aBarTape = doubleRows3[11];
            aBarTape[t] = aBar;
            simulateAccelForward(pK, pC, pMass, pSprings, pRest, x, v, a, pMassBar, pRestBar, xBar, vBar,
                    aBar, tops, doubleRows2, doubles, booleans);
            SoftBody.Scheme selector = Objects.requireNonNull(scheme);
            boolean test = selector == SoftBody.Scheme.EULER;
            boolean[] tape = booleans[1];
            tape[t] = test;
            int[] tape2 = ints[23];
            double[][] aBarTape2 = doubleRows2[45];
            double[][] bBarTape = doubleRows2[46];
            int[] tape3 = ints[22];
            double[][] tape4 = doubleRows2[44];
            int[] tape5 = ints[21];
            double[][] aBarTape3 = doubleRows2[42];
            double[][] bBarTape2 = doubleRows2[43];
            int[] tape6 = ints[20];
            double[][] tape7 = doubleRows2[41];
            double[][] tape8 = doubleRows2[40];
            if (test) {
                double[][] r = fromPool(doubleRows3, 13, made4, v.length);
                made4++;
                double[][] rBar = fromPool(doubleRows3, 14, made5, v.length);
                made5++;
                long k39 = v.length;
                long size = k2 + k39;
                if (tape2.length < size) {
                    tape2 = grow(ints, 23, size);
                }
                if (aBarTape2.length < size) {
                    aBarTape2 = grow(doubleRows2, 45, size);
                }
                if (bBarTape.length < size) {
                    bBarTape = grow(doubleRows2, 46, size);
                }
                for (int i = 0; i < v.length; i++) {
                    double[] a2 = v[i];
                    aBarTape2[k2] = vBar[i];
                    tape2[k2] = a2.length;
                    double[] b = fromPool(doubles2, 42, made6, a2.length);
                    made6++;
                    double[] bBar = fromPool(doubles2, 43, made7, a2.length);
                    made7++;
                    bBarTape[k2] = bBar;
                    for (int j = 0; j < a2.length; j++) {
                        b[j] = a2[j];
                    }
                    r[i] = b;
                    rBar[i] = bBar;
                    k2++;
                }
                if (tape3.length < k3 + k39) {
                    tape3 = grow(ints, 22, k3 + k39);
                }
                for (int i = 0; i < v.length; i++) {
                    double[] ri = r[i];
                    tape3[k3] = ri.length;
                    if (tape4.length < k4 + (long) ri.length) {
                        tape4 = grow(doubleRows2, 44, k4 + (long) ri.length);
                    }
                    for (int j = 0; j < ri.length; j++) {
                        tape4[k4] = rBar[i];
                        ri[j] += h * a[i][j];
                        k4++;
                    }
                    k3++;
                }
                double[][] r2 = fromPool(doubleRows3, 15, made8, x.length);
                made8++;
                double[][] rBar2 = fromPool(doubleRows3, 16, made9, x.length);
                made9++;
                long k40 = x.length;
                long size2 = k5 + k40;
                if (tape5.length < size2) {
                    tape5 = grow(ints, 21, size2);
                }
                if (aBarTape3.length < size2) {
                    aBarTape3 = grow(doubleRows2, 42, size2);
                }
                if (bBarTape2.length < size2) {
                    bBarTape2 = grow(doubleRows2, 43, size2);
                }
                for (int i = 0; i < x.length; i++) {
                    double[] a2 = x[i];
                    aBarTape3[k5] = xBar[i];
                    tape5[k5] = a2.length;
                    double[] b = fromPool(doubles2, 44, made10, a2.length);
                    made10++;
                    double[] bBar = fromPool(doubles2, 45, made11, a2.length);
                    made11++;
                    bBarTape2[k5] = bBar;
                    for (int j = 0; j < a2.length; j++) {
                        b[j] = a2[j];
                    }
                    r2[i] = b;
                    rBar2[i] = bBar;
                    k5++;
                }
                if (tape6.length < k6 + k40) {
                    tape6 = grow(ints, 20, k6 + k40);
                }
                for (int i = 0; i < x.length; i++) {
                    double[] row = r2[i];
                    tape6[k6] = row.length;
                    long size3 = k7 + (long) row.length;
                    if (tape7.length < size3) {
                        tape7 = grow(doubleRows2, 41, size3);
                    }
                    if (tape8.length < size3) {
                        tape8 = grow(doubleRows2, 40, size3);
                    }
                    for (int j = 0; j < row.length; j++) {
                        tape8[k7] = rBar2[i];
                        tape7[k7] = rBar[i];
                        row[j] += h * r[i][j];
                        k7++;
                    }
                    k6++;
                }
                x = r2;
                v = r;
                xBar = rBar2;
                vBar = rBar;
            } else {
                boolean test2 = selector == SoftBody.Scheme.HEUN;
                boolean[] tape9 = booleans[2];
                tape9[t] = test2;
                if (test2) {
                    double[][] r = fromPool(doubleRows3, 17, made12, v.length);
                    made12++;
                    double[][] rBar = fromPool(doubleRows3, 18, made13, v.length);
                    made13++;
                    simulateGradientKernelPart1(k8, v.length, v, vBar, r, rBar, k9, k10, a, h, longValues,
                            intValues, ints, doubleRows2, doubles2, made);
                    double[][] r2 = fromPool(doubleRows3, 19, made14, x.length);
                    made14++;
                    double[][][] rTape = doubleRows3[1];
                    rTape[t] = r2;
                    double[][] rBar2 = fromPool(doubleRows3, 20, made15, x.length);
                    made15++;
                    simulateGradientKernelPart2(k11, x.length, x, xBar, r2, rBar2, k12, k13, v, vBar, h,
                            longValues, intValues, ints, doubleRows2, doubles2, made);
                    double[][] a1 = fromPool(doubles3, 2, made16, x.length, 2);
                    made16++;
                    double[][][] a1Tape = doubleRows3[2];
                    a1Tape[t] = a1;
                    double[][] a1Bar = fromPool(doubles3, 3, made17, x.length, 2);
                    made17++;
                    double[][][] a1BarTape = doubleRows3[3];
                    a1BarTape[t] = a1Bar;
                    simulateAccelForward(pK, pC, pMass, pSprings, pRest, r2, r, a1, pMassBar, pRestBar, rBar2,
                            rBar, a1Bar, tops, doubleRows2, doubles, booleans);
                    double h2 = h * 0.5;
                    double[] hTape = doubles[1];
                    hTape[t] = h2;
                    double[][] r3 = fromPool(doubles3, 4, made18, x.length);
                    made18++;
                    double[][] rBar3 = fromPool(doubles3, 5, made19, x.length);
                    made19++;
                    simulateGradientKernelPart3(k14, x.length, x, xBar, r3, rBar3, k15, k16, v, vBar, h2,
                            longValues, intValues, ints, doubleRows2, doubles2, made);
                    double[][] r4 = fromPool(doubleRows3, 21, made20, x.length);
                    made20++;
                    double[][] rBar4 = fromPool(doubleRows3, 22, made21, x.length);
                    made21++;
                    simulateGradientKernelPart4(k17, x.length, r3, rBar3, r4, rBar4, k18, k19, r, rBar, h2,
                            longValues, intValues, ints, doubleRows2, doubles2, made);
                    double[][] r5 = fromPool(doubles3, 6, made22, v.length);
                    made22++;
                    double[][] rBar5 = fromPool(doubles3, 7, made23, v.length);
                    made23++;
                    simulateGradientKernelPart5(k20, v.length, v, vBar, r5, rBar5, k21, k22, a, h2,
                            longValues, intValues, ints, doubleRows2, doubles2, made);
                    double[][] r6 = fromPool(doubleRows3, 23, made24, v.length);
                    made24++;
                    double[][] rBar6 = fromPool(doubleRows3, 24, made25, v.length);
                    made25++;
                    simulateGradientKernelPart6(k23, v.length, r5, rBar5, r6, rBar6, k24, k25, a1, h2,
                            longValues, intValues, ints, doubleRows2, doubles2, made);
                    k8 = intValues[0];
                    k9 = intValues[1];
                    k10 = intValues[2];
                    k11 = intValues[3];
                    k12 = intValues[4];
                    k13 = intValues[5];
                    k14 = intValues[6];
                    k15 = intValues[7];
                    k16 = intValues[8];
                    k17 = intValues[9];
                    k18 = intValues[10];
                    k19 = intValues[11];
                    k20 = intValues[12];
                    k21 = intValues[13];
                    k22 = intValues[14];
                    k23 = intValues[15];
                    k24 = intValues[16];
                    k25 = intValues[17];
                    x = r4;
                    v = r6;
                    xBar = rBar4;
                    vBar = rBar6;
                } else {
                    double h2 = h * 0.5;
                    double[] hTape = doubles[2];
                    hTape[t] = h2;
                    double[][] r = fromPool(doubleRows3, 25, made26, v.length);
                    made26++;
                    double[][] rBar = fromPool(doubleRows3, 26, made27, v.length);
                    made27++;
                    simulateGradientKernelPart7(k26, v.length, v, vBar, r, rBar, k27, k28, a, h2, longValues,
                            intValues, ints, doubleRows2, doubles2, made);
                    double[][] r2 = fromPool(doubleRows3, 27, made28, x.length);
                    made28++;
                    double[][][] rTape = doubleRows3[4];
                    rTape[t] = r2;
                    double[][] rBar2 = fromPool(doubleRows3, 28, made29, x.length);
                    made29++;
                    simulateGradientKernelPart8(k29, x.length, x, xBar, r2, rBar2, k30, k31, v, vBar, h2,
                            longValues, intValues, ints, doubleRows2, doubles2, made);
                    double[][] a2 = fromPool(doubles3, 8, made30, x.length, 2);
                    made30++;
                    double[][][] a2Tape = doubleRows3[5];
                    a2Tape[t] = a2;
                    double[][] a2Bar = fromPool(doubles3, 9, made31, x.length, 2);
                    made31++;
                    double[][][] a2BarTape = doubleRows3[6];
                    a2BarTape[t] = a2Bar;
                    simulateAccelForward(pK, pC, pMass, pSprings, pRest, r2, r, a2, pMassBar, pRestBar, rBar2,
                            rBar, a2Bar, tops, doubleRows2, doubles, booleans);
                    double[][] r3 = fromPool(doubleRows3, 29, made32, v.length);
                    made32++;
                    double[][] rBar3 = fromPool(doubleRows3, 30, made33, v.length);
                    made33++;
                    simulateGradientKernelPart9(k32, v.length, v, vBar, r3, rBar3, k33, k34, a2, h2,
                            longValues, intValues, ints, doubleRows2, doubles2, made);
                    double[][] r4 = fromPool(doubleRows3, 31, made34, x.length);
                    made34++;
                    double[][][] rTape2 = doubleRows3[7];
                    rTape2[t] = r4;
                    double[][] rBar4 = fromPool(doubleRows3, 32, made35, x.length);
                    made35++;
                    simulateGradientKernelPart10(k35, x.length, x, xBar, r4, rBar4, k36, k37, r, rBar, h2,
                            longValues, intValues, ints, doubleRows2, doubles2, made);
                    double[][] a3 = fromPool(doubles3, 10, made36, x.length, 2);
                    made36++;
                    double[][][] a3Tape = doubleRows3[8];
                    a3Tape[t] = a3;
                    double[][] a3Bar = fromPool(doubles3, 11, made37, x.length, 2);
                    made37++;
                    k38 = simulateGradientKernelPart11(t, a3Bar, pK, pC, pMass, pSprings, pRest, r4, r3, a3,
                            pMassBar, pRestBar, rBar4, rBar3, tops, k38, x.length, x, xBar, v, vBar, r, rBar,
                            h, a, a2, longValues, booleans, doubleRows2, doubleRows3, doubles);
                    k26 = intValues[18];
                    k27 = intValues[19];
                    k28 = intValues[20];
                    k29 = intValues[21];
                    k30 = intValues[22];
                    k31 = intValues[23];
                    k32 = intValues[24];
                    k33 = intValues[25];
                    k34 = intValues[26];
                    k35 = intValues[27];
                    k36 = intValues[28];
                    k37 = intValues[29];
                }
            }
        }
        intValues[76] = k25;
        intValues[77] = k26;
        intValues[78] = k27;
        intValues[79] = k28;
        intValues[80] = k29;
        intValues[81] = k30;
        intValues[82] = k31;
        intValues[83] = k32;
        intValues[84] = k33;
        intValues[85] = k34;
        intValues[86] = k35;
        intValues[87] = k36;
        intValues[88] = k37;
        intValues[89] = k38;
        doubleValues[2] = h;
        doubleValues[3] = pK;
        doubleValues[4] = pC;
        simulateGradientKernelPart16(x, pMassBar, pMass, xBar, v, vBar, n, k2, k3, k4, k5, k6, k7, k8, k9,
                k10, k11, k12, k13, k14, k15, k16, k17, k18, k19, k20, k21, k22, k23, k24, intValues,
                pSprings, pRest, pRestBar, tops, doubleValues, booleans, doubleRows2, doubleRows3, doubles,
                ints, partials);
        partials[0] = doubleValues[5];
        partials[1] = doubleValues[6];
    }

    private static double simulateValueAndGradientKernel(double pK, double pC, double[] pMass,
            int[][] pSprings, double[] pRest, double[][] x, SoftBody.Scheme scheme, double h, int n,
            double[] pMassBar, double[] pRestBar, double[][] xBar, long[][] longs, int[][] ints,
            double[][] doubles, double[][][] doubles2, double[][][] doubleRows2, double[][][][] doubleRows3,
            boolean[][] booleans, double[][][][] doubles3, double[] partials) {
        int[] made = zeros(ints, 26, 40);
        int made2 = 0;
        int made3 = 0;
        int made4 = 0;
        int made5 = 0;
        int made6 = 0;
        int made7 = 0;
        int made8 = 0;
        int made9 = 0;
        int made10 = 0;
        int made11 = 0;
        int made12 = 0;
        int made13 = 0;
        int made14 = 0;
        int made15 = 0;
        int made16 = 0;
        int made17 = 0;
        int made18 = 0;
        int made19 = 0;
        int made20 = 0;
        int made21 = 0;
        int made22 = 0;
        int made23 = 0;
        int made24 = 0;
        int made25 = 0;
        int made26 = 0;
        int made27 = 0;
        int made28 = 0;
        int made29 = 0;
        int made30 = 0;
        int made31 = 0;
        int made32 = 0;
        int made33 = 0;
        int made34 = 0;
        int made35 = 0;
        int made36 = 0;
        int made37 = 0;
        long[] longValues = zeros(longs, 0, 4);
        int[] intValues = zeros(ints, 24, 90);
        double[] doubleValues = zeros(doubles, 3, 8);
        int[] tops = zeros(ints, 25, 3);
        int k = simulateValueAndGradientKernelPart14(x);
        double[][] v = rows(doubleRows2, 47, zeros(doubles2, 40, k, 2));
        double[][] vBar = rows(doubleRows2, 48, zeros(doubles2, 41, k, 2));
        simulateValueAndGradientKernelPart15(n, doubleRows3, booleans, doubles);
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
        int k12 = 0;
        int k13 = 0;
        int k14 = 0;
        int k15 = 0;
        int k16 = 0;
        int k17 = 0;
        int k18 = 0;
        int k19 = 0;
        int k20 = 0;
        int k21 = 0;
        int k22 = 0;
        int k23 = 0;
        int k24 = 0;
        int k25 = 0;
        int k26 = 0;
        int k27 = 0;
        int k28 = 0;
        int k29 = 0;
        int k30 = 0;
        int k31 = 0;
        int k32 = 0;
        int k33 = 0;
        int k34 = 0;
        int k35 = 0;
        int k36 = 0;
        int k37 = 0;
        int k38 = 0;
        for (int t = 0; t < n; t++) {
            double[][][] xTape = doubleRows3[9];
            xTape[t] = x;
            double[][][] vTape = doubleRows3[12];
            vTape[t] = v;
            double[][] a = fromPool(doubles3, 0, made2, x.length, 2);
            made2++;
            double[][][] aTape = doubleRows3[10];
            aTape[t] = a;
            double[][] aBar = fromPool(doubles3, 1, made3, x.length, 2);
            made3++;
            double[][][] aBarTape = doubleRows3[11];
            aBarTape[t] = aBar;
            simulateAccelForward(pK, pC, pMass, pSprings, pRest, x, v, a, pMassBar, pRestBar, xBar, vBar,
                    aBar, tops, doubleRows2, doubles, booleans);
            SoftBody.Scheme selector = Objects.requireNonNull(scheme);
            boolean test = selector == SoftBody.Scheme.EULER;
            boolean[] tape = booleans[1];
            tape[t] = test;
            int[] tape2 = ints[23];
            double[][] aBarTape2 = doubleRows2[45];
            double[][] bBarTape = doubleRows2[46];
            int[] tape3 = ints[22];
            double[][] tape4 = doubleRows2[44];
            int[] tape5 = ints[21];
            double[][] aBarTape3 = doubleRows2[42];
            double[][] bBarTape2 = doubleRows2[43];
            int[] tape6 = ints[20];
            double[][] tape7 = doubleRows2[41];
            double[][] tape8 = doubleRows2[40];
            if (test) {
                double[][] r = fromPool(doubleRows3, 13, made4, v.length);
                made4++;
                double[][] rBar = fromPool(doubleRows3, 14, made5, v.length);
                made5++;
                long k39 = v.length;
                long size = k2 + k39;
                if (tape2.length < size) {
                    tape2 = grow(ints, 23, size);
                }
                if (aBarTape2.length < size) {
                    aBarTape2 = grow(doubleRows2, 45, size);
                }
                if (bBarTape.length < size) {
                    bBarTape = grow(doubleRows2, 46, size);
                }
                for (int i = 0; i < v.length; i++) {
                    double[] a2 = v[i];
                    aBarTape2[k2] = vBar[i];
                    tape2[k2] = a2.length;
                    double[] b = fromPool(doubles2, 42, made6, a2.length);
                    made6++;
                    double[] bBar = fromPool(doubles2, 43, made7, a2.length);
                    made7++;
                    bBarTape[k2] = bBar;
                    for (int j = 0; j < a2.length; j++) {
                        b[j] = a2[j];
                    }
                    r[i] = b;
                    rBar[i] = bBar;
                    k2++;
                }
                if (tape3.length < k3 + k39) {
                    tape3 = grow(ints, 22, k3 + k39);
                }
                for (int i = 0; i < v.length; i++) {
                    double[] ri = r[i];
                    tape3[k3] = ri.length;
                    if (tape4.length < k4 + (long) ri.length) {
                        tape4 = grow(doubleRows2, 44, k4 + (long) ri.length);
                    }
                    for (int j = 0; j < ri.length; j++) {
                        tape4[k4] = rBar[i];
                        ri[j] += h * a[i][j];
                        k4++;
                    }
                    k3++;
                }
                double[][] r2 = fromPool(doubleRows3, 15, made8, x.length);
                made8++;
                double[][] rBar2 = fromPool(doubleRows3, 16, made9, x.length);
                made9++;
                long k40 = x.length;
                long size2 = k5 + k40;
                if (tape5.length < size2) {
                    tape5 = grow(ints, 21, size2);
                }
                if (aBarTape3.length < size2) {
                    aBarTape3 = grow(doubleRows2, 42, size2);
                }
                if (bBarTape2.length < size2) {
                    bBarTape2 = grow(doubleRows2, 43, size2);
                }
                for (int i = 0; i < x.length; i++) {
                    double[] a2 = x[i];
                    aBarTape3[k5] = xBar[i];
                    tape5[k5] = a2.length;
                    double[] b = fromPool(doubles2, 44, made10, a2.length);
                    made10++;
                    double[] bBar = fromPool(doubles2, 45, made11, a2.length);
                    made11++;
                    bBarTape2[k5] = bBar;
                    for (int j = 0; j < a2.length; j++) {
                        b[j] = a2[j];
                    }
                    r2[i] = b;
                    rBar2[i] = bBar;
                    k5++;
                }
                if (tape6.length < k6 + k40) {
                    tape6 = grow(ints, 20, k6 + k40);
                }
                for (int i = 0; i < x.length; i++) {
                    double[] row = r2[i];
                    tape6[k6] = row.length;
                    long size3 = k7 + (long) row.length;
                    if (tape7.length < size3) {
                        tape7 = grow(doubleRows2, 41, size3);
                    }
                    if (tape8.length < size3) {
                        tape8 = grow(doubleRows2, 40, size3);
                    }
                    for (int j = 0; j < row.length; j++) {
                        tape8[k7] = rBar2[i];
                        tape7[k7] = rBar[i];
                        row[j] += h * r[i][j];
                        k7++;
                    }
                    k6++;
                }
                x = r2;
                v = r;
                xBar = rBar2;
                vBar = rBar;
            } else {
                boolean test2 = selector == SoftBody.Scheme.HEUN;
                boolean[] tape9 = booleans[2];
                tape9[t] = test2;
                if (test2) {
                    double[][] r = fromPool(doubleRows3, 17, made12, v.length);
                    made12++;
                    double[][] rBar = fromPool(doubleRows3, 18, made13, v.length);
                    made13++;
                    simulateValueAndGradientKernelPart1(k8, v.length, v, vBar, r, rBar, k9, k10, a, h,
                            longValues, intValues, ints, doubleRows2, doubles2, made);
                    double[][] r2 = fromPool(doubleRows3, 19, made14, x.length);
                    made14++;
                    double[][][] rTape = doubleRows3[1];
                    rTape[t] = r2;
                    double[][] rBar2 = fromPool(doubleRows3, 20, made15, x.length);
                    made15++;
                    simulateValueAndGradientKernelPart2(k11, x.length, x, xBar, r2, rBar2, k12, k13, v, vBar,
                            h, longValues, intValues, ints, doubleRows2, doubles2, made);
                    double[][] a1 = fromPool(doubles3, 2, made16, x.length, 2);
                    made16++;
                    double[][][] a1Tape = doubleRows3[2];
                    a1Tape[t] = a1;
                    double[][] a1Bar = fromPool(doubles3, 3, made17, x.length, 2);
                    made17++;
                    double[][][] a1BarTape = doubleRows3[3];
                    a1BarTape[t] = a1Bar;
                    simulateAccelForward(pK, pC, pMass, pSprings, pRest, r2, r, a1, pMassBar, pRestBar, rBar2,
                            rBar, a1Bar, tops, doubleRows2, doubles, booleans);
                    double h2 = h * 0.5;
                    double[] hTape = doubles[1];
                    hTape[t] = h2;
                    double[][] r3 = fromPool(doubles3, 4, made18, x.length);
                    made18++;
                    double[][] rBar3 = fromPool(doubles3, 5, made19, x.length);
                    made19++;
                    simulateValueAndGradientKernelPart3(k14, x.length, x, xBar, r3, rBar3, k15, k16, v, vBar,
                            h2, longValues, intValues, ints, doubleRows2, doubles2, made);
                    double[][] r4 = fromPool(doubleRows3, 21, made20, x.length);
                    made20++;
                    double[][] rBar4 = fromPool(doubleRows3, 22, made21, x.length);
                    made21++;
                    simulateValueAndGradientKernelPart4(k17, x.length, r3, rBar3, r4, rBar4, k18, k19, r,
                            rBar, h2, longValues, intValues, ints, doubleRows2, doubles2, made);
                    double[][] r5 = fromPool(doubles3, 6, made22, v.length);
                    made22++;
                    double[][] rBar5 = fromPool(doubles3, 7, made23, v.length);
                    made23++;
                    simulateValueAndGradientKernelPart5(k20, v.length, v, vBar, r5, rBar5, k21, k22, a, h2,
                            longValues, intValues, ints, doubleRows2, doubles2, made);
                    double[][] r6 = fromPool(doubleRows3, 23, made24, v.length);
                    made24++;
                    double[][] rBar6 = fromPool(doubleRows3, 24, made25, v.length);
                    made25++;
                    simulateValueAndGradientKernelPart6(k23, v.length, r5, rBar5, r6, rBar6, k24, k25, a1, h2,
                            longValues, intValues, ints, doubleRows2, doubles2, made);
                    k8 = intValues[0];
                    k9 = intValues[1];
                    k10 = intValues[2];
                    k11 = intValues[3];
                    k12 = intValues[4];
                    k13 = intValues[5];
                    k14 = intValues[6];
                    k15 = intValues[7];
                    k16 = intValues[8];
                    k17 = intValues[9];
                    k18 = intValues[10];
                    k19 = intValues[11];
                    k20 = intValues[12];
                    k21 = intValues[13];
                    k22 = intValues[14];
                    k23 = intValues[15];
                    k24 = intValues[16];
                    k25 = intValues[17];
                    x = r4;
                    v = r6;
                    xBar = rBar4;
                    vBar = rBar6;
                } else {
                    double h2 = h * 0.5;
                    double[] hTape = doubles[2];
                    hTape[t] = h2;
                    double[][] r = fromPool(doubleRows3, 25, made26, v.length);
                    made26++;
                    double[][] rBar = fromPool(doubleRows3, 26, made27, v.length);
                    made27++;
                    simulateValueAndGradientKernelPart7(k26, v.length, v, vBar, r, rBar, k27, k28, a, h2,
                            longValues, intValues, ints, doubleRows2, doubles2, made);
                    double[][] r2 = fromPool(doubleRows3, 27, made28, x.length);
                    made28++;
                    double[][][] rTape = doubleRows3[4];
                    rTape[t] = r2;
                    double[][] rBar2 = fromPool(doubleRows3, 28, made29, x.length);
                    made29++;
                    simulateValueAndGradientKernelPart8(k29, x.length, x, xBar, r2, rBar2, k30, k31, v, vBar,
                            h2, longValues, intValues, ints, doubleRows2, doubles2, made);
                    double[][] a2 = fromPool(doubles3, 8, made30, x.length, 2);
                    made30++;
                    double[][][] a2Tape = doubleRows3[5];
                    a2Tape[t] = a2;
                    double[][] a2Bar = fromPool(doubles3, 9, made31, x.length, 2);
                    made31++;
                    double[][][] a2BarTape = doubleRows3[6];
                    a2BarTape[t] = a2Bar;
                    simulateAccelForward(pK, pC, pMass, pSprings, pRest, r2, r, a2, pMassBar, pRestBar, rBar2,
                            rBar, a2Bar, tops, doubleRows2, doubles, booleans);
                    double[][] r3 = fromPool(doubleRows3, 29, made32, v.length);
                    made32++;
                    double[][] rBar3 = fromPool(doubleRows3, 30, made33, v.length);
                    made33++;
                    simulateValueAndGradientKernelPart9(k32, v.length, v, vBar, r3, rBar3, k33, k34, a2, h2,
                            longValues, intValues, ints, doubleRows2, doubles2, made);
                    double[][] r4 = fromPool(doubleRows3, 31, made34, x.length);
                    made34++;
                    double[][][] rTape2 = doubleRows3[7];
                    rTape2[t] = r4;
                    double[][] rBar4 = fromPool(doubleRows3, 32, made35, x.length);
                    made35++;
                    simulateValueAndGradientKernelPart10(k35, x.length, x, xBar, r4, rBar4, k36, k37, r, rBar,
                            h2, longValues, intValues, ints, doubleRows2, doubles2, made);
                    double[][] a3 = fromPool(doubles3, 10, made36, x.length, 2);
                    made36++;
                    double[][][] a3Tape = doubleRows3[8];
                    a3Tape[t] = a3;
                    double[][] a3Bar = fromPool(doubles3, 11, made37, x.length, 2);
                    made37++;
                    k38 = simulateValueAndGradientKernelPart11(t, a3Bar, pK, pC, pMass, pSprings, pRest, r4,
                            r3, a3, pMassBar, pRestBar, rBar4, rBar3, tops, k38, x.length, x, xBar, v, vBar,
                            r, rBar, h, a, a2, longValues, booleans, doubleRows2, doubleRows3, doubles);
                    k26 = intValues[18];
                    k27 = intValues[19];
                    k28 = intValues[20];
                    k29 = intValues[21];
                    k30 = intValues[22];
                    k31 = intValues[23];
                    k32 = intValues[24];
                    k33 = intValues[25];
                    k34 = intValues[26];
                    k35 = intValues[27];
                    k36 = intValues[28];
                    k37 = intValues[29];
                }
            }
        }
        intValues[76] = k25;
        intValues[77] = k26;
        intValues[78] = k27;
        intValues[79] = k28;
        intValues[80] = k29;
        intValues[81] = k30;
        intValues[82] = k31;
        intValues[83] = k32;
        intValues[84] = k33;
        intValues[85] = k34;
        intValues[86] = k35;
        intValues[87] = k36;
        intValues[88] = k37;
        intValues[89] = k38;
        doubleValues[2] = h;
        doubleValues[3] = pK;
        doubleValues[4] = pC;
        simulateValueAndGradientKernelPart16(x, pMassBar, pMass, v, xBar, vBar, n, k2, k3, k4, k5, k6, k7, k8,
                k9, k10, k11, k12, k13, k14, k15, k16, k17, k18, k19, k20, k21, k22, k23, k24, intValues,
                pSprings, pRest, pRestBar, tops, doubleValues, booleans, doubleRows2, doubleRows3, doubles,
                ints, partials);
        partials[0] = doubleValues[6];
        partials[1] = doubleValues[7];
        return doubleValues[5];
    }

    /** {@code accel}, which leaves behind what its reverse needs. */
    private static void simulateAccelForward(double pK, double pC, double[] pMass, int[][] pSprings,
            double[] pRest, double[][] x, double[][] v, double[][] a, double[] pMassBar, double[] pRestBar,
            double[][] xBar, double[][] vBar, double[][] aBar, int[] tops, double[][][] doubleRows2,
            double[][] doubles, boolean[][] booleans) {
        for (int i = 0; i < a.length; i++) {
            double[] r = a[i];
            for (int j = 0; j < r.length; j++) {
                r[j] = 0.0;
            }
        }
        for (int s = 0; s < pSprings.length; s++) {
            int[] pSpringsS = pSprings[s];
            int i = pSpringsS[0];
            int j = pSpringsS[1];
            double[] xj = x[j];
            double[] xi = x[i];
            double dx = xj[0] - xi[0];
            double dy = xj[1] - xi[1];
            double l = Math.hypot(dx, dy);
            double f = pK * (l - pRest[s]) / l;
            double[] ai = a[i];
            double t = f * dx;
            double pMassI = pMass[i];
            double t2 = t / pMassI;
            ai[0] += t2;
            double t3 = f * dy;
            double t4 = t3 / pMassI;
            ai[1] += t4;
            double[] aj = a[j];
            double pMassJ = pMass[j];
            double t5 = t / pMassJ;
            aj[0] -= t5;
            double t6 = t3 / pMassJ;
            aj[1] -= t6;
            int top = tops[0];
            int size = top + 2;
            double[][] refs = doubleRows2[0];
            if (refs.length < size) {
                refs = grow(doubleRows2, 0, size);
            }
            refs[top] = xBar[j];
            refs[top + 1] = xBar[i];
            tops[0] = size;
            int top2 = tops[1];
            int size2 = top2 + 8;
            double[] doubleStack = doubles[0];
            if (doubleStack.length < size2) {
                doubleStack = grow(doubles, 0, size2);
            }
            doubleStack[top2] = l;
            doubleStack[top2 + 1] = dx;
            doubleStack[top2 + 2] = dy;
            doubleStack[top2 + 3] = f;
            doubleStack[top2 + 4] = t2;
            doubleStack[top2 + 5] = t4;
            doubleStack[top2 + 6] = t5;
            doubleStack[top2 + 7] = t6;
            tops[1] = size2;
        }
        for (int i = 0; i < x.length; i++) {
            double[] ai = a[i];
            double[] vi = v[i];
            double[] vBarI = vBar[i];
            double vi0 = vi[0];
            ai[0] -= pC * vi0;
            double vi1 = vi[1];
            double t = ai[1] - (pC * vi1 + 1.0);
            ai[1] = t;
            double[] xBarI = xBar[i];
            double t2 = x[i][1];
            boolean test = t2 < -1.0;
            if (test) {
                ai[1] = t + 50.0 * (-1.0 - t2);
            }
            int top = tops[0];
            int size = top + 2;
            double[][] refs = doubleRows2[0];
            if (refs.length < size) {
                refs = grow(doubleRows2, 0, size);
            }
            refs[top] = vBarI;
            refs[top + 1] = xBarI;
            tops[0] = size;
            int top2 = tops[1];
            int size2 = top2 + 2;
            double[] doubleStack = doubles[0];
            if (doubleStack.length < size2) {
                doubleStack = grow(doubles, 0, size2);
            }
            doubleStack[top2] = vi0;
            doubleStack[top2 + 1] = vi1;
            tops[1] = size2;
            int top3 = tops[2];
            int size3 = top3 + 1;
            boolean[] booleanStack = booleans[0];
            if (booleanStack.length < size3) {
                booleanStack = grow(booleans, 0, size3);
            }
            booleanStack[top3] = test;
            tops[2] = size3;
        }
    }

    /** The reverse of {@code accel}: from adjoints of results to those of parameters. */
    private static double simulateAccelReverse(double pK, double pC, double[] pMass, int[][] pSprings,
            double[] pRest, double[][] x, double[][] a, double[] pMassBar, double[] pRestBar, double[][] aBar,
            int[] tops, double[][][] doubleRows2, double[][] doubles, boolean[][] booleans,
            double[] partials) {
        double pCBar = 0.0;
        for (int i = x.length - 1; i >= 0; i--) {
            int top = tops[0] - 2;
            tops[0] = top;
            double[][] refs = doubleRows2[0];
            double[] kept = refs[top];
            double[] kept2 = refs[top + 1];
            int top2 = tops[1] - 2;
            tops[1] = top2;
            double[] doubleStack = doubles[0];
            double kept3 = doubleStack[top2];
            double kept4 = doubleStack[top2 + 1];
            int top3 = tops[2] - 1;
            tops[2] = top3;
            boolean[] booleanStack = booleans[0];
            double[] aBarI = aBar[i];
            double t = 0.0;
            double t2 = 0.0;
            if (booleanStack[top3]) {
                t = aBarI[1];
                aBarI[1] = 0.0;
                t2 = -(t * 50.0);
            }
            kept2[1] += t2;
            double t3 = t + aBarI[1];
            kept[1] -= t3 * pC;
            aBarI[1] = t3;
            double aBarI0 = aBarI[0];
            pCBar = pCBar - t3 * kept4 - aBarI0 * kept3;
            kept[0] -= aBarI0 * pC;
        }
        double pKBar = 0.0;
        for (int s = pSprings.length - 1; s >= 0; s--) {
            int top = tops[0] - 2;
            tops[0] = top;
            double[][] refs = doubleRows2[0];
            double[] kept = refs[top];
            double[] kept2 = refs[top + 1];
            int top2 = tops[1] - 8;
            tops[1] = top2;
            double[] doubleStack = doubles[0];
            double l = doubleStack[top2];
            double dx = doubleStack[top2 + 1];
            double dy = doubleStack[top2 + 2];
            double f = doubleStack[top2 + 3];
            int[] pSpringsS = pSprings[s];
            int i = pSpringsS[0];
            int j = pSpringsS[1];
            double[] aBarI = aBar[i];
            double pMassI = pMass[i];
            double[] aBarJ = aBar[j];
            double pMassJ = pMass[j];
            double aBarJ1 = aBarJ[1];
            double t = aBarJ1 / pMassJ;
            boolean test = aBarJ1 == 0.0;
            double aBarJ0 = aBarJ[0];
            double t2 = aBarJ0 / pMassJ;
            boolean test2 = aBarJ0 == 0.0;
            double t3 = test2 ? 0.0 : t2 * doubleStack[top2 + 6];
            pMassBar[j] += (test ? 0.0 : t * doubleStack[top2 + 7]) + t3;
            double aBarI1 = aBarI[1];
            double t4 = aBarI1 / pMassI;
            boolean test3 = aBarI1 == 0.0;
            double t5 = (test ? 0.0 : -t) + (test3 ? 0.0 : t4);
            double aBarI0 = aBarI[0];
            double t6 = aBarI0 / pMassI;
            boolean test4 = aBarI0 == 0.0;
            double t7 = (test2 ? 0.0 : -t2) + (test4 ? 0.0 : t6);
            double t8 = test4 ? 0.0 : -(t6 * doubleStack[top2 + 4]);
            pMassBar[i] += (test3 ? 0.0 : -(t4 * doubleStack[top2 + 5])) + t8;
            double fBar = t5 * dy + t7 * dx;
            double t9 = fBar / l;
            boolean test5 = fBar == 0.0;
            double t10 = test5 ? 0.0 : t9;
            pKBar += t10 * (l - pRest[s]);
            double t11 = t10 * pK;
            double lBar = (test5 ? 0.0 : -(t9 * f)) + t11;
            pRestBar[s] -= t11;
            boolean test6 = l == 0.0;
            double dxBar = (t7 == 0.0 ? 0.0 : t7 * f) + (test6 ? 0.0 : lBar * (dx / l));
            double dyBar = (t5 == 0.0 ? 0.0 : t5 * f) + (test6 ? 0.0 : lBar * (dy / l));
            kept2[1] -= dyBar;
            kept[1] += dyBar;
            kept2[0] -= dxBar;
            kept[0] += dxBar;
        }
        for (int i = a.length - 1; i >= 0; i--) {
            double[] rBar = aBar[i];
            int k = a[i].length;
            for (int j = 0; j < k; j++) {
                rBar[j] = 0.0;
            }
        }
        partials[0] = pCBar;
        return pKBar;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void simulateGradientKernelPart1(int k, int p, double[][] v, double[][] vBar, double[][] r,
            double[][] rBar, int k2, int k3, double[][] a, double h, long[] longValues, int[] intValues,
            int[][] ints, double[][][] doubleRows2, double[][][] doubles2, int[] made) {
        int[] tape = ints[0];
        double[][] aBarTape = doubleRows2[1];
        double[][] bBarTape = doubleRows2[2];
        int[] tape2 = ints[1];
        double[][] tape3 = doubleRows2[3];
        long k4 = p;
        long size = k + k4;
        if (tape.length < size) {
            tape = grow(ints, 0, size);
        }
        if (aBarTape.length < size) {
            aBarTape = grow(doubleRows2, 1, size);
        }
        if (bBarTape.length < size) {
            bBarTape = grow(doubleRows2, 2, size);
        }
        int k5 = k;
        for (int i = 0; i < p; i++) {
            double[] a2 = v[i];
            aBarTape[k5] = vBar[i];
            tape[k5] = a2.length;
            double[] b = fromPool(doubles2, 0, made[0], a2.length);
            made[0] += 1;
            double[] bBar = fromPool(doubles2, 1, made[1], a2.length);
            made[1] += 1;
            bBarTape[k5] = bBar;
            for (int j = 0; j < a2.length; j++) {
                b[j] = a2[j];
            }
            r[i] = b;
            rBar[i] = bBar;
            k5++;
        }
        if (tape2.length < k2 + k4) {
            tape2 = grow(ints, 1, k2 + k4);
        }
        int k6 = k2;
        for (int i = 0; i < p; i++) {
            double[] ri = r[i];
            tape2[k6] = ri.length;
            if (tape3.length < k3 + (long) ri.length) {
                tape3 = grow(doubleRows2, 3, k3 + (long) ri.length);
            }
            for (int j = 0; j < ri.length; j++) {
                tape3[k3] = rBar[i];
                ri[j] += h * a[i][j];
                k3++;
            }
            k6++;
        }
        longValues[0] = k4;
        intValues[0] = k5;
        intValues[1] = k6;
        intValues[2] = k3;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void simulateGradientKernelPart2(int k, int p, double[][] x, double[][] xBar, double[][] r,
            double[][] rBar, int k2, int k3, double[][] v, double[][] vBar, double h, long[] longValues,
            int[] intValues, int[][] ints, double[][][] doubleRows2, double[][][] doubles2, int[] made) {
        int[] tape = ints[2];
        double[][] aBarTape = doubleRows2[4];
        double[][] bBarTape = doubleRows2[5];
        int[] tape2 = ints[3];
        double[][] tape3 = doubleRows2[6];
        double[][] tape4 = doubleRows2[7];
        long k4 = p;
        long size = k + k4;
        if (tape.length < size) {
            tape = grow(ints, 2, size);
        }
        if (aBarTape.length < size) {
            aBarTape = grow(doubleRows2, 4, size);
        }
        if (bBarTape.length < size) {
            bBarTape = grow(doubleRows2, 5, size);
        }
        int k5 = k;
        for (int i = 0; i < p; i++) {
            double[] a = x[i];
            aBarTape[k5] = xBar[i];
            tape[k5] = a.length;
            double[] b = fromPool(doubles2, 2, made[2], a.length);
            made[2] += 1;
            double[] bBar = fromPool(doubles2, 3, made[3], a.length);
            made[3] += 1;
            bBarTape[k5] = bBar;
            for (int j = 0; j < a.length; j++) {
                b[j] = a[j];
            }
            r[i] = b;
            rBar[i] = bBar;
            k5++;
        }
        if (tape2.length < k2 + k4) {
            tape2 = grow(ints, 3, k2 + k4);
        }
        int k6 = k2;
        for (int i = 0; i < p; i++) {
            double[] ri = r[i];
            tape2[k6] = ri.length;
            long size2 = k3 + (long) ri.length;
            if (tape3.length < size2) {
                tape3 = grow(doubleRows2, 6, size2);
            }
            if (tape4.length < size2) {
                tape4 = grow(doubleRows2, 7, size2);
            }
            for (int j = 0; j < ri.length; j++) {
                tape4[k3] = rBar[i];
                tape3[k3] = vBar[i];
                ri[j] += h * v[i][j];
                k3++;
            }
            k6++;
        }
        longValues[1] = k4;
        intValues[3] = k5;
        intValues[4] = k6;
        intValues[5] = k3;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void simulateGradientKernelPart3(int k, int p, double[][] x, double[][] xBar, double[][] r,
            double[][] rBar, int k2, int k3, double[][] v, double[][] vBar, double h, long[] longValues,
            int[] intValues, int[][] ints, double[][][] doubleRows2, double[][][] doubles2, int[] made) {
        long longValues1 = longValues[1];
        int[] tape = ints[4];
        double[][] aBarTape = doubleRows2[8];
        double[][] bBarTape = doubleRows2[9];
        int[] tape2 = ints[5];
        double[][] tape3 = doubleRows2[10];
        double[][] tape4 = doubleRows2[11];
        long size = k + longValues1;
        if (tape.length < size) {
            tape = grow(ints, 4, size);
        }
        if (aBarTape.length < size) {
            aBarTape = grow(doubleRows2, 8, size);
        }
        if (bBarTape.length < size) {
            bBarTape = grow(doubleRows2, 9, size);
        }
        int k4 = k;
        for (int i = 0; i < p; i++) {
            double[] a = x[i];
            aBarTape[k4] = xBar[i];
            tape[k4] = a.length;
            double[] b = fromPool(doubles2, 4, made[4], a.length);
            made[4] += 1;
            double[] bBar = fromPool(doubles2, 5, made[5], a.length);
            made[5] += 1;
            bBarTape[k4] = bBar;
            for (int j = 0; j < a.length; j++) {
                b[j] = a[j];
            }
            r[i] = b;
            rBar[i] = bBar;
            k4++;
        }
        if (tape2.length < k2 + longValues1) {
            tape2 = grow(ints, 5, k2 + longValues1);
        }
        int k5 = k2;
        for (int i = 0; i < p; i++) {
            double[] ri = r[i];
            tape2[k5] = ri.length;
            long size2 = k3 + (long) ri.length;
            if (tape3.length < size2) {
                tape3 = grow(doubleRows2, 10, size2);
            }
            if (tape4.length < size2) {
                tape4 = grow(doubleRows2, 11, size2);
            }
            for (int j = 0; j < ri.length; j++) {
                tape4[k3] = rBar[i];
                tape3[k3] = vBar[i];
                ri[j] += h * v[i][j];
                k3++;
            }
            k5++;
        }
        intValues[6] = k4;
        intValues[7] = k5;
        intValues[8] = k3;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void simulateGradientKernelPart4(int k, int p, double[][] r, double[][] rBar,
            double[][] r2, double[][] rBar2, int k2, int k3, double[][] r3, double[][] rBar3, double h,
            long[] longValues, int[] intValues, int[][] ints, double[][][] doubleRows2, double[][][] doubles2,
            int[] made) {
        long longValues1 = longValues[1];
        int[] tape = ints[6];
        double[][] aBarTape = doubleRows2[12];
        double[][] bBarTape = doubleRows2[13];
        int[] tape2 = ints[7];
        double[][] tape3 = doubleRows2[14];
        double[][] tape4 = doubleRows2[15];
        long size = k + longValues1;
        if (tape.length < size) {
            tape = grow(ints, 6, size);
        }
        if (aBarTape.length < size) {
            aBarTape = grow(doubleRows2, 12, size);
        }
        if (bBarTape.length < size) {
            bBarTape = grow(doubleRows2, 13, size);
        }
        int k4 = k;
        for (int i = 0; i < p; i++) {
            double[] a = r[i];
            aBarTape[k4] = rBar[i];
            tape[k4] = a.length;
            double[] b = fromPool(doubles2, 6, made[6], a.length);
            made[6] += 1;
            double[] bBar = fromPool(doubles2, 7, made[7], a.length);
            made[7] += 1;
            bBarTape[k4] = bBar;
            for (int j = 0; j < a.length; j++) {
                b[j] = a[j];
            }
            r2[i] = b;
            rBar2[i] = bBar;
            k4++;
        }
        if (tape2.length < k2 + longValues1) {
            tape2 = grow(ints, 7, k2 + longValues1);
        }
        int k5 = k2;
        for (int i = 0; i < p; i++) {
            double[] row = r2[i];
            tape2[k5] = row.length;
            long size2 = k3 + (long) row.length;
            if (tape3.length < size2) {
                tape3 = grow(doubleRows2, 14, size2);
            }
            if (tape4.length < size2) {
                tape4 = grow(doubleRows2, 15, size2);
            }
            for (int j = 0; j < row.length; j++) {
                tape4[k3] = rBar2[i];
                tape3[k3] = rBar3[i];
                row[j] += h * r3[i][j];
                k3++;
            }
            k5++;
        }
        intValues[9] = k4;
        intValues[10] = k5;
        intValues[11] = k3;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void simulateGradientKernelPart5(int k, int p, double[][] v, double[][] vBar, double[][] r,
            double[][] rBar, int k2, int k3, double[][] a, double h, long[] longValues, int[] intValues,
            int[][] ints, double[][][] doubleRows2, double[][][] doubles2, int[] made) {
        long longValues0 = longValues[0];
        int[] tape = ints[8];
        double[][] aBarTape = doubleRows2[16];
        double[][] bBarTape = doubleRows2[17];
        int[] tape2 = ints[9];
        double[][] tape3 = doubleRows2[18];
        long size = k + longValues0;
        if (tape.length < size) {
            tape = grow(ints, 8, size);
        }
        if (aBarTape.length < size) {
            aBarTape = grow(doubleRows2, 16, size);
        }
        if (bBarTape.length < size) {
            bBarTape = grow(doubleRows2, 17, size);
        }
        int k4 = k;
        for (int i = 0; i < p; i++) {
            double[] a2 = v[i];
            aBarTape[k4] = vBar[i];
            tape[k4] = a2.length;
            double[] b = fromPool(doubles2, 8, made[8], a2.length);
            made[8] += 1;
            double[] bBar = fromPool(doubles2, 9, made[9], a2.length);
            made[9] += 1;
            bBarTape[k4] = bBar;
            for (int j = 0; j < a2.length; j++) {
                b[j] = a2[j];
            }
            r[i] = b;
            rBar[i] = bBar;
            k4++;
        }
        if (tape2.length < k2 + longValues0) {
            tape2 = grow(ints, 9, k2 + longValues0);
        }
        int k5 = k2;
        for (int i = 0; i < p; i++) {
            double[] ri = r[i];
            tape2[k5] = ri.length;
            if (tape3.length < k3 + (long) ri.length) {
                tape3 = grow(doubleRows2, 18, k3 + (long) ri.length);
            }
            for (int j = 0; j < ri.length; j++) {
                tape3[k3] = rBar[i];
                ri[j] += h * a[i][j];
                k3++;
            }
            k5++;
        }
        intValues[12] = k4;
        intValues[13] = k5;
        intValues[14] = k3;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void simulateGradientKernelPart6(int k, int p, double[][] r, double[][] rBar,
            double[][] r2, double[][] rBar2, int k2, int k3, double[][] a1, double h, long[] longValues,
            int[] intValues, int[][] ints, double[][][] doubleRows2, double[][][] doubles2, int[] made) {
        long longValues0 = longValues[0];
        int[] tape = ints[10];
        double[][] aBarTape = doubleRows2[19];
        double[][] bBarTape = doubleRows2[20];
        int[] tape2 = ints[11];
        double[][] tape3 = doubleRows2[21];
        long size = k + longValues0;
        if (tape.length < size) {
            tape = grow(ints, 10, size);
        }
        if (aBarTape.length < size) {
            aBarTape = grow(doubleRows2, 19, size);
        }
        if (bBarTape.length < size) {
            bBarTape = grow(doubleRows2, 20, size);
        }
        int k4 = k;
        for (int i = 0; i < p; i++) {
            double[] a = r[i];
            aBarTape[k4] = rBar[i];
            tape[k4] = a.length;
            double[] b = fromPool(doubles2, 10, made[10], a.length);
            made[10] += 1;
            double[] bBar = fromPool(doubles2, 11, made[11], a.length);
            made[11] += 1;
            bBarTape[k4] = bBar;
            for (int j = 0; j < a.length; j++) {
                b[j] = a[j];
            }
            r2[i] = b;
            rBar2[i] = bBar;
            k4++;
        }
        if (tape2.length < k2 + longValues0) {
            tape2 = grow(ints, 11, k2 + longValues0);
        }
        int k5 = k2;
        for (int i = 0; i < p; i++) {
            double[] row = r2[i];
            tape2[k5] = row.length;
            if (tape3.length < k3 + (long) row.length) {
                tape3 = grow(doubleRows2, 21, k3 + (long) row.length);
            }
            for (int j = 0; j < row.length; j++) {
                tape3[k3] = rBar2[i];
                row[j] += h * a1[i][j];
                k3++;
            }
            k5++;
        }
        intValues[15] = k4;
        intValues[16] = k5;
        intValues[17] = k3;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void simulateGradientKernelPart7(int k, int p, double[][] v, double[][] vBar, double[][] r,
            double[][] rBar, int k2, int k3, double[][] a, double h, long[] longValues, int[] intValues,
            int[][] ints, double[][][] doubleRows2, double[][][] doubles2, int[] made) {
        int[] tape = ints[12];
        double[][] aBarTape = doubleRows2[22];
        double[][] bBarTape = doubleRows2[23];
        int[] tape2 = ints[13];
        double[][] tape3 = doubleRows2[24];
        long k4 = p;
        long size = k + k4;
        if (tape.length < size) {
            tape = grow(ints, 12, size);
        }
        if (aBarTape.length < size) {
            aBarTape = grow(doubleRows2, 22, size);
        }
        if (bBarTape.length < size) {
            bBarTape = grow(doubleRows2, 23, size);
        }
        int k5 = k;
        for (int i = 0; i < p; i++) {
            double[] a2 = v[i];
            aBarTape[k5] = vBar[i];
            tape[k5] = a2.length;
            double[] b = fromPool(doubles2, 12, made[12], a2.length);
            made[12] += 1;
            double[] bBar = fromPool(doubles2, 13, made[13], a2.length);
            made[13] += 1;
            bBarTape[k5] = bBar;
            for (int j = 0; j < a2.length; j++) {
                b[j] = a2[j];
            }
            r[i] = b;
            rBar[i] = bBar;
            k5++;
        }
        if (tape2.length < k2 + k4) {
            tape2 = grow(ints, 13, k2 + k4);
        }
        int k6 = k2;
        for (int i = 0; i < p; i++) {
            double[] ri = r[i];
            tape2[k6] = ri.length;
            if (tape3.length < k3 + (long) ri.length) {
                tape3 = grow(doubleRows2, 24, k3 + (long) ri.length);
            }
            for (int j = 0; j < ri.length; j++) {
                tape3[k3] = rBar[i];
                ri[j] += h * a[i][j];
                k3++;
            }
            k6++;
        }
        longValues[2] = k4;
        intValues[18] = k5;
        intValues[19] = k6;
        intValues[20] = k3;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void simulateGradientKernelPart8(int k, int p, double[][] x, double[][] xBar, double[][] r,
            double[][] rBar, int k2, int k3, double[][] v, double[][] vBar, double h, long[] longValues,
            int[] intValues, int[][] ints, double[][][] doubleRows2, double[][][] doubles2, int[] made) {
        int[] tape = ints[14];
        double[][] aBarTape = doubleRows2[25];
        double[][] bBarTape = doubleRows2[26];
        int[] tape2 = ints[15];
        double[][] tape3 = doubleRows2[27];
        double[][] tape4 = doubleRows2[28];
        long k4 = p;
        long size = k + k4;
        if (tape.length < size) {
            tape = grow(ints, 14, size);
        }
        if (aBarTape.length < size) {
            aBarTape = grow(doubleRows2, 25, size);
        }
        if (bBarTape.length < size) {
            bBarTape = grow(doubleRows2, 26, size);
        }
        int k5 = k;
        for (int i = 0; i < p; i++) {
            double[] a = x[i];
            aBarTape[k5] = xBar[i];
            tape[k5] = a.length;
            double[] b = fromPool(doubles2, 14, made[14], a.length);
            made[14] += 1;
            double[] bBar = fromPool(doubles2, 15, made[15], a.length);
            made[15] += 1;
            bBarTape[k5] = bBar;
            for (int j = 0; j < a.length; j++) {
                b[j] = a[j];
            }
            r[i] = b;
            rBar[i] = bBar;
            k5++;
        }
        if (tape2.length < k2 + k4) {
            tape2 = grow(ints, 15, k2 + k4);
        }
        int k6 = k2;
        for (int i = 0; i < p; i++) {
            double[] ri = r[i];
            tape2[k6] = ri.length;
            long size2 = k3 + (long) ri.length;
            if (tape3.length < size2) {
                tape3 = grow(doubleRows2, 27, size2);
            }
            if (tape4.length < size2) {
                tape4 = grow(doubleRows2, 28, size2);
            }
            for (int j = 0; j < ri.length; j++) {
                tape4[k3] = rBar[i];
                tape3[k3] = vBar[i];
                ri[j] += h * v[i][j];
                k3++;
            }
            k6++;
        }
        longValues[3] = k4;
        intValues[21] = k5;
        intValues[22] = k6;
        intValues[23] = k3;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void simulateGradientKernelPart9(int k, int p, double[][] v, double[][] vBar, double[][] r,
            double[][] rBar, int k2, int k3, double[][] a2, double h, long[] longValues, int[] intValues,
            int[][] ints, double[][][] doubleRows2, double[][][] doubles2, int[] made) {
        long longValues2 = longValues[2];
        int[] tape = ints[16];
        double[][] aBarTape = doubleRows2[29];
        double[][] bBarTape = doubleRows2[30];
        int[] tape2 = ints[17];
        double[][] tape3 = doubleRows2[31];
        long size = k + longValues2;
        if (tape.length < size) {
            tape = grow(ints, 16, size);
        }
        if (aBarTape.length < size) {
            aBarTape = grow(doubleRows2, 29, size);
        }
        if (bBarTape.length < size) {
            bBarTape = grow(doubleRows2, 30, size);
        }
        int k4 = k;
        for (int i = 0; i < p; i++) {
            double[] a = v[i];
            aBarTape[k4] = vBar[i];
            tape[k4] = a.length;
            double[] b = fromPool(doubles2, 16, made[16], a.length);
            made[16] += 1;
            double[] bBar = fromPool(doubles2, 17, made[17], a.length);
            made[17] += 1;
            bBarTape[k4] = bBar;
            for (int j = 0; j < a.length; j++) {
                b[j] = a[j];
            }
            r[i] = b;
            rBar[i] = bBar;
            k4++;
        }
        if (tape2.length < k2 + longValues2) {
            tape2 = grow(ints, 17, k2 + longValues2);
        }
        int k5 = k2;
        for (int i = 0; i < p; i++) {
            double[] ri = r[i];
            tape2[k5] = ri.length;
            if (tape3.length < k3 + (long) ri.length) {
                tape3 = grow(doubleRows2, 31, k3 + (long) ri.length);
            }
            for (int j = 0; j < ri.length; j++) {
                tape3[k3] = rBar[i];
                ri[j] += h * a2[i][j];
                k3++;
            }
            k5++;
        }
        intValues[24] = k4;
        intValues[25] = k5;
        intValues[26] = k3;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void simulateGradientKernelPart10(int k, int p, double[][] x, double[][] xBar,
            double[][] r, double[][] rBar, int k2, int k3, double[][] r2, double[][] rBar2, double h,
            long[] longValues, int[] intValues, int[][] ints, double[][][] doubleRows2, double[][][] doubles2,
            int[] made) {
        long longValues3 = longValues[3];
        int[] tape = ints[18];
        double[][] aBarTape = doubleRows2[32];
        double[][] bBarTape = doubleRows2[33];
        int[] tape2 = ints[19];
        double[][] tape3 = doubleRows2[34];
        double[][] tape4 = doubleRows2[35];
        long size = k + longValues3;
        if (tape.length < size) {
            tape = grow(ints, 18, size);
        }
        if (aBarTape.length < size) {
            aBarTape = grow(doubleRows2, 32, size);
        }
        if (bBarTape.length < size) {
            bBarTape = grow(doubleRows2, 33, size);
        }
        int k4 = k;
        for (int i = 0; i < p; i++) {
            double[] a = x[i];
            aBarTape[k4] = xBar[i];
            tape[k4] = a.length;
            double[] b = fromPool(doubles2, 18, made[18], a.length);
            made[18] += 1;
            double[] bBar = fromPool(doubles2, 19, made[19], a.length);
            made[19] += 1;
            bBarTape[k4] = bBar;
            for (int j = 0; j < a.length; j++) {
                b[j] = a[j];
            }
            r[i] = b;
            rBar[i] = bBar;
            k4++;
        }
        if (tape2.length < k2 + longValues3) {
            tape2 = grow(ints, 19, k2 + longValues3);
        }
        int k5 = k2;
        for (int i = 0; i < p; i++) {
            double[] ri = r[i];
            tape2[k5] = ri.length;
            long size2 = k3 + (long) ri.length;
            if (tape3.length < size2) {
                tape3 = grow(doubleRows2, 34, size2);
            }
            if (tape4.length < size2) {
                tape4 = grow(doubleRows2, 35, size2);
            }
            for (int j = 0; j < ri.length; j++) {
                tape4[k3] = rBar[i];
                tape3[k3] = rBar2[i];
                ri[j] += h * r2[i][j];
                k3++;
            }
            k5++;
        }
        intValues[27] = k4;
        intValues[28] = k5;
        intValues[29] = k3;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static int simulateGradientKernelPart11(int t, double[][] a3Bar, double pK, double pC,
            double[] pMass, int[][] pSprings, double[] pRest, double[][] r, double[][] r2, double[][] a3,
            double[] pMassBar, double[] pRestBar, double[][] rBar, double[][] rBar2, int[] tops, int k, int p,
            double[][] x, double[][] xBar, double[][] v, double[][] vBar, double[][] r3, double[][] rBar3,
            double h, double[][] a, double[][] a2, long[] longValues, boolean[][] booleans,
            double[][][] doubleRows2, double[][][][] doubleRows3, double[][] doubles) {
        double[][][] a3BarTape = doubleRows3[0];
        double[][] tape = doubleRows2[36];
        double[][] tape2 = doubleRows2[37];
        double[][] tape3 = doubleRows2[38];
        double[][] tape4 = doubleRows2[39];
        a3BarTape[t] = a3Bar;
        simulateAccelForward(pK, pC, pMass, pSprings, pRest, r, r2, a3, pMassBar, pRestBar, rBar, rBar2,
                a3Bar, tops, doubleRows2, doubles, booleans);
        long size = k + longValues[3];
        if (tape.length < size) {
            tape = grow(doubleRows2, 36, size);
        }
        if (tape2.length < size) {
            tape2 = grow(doubleRows2, 37, size);
        }
        if (tape3.length < size) {
            tape3 = grow(doubleRows2, 38, size);
        }
        if (tape4.length < size) {
            tape4 = grow(doubleRows2, 39, size);
        }
        int k2 = k;
        for (int i = 0; i < p; i++) {
            double[] xi = x[i];
            tape4[k2] = xBar[i];
            double[] vi = v[i];
            tape[k2] = vBar[i];
            double vi0 = vi[0];
            double[] row = r3[i];
            tape2[k2] = rBar3[i];
            double[] row2 = r2[i];
            tape3[k2] = rBar2[i];
            xi[0] += h * (vi0 + 2.0 * row[0] + 3.0 * row2[0]) / 6.0;
            double[] ai = a[i];
            double[] row3 = a2[i];
            double[] row4 = a3[i];
            vi[0] = vi0 + h * (ai[0] + 2.0 * row3[0] + 3.0 * row4[0]) / 6.0;
            double vi1 = vi[1];
            xi[1] += h * (vi1 + 2.0 * row[1] + 3.0 * row2[1]) / 6.0;
            vi[1] = vi1 + h * (ai[1] + 2.0 * row3[1] + 3.0 * row4[1]) / 6.0;
            k2++;
        }
        return k2;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void simulateGradientKernelPart12(boolean p, double[][] v, int t, int k, int k2, int k3,
            int k4, int k5, double[][] aBar, int k6, int p2, int k7, int k8, int k9, int k10, int k11,
            int k12, double pK, double pC, double[] pMass, int[][] pSprings, double[] pRest,
            double[] pMassBar, double[] pRestBar, int[] tops, double pKBar, double pCBar, int k13, int k14,
            double h, int k15, int k16, int[] intValues, double[] doubleValues, boolean[][] booleans,
            double[][][] doubleRows2, double[][][][] doubleRows3, double[][] doubles, int[][] ints,
            double[] partials) {
        double[][][] rTape = doubleRows3[1];
        double[][][] a1Tape = doubleRows3[2];
        double[][][] a1BarTape = doubleRows3[3];
        double[] hTape = doubles[1];
        int[] tape = ints[11];
        double[][] tape2 = doubleRows2[21];
        double[][] aBarTape = doubleRows2[19];
        int[] tape3 = ints[10];
        double[][] bBarTape = doubleRows2[20];
        int[] tape4 = ints[9];
        double[][] tape5 = doubleRows2[18];
        double[][] aBarTape2 = doubleRows2[16];
        int[] tape6 = ints[8];
        double[][] bBarTape2 = doubleRows2[17];
        int[] tape7 = ints[7];
        double[][] tape8 = doubleRows2[15];
        double[][] tape9 = doubleRows2[14];
        double[][] aBarTape3 = doubleRows2[12];
        int[] tape10 = ints[6];
        double[][] bBarTape3 = doubleRows2[13];
        int[] tape11 = ints[5];
        double[][] tape12 = doubleRows2[11];
        double[][] tape13 = doubleRows2[10];
        double[][] aBarTape4 = doubleRows2[8];
        int[] tape14 = ints[4];
        double[][] bBarTape4 = doubleRows2[9];
        int[] tape15 = ints[3];
        double[][] tape16 = doubleRows2[7];
        double[][] tape17 = doubleRows2[6];
        double[][] aBarTape5 = doubleRows2[4];
        int[] tape18 = ints[2];
        double[][] bBarTape5 = doubleRows2[5];
        int k17 = intValues[30];
        int[] tape19 = ints[1];
        double[][] tape20 = doubleRows2[3];
        int k18 = intValues[31];
        double[][] aBarTape6 = doubleRows2[1];
        int[] tape21 = ints[0];
        double[][] bBarTape6 = doubleRows2[2];
        int k19 = intValues[32];
        int k20 = intValues[33];
        int k21 = intValues[34];
        int k22 = intValues[35];
        int k23 = intValues[36];
        int k24 = intValues[37];
        int k25 = intValues[38];
        int k26 = intValues[39];
        int k27 = intValues[40];
        int k28 = intValues[41];
        int k29 = intValues[42];
        int k30 = intValues[43];
        int k31 = intValues[44];
        double[] hTape2 = doubles[2];
        double[][][] rTape2 = doubleRows3[4];
        double[][][] a2Tape = doubleRows3[5];
        double[][][] a2BarTape = doubleRows3[6];
        double[][][] rTape3 = doubleRows3[7];
        double[][][] a3Tape = doubleRows3[8];
        double[][][] a3BarTape = doubleRows3[0];
        double[][] tape22 = doubleRows2[39];
        double[][] tape23 = doubleRows2[36];
        double[][] tape24 = doubleRows2[37];
        double[][] tape25 = doubleRows2[38];
        int[] tape26 = ints[19];
        double[][] tape27 = doubleRows2[35];
        double[][] tape28 = doubleRows2[34];
        double[][] aBarTape7 = doubleRows2[32];
        int[] tape29 = ints[18];
        double[][] bBarTape7 = doubleRows2[33];
        int[] tape30 = ints[17];
        double[][] tape31 = doubleRows2[31];
        double[][] aBarTape8 = doubleRows2[29];
        int[] tape32 = ints[16];
        double[][] bBarTape8 = doubleRows2[30];
        int[] tape33 = ints[15];
        double[][] tape34 = doubleRows2[28];
        double[][] tape35 = doubleRows2[27];
        double[][] aBarTape9 = doubleRows2[25];
        int[] tape36 = ints[14];
        double[][] bBarTape9 = doubleRows2[26];
        int[] tape37 = ints[13];
        double[][] tape38 = doubleRows2[24];
        double[][] aBarTape10 = doubleRows2[22];
        int[] tape39 = ints[12];
        double[][] bBarTape10 = doubleRows2[23];
        double pKBar2;
        double pCBar2;
        if (p) {
            double[][] r = rTape[t];
            double[][] a1 = a1Tape[t];
            double[][] a1Bar = a1BarTape[t];
            double h2 = hTape[t];
            int k32 = v.length - 1;
            for (int i = k32; i >= 0; i--) {
                for (int j = tape[k - 1] - 1; j >= 0; j--) {
                    a1Bar[i][j] += tape2[k2 - 1][j] * h2;
                    k2--;
                }
                k--;
            }
            for (int i = k32; i >= 0; i--) {
                double[] aBar2 = aBarTape[k3 - 1];
                int k33 = tape3[k3 - 1];
                double[] bBar = bBarTape[k3 - 1];
                for (int j = 0; j < k33; j++) {
                    double bBarJ = bBar[j];
                    bBar[j] = 0.0;
                    aBar2[j] += bBarJ;
                }
                k3--;
            }
            for (int i = k32; i >= 0; i--) {
                for (int j = tape4[k4 - 1] - 1; j >= 0; j--) {
                    aBar[i][j] += tape5[k5 - 1][j] * h2;
                    k5--;
                }
                k4--;
            }
            for (int i = k32; i >= 0; i--) {
                double[] aBar2 = aBarTape2[k6 - 1];
                int k33 = tape6[k6 - 1];
                double[] bBar = bBarTape2[k6 - 1];
                for (int j = 0; j < k33; j++) {
                    double bBarJ = bBar[j];
                    bBar[j] = 0.0;
                    aBar2[j] += bBarJ;
                }
                k6--;
            }
            int k33 = p2 - 1;
            for (int i = k33; i >= 0; i--) {
                for (int j = tape7[k7 - 1] - 1; j >= 0; j--) {
                    tape9[k8 - 1][j] += tape8[k8 - 1][j] * h2;
                    k8--;
                }
                k7--;
            }
            for (int i = k33; i >= 0; i--) {
                double[] aBar2 = aBarTape3[k9 - 1];
                int k34 = tape10[k9 - 1];
                double[] bBar = bBarTape3[k9 - 1];
                for (int j = 0; j < k34; j++) {
                    double bBarJ = bBar[j];
                    bBar[j] = 0.0;
                    aBar2[j] += bBarJ;
                }
                k9--;
            }
            for (int i = k33; i >= 0; i--) {
                for (int j = tape11[k10 - 1] - 1; j >= 0; j--) {
                    tape13[k11 - 1][j] += tape12[k11 - 1][j] * h2;
                    k11--;
                }
                k10--;
            }
            for (int i = k33; i >= 0; i--) {
                double[] aBar2 = aBarTape4[k12 - 1];
                int k34 = tape14[k12 - 1];
                double[] bBar = bBarTape4[k12 - 1];
                for (int j = 0; j < k34; j++) {
                    double bBarJ = bBar[j];
                    bBar[j] = 0.0;
                    aBar2[j] += bBarJ;
                }
                k12--;
            }
            double t2 = simulateAccelReverse(pK, pC, pMass, pSprings, pRest, r, a1, pMassBar, pRestBar, a1Bar,
                    tops, doubleRows2, doubles, booleans, partials);
            double partials0 = partials[0];
            pKBar2 = pKBar + t2;
            pCBar2 = pCBar + partials0;
            for (int i = k33; i >= 0; i--) {
                for (int j = tape15[k13 - 1] - 1; j >= 0; j--) {
                    tape17[k14 - 1][j] += tape16[k14 - 1][j] * h;
                    k14--;
                }
                k13--;
            }
            for (int i = k33; i >= 0; i--) {
                double[] aBar2 = aBarTape5[k15 - 1];
                double[] bBar = bBarTape5[k15 - 1];
                for (int j = tape18[k15 - 1] - 1; j >= 0; j--) {
                    double bBarJ = bBar[j];
                    bBar[j] = 0.0;
                    aBar2[j] += bBarJ;
                }
                k15--;
            }
            for (int i = k32; i >= 0; i--) {
                for (int j = tape19[k16 - 1] - 1; j >= 0; j--) {
                    aBar[i][j] += tape20[k17 - 1][j] * h;
                    k17--;
                }
                k16--;
            }
            for (int i = k32; i >= 0; i--) {
                double[] aBar2 = aBarTape6[k18 - 1];
                double[] bBar = bBarTape6[k18 - 1];
                for (int j = tape21[k18 - 1] - 1; j >= 0; j--) {
                    double bBarJ = bBar[j];
                    bBar[j] = 0.0;
                    aBar2[j] += bBarJ;
                }
                k18--;
            }
        } else {
            double h2 = hTape2[t];
            double[][] r = rTape2[t];
            double[][] a2 = a2Tape[t];
            double[][] a2Bar = a2BarTape[t];
            double[][] r2 = rTape3[t];
            double[][] a3 = a3Tape[t];
            double[][] a3Bar = a3BarTape[t];
            int k32 = p2 - 1;
            for (int i = k32; i >= 0; i--) {
                double[] row = tape22[k31 - 1];
                double[] row2 = tape23[k31 - 1];
                double[] row3 = tape24[k31 - 1];
                double[] row4 = tape25[k31 - 1];
                double[] aBarI = aBar[i];
                double[] row5 = a2Bar[i];
                double[] row6 = a3Bar[i];
                double t2 = row2[1];
                row2[1] = 0.0;
                double t3 = t2 / 6.0 * h;
                row6[1] += t3 * 3.0;
                row5[1] += t3 * 2.0;
                aBarI[1] += t3;
                double t4 = row[1] / 6.0 * h;
                row4[1] += t4 * 3.0;
                row3[1] += t4 * 2.0;
                row2[1] += t2 + t4;
                double t5 = row2[0];
                row2[0] = 0.0;
                double t6 = t5 / 6.0 * h;
                row6[0] += t6 * 3.0;
                row5[0] += t6 * 2.0;
                aBarI[0] += t6;
                double t7 = row[0] / 6.0 * h;
                row4[0] += t7 * 3.0;
                row3[0] += t7 * 2.0;
                row2[0] += t5 + t7;
                k31--;
            }
            double t2 = simulateAccelReverse(pK, pC, pMass, pSprings, pRest, r2, a3, pMassBar, pRestBar,
                    a3Bar, tops, doubleRows2, doubles, booleans, partials);
            double partials0 = partials[0];
            double t3 = pKBar + t2;
            double t4 = pCBar + partials0;
            for (int i = k32; i >= 0; i--) {
                for (int j = tape26[k29 - 1] - 1; j >= 0; j--) {
                    tape28[k30 - 1][j] += tape27[k30 - 1][j] * h2;
                    k30--;
                }
                k29--;
            }
            for (int i = k32; i >= 0; i--) {
                double[] aBar2 = aBarTape7[k28 - 1];
                double[] bBar = bBarTape7[k28 - 1];
                for (int j = tape29[k28 - 1] - 1; j >= 0; j--) {
                    double bBarJ = bBar[j];
                    bBar[j] = 0.0;
                    aBar2[j] += bBarJ;
                }
                k28--;
            }
            int k33 = v.length - 1;
            for (int i = k33; i >= 0; i--) {
                for (int j = tape30[k26 - 1] - 1; j >= 0; j--) {
                    a2Bar[i][j] += tape31[k27 - 1][j] * h2;
                    k27--;
                }
                k26--;
            }
            for (int i = k33; i >= 0; i--) {
                double[] aBar2 = aBarTape8[k25 - 1];
                double[] bBar = bBarTape8[k25 - 1];
                for (int j = tape32[k25 - 1] - 1; j >= 0; j--) {
                    double bBarJ = bBar[j];
                    bBar[j] = 0.0;
                    aBar2[j] += bBarJ;
                }
                k25--;
            }
            double t5 = simulateAccelReverse(pK, pC, pMass, pSprings, pRest, r, a2, pMassBar, pRestBar, a2Bar,
                    tops, doubleRows2, doubles, booleans, partials);
            double partials0_2 = partials[0];
            pKBar2 = t3 + t5;
            pCBar2 = t4 + partials0_2;
            for (int i = k32; i >= 0; i--) {
                for (int j = tape33[k23 - 1] - 1; j >= 0; j--) {
                    tape35[k24 - 1][j] += tape34[k24 - 1][j] * h2;
                    k24--;
                }
                k23--;
            }
            for (int i = k32; i >= 0; i--) {
                double[] aBar2 = aBarTape9[k22 - 1];
                double[] bBar = bBarTape9[k22 - 1];
                for (int j = tape36[k22 - 1] - 1; j >= 0; j--) {
                    double bBarJ = bBar[j];
                    bBar[j] = 0.0;
                    aBar2[j] += bBarJ;
                }
                k22--;
            }
            for (int i = k33; i >= 0; i--) {
                for (int j = tape37[k20 - 1] - 1; j >= 0; j--) {
                    aBar[i][j] += tape38[k21 - 1][j] * h2;
                    k21--;
                }
                k20--;
            }
            for (int i = k33; i >= 0; i--) {
                double[] aBar2 = aBarTape10[k19 - 1];
                double[] bBar = bBarTape10[k19 - 1];
                for (int j = tape39[k19 - 1] - 1; j >= 0; j--) {
                    double bBarJ = bBar[j];
                    bBar[j] = 0.0;
                    aBar2[j] += bBarJ;
                }
                k19--;
            }
        }
        intValues[45] = k18;
        intValues[46] = k16;
        intValues[47] = k17;
        intValues[48] = k15;
        intValues[49] = k13;
        intValues[50] = k14;
        intValues[51] = k12;
        intValues[52] = k10;
        intValues[53] = k11;
        intValues[54] = k9;
        intValues[55] = k7;
        intValues[56] = k8;
        intValues[57] = k6;
        intValues[58] = k4;
        intValues[59] = k5;
        intValues[60] = k3;
        intValues[61] = k;
        intValues[62] = k2;
        intValues[63] = k19;
        intValues[64] = k20;
        intValues[65] = k21;
        intValues[66] = k22;
        intValues[67] = k23;
        intValues[68] = k24;
        intValues[69] = k25;
        intValues[70] = k26;
        intValues[71] = k27;
        intValues[72] = k28;
        intValues[73] = k29;
        intValues[74] = k30;
        intValues[75] = k31;
        doubleValues[0] = pKBar2;
        doubleValues[1] = pCBar2;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void simulateGradientKernelPart13() {}

    /** A part of a method that would be too large for HotSpot to compile. */
    private static int simulateGradientKernelPart14(double[][] x) {
        return x.length;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void simulateGradientKernelPart15(int n, double[][][][] doubleRows3, boolean[][] booleans,
            double[][] doubles) {
        double[][][] xTape = doubleRows3[9];
        double[][][] aTape = doubleRows3[10];
        double[][][] aBarTape = doubleRows3[11];
        boolean[] tape = booleans[1];
        boolean[] tape2 = booleans[2];
        double[][][] rTape = doubleRows3[1];
        double[][][] a1Tape = doubleRows3[2];
        double[][][] a1BarTape = doubleRows3[3];
        double[] hTape = doubles[1];
        double[] hTape2 = doubles[2];
        double[][][] rTape2 = doubleRows3[4];
        double[][][] a2Tape = doubleRows3[5];
        double[][][] a2BarTape = doubleRows3[6];
        double[][][] rTape3 = doubleRows3[7];
        double[][][] a3Tape = doubleRows3[8];
        double[][][] a3BarTape = doubleRows3[0];
        double[][][] vTape = doubleRows3[12];
        if (xTape.length < n) {
            xTape = grow(doubleRows3, 9, n);
        }
        if (aTape.length < n) {
            aTape = grow(doubleRows3, 10, n);
        }
        if (aBarTape.length < n) {
            aBarTape = grow(doubleRows3, 11, n);
        }
        if (tape.length < n) {
            tape = grow(booleans, 1, n);
        }
        if (tape2.length < n) {
            tape2 = grow(booleans, 2, n);
        }
        if (rTape.length < n) {
            rTape = grow(doubleRows3, 1, n);
        }
        if (a1Tape.length < n) {
            a1Tape = grow(doubleRows3, 2, n);
        }
        if (a1BarTape.length < n) {
            a1BarTape = grow(doubleRows3, 3, n);
        }
        if (hTape.length < n) {
            hTape = grow(doubles, 1, n);
        }
        if (hTape2.length < n) {
            hTape2 = grow(doubles, 2, n);
        }
        if (rTape2.length < n) {
            rTape2 = grow(doubleRows3, 4, n);
        }
        if (a2Tape.length < n) {
            a2Tape = grow(doubleRows3, 5, n);
        }
        if (a2BarTape.length < n) {
            a2BarTape = grow(doubleRows3, 6, n);
        }
        if (rTape3.length < n) {
            rTape3 = grow(doubleRows3, 7, n);
        }
        if (a3Tape.length < n) {
            a3Tape = grow(doubleRows3, 8, n);
        }
        if (a3BarTape.length < n) {
            a3BarTape = grow(doubleRows3, 0, n);
        }
        if (vTape.length < n) {
            vTape = grow(doubleRows3, 12, n);
        }
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void simulateGradientKernelPart16(double[][] x, double[] pMassBar, double[] pMass,
            double[][] xBar, double[][] v, double[][] vBar, int n, int k, int k2, int k3, int k4, int k5,
            int k6, int k7, int k8, int k9, int k10, int k11, int k12, int k13, int k14, int k15, int k16,
            int k17, int k18, int k19, int k20, int k21, int k22, int k23, int[] intValues, int[][] pSprings,
            double[] pRest, double[] pRestBar, int[] tops, double[] doubleValues, boolean[][] booleans,
            double[][][] doubleRows2, double[][][][] doubleRows3, double[][] doubles, int[][] ints,
            double[] partials) {
        int k24 = intValues[76];
        int k25 = intValues[77];
        int k26 = intValues[78];
        int k27 = intValues[79];
        int k28 = intValues[80];
        int k29 = intValues[81];
        int k30 = intValues[82];
        int k31 = intValues[83];
        int k32 = intValues[84];
        int k33 = intValues[85];
        int k34 = intValues[86];
        int k35 = intValues[87];
        int k36 = intValues[88];
        int k37 = intValues[89];
        double[][][] xTape = doubleRows3[9];
        double[][][] vTape = doubleRows3[12];
        double[][][] aTape = doubleRows3[10];
        double[][][] aBarTape = doubleRows3[11];
        boolean[] tape = booleans[1];
        int[] tape2 = ints[20];
        double[][] tape3 = doubleRows2[40];
        double[][] tape4 = doubleRows2[41];
        double h = doubleValues[2];
        double[][] aBarTape2 = doubleRows2[42];
        int[] tape5 = ints[21];
        double[][] bBarTape = doubleRows2[43];
        int[] tape6 = ints[22];
        double[][] tape7 = doubleRows2[44];
        double[][] aBarTape3 = doubleRows2[45];
        int[] tape8 = ints[23];
        double[][] bBarTape2 = doubleRows2[46];
        double pK = doubleValues[3];
        double pC = doubleValues[4];
        for (int i = x.length; i < pMassBar.length; i++) {
            pMassBar[i] = 0.0;
        }
        for (int i = 0; i < x.length; i++) {
            double pMassI = pMass[i];
            double[] vi = v[i];
            double[] vBarI = vBar[i];
            double vi0 = vi[0];
            double vi1 = vi[1];
            vBarI[1] += pMassI * vi1;
            vBarI[0] += pMassI * vi0;
            xBar[i][1] += pMassI;
            pMassBar[i] = x[i][1] + 0.5 * (vi0 * vi0 + vi1 * vi1);
        }
        double pKBar = 0.0;
        double pCBar = 0.0;
        for (int t = n - 1; t >= 0; t--) {
            double[][] x2 = xTape[t];
            double[][] v2 = vTape[t];
            double[][] a = aTape[t];
            double[][] aBar = aBarTape[t];
            if (tape[t]) {
                int k38 = x2.length - 1;
                for (int i = k38; i >= 0; i--) {
                    for (int j = tape2[k5 - 1] - 1; j >= 0; j--) {
                        tape4[k6 - 1][j] += tape3[k6 - 1][j] * h;
                        k6--;
                    }
                    k5--;
                }
                for (int i = k38; i >= 0; i--) {
                    double[] aBar2 = aBarTape2[k4 - 1];
                    double[] bBar = bBarTape[k4 - 1];
                    for (int j = tape5[k4 - 1] - 1; j >= 0; j--) {
                        double bBarJ = bBar[j];
                        bBar[j] = 0.0;
                        aBar2[j] += bBarJ;
                    }
                    k4--;
                }
                int k39 = v2.length - 1;
                for (int i = k39; i >= 0; i--) {
                    for (int j = tape6[k2 - 1] - 1; j >= 0; j--) {
                        aBar[i][j] += tape7[k3 - 1][j] * h;
                        k3--;
                    }
                    k2--;
                }
                for (int i = k39; i >= 0; i--) {
                    double[] aBar2 = aBarTape3[k - 1];
                    double[] bBar = bBarTape2[k - 1];
                    for (int j = tape8[k - 1] - 1; j >= 0; j--) {
                        double bBarJ = bBar[j];
                        bBar[j] = 0.0;
                        aBar2[j] += bBarJ;
                    }
                    k--;
                }
            } else {
                boolean[] tape9 = booleans[2];
                intValues[30] = k9;
                intValues[31] = k7;
                intValues[32] = k25;
                intValues[33] = k26;
                intValues[34] = k27;
                intValues[35] = k28;
                intValues[36] = k29;
                intValues[37] = k30;
                intValues[38] = k31;
                intValues[39] = k32;
                intValues[40] = k33;
                intValues[41] = k34;
                intValues[42] = k35;
                intValues[43] = k36;
                intValues[44] = k37;
                simulateGradientKernelPart12(tape9[t], v2, t, k23, k24, k22, k20, k21, aBar, k19, x2.length,
                        k17, k18, k16, k14, k15, k13, pK, pC, pMass, pSprings, pRest, pMassBar, pRestBar,
                        tops, pKBar, pCBar, k11, k12, h, k10, k8, intValues, doubleValues, booleans,
                        doubleRows2, doubleRows3, doubles, ints, partials);
                k7 = intValues[45];
                k8 = intValues[46];
                k9 = intValues[47];
                k10 = intValues[48];
                k11 = intValues[49];
                k12 = intValues[50];
                k13 = intValues[51];
                k14 = intValues[52];
                k15 = intValues[53];
                k16 = intValues[54];
                k17 = intValues[55];
                k18 = intValues[56];
                k19 = intValues[57];
                k20 = intValues[58];
                k21 = intValues[59];
                k22 = intValues[60];
                k23 = intValues[61];
                k24 = intValues[62];
                k25 = intValues[63];
                k26 = intValues[64];
                k27 = intValues[65];
                k28 = intValues[66];
                k29 = intValues[67];
                k30 = intValues[68];
                k31 = intValues[69];
                k32 = intValues[70];
                k33 = intValues[71];
                k34 = intValues[72];
                k35 = intValues[73];
                k36 = intValues[74];
                k37 = intValues[75];
                pKBar = doubleValues[0];
                pCBar = doubleValues[1];
            }
            double t2 = simulateAccelReverse(pK, pC, pMass, pSprings, pRest, x2, a, pMassBar, pRestBar, aBar,
                    tops, doubleRows2, doubles, booleans, partials);
            double partials0 = partials[0];
            pKBar += t2;
            pCBar += partials0;
        }
        doubleValues[5] = pKBar;
        doubleValues[6] = pCBar;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void simulateValueAndGradientKernelPart1(int k, int p, double[][] v, double[][] vBar,
            double[][] r, double[][] rBar, int k2, int k3, double[][] a, double h, long[] longValues,
            int[] intValues, int[][] ints, double[][][] doubleRows2, double[][][] doubles2, int[] made) {
        int[] tape = ints[0];
        double[][] aBarTape = doubleRows2[1];
        double[][] bBarTape = doubleRows2[2];
        int[] tape2 = ints[1];
        double[][] tape3 = doubleRows2[3];
        long k4 = p;
        long size = k + k4;
        if (tape.length < size) {
            tape = grow(ints, 0, size);
        }
        if (aBarTape.length < size) {
            aBarTape = grow(doubleRows2, 1, size);
        }
        if (bBarTape.length < size) {
            bBarTape = grow(doubleRows2, 2, size);
        }
        int k5 = k;
        for (int i = 0; i < p; i++) {
            double[] a2 = v[i];
            aBarTape[k5] = vBar[i];
            tape[k5] = a2.length;
            double[] b = fromPool(doubles2, 20, made[20], a2.length);
            made[20] += 1;
            double[] bBar = fromPool(doubles2, 21, made[21], a2.length);
            made[21] += 1;
            bBarTape[k5] = bBar;
            for (int j = 0; j < a2.length; j++) {
                b[j] = a2[j];
            }
            r[i] = b;
            rBar[i] = bBar;
            k5++;
        }
        if (tape2.length < k2 + k4) {
            tape2 = grow(ints, 1, k2 + k4);
        }
        int k6 = k2;
        for (int i = 0; i < p; i++) {
            double[] ri = r[i];
            tape2[k6] = ri.length;
            if (tape3.length < k3 + (long) ri.length) {
                tape3 = grow(doubleRows2, 3, k3 + (long) ri.length);
            }
            for (int j = 0; j < ri.length; j++) {
                tape3[k3] = rBar[i];
                ri[j] += h * a[i][j];
                k3++;
            }
            k6++;
        }
        longValues[0] = k4;
        intValues[0] = k5;
        intValues[1] = k6;
        intValues[2] = k3;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void simulateValueAndGradientKernelPart2(int k, int p, double[][] x, double[][] xBar,
            double[][] r, double[][] rBar, int k2, int k3, double[][] v, double[][] vBar, double h,
            long[] longValues, int[] intValues, int[][] ints, double[][][] doubleRows2, double[][][] doubles2,
            int[] made) {
        int[] tape = ints[2];
        double[][] aBarTape = doubleRows2[4];
        double[][] bBarTape = doubleRows2[5];
        int[] tape2 = ints[3];
        double[][] tape3 = doubleRows2[6];
        double[][] tape4 = doubleRows2[7];
        long k4 = p;
        long size = k + k4;
        if (tape.length < size) {
            tape = grow(ints, 2, size);
        }
        if (aBarTape.length < size) {
            aBarTape = grow(doubleRows2, 4, size);
        }
        if (bBarTape.length < size) {
            bBarTape = grow(doubleRows2, 5, size);
        }
        int k5 = k;
        for (int i = 0; i < p; i++) {
            double[] a = x[i];
            aBarTape[k5] = xBar[i];
            tape[k5] = a.length;
            double[] b = fromPool(doubles2, 22, made[22], a.length);
            made[22] += 1;
            double[] bBar = fromPool(doubles2, 23, made[23], a.length);
            made[23] += 1;
            bBarTape[k5] = bBar;
            for (int j = 0; j < a.length; j++) {
                b[j] = a[j];
            }
            r[i] = b;
            rBar[i] = bBar;
            k5++;
        }
        if (tape2.length < k2 + k4) {
            tape2 = grow(ints, 3, k2 + k4);
        }
        int k6 = k2;
        for (int i = 0; i < p; i++) {
            double[] ri = r[i];
            tape2[k6] = ri.length;
            long size2 = k3 + (long) ri.length;
            if (tape3.length < size2) {
                tape3 = grow(doubleRows2, 6, size2);
            }
            if (tape4.length < size2) {
                tape4 = grow(doubleRows2, 7, size2);
            }
            for (int j = 0; j < ri.length; j++) {
                tape4[k3] = rBar[i];
                tape3[k3] = vBar[i];
                ri[j] += h * v[i][j];
                k3++;
            }
            k6++;
        }
        longValues[1] = k4;
        intValues[3] = k5;
        intValues[4] = k6;
        intValues[5] = k3;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void simulateValueAndGradientKernelPart3(int k, int p, double[][] x, double[][] xBar,
            double[][] r, double[][] rBar, int k2, int k3, double[][] v, double[][] vBar, double h,
            long[] longValues, int[] intValues, int[][] ints, double[][][] doubleRows2, double[][][] doubles2,
            int[] made) {
        long longValues1 = longValues[1];
        int[] tape = ints[4];
        double[][] aBarTape = doubleRows2[8];
        double[][] bBarTape = doubleRows2[9];
        int[] tape2 = ints[5];
        double[][] tape3 = doubleRows2[10];
        double[][] tape4 = doubleRows2[11];
        long size = k + longValues1;
        if (tape.length < size) {
            tape = grow(ints, 4, size);
        }
        if (aBarTape.length < size) {
            aBarTape = grow(doubleRows2, 8, size);
        }
        if (bBarTape.length < size) {
            bBarTape = grow(doubleRows2, 9, size);
        }
        int k4 = k;
        for (int i = 0; i < p; i++) {
            double[] a = x[i];
            aBarTape[k4] = xBar[i];
            tape[k4] = a.length;
            double[] b = fromPool(doubles2, 24, made[24], a.length);
            made[24] += 1;
            double[] bBar = fromPool(doubles2, 25, made[25], a.length);
            made[25] += 1;
            bBarTape[k4] = bBar;
            for (int j = 0; j < a.length; j++) {
                b[j] = a[j];
            }
            r[i] = b;
            rBar[i] = bBar;
            k4++;
        }
        if (tape2.length < k2 + longValues1) {
            tape2 = grow(ints, 5, k2 + longValues1);
        }
        int k5 = k2;
        for (int i = 0; i < p; i++) {
            double[] ri = r[i];
            tape2[k5] = ri.length;
            long size2 = k3 + (long) ri.length;
            if (tape3.length < size2) {
                tape3 = grow(doubleRows2, 10, size2);
            }
            if (tape4.length < size2) {
                tape4 = grow(doubleRows2, 11, size2);
            }
            for (int j = 0; j < ri.length; j++) {
                tape4[k3] = rBar[i];
                tape3[k3] = vBar[i];
                ri[j] += h * v[i][j];
                k3++;
            }
            k5++;
        }
        intValues[6] = k4;
        intValues[7] = k5;
        intValues[8] = k3;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void simulateValueAndGradientKernelPart4(int k, int p, double[][] r, double[][] rBar,
            double[][] r2, double[][] rBar2, int k2, int k3, double[][] r3, double[][] rBar3, double h,
            long[] longValues, int[] intValues, int[][] ints, double[][][] doubleRows2, double[][][] doubles2,
            int[] made) {
        long longValues1 = longValues[1];
        int[] tape = ints[6];
        double[][] aBarTape = doubleRows2[12];
        double[][] bBarTape = doubleRows2[13];
        int[] tape2 = ints[7];
        double[][] tape3 = doubleRows2[14];
        double[][] tape4 = doubleRows2[15];
        long size = k + longValues1;
        if (tape.length < size) {
            tape = grow(ints, 6, size);
        }
        if (aBarTape.length < size) {
            aBarTape = grow(doubleRows2, 12, size);
        }
        if (bBarTape.length < size) {
            bBarTape = grow(doubleRows2, 13, size);
        }
        int k4 = k;
        for (int i = 0; i < p; i++) {
            double[] a = r[i];
            aBarTape[k4] = rBar[i];
            tape[k4] = a.length;
            double[] b = fromPool(doubles2, 26, made[26], a.length);
            made[26] += 1;
            double[] bBar = fromPool(doubles2, 27, made[27], a.length);
            made[27] += 1;
            bBarTape[k4] = bBar;
            for (int j = 0; j < a.length; j++) {
                b[j] = a[j];
            }
            r2[i] = b;
            rBar2[i] = bBar;
            k4++;
        }
        if (tape2.length < k2 + longValues1) {
            tape2 = grow(ints, 7, k2 + longValues1);
        }
        int k5 = k2;
        for (int i = 0; i < p; i++) {
            double[] row = r2[i];
            tape2[k5] = row.length;
            long size2 = k3 + (long) row.length;
            if (tape3.length < size2) {
                tape3 = grow(doubleRows2, 14, size2);
            }
            if (tape4.length < size2) {
                tape4 = grow(doubleRows2, 15, size2);
            }
            for (int j = 0; j < row.length; j++) {
                tape4[k3] = rBar2[i];
                tape3[k3] = rBar3[i];
                row[j] += h * r3[i][j];
                k3++;
            }
            k5++;
        }
        intValues[9] = k4;
        intValues[10] = k5;
        intValues[11] = k3;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void simulateValueAndGradientKernelPart5(int k, int p, double[][] v, double[][] vBar,
            double[][] r, double[][] rBar, int k2, int k3, double[][] a, double h, long[] longValues,
            int[] intValues, int[][] ints, double[][][] doubleRows2, double[][][] doubles2, int[] made) {
        long longValues0 = longValues[0];
        int[] tape = ints[8];
        double[][] aBarTape = doubleRows2[16];
        double[][] bBarTape = doubleRows2[17];
        int[] tape2 = ints[9];
        double[][] tape3 = doubleRows2[18];
        long size = k + longValues0;
        if (tape.length < size) {
            tape = grow(ints, 8, size);
        }
        if (aBarTape.length < size) {
            aBarTape = grow(doubleRows2, 16, size);
        }
        if (bBarTape.length < size) {
            bBarTape = grow(doubleRows2, 17, size);
        }
        int k4 = k;
        for (int i = 0; i < p; i++) {
            double[] a2 = v[i];
            aBarTape[k4] = vBar[i];
            tape[k4] = a2.length;
            double[] b = fromPool(doubles2, 28, made[28], a2.length);
            made[28] += 1;
            double[] bBar = fromPool(doubles2, 29, made[29], a2.length);
            made[29] += 1;
            bBarTape[k4] = bBar;
            for (int j = 0; j < a2.length; j++) {
                b[j] = a2[j];
            }
            r[i] = b;
            rBar[i] = bBar;
            k4++;
        }
        if (tape2.length < k2 + longValues0) {
            tape2 = grow(ints, 9, k2 + longValues0);
        }
        int k5 = k2;
        for (int i = 0; i < p; i++) {
            double[] ri = r[i];
            tape2[k5] = ri.length;
            if (tape3.length < k3 + (long) ri.length) {
                tape3 = grow(doubleRows2, 18, k3 + (long) ri.length);
            }
            for (int j = 0; j < ri.length; j++) {
                tape3[k3] = rBar[i];
                ri[j] += h * a[i][j];
                k3++;
            }
            k5++;
        }
        intValues[12] = k4;
        intValues[13] = k5;
        intValues[14] = k3;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void simulateValueAndGradientKernelPart6(int k, int p, double[][] r, double[][] rBar,
            double[][] r2, double[][] rBar2, int k2, int k3, double[][] a1, double h, long[] longValues,
            int[] intValues, int[][] ints, double[][][] doubleRows2, double[][][] doubles2, int[] made) {
        long longValues0 = longValues[0];
        int[] tape = ints[10];
        double[][] aBarTape = doubleRows2[19];
        double[][] bBarTape = doubleRows2[20];
        int[] tape2 = ints[11];
        double[][] tape3 = doubleRows2[21];
        long size = k + longValues0;
        if (tape.length < size) {
            tape = grow(ints, 10, size);
        }
        if (aBarTape.length < size) {
            aBarTape = grow(doubleRows2, 19, size);
        }
        if (bBarTape.length < size) {
            bBarTape = grow(doubleRows2, 20, size);
        }
        int k4 = k;
        for (int i = 0; i < p; i++) {
            double[] a = r[i];
            aBarTape[k4] = rBar[i];
            tape[k4] = a.length;
            double[] b = fromPool(doubles2, 30, made[30], a.length);
            made[30] += 1;
            double[] bBar = fromPool(doubles2, 31, made[31], a.length);
            made[31] += 1;
            bBarTape[k4] = bBar;
            for (int j = 0; j < a.length; j++) {
                b[j] = a[j];
            }
            r2[i] = b;
            rBar2[i] = bBar;
            k4++;
        }
        if (tape2.length < k2 + longValues0) {
            tape2 = grow(ints, 11, k2 + longValues0);
        }
        int k5 = k2;
        for (int i = 0; i < p; i++) {
            double[] row = r2[i];
            tape2[k5] = row.length;
            if (tape3.length < k3 + (long) row.length) {
                tape3 = grow(doubleRows2, 21, k3 + (long) row.length);
            }
            for (int j = 0; j < row.length; j++) {
                tape3[k3] = rBar2[i];
                row[j] += h * a1[i][j];
                k3++;
            }
            k5++;
        }
        intValues[15] = k4;
        intValues[16] = k5;
        intValues[17] = k3;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void simulateValueAndGradientKernelPart7(int k, int p, double[][] v, double[][] vBar,
            double[][] r, double[][] rBar, int k2, int k3, double[][] a, double h, long[] longValues,
            int[] intValues, int[][] ints, double[][][] doubleRows2, double[][][] doubles2, int[] made) {
        int[] tape = ints[12];
        double[][] aBarTape = doubleRows2[22];
        double[][] bBarTape = doubleRows2[23];
        int[] tape2 = ints[13];
        double[][] tape3 = doubleRows2[24];
        long k4 = p;
        long size = k + k4;
        if (tape.length < size) {
            tape = grow(ints, 12, size);
        }
        if (aBarTape.length < size) {
            aBarTape = grow(doubleRows2, 22, size);
        }
        if (bBarTape.length < size) {
            bBarTape = grow(doubleRows2, 23, size);
        }
        int k5 = k;
        for (int i = 0; i < p; i++) {
            double[] a2 = v[i];
            aBarTape[k5] = vBar[i];
            tape[k5] = a2.length;
            double[] b = fromPool(doubles2, 32, made[32], a2.length);
            made[32] += 1;
            double[] bBar = fromPool(doubles2, 33, made[33], a2.length);
            made[33] += 1;
            bBarTape[k5] = bBar;
            for (int j = 0; j < a2.length; j++) {
                b[j] = a2[j];
            }
            r[i] = b;
            rBar[i] = bBar;
            k5++;
        }
        if (tape2.length < k2 + k4) {
            tape2 = grow(ints, 13, k2 + k4);
        }
        int k6 = k2;
        for (int i = 0; i < p; i++) {
            double[] ri = r[i];
            tape2[k6] = ri.length;
            if (tape3.length < k3 + (long) ri.length) {
                tape3 = grow(doubleRows2, 24, k3 + (long) ri.length);
            }
            for (int j = 0; j < ri.length; j++) {
                tape3[k3] = rBar[i];
                ri[j] += h * a[i][j];
                k3++;
            }
            k6++;
        }
        longValues[2] = k4;
        intValues[18] = k5;
        intValues[19] = k6;
        intValues[20] = k3;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void simulateValueAndGradientKernelPart8(int k, int p, double[][] x, double[][] xBar,
            double[][] r, double[][] rBar, int k2, int k3, double[][] v, double[][] vBar, double h,
            long[] longValues, int[] intValues, int[][] ints, double[][][] doubleRows2, double[][][] doubles2,
            int[] made) {
        int[] tape = ints[14];
        double[][] aBarTape = doubleRows2[25];
        double[][] bBarTape = doubleRows2[26];
        int[] tape2 = ints[15];
        double[][] tape3 = doubleRows2[27];
        double[][] tape4 = doubleRows2[28];
        long k4 = p;
        long size = k + k4;
        if (tape.length < size) {
            tape = grow(ints, 14, size);
        }
        if (aBarTape.length < size) {
            aBarTape = grow(doubleRows2, 25, size);
        }
        if (bBarTape.length < size) {
            bBarTape = grow(doubleRows2, 26, size);
        }
        int k5 = k;
        for (int i = 0; i < p; i++) {
            double[] a = x[i];
            aBarTape[k5] = xBar[i];
            tape[k5] = a.length;
            double[] b = fromPool(doubles2, 34, made[34], a.length);
            made[34] += 1;
            double[] bBar = fromPool(doubles2, 35, made[35], a.length);
            made[35] += 1;
            bBarTape[k5] = bBar;
            for (int j = 0; j < a.length; j++) {
                b[j] = a[j];
            }
            r[i] = b;
            rBar[i] = bBar;
            k5++;
        }
        if (tape2.length < k2 + k4) {
            tape2 = grow(ints, 15, k2 + k4);
        }
        int k6 = k2;
        for (int i = 0; i < p; i++) {
            double[] ri = r[i];
            tape2[k6] = ri.length;
            long size2 = k3 + (long) ri.length;
            if (tape3.length < size2) {
                tape3 = grow(doubleRows2, 27, size2);
            }
            if (tape4.length < size2) {
                tape4 = grow(doubleRows2, 28, size2);
            }
            for (int j = 0; j < ri.length; j++) {
                tape4[k3] = rBar[i];
                tape3[k3] = vBar[i];
                ri[j] += h * v[i][j];
                k3++;
            }
            k6++;
        }
        longValues[3] = k4;
        intValues[21] = k5;
        intValues[22] = k6;
        intValues[23] = k3;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void simulateValueAndGradientKernelPart9(int k, int p, double[][] v, double[][] vBar,
            double[][] r, double[][] rBar, int k2, int k3, double[][] a2, double h, long[] longValues,
            int[] intValues, int[][] ints, double[][][] doubleRows2, double[][][] doubles2, int[] made) {
        long longValues2 = longValues[2];
        int[] tape = ints[16];
        double[][] aBarTape = doubleRows2[29];
        double[][] bBarTape = doubleRows2[30];
        int[] tape2 = ints[17];
        double[][] tape3 = doubleRows2[31];
        long size = k + longValues2;
        if (tape.length < size) {
            tape = grow(ints, 16, size);
        }
        if (aBarTape.length < size) {
            aBarTape = grow(doubleRows2, 29, size);
        }
        if (bBarTape.length < size) {
            bBarTape = grow(doubleRows2, 30, size);
        }
        int k4 = k;
        for (int i = 0; i < p; i++) {
            double[] a = v[i];
            aBarTape[k4] = vBar[i];
            tape[k4] = a.length;
            double[] b = fromPool(doubles2, 36, made[36], a.length);
            made[36] += 1;
            double[] bBar = fromPool(doubles2, 37, made[37], a.length);
            made[37] += 1;
            bBarTape[k4] = bBar;
            for (int j = 0; j < a.length; j++) {
                b[j] = a[j];
            }
            r[i] = b;
            rBar[i] = bBar;
            k4++;
        }
        if (tape2.length < k2 + longValues2) {
            tape2 = grow(ints, 17, k2 + longValues2);
        }
        int k5 = k2;
        for (int i = 0; i < p; i++) {
            double[] ri = r[i];
            tape2[k5] = ri.length;
            if (tape3.length < k3 + (long) ri.length) {
                tape3 = grow(doubleRows2, 31, k3 + (long) ri.length);
            }
            for (int j = 0; j < ri.length; j++) {
                tape3[k3] = rBar[i];
                ri[j] += h * a2[i][j];
                k3++;
            }
            k5++;
        }
        intValues[24] = k4;
        intValues[25] = k5;
        intValues[26] = k3;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void simulateValueAndGradientKernelPart10(int k, int p, double[][] x, double[][] xBar,
            double[][] r, double[][] rBar, int k2, int k3, double[][] r2, double[][] rBar2, double h,
            long[] longValues, int[] intValues, int[][] ints, double[][][] doubleRows2, double[][][] doubles2,
            int[] made) {
        long longValues3 = longValues[3];
        int[] tape = ints[18];
        double[][] aBarTape = doubleRows2[32];
        double[][] bBarTape = doubleRows2[33];
        int[] tape2 = ints[19];
        double[][] tape3 = doubleRows2[34];
        double[][] tape4 = doubleRows2[35];
        long size = k + longValues3;
        if (tape.length < size) {
            tape = grow(ints, 18, size);
        }
        if (aBarTape.length < size) {
            aBarTape = grow(doubleRows2, 32, size);
        }
        if (bBarTape.length < size) {
            bBarTape = grow(doubleRows2, 33, size);
        }
        int k4 = k;
        for (int i = 0; i < p; i++) {
            double[] a = x[i];
            aBarTape[k4] = xBar[i];
            tape[k4] = a.length;
            double[] b = fromPool(doubles2, 38, made[38], a.length);
            made[38] += 1;
            double[] bBar = fromPool(doubles2, 39, made[39], a.length);
            made[39] += 1;
            bBarTape[k4] = bBar;
            for (int j = 0; j < a.length; j++) {
                b[j] = a[j];
            }
            r[i] = b;
            rBar[i] = bBar;
            k4++;
        }
        if (tape2.length < k2 + longValues3) {
            tape2 = grow(ints, 19, k2 + longValues3);
        }
        int k5 = k2;
        for (int i = 0; i < p; i++) {
            double[] ri = r[i];
            tape2[k5] = ri.length;
            long size2 = k3 + (long) ri.length;
            if (tape3.length < size2) {
                tape3 = grow(doubleRows2, 34, size2);
            }
            if (tape4.length < size2) {
                tape4 = grow(doubleRows2, 35, size2);
            }
            for (int j = 0; j < ri.length; j++) {
                tape4[k3] = rBar[i];
                tape3[k3] = rBar2[i];
                ri[j] += h * r2[i][j];
                k3++;
            }
            k5++;
        }
        intValues[27] = k4;
        intValues[28] = k5;
        intValues[29] = k3;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static int simulateValueAndGradientKernelPart11(int t, double[][] a3Bar, double pK, double pC,
            double[] pMass, int[][] pSprings, double[] pRest, double[][] r, double[][] r2, double[][] a3,
            double[] pMassBar, double[] pRestBar, double[][] rBar, double[][] rBar2, int[] tops, int k, int p,
            double[][] x, double[][] xBar, double[][] v, double[][] vBar, double[][] r3, double[][] rBar3,
            double h, double[][] a, double[][] a2, long[] longValues, boolean[][] booleans,
            double[][][] doubleRows2, double[][][][] doubleRows3, double[][] doubles) {
        double[][][] a3BarTape = doubleRows3[0];
        double[][] tape = doubleRows2[36];
        double[][] tape2 = doubleRows2[37];
        double[][] tape3 = doubleRows2[38];
        double[][] tape4 = doubleRows2[39];
        a3BarTape[t] = a3Bar;
        simulateAccelForward(pK, pC, pMass, pSprings, pRest, r, r2, a3, pMassBar, pRestBar, rBar, rBar2,
                a3Bar, tops, doubleRows2, doubles, booleans);
        long size = k + longValues[3];
        if (tape.length < size) {
            tape = grow(doubleRows2, 36, size);
        }
        if (tape2.length < size) {
            tape2 = grow(doubleRows2, 37, size);
        }
        if (tape3.length < size) {
            tape3 = grow(doubleRows2, 38, size);
        }
        if (tape4.length < size) {
            tape4 = grow(doubleRows2, 39, size);
        }
        int k2 = k;
        for (int i = 0; i < p; i++) {
            double[] xi = x[i];
            tape4[k2] = xBar[i];
            double[] vi = v[i];
            tape[k2] = vBar[i];
            double vi0 = vi[0];
            double[] row = r3[i];
            tape2[k2] = rBar3[i];
            double[] row2 = r2[i];
            tape3[k2] = rBar2[i];
            xi[0] += h * (vi0 + 2.0 * row[0] + 3.0 * row2[0]) / 6.0;
            double[] ai = a[i];
            double[] row3 = a2[i];
            double[] row4 = a3[i];
            vi[0] = vi0 + h * (ai[0] + 2.0 * row3[0] + 3.0 * row4[0]) / 6.0;
            double vi1 = vi[1];
            xi[1] += h * (vi1 + 2.0 * row[1] + 3.0 * row2[1]) / 6.0;
            vi[1] = vi1 + h * (ai[1] + 2.0 * row3[1] + 3.0 * row4[1]) / 6.0;
            k2++;
        }
        return k2;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void simulateValueAndGradientKernelPart12(boolean p, double[][] v, int t, int k, int k2,
            int k3, int k4, int k5, double[][] aBar, int k6, int p2, int k7, int k8, int k9, int k10, int k11,
            int k12, double pK, double pC, double[] pMass, int[][] pSprings, double[] pRest,
            double[] pMassBar, double[] pRestBar, int[] tops, double pKBar, double pCBar, int k13, int k14,
            double h, int k15, int k16, int[] intValues, double[] doubleValues, boolean[][] booleans,
            double[][][] doubleRows2, double[][][][] doubleRows3, double[][] doubles, int[][] ints,
            double[] partials) {
        double[][][] rTape = doubleRows3[1];
        double[][][] a1Tape = doubleRows3[2];
        double[][][] a1BarTape = doubleRows3[3];
        double[] hTape = doubles[1];
        int[] tape = ints[11];
        double[][] tape2 = doubleRows2[21];
        double[][] aBarTape = doubleRows2[19];
        int[] tape3 = ints[10];
        double[][] bBarTape = doubleRows2[20];
        int[] tape4 = ints[9];
        double[][] tape5 = doubleRows2[18];
        double[][] aBarTape2 = doubleRows2[16];
        int[] tape6 = ints[8];
        double[][] bBarTape2 = doubleRows2[17];
        int[] tape7 = ints[7];
        double[][] tape8 = doubleRows2[15];
        double[][] tape9 = doubleRows2[14];
        double[][] aBarTape3 = doubleRows2[12];
        int[] tape10 = ints[6];
        double[][] bBarTape3 = doubleRows2[13];
        int[] tape11 = ints[5];
        double[][] tape12 = doubleRows2[11];
        double[][] tape13 = doubleRows2[10];
        double[][] aBarTape4 = doubleRows2[8];
        int[] tape14 = ints[4];
        double[][] bBarTape4 = doubleRows2[9];
        int[] tape15 = ints[3];
        double[][] tape16 = doubleRows2[7];
        double[][] tape17 = doubleRows2[6];
        double[][] aBarTape5 = doubleRows2[4];
        int[] tape18 = ints[2];
        double[][] bBarTape5 = doubleRows2[5];
        int k17 = intValues[30];
        int[] tape19 = ints[1];
        double[][] tape20 = doubleRows2[3];
        int k18 = intValues[31];
        double[][] aBarTape6 = doubleRows2[1];
        int[] tape21 = ints[0];
        double[][] bBarTape6 = doubleRows2[2];
        int k19 = intValues[32];
        int k20 = intValues[33];
        int k21 = intValues[34];
        int k22 = intValues[35];
        int k23 = intValues[36];
        int k24 = intValues[37];
        int k25 = intValues[38];
        int k26 = intValues[39];
        int k27 = intValues[40];
        int k28 = intValues[41];
        int k29 = intValues[42];
        int k30 = intValues[43];
        int k31 = intValues[44];
        double[] hTape2 = doubles[2];
        double[][][] rTape2 = doubleRows3[4];
        double[][][] a2Tape = doubleRows3[5];
        double[][][] a2BarTape = doubleRows3[6];
        double[][][] rTape3 = doubleRows3[7];
        double[][][] a3Tape = doubleRows3[8];
        double[][][] a3BarTape = doubleRows3[0];
        double[][] tape22 = doubleRows2[39];
        double[][] tape23 = doubleRows2[36];
        double[][] tape24 = doubleRows2[37];
        double[][] tape25 = doubleRows2[38];
        int[] tape26 = ints[19];
        double[][] tape27 = doubleRows2[35];
        double[][] tape28 = doubleRows2[34];
        double[][] aBarTape7 = doubleRows2[32];
        int[] tape29 = ints[18];
        double[][] bBarTape7 = doubleRows2[33];
        int[] tape30 = ints[17];
        double[][] tape31 = doubleRows2[31];
        double[][] aBarTape8 = doubleRows2[29];
        int[] tape32 = ints[16];
        double[][] bBarTape8 = doubleRows2[30];
        int[] tape33 = ints[15];
        double[][] tape34 = doubleRows2[28];
        double[][] tape35 = doubleRows2[27];
        double[][] aBarTape9 = doubleRows2[25];
        int[] tape36 = ints[14];
        double[][] bBarTape9 = doubleRows2[26];
        int[] tape37 = ints[13];
        double[][] tape38 = doubleRows2[24];
        double[][] aBarTape10 = doubleRows2[22];
        int[] tape39 = ints[12];
        double[][] bBarTape10 = doubleRows2[23];
        double pKBar2;
        double pCBar2;
        if (p) {
            double[][] r = rTape[t];
            double[][] a1 = a1Tape[t];
            double[][] a1Bar = a1BarTape[t];
            double h2 = hTape[t];
            int k32 = v.length - 1;
            for (int i = k32; i >= 0; i--) {
                for (int j = tape[k - 1] - 1; j >= 0; j--) {
                    a1Bar[i][j] += tape2[k2 - 1][j] * h2;
                    k2--;
                }
                k--;
            }
            for (int i = k32; i >= 0; i--) {
                double[] aBar2 = aBarTape[k3 - 1];
                int k33 = tape3[k3 - 1];
                double[] bBar = bBarTape[k3 - 1];
                for (int j = 0; j < k33; j++) {
                    double bBarJ = bBar[j];
                    bBar[j] = 0.0;
                    aBar2[j] += bBarJ;
                }
                k3--;
            }
            for (int i = k32; i >= 0; i--) {
                for (int j = tape4[k4 - 1] - 1; j >= 0; j--) {
                    aBar[i][j] += tape5[k5 - 1][j] * h2;
                    k5--;
                }
                k4--;
            }
            for (int i = k32; i >= 0; i--) {
                double[] aBar2 = aBarTape2[k6 - 1];
                int k33 = tape6[k6 - 1];
                double[] bBar = bBarTape2[k6 - 1];
                for (int j = 0; j < k33; j++) {
                    double bBarJ = bBar[j];
                    bBar[j] = 0.0;
                    aBar2[j] += bBarJ;
                }
                k6--;
            }
            int k33 = p2 - 1;
            for (int i = k33; i >= 0; i--) {
                for (int j = tape7[k7 - 1] - 1; j >= 0; j--) {
                    tape9[k8 - 1][j] += tape8[k8 - 1][j] * h2;
                    k8--;
                }
                k7--;
            }
            for (int i = k33; i >= 0; i--) {
                double[] aBar2 = aBarTape3[k9 - 1];
                int k34 = tape10[k9 - 1];
                double[] bBar = bBarTape3[k9 - 1];
                for (int j = 0; j < k34; j++) {
                    double bBarJ = bBar[j];
                    bBar[j] = 0.0;
                    aBar2[j] += bBarJ;
                }
                k9--;
            }
            for (int i = k33; i >= 0; i--) {
                for (int j = tape11[k10 - 1] - 1; j >= 0; j--) {
                    tape13[k11 - 1][j] += tape12[k11 - 1][j] * h2;
                    k11--;
                }
                k10--;
            }
            for (int i = k33; i >= 0; i--) {
                double[] aBar2 = aBarTape4[k12 - 1];
                int k34 = tape14[k12 - 1];
                double[] bBar = bBarTape4[k12 - 1];
                for (int j = 0; j < k34; j++) {
                    double bBarJ = bBar[j];
                    bBar[j] = 0.0;
                    aBar2[j] += bBarJ;
                }
                k12--;
            }
            double t2 = simulateAccelReverse(pK, pC, pMass, pSprings, pRest, r, a1, pMassBar, pRestBar, a1Bar,
                    tops, doubleRows2, doubles, booleans, partials);
            double partials0 = partials[0];
            pKBar2 = pKBar + t2;
            pCBar2 = pCBar + partials0;
            for (int i = k33; i >= 0; i--) {
                for (int j = tape15[k13 - 1] - 1; j >= 0; j--) {
                    tape17[k14 - 1][j] += tape16[k14 - 1][j] * h;
                    k14--;
                }
                k13--;
            }
            for (int i = k33; i >= 0; i--) {
                double[] aBar2 = aBarTape5[k15 - 1];
                double[] bBar = bBarTape5[k15 - 1];
                for (int j = tape18[k15 - 1] - 1; j >= 0; j--) {
                    double bBarJ = bBar[j];
                    bBar[j] = 0.0;
                    aBar2[j] += bBarJ;
                }
                k15--;
            }
            for (int i = k32; i >= 0; i--) {
                for (int j = tape19[k16 - 1] - 1; j >= 0; j--) {
                    aBar[i][j] += tape20[k17 - 1][j] * h;
                    k17--;
                }
                k16--;
            }
            for (int i = k32; i >= 0; i--) {
                double[] aBar2 = aBarTape6[k18 - 1];
                double[] bBar = bBarTape6[k18 - 1];
                for (int j = tape21[k18 - 1] - 1; j >= 0; j--) {
                    double bBarJ = bBar[j];
                    bBar[j] = 0.0;
                    aBar2[j] += bBarJ;
                }
                k18--;
            }
        } else {
            double h2 = hTape2[t];
            double[][] r = rTape2[t];
            double[][] a2 = a2Tape[t];
            double[][] a2Bar = a2BarTape[t];
            double[][] r2 = rTape3[t];
            double[][] a3 = a3Tape[t];
            double[][] a3Bar = a3BarTape[t];
            int k32 = p2 - 1;
            for (int i = k32; i >= 0; i--) {
                double[] row = tape22[k31 - 1];
                double[] row2 = tape23[k31 - 1];
                double[] row3 = tape24[k31 - 1];
                double[] row4 = tape25[k31 - 1];
                double[] aBarI = aBar[i];
                double[] row5 = a2Bar[i];
                double[] row6 = a3Bar[i];
                double t2 = row2[1];
                row2[1] = 0.0;
                double t3 = t2 / 6.0 * h;
                row6[1] += t3 * 3.0;
                row5[1] += t3 * 2.0;
                aBarI[1] += t3;
                double t4 = row[1] / 6.0 * h;
                row4[1] += t4 * 3.0;
                row3[1] += t4 * 2.0;
                row2[1] += t2 + t4;
                double t5 = row2[0];
                row2[0] = 0.0;
                double t6 = t5 / 6.0 * h;
                row6[0] += t6 * 3.0;
                row5[0] += t6 * 2.0;
                aBarI[0] += t6;
                double t7 = row[0] / 6.0 * h;
                row4[0] += t7 * 3.0;
                row3[0] += t7 * 2.0;
                row2[0] += t5 + t7;
                k31--;
            }
            double t2 = simulateAccelReverse(pK, pC, pMass, pSprings, pRest, r2, a3, pMassBar, pRestBar,
                    a3Bar, tops, doubleRows2, doubles, booleans, partials);
            double partials0 = partials[0];
            double t3 = pKBar + t2;
            double t4 = pCBar + partials0;
            for (int i = k32; i >= 0; i--) {
                for (int j = tape26[k29 - 1] - 1; j >= 0; j--) {
                    tape28[k30 - 1][j] += tape27[k30 - 1][j] * h2;
                    k30--;
                }
                k29--;
            }
            for (int i = k32; i >= 0; i--) {
                double[] aBar2 = aBarTape7[k28 - 1];
                double[] bBar = bBarTape7[k28 - 1];
                for (int j = tape29[k28 - 1] - 1; j >= 0; j--) {
                    double bBarJ = bBar[j];
                    bBar[j] = 0.0;
                    aBar2[j] += bBarJ;
                }
                k28--;
            }
            int k33 = v.length - 1;
            for (int i = k33; i >= 0; i--) {
                for (int j = tape30[k26 - 1] - 1; j >= 0; j--) {
                    a2Bar[i][j] += tape31[k27 - 1][j] * h2;
                    k27--;
                }
                k26--;
            }
            for (int i = k33; i >= 0; i--) {
                double[] aBar2 = aBarTape8[k25 - 1];
                double[] bBar = bBarTape8[k25 - 1];
                for (int j = tape32[k25 - 1] - 1; j >= 0; j--) {
                    double bBarJ = bBar[j];
                    bBar[j] = 0.0;
                    aBar2[j] += bBarJ;
                }
                k25--;
            }
            double t5 = simulateAccelReverse(pK, pC, pMass, pSprings, pRest, r, a2, pMassBar, pRestBar, a2Bar,
                    tops, doubleRows2, doubles, booleans, partials);
            double partials0_2 = partials[0];
            pKBar2 = t3 + t5;
            pCBar2 = t4 + partials0_2;
            for (int i = k32; i >= 0; i--) {
                for (int j = tape33[k23 - 1] - 1; j >= 0; j--) {
                    tape35[k24 - 1][j] += tape34[k24 - 1][j] * h2;
                    k24--;
                }
                k23--;
            }
            for (int i = k32; i >= 0; i--) {
                double[] aBar2 = aBarTape9[k22 - 1];
                double[] bBar = bBarTape9[k22 - 1];
                for (int j = tape36[k22 - 1] - 1; j >= 0; j--) {
                    double bBarJ = bBar[j];
                    bBar[j] = 0.0;
                    aBar2[j] += bBarJ;
                }
                k22--;
            }
            for (int i = k33; i >= 0; i--) {
                for (int j = tape37[k20 - 1] - 1; j >= 0; j--) {
                    aBar[i][j] += tape38[k21 - 1][j] * h2;
                    k21--;
                }
                k20--;
            }
            for (int i = k33; i >= 0; i--) {
                double[] aBar2 = aBarTape10[k19 - 1];
                double[] bBar = bBarTape10[k19 - 1];
                for (int j = tape39[k19 - 1] - 1; j >= 0; j--) {
                    double bBarJ = bBar[j];
                    bBar[j] = 0.0;
                    aBar2[j] += bBarJ;
                }
                k19--;
            }
        }
        intValues[45] = k18;
        intValues[46] = k16;
        intValues[47] = k17;
        intValues[48] = k15;
        intValues[49] = k13;
        intValues[50] = k14;
        intValues[51] = k12;
        intValues[52] = k10;
        intValues[53] = k11;
        intValues[54] = k9;
        intValues[55] = k7;
        intValues[56] = k8;
        intValues[57] = k6;
        intValues[58] = k4;
        intValues[59] = k5;
        intValues[60] = k3;
        intValues[61] = k;
        intValues[62] = k2;
        intValues[63] = k19;
        intValues[64] = k20;
        intValues[65] = k21;
        intValues[66] = k22;
        intValues[67] = k23;
        intValues[68] = k24;
        intValues[69] = k25;
        intValues[70] = k26;
        intValues[71] = k27;
        intValues[72] = k28;
        intValues[73] = k29;
        intValues[74] = k30;
        intValues[75] = k31;
        doubleValues[0] = pKBar2;
        doubleValues[1] = pCBar2;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void simulateValueAndGradientKernelPart13() {}

    /** A part of a method that would be too large for HotSpot to compile. */
    private static int simulateValueAndGradientKernelPart14(double[][] x) {
        return x.length;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void simulateValueAndGradientKernelPart15(int n, double[][][][] doubleRows3,
            boolean[][] booleans, double[][] doubles) {
        double[][][] xTape = doubleRows3[9];
        double[][][] aTape = doubleRows3[10];
        double[][][] aBarTape = doubleRows3[11];
        boolean[] tape = booleans[1];
        boolean[] tape2 = booleans[2];
        double[][][] rTape = doubleRows3[1];
        double[][][] a1Tape = doubleRows3[2];
        double[][][] a1BarTape = doubleRows3[3];
        double[] hTape = doubles[1];
        double[] hTape2 = doubles[2];
        double[][][] rTape2 = doubleRows3[4];
        double[][][] a2Tape = doubleRows3[5];
        double[][][] a2BarTape = doubleRows3[6];
        double[][][] rTape3 = doubleRows3[7];
        double[][][] a3Tape = doubleRows3[8];
        double[][][] a3BarTape = doubleRows3[0];
        double[][][] vTape = doubleRows3[12];
        if (xTape.length < n) {
            xTape = grow(doubleRows3, 9, n);
        }
        if (aTape.length < n) {
            aTape = grow(doubleRows3, 10, n);
        }
        if (aBarTape.length < n) {
            aBarTape = grow(doubleRows3, 11, n);
        }
        if (tape.length < n) {
            tape = grow(booleans, 1, n);
        }
        if (tape2.length < n) {
            tape2 = grow(booleans, 2, n);
        }
        if (rTape.length < n) {
            rTape = grow(doubleRows3, 1, n);
        }
        if (a1Tape.length < n) {
            a1Tape = grow(doubleRows3, 2, n);
        }
        if (a1BarTape.length < n) {
            a1BarTape = grow(doubleRows3, 3, n);
        }
        if (hTape.length < n) {
            hTape = grow(doubles, 1, n);
        }
        if (hTape2.length < n) {
            hTape2 = grow(doubles, 2, n);
        }
        if (rTape2.length < n) {
            rTape2 = grow(doubleRows3, 4, n);
        }
        if (a2Tape.length < n) {
            a2Tape = grow(doubleRows3, 5, n);
        }
        if (a2BarTape.length < n) {
            a2BarTape = grow(doubleRows3, 6, n);
        }
        if (rTape3.length < n) {
            rTape3 = grow(doubleRows3, 7, n);
        }
        if (a3Tape.length < n) {
            a3Tape = grow(doubleRows3, 8, n);
        }
        if (a3BarTape.length < n) {
            a3BarTape = grow(doubleRows3, 0, n);
        }
        if (vTape.length < n) {
            vTape = grow(doubleRows3, 12, n);
        }
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void simulateValueAndGradientKernelPart16(double[][] x, double[] pMassBar, double[] pMass,
            double[][] v, double[][] xBar, double[][] vBar, int n, int k, int k2, int k3, int k4, int k5,
            int k6, int k7, int k8, int k9, int k10, int k11, int k12, int k13, int k14, int k15, int k16,
            int k17, int k18, int k19, int k20, int k21, int k22, int k23, int[] intValues, int[][] pSprings,
            double[] pRest, double[] pRestBar, int[] tops, double[] doubleValues, boolean[][] booleans,
            double[][][] doubleRows2, double[][][][] doubleRows3, double[][] doubles, int[][] ints,
            double[] partials) {
        int k24 = intValues[76];
        int k25 = intValues[77];
        int k26 = intValues[78];
        int k27 = intValues[79];
        int k28 = intValues[80];
        int k29 = intValues[81];
        int k30 = intValues[82];
        int k31 = intValues[83];
        int k32 = intValues[84];
        int k33 = intValues[85];
        int k34 = intValues[86];
        int k35 = intValues[87];
        int k36 = intValues[88];
        int k37 = intValues[89];
        double[][][] xTape = doubleRows3[9];
        double[][][] vTape = doubleRows3[12];
        double[][][] aTape = doubleRows3[10];
        double[][][] aBarTape = doubleRows3[11];
        boolean[] tape = booleans[1];
        int[] tape2 = ints[20];
        double[][] tape3 = doubleRows2[40];
        double[][] tape4 = doubleRows2[41];
        double h = doubleValues[2];
        double[][] aBarTape2 = doubleRows2[42];
        int[] tape5 = ints[21];
        double[][] bBarTape = doubleRows2[43];
        int[] tape6 = ints[22];
        double[][] tape7 = doubleRows2[44];
        double[][] aBarTape3 = doubleRows2[45];
        int[] tape8 = ints[23];
        double[][] bBarTape2 = doubleRows2[46];
        double pK = doubleValues[3];
        double pC = doubleValues[4];
        for (int i = x.length; i < pMassBar.length; i++) {
            pMassBar[i] = 0.0;
        }
        double e = 0.0;
        for (int i = 0; i < x.length; i++) {
            double pMassI = pMass[i];
            double[] vi = v[i];
            double vi0 = vi[0];
            double vi1 = vi[1];
            double t = x[i][1] + 0.5 * (vi0 * vi0 + vi1 * vi1);
            e += pMassI * t;
            double[] vBarI = vBar[i];
            vBarI[1] += pMassI * vi1;
            vBarI[0] += pMassI * vi0;
            xBar[i][1] += pMassI;
            pMassBar[i] = t;
        }
        double pKBar = 0.0;
        double pCBar = 0.0;
        for (int t = n - 1; t >= 0; t--) {
            double[][] x2 = xTape[t];
            double[][] v2 = vTape[t];
            double[][] a = aTape[t];
            double[][] aBar = aBarTape[t];
            if (tape[t]) {
                int k38 = x2.length - 1;
                for (int i = k38; i >= 0; i--) {
                    for (int j = tape2[k5 - 1] - 1; j >= 0; j--) {
                        tape4[k6 - 1][j] += tape3[k6 - 1][j] * h;
                        k6--;
                    }
                    k5--;
                }
                for (int i = k38; i >= 0; i--) {
                    double[] aBar2 = aBarTape2[k4 - 1];
                    double[] bBar = bBarTape[k4 - 1];
                    for (int j = tape5[k4 - 1] - 1; j >= 0; j--) {
                        double bBarJ = bBar[j];
                        bBar[j] = 0.0;
                        aBar2[j] += bBarJ;
                    }
                    k4--;
                }
                int k39 = v2.length - 1;
                for (int i = k39; i >= 0; i--) {
                    for (int j = tape6[k2 - 1] - 1; j >= 0; j--) {
                        aBar[i][j] += tape7[k3 - 1][j] * h;
                        k3--;
                    }
                    k2--;
                }
                for (int i = k39; i >= 0; i--) {
                    double[] aBar2 = aBarTape3[k - 1];
                    double[] bBar = bBarTape2[k - 1];
                    for (int j = tape8[k - 1] - 1; j >= 0; j--) {
                        double bBarJ = bBar[j];
                        bBar[j] = 0.0;
                        aBar2[j] += bBarJ;
                    }
                    k--;
                }
            } else {
                boolean[] tape9 = booleans[2];
                intValues[30] = k9;
                intValues[31] = k7;
                intValues[32] = k25;
                intValues[33] = k26;
                intValues[34] = k27;
                intValues[35] = k28;
                intValues[36] = k29;
                intValues[37] = k30;
                intValues[38] = k31;
                intValues[39] = k32;
                intValues[40] = k33;
                intValues[41] = k34;
                intValues[42] = k35;
                intValues[43] = k36;
                intValues[44] = k37;
                simulateValueAndGradientKernelPart12(tape9[t], v2, t, k23, k24, k22, k20, k21, aBar, k19,
                        x2.length, k17, k18, k16, k14, k15, k13, pK, pC, pMass, pSprings, pRest, pMassBar,
                        pRestBar, tops, pKBar, pCBar, k11, k12, h, k10, k8, intValues, doubleValues, booleans,
                        doubleRows2, doubleRows3, doubles, ints, partials);
                k7 = intValues[45];
                k8 = intValues[46];
                k9 = intValues[47];
                k10 = intValues[48];
                k11 = intValues[49];
                k12 = intValues[50];
                k13 = intValues[51];
                k14 = intValues[52];
                k15 = intValues[53];
                k16 = intValues[54];
                k17 = intValues[55];
                k18 = intValues[56];
                k19 = intValues[57];
                k20 = intValues[58];
                k21 = intValues[59];
                k22 = intValues[60];
                k23 = intValues[61];
                k24 = intValues[62];
                k25 = intValues[63];
                k26 = intValues[64];
                k27 = intValues[65];
                k28 = intValues[66];
                k29 = intValues[67];
                k30 = intValues[68];
                k31 = intValues[69];
                k32 = intValues[70];
                k33 = intValues[71];
                k34 = intValues[72];
                k35 = intValues[73];
                k36 = intValues[74];
                k37 = intValues[75];
                pKBar = doubleValues[0];
                pCBar = doubleValues[1];
            }
            double t2 = simulateAccelReverse(pK, pC, pMass, pSprings, pRest, x2, a, pMassBar, pRestBar, aBar,
                    tops, doubleRows2, doubles, booleans, partials);
            double partials0 = partials[0];
            pKBar += t2;
            pCBar += partials0;
        }
        doubleValues[5] = e;
        doubleValues[6] = pKBar;
        doubleValues[7] = pCBar;
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

    /** An array in the shape of an argument: the result array itself if it has that shape. */
    private static double[] roomLike(double[] result, double[] argument) {
        return result.length == argument.length ? result : new double[argument.length];
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

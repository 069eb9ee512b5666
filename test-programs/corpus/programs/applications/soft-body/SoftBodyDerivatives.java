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
     */
    public static void simulateGradient(SoftBody.Params p, double[][] x, SoftBody.Scheme scheme, double h,
            int n, SimulateGradient into) {
        into.prepare(p, x);
        simulateGradientKernel(p.k(), p.c(), p.mass(), p.springs(), p.rest(), into.xRows, scheme, h, n,
                into.p.mass, into.p.rest, into.xBarRows, into.ints, into.doubles, into.doubles2,
                into.doubleRows2, into.doubleRows3, into.booleans, into.doubles3, into.partials);
        into.p.k = into.partials[0];
        into.p.c = into.partials[1];
    }

    /**
     * Computes the derivative of
     * {@link SoftBody#simulate(SoftBody.Params, double[][], SoftBody.Scheme, double, int)} with respect to
     * {@code p} and {@code x} into {@code into} and returns the method's value.
     */
    public static double simulateValueAndGradient(SoftBody.Params p, double[][] x, SoftBody.Scheme scheme,
            double h, int n, SimulateGradient into) {
        into.prepare(p, x);
        double value = simulateValueAndGradientKernel(p.k(), p.c(), p.mass(), p.springs(), p.rest(),
                into.xRows, scheme, h, n, into.p.mass, into.p.rest, into.xBarRows, into.ints, into.doubles,
                into.doubles2, into.doubleRows2, into.doubleRows3, into.booleans, into.doubles3,
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
        private final int[][] ints = new int[26][0];
        private final double[][] doubles = new double[4][0];
        private final double[][][] doubles2 = new double[26][0][];
        private final double[][][] doubleRows2 = new double[49][0][];
        private final double[][][][] doubleRows3 = new double[37][0][][];
        private final boolean[][] booleans = new boolean[3][0];
        private final double[][][][] doubles3 = new double[8][0][][];
        private final int[][] seen = new int[1][0];
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public SimulateGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments; derivatives with respect to records stay in its own mirrors.
         */
        public static SimulateGradient into(double[][] x) {
            if (repeats(x, new int[1][0])) {
                throw new IllegalArgumentException("the result x has a row twice");
            }
            SimulateGradient holder = new SimulateGradient();
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
            if (this.p.mass == p.mass()) {
                throw new IllegalArgumentException("argument p.mass shares an array with the result p.mass");
            }
            if (this.p.mass == p.rest()) {
                throw new IllegalArgumentException("argument p.rest shares an array with the result p.mass");
            }
            if (contains(x, this.p.mass)) {
                throw new IllegalArgumentException("argument x shares an array with the result p.mass");
            }
            if (this.p.rest == p.mass()) {
                throw new IllegalArgumentException("argument p.mass shares an array with the result p.rest");
            }
            if (this.p.rest == p.rest()) {
                throw new IllegalArgumentException("argument p.rest shares an array with the result p.rest");
            }
            if (contains(x, this.p.rest)) {
                throw new IllegalArgumentException("argument x shares an array with the result p.rest");
            }
            if (contains(this.x, p.mass())) {
                throw new IllegalArgumentException("argument p.mass shares an array with the result x");
            }
            if (contains(this.x, p.rest())) {
                throw new IllegalArgumentException("argument p.rest shares an array with the result x");
            }
            if (this.x == x || shareRows(this.x, x, seen)) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            if (repeats(x, seen)) {
                throw new IllegalArgumentException(
                        "argument x has a row twice, and the method overwrites it");
            }
            if (contains(x, p.mass())) {
                throw new IllegalArgumentException(
                        "arguments x and p.mass share an array, and the method overwrites x");
            }
            if (contains(x, p.rest())) {
                throw new IllegalArgumentException(
                        "arguments x and p.rest share an array, and the method overwrites x");
            }
            xCopy = copied(xCopy, x);
            xRows = borrowed(xRows, xCopy);
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            this.p.mass = zerosLike(this.p.mass, p.mass());
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
            double[] pRestBar, double[][] xBar, int[][] ints, double[][] doubles, double[][][] doubles2,
            double[][][] doubleRows2, double[][][][] doubleRows3, boolean[][] booleans,
            double[][][][] doubles3, double[] partials) {
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
        int made38 = 0;
        int made39 = 0;
        int made40 = 0;
        int made41 = 0;
        int made42 = 0;
        int made43 = 0;
        int made44 = 0;
        int made45 = 0;
        int made46 = 0;
        int made47 = 0;
        int made48 = 0;
        int made49 = 0;
        int made50 = 0;
        int made51 = 0;
        int made52 = 0;
        int made53 = 0;
        int made54 = 0;
        int made55 = 0;
        int made56 = 0;
        int[] intValues = zeros(ints, 24, 14);
        double[] doubleValues = zeros(doubles, 3, 5);
        int[] tops = zeros(ints, 25, 3);
        int k = simulateGradientKernelPart1(x);
        double[][] v = rows(doubleRows2, 47, zeros(doubles2, 0, k, 2));
        double[][] vBar = rows(doubleRows2, 48, zeros(doubles2, 1, k, 2));
        simulateGradientKernelPart2(n, doubleRows3, booleans, doubles);
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
            double[][][] xTape = doubleRows3[0];
            xTape[t] = x;
            double[][][] vTape = doubleRows3[12];
            vTape[t] = v;
            double[][] a = fromPool(doubles3, 0, made, x.length, 2);
            made++;
            double[][][] aTape = doubleRows3[1];
            aTape[t] = a;
            double[][] aBar = fromPool(doubles3, 1, made2, x.length, 2);
            made2++;
            double[][][] aBarTape = doubleRows3[2];
            aBarTape[t] = aBar;
            simulateAccelForward(pK, pC, pMass, pSprings, pRest, x, v, a, pMassBar, pRestBar, xBar, vBar,
                    aBar, tops, doubleRows2, doubles, booleans);
            SoftBody.Scheme selector = Objects.requireNonNull(scheme);
            boolean test = selector == SoftBody.Scheme.EULER;
            boolean[] tape = booleans[1];
            tape[t] = test;
            int[] tape2 = ints[3];
            double[][] aBarTape2 = doubleRows2[6];
            double[][] bBarTape = doubleRows2[7];
            int[] jTape = ints[2];
            double[][] tape3 = doubleRows2[5];
            int[] tape4 = ints[1];
            double[][] aBarTape3 = doubleRows2[3];
            double[][] bBarTape2 = doubleRows2[4];
            int[] jTape2 = ints[0];
            double[][] tape5 = doubleRows2[2];
            double[][] tape6 = doubleRows2[1];
            if (test) {
                double[][] r = fromPool(doubleRows3, 13, made3, v.length);
                made3++;
                double[][] rBar = fromPool(doubleRows3, 14, made4, v.length);
                made4++;
                long k39 = v.length;
                long size = k2 + k39;
                if (tape2.length < size) {
                    tape2 = grow(ints, 3, size);
                }
                if (aBarTape2.length < size) {
                    aBarTape2 = grow(doubleRows2, 6, size);
                }
                if (bBarTape.length < size) {
                    bBarTape = grow(doubleRows2, 7, size);
                }
                for (int i = 0; i < v.length; i++) {
                    double[] a2 = v[i];
                    aBarTape2[k2] = vBar[i];
                    tape2[k2] = a2.length;
                    double[] b = fromPool(doubles2, 2, made5, a2.length);
                    made5++;
                    double[] bBar = fromPool(doubles2, 3, made6, a2.length);
                    made6++;
                    bBarTape[k2] = bBar;
                    for (int j = 0; j < a2.length; j++) {
                        b[j] = a2[j];
                    }
                    r[i] = b;
                    rBar[i] = bBar;
                    k2++;
                }
                if (jTape.length < k3 + k39) {
                    jTape = grow(ints, 2, k3 + k39);
                }
                for (int i = 0; i < v.length; i++) {
                    int j;
                    for (j = 0; j < r[i].length; j++) {
                        if (tape3.length < k4 + 1L) {
                            tape3 = grow(doubleRows2, 5, k4 + 1L);
                        }
                        tape3[k4] = rBar[i];
                        r[i][j] += h * a[i][j];
                        k4++;
                    }
                    jTape[k3] = j;
                    k3++;
                }
                double[][] r2 = fromPool(doubleRows3, 15, made7, x.length);
                made7++;
                double[][] rBar2 = fromPool(doubleRows3, 16, made8, x.length);
                made8++;
                long k40 = x.length;
                long size2 = k5 + k40;
                if (tape4.length < size2) {
                    tape4 = grow(ints, 1, size2);
                }
                if (aBarTape3.length < size2) {
                    aBarTape3 = grow(doubleRows2, 3, size2);
                }
                if (bBarTape2.length < size2) {
                    bBarTape2 = grow(doubleRows2, 4, size2);
                }
                for (int i = 0; i < x.length; i++) {
                    double[] a2 = x[i];
                    aBarTape3[k5] = xBar[i];
                    tape4[k5] = a2.length;
                    double[] b = fromPool(doubles2, 4, made9, a2.length);
                    made9++;
                    double[] bBar = fromPool(doubles2, 5, made10, a2.length);
                    made10++;
                    bBarTape2[k5] = bBar;
                    for (int j = 0; j < a2.length; j++) {
                        b[j] = a2[j];
                    }
                    r2[i] = b;
                    rBar2[i] = bBar;
                    k5++;
                }
                if (jTape2.length < k6 + k40) {
                    jTape2 = grow(ints, 0, k6 + k40);
                }
                for (int i = 0; i < x.length; i++) {
                    int j;
                    for (j = 0; j < r2[i].length; j++) {
                        long size3 = k7 + 1L;
                        if (tape5.length < size3) {
                            tape5 = grow(doubleRows2, 2, size3);
                        }
                        if (tape6.length < size3) {
                            tape6 = grow(doubleRows2, 1, size3);
                        }
                        tape6[k7] = rBar2[i];
                        tape5[k7] = rBar[i];
                        r2[i][j] += h * r[i][j];
                        k7++;
                    }
                    jTape2[k6] = j;
                    k6++;
                }
                x = r2;
                v = r;
                xBar = rBar2;
                vBar = rBar;
            } else {
                boolean test2 = selector == SoftBody.Scheme.HEUN;
                boolean[] tape7 = booleans[2];
                tape7[t] = test2;
                int[] tape8 = ints[15];
                double[][] aBarTape4 = doubleRows2[27];
                double[][] bBarTape3 = doubleRows2[28];
                int[] jTape3 = ints[14];
                double[][] tape9 = doubleRows2[26];
                double[][][] rTape = doubleRows3[3];
                int[] tape10 = ints[13];
                double[][] aBarTape5 = doubleRows2[24];
                double[][] bBarTape4 = doubleRows2[25];
                int[] jTape4 = ints[12];
                double[][] tape11 = doubleRows2[23];
                double[][] tape12 = doubleRows2[22];
                double[][][] a1Tape = doubleRows3[4];
                double[][][] a1BarTape = doubleRows3[5];
                double[] hTape = doubles[1];
                int[] tape13 = ints[11];
                double[][] aBarTape6 = doubleRows2[20];
                double[][] bBarTape5 = doubleRows2[21];
                int[] jTape5 = ints[10];
                double[][] tape14 = doubleRows2[19];
                double[][] tape15 = doubleRows2[18];
                int[] tape16 = ints[9];
                double[][] aBarTape7 = doubleRows2[16];
                double[][] bBarTape6 = doubleRows2[17];
                int[] jTape6 = ints[8];
                double[][] tape17 = doubleRows2[15];
                double[][] tape18 = doubleRows2[14];
                int[] tape19 = ints[7];
                double[][] aBarTape8 = doubleRows2[12];
                double[][] bBarTape7 = doubleRows2[13];
                int[] jTape7 = ints[6];
                double[][] tape20 = doubleRows2[11];
                int[] tape21 = ints[5];
                double[][] aBarTape9 = doubleRows2[9];
                double[][] bBarTape8 = doubleRows2[10];
                int[] jTape8 = ints[4];
                double[][] tape22 = doubleRows2[8];
                int[] tape23 = ints[23];
                double[][] aBarTape10 = doubleRows2[45];
                double[][] bBarTape9 = doubleRows2[46];
                int[] jTape9 = ints[22];
                double[][] tape24 = doubleRows2[44];
                int[] tape25 = ints[21];
                double[][] aBarTape11 = doubleRows2[42];
                double[][] bBarTape10 = doubleRows2[43];
                int[] jTape10 = ints[20];
                double[][] tape26 = doubleRows2[41];
                double[][] tape27 = doubleRows2[40];
                int[] tape28 = ints[19];
                double[][] aBarTape12 = doubleRows2[38];
                double[][] bBarTape11 = doubleRows2[39];
                int[] jTape11 = ints[18];
                double[][] tape29 = doubleRows2[37];
                int[] tape30 = ints[17];
                double[][] aBarTape13 = doubleRows2[35];
                double[][] bBarTape12 = doubleRows2[36];
                int[] jTape12 = ints[16];
                double[][] tape31 = doubleRows2[34];
                double[][] tape32 = doubleRows2[33];
                double[][] tape33 = doubleRows2[30];
                double[][] tape34 = doubleRows2[31];
                double[][] tape35 = doubleRows2[32];
                double[][] tape36 = doubleRows2[29];
                double[] hTape2 = doubles[2];
                double[][][] rTape2 = doubleRows3[6];
                double[][][] a2Tape = doubleRows3[7];
                double[][][] a2BarTape = doubleRows3[8];
                double[][][] rTape3 = doubleRows3[9];
                double[][][] a3Tape = doubleRows3[10];
                double[][][] a3BarTape = doubleRows3[11];
                if (test2) {
                    double[][] r = fromPool(doubleRows3, 17, made11, v.length);
                    made11++;
                    double[][] rBar = fromPool(doubleRows3, 18, made12, v.length);
                    made12++;
                    long k39 = v.length;
                    long size = k8 + k39;
                    if (tape8.length < size) {
                        tape8 = grow(ints, 15, size);
                    }
                    if (aBarTape4.length < size) {
                        aBarTape4 = grow(doubleRows2, 27, size);
                    }
                    if (bBarTape3.length < size) {
                        bBarTape3 = grow(doubleRows2, 28, size);
                    }
                    for (int i = 0; i < v.length; i++) {
                        double[] a2 = v[i];
                        aBarTape4[k8] = vBar[i];
                        tape8[k8] = a2.length;
                        double[] b = fromPool(doubles2, 6, made13, a2.length);
                        made13++;
                        double[] bBar = fromPool(doubles2, 7, made14, a2.length);
                        made14++;
                        bBarTape3[k8] = bBar;
                        for (int j = 0; j < a2.length; j++) {
                            b[j] = a2[j];
                        }
                        r[i] = b;
                        rBar[i] = bBar;
                        k8++;
                    }
                    if (jTape3.length < k9 + k39) {
                        jTape3 = grow(ints, 14, k9 + k39);
                    }
                    for (int i = 0; i < v.length; i++) {
                        int j;
                        for (j = 0; j < r[i].length; j++) {
                            if (tape9.length < k10 + 1L) {
                                tape9 = grow(doubleRows2, 26, k10 + 1L);
                            }
                            tape9[k10] = rBar[i];
                            r[i][j] += h * a[i][j];
                            k10++;
                        }
                        jTape3[k9] = j;
                        k9++;
                    }
                    double[][] r2 = fromPool(doubleRows3, 19, made15, x.length);
                    made15++;
                    rTape[t] = r2;
                    double[][] rBar2 = fromPool(doubleRows3, 20, made16, x.length);
                    made16++;
                    long k40 = x.length;
                    long size2 = k11 + k40;
                    if (tape10.length < size2) {
                        tape10 = grow(ints, 13, size2);
                    }
                    if (aBarTape5.length < size2) {
                        aBarTape5 = grow(doubleRows2, 24, size2);
                    }
                    if (bBarTape4.length < size2) {
                        bBarTape4 = grow(doubleRows2, 25, size2);
                    }
                    for (int i = 0; i < x.length; i++) {
                        double[] a2 = x[i];
                        aBarTape5[k11] = xBar[i];
                        tape10[k11] = a2.length;
                        double[] b = fromPool(doubles2, 8, made17, a2.length);
                        made17++;
                        double[] bBar = fromPool(doubles2, 9, made18, a2.length);
                        made18++;
                        bBarTape4[k11] = bBar;
                        for (int j = 0; j < a2.length; j++) {
                            b[j] = a2[j];
                        }
                        r2[i] = b;
                        rBar2[i] = bBar;
                        k11++;
                    }
                    if (jTape4.length < k12 + k40) {
                        jTape4 = grow(ints, 12, k12 + k40);
                    }
                    for (int i = 0; i < x.length; i++) {
                        int j;
                        for (j = 0; j < r2[i].length; j++) {
                            long size3 = k13 + 1L;
                            if (tape11.length < size3) {
                                tape11 = grow(doubleRows2, 23, size3);
                            }
                            if (tape12.length < size3) {
                                tape12 = grow(doubleRows2, 22, size3);
                            }
                            tape12[k13] = rBar2[i];
                            tape11[k13] = vBar[i];
                            r2[i][j] += h * v[i][j];
                            k13++;
                        }
                        jTape4[k12] = j;
                        k12++;
                    }
                    double[][] a1 = fromPool(doubles3, 2, made19, x.length, 2);
                    made19++;
                    a1Tape[t] = a1;
                    double[][] a1Bar = fromPool(doubles3, 3, made20, x.length, 2);
                    made20++;
                    a1BarTape[t] = a1Bar;
                    simulateAccelForward(pK, pC, pMass, pSprings, pRest, r2, r, a1, pMassBar, pRestBar, rBar2,
                            rBar, a1Bar, tops, doubleRows2, doubles, booleans);
                    double h2 = h * 0.5;
                    hTape[t] = h2;
                    double[][] r3 = fromPool(doubleRows3, 21, made21, x.length);
                    made21++;
                    double[][] rBar3 = fromPool(doubleRows3, 22, made22, x.length);
                    made22++;
                    long size3 = k14 + k40;
                    if (tape13.length < size3) {
                        tape13 = grow(ints, 11, size3);
                    }
                    if (aBarTape6.length < size3) {
                        aBarTape6 = grow(doubleRows2, 20, size3);
                    }
                    if (bBarTape5.length < size3) {
                        bBarTape5 = grow(doubleRows2, 21, size3);
                    }
                    for (int i = 0; i < x.length; i++) {
                        double[] a2 = x[i];
                        aBarTape6[k14] = xBar[i];
                        tape13[k14] = a2.length;
                        double[] b = fromPool(doubles2, 10, made23, a2.length);
                        made23++;
                        double[] bBar = fromPool(doubles2, 11, made24, a2.length);
                        made24++;
                        bBarTape5[k14] = bBar;
                        for (int j = 0; j < a2.length; j++) {
                            b[j] = a2[j];
                        }
                        r3[i] = b;
                        rBar3[i] = bBar;
                        k14++;
                    }
                    if (jTape5.length < k15 + k40) {
                        jTape5 = grow(ints, 10, k15 + k40);
                    }
                    for (int i = 0; i < x.length; i++) {
                        int j;
                        for (j = 0; j < r3[i].length; j++) {
                            long size4 = k16 + 1L;
                            if (tape14.length < size4) {
                                tape14 = grow(doubleRows2, 19, size4);
                            }
                            if (tape15.length < size4) {
                                tape15 = grow(doubleRows2, 18, size4);
                            }
                            tape15[k16] = rBar3[i];
                            tape14[k16] = vBar[i];
                            r3[i][j] += h2 * v[i][j];
                            k16++;
                        }
                        jTape5[k15] = j;
                        k15++;
                    }
                    double[][] r4 = fromPool(doubleRows3, 23, made25, x.length);
                    made25++;
                    double[][] rBar4 = fromPool(doubleRows3, 24, made26, x.length);
                    made26++;
                    long size4 = k17 + k40;
                    if (tape16.length < size4) {
                        tape16 = grow(ints, 9, size4);
                    }
                    if (aBarTape7.length < size4) {
                        aBarTape7 = grow(doubleRows2, 16, size4);
                    }
                    if (bBarTape6.length < size4) {
                        bBarTape6 = grow(doubleRows2, 17, size4);
                    }
                    for (int i = 0; i < x.length; i++) {
                        double[] a2 = r3[i];
                        aBarTape7[k17] = rBar3[i];
                        tape16[k17] = a2.length;
                        double[] b = fromPool(doubles2, 12, made27, a2.length);
                        made27++;
                        double[] bBar = fromPool(doubles2, 13, made28, a2.length);
                        made28++;
                        bBarTape6[k17] = bBar;
                        for (int j = 0; j < a2.length; j++) {
                            b[j] = a2[j];
                        }
                        r4[i] = b;
                        rBar4[i] = bBar;
                        k17++;
                    }
                    if (jTape6.length < k18 + k40) {
                        jTape6 = grow(ints, 8, k18 + k40);
                    }
                    for (int i = 0; i < x.length; i++) {
                        int j;
                        for (j = 0; j < r4[i].length; j++) {
                            long size5 = k19 + 1L;
                            if (tape17.length < size5) {
                                tape17 = grow(doubleRows2, 15, size5);
                            }
                            if (tape18.length < size5) {
                                tape18 = grow(doubleRows2, 14, size5);
                            }
                            tape18[k19] = rBar4[i];
                            tape17[k19] = rBar[i];
                            r4[i][j] += h2 * r[i][j];
                            k19++;
                        }
                        jTape6[k18] = j;
                        k18++;
                    }
                    double[][] r5 = fromPool(doubleRows3, 25, made29, v.length);
                    made29++;
                    double[][] rBar5 = fromPool(doubleRows3, 26, made30, v.length);
                    made30++;
                    long size5 = k20 + k39;
                    if (tape19.length < size5) {
                        tape19 = grow(ints, 7, size5);
                    }
                    if (aBarTape8.length < size5) {
                        aBarTape8 = grow(doubleRows2, 12, size5);
                    }
                    if (bBarTape7.length < size5) {
                        bBarTape7 = grow(doubleRows2, 13, size5);
                    }
                    for (int i = 0; i < v.length; i++) {
                        double[] a2 = v[i];
                        aBarTape8[k20] = vBar[i];
                        tape19[k20] = a2.length;
                        double[] b = fromPool(doubles2, 14, made31, a2.length);
                        made31++;
                        double[] bBar = fromPool(doubles2, 15, made32, a2.length);
                        made32++;
                        bBarTape7[k20] = bBar;
                        for (int j = 0; j < a2.length; j++) {
                            b[j] = a2[j];
                        }
                        r5[i] = b;
                        rBar5[i] = bBar;
                        k20++;
                    }
                    if (jTape7.length < k21 + k39) {
                        jTape7 = grow(ints, 6, k21 + k39);
                    }
                    for (int i = 0; i < v.length; i++) {
                        int j;
                        for (j = 0; j < r5[i].length; j++) {
                            if (tape20.length < k22 + 1L) {
                                tape20 = grow(doubleRows2, 11, k22 + 1L);
                            }
                            tape20[k22] = rBar5[i];
                            r5[i][j] += h2 * a[i][j];
                            k22++;
                        }
                        jTape7[k21] = j;
                        k21++;
                    }
                    double[][] r6 = fromPool(doubleRows3, 27, made33, v.length);
                    made33++;
                    double[][] rBar6 = fromPool(doubleRows3, 28, made34, v.length);
                    made34++;
                    long size6 = k23 + k39;
                    if (tape21.length < size6) {
                        tape21 = grow(ints, 5, size6);
                    }
                    if (aBarTape9.length < size6) {
                        aBarTape9 = grow(doubleRows2, 9, size6);
                    }
                    if (bBarTape8.length < size6) {
                        bBarTape8 = grow(doubleRows2, 10, size6);
                    }
                    for (int i = 0; i < v.length; i++) {
                        double[] a2 = r5[i];
                        aBarTape9[k23] = rBar5[i];
                        tape21[k23] = a2.length;
                        double[] b = fromPool(doubles2, 16, made35, a2.length);
                        made35++;
                        double[] bBar = fromPool(doubles2, 17, made36, a2.length);
                        made36++;
                        bBarTape8[k23] = bBar;
                        for (int j = 0; j < a2.length; j++) {
                            b[j] = a2[j];
                        }
                        r6[i] = b;
                        rBar6[i] = bBar;
                        k23++;
                    }
                    if (jTape8.length < k24 + k39) {
                        jTape8 = grow(ints, 4, k24 + k39);
                    }
                    for (int i = 0; i < v.length; i++) {
                        int j;
                        for (j = 0; j < r6[i].length; j++) {
                            if (tape22.length < k25 + 1L) {
                                tape22 = grow(doubleRows2, 8, k25 + 1L);
                            }
                            tape22[k25] = rBar6[i];
                            r6[i][j] += h2 * a1[i][j];
                            k25++;
                        }
                        jTape8[k24] = j;
                        k24++;
                    }
                    x = r4;
                    v = r6;
                    xBar = rBar4;
                    vBar = rBar6;
                } else {
                    double h2 = h * 0.5;
                    hTape2[t] = h2;
                    double[][] r = fromPool(doubleRows3, 29, made37, v.length);
                    made37++;
                    double[][] rBar = fromPool(doubleRows3, 30, made38, v.length);
                    made38++;
                    long k39 = v.length;
                    long size = k26 + k39;
                    if (tape23.length < size) {
                        tape23 = grow(ints, 23, size);
                    }
                    if (aBarTape10.length < size) {
                        aBarTape10 = grow(doubleRows2, 45, size);
                    }
                    if (bBarTape9.length < size) {
                        bBarTape9 = grow(doubleRows2, 46, size);
                    }
                    for (int i = 0; i < v.length; i++) {
                        double[] a2 = v[i];
                        aBarTape10[k26] = vBar[i];
                        tape23[k26] = a2.length;
                        double[] b = fromPool(doubles2, 18, made39, a2.length);
                        made39++;
                        double[] bBar = fromPool(doubles2, 19, made40, a2.length);
                        made40++;
                        bBarTape9[k26] = bBar;
                        for (int j = 0; j < a2.length; j++) {
                            b[j] = a2[j];
                        }
                        r[i] = b;
                        rBar[i] = bBar;
                        k26++;
                    }
                    if (jTape9.length < k27 + k39) {
                        jTape9 = grow(ints, 22, k27 + k39);
                    }
                    for (int i = 0; i < v.length; i++) {
                        int j;
                        for (j = 0; j < r[i].length; j++) {
                            if (tape24.length < k28 + 1L) {
                                tape24 = grow(doubleRows2, 44, k28 + 1L);
                            }
                            tape24[k28] = rBar[i];
                            r[i][j] += h2 * a[i][j];
                            k28++;
                        }
                        jTape9[k27] = j;
                        k27++;
                    }
                    double[][] r2 = fromPool(doubleRows3, 31, made41, x.length);
                    made41++;
                    rTape2[t] = r2;
                    double[][] rBar2 = fromPool(doubleRows3, 32, made42, x.length);
                    made42++;
                    long k40 = x.length;
                    long size2 = k29 + k40;
                    if (tape25.length < size2) {
                        tape25 = grow(ints, 21, size2);
                    }
                    if (aBarTape11.length < size2) {
                        aBarTape11 = grow(doubleRows2, 42, size2);
                    }
                    if (bBarTape10.length < size2) {
                        bBarTape10 = grow(doubleRows2, 43, size2);
                    }
                    for (int i = 0; i < x.length; i++) {
                        double[] a2 = x[i];
                        aBarTape11[k29] = xBar[i];
                        tape25[k29] = a2.length;
                        double[] b = fromPool(doubles2, 20, made43, a2.length);
                        made43++;
                        double[] bBar = fromPool(doubles2, 21, made44, a2.length);
                        made44++;
                        bBarTape10[k29] = bBar;
                        for (int j = 0; j < a2.length; j++) {
                            b[j] = a2[j];
                        }
                        r2[i] = b;
                        rBar2[i] = bBar;
                        k29++;
                    }
                    if (jTape10.length < k30 + k40) {
                        jTape10 = grow(ints, 20, k30 + k40);
                    }
                    for (int i = 0; i < x.length; i++) {
                        int j;
                        for (j = 0; j < r2[i].length; j++) {
                            long size3 = k31 + 1L;
                            if (tape26.length < size3) {
                                tape26 = grow(doubleRows2, 41, size3);
                            }
                            if (tape27.length < size3) {
                                tape27 = grow(doubleRows2, 40, size3);
                            }
                            tape27[k31] = rBar2[i];
                            tape26[k31] = vBar[i];
                            r2[i][j] += h2 * v[i][j];
                            k31++;
                        }
                        jTape10[k30] = j;
                        k30++;
                    }
                    double[][] a2 = fromPool(doubles3, 4, made45, x.length, 2);
                    made45++;
                    a2Tape[t] = a2;
                    double[][] a2Bar = fromPool(doubles3, 5, made46, x.length, 2);
                    made46++;
                    a2BarTape[t] = a2Bar;
                    simulateAccelForward(pK, pC, pMass, pSprings, pRest, r2, r, a2, pMassBar, pRestBar, rBar2,
                            rBar, a2Bar, tops, doubleRows2, doubles, booleans);
                    double[][] r3 = fromPool(doubleRows3, 33, made47, v.length);
                    made47++;
                    double[][] rBar3 = fromPool(doubleRows3, 34, made48, v.length);
                    made48++;
                    long size3 = k32 + k39;
                    if (tape28.length < size3) {
                        tape28 = grow(ints, 19, size3);
                    }
                    if (aBarTape12.length < size3) {
                        aBarTape12 = grow(doubleRows2, 38, size3);
                    }
                    if (bBarTape11.length < size3) {
                        bBarTape11 = grow(doubleRows2, 39, size3);
                    }
                    for (int i = 0; i < v.length; i++) {
                        double[] a3 = v[i];
                        aBarTape12[k32] = vBar[i];
                        tape28[k32] = a3.length;
                        double[] b = fromPool(doubles2, 22, made49, a3.length);
                        made49++;
                        double[] bBar = fromPool(doubles2, 23, made50, a3.length);
                        made50++;
                        bBarTape11[k32] = bBar;
                        for (int j = 0; j < a3.length; j++) {
                            b[j] = a3[j];
                        }
                        r3[i] = b;
                        rBar3[i] = bBar;
                        k32++;
                    }
                    if (jTape11.length < k33 + k39) {
                        jTape11 = grow(ints, 18, k33 + k39);
                    }
                    for (int i = 0; i < v.length; i++) {
                        int j;
                        for (j = 0; j < r3[i].length; j++) {
                            if (tape29.length < k34 + 1L) {
                                tape29 = grow(doubleRows2, 37, k34 + 1L);
                            }
                            tape29[k34] = rBar3[i];
                            r3[i][j] += h2 * a2[i][j];
                            k34++;
                        }
                        jTape11[k33] = j;
                        k33++;
                    }
                    double[][] r4 = fromPool(doubleRows3, 35, made51, x.length);
                    made51++;
                    rTape3[t] = r4;
                    double[][] rBar4 = fromPool(doubleRows3, 36, made52, x.length);
                    made52++;
                    long size4 = k35 + k40;
                    if (tape30.length < size4) {
                        tape30 = grow(ints, 17, size4);
                    }
                    if (aBarTape13.length < size4) {
                        aBarTape13 = grow(doubleRows2, 35, size4);
                    }
                    if (bBarTape12.length < size4) {
                        bBarTape12 = grow(doubleRows2, 36, size4);
                    }
                    for (int i = 0; i < x.length; i++) {
                        double[] a3 = x[i];
                        aBarTape13[k35] = xBar[i];
                        tape30[k35] = a3.length;
                        double[] b = fromPool(doubles2, 24, made53, a3.length);
                        made53++;
                        double[] bBar = fromPool(doubles2, 25, made54, a3.length);
                        made54++;
                        bBarTape12[k35] = bBar;
                        for (int j = 0; j < a3.length; j++) {
                            b[j] = a3[j];
                        }
                        r4[i] = b;
                        rBar4[i] = bBar;
                        k35++;
                    }
                    if (jTape12.length < k36 + k40) {
                        jTape12 = grow(ints, 16, k36 + k40);
                    }
                    for (int i = 0; i < x.length; i++) {
                        int j;
                        for (j = 0; j < r4[i].length; j++) {
                            long size5 = k37 + 1L;
                            if (tape31.length < size5) {
                                tape31 = grow(doubleRows2, 34, size5);
                            }
                            if (tape32.length < size5) {
                                tape32 = grow(doubleRows2, 33, size5);
                            }
                            tape32[k37] = rBar4[i];
                            tape31[k37] = rBar[i];
                            r4[i][j] += h2 * r[i][j];
                            k37++;
                        }
                        jTape12[k36] = j;
                        k36++;
                    }
                    double[][] a3 = fromPool(doubles3, 6, made55, x.length, 2);
                    made55++;
                    a3Tape[t] = a3;
                    double[][] a3Bar = fromPool(doubles3, 7, made56, x.length, 2);
                    made56++;
                    a3BarTape[t] = a3Bar;
                    simulateAccelForward(pK, pC, pMass, pSprings, pRest, r4, r3, a3, pMassBar, pRestBar,
                            rBar4, rBar3, a3Bar, tops, doubleRows2, doubles, booleans);
                    for (int i = 0; i < x.length; i++) {
                        long size5 = k38 + 2L;
                        if (tape33.length < size5) {
                            tape33 = grow(doubleRows2, 30, size5);
                        }
                        if (tape34.length < size5) {
                            tape34 = grow(doubleRows2, 31, size5);
                        }
                        if (tape35.length < size5) {
                            tape35 = grow(doubleRows2, 32, size5);
                        }
                        if (tape36.length < size5) {
                            tape36 = grow(doubleRows2, 29, size5);
                        }
                        for (int d = 0; d < 2; d++) {
                            tape36[k38] = xBar[i];
                            double[] vi = v[i];
                            tape33[k38] = vBar[i];
                            double viD = vi[d];
                            tape34[k38] = rBar[i];
                            tape35[k38] = rBar3[i];
                            x[i][d] += h * (viD + 2.0 * r[i][d] + 3.0 * r3[i][d]) / 6.0;
                            vi[d] = viD + h * (a[i][d] + 2.0 * a2[i][d] + 3.0 * a3[i][d]) / 6.0;
                            k38++;
                        }
                    }
                }
            }
        }
        intValues[0] = k25;
        intValues[1] = k26;
        intValues[2] = k27;
        intValues[3] = k28;
        intValues[4] = k29;
        intValues[5] = k30;
        intValues[6] = k31;
        intValues[7] = k32;
        intValues[8] = k33;
        intValues[9] = k34;
        intValues[10] = k35;
        intValues[11] = k36;
        intValues[12] = k37;
        intValues[13] = k38;
        doubleValues[0] = h;
        doubleValues[1] = pK;
        doubleValues[2] = pC;
        simulateGradientKernelPart3(x, pMass, xBar, v, vBar, pMassBar, n, k2, k3, k4, k5, k6, k7, k8, k9, k10,
                k11, k12, k13, k14, k15, k16, k17, k18, k19, k20, k21, k22, k23, k24, pSprings, pRest,
                pRestBar, tops, intValues, doubleValues, booleans, doubleRows2, doubleRows3, doubles, ints,
                partials);
        partials[0] = doubleValues[3];
        partials[1] = doubleValues[4];
    }

    private static double simulateValueAndGradientKernel(double pK, double pC, double[] pMass,
            int[][] pSprings, double[] pRest, double[][] x, SoftBody.Scheme scheme, double h, int n,
            double[] pMassBar, double[] pRestBar, double[][] xBar, int[][] ints, double[][] doubles,
            double[][][] doubles2, double[][][] doubleRows2, double[][][][] doubleRows3, boolean[][] booleans,
            double[][][][] doubles3, double[] partials) {
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
        int made38 = 0;
        int made39 = 0;
        int made40 = 0;
        int made41 = 0;
        int made42 = 0;
        int made43 = 0;
        int made44 = 0;
        int made45 = 0;
        int made46 = 0;
        int made47 = 0;
        int made48 = 0;
        int made49 = 0;
        int made50 = 0;
        int made51 = 0;
        int made52 = 0;
        int made53 = 0;
        int made54 = 0;
        int made55 = 0;
        int made56 = 0;
        int[] intValues = zeros(ints, 24, 14);
        double[] doubleValues = zeros(doubles, 3, 6);
        int[] tops = zeros(ints, 25, 3);
        int k = simulateValueAndGradientKernelPart1(x);
        double[][] v = rows(doubleRows2, 47, zeros(doubles2, 0, k, 2));
        double[][] vBar = rows(doubleRows2, 48, zeros(doubles2, 1, k, 2));
        simulateValueAndGradientKernelPart2(n, doubleRows3, booleans, doubles);
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
            double[][][] xTape = doubleRows3[0];
            xTape[t] = x;
            double[][][] vTape = doubleRows3[12];
            vTape[t] = v;
            double[][] a = fromPool(doubles3, 0, made, x.length, 2);
            made++;
            double[][][] aTape = doubleRows3[1];
            aTape[t] = a;
            double[][] aBar = fromPool(doubles3, 1, made2, x.length, 2);
            made2++;
            double[][][] aBarTape = doubleRows3[2];
            aBarTape[t] = aBar;
            simulateAccelForward(pK, pC, pMass, pSprings, pRest, x, v, a, pMassBar, pRestBar, xBar, vBar,
                    aBar, tops, doubleRows2, doubles, booleans);
            SoftBody.Scheme selector = Objects.requireNonNull(scheme);
            boolean test = selector == SoftBody.Scheme.EULER;
            boolean[] tape = booleans[1];
            tape[t] = test;
            int[] tape2 = ints[3];
            double[][] aBarTape2 = doubleRows2[6];
            double[][] bBarTape = doubleRows2[7];
            int[] jTape = ints[2];
            double[][] tape3 = doubleRows2[5];
            int[] tape4 = ints[1];
            double[][] aBarTape3 = doubleRows2[3];
            double[][] bBarTape2 = doubleRows2[4];
            int[] jTape2 = ints[0];
            double[][] tape5 = doubleRows2[2];
            double[][] tape6 = doubleRows2[1];
            if (test) {
                double[][] r = fromPool(doubleRows3, 13, made3, v.length);
                made3++;
                double[][] rBar = fromPool(doubleRows3, 14, made4, v.length);
                made4++;
                long k39 = v.length;
                long size = k2 + k39;
                if (tape2.length < size) {
                    tape2 = grow(ints, 3, size);
                }
                if (aBarTape2.length < size) {
                    aBarTape2 = grow(doubleRows2, 6, size);
                }
                if (bBarTape.length < size) {
                    bBarTape = grow(doubleRows2, 7, size);
                }
                for (int i = 0; i < v.length; i++) {
                    double[] a2 = v[i];
                    aBarTape2[k2] = vBar[i];
                    tape2[k2] = a2.length;
                    double[] b = fromPool(doubles2, 2, made5, a2.length);
                    made5++;
                    double[] bBar = fromPool(doubles2, 3, made6, a2.length);
                    made6++;
                    bBarTape[k2] = bBar;
                    for (int j = 0; j < a2.length; j++) {
                        b[j] = a2[j];
                    }
                    r[i] = b;
                    rBar[i] = bBar;
                    k2++;
                }
                if (jTape.length < k3 + k39) {
                    jTape = grow(ints, 2, k3 + k39);
                }
                for (int i = 0; i < v.length; i++) {
                    int j;
                    for (j = 0; j < r[i].length; j++) {
                        if (tape3.length < k4 + 1L) {
                            tape3 = grow(doubleRows2, 5, k4 + 1L);
                        }
                        tape3[k4] = rBar[i];
                        r[i][j] += h * a[i][j];
                        k4++;
                    }
                    jTape[k3] = j;
                    k3++;
                }
                double[][] r2 = fromPool(doubleRows3, 15, made7, x.length);
                made7++;
                double[][] rBar2 = fromPool(doubleRows3, 16, made8, x.length);
                made8++;
                long k40 = x.length;
                long size2 = k5 + k40;
                if (tape4.length < size2) {
                    tape4 = grow(ints, 1, size2);
                }
                if (aBarTape3.length < size2) {
                    aBarTape3 = grow(doubleRows2, 3, size2);
                }
                if (bBarTape2.length < size2) {
                    bBarTape2 = grow(doubleRows2, 4, size2);
                }
                for (int i = 0; i < x.length; i++) {
                    double[] a2 = x[i];
                    aBarTape3[k5] = xBar[i];
                    tape4[k5] = a2.length;
                    double[] b = fromPool(doubles2, 4, made9, a2.length);
                    made9++;
                    double[] bBar = fromPool(doubles2, 5, made10, a2.length);
                    made10++;
                    bBarTape2[k5] = bBar;
                    for (int j = 0; j < a2.length; j++) {
                        b[j] = a2[j];
                    }
                    r2[i] = b;
                    rBar2[i] = bBar;
                    k5++;
                }
                if (jTape2.length < k6 + k40) {
                    jTape2 = grow(ints, 0, k6 + k40);
                }
                for (int i = 0; i < x.length; i++) {
                    int j;
                    for (j = 0; j < r2[i].length; j++) {
                        long size3 = k7 + 1L;
                        if (tape5.length < size3) {
                            tape5 = grow(doubleRows2, 2, size3);
                        }
                        if (tape6.length < size3) {
                            tape6 = grow(doubleRows2, 1, size3);
                        }
                        tape6[k7] = rBar2[i];
                        tape5[k7] = rBar[i];
                        r2[i][j] += h * r[i][j];
                        k7++;
                    }
                    jTape2[k6] = j;
                    k6++;
                }
                x = r2;
                v = r;
                xBar = rBar2;
                vBar = rBar;
            } else {
                boolean test2 = selector == SoftBody.Scheme.HEUN;
                boolean[] tape7 = booleans[2];
                tape7[t] = test2;
                int[] tape8 = ints[15];
                double[][] aBarTape4 = doubleRows2[27];
                double[][] bBarTape3 = doubleRows2[28];
                int[] jTape3 = ints[14];
                double[][] tape9 = doubleRows2[26];
                double[][][] rTape = doubleRows3[3];
                int[] tape10 = ints[13];
                double[][] aBarTape5 = doubleRows2[24];
                double[][] bBarTape4 = doubleRows2[25];
                int[] jTape4 = ints[12];
                double[][] tape11 = doubleRows2[23];
                double[][] tape12 = doubleRows2[22];
                double[][][] a1Tape = doubleRows3[4];
                double[][][] a1BarTape = doubleRows3[5];
                double[] hTape = doubles[1];
                int[] tape13 = ints[11];
                double[][] aBarTape6 = doubleRows2[20];
                double[][] bBarTape5 = doubleRows2[21];
                int[] jTape5 = ints[10];
                double[][] tape14 = doubleRows2[19];
                double[][] tape15 = doubleRows2[18];
                int[] tape16 = ints[9];
                double[][] aBarTape7 = doubleRows2[16];
                double[][] bBarTape6 = doubleRows2[17];
                int[] jTape6 = ints[8];
                double[][] tape17 = doubleRows2[15];
                double[][] tape18 = doubleRows2[14];
                int[] tape19 = ints[7];
                double[][] aBarTape8 = doubleRows2[12];
                double[][] bBarTape7 = doubleRows2[13];
                int[] jTape7 = ints[6];
                double[][] tape20 = doubleRows2[11];
                int[] tape21 = ints[5];
                double[][] aBarTape9 = doubleRows2[9];
                double[][] bBarTape8 = doubleRows2[10];
                int[] jTape8 = ints[4];
                double[][] tape22 = doubleRows2[8];
                int[] tape23 = ints[23];
                double[][] aBarTape10 = doubleRows2[45];
                double[][] bBarTape9 = doubleRows2[46];
                int[] jTape9 = ints[22];
                double[][] tape24 = doubleRows2[44];
                int[] tape25 = ints[21];
                double[][] aBarTape11 = doubleRows2[42];
                double[][] bBarTape10 = doubleRows2[43];
                int[] jTape10 = ints[20];
                double[][] tape26 = doubleRows2[41];
                double[][] tape27 = doubleRows2[40];
                int[] tape28 = ints[19];
                double[][] aBarTape12 = doubleRows2[38];
                double[][] bBarTape11 = doubleRows2[39];
                int[] jTape11 = ints[18];
                double[][] tape29 = doubleRows2[37];
                int[] tape30 = ints[17];
                double[][] aBarTape13 = doubleRows2[35];
                double[][] bBarTape12 = doubleRows2[36];
                int[] jTape12 = ints[16];
                double[][] tape31 = doubleRows2[34];
                double[][] tape32 = doubleRows2[33];
                double[][] tape33 = doubleRows2[30];
                double[][] tape34 = doubleRows2[31];
                double[][] tape35 = doubleRows2[32];
                double[][] tape36 = doubleRows2[29];
                double[] hTape2 = doubles[2];
                double[][][] rTape2 = doubleRows3[6];
                double[][][] a2Tape = doubleRows3[7];
                double[][][] a2BarTape = doubleRows3[8];
                double[][][] rTape3 = doubleRows3[9];
                double[][][] a3Tape = doubleRows3[10];
                double[][][] a3BarTape = doubleRows3[11];
                if (test2) {
                    double[][] r = fromPool(doubleRows3, 17, made11, v.length);
                    made11++;
                    double[][] rBar = fromPool(doubleRows3, 18, made12, v.length);
                    made12++;
                    long k39 = v.length;
                    long size = k8 + k39;
                    if (tape8.length < size) {
                        tape8 = grow(ints, 15, size);
                    }
                    if (aBarTape4.length < size) {
                        aBarTape4 = grow(doubleRows2, 27, size);
                    }
                    if (bBarTape3.length < size) {
                        bBarTape3 = grow(doubleRows2, 28, size);
                    }
                    for (int i = 0; i < v.length; i++) {
                        double[] a2 = v[i];
                        aBarTape4[k8] = vBar[i];
                        tape8[k8] = a2.length;
                        double[] b = fromPool(doubles2, 6, made13, a2.length);
                        made13++;
                        double[] bBar = fromPool(doubles2, 7, made14, a2.length);
                        made14++;
                        bBarTape3[k8] = bBar;
                        for (int j = 0; j < a2.length; j++) {
                            b[j] = a2[j];
                        }
                        r[i] = b;
                        rBar[i] = bBar;
                        k8++;
                    }
                    if (jTape3.length < k9 + k39) {
                        jTape3 = grow(ints, 14, k9 + k39);
                    }
                    for (int i = 0; i < v.length; i++) {
                        int j;
                        for (j = 0; j < r[i].length; j++) {
                            if (tape9.length < k10 + 1L) {
                                tape9 = grow(doubleRows2, 26, k10 + 1L);
                            }
                            tape9[k10] = rBar[i];
                            r[i][j] += h * a[i][j];
                            k10++;
                        }
                        jTape3[k9] = j;
                        k9++;
                    }
                    double[][] r2 = fromPool(doubleRows3, 19, made15, x.length);
                    made15++;
                    rTape[t] = r2;
                    double[][] rBar2 = fromPool(doubleRows3, 20, made16, x.length);
                    made16++;
                    long k40 = x.length;
                    long size2 = k11 + k40;
                    if (tape10.length < size2) {
                        tape10 = grow(ints, 13, size2);
                    }
                    if (aBarTape5.length < size2) {
                        aBarTape5 = grow(doubleRows2, 24, size2);
                    }
                    if (bBarTape4.length < size2) {
                        bBarTape4 = grow(doubleRows2, 25, size2);
                    }
                    for (int i = 0; i < x.length; i++) {
                        double[] a2 = x[i];
                        aBarTape5[k11] = xBar[i];
                        tape10[k11] = a2.length;
                        double[] b = fromPool(doubles2, 8, made17, a2.length);
                        made17++;
                        double[] bBar = fromPool(doubles2, 9, made18, a2.length);
                        made18++;
                        bBarTape4[k11] = bBar;
                        for (int j = 0; j < a2.length; j++) {
                            b[j] = a2[j];
                        }
                        r2[i] = b;
                        rBar2[i] = bBar;
                        k11++;
                    }
                    if (jTape4.length < k12 + k40) {
                        jTape4 = grow(ints, 12, k12 + k40);
                    }
                    for (int i = 0; i < x.length; i++) {
                        int j;
                        for (j = 0; j < r2[i].length; j++) {
                            long size3 = k13 + 1L;
                            if (tape11.length < size3) {
                                tape11 = grow(doubleRows2, 23, size3);
                            }
                            if (tape12.length < size3) {
                                tape12 = grow(doubleRows2, 22, size3);
                            }
                            tape12[k13] = rBar2[i];
                            tape11[k13] = vBar[i];
                            r2[i][j] += h * v[i][j];
                            k13++;
                        }
                        jTape4[k12] = j;
                        k12++;
                    }
                    double[][] a1 = fromPool(doubles3, 2, made19, x.length, 2);
                    made19++;
                    a1Tape[t] = a1;
                    double[][] a1Bar = fromPool(doubles3, 3, made20, x.length, 2);
                    made20++;
                    a1BarTape[t] = a1Bar;
                    simulateAccelForward(pK, pC, pMass, pSprings, pRest, r2, r, a1, pMassBar, pRestBar, rBar2,
                            rBar, a1Bar, tops, doubleRows2, doubles, booleans);
                    double h2 = h * 0.5;
                    hTape[t] = h2;
                    double[][] r3 = fromPool(doubleRows3, 21, made21, x.length);
                    made21++;
                    double[][] rBar3 = fromPool(doubleRows3, 22, made22, x.length);
                    made22++;
                    long size3 = k14 + k40;
                    if (tape13.length < size3) {
                        tape13 = grow(ints, 11, size3);
                    }
                    if (aBarTape6.length < size3) {
                        aBarTape6 = grow(doubleRows2, 20, size3);
                    }
                    if (bBarTape5.length < size3) {
                        bBarTape5 = grow(doubleRows2, 21, size3);
                    }
                    for (int i = 0; i < x.length; i++) {
                        double[] a2 = x[i];
                        aBarTape6[k14] = xBar[i];
                        tape13[k14] = a2.length;
                        double[] b = fromPool(doubles2, 10, made23, a2.length);
                        made23++;
                        double[] bBar = fromPool(doubles2, 11, made24, a2.length);
                        made24++;
                        bBarTape5[k14] = bBar;
                        for (int j = 0; j < a2.length; j++) {
                            b[j] = a2[j];
                        }
                        r3[i] = b;
                        rBar3[i] = bBar;
                        k14++;
                    }
                    if (jTape5.length < k15 + k40) {
                        jTape5 = grow(ints, 10, k15 + k40);
                    }
                    for (int i = 0; i < x.length; i++) {
                        int j;
                        for (j = 0; j < r3[i].length; j++) {
                            long size4 = k16 + 1L;
                            if (tape14.length < size4) {
                                tape14 = grow(doubleRows2, 19, size4);
                            }
                            if (tape15.length < size4) {
                                tape15 = grow(doubleRows2, 18, size4);
                            }
                            tape15[k16] = rBar3[i];
                            tape14[k16] = vBar[i];
                            r3[i][j] += h2 * v[i][j];
                            k16++;
                        }
                        jTape5[k15] = j;
                        k15++;
                    }
                    double[][] r4 = fromPool(doubleRows3, 23, made25, x.length);
                    made25++;
                    double[][] rBar4 = fromPool(doubleRows3, 24, made26, x.length);
                    made26++;
                    long size4 = k17 + k40;
                    if (tape16.length < size4) {
                        tape16 = grow(ints, 9, size4);
                    }
                    if (aBarTape7.length < size4) {
                        aBarTape7 = grow(doubleRows2, 16, size4);
                    }
                    if (bBarTape6.length < size4) {
                        bBarTape6 = grow(doubleRows2, 17, size4);
                    }
                    for (int i = 0; i < x.length; i++) {
                        double[] a2 = r3[i];
                        aBarTape7[k17] = rBar3[i];
                        tape16[k17] = a2.length;
                        double[] b = fromPool(doubles2, 12, made27, a2.length);
                        made27++;
                        double[] bBar = fromPool(doubles2, 13, made28, a2.length);
                        made28++;
                        bBarTape6[k17] = bBar;
                        for (int j = 0; j < a2.length; j++) {
                            b[j] = a2[j];
                        }
                        r4[i] = b;
                        rBar4[i] = bBar;
                        k17++;
                    }
                    if (jTape6.length < k18 + k40) {
                        jTape6 = grow(ints, 8, k18 + k40);
                    }
                    for (int i = 0; i < x.length; i++) {
                        int j;
                        for (j = 0; j < r4[i].length; j++) {
                            long size5 = k19 + 1L;
                            if (tape17.length < size5) {
                                tape17 = grow(doubleRows2, 15, size5);
                            }
                            if (tape18.length < size5) {
                                tape18 = grow(doubleRows2, 14, size5);
                            }
                            tape18[k19] = rBar4[i];
                            tape17[k19] = rBar[i];
                            r4[i][j] += h2 * r[i][j];
                            k19++;
                        }
                        jTape6[k18] = j;
                        k18++;
                    }
                    double[][] r5 = fromPool(doubleRows3, 25, made29, v.length);
                    made29++;
                    double[][] rBar5 = fromPool(doubleRows3, 26, made30, v.length);
                    made30++;
                    long size5 = k20 + k39;
                    if (tape19.length < size5) {
                        tape19 = grow(ints, 7, size5);
                    }
                    if (aBarTape8.length < size5) {
                        aBarTape8 = grow(doubleRows2, 12, size5);
                    }
                    if (bBarTape7.length < size5) {
                        bBarTape7 = grow(doubleRows2, 13, size5);
                    }
                    for (int i = 0; i < v.length; i++) {
                        double[] a2 = v[i];
                        aBarTape8[k20] = vBar[i];
                        tape19[k20] = a2.length;
                        double[] b = fromPool(doubles2, 14, made31, a2.length);
                        made31++;
                        double[] bBar = fromPool(doubles2, 15, made32, a2.length);
                        made32++;
                        bBarTape7[k20] = bBar;
                        for (int j = 0; j < a2.length; j++) {
                            b[j] = a2[j];
                        }
                        r5[i] = b;
                        rBar5[i] = bBar;
                        k20++;
                    }
                    if (jTape7.length < k21 + k39) {
                        jTape7 = grow(ints, 6, k21 + k39);
                    }
                    for (int i = 0; i < v.length; i++) {
                        int j;
                        for (j = 0; j < r5[i].length; j++) {
                            if (tape20.length < k22 + 1L) {
                                tape20 = grow(doubleRows2, 11, k22 + 1L);
                            }
                            tape20[k22] = rBar5[i];
                            r5[i][j] += h2 * a[i][j];
                            k22++;
                        }
                        jTape7[k21] = j;
                        k21++;
                    }
                    double[][] r6 = fromPool(doubleRows3, 27, made33, v.length);
                    made33++;
                    double[][] rBar6 = fromPool(doubleRows3, 28, made34, v.length);
                    made34++;
                    long size6 = k23 + k39;
                    if (tape21.length < size6) {
                        tape21 = grow(ints, 5, size6);
                    }
                    if (aBarTape9.length < size6) {
                        aBarTape9 = grow(doubleRows2, 9, size6);
                    }
                    if (bBarTape8.length < size6) {
                        bBarTape8 = grow(doubleRows2, 10, size6);
                    }
                    for (int i = 0; i < v.length; i++) {
                        double[] a2 = r5[i];
                        aBarTape9[k23] = rBar5[i];
                        tape21[k23] = a2.length;
                        double[] b = fromPool(doubles2, 16, made35, a2.length);
                        made35++;
                        double[] bBar = fromPool(doubles2, 17, made36, a2.length);
                        made36++;
                        bBarTape8[k23] = bBar;
                        for (int j = 0; j < a2.length; j++) {
                            b[j] = a2[j];
                        }
                        r6[i] = b;
                        rBar6[i] = bBar;
                        k23++;
                    }
                    if (jTape8.length < k24 + k39) {
                        jTape8 = grow(ints, 4, k24 + k39);
                    }
                    for (int i = 0; i < v.length; i++) {
                        int j;
                        for (j = 0; j < r6[i].length; j++) {
                            if (tape22.length < k25 + 1L) {
                                tape22 = grow(doubleRows2, 8, k25 + 1L);
                            }
                            tape22[k25] = rBar6[i];
                            r6[i][j] += h2 * a1[i][j];
                            k25++;
                        }
                        jTape8[k24] = j;
                        k24++;
                    }
                    x = r4;
                    v = r6;
                    xBar = rBar4;
                    vBar = rBar6;
                } else {
                    double h2 = h * 0.5;
                    hTape2[t] = h2;
                    double[][] r = fromPool(doubleRows3, 29, made37, v.length);
                    made37++;
                    double[][] rBar = fromPool(doubleRows3, 30, made38, v.length);
                    made38++;
                    long k39 = v.length;
                    long size = k26 + k39;
                    if (tape23.length < size) {
                        tape23 = grow(ints, 23, size);
                    }
                    if (aBarTape10.length < size) {
                        aBarTape10 = grow(doubleRows2, 45, size);
                    }
                    if (bBarTape9.length < size) {
                        bBarTape9 = grow(doubleRows2, 46, size);
                    }
                    for (int i = 0; i < v.length; i++) {
                        double[] a2 = v[i];
                        aBarTape10[k26] = vBar[i];
                        tape23[k26] = a2.length;
                        double[] b = fromPool(doubles2, 18, made39, a2.length);
                        made39++;
                        double[] bBar = fromPool(doubles2, 19, made40, a2.length);
                        made40++;
                        bBarTape9[k26] = bBar;
                        for (int j = 0; j < a2.length; j++) {
                            b[j] = a2[j];
                        }
                        r[i] = b;
                        rBar[i] = bBar;
                        k26++;
                    }
                    if (jTape9.length < k27 + k39) {
                        jTape9 = grow(ints, 22, k27 + k39);
                    }
                    for (int i = 0; i < v.length; i++) {
                        int j;
                        for (j = 0; j < r[i].length; j++) {
                            if (tape24.length < k28 + 1L) {
                                tape24 = grow(doubleRows2, 44, k28 + 1L);
                            }
                            tape24[k28] = rBar[i];
                            r[i][j] += h2 * a[i][j];
                            k28++;
                        }
                        jTape9[k27] = j;
                        k27++;
                    }
                    double[][] r2 = fromPool(doubleRows3, 31, made41, x.length);
                    made41++;
                    rTape2[t] = r2;
                    double[][] rBar2 = fromPool(doubleRows3, 32, made42, x.length);
                    made42++;
                    long k40 = x.length;
                    long size2 = k29 + k40;
                    if (tape25.length < size2) {
                        tape25 = grow(ints, 21, size2);
                    }
                    if (aBarTape11.length < size2) {
                        aBarTape11 = grow(doubleRows2, 42, size2);
                    }
                    if (bBarTape10.length < size2) {
                        bBarTape10 = grow(doubleRows2, 43, size2);
                    }
                    for (int i = 0; i < x.length; i++) {
                        double[] a2 = x[i];
                        aBarTape11[k29] = xBar[i];
                        tape25[k29] = a2.length;
                        double[] b = fromPool(doubles2, 20, made43, a2.length);
                        made43++;
                        double[] bBar = fromPool(doubles2, 21, made44, a2.length);
                        made44++;
                        bBarTape10[k29] = bBar;
                        for (int j = 0; j < a2.length; j++) {
                            b[j] = a2[j];
                        }
                        r2[i] = b;
                        rBar2[i] = bBar;
                        k29++;
                    }
                    if (jTape10.length < k30 + k40) {
                        jTape10 = grow(ints, 20, k30 + k40);
                    }
                    for (int i = 0; i < x.length; i++) {
                        int j;
                        for (j = 0; j < r2[i].length; j++) {
                            long size3 = k31 + 1L;
                            if (tape26.length < size3) {
                                tape26 = grow(doubleRows2, 41, size3);
                            }
                            if (tape27.length < size3) {
                                tape27 = grow(doubleRows2, 40, size3);
                            }
                            tape27[k31] = rBar2[i];
                            tape26[k31] = vBar[i];
                            r2[i][j] += h2 * v[i][j];
                            k31++;
                        }
                        jTape10[k30] = j;
                        k30++;
                    }
                    double[][] a2 = fromPool(doubles3, 4, made45, x.length, 2);
                    made45++;
                    a2Tape[t] = a2;
                    double[][] a2Bar = fromPool(doubles3, 5, made46, x.length, 2);
                    made46++;
                    a2BarTape[t] = a2Bar;
                    simulateAccelForward(pK, pC, pMass, pSprings, pRest, r2, r, a2, pMassBar, pRestBar, rBar2,
                            rBar, a2Bar, tops, doubleRows2, doubles, booleans);
                    double[][] r3 = fromPool(doubleRows3, 33, made47, v.length);
                    made47++;
                    double[][] rBar3 = fromPool(doubleRows3, 34, made48, v.length);
                    made48++;
                    long size3 = k32 + k39;
                    if (tape28.length < size3) {
                        tape28 = grow(ints, 19, size3);
                    }
                    if (aBarTape12.length < size3) {
                        aBarTape12 = grow(doubleRows2, 38, size3);
                    }
                    if (bBarTape11.length < size3) {
                        bBarTape11 = grow(doubleRows2, 39, size3);
                    }
                    for (int i = 0; i < v.length; i++) {
                        double[] a3 = v[i];
                        aBarTape12[k32] = vBar[i];
                        tape28[k32] = a3.length;
                        double[] b = fromPool(doubles2, 22, made49, a3.length);
                        made49++;
                        double[] bBar = fromPool(doubles2, 23, made50, a3.length);
                        made50++;
                        bBarTape11[k32] = bBar;
                        for (int j = 0; j < a3.length; j++) {
                            b[j] = a3[j];
                        }
                        r3[i] = b;
                        rBar3[i] = bBar;
                        k32++;
                    }
                    if (jTape11.length < k33 + k39) {
                        jTape11 = grow(ints, 18, k33 + k39);
                    }
                    for (int i = 0; i < v.length; i++) {
                        int j;
                        for (j = 0; j < r3[i].length; j++) {
                            if (tape29.length < k34 + 1L) {
                                tape29 = grow(doubleRows2, 37, k34 + 1L);
                            }
                            tape29[k34] = rBar3[i];
                            r3[i][j] += h2 * a2[i][j];
                            k34++;
                        }
                        jTape11[k33] = j;
                        k33++;
                    }
                    double[][] r4 = fromPool(doubleRows3, 35, made51, x.length);
                    made51++;
                    rTape3[t] = r4;
                    double[][] rBar4 = fromPool(doubleRows3, 36, made52, x.length);
                    made52++;
                    long size4 = k35 + k40;
                    if (tape30.length < size4) {
                        tape30 = grow(ints, 17, size4);
                    }
                    if (aBarTape13.length < size4) {
                        aBarTape13 = grow(doubleRows2, 35, size4);
                    }
                    if (bBarTape12.length < size4) {
                        bBarTape12 = grow(doubleRows2, 36, size4);
                    }
                    for (int i = 0; i < x.length; i++) {
                        double[] a3 = x[i];
                        aBarTape13[k35] = xBar[i];
                        tape30[k35] = a3.length;
                        double[] b = fromPool(doubles2, 24, made53, a3.length);
                        made53++;
                        double[] bBar = fromPool(doubles2, 25, made54, a3.length);
                        made54++;
                        bBarTape12[k35] = bBar;
                        for (int j = 0; j < a3.length; j++) {
                            b[j] = a3[j];
                        }
                        r4[i] = b;
                        rBar4[i] = bBar;
                        k35++;
                    }
                    if (jTape12.length < k36 + k40) {
                        jTape12 = grow(ints, 16, k36 + k40);
                    }
                    for (int i = 0; i < x.length; i++) {
                        int j;
                        for (j = 0; j < r4[i].length; j++) {
                            long size5 = k37 + 1L;
                            if (tape31.length < size5) {
                                tape31 = grow(doubleRows2, 34, size5);
                            }
                            if (tape32.length < size5) {
                                tape32 = grow(doubleRows2, 33, size5);
                            }
                            tape32[k37] = rBar4[i];
                            tape31[k37] = rBar[i];
                            r4[i][j] += h2 * r[i][j];
                            k37++;
                        }
                        jTape12[k36] = j;
                        k36++;
                    }
                    double[][] a3 = fromPool(doubles3, 6, made55, x.length, 2);
                    made55++;
                    a3Tape[t] = a3;
                    double[][] a3Bar = fromPool(doubles3, 7, made56, x.length, 2);
                    made56++;
                    a3BarTape[t] = a3Bar;
                    simulateAccelForward(pK, pC, pMass, pSprings, pRest, r4, r3, a3, pMassBar, pRestBar,
                            rBar4, rBar3, a3Bar, tops, doubleRows2, doubles, booleans);
                    for (int i = 0; i < x.length; i++) {
                        long size5 = k38 + 2L;
                        if (tape33.length < size5) {
                            tape33 = grow(doubleRows2, 30, size5);
                        }
                        if (tape34.length < size5) {
                            tape34 = grow(doubleRows2, 31, size5);
                        }
                        if (tape35.length < size5) {
                            tape35 = grow(doubleRows2, 32, size5);
                        }
                        if (tape36.length < size5) {
                            tape36 = grow(doubleRows2, 29, size5);
                        }
                        for (int d = 0; d < 2; d++) {
                            tape36[k38] = xBar[i];
                            double[] vi = v[i];
                            tape33[k38] = vBar[i];
                            double viD = vi[d];
                            tape34[k38] = rBar[i];
                            tape35[k38] = rBar3[i];
                            x[i][d] += h * (viD + 2.0 * r[i][d] + 3.0 * r3[i][d]) / 6.0;
                            vi[d] = viD + h * (a[i][d] + 2.0 * a2[i][d] + 3.0 * a3[i][d]) / 6.0;
                            k38++;
                        }
                    }
                }
            }
        }
        intValues[0] = k25;
        intValues[1] = k26;
        intValues[2] = k27;
        intValues[3] = k28;
        intValues[4] = k29;
        intValues[5] = k30;
        intValues[6] = k31;
        intValues[7] = k32;
        intValues[8] = k33;
        intValues[9] = k34;
        intValues[10] = k35;
        intValues[11] = k36;
        intValues[12] = k37;
        intValues[13] = k38;
        doubleValues[0] = h;
        doubleValues[1] = pK;
        doubleValues[2] = pC;
        simulateValueAndGradientKernelPart3(x, pMass, v, xBar, vBar, pMassBar, n, k2, k3, k4, k5, k6, k7, k8,
                k9, k10, k11, k12, k13, k14, k15, k16, k17, k18, k19, k20, k21, k22, k23, k24, pSprings,
                pRest, pRestBar, tops, intValues, doubleValues, booleans, doubleRows2, doubleRows3, doubles,
                ints, partials);
        partials[0] = doubleValues[4];
        partials[1] = doubleValues[5];
        return doubleValues[3];
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
            double aBarI1 = aBarI[1];
            aBarI[1] = 0.0;
            double t3 = t + aBarI1;
            kept[1] -= t3 * pC;
            aBarI[1] += t3;
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
            for (int j = k - 1; j >= 0; j--) {
                rBar[j] = 0.0;
            }
        }
        partials[0] = pCBar;
        return pKBar;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static int simulateGradientKernelPart1(double[][] x) {
        return x.length;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void simulateGradientKernelPart2(int n, double[][][][] doubleRows3, boolean[][] booleans,
            double[][] doubles) {
        double[][][] xTape = doubleRows3[0];
        double[][][] aTape = doubleRows3[1];
        double[][][] aBarTape = doubleRows3[2];
        boolean[] tape = booleans[1];
        boolean[] tape2 = booleans[2];
        double[][][] rTape = doubleRows3[3];
        double[][][] a1Tape = doubleRows3[4];
        double[][][] a1BarTape = doubleRows3[5];
        double[] hTape = doubles[1];
        double[] hTape2 = doubles[2];
        double[][][] rTape2 = doubleRows3[6];
        double[][][] a2Tape = doubleRows3[7];
        double[][][] a2BarTape = doubleRows3[8];
        double[][][] rTape3 = doubleRows3[9];
        double[][][] a3Tape = doubleRows3[10];
        double[][][] a3BarTape = doubleRows3[11];
        double[][][] vTape = doubleRows3[12];
        if (xTape.length < n) {
            xTape = grow(doubleRows3, 0, n);
        }
        if (aTape.length < n) {
            aTape = grow(doubleRows3, 1, n);
        }
        if (aBarTape.length < n) {
            aBarTape = grow(doubleRows3, 2, n);
        }
        if (tape.length < n) {
            tape = grow(booleans, 1, n);
        }
        if (tape2.length < n) {
            tape2 = grow(booleans, 2, n);
        }
        if (rTape.length < n) {
            rTape = grow(doubleRows3, 3, n);
        }
        if (a1Tape.length < n) {
            a1Tape = grow(doubleRows3, 4, n);
        }
        if (a1BarTape.length < n) {
            a1BarTape = grow(doubleRows3, 5, n);
        }
        if (hTape.length < n) {
            hTape = grow(doubles, 1, n);
        }
        if (hTape2.length < n) {
            hTape2 = grow(doubles, 2, n);
        }
        if (rTape2.length < n) {
            rTape2 = grow(doubleRows3, 6, n);
        }
        if (a2Tape.length < n) {
            a2Tape = grow(doubleRows3, 7, n);
        }
        if (a2BarTape.length < n) {
            a2BarTape = grow(doubleRows3, 8, n);
        }
        if (rTape3.length < n) {
            rTape3 = grow(doubleRows3, 9, n);
        }
        if (a3Tape.length < n) {
            a3Tape = grow(doubleRows3, 10, n);
        }
        if (a3BarTape.length < n) {
            a3BarTape = grow(doubleRows3, 11, n);
        }
        if (vTape.length < n) {
            vTape = grow(doubleRows3, 12, n);
        }
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void simulateGradientKernelPart3(double[][] x, double[] pMass, double[][] xBar,
            double[][] v, double[][] vBar, double[] pMassBar, int n, int k, int k2, int k3, int k4, int k5,
            int k6, int k7, int k8, int k9, int k10, int k11, int k12, int k13, int k14, int k15, int k16,
            int k17, int k18, int k19, int k20, int k21, int k22, int k23, int[][] pSprings, double[] pRest,
            double[] pRestBar, int[] tops, int[] intValues, double[] doubleValues, boolean[][] booleans,
            double[][][] doubleRows2, double[][][][] doubleRows3, double[][] doubles, int[][] ints,
            double[] partials) {
        int k24 = intValues[0];
        int k25 = intValues[1];
        int k26 = intValues[2];
        int k27 = intValues[3];
        int k28 = intValues[4];
        int k29 = intValues[5];
        int k30 = intValues[6];
        int k31 = intValues[7];
        int k32 = intValues[8];
        int k33 = intValues[9];
        int k34 = intValues[10];
        int k35 = intValues[11];
        int k36 = intValues[12];
        int k37 = intValues[13];
        double[][][] xTape = doubleRows3[0];
        double[][][] vTape = doubleRows3[12];
        double[][][] aTape = doubleRows3[1];
        double[][][] aBarTape = doubleRows3[2];
        boolean[] tape = booleans[1];
        int[] jTape = ints[0];
        double[][] tape2 = doubleRows2[1];
        double[][] tape3 = doubleRows2[2];
        double h = doubleValues[0];
        double[][] aBarTape2 = doubleRows2[3];
        int[] tape4 = ints[1];
        double[][] bBarTape = doubleRows2[4];
        int[] jTape2 = ints[2];
        double[][] tape5 = doubleRows2[5];
        double[][] aBarTape3 = doubleRows2[6];
        int[] tape6 = ints[3];
        double[][] bBarTape2 = doubleRows2[7];
        boolean[] tape7 = booleans[2];
        double[][][] rTape = doubleRows3[3];
        double[][][] a1Tape = doubleRows3[4];
        double[][][] a1BarTape = doubleRows3[5];
        double[] hTape = doubles[1];
        int[] jTape3 = ints[4];
        double[][] tape8 = doubleRows2[8];
        double[][] aBarTape4 = doubleRows2[9];
        int[] tape9 = ints[5];
        double[][] bBarTape3 = doubleRows2[10];
        int[] jTape4 = ints[6];
        double[][] tape10 = doubleRows2[11];
        double[][] aBarTape5 = doubleRows2[12];
        int[] tape11 = ints[7];
        double[][] bBarTape4 = doubleRows2[13];
        int[] jTape5 = ints[8];
        double[][] tape12 = doubleRows2[14];
        double[][] tape13 = doubleRows2[15];
        double[][] aBarTape6 = doubleRows2[16];
        int[] tape14 = ints[9];
        double[][] bBarTape5 = doubleRows2[17];
        int[] jTape6 = ints[10];
        double[][] tape15 = doubleRows2[18];
        double[][] tape16 = doubleRows2[19];
        double[][] aBarTape7 = doubleRows2[20];
        int[] tape17 = ints[11];
        double[][] bBarTape6 = doubleRows2[21];
        double pK = doubleValues[1];
        double pC = doubleValues[2];
        int[] jTape7 = ints[12];
        double[][] tape18 = doubleRows2[22];
        double[][] tape19 = doubleRows2[23];
        double[][] aBarTape8 = doubleRows2[24];
        int[] tape20 = ints[13];
        double[][] bBarTape7 = doubleRows2[25];
        int[] jTape8 = ints[14];
        double[][] tape21 = doubleRows2[26];
        double[][] aBarTape9 = doubleRows2[27];
        int[] tape22 = ints[15];
        double[][] bBarTape8 = doubleRows2[28];
        double[] hTape2 = doubles[2];
        double[][][] rTape2 = doubleRows3[6];
        double[][][] a2Tape = doubleRows3[7];
        double[][][] a2BarTape = doubleRows3[8];
        double[][][] rTape3 = doubleRows3[9];
        double[][][] a3Tape = doubleRows3[10];
        double[][][] a3BarTape = doubleRows3[11];
        double[][] tape23 = doubleRows2[29];
        double[][] tape24 = doubleRows2[30];
        double[][] tape25 = doubleRows2[31];
        double[][] tape26 = doubleRows2[32];
        int[] jTape9 = ints[16];
        double[][] tape27 = doubleRows2[33];
        double[][] tape28 = doubleRows2[34];
        double[][] aBarTape10 = doubleRows2[35];
        int[] tape29 = ints[17];
        double[][] bBarTape9 = doubleRows2[36];
        int[] jTape10 = ints[18];
        double[][] tape30 = doubleRows2[37];
        double[][] aBarTape11 = doubleRows2[38];
        int[] tape31 = ints[19];
        double[][] bBarTape10 = doubleRows2[39];
        int[] jTape11 = ints[20];
        double[][] tape32 = doubleRows2[40];
        double[][] tape33 = doubleRows2[41];
        double[][] aBarTape12 = doubleRows2[42];
        int[] tape34 = ints[21];
        double[][] bBarTape11 = doubleRows2[43];
        int[] jTape12 = ints[22];
        double[][] tape35 = doubleRows2[44];
        double[][] aBarTape13 = doubleRows2[45];
        int[] tape36 = ints[23];
        double[][] bBarTape12 = doubleRows2[46];
        for (int i = 0; i < x.length; i++) {
            double pMassI = pMass[i];
            double[] vi = v[i];
            double[] vBarI = vBar[i];
            double vi0 = vi[0];
            double vi1 = vi[1];
            vBarI[1] += pMassI * vi1;
            vBarI[0] += pMassI * vi0;
            xBar[i][1] += pMassI;
            pMassBar[i] += x[i][1] + 0.5 * (vi0 * vi0 + vi1 * vi1);
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
                    for (int j = jTape[k5 - 1] - 1; j >= 0; j--) {
                        tape3[k6 - 1][j] += tape2[k6 - 1][j] * h;
                        k6--;
                    }
                    k5--;
                }
                for (int i = k38; i >= 0; i--) {
                    double[] aBar2 = aBarTape2[k4 - 1];
                    double[] bBar = bBarTape[k4 - 1];
                    for (int j = tape4[k4 - 1] - 1; j >= 0; j--) {
                        double bBarJ = bBar[j];
                        bBar[j] = 0.0;
                        aBar2[j] += bBarJ;
                    }
                    k4--;
                }
                int k39 = v2.length - 1;
                for (int i = k39; i >= 0; i--) {
                    for (int j = jTape2[k2 - 1] - 1; j >= 0; j--) {
                        aBar[i][j] += tape5[k3 - 1][j] * h;
                        k3--;
                    }
                    k2--;
                }
                for (int i = k39; i >= 0; i--) {
                    double[] aBar2 = aBarTape3[k - 1];
                    double[] bBar = bBarTape2[k - 1];
                    for (int j = tape6[k - 1] - 1; j >= 0; j--) {
                        double bBarJ = bBar[j];
                        bBar[j] = 0.0;
                        aBar2[j] += bBarJ;
                    }
                    k--;
                }
            } else if (tape7[t]) {
                double[][] r = rTape[t];
                double[][] a1 = a1Tape[t];
                double[][] a1Bar = a1BarTape[t];
                double h2 = hTape[t];
                int k38 = v2.length - 1;
                for (int i = k38; i >= 0; i--) {
                    for (int j = jTape3[k23 - 1] - 1; j >= 0; j--) {
                        a1Bar[i][j] += tape8[k24 - 1][j] * h2;
                        k24--;
                    }
                    k23--;
                }
                for (int i = k38; i >= 0; i--) {
                    double[] aBar2 = aBarTape4[k22 - 1];
                    double[] bBar = bBarTape3[k22 - 1];
                    for (int j = tape9[k22 - 1] - 1; j >= 0; j--) {
                        double bBarJ = bBar[j];
                        bBar[j] = 0.0;
                        aBar2[j] += bBarJ;
                    }
                    k22--;
                }
                for (int i = k38; i >= 0; i--) {
                    for (int j = jTape4[k20 - 1] - 1; j >= 0; j--) {
                        aBar[i][j] += tape10[k21 - 1][j] * h2;
                        k21--;
                    }
                    k20--;
                }
                for (int i = k38; i >= 0; i--) {
                    double[] aBar2 = aBarTape5[k19 - 1];
                    double[] bBar = bBarTape4[k19 - 1];
                    for (int j = tape11[k19 - 1] - 1; j >= 0; j--) {
                        double bBarJ = bBar[j];
                        bBar[j] = 0.0;
                        aBar2[j] += bBarJ;
                    }
                    k19--;
                }
                int k39 = x2.length - 1;
                for (int i = k39; i >= 0; i--) {
                    for (int j = jTape5[k17 - 1] - 1; j >= 0; j--) {
                        tape13[k18 - 1][j] += tape12[k18 - 1][j] * h2;
                        k18--;
                    }
                    k17--;
                }
                for (int i = k39; i >= 0; i--) {
                    double[] aBar2 = aBarTape6[k16 - 1];
                    double[] bBar = bBarTape5[k16 - 1];
                    for (int j = tape14[k16 - 1] - 1; j >= 0; j--) {
                        double bBarJ = bBar[j];
                        bBar[j] = 0.0;
                        aBar2[j] += bBarJ;
                    }
                    k16--;
                }
                for (int i = k39; i >= 0; i--) {
                    for (int j = jTape6[k14 - 1] - 1; j >= 0; j--) {
                        tape16[k15 - 1][j] += tape15[k15 - 1][j] * h2;
                        k15--;
                    }
                    k14--;
                }
                for (int i = k39; i >= 0; i--) {
                    double[] aBar2 = aBarTape7[k13 - 1];
                    double[] bBar = bBarTape6[k13 - 1];
                    for (int j = tape17[k13 - 1] - 1; j >= 0; j--) {
                        double bBarJ = bBar[j];
                        bBar[j] = 0.0;
                        aBar2[j] += bBarJ;
                    }
                    k13--;
                }
                double t2 = simulateAccelReverse(pK, pC, pMass, pSprings, pRest, r, a1, pMassBar, pRestBar,
                        a1Bar, tops, doubleRows2, doubles, booleans, partials);
                double partials0 = partials[0];
                pKBar += t2;
                pCBar += partials0;
                for (int i = k39; i >= 0; i--) {
                    for (int j = jTape7[k11 - 1] - 1; j >= 0; j--) {
                        tape19[k12 - 1][j] += tape18[k12 - 1][j] * h;
                        k12--;
                    }
                    k11--;
                }
                for (int i = k39; i >= 0; i--) {
                    double[] aBar2 = aBarTape8[k10 - 1];
                    double[] bBar = bBarTape7[k10 - 1];
                    for (int j = tape20[k10 - 1] - 1; j >= 0; j--) {
                        double bBarJ = bBar[j];
                        bBar[j] = 0.0;
                        aBar2[j] += bBarJ;
                    }
                    k10--;
                }
                for (int i = k38; i >= 0; i--) {
                    for (int j = jTape8[k8 - 1] - 1; j >= 0; j--) {
                        aBar[i][j] += tape21[k9 - 1][j] * h;
                        k9--;
                    }
                    k8--;
                }
                for (int i = k38; i >= 0; i--) {
                    double[] aBar2 = aBarTape9[k7 - 1];
                    double[] bBar = bBarTape8[k7 - 1];
                    for (int j = tape22[k7 - 1] - 1; j >= 0; j--) {
                        double bBarJ = bBar[j];
                        bBar[j] = 0.0;
                        aBar2[j] += bBarJ;
                    }
                    k7--;
                }
            } else {
                double h2 = hTape2[t];
                double[][] r = rTape2[t];
                double[][] a2 = a2Tape[t];
                double[][] a2Bar = a2BarTape[t];
                double[][] r2 = rTape3[t];
                double[][] a3 = a3Tape[t];
                double[][] a3Bar = a3BarTape[t];
                int k38 = x2.length - 1;
                for (int i = k38; i >= 0; i--) {
                    for (int d = 1; d >= 0; d--) {
                        double[] row = tape24[k37 - 1];
                        double rowD = row[d];
                        row[d] = 0.0;
                        double t2 = rowD / 6.0 * h;
                        a3Bar[i][d] += t2 * 3.0;
                        a2Bar[i][d] += t2 * 2.0;
                        aBar[i][d] += t2;
                        double t3 = tape23[k37 - 1][d] / 6.0 * h;
                        tape26[k37 - 1][d] += t3 * 3.0;
                        tape25[k37 - 1][d] += t3 * 2.0;
                        row[d] += rowD + t3;
                        k37--;
                    }
                }
                double t2 = simulateAccelReverse(pK, pC, pMass, pSprings, pRest, r2, a3, pMassBar, pRestBar,
                        a3Bar, tops, doubleRows2, doubles, booleans, partials);
                double partials0 = partials[0];
                double t3 = pKBar + t2;
                double t4 = pCBar + partials0;
                for (int i = k38; i >= 0; i--) {
                    for (int j = jTape9[k35 - 1] - 1; j >= 0; j--) {
                        tape28[k36 - 1][j] += tape27[k36 - 1][j] * h2;
                        k36--;
                    }
                    k35--;
                }
                for (int i = k38; i >= 0; i--) {
                    double[] aBar2 = aBarTape10[k34 - 1];
                    double[] bBar = bBarTape9[k34 - 1];
                    for (int j = tape29[k34 - 1] - 1; j >= 0; j--) {
                        double bBarJ = bBar[j];
                        bBar[j] = 0.0;
                        aBar2[j] += bBarJ;
                    }
                    k34--;
                }
                int k39 = v2.length - 1;
                for (int i = k39; i >= 0; i--) {
                    for (int j = jTape10[k32 - 1] - 1; j >= 0; j--) {
                        a2Bar[i][j] += tape30[k33 - 1][j] * h2;
                        k33--;
                    }
                    k32--;
                }
                for (int i = k39; i >= 0; i--) {
                    double[] aBar2 = aBarTape11[k31 - 1];
                    double[] bBar = bBarTape10[k31 - 1];
                    for (int j = tape31[k31 - 1] - 1; j >= 0; j--) {
                        double bBarJ = bBar[j];
                        bBar[j] = 0.0;
                        aBar2[j] += bBarJ;
                    }
                    k31--;
                }
                double t5 = simulateAccelReverse(pK, pC, pMass, pSprings, pRest, r, a2, pMassBar, pRestBar,
                        a2Bar, tops, doubleRows2, doubles, booleans, partials);
                double partials0_2 = partials[0];
                pKBar = t3 + t5;
                pCBar = t4 + partials0_2;
                for (int i = k38; i >= 0; i--) {
                    for (int j = jTape11[k29 - 1] - 1; j >= 0; j--) {
                        tape33[k30 - 1][j] += tape32[k30 - 1][j] * h2;
                        k30--;
                    }
                    k29--;
                }
                for (int i = k38; i >= 0; i--) {
                    double[] aBar2 = aBarTape12[k28 - 1];
                    double[] bBar = bBarTape11[k28 - 1];
                    for (int j = tape34[k28 - 1] - 1; j >= 0; j--) {
                        double bBarJ = bBar[j];
                        bBar[j] = 0.0;
                        aBar2[j] += bBarJ;
                    }
                    k28--;
                }
                for (int i = k39; i >= 0; i--) {
                    for (int j = jTape12[k26 - 1] - 1; j >= 0; j--) {
                        aBar[i][j] += tape35[k27 - 1][j] * h2;
                        k27--;
                    }
                    k26--;
                }
                for (int i = k39; i >= 0; i--) {
                    double[] aBar2 = aBarTape13[k25 - 1];
                    double[] bBar = bBarTape12[k25 - 1];
                    for (int j = tape36[k25 - 1] - 1; j >= 0; j--) {
                        double bBarJ = bBar[j];
                        bBar[j] = 0.0;
                        aBar2[j] += bBarJ;
                    }
                    k25--;
                }
            }
            double t2 = simulateAccelReverse(pK, pC, pMass, pSprings, pRest, x2, a, pMassBar, pRestBar, aBar,
                    tops, doubleRows2, doubles, booleans, partials);
            double partials0 = partials[0];
            pKBar += t2;
            pCBar += partials0;
        }
        doubleValues[3] = pKBar;
        doubleValues[4] = pCBar;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static int simulateValueAndGradientKernelPart1(double[][] x) {
        return x.length;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void simulateValueAndGradientKernelPart2(int n, double[][][][] doubleRows3,
            boolean[][] booleans, double[][] doubles) {
        double[][][] xTape = doubleRows3[0];
        double[][][] aTape = doubleRows3[1];
        double[][][] aBarTape = doubleRows3[2];
        boolean[] tape = booleans[1];
        boolean[] tape2 = booleans[2];
        double[][][] rTape = doubleRows3[3];
        double[][][] a1Tape = doubleRows3[4];
        double[][][] a1BarTape = doubleRows3[5];
        double[] hTape = doubles[1];
        double[] hTape2 = doubles[2];
        double[][][] rTape2 = doubleRows3[6];
        double[][][] a2Tape = doubleRows3[7];
        double[][][] a2BarTape = doubleRows3[8];
        double[][][] rTape3 = doubleRows3[9];
        double[][][] a3Tape = doubleRows3[10];
        double[][][] a3BarTape = doubleRows3[11];
        double[][][] vTape = doubleRows3[12];
        if (xTape.length < n) {
            xTape = grow(doubleRows3, 0, n);
        }
        if (aTape.length < n) {
            aTape = grow(doubleRows3, 1, n);
        }
        if (aBarTape.length < n) {
            aBarTape = grow(doubleRows3, 2, n);
        }
        if (tape.length < n) {
            tape = grow(booleans, 1, n);
        }
        if (tape2.length < n) {
            tape2 = grow(booleans, 2, n);
        }
        if (rTape.length < n) {
            rTape = grow(doubleRows3, 3, n);
        }
        if (a1Tape.length < n) {
            a1Tape = grow(doubleRows3, 4, n);
        }
        if (a1BarTape.length < n) {
            a1BarTape = grow(doubleRows3, 5, n);
        }
        if (hTape.length < n) {
            hTape = grow(doubles, 1, n);
        }
        if (hTape2.length < n) {
            hTape2 = grow(doubles, 2, n);
        }
        if (rTape2.length < n) {
            rTape2 = grow(doubleRows3, 6, n);
        }
        if (a2Tape.length < n) {
            a2Tape = grow(doubleRows3, 7, n);
        }
        if (a2BarTape.length < n) {
            a2BarTape = grow(doubleRows3, 8, n);
        }
        if (rTape3.length < n) {
            rTape3 = grow(doubleRows3, 9, n);
        }
        if (a3Tape.length < n) {
            a3Tape = grow(doubleRows3, 10, n);
        }
        if (a3BarTape.length < n) {
            a3BarTape = grow(doubleRows3, 11, n);
        }
        if (vTape.length < n) {
            vTape = grow(doubleRows3, 12, n);
        }
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void simulateValueAndGradientKernelPart3(double[][] x, double[] pMass, double[][] v,
            double[][] xBar, double[][] vBar, double[] pMassBar, int n, int k, int k2, int k3, int k4, int k5,
            int k6, int k7, int k8, int k9, int k10, int k11, int k12, int k13, int k14, int k15, int k16,
            int k17, int k18, int k19, int k20, int k21, int k22, int k23, int[][] pSprings, double[] pRest,
            double[] pRestBar, int[] tops, int[] intValues, double[] doubleValues, boolean[][] booleans,
            double[][][] doubleRows2, double[][][][] doubleRows3, double[][] doubles, int[][] ints,
            double[] partials) {
        int k24 = intValues[0];
        int k25 = intValues[1];
        int k26 = intValues[2];
        int k27 = intValues[3];
        int k28 = intValues[4];
        int k29 = intValues[5];
        int k30 = intValues[6];
        int k31 = intValues[7];
        int k32 = intValues[8];
        int k33 = intValues[9];
        int k34 = intValues[10];
        int k35 = intValues[11];
        int k36 = intValues[12];
        int k37 = intValues[13];
        double[][][] xTape = doubleRows3[0];
        double[][][] vTape = doubleRows3[12];
        double[][][] aTape = doubleRows3[1];
        double[][][] aBarTape = doubleRows3[2];
        boolean[] tape = booleans[1];
        int[] jTape = ints[0];
        double[][] tape2 = doubleRows2[1];
        double[][] tape3 = doubleRows2[2];
        double h = doubleValues[0];
        double[][] aBarTape2 = doubleRows2[3];
        int[] tape4 = ints[1];
        double[][] bBarTape = doubleRows2[4];
        int[] jTape2 = ints[2];
        double[][] tape5 = doubleRows2[5];
        double[][] aBarTape3 = doubleRows2[6];
        int[] tape6 = ints[3];
        double[][] bBarTape2 = doubleRows2[7];
        boolean[] tape7 = booleans[2];
        double[][][] rTape = doubleRows3[3];
        double[][][] a1Tape = doubleRows3[4];
        double[][][] a1BarTape = doubleRows3[5];
        double[] hTape = doubles[1];
        int[] jTape3 = ints[4];
        double[][] tape8 = doubleRows2[8];
        double[][] aBarTape4 = doubleRows2[9];
        int[] tape9 = ints[5];
        double[][] bBarTape3 = doubleRows2[10];
        int[] jTape4 = ints[6];
        double[][] tape10 = doubleRows2[11];
        double[][] aBarTape5 = doubleRows2[12];
        int[] tape11 = ints[7];
        double[][] bBarTape4 = doubleRows2[13];
        int[] jTape5 = ints[8];
        double[][] tape12 = doubleRows2[14];
        double[][] tape13 = doubleRows2[15];
        double[][] aBarTape6 = doubleRows2[16];
        int[] tape14 = ints[9];
        double[][] bBarTape5 = doubleRows2[17];
        int[] jTape6 = ints[10];
        double[][] tape15 = doubleRows2[18];
        double[][] tape16 = doubleRows2[19];
        double[][] aBarTape7 = doubleRows2[20];
        int[] tape17 = ints[11];
        double[][] bBarTape6 = doubleRows2[21];
        double pK = doubleValues[1];
        double pC = doubleValues[2];
        int[] jTape7 = ints[12];
        double[][] tape18 = doubleRows2[22];
        double[][] tape19 = doubleRows2[23];
        double[][] aBarTape8 = doubleRows2[24];
        int[] tape20 = ints[13];
        double[][] bBarTape7 = doubleRows2[25];
        int[] jTape8 = ints[14];
        double[][] tape21 = doubleRows2[26];
        double[][] aBarTape9 = doubleRows2[27];
        int[] tape22 = ints[15];
        double[][] bBarTape8 = doubleRows2[28];
        double[] hTape2 = doubles[2];
        double[][][] rTape2 = doubleRows3[6];
        double[][][] a2Tape = doubleRows3[7];
        double[][][] a2BarTape = doubleRows3[8];
        double[][][] rTape3 = doubleRows3[9];
        double[][][] a3Tape = doubleRows3[10];
        double[][][] a3BarTape = doubleRows3[11];
        double[][] tape23 = doubleRows2[29];
        double[][] tape24 = doubleRows2[30];
        double[][] tape25 = doubleRows2[31];
        double[][] tape26 = doubleRows2[32];
        int[] jTape9 = ints[16];
        double[][] tape27 = doubleRows2[33];
        double[][] tape28 = doubleRows2[34];
        double[][] aBarTape10 = doubleRows2[35];
        int[] tape29 = ints[17];
        double[][] bBarTape9 = doubleRows2[36];
        int[] jTape10 = ints[18];
        double[][] tape30 = doubleRows2[37];
        double[][] aBarTape11 = doubleRows2[38];
        int[] tape31 = ints[19];
        double[][] bBarTape10 = doubleRows2[39];
        int[] jTape11 = ints[20];
        double[][] tape32 = doubleRows2[40];
        double[][] tape33 = doubleRows2[41];
        double[][] aBarTape12 = doubleRows2[42];
        int[] tape34 = ints[21];
        double[][] bBarTape11 = doubleRows2[43];
        int[] jTape12 = ints[22];
        double[][] tape35 = doubleRows2[44];
        double[][] aBarTape13 = doubleRows2[45];
        int[] tape36 = ints[23];
        double[][] bBarTape12 = doubleRows2[46];
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
            pMassBar[i] += t;
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
                    for (int j = jTape[k5 - 1] - 1; j >= 0; j--) {
                        tape3[k6 - 1][j] += tape2[k6 - 1][j] * h;
                        k6--;
                    }
                    k5--;
                }
                for (int i = k38; i >= 0; i--) {
                    double[] aBar2 = aBarTape2[k4 - 1];
                    double[] bBar = bBarTape[k4 - 1];
                    for (int j = tape4[k4 - 1] - 1; j >= 0; j--) {
                        double bBarJ = bBar[j];
                        bBar[j] = 0.0;
                        aBar2[j] += bBarJ;
                    }
                    k4--;
                }
                int k39 = v2.length - 1;
                for (int i = k39; i >= 0; i--) {
                    for (int j = jTape2[k2 - 1] - 1; j >= 0; j--) {
                        aBar[i][j] += tape5[k3 - 1][j] * h;
                        k3--;
                    }
                    k2--;
                }
                for (int i = k39; i >= 0; i--) {
                    double[] aBar2 = aBarTape3[k - 1];
                    double[] bBar = bBarTape2[k - 1];
                    for (int j = tape6[k - 1] - 1; j >= 0; j--) {
                        double bBarJ = bBar[j];
                        bBar[j] = 0.0;
                        aBar2[j] += bBarJ;
                    }
                    k--;
                }
            } else if (tape7[t]) {
                double[][] r = rTape[t];
                double[][] a1 = a1Tape[t];
                double[][] a1Bar = a1BarTape[t];
                double h2 = hTape[t];
                int k38 = v2.length - 1;
                for (int i = k38; i >= 0; i--) {
                    for (int j = jTape3[k23 - 1] - 1; j >= 0; j--) {
                        a1Bar[i][j] += tape8[k24 - 1][j] * h2;
                        k24--;
                    }
                    k23--;
                }
                for (int i = k38; i >= 0; i--) {
                    double[] aBar2 = aBarTape4[k22 - 1];
                    double[] bBar = bBarTape3[k22 - 1];
                    for (int j = tape9[k22 - 1] - 1; j >= 0; j--) {
                        double bBarJ = bBar[j];
                        bBar[j] = 0.0;
                        aBar2[j] += bBarJ;
                    }
                    k22--;
                }
                for (int i = k38; i >= 0; i--) {
                    for (int j = jTape4[k20 - 1] - 1; j >= 0; j--) {
                        aBar[i][j] += tape10[k21 - 1][j] * h2;
                        k21--;
                    }
                    k20--;
                }
                for (int i = k38; i >= 0; i--) {
                    double[] aBar2 = aBarTape5[k19 - 1];
                    double[] bBar = bBarTape4[k19 - 1];
                    for (int j = tape11[k19 - 1] - 1; j >= 0; j--) {
                        double bBarJ = bBar[j];
                        bBar[j] = 0.0;
                        aBar2[j] += bBarJ;
                    }
                    k19--;
                }
                int k39 = x2.length - 1;
                for (int i = k39; i >= 0; i--) {
                    for (int j = jTape5[k17 - 1] - 1; j >= 0; j--) {
                        tape13[k18 - 1][j] += tape12[k18 - 1][j] * h2;
                        k18--;
                    }
                    k17--;
                }
                for (int i = k39; i >= 0; i--) {
                    double[] aBar2 = aBarTape6[k16 - 1];
                    double[] bBar = bBarTape5[k16 - 1];
                    for (int j = tape14[k16 - 1] - 1; j >= 0; j--) {
                        double bBarJ = bBar[j];
                        bBar[j] = 0.0;
                        aBar2[j] += bBarJ;
                    }
                    k16--;
                }
                for (int i = k39; i >= 0; i--) {
                    for (int j = jTape6[k14 - 1] - 1; j >= 0; j--) {
                        tape16[k15 - 1][j] += tape15[k15 - 1][j] * h2;
                        k15--;
                    }
                    k14--;
                }
                for (int i = k39; i >= 0; i--) {
                    double[] aBar2 = aBarTape7[k13 - 1];
                    double[] bBar = bBarTape6[k13 - 1];
                    for (int j = tape17[k13 - 1] - 1; j >= 0; j--) {
                        double bBarJ = bBar[j];
                        bBar[j] = 0.0;
                        aBar2[j] += bBarJ;
                    }
                    k13--;
                }
                double t2 = simulateAccelReverse(pK, pC, pMass, pSprings, pRest, r, a1, pMassBar, pRestBar,
                        a1Bar, tops, doubleRows2, doubles, booleans, partials);
                double partials0 = partials[0];
                pKBar += t2;
                pCBar += partials0;
                for (int i = k39; i >= 0; i--) {
                    for (int j = jTape7[k11 - 1] - 1; j >= 0; j--) {
                        tape19[k12 - 1][j] += tape18[k12 - 1][j] * h;
                        k12--;
                    }
                    k11--;
                }
                for (int i = k39; i >= 0; i--) {
                    double[] aBar2 = aBarTape8[k10 - 1];
                    double[] bBar = bBarTape7[k10 - 1];
                    for (int j = tape20[k10 - 1] - 1; j >= 0; j--) {
                        double bBarJ = bBar[j];
                        bBar[j] = 0.0;
                        aBar2[j] += bBarJ;
                    }
                    k10--;
                }
                for (int i = k38; i >= 0; i--) {
                    for (int j = jTape8[k8 - 1] - 1; j >= 0; j--) {
                        aBar[i][j] += tape21[k9 - 1][j] * h;
                        k9--;
                    }
                    k8--;
                }
                for (int i = k38; i >= 0; i--) {
                    double[] aBar2 = aBarTape9[k7 - 1];
                    double[] bBar = bBarTape8[k7 - 1];
                    for (int j = tape22[k7 - 1] - 1; j >= 0; j--) {
                        double bBarJ = bBar[j];
                        bBar[j] = 0.0;
                        aBar2[j] += bBarJ;
                    }
                    k7--;
                }
            } else {
                double h2 = hTape2[t];
                double[][] r = rTape2[t];
                double[][] a2 = a2Tape[t];
                double[][] a2Bar = a2BarTape[t];
                double[][] r2 = rTape3[t];
                double[][] a3 = a3Tape[t];
                double[][] a3Bar = a3BarTape[t];
                int k38 = x2.length - 1;
                for (int i = k38; i >= 0; i--) {
                    for (int d = 1; d >= 0; d--) {
                        double[] row = tape24[k37 - 1];
                        double rowD = row[d];
                        row[d] = 0.0;
                        double t2 = rowD / 6.0 * h;
                        a3Bar[i][d] += t2 * 3.0;
                        a2Bar[i][d] += t2 * 2.0;
                        aBar[i][d] += t2;
                        double t3 = tape23[k37 - 1][d] / 6.0 * h;
                        tape26[k37 - 1][d] += t3 * 3.0;
                        tape25[k37 - 1][d] += t3 * 2.0;
                        row[d] += rowD + t3;
                        k37--;
                    }
                }
                double t2 = simulateAccelReverse(pK, pC, pMass, pSprings, pRest, r2, a3, pMassBar, pRestBar,
                        a3Bar, tops, doubleRows2, doubles, booleans, partials);
                double partials0 = partials[0];
                double t3 = pKBar + t2;
                double t4 = pCBar + partials0;
                for (int i = k38; i >= 0; i--) {
                    for (int j = jTape9[k35 - 1] - 1; j >= 0; j--) {
                        tape28[k36 - 1][j] += tape27[k36 - 1][j] * h2;
                        k36--;
                    }
                    k35--;
                }
                for (int i = k38; i >= 0; i--) {
                    double[] aBar2 = aBarTape10[k34 - 1];
                    double[] bBar = bBarTape9[k34 - 1];
                    for (int j = tape29[k34 - 1] - 1; j >= 0; j--) {
                        double bBarJ = bBar[j];
                        bBar[j] = 0.0;
                        aBar2[j] += bBarJ;
                    }
                    k34--;
                }
                int k39 = v2.length - 1;
                for (int i = k39; i >= 0; i--) {
                    for (int j = jTape10[k32 - 1] - 1; j >= 0; j--) {
                        a2Bar[i][j] += tape30[k33 - 1][j] * h2;
                        k33--;
                    }
                    k32--;
                }
                for (int i = k39; i >= 0; i--) {
                    double[] aBar2 = aBarTape11[k31 - 1];
                    double[] bBar = bBarTape10[k31 - 1];
                    for (int j = tape31[k31 - 1] - 1; j >= 0; j--) {
                        double bBarJ = bBar[j];
                        bBar[j] = 0.0;
                        aBar2[j] += bBarJ;
                    }
                    k31--;
                }
                double t5 = simulateAccelReverse(pK, pC, pMass, pSprings, pRest, r, a2, pMassBar, pRestBar,
                        a2Bar, tops, doubleRows2, doubles, booleans, partials);
                double partials0_2 = partials[0];
                pKBar = t3 + t5;
                pCBar = t4 + partials0_2;
                for (int i = k38; i >= 0; i--) {
                    for (int j = jTape11[k29 - 1] - 1; j >= 0; j--) {
                        tape33[k30 - 1][j] += tape32[k30 - 1][j] * h2;
                        k30--;
                    }
                    k29--;
                }
                for (int i = k38; i >= 0; i--) {
                    double[] aBar2 = aBarTape12[k28 - 1];
                    double[] bBar = bBarTape11[k28 - 1];
                    for (int j = tape34[k28 - 1] - 1; j >= 0; j--) {
                        double bBarJ = bBar[j];
                        bBar[j] = 0.0;
                        aBar2[j] += bBarJ;
                    }
                    k28--;
                }
                for (int i = k39; i >= 0; i--) {
                    for (int j = jTape12[k26 - 1] - 1; j >= 0; j--) {
                        aBar[i][j] += tape35[k27 - 1][j] * h2;
                        k27--;
                    }
                    k26--;
                }
                for (int i = k39; i >= 0; i--) {
                    double[] aBar2 = aBarTape13[k25 - 1];
                    double[] bBar = bBarTape12[k25 - 1];
                    for (int j = tape36[k25 - 1] - 1; j >= 0; j--) {
                        double bBarJ = bBar[j];
                        bBar[j] = 0.0;
                        aBar2[j] += bBarJ;
                    }
                    k25--;
                }
            }
            double t2 = simulateAccelReverse(pK, pC, pMass, pSprings, pRest, x2, a, pMassBar, pRestBar, aBar,
                    tops, doubleRows2, doubles, booleans, partials);
            double partials0 = partials[0];
            pKBar += t2;
            pCBar += partials0;
        }
        doubleValues[3] = e;
        doubleValues[4] = pKBar;
        doubleValues[5] = pCBar;
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

    /** Whether an array is one of the rows. */
    private static boolean contains(Object[] rows, Object array) {
        for (Object row : rows) {
            if (row == array) {
                return true;
            }
        }
        return false;
    }

    /** Whether two arrays of arrays have a row in common. */
    private static boolean shareRows(Object[] a, Object[] b, int[][] seen) {
        repeats(a, seen);
        for (Object row : b) {
            if (seen[0][place(a, row, seen[0])] != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row stands twice in an array of arrays; leaves a table of row numbers by identity. */
    private static boolean repeats(Object[] rows, int[][] seen) {
        int size = tableSize(rows);
        if (seen[0].length < size) {
            seen[0] = new int[size];
        } else {
            Arrays.fill(seen[0], 0, size, 0);
        }
        boolean repeated = false;
        for (int i = 0; i < rows.length; i++) {
            int at = place(rows, rows[i], seen[0]);
            repeated |= seen[0][at] != 0;
            seen[0][at] = i + 1;
        }
        return repeated;
    }

    private static int tableSize(Object[] rows) {
        return 4 * Integer.highestOneBit(rows.length + 1);
    }

    /** Where in the table the number of a row stands, or would stand. */
    private static int place(Object[] rows, Object row, int[] table) {
        int mask = tableSize(rows) - 1;
        int at = System.identityHashCode(row) & mask;
        while (table[at] != 0 && rows[table[at] - 1] != row) {
            at = (at + 1) & mask;
        }
        return at;
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
}

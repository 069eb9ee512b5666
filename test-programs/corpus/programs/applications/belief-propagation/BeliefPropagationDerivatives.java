package programs.applications;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link BeliefPropagation}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class BeliefPropagationDerivatives {

    private BeliefPropagationDerivatives() {}

    /**
     * The derivative of {@link BeliefPropagation#bethe(double[][], double[][][], int[][], int, double)} with
     * respect to {@code unary}, {@code pair} and {@code damp}.
     *
     * <p>
     * Where the arguments are equal (line 28), {@code max} has the derivative of the first. Where the
     * argument is 0 (lines 32 and 54), the derivative of {@code log} is infinite, and NaN below.
     */
    public static BetheGradient betheGradient(double[][] unary, double[][][] pair, int[][] edges, int iters,
            double damp) {
        BetheGradient into = new BetheGradient();
        betheGradient(unary, pair, edges, iters, damp, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of
     * {@link BeliefPropagation#bethe(double[][], double[][][], int[][], int, double)} with respect to
     * {@code unary}, {@code pair} and {@code damp} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most about
     * {@code 4 * edges.length * edges.length * rounds11 * unary[0].length + 20 * edges.length * rounds11 * unary[0].length * unary[0].length + 6 * edges.length * unary.length * unary[0].length + rounds17};
     * of the method itself: at most about
     * {@code 4 * edges.length * unary[0].length * (edges.length * rounds11 + 3 * rounds11 * unary[0].length + unary.length)}.
     * Workspace: at most
     * {@code 8 * (2 * edges.length * rounds11 * unary[0].length * unary[0].length + 7 * edges.length * rounds11 * unary[0].length + 4 * edges.length * unary[0].length + 4 * edges.length + 3 * unary[0].length)}
     * bytes beside arrays of sizes that change or are not its own, and while it grows at most twice as many.
     * Here {@code rounds11} is how often the loop in line 11 runs in all, {@code rounds17} is how often the
     * loop in line 17 runs in all.
     */
    public static void betheGradient(double[][] unary, double[][][] pair, int[][] edges, int iters,
            double damp, BetheGradient into) {
        into.prepare(unary, pair);
        into.damp = betheGradientKernel(unary, pair, edges, iters, damp, into.unary, into.pair, into.ints,
                into.doubles, into.doubles2);
    }

    /**
     * Computes the derivative of
     * {@link BeliefPropagation#bethe(double[][], double[][][], int[][], int, double)} with respect to
     * {@code unary}, {@code pair} and {@code damp} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most about
     * {@code 4 * edges.length * edges.length * rounds11 * unary[0].length + 20 * edges.length * rounds11 * unary[0].length * unary[0].length + 6 * edges.length * unary.length * unary[0].length + rounds17};
     * of the method itself: at most about
     * {@code 4 * edges.length * unary[0].length * (edges.length * rounds11 + 3 * rounds11 * unary[0].length + unary.length)}.
     * Workspace:
     * {@code 8 * (2 * edges.length * rounds11 * unary[0].length * unary[0].length + 7 * edges.length * rounds11 * unary[0].length + 4 * edges.length * unary[0].length + unary.length * unary[0].length + 4 * edges.length + unary.length + 2 * unary[0].length)}
     * bytes beside arrays of sizes that change or are not its own, and while it grows at most twice as many.
     * Here {@code rounds11} is how often the loop in line 11 runs in all, {@code rounds17} is how often the
     * loop in line 17 runs in all.
     */
    public static double betheValueAndGradient(double[][] unary, double[][][] pair, int[][] edges, int iters,
            double damp, BetheGradient into) {
        into.prepare(unary, pair);
        double value = betheValueAndGradientKernel(unary, pair, edges, iters, damp, into.unary, into.pair,
                into.ints, into.doubles, into.doubles2, into.partials);
        into.damp = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link BeliefPropagation#bethe(double[][], double[][][], int[][], int, double)} with
     * respect to {@code unary}, {@code pair} and {@code damp}, and the memory that computing it needs. One
     * holder serves one thread at a time.
     */
    public static final class BetheGradient {
        private double[][] unary = new double[0][];
        private double[][][] pair = new double[0][][];
        private double damp;
        private boolean given;
        private final int[][] ints = new int[1][0];
        private final double[][] doubles = new double[10][0];
        private final double[][][] doubles2 = new double[4][0][];
        private final Identities own = new Identities();
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public BetheGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static BetheGradient into(double[][] unary, double[][][] pair) {
            BetheGradient holder = new BetheGradient();
            if (holder.own.add(unary, 2, "unary")) {
                throw new IllegalArgumentException("the result unary has a row twice");
            }
            if (holder.own.owner(pair, 3) != null) {
                throw new IllegalArgumentException("the results unary and pair share an array");
            }
            if (holder.own.add(pair, 3, "pair")) {
                throw new IllegalArgumentException("the result pair has a row twice");
            }
            holder.unary = unary;
            holder.pair = pair;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code unary}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][] unary() {
            return unary;
        }

        /**
         * The derivative with respect to {@code pair}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][][] pair() {
            return pair;
        }

        /** The derivative with respect to {@code damp}. */
        public double damp() {
            return damp;
        }

        private void prepare(double[][] unary, double[][][] pair) {
            own.begin();
            own.add(this.unary, 2, "unary");
            own.add(this.pair, 3, "pair");
            own.end();
            if (own.owner(unary, 2) != null) {
                throw new IllegalArgumentException(
                        "argument unary shares an array with the result " + own.owner(unary, 2));
            }
            if (own.owner(pair, 3) != null) {
                throw new IllegalArgumentException(
                        "argument pair shares an array with the result " + own.owner(pair, 3));
            }
            if (given && !sameShape(this.unary, unary)) {
                throw new IllegalArgumentException(
                        "the array given for the result unary has not the shape of the argument");
            }
            if (given && !sameShape(this.pair, pair)) {
                throw new IllegalArgumentException(
                        "the array given for the result pair has not the shape of the argument");
            }
            this.unary = zerosLike(this.unary, unary);
            this.pair = zerosLike(this.pair, pair);
        }

        private BetheGradient withoutScratch() {
            BetheGradient results = new BetheGradient();
            results.unary = unary;
            results.pair = pair;
            results.damp = damp;
            return results;
        }
    }

    private static double betheGradientKernel(double[][] unary, double[][][] pair, int[][] edges, int iters,
            double damp, double[][] unaryBar, double[][][] pairBar, int[][] ints, double[][] doubles,
            double[][][] doubles2) {
        int[] lastTape = ints[0];
        double[] tape = doubles[0];
        double[] sumTape = doubles[1];
        double[] tape2 = doubles[2];
        double[] tape3 = doubles[3];
        double[] tape4 = doubles[4];
        int k = unary[0].length;
        double[][] fwd = zeros(doubles2, 0, edges.length, k);
        double[][] fwdBar = zeros(doubles2, 1, edges.length, k);
        double[][] bwd = zeros(doubles2, 2, edges.length, k);
        double[][] bwdBar = zeros(doubles2, 3, edges.length, k);
        double t = 1.0 - damp;
        double t2 = k;
        int trips = 0;
        for (int it = 0; it < iters; it++) {
            int base = trips * edges.length;
            double change = 0.0;
            for (int e = 0; e < edges.length; e++) {
                int base2 = (base + e) * 2;
                for (int dir = 0; dir < 2; dir++) {
                    int from = edges[e][dir];
                    boolean test = dir == 0;
                    double[] out = test ? fwd[e] : bwd[e];
                    double[] a = unary[from];
                    double[] b = room(doubles, 5, a.length);
                    for (int i = 0; i < a.length; i++) {
                        b[i] = a[i];
                    }
                    for (int o = 0; o < edges.length; o++) {
                        if (o != e) {
                            int[] edgesO = edges[o];
                            if (edgesO[1] == from) {
                                for (int s = 0; s < k; s++) {
                                    b[s] += fwd[o][s];
                                }
                            } else if (edgesO[0] == from) {
                                for (int s = 0; s < k; s++) {
                                    b[s] += bwd[o][s];
                                }
                            }
                        }
                    }
                    double[] msg = room(doubles, 6, k);
                    int at = base2 + dir;
                    long k2 = k;
                    long size = (at + 1) * k2;
                    if (lastTape.length < size) {
                        lastTape = grow(ints, 0, size);
                    }
                    if (sumTape.length < size) {
                        sumTape = grow(doubles, 1, size);
                    }
                    int base3 = at * k;
                    double z = 0.0;
                    for (int i = 0; i < k; i++) {
                        double mx = Double.NEGATIVE_INFINITY;
                        int last = -1;
                        for (int s = 0; s < k; s++) {
                            double t3 = b[s] + (test ? pair[e][s][i] : pair[e][i][s]);
                            last = t3 > mx | t3 != t3 ? s : last;
                            mx = Math.max(mx, t3);
                        }
                        int at2 = base3 + i;
                        lastTape[at2] = last;
                        if (tape.length < (at2 + 1) * k2) {
                            tape = grow(doubles, 0, (at2 + 1) * k2);
                        }
                        int base4 = at2 * k;
                        double sum = 0.0;
                        for (int s = 0; s < k; s++) {
                            double t3 = Math.exp(b[s] + (test ? pair[e][s][i] : pair[e][i][s]) - mx);
                            tape[base4 + s] = t3;
                            sum += t3;
                        }
                        sumTape[at2] = sum;
                        double t3 = mx + Math.log(sum);
                        msg[i] = t3;
                        z += t3;
                    }
                    double t3 = z / t2;
                    if (tape2.length < size) {
                        tape2 = grow(doubles, 2, size);
                    }
                    if (tape3.length < size) {
                        tape3 = grow(doubles, 3, size);
                    }
                    for (int i = 0; i < k; i++) {
                        double outI = out[i];
                        int at2 = base3 + i;
                        tape2[at2] = outI;
                        double t4 = msg[i] - t3;
                        tape3[at2] = t4;
                        double nv = damp * outI + t * t4;
                        change += Math.abs(nv - outI);
                        out[i] = nv;
                    }
                }
            }
            trips++;
            if (change < 1.0E-4) {
                break;
            }
        }
        for (int i = unary.length - 1; i >= 0; i--) {
            double max = Double.NEGATIVE_INFINITY;
            for (int s = 0; s < k; s++) {
                double v = unary[i][s];
                for (int e = 0; e < edges.length; e++) {
                    int[] edgesE = edges[e];
                    if (edgesE[1] == i) {
                        v += fwd[e][s];
                    }
                    if (edgesE[0] == i) {
                        v += bwd[e][s];
                    }
                }
                max = Math.max(max, v);
            }
            double t3 = Math.abs(max) <= Double.MAX_VALUE ? max : 0.0;
            if (tape4.length < k) {
                tape4 = grow(doubles, 4, k);
            }
            double b = 0.0;
            for (int s = 0; s < k; s++) {
                double v = unary[i][s];
                for (int e = 0; e < edges.length; e++) {
                    int[] edgesE = edges[e];
                    if (edgesE[1] == i) {
                        v += fwd[e][s];
                    }
                    if (edgesE[0] == i) {
                        v += bwd[e][s];
                    }
                }
                double t4 = Math.exp(v - t3);
                tape4[s] = t4;
                b += t4;
            }
            double t4 = b >= 0.0 ? 1.0 / Math.abs(b) : Double.NaN;
            for (int s = 0; s < k; s++) {
                double[] unaryBarI = unaryBar[i];
                double t5 = t4 * tape4[s];
                for (int e = 0; e < edges.length; e++) {
                    int[] edgesE = edges[e];
                    boolean test = edgesE[1] == i;
                    if (edgesE[0] == i) {
                        bwdBar[e][s] += t5;
                    }
                    if (test) {
                        fwdBar[e][s] += t5;
                    }
                }
                unaryBarI[s] += t5;
            }
        }
        double t3 = 1.0 / t2;
        double dampBar = 0.0;
        double t4 = 0.0;
        for (int i = trips - 1; i >= 0; i--) {
            int base = i * edges.length;
            for (int e = edges.length - 1; e >= 0; e--) {
                int base2 = (base + e) * 2;
                for (int dir = 1; dir >= 0; dir--) {
                    int from = edges[e][dir];
                    boolean test = dir == 0;
                    double[] outBar = test ? fwdBar[e] : bwdBar[e];
                    double[] aBar = unaryBar[from];
                    int k2 = unary[from].length;
                    double[] bBar = room(doubles, 7, k2);
                    double[] msgBar = room(doubles, 8, k);
                    int base3 = (base2 + dir) * k;
                    double t5 = 0.0;
                    for (int j = 0; j < k; j++) {
                        int at = base3 + j;
                        double nvBar = outBar[j];
                        t4 += nvBar * tape3[at];
                        double t6 = nvBar * t;
                        t5 -= t6;
                        msgBar[j] += t6;
                        dampBar += nvBar * tape2[at];
                        outBar[j] = nvBar * damp;
                    }
                    double t6 = t5 * t3;
                    for (int j = 0; j < k; j++) {
                        int at = base3 + j;
                        int last = lastTape[at];
                        boolean test2 = last >= 0;
                        double sum = sumTape[at];
                        double msgBarJ = msgBar[j];
                        msgBar[j] = 0.0;
                        double mxBar = t6 + msgBarJ;
                        double t7 = mxBar == 0.0 ? 0.0
                                : mxBar * (sum >= 0.0 ? 1.0 / Math.abs(sum) : Double.NaN);
                        int base4 = at * k;
                        for (int s = 0; s < k; s++) {
                            double t8 = t7 * tape[base4 + s];
                            mxBar -= t8;
                            if (test) {
                                pairBar[e][s][j] += t8;
                            } else {
                                pairBar[e][j][s] += t8;
                            }
                            bBar[s] += t8;
                        }
                        if (test2) {
                            if (test) {
                                pairBar[e][last][j] += mxBar;
                            } else {
                                pairBar[e][j][last] += mxBar;
                            }
                            bBar[last] += mxBar;
                        }
                    }
                    for (int o = 0; o < edges.length; o++) {
                        if (o != e) {
                            int[] edgesO = edges[o];
                            if (edgesO[1] == from) {
                                for (int s = 0; s < k; s++) {
                                    fwdBar[o][s] += bBar[s];
                                }
                            } else if (edgesO[0] == from) {
                                for (int s = 0; s < k; s++) {
                                    bwdBar[o][s] += bBar[s];
                                }
                            }
                        }
                    }
                    for (int j = 0; j < k2; j++) {
                        double bBarJ = bBar[j];
                        bBar[j] = 0.0;
                        aBar[j] += bBarJ;
                    }
                }
            }
        }
        return dampBar - t4;
    }

    private static double betheValueAndGradientKernel(double[][] unary, double[][][] pair, int[][] edges,
            int iters, double damp, double[][] unaryBar, double[][][] pairBar, int[][] ints,
            double[][] doubles, double[][][] doubles2, double[] partials) {
        int[] lastTape = ints[0];
        double[] tape = doubles[0];
        double[] sumTape = doubles[1];
        double[] tape2 = doubles[2];
        double[] tape3 = doubles[3];
        double[] tape4 = doubles[4];
        double[] bTape = doubles[5];
        int k = unary[0].length;
        double[][] fwd = zeros(doubles2, 0, edges.length, k);
        double[][] fwdBar = zeros(doubles2, 1, edges.length, k);
        double[][] bwd = zeros(doubles2, 2, edges.length, k);
        double[][] bwdBar = zeros(doubles2, 3, edges.length, k);
        double t = 1.0 - damp;
        double t2 = k;
        int trips = 0;
        for (int it = 0; it < iters; it++) {
            int base = trips * edges.length;
            double change = 0.0;
            for (int e = 0; e < edges.length; e++) {
                int base2 = (base + e) * 2;
                for (int dir = 0; dir < 2; dir++) {
                    int from = edges[e][dir];
                    boolean test = dir == 0;
                    double[] out = test ? fwd[e] : bwd[e];
                    double[] a = unary[from];
                    double[] b = room(doubles, 6, a.length);
                    for (int i = 0; i < a.length; i++) {
                        b[i] = a[i];
                    }
                    for (int o = 0; o < edges.length; o++) {
                        if (o != e) {
                            int[] edgesO = edges[o];
                            if (edgesO[1] == from) {
                                for (int s = 0; s < k; s++) {
                                    b[s] += fwd[o][s];
                                }
                            } else if (edgesO[0] == from) {
                                for (int s = 0; s < k; s++) {
                                    b[s] += bwd[o][s];
                                }
                            }
                        }
                    }
                    double[] msg = room(doubles, 7, k);
                    int at = base2 + dir;
                    long k2 = k;
                    long size = (at + 1) * k2;
                    if (lastTape.length < size) {
                        lastTape = grow(ints, 0, size);
                    }
                    if (sumTape.length < size) {
                        sumTape = grow(doubles, 1, size);
                    }
                    int base3 = at * k;
                    double z = 0.0;
                    for (int i = 0; i < k; i++) {
                        double mx = Double.NEGATIVE_INFINITY;
                        int last = -1;
                        for (int s = 0; s < k; s++) {
                            double t3 = b[s] + (test ? pair[e][s][i] : pair[e][i][s]);
                            last = t3 > mx | t3 != t3 ? s : last;
                            mx = Math.max(mx, t3);
                        }
                        int at2 = base3 + i;
                        lastTape[at2] = last;
                        if (tape.length < (at2 + 1) * k2) {
                            tape = grow(doubles, 0, (at2 + 1) * k2);
                        }
                        int base4 = at2 * k;
                        double sum = 0.0;
                        for (int s = 0; s < k; s++) {
                            double t3 = Math.exp(b[s] + (test ? pair[e][s][i] : pair[e][i][s]) - mx);
                            tape[base4 + s] = t3;
                            sum += t3;
                        }
                        sumTape[at2] = sum;
                        double t3 = mx + Math.log(sum);
                        msg[i] = t3;
                        z += t3;
                    }
                    double t3 = z / t2;
                    if (tape2.length < size) {
                        tape2 = grow(doubles, 2, size);
                    }
                    if (tape3.length < size) {
                        tape3 = grow(doubles, 3, size);
                    }
                    for (int i = 0; i < k; i++) {
                        double outI = out[i];
                        int at2 = base3 + i;
                        tape2[at2] = outI;
                        double t4 = msg[i] - t3;
                        tape3[at2] = t4;
                        double nv = damp * outI + t * t4;
                        change += Math.abs(nv - outI);
                        out[i] = nv;
                    }
                }
            }
            trips++;
            if (change < 1.0E-4) {
                break;
            }
        }
        if (bTape.length < unary.length) {
            bTape = grow(doubles, 5, unary.length);
        }
        if (tape4.length < unary.length * (long) k) {
            tape4 = grow(doubles, 4, unary.length * (long) k);
        }
        double total = 0.0;
        for (int i = 0; i < unary.length; i++) {
            double max = Double.NEGATIVE_INFINITY;
            for (int s = 0; s < k; s++) {
                double v = unary[i][s];
                for (int e = 0; e < edges.length; e++) {
                    int[] edgesE = edges[e];
                    if (edgesE[1] == i) {
                        v += fwd[e][s];
                    }
                    if (edgesE[0] == i) {
                        v += bwd[e][s];
                    }
                }
                max = Math.max(max, v);
            }
            double t3 = Math.abs(max) <= Double.MAX_VALUE ? max : 0.0;
            int base = i * k;
            double b = 0.0;
            for (int s = 0; s < k; s++) {
                double v = unary[i][s];
                for (int e = 0; e < edges.length; e++) {
                    int[] edgesE = edges[e];
                    if (edgesE[1] == i) {
                        v += fwd[e][s];
                    }
                    if (edgesE[0] == i) {
                        v += bwd[e][s];
                    }
                }
                double t4 = Math.exp(v - t3);
                tape4[base + s] = t4;
                b += t4;
            }
            bTape[i] = b;
            total += t3 + Math.log(b);
        }
        for (int i = 0; i < unary.length; i++) {
            double b = bTape[i];
            double t3 = b >= 0.0 ? 1.0 / Math.abs(b) : Double.NaN;
            int base = i * k;
            for (int s = 0; s < k; s++) {
                double[] unaryBarI = unaryBar[i];
                double t4 = t3 * tape4[base + s];
                for (int e = 0; e < edges.length; e++) {
                    int[] edgesE = edges[e];
                    boolean test = edgesE[1] == i;
                    if (edgesE[0] == i) {
                        bwdBar[e][s] += t4;
                    }
                    if (test) {
                        fwdBar[e][s] += t4;
                    }
                }
                unaryBarI[s] += t4;
            }
        }
        double t3 = 1.0 / t2;
        double dampBar = 0.0;
        double t4 = 0.0;
        for (int i = trips - 1; i >= 0; i--) {
            int base = i * edges.length;
            for (int e = edges.length - 1; e >= 0; e--) {
                int base2 = (base + e) * 2;
                for (int dir = 1; dir >= 0; dir--) {
                    int from = edges[e][dir];
                    boolean test = dir == 0;
                    double[] outBar = test ? fwdBar[e] : bwdBar[e];
                    double[] aBar = unaryBar[from];
                    int k2 = unary[from].length;
                    double[] bBar = room(doubles, 8, k2);
                    double[] msgBar = room(doubles, 9, k);
                    int base3 = (base2 + dir) * k;
                    double t5 = 0.0;
                    for (int j = 0; j < k; j++) {
                        int at = base3 + j;
                        double nvBar = outBar[j];
                        t4 += nvBar * tape3[at];
                        double t6 = nvBar * t;
                        t5 -= t6;
                        msgBar[j] += t6;
                        dampBar += nvBar * tape2[at];
                        outBar[j] = nvBar * damp;
                    }
                    double t6 = t5 * t3;
                    for (int j = 0; j < k; j++) {
                        int at = base3 + j;
                        int last = lastTape[at];
                        boolean test2 = last >= 0;
                        double sum = sumTape[at];
                        double msgBarJ = msgBar[j];
                        msgBar[j] = 0.0;
                        double mxBar = t6 + msgBarJ;
                        double t7 = mxBar == 0.0 ? 0.0
                                : mxBar * (sum >= 0.0 ? 1.0 / Math.abs(sum) : Double.NaN);
                        int base4 = at * k;
                        for (int s = 0; s < k; s++) {
                            double t8 = t7 * tape[base4 + s];
                            mxBar -= t8;
                            if (test) {
                                pairBar[e][s][j] += t8;
                            } else {
                                pairBar[e][j][s] += t8;
                            }
                            bBar[s] += t8;
                        }
                        if (test2) {
                            if (test) {
                                pairBar[e][last][j] += mxBar;
                            } else {
                                pairBar[e][j][last] += mxBar;
                            }
                            bBar[last] += mxBar;
                        }
                    }
                    for (int o = 0; o < edges.length; o++) {
                        if (o != e) {
                            int[] edgesO = edges[o];
                            if (edgesO[1] == from) {
                                for (int s = 0; s < k; s++) {
                                    fwdBar[o][s] += bBar[s];
                                }
                            } else if (edgesO[0] == from) {
                                for (int s = 0; s < k; s++) {
                                    bwdBar[o][s] += bBar[s];
                                }
                            }
                        }
                    }
                    for (int j = 0; j < k2; j++) {
                        double bBarJ = bBar[j];
                        bBar[j] = 0.0;
                        aBar[j] += bBarJ;
                    }
                }
            }
        }
        partials[0] = dampBar - t4;
        return total;
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

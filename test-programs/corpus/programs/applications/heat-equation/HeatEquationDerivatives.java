package programs.applications;

import io.phigrad.Checkpoints;
import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link HeatEquation}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class HeatEquationDerivatives {

    private HeatEquationDerivatives() {}

    /**
     * The derivative of {@link HeatEquation#misfit(double[][], double[][], double[][], int)} with respect to
     * {@code start} and {@code conductivity}.
     */
    public static MisfitGradient misfitGradient(double[][] start, double[][] conductivity,
            double[][] measured, int steps) {
        MisfitGradient into = new MisfitGradient();
        misfitGradient(start, conductivity, measured, steps, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link HeatEquation#misfit(double[][], double[][], double[][], int)} with
     * respect to {@code start} and {@code conductivity} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 4 * start.length * start[0].length * (5 * steps + 1)}; of the method itself:
     * {@code start.length * start[0].length * (8 * steps + 3)}. Workspace: at most
     * {@code 4 * (2 * min(steps, 10000) * start.length * start[0].length + 8 * start.length * start[0].length + 2 * conductivity.length + 4 * min(steps, 10000) + 2 * rounds19_25 + 9 * snapshots + 8 * start.length + 5)}
     * bytes, and while it grows at most twice as many. Here {@code rounds19_25} is how often the loop in line
     * 19 runs in all, {@code snapshots} is {@code min(10000, (rounds19_9 - 1) / 10000 + 1)}.
     */
    public static void misfitGradient(double[][] start, double[][] conductivity, double[][] measured,
            int steps, MisfitGradient into) {
        into.prepare(start, conductivity, measured);
        misfitGradientKernel(start, conductivity, measured, steps, into.start, into.conductivityBarRows,
                into.ints, into.doubles2, into.doubleRows3, into.doubles);
    }

    /**
     * Computes the derivative of {@link HeatEquation#misfit(double[][], double[][], double[][], int)} with
     * respect to {@code start} and {@code conductivity} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 2 * start.length * start[0].length * (10 * steps + 3)}; of the method
     * itself: {@code start.length * start[0].length * (8 * steps + 3)}. Workspace: at most
     * {@code 4 * (2 * min(steps, 10000) * start.length * start[0].length + 8 * start.length * start[0].length + 2 * conductivity.length + 4 * min(steps, 10000) + 2 * rounds19_25 + 9 * snapshots + 8 * start.length + 11)}
     * bytes, and while it grows at most twice as many. Here {@code rounds19_25} is how often the loop in line
     * 19 runs in all, {@code snapshots} is {@code min(10000, (rounds19_9 - 1) / 10000 + 1)}.
     */
    public static double misfitValueAndGradient(double[][] start, double[][] conductivity,
            double[][] measured, int steps, MisfitGradient into) {
        into.prepare(start, conductivity, measured);
        return misfitValueAndGradientKernel(start, conductivity, measured, steps, into.start,
                into.conductivityBarRows, into.ints, into.doubles, into.doubles2, into.doubleRows3);
    }

    /**
     * The derivative of {@link HeatEquation#misfit(double[][], double[][], double[][], int)} with respect to
     * {@code start} and {@code conductivity}, and the memory that computing it needs. One holder serves one
     * thread at a time.
     */
    public static final class MisfitGradient {
        private double[][] start = new double[0][];
        private double[][] conductivity = new double[0][];
        private boolean given;
        private double[][] conductivityBarRows = new double[0][];
        private final int[][] ints = new int[2][0];
        private final double[][][] doubles2 = new double[4][0][];
        private final double[][][][] doubleRows3 = new double[6][0][][];
        private final double[][] doubles = new double[3][0];
        private final Identities own = new Identities();

        /** An empty holder, which grows to what it meets. */
        public MisfitGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static MisfitGradient into(double[][] start, double[][] conductivity) {
            MisfitGradient holder = new MisfitGradient();
            if (holder.own.add(start, 2, "start")) {
                throw new IllegalArgumentException("the result start has a row twice");
            }
            if (holder.own.owner(conductivity, 2) != null) {
                throw new IllegalArgumentException("the results start and conductivity share an array");
            }
            if (holder.own.add(conductivity, 2, "conductivity")) {
                throw new IllegalArgumentException("the result conductivity has a row twice");
            }
            holder.start = start;
            holder.conductivity = conductivity;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code start}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][] start() {
            return start;
        }

        /**
         * The derivative with respect to {@code conductivity}, in the shape of the argument; overwritten by
         * the next computation.
         */
        public double[][] conductivity() {
            return conductivity;
        }

        private void prepare(double[][] start, double[][] conductivity, double[][] measured) {
            own.begin();
            own.add(this.start, 2, "start");
            own.add(this.conductivity, 2, "conductivity");
            own.end();
            if (own.owner(start, 2) != null) {
                throw new IllegalArgumentException(
                        "argument start shares an array with the result " + own.owner(start, 2));
            }
            if (own.owner(conductivity, 2) != null) {
                throw new IllegalArgumentException("argument conductivity shares an array with the result "
                        + own.owner(conductivity, 2));
            }
            if (own.owner(measured, 2) != null) {
                throw new IllegalArgumentException(
                        "argument measured shares an array with the result " + own.owner(measured, 2));
            }
            if (given && !sameShape(this.start, start)) {
                throw new IllegalArgumentException(
                        "the array given for the result start has not the shape of the argument");
            }
            if (given && !sameShape(this.conductivity, conductivity)) {
                throw new IllegalArgumentException(
                        "the array given for the result conductivity has not the shape of the argument");
            }
            this.start = zerosLike(this.start, start);
            this.conductivity = zerosLike(this.conductivity, conductivity);
            conductivityBarRows = borrowed(conductivityBarRows, this.conductivity);
        }

        private MisfitGradient withoutScratch() {
            MisfitGradient results = new MisfitGradient();
            results.start = start;
            results.conductivity = conductivity;
            return results;
        }
    }

    private static void misfitGradientKernel(double[][] start, double[][] conductivity, double[][] measured,
            int steps, double[][] startBar, double[][] conductivityBar, int[][] ints, double[][][] doubles2,
            double[][][][] doubleRows3, double[][] doubles) {
        int[] intValues = zeros(ints, 1, 5);
        int k = misfitGradientKernelPart1(start);
        int k2 = start[0].length;
        double[][] now = zeros(doubles2, 0, k, k2);
        double[][] nowBar = zeros(doubles2, 1, k, k2);
        double[][] then = zeros(doubles2, 2, k, k2);
        double[][] thenBar = zeros(doubles2, 3, k, k2);
        misfitGradientKernelPart2(k, k2, now, start, steps, then, intValues, doubleRows3, doubles);
        double[][][] nowKept = doubleRows3[2];
        double[][][] thenKept = doubleRows3[3];
        double[][][] nowBarKept = doubleRows3[4];
        double[][][] thenBarKept = doubleRows3[5];
        double[] nowKept2 = doubles[1];
        int[] segments = ints[0];
        int next = intValues[3];
        int size = intValues[2];
        int lastSegment = intValues[4];
        double[][][] nowBarTape = doubleRows3[0];
        double[][][] thenBarTape = doubleRows3[1];
        int intValues0 = intValues[0];
        int intValues1 = intValues[1];
        double[] flowTape = doubles[0];
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        double[][] now2 = now;
        double[][] then2 = then;
        double[][] nowBar2 = nowBar;
        for (int s = 0; s < steps; s++) {
            if (filled == 10000) {
                if (segment + 1 == next) {
                    long size2 = kept + 1L;
                    if (segments.length < size2) {
                        segments = grow(ints, 0, size2);
                    }
                    segments[kept] = segment + 1;
                    if (nowKept.length < size2) {
                        nowKept = grow(doubleRows3, 2, size2);
                    }
                    nowKept[kept] = now2;
                    if (thenKept.length < size2) {
                        thenKept = grow(doubleRows3, 3, size2);
                    }
                    thenKept[kept] = then2;
                    if (nowBarKept.length < size2) {
                        nowBarKept = grow(doubleRows3, 4, size2);
                    }
                    nowBarKept[kept] = nowBar2;
                    if (thenBarKept.length < size2) {
                        thenBarKept = grow(doubleRows3, 5, size2);
                    }
                    thenBarKept[kept] = thenBar;
                    int p = kept * size;
                    if (nowKept2.length < (kept + 1) * (long) size) {
                        nowKept2 = grow(doubles, 1, (kept + 1) * (long) size);
                    }
                    for (int i = 0; i < k; i++) {
                        double[] nowI = now[i];
                        for (int j = 0; j < nowI.length; j++) {
                            nowKept2[p] = nowI[j];
                            p++;
                        }
                    }
                    for (int i = 0; i < k; i++) {
                        double[] thenI = then[i];
                        for (int j = 0; j < thenI.length; j++) {
                            nowKept2[p] = thenI[j];
                            p++;
                        }
                    }
                    next = segment + 1
                            + Checkpoints.distance(lastSegment - (segment + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                segment++;
            }
            nowBarTape[filled] = nowBar2;
            thenBarTape[filled] = thenBar;
            int base = filled * k;
            for (int i = 0; i < k; i++) {
                boolean test = i > 0;
                boolean test2 = i < intValues0;
                int base2 = (base + i) * k2;
                for (int j = 0; j < k2; j++) {
                    double left = j > 0 ? now2[i][j - 1] : now2[i][j];
                    double right = j < intValues1 ? now2[i][j + 1] : now2[i][j];
                    double t = now2[i][j];
                    double flow = (test ? now2[i - 1][j] : 0.0) + (test2 ? now2[i + 1][j] : 0.0) + left
                            + right - 4.0 * t;
                    flowTape[base2 + j] = flow;
                    then2[i][j] = t + 0.2 * conductivity[i][j] * flow;
                }
            }
            filled++;
            double[][] now3 = now2;
            now2 = then2;
            then2 = now3;
            double[][] nowBar3 = nowBar2;
            nowBar2 = thenBar;
            thenBar = nowBar3;
        }
        int k3 = k - 1;
        int k4 = k2 - 1;
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k2; j++) {
                double d = now2[i][j] - measured[i][j];
                nowBar2[i][j] += 2.0 * d;
            }
        }
        int k5 = Math.max(steps, 0);
        int lastSegment2 = Math.floorDiv(k5 - 1, 10000);
        misfitGradientKernelPart3(kept, filled, lastSegment2, k5, k, now, then, k2, conductivity, k3, k4,
                conductivityBar, intValues, doubleRows3, doubles, ints);
        for (int i = k3; i >= 0; i--) {
            for (int j = k4; j >= 0; j--) {
                double[] nowBarI = nowBar[i];
                double nowBarIJ = nowBarI[j];
                nowBarI[j] = 0.0;
                startBar[i][j] += nowBarIJ;
            }
        }
    }

    private static double misfitValueAndGradientKernel(double[][] start, double[][] conductivity,
            double[][] measured, int steps, double[][] startBar, double[][] conductivityBar, int[][] ints,
            double[][] doubles, double[][][] doubles2, double[][][][] doubleRows3) {
        int[] intValues = zeros(ints, 1, 9);
        double[] doubleValues = zeros(doubles, 2, 1);
        int k = misfitValueAndGradientKernelPart1(start);
        int k2 = start[0].length;
        double[][] now = zeros(doubles2, 0, k, k2);
        double[][] nowBar = zeros(doubles2, 1, k, k2);
        double[][] then = zeros(doubles2, 2, k, k2);
        double[][] thenBar = zeros(doubles2, 3, k, k2);
        misfitValueAndGradientKernelPart2(k, k2, now, start, steps, then, intValues, doubleRows3, doubles);
        double[][][] nowKept = doubleRows3[2];
        double[][][] thenKept = doubleRows3[3];
        double[][][] nowBarKept = doubleRows3[4];
        double[][][] thenBarKept = doubleRows3[5];
        double[] nowKept2 = doubles[1];
        int[] segments = ints[0];
        int next = intValues[3];
        int size = intValues[2];
        int lastSegment = intValues[4];
        double[][][] nowBarTape = doubleRows3[0];
        double[][][] thenBarTape = doubleRows3[1];
        int intValues0 = intValues[0];
        int intValues1 = intValues[1];
        double[] flowTape = doubles[0];
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        double[][] now2 = now;
        double[][] then2 = then;
        double[][] nowBar2 = nowBar;
        for (int s = 0; s < steps; s++) {
            if (filled == 10000) {
                if (segment + 1 == next) {
                    long size2 = kept + 1L;
                    if (segments.length < size2) {
                        segments = grow(ints, 0, size2);
                    }
                    segments[kept] = segment + 1;
                    if (nowKept.length < size2) {
                        nowKept = grow(doubleRows3, 2, size2);
                    }
                    nowKept[kept] = now2;
                    if (thenKept.length < size2) {
                        thenKept = grow(doubleRows3, 3, size2);
                    }
                    thenKept[kept] = then2;
                    if (nowBarKept.length < size2) {
                        nowBarKept = grow(doubleRows3, 4, size2);
                    }
                    nowBarKept[kept] = nowBar2;
                    if (thenBarKept.length < size2) {
                        thenBarKept = grow(doubleRows3, 5, size2);
                    }
                    thenBarKept[kept] = thenBar;
                    int p = kept * size;
                    if (nowKept2.length < (kept + 1) * (long) size) {
                        nowKept2 = grow(doubles, 1, (kept + 1) * (long) size);
                    }
                    for (int i = 0; i < k; i++) {
                        double[] nowI = now[i];
                        for (int j = 0; j < nowI.length; j++) {
                            nowKept2[p] = nowI[j];
                            p++;
                        }
                    }
                    for (int i = 0; i < k; i++) {
                        double[] thenI = then[i];
                        for (int j = 0; j < thenI.length; j++) {
                            nowKept2[p] = thenI[j];
                            p++;
                        }
                    }
                    next = segment + 1
                            + Checkpoints.distance(lastSegment - (segment + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                segment++;
            }
            nowBarTape[filled] = nowBar2;
            thenBarTape[filled] = thenBar;
            int base = filled * k;
            for (int i = 0; i < k; i++) {
                boolean test = i > 0;
                boolean test2 = i < intValues0;
                int base2 = (base + i) * k2;
                for (int j = 0; j < k2; j++) {
                    double left = j > 0 ? now2[i][j - 1] : now2[i][j];
                    double right = j < intValues1 ? now2[i][j + 1] : now2[i][j];
                    double t = now2[i][j];
                    double flow = (test ? now2[i - 1][j] : 0.0) + (test2 ? now2[i + 1][j] : 0.0) + left
                            + right - 4.0 * t;
                    flowTape[base2 + j] = flow;
                    then2[i][j] = t + 0.2 * conductivity[i][j] * flow;
                }
            }
            filled++;
            double[][] now3 = now2;
            now2 = then2;
            then2 = now3;
            double[][] nowBar3 = nowBar2;
            nowBar2 = thenBar;
            thenBar = nowBar3;
        }
        misfitValueAndGradientKernelPart3(k, k2, now2, measured, nowBar2, steps, intValues, doubleValues);
        misfitValueAndGradientKernelPart4(kept, filled, k, now, then, k2, conductivity, conductivityBar,
                intValues, doubleRows3, doubles, ints);
        int intValues6 = intValues[6];
        for (int i = intValues[5]; i >= 0; i--) {
            for (int j = intValues6; j >= 0; j--) {
                double[] nowBarI = nowBar[i];
                double nowBarIJ = nowBarI[j];
                nowBarI[j] = 0.0;
                startBar[i][j] += nowBarIJ;
            }
        }
        return doubleValues[0];
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static int misfitGradientKernelPart1(double[][] start) {
        return start.length;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void misfitGradientKernelPart2(int p, int p2, double[][] now, double[][] start, int steps,
            double[][] then, int[] intValues, double[][][][] doubleRows3, double[][] doubles) {
        double[][][] nowBarTape = doubleRows3[0];
        double[][][] thenBarTape = doubleRows3[1];
        double[] flowTape = doubles[0];
        for (int i = 0; i < p; i++) {
            for (int j = 0; j < p2; j++) {
                now[i][j] = start[i][j];
            }
        }
        int k = p - 1;
        int k2 = p2 - 1;
        int k3 = Math.min(steps, 10000);
        if (nowBarTape.length < k3) {
            nowBarTape = grow(doubleRows3, 0, k3);
        }
        if (thenBarTape.length < k3) {
            thenBarTape = grow(doubleRows3, 1, k3);
        }
        if (flowTape.length < k3 * (long) p2 * p) {
            flowTape = grow(doubles, 0, k3 * (long) p2 * p);
        }
        int size = 0;
        for (int i = 0; i < p; i++) {
            size += now[i].length;
        }
        for (int i = 0; i < p; i++) {
            size += then[i].length;
        }
        int lastSegment = Math.floorDiv(steps - 1, 10000);
        intValues[0] = k;
        intValues[1] = k2;
        intValues[2] = size;
        intValues[3] = steps > 10000 ? 0 : -1;
        intValues[4] = lastSegment;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void misfitGradientKernelPart3(int kept, int filled, int lastSegment, int p, int p2,
            double[][] now, double[][] then, int p3, double[][] conductivity, int p4, int p5,
            double[][] conductivityBar, int[] intValues, double[][][][] doubleRows3, double[][] doubles,
            int[][] ints) {
        double[][][] nowKept = doubleRows3[2];
        double[][][] thenKept = doubleRows3[3];
        double[][][] nowBarKept = doubleRows3[4];
        double[][][] thenBarKept = doubleRows3[5];
        double[] nowKept2 = doubles[1];
        int[] segments = ints[0];
        int size = intValues[2];
        double[][][] nowBarTape = doubleRows3[0];
        double[][][] thenBarTape = doubleRows3[1];
        int intValues0 = intValues[0];
        int intValues1 = intValues[1];
        double[] flowTape = doubles[0];
        int end = p;
        for (int segment = lastSegment; segment >= 0; segment--) {
            int k = segment * 10000;
            if (end < p) {
                int segment2 = segments[kept - 1];
                double[][] now2 = nowKept[kept - 1];
                double[][] then2 = thenKept[kept - 1];
                double[][] nowBar = nowBarKept[kept - 1];
                double[][] thenBar = thenBarKept[kept - 1];
                int p6 = (kept - 1) * size;
                for (int i = 0; i < p2; i++) {
                    double[] nowI = now[i];
                    for (int j = 0; j < nowI.length; j++) {
                        nowI[j] = nowKept2[p6];
                        p6++;
                    }
                }
                for (int i = 0; i < p2; i++) {
                    double[] thenI = then[i];
                    for (int j = 0; j < thenI.length; j++) {
                        thenI[j] = nowKept2[p6];
                        p6++;
                    }
                }
                int next = segment2 + Checkpoints.distance(segment - segment2 + 1, 10000 - kept);
                kept = segment2 == segment ? kept - 1 : kept;
                filled = 0;
                for (int round = segment2 * 10000; round < end; round++) {
                    if (filled == 10000) {
                        if (segment2 + 1 == next) {
                            long size2 = kept + 1L;
                            if (segments.length < size2) {
                                segments = grow(ints, 0, size2);
                            }
                            segments[kept] = segment2 + 1;
                            if (nowKept.length < size2) {
                                nowKept = grow(doubleRows3, 2, size2);
                            }
                            nowKept[kept] = now2;
                            if (thenKept.length < size2) {
                                thenKept = grow(doubleRows3, 3, size2);
                            }
                            thenKept[kept] = then2;
                            if (nowBarKept.length < size2) {
                                nowBarKept = grow(doubleRows3, 4, size2);
                            }
                            nowBarKept[kept] = nowBar;
                            if (thenBarKept.length < size2) {
                                thenBarKept = grow(doubleRows3, 5, size2);
                            }
                            thenBarKept[kept] = thenBar;
                            int p7 = kept * size;
                            if (nowKept2.length < (kept + 1) * (long) size) {
                                nowKept2 = grow(doubles, 1, (kept + 1) * (long) size);
                            }
                            for (int i = 0; i < p2; i++) {
                                double[] nowI = now[i];
                                for (int j = 0; j < nowI.length; j++) {
                                    nowKept2[p7] = nowI[j];
                                    p7++;
                                }
                            }
                            for (int i = 0; i < p2; i++) {
                                double[] thenI = then[i];
                                for (int j = 0; j < thenI.length; j++) {
                                    nowKept2[p7] = thenI[j];
                                    p7++;
                                }
                            }
                            next = segment2 + 1
                                    + Checkpoints.distance(segment - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled = 0;
                        segment2++;
                    }
                    nowBarTape[filled] = nowBar;
                    thenBarTape[filled] = thenBar;
                    int base = filled * p2;
                    for (int i = 0; i < p2; i++) {
                        boolean test = i > 0;
                        boolean test2 = i < intValues0;
                        int base2 = (base + i) * p3;
                        for (int j = 0; j < p3; j++) {
                            double left = j > 0 ? now2[i][j - 1] : now2[i][j];
                            double right = j < intValues1 ? now2[i][j + 1] : now2[i][j];
                            double t = now2[i][j];
                            double flow = (test ? now2[i - 1][j] : 0.0) + (test2 ? now2[i + 1][j] : 0.0)
                                    + left + right - 4.0 * t;
                            flowTape[base2 + j] = flow;
                            then2[i][j] = t + 0.2 * conductivity[i][j] * flow;
                        }
                    }
                    filled++;
                    double[][] now3 = now2;
                    now2 = then2;
                    then2 = now3;
                    double[][] nowBar2 = nowBar;
                    nowBar = thenBar;
                    thenBar = nowBar2;
                }
            }
            for (int s = end - 1; s >= k; s--) {
                double[][] nowBar = nowBarTape[filled - 1];
                double[][] thenBar = thenBarTape[filled - 1];
                int base = (filled - 1) * p2;
                for (int i = p4; i >= 0; i--) {
                    boolean test = i > 0;
                    boolean test2 = i < intValues0;
                    int base2 = (base + i) * p3;
                    for (int j = p5; j >= 0; j--) {
                        boolean test3 = j > 0;
                        double[] nowBarI = nowBar[i];
                        double[] thenBarI = thenBar[i];
                        double thenBarIJ = thenBarI[j];
                        thenBarI[j] = 0.0;
                        double flowBar = thenBarIJ * (0.2 * conductivity[i][j]);
                        conductivityBar[i][j] += thenBarIJ * flowTape[base2 + j] * 0.2;
                        nowBarI[j] += thenBarIJ + flowBar * -4.0;
                        if (j < intValues1) {
                            nowBarI[j + 1] += flowBar;
                        } else {
                            nowBarI[j] += flowBar;
                        }
                        if (test3) {
                            nowBarI[j - 1] += flowBar;
                        } else {
                            nowBarI[j] += flowBar;
                        }
                        if (test2) {
                            nowBar[i + 1][j] += flowBar;
                        }
                        if (test) {
                            nowBar[i - 1][j] += flowBar;
                        }
                    }
                }
                filled--;
            }
            end = k;
        }
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static int misfitValueAndGradientKernelPart1(double[][] start) {
        return start.length;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void misfitValueAndGradientKernelPart2(int p, int p2, double[][] now, double[][] start,
            int steps, double[][] then, int[] intValues, double[][][][] doubleRows3, double[][] doubles) {
        double[][][] nowBarTape = doubleRows3[0];
        double[][][] thenBarTape = doubleRows3[1];
        double[] flowTape = doubles[0];
        for (int i = 0; i < p; i++) {
            for (int j = 0; j < p2; j++) {
                now[i][j] = start[i][j];
            }
        }
        int k = p - 1;
        int k2 = p2 - 1;
        int k3 = Math.min(steps, 10000);
        if (nowBarTape.length < k3) {
            nowBarTape = grow(doubleRows3, 0, k3);
        }
        if (thenBarTape.length < k3) {
            thenBarTape = grow(doubleRows3, 1, k3);
        }
        if (flowTape.length < k3 * (long) p2 * p) {
            flowTape = grow(doubles, 0, k3 * (long) p2 * p);
        }
        int size = 0;
        for (int i = 0; i < p; i++) {
            size += now[i].length;
        }
        for (int i = 0; i < p; i++) {
            size += then[i].length;
        }
        int lastSegment = Math.floorDiv(steps - 1, 10000);
        intValues[0] = k;
        intValues[1] = k2;
        intValues[2] = size;
        intValues[3] = steps > 10000 ? 0 : -1;
        intValues[4] = lastSegment;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void misfitValueAndGradientKernelPart3(int p, int p2, double[][] now, double[][] measured,
            double[][] nowBar, int steps, int[] intValues, double[] doubleValues) {
        int k = p - 1;
        int k2 = p2 - 1;
        double sum = 0.0;
        for (int i = 0; i < p; i++) {
            for (int j = 0; j < p2; j++) {
                double d = now[i][j] - measured[i][j];
                sum += d * d;
                nowBar[i][j] += 2.0 * d;
            }
        }
        int k3 = Math.max(steps, 0);
        int lastSegment = Math.floorDiv(k3 - 1, 10000);
        intValues[5] = k;
        intValues[6] = k2;
        doubleValues[0] = sum;
        intValues[7] = k3;
        intValues[8] = lastSegment;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void misfitValueAndGradientKernelPart4(int kept, int filled, int p, double[][] now,
            double[][] then, int p2, double[][] conductivity, double[][] conductivityBar, int[] intValues,
            double[][][][] doubleRows3, double[][] doubles, int[][] ints) {
        double[][][] nowKept = doubleRows3[2];
        double[][][] thenKept = doubleRows3[3];
        double[][][] nowBarKept = doubleRows3[4];
        double[][][] thenBarKept = doubleRows3[5];
        double[] nowKept2 = doubles[1];
        int[] segments = ints[0];
        int lastSegment = intValues[8];
        int intValues7 = intValues[7];
        int size = intValues[2];
        double[][][] nowBarTape = doubleRows3[0];
        double[][][] thenBarTape = doubleRows3[1];
        int intValues0 = intValues[0];
        int intValues1 = intValues[1];
        double[] flowTape = doubles[0];
        int intValues5 = intValues[5];
        int intValues6 = intValues[6];
        int end = intValues7;
        for (int segment = lastSegment; segment >= 0; segment--) {
            int k = segment * 10000;
            if (end < intValues7) {
                int segment2 = segments[kept - 1];
                double[][] now2 = nowKept[kept - 1];
                double[][] then2 = thenKept[kept - 1];
                double[][] nowBar = nowBarKept[kept - 1];
                double[][] thenBar = thenBarKept[kept - 1];
                int p3 = (kept - 1) * size;
                for (int i = 0; i < p; i++) {
                    double[] nowI = now[i];
                    for (int j = 0; j < nowI.length; j++) {
                        nowI[j] = nowKept2[p3];
                        p3++;
                    }
                }
                for (int i = 0; i < p; i++) {
                    double[] thenI = then[i];
                    for (int j = 0; j < thenI.length; j++) {
                        thenI[j] = nowKept2[p3];
                        p3++;
                    }
                }
                int next = segment2 + Checkpoints.distance(segment - segment2 + 1, 10000 - kept);
                kept = segment2 == segment ? kept - 1 : kept;
                filled = 0;
                for (int round = segment2 * 10000; round < end; round++) {
                    if (filled == 10000) {
                        if (segment2 + 1 == next) {
                            long size2 = kept + 1L;
                            if (segments.length < size2) {
                                segments = grow(ints, 0, size2);
                            }
                            segments[kept] = segment2 + 1;
                            if (nowKept.length < size2) {
                                nowKept = grow(doubleRows3, 2, size2);
                            }
                            nowKept[kept] = now2;
                            if (thenKept.length < size2) {
                                thenKept = grow(doubleRows3, 3, size2);
                            }
                            thenKept[kept] = then2;
                            if (nowBarKept.length < size2) {
                                nowBarKept = grow(doubleRows3, 4, size2);
                            }
                            nowBarKept[kept] = nowBar;
                            if (thenBarKept.length < size2) {
                                thenBarKept = grow(doubleRows3, 5, size2);
                            }
                            thenBarKept[kept] = thenBar;
                            int p4 = kept * size;
                            if (nowKept2.length < (kept + 1) * (long) size) {
                                nowKept2 = grow(doubles, 1, (kept + 1) * (long) size);
                            }
                            for (int i = 0; i < p; i++) {
                                double[] nowI = now[i];
                                for (int j = 0; j < nowI.length; j++) {
                                    nowKept2[p4] = nowI[j];
                                    p4++;
                                }
                            }
                            for (int i = 0; i < p; i++) {
                                double[] thenI = then[i];
                                for (int j = 0; j < thenI.length; j++) {
                                    nowKept2[p4] = thenI[j];
                                    p4++;
                                }
                            }
                            next = segment2 + 1
                                    + Checkpoints.distance(segment - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled = 0;
                        segment2++;
                    }
                    nowBarTape[filled] = nowBar;
                    thenBarTape[filled] = thenBar;
                    int base = filled * p;
                    for (int i = 0; i < p; i++) {
                        boolean test = i > 0;
                        boolean test2 = i < intValues0;
                        int base2 = (base + i) * p2;
                        for (int j = 0; j < p2; j++) {
                            double left = j > 0 ? now2[i][j - 1] : now2[i][j];
                            double right = j < intValues1 ? now2[i][j + 1] : now2[i][j];
                            double t = now2[i][j];
                            double flow = (test ? now2[i - 1][j] : 0.0) + (test2 ? now2[i + 1][j] : 0.0)
                                    + left + right - 4.0 * t;
                            flowTape[base2 + j] = flow;
                            then2[i][j] = t + 0.2 * conductivity[i][j] * flow;
                        }
                    }
                    filled++;
                    double[][] now3 = now2;
                    now2 = then2;
                    then2 = now3;
                    double[][] nowBar2 = nowBar;
                    nowBar = thenBar;
                    thenBar = nowBar2;
                }
            }
            for (int s = end - 1; s >= k; s--) {
                double[][] nowBar = nowBarTape[filled - 1];
                double[][] thenBar = thenBarTape[filled - 1];
                int base = (filled - 1) * p;
                for (int i = intValues5; i >= 0; i--) {
                    boolean test = i > 0;
                    boolean test2 = i < intValues0;
                    int base2 = (base + i) * p2;
                    for (int j = intValues6; j >= 0; j--) {
                        boolean test3 = j > 0;
                        double[] nowBarI = nowBar[i];
                        double[] thenBarI = thenBar[i];
                        double thenBarIJ = thenBarI[j];
                        thenBarI[j] = 0.0;
                        double flowBar = thenBarIJ * (0.2 * conductivity[i][j]);
                        conductivityBar[i][j] += thenBarIJ * flowTape[base2 + j] * 0.2;
                        nowBarI[j] += thenBarIJ + flowBar * -4.0;
                        if (j < intValues1) {
                            nowBarI[j + 1] += flowBar;
                        } else {
                            nowBarI[j] += flowBar;
                        }
                        if (test3) {
                            nowBarI[j - 1] += flowBar;
                        } else {
                            nowBarI[j] += flowBar;
                        }
                        if (test2) {
                            nowBar[i + 1][j] += flowBar;
                        }
                        if (test) {
                            nowBar[i - 1][j] += flowBar;
                        }
                    }
                }
                filled--;
            }
            end = k;
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
    private static double[][][] grow(double[][][][] slots, int slot, long length) {
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

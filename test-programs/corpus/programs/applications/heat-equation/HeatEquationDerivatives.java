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
     * {@code 4 * (2 * min(steps, 10000) * start.length * start[0].length + 8 * start.length * start[0].length + 4 * min(steps, 10000) + 2 * rounds19_25 + 9 * snapshots + 8 * start.length)}
     * bytes, and while it grows at most twice as many. Here {@code rounds19_25} is how often the loop in line
     * 19 runs in all, {@code snapshots} is {@code min(10000, (rounds19_9 - 1) / 10000 + 1)}.
     */
    public static void misfitGradient(double[][] start, double[][] conductivity, double[][] measured,
            int steps, MisfitGradient into) {
        into.prepare(start, conductivity, measured);
        misfitGradientKernel(start, conductivity, measured, steps, into.start, into.conductivity,
                into.doubles, into.doubleRows3, into.ints, into.doubles2);
    }

    /**
     * Computes the derivative of {@link HeatEquation#misfit(double[][], double[][], double[][], int)} with
     * respect to {@code start} and {@code conductivity} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 2 * start.length * start[0].length * (10 * steps + 3)}; of the method
     * itself: {@code start.length * start[0].length * (8 * steps + 3)}. Workspace: at most
     * {@code 4 * (2 * min(steps, 10000) * start.length * start[0].length + 8 * start.length * start[0].length + 4 * min(steps, 10000) + 2 * rounds19_25 + 9 * snapshots + 8 * start.length)}
     * bytes, and while it grows at most twice as many. Here {@code rounds19_25} is how often the loop in line
     * 19 runs in all, {@code snapshots} is {@code min(10000, (rounds19_9 - 1) / 10000 + 1)}.
     */
    public static double misfitValueAndGradient(double[][] start, double[][] conductivity,
            double[][] measured, int steps, MisfitGradient into) {
        into.prepare(start, conductivity, measured);
        return misfitValueAndGradientKernel(start, conductivity, measured, steps, into.start,
                into.conductivity, into.doubles, into.doubleRows3, into.ints, into.doubles2);
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
        private final double[][] doubles = new double[2][0];
        private final double[][][][] doubleRows3 = new double[6][0][][];
        private final int[][] ints = new int[1][0];
        private final double[][][] doubles2 = new double[4][0][];
        private final int[][] seen = new int[1][0];

        /** An empty holder, which grows to what it meets. */
        public MisfitGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static MisfitGradient into(double[][] start, double[][] conductivity) {
            if (repeats(start, new int[1][0])) {
                throw new IllegalArgumentException("the result start has a row twice");
            }
            if (start == conductivity || shareRows(start, conductivity, new int[1][0])) {
                throw new IllegalArgumentException("the results start and conductivity share an array");
            }
            if (repeats(conductivity, new int[1][0])) {
                throw new IllegalArgumentException("the result conductivity has a row twice");
            }
            MisfitGradient holder = new MisfitGradient();
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
            if (this.start == start || shareRows(this.start, start, seen)) {
                throw new IllegalArgumentException("argument start shares an array with the result start");
            }
            if (this.start == conductivity || shareRows(this.start, conductivity, seen)) {
                throw new IllegalArgumentException(
                        "argument conductivity shares an array with the result start");
            }
            if (this.start == measured || shareRows(this.start, measured, seen)) {
                throw new IllegalArgumentException("argument measured shares an array with the result start");
            }
            if (this.conductivity == start || shareRows(this.conductivity, start, seen)) {
                throw new IllegalArgumentException(
                        "argument start shares an array with the result conductivity");
            }
            if (this.conductivity == conductivity || shareRows(this.conductivity, conductivity, seen)) {
                throw new IllegalArgumentException(
                        "argument conductivity shares an array with the result conductivity");
            }
            if (this.conductivity == measured || shareRows(this.conductivity, measured, seen)) {
                throw new IllegalArgumentException(
                        "argument measured shares an array with the result conductivity");
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
        }

        private MisfitGradient withoutScratch() {
            MisfitGradient results = new MisfitGradient();
            results.start = start;
            results.conductivity = conductivity;
            return results;
        }
    }

    private static void misfitGradientKernel(double[][] start, double[][] conductivity, double[][] measured,
            int steps, double[][] startBar, double[][] conductivityBar, double[][] doubles,
            double[][][][] doubleRows3, int[][] ints, double[][][] doubles2) {
        double[] flowTape = doubles[0];
        double[][][] nowBarTape = doubleRows3[0];
        double[][][] thenBarTape = doubleRows3[1];
        double[][][] nowKept = doubleRows3[2];
        double[][][] thenKept = doubleRows3[3];
        double[][][] nowBarKept = doubleRows3[4];
        double[][][] thenBarKept = doubleRows3[5];
        double[] nowKept2 = doubles[1];
        int[] segments = ints[0];
        int k = start[0].length;
        double[][] now = zeros(doubles2, 0, start.length, k);
        double[][] nowBar = zeros(doubles2, 1, start.length, k);
        double[][] then = zeros(doubles2, 2, start.length, k);
        double[][] thenBar = zeros(doubles2, 3, start.length, k);
        for (int i = 0; i < start.length; i++) {
            for (int j = 0; j < k; j++) {
                now[i][j] = start[i][j];
            }
        }
        int k2 = start.length - 1;
        int k3 = k - 1;
        int k4 = Math.min(steps, 10000);
        if (nowBarTape.length < k4) {
            nowBarTape = grow(doubleRows3, 0, k4);
        }
        if (thenBarTape.length < k4) {
            thenBarTape = grow(doubleRows3, 1, k4);
        }
        if (flowTape.length < k4 * (long) k * start.length) {
            flowTape = grow(doubles, 0, k4 * (long) k * start.length);
        }
        int size = 0;
        for (int i = 0; i < start.length; i++) {
            size += now[i].length;
        }
        for (int i = 0; i < start.length; i++) {
            size += then[i].length;
        }
        int next = steps > 10000 ? 0 : -1;
        int lastSegment = Math.floorDiv(steps - 1, 10000);
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
                    for (int i = 0; i < start.length; i++) {
                        double[] nowI = now[i];
                        for (int j = 0; j < nowI.length; j++) {
                            nowKept2[p] = nowI[j];
                            p++;
                        }
                    }
                    for (int i = 0; i < start.length; i++) {
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
            int base = filled * start.length;
            for (int i = 0; i < start.length; i++) {
                boolean test = i > 0;
                boolean test2 = i < k2;
                int base2 = (base + i) * k;
                for (int j = 0; j < k; j++) {
                    double left = j > 0 ? now2[i][j - 1] : now2[i][j];
                    double right = j < k3 ? now2[i][j + 1] : now2[i][j];
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
        int k5 = start.length - 1;
        int k6 = k - 1;
        for (int i = 0; i < start.length; i++) {
            for (int j = 0; j < k; j++) {
                double d = now2[i][j] - measured[i][j];
                nowBar2[i][j] += 2.0 * d;
            }
        }
        int k7 = Math.max(steps, 0);
        int lastSegment2 = Math.floorDiv(k7 - 1, 10000);
        int end = k7;
        for (int i = lastSegment2; i >= 0; i--) {
            int k8 = i * 10000;
            if (end < k7) {
                int segment2 = segments[kept - 1];
                double[][] now3 = nowKept[kept - 1];
                double[][] then3 = thenKept[kept - 1];
                double[][] nowBar3 = nowBarKept[kept - 1];
                double[][] thenBar2 = thenBarKept[kept - 1];
                int p = (kept - 1) * size;
                for (int j = 0; j < start.length; j++) {
                    double[] nowJ = now[j];
                    for (int l = 0; l < nowJ.length; l++) {
                        nowJ[l] = nowKept2[p];
                        p++;
                    }
                }
                for (int j = 0; j < start.length; j++) {
                    double[] thenJ = then[j];
                    for (int l = 0; l < thenJ.length; l++) {
                        thenJ[l] = nowKept2[p];
                        p++;
                    }
                }
                int next2 = segment2 + Checkpoints.distance(i - segment2 + 1, 10000 - kept);
                kept = segment2 == i ? kept - 1 : kept;
                filled = 0;
                for (int round = segment2 * 10000; round < end; round++) {
                    if (filled == 10000) {
                        if (segment2 + 1 == next2) {
                            long size2 = kept + 1L;
                            if (segments.length < size2) {
                                segments = grow(ints, 0, size2);
                            }
                            segments[kept] = segment2 + 1;
                            if (nowKept.length < size2) {
                                nowKept = grow(doubleRows3, 2, size2);
                            }
                            nowKept[kept] = now3;
                            if (thenKept.length < size2) {
                                thenKept = grow(doubleRows3, 3, size2);
                            }
                            thenKept[kept] = then3;
                            if (nowBarKept.length < size2) {
                                nowBarKept = grow(doubleRows3, 4, size2);
                            }
                            nowBarKept[kept] = nowBar3;
                            if (thenBarKept.length < size2) {
                                thenBarKept = grow(doubleRows3, 5, size2);
                            }
                            thenBarKept[kept] = thenBar2;
                            int p2 = kept * size;
                            if (nowKept2.length < (kept + 1) * (long) size) {
                                nowKept2 = grow(doubles, 1, (kept + 1) * (long) size);
                            }
                            for (int j = 0; j < start.length; j++) {
                                double[] nowJ = now[j];
                                for (int l = 0; l < nowJ.length; l++) {
                                    nowKept2[p2] = nowJ[l];
                                    p2++;
                                }
                            }
                            for (int j = 0; j < start.length; j++) {
                                double[] thenJ = then[j];
                                for (int l = 0; l < thenJ.length; l++) {
                                    nowKept2[p2] = thenJ[l];
                                    p2++;
                                }
                            }
                            next2 = segment2 + 1
                                    + Checkpoints.distance(i - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled = 0;
                        segment2++;
                    }
                    nowBarTape[filled] = nowBar3;
                    thenBarTape[filled] = thenBar2;
                    int base = filled * start.length;
                    for (int j = 0; j < start.length; j++) {
                        boolean test = j > 0;
                        boolean test2 = j < k2;
                        int base2 = (base + j) * k;
                        for (int l = 0; l < k; l++) {
                            double left = l > 0 ? now3[j][l - 1] : now3[j][l];
                            double right = l < k3 ? now3[j][l + 1] : now3[j][l];
                            double t = now3[j][l];
                            double flow = (test ? now3[j - 1][l] : 0.0) + (test2 ? now3[j + 1][l] : 0.0)
                                    + left + right - 4.0 * t;
                            flowTape[base2 + l] = flow;
                            then3[j][l] = t + 0.2 * conductivity[j][l] * flow;
                        }
                    }
                    filled++;
                    double[][] now4 = now3;
                    now3 = then3;
                    then3 = now4;
                    double[][] nowBar4 = nowBar3;
                    nowBar3 = thenBar2;
                    thenBar2 = nowBar4;
                }
            }
            for (int s = end - 1; s >= k8; s--) {
                double[][] nowBar3 = nowBarTape[filled - 1];
                double[][] thenBar2 = thenBarTape[filled - 1];
                int base = (filled - 1) * start.length;
                for (int j = k5; j >= 0; j--) {
                    boolean test = j > 0;
                    boolean test2 = j < k2;
                    int base2 = (base + j) * k;
                    for (int l = k6; l >= 0; l--) {
                        boolean test3 = l > 0;
                        double[] row = nowBar3[j];
                        double[] row2 = thenBar2[j];
                        double t = row2[l];
                        row2[l] = 0.0;
                        double flowBar = t * (0.2 * conductivity[j][l]);
                        conductivityBar[j][l] += t * flowTape[base2 + l] * 0.2;
                        row[l] += t + flowBar * -4.0;
                        if (l < k3) {
                            row[l + 1] += flowBar;
                        } else {
                            row[l] += flowBar;
                        }
                        if (test3) {
                            row[l - 1] += flowBar;
                        } else {
                            row[l] += flowBar;
                        }
                        if (test2) {
                            nowBar3[j + 1][l] += flowBar;
                        }
                        if (test) {
                            nowBar3[j - 1][l] += flowBar;
                        }
                    }
                }
                filled--;
            }
            end = k8;
        }
        for (int i = k5; i >= 0; i--) {
            for (int j = k6; j >= 0; j--) {
                double[] nowBarI = nowBar[i];
                double nowBarIJ = nowBarI[j];
                nowBarI[j] = 0.0;
                startBar[i][j] += nowBarIJ;
            }
        }
    }

    private static double misfitValueAndGradientKernel(double[][] start, double[][] conductivity,
            double[][] measured, int steps, double[][] startBar, double[][] conductivityBar,
            double[][] doubles, double[][][][] doubleRows3, int[][] ints, double[][][] doubles2) {
        double[] flowTape = doubles[0];
        double[][][] nowBarTape = doubleRows3[0];
        double[][][] thenBarTape = doubleRows3[1];
        double[][][] nowKept = doubleRows3[2];
        double[][][] thenKept = doubleRows3[3];
        double[][][] nowBarKept = doubleRows3[4];
        double[][][] thenBarKept = doubleRows3[5];
        double[] nowKept2 = doubles[1];
        int[] segments = ints[0];
        int k = start[0].length;
        double[][] now = zeros(doubles2, 0, start.length, k);
        double[][] nowBar = zeros(doubles2, 1, start.length, k);
        double[][] then = zeros(doubles2, 2, start.length, k);
        double[][] thenBar = zeros(doubles2, 3, start.length, k);
        for (int i = 0; i < start.length; i++) {
            for (int j = 0; j < k; j++) {
                now[i][j] = start[i][j];
            }
        }
        int k2 = start.length - 1;
        int k3 = k - 1;
        int k4 = Math.min(steps, 10000);
        if (nowBarTape.length < k4) {
            nowBarTape = grow(doubleRows3, 0, k4);
        }
        if (thenBarTape.length < k4) {
            thenBarTape = grow(doubleRows3, 1, k4);
        }
        if (flowTape.length < k4 * (long) k * start.length) {
            flowTape = grow(doubles, 0, k4 * (long) k * start.length);
        }
        int size = 0;
        for (int i = 0; i < start.length; i++) {
            size += now[i].length;
        }
        for (int i = 0; i < start.length; i++) {
            size += then[i].length;
        }
        int next = steps > 10000 ? 0 : -1;
        int lastSegment = Math.floorDiv(steps - 1, 10000);
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
                    for (int i = 0; i < start.length; i++) {
                        double[] nowI = now[i];
                        for (int j = 0; j < nowI.length; j++) {
                            nowKept2[p] = nowI[j];
                            p++;
                        }
                    }
                    for (int i = 0; i < start.length; i++) {
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
            int base = filled * start.length;
            for (int i = 0; i < start.length; i++) {
                boolean test = i > 0;
                boolean test2 = i < k2;
                int base2 = (base + i) * k;
                for (int j = 0; j < k; j++) {
                    double left = j > 0 ? now2[i][j - 1] : now2[i][j];
                    double right = j < k3 ? now2[i][j + 1] : now2[i][j];
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
        int k5 = start.length - 1;
        int k6 = k - 1;
        double sum = 0.0;
        for (int i = 0; i < start.length; i++) {
            for (int j = 0; j < k; j++) {
                double d = now2[i][j] - measured[i][j];
                sum += d * d;
                nowBar2[i][j] += 2.0 * d;
            }
        }
        int k7 = Math.max(steps, 0);
        int lastSegment2 = Math.floorDiv(k7 - 1, 10000);
        int end = k7;
        for (int i = lastSegment2; i >= 0; i--) {
            int k8 = i * 10000;
            if (end < k7) {
                int segment2 = segments[kept - 1];
                double[][] now3 = nowKept[kept - 1];
                double[][] then3 = thenKept[kept - 1];
                double[][] nowBar3 = nowBarKept[kept - 1];
                double[][] thenBar2 = thenBarKept[kept - 1];
                int p = (kept - 1) * size;
                for (int j = 0; j < start.length; j++) {
                    double[] nowJ = now[j];
                    for (int l = 0; l < nowJ.length; l++) {
                        nowJ[l] = nowKept2[p];
                        p++;
                    }
                }
                for (int j = 0; j < start.length; j++) {
                    double[] thenJ = then[j];
                    for (int l = 0; l < thenJ.length; l++) {
                        thenJ[l] = nowKept2[p];
                        p++;
                    }
                }
                int next2 = segment2 + Checkpoints.distance(i - segment2 + 1, 10000 - kept);
                kept = segment2 == i ? kept - 1 : kept;
                filled = 0;
                for (int round = segment2 * 10000; round < end; round++) {
                    if (filled == 10000) {
                        if (segment2 + 1 == next2) {
                            long size2 = kept + 1L;
                            if (segments.length < size2) {
                                segments = grow(ints, 0, size2);
                            }
                            segments[kept] = segment2 + 1;
                            if (nowKept.length < size2) {
                                nowKept = grow(doubleRows3, 2, size2);
                            }
                            nowKept[kept] = now3;
                            if (thenKept.length < size2) {
                                thenKept = grow(doubleRows3, 3, size2);
                            }
                            thenKept[kept] = then3;
                            if (nowBarKept.length < size2) {
                                nowBarKept = grow(doubleRows3, 4, size2);
                            }
                            nowBarKept[kept] = nowBar3;
                            if (thenBarKept.length < size2) {
                                thenBarKept = grow(doubleRows3, 5, size2);
                            }
                            thenBarKept[kept] = thenBar2;
                            int p2 = kept * size;
                            if (nowKept2.length < (kept + 1) * (long) size) {
                                nowKept2 = grow(doubles, 1, (kept + 1) * (long) size);
                            }
                            for (int j = 0; j < start.length; j++) {
                                double[] nowJ = now[j];
                                for (int l = 0; l < nowJ.length; l++) {
                                    nowKept2[p2] = nowJ[l];
                                    p2++;
                                }
                            }
                            for (int j = 0; j < start.length; j++) {
                                double[] thenJ = then[j];
                                for (int l = 0; l < thenJ.length; l++) {
                                    nowKept2[p2] = thenJ[l];
                                    p2++;
                                }
                            }
                            next2 = segment2 + 1
                                    + Checkpoints.distance(i - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled = 0;
                        segment2++;
                    }
                    nowBarTape[filled] = nowBar3;
                    thenBarTape[filled] = thenBar2;
                    int base = filled * start.length;
                    for (int j = 0; j < start.length; j++) {
                        boolean test = j > 0;
                        boolean test2 = j < k2;
                        int base2 = (base + j) * k;
                        for (int l = 0; l < k; l++) {
                            double left = l > 0 ? now3[j][l - 1] : now3[j][l];
                            double right = l < k3 ? now3[j][l + 1] : now3[j][l];
                            double t = now3[j][l];
                            double flow = (test ? now3[j - 1][l] : 0.0) + (test2 ? now3[j + 1][l] : 0.0)
                                    + left + right - 4.0 * t;
                            flowTape[base2 + l] = flow;
                            then3[j][l] = t + 0.2 * conductivity[j][l] * flow;
                        }
                    }
                    filled++;
                    double[][] now4 = now3;
                    now3 = then3;
                    then3 = now4;
                    double[][] nowBar4 = nowBar3;
                    nowBar3 = thenBar2;
                    thenBar2 = nowBar4;
                }
            }
            for (int s = end - 1; s >= k8; s--) {
                double[][] nowBar3 = nowBarTape[filled - 1];
                double[][] thenBar2 = thenBarTape[filled - 1];
                int base = (filled - 1) * start.length;
                for (int j = k5; j >= 0; j--) {
                    boolean test = j > 0;
                    boolean test2 = j < k2;
                    int base2 = (base + j) * k;
                    for (int l = k6; l >= 0; l--) {
                        boolean test3 = l > 0;
                        double[] row = nowBar3[j];
                        double[] row2 = thenBar2[j];
                        double t = row2[l];
                        row2[l] = 0.0;
                        double flowBar = t * (0.2 * conductivity[j][l]);
                        conductivityBar[j][l] += t * flowTape[base2 + l] * 0.2;
                        row[l] += t + flowBar * -4.0;
                        if (l < k3) {
                            row[l + 1] += flowBar;
                        } else {
                            row[l] += flowBar;
                        }
                        if (test3) {
                            row[l - 1] += flowBar;
                        } else {
                            row[l] += flowBar;
                        }
                        if (test2) {
                            nowBar3[j + 1][l] += flowBar;
                        }
                        if (test) {
                            nowBar3[j - 1][l] += flowBar;
                        }
                    }
                }
                filled--;
            }
            end = k8;
        }
        for (int i = k5; i >= 0; i--) {
            for (int j = k6; j >= 0; j--) {
                double[] nowBarI = nowBar[i];
                double nowBarIJ = nowBarI[j];
                nowBarI[j] = 0.0;
                startBar[i][j] += nowBarIJ;
            }
        }
        return sum;
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
}

package programs.stepping;

import io.phigrad.Checkpoints;
import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link BuffersSwapped}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class BuffersSwappedDerivatives {

    private BuffersSwappedDerivatives() {}

    /**
     * The derivative of {@link BuffersSwapped#displacement(double[], double, int)} with respect to
     * {@code start} and {@code speed}.
     */
    public static DisplacementGradient displacementGradient(double[] start, double speed, int steps) {
        DisplacementGradient into = new DisplacementGradient();
        displacementGradient(start, speed, steps, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link BuffersSwapped#displacement(double[], double, int)} with respect to
     * {@code start} and {@code speed} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 29 * steps * trips + 4 * start.length + 7 * steps}; of the method itself: at
     * most {@code 10 * steps * trips + 3 * start.length + 2 * steps}. Workspace: at most
     * {@code 16 * min(steps, 10000) * trips + 24 * snapshots * start.length + 40 * min(steps, 10000) + 52 * snapshots + 48 * start.length + 21}
     * bytes, and while it grows at most twice as many. Here {@code snapshots} is
     * {@code min(10000, (rounds14_9 - 1) / 10000 + 1)}, {@code trips} is the value of trips in line 15.
     */
    public static void displacementGradient(double[] start, double speed, int steps,
            DisplacementGradient into) {
        into.prepare(start);
        into.speed = displacementGradientKernel(start, speed, steps, into.start, into.booleans, into.ints,
                into.doubles, into.doubleRows2);
    }

    /**
     * Computes the derivative of {@link BuffersSwapped#displacement(double[], double, int)} with respect to
     * {@code start} and {@code speed} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 29 * steps * trips + 6 * start.length + 7 * steps}; of the method itself: at
     * most {@code 10 * steps * trips + 3 * start.length + 2 * steps}. Workspace: at most
     * {@code 16 * min(steps, 10000) * trips + 24 * snapshots * start.length + 40 * min(steps, 10000) + 52 * snapshots + 48 * start.length + 21}
     * bytes, and while it grows at most twice as many. Here {@code snapshots} is
     * {@code min(10000, (rounds14_9 - 1) / 10000 + 1)}, {@code trips} is the value of trips in line 15.
     */
    public static double displacementValueAndGradient(double[] start, double speed, int steps,
            DisplacementGradient into) {
        into.prepare(start);
        double value = displacementValueAndGradientKernel(start, speed, steps, into.start, into.booleans,
                into.ints, into.doubles, into.doubleRows2, into.partials);
        into.speed = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link BuffersSwapped#displacement(double[], double, int)} with respect to
     * {@code start} and {@code speed}, and the memory that computing it needs. One holder serves one thread
     * at a time.
     */
    public static final class DisplacementGradient {
        private double[] start = new double[0];
        private double speed;
        private boolean given;
        private final boolean[][] booleans = new boolean[1][0];
        private final int[][] ints = new int[2][0];
        private final double[][] doubles = new double[11][0];
        private final double[][][] doubleRows2 = new double[9][0][];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public DisplacementGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static DisplacementGradient into(double[] start) {
            DisplacementGradient holder = new DisplacementGradient();
            holder.start = start;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code start}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] start() {
            return start;
        }

        /** The derivative with respect to {@code speed}. */
        public double speed() {
            return speed;
        }

        private void prepare(double[] start) {
            if (this.start == start) {
                throw new IllegalArgumentException("argument start shares an array with the result start");
            }
            if (given && !sameShape(this.start, start)) {
                throw new IllegalArgumentException(
                        "the array given for the result start has not the shape of the argument");
            }
            this.start = roomLike(this.start, start);
        }

        private DisplacementGradient withoutScratch() {
            DisplacementGradient results = new DisplacementGradient();
            results.start = start;
            results.speed = speed;
            return results;
        }
    }

    private static double displacementGradientKernel(double[] start, double speed, int steps,
            double[] startBar, boolean[][] booleans, int[][] ints, double[][] doubles,
            double[][][] doubleRows2) {
        boolean[] booleanValues = zeros(booleans, 0, 1);
        int[] intValues = zeros(ints, 1, 5);
        int k = displacementGradientKernelPart1(start);
        double[] b = zeros(doubles, 5, k);
        double[] bBar = zeros(doubles, 6, k);
        for (int i = 0; i < k; i++) {
            b[i] = start[i];
        }
        double[] b2 = zeros(doubles, 7, k);
        double[] bBar2 = zeros(doubles, 8, k);
        for (int i = 0; i < k; i++) {
            b2[i] = start[i];
        }
        double[] next = zeros(doubles, 9, k);
        double[] nextBar = zeros(doubles, 10, k);
        displacementGradientKernelPart2(k, steps, booleanValues, intValues, doubleRows2, doubles);
        double[][] lastKept = doubleRows2[3];
        double[][] nowKept = doubleRows2[4];
        double[][] nextKept = doubleRows2[5];
        double[][] lastBarKept = doubleRows2[6];
        double[][] nowBarKept = doubleRows2[7];
        double[][] nextBarKept = doubleRows2[8];
        double[] bKept = doubles[4];
        int[] segments = ints[0];
        int next2 = intValues[3];
        int intValues2 = intValues[2];
        int lastSegment = intValues[4];
        double[][] lastBarTape = doubleRows2[1];
        double[][] nowBarTape = doubleRows2[0];
        double[][] nextBarTape = doubleRows2[2];
        int trips = intValues[1];
        double[] tape = doubles[3];
        double[] bendTape = doubles[2];
        boolean booleanValues0 = booleanValues[0];
        int intValues0 = intValues[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[0];
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        double[] last = b;
        double[] now = b2;
        double[] next3 = next;
        double[] lastBar = bBar;
        double[] nowBar = bBar2;
        for (int s = 0; s < steps; s++) {
            if (filled == 10000) {
                if (segment + 1 == next2) {
                    long size = kept + 1L;
                    if (segments.length < size) {
                        segments = grow(ints, 0, size);
                    }
                    segments[kept] = segment + 1;
                    if (lastKept.length < size) {
                        lastKept = grow(doubleRows2, 3, size);
                    }
                    lastKept[kept] = last;
                    if (nowKept.length < size) {
                        nowKept = grow(doubleRows2, 4, size);
                    }
                    nowKept[kept] = now;
                    if (nextKept.length < size) {
                        nextKept = grow(doubleRows2, 5, size);
                    }
                    nextKept[kept] = next3;
                    if (lastBarKept.length < size) {
                        lastBarKept = grow(doubleRows2, 6, size);
                    }
                    lastBarKept[kept] = lastBar;
                    if (nowBarKept.length < size) {
                        nowBarKept = grow(doubleRows2, 7, size);
                    }
                    nowBarKept[kept] = nowBar;
                    if (nextBarKept.length < size) {
                        nextBarKept = grow(doubleRows2, 8, size);
                    }
                    nextBarKept[kept] = nextBar;
                    int p = kept * intValues2;
                    if (bKept.length < (kept + 1) * (long) intValues2) {
                        bKept = grow(doubles, 4, (kept + 1) * (long) intValues2);
                    }
                    for (int i = 0; i < k; i++) {
                        bKept[p] = b[i];
                        p++;
                    }
                    for (int i = 0; i < k; i++) {
                        bKept[p] = b2[i];
                        p++;
                    }
                    for (int i = 0; i < k; i++) {
                        bKept[p] = next[i];
                        p++;
                    }
                    next2 = segment + 1
                            + Checkpoints.distance(lastSegment - (segment + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                segment++;
            }
            lastBarTape[filled] = lastBar;
            nowBarTape[filled] = nowBar;
            nextBarTape[filled] = nextBar;
            int base = filled * trips;
            int trips2 = 0;
            while (trips2 < trips) {
                int i = 1 + trips2;
                double nowI = now[i];
                int at = base + trips2;
                tape[at] = nowI;
                double t = 2.0 * nowI;
                double bend = now[i - 1] - t + now[i + 1];
                bendTape[at] = bend;
                next3[i] = t - last[i] + speed * bend * (1.0 + 0.1 * nowI * nowI);
                trips2 = i;
            }
            if (booleanValues0) {
                int k2 = k - 1;
                double t = 0.5 * now[intValues0];
                tape2[filled] = t;
                double nowK2 = now[k2];
                tape3[filled] = nowK2;
                next3[k2] = t * nowK2;
            }
            filled++;
            double[] last2 = last;
            last = now;
            now = next3;
            next3 = last2;
            double[] lastBar2 = lastBar;
            lastBar = nowBar;
            nowBar = nextBar;
            nextBar = lastBar2;
        }
        for (int i = 0; i < k; i++) {
            nowBar[i] += 2.0 * ((i + 1) * now[i]);
        }
        int k2 = Math.max(steps, 0);
        int lastSegment2 = Math.floorDiv(k2 - 1, 10000);
        double speedBar = displacementGradientKernelPart3(kept, filled, lastSegment2, k2, k, b, b2, next,
                speed, intValues[1] - 1, booleanValues, intValues, doubleRows2, doubles, ints);
        for (int i = 0; i < k; i++) {
            double t = bBar2[i];
            bBar2[i] = 0.0;
            startBar[i] = t;
        }
        for (int i = 0; i < k; i++) {
            double bBarI = bBar[i];
            bBar[i] = 0.0;
            startBar[i] += bBarI;
        }
        return speedBar;
    }

    private static double displacementValueAndGradientKernel(double[] start, double speed, int steps,
            double[] startBar, boolean[][] booleans, int[][] ints, double[][] doubles,
            double[][][] doubleRows2, double[] partials) {
        boolean[] booleanValues = zeros(booleans, 0, 1);
        int[] intValues = zeros(ints, 1, 5);
        int k = displacementValueAndGradientKernelPart1(start);
        double[] b = zeros(doubles, 5, k);
        double[] bBar = zeros(doubles, 6, k);
        for (int i = 0; i < k; i++) {
            b[i] = start[i];
        }
        double[] b2 = zeros(doubles, 7, k);
        double[] bBar2 = zeros(doubles, 8, k);
        for (int i = 0; i < k; i++) {
            b2[i] = start[i];
        }
        double[] next = zeros(doubles, 9, k);
        double[] nextBar = zeros(doubles, 10, k);
        displacementValueAndGradientKernelPart2(k, steps, booleanValues, intValues, doubleRows2, doubles);
        double[][] lastKept = doubleRows2[3];
        double[][] nowKept = doubleRows2[4];
        double[][] nextKept = doubleRows2[5];
        double[][] lastBarKept = doubleRows2[6];
        double[][] nowBarKept = doubleRows2[7];
        double[][] nextBarKept = doubleRows2[8];
        double[] bKept = doubles[4];
        int[] segments = ints[0];
        int next2 = intValues[3];
        int intValues2 = intValues[2];
        int lastSegment = intValues[4];
        double[][] lastBarTape = doubleRows2[1];
        double[][] nowBarTape = doubleRows2[0];
        double[][] nextBarTape = doubleRows2[2];
        int trips = intValues[1];
        double[] tape = doubles[3];
        double[] bendTape = doubles[2];
        boolean booleanValues0 = booleanValues[0];
        int intValues0 = intValues[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[0];
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        double[] last = b;
        double[] now = b2;
        double[] next3 = next;
        double[] lastBar = bBar;
        double[] nowBar = bBar2;
        for (int s = 0; s < steps; s++) {
            if (filled == 10000) {
                if (segment + 1 == next2) {
                    long size = kept + 1L;
                    if (segments.length < size) {
                        segments = grow(ints, 0, size);
                    }
                    segments[kept] = segment + 1;
                    if (lastKept.length < size) {
                        lastKept = grow(doubleRows2, 3, size);
                    }
                    lastKept[kept] = last;
                    if (nowKept.length < size) {
                        nowKept = grow(doubleRows2, 4, size);
                    }
                    nowKept[kept] = now;
                    if (nextKept.length < size) {
                        nextKept = grow(doubleRows2, 5, size);
                    }
                    nextKept[kept] = next3;
                    if (lastBarKept.length < size) {
                        lastBarKept = grow(doubleRows2, 6, size);
                    }
                    lastBarKept[kept] = lastBar;
                    if (nowBarKept.length < size) {
                        nowBarKept = grow(doubleRows2, 7, size);
                    }
                    nowBarKept[kept] = nowBar;
                    if (nextBarKept.length < size) {
                        nextBarKept = grow(doubleRows2, 8, size);
                    }
                    nextBarKept[kept] = nextBar;
                    int p = kept * intValues2;
                    if (bKept.length < (kept + 1) * (long) intValues2) {
                        bKept = grow(doubles, 4, (kept + 1) * (long) intValues2);
                    }
                    for (int i = 0; i < k; i++) {
                        bKept[p] = b[i];
                        p++;
                    }
                    for (int i = 0; i < k; i++) {
                        bKept[p] = b2[i];
                        p++;
                    }
                    for (int i = 0; i < k; i++) {
                        bKept[p] = next[i];
                        p++;
                    }
                    next2 = segment + 1
                            + Checkpoints.distance(lastSegment - (segment + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                segment++;
            }
            lastBarTape[filled] = lastBar;
            nowBarTape[filled] = nowBar;
            nextBarTape[filled] = nextBar;
            int base = filled * trips;
            int trips2 = 0;
            while (trips2 < trips) {
                int i = 1 + trips2;
                double nowI = now[i];
                int at = base + trips2;
                tape[at] = nowI;
                double t = 2.0 * nowI;
                double bend = now[i - 1] - t + now[i + 1];
                bendTape[at] = bend;
                next3[i] = t - last[i] + speed * bend * (1.0 + 0.1 * nowI * nowI);
                trips2 = i;
            }
            if (booleanValues0) {
                int k2 = k - 1;
                double t = 0.5 * now[intValues0];
                tape2[filled] = t;
                double nowK2 = now[k2];
                tape3[filled] = nowK2;
                next3[k2] = t * nowK2;
            }
            filled++;
            double[] last2 = last;
            last = now;
            now = next3;
            next3 = last2;
            double[] lastBar2 = lastBar;
            lastBar = nowBar;
            nowBar = nextBar;
            nextBar = lastBar2;
        }
        double sum = 0.0;
        for (int i = 0; i < k; i++) {
            double nowI = now[i];
            double t = (i + 1) * nowI;
            sum += t * nowI;
            nowBar[i] += 2.0 * t;
        }
        int k2 = Math.max(steps, 0);
        int lastSegment2 = Math.floorDiv(k2 - 1, 10000);
        double speedBar = displacementValueAndGradientKernelPart3(kept, filled, lastSegment2, k2, k, b, b2,
                next, speed, intValues[1] - 1, booleanValues, intValues, doubleRows2, doubles, ints);
        for (int i = 0; i < k; i++) {
            double t = bBar2[i];
            bBar2[i] = 0.0;
            startBar[i] = t;
        }
        for (int i = 0; i < k; i++) {
            double bBarI = bBar[i];
            bBar[i] = 0.0;
            startBar[i] += bBarI;
        }
        partials[0] = speedBar;
        return sum;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static int displacementGradientKernelPart1(double[] start) {
        return start.length;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void displacementGradientKernelPart2(int p, int steps, boolean[] booleanValues,
            int[] intValues, double[][][] doubleRows2, double[][] doubles) {
        double[][] nowBarTape = doubleRows2[0];
        double[][] lastBarTape = doubleRows2[1];
        double[][] nextBarTape = doubleRows2[2];
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] bendTape = doubles[2];
        double[] tape3 = doubles[3];
        int k = p - 2;
        int trips = 2 < p ? k : 0;
        int k2 = Math.min(steps, 10000);
        if (nowBarTape.length < k2) {
            nowBarTape = grow(doubleRows2, 0, k2);
        }
        if (lastBarTape.length < k2) {
            lastBarTape = grow(doubleRows2, 1, k2);
        }
        if (nextBarTape.length < k2) {
            nextBarTape = grow(doubleRows2, 2, k2);
        }
        if (tape.length < k2) {
            tape = grow(doubles, 0, k2);
        }
        if (tape2.length < k2) {
            tape2 = grow(doubles, 1, k2);
        }
        long size = k2 * Math.max((long) trips, 0L);
        if (bendTape.length < size) {
            bendTape = grow(doubles, 2, size);
        }
        if (tape3.length < size) {
            tape3 = grow(doubles, 3, size);
        }
        int lastSegment = Math.floorDiv(steps - 1, 10000);
        booleanValues[0] = p > 1;
        intValues[0] = k;
        intValues[1] = trips;
        intValues[2] = p + p + p;
        intValues[3] = steps > 10000 ? 0 : -1;
        intValues[4] = lastSegment;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static double displacementGradientKernelPart3(int kept, int filled, int lastSegment, int p,
            int p2, double[] b, double[] b2, double[] next, double speed, int p3, boolean[] booleanValues,
            int[] intValues, double[][][] doubleRows2, double[][] doubles, int[][] ints) {
        double[][] lastKept = doubleRows2[3];
        double[][] nowKept = doubleRows2[4];
        double[][] nextKept = doubleRows2[5];
        double[][] lastBarKept = doubleRows2[6];
        double[][] nowBarKept = doubleRows2[7];
        double[][] nextBarKept = doubleRows2[8];
        double[] bKept = doubles[4];
        int[] segments = ints[0];
        int intValues2 = intValues[2];
        double[][] lastBarTape = doubleRows2[1];
        double[][] nowBarTape = doubleRows2[0];
        double[][] nextBarTape = doubleRows2[2];
        int trips = intValues[1];
        double[] tape = doubles[3];
        double[] bendTape = doubles[2];
        boolean booleanValues0 = booleanValues[0];
        int intValues0 = intValues[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[0];
        double speedBar = 0.0;
        int end = p;
        for (int segment = lastSegment; segment >= 0; segment--) {
            int k = segment * 10000;
            if (end < p) {
                int segment2 = segments[kept - 1];
                double[] last = lastKept[kept - 1];
                double[] now = nowKept[kept - 1];
                double[] next2 = nextKept[kept - 1];
                double[] lastBar = lastBarKept[kept - 1];
                double[] nowBar = nowBarKept[kept - 1];
                double[] nextBar = nextBarKept[kept - 1];
                int p4 = (kept - 1) * intValues2;
                for (int i = 0; i < p2; i++) {
                    b[i] = bKept[p4];
                    p4++;
                }
                for (int i = 0; i < p2; i++) {
                    b2[i] = bKept[p4];
                    p4++;
                }
                for (int i = 0; i < p2; i++) {
                    next[i] = bKept[p4];
                    p4++;
                }
                int next3 = segment2 + Checkpoints.distance(segment - segment2 + 1, 10000 - kept);
                kept = segment2 == segment ? kept - 1 : kept;
                filled = 0;
                for (int round = segment2 * 10000; round < end; round++) {
                    if (filled == 10000) {
                        if (segment2 + 1 == next3) {
                            long size = kept + 1L;
                            if (segments.length < size) {
                                segments = grow(ints, 0, size);
                            }
                            segments[kept] = segment2 + 1;
                            if (lastKept.length < size) {
                                lastKept = grow(doubleRows2, 3, size);
                            }
                            lastKept[kept] = last;
                            if (nowKept.length < size) {
                                nowKept = grow(doubleRows2, 4, size);
                            }
                            nowKept[kept] = now;
                            if (nextKept.length < size) {
                                nextKept = grow(doubleRows2, 5, size);
                            }
                            nextKept[kept] = next2;
                            if (lastBarKept.length < size) {
                                lastBarKept = grow(doubleRows2, 6, size);
                            }
                            lastBarKept[kept] = lastBar;
                            if (nowBarKept.length < size) {
                                nowBarKept = grow(doubleRows2, 7, size);
                            }
                            nowBarKept[kept] = nowBar;
                            if (nextBarKept.length < size) {
                                nextBarKept = grow(doubleRows2, 8, size);
                            }
                            nextBarKept[kept] = nextBar;
                            int p5 = kept * intValues2;
                            if (bKept.length < (kept + 1) * (long) intValues2) {
                                bKept = grow(doubles, 4, (kept + 1) * (long) intValues2);
                            }
                            for (int i = 0; i < p2; i++) {
                                bKept[p5] = b[i];
                                p5++;
                            }
                            for (int i = 0; i < p2; i++) {
                                bKept[p5] = b2[i];
                                p5++;
                            }
                            for (int i = 0; i < p2; i++) {
                                bKept[p5] = next[i];
                                p5++;
                            }
                            next3 = segment2 + 1
                                    + Checkpoints.distance(segment - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled = 0;
                        segment2++;
                    }
                    lastBarTape[filled] = lastBar;
                    nowBarTape[filled] = nowBar;
                    nextBarTape[filled] = nextBar;
                    int base = filled * trips;
                    int trips2 = 0;
                    while (trips2 < trips) {
                        int i = 1 + trips2;
                        double nowI = now[i];
                        int at = base + trips2;
                        tape[at] = nowI;
                        double t = 2.0 * nowI;
                        double bend = now[i - 1] - t + now[i + 1];
                        bendTape[at] = bend;
                        next2[i] = t - last[i] + speed * bend * (1.0 + 0.1 * nowI * nowI);
                        trips2 = i;
                    }
                    if (booleanValues0) {
                        int k2 = p2 - 1;
                        double t = 0.5 * now[intValues0];
                        tape2[filled] = t;
                        double nowK2 = now[k2];
                        tape3[filled] = nowK2;
                        next2[k2] = t * nowK2;
                    }
                    filled++;
                    double[] last2 = last;
                    last = now;
                    now = next2;
                    next2 = last2;
                    double[] lastBar2 = lastBar;
                    lastBar = nowBar;
                    nowBar = nextBar;
                    nextBar = lastBar2;
                }
            }
            for (int s = end - 1; s >= k; s--) {
                double[] lastBar = lastBarTape[filled - 1];
                double[] nowBar = nowBarTape[filled - 1];
                double[] nextBar = nextBarTape[filled - 1];
                if (booleanValues0) {
                    int k2 = p2 - 1;
                    double nextBarK2 = nextBar[k2];
                    nextBar[k2] = 0.0;
                    nowBar[k2] += nextBarK2 * tape2[filled - 1];
                    nowBar[intValues0] += nextBarK2 * tape3[filled - 1] * 0.5;
                }
                int base = (filled - 1) * trips;
                for (int i = p3; i >= 0; i--) {
                    int i2 = 1 + i;
                    int at = base + i;
                    double tapeAt = tape[at];
                    double bend = bendTape[at];
                    double nextBarI2 = nextBar[i2];
                    nextBar[i2] = 0.0;
                    double t = nextBarI2 * (1.0 + 0.1 * tapeAt * tapeAt);
                    speedBar += t * bend;
                    double bendBar = t * speed;
                    lastBar[i2] -= nextBarI2;
                    nowBar[i2 + 1] += bendBar;
                    nowBar[i2] += (nextBarI2 - bendBar) * 2.0 + 0.2 * (nextBarI2 * (speed * bend) * tapeAt);
                    nowBar[i2 - 1] += bendBar;
                }
                filled--;
            }
            end = k;
        }
        return speedBar;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static int displacementValueAndGradientKernelPart1(double[] start) {
        return start.length;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void displacementValueAndGradientKernelPart2(int p, int steps, boolean[] booleanValues,
            int[] intValues, double[][][] doubleRows2, double[][] doubles) {
        double[][] nowBarTape = doubleRows2[0];
        double[][] lastBarTape = doubleRows2[1];
        double[][] nextBarTape = doubleRows2[2];
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] bendTape = doubles[2];
        double[] tape3 = doubles[3];
        int k = p - 2;
        int trips = 2 < p ? k : 0;
        int k2 = Math.min(steps, 10000);
        if (nowBarTape.length < k2) {
            nowBarTape = grow(doubleRows2, 0, k2);
        }
        if (lastBarTape.length < k2) {
            lastBarTape = grow(doubleRows2, 1, k2);
        }
        if (nextBarTape.length < k2) {
            nextBarTape = grow(doubleRows2, 2, k2);
        }
        if (tape.length < k2) {
            tape = grow(doubles, 0, k2);
        }
        if (tape2.length < k2) {
            tape2 = grow(doubles, 1, k2);
        }
        long size = k2 * Math.max((long) trips, 0L);
        if (bendTape.length < size) {
            bendTape = grow(doubles, 2, size);
        }
        if (tape3.length < size) {
            tape3 = grow(doubles, 3, size);
        }
        int lastSegment = Math.floorDiv(steps - 1, 10000);
        booleanValues[0] = p > 1;
        intValues[0] = k;
        intValues[1] = trips;
        intValues[2] = p + p + p;
        intValues[3] = steps > 10000 ? 0 : -1;
        intValues[4] = lastSegment;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static double displacementValueAndGradientKernelPart3(int kept, int filled, int lastSegment,
            int p, int p2, double[] b, double[] b2, double[] next, double speed, int p3,
            boolean[] booleanValues, int[] intValues, double[][][] doubleRows2, double[][] doubles,
            int[][] ints) {
        double[][] lastKept = doubleRows2[3];
        double[][] nowKept = doubleRows2[4];
        double[][] nextKept = doubleRows2[5];
        double[][] lastBarKept = doubleRows2[6];
        double[][] nowBarKept = doubleRows2[7];
        double[][] nextBarKept = doubleRows2[8];
        double[] bKept = doubles[4];
        int[] segments = ints[0];
        int intValues2 = intValues[2];
        double[][] lastBarTape = doubleRows2[1];
        double[][] nowBarTape = doubleRows2[0];
        double[][] nextBarTape = doubleRows2[2];
        int trips = intValues[1];
        double[] tape = doubles[3];
        double[] bendTape = doubles[2];
        boolean booleanValues0 = booleanValues[0];
        int intValues0 = intValues[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[0];
        double speedBar = 0.0;
        int end = p;
        for (int segment = lastSegment; segment >= 0; segment--) {
            int k = segment * 10000;
            if (end < p) {
                int segment2 = segments[kept - 1];
                double[] last = lastKept[kept - 1];
                double[] now = nowKept[kept - 1];
                double[] next2 = nextKept[kept - 1];
                double[] lastBar = lastBarKept[kept - 1];
                double[] nowBar = nowBarKept[kept - 1];
                double[] nextBar = nextBarKept[kept - 1];
                int p4 = (kept - 1) * intValues2;
                for (int i = 0; i < p2; i++) {
                    b[i] = bKept[p4];
                    p4++;
                }
                for (int i = 0; i < p2; i++) {
                    b2[i] = bKept[p4];
                    p4++;
                }
                for (int i = 0; i < p2; i++) {
                    next[i] = bKept[p4];
                    p4++;
                }
                int next3 = segment2 + Checkpoints.distance(segment - segment2 + 1, 10000 - kept);
                kept = segment2 == segment ? kept - 1 : kept;
                filled = 0;
                for (int round = segment2 * 10000; round < end; round++) {
                    if (filled == 10000) {
                        if (segment2 + 1 == next3) {
                            long size = kept + 1L;
                            if (segments.length < size) {
                                segments = grow(ints, 0, size);
                            }
                            segments[kept] = segment2 + 1;
                            if (lastKept.length < size) {
                                lastKept = grow(doubleRows2, 3, size);
                            }
                            lastKept[kept] = last;
                            if (nowKept.length < size) {
                                nowKept = grow(doubleRows2, 4, size);
                            }
                            nowKept[kept] = now;
                            if (nextKept.length < size) {
                                nextKept = grow(doubleRows2, 5, size);
                            }
                            nextKept[kept] = next2;
                            if (lastBarKept.length < size) {
                                lastBarKept = grow(doubleRows2, 6, size);
                            }
                            lastBarKept[kept] = lastBar;
                            if (nowBarKept.length < size) {
                                nowBarKept = grow(doubleRows2, 7, size);
                            }
                            nowBarKept[kept] = nowBar;
                            if (nextBarKept.length < size) {
                                nextBarKept = grow(doubleRows2, 8, size);
                            }
                            nextBarKept[kept] = nextBar;
                            int p5 = kept * intValues2;
                            if (bKept.length < (kept + 1) * (long) intValues2) {
                                bKept = grow(doubles, 4, (kept + 1) * (long) intValues2);
                            }
                            for (int i = 0; i < p2; i++) {
                                bKept[p5] = b[i];
                                p5++;
                            }
                            for (int i = 0; i < p2; i++) {
                                bKept[p5] = b2[i];
                                p5++;
                            }
                            for (int i = 0; i < p2; i++) {
                                bKept[p5] = next[i];
                                p5++;
                            }
                            next3 = segment2 + 1
                                    + Checkpoints.distance(segment - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled = 0;
                        segment2++;
                    }
                    lastBarTape[filled] = lastBar;
                    nowBarTape[filled] = nowBar;
                    nextBarTape[filled] = nextBar;
                    int base = filled * trips;
                    int trips2 = 0;
                    while (trips2 < trips) {
                        int i = 1 + trips2;
                        double nowI = now[i];
                        int at = base + trips2;
                        tape[at] = nowI;
                        double t = 2.0 * nowI;
                        double bend = now[i - 1] - t + now[i + 1];
                        bendTape[at] = bend;
                        next2[i] = t - last[i] + speed * bend * (1.0 + 0.1 * nowI * nowI);
                        trips2 = i;
                    }
                    if (booleanValues0) {
                        int k2 = p2 - 1;
                        double t = 0.5 * now[intValues0];
                        tape2[filled] = t;
                        double nowK2 = now[k2];
                        tape3[filled] = nowK2;
                        next2[k2] = t * nowK2;
                    }
                    filled++;
                    double[] last2 = last;
                    last = now;
                    now = next2;
                    next2 = last2;
                    double[] lastBar2 = lastBar;
                    lastBar = nowBar;
                    nowBar = nextBar;
                    nextBar = lastBar2;
                }
            }
            for (int s = end - 1; s >= k; s--) {
                double[] lastBar = lastBarTape[filled - 1];
                double[] nowBar = nowBarTape[filled - 1];
                double[] nextBar = nextBarTape[filled - 1];
                if (booleanValues0) {
                    int k2 = p2 - 1;
                    double nextBarK2 = nextBar[k2];
                    nextBar[k2] = 0.0;
                    nowBar[k2] += nextBarK2 * tape2[filled - 1];
                    nowBar[intValues0] += nextBarK2 * tape3[filled - 1] * 0.5;
                }
                int base = (filled - 1) * trips;
                for (int i = p3; i >= 0; i--) {
                    int i2 = 1 + i;
                    int at = base + i;
                    double tapeAt = tape[at];
                    double bend = bendTape[at];
                    double nextBarI2 = nextBar[i2];
                    nextBar[i2] = 0.0;
                    double t = nextBarI2 * (1.0 + 0.1 * tapeAt * tapeAt);
                    speedBar += t * bend;
                    double bendBar = t * speed;
                    lastBar[i2] -= nextBarI2;
                    nowBar[i2 + 1] += bendBar;
                    nowBar[i2] += (nextBarI2 - bendBar) * 2.0 + 0.2 * (nextBarI2 * (speed * bend) * tapeAt);
                    nowBar[i2 - 1] += bendBar;
                }
                filled--;
            }
            end = k;
        }
        return speedBar;
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

    /** An array in the shape of an argument: the result array itself if it has that shape. */
    private static double[] roomLike(double[] result, double[] argument) {
        return result.length == argument.length ? result : new double[argument.length];
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }
}

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
     * Operations: at most {@code 31 * rounds15 + 5 * start.length + 7 * steps}; of the method itself: at most
     * {@code 10 * rounds15 + 3 * start.length + 2 * steps}. Workspace: at most
     * {@code 4 * (6 * snapshots * start.length + 11 * min(steps, 10000) + 4 * rounds15 + 13 * snapshots + 12 * start.length)}
     * bytes, and while it grows at most twice as many. Here {@code rounds15} is how often the loop in line 15
     * runs in all, {@code snapshots} is {@code min(10000, (rounds14_9 - 1) / 10000 + 1)}.
     */
    public static void displacementGradient(double[] start, double speed, int steps,
            DisplacementGradient into) {
        into.prepare(start);
        into.speed = displacementGradientKernel(start, speed, steps, into.start, into.ints, into.doubleRows2,
                into.doubles);
    }

    /**
     * Computes the derivative of {@link BuffersSwapped#displacement(double[], double, int)} with respect to
     * {@code start} and {@code speed} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 31 * rounds15 + 7 * start.length + 7 * steps}; of the method itself: at most
     * {@code 10 * rounds15 + 3 * start.length + 2 * steps}. Workspace: at most
     * {@code 4 * (6 * snapshots * start.length + 11 * min(steps, 10000) + 4 * rounds15 + 13 * snapshots + 12 * start.length)}
     * bytes, and while it grows at most twice as many. Here {@code rounds15} is how often the loop in line 15
     * runs in all, {@code snapshots} is {@code min(10000, (rounds14_9 - 1) / 10000 + 1)}.
     */
    public static double displacementValueAndGradient(double[] start, double speed, int steps,
            DisplacementGradient into) {
        into.prepare(start);
        double value = displacementValueAndGradientKernel(start, speed, steps, into.start, into.ints,
                into.doubleRows2, into.doubles, into.partials);
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
        private final int[][] ints = new int[2][0];
        private final double[][][] doubleRows2 = new double[9][0][];
        private final double[][] doubles = new double[11][0];
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
            this.start = zerosLike(this.start, start);
        }

        private DisplacementGradient withoutScratch() {
            DisplacementGradient results = new DisplacementGradient();
            results.start = start;
            results.speed = speed;
            return results;
        }
    }

    private static double displacementGradientKernel(double[] start, double speed, int steps,
            double[] startBar, int[][] ints, double[][][] doubleRows2, double[][] doubles) {
        int[] tripsTape = ints[0];
        double[][] nowBarTape = doubleRows2[0];
        double[][] lastBarTape = doubleRows2[1];
        double[] bendTape = doubles[0];
        double[] tape = doubles[1];
        double[][] nextBarTape = doubleRows2[2];
        double[] tape2 = doubles[2];
        double[] tape3 = doubles[3];
        double[][] lastKept = doubleRows2[3];
        double[][] nowKept = doubleRows2[4];
        double[][] nextKept = doubleRows2[5];
        double[][] lastBarKept = doubleRows2[6];
        double[][] nowBarKept = doubleRows2[7];
        double[][] nextBarKept = doubleRows2[8];
        double[] bKept = doubles[4];
        int[] segments = ints[1];
        double[] b = zeros(doubles, 5, start.length);
        double[] bBar = zeros(doubles, 6, start.length);
        for (int i = 0; i < start.length; i++) {
            b[i] = start[i];
        }
        double[] b2 = zeros(doubles, 7, start.length);
        double[] bBar2 = zeros(doubles, 8, start.length);
        for (int i = 0; i < start.length; i++) {
            b2[i] = start[i];
        }
        double[] next = zeros(doubles, 9, start.length);
        double[] nextBar = zeros(doubles, 10, start.length);
        boolean test = start.length > 1;
        int k = Math.min(steps, 10000);
        if (tripsTape.length < k) {
            tripsTape = grow(ints, 0, k);
        }
        if (nowBarTape.length < k) {
            nowBarTape = grow(doubleRows2, 0, k);
        }
        if (lastBarTape.length < k) {
            lastBarTape = grow(doubleRows2, 1, k);
        }
        if (nextBarTape.length < k) {
            nextBarTape = grow(doubleRows2, 2, k);
        }
        if (tape2.length < k) {
            tape2 = grow(doubles, 2, k);
        }
        if (tape3.length < k) {
            tape3 = grow(doubles, 3, k);
        }
        int k2 = start.length + start.length + start.length;
        int next2 = steps > 10000 ? 0 : -1;
        int lastSegment = Math.floorDiv(steps - 1, 10000);
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        int k3 = 0;
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
                        segments = grow(ints, 1, size);
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
                    int p = kept * k2;
                    if (bKept.length < (kept + 1) * (long) k2) {
                        bKept = grow(doubles, 4, (kept + 1) * (long) k2);
                    }
                    for (int i = 0; i < start.length; i++) {
                        bKept[p] = b[i];
                        p++;
                    }
                    for (int i = 0; i < start.length; i++) {
                        bKept[p] = b2[i];
                        p++;
                    }
                    for (int i = 0; i < start.length; i++) {
                        bKept[p] = next[i];
                        p++;
                    }
                    next2 = segment + 1
                            + Checkpoints.distance(lastSegment - (segment + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                k3 = 0;
                segment++;
            }
            lastBarTape[filled] = lastBar;
            nowBarTape[filled] = nowBar;
            nextBarTape[filled] = nextBar;
            int trips = 0;
            for (int i = 1; i + 1 < start.length; i++) {
                long size = k3 + 1L;
                if (bendTape.length < size) {
                    bendTape = grow(doubles, 0, size);
                }
                if (tape.length < size) {
                    tape = grow(doubles, 1, size);
                }
                double nowI = now[i];
                tape[k3] = nowI;
                double t = 2.0 * nowI;
                double bend = now[i - 1] - t + now[i + 1];
                bendTape[k3] = bend;
                next3[i] = t - last[i] + speed * bend * (1.0 + 0.1 * nowI * nowI);
                k3++;
                trips++;
            }
            tripsTape[filled] = trips;
            if (test) {
                int k4 = start.length - 1;
                double t = 0.5 * now[start.length - 2];
                tape3[filled] = t;
                double nowK4 = now[k4];
                tape2[filled] = nowK4;
                next3[k4] = t * nowK4;
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
        int k4 = start.length - 1;
        for (int i = 0; i < start.length; i++) {
            nowBar[i] += 2.0 * ((i + 1) * now[i]);
        }
        int k5 = Math.max(steps, 0);
        int lastSegment2 = Math.floorDiv(k5 - 1, 10000);
        double speedBar = 0.0;
        int end = k5;
        for (int i = lastSegment2; i >= 0; i--) {
            int k6 = i * 10000;
            if (end < k5) {
                int segment2 = segments[kept - 1];
                double[] last2 = lastKept[kept - 1];
                double[] now2 = nowKept[kept - 1];
                double[] next4 = nextKept[kept - 1];
                double[] lastBar2 = lastBarKept[kept - 1];
                double[] nowBar2 = nowBarKept[kept - 1];
                double[] nextBar2 = nextBarKept[kept - 1];
                int p = (kept - 1) * k2;
                for (int j = 0; j < start.length; j++) {
                    b[j] = bKept[p];
                    p++;
                }
                for (int j = 0; j < start.length; j++) {
                    b2[j] = bKept[p];
                    p++;
                }
                for (int j = 0; j < start.length; j++) {
                    next[j] = bKept[p];
                    p++;
                }
                int next5 = segment2 + Checkpoints.distance(i - segment2 + 1, 10000 - kept);
                kept = segment2 == i ? kept - 1 : kept;
                filled = 0;
                k3 = 0;
                for (int round = segment2 * 10000; round < end; round++) {
                    if (filled == 10000) {
                        if (segment2 + 1 == next5) {
                            long size = kept + 1L;
                            if (segments.length < size) {
                                segments = grow(ints, 1, size);
                            }
                            segments[kept] = segment2 + 1;
                            if (lastKept.length < size) {
                                lastKept = grow(doubleRows2, 3, size);
                            }
                            lastKept[kept] = last2;
                            if (nowKept.length < size) {
                                nowKept = grow(doubleRows2, 4, size);
                            }
                            nowKept[kept] = now2;
                            if (nextKept.length < size) {
                                nextKept = grow(doubleRows2, 5, size);
                            }
                            nextKept[kept] = next4;
                            if (lastBarKept.length < size) {
                                lastBarKept = grow(doubleRows2, 6, size);
                            }
                            lastBarKept[kept] = lastBar2;
                            if (nowBarKept.length < size) {
                                nowBarKept = grow(doubleRows2, 7, size);
                            }
                            nowBarKept[kept] = nowBar2;
                            if (nextBarKept.length < size) {
                                nextBarKept = grow(doubleRows2, 8, size);
                            }
                            nextBarKept[kept] = nextBar2;
                            int p2 = kept * k2;
                            if (bKept.length < (kept + 1) * (long) k2) {
                                bKept = grow(doubles, 4, (kept + 1) * (long) k2);
                            }
                            for (int j = 0; j < start.length; j++) {
                                bKept[p2] = b[j];
                                p2++;
                            }
                            for (int j = 0; j < start.length; j++) {
                                bKept[p2] = b2[j];
                                p2++;
                            }
                            for (int j = 0; j < start.length; j++) {
                                bKept[p2] = next[j];
                                p2++;
                            }
                            next5 = segment2 + 1
                                    + Checkpoints.distance(i - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled = 0;
                        k3 = 0;
                        segment2++;
                    }
                    lastBarTape[filled] = lastBar2;
                    nowBarTape[filled] = nowBar2;
                    nextBarTape[filled] = nextBar2;
                    int trips = 0;
                    for (int j = 1; j + 1 < start.length; j++) {
                        long size = k3 + 1L;
                        if (bendTape.length < size) {
                            bendTape = grow(doubles, 0, size);
                        }
                        if (tape.length < size) {
                            tape = grow(doubles, 1, size);
                        }
                        double t = now2[j];
                        tape[k3] = t;
                        double t2 = 2.0 * t;
                        double bend = now2[j - 1] - t2 + now2[j + 1];
                        bendTape[k3] = bend;
                        next4[j] = t2 - last2[j] + speed * bend * (1.0 + 0.1 * t * t);
                        k3++;
                        trips++;
                    }
                    tripsTape[filled] = trips;
                    if (test) {
                        int k7 = start.length - 1;
                        double t = 0.5 * now2[start.length - 2];
                        tape3[filled] = t;
                        double t2 = now2[k7];
                        tape2[filled] = t2;
                        next4[k7] = t * t2;
                    }
                    filled++;
                    double[] last3 = last2;
                    last2 = now2;
                    now2 = next4;
                    next4 = last3;
                    double[] lastBar3 = lastBar2;
                    lastBar2 = nowBar2;
                    nowBar2 = nextBar2;
                    nextBar2 = lastBar3;
                }
            }
            for (int s = end - 1; s >= k6; s--) {
                double[] lastBar2 = lastBarTape[filled - 1];
                double[] nowBar2 = nowBarTape[filled - 1];
                double[] nextBar2 = nextBarTape[filled - 1];
                int trips = tripsTape[filled - 1];
                if (test) {
                    int k7 = start.length - 1;
                    double t = nextBar2[k7];
                    nextBar2[k7] = 0.0;
                    nowBar2[k7] += t * tape3[filled - 1];
                    nowBar2[start.length - 2] += t * tape2[filled - 1] * 0.5;
                }
                for (int j = trips - 1; j >= 0; j--) {
                    int k7 = 1 + j;
                    double t = tape[k3 - 1];
                    double bend = bendTape[k3 - 1];
                    double t2 = 0.1 * t;
                    double t3 = nextBar2[k7];
                    nextBar2[k7] = 0.0;
                    double t4 = t3 * (1.0 + t2 * t);
                    double t5 = t3 * (speed * bend);
                    speedBar += t4 * bend;
                    double bendBar = t4 * speed;
                    lastBar2[k7] -= t3;
                    nowBar2[k7 + 1] += bendBar;
                    nowBar2[k7] += t5 * t2 + t5 * t * 0.1 + (t3 - bendBar) * 2.0;
                    nowBar2[k7 - 1] += bendBar;
                    k3--;
                }
                filled--;
            }
            end = k6;
        }
        for (int i = k4; i >= 0; i--) {
            double t = bBar2[i];
            bBar2[i] = 0.0;
            startBar[i] += t;
        }
        for (int i = k4; i >= 0; i--) {
            double bBarI = bBar[i];
            bBar[i] = 0.0;
            startBar[i] += bBarI;
        }
        return speedBar;
    }

    private static double displacementValueAndGradientKernel(double[] start, double speed, int steps,
            double[] startBar, int[][] ints, double[][][] doubleRows2, double[][] doubles,
            double[] partials) {
        int[] tripsTape = ints[0];
        double[][] nowBarTape = doubleRows2[0];
        double[][] lastBarTape = doubleRows2[1];
        double[] bendTape = doubles[0];
        double[] tape = doubles[1];
        double[][] nextBarTape = doubleRows2[2];
        double[] tape2 = doubles[2];
        double[] tape3 = doubles[3];
        double[][] lastKept = doubleRows2[3];
        double[][] nowKept = doubleRows2[4];
        double[][] nextKept = doubleRows2[5];
        double[][] lastBarKept = doubleRows2[6];
        double[][] nowBarKept = doubleRows2[7];
        double[][] nextBarKept = doubleRows2[8];
        double[] bKept = doubles[4];
        int[] segments = ints[1];
        double[] b = zeros(doubles, 5, start.length);
        double[] bBar = zeros(doubles, 6, start.length);
        for (int i = 0; i < start.length; i++) {
            b[i] = start[i];
        }
        double[] b2 = zeros(doubles, 7, start.length);
        double[] bBar2 = zeros(doubles, 8, start.length);
        for (int i = 0; i < start.length; i++) {
            b2[i] = start[i];
        }
        double[] next = zeros(doubles, 9, start.length);
        double[] nextBar = zeros(doubles, 10, start.length);
        boolean test = start.length > 1;
        int k = Math.min(steps, 10000);
        if (tripsTape.length < k) {
            tripsTape = grow(ints, 0, k);
        }
        if (nowBarTape.length < k) {
            nowBarTape = grow(doubleRows2, 0, k);
        }
        if (lastBarTape.length < k) {
            lastBarTape = grow(doubleRows2, 1, k);
        }
        if (nextBarTape.length < k) {
            nextBarTape = grow(doubleRows2, 2, k);
        }
        if (tape2.length < k) {
            tape2 = grow(doubles, 2, k);
        }
        if (tape3.length < k) {
            tape3 = grow(doubles, 3, k);
        }
        int k2 = start.length + start.length + start.length;
        int next2 = steps > 10000 ? 0 : -1;
        int lastSegment = Math.floorDiv(steps - 1, 10000);
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        int k3 = 0;
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
                        segments = grow(ints, 1, size);
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
                    int p = kept * k2;
                    if (bKept.length < (kept + 1) * (long) k2) {
                        bKept = grow(doubles, 4, (kept + 1) * (long) k2);
                    }
                    for (int i = 0; i < start.length; i++) {
                        bKept[p] = b[i];
                        p++;
                    }
                    for (int i = 0; i < start.length; i++) {
                        bKept[p] = b2[i];
                        p++;
                    }
                    for (int i = 0; i < start.length; i++) {
                        bKept[p] = next[i];
                        p++;
                    }
                    next2 = segment + 1
                            + Checkpoints.distance(lastSegment - (segment + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                k3 = 0;
                segment++;
            }
            lastBarTape[filled] = lastBar;
            nowBarTape[filled] = nowBar;
            nextBarTape[filled] = nextBar;
            int trips = 0;
            for (int i = 1; i + 1 < start.length; i++) {
                long size = k3 + 1L;
                if (bendTape.length < size) {
                    bendTape = grow(doubles, 0, size);
                }
                if (tape.length < size) {
                    tape = grow(doubles, 1, size);
                }
                double nowI = now[i];
                tape[k3] = nowI;
                double t = 2.0 * nowI;
                double bend = now[i - 1] - t + now[i + 1];
                bendTape[k3] = bend;
                next3[i] = t - last[i] + speed * bend * (1.0 + 0.1 * nowI * nowI);
                k3++;
                trips++;
            }
            tripsTape[filled] = trips;
            if (test) {
                int k4 = start.length - 1;
                double t = 0.5 * now[start.length - 2];
                tape3[filled] = t;
                double nowK4 = now[k4];
                tape2[filled] = nowK4;
                next3[k4] = t * nowK4;
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
        int k4 = start.length - 1;
        double sum = 0.0;
        for (int i = 0; i < start.length; i++) {
            double nowI = now[i];
            double t = (i + 1) * nowI;
            sum += t * nowI;
            nowBar[i] += 2.0 * t;
        }
        int k5 = Math.max(steps, 0);
        int lastSegment2 = Math.floorDiv(k5 - 1, 10000);
        double speedBar = 0.0;
        int end = k5;
        for (int i = lastSegment2; i >= 0; i--) {
            int k6 = i * 10000;
            if (end < k5) {
                int segment2 = segments[kept - 1];
                double[] last2 = lastKept[kept - 1];
                double[] now2 = nowKept[kept - 1];
                double[] next4 = nextKept[kept - 1];
                double[] lastBar2 = lastBarKept[kept - 1];
                double[] nowBar2 = nowBarKept[kept - 1];
                double[] nextBar2 = nextBarKept[kept - 1];
                int p = (kept - 1) * k2;
                for (int j = 0; j < start.length; j++) {
                    b[j] = bKept[p];
                    p++;
                }
                for (int j = 0; j < start.length; j++) {
                    b2[j] = bKept[p];
                    p++;
                }
                for (int j = 0; j < start.length; j++) {
                    next[j] = bKept[p];
                    p++;
                }
                int next5 = segment2 + Checkpoints.distance(i - segment2 + 1, 10000 - kept);
                kept = segment2 == i ? kept - 1 : kept;
                filled = 0;
                k3 = 0;
                for (int round = segment2 * 10000; round < end; round++) {
                    if (filled == 10000) {
                        if (segment2 + 1 == next5) {
                            long size = kept + 1L;
                            if (segments.length < size) {
                                segments = grow(ints, 1, size);
                            }
                            segments[kept] = segment2 + 1;
                            if (lastKept.length < size) {
                                lastKept = grow(doubleRows2, 3, size);
                            }
                            lastKept[kept] = last2;
                            if (nowKept.length < size) {
                                nowKept = grow(doubleRows2, 4, size);
                            }
                            nowKept[kept] = now2;
                            if (nextKept.length < size) {
                                nextKept = grow(doubleRows2, 5, size);
                            }
                            nextKept[kept] = next4;
                            if (lastBarKept.length < size) {
                                lastBarKept = grow(doubleRows2, 6, size);
                            }
                            lastBarKept[kept] = lastBar2;
                            if (nowBarKept.length < size) {
                                nowBarKept = grow(doubleRows2, 7, size);
                            }
                            nowBarKept[kept] = nowBar2;
                            if (nextBarKept.length < size) {
                                nextBarKept = grow(doubleRows2, 8, size);
                            }
                            nextBarKept[kept] = nextBar2;
                            int p2 = kept * k2;
                            if (bKept.length < (kept + 1) * (long) k2) {
                                bKept = grow(doubles, 4, (kept + 1) * (long) k2);
                            }
                            for (int j = 0; j < start.length; j++) {
                                bKept[p2] = b[j];
                                p2++;
                            }
                            for (int j = 0; j < start.length; j++) {
                                bKept[p2] = b2[j];
                                p2++;
                            }
                            for (int j = 0; j < start.length; j++) {
                                bKept[p2] = next[j];
                                p2++;
                            }
                            next5 = segment2 + 1
                                    + Checkpoints.distance(i - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled = 0;
                        k3 = 0;
                        segment2++;
                    }
                    lastBarTape[filled] = lastBar2;
                    nowBarTape[filled] = nowBar2;
                    nextBarTape[filled] = nextBar2;
                    int trips = 0;
                    for (int j = 1; j + 1 < start.length; j++) {
                        long size = k3 + 1L;
                        if (bendTape.length < size) {
                            bendTape = grow(doubles, 0, size);
                        }
                        if (tape.length < size) {
                            tape = grow(doubles, 1, size);
                        }
                        double t = now2[j];
                        tape[k3] = t;
                        double t2 = 2.0 * t;
                        double bend = now2[j - 1] - t2 + now2[j + 1];
                        bendTape[k3] = bend;
                        next4[j] = t2 - last2[j] + speed * bend * (1.0 + 0.1 * t * t);
                        k3++;
                        trips++;
                    }
                    tripsTape[filled] = trips;
                    if (test) {
                        int k7 = start.length - 1;
                        double t = 0.5 * now2[start.length - 2];
                        tape3[filled] = t;
                        double t2 = now2[k7];
                        tape2[filled] = t2;
                        next4[k7] = t * t2;
                    }
                    filled++;
                    double[] last3 = last2;
                    last2 = now2;
                    now2 = next4;
                    next4 = last3;
                    double[] lastBar3 = lastBar2;
                    lastBar2 = nowBar2;
                    nowBar2 = nextBar2;
                    nextBar2 = lastBar3;
                }
            }
            for (int s = end - 1; s >= k6; s--) {
                double[] lastBar2 = lastBarTape[filled - 1];
                double[] nowBar2 = nowBarTape[filled - 1];
                double[] nextBar2 = nextBarTape[filled - 1];
                int trips = tripsTape[filled - 1];
                if (test) {
                    int k7 = start.length - 1;
                    double t = nextBar2[k7];
                    nextBar2[k7] = 0.0;
                    nowBar2[k7] += t * tape3[filled - 1];
                    nowBar2[start.length - 2] += t * tape2[filled - 1] * 0.5;
                }
                for (int j = trips - 1; j >= 0; j--) {
                    int k7 = 1 + j;
                    double t = tape[k3 - 1];
                    double bend = bendTape[k3 - 1];
                    double t2 = 0.1 * t;
                    double t3 = nextBar2[k7];
                    nextBar2[k7] = 0.0;
                    double t4 = t3 * (1.0 + t2 * t);
                    double t5 = t3 * (speed * bend);
                    speedBar += t4 * bend;
                    double bendBar = t4 * speed;
                    lastBar2[k7] -= t3;
                    nowBar2[k7 + 1] += bendBar;
                    nowBar2[k7] += t5 * t2 + t5 * t * 0.1 + (t3 - bendBar) * 2.0;
                    nowBar2[k7 - 1] += bendBar;
                    k3--;
                }
                filled--;
            }
            end = k6;
        }
        for (int i = k4; i >= 0; i--) {
            double t = bBar2[i];
            bBar2[i] = 0.0;
            startBar[i] += t;
        }
        for (int i = k4; i >= 0; i--) {
            double bBarI = bBar[i];
            bBar[i] = 0.0;
            startBar[i] += bBarI;
        }
        partials[0] = speedBar;
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

    /** Zeros in the shape of an argument: the result array itself if it has that shape. */
    private static double[] zerosLike(double[] result, double[] argument) {
        if (result.length != argument.length) {
            return new double[argument.length];
        }
        Arrays.fill(result, 0);
        return result;
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }
}

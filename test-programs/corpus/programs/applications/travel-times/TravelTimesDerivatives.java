package programs.applications;

import io.phigrad.Checkpoints;
import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link TravelTimes}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class TravelTimesDerivatives {

    private TravelTimesDerivatives() {}

    /**
     * The derivative of {@link TravelTimes#travel(double[][], int, int, int)} with respect to {@code slow}.
     *
     * <p>
     * Where the arguments are equal (lines 18, 19 and 21), {@code min} has the derivative of the first. Where
     * the argument is 0 (line 22), the derivative of {@code sqrt} is infinite. The branch on active values
     * (line 21) has the derivative of the side taken.
     */
    public static TravelGradient travelGradient(double[][] slow, int sy, int sx, int sweeps) {
        TravelGradient into = new TravelGradient();
        travelGradient(slow, sy, sx, sweeps, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link TravelTimes#travel(double[][], int, int, int)} with respect to
     * {@code slow} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 33 * rounds17 + 2 * slow.length}; of the method itself: at most
     * {@code 2 * (6 * rounds17 + slow.length)}. Workspace: at most
     * {@code 16 * slow.length * slow[0].length + 4 * min(4 * sweeps, 10000) + 8 * rounds14_25 + 8 * rounds16 + 45 * rounds17 + 16 * slow.length + 4 * snapshots + 76}
     * bytes, and while it grows at most twice as many. Here {@code rounds14_25} is how often the loop in line
     * 14 runs in all, {@code rounds16} is how often the loop in line 16 runs in all, {@code rounds17} is how
     * often the loop in line 17 runs in all, {@code snapshots} is
     * {@code min(10000, (rounds14_9 - 1) / 10000 + 1)}.
     */
    public static void travelGradient(double[][] slow, int sy, int sx, int sweeps, TravelGradient into) {
        into.prepare(slow);
        travelGradientKernel(slow, sy, sx, sweeps, into.slow, into.ints, into.doubles2, into.doubles,
                into.booleans);
    }

    /**
     * Computes the derivative of {@link TravelTimes#travel(double[][], int, int, int)} with respect to
     * {@code slow} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 33 * rounds17 + 4 * slow.length}; of the method itself: at most
     * {@code 2 * (6 * rounds17 + slow.length)}. Workspace: at most
     * {@code 16 * slow.length * slow[0].length + 4 * min(4 * sweeps, 10000) + 8 * rounds14_25 + 8 * rounds16 + 45 * rounds17 + 16 * slow.length + 4 * snapshots + 84}
     * bytes, and while it grows at most twice as many. Here {@code rounds14_25} is how often the loop in line
     * 14 runs in all, {@code rounds16} is how often the loop in line 16 runs in all, {@code rounds17} is how
     * often the loop in line 17 runs in all, {@code snapshots} is
     * {@code min(10000, (rounds14_9 - 1) / 10000 + 1)}.
     */
    public static double travelValueAndGradient(double[][] slow, int sy, int sx, int sweeps,
            TravelGradient into) {
        into.prepare(slow);
        return travelValueAndGradientKernel(slow, sy, sx, sweeps, into.slow, into.ints, into.doubles,
                into.doubles2, into.booleans);
    }

    /**
     * The derivative of {@link TravelTimes#travel(double[][], int, int, int)} with respect to {@code slow},
     * and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class TravelGradient {
        private double[][] slow = new double[0][];
        private boolean given;
        private final int[][] ints = new int[6][0];
        private final double[][][] doubles2 = new double[2][0][];
        private final double[][] doubles = new double[7][0];
        private final boolean[][] booleans = new boolean[1][0];
        private final Identities own = new Identities();

        /** An empty holder, which grows to what it meets. */
        public TravelGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static TravelGradient into(double[][] slow) {
            TravelGradient holder = new TravelGradient();
            if (holder.own.add(slow, 2, "slow")) {
                throw new IllegalArgumentException("the result slow has a row twice");
            }
            holder.slow = slow;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code slow}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[][] slow() {
            return slow;
        }

        private void prepare(double[][] slow) {
            own.begin();
            own.add(this.slow, 2, "slow");
            own.end();
            if (own.owner(slow, 2) != null) {
                throw new IllegalArgumentException("argument slow shares an array with the result slow");
            }
            if (given && !sameShape(this.slow, slow)) {
                throw new IllegalArgumentException(
                        "the array given for the result slow has not the shape of the argument");
            }
            this.slow = zerosLike(this.slow, slow);
        }

        private TravelGradient withoutScratch() {
            TravelGradient results = new TravelGradient();
            results.slow = slow;
            return results;
        }
    }

    private static void travelGradientKernel(double[][] slow, int sy, int sx, int sweeps, double[][] slowBar,
            int[][] ints, double[][][] doubles2, double[][] doubles, boolean[][] booleans) {
        int[] intValues = zeros(ints, 5, 19);
        int k = travelGradientKernelPart3(slow);
        int k2 = slow[0].length;
        double[][] t = zeros(doubles2, 0, k, k2);
        double[][] tBar = zeros(doubles2, 1, k, k2);
        for (int i = 0; i < k; i++) {
            double[] r = t[i];
            for (int j = 0; j < r.length; j++) {
                r[j] = 1000.0;
            }
        }
        travelGradientKernelPart4(t[sy], sx, sweeps, k2, k, t, slow, tBar, intValues, ints, doubles,
                booleans);
        travelGradientKernelPart5(k, t, k2, slow, intValues, slowBar, tBar, booleans, doubles, ints);
    }

    private static double travelValueAndGradientKernel(double[][] slow, int sy, int sx, int sweeps,
            double[][] slowBar, int[][] ints, double[][] doubles, double[][][] doubles2,
            boolean[][] booleans) {
        int[] intValues = zeros(ints, 5, 19);
        double[] doubleValues = zeros(doubles, 6, 1);
        int k = travelValueAndGradientKernelPart3(slow);
        int k2 = slow[0].length;
        double[][] t = zeros(doubles2, 0, k, k2);
        double[][] tBar = zeros(doubles2, 1, k, k2);
        for (int i = 0; i < k; i++) {
            double[] r = t[i];
            for (int j = 0; j < r.length; j++) {
                r[j] = 1000.0;
            }
        }
        travelValueAndGradientKernelPart4(t[sy], sx, sweeps, k2, k, t, slow, tBar, intValues, doubleValues,
                ints, doubles, booleans);
        travelValueAndGradientKernelPart5(k, t, k2, slow, intValues, slowBar, tBar, booleans, doubles, ints);
        return doubleValues[0];
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void travelGradientKernelPart1(int segment, int end, int p, int kept, int size, int p2,
            double[][] t, int p3, int p4, int p5, double[][] slow, int filled, int k, int k2, int[] intValues,
            int[][] ints, double[][] doubles, boolean[][] booleans) {
        int[] segments = ints[0];
        double[] tKept = doubles[0];
        int[] tripsTape = ints[1];
        double[] tape = doubles[1];
        double[] tape2 = doubles[2];
        int[] xTape = ints[2];
        double[] tape3 = doubles[3];
        double[] tape4 = doubles[4];
        boolean[] tape5 = booleans[0];
        int[] yTape = ints[3];
        double[] tape6 = doubles[5];
        int[] tripsTape2 = ints[4];
        int k3 = segment * 10000;
        if (end < p) {
            int k4 = kept - 1;
            int segment2 = segments[k4];
            int p6 = k4 * size;
            for (int i = 0; i < p2; i++) {
                double[] ti = t[i];
                for (int j = 0; j < ti.length; j++) {
                    ti[j] = tKept[p6];
                    p6++;
                }
            }
            int next = segment2 + Checkpoints.distance(segment - segment2 + 1, 10000 - kept);
            kept = segment2 == segment ? k4 : kept;
            filled = 0;
            k = 0;
            k2 = 0;
            for (int s = segment2 * 10000; s < end; s++) {
                if (filled == 10000) {
                    if (segment2 + 1 == next) {
                        if (segments.length < kept + 1L) {
                            segments = grow(ints, 0, kept + 1L);
                        }
                        segments[kept] = segment2 + 1;
                        int p7 = kept * size;
                        if (tKept.length < (kept + 1) * (long) size) {
                            tKept = grow(doubles, 0, (kept + 1) * (long) size);
                        }
                        for (int i = 0; i < p2; i++) {
                            double[] ti = t[i];
                            for (int j = 0; j < ti.length; j++) {
                                tKept[p7] = ti[j];
                                p7++;
                            }
                        }
                        next = segment2 + 1
                                + Checkpoints.distance(segment - (segment2 + 1) + 1, 10000 - (kept + 1));
                        kept++;
                    }
                    filled = 0;
                    k = 0;
                    k2 = 0;
                    segment2++;
                }
                int dy = (s & 1) == 0 ? 1 : -1;
                int dx = (s & 2) == 0 ? 1 : -1;
                int y = dy > 0 ? 0 : p3;
                boolean test = dx > 0;
                int trips = 0;
                while (y >= 0 & y < p2) {
                    long size2 = k + 1L;
                    if (tripsTape.length < size2) {
                        tripsTape = grow(ints, 1, size2);
                    }
                    if (yTape.length < size2) {
                        yTape = grow(ints, 3, size2);
                    }
                    yTape[k] = y;
                    int x = test ? 0 : p4;
                    boolean test2 = y > 0;
                    boolean test3 = y < p3;
                    int trips2 = 0;
                    while (x >= 0 & x < p5) {
                        long size3 = k2 + 1L;
                        if (tape.length < size3) {
                            tape = grow(doubles, 1, size3);
                        }
                        if (tape2.length < size3) {
                            tape2 = grow(doubles, 2, size3);
                        }
                        if (xTape.length < size3) {
                            xTape = grow(ints, 2, size3);
                        }
                        if (tape3.length < size3) {
                            tape3 = grow(doubles, 3, size3);
                        }
                        if (tape4.length < size3) {
                            tape4 = grow(doubles, 4, size3);
                        }
                        if (tape5.length < size3) {
                            tape5 = grow(booleans, 0, size3);
                        }
                        if (tape6.length < size3) {
                            tape6 = grow(doubles, 5, size3);
                        }
                        xTape[k2] = x;
                        double t2 = x > 0 ? t[y][x - 1] : 1000.0;
                        tape2[k2] = t2;
                        double t3 = x < p4 ? t[y][x + 1] : 1000.0;
                        tape[k2] = t3;
                        double a = Math.min(t2, t3);
                        double t4 = test2 ? t[y - 1][x] : 1000.0;
                        tape4[k2] = t4;
                        double t5 = test3 ? t[y + 1][x] : 1000.0;
                        tape3[k2] = t5;
                        double b = Math.min(t4, t5);
                        double f = slow[y][x];
                        double t6 = a - b;
                        double v;
                        if (Math.abs(t6) >= f) {
                            v = Math.min(a, b) + f;
                        } else {
                            double t7 = Math.sqrt(2.0 * f * f - t6 * t6);
                            v = (a + b + t7) * 0.5;
                            tape6[k2] = 0.25 / Math.abs(t7);
                        }
                        double[] ty = t[y];
                        boolean test4 = v < ty[x];
                        tape5[k2] = test4;
                        if (test4) {
                            ty[x] = v;
                        }
                        x += dx;
                        k2++;
                        trips2++;
                    }
                    tripsTape[k] = trips2;
                    y += dy;
                    k++;
                    trips++;
                }
                tripsTape2[filled] = trips;
                filled++;
            }
        }
        intValues[0] = k3;
        intValues[1] = kept;
        intValues[2] = filled;
        intValues[3] = k;
        intValues[4] = k2;
        intValues[5] = end - 1;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void travelGradientKernelPart2(int p, int p2, double[][] slow, double[][] slowBar,
            double[][] tBar, int segment, int[] intValues, int[][] ints, double[][] doubles,
            boolean[][] booleans) {
        int filled = intValues[2];
        int k = intValues[3];
        int k2 = intValues[4];
        int intValues0 = intValues[0];
        int[] tripsTape = ints[4];
        int[] yTape = ints[3];
        int[] tripsTape2 = ints[1];
        int[] xTape = ints[2];
        double[] tape = doubles[2];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[4];
        double[] tape4 = doubles[3];
        boolean[] tape5 = booleans[0];
        double[] tape6 = doubles[5];
        for (int s = intValues[5]; s >= intValues0; s--) {
            for (int i = tripsTape[filled - 1] - 1; i >= 0; i--) {
                int y = yTape[k - 1];
                boolean test = y > 0;
                boolean test2 = y < p;
                for (int j = tripsTape2[k - 1] - 1; j >= 0; j--) {
                    int x = xTape[k2 - 1];
                    boolean test3 = x > 0;
                    double t = tape[k2 - 1];
                    boolean test4 = x < p2;
                    double t2 = tape2[k2 - 1];
                    double a = Math.min(t, t2);
                    double t3 = tape3[k2 - 1];
                    double t4 = tape4[k2 - 1];
                    double b = Math.min(t3, t4);
                    double[] slowBarY = slowBar[y];
                    double f = slow[y][x];
                    double t5 = a - b;
                    boolean test5 = Math.abs(t5) >= f;
                    double[] tBarY = tBar[y];
                    double vBar = 0.0;
                    if (tape5[k2 - 1]) {
                        vBar = tBarY[x];
                        tBarY[x] = 0.0;
                    }
                    double t6 = 0.0;
                    double aBar;
                    double bBar;
                    double fBar;
                    if (test5) {
                        boolean test6 = b < a | b != b;
                        aBar = test6 ? 0.0 : vBar;
                        bBar = test6 ? vBar : 0.0;
                        fBar = vBar;
                    } else {
                        double t7 = tape6[k2 - 1];
                        double t8 = t7 * t5;
                        boolean test6 = vBar == 0.0;
                        aBar = test6 ? 0.0 : vBar * 0.5;
                        fBar = test6 ? 0.0 : vBar * (4.0 * (t7 * f));
                        t6 = test6 ? 0.0 : vBar * (-t8 - t8);
                        bBar = aBar;
                    }
                    aBar += t6;
                    bBar -= t6;
                    slowBarY[x] += fBar;
                    boolean test6 = t4 < t3 | t4 != t4;
                    double t7 = test6 ? 0.0 : bBar;
                    double t8 = test6 ? bBar : 0.0;
                    if (test2) {
                        tBar[y + 1][x] += t8;
                    }
                    if (test) {
                        tBar[y - 1][x] += t7;
                    }
                    boolean test7 = t2 < t | t2 != t2;
                    double t9 = test7 ? 0.0 : aBar;
                    double t10 = test7 ? aBar : 0.0;
                    if (test4) {
                        tBarY[x + 1] += t10;
                    }
                    if (test3) {
                        tBarY[x - 1] += t9;
                    }
                    k2--;
                }
                k--;
            }
            filled--;
        }
        intValues[6] = filled;
        intValues[7] = k;
        intValues[8] = k2;
        intValues[9] = segment - 1;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static int travelGradientKernelPart3(double[][] slow) {
        return slow.length;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void travelGradientKernelPart4(double[] p, int sx, int sweeps, int p2, int p3,
            double[][] t, double[][] slow, double[][] tBar, int[] intValues, int[][] ints, double[][] doubles,
            boolean[][] booleans) {
        int[] tripsTape = ints[4];
        int[] tripsTape2 = ints[1];
        double[] tape = doubles[1];
        double[] tape2 = doubles[2];
        int[] xTape = ints[2];
        double[] tape3 = doubles[3];
        double[] tape4 = doubles[4];
        boolean[] tape5 = booleans[0];
        int[] yTape = ints[3];
        double[] tape6 = doubles[5];
        double[] tKept = doubles[0];
        int[] segments = ints[0];
        p[sx] = 0.0;
        int k = sweeps * 4;
        int k2 = p2 - 1;
        int k3 = p3 - 1;
        if (tripsTape.length < Math.min(k, 10000)) {
            tripsTape = grow(ints, 4, Math.min(k, 10000));
        }
        int size = 0;
        for (int i = 0; i < p3; i++) {
            size += t[i].length;
        }
        int next = k > 10000 ? 0 : -1;
        int lastSegment = Math.floorDiv(k - 1, 10000);
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        int k4 = 0;
        int k5 = 0;
        for (int s = 0; s < k; s++) {
            if (filled == 10000) {
                if (segment + 1 == next) {
                    if (segments.length < kept + 1L) {
                        segments = grow(ints, 0, kept + 1L);
                    }
                    segments[kept] = segment + 1;
                    int p4 = kept * size;
                    if (tKept.length < (kept + 1) * (long) size) {
                        tKept = grow(doubles, 0, (kept + 1) * (long) size);
                    }
                    for (int i = 0; i < p3; i++) {
                        double[] ti = t[i];
                        for (int j = 0; j < ti.length; j++) {
                            tKept[p4] = ti[j];
                            p4++;
                        }
                    }
                    next = segment + 1
                            + Checkpoints.distance(lastSegment - (segment + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                k4 = 0;
                k5 = 0;
                segment++;
            }
            int dy = (s & 1) == 0 ? 1 : -1;
            int dx = (s & 2) == 0 ? 1 : -1;
            int y = dy > 0 ? 0 : k3;
            boolean test = dx > 0;
            int trips = 0;
            while (y >= 0 & y < p3) {
                long size2 = k4 + 1L;
                if (tripsTape2.length < size2) {
                    tripsTape2 = grow(ints, 1, size2);
                }
                if (yTape.length < size2) {
                    yTape = grow(ints, 3, size2);
                }
                yTape[k4] = y;
                int x = test ? 0 : k2;
                boolean test2 = y > 0;
                boolean test3 = y < k3;
                int trips2 = 0;
                while (x >= 0 & x < p2) {
                    long size3 = k5 + 1L;
                    if (tape.length < size3) {
                        tape = grow(doubles, 1, size3);
                    }
                    if (tape2.length < size3) {
                        tape2 = grow(doubles, 2, size3);
                    }
                    if (xTape.length < size3) {
                        xTape = grow(ints, 2, size3);
                    }
                    if (tape3.length < size3) {
                        tape3 = grow(doubles, 3, size3);
                    }
                    if (tape4.length < size3) {
                        tape4 = grow(doubles, 4, size3);
                    }
                    if (tape5.length < size3) {
                        tape5 = grow(booleans, 0, size3);
                    }
                    if (tape6.length < size3) {
                        tape6 = grow(doubles, 5, size3);
                    }
                    xTape[k5] = x;
                    double t2 = x > 0 ? t[y][x - 1] : 1000.0;
                    tape2[k5] = t2;
                    double t3 = x < k2 ? t[y][x + 1] : 1000.0;
                    tape[k5] = t3;
                    double a = Math.min(t2, t3);
                    double t4 = test2 ? t[y - 1][x] : 1000.0;
                    tape4[k5] = t4;
                    double t5 = test3 ? t[y + 1][x] : 1000.0;
                    tape3[k5] = t5;
                    double b = Math.min(t4, t5);
                    double f = slow[y][x];
                    double t6 = a - b;
                    double v;
                    if (Math.abs(t6) >= f) {
                        v = Math.min(a, b) + f;
                    } else {
                        double t7 = Math.sqrt(2.0 * f * f - t6 * t6);
                        v = (a + b + t7) * 0.5;
                        tape6[k5] = 0.25 / Math.abs(t7);
                    }
                    double[] ty = t[y];
                    boolean test4 = v < ty[x];
                    tape5[k5] = test4;
                    if (test4) {
                        ty[x] = v;
                    }
                    x += dx;
                    k5++;
                    trips2++;
                }
                tripsTape2[k4] = trips2;
                y += dy;
                k4++;
                trips++;
            }
            tripsTape[filled] = trips;
            filled++;
        }
        for (int y = 0; y < p3; y++) {
            tBar[y][k2] += 2.0 * t[y][k2];
        }
        int k6 = Math.max(k, 0);
        int lastSegment2 = Math.floorDiv(k6 - 1, 10000);
        intValues[10] = k2;
        intValues[11] = k3;
        intValues[12] = size;
        intValues[13] = kept;
        intValues[14] = filled;
        intValues[15] = k4;
        intValues[16] = k5;
        intValues[17] = k6;
        intValues[18] = lastSegment2;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void travelGradientKernelPart5(int p, double[][] t, int p2, double[][] slow,
            int[] intValues, double[][] slowBar, double[][] tBar, boolean[][] booleans, double[][] doubles,
            int[][] ints) {
        int kept = intValues[13];
        int filled = intValues[14];
        int k = intValues[15];
        int k2 = intValues[16];
        int lastSegment = intValues[18];
        int intValues17 = intValues[17];
        int size = intValues[12];
        int intValues11 = intValues[11];
        int intValues10 = intValues[10];
        int segment = lastSegment;
        int end = intValues17;
        while (segment >= 0) {
            travelGradientKernelPart1(segment, end, intValues17, kept, size, p, t, intValues11, intValues10,
                    p2, slow, filled, k, k2, intValues, ints, doubles, booleans);
            travelGradientKernelPart2(intValues11, intValues10, slow, slowBar, tBar, segment, intValues, ints,
                    doubles, booleans);
            kept = intValues[1];
            filled = intValues[6];
            k = intValues[7];
            k2 = intValues[8];
            segment = intValues[9];
            end = intValues[0];
        }
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void travelValueAndGradientKernelPart1(int segment, int end, int p, int kept, int size,
            int p2, double[][] t, int p3, int p4, int p5, double[][] slow, int filled, int k, int k2,
            int[] intValues, int[][] ints, double[][] doubles, boolean[][] booleans) {
        int[] segments = ints[0];
        double[] tKept = doubles[0];
        int[] tripsTape = ints[1];
        double[] tape = doubles[1];
        double[] tape2 = doubles[2];
        int[] xTape = ints[2];
        double[] tape3 = doubles[3];
        double[] tape4 = doubles[4];
        boolean[] tape5 = booleans[0];
        int[] yTape = ints[3];
        double[] tape6 = doubles[5];
        int[] tripsTape2 = ints[4];
        int k3 = segment * 10000;
        if (end < p) {
            int k4 = kept - 1;
            int segment2 = segments[k4];
            int p6 = k4 * size;
            for (int i = 0; i < p2; i++) {
                double[] ti = t[i];
                for (int j = 0; j < ti.length; j++) {
                    ti[j] = tKept[p6];
                    p6++;
                }
            }
            int next = segment2 + Checkpoints.distance(segment - segment2 + 1, 10000 - kept);
            kept = segment2 == segment ? k4 : kept;
            filled = 0;
            k = 0;
            k2 = 0;
            for (int s = segment2 * 10000; s < end; s++) {
                if (filled == 10000) {
                    if (segment2 + 1 == next) {
                        if (segments.length < kept + 1L) {
                            segments = grow(ints, 0, kept + 1L);
                        }
                        segments[kept] = segment2 + 1;
                        int p7 = kept * size;
                        if (tKept.length < (kept + 1) * (long) size) {
                            tKept = grow(doubles, 0, (kept + 1) * (long) size);
                        }
                        for (int i = 0; i < p2; i++) {
                            double[] ti = t[i];
                            for (int j = 0; j < ti.length; j++) {
                                tKept[p7] = ti[j];
                                p7++;
                            }
                        }
                        next = segment2 + 1
                                + Checkpoints.distance(segment - (segment2 + 1) + 1, 10000 - (kept + 1));
                        kept++;
                    }
                    filled = 0;
                    k = 0;
                    k2 = 0;
                    segment2++;
                }
                int dy = (s & 1) == 0 ? 1 : -1;
                int dx = (s & 2) == 0 ? 1 : -1;
                int y = dy > 0 ? 0 : p3;
                boolean test = dx > 0;
                int trips = 0;
                while (y >= 0 & y < p2) {
                    long size2 = k + 1L;
                    if (tripsTape.length < size2) {
                        tripsTape = grow(ints, 1, size2);
                    }
                    if (yTape.length < size2) {
                        yTape = grow(ints, 3, size2);
                    }
                    yTape[k] = y;
                    int x = test ? 0 : p4;
                    boolean test2 = y > 0;
                    boolean test3 = y < p3;
                    int trips2 = 0;
                    while (x >= 0 & x < p5) {
                        long size3 = k2 + 1L;
                        if (tape.length < size3) {
                            tape = grow(doubles, 1, size3);
                        }
                        if (tape2.length < size3) {
                            tape2 = grow(doubles, 2, size3);
                        }
                        if (xTape.length < size3) {
                            xTape = grow(ints, 2, size3);
                        }
                        if (tape3.length < size3) {
                            tape3 = grow(doubles, 3, size3);
                        }
                        if (tape4.length < size3) {
                            tape4 = grow(doubles, 4, size3);
                        }
                        if (tape5.length < size3) {
                            tape5 = grow(booleans, 0, size3);
                        }
                        if (tape6.length < size3) {
                            tape6 = grow(doubles, 5, size3);
                        }
                        xTape[k2] = x;
                        double t2 = x > 0 ? t[y][x - 1] : 1000.0;
                        tape2[k2] = t2;
                        double t3 = x < p4 ? t[y][x + 1] : 1000.0;
                        tape[k2] = t3;
                        double a = Math.min(t2, t3);
                        double t4 = test2 ? t[y - 1][x] : 1000.0;
                        tape4[k2] = t4;
                        double t5 = test3 ? t[y + 1][x] : 1000.0;
                        tape3[k2] = t5;
                        double b = Math.min(t4, t5);
                        double f = slow[y][x];
                        double t6 = a - b;
                        double v;
                        if (Math.abs(t6) >= f) {
                            v = Math.min(a, b) + f;
                        } else {
                            double t7 = Math.sqrt(2.0 * f * f - t6 * t6);
                            v = (a + b + t7) * 0.5;
                            tape6[k2] = 0.25 / Math.abs(t7);
                        }
                        double[] ty = t[y];
                        boolean test4 = v < ty[x];
                        tape5[k2] = test4;
                        if (test4) {
                            ty[x] = v;
                        }
                        x += dx;
                        k2++;
                        trips2++;
                    }
                    tripsTape[k] = trips2;
                    y += dy;
                    k++;
                    trips++;
                }
                tripsTape2[filled] = trips;
                filled++;
            }
        }
        intValues[0] = k3;
        intValues[1] = kept;
        intValues[2] = filled;
        intValues[3] = k;
        intValues[4] = k2;
        intValues[5] = end - 1;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void travelValueAndGradientKernelPart2(int p, int p2, double[][] slow, double[][] slowBar,
            double[][] tBar, int segment, int[] intValues, int[][] ints, double[][] doubles,
            boolean[][] booleans) {
        int filled = intValues[2];
        int k = intValues[3];
        int k2 = intValues[4];
        int intValues0 = intValues[0];
        int[] tripsTape = ints[4];
        int[] yTape = ints[3];
        int[] tripsTape2 = ints[1];
        int[] xTape = ints[2];
        double[] tape = doubles[2];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[4];
        double[] tape4 = doubles[3];
        boolean[] tape5 = booleans[0];
        double[] tape6 = doubles[5];
        for (int s = intValues[5]; s >= intValues0; s--) {
            for (int i = tripsTape[filled - 1] - 1; i >= 0; i--) {
                int y = yTape[k - 1];
                boolean test = y > 0;
                boolean test2 = y < p;
                for (int j = tripsTape2[k - 1] - 1; j >= 0; j--) {
                    int x = xTape[k2 - 1];
                    boolean test3 = x > 0;
                    double t = tape[k2 - 1];
                    boolean test4 = x < p2;
                    double t2 = tape2[k2 - 1];
                    double a = Math.min(t, t2);
                    double t3 = tape3[k2 - 1];
                    double t4 = tape4[k2 - 1];
                    double b = Math.min(t3, t4);
                    double[] slowBarY = slowBar[y];
                    double f = slow[y][x];
                    double t5 = a - b;
                    boolean test5 = Math.abs(t5) >= f;
                    double[] tBarY = tBar[y];
                    double vBar = 0.0;
                    if (tape5[k2 - 1]) {
                        vBar = tBarY[x];
                        tBarY[x] = 0.0;
                    }
                    double t6 = 0.0;
                    double aBar;
                    double bBar;
                    double fBar;
                    if (test5) {
                        boolean test6 = b < a | b != b;
                        aBar = test6 ? 0.0 : vBar;
                        bBar = test6 ? vBar : 0.0;
                        fBar = vBar;
                    } else {
                        double t7 = tape6[k2 - 1];
                        double t8 = t7 * t5;
                        boolean test6 = vBar == 0.0;
                        aBar = test6 ? 0.0 : vBar * 0.5;
                        fBar = test6 ? 0.0 : vBar * (4.0 * (t7 * f));
                        t6 = test6 ? 0.0 : vBar * (-t8 - t8);
                        bBar = aBar;
                    }
                    aBar += t6;
                    bBar -= t6;
                    slowBarY[x] += fBar;
                    boolean test6 = t4 < t3 | t4 != t4;
                    double t7 = test6 ? 0.0 : bBar;
                    double t8 = test6 ? bBar : 0.0;
                    if (test2) {
                        tBar[y + 1][x] += t8;
                    }
                    if (test) {
                        tBar[y - 1][x] += t7;
                    }
                    boolean test7 = t2 < t | t2 != t2;
                    double t9 = test7 ? 0.0 : aBar;
                    double t10 = test7 ? aBar : 0.0;
                    if (test4) {
                        tBarY[x + 1] += t10;
                    }
                    if (test3) {
                        tBarY[x - 1] += t9;
                    }
                    k2--;
                }
                k--;
            }
            filled--;
        }
        intValues[6] = filled;
        intValues[7] = k;
        intValues[8] = k2;
        intValues[9] = segment - 1;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static int travelValueAndGradientKernelPart3(double[][] slow) {
        return slow.length;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void travelValueAndGradientKernelPart4(double[] p, int sx, int sweeps, int p2, int p3,
            double[][] t, double[][] slow, double[][] tBar, int[] intValues, double[] doubleValues,
            int[][] ints, double[][] doubles, boolean[][] booleans) {
        int[] tripsTape = ints[4];
        int[] tripsTape2 = ints[1];
        double[] tape = doubles[1];
        double[] tape2 = doubles[2];
        int[] xTape = ints[2];
        double[] tape3 = doubles[3];
        double[] tape4 = doubles[4];
        boolean[] tape5 = booleans[0];
        int[] yTape = ints[3];
        double[] tape6 = doubles[5];
        double[] tKept = doubles[0];
        int[] segments = ints[0];
        p[sx] = 0.0;
        int k = sweeps * 4;
        int k2 = p2 - 1;
        int k3 = p3 - 1;
        if (tripsTape.length < Math.min(k, 10000)) {
            tripsTape = grow(ints, 4, Math.min(k, 10000));
        }
        int size = 0;
        for (int i = 0; i < p3; i++) {
            size += t[i].length;
        }
        int next = k > 10000 ? 0 : -1;
        int lastSegment = Math.floorDiv(k - 1, 10000);
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        int k4 = 0;
        int k5 = 0;
        for (int s = 0; s < k; s++) {
            if (filled == 10000) {
                if (segment + 1 == next) {
                    if (segments.length < kept + 1L) {
                        segments = grow(ints, 0, kept + 1L);
                    }
                    segments[kept] = segment + 1;
                    int p4 = kept * size;
                    if (tKept.length < (kept + 1) * (long) size) {
                        tKept = grow(doubles, 0, (kept + 1) * (long) size);
                    }
                    for (int i = 0; i < p3; i++) {
                        double[] ti = t[i];
                        for (int j = 0; j < ti.length; j++) {
                            tKept[p4] = ti[j];
                            p4++;
                        }
                    }
                    next = segment + 1
                            + Checkpoints.distance(lastSegment - (segment + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                k4 = 0;
                k5 = 0;
                segment++;
            }
            int dy = (s & 1) == 0 ? 1 : -1;
            int dx = (s & 2) == 0 ? 1 : -1;
            int y = dy > 0 ? 0 : k3;
            boolean test = dx > 0;
            int trips = 0;
            while (y >= 0 & y < p3) {
                long size2 = k4 + 1L;
                if (tripsTape2.length < size2) {
                    tripsTape2 = grow(ints, 1, size2);
                }
                if (yTape.length < size2) {
                    yTape = grow(ints, 3, size2);
                }
                yTape[k4] = y;
                int x = test ? 0 : k2;
                boolean test2 = y > 0;
                boolean test3 = y < k3;
                int trips2 = 0;
                while (x >= 0 & x < p2) {
                    long size3 = k5 + 1L;
                    if (tape.length < size3) {
                        tape = grow(doubles, 1, size3);
                    }
                    if (tape2.length < size3) {
                        tape2 = grow(doubles, 2, size3);
                    }
                    if (xTape.length < size3) {
                        xTape = grow(ints, 2, size3);
                    }
                    if (tape3.length < size3) {
                        tape3 = grow(doubles, 3, size3);
                    }
                    if (tape4.length < size3) {
                        tape4 = grow(doubles, 4, size3);
                    }
                    if (tape5.length < size3) {
                        tape5 = grow(booleans, 0, size3);
                    }
                    if (tape6.length < size3) {
                        tape6 = grow(doubles, 5, size3);
                    }
                    xTape[k5] = x;
                    double t2 = x > 0 ? t[y][x - 1] : 1000.0;
                    tape2[k5] = t2;
                    double t3 = x < k2 ? t[y][x + 1] : 1000.0;
                    tape[k5] = t3;
                    double a = Math.min(t2, t3);
                    double t4 = test2 ? t[y - 1][x] : 1000.0;
                    tape4[k5] = t4;
                    double t5 = test3 ? t[y + 1][x] : 1000.0;
                    tape3[k5] = t5;
                    double b = Math.min(t4, t5);
                    double f = slow[y][x];
                    double t6 = a - b;
                    double v;
                    if (Math.abs(t6) >= f) {
                        v = Math.min(a, b) + f;
                    } else {
                        double t7 = Math.sqrt(2.0 * f * f - t6 * t6);
                        v = (a + b + t7) * 0.5;
                        tape6[k5] = 0.25 / Math.abs(t7);
                    }
                    double[] ty = t[y];
                    boolean test4 = v < ty[x];
                    tape5[k5] = test4;
                    if (test4) {
                        ty[x] = v;
                    }
                    x += dx;
                    k5++;
                    trips2++;
                }
                tripsTape2[k4] = trips2;
                y += dy;
                k4++;
                trips++;
            }
            tripsTape[filled] = trips;
            filled++;
        }
        double sum = 0.0;
        for (int y = 0; y < p3; y++) {
            double t2 = t[y][k2];
            sum += t2 * t2;
            tBar[y][k2] += 2.0 * t2;
        }
        int k6 = Math.max(k, 0);
        int lastSegment2 = Math.floorDiv(k6 - 1, 10000);
        intValues[10] = k2;
        intValues[11] = k3;
        intValues[12] = size;
        intValues[13] = kept;
        intValues[14] = filled;
        intValues[15] = k4;
        intValues[16] = k5;
        doubleValues[0] = sum;
        intValues[17] = k6;
        intValues[18] = lastSegment2;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void travelValueAndGradientKernelPart5(int p, double[][] t, int p2, double[][] slow,
            int[] intValues, double[][] slowBar, double[][] tBar, boolean[][] booleans, double[][] doubles,
            int[][] ints) {
        int kept = intValues[13];
        int filled = intValues[14];
        int k = intValues[15];
        int k2 = intValues[16];
        int lastSegment = intValues[18];
        int intValues17 = intValues[17];
        int size = intValues[12];
        int intValues11 = intValues[11];
        int intValues10 = intValues[10];
        int segment = lastSegment;
        int end = intValues17;
        while (segment >= 0) {
            travelValueAndGradientKernelPart1(segment, end, intValues17, kept, size, p, t, intValues11,
                    intValues10, p2, slow, filled, k, k2, intValues, ints, doubles, booleans);
            travelValueAndGradientKernelPart2(intValues11, intValues10, slow, slowBar, tBar, segment,
                    intValues, ints, doubles, booleans);
            kept = intValues[1];
            filled = intValues[6];
            k = intValues[7];
            k2 = intValues[8];
            segment = intValues[9];
            end = intValues[0];
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

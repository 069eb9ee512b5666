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
     */
    public static void travelGradient(double[][] slow, int sy, int sx, int sweeps, TravelGradient into) {
        into.prepare(slow);
        travelGradientKernel(slow, sy, sx, sweeps, into.slow, into.ints, into.doubles, into.booleans,
                into.doubles2);
    }

    /**
     * Computes the derivative of {@link TravelTimes#travel(double[][], int, int, int)} with respect to
     * {@code slow} into {@code into} and returns the method's value.
     */
    public static double travelValueAndGradient(double[][] slow, int sy, int sx, int sweeps,
            TravelGradient into) {
        into.prepare(slow);
        return travelValueAndGradientKernel(slow, sy, sx, sweeps, into.slow, into.ints, into.doubles,
                into.booleans, into.doubles2);
    }

    /**
     * The derivative of {@link TravelTimes#travel(double[][], int, int, int)} with respect to {@code slow},
     * and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class TravelGradient {
        private double[][] slow = new double[0][];
        private boolean given;
        private final int[][] ints = new int[5][0];
        private final double[][] doubles = new double[5][0];
        private final boolean[][] booleans = new boolean[1][0];
        private final double[][][] doubles2 = new double[2][0][];
        private final int[][] seen = new int[1][0];

        /** An empty holder, which grows to what it meets. */
        public TravelGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static TravelGradient into(double[][] slow) {
            if (repeats(slow, new int[1][0])) {
                throw new IllegalArgumentException("the result slow has a row twice");
            }
            TravelGradient holder = new TravelGradient();
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
            if (this.slow == slow || shareRows(this.slow, slow, seen)) {
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
            int[][] ints, double[][] doubles, boolean[][] booleans, double[][][] doubles2) {
        int[] tripsTape = ints[0];
        int[] tripsTape2 = ints[1];
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        int[] xTape = ints[2];
        double[] tape3 = doubles[2];
        double[] tape4 = doubles[3];
        boolean[] tape5 = booleans[0];
        int[] yTape = ints[3];
        double[] tKept = doubles[4];
        int[] segments = ints[4];
        int k = slow[0].length;
        double[][] t = zeros(doubles2, 0, slow.length, k);
        double[][] tBar = zeros(doubles2, 1, slow.length, k);
        for (int i = 0; i < slow.length; i++) {
            double[] r = t[i];
            for (int j = 0; j < r.length; j++) {
                r[j] = 1000.0;
            }
        }
        t[sy][sx] = 0.0;
        int k2 = sweeps * 4;
        int k3 = k - 1;
        int k4 = slow.length - 1;
        if (tripsTape.length < Math.min(k2, 10000)) {
            tripsTape = grow(ints, 0, Math.min(k2, 10000));
        }
        int size = 0;
        for (int i = 0; i < slow.length; i++) {
            size += t[i].length;
        }
        int next = k2 > 10000 ? 0 : -1;
        int lastSegment = Math.floorDiv(k2 - 1, 10000);
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        int k5 = 0;
        int k6 = 0;
        for (int s = 0; s < k2; s++) {
            if (filled == 10000) {
                if (segment + 1 == next) {
                    if (segments.length < kept + 1L) {
                        segments = grow(ints, 4, kept + 1L);
                    }
                    segments[kept] = segment + 1;
                    int p = kept * size;
                    if (tKept.length < (kept + 1) * (long) size) {
                        tKept = grow(doubles, 4, (kept + 1) * (long) size);
                    }
                    for (int i = 0; i < slow.length; i++) {
                        double[] ti = t[i];
                        for (int j = 0; j < ti.length; j++) {
                            tKept[p] = ti[j];
                            p++;
                        }
                    }
                    next = segment + 1
                            + Checkpoints.distance(lastSegment - (segment + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                k5 = 0;
                k6 = 0;
                segment++;
            }
            int dy = (s & 1) == 0 ? 1 : -1;
            int dx = (s & 2) == 0 ? 1 : -1;
            int y = dy > 0 ? 0 : k4;
            boolean test = dx > 0;
            int trips = 0;
            while (y >= 0 & y < slow.length) {
                long size2 = k5 + 1L;
                if (tripsTape2.length < size2) {
                    tripsTape2 = grow(ints, 1, size2);
                }
                if (yTape.length < size2) {
                    yTape = grow(ints, 3, size2);
                }
                yTape[k5] = y;
                int x = test ? 0 : k3;
                boolean test2 = y > 0;
                boolean test3 = y < k4;
                int trips2 = 0;
                while (x >= 0 & x < k) {
                    long size3 = k6 + 1L;
                    if (tape.length < size3) {
                        tape = grow(doubles, 0, size3);
                    }
                    if (tape2.length < size3) {
                        tape2 = grow(doubles, 1, size3);
                    }
                    if (xTape.length < size3) {
                        xTape = grow(ints, 2, size3);
                    }
                    if (tape3.length < size3) {
                        tape3 = grow(doubles, 2, size3);
                    }
                    if (tape4.length < size3) {
                        tape4 = grow(doubles, 3, size3);
                    }
                    if (tape5.length < size3) {
                        tape5 = grow(booleans, 0, size3);
                    }
                    xTape[k6] = x;
                    double t2 = x > 0 ? t[y][x - 1] : 1000.0;
                    tape2[k6] = t2;
                    double t3 = x < k3 ? t[y][x + 1] : 1000.0;
                    tape[k6] = t3;
                    double a = Math.min(t2, t3);
                    double t4 = test2 ? t[y - 1][x] : 1000.0;
                    tape4[k6] = t4;
                    double t5 = test3 ? t[y + 1][x] : 1000.0;
                    tape3[k6] = t5;
                    double b = Math.min(t4, t5);
                    double f = slow[y][x];
                    double t6 = a - b;
                    double v;
                    if (Math.abs(t6) >= f) {
                        v = Math.min(a, b) + f;
                    } else {
                        v = (a + b + Math.sqrt(2.0 * f * f - t6 * t6)) * 0.5;
                    }
                    double[] ty = t[y];
                    boolean test4 = v < ty[x];
                    tape5[k6] = test4;
                    if (test4) {
                        ty[x] = v;
                    }
                    x += dx;
                    k6++;
                    trips2++;
                }
                tripsTape2[k5] = trips2;
                y += dy;
                k5++;
                trips++;
            }
            tripsTape[filled] = trips;
            filled++;
        }
        for (int y = 0; y < slow.length; y++) {
            tBar[y][k3] += 2.0 * t[y][k3];
        }
        int k7 = Math.max(k2, 0);
        int lastSegment2 = Math.floorDiv(k7 - 1, 10000);
        int end = k7;
        for (int i = lastSegment2; i >= 0; i--) {
            int k8 = i * 10000;
            if (end < k7) {
                int segment2 = segments[kept - 1];
                int p = (kept - 1) * size;
                for (int j = 0; j < slow.length; j++) {
                    double[] tj = t[j];
                    for (int l = 0; l < tj.length; l++) {
                        tj[l] = tKept[p];
                        p++;
                    }
                }
                int next2 = segment2 + Checkpoints.distance(i - segment2 + 1, 10000 - kept);
                kept = segment2 == i ? kept - 1 : kept;
                filled = 0;
                k5 = 0;
                k6 = 0;
                for (int s = segment2 * 10000; s < end; s++) {
                    if (filled == 10000) {
                        if (segment2 + 1 == next2) {
                            if (segments.length < kept + 1L) {
                                segments = grow(ints, 4, kept + 1L);
                            }
                            segments[kept] = segment2 + 1;
                            int p2 = kept * size;
                            if (tKept.length < (kept + 1) * (long) size) {
                                tKept = grow(doubles, 4, (kept + 1) * (long) size);
                            }
                            for (int j = 0; j < slow.length; j++) {
                                double[] tj = t[j];
                                for (int l = 0; l < tj.length; l++) {
                                    tKept[p2] = tj[l];
                                    p2++;
                                }
                            }
                            next2 = segment2 + 1
                                    + Checkpoints.distance(i - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled = 0;
                        k5 = 0;
                        k6 = 0;
                        segment2++;
                    }
                    int dy = (s & 1) == 0 ? 1 : -1;
                    int dx = (s & 2) == 0 ? 1 : -1;
                    int y = dy > 0 ? 0 : k4;
                    boolean test = dx > 0;
                    int trips = 0;
                    while (y >= 0 & y < slow.length) {
                        long size2 = k5 + 1L;
                        if (tripsTape2.length < size2) {
                            tripsTape2 = grow(ints, 1, size2);
                        }
                        if (yTape.length < size2) {
                            yTape = grow(ints, 3, size2);
                        }
                        yTape[k5] = y;
                        int x = test ? 0 : k3;
                        boolean test2 = y > 0;
                        boolean test3 = y < k4;
                        int trips2 = 0;
                        while (x >= 0 & x < k) {
                            long size3 = k6 + 1L;
                            if (tape.length < size3) {
                                tape = grow(doubles, 0, size3);
                            }
                            if (tape2.length < size3) {
                                tape2 = grow(doubles, 1, size3);
                            }
                            if (xTape.length < size3) {
                                xTape = grow(ints, 2, size3);
                            }
                            if (tape3.length < size3) {
                                tape3 = grow(doubles, 2, size3);
                            }
                            if (tape4.length < size3) {
                                tape4 = grow(doubles, 3, size3);
                            }
                            if (tape5.length < size3) {
                                tape5 = grow(booleans, 0, size3);
                            }
                            xTape[k6] = x;
                            double t2 = x > 0 ? t[y][x - 1] : 1000.0;
                            tape2[k6] = t2;
                            double t3 = x < k3 ? t[y][x + 1] : 1000.0;
                            tape[k6] = t3;
                            double a = Math.min(t2, t3);
                            double t4 = test2 ? t[y - 1][x] : 1000.0;
                            tape4[k6] = t4;
                            double t5 = test3 ? t[y + 1][x] : 1000.0;
                            tape3[k6] = t5;
                            double b = Math.min(t4, t5);
                            double f = slow[y][x];
                            double t6 = a - b;
                            double v;
                            if (Math.abs(t6) >= f) {
                                v = Math.min(a, b) + f;
                            } else {
                                v = (a + b + Math.sqrt(2.0 * f * f - t6 * t6)) * 0.5;
                            }
                            double[] ty = t[y];
                            boolean test4 = v < ty[x];
                            tape5[k6] = test4;
                            if (test4) {
                                ty[x] = v;
                            }
                            x += dx;
                            k6++;
                            trips2++;
                        }
                        tripsTape2[k5] = trips2;
                        y += dy;
                        k5++;
                        trips++;
                    }
                    tripsTape[filled] = trips;
                    filled++;
                }
            }
            for (int s = end - 1; s >= k8; s--) {
                for (int j = tripsTape[filled - 1] - 1; j >= 0; j--) {
                    int y = yTape[k5 - 1];
                    boolean test = y > 0;
                    boolean test2 = y < k4;
                    for (int l = tripsTape2[k5 - 1] - 1; l >= 0; l--) {
                        int x = xTape[k6 - 1];
                        boolean test3 = x > 0;
                        double t2 = tape2[k6 - 1];
                        boolean test4 = x < k3;
                        double t3 = tape[k6 - 1];
                        double a = Math.min(t2, t3);
                        double t4 = tape4[k6 - 1];
                        double t5 = tape3[k6 - 1];
                        double b = Math.min(t4, t5);
                        double[] slowBarY = slowBar[y];
                        double f = slow[y][x];
                        double t6 = a - b;
                        boolean test5 = Math.abs(t6) >= f;
                        double[] tBarY = tBar[y];
                        double vBar = 0.0;
                        if (tape5[k6 - 1]) {
                            vBar = tBarY[x];
                            tBarY[x] = 0.0;
                        }
                        double t7 = 0.0;
                        double aBar;
                        double bBar;
                        double fBar;
                        if (test5) {
                            boolean test6 = b < a | b != b;
                            aBar = test6 ? 0.0 : vBar;
                            bBar = test6 ? vBar : 0.0;
                            fBar = vBar;
                        } else {
                            double t8 = 2.0 * f;
                            aBar = vBar * 0.5;
                            double t9 = 0.25 * vBar;
                            double t10 = t9 == 0.0 ? 0.0 : t9 / Math.abs(Math.sqrt(t8 * f - t6 * t6));
                            t7 = -2.0 * t10 * t6;
                            fBar = t10 * t8 + t10 * f * 2.0;
                            bBar = aBar;
                        }
                        aBar += t7;
                        bBar -= t7;
                        slowBarY[x] += fBar;
                        boolean test6 = t5 < t4 | t5 != t5;
                        double t8 = test6 ? 0.0 : bBar;
                        double t9 = test6 ? bBar : 0.0;
                        if (test2) {
                            tBar[y + 1][x] += t9;
                        }
                        if (test) {
                            tBar[y - 1][x] += t8;
                        }
                        boolean test7 = t3 < t2 | t3 != t3;
                        double t10 = test7 ? 0.0 : aBar;
                        double t11 = test7 ? aBar : 0.0;
                        if (test4) {
                            tBarY[x + 1] += t11;
                        }
                        if (test3) {
                            tBarY[x - 1] += t10;
                        }
                        k6--;
                    }
                    k5--;
                }
                filled--;
            }
            end = k8;
        }
    }

    private static double travelValueAndGradientKernel(double[][] slow, int sy, int sx, int sweeps,
            double[][] slowBar, int[][] ints, double[][] doubles, boolean[][] booleans,
            double[][][] doubles2) {
        int[] tripsTape = ints[0];
        int[] tripsTape2 = ints[1];
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        int[] xTape = ints[2];
        double[] tape3 = doubles[2];
        double[] tape4 = doubles[3];
        boolean[] tape5 = booleans[0];
        int[] yTape = ints[3];
        double[] tKept = doubles[4];
        int[] segments = ints[4];
        int k = slow[0].length;
        double[][] t = zeros(doubles2, 0, slow.length, k);
        double[][] tBar = zeros(doubles2, 1, slow.length, k);
        for (int i = 0; i < slow.length; i++) {
            double[] r = t[i];
            for (int j = 0; j < r.length; j++) {
                r[j] = 1000.0;
            }
        }
        t[sy][sx] = 0.0;
        int k2 = sweeps * 4;
        int k3 = k - 1;
        int k4 = slow.length - 1;
        if (tripsTape.length < Math.min(k2, 10000)) {
            tripsTape = grow(ints, 0, Math.min(k2, 10000));
        }
        int size = 0;
        for (int i = 0; i < slow.length; i++) {
            size += t[i].length;
        }
        int next = k2 > 10000 ? 0 : -1;
        int lastSegment = Math.floorDiv(k2 - 1, 10000);
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        int k5 = 0;
        int k6 = 0;
        for (int s = 0; s < k2; s++) {
            if (filled == 10000) {
                if (segment + 1 == next) {
                    if (segments.length < kept + 1L) {
                        segments = grow(ints, 4, kept + 1L);
                    }
                    segments[kept] = segment + 1;
                    int p = kept * size;
                    if (tKept.length < (kept + 1) * (long) size) {
                        tKept = grow(doubles, 4, (kept + 1) * (long) size);
                    }
                    for (int i = 0; i < slow.length; i++) {
                        double[] ti = t[i];
                        for (int j = 0; j < ti.length; j++) {
                            tKept[p] = ti[j];
                            p++;
                        }
                    }
                    next = segment + 1
                            + Checkpoints.distance(lastSegment - (segment + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                k5 = 0;
                k6 = 0;
                segment++;
            }
            int dy = (s & 1) == 0 ? 1 : -1;
            int dx = (s & 2) == 0 ? 1 : -1;
            int y = dy > 0 ? 0 : k4;
            boolean test = dx > 0;
            int trips = 0;
            while (y >= 0 & y < slow.length) {
                long size2 = k5 + 1L;
                if (tripsTape2.length < size2) {
                    tripsTape2 = grow(ints, 1, size2);
                }
                if (yTape.length < size2) {
                    yTape = grow(ints, 3, size2);
                }
                yTape[k5] = y;
                int x = test ? 0 : k3;
                boolean test2 = y > 0;
                boolean test3 = y < k4;
                int trips2 = 0;
                while (x >= 0 & x < k) {
                    long size3 = k6 + 1L;
                    if (tape.length < size3) {
                        tape = grow(doubles, 0, size3);
                    }
                    if (tape2.length < size3) {
                        tape2 = grow(doubles, 1, size3);
                    }
                    if (xTape.length < size3) {
                        xTape = grow(ints, 2, size3);
                    }
                    if (tape3.length < size3) {
                        tape3 = grow(doubles, 2, size3);
                    }
                    if (tape4.length < size3) {
                        tape4 = grow(doubles, 3, size3);
                    }
                    if (tape5.length < size3) {
                        tape5 = grow(booleans, 0, size3);
                    }
                    xTape[k6] = x;
                    double t2 = x > 0 ? t[y][x - 1] : 1000.0;
                    tape2[k6] = t2;
                    double t3 = x < k3 ? t[y][x + 1] : 1000.0;
                    tape[k6] = t3;
                    double a = Math.min(t2, t3);
                    double t4 = test2 ? t[y - 1][x] : 1000.0;
                    tape4[k6] = t4;
                    double t5 = test3 ? t[y + 1][x] : 1000.0;
                    tape3[k6] = t5;
                    double b = Math.min(t4, t5);
                    double f = slow[y][x];
                    double t6 = a - b;
                    double v;
                    if (Math.abs(t6) >= f) {
                        v = Math.min(a, b) + f;
                    } else {
                        v = (a + b + Math.sqrt(2.0 * f * f - t6 * t6)) * 0.5;
                    }
                    double[] ty = t[y];
                    boolean test4 = v < ty[x];
                    tape5[k6] = test4;
                    if (test4) {
                        ty[x] = v;
                    }
                    x += dx;
                    k6++;
                    trips2++;
                }
                tripsTape2[k5] = trips2;
                y += dy;
                k5++;
                trips++;
            }
            tripsTape[filled] = trips;
            filled++;
        }
        double sum = 0.0;
        for (int y = 0; y < slow.length; y++) {
            double t2 = t[y][k3];
            sum += t2 * t2;
            tBar[y][k3] += 2.0 * t2;
        }
        int k7 = Math.max(k2, 0);
        int lastSegment2 = Math.floorDiv(k7 - 1, 10000);
        int end = k7;
        for (int i = lastSegment2; i >= 0; i--) {
            int k8 = i * 10000;
            if (end < k7) {
                int segment2 = segments[kept - 1];
                int p = (kept - 1) * size;
                for (int j = 0; j < slow.length; j++) {
                    double[] tj = t[j];
                    for (int l = 0; l < tj.length; l++) {
                        tj[l] = tKept[p];
                        p++;
                    }
                }
                int next2 = segment2 + Checkpoints.distance(i - segment2 + 1, 10000 - kept);
                kept = segment2 == i ? kept - 1 : kept;
                filled = 0;
                k5 = 0;
                k6 = 0;
                for (int s = segment2 * 10000; s < end; s++) {
                    if (filled == 10000) {
                        if (segment2 + 1 == next2) {
                            if (segments.length < kept + 1L) {
                                segments = grow(ints, 4, kept + 1L);
                            }
                            segments[kept] = segment2 + 1;
                            int p2 = kept * size;
                            if (tKept.length < (kept + 1) * (long) size) {
                                tKept = grow(doubles, 4, (kept + 1) * (long) size);
                            }
                            for (int j = 0; j < slow.length; j++) {
                                double[] tj = t[j];
                                for (int l = 0; l < tj.length; l++) {
                                    tKept[p2] = tj[l];
                                    p2++;
                                }
                            }
                            next2 = segment2 + 1
                                    + Checkpoints.distance(i - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled = 0;
                        k5 = 0;
                        k6 = 0;
                        segment2++;
                    }
                    int dy = (s & 1) == 0 ? 1 : -1;
                    int dx = (s & 2) == 0 ? 1 : -1;
                    int y = dy > 0 ? 0 : k4;
                    boolean test = dx > 0;
                    int trips = 0;
                    while (y >= 0 & y < slow.length) {
                        long size2 = k5 + 1L;
                        if (tripsTape2.length < size2) {
                            tripsTape2 = grow(ints, 1, size2);
                        }
                        if (yTape.length < size2) {
                            yTape = grow(ints, 3, size2);
                        }
                        yTape[k5] = y;
                        int x = test ? 0 : k3;
                        boolean test2 = y > 0;
                        boolean test3 = y < k4;
                        int trips2 = 0;
                        while (x >= 0 & x < k) {
                            long size3 = k6 + 1L;
                            if (tape.length < size3) {
                                tape = grow(doubles, 0, size3);
                            }
                            if (tape2.length < size3) {
                                tape2 = grow(doubles, 1, size3);
                            }
                            if (xTape.length < size3) {
                                xTape = grow(ints, 2, size3);
                            }
                            if (tape3.length < size3) {
                                tape3 = grow(doubles, 2, size3);
                            }
                            if (tape4.length < size3) {
                                tape4 = grow(doubles, 3, size3);
                            }
                            if (tape5.length < size3) {
                                tape5 = grow(booleans, 0, size3);
                            }
                            xTape[k6] = x;
                            double t2 = x > 0 ? t[y][x - 1] : 1000.0;
                            tape2[k6] = t2;
                            double t3 = x < k3 ? t[y][x + 1] : 1000.0;
                            tape[k6] = t3;
                            double a = Math.min(t2, t3);
                            double t4 = test2 ? t[y - 1][x] : 1000.0;
                            tape4[k6] = t4;
                            double t5 = test3 ? t[y + 1][x] : 1000.0;
                            tape3[k6] = t5;
                            double b = Math.min(t4, t5);
                            double f = slow[y][x];
                            double t6 = a - b;
                            double v;
                            if (Math.abs(t6) >= f) {
                                v = Math.min(a, b) + f;
                            } else {
                                v = (a + b + Math.sqrt(2.0 * f * f - t6 * t6)) * 0.5;
                            }
                            double[] ty = t[y];
                            boolean test4 = v < ty[x];
                            tape5[k6] = test4;
                            if (test4) {
                                ty[x] = v;
                            }
                            x += dx;
                            k6++;
                            trips2++;
                        }
                        tripsTape2[k5] = trips2;
                        y += dy;
                        k5++;
                        trips++;
                    }
                    tripsTape[filled] = trips;
                    filled++;
                }
            }
            for (int s = end - 1; s >= k8; s--) {
                for (int j = tripsTape[filled - 1] - 1; j >= 0; j--) {
                    int y = yTape[k5 - 1];
                    boolean test = y > 0;
                    boolean test2 = y < k4;
                    for (int l = tripsTape2[k5 - 1] - 1; l >= 0; l--) {
                        int x = xTape[k6 - 1];
                        boolean test3 = x > 0;
                        double t2 = tape2[k6 - 1];
                        boolean test4 = x < k3;
                        double t3 = tape[k6 - 1];
                        double a = Math.min(t2, t3);
                        double t4 = tape4[k6 - 1];
                        double t5 = tape3[k6 - 1];
                        double b = Math.min(t4, t5);
                        double[] slowBarY = slowBar[y];
                        double f = slow[y][x];
                        double t6 = a - b;
                        boolean test5 = Math.abs(t6) >= f;
                        double[] tBarY = tBar[y];
                        double vBar = 0.0;
                        if (tape5[k6 - 1]) {
                            vBar = tBarY[x];
                            tBarY[x] = 0.0;
                        }
                        double t7 = 0.0;
                        double aBar;
                        double bBar;
                        double fBar;
                        if (test5) {
                            boolean test6 = b < a | b != b;
                            aBar = test6 ? 0.0 : vBar;
                            bBar = test6 ? vBar : 0.0;
                            fBar = vBar;
                        } else {
                            double t8 = 2.0 * f;
                            aBar = vBar * 0.5;
                            double t9 = 0.25 * vBar;
                            double t10 = t9 == 0.0 ? 0.0 : t9 / Math.abs(Math.sqrt(t8 * f - t6 * t6));
                            t7 = -2.0 * t10 * t6;
                            fBar = t10 * t8 + t10 * f * 2.0;
                            bBar = aBar;
                        }
                        aBar += t7;
                        bBar -= t7;
                        slowBarY[x] += fBar;
                        boolean test6 = t5 < t4 | t5 != t5;
                        double t8 = test6 ? 0.0 : bBar;
                        double t9 = test6 ? bBar : 0.0;
                        if (test2) {
                            tBar[y + 1][x] += t9;
                        }
                        if (test) {
                            tBar[y - 1][x] += t8;
                        }
                        boolean test7 = t3 < t2 | t3 != t3;
                        double t10 = test7 ? 0.0 : aBar;
                        double t11 = test7 ? aBar : 0.0;
                        if (test4) {
                            tBarY[x + 1] += t11;
                        }
                        if (test3) {
                            tBarY[x - 1] += t10;
                        }
                        k6--;
                    }
                    k5--;
                }
                filled--;
            }
            end = k8;
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

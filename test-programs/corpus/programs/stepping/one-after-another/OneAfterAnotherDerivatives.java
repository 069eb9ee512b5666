package programs.stepping;

import io.phigrad.Checkpoints;
import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link OneAfterAnother}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class OneAfterAnotherDerivatives {

    private OneAfterAnotherDerivatives() {}

    /**
     * The derivative of {@link OneAfterAnother#phases(double[], double, int)} with respect to {@code x} and
     * {@code gain}.
     */
    public static PhasesGradient phasesGradient(double[] x, double gain, int steps) {
        PhasesGradient into = new PhasesGradient();
        phasesGradient(x, gain, steps, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link OneAfterAnother#phases(double[], double, int)} with respect to
     * {@code x} and {@code gain} into {@code into}, without its value.
     *
     * <p>
     * Operations: about {@code 5 * x.length * (steps * x.length + 4 * trips) / 2}; of the method itself:
     * about {@code x.length * (steps * x.length + 3 * trips)}. Workspace: at most
     * {@code 4 * (steps * x.length * x.length + 2 * min(steps, 10000) * x.length + 2 * min(trips, 10000) * x.length + 2 * snapshots12 * x.length + 2 * snapshots23 * x.length - steps * x.length - 2 * x.length * x.length + 2 * min(steps, 10000) + 3 * snapshots12 + snapshots23 + 2 * steps + 4 * x.length + 13)}
     * bytes, and while it grows at most twice as many. Here {@code snapshots12} is
     * {@code min(10000, (rounds12_9 - 1) / 10000 + 1)}, {@code snapshots23} is
     * {@code min(10000, (rounds23 - 1) / 10000 + 1)}, {@code trips} is the value of trips in line 23.
     */
    public static void phasesGradient(double[] x, double gain, int steps, PhasesGradient into) {
        into.prepare(x);
        into.gain = phasesGradientKernel(into.xCopy, gain, steps, into.x, into.ints, into.doubles);
    }

    /**
     * Computes the derivative of {@link OneAfterAnother#phases(double[], double, int)} with respect to
     * {@code x} and {@code gain} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: about {@code 5 * x.length * (steps * x.length + 4 * trips) / 2}; of the method itself:
     * about {@code x.length * (steps * x.length + 3 * trips)}. Workspace: at most
     * {@code 4 * (steps * x.length * x.length + 2 * min(steps, 10000) * x.length + 2 * min(trips, 10000) * x.length + 2 * snapshots12 * x.length + 2 * snapshots23 * x.length + steps * x.length - 2 * x.length * x.length + 2 * min(steps, 10000) + 3 * snapshots12 + snapshots23 + 23)}
     * bytes, and while it grows at most twice as many. Here {@code snapshots12} is
     * {@code min(10000, (rounds12_9 - 1) / 10000 + 1)}, {@code snapshots23} is
     * {@code min(10000, (rounds23 - 1) / 10000 + 1)}, {@code trips} is the value of trips in line 23.
     */
    public static double phasesValueAndGradient(double[] x, double gain, int steps, PhasesGradient into) {
        into.prepare(x);
        double value = phasesValueAndGradientKernel(into.xCopy, gain, steps, into.x, into.ints, into.doubles,
                into.longs, into.partials);
        into.gain = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link OneAfterAnother#phases(double[], double, int)} with respect to {@code x} and
     * {@code gain}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class PhasesGradient {
        private double[] x = new double[0];
        private double gain;
        private boolean given;
        private double[] xCopy = new double[0];
        private final int[][] ints = new int[4][0];
        private final double[][] doubles = new double[11][0];
        private final long[][] longs = new long[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public PhasesGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static PhasesGradient into(double[] x) {
            PhasesGradient holder = new PhasesGradient();
            holder.x = x;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code x}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] x() {
            return x;
        }

        /** The derivative with respect to {@code gain}. */
        public double gain() {
            return gain;
        }

        private void prepare(double[] x) {
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            xCopy = copied(xCopy, x);
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            this.x = zerosLike(this.x, x);
        }

        private PhasesGradient withoutScratch() {
            PhasesGradient results = new PhasesGradient();
            results.x = x;
            results.gain = gain;
            return results;
        }
    }

    private static double phasesGradientKernel(double[] x, double gain, int steps, double[] xBar,
            int[][] ints, double[][] doubles) {
        int[] intValues = zeros(ints, 3, 11);
        double[] doubleValues = zeros(doubles, 10, 3);
        phasesGradientKernelPart1(steps, x, gain, intValues, doubleValues, doubles, ints);
        phasesGradientKernelPart2(x, steps, xBar, intValues, doubleValues, doubles, ints);
        return phasesGradientKernelPart3(x, gain, xBar, intValues, doubleValues, doubles, ints);
    }

    private static double phasesValueAndGradientKernel(double[] x, double gain, int steps, double[] xBar,
            int[][] ints, double[][] doubles, long[][] longs, double[] partials) {
        int[] intValues = zeros(ints, 3, 11);
        double[] doubleValues = zeros(doubles, 10, 4);
        long[] longValues = zeros(longs, 0, 2);
        phasesValueAndGradientKernelPart1(steps, x, gain, intValues, doubleValues, longValues, doubles, ints);
        phasesValueAndGradientKernelPart2(steps, x, xBar, intValues, doubleValues, longValues, doubles, ints);
        double t = phasesValueAndGradientKernelPart3(x, gain, xBar, intValues, doubleValues, longValues,
                doubles, ints);
        partials[0] = t;
        return doubleValues[2];
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void phasesGradientKernelPart1(int steps, double[] x, double gain, int[] intValues,
            double[] doubleValues, double[][] doubles, int[][] ints) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        double[] levelTape = doubles[3];
        double[] levelKept = doubles[4];
        double[] xKept = doubles[5];
        int[] segments = ints[0];
        double[] xKept2 = doubles[6];
        int[] segments2 = ints[1];
        if (levelTape.length < Math.min(steps, 10000)) {
            levelTape = grow(doubles, 3, Math.min(steps, 10000));
        }
        int next = steps > 10000 ? 0 : -1;
        int lastSegment = Math.floorDiv(steps - 1, 10000);
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        int k = 0;
        double level = gain;
        int found = 0;
        for (int s = 0; s < steps; s++) {
            if (filled == 10000) {
                if (segment + 1 == next) {
                    long size = kept + 1L;
                    if (segments.length < size) {
                        segments = grow(ints, 0, size);
                    }
                    segments[kept] = segment + 1;
                    if (levelKept.length < size) {
                        levelKept = grow(doubles, 4, size);
                    }
                    levelKept[kept] = level;
                    int p = kept * x.length;
                    if (xKept.length < (kept + 1) * (long) x.length) {
                        xKept = grow(doubles, 5, (kept + 1) * (long) x.length);
                    }
                    for (int i = 0; i < x.length; i++) {
                        xKept[p] = x[i];
                        p++;
                    }
                    next = segment + 1
                            + Checkpoints.distance(lastSegment - (segment + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                k = 0;
                segment++;
            }
            levelTape[filled] = level;
            if (tape.length < k + (long) x.length) {
                tape = grow(doubles, 0, k + (long) x.length);
            }
            for (int i = 0; i < x.length; i++) {
                double xi = x[i];
                tape[k] = xi;
                x[i] = Math.cos(gain * xi + level);
                k++;
            }
            level += x[s % x.length] * gain;
            found += x[0] > 0.0 ? 1 : 2;
            filled++;
        }
        int k2 = x.length >= 32 ? x.length - 3 : 0;
        double mean = 0.0;
        double mean2 = 0.0;
        double mean3 = 0.0;
        double mean4 = 0.0;
        int i;
        for (i = 0; i < k2; i += 4) {
            mean += x[i] * level;
            mean2 += x[i + 1] * level;
            mean3 += x[i + 2] * level;
            mean4 += x[i + 3] * level;
        }
        double mean5 = mean + mean2 + (mean3 + mean4);
        for (; i < x.length; i++) {
            mean5 += x[i] * level;
        }
        int trips = found > 0 ? (found - 1) / 2 + 1 : 0;
        if (tape3.length < Math.min(trips, 10000)) {
            tape3 = grow(doubles, 2, Math.min(trips, 10000));
        }
        int next2 = trips > 10000 ? 0 : -1;
        int lastSegment2 = Math.floorDiv(trips - 1, 10000);
        int kept2 = 0;
        int segment2 = -1;
        int filled2 = 10000;
        int k3 = 0;
        for (int j = 0; j < trips; j++) {
            if (filled2 == 10000) {
                if (segment2 + 1 == next2) {
                    if (segments2.length < kept2 + 1L) {
                        segments2 = grow(ints, 1, kept2 + 1L);
                    }
                    segments2[kept2] = segment2 + 1;
                    int p = kept2 * x.length;
                    if (xKept2.length < (kept2 + 1) * (long) x.length) {
                        xKept2 = grow(doubles, 6, (kept2 + 1) * (long) x.length);
                    }
                    for (int l = 0; l < x.length; l++) {
                        xKept2[p] = x[l];
                        p++;
                    }
                    next2 = segment2 + 1
                            + Checkpoints.distance(lastSegment2 - (segment2 + 1) + 1, 10000 - (kept2 + 1));
                    kept2++;
                }
                filled2 = 0;
                k3 = 0;
                segment2++;
            }
            if (tape2.length < k3 + (x.length - 1L)) {
                tape2 = grow(doubles, 1, k3 + (x.length - 1L));
            }
            for (int l = 1; l < x.length; l++) {
                double xl = x[l];
                tape2[k3] = xl;
                x[l] = xl + 0.1 * x[l - 1] * xl;
                k3++;
            }
            double x0 = x[0];
            tape3[filled2] = x0;
            x[0] = x0 * mean5;
            filled2++;
        }
        intValues[0] = x.length;
        intValues[1] = kept;
        intValues[2] = filled;
        intValues[3] = k;
        doubleValues[0] = level;
        doubleValues[1] = mean5;
        intValues[4] = trips;
        intValues[5] = kept2;
        intValues[6] = filled2;
        intValues[7] = k3;
        intValues[8] = x.length - 1;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void phasesGradientKernelPart2(double[] x, int steps, double[] xBar, int[] intValues,
            double[] doubleValues, double[][] doubles, int[][] ints) {
        double[] tape = doubles[7];
        double[] ownTape = doubles[8];
        int intValues8 = intValues[8];
        int trips = intValues[4];
        double[] tape2 = doubles[1];
        double[] xKept = doubles[6];
        int[] segments = ints[1];
        int kept = intValues[5];
        int filled = intValues[6];
        int k = intValues[7];
        int intValues0 = intValues[0];
        double[] tape3 = doubles[2];
        double mean = doubleValues[1];
        double level = doubleValues[0];
        for (int r = intValues8; r >= 0; r--) {
            double own = x[r];
            long k2 = steps - 3L + 1L;
            if (ownTape.length < k2) {
                ownTape = grow(doubles, 8, k2);
            }
            long size = k2 * Math.max((long) r, 0L);
            if (tape.length < size) {
                tape = grow(doubles, 7, size);
            }
            double own2 = own;
            for (int s = 3; s <= steps; s++) {
                int base = (s - 3) * r;
                for (int i = 0; i < r; i++) {
                    double t = own2 + x[i];
                    tape[base + i] = t;
                    own2 = Math.sin(t);
                }
                ownTape[s - 3] = own2;
            }
            double ownBar = 0.0;
            double ownBar2 = 0.0;
            for (int s = steps; s >= 3; s--) {
                ownBar2 += own;
                ownBar += ownTape[s - 3];
                int base = (s - 3) * r;
                for (int i = r - 1; i >= 0; i--) {
                    ownBar2 *= Math.cos(tape[base + i]);
                    xBar[i] += ownBar2;
                }
            }
            xBar[r] += ownBar + ownBar2;
        }
        int k2 = Math.max(trips, 0);
        int lastSegment = Math.floorDiv(k2 - 1, 10000);
        double meanBar = 1.0;
        int end = k2;
        for (int segment = lastSegment; segment >= 0; segment--) {
            int k3 = segment * 10000;
            if (end < k2) {
                int segment2 = segments[kept - 1];
                int p = (kept - 1) * intValues0;
                for (int i = 0; i < intValues0; i++) {
                    x[i] = xKept[p];
                    p++;
                }
                int next = segment2 + Checkpoints.distance(segment - segment2 + 1, 10000 - kept);
                kept = segment2 == segment ? kept - 1 : kept;
                filled = 0;
                k = 0;
                for (int round = segment2 * 10000; round < end; round++) {
                    if (filled == 10000) {
                        if (segment2 + 1 == next) {
                            if (segments.length < kept + 1L) {
                                segments = grow(ints, 1, kept + 1L);
                            }
                            segments[kept] = segment2 + 1;
                            int p2 = kept * intValues0;
                            if (xKept.length < (kept + 1) * (long) intValues0) {
                                xKept = grow(doubles, 6, (kept + 1) * (long) intValues0);
                            }
                            for (int i = 0; i < intValues0; i++) {
                                xKept[p2] = x[i];
                                p2++;
                            }
                            next = segment2 + 1
                                    + Checkpoints.distance(segment - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled = 0;
                        k = 0;
                        segment2++;
                    }
                    if (tape2.length < k + (intValues0 - 1L)) {
                        tape2 = grow(doubles, 1, k + (intValues0 - 1L));
                    }
                    for (int i = 1; i < intValues0; i++) {
                        double xi = x[i];
                        tape2[k] = xi;
                        x[i] = xi + 0.1 * x[i - 1] * xi;
                        k++;
                    }
                    double x0 = x[0];
                    tape3[filled] = x0;
                    x[0] = x0 * mean;
                    filled++;
                }
            }
            for (int i = end - 1; i >= k3; i--) {
                double t = tape3[filled - 1];
                x[0] = t;
                double xBar0 = xBar[0];
                meanBar += xBar0 * t;
                xBar[0] = xBar0 * mean;
                for (int j = intValues8; j >= 1; j--) {
                    double t2 = tape2[k - 1];
                    x[j] = t2;
                    double xBarJ = xBar[j];
                    xBar[j] = 0.0;
                    xBar[j - 1] += xBarJ * t2 * 0.1;
                    xBar[j] += xBarJ + xBarJ * (0.1 * x[j - 1]);
                    k--;
                }
                filled--;
            }
            end = k3;
        }
        double t = meanBar * level;
        double levelBar = 0.0;
        for (int i = 0; i < intValues0; i++) {
            levelBar += meanBar * x[i];
            xBar[i] += t;
        }
        int k3 = Math.max(steps, 0);
        int lastSegment2 = Math.floorDiv(k3 - 1, 10000);
        doubleValues[2] = levelBar;
        intValues[9] = k3;
        intValues[10] = lastSegment2;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static double phasesGradientKernelPart3(double[] x, double gain, double[] xBar, int[] intValues,
            double[] doubleValues, double[][] doubles, int[][] ints) {
        double[] tape = doubles[0];
        double[] levelKept = doubles[4];
        double[] xKept = doubles[5];
        int[] segments = ints[0];
        int kept = intValues[1];
        int filled = intValues[2];
        int k = intValues[3];
        double levelBar = doubleValues[2];
        int lastSegment = intValues[10];
        int intValues9 = intValues[9];
        int intValues0 = intValues[0];
        double[] levelTape = doubles[3];
        int intValues8 = intValues[8];
        double gainBar = 0.0;
        int end = intValues9;
        for (int segment = lastSegment; segment >= 0; segment--) {
            int k2 = segment * 10000;
            if (end < intValues9) {
                int segment2 = segments[kept - 1];
                double level = levelKept[kept - 1];
                int p = (kept - 1) * intValues0;
                for (int i = 0; i < intValues0; i++) {
                    x[i] = xKept[p];
                    p++;
                }
                int next = segment2 + Checkpoints.distance(segment - segment2 + 1, 10000 - kept);
                kept = segment2 == segment ? kept - 1 : kept;
                filled = 0;
                k = 0;
                for (int s = segment2 * 10000; s < end; s++) {
                    if (filled == 10000) {
                        if (segment2 + 1 == next) {
                            long size = kept + 1L;
                            if (segments.length < size) {
                                segments = grow(ints, 0, size);
                            }
                            segments[kept] = segment2 + 1;
                            if (levelKept.length < size) {
                                levelKept = grow(doubles, 4, size);
                            }
                            levelKept[kept] = level;
                            int p2 = kept * intValues0;
                            if (xKept.length < (kept + 1) * (long) intValues0) {
                                xKept = grow(doubles, 5, (kept + 1) * (long) intValues0);
                            }
                            for (int i = 0; i < intValues0; i++) {
                                xKept[p2] = x[i];
                                p2++;
                            }
                            next = segment2 + 1
                                    + Checkpoints.distance(segment - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled = 0;
                        k = 0;
                        segment2++;
                    }
                    levelTape[filled] = level;
                    if (tape.length < k + (long) intValues0) {
                        tape = grow(doubles, 0, k + (long) intValues0);
                    }
                    for (int i = 0; i < intValues0; i++) {
                        double xi = x[i];
                        tape[k] = xi;
                        x[i] = Math.cos(gain * xi + level);
                        k++;
                    }
                    level += x[s % intValues0] * gain;
                    filled++;
                }
            }
            for (int s = end - 1; s >= k2; s--) {
                double level = levelTape[filled - 1];
                int k3 = s % intValues0;
                gainBar += levelBar * x[k3];
                xBar[k3] += levelBar * gain;
                for (int i = intValues8; i >= 0; i--) {
                    double t = tape[k - 1];
                    x[i] = t;
                    double t2 = xBar[i] * Math.sin(gain * t + level);
                    levelBar -= t2;
                    gainBar -= t2 * t;
                    xBar[i] = -(t2 * gain);
                    k--;
                }
                filled--;
            }
            end = k2;
        }
        return gainBar + levelBar;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void phasesValueAndGradientKernelPart1(int steps, double[] x, double gain, int[] intValues,
            double[] doubleValues, long[] longValues, double[][] doubles, int[][] ints) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        double[] levelTape = doubles[9];
        double[] levelKept = doubles[5];
        double[] xKept = doubles[6];
        int[] segments = ints[1];
        double[] xKept2 = doubles[7];
        int[] segments2 = ints[2];
        if (levelTape.length < Math.min(steps, 10000)) {
            levelTape = grow(doubles, 9, Math.min(steps, 10000));
        }
        int next = steps > 10000 ? 0 : -1;
        int lastSegment = Math.floorDiv(steps - 1, 10000);
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        int k = 0;
        double level = gain;
        int found = 0;
        for (int s = 0; s < steps; s++) {
            if (filled == 10000) {
                if (segment + 1 == next) {
                    long size = kept + 1L;
                    if (segments.length < size) {
                        segments = grow(ints, 1, size);
                    }
                    segments[kept] = segment + 1;
                    if (levelKept.length < size) {
                        levelKept = grow(doubles, 5, size);
                    }
                    levelKept[kept] = level;
                    int p = kept * x.length;
                    if (xKept.length < (kept + 1) * (long) x.length) {
                        xKept = grow(doubles, 6, (kept + 1) * (long) x.length);
                    }
                    for (int i = 0; i < x.length; i++) {
                        xKept[p] = x[i];
                        p++;
                    }
                    next = segment + 1
                            + Checkpoints.distance(lastSegment - (segment + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                k = 0;
                segment++;
            }
            levelTape[filled] = level;
            if (tape.length < k + (long) x.length) {
                tape = grow(doubles, 0, k + (long) x.length);
            }
            for (int i = 0; i < x.length; i++) {
                double xi = x[i];
                tape[k] = xi;
                x[i] = Math.cos(gain * xi + level);
                k++;
            }
            level += x[s % x.length] * gain;
            found += x[0] > 0.0 ? 1 : 2;
            filled++;
        }
        int k2 = x.length >= 32 ? x.length - 3 : 0;
        double mean = 0.0;
        double mean2 = 0.0;
        double mean3 = 0.0;
        double mean4 = 0.0;
        int i;
        for (i = 0; i < k2; i += 4) {
            mean += x[i] * level;
            mean2 += x[i + 1] * level;
            mean3 += x[i + 2] * level;
            mean4 += x[i + 3] * level;
        }
        double mean5 = mean + mean2 + (mean3 + mean4);
        for (; i < x.length; i++) {
            mean5 += x[i] * level;
        }
        int trips = found > 0 ? (found - 1) / 2 + 1 : 0;
        if (tape3.length < Math.min(trips, 10000)) {
            tape3 = grow(doubles, 2, Math.min(trips, 10000));
        }
        int next2 = trips > 10000 ? 0 : -1;
        int lastSegment2 = Math.floorDiv(trips - 1, 10000);
        int kept2 = 0;
        int segment2 = -1;
        int filled2 = 10000;
        int k3 = 0;
        for (int j = 0; j < trips; j++) {
            if (filled2 == 10000) {
                if (segment2 + 1 == next2) {
                    if (segments2.length < kept2 + 1L) {
                        segments2 = grow(ints, 2, kept2 + 1L);
                    }
                    segments2[kept2] = segment2 + 1;
                    int p = kept2 * x.length;
                    if (xKept2.length < (kept2 + 1) * (long) x.length) {
                        xKept2 = grow(doubles, 7, (kept2 + 1) * (long) x.length);
                    }
                    for (int l = 0; l < x.length; l++) {
                        xKept2[p] = x[l];
                        p++;
                    }
                    next2 = segment2 + 1
                            + Checkpoints.distance(lastSegment2 - (segment2 + 1) + 1, 10000 - (kept2 + 1));
                    kept2++;
                }
                filled2 = 0;
                k3 = 0;
                segment2++;
            }
            if (tape2.length < k3 + (x.length - 1L)) {
                tape2 = grow(doubles, 1, k3 + (x.length - 1L));
            }
            for (int l = 1; l < x.length; l++) {
                double xl = x[l];
                tape2[k3] = xl;
                x[l] = xl + 0.1 * x[l - 1] * xl;
                k3++;
            }
            double x0 = x[0];
            tape3[filled2] = x0;
            x[0] = x0 * mean5;
            filled2++;
        }
        long k4 = x.length;
        long size = k4 * Math.max(steps - 3L + 1L, 0L);
        intValues[0] = x.length;
        intValues[1] = kept;
        intValues[2] = filled;
        intValues[3] = k;
        doubleValues[0] = level;
        doubleValues[1] = mean5;
        intValues[4] = trips;
        intValues[5] = kept2;
        intValues[6] = filled2;
        intValues[7] = k3;
        longValues[0] = k4;
        longValues[1] = size;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void phasesValueAndGradientKernelPart2(int steps, double[] x, double[] xBar,
            int[] intValues, double[] doubleValues, long[] longValues, double[][] doubles, int[][] ints) {
        double[] ownTape = doubles[4];
        double[] tape = doubles[3];
        double mean = doubleValues[1];
        int intValues0 = intValues[0];
        int trips = intValues[4];
        double[] tape2 = doubles[1];
        double[] xKept = doubles[7];
        int[] segments = ints[2];
        int kept = intValues[5];
        int filled = intValues[6];
        int k = intValues[7];
        long longValues0 = longValues[0];
        double[] tape3 = doubles[2];
        double level = doubleValues[0];
        if (ownTape.length < longValues[1]) {
            ownTape = grow(doubles, 4, longValues[1]);
        }
        int k2 = steps - 3 + 1;
        int k3 = 0;
        double total = mean;
        for (int r = 0; r < intValues0; r++) {
            double own = x[r];
            int base = r * k2;
            double own2 = own;
            for (int s = 3; s <= steps; s++) {
                if (tape.length < k3 + (long) r) {
                    tape = grow(doubles, 3, k3 + (long) r);
                }
                for (int i = 0; i < r; i++) {
                    double t = own2 + x[i];
                    tape[k3] = t;
                    own2 = Math.sin(t);
                    k3++;
                }
                ownTape[base + (s - 3)] = own2;
                total += own2 * own;
            }
        }
        int k4 = intValues0 - 1;
        for (int r = k4; r >= 0; r--) {
            double own = x[r];
            int base = r * k2;
            double ownBar = 0.0;
            double ownBar2 = 0.0;
            for (int s = steps; s >= 3; s--) {
                ownBar2 += own;
                ownBar += ownTape[base + (s - 3)];
                for (int i = r - 1; i >= 0; i--) {
                    ownBar2 *= Math.cos(tape[k3 - 1]);
                    xBar[i] += ownBar2;
                    k3--;
                }
            }
            xBar[r] += ownBar + ownBar2;
        }
        int k5 = Math.max(trips, 0);
        int lastSegment = Math.floorDiv(k5 - 1, 10000);
        double meanBar = 1.0;
        int end = k5;
        for (int segment = lastSegment; segment >= 0; segment--) {
            int k6 = segment * 10000;
            if (end < k5) {
                int segment2 = segments[kept - 1];
                int p = (kept - 1) * intValues0;
                for (int i = 0; i < intValues0; i++) {
                    x[i] = xKept[p];
                    p++;
                }
                int next = segment2 + Checkpoints.distance(segment - segment2 + 1, 10000 - kept);
                kept = segment2 == segment ? kept - 1 : kept;
                long k7 = longValues0 - 1L;
                filled = 0;
                k = 0;
                for (int round = segment2 * 10000; round < end; round++) {
                    if (filled == 10000) {
                        if (segment2 + 1 == next) {
                            if (segments.length < kept + 1L) {
                                segments = grow(ints, 2, kept + 1L);
                            }
                            segments[kept] = segment2 + 1;
                            int p2 = kept * intValues0;
                            if (xKept.length < (kept + 1) * longValues0) {
                                xKept = grow(doubles, 7, (kept + 1) * longValues0);
                            }
                            for (int i = 0; i < intValues0; i++) {
                                xKept[p2] = x[i];
                                p2++;
                            }
                            next = segment2 + 1
                                    + Checkpoints.distance(segment - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled = 0;
                        k = 0;
                        segment2++;
                    }
                    if (tape2.length < k + k7) {
                        tape2 = grow(doubles, 1, k + k7);
                    }
                    for (int i = 1; i < intValues0; i++) {
                        double xi = x[i];
                        tape2[k] = xi;
                        x[i] = xi + 0.1 * x[i - 1] * xi;
                        k++;
                    }
                    double x0 = x[0];
                    tape3[filled] = x0;
                    x[0] = x0 * mean;
                    filled++;
                }
            }
            for (int i = end - 1; i >= k6; i--) {
                double t = tape3[filled - 1];
                x[0] = t;
                double xBar0 = xBar[0];
                meanBar += xBar0 * t;
                xBar[0] = xBar0 * mean;
                for (int j = k4; j >= 1; j--) {
                    double t2 = tape2[k - 1];
                    x[j] = t2;
                    double xBarJ = xBar[j];
                    xBar[j] = 0.0;
                    xBar[j - 1] += xBarJ * t2 * 0.1;
                    xBar[j] += xBarJ + xBarJ * (0.1 * x[j - 1]);
                    k--;
                }
                filled--;
            }
            end = k6;
        }
        double t = meanBar * level;
        double levelBar = 0.0;
        for (int i = 0; i < intValues0; i++) {
            levelBar += meanBar * x[i];
            xBar[i] += t;
        }
        int k6 = Math.max(steps, 0);
        int lastSegment2 = Math.floorDiv(k6 - 1, 10000);
        doubleValues[2] = total;
        intValues[8] = k4;
        doubleValues[3] = levelBar;
        intValues[9] = k6;
        intValues[10] = lastSegment2;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static double phasesValueAndGradientKernelPart3(double[] x, double gain, double[] xBar,
            int[] intValues, double[] doubleValues, long[] longValues, double[][] doubles, int[][] ints) {
        double[] tape = doubles[0];
        double[] levelKept = doubles[5];
        double[] xKept = doubles[6];
        int[] segments = ints[1];
        int kept = intValues[1];
        int filled = intValues[2];
        int k = intValues[3];
        double levelBar = doubleValues[3];
        int lastSegment = intValues[10];
        int intValues9 = intValues[9];
        int intValues0 = intValues[0];
        long longValues0 = longValues[0];
        double[] levelTape = doubles[9];
        int intValues8 = intValues[8];
        double gainBar = 0.0;
        int end = intValues9;
        for (int segment = lastSegment; segment >= 0; segment--) {
            int k2 = segment * 10000;
            if (end < intValues9) {
                int segment2 = segments[kept - 1];
                double level = levelKept[kept - 1];
                int p = (kept - 1) * intValues0;
                for (int i = 0; i < intValues0; i++) {
                    x[i] = xKept[p];
                    p++;
                }
                int next = segment2 + Checkpoints.distance(segment - segment2 + 1, 10000 - kept);
                kept = segment2 == segment ? kept - 1 : kept;
                filled = 0;
                k = 0;
                for (int s = segment2 * 10000; s < end; s++) {
                    if (filled == 10000) {
                        if (segment2 + 1 == next) {
                            long size = kept + 1L;
                            if (segments.length < size) {
                                segments = grow(ints, 1, size);
                            }
                            segments[kept] = segment2 + 1;
                            if (levelKept.length < size) {
                                levelKept = grow(doubles, 5, size);
                            }
                            levelKept[kept] = level;
                            int p2 = kept * intValues0;
                            if (xKept.length < (kept + 1) * longValues0) {
                                xKept = grow(doubles, 6, (kept + 1) * longValues0);
                            }
                            for (int i = 0; i < intValues0; i++) {
                                xKept[p2] = x[i];
                                p2++;
                            }
                            next = segment2 + 1
                                    + Checkpoints.distance(segment - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled = 0;
                        k = 0;
                        segment2++;
                    }
                    levelTape[filled] = level;
                    if (tape.length < k + longValues0) {
                        tape = grow(doubles, 0, k + longValues0);
                    }
                    for (int i = 0; i < intValues0; i++) {
                        double xi = x[i];
                        tape[k] = xi;
                        x[i] = Math.cos(gain * xi + level);
                        k++;
                    }
                    level += x[s % intValues0] * gain;
                    filled++;
                }
            }
            for (int s = end - 1; s >= k2; s--) {
                double level = levelTape[filled - 1];
                int k3 = s % intValues0;
                gainBar += levelBar * x[k3];
                xBar[k3] += levelBar * gain;
                for (int i = intValues8; i >= 0; i--) {
                    double t = tape[k - 1];
                    x[i] = t;
                    double t2 = xBar[i] * Math.sin(gain * t + level);
                    levelBar -= t2;
                    gainBar -= t2 * t;
                    xBar[i] = -(t2 * gain);
                    k--;
                }
                filled--;
            }
            end = k2;
        }
        return gainBar + levelBar;
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

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }

    /** A copy of an argument, in the array of the last copy if that has its length. */
    private static double[] copied(double[] copy, double[] original) {
        if (copy.length != original.length) {
            return original.clone();
        }
        System.arraycopy(original, 0, copy, 0, copy.length);
        return copy;
    }
}

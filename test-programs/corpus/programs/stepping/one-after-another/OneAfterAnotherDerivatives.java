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
     * Operations: about {@code 5 * x.length * (steps * x.length + 4 * rounds23) / 2}; of the method itself:
     * about {@code x.length * (steps * x.length + 3 * rounds23)}. Workspace: at most
     * {@code 4 * (steps * x.length * x.length + 2 * min(steps, 10000) * x.length + 2 * rounds23 * x.length + 2 * snapshots * x.length - steps * x.length - 2 * x.length * x.length + 2 * min(steps, 10000) + 3 * snapshots + 2 * steps + 4 * x.length - 4)}
     * bytes, and while it grows at most twice as many. Here {@code rounds23} is how often the loop in line 23
     * runs in all, {@code snapshots} is {@code min(10000, (rounds12_9 - 1) / 10000 + 1)}.
     */
    public static void phasesGradient(double[] x, double gain, int steps, PhasesGradient into) {
        into.prepare(x);
        into.gain = phasesGradientKernel(into.xCopy, gain, steps, into.x, into.doubles, into.ints);
    }

    /**
     * Computes the derivative of {@link OneAfterAnother#phases(double[], double, int)} with respect to
     * {@code x} and {@code gain} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: about {@code 5 * x.length * (steps * x.length + 4 * rounds23) / 2}; of the method itself:
     * about {@code x.length * (steps * x.length + 3 * rounds23)}. Workspace: at most
     * {@code 4 * (steps * x.length * x.length + 2 * min(steps, 10000) * x.length + 2 * rounds23 * x.length + 2 * snapshots * x.length + steps * x.length - 2 * x.length * x.length + 2 * min(steps, 10000) + 3 * snapshots)}
     * bytes, and while it grows at most twice as many. Here {@code rounds23} is how often the loop in line 23
     * runs in all, {@code snapshots} is {@code min(10000, (rounds12_9 - 1) / 10000 + 1)}.
     */
    public static double phasesValueAndGradient(double[] x, double gain, int steps, PhasesGradient into) {
        into.prepare(x);
        double value = phasesValueAndGradientKernel(into.xCopy, gain, steps, into.x, into.doubles, into.ints,
                into.partials);
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
        private final double[][] doubles = new double[8][0];
        private final int[][] ints = new int[1][0];
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
            double[][] doubles, int[][] ints) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        double[] levelTape = doubles[3];
        double[] levelKept = doubles[4];
        double[] xKept = doubles[5];
        int[] segments = ints[0];
        double[] tape4 = doubles[6];
        double[] ownTape = doubles[7];
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
        int k3 = 0;
        int trips = 0;
        for (int s = found; s > 0; s -= 2) {
            if (tape3.length < trips + 1L) {
                tape3 = grow(doubles, 2, trips + 1L);
            }
            if (tape2.length < k3 + (x.length - 1L)) {
                tape2 = grow(doubles, 1, k3 + (x.length - 1L));
            }
            for (int j = 1; j < x.length; j++) {
                double xj = x[j];
                tape2[k3] = xj;
                x[j] = xj + 0.1 * x[j - 1] * xj;
                k3++;
            }
            double x0 = x[0];
            tape3[trips] = x0;
            x[0] = x0 * mean5;
            trips++;
        }
        int k4 = x.length - 1;
        for (int r = k4; r >= 0; r--) {
            double own = x[r];
            long k5 = steps - 3L + 1L;
            if (ownTape.length < k5) {
                ownTape = grow(doubles, 7, k5);
            }
            long size = k5 * Math.max((long) r, 0L);
            if (tape4.length < size) {
                tape4 = grow(doubles, 6, size);
            }
            double own2 = own;
            for (int s = 3; s <= steps; s++) {
                int base = (s - 3) * r;
                for (int j = 0; j < r; j++) {
                    double t = own2 + x[j];
                    tape4[base + j] = t;
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
                for (int j = r - 1; j >= 0; j--) {
                    ownBar2 *= Math.cos(tape4[base + j]);
                    xBar[j] += ownBar2;
                }
            }
            xBar[r] += ownBar + ownBar2;
        }
        double meanBar = 1.0;
        for (int j = trips - 1; j >= 0; j--) {
            double t = tape3[j];
            x[0] = t;
            double xBar0 = xBar[0];
            meanBar += xBar0 * t;
            xBar[0] = xBar0 * mean5;
            for (int l = k4; l >= 1; l--) {
                double t2 = tape2[k3 - 1];
                x[l] = t2;
                double xBarL = xBar[l];
                xBar[l] = 0.0;
                xBar[l - 1] += xBarL * t2 * 0.1;
                xBar[l] += xBarL + xBarL * (0.1 * x[l - 1]);
                k3--;
            }
        }
        double t = meanBar * level;
        double levelBar = 0.0;
        for (int j = 0; j < x.length; j++) {
            levelBar += meanBar * x[j];
            xBar[j] += t;
        }
        int k5 = Math.max(steps, 0);
        int lastSegment2 = Math.floorDiv(k5 - 1, 10000);
        double gainBar = 0.0;
        int end = k5;
        for (int j = lastSegment2; j >= 0; j--) {
            int k6 = j * 10000;
            if (end < k5) {
                int segment2 = segments[kept - 1];
                double level2 = levelKept[kept - 1];
                int p = (kept - 1) * x.length;
                for (int l = 0; l < x.length; l++) {
                    x[l] = xKept[p];
                    p++;
                }
                int next2 = segment2 + Checkpoints.distance(j - segment2 + 1, 10000 - kept);
                kept = segment2 == j ? kept - 1 : kept;
                filled = 0;
                k = 0;
                for (int s = segment2 * 10000; s < end; s++) {
                    if (filled == 10000) {
                        if (segment2 + 1 == next2) {
                            long size = kept + 1L;
                            if (segments.length < size) {
                                segments = grow(ints, 0, size);
                            }
                            segments[kept] = segment2 + 1;
                            if (levelKept.length < size) {
                                levelKept = grow(doubles, 4, size);
                            }
                            levelKept[kept] = level2;
                            int p2 = kept * x.length;
                            if (xKept.length < (kept + 1) * (long) x.length) {
                                xKept = grow(doubles, 5, (kept + 1) * (long) x.length);
                            }
                            for (int l = 0; l < x.length; l++) {
                                xKept[p2] = x[l];
                                p2++;
                            }
                            next2 = segment2 + 1
                                    + Checkpoints.distance(j - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled = 0;
                        k = 0;
                        segment2++;
                    }
                    levelTape[filled] = level2;
                    if (tape.length < k + (long) x.length) {
                        tape = grow(doubles, 0, k + (long) x.length);
                    }
                    for (int l = 0; l < x.length; l++) {
                        double xl = x[l];
                        tape[k] = xl;
                        x[l] = Math.cos(gain * xl + level2);
                        k++;
                    }
                    level2 += x[s % x.length] * gain;
                    filled++;
                }
            }
            for (int s = end - 1; s >= k6; s--) {
                double level2 = levelTape[filled - 1];
                int k7 = s % x.length;
                gainBar += levelBar * x[k7];
                xBar[k7] += levelBar * gain;
                for (int l = k4; l >= 0; l--) {
                    double t2 = tape[k - 1];
                    x[l] = t2;
                    double t3 = xBar[l] * Math.sin(gain * t2 + level2);
                    levelBar -= t3;
                    gainBar -= t3 * t2;
                    xBar[l] = -(t3 * gain);
                    k--;
                }
                filled--;
            }
            end = k6;
        }
        return gainBar + levelBar;
    }

    private static double phasesValueAndGradientKernel(double[] x, double gain, int steps, double[] xBar,
            double[][] doubles, int[][] ints, double[] partials) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        double[] tape4 = doubles[3];
        double[] ownTape = doubles[4];
        double[] levelTape = doubles[5];
        double[] levelKept = doubles[6];
        double[] xKept = doubles[7];
        int[] segments = ints[0];
        if (levelTape.length < Math.min(steps, 10000)) {
            levelTape = grow(doubles, 5, Math.min(steps, 10000));
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
                        levelKept = grow(doubles, 6, size);
                    }
                    levelKept[kept] = level;
                    int p = kept * x.length;
                    if (xKept.length < (kept + 1) * (long) x.length) {
                        xKept = grow(doubles, 7, (kept + 1) * (long) x.length);
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
        int k3 = 0;
        int trips = 0;
        for (int s = found; s > 0; s -= 2) {
            if (tape3.length < trips + 1L) {
                tape3 = grow(doubles, 2, trips + 1L);
            }
            if (tape2.length < k3 + (x.length - 1L)) {
                tape2 = grow(doubles, 1, k3 + (x.length - 1L));
            }
            for (int j = 1; j < x.length; j++) {
                double xj = x[j];
                tape2[k3] = xj;
                x[j] = xj + 0.1 * x[j - 1] * xj;
                k3++;
            }
            double x0 = x[0];
            tape3[trips] = x0;
            x[0] = x0 * mean5;
            trips++;
        }
        long k4 = x.length;
        long size = k4 * Math.max(steps - 3L + 1L, 0L);
        if (ownTape.length < size) {
            ownTape = grow(doubles, 4, size);
        }
        int k5 = steps - 3 + 1;
        int k6 = 0;
        double total = mean5;
        for (int r = 0; r < x.length; r++) {
            double own = x[r];
            int base = r * k5;
            double own2 = own;
            for (int s = 3; s <= steps; s++) {
                if (tape4.length < k6 + (long) r) {
                    tape4 = grow(doubles, 3, k6 + (long) r);
                }
                for (int j = 0; j < r; j++) {
                    double t = own2 + x[j];
                    tape4[k6] = t;
                    own2 = Math.sin(t);
                    k6++;
                }
                ownTape[base + (s - 3)] = own2;
                total += own2 * own;
            }
        }
        int k7 = x.length - 1;
        for (int r = k7; r >= 0; r--) {
            double own = x[r];
            int base = r * k5;
            double ownBar = 0.0;
            double ownBar2 = 0.0;
            for (int s = steps; s >= 3; s--) {
                ownBar2 += own;
                ownBar += ownTape[base + (s - 3)];
                for (int j = r - 1; j >= 0; j--) {
                    ownBar2 *= Math.cos(tape4[k6 - 1]);
                    xBar[j] += ownBar2;
                    k6--;
                }
            }
            xBar[r] += ownBar + ownBar2;
        }
        double meanBar = 1.0;
        for (int j = trips - 1; j >= 0; j--) {
            double t = tape3[j];
            x[0] = t;
            double xBar0 = xBar[0];
            meanBar += xBar0 * t;
            xBar[0] = xBar0 * mean5;
            for (int l = k7; l >= 1; l--) {
                double t2 = tape2[k3 - 1];
                x[l] = t2;
                double xBarL = xBar[l];
                xBar[l] = 0.0;
                xBar[l - 1] += xBarL * t2 * 0.1;
                xBar[l] += xBarL + xBarL * (0.1 * x[l - 1]);
                k3--;
            }
        }
        double t = meanBar * level;
        double levelBar = 0.0;
        for (int j = 0; j < x.length; j++) {
            levelBar += meanBar * x[j];
            xBar[j] += t;
        }
        int k8 = Math.max(steps, 0);
        int lastSegment2 = Math.floorDiv(k8 - 1, 10000);
        double gainBar = 0.0;
        int end = k8;
        for (int j = lastSegment2; j >= 0; j--) {
            int k9 = j * 10000;
            if (end < k8) {
                int segment2 = segments[kept - 1];
                double level2 = levelKept[kept - 1];
                int p = (kept - 1) * x.length;
                for (int l = 0; l < x.length; l++) {
                    x[l] = xKept[p];
                    p++;
                }
                int next2 = segment2 + Checkpoints.distance(j - segment2 + 1, 10000 - kept);
                kept = segment2 == j ? kept - 1 : kept;
                filled = 0;
                k = 0;
                for (int s = segment2 * 10000; s < end; s++) {
                    if (filled == 10000) {
                        if (segment2 + 1 == next2) {
                            long size2 = kept + 1L;
                            if (segments.length < size2) {
                                segments = grow(ints, 0, size2);
                            }
                            segments[kept] = segment2 + 1;
                            if (levelKept.length < size2) {
                                levelKept = grow(doubles, 6, size2);
                            }
                            levelKept[kept] = level2;
                            int p2 = kept * x.length;
                            if (xKept.length < (kept + 1) * k4) {
                                xKept = grow(doubles, 7, (kept + 1) * k4);
                            }
                            for (int l = 0; l < x.length; l++) {
                                xKept[p2] = x[l];
                                p2++;
                            }
                            next2 = segment2 + 1
                                    + Checkpoints.distance(j - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled = 0;
                        k = 0;
                        segment2++;
                    }
                    levelTape[filled] = level2;
                    if (tape.length < k + k4) {
                        tape = grow(doubles, 0, k + k4);
                    }
                    for (int l = 0; l < x.length; l++) {
                        double xl = x[l];
                        tape[k] = xl;
                        x[l] = Math.cos(gain * xl + level2);
                        k++;
                    }
                    level2 += x[s % x.length] * gain;
                    filled++;
                }
            }
            for (int s = end - 1; s >= k9; s--) {
                double level2 = levelTape[filled - 1];
                int k10 = s % x.length;
                gainBar += levelBar * x[k10];
                xBar[k10] += levelBar * gain;
                for (int l = k7; l >= 0; l--) {
                    double t2 = tape[k - 1];
                    x[l] = t2;
                    double t3 = xBar[l] * Math.sin(gain * t2 + level2);
                    levelBar -= t3;
                    gainBar -= t3 * t2;
                    xBar[l] = -(t3 * gain);
                    k--;
                }
                filled--;
            }
            end = k9;
        }
        partials[0] = gainBar + levelBar;
        return total;
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

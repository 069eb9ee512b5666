package programs.stepping;

import io.phigrad.Checkpoints;
import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link CumulativeInPlace}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class CumulativeInPlaceDerivatives {

    private CumulativeInPlaceDerivatives() {}

    /**
     * The derivative of {@link CumulativeInPlace#transformed(double[], int)} with respect to {@code x}.
     */
    public static TransformedGradient transformedGradient(double[] x, int times) {
        TransformedGradient into = new TransformedGradient();
        transformedGradient(x, times, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link CumulativeInPlace#transformed(double[], int)} with respect to
     * {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 24 * times * x.length - 22 * times + x.length}; of the method itself: at
     * most {@code 5 * times * x.length - 3 * times + 2 * x.length}. Workspace: at most
     * {@code 4 * (4 * min(times, 10000) * x.length + 2 * snapshots * x.length - 4 * min(times, 10000) + snapshots + 2 * x.length)}
     * bytes, and while it grows at most twice as many. Here {@code snapshots} is
     * {@code min(10000, (rounds11_9 - 1) / 10000 + 1)}.
     */
    public static void transformedGradient(double[] x, int times, TransformedGradient into) {
        into.prepare(x);
        transformedGradientKernel(into.xCopy, times, into.x, into.doubles, into.ints);
    }

    /**
     * Computes the derivative of {@link CumulativeInPlace#transformed(double[], int)} with respect to
     * {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 24 * times * x.length - 20 * times + 3 * x.length}; of the method itself: at
     * most {@code 5 * times * x.length - 3 * times + 2 * x.length}. Workspace: at most
     * {@code 4 * (4 * min(times, 10000) * x.length + 2 * snapshots * x.length - 4 * min(times, 10000) + snapshots + 2 * x.length)}
     * bytes, and while it grows at most twice as many. Here {@code snapshots} is
     * {@code min(10000, (rounds11_9 - 1) / 10000 + 1)}.
     */
    public static double transformedValueAndGradient(double[] x, int times, TransformedGradient into) {
        into.prepare(x);
        return transformedValueAndGradientKernel(into.xCopy, times, into.x, into.doubles, into.ints);
    }

    /**
     * The derivative of {@link CumulativeInPlace#transformed(double[], int)} with respect to {@code x}, and
     * the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class TransformedGradient {
        private double[] x = new double[0];
        private boolean given;
        private double[] xCopy = new double[0];
        private final double[][] doubles = new double[3][0];
        private final int[][] ints = new int[1][0];

        /** An empty holder, which grows to what it meets. */
        public TransformedGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static TransformedGradient into(double[] x) {
            TransformedGradient holder = new TransformedGradient();
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

        private void prepare(double[] x) {
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            xCopy = copied(xCopy, x);
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            this.x = roomLike(this.x, x);
        }

        private TransformedGradient withoutScratch() {
            TransformedGradient results = new TransformedGradient();
            results.x = x;
            return results;
        }
    }

    private static void transformedGradientKernel(double[] x, int times, double[] xBar, double[][] doubles,
            int[][] ints) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] xKept = doubles[2];
        int[] segments = ints[0];
        int next = times > 10000 ? 0 : -1;
        int lastSegment = Math.floorDiv(times - 1, 10000);
        int iStart = x.length - 1;
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        int k = 0;
        int k2 = 0;
        for (int t = 0; t < times; t++) {
            if (filled == 10000) {
                if (segment + 1 == next) {
                    if (segments.length < kept + 1L) {
                        segments = grow(ints, 0, kept + 1L);
                    }
                    segments[kept] = segment + 1;
                    int p = kept * x.length;
                    if (xKept.length < (kept + 1) * (long) x.length) {
                        xKept = grow(doubles, 2, (kept + 1) * (long) x.length);
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
                k2 = 0;
                segment++;
            }
            if (tape.length < k + (x.length - 1L)) {
                tape = grow(doubles, 0, k + (x.length - 1L));
            }
            for (int i = 1; i < x.length; i++) {
                double xi = x[i];
                tape[k] = xi;
                x[i] = xi + 0.5 * x[i - 1] * xi;
                k++;
            }
            if (tape2.length < k2 + (long) iStart) {
                tape2 = grow(doubles, 1, k2 + (long) iStart);
            }
            for (int i = iStart; i > 0; i--) {
                double xi = x[i];
                tape2[k2] = xi;
                x[i] = Math.tanh(xi - x[i - 1]);
                k2++;
            }
            filled++;
        }
        for (int i = 0; i < x.length; i++) {
            xBar[i] = 2.0 * x[i];
        }
        int k3 = Math.max(times, 0);
        int lastSegment2 = Math.floorDiv(k3 - 1, 10000);
        boolean test = x.length > 0;
        int end = k3;
        for (int i = lastSegment2; i >= 0; i--) {
            int k4 = i * 10000;
            if (end < k3) {
                int segment2 = segments[kept - 1];
                int p = (kept - 1) * x.length;
                for (int j = 0; j < x.length; j++) {
                    x[j] = xKept[p];
                    p++;
                }
                int next2 = segment2 + Checkpoints.distance(i - segment2 + 1, 10000 - kept);
                kept = segment2 == i ? kept - 1 : kept;
                int filled2 = 0;
                k = 0;
                k2 = 0;
                for (int round = segment2 * 10000; round < end; round++) {
                    if (filled2 == 10000) {
                        if (segment2 + 1 == next2) {
                            if (segments.length < kept + 1L) {
                                segments = grow(ints, 0, kept + 1L);
                            }
                            segments[kept] = segment2 + 1;
                            int p2 = kept * x.length;
                            if (xKept.length < (kept + 1) * (long) x.length) {
                                xKept = grow(doubles, 2, (kept + 1) * (long) x.length);
                            }
                            for (int j = 0; j < x.length; j++) {
                                xKept[p2] = x[j];
                                p2++;
                            }
                            next2 = segment2 + 1
                                    + Checkpoints.distance(i - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled2 = 0;
                        k = 0;
                        k2 = 0;
                        segment2++;
                    }
                    if (tape.length < k + (x.length - 1L)) {
                        tape = grow(doubles, 0, k + (x.length - 1L));
                    }
                    for (int j = 1; j < x.length; j++) {
                        double xj = x[j];
                        tape[k] = xj;
                        x[j] = xj + 0.5 * x[j - 1] * xj;
                        k++;
                    }
                    if (tape2.length < k2 + (long) iStart) {
                        tape2 = grow(doubles, 1, k2 + (long) iStart);
                    }
                    for (int j = iStart; j > 0; j--) {
                        double xj = x[j];
                        tape2[k2] = xj;
                        x[j] = Math.tanh(xj - x[j - 1]);
                        k2++;
                    }
                    filled2++;
                }
            }
            for (int t = end - 1; t >= k4; t--) {
                for (int j = 1; j <= iStart; j++) {
                    double t2 = tape2[k2 - 1];
                    double xj = x[j];
                    x[j] = t2;
                    double xBarJ = xBar[j];
                    xBar[j] = 0.0;
                    double t3 = Math.abs(t2 - x[j - 1]);
                    double t4;
                    if (t3 < 9.0) {
                        t4 = (1.0 - xj) * (1.0 + xj);
                    } else {
                        double t5 = Math.exp(-2.0 * t3);
                        double t6 = 1.0 + t5;
                        t4 = 4.0 * t5 / (t6 * t6);
                    }
                    double t5 = xBarJ * t4;
                    xBar[j - 1] -= t5;
                    xBar[j] += t5;
                    k2--;
                }
                if (test) {
                    xBar[0] += x[iStart];
                    xBar[iStart] += x[0];
                }
                for (int j = x.length - 1; j >= 1; j--) {
                    double t2 = tape[k - 1];
                    x[j] = t2;
                    double xBarJ = xBar[j];
                    xBar[j] = 0.0;
                    xBar[j - 1] += xBarJ * t2 * 0.5;
                    xBar[j] += xBarJ + xBarJ * (0.5 * x[j - 1]);
                    k--;
                }
            }
            end = k4;
        }
    }

    private static double transformedValueAndGradientKernel(double[] x, int times, double[] xBar,
            double[][] doubles, int[][] ints) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] xKept = doubles[2];
        int[] segments = ints[0];
        int next = times > 10000 ? 0 : -1;
        int lastSegment = Math.floorDiv(times - 1, 10000);
        boolean test = x.length > 0;
        int iStart = x.length - 1;
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        int k = 0;
        int k2 = 0;
        double seen = 0.0;
        for (int t = 0; t < times; t++) {
            if (filled == 10000) {
                if (segment + 1 == next) {
                    if (segments.length < kept + 1L) {
                        segments = grow(ints, 0, kept + 1L);
                    }
                    segments[kept] = segment + 1;
                    int p = kept * x.length;
                    if (xKept.length < (kept + 1) * (long) x.length) {
                        xKept = grow(doubles, 2, (kept + 1) * (long) x.length);
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
                k2 = 0;
                segment++;
            }
            if (tape.length < k + (x.length - 1L)) {
                tape = grow(doubles, 0, k + (x.length - 1L));
            }
            for (int i = 1; i < x.length; i++) {
                double xi = x[i];
                tape[k] = xi;
                x[i] = xi + 0.5 * x[i - 1] * xi;
                k++;
            }
            seen += test ? x[iStart] * x[0] : 1.0;
            if (tape2.length < k2 + (long) iStart) {
                tape2 = grow(doubles, 1, k2 + (long) iStart);
            }
            for (int i = iStart; i > 0; i--) {
                double xi = x[i];
                tape2[k2] = xi;
                x[i] = Math.tanh(xi - x[i - 1]);
                k2++;
            }
            filled++;
        }
        double sum = seen;
        for (int i = 0; i < x.length; i++) {
            double v = x[i];
            sum += v * v;
            xBar[i] = 2.0 * v;
        }
        int k3 = Math.max(times, 0);
        int lastSegment2 = Math.floorDiv(k3 - 1, 10000);
        int end = k3;
        for (int i = lastSegment2; i >= 0; i--) {
            int k4 = i * 10000;
            if (end < k3) {
                int segment2 = segments[kept - 1];
                int p = (kept - 1) * x.length;
                for (int j = 0; j < x.length; j++) {
                    x[j] = xKept[p];
                    p++;
                }
                int next2 = segment2 + Checkpoints.distance(i - segment2 + 1, 10000 - kept);
                kept = segment2 == i ? kept - 1 : kept;
                int filled2 = 0;
                k = 0;
                k2 = 0;
                for (int round = segment2 * 10000; round < end; round++) {
                    if (filled2 == 10000) {
                        if (segment2 + 1 == next2) {
                            if (segments.length < kept + 1L) {
                                segments = grow(ints, 0, kept + 1L);
                            }
                            segments[kept] = segment2 + 1;
                            int p2 = kept * x.length;
                            if (xKept.length < (kept + 1) * (long) x.length) {
                                xKept = grow(doubles, 2, (kept + 1) * (long) x.length);
                            }
                            for (int j = 0; j < x.length; j++) {
                                xKept[p2] = x[j];
                                p2++;
                            }
                            next2 = segment2 + 1
                                    + Checkpoints.distance(i - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled2 = 0;
                        k = 0;
                        k2 = 0;
                        segment2++;
                    }
                    if (tape.length < k + (x.length - 1L)) {
                        tape = grow(doubles, 0, k + (x.length - 1L));
                    }
                    for (int j = 1; j < x.length; j++) {
                        double xj = x[j];
                        tape[k] = xj;
                        x[j] = xj + 0.5 * x[j - 1] * xj;
                        k++;
                    }
                    if (tape2.length < k2 + (long) iStart) {
                        tape2 = grow(doubles, 1, k2 + (long) iStart);
                    }
                    for (int j = iStart; j > 0; j--) {
                        double xj = x[j];
                        tape2[k2] = xj;
                        x[j] = Math.tanh(xj - x[j - 1]);
                        k2++;
                    }
                    filled2++;
                }
            }
            for (int t = end - 1; t >= k4; t--) {
                for (int j = 1; j <= iStart; j++) {
                    double t2 = tape2[k2 - 1];
                    double xj = x[j];
                    x[j] = t2;
                    double xBarJ = xBar[j];
                    xBar[j] = 0.0;
                    double t3 = Math.abs(t2 - x[j - 1]);
                    double t4;
                    if (t3 < 9.0) {
                        t4 = (1.0 - xj) * (1.0 + xj);
                    } else {
                        double t5 = Math.exp(-2.0 * t3);
                        double t6 = 1.0 + t5;
                        t4 = 4.0 * t5 / (t6 * t6);
                    }
                    double t5 = xBarJ * t4;
                    xBar[j - 1] -= t5;
                    xBar[j] += t5;
                    k2--;
                }
                if (test) {
                    xBar[0] += x[iStart];
                    xBar[iStart] += x[0];
                }
                for (int j = x.length - 1; j >= 1; j--) {
                    double t2 = tape[k - 1];
                    x[j] = t2;
                    double xBarJ = xBar[j];
                    xBar[j] = 0.0;
                    xBar[j - 1] += xBarJ * t2 * 0.5;
                    xBar[j] += xBarJ + xBarJ * (0.5 * x[j - 1]);
                    k--;
                }
            }
            end = k4;
        }
        return sum;
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

    /** An array in the shape of an argument: the result array itself if it has that shape. */
    private static double[] roomLike(double[] result, double[] argument) {
        return result.length == argument.length ? result : new double[argument.length];
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

package programs.calls;

import io.phigrad.Checkpoints;
import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link VoidHelpersInLoop}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class VoidHelpersInLoopDerivatives {

    private VoidHelpersInLoopDerivatives() {}

    /**
     * The derivative of {@link VoidHelpersInLoop#value(double[], double, int)} with respect to {@code x} and
     * {@code rate}.
     */
    public static ValueGradient valueGradient(double[] x, double rate, int rounds) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, rate, rounds, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link VoidHelpersInLoop#value(double[], double, int)} with respect to
     * {@code x} and {@code rate} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code rounds * (15 * x.length - 1)}; of the method itself: at most
     * {@code 6 * rounds * x.length}. Workspace: at most
     * {@code 4 * (4 * min(rounds, 10000) * x.length + 4 * snapshots * x.length + snapshots + 6 * x.length)}
     * bytes, and while it grows at most twice as many. Here {@code snapshots} is
     * {@code min(10000, (rounds12_9 - 1) / 10000 + 1)}.
     */
    public static void valueGradient(double[] x, double rate, int rounds, ValueGradient into) {
        into.prepare(x);
        into.rate = valueGradientKernel(into.xCopy, rate, rounds, into.x, into.doubles, into.ints);
    }

    /**
     * Computes the derivative of {@link VoidHelpersInLoop#value(double[], double, int)} with respect to
     * {@code x} and {@code rate} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 16 * rounds * x.length}; of the method itself: at most
     * {@code 6 * rounds * x.length}. Workspace: at most
     * {@code 4 * (4 * min(rounds, 10000) * x.length + 4 * snapshots * x.length + snapshots + 6 * x.length)}
     * bytes, and while it grows at most twice as many. Here {@code snapshots} is
     * {@code min(10000, (rounds12_9 - 1) / 10000 + 1)}.
     */
    public static double valueValueAndGradient(double[] x, double rate, int rounds, ValueGradient into) {
        into.prepare(x);
        double value = valueValueAndGradientKernel(into.xCopy, rate, rounds, into.x, into.doubles, into.ints,
                into.partials);
        into.rate = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link VoidHelpersInLoop#value(double[], double, int)} with respect to {@code x} and
     * {@code rate}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] x = new double[0];
        private double rate;
        private boolean given;
        private double[] xCopy = new double[0];
        private final double[][] doubles = new double[6][0];
        private final int[][] ints = new int[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] x) {
            ValueGradient holder = new ValueGradient();
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

        /** The derivative with respect to {@code rate}. */
        public double rate() {
            return rate;
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

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.x = x;
            results.rate = rate;
            return results;
        }
    }

    private static double valueGradientKernel(double[] x, double rate, int rounds, double[] xBar,
            double[][] doubles, int[][] ints) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] xKept = doubles[2];
        double[] bufferKept = doubles[3];
        int[] segments = ints[0];
        double[] buffer = room(doubles, 4, x.length);
        double[] bufferBar = room(doubles, 5, x.length);
        boolean test = x.length == 0;
        long k = x.length;
        long size = Math.min(rounds, 10000) * k;
        if (tape.length < size) {
            tape = grow(doubles, 0, size);
        }
        if (tape2.length < size) {
            tape2 = grow(doubles, 1, size);
        }
        int next = rounds > 10000 ? 0 : -1;
        int lastSegment = Math.floorDiv(rounds - 1, 10000);
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        for (int r = 0; r < rounds; r++) {
            if (filled == 10000) {
                if (segment + 1 == next) {
                    if (segments.length < kept + 1L) {
                        segments = grow(ints, 0, kept + 1L);
                    }
                    segments[kept] = segment + 1;
                    int k2 = kept * x.length;
                    long k3 = (kept + 1) * k;
                    if (xKept.length < k3) {
                        xKept = grow(doubles, 2, k3);
                    }
                    int p = k2;
                    for (int i = 0; i < x.length; i++) {
                        xKept[p] = x[i];
                        p++;
                    }
                    if (bufferKept.length < k3) {
                        bufferKept = grow(doubles, 3, k3);
                    }
                    int p2 = k2;
                    for (int i = 0; i < x.length; i++) {
                        bufferKept[p2] = buffer[i];
                        p2++;
                    }
                    next = segment + 1
                            + Checkpoints.distance(lastSegment - (segment + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                segment++;
            }
            int base = filled * x.length;
            for (int i = 0; i < x.length; i++) {
                double xi = x[i];
                tape[base + i] = xi;
                buffer[i] = rate * xi * xi;
            }
            if (!(test | r == 0)) {
                int k2 = x.length - 1;
                double last = buffer[k2];
                double t = r;
                for (int i = k2; i > 0; i--) {
                    buffer[i] = buffer[i - 1] + t;
                }
                buffer[0] = last;
            }
            for (int i = 0; i < x.length; i++) {
                double bufferI = buffer[i];
                tape2[base + i] = bufferI;
                x[i] = 0.5 * bufferI * bufferI;
            }
            filled++;
        }
        int k2 = Math.max(rounds, 0);
        int lastSegment2 = Math.floorDiv(k2 - 1, 10000);
        double rateBar = 0.0;
        int end = k2;
        for (int i = lastSegment2; i >= 0; i--) {
            int k3 = i * 10000;
            if (end < k2) {
                int segment2 = segments[kept - 1];
                int p = (kept - 1) * x.length;
                for (int j = 0; j < x.length; j++) {
                    x[j] = xKept[p];
                    buffer[j] = bufferKept[p];
                    p++;
                }
                int next2 = segment2 + Checkpoints.distance(i - segment2 + 1, 10000 - kept);
                kept = segment2 == i ? kept - 1 : kept;
                filled = 0;
                for (int r = segment2 * 10000; r < end; r++) {
                    if (filled == 10000) {
                        if (segment2 + 1 == next2) {
                            if (segments.length < kept + 1L) {
                                segments = grow(ints, 0, kept + 1L);
                            }
                            segments[kept] = segment2 + 1;
                            int k4 = kept * x.length;
                            long k5 = (kept + 1) * k;
                            if (xKept.length < k5) {
                                xKept = grow(doubles, 2, k5);
                            }
                            int p2 = k4;
                            for (int j = 0; j < x.length; j++) {
                                xKept[p2] = x[j];
                                p2++;
                            }
                            if (bufferKept.length < k5) {
                                bufferKept = grow(doubles, 3, k5);
                            }
                            int p3 = k4;
                            for (int j = 0; j < x.length; j++) {
                                bufferKept[p3] = buffer[j];
                                p3++;
                            }
                            next2 = segment2 + 1
                                    + Checkpoints.distance(i - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled = 0;
                        segment2++;
                    }
                    int base = filled * x.length;
                    for (int j = 0; j < x.length; j++) {
                        double xj = x[j];
                        tape[base + j] = xj;
                        buffer[j] = rate * xj * xj;
                    }
                    if (!(test | r == 0)) {
                        int k4 = x.length - 1;
                        double last = buffer[k4];
                        double t = r;
                        for (int j = k4; j > 0; j--) {
                            buffer[j] = buffer[j - 1] + t;
                        }
                        buffer[0] = last;
                    }
                    for (int j = 0; j < x.length; j++) {
                        double bufferJ = buffer[j];
                        tape2[base + j] = bufferJ;
                        x[j] = 0.5 * bufferJ * bufferJ;
                    }
                    filled++;
                }
            }
            for (int r = end - 1; r >= k3; r--) {
                boolean test2 = test | r == 0;
                int base = (filled - 1) * x.length;
                for (int j = 0; j < x.length; j++) {
                    double xBarJ = xBar[j];
                    xBar[j] = 0.0;
                    bufferBar[j] += xBarJ * tape2[base + j] + 1.0;
                }
                if (!test2) {
                    int k4 = x.length - 1;
                    double bufferBar0 = bufferBar[0];
                    bufferBar[0] = 0.0;
                    for (int j = 1; j <= k4; j++) {
                        double bufferBarJ = bufferBar[j];
                        bufferBar[j] = 0.0;
                        bufferBar[j - 1] += bufferBarJ;
                    }
                    bufferBar[k4] += bufferBar0;
                }
                for (int j = 0; j < x.length; j++) {
                    double t = tape[base + j];
                    double bufferBarJ = bufferBar[j];
                    bufferBar[j] = 0.0;
                    double t2 = bufferBarJ * t;
                    rateBar += t2 * t;
                    xBar[j] += 2.0 * (t2 * rate);
                }
                filled--;
            }
            end = k3;
        }
        return rateBar;
    }

    private static double valueValueAndGradientKernel(double[] x, double rate, int rounds, double[] xBar,
            double[][] doubles, int[][] ints, double[] partials) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] xKept = doubles[2];
        double[] bufferKept = doubles[3];
        int[] segments = ints[0];
        double[] buffer = room(doubles, 4, x.length);
        double[] bufferBar = room(doubles, 5, x.length);
        boolean test = x.length == 0;
        long k = x.length;
        long size = Math.min(rounds, 10000) * k;
        if (tape.length < size) {
            tape = grow(doubles, 0, size);
        }
        if (tape2.length < size) {
            tape2 = grow(doubles, 1, size);
        }
        int next = rounds > 10000 ? 0 : -1;
        int lastSegment = Math.floorDiv(rounds - 1, 10000);
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        double sum = 0.0;
        for (int r = 0; r < rounds; r++) {
            if (filled == 10000) {
                if (segment + 1 == next) {
                    if (segments.length < kept + 1L) {
                        segments = grow(ints, 0, kept + 1L);
                    }
                    segments[kept] = segment + 1;
                    int k2 = kept * x.length;
                    long k3 = (kept + 1) * k;
                    if (xKept.length < k3) {
                        xKept = grow(doubles, 2, k3);
                    }
                    int p = k2;
                    for (int i = 0; i < x.length; i++) {
                        xKept[p] = x[i];
                        p++;
                    }
                    if (bufferKept.length < k3) {
                        bufferKept = grow(doubles, 3, k3);
                    }
                    int p2 = k2;
                    for (int i = 0; i < x.length; i++) {
                        bufferKept[p2] = buffer[i];
                        p2++;
                    }
                    next = segment + 1
                            + Checkpoints.distance(lastSegment - (segment + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                segment++;
            }
            int base = filled * x.length;
            for (int i = 0; i < x.length; i++) {
                double xi = x[i];
                tape[base + i] = xi;
                buffer[i] = rate * xi * xi;
            }
            if (!(test | r == 0)) {
                int k2 = x.length - 1;
                double last = buffer[k2];
                double t = r;
                for (int i = k2; i > 0; i--) {
                    buffer[i] = buffer[i - 1] + t;
                }
                buffer[0] = last;
            }
            double sum2 = 0.0;
            for (int i = 0; i < x.length; i++) {
                double v = buffer[i];
                sum2 += v;
                tape2[base + i] = v;
                x[i] = 0.5 * v * v;
            }
            sum += sum2;
            filled++;
        }
        int k2 = Math.max(rounds, 0);
        int lastSegment2 = Math.floorDiv(k2 - 1, 10000);
        double rateBar = 0.0;
        int end = k2;
        for (int i = lastSegment2; i >= 0; i--) {
            int k3 = i * 10000;
            if (end < k2) {
                int segment2 = segments[kept - 1];
                int p = (kept - 1) * x.length;
                for (int j = 0; j < x.length; j++) {
                    x[j] = xKept[p];
                    buffer[j] = bufferKept[p];
                    p++;
                }
                int next2 = segment2 + Checkpoints.distance(i - segment2 + 1, 10000 - kept);
                kept = segment2 == i ? kept - 1 : kept;
                filled = 0;
                for (int r = segment2 * 10000; r < end; r++) {
                    if (filled == 10000) {
                        if (segment2 + 1 == next2) {
                            if (segments.length < kept + 1L) {
                                segments = grow(ints, 0, kept + 1L);
                            }
                            segments[kept] = segment2 + 1;
                            int k4 = kept * x.length;
                            long k5 = (kept + 1) * k;
                            if (xKept.length < k5) {
                                xKept = grow(doubles, 2, k5);
                            }
                            int p2 = k4;
                            for (int j = 0; j < x.length; j++) {
                                xKept[p2] = x[j];
                                p2++;
                            }
                            if (bufferKept.length < k5) {
                                bufferKept = grow(doubles, 3, k5);
                            }
                            int p3 = k4;
                            for (int j = 0; j < x.length; j++) {
                                bufferKept[p3] = buffer[j];
                                p3++;
                            }
                            next2 = segment2 + 1
                                    + Checkpoints.distance(i - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled = 0;
                        segment2++;
                    }
                    int base = filled * x.length;
                    for (int j = 0; j < x.length; j++) {
                        double xj = x[j];
                        tape[base + j] = xj;
                        buffer[j] = rate * xj * xj;
                    }
                    if (!(test | r == 0)) {
                        int k4 = x.length - 1;
                        double last = buffer[k4];
                        double t = r;
                        for (int j = k4; j > 0; j--) {
                            buffer[j] = buffer[j - 1] + t;
                        }
                        buffer[0] = last;
                    }
                    for (int j = 0; j < x.length; j++) {
                        double bufferJ = buffer[j];
                        tape2[base + j] = bufferJ;
                        x[j] = 0.5 * bufferJ * bufferJ;
                    }
                    filled++;
                }
            }
            for (int r = end - 1; r >= k3; r--) {
                boolean test2 = test | r == 0;
                int base = (filled - 1) * x.length;
                for (int j = 0; j < x.length; j++) {
                    double xBarJ = xBar[j];
                    xBar[j] = 0.0;
                    bufferBar[j] += xBarJ * tape2[base + j] + 1.0;
                }
                if (!test2) {
                    int k4 = x.length - 1;
                    double bufferBar0 = bufferBar[0];
                    bufferBar[0] = 0.0;
                    for (int j = 1; j <= k4; j++) {
                        double bufferBarJ = bufferBar[j];
                        bufferBar[j] = 0.0;
                        bufferBar[j - 1] += bufferBarJ;
                    }
                    bufferBar[k4] += bufferBar0;
                }
                for (int j = 0; j < x.length; j++) {
                    double t = tape[base + j];
                    double bufferBarJ = bufferBar[j];
                    bufferBar[j] = 0.0;
                    double t2 = bufferBarJ * t;
                    rateBar += t2 * t;
                    xBar[j] += 2.0 * (t2 * rate);
                }
                filled--;
            }
            end = k3;
        }
        partials[0] = rateBar;
        return sum;
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

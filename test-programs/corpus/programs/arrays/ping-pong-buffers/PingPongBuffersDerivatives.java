package programs.arrays;

import io.phigrad.Checkpoints;
import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link PingPongBuffers}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class PingPongBuffersDerivatives {

    private PingPongBuffersDerivatives() {}

    /**
     * The derivative of {@link PingPongBuffers#value(double[], double, int)} with respect to {@code start}
     * and {@code c}.
     */
    public static ValueGradient valueGradient(double[] start, double c, int steps) {
        ValueGradient into = new ValueGradient();
        valueGradient(start, c, steps, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link PingPongBuffers#value(double[], double, int)} with respect to
     * {@code start} and {@code c} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 3 * start.length * (6 * steps + 1)}; of the method itself:
     * {@code 3 * start.length * (2 * steps + 1)}. Workspace: at most
     * {@code 4 * (4 * min(steps, 10000) * start.length + 4 * snapshots * start.length + 4 * min(steps, 10000) + 9 * snapshots + 8 * start.length)}
     * bytes, and while it grows at most twice as many. Here {@code snapshots} is
     * {@code min(10000, (rounds16_9 - 1) / 10000 + 1)}.
     */
    public static void valueGradient(double[] start, double c, int steps, ValueGradient into) {
        into.prepare(start);
        into.c = valueGradientKernel(start, c, steps, into.start, into.doubleRows2, into.doubles, into.ints);
    }

    /**
     * Computes the derivative of {@link PingPongBuffers#value(double[], double, int)} with respect to
     * {@code start} and {@code c} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 6 * start.length * (3 * steps + 1)}; of the method itself:
     * {@code 3 * start.length * (2 * steps + 1)}. Workspace: at most
     * {@code 4 * (4 * min(steps, 10000) * start.length + 4 * snapshots * start.length + 4 * min(steps, 10000) + 9 * snapshots + 8 * start.length)}
     * bytes, and while it grows at most twice as many. Here {@code snapshots} is
     * {@code min(10000, (rounds16_9 - 1) / 10000 + 1)}.
     */
    public static double valueValueAndGradient(double[] start, double c, int steps, ValueGradient into) {
        into.prepare(start);
        double value = valueValueAndGradientKernel(start, c, steps, into.start, into.doubleRows2,
                into.doubles, into.ints, into.partials);
        into.c = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link PingPongBuffers#value(double[], double, int)} with respect to {@code start}
     * and {@code c}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] start = new double[0];
        private double c;
        private boolean given;
        private final double[][][] doubleRows2 = new double[6][0][];
        private final double[][] doubles = new double[7][0];
        private final int[][] ints = new int[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] start) {
            ValueGradient holder = new ValueGradient();
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

        /** The derivative with respect to {@code c}. */
        public double c() {
            return c;
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

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.start = start;
            results.c = c;
            return results;
        }
    }

    private static double valueGradientKernel(double[] start, double c, int steps, double[] startBar,
            double[][][] doubleRows2, double[][] doubles, int[][] ints) {
        double[][] currentBarTape = doubleRows2[0];
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[][] nextBarTape = doubleRows2[1];
        double[][] currentKept = doubleRows2[2];
        double[][] nextKept = doubleRows2[3];
        double[][] currentBarKept = doubleRows2[4];
        double[][] nextBarKept = doubleRows2[5];
        double[] currentKept2 = doubles[2];
        int[] segments = ints[0];
        double[] current = zeros(doubles, 3, start.length);
        double[] currentBar = zeros(doubles, 4, start.length);
        double[] next = zeros(doubles, 5, start.length);
        double[] nextBar = zeros(doubles, 6, start.length);
        for (int i = 0; i < start.length; i++) {
            current[i] = start[i];
        }
        int k = Math.min(steps, 10000);
        if (currentBarTape.length < k) {
            currentBarTape = grow(doubleRows2, 0, k);
        }
        if (nextBarTape.length < k) {
            nextBarTape = grow(doubleRows2, 1, k);
        }
        long size = k * (long) start.length;
        if (tape.length < size) {
            tape = grow(doubles, 0, size);
        }
        if (tape2.length < size) {
            tape2 = grow(doubles, 1, size);
        }
        int k2 = start.length + start.length;
        int next2 = steps > 10000 ? 0 : -1;
        int lastSegment = Math.floorDiv(steps - 1, 10000);
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        double[] current2 = current;
        double[] next3 = next;
        double[] currentBar2 = currentBar;
        for (int s = 0; s < steps; s++) {
            if (filled == 10000) {
                if (segment + 1 == next2) {
                    long size2 = kept + 1L;
                    if (segments.length < size2) {
                        segments = grow(ints, 0, size2);
                    }
                    segments[kept] = segment + 1;
                    if (currentKept.length < size2) {
                        currentKept = grow(doubleRows2, 2, size2);
                    }
                    currentKept[kept] = current2;
                    if (nextKept.length < size2) {
                        nextKept = grow(doubleRows2, 3, size2);
                    }
                    nextKept[kept] = next3;
                    if (currentBarKept.length < size2) {
                        currentBarKept = grow(doubleRows2, 4, size2);
                    }
                    currentBarKept[kept] = currentBar2;
                    if (nextBarKept.length < size2) {
                        nextBarKept = grow(doubleRows2, 5, size2);
                    }
                    nextBarKept[kept] = nextBar;
                    int p = kept * k2;
                    if (currentKept2.length < (kept + 1) * (long) k2) {
                        currentKept2 = grow(doubles, 2, (kept + 1) * (long) k2);
                    }
                    for (int i = 0; i < start.length; i++) {
                        currentKept2[p] = current[i];
                        p++;
                    }
                    for (int i = 0; i < start.length; i++) {
                        currentKept2[p] = next[i];
                        p++;
                    }
                    next2 = segment + 1
                            + Checkpoints.distance(lastSegment - (segment + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                segment++;
            }
            currentBarTape[filled] = currentBar2;
            nextBarTape[filled] = nextBar;
            int base = filled * start.length;
            for (int i = 0; i < start.length; i++) {
                double left = current2[(i + start.length - 1) % start.length];
                double t = current2[i];
                int at = base + i;
                tape2[at] = t;
                double t2 = left - 2.0 * t + current2[(i + 1) % start.length];
                tape[at] = t2;
                next3[i] = t + c * t2 * t;
            }
            filled++;
            double[] current3 = current2;
            current2 = next3;
            next3 = current3;
            double[] currentBar3 = currentBar2;
            currentBar2 = nextBar;
            nextBar = currentBar3;
        }
        for (int i = 0; i < start.length; i++) {
            nextBar[i] += 1.0;
            currentBar2[i] += 2.0 * current2[i];
        }
        int k3 = Math.max(steps, 0);
        int lastSegment2 = Math.floorDiv(k3 - 1, 10000);
        double cBar = 0.0;
        int end = k3;
        for (int i = lastSegment2; i >= 0; i--) {
            int k4 = i * 10000;
            if (end < k3) {
                int segment2 = segments[kept - 1];
                double[] current3 = currentKept[kept - 1];
                double[] next4 = nextKept[kept - 1];
                double[] currentBar3 = currentBarKept[kept - 1];
                double[] nextBar2 = nextBarKept[kept - 1];
                int p = (kept - 1) * k2;
                for (int j = 0; j < start.length; j++) {
                    current[j] = currentKept2[p];
                    p++;
                }
                for (int j = 0; j < start.length; j++) {
                    next[j] = currentKept2[p];
                    p++;
                }
                int next5 = segment2 + Checkpoints.distance(i - segment2 + 1, 10000 - kept);
                kept = segment2 == i ? kept - 1 : kept;
                filled = 0;
                for (int round = segment2 * 10000; round < end; round++) {
                    if (filled == 10000) {
                        if (segment2 + 1 == next5) {
                            long size2 = kept + 1L;
                            if (segments.length < size2) {
                                segments = grow(ints, 0, size2);
                            }
                            segments[kept] = segment2 + 1;
                            if (currentKept.length < size2) {
                                currentKept = grow(doubleRows2, 2, size2);
                            }
                            currentKept[kept] = current3;
                            if (nextKept.length < size2) {
                                nextKept = grow(doubleRows2, 3, size2);
                            }
                            nextKept[kept] = next4;
                            if (currentBarKept.length < size2) {
                                currentBarKept = grow(doubleRows2, 4, size2);
                            }
                            currentBarKept[kept] = currentBar3;
                            if (nextBarKept.length < size2) {
                                nextBarKept = grow(doubleRows2, 5, size2);
                            }
                            nextBarKept[kept] = nextBar2;
                            int p2 = kept * k2;
                            if (currentKept2.length < (kept + 1) * (long) k2) {
                                currentKept2 = grow(doubles, 2, (kept + 1) * (long) k2);
                            }
                            for (int j = 0; j < start.length; j++) {
                                currentKept2[p2] = current[j];
                                p2++;
                            }
                            for (int j = 0; j < start.length; j++) {
                                currentKept2[p2] = next[j];
                                p2++;
                            }
                            next5 = segment2 + 1
                                    + Checkpoints.distance(i - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled = 0;
                        segment2++;
                    }
                    currentBarTape[filled] = currentBar3;
                    nextBarTape[filled] = nextBar2;
                    int base = filled * start.length;
                    for (int j = 0; j < start.length; j++) {
                        double left = current3[(j + start.length - 1) % start.length];
                        double t = current3[j];
                        int at = base + j;
                        tape2[at] = t;
                        double t2 = left - 2.0 * t + current3[(j + 1) % start.length];
                        tape[at] = t2;
                        next4[j] = t + c * t2 * t;
                    }
                    filled++;
                    double[] current4 = current3;
                    current3 = next4;
                    next4 = current4;
                    double[] currentBar4 = currentBar3;
                    currentBar3 = nextBar2;
                    nextBar2 = currentBar4;
                }
            }
            for (int s = end - 1; s >= k4; s--) {
                double[] currentBar3 = currentBarTape[filled - 1];
                double[] nextBar2 = nextBarTape[filled - 1];
                int base = (filled - 1) * start.length;
                for (int j = start.length - 1; j >= 0; j--) {
                    int at = base + j;
                    double tapeAt = tape[at];
                    double t = nextBar2[j];
                    nextBar2[j] = 0.0;
                    double t2 = t * tape2[at];
                    cBar += t2 * tapeAt;
                    double t3 = t2 * c;
                    currentBar3[j] += t + t * (c * tapeAt) + t3 * -2.0;
                    currentBar3[(j + 1) % start.length] += t3;
                    currentBar3[(j + start.length - 1) % start.length] += t3;
                }
                filled--;
            }
            end = k4;
        }
        for (int i = 0; i < start.length; i++) {
            double currentBarI = currentBar[i];
            currentBar[i] = 0.0;
            startBar[i] = currentBarI;
        }
        return cBar;
    }

    private static double valueValueAndGradientKernel(double[] start, double c, int steps, double[] startBar,
            double[][][] doubleRows2, double[][] doubles, int[][] ints, double[] partials) {
        double[][] currentBarTape = doubleRows2[0];
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[][] nextBarTape = doubleRows2[1];
        double[][] currentKept = doubleRows2[2];
        double[][] nextKept = doubleRows2[3];
        double[][] currentBarKept = doubleRows2[4];
        double[][] nextBarKept = doubleRows2[5];
        double[] currentKept2 = doubles[2];
        int[] segments = ints[0];
        double[] current = zeros(doubles, 3, start.length);
        double[] currentBar = zeros(doubles, 4, start.length);
        double[] next = zeros(doubles, 5, start.length);
        double[] nextBar = zeros(doubles, 6, start.length);
        for (int i = 0; i < start.length; i++) {
            current[i] = start[i];
        }
        int k = Math.min(steps, 10000);
        if (currentBarTape.length < k) {
            currentBarTape = grow(doubleRows2, 0, k);
        }
        if (nextBarTape.length < k) {
            nextBarTape = grow(doubleRows2, 1, k);
        }
        long size = k * (long) start.length;
        if (tape.length < size) {
            tape = grow(doubles, 0, size);
        }
        if (tape2.length < size) {
            tape2 = grow(doubles, 1, size);
        }
        int k2 = start.length + start.length;
        int next2 = steps > 10000 ? 0 : -1;
        int lastSegment = Math.floorDiv(steps - 1, 10000);
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        double[] current2 = current;
        double[] next3 = next;
        double[] currentBar2 = currentBar;
        for (int s = 0; s < steps; s++) {
            if (filled == 10000) {
                if (segment + 1 == next2) {
                    long size2 = kept + 1L;
                    if (segments.length < size2) {
                        segments = grow(ints, 0, size2);
                    }
                    segments[kept] = segment + 1;
                    if (currentKept.length < size2) {
                        currentKept = grow(doubleRows2, 2, size2);
                    }
                    currentKept[kept] = current2;
                    if (nextKept.length < size2) {
                        nextKept = grow(doubleRows2, 3, size2);
                    }
                    nextKept[kept] = next3;
                    if (currentBarKept.length < size2) {
                        currentBarKept = grow(doubleRows2, 4, size2);
                    }
                    currentBarKept[kept] = currentBar2;
                    if (nextBarKept.length < size2) {
                        nextBarKept = grow(doubleRows2, 5, size2);
                    }
                    nextBarKept[kept] = nextBar;
                    int p = kept * k2;
                    if (currentKept2.length < (kept + 1) * (long) k2) {
                        currentKept2 = grow(doubles, 2, (kept + 1) * (long) k2);
                    }
                    for (int i = 0; i < start.length; i++) {
                        currentKept2[p] = current[i];
                        p++;
                    }
                    for (int i = 0; i < start.length; i++) {
                        currentKept2[p] = next[i];
                        p++;
                    }
                    next2 = segment + 1
                            + Checkpoints.distance(lastSegment - (segment + 1) + 1, 10000 - (kept + 1));
                    kept++;
                }
                filled = 0;
                segment++;
            }
            currentBarTape[filled] = currentBar2;
            nextBarTape[filled] = nextBar;
            int base = filled * start.length;
            for (int i = 0; i < start.length; i++) {
                double left = current2[(i + start.length - 1) % start.length];
                double t = current2[i];
                int at = base + i;
                tape2[at] = t;
                double t2 = left - 2.0 * t + current2[(i + 1) % start.length];
                tape[at] = t2;
                next3[i] = t + c * t2 * t;
            }
            filled++;
            double[] current3 = current2;
            current2 = next3;
            next3 = current3;
            double[] currentBar3 = currentBar2;
            currentBar2 = nextBar;
            nextBar = currentBar3;
        }
        double sum = 0.0;
        for (int i = 0; i < start.length; i++) {
            double t = current2[i];
            sum += t * t + next3[i];
            nextBar[i] += 1.0;
            currentBar2[i] += 2.0 * t;
        }
        int k3 = Math.max(steps, 0);
        int lastSegment2 = Math.floorDiv(k3 - 1, 10000);
        double cBar = 0.0;
        int end = k3;
        for (int i = lastSegment2; i >= 0; i--) {
            int k4 = i * 10000;
            if (end < k3) {
                int segment2 = segments[kept - 1];
                double[] current3 = currentKept[kept - 1];
                double[] next4 = nextKept[kept - 1];
                double[] currentBar3 = currentBarKept[kept - 1];
                double[] nextBar2 = nextBarKept[kept - 1];
                int p = (kept - 1) * k2;
                for (int j = 0; j < start.length; j++) {
                    current[j] = currentKept2[p];
                    p++;
                }
                for (int j = 0; j < start.length; j++) {
                    next[j] = currentKept2[p];
                    p++;
                }
                int next5 = segment2 + Checkpoints.distance(i - segment2 + 1, 10000 - kept);
                kept = segment2 == i ? kept - 1 : kept;
                filled = 0;
                for (int round = segment2 * 10000; round < end; round++) {
                    if (filled == 10000) {
                        if (segment2 + 1 == next5) {
                            long size2 = kept + 1L;
                            if (segments.length < size2) {
                                segments = grow(ints, 0, size2);
                            }
                            segments[kept] = segment2 + 1;
                            if (currentKept.length < size2) {
                                currentKept = grow(doubleRows2, 2, size2);
                            }
                            currentKept[kept] = current3;
                            if (nextKept.length < size2) {
                                nextKept = grow(doubleRows2, 3, size2);
                            }
                            nextKept[kept] = next4;
                            if (currentBarKept.length < size2) {
                                currentBarKept = grow(doubleRows2, 4, size2);
                            }
                            currentBarKept[kept] = currentBar3;
                            if (nextBarKept.length < size2) {
                                nextBarKept = grow(doubleRows2, 5, size2);
                            }
                            nextBarKept[kept] = nextBar2;
                            int p2 = kept * k2;
                            if (currentKept2.length < (kept + 1) * (long) k2) {
                                currentKept2 = grow(doubles, 2, (kept + 1) * (long) k2);
                            }
                            for (int j = 0; j < start.length; j++) {
                                currentKept2[p2] = current[j];
                                p2++;
                            }
                            for (int j = 0; j < start.length; j++) {
                                currentKept2[p2] = next[j];
                                p2++;
                            }
                            next5 = segment2 + 1
                                    + Checkpoints.distance(i - (segment2 + 1) + 1, 10000 - (kept + 1));
                            kept++;
                        }
                        filled = 0;
                        segment2++;
                    }
                    currentBarTape[filled] = currentBar3;
                    nextBarTape[filled] = nextBar2;
                    int base = filled * start.length;
                    for (int j = 0; j < start.length; j++) {
                        double left = current3[(j + start.length - 1) % start.length];
                        double t = current3[j];
                        int at = base + j;
                        tape2[at] = t;
                        double t2 = left - 2.0 * t + current3[(j + 1) % start.length];
                        tape[at] = t2;
                        next4[j] = t + c * t2 * t;
                    }
                    filled++;
                    double[] current4 = current3;
                    current3 = next4;
                    next4 = current4;
                    double[] currentBar4 = currentBar3;
                    currentBar3 = nextBar2;
                    nextBar2 = currentBar4;
                }
            }
            for (int s = end - 1; s >= k4; s--) {
                double[] currentBar3 = currentBarTape[filled - 1];
                double[] nextBar2 = nextBarTape[filled - 1];
                int base = (filled - 1) * start.length;
                for (int j = start.length - 1; j >= 0; j--) {
                    int at = base + j;
                    double tapeAt = tape[at];
                    double t = nextBar2[j];
                    nextBar2[j] = 0.0;
                    double t2 = t * tape2[at];
                    cBar += t2 * tapeAt;
                    double t3 = t2 * c;
                    currentBar3[j] += t + t * (c * tapeAt) + t3 * -2.0;
                    currentBar3[(j + 1) % start.length] += t3;
                    currentBar3[(j + start.length - 1) % start.length] += t3;
                }
                filled--;
            }
            end = k4;
        }
        for (int i = 0; i < start.length; i++) {
            double currentBarI = currentBar[i];
            currentBar[i] = 0.0;
            startBar[i] = currentBarI;
        }
        partials[0] = cBar;
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

    /** An array in the shape of an argument: the result array itself if it has that shape. */
    private static double[] roomLike(double[] result, double[] argument) {
        return result.length == argument.length ? result : new double[argument.length];
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }
}

package programs.stepping;

import io.phigrad.Checkpoints;
import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link OverwrittenByTurns}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class OverwrittenByTurnsDerivatives {

    private OverwrittenByTurnsDerivatives() {}

    /**
     * The derivative of {@link OverwrittenByTurns#mixed(double[], float[], int)} with respect to {@code x}
     * and {@code y}.
     *
     * <p>
     * Branches on active values (lines 20 and 23) have the derivative of the side taken.
     */
    public static MixedGradient mixedGradient(double[] x, float[] y, int steps) {
        MixedGradient into = new MixedGradient();
        mixedGradient(x, y, steps, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link OverwrittenByTurns#mixed(double[], float[], int)} with respect to
     * {@code x} and {@code y} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 29 * steps * x.length}; of the method itself: at most
     * {@code 9 * steps * x.length}. Workspace: at most
     * {@code 4 * (10 * min(steps, 10000) * x.length + 3 * snapshots * x.length + snapshots * y.length + snapshots + 3 * x.length + 3 * y.length)}
     * bytes, and while it grows at most twice as many. Here {@code snapshots} is
     * {@code min(10000, (rounds16_9 - 1) / 10000 + 1)}.
     */
    public static void mixedGradient(double[] x, float[] y, int steps, MixedGradient into) {
        into.prepare(x, y);
        mixedGradientKernel(into.xCopy, into.yCopy, steps, into.x, into.yExact, into.ints, into.doubles,
                into.floats);
        into.round();
    }

    /**
     * Computes the derivative of {@link OverwrittenByTurns#mixed(double[], float[], int)} with respect to
     * {@code x} and {@code y} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 33 * steps * x.length}; of the method itself: at most
     * {@code 9 * steps * x.length}. Workspace: at most
     * {@code 4 * (10 * min(steps, 10000) * x.length + 3 * snapshots * x.length + snapshots * y.length + snapshots + 3 * x.length + 3 * y.length)}
     * bytes, and while it grows at most twice as many. Here {@code snapshots} is
     * {@code min(10000, (rounds16_9 - 1) / 10000 + 1)}.
     */
    public static double mixedValueAndGradient(double[] x, float[] y, int steps, MixedGradient into) {
        into.prepare(x, y);
        double value = mixedValueAndGradientKernel(into.xCopy, into.yCopy, steps, into.x, into.yExact,
                into.ints, into.doubles, into.floats);
        into.round();
        return value;
    }

    /**
     * The derivative of {@link OverwrittenByTurns#mixed(double[], float[], int)} with respect to {@code x}
     * and {@code y}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class MixedGradient {
        private double[] x = new double[0];
        private float[] y = new float[0];
        private double[] yExact = new double[0];
        private boolean given;
        private double[] xCopy = new double[0];
        private float[] yCopy = new float[0];
        private final int[][] ints = new int[4][0];
        private final double[][] doubles = new double[5][0];
        private final float[][] floats = new float[2][0];

        /** An empty holder, which grows to what it meets. */
        public MixedGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static MixedGradient into(double[] x, float[] y) {
            MixedGradient holder = new MixedGradient();
            holder.x = x;
            holder.y = y;
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

        /**
         * The derivative with respect to {@code y}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public float[] y() {
            return y;
        }

        private void prepare(double[] x, float[] y) {
            if (this.x == x) {
                throw new IllegalArgumentException("argument x shares an array with the result x");
            }
            if (this.y == y) {
                throw new IllegalArgumentException("argument y shares an array with the result y");
            }
            xCopy = copied(xCopy, x);
            yCopy = copied(yCopy, y);
            if (given && !sameShape(this.x, x)) {
                throw new IllegalArgumentException(
                        "the array given for the result x has not the shape of the argument");
            }
            if (given && !sameShape(this.y, y)) {
                throw new IllegalArgumentException(
                        "the array given for the result y has not the shape of the argument");
            }
            this.x = zerosLike(this.x, x);
            yExact = zerosLike(yExact, y);
        }

        private void round() {
            y = rounded(y, yExact);
        }

        private MixedGradient withoutScratch() {
            MixedGradient results = new MixedGradient();
            results.x = x;
            results.y = y;
            return results;
        }
    }

    private static void mixedGradientKernel(double[] x, float[] y, int steps, double[] xBar, double[] yBar,
            int[][] ints, double[][] doubles, float[][] floats) {
        int[] jTape = ints[0];
        double[] beforeTape = doubles[0];
        double[] tape = doubles[1];
        double[] tape2 = doubles[2];
        float[] tape3 = floats[0];
        double[] betweenTape = doubles[3];
        double[] xKept = doubles[4];
        float[] yKept = floats[1];
        int[] placeKept = ints[1];
        int[] segments = ints[2];
        int[] place = room(ints, 3, x.length);
        for (int i = 0; i < x.length; i++) {
            place[i] = (i + 1) % x.length;
        }
        long k = x.length;
        long size = Math.min(steps, 10000) * k;
        if (jTape.length < size) {
            jTape = grow(ints, 0, size);
        }
        if (beforeTape.length < size) {
            beforeTape = grow(doubles, 0, size);
        }
        if (tape.length < size) {
            tape = grow(doubles, 1, size);
        }
        if (tape2.length < size) {
            tape2 = grow(doubles, 2, size);
        }
        if (tape3.length < size) {
            tape3 = grow(floats, 0, size);
        }
        if (betweenTape.length < size) {
            betweenTape = grow(doubles, 3, size);
        }
        int next = steps > 10000 ? 0 : -1;
        int lastSegment = Math.floorDiv(steps - 1, 10000);
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        for (int s = 0; s < steps; s++) {
            if (filled == 10000) {
                if (segment + 1 == next) {
                    if (segments.length < kept + 1L) {
                        segments = grow(ints, 2, kept + 1L);
                    }
                    segments[kept] = segment + 1;
                    int k2 = kept * x.length;
                    long k3 = kept + 1;
                    long k4 = k3 * k;
                    if (xKept.length < k4) {
                        xKept = grow(doubles, 4, k4);
                    }
                    int p = k2;
                    for (int i = 0; i < x.length; i++) {
                        xKept[p] = x[i];
                        p++;
                    }
                    int p2 = kept * y.length;
                    if (yKept.length < k3 * y.length) {
                        yKept = grow(floats, 1, k3 * y.length);
                    }
                    for (int i = 0; i < y.length; i++) {
                        yKept[p2] = y[i];
                        p2++;
                    }
                    if (placeKept.length < k4) {
                        placeKept = grow(ints, 1, k4);
                    }
                    int p3 = k2;
                    for (int i = 0; i < x.length; i++) {
                        placeKept[p3] = place[i];
                        p3++;
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
                int j = place[i];
                int at = base + i;
                jTape[at] = j;
                double before = x[j];
                beforeTape[at] = before;
                double xi = x[i];
                tape2[at] = xi;
                if (xi > 0.2) {
                    double t = Math.cos(before);
                    tape[at] = t;
                    double t2 = xi * t;
                    x[j] = t2;
                    float yi = y[i];
                    tape3[at] = yi;
                    y[i] = yi * (float) t2;
                } else if (before < 0.0) {
                    x[i] = before * before;
                    place[i] = (j + s) % x.length;
                }
                double between = x[j];
                betweenTape[at] = between;
                x[j] = 0.5 * between + y[i];
            }
            filled++;
        }
        int k2 = Math.max(steps, 0);
        int lastSegment2 = Math.floorDiv(k2 - 1, 10000);
        int end = k2;
        for (int i = lastSegment2; i >= 0; i--) {
            int k3 = i * 10000;
            if (end < k2) {
                int segment2 = segments[kept - 1];
                int p = (kept - 1) * x.length;
                int p2 = (kept - 1) * y.length;
                for (int j = 0; j < y.length; j++) {
                    y[j] = yKept[p2];
                    p2++;
                }
                for (int j = 0; j < x.length; j++) {
                    x[j] = xKept[p];
                    place[j] = placeKept[p];
                    p++;
                }
                int next2 = segment2 + Checkpoints.distance(i - segment2 + 1, 10000 - kept);
                kept = segment2 == i ? kept - 1 : kept;
                filled = 0;
                for (int s = segment2 * 10000; s < end; s++) {
                    if (filled == 10000) {
                        if (segment2 + 1 == next2) {
                            if (segments.length < kept + 1L) {
                                segments = grow(ints, 2, kept + 1L);
                            }
                            segments[kept] = segment2 + 1;
                            int k4 = kept * x.length;
                            long k5 = kept + 1;
                            long k6 = k5 * k;
                            if (xKept.length < k6) {
                                xKept = grow(doubles, 4, k6);
                            }
                            int p3 = k4;
                            for (int j = 0; j < x.length; j++) {
                                xKept[p3] = x[j];
                                p3++;
                            }
                            int p4 = kept * y.length;
                            if (yKept.length < k5 * y.length) {
                                yKept = grow(floats, 1, k5 * y.length);
                            }
                            for (int j = 0; j < y.length; j++) {
                                yKept[p4] = y[j];
                                p4++;
                            }
                            if (placeKept.length < k6) {
                                placeKept = grow(ints, 1, k6);
                            }
                            int p5 = k4;
                            for (int j = 0; j < x.length; j++) {
                                placeKept[p5] = place[j];
                                p5++;
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
                        int j2 = place[j];
                        int at = base + j;
                        jTape[at] = j2;
                        double before = x[j2];
                        beforeTape[at] = before;
                        double xj = x[j];
                        tape2[at] = xj;
                        if (xj > 0.2) {
                            double t = Math.cos(before);
                            tape[at] = t;
                            double t2 = xj * t;
                            x[j2] = t2;
                            float yj = y[j];
                            tape3[at] = yj;
                            y[j] = yj * (float) t2;
                        } else if (before < 0.0) {
                            x[j] = before * before;
                            place[j] = (j2 + s) % x.length;
                        }
                        double between = x[j2];
                        betweenTape[at] = between;
                        x[j2] = 0.5 * between + y[j];
                    }
                    filled++;
                }
            }
            for (int s = end - 1; s >= k3; s--) {
                int base = (filled - 1) * x.length;
                for (int j = x.length - 1; j >= 0; j--) {
                    int at = base + j;
                    int j2 = jTape[at];
                    double before = beforeTape[at];
                    double t = tape2[at];
                    double between = betweenTape[at];
                    double t2 = y[j];
                    double t3 = 0.5 * between + t2;
                    double t4 = before * between;
                    double t5 = t2 * t3;
                    double beforeBar = t5 * between;
                    double t6 = t2 * t4 + xBar[j2];
                    yBar[j] += t4 * t3 + t6;
                    double t7 = t5 * before + t6 * 0.5;
                    xBar[j2] = t7;
                    double t8 = 0.0;
                    if (t > 0.2) {
                        double tapeAt = tape[at];
                        float t9 = tape3[at];
                        y[j] = t9;
                        double yBarJ = yBar[j];
                        yBar[j] = yBarJ * (float) (t * tapeAt);
                        xBar[j2] = 0.0;
                        double t10 = yBarJ * t9 + t7;
                        t8 = t10 * tapeAt;
                        beforeBar -= t10 * t * Math.sin(before);
                    } else if (before < 0.0) {
                        double xBarJ = xBar[j];
                        xBar[j] = 0.0;
                        beforeBar += 2.0 * xBarJ * before;
                    }
                    xBar[j] += t8;
                    xBar[j2] += beforeBar;
                }
                filled--;
            }
            end = k3;
        }
    }

    private static double mixedValueAndGradientKernel(double[] x, float[] y, int steps, double[] xBar,
            double[] yBar, int[][] ints, double[][] doubles, float[][] floats) {
        int[] jTape = ints[0];
        double[] beforeTape = doubles[0];
        double[] tape = doubles[1];
        double[] tape2 = doubles[2];
        float[] tape3 = floats[0];
        double[] betweenTape = doubles[3];
        double[] xKept = doubles[4];
        float[] yKept = floats[1];
        int[] placeKept = ints[1];
        int[] segments = ints[2];
        int[] place = room(ints, 3, x.length);
        for (int i = 0; i < x.length; i++) {
            place[i] = (i + 1) % x.length;
        }
        long k = x.length;
        long size = Math.min(steps, 10000) * k;
        if (jTape.length < size) {
            jTape = grow(ints, 0, size);
        }
        if (beforeTape.length < size) {
            beforeTape = grow(doubles, 0, size);
        }
        if (tape.length < size) {
            tape = grow(doubles, 1, size);
        }
        if (tape2.length < size) {
            tape2 = grow(doubles, 2, size);
        }
        if (tape3.length < size) {
            tape3 = grow(floats, 0, size);
        }
        if (betweenTape.length < size) {
            betweenTape = grow(doubles, 3, size);
        }
        int next = steps > 10000 ? 0 : -1;
        int lastSegment = Math.floorDiv(steps - 1, 10000);
        int kept = 0;
        int segment = -1;
        int filled = 10000;
        double sum = 0.0;
        for (int s = 0; s < steps; s++) {
            if (filled == 10000) {
                if (segment + 1 == next) {
                    if (segments.length < kept + 1L) {
                        segments = grow(ints, 2, kept + 1L);
                    }
                    segments[kept] = segment + 1;
                    int k2 = kept * x.length;
                    long k3 = kept + 1;
                    long k4 = k3 * k;
                    if (xKept.length < k4) {
                        xKept = grow(doubles, 4, k4);
                    }
                    int p = k2;
                    for (int i = 0; i < x.length; i++) {
                        xKept[p] = x[i];
                        p++;
                    }
                    int p2 = kept * y.length;
                    if (yKept.length < k3 * y.length) {
                        yKept = grow(floats, 1, k3 * y.length);
                    }
                    for (int i = 0; i < y.length; i++) {
                        yKept[p2] = y[i];
                        p2++;
                    }
                    if (placeKept.length < k4) {
                        placeKept = grow(ints, 1, k4);
                    }
                    int p3 = k2;
                    for (int i = 0; i < x.length; i++) {
                        placeKept[p3] = place[i];
                        p3++;
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
                int j = place[i];
                int at = base + i;
                jTape[at] = j;
                double before = x[j];
                beforeTape[at] = before;
                double xi = x[i];
                tape2[at] = xi;
                if (xi > 0.2) {
                    double t = Math.cos(before);
                    tape[at] = t;
                    double t2 = xi * t;
                    x[j] = t2;
                    float yi = y[i];
                    tape3[at] = yi;
                    y[i] = yi * (float) t2;
                } else if (before < 0.0) {
                    x[i] = before * before;
                    place[i] = (j + s) % x.length;
                }
                double between = x[j];
                betweenTape[at] = between;
                double t = y[i];
                double t2 = 0.5 * between + t;
                x[j] = t2;
                sum += before * between * t2 * t;
            }
            filled++;
        }
        int k2 = Math.max(steps, 0);
        int lastSegment2 = Math.floorDiv(k2 - 1, 10000);
        int end = k2;
        for (int i = lastSegment2; i >= 0; i--) {
            int k3 = i * 10000;
            if (end < k2) {
                int segment2 = segments[kept - 1];
                int p = (kept - 1) * x.length;
                int p2 = (kept - 1) * y.length;
                for (int j = 0; j < y.length; j++) {
                    y[j] = yKept[p2];
                    p2++;
                }
                for (int j = 0; j < x.length; j++) {
                    x[j] = xKept[p];
                    place[j] = placeKept[p];
                    p++;
                }
                int next2 = segment2 + Checkpoints.distance(i - segment2 + 1, 10000 - kept);
                kept = segment2 == i ? kept - 1 : kept;
                filled = 0;
                for (int s = segment2 * 10000; s < end; s++) {
                    if (filled == 10000) {
                        if (segment2 + 1 == next2) {
                            if (segments.length < kept + 1L) {
                                segments = grow(ints, 2, kept + 1L);
                            }
                            segments[kept] = segment2 + 1;
                            int k4 = kept * x.length;
                            long k5 = kept + 1;
                            long k6 = k5 * k;
                            if (xKept.length < k6) {
                                xKept = grow(doubles, 4, k6);
                            }
                            int p3 = k4;
                            for (int j = 0; j < x.length; j++) {
                                xKept[p3] = x[j];
                                p3++;
                            }
                            int p4 = kept * y.length;
                            if (yKept.length < k5 * y.length) {
                                yKept = grow(floats, 1, k5 * y.length);
                            }
                            for (int j = 0; j < y.length; j++) {
                                yKept[p4] = y[j];
                                p4++;
                            }
                            if (placeKept.length < k6) {
                                placeKept = grow(ints, 1, k6);
                            }
                            int p5 = k4;
                            for (int j = 0; j < x.length; j++) {
                                placeKept[p5] = place[j];
                                p5++;
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
                        int j2 = place[j];
                        int at = base + j;
                        jTape[at] = j2;
                        double before = x[j2];
                        beforeTape[at] = before;
                        double xj = x[j];
                        tape2[at] = xj;
                        if (xj > 0.2) {
                            double t = Math.cos(before);
                            tape[at] = t;
                            double t2 = xj * t;
                            x[j2] = t2;
                            float yj = y[j];
                            tape3[at] = yj;
                            y[j] = yj * (float) t2;
                        } else if (before < 0.0) {
                            x[j] = before * before;
                            place[j] = (j2 + s) % x.length;
                        }
                        double between = x[j2];
                        betweenTape[at] = between;
                        x[j2] = 0.5 * between + y[j];
                    }
                    filled++;
                }
            }
            for (int s = end - 1; s >= k3; s--) {
                int base = (filled - 1) * x.length;
                for (int j = x.length - 1; j >= 0; j--) {
                    int at = base + j;
                    int j2 = jTape[at];
                    double before = beforeTape[at];
                    double t = tape2[at];
                    double between = betweenTape[at];
                    double t2 = y[j];
                    double t3 = 0.5 * between + t2;
                    double t4 = before * between;
                    double t5 = t2 * t3;
                    double beforeBar = t5 * between;
                    double t6 = t2 * t4 + xBar[j2];
                    yBar[j] += t4 * t3 + t6;
                    double t7 = t5 * before + t6 * 0.5;
                    xBar[j2] = t7;
                    double t8 = 0.0;
                    if (t > 0.2) {
                        double tapeAt = tape[at];
                        float t9 = tape3[at];
                        y[j] = t9;
                        double yBarJ = yBar[j];
                        yBar[j] = yBarJ * (float) (t * tapeAt);
                        xBar[j2] = 0.0;
                        double t10 = yBarJ * t9 + t7;
                        t8 = t10 * tapeAt;
                        beforeBar -= t10 * t * Math.sin(before);
                    } else if (before < 0.0) {
                        double xBarJ = xBar[j];
                        xBar[j] = 0.0;
                        beforeBar += 2.0 * xBarJ * before;
                    }
                    xBar[j] += t8;
                    xBar[j2] += beforeBar;
                }
                filled--;
            }
            end = k3;
        }
        return sum;
    }

    /** An array kept in a slot, with room for the given number of zeros. */
    private static int[] room(int[][] slots, int slot, int length) {
        int[] array = slots[slot];
        if (length < 0 || array.length < length) {
            array = new int[length];
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
    private static float[] grow(float[][] slots, int slot, long length) {
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
    private static double[] zerosLike(double[] result, float[] argument) {
        if (result.length != argument.length) {
            return new double[argument.length];
        }
        Arrays.fill(result, 0);
        return result;
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
    private static boolean sameShape(float[] given, float[] argument) {
        return given.length == argument.length;
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }

    /** A copy of an argument, in the array of the last copy if that has its length. */
    private static float[] copied(float[] copy, float[] original) {
        if (copy.length != original.length) {
            return original.clone();
        }
        System.arraycopy(original, 0, copy, 0, copy.length);
        return copy;
    }

    /** A copy of an argument, in the array of the last copy if that has its length. */
    private static double[] copied(double[] copy, double[] original) {
        if (copy.length != original.length) {
            return original.clone();
        }
        System.arraycopy(original, 0, copy, 0, copy.length);
        return copy;
    }

    /** The derivative rounded to float, in the last result's array if that has its length. */
    private static float[] rounded(float[] result, double[] exact) {
        float[] rounded = result.length == exact.length ? result : new float[exact.length];
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = (float) exact[i];
        }
        return rounded;
    }
}

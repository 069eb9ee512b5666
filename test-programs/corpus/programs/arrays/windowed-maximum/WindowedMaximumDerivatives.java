package programs.arrays;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link WindowedMaximum}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class WindowedMaximumDerivatives {

    private WindowedMaximumDerivatives() {}

    /** The derivative of {@link WindowedMaximum#f(double[], int)} with respect to {@code x}. */
    public static FGradient fGradient(double[] x, int w) {
        FGradient into = new FGradient();
        fGradient(x, w, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link WindowedMaximum#f(double[], int)} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 14 * x.length}; of the method itself: at most {@code 6 * x.length}.
     * Workspace: {@code 32 * x.length} bytes.
     */
    public static void fGradient(double[] x, int w, FGradient into) {
        into.prepare(x);
        fGradientKernel(into.xCopy, w, into.x, into.ints, into.doubles);
    }

    /**
     * Computes the derivative of {@link WindowedMaximum#f(double[], int)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 14 * x.length}; of the method itself: at most {@code 6 * x.length}.
     * Workspace: {@code 32 * x.length} bytes.
     */
    public static double fValueAndGradient(double[] x, int w, FGradient into) {
        into.prepare(x);
        return fValueAndGradientKernel(into.xCopy, w, into.x, into.ints, into.doubles);
    }

    /**
     * The derivative of {@link WindowedMaximum#f(double[], int)} with respect to {@code x}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class FGradient {
        private double[] x = new double[0];
        private boolean given;
        private double[] xCopy = new double[0];
        private final int[][] ints = new int[2][0];
        private final double[][] doubles = new double[2][0];

        /** An empty holder, which grows to what it meets. */
        public FGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static FGradient into(double[] x) {
            FGradient holder = new FGradient();
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
            this.x = zerosLike(this.x, x);
        }

        private FGradient withoutScratch() {
            FGradient results = new FGradient();
            results.x = x;
            return results;
        }
    }

    /**
     * The derivative of {@link WindowedMaximum#hist(double[])} with respect to {@code h}.
     *
     * <p>
     * The branch on active values (line 33) has the derivative of the side taken.
     */
    public static HistGradient histGradient(double[] h) {
        HistGradient into = new HistGradient();
        histGradient(h, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link WindowedMaximum#hist(double[])} with respect to {@code h} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 2 * h.length + rounds29 + 2}; of the method itself: {@code rounds29}.
     * Workspace: {@code 13 * (h.length + 1)} bytes. Here {@code rounds29} is how often the loop in line 29
     * runs in all.
     */
    public static void histGradient(double[] h, HistGradient into) {
        into.prepare(h);
        histGradientKernel(h, into.h, into.booleans, into.ints);
    }

    /**
     * Computes the derivative of {@link WindowedMaximum#hist(double[])} with respect to {@code h} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 2 * h.length + rounds29 + 2}; of the method itself: {@code rounds29}.
     * Workspace: {@code 13 * (h.length + 1)} bytes. Here {@code rounds29} is how often the loop in line 29
     * runs in all.
     */
    public static double histValueAndGradient(double[] h, HistGradient into) {
        into.prepare(h);
        return histValueAndGradientKernel(h, into.h, into.booleans, into.ints);
    }

    /**
     * The derivative of {@link WindowedMaximum#hist(double[])} with respect to {@code h}, and the memory that
     * computing it needs. One holder serves one thread at a time.
     */
    public static final class HistGradient {
        private double[] h = new double[0];
        private boolean given;
        private final boolean[][] booleans = new boolean[1][0];
        private final int[][] ints = new int[3][0];

        /** An empty holder, which grows to what it meets. */
        public HistGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static HistGradient into(double[] h) {
            HistGradient holder = new HistGradient();
            holder.h = h;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code h}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] h() {
            return h;
        }

        private void prepare(double[] h) {
            if (this.h == h) {
                throw new IllegalArgumentException("argument h shares an array with the result h");
            }
            if (given && !sameShape(this.h, h)) {
                throw new IllegalArgumentException(
                        "the array given for the result h has not the shape of the argument");
            }
            this.h = zerosLike(this.h, h);
        }

        private HistGradient withoutScratch() {
            HistGradient results = new HistGradient();
            results.h = h;
            return results;
        }
    }

    private static void fGradientKernel(double[] x, int w, double[] xBar, int[][] ints, double[][] doubles) {
        int[] tape = ints[0];
        double[] tape2 = doubles[0];
        double[] tape3 = doubles[1];
        int[] dq = room(ints, 1, x.length);
        int k = w - 1;
        if (tape.length < x.length) {
            tape = grow(ints, 0, x.length);
        }
        if (tape2.length < x.length) {
            tape2 = grow(doubles, 0, x.length);
        }
        if (tape3.length < x.length) {
            tape3 = grow(doubles, 1, x.length);
        }
        int head = 0;
        int tail = 0;
        double s = 0.0;
        for (int i = 0; i < x.length; i++) {
            while (tail > head && x[dq[tail - 1]] <= x[i]) {
                tail--;
            }
            dq[tail] = i;
            if (dq[head] <= i - w) {
                head++;
            }
            if (i >= k) {
                int dqHead = dq[head];
                tape[i] = dqHead;
                double xDqHead = x[dqHead];
                s += xDqHead * xDqHead * (i + 1);
            }
            double xi = x[i];
            tape3[i] = xi;
            double t = 1.0 + 0.1 * s;
            tape2[i] = t;
            x[i] = xi * t;
            tail++;
        }
        double sBar = 1.0;
        for (int i = x.length - 1; i >= 0; i--) {
            double t = tape3[i];
            x[i] = t;
            double xBarI = xBar[i];
            sBar += xBarI * t * 0.1;
            xBar[i] = xBarI * tape2[i];
            if (i >= k) {
                int tapeI = tape[i];
                xBar[tapeI] += 2.0 * (sBar * (i + 1)) * x[tapeI];
            }
        }
    }

    private static double fValueAndGradientKernel(double[] x, int w, double[] xBar, int[][] ints,
            double[][] doubles) {
        int[] tape = ints[0];
        double[] tape2 = doubles[0];
        double[] tape3 = doubles[1];
        int[] dq = room(ints, 1, x.length);
        int k = w - 1;
        if (tape.length < x.length) {
            tape = grow(ints, 0, x.length);
        }
        if (tape2.length < x.length) {
            tape2 = grow(doubles, 0, x.length);
        }
        if (tape3.length < x.length) {
            tape3 = grow(doubles, 1, x.length);
        }
        int head = 0;
        int tail = 0;
        double s = 0.0;
        for (int i = 0; i < x.length; i++) {
            while (tail > head && x[dq[tail - 1]] <= x[i]) {
                tail--;
            }
            dq[tail] = i;
            if (dq[head] <= i - w) {
                head++;
            }
            if (i >= k) {
                int dqHead = dq[head];
                tape[i] = dqHead;
                double xDqHead = x[dqHead];
                s += xDqHead * xDqHead * (i + 1);
            }
            double xi = x[i];
            tape3[i] = xi;
            double t = 1.0 + 0.1 * s;
            tape2[i] = t;
            x[i] = xi * t;
            tail++;
        }
        double sBar = 1.0;
        for (int i = x.length - 1; i >= 0; i--) {
            double t = tape3[i];
            x[i] = t;
            double xBarI = xBar[i];
            sBar += xBarI * t * 0.1;
            xBar[i] = xBarI * tape2[i];
            if (i >= k) {
                int tapeI = tape[i];
                xBar[tapeI] += 2.0 * (sBar * (i + 1)) * x[tapeI];
            }
        }
        return s;
    }

    private static void histGradientKernel(double[] h, double[] hBar, boolean[][] booleans, int[][] ints) {
        boolean[] tape = booleans[0];
        int[] tape2 = ints[0];
        int[] tape3 = ints[1];
        int k = h.length;
        int[] st = room(ints, 2, k + 1);
        long k2 = k + 1L;
        if (tape.length < k2) {
            tape = grow(booleans, 0, k2);
        }
        if (tape2.length < k2) {
            tape2 = grow(ints, 0, k2);
        }
        if (tape3.length < k2) {
            tape3 = grow(ints, 1, k2);
        }
        int sp = 0;
        double best = 0.0;
        for (int i = 0; i <= k; i++) {
            double cur = i == k ? -1.0 : h[i];
            int trips = 0;
            int last = -1;
            int sp2;
            for (sp2 = sp; sp2 > 0 && h[st[sp2 - 1]] >= cur; sp2--) {
                double area = h[st[sp2 - 1]] * (i - (sp2 - 1 == 0 ? -1 : st[sp2 - 1 - 1]) - 1);
                boolean test = area > best;
                best = test ? area : best;
                last = test ? trips : last;
                trips++;
            }
            boolean test = last >= 0;
            tape[i] = test;
            if (test) {
                sp = sp + -1 * last - 1;
                tape2[i] = st[sp];
                tape3[i] = i - (sp == 0 ? -1 : st[sp - 1]) - 1;
            }
            sp = sp2 + 1;
            st[sp2] = i;
        }
        double bestBar = 1.0;
        for (int i = k; i >= 0; i--) {
            if (tape[i]) {
                hBar[tape2[i]] += bestBar * tape3[i];
                bestBar = 0.0;
            }
        }
    }

    private static double histValueAndGradientKernel(double[] h, double[] hBar, boolean[][] booleans,
            int[][] ints) {
        boolean[] tape = booleans[0];
        int[] tape2 = ints[0];
        int[] tape3 = ints[1];
        int k = h.length;
        int[] st = room(ints, 2, k + 1);
        long k2 = k + 1L;
        if (tape.length < k2) {
            tape = grow(booleans, 0, k2);
        }
        if (tape2.length < k2) {
            tape2 = grow(ints, 0, k2);
        }
        if (tape3.length < k2) {
            tape3 = grow(ints, 1, k2);
        }
        int sp = 0;
        double best = 0.0;
        for (int i = 0; i <= k; i++) {
            double cur = i == k ? -1.0 : h[i];
            int trips = 0;
            int last = -1;
            int sp2;
            for (sp2 = sp; sp2 > 0 && h[st[sp2 - 1]] >= cur; sp2--) {
                double area = h[st[sp2 - 1]] * (i - (sp2 - 1 == 0 ? -1 : st[sp2 - 1 - 1]) - 1);
                boolean test = area > best;
                best = test ? area : best;
                last = test ? trips : last;
                trips++;
            }
            boolean test = last >= 0;
            tape[i] = test;
            if (test) {
                sp = sp + -1 * last - 1;
                tape2[i] = st[sp];
                tape3[i] = i - (sp == 0 ? -1 : st[sp - 1]) - 1;
            }
            sp = sp2 + 1;
            st[sp2] = i;
        }
        double bestBar = 1.0;
        for (int i = k; i >= 0; i--) {
            if (tape[i]) {
                hBar[tape2[i]] += bestBar * tape3[i];
                bestBar = 0.0;
            }
        }
        return best;
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

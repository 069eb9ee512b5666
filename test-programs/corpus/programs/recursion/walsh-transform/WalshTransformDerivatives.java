package programs.recursion;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link WalshTransform}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class WalshTransformDerivatives {

    private WalshTransformDerivatives() {}

    /**
     * The derivative of {@link WalshTransform#mixed(double[], double)} with respect to {@code x} and
     * {@code gain}.
     */
    public static MixedGradient mixedGradient(double[] x, double gain) {
        MixedGradient into = new MixedGradient();
        mixedGradient(x, gain, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link WalshTransform#mixed(double[], double)} with respect to {@code x} and
     * {@code gain} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 5 * x.length} beside those of the methods called; of the method itself:
     * {@code 4 * x.length} beside those of the methods called. Workspace: {@code 4 * (2 * x.length + 1)}
     * bytes beside what grows with the depth of calls.
     */
    public static void mixedGradient(double[] x, double gain, MixedGradient into) {
        into.prepare(x);
        into.gain = mixedGradientKernel(into.xCopy, gain, into.x, into.ints, into.doubles);
    }

    /**
     * Computes the derivative of {@link WalshTransform#mixed(double[], double)} with respect to {@code x} and
     * {@code gain} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 7 * x.length} beside those of the methods called; of the method itself:
     * {@code 4 * x.length} beside those of the methods called. Workspace: {@code 4 * (2 * x.length + 1)}
     * bytes beside what grows with the depth of calls.
     */
    public static double mixedValueAndGradient(double[] x, double gain, MixedGradient into) {
        into.prepare(x);
        double value = mixedValueAndGradientKernel(into.xCopy, gain, into.x, into.ints, into.doubles,
                into.partials);
        into.gain = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link WalshTransform#mixed(double[], double)} with respect to {@code x} and
     * {@code gain}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class MixedGradient {
        private double[] x = new double[0];
        private double gain;
        private boolean given;
        private double[] xCopy = new double[0];
        private final int[][] ints = new int[1][0];
        private final double[][] doubles = new double[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public MixedGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static MixedGradient into(double[] x) {
            MixedGradient holder = new MixedGradient();
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
            this.x = roomLike(this.x, x);
        }

        private MixedGradient withoutScratch() {
            MixedGradient results = new MixedGradient();
            results.x = x;
            results.gain = gain;
            return results;
        }
    }

    private static double mixedGradientKernel(double[] x, double gain, double[] xBar, int[][] ints,
            double[][] doubles) {
        int[] tops = zeros(ints, 0, 1);
        mixedTransformForward(x, 0, x.length, gain, xBar, tops, doubles);
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            double t = xi + i;
            xBar[i] = Math.sin(t) + xi * Math.cos(t);
        }
        return mixedTransformReverse(0, x.length, gain, xBar, tops, doubles);
    }

    private static double mixedValueAndGradientKernel(double[] x, double gain, double[] xBar, int[][] ints,
            double[][] doubles, double[] partials) {
        int[] tops = zeros(ints, 0, 1);
        mixedTransformForward(x, 0, x.length, gain, xBar, tops, doubles);
        double sum = 0.0;
        for (int i = 0; i < x.length; i++) {
            double xi = x[i];
            double t = xi + i;
            double t2 = Math.sin(t);
            sum += xi * t2;
            xBar[i] = t2 + xi * Math.cos(t);
        }
        double t = mixedTransformReverse(0, x.length, gain, xBar, tops, doubles);
        partials[0] = t;
        return sum;
    }

    /** {@code transform}, which leaves behind what its reverse needs. */
    private static void mixedTransformForward(double[] x, int from, int length, double gain, double[] xBar,
            int[] tops, double[][] doubles) {
        double t = 0.0;
        double t2 = 0.0;
        if (length == 1) {
            t = x[from];
            t2 = Math.tanh(gain * t);
            x[from] = t2;
        } else {
            int half = length / 2;
            int k = from + half;
            for (int i = from; i < k; i++) {
                double a = x[i];
                int k2 = i + half;
                double b = x[k2];
                x[i] = a + b * gain;
                x[k2] = a - b * a;
                int top = tops[0];
                int size = top + 2;
                double[] doubleStack = doubles[0];
                if (doubleStack.length < size) {
                    doubleStack = grow(doubles, 0, size);
                }
                doubleStack[top] = b;
                doubleStack[top + 1] = a;
                tops[0] = size;
            }
            mixedTransformForward(x, from, half, gain * 0.9, xBar, tops, doubles);
            mixedTransformForward(x, k, half, gain + 0.1, xBar, tops, doubles);
        }
        int top = tops[0];
        int size = top + 2;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size) {
            doubleStack = grow(doubles, 0, size);
        }
        doubleStack[top] = t;
        doubleStack[top + 1] = t2;
        tops[0] = size;
    }

    /** The reverse of {@code transform}: from adjoints of results to those of parameters. */
    private static double mixedTransformReverse(int from, int length, double gain, double[] xBar, int[] tops,
            double[][] doubles) {
        int top = tops[0] - 2;
        tops[0] = top;
        double[] doubleStack = doubles[0];
        double kept = doubleStack[top];
        double kept2 = doubleStack[top + 1];
        double gainBar;
        if (length == 1) {
            double xBarFrom = xBar[from];
            double t = Math.abs(gain * kept);
            double t2;
            if (t < 9.0) {
                t2 = (1.0 - kept2) * (1.0 + kept2);
            } else {
                double t3 = Math.exp(-2.0 * t);
                double t4 = 1.0 + t3;
                t2 = 4.0 * t3 / (t4 * t4);
            }
            double t3 = xBarFrom * t2;
            gainBar = t3 * kept;
            xBar[from] = t3 * gain;
        } else {
            int half = length / 2;
            int k = from + half;
            double gainBar2 = mixedTransformReverse(k, half, gain + 0.1, xBar, tops, doubles);
            double gainBar3 = mixedTransformReverse(from, half, gain * 0.9, xBar, tops, doubles);
            gainBar = gainBar2 + gainBar3 * 0.9;
            for (int i = k - 1; i >= from; i--) {
                int top2 = tops[0] - 2;
                tops[0] = top2;
                double[] doubleStack2 = doubles[0];
                double b = doubleStack2[top2];
                int k2 = i + half;
                double xBarK2 = xBar[k2];
                xBar[k2] = 0.0;
                double xBarI = xBar[i];
                xBar[i] = 0.0;
                gainBar += xBarI * b;
                xBar[k2] += xBarI * gain - xBarK2 * doubleStack2[top2 + 1];
                xBar[i] += xBarK2 - xBarK2 * b + xBarI;
            }
        }
        return gainBar;
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

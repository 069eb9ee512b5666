package programs.recursion;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link ThreeInARing}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ThreeInARingDerivatives {

    private ThreeInARingDerivatives() {}

    /**
     * The derivative of {@link ThreeInARing#ring(double, double[], int)} with respect to {@code x} and
     * {@code state}.
     */
    public static RingGradient ringGradient(double x, double[] state, int n) {
        RingGradient into = new RingGradient();
        ringGradient(x, state, n, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ThreeInARing#ring(double, double[], int)} with respect to {@code x}
     * and {@code state} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 3} beside those of the methods called; of the method itself: {@code 2} beside those
     * of the methods called. Workspace: {@code 8 * (state.length + 1)} bytes beside what grows with the depth
     * of calls.
     */
    public static void ringGradient(double x, double[] state, int n, RingGradient into) {
        into.prepare(state);
        into.x = ringGradientKernel(x, into.stateCopy, n, into.state, into.ints, into.doubles);
    }

    /**
     * Computes the derivative of {@link ThreeInARing#ring(double, double[], int)} with respect to {@code x}
     * and {@code state} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 5} beside those of the methods called; of the method itself: {@code 2} beside those
     * of the methods called. Workspace: {@code 8 * (state.length + 1)} bytes beside what grows with the depth
     * of calls.
     */
    public static double ringValueAndGradient(double x, double[] state, int n, RingGradient into) {
        into.prepare(state);
        double value = ringValueAndGradientKernel(x, into.stateCopy, n, into.state, into.ints, into.doubles,
                into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link ThreeInARing#ring(double, double[], int)} with respect to {@code x} and
     * {@code state}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class RingGradient {
        private double x;
        private double[] state = new double[0];
        private boolean given;
        private double[] stateCopy = new double[0];
        private final int[][] ints = new int[2][0];
        private final double[][] doubles = new double[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public RingGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static RingGradient into(double[] state) {
            RingGradient holder = new RingGradient();
            holder.state = state;
            holder.given = true;
            return holder;
        }

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /**
         * The derivative with respect to {@code state}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] state() {
            return state;
        }

        private void prepare(double[] state) {
            if (this.state == state) {
                throw new IllegalArgumentException("argument state shares an array with the result state");
            }
            stateCopy = copied(stateCopy, state);
            if (given && !sameShape(this.state, state)) {
                throw new IllegalArgumentException(
                        "the array given for the result state has not the shape of the argument");
            }
            this.state = zerosLike(this.state, state);
        }

        private RingGradient withoutScratch() {
            RingGradient results = new RingGradient();
            results.x = x;
            results.state = state;
            return results;
        }
    }

    private static double ringGradientKernel(double x, double[] state, int n, double[] stateBar, int[][] ints,
            double[][] doubles) {
        int[] tops = zeros(ints, 1, 2);
        ringFirstForward(x, state, n, stateBar, tops, doubles, ints);
        stateBar[1] += state[0];
        stateBar[0] += state[1];
        double t = ringFirstReverse(x, n, stateBar, tops, doubles, ints);
        return 1.0 + t;
    }

    private static double ringValueAndGradientKernel(double x, double[] state, int n, double[] stateBar,
            int[][] ints, double[][] doubles, double[] partials) {
        int[] tops = zeros(ints, 1, 2);
        ringFirstForward(x, state, n, stateBar, tops, doubles, ints);
        double state0 = state[0];
        double state1 = state[1];
        stateBar[1] += state0;
        stateBar[0] += state1;
        double t = ringFirstReverse(x, n, stateBar, tops, doubles, ints);
        partials[0] = 1.0 + t;
        return state0 * state1 + x;
    }

    /** {@code first}, which leaves behind what its reverse needs. */
    private static void ringFirstForward(double x, double[] state, int n, double[] stateBar, int[] tops,
            double[][] doubles, int[][] ints) {
        double t = 0.0;
        if (n <= 0) {
            state[0] += x;
            n = 0;
        } else {
            t = state[0];
            int k = ringStep(n);
            n -= k;
            double t2 = ringSecondForward(x * t, state, n, stateBar, tops, doubles, ints);
            state[1] = t2 + x;
        }
        int top = tops[0];
        int size = top + 1;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size) {
            doubleStack = grow(doubles, 0, size);
        }
        doubleStack[top] = t;
        tops[0] = size;
        int top2 = tops[1];
        int size2 = top2 + 1;
        int[] intStack = ints[0];
        if (intStack.length < size2) {
            intStack = grow(ints, 0, size2);
        }
        intStack[top2] = n;
        tops[1] = size2;
    }

    /** The reverse of {@code first}: from adjoints of results to those of parameters. */
    private static double ringFirstReverse(double x, int n, double[] stateBar, int[] tops, double[][] doubles,
            int[][] ints) {
        int top = tops[0] - 1;
        tops[0] = top;
        double[] doubleStack = doubles[0];
        double kept = doubleStack[top];
        int top2 = tops[1] - 1;
        tops[1] = top2;
        int[] intStack = ints[0];
        int n2 = intStack[top2];
        double xBar;
        if (n <= 0) {
            xBar = stateBar[0];
        } else {
            double stateBar1 = stateBar[1];
            stateBar[1] = 0.0;
            double xBar2 = ringSecondReverse(x * kept, n2, stateBar, stateBar1, tops, doubles, ints);
            xBar = stateBar1 + xBar2 * kept;
            stateBar[0] += xBar2 * x;
        }
        return xBar;
    }

    /** {@code second}, which leaves behind what its reverse needs. */
    private static double ringSecondForward(double x, double[] state, int n, double[] stateBar, int[] tops,
            double[][] doubles, int[][] ints) {
        double x2 = 0.0;
        double t = 0.0;
        double t2 = 0.0;
        double t3;
        if (n <= 0) {
            t3 = x * x;
        } else {
            x2 = Math.sin(x);
            ringThirdForward(x2, state, n - 1, stateBar, tops, doubles, ints);
            t2 = state[1];
            t = ringSpiralForward(x, n, tops, doubles);
            t3 = t2 * t;
        }
        int top = tops[0];
        int size = top + 3;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size) {
            doubleStack = grow(doubles, 0, size);
        }
        doubleStack[top] = x2;
        doubleStack[top + 1] = t;
        doubleStack[top + 2] = t2;
        tops[0] = size;
        return t3;
    }

    /** The reverse of {@code second}: from adjoints of results to those of parameters. */
    private static double ringSecondReverse(double x, int n, double[] stateBar, double resultBar, int[] tops,
            double[][] doubles, int[][] ints) {
        int top = tops[0] - 3;
        tops[0] = top;
        double[] doubleStack = doubles[0];
        double x2 = doubleStack[top];
        double kept = doubleStack[top + 1];
        double kept2 = doubleStack[top + 2];
        if (n <= 0) {
            return 2.0 * resultBar * x;
        }
        double t = ringSpiralReverse(x, n, resultBar * kept2, tops, doubles);
        stateBar[1] += resultBar == 0.0 ? 0.0 : resultBar * kept;
        double xBar = ringThirdReverse(x2, n - 1, stateBar, tops, doubles, ints);
        return t + xBar * Math.cos(x);
    }

    /** {@code third}, which leaves behind what its reverse needs. */
    private static void ringThirdForward(double x, double[] state, int n, double[] stateBar, int[] tops,
            double[][] doubles, int[][] ints) {
        int k = n % 2;
        state[k] = state[k] * 0.5 + x;
        ringFirstForward(x + 0.1, state, n - 1, stateBar, tops, doubles, ints);
        state[(n + 1) % 2] -= 0.25 * x;
    }

    /** The reverse of {@code third}: from adjoints of results to those of parameters. */
    private static double ringThirdReverse(double x, int n, double[] stateBar, int[] tops, double[][] doubles,
            int[][] ints) {
        int k = n % 2;
        double t = stateBar[(n + 1) % 2] * -0.25;
        double xBar = ringFirstReverse(x + 0.1, n - 1, stateBar, tops, doubles, ints);
        double stateBarK = stateBar[k];
        stateBar[k] = stateBarK * 0.5;
        return t + xBar + stateBarK;
    }

    /** {@code spiral}, which leaves behind what its reverse needs. */
    private static double ringSpiralForward(double x, int n, int[] tops, double[][] doubles) {
        if (n <= 0) {
            return x;
        }
        double t = ringCounterSpiralForward(x + n, n - 1, tops, doubles);
        return 0.5 * t;
    }

    /** The reverse of {@code spiral}: from adjoints of results to those of parameters. */
    private static double ringSpiralReverse(double x, int n, double resultBar, int[] tops,
            double[][] doubles) {
        if (n <= 0) {
            return resultBar;
        }
        return ringCounterSpiralReverse(x + n, n - 1, resultBar * 0.5, tops, doubles);
    }

    /** {@code counterSpiral}, which leaves behind what its reverse needs. */
    private static double ringCounterSpiralForward(double x, int n, int[] tops, double[][] doubles) {
        double t = x * x;
        double t2 = 1.0 + t;
        double t3 = t - (t2 - 1.0);
        double t4 = ringSpiralForward(x * 0.5, n - 1, tops, doubles);
        int top = tops[0];
        int size = top + 1;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size) {
            doubleStack = grow(doubles, 0, size);
        }
        doubleStack[top] = 1.0 / t2;
        tops[0] = size;
        return Math.log(t2) + (Math.abs(t3) > 0.0 ? t3 / t2 : 0.0) - t4;
    }

    /** The reverse of {@code counterSpiral}: from adjoints of results to those of parameters. */
    private static double ringCounterSpiralReverse(double x, int n, double resultBar, int[] tops,
            double[][] doubles) {
        int top = tops[0] - 1;
        tops[0] = top;
        double[] doubleStack = doubles[0];
        double xBar = ringSpiralReverse(x * 0.5, n - 1, -resultBar, tops, doubles);
        double t = 2.0 * (resultBar == 0.0 ? 0.0 : resultBar * doubleStack[top]) * x;
        return xBar * 0.5 + t;
    }

    /** {@code step}, which has no derivative. */
    private static int ringStep(int n) {
        if (n < 3) {
            return 1;
        }
        int k = ringStep(n / 3);
        return 1 + k;
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

package programs.recursion;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link ChildrenInALoop}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ChildrenInALoopDerivatives {

    private ChildrenInALoopDerivatives() {}

    /**
     * The derivative of {@link ChildrenInALoop#value(double[], double, int, int)} with respect to {@code w}
     * and {@code x}.
     */
    public static ValueGradient valueGradient(double[] w, double x, int arity, int depth) {
        ValueGradient into = new ValueGradient();
        valueGradient(w, x, arity, depth, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ChildrenInALoop#value(double[], double, int, int)} with respect to
     * {@code w} and {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 4} bytes beside what grows with the depth of calls.
     */
    public static void valueGradient(double[] w, double x, int arity, int depth, ValueGradient into) {
        into.prepare(w);
        into.x = valueGradientKernel(w, x, arity, depth, into.w, into.ints, into.doubles);
    }

    /**
     * Computes the derivative of {@link ChildrenInALoop#value(double[], double, int, int)} with respect to
     * {@code w} and {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 4} bytes beside what grows with the depth of calls.
     */
    public static double valueValueAndGradient(double[] w, double x, int arity, int depth,
            ValueGradient into) {
        into.prepare(w);
        double value = valueValueAndGradientKernel(w, x, arity, depth, into.w, into.ints, into.doubles,
                into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link ChildrenInALoop#value(double[], double, int, int)} with respect to {@code w}
     * and {@code x}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] w = new double[0];
        private double x;
        private boolean given;
        private final int[][] ints = new int[1][0];
        private final double[][] doubles = new double[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] w) {
            ValueGradient holder = new ValueGradient();
            holder.w = w;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code w}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] w() {
            return w;
        }

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        private void prepare(double[] w) {
            if (this.w == w) {
                throw new IllegalArgumentException("argument w shares an array with the result w");
            }
            if (given && !sameShape(this.w, w)) {
                throw new IllegalArgumentException(
                        "the array given for the result w has not the shape of the argument");
            }
            this.w = zerosLike(this.w, w);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.w = w;
            results.x = x;
            return results;
        }
    }

    private static double valueGradientKernel(double[] w, double x, int arity, int depth, double[] wBar,
            int[][] ints, double[][] doubles) {
        int[] tops = zeros(ints, 0, 1);
        valueGrowForward(w, x, arity, depth, wBar, tops, doubles);
        return valueGrowReverse(w, x, arity, depth, wBar, 1.0, tops, doubles);
    }

    private static double valueValueAndGradientKernel(double[] w, double x, int arity, int depth,
            double[] wBar, int[][] ints, double[][] doubles, double[] partials) {
        int[] tops = zeros(ints, 0, 1);
        double t = valueGrowForward(w, x, arity, depth, wBar, tops, doubles);
        double t2 = valueGrowReverse(w, x, arity, depth, wBar, 1.0, tops, doubles);
        partials[0] = t2;
        return t;
    }

    /** {@code grow}, which leaves behind what its reverse needs. */
    private static double valueGrowForward(double[] w, double x, int arity, int depth, double[] wBar,
            int[] tops, double[][] doubles) {
        double y = Math.tanh(x);
        double t;
        if (depth == 0) {
            t = y * y;
        } else {
            depth--;
            double sum = 0.0;
            for (int child = 0; child < arity; child++) {
                double share = y * w[child % w.length];
                double t2 = valueGrowForward(w, share, arity - child, depth, wBar, tops, doubles);
                sum += t2 * share;
                int top = tops[0];
                int size = top + 1;
                double[] doubleStack = doubles[0];
                if (doubleStack.length < size) {
                    doubleStack = grow(doubles, 0, size);
                }
                doubleStack[top] = t2;
                tops[0] = size;
            }
            t = sum + y;
        }
        int top = tops[0];
        int size = top + 1;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size) {
            doubleStack = grow(doubles, 0, size);
        }
        doubleStack[top] = y;
        tops[0] = size;
        return t;
    }

    /** The reverse of {@code grow}: from adjoints of results to those of parameters. */
    private static double valueGrowReverse(double[] w, double x, int arity, int depth, double[] wBar,
            double resultBar, int[] tops, double[][] doubles) {
        int top = tops[0] - 1;
        tops[0] = top;
        double[] doubleStack = doubles[0];
        double y = doubleStack[top];
        double yBar;
        if (depth == 0) {
            yBar = 2.0 * resultBar * y;
        } else {
            depth--;
            yBar = resultBar;
            for (int child = arity - 1; child >= 0; child--) {
                int top2 = tops[0] - 1;
                tops[0] = top2;
                double[] doubleStack2 = doubles[0];
                int k = child % w.length;
                double wk = w[k];
                double share = y * wk;
                double t = valueGrowReverse(w, share, arity - child, depth, wBar, resultBar * share, tops,
                        doubles);
                double shareBar = resultBar * doubleStack2[top2] + t;
                yBar += shareBar * wk;
                wBar[k] += shareBar * y;
            }
        }
        double t = Math.abs(x);
        double t2;
        if (t < 9.0) {
            t2 = (1.0 - y) * (1.0 + y);
        } else {
            double t3 = Math.exp(-2.0 * t);
            double t4 = 1.0 + t3;
            t2 = 4.0 * t3 / (t4 * t4);
        }
        return yBar * t2;
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
}

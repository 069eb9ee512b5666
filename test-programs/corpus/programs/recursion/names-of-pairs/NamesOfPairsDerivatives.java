package programs.recursion;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link NamesOfPairs}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class NamesOfPairsDerivatives {

    private NamesOfPairsDerivatives() {}

    /** The derivative of {@link NamesOfPairs#step(double, int)} with respect to {@code x}. */
    public static StepGradient stepGradient(double x, int n) {
        StepGradient into = new StepGradient();
        stepGradient(x, n, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link NamesOfPairs#step(double, int)} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 8} bytes beside what grows with the depth of calls.
     */
    public static void stepGradient(double x, int n, StepGradient into) {
        into.x = stepGradientKernel(x, n, into.ints, into.booleans, into.doubles);
    }

    /**
     * Computes the derivative of {@link NamesOfPairs#step(double, int)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 8} bytes beside what grows with the depth of calls.
     */
    public static double stepValueAndGradient(double x, int n, StepGradient into) {
        double value = stepValueAndGradientKernel(x, n, into.ints, into.booleans, into.doubles,
                into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link NamesOfPairs#step(double, int)} with respect to {@code x}, as a number.
     */
    public static double stepDerivative(double x, int n) {
        return stepGradient(x, n).x();
    }

    /**
     * The derivative of {@link NamesOfPairs#step(double, int)} with respect to {@code x}, and the memory that
     * computing it needs. One holder serves one thread at a time.
     */
    public static final class StepGradient {
        private double x;
        private final int[][] ints = new int[1][0];
        private final boolean[][] booleans = new boolean[1][0];
        private final double[][] doubles = new double[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public StepGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        private StepGradient withoutScratch() {
            StepGradient results = new StepGradient();
            results.x = x;
            return results;
        }
    }

    private static double stepGradientKernel(double x, int n, int[][] ints, boolean[][] booleans,
            double[][] doubles) {
        int[] tops = zeros(ints, 0, 2);
        stepForward(x, n, tops, booleans, doubles);
        return stepReverse(x, n, 1.0, tops, booleans, doubles);
    }

    private static double stepValueAndGradientKernel(double x, int n, int[][] ints, boolean[][] booleans,
            double[][] doubles, double[] partials) {
        int[] tops = zeros(ints, 0, 2);
        double t = stepForward(x, n, tops, booleans, doubles);
        double t2 = stepReverse(x, n, 1.0, tops, booleans, doubles);
        partials[0] = t2;
        return t;
    }

    /** {@code step}, which leaves behind what its reverse needs. */
    private static double stepForward(double x, int n, int[] tops, boolean[][] booleans, double[][] doubles) {
        int k = stepStepForward(n);
        boolean test = n <= k;
        double x2 = 0.0;
        double t = 0.0;
        double t2 = 0.0;
        double t3;
        if (test) {
            t3 = Math.sin(x);
        } else {
            x2 = stepStepReverseForward(x, n, tops);
            t2 = stepForward(x2, n - 1, tops, booleans, doubles);
            t = stepStepPart1Forward(x, n, tops);
            double t4 = stepGradientKernelForward(x, n, tops);
            t3 = t2 * t + t4;
        }
        int top = tops[0];
        int size = top + 1;
        boolean[] booleanStack = booleans[0];
        if (booleanStack.length < size) {
            booleanStack = grow(booleans, 0, size);
        }
        booleanStack[top] = test;
        tops[0] = size;
        int top2 = tops[1];
        int size2 = top2 + 3;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size2) {
            doubleStack = grow(doubles, 0, size2);
        }
        doubleStack[top2] = x2;
        doubleStack[top2 + 1] = t;
        doubleStack[top2 + 2] = t2;
        tops[1] = size2;
        return t3;
    }

    /** The reverse of {@code step}: from adjoints of results to those of parameters. */
    private static double stepReverse(double x, int n, double resultBar, int[] tops, boolean[][] booleans,
            double[][] doubles) {
        int top = tops[0] - 1;
        tops[0] = top;
        boolean[] booleanStack = booleans[0];
        boolean kept = booleanStack[top];
        int top2 = tops[1] - 3;
        tops[1] = top2;
        double[] doubleStack = doubles[0];
        double x2 = doubleStack[top2];
        double kept2 = doubleStack[top2 + 1];
        double kept3 = doubleStack[top2 + 2];
        if (kept) {
            return resultBar * Math.cos(x);
        }
        double t = stepGradientKernelReverse(n, resultBar, tops);
        double t2 = stepStepPart1Reverse(x, n, resultBar * kept3, tops);
        double t3 = stepReverse(x2, n - 1, resultBar * kept2, tops, booleans, doubles);
        double t4 = stepStepReverseReverse(x, n, t3, tops);
        return t + t2 + t4;
    }

    /** {@code stepForward}, which has no derivative. */
    private static int stepStepForward(int n) {
        if (n <= 0) {
            return 0;
        }
        return stepStepForward(n - 4);
    }

    /** {@code stepReverse}, which leaves behind what its reverse needs. */
    private static double stepStepReverseForward(double x, int n, int[] tops) {
        if (n == 0) {
            return x * x;
        }
        double t = stepStepReverseForward(x * 0.5, n - 1, tops);
        return t + x;
    }

    /** The reverse of {@code stepReverse}: from adjoints of results to those of parameters. */
    private static double stepStepReverseReverse(double x, int n, double resultBar, int[] tops) {
        if (n == 0) {
            return 2.0 * resultBar * x;
        }
        double xBar = stepStepReverseReverse(x * 0.5, n - 1, resultBar, tops);
        return resultBar + xBar * 0.5;
    }

    /** {@code stepPart1}, which leaves behind what its reverse needs. */
    private static double stepStepPart1Forward(double x, int n, int[] tops) {
        if (n == 0) {
            return Math.cos(x);
        }
        double t = stepStepPart1Forward(x + 0.1, n - 1, tops);
        return 0.5 * t + 0.2;
    }

    /** The reverse of {@code stepPart1}: from adjoints of results to those of parameters. */
    private static double stepStepPart1Reverse(double x, int n, double resultBar, int[] tops) {
        if (n == 0) {
            return -(resultBar * Math.sin(x));
        }
        return stepStepPart1Reverse(x + 0.1, n - 1, resultBar * 0.5, tops);
    }

    /** {@code gradientKernel}, which leaves behind what its reverse needs. */
    private static double stepGradientKernelForward(double x, int n, int[] tops) {
        if (n == 0) {
            return x;
        }
        double t = stepGradientKernelForward(x * 0.5, n - 1, tops);
        return t - 0.1 * x;
    }

    /** The reverse of {@code gradientKernel}: from adjoints of results to those of parameters. */
    private static double stepGradientKernelReverse(int n, double resultBar, int[] tops) {
        if (n == 0) {
            return resultBar;
        }
        double xBar = stepGradientKernelReverse(n - 1, resultBar, tops);
        return resultBar * -0.1 + xBar * 0.5;
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
    private static boolean[] grow(boolean[][] slots, int slot, long length) {
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
}

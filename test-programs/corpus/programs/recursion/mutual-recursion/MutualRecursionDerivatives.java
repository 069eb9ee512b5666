package programs.recursion;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link MutualRecursion}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class MutualRecursionDerivatives {

    private MutualRecursionDerivatives() {}

    /** The derivative of {@link MutualRecursion#even(double, int)} with respect to {@code x}. */
    public static EvenGradient evenGradient(double x, int n) {
        EvenGradient into = new EvenGradient();
        evenGradient(x, n, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link MutualRecursion#even(double, int)} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 4} bytes beside what grows with the depth of calls.
     */
    public static void evenGradient(double x, int n, EvenGradient into) {
        into.x = evenGradientKernel(x, n, into.ints, into.doubles);
    }

    /**
     * Computes the derivative of {@link MutualRecursion#even(double, int)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 4} bytes beside what grows with the depth of calls.
     */
    public static double evenValueAndGradient(double x, int n, EvenGradient into) {
        double value = evenValueAndGradientKernel(x, n, into.ints, into.doubles, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link MutualRecursion#even(double, int)} with respect to {@code x}, as a number.
     */
    public static double evenDerivative(double x, int n) {
        return evenGradient(x, n).x();
    }

    /**
     * The derivative of {@link MutualRecursion#even(double, int)} with respect to {@code x}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class EvenGradient {
        private double x;
        private final int[][] ints = new int[1][0];
        private final double[][] doubles = new double[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public EvenGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        private EvenGradient withoutScratch() {
            EvenGradient results = new EvenGradient();
            results.x = x;
            return results;
        }
    }

    private static double evenGradientKernel(double x, int n, int[][] ints, double[][] doubles) {
        int[] tops = zeros(ints, 0, 1);
        evenForward(x, n, tops, doubles);
        return evenReverse(x, n, 1.0, tops, doubles);
    }

    private static double evenValueAndGradientKernel(double x, int n, int[][] ints, double[][] doubles,
            double[] partials) {
        int[] tops = zeros(ints, 0, 1);
        double t = evenForward(x, n, tops, doubles);
        double t2 = evenReverse(x, n, 1.0, tops, doubles);
        partials[0] = t2;
        return t;
    }

    /** {@code even}, which leaves behind what its reverse needs. */
    private static double evenForward(double x, int n, int[] tops, double[][] doubles) {
        double y = 0.0;
        double t;
        if (n == 0) {
            t = x;
        } else {
            y = evenOddForward(x * 1.1, n - 1, tops, doubles);
            t = y * y + Math.cos(x);
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

    /** The reverse of {@code even}: from adjoints of results to those of parameters. */
    private static double evenReverse(double x, int n, double resultBar, int[] tops, double[][] doubles) {
        int top = tops[0] - 1;
        tops[0] = top;
        double[] doubleStack = doubles[0];
        double y = doubleStack[top];
        if (n == 0) {
            return resultBar;
        }
        double xBar = evenOddReverse(x * 1.1, n - 1, 2.0 * resultBar * y, tops, doubles);
        return xBar * 1.1 - resultBar * Math.sin(x);
    }

    /** {@code odd}, which leaves behind what its reverse needs. */
    private static double evenOddForward(double x, int n, int[] tops, double[][] doubles) {
        double t = 0.0;
        double t2 = 0.0;
        double t3 = 0.0;
        double t4;
        if (n == 0) {
            t = 1.0 / x;
            t4 = t;
        } else {
            t2 = Math.exp(-x);
            t3 = evenForward(x + 0.25, n - 1, tops, doubles);
            t4 = t2 * t3 + x;
        }
        int top = tops[0];
        int size = top + 3;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size) {
            doubleStack = grow(doubles, 0, size);
        }
        doubleStack[top] = t;
        doubleStack[top + 1] = t2;
        doubleStack[top + 2] = t3;
        tops[0] = size;
        return t4;
    }

    /** The reverse of {@code odd}: from adjoints of results to those of parameters. */
    private static double evenOddReverse(double x, int n, double resultBar, int[] tops, double[][] doubles) {
        int top = tops[0] - 3;
        tops[0] = top;
        double[] doubleStack = doubles[0];
        double kept = doubleStack[top];
        double kept2 = doubleStack[top + 1];
        double kept3 = doubleStack[top + 2];
        if (n == 0) {
            return -(resultBar * kept * kept);
        }
        double xBar = evenReverse(x + 0.25, n - 1, resultBar * kept2, tops, doubles);
        return resultBar + xBar - resultBar * kept3 * kept2;
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
}

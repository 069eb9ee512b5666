package programs.recursion;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link Bisection}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class BisectionDerivatives {

    private BisectionDerivatives() {}

    /**
     * The derivative of {@link Bisection#root(double, double)} with respect to {@code a} and {@code c}.
     *
     * <p>
     * The branch on active values (line 26) has the derivative of the side taken.
     */
    public static RootGradient rootGradient(double a, double c) {
        RootGradient into = new RootGradient();
        rootGradient(a, c, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link Bisection#root(double, double)} with respect to {@code a} and
     * {@code c} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 2} beside those of the methods called; of the method itself: {@code 1} beside those
     * of the methods called. Workspace: {@code 8} bytes beside what grows with the depth of calls.
     */
    public static void rootGradient(double a, double c, RootGradient into) {
        rootGradientKernel(a, c, into.ints, into.booleans, into.doubles, into.partials);
        into.a = into.partials[0];
        into.c = into.partials[1];
    }

    /**
     * Computes the derivative of {@link Bisection#root(double, double)} with respect to {@code a} and
     * {@code c} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 2} beside those of the methods called; of the method itself: {@code 1} beside those
     * of the methods called. Workspace: {@code 8} bytes beside what grows with the depth of calls.
     */
    public static double rootValueAndGradient(double a, double c, RootGradient into) {
        double value = rootValueAndGradientKernel(a, c, into.ints, into.booleans, into.doubles,
                into.partials);
        into.a = into.partials[0];
        into.c = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link Bisection#root(double, double)} with respect to {@code a} and {@code c}, and
     * the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class RootGradient {
        private double a;
        private double c;
        private final int[][] ints = new int[1][0];
        private final boolean[][] booleans = new boolean[1][0];
        private final double[][] doubles = new double[1][0];
        private final double[] partials = new double[3];

        /** An empty holder, which grows to what it meets. */
        public RootGradient() {}

        /** The derivative with respect to {@code a}. */
        public double a() {
            return a;
        }

        /** The derivative with respect to {@code c}. */
        public double c() {
            return c;
        }

        private RootGradient withoutScratch() {
            RootGradient results = new RootGradient();
            results.a = a;
            results.c = c;
            return results;
        }
    }

    private static void rootGradientKernel(double a, double c, int[][] ints, boolean[][] booleans,
            double[][] doubles, double[] partials) {
        int[] tops = zeros(ints, 0, 2);
        rootHalveForward(0.0, a + 2.0, a, c, 20, tops, booleans, doubles);
        rootHalveReverse(a, c, 1.0, tops, booleans, doubles, partials);
        double highBar = partials[0];
        double partials1 = partials[1];
        double partials2 = partials[2];
        partials[0] = partials1 + highBar;
        partials[1] = partials2;
    }

    private static double rootValueAndGradientKernel(double a, double c, int[][] ints, boolean[][] booleans,
            double[][] doubles, double[] partials) {
        int[] tops = zeros(ints, 0, 2);
        double t = rootHalveForward(0.0, a + 2.0, a, c, 20, tops, booleans, doubles);
        rootHalveReverse(a, c, 1.0, tops, booleans, doubles, partials);
        double highBar = partials[0];
        double partials1 = partials[1];
        double partials2 = partials[2];
        partials[0] = partials1 + highBar;
        partials[1] = partials2;
        return t;
    }

    /** {@code halve}, which leaves behind what its reverse needs. */
    private static double rootHalveForward(double low, double high, double a, double c, int left, int[] tops,
            boolean[][] booleans, double[][] doubles) {
        double t = low + high;
        double x = t * 0.5;
        double y = x * x * x + a * x - c;
        while (left > 10) {
            left--;
        }
        boolean test = left == 0;
        double t2 = 0.0;
        double t3;
        if (test) {
            t2 = y / (0.75 * t * t + a);
            t3 = x - t2;
        } else if (y > 0.0) {
            t3 = rootHalveForward(low, x, a, c, left - 1, tops, booleans, doubles);
        } else {
            t3 = rootHalveForward(x, high, a, c, left - 1, tops, booleans, doubles);
        }
        int top = tops[0];
        int size = top + 2;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size) {
            doubleStack = grow(doubles, 0, size);
        }
        doubleStack[top] = x;
        doubleStack[top + 1] = t2;
        tops[0] = size;
        int top2 = tops[1];
        int size2 = top2 + 1;
        boolean[] booleanStack = booleans[0];
        if (booleanStack.length < size2) {
            booleanStack = grow(booleans, 0, size2);
        }
        booleanStack[top2] = test;
        tops[1] = size2;
        return t3;
    }

    /** The reverse of {@code halve}: from adjoints of results to those of parameters. */
    private static double rootHalveReverse(double a, double c, double resultBar, int[] tops,
            boolean[][] booleans, double[][] doubles, double[] partials) {
        int top = tops[0] - 2;
        tops[0] = top;
        double[] doubleStack = doubles[0];
        double x = doubleStack[top];
        double kept = doubleStack[top + 1];
        int top2 = tops[1] - 1;
        tops[1] = top2;
        boolean[] booleanStack = booleans[0];
        double y = x * x * x + a * x - c;
        double yBar = 0.0;
        double lowBar = 0.0;
        double highBar = 0.0;
        double aBar;
        double xBar;
        double cBar;
        if (booleanStack[top2]) {
            double t = resultBar / (3.0 * x * x + a);
            yBar = -t;
            aBar = t * kept;
            xBar = resultBar + 6.0 * (aBar * x);
            cBar = 0.0;
        } else if (y > 0.0) {
            lowBar = rootHalveReverse(a, c, resultBar, tops, booleans, doubles, partials);
            xBar = partials[0];
            aBar = partials[1];
            cBar = partials[2];
        } else {
            xBar = rootHalveReverse(a, c, resultBar, tops, booleans, doubles, partials);
            highBar = partials[0];
            aBar = partials[1];
            cBar = partials[2];
        }
        double t = yBar * x;
        double t2 = 0.5 * (xBar + yBar * a + 3.0 * t * x);
        partials[0] = highBar + t2;
        partials[1] = aBar + t;
        partials[2] = cBar - yBar;
        return lowBar + t2;
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

package programs.recursion;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link Legendre}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class LegendreDerivatives {

    private LegendreDerivatives() {}

    /** The derivative of {@link Legendre#legendre(double, int)} with respect to {@code x}. */
    public static LegendreGradient legendreGradient(double x, int n) {
        LegendreGradient into = new LegendreGradient();
        legendreGradient(x, n, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link Legendre#legendre(double, int)} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 4} bytes beside what grows with the depth of calls.
     */
    public static void legendreGradient(double x, int n, LegendreGradient into) {
        into.x = legendreGradientKernel(x, n, into.ints, into.doubles);
    }

    /**
     * Computes the derivative of {@link Legendre#legendre(double, int)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 4} bytes beside what grows with the depth of calls.
     */
    public static double legendreValueAndGradient(double x, int n, LegendreGradient into) {
        double value = legendreValueAndGradientKernel(x, n, into.ints, into.doubles, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link Legendre#legendre(double, int)} with respect to {@code x}, as a number.
     */
    public static double legendreDerivative(double x, int n) {
        return legendreGradient(x, n).x();
    }

    /**
     * The derivative of {@link Legendre#legendre(double, int)} with respect to {@code x}, and the memory that
     * computing it needs. One holder serves one thread at a time.
     */
    public static final class LegendreGradient {
        private double x;
        private final int[][] ints = new int[1][0];
        private final double[][] doubles = new double[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public LegendreGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        private LegendreGradient withoutScratch() {
            LegendreGradient results = new LegendreGradient();
            results.x = x;
            return results;
        }
    }

    private static double legendreGradientKernel(double x, int n, int[][] ints, double[][] doubles) {
        int[] tops = zeros(ints, 0, 1);
        legendreForward(x, n, tops, doubles);
        return legendreReverse(x, n, 1.0, tops, doubles);
    }

    private static double legendreValueAndGradientKernel(double x, int n, int[][] ints, double[][] doubles,
            double[] partials) {
        int[] tops = zeros(ints, 0, 1);
        double t = legendreForward(x, n, tops, doubles);
        double t2 = legendreReverse(x, n, 1.0, tops, doubles);
        partials[0] = t2;
        return t;
    }

    /** {@code legendre}, which leaves behind what its reverse needs. */
    private static double legendreForward(double x, int n, int[] tops, double[][] doubles) {
        double t = 0.0;
        double t2;
        if (n == 0) {
            t2 = 1.0;
        } else if (n == 1) {
            t2 = x;
        } else {
            double t3 = (2 * n - 1) * x;
            int n2 = n - 1;
            t = legendreForward(x, n2, tops, doubles);
            double t4 = legendreForward(x, n - 2, tops, doubles);
            t2 = (t3 * t - n2 * t4) / n;
        }
        int top = tops[0];
        int size = top + 1;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size) {
            doubleStack = grow(doubles, 0, size);
        }
        doubleStack[top] = t;
        tops[0] = size;
        return t2;
    }

    /** The reverse of {@code legendre}: from adjoints of results to those of parameters. */
    private static double legendreReverse(double x, int n, double resultBar, int[] tops, double[][] doubles) {
        int top = tops[0] - 1;
        tops[0] = top;
        double[] doubleStack = doubles[0];
        double kept = doubleStack[top];
        if (n == 0) {
            return 0.0;
        }
        if (n == 1) {
            return resultBar;
        }
        double t = 2 * n - 1;
        int n2 = n - 1;
        double t2 = resultBar / n;
        double t3 = legendreReverse(x, n - 2, -(t2 * n2), tops, doubles);
        double t4 = legendreReverse(x, n2, t2 * (t * x), tops, doubles);
        return t3 + t4 + t2 * kept * t;
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

package programs.recursion;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link PowerBySquaring}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class PowerBySquaringDerivatives {

    private PowerBySquaringDerivatives() {}

    /** The derivative of {@link PowerBySquaring#power(double, int)} with respect to {@code x}. */
    public static PowerGradient powerGradient(double x, int n) {
        PowerGradient into = new PowerGradient();
        powerGradient(x, n, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link PowerBySquaring#power(double, int)} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 4} bytes beside what grows with the depth of calls.
     */
    public static void powerGradient(double x, int n, PowerGradient into) {
        into.x = powerGradientKernel(x, n, into.ints, into.doubles);
    }

    /**
     * Computes the derivative of {@link PowerBySquaring#power(double, int)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 4} bytes beside what grows with the depth of calls.
     */
    public static double powerValueAndGradient(double x, int n, PowerGradient into) {
        double value = powerValueAndGradientKernel(x, n, into.ints, into.doubles, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link PowerBySquaring#power(double, int)} with respect to {@code x}, as a number.
     */
    public static double powerDerivative(double x, int n) {
        return powerGradient(x, n).x();
    }

    /**
     * The derivative of {@link PowerBySquaring#power(double, int)} with respect to {@code x}, and the memory
     * that computing it needs. One holder serves one thread at a time.
     */
    public static final class PowerGradient {
        private double x;
        private final int[][] ints = new int[1][0];
        private final double[][] doubles = new double[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public PowerGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        private PowerGradient withoutScratch() {
            PowerGradient results = new PowerGradient();
            results.x = x;
            return results;
        }
    }

    private static double powerGradientKernel(double x, int n, int[][] ints, double[][] doubles) {
        int[] tops = zeros(ints, 0, 1);
        powerForward(x, n, tops, doubles);
        return powerReverse(x, n, 1.0, tops, doubles);
    }

    private static double powerValueAndGradientKernel(double x, int n, int[][] ints, double[][] doubles,
            double[] partials) {
        int[] tops = zeros(ints, 0, 1);
        double t = powerForward(x, n, tops, doubles);
        double t2 = powerReverse(x, n, 1.0, tops, doubles);
        partials[0] = t2;
        return t;
    }

    /** {@code power}, which leaves behind what its reverse needs. */
    private static double powerForward(double x, int n, int[] tops, double[][] doubles) {
        double half = 0.0;
        double t = 1.0;
        if (n != 0) {
            half = powerForward(x * x, n / 2, tops, doubles);
            t = n % 2 == 0 ? half : x * half;
        }
        int top = tops[0];
        int size = top + 1;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size) {
            doubleStack = grow(doubles, 0, size);
        }
        doubleStack[top] = half;
        tops[0] = size;
        return t;
    }

    /** The reverse of {@code power}: from adjoints of results to those of parameters. */
    private static double powerReverse(double x, int n, double resultBar, int[] tops, double[][] doubles) {
        int top = tops[0] - 1;
        tops[0] = top;
        double[] doubleStack = doubles[0];
        double half = doubleStack[top];
        if (n == 0) {
            return 0.0;
        }
        double x2 = x * x;
        int n2 = n / 2;
        double xBar = 0.0;
        double halfBar;
        if (n % 2 == 0) {
            halfBar = resultBar;
        } else {
            xBar = resultBar * half;
            halfBar = resultBar * x;
        }
        double xBar2 = powerReverse(x2, n2, halfBar, tops, doubles);
        return xBar + 2.0 * xBar2 * x;
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

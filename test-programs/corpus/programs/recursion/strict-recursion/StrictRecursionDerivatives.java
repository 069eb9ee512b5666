package programs.recursion;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link StrictRecursion}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class StrictRecursionDerivatives {

    private StrictRecursionDerivatives() {}

    /**
     * The derivative of {@link StrictRecursion#strict(double, float, int)} with respect to {@code x} and
     * {@code y}.
     */
    public static StrictGradient strictGradient(double x, float y, int n) {
        StrictGradient into = new StrictGradient();
        strictGradient(x, y, n, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link StrictRecursion#strict(double, float, int)} with respect to {@code x}
     * and {@code y} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 4} bytes beside what grows with the depth of calls.
     */
    public static void strictGradient(double x, float y, int n, StrictGradient into) {
        strictGradientKernel(x, y, n, into.ints, into.doubles, into.partials);
        into.x = into.partials[0];
        into.y = (float) into.partials[1];
    }

    /**
     * Computes the derivative of {@link StrictRecursion#strict(double, float, int)} with respect to {@code x}
     * and {@code y} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 4} bytes beside what grows with the depth of calls.
     */
    public static double strictValueAndGradient(double x, float y, int n, StrictGradient into) {
        double value = strictValueAndGradientKernel(x, y, n, into.ints, into.doubles, into.partials);
        into.x = into.partials[0];
        into.y = (float) into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link StrictRecursion#strict(double, float, int)} with respect to {@code x} and
     * {@code y}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class StrictGradient {
        private double x;
        private float y;
        private final int[][] ints = new int[1][0];
        private final double[][] doubles = new double[1][0];
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public StrictGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /** The derivative with respect to {@code y}. */
        public float y() {
            return y;
        }

        private StrictGradient withoutScratch() {
            StrictGradient results = new StrictGradient();
            results.x = x;
            results.y = y;
            return results;
        }
    }

    private static void strictGradientKernel(double x, float y, int n, int[][] ints, double[][] doubles,
            double[] partials) {
        int[] tops = zeros(ints, 0, 1);
        strictForward(x, y, n, tops, doubles);
        double t = strictReverse(n, 1.0, tops, doubles, partials);
        double partials0 = partials[0];
        partials[0] = t;
        partials[1] = partials0;
    }

    private static double strictValueAndGradientKernel(double x, float y, int n, int[][] ints,
            double[][] doubles, double[] partials) {
        int[] tops = zeros(ints, 0, 1);
        double t = strictForward(x, y, n, tops, doubles);
        double t2 = strictReverse(n, 1.0, tops, doubles, partials);
        double partials0 = partials[0];
        partials[0] = t2;
        partials[1] = partials0;
        return t;
    }

    /** {@code strict}, which leaves behind what its reverse needs. */
    private static double strictForward(double x, float y, int n, int[] tops, double[][] doubles) {
        double inner = 0.0;
        double t;
        if (n == 0) {
            t = x / 3.0 + y;
        } else {
            inner = strictForward(x * 0.1 + 0.7, y * 0.3f, n - 1, tops, doubles);
            double t2 = inner * inner;
            t = inner + x + t2 / 7.0 - Math.pow(t2 + 1.0, 0.5);
        }
        int top = tops[0];
        int size = top + 1;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size) {
            doubleStack = grow(doubles, 0, size);
        }
        doubleStack[top] = inner;
        tops[0] = size;
        return t;
    }

    /** The reverse of {@code strict}: from adjoints of results to those of parameters. */
    private static double strictReverse(int n, double resultBar, int[] tops, double[][] doubles,
            double[] partials) {
        int top = tops[0] - 1;
        tops[0] = top;
        double[] doubleStack = doubles[0];
        double inner = doubleStack[top];
        double xBar;
        double yBar;
        if (n == 0) {
            xBar = resultBar / 3.0;
            yBar = resultBar;
        } else {
            double t = -(resultBar * (0.5 * Math.pow(inner * inner + 1.0, -0.5)));
            double xBar2 = strictReverse(n - 1,
                    2.0 * ((resultBar == 0.0 ? 0.0 : t) + resultBar / 7.0) * inner + resultBar, tops, doubles,
                    partials);
            double yBar2 = partials[0];
            yBar = yBar2 * 0.30000001192092896;
            xBar = resultBar + xBar2 * 0.1;
        }
        partials[0] = yBar;
        return xBar;
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

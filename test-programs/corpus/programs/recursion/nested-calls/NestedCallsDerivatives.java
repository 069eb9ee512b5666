package programs.recursion;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link NestedCalls}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class NestedCallsDerivatives {

    private NestedCallsDerivatives() {}

    /** The derivative of {@link NestedCalls#nested(double, int, int)} with respect to {@code x}. */
    public static NestedGradient nestedGradient(double x, int m, int n) {
        NestedGradient into = new NestedGradient();
        nestedGradient(x, m, n, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link NestedCalls#nested(double, int, int)} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 4} bytes beside what grows with the depth of calls.
     */
    public static void nestedGradient(double x, int m, int n, NestedGradient into) {
        into.x = nestedGradientKernel(x, m, n, into.ints, into.doubles);
    }

    /**
     * Computes the derivative of {@link NestedCalls#nested(double, int, int)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 4} bytes beside what grows with the depth of calls.
     */
    public static double nestedValueAndGradient(double x, int m, int n, NestedGradient into) {
        double value = nestedValueAndGradientKernel(x, m, n, into.ints, into.doubles, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link NestedCalls#nested(double, int, int)} with respect to {@code x}, as a number.
     */
    public static double nestedDerivative(double x, int m, int n) {
        return nestedGradient(x, m, n).x();
    }

    /**
     * The derivative of {@link NestedCalls#nested(double, int, int)} with respect to {@code x}, and the
     * memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class NestedGradient {
        private double x;
        private final int[][] ints = new int[1][0];
        private final double[][] doubles = new double[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public NestedGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        private NestedGradient withoutScratch() {
            NestedGradient results = new NestedGradient();
            results.x = x;
            return results;
        }
    }

    /**
     * The derivative of {@link NestedCalls#takeuchi(double, double, double, int)} with respect to {@code x},
     * {@code y} and {@code z}.
     *
     * <p>
     * The branch on active values (line 21) has the derivative of the side taken.
     */
    public static TakeuchiGradient takeuchiGradient(double x, double y, double z, int depth) {
        TakeuchiGradient into = new TakeuchiGradient();
        takeuchiGradient(x, y, z, depth, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link NestedCalls#takeuchi(double, double, double, int)} with respect to
     * {@code x}, {@code y} and {@code z} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 4} bytes beside what grows with the depth of calls.
     */
    public static void takeuchiGradient(double x, double y, double z, int depth, TakeuchiGradient into) {
        takeuchiGradientKernel(x, y, z, depth, into.ints, into.doubles, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
        into.z = into.partials[2];
    }

    /**
     * Computes the derivative of {@link NestedCalls#takeuchi(double, double, double, int)} with respect to
     * {@code x}, {@code y} and {@code z} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 4} bytes beside what grows with the depth of calls.
     */
    public static double takeuchiValueAndGradient(double x, double y, double z, int depth,
            TakeuchiGradient into) {
        double value = takeuchiValueAndGradientKernel(x, y, z, depth, into.ints, into.doubles, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
        into.z = into.partials[2];
        return value;
    }

    /**
     * The derivative of {@link NestedCalls#takeuchi(double, double, double, int)} with respect to {@code x},
     * {@code y} and {@code z}, and the memory that computing it needs. One holder serves one thread at a
     * time.
     */
    public static final class TakeuchiGradient {
        private double x;
        private double y;
        private double z;
        private final int[][] ints = new int[1][0];
        private final double[][] doubles = new double[1][0];
        private final double[] partials = new double[3];

        /** An empty holder, which grows to what it meets. */
        public TakeuchiGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /** The derivative with respect to {@code y}. */
        public double y() {
            return y;
        }

        /** The derivative with respect to {@code z}. */
        public double z() {
            return z;
        }

        private TakeuchiGradient withoutScratch() {
            TakeuchiGradient results = new TakeuchiGradient();
            results.x = x;
            results.y = y;
            results.z = z;
            return results;
        }
    }

    private static double nestedGradientKernel(double x, int m, int n, int[][] ints, double[][] doubles) {
        int[] tops = zeros(ints, 0, 1);
        nestedForward(x, m, n, tops, doubles);
        return nestedReverse(x, m, n, 1.0, tops, doubles);
    }

    private static double nestedValueAndGradientKernel(double x, int m, int n, int[][] ints,
            double[][] doubles, double[] partials) {
        int[] tops = zeros(ints, 0, 1);
        double t = nestedForward(x, m, n, tops, doubles);
        double t2 = nestedReverse(x, m, n, 1.0, tops, doubles);
        partials[0] = t2;
        return t;
    }

    /** {@code nested}, which leaves behind what its reverse needs. */
    private static double nestedForward(double x, int m, int n, int[] tops, double[][] doubles) {
        double t;
        if (m == 0) {
            t = Math.sin(x) + 0.1 * n;
            x = 0.0;
        } else if (n == 0) {
            t = nestedForward(x * 0.9, m - 1, 1, tops, doubles);
            x = 0.0;
        } else {
            double t2 = nestedForward(x, m, n - 1, tops, doubles);
            x = t2 + 0.3 * x;
            t = nestedForward(x, m - 1, n, tops, doubles);
        }
        int top = tops[0];
        int size = top + 1;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size) {
            doubleStack = grow(doubles, 0, size);
        }
        doubleStack[top] = x;
        tops[0] = size;
        return t;
    }

    /** The reverse of {@code nested}: from adjoints of results to those of parameters. */
    private static double nestedReverse(double x, int m, int n, double resultBar, int[] tops,
            double[][] doubles) {
        int top = tops[0] - 1;
        tops[0] = top;
        double[] doubleStack = doubles[0];
        double x2 = doubleStack[top];
        double xBar;
        if (m == 0) {
            xBar = resultBar * Math.cos(x);
        } else if (n == 0) {
            double xBar2 = nestedReverse(x * 0.9, m - 1, 1, resultBar, tops, doubles);
            xBar = xBar2 * 0.9;
        } else {
            double xBar2 = nestedReverse(x2, m - 1, n, resultBar, tops, doubles);
            double t = nestedReverse(x, m, n - 1, xBar2, tops, doubles);
            xBar = xBar2 * 0.3 + t;
        }
        return xBar;
    }

    private static void takeuchiGradientKernel(double x, double y, double z, int depth, int[][] ints,
            double[][] doubles, double[] partials) {
        int[] tops = zeros(ints, 0, 1);
        takeuchiForward(x, y, z, depth, tops, doubles);
        double t = takeuchiReverse(x, y, z, depth, 1.0, tops, doubles, partials);
        double partials0 = partials[0];
        double partials1 = partials[1];
        partials[0] = t;
        partials[1] = partials0;
        partials[2] = partials1;
    }

    private static double takeuchiValueAndGradientKernel(double x, double y, double z, int depth,
            int[][] ints, double[][] doubles, double[] partials) {
        int[] tops = zeros(ints, 0, 1);
        double t = takeuchiForward(x, y, z, depth, tops, doubles);
        double t2 = takeuchiReverse(x, y, z, depth, 1.0, tops, doubles, partials);
        double partials0 = partials[0];
        double partials1 = partials[1];
        partials[0] = t2;
        partials[1] = partials0;
        partials[2] = partials1;
        return t;
    }

    /** {@code takeuchi}, which leaves behind what its reverse needs. */
    private static double takeuchiForward(double x, double y, double z, int depth, int[] tops,
            double[][] doubles) {
        double x2 = 0.0;
        double y2 = 0.0;
        double t;
        if (y >= x | depth == 0) {
            t = z * y;
            z = 0.0;
        } else {
            depth--;
            x2 = takeuchiForward(x - 1.0, y, z, depth, tops, doubles);
            y2 = takeuchiForward(y - 1.0, z, x, depth, tops, doubles);
            z = takeuchiForward(z - 1.0, x, y, depth, tops, doubles);
            t = takeuchiForward(x2, y2, z, depth, tops, doubles);
        }
        int top = tops[0];
        int size = top + 3;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size) {
            doubleStack = grow(doubles, 0, size);
        }
        doubleStack[top] = x2;
        doubleStack[top + 1] = y2;
        doubleStack[top + 2] = z;
        tops[0] = size;
        return t;
    }

    /** The reverse of {@code takeuchi}: from adjoints of results to those of parameters. */
    private static double takeuchiReverse(double x, double y, double z, int depth, double resultBar,
            int[] tops, double[][] doubles, double[] partials) {
        int top = tops[0] - 3;
        tops[0] = top;
        double[] doubleStack = doubles[0];
        double x2 = doubleStack[top];
        double y2 = doubleStack[top + 1];
        double z2 = doubleStack[top + 2];
        double xBar = 0.0;
        double zBar;
        double yBar;
        if (y >= x | depth == 0) {
            zBar = resultBar * y;
            yBar = resultBar * z;
        } else {
            depth--;
            double t = takeuchiReverse(x2, y2, z2, depth, resultBar, tops, doubles, partials);
            double partials0 = partials[0];
            double partials1 = partials[1];
            double xBar2 = takeuchiReverse(z - 1.0, x, y, depth, partials1, tops, doubles, partials);
            double partials0_2 = partials[0];
            double partials1_2 = partials[1];
            double xBar3 = takeuchiReverse(y - 1.0, z, x, depth, partials0, tops, doubles, partials);
            double partials0_3 = partials[0];
            double partials1_3 = partials[1];
            double xBar4 = takeuchiReverse(x - 1.0, y, z, depth, t, tops, doubles, partials);
            double partials0_4 = partials[0];
            double partials1_4 = partials[1];
            yBar = partials1_2 + xBar3 + partials0_4;
            zBar = xBar2 + partials0_3 + partials1_4;
            xBar = partials0_2 + partials1_3 + xBar4;
        }
        partials[0] = yBar;
        partials[1] = zBar;
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

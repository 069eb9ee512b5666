package programs.recursion;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link Subdivision}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class SubdivisionDerivatives {

    private SubdivisionDerivatives() {}

    /**
     * The derivative of {@link Subdivision#roughness(double, double, double, int)} with respect to
     * {@code left}, {@code right} and {@code bend}.
     */
    public static RoughnessGradient roughnessGradient(double left, double right, double bend, int n) {
        RoughnessGradient into = new RoughnessGradient();
        roughnessGradient(left, right, bend, n, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link Subdivision#roughness(double, double, double, int)} with respect to
     * {@code left}, {@code right} and {@code bend} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 6 * n} beside those of the methods called; of the method itself: {@code 4 * n}
     * beside those of the methods called. Workspace: {@code 4 * (4 * n + 5)} bytes beside what grows with the
     * depth of calls.
     */
    public static void roughnessGradient(double left, double right, double bend, int n,
            RoughnessGradient into) {
        roughnessGradientKernel(left, right, bend, n, into.ints, into.doubles, into.partials);
        into.left = into.partials[0];
        into.right = into.partials[1];
        into.bend = into.partials[2];
    }

    /**
     * Computes the derivative of {@link Subdivision#roughness(double, double, double, int)} with respect to
     * {@code left}, {@code right} and {@code bend} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 9 * n} beside those of the methods called; of the method itself: {@code 4 * n}
     * beside those of the methods called. Workspace: {@code 4 * (4 * n + 5)} bytes beside what grows with the
     * depth of calls.
     */
    public static double roughnessValueAndGradient(double left, double right, double bend, int n,
            RoughnessGradient into) {
        double value = roughnessValueAndGradientKernel(left, right, bend, n, into.ints, into.doubles,
                into.partials);
        into.left = into.partials[0];
        into.right = into.partials[1];
        into.bend = into.partials[2];
        return value;
    }

    /**
     * The derivative of {@link Subdivision#roughness(double, double, double, int)} with respect to
     * {@code left}, {@code right} and {@code bend}, and the memory that computing it needs. One holder serves
     * one thread at a time.
     */
    public static final class RoughnessGradient {
        private double left;
        private double right;
        private double bend;
        private final int[][] ints = new int[1][0];
        private final double[][] doubles = new double[3][0];
        private final double[] partials = new double[3];

        /** An empty holder, which grows to what it meets. */
        public RoughnessGradient() {}

        /** The derivative with respect to {@code left}. */
        public double left() {
            return left;
        }

        /** The derivative with respect to {@code right}. */
        public double right() {
            return right;
        }

        /** The derivative with respect to {@code bend}. */
        public double bend() {
            return bend;
        }

        private RoughnessGradient withoutScratch() {
            RoughnessGradient results = new RoughnessGradient();
            results.left = left;
            results.right = right;
            results.bend = bend;
            return results;
        }
    }

    private static void roughnessGradientKernel(double left, double right, double bend, int n, int[][] ints,
            double[][] doubles, double[] partials) {
        int[] tops = zeros(ints, 0, 1);
        int k = n + 1;
        double[] curve = zeros(doubles, 1, k);
        double[] curveBar = zeros(doubles, 2, k);
        curve[0] = left;
        curve[n] = right;
        roughnessDivideForward(curve, 0, n, bend, curveBar, tops, doubles);
        if (0 < n) {
            double curvePrevious = curve[0];
            double curveBarCarry = 0.0;
            for (int i = 0; i < n; i++) {
                double curveI1 = curve[i + 1];
                double step = curveI1 - curvePrevious;
                double stepBar = 3.0 * step * step;
                curveBar[i] += curveBarCarry - stepBar;
                curveBarCarry = stepBar;
                curvePrevious = curveI1;
            }
            curveBar[n] += curveBarCarry;
        }
        double t = roughnessDivideReverse(0, n, bend, curveBar, tops, doubles);
        double curveBarN = curveBar[n];
        curveBar[n] = 0.0;
        partials[0] = curveBar[0];
        partials[1] = curveBarN;
        partials[2] = t;
    }

    private static double roughnessValueAndGradientKernel(double left, double right, double bend, int n,
            int[][] ints, double[][] doubles, double[] partials) {
        int[] tops = zeros(ints, 0, 1);
        int k = n + 1;
        double[] curve = zeros(doubles, 1, k);
        double[] curveBar = zeros(doubles, 2, k);
        curve[0] = left;
        curve[n] = right;
        roughnessDivideForward(curve, 0, n, bend, curveBar, tops, doubles);
        double sum = 0.0;
        if (0 < n) {
            double curvePrevious = curve[0];
            double curveBarCarry = 0.0;
            for (int i = 0; i < n; i++) {
                double curveI1 = curve[i + 1];
                double step = curveI1 - curvePrevious;
                sum += step * step * step;
                double stepBar = 3.0 * step * step;
                curveBar[i] += curveBarCarry - stepBar;
                curveBarCarry = stepBar;
                curvePrevious = curveI1;
            }
            curveBar[n] += curveBarCarry;
        }
        double t = roughnessDivideReverse(0, n, bend, curveBar, tops, doubles);
        double curveBarN = curveBar[n];
        curveBar[n] = 0.0;
        partials[0] = curveBar[0];
        partials[1] = curveBarN;
        partials[2] = t;
        return sum;
    }

    /** {@code divide}, which leaves behind what its reverse needs. */
    private static void roughnessDivideForward(double[] curve, int from, int to, double bend,
            double[] curveBar, int[] tops, double[][] doubles) {
        double t = 0.0;
        if (to - from > 1) {
            int middle = (from + to) / 2;
            t = Math.sin(middle);
            curve[middle] = (curve[from] + curve[to]) * 0.5 + bend * t;
            roughnessDivideForward(curve, from, middle, bend * 0.5, curveBar, tops, doubles);
            roughnessDivideForward(curve, middle, to, bend * bend, curveBar, tops, doubles);
        }
        int top = tops[0];
        int size = top + 1;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size) {
            doubleStack = grow(doubles, 0, size);
        }
        doubleStack[top] = t;
        tops[0] = size;
    }

    /** The reverse of {@code divide}: from adjoints of results to those of parameters. */
    private static double roughnessDivideReverse(int from, int to, double bend, double[] curveBar, int[] tops,
            double[][] doubles) {
        int top = tops[0] - 1;
        tops[0] = top;
        double[] doubleStack = doubles[0];
        double kept = doubleStack[top];
        if (to - from > 1) {
            int middle = (from + to) / 2;
            double bendBar = roughnessDivideReverse(middle, to, bend * bend, curveBar, tops, doubles);
            double bendBar2 = roughnessDivideReverse(from, middle, bend * 0.5, curveBar, tops, doubles);
            double curveBarMiddle = curveBar[middle];
            curveBar[middle] = 0.0;
            double t = 2.0 * bendBar * bend + bendBar2 * 0.5 + curveBarMiddle * kept;
            double t2 = curveBarMiddle * 0.5;
            curveBar[to] += t2;
            curveBar[from] += t2;
            return t;
        }
        return 0.0;
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

    /** An array kept in a slot, with exactly the given length and filled with zeros. */
    private static double[] zeros(double[][] slots, int slot, int length) {
        double[] array = slots[slot];
        if (array == null || array.length != length) {
            array = new double[length];
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

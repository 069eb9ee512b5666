package programs.recursion;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link BinaryTree}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class BinaryTreeDerivatives {

    private BinaryTreeDerivatives() {}

    /**
     * The derivative of {@link BinaryTree#value(double[], double)} with respect to {@code leaf} and
     * {@code gate}.
     */
    public static ValueGradient valueGradient(double[] leaf, double gate) {
        ValueGradient into = new ValueGradient();
        valueGradient(leaf, gate, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link BinaryTree#value(double[], double)} with respect to {@code leaf} and
     * {@code gate} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 4} bytes beside what grows with the depth of calls.
     */
    public static void valueGradient(double[] leaf, double gate, ValueGradient into) {
        into.prepare(leaf);
        into.gate = valueGradientKernel(leaf, gate, into.leaf, into.ints, into.doubles);
    }

    /**
     * Computes the derivative of {@link BinaryTree#value(double[], double)} with respect to {@code leaf} and
     * {@code gate} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 4} bytes beside what grows with the depth of calls.
     */
    public static double valueValueAndGradient(double[] leaf, double gate, ValueGradient into) {
        into.prepare(leaf);
        double value = valueValueAndGradientKernel(leaf, gate, into.leaf, into.ints, into.doubles,
                into.partials);
        into.gate = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link BinaryTree#value(double[], double)} with respect to {@code leaf} and
     * {@code gate}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] leaf = new double[0];
        private double gate;
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
        public static ValueGradient into(double[] leaf) {
            ValueGradient holder = new ValueGradient();
            holder.leaf = leaf;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code leaf}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] leaf() {
            return leaf;
        }

        /** The derivative with respect to {@code gate}. */
        public double gate() {
            return gate;
        }

        private void prepare(double[] leaf) {
            if (this.leaf == leaf) {
                throw new IllegalArgumentException("argument leaf shares an array with the result leaf");
            }
            if (given && !sameShape(this.leaf, leaf)) {
                throw new IllegalArgumentException(
                        "the array given for the result leaf has not the shape of the argument");
            }
            this.leaf = zerosLike(this.leaf, leaf);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.leaf = leaf;
            results.gate = gate;
            return results;
        }
    }

    private static double valueGradientKernel(double[] leaf, double gate, double[] leafBar, int[][] ints,
            double[][] doubles) {
        int[] tops = zeros(ints, 0, 1);
        valueNodeForward(leaf, 0, gate, leafBar, tops, doubles);
        return valueNodeReverse(leaf, 0, gate, leafBar, 1.0, tops, doubles);
    }

    private static double valueValueAndGradientKernel(double[] leaf, double gate, double[] leafBar,
            int[][] ints, double[][] doubles, double[] partials) {
        int[] tops = zeros(ints, 0, 1);
        double t = valueNodeForward(leaf, 0, gate, leafBar, tops, doubles);
        double t2 = valueNodeReverse(leaf, 0, gate, leafBar, 1.0, tops, doubles);
        partials[0] = t2;
        return t;
    }

    /** {@code node}, which leaves behind what its reverse needs. */
    private static double valueNodeForward(double[] leaf, int k, double gate, double[] leafBar, int[] tops,
            double[][] doubles) {
        double gate2 = 0.0;
        double right = 0.0;
        double left = 0.0;
        double t = 1.0;
        if (k < leaf.length) {
            int k2 = 2 * k;
            left = valueNodeForward(leaf, k2 + 1, gate * 0.5, leafBar, tops, doubles);
            gate2 = Math.sin(gate);
            right = valueNodeForward(leaf, k2 + 2, gate2, leafBar, tops, doubles);
            t = left * right * gate + leaf[k];
        }
        int top = tops[0];
        int size = top + 3;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size) {
            doubleStack = grow(doubles, 0, size);
        }
        doubleStack[top] = gate2;
        doubleStack[top + 1] = right;
        doubleStack[top + 2] = left;
        tops[0] = size;
        return t;
    }

    /** The reverse of {@code node}: from adjoints of results to those of parameters. */
    private static double valueNodeReverse(double[] leaf, int k, double gate, double[] leafBar,
            double resultBar, int[] tops, double[][] doubles) {
        int top = tops[0] - 3;
        tops[0] = top;
        double[] doubleStack = doubles[0];
        double gate2 = doubleStack[top];
        double right = doubleStack[top + 1];
        double left = doubleStack[top + 2];
        if (k >= leaf.length) {
            return 0.0;
        }
        int k2 = 2 * k;
        leafBar[k] += resultBar;
        double t = resultBar * gate;
        double gateBar = valueNodeReverse(leaf, k2 + 2, gate2, leafBar, t * left, tops, doubles);
        double gateBar2 = valueNodeReverse(leaf, k2 + 1, gate * 0.5, leafBar, t * right, tops, doubles);
        return resultBar * (left * right) + gateBar * Math.cos(gate) + gateBar2 * 0.5;
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

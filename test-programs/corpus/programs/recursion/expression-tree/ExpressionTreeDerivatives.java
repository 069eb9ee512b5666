package programs.recursion;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link ExpressionTree}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ExpressionTreeDerivatives {

    private ExpressionTreeDerivatives() {}

    /**
     * The derivative of {@link ExpressionTree#value(double[], int[], int[], int[], double)} with respect to
     * {@code leaves} and {@code x}.
     */
    public static ValueGradient valueGradient(double[] leaves, int[] operation, int[] left, int[] right,
            double x) {
        ValueGradient into = new ValueGradient();
        valueGradient(leaves, operation, left, right, x, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ExpressionTree#value(double[], int[], int[], int[], double)} with
     * respect to {@code leaves} and {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 4} bytes beside what grows with the depth of calls.
     */
    public static void valueGradient(double[] leaves, int[] operation, int[] left, int[] right, double x,
            ValueGradient into) {
        into.prepare(leaves);
        into.x = valueGradientKernel(leaves, operation, left, right, x, into.leaves, into.ints, into.doubles);
    }

    /**
     * Computes the derivative of {@link ExpressionTree#value(double[], int[], int[], int[], double)} with
     * respect to {@code leaves} and {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 4} bytes beside what grows with the depth of calls.
     */
    public static double valueValueAndGradient(double[] leaves, int[] operation, int[] left, int[] right,
            double x, ValueGradient into) {
        into.prepare(leaves);
        double value = valueValueAndGradientKernel(leaves, operation, left, right, x, into.leaves, into.ints,
                into.doubles, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link ExpressionTree#value(double[], int[], int[], int[], double)} with respect to
     * {@code leaves} and {@code x}, and the memory that computing it needs. One holder serves one thread at a
     * time.
     */
    public static final class ValueGradient {
        private double[] leaves = new double[0];
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
        public static ValueGradient into(double[] leaves) {
            ValueGradient holder = new ValueGradient();
            holder.leaves = leaves;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code leaves}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[] leaves() {
            return leaves;
        }

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        private void prepare(double[] leaves) {
            if (this.leaves == leaves) {
                throw new IllegalArgumentException("argument leaves shares an array with the result leaves");
            }
            if (given && !sameShape(this.leaves, leaves)) {
                throw new IllegalArgumentException(
                        "the array given for the result leaves has not the shape of the argument");
            }
            this.leaves = zerosLike(this.leaves, leaves);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.leaves = leaves;
            results.x = x;
            return results;
        }
    }

    private static double valueGradientKernel(double[] leaves, int[] operation, int[] left, int[] right,
            double x, double[] leavesBar, int[][] ints, double[][] doubles) {
        int[] tops = zeros(ints, 0, 1);
        int node = operation.length - 1;
        valueEvalForward(leaves, operation, left, right, x, node, leavesBar, tops, doubles);
        return valueEvalReverse(operation, left, right, node, leavesBar, 1.0, tops, doubles);
    }

    private static double valueValueAndGradientKernel(double[] leaves, int[] operation, int[] left,
            int[] right, double x, double[] leavesBar, int[][] ints, double[][] doubles, double[] partials) {
        int[] tops = zeros(ints, 0, 1);
        int node = operation.length - 1;
        double t = valueEvalForward(leaves, operation, left, right, x, node, leavesBar, tops, doubles);
        double t2 = valueEvalReverse(operation, left, right, node, leavesBar, 1.0, tops, doubles);
        partials[0] = t2;
        return t;
    }

    /** {@code eval}, which leaves behind what its reverse needs. */
    private static double valueEvalForward(double[] leaves, int[] operation, int[] left, int[] right,
            double x, int node, double[] leavesBar, int[] tops, double[][] doubles) {
        int selector = operation[node];
        double t = 0.0;
        double t2 = 0.0;
        double below = 0.0;
        double t3 = 0.0;
        double t4 = 0.0;
        double t5;
        if (selector == 0) {
            t5 = leaves[left[node]];
        } else if (selector == 1) {
            t5 = x;
        } else if (selector == 2) {
            double t6 = valueEvalForward(leaves, operation, left, right, x, left[node], leavesBar, tops,
                    doubles);
            double t7 = valueEvalForward(leaves, operation, left, right, x, right[node], leavesBar, tops,
                    doubles);
            t5 = t6 + t7;
        } else if (selector == 3) {
            t2 = valueEvalForward(leaves, operation, left, right, x, left[node], leavesBar, tops, doubles);
            t = valueEvalForward(leaves, operation, left, right, x, right[node], leavesBar, tops, doubles);
            t5 = t2 * t;
        } else if (selector == 4) {
            below = valueEvalForward(leaves, operation, left, right, x, right[node], leavesBar, tops,
                    doubles);
            if (below == 0.0) {
                throw new IllegalArgumentException("division by zero at node " + node);
            }
            double t6 = valueEvalForward(leaves, operation, left, right, x, left[node], leavesBar, tops,
                    doubles);
            t3 = t6 / below;
            t5 = t3;
        } else {
            t4 = valueEvalForward(leaves, operation, left, right, x, left[node], leavesBar, tops, doubles);
            t5 = Math.sin(t4);
        }
        int top = tops[0];
        int size = top + 5;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size) {
            doubleStack = grow(doubles, 0, size);
        }
        doubleStack[top] = t;
        doubleStack[top + 1] = t2;
        doubleStack[top + 2] = below;
        doubleStack[top + 3] = t3;
        doubleStack[top + 4] = t4;
        tops[0] = size;
        return t5;
    }

    /** The reverse of {@code eval}: from adjoints of results to those of parameters. */
    private static double valueEvalReverse(int[] operation, int[] left, int[] right, int node,
            double[] leavesBar, double resultBar, int[] tops, double[][] doubles) {
        int top = tops[0] - 5;
        tops[0] = top;
        double[] doubleStack = doubles[0];
        double kept = doubleStack[top];
        double kept2 = doubleStack[top + 1];
        double below = doubleStack[top + 2];
        double kept3 = doubleStack[top + 3];
        double kept4 = doubleStack[top + 4];
        int selector = operation[node];
        double xBar;
        if (selector == 0) {
            leavesBar[left[node]] += resultBar;
            xBar = 0.0;
        } else if (selector == 1) {
            xBar = resultBar;
        } else if (selector == 2) {
            double t = valueEvalReverse(operation, left, right, right[node], leavesBar, resultBar, tops,
                    doubles);
            double t2 = valueEvalReverse(operation, left, right, left[node], leavesBar, resultBar, tops,
                    doubles);
            xBar = t + t2;
        } else if (selector == 3) {
            boolean test = resultBar == 0.0;
            double t = valueEvalReverse(operation, left, right, right[node], leavesBar,
                    test ? 0.0 : resultBar * kept2, tops, doubles);
            double t2 = valueEvalReverse(operation, left, right, left[node], leavesBar,
                    test ? 0.0 : resultBar * kept, tops, doubles);
            xBar = t + t2;
        } else if (selector == 4) {
            double t = resultBar / below;
            boolean test = resultBar == 0.0;
            double t2 = valueEvalReverse(operation, left, right, left[node], leavesBar, test ? 0.0 : t, tops,
                    doubles);
            double t3 = valueEvalReverse(operation, left, right, right[node], leavesBar,
                    test ? 0.0 : -(t * kept3), tops, doubles);
            xBar = t2 + t3;
        } else {
            double t = resultBar == 0.0 ? 0.0 : resultBar * Math.cos(kept4);
            xBar = valueEvalReverse(operation, left, right, left[node], leavesBar, t, tops, doubles);
        }
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

package programs.recursion;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link NestedFractions}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class NestedFractionsDerivatives {

    private NestedFractionsDerivatives() {}

    /**
     * The derivative of {@link NestedFractions#value(double[], double)} with respect to {@code q} and
     * {@code x}.
     */
    public static ValueGradient valueGradient(double[] q, double x) {
        ValueGradient into = new ValueGradient();
        valueGradient(q, x, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link NestedFractions#value(double[], double)} with respect to {@code q}
     * and {@code x} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 4} bytes beside what grows with the depth of calls.
     */
    public static void valueGradient(double[] q, double x, ValueGradient into) {
        into.prepare(q);
        into.x = valueGradientKernel(q, x, into.q, into.ints, into.doubles);
    }

    /**
     * Computes the derivative of {@link NestedFractions#value(double[], double)} with respect to {@code q}
     * and {@code x} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 4} bytes beside what grows with the depth of calls.
     */
    public static double valueValueAndGradient(double[] q, double x, ValueGradient into) {
        into.prepare(q);
        double value = valueValueAndGradientKernel(q, x, into.q, into.ints, into.doubles, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link NestedFractions#value(double[], double)} with respect to {@code q} and
     * {@code x}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] q = new double[0];
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
        public static ValueGradient into(double[] q) {
            ValueGradient holder = new ValueGradient();
            holder.q = q;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code q}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] q() {
            return q;
        }

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        private void prepare(double[] q) {
            if (this.q == q) {
                throw new IllegalArgumentException("argument q shares an array with the result q");
            }
            if (given && !sameShape(this.q, q)) {
                throw new IllegalArgumentException(
                        "the array given for the result q has not the shape of the argument");
            }
            this.q = zerosLike(this.q, q);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.q = q;
            results.x = x;
            return results;
        }
    }

    private static double valueGradientKernel(double[] q, double x, double[] qBar, int[][] ints,
            double[][] doubles) {
        int[] tops = zeros(ints, 0, 1);
        valueFractionForward(q, 0, x, qBar, tops, doubles);
        return valueFractionReverse(q, 0, qBar, 1.0, tops, doubles);
    }

    private static double valueValueAndGradientKernel(double[] q, double x, double[] qBar, int[][] ints,
            double[][] doubles, double[] partials) {
        int[] tops = zeros(ints, 0, 1);
        double t = valueFractionForward(q, 0, x, qBar, tops, doubles);
        double t2 = valueFractionReverse(q, 0, qBar, 1.0, tops, doubles);
        partials[0] = t2;
        return t;
    }

    /** {@code fraction}, which leaves behind what its reverse needs. */
    private static double valueFractionForward(double[] q, int i, double x, double[] qBar, int[] tops,
            double[][] doubles) {
        double t = 0.0;
        double t2 = 0.0;
        double t3;
        if (i == q.length) {
            t3 = x;
        } else {
            t = valueFractionForward(q, i + 1, x * 0.5, qBar, tops, doubles);
            t2 = x / t;
            t3 = q[i] + t2;
        }
        int top = tops[0];
        int size = top + 2;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size) {
            doubleStack = grow(doubles, 0, size);
        }
        doubleStack[top] = t;
        doubleStack[top + 1] = t2;
        tops[0] = size;
        return t3;
    }

    /** The reverse of {@code fraction}: from adjoints of results to those of parameters. */
    private static double valueFractionReverse(double[] q, int i, double[] qBar, double resultBar, int[] tops,
            double[][] doubles) {
        int top = tops[0] - 2;
        tops[0] = top;
        double[] doubleStack = doubles[0];
        double kept = doubleStack[top];
        double kept2 = doubleStack[top + 1];
        if (i == q.length) {
            return resultBar;
        }
        double t = resultBar / kept;
        boolean test = resultBar == 0.0;
        double xBar = valueFractionReverse(q, i + 1, qBar, test ? 0.0 : -(t * kept2), tops, doubles);
        double t2 = (test ? 0.0 : t) + xBar * 0.5;
        qBar[i] += resultBar;
        return t2;
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

package programs.recursion;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link PrefixProducts}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class PrefixProductsDerivatives {

    private PrefixProductsDerivatives() {}

    /** The derivative of {@link PrefixProducts#value(double[])} with respect to {@code a}. */
    public static ValueGradient valueGradient(double[] a) {
        ValueGradient into = new ValueGradient();
        valueGradient(a, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link PrefixProducts#value(double[])} with respect to {@code a} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 4 * (2 * a.length + 1)} bytes beside what grows with the depth
     * of calls.
     */
    public static void valueGradient(double[] a, ValueGradient into) {
        into.prepare(a);
        valueGradientKernel(into.aCopy, into.a, into.ints, into.doubles);
    }

    /**
     * Computes the derivative of {@link PrefixProducts#value(double[])} with respect to {@code a} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 0} beside those of the methods called; of the method itself: {@code 0} beside those
     * of the methods called. Workspace: {@code 4 * (2 * a.length + 1)} bytes beside what grows with the depth
     * of calls.
     */
    public static double valueValueAndGradient(double[] a, ValueGradient into) {
        into.prepare(a);
        return valueValueAndGradientKernel(into.aCopy, into.a, into.ints, into.doubles);
    }

    /**
     * The derivative of {@link PrefixProducts#value(double[])} with respect to {@code a}, and the memory that
     * computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double[] a = new double[0];
        private boolean given;
        private double[] aCopy = new double[0];
        private final int[][] ints = new int[1][0];
        private final double[][] doubles = new double[1][0];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ValueGradient into(double[] a) {
            ValueGradient holder = new ValueGradient();
            holder.a = a;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code a}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] a() {
            return a;
        }

        private void prepare(double[] a) {
            if (this.a == a) {
                throw new IllegalArgumentException("argument a shares an array with the result a");
            }
            aCopy = copied(aCopy, a);
            if (given && !sameShape(this.a, a)) {
                throw new IllegalArgumentException(
                        "the array given for the result a has not the shape of the argument");
            }
            this.a = zerosLike(this.a, a);
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.a = a;
            return results;
        }
    }

    private static void valueGradientKernel(double[] a, double[] aBar, int[][] ints, double[][] doubles) {
        int[] tops = zeros(ints, 0, 1);
        valueWalkForward(a, 1, aBar, tops, doubles);
        valueWalkReverse(a, 1, aBar, 1.0, tops, doubles);
    }

    private static double valueValueAndGradientKernel(double[] a, double[] aBar, int[][] ints,
            double[][] doubles) {
        int[] tops = zeros(ints, 0, 1);
        double t = valueWalkForward(a, 1, aBar, tops, doubles);
        valueWalkReverse(a, 1, aBar, 1.0, tops, doubles);
        return t;
    }

    /** {@code walk}, which leaves behind what its reverse needs. */
    private static double valueWalkForward(double[] a, int i, double[] aBar, int[] tops, double[][] doubles) {
        double t = 0.0;
        double t2 = 0.0;
        double t3 = 0.0;
        double rest = 0.0;
        double t4;
        if (i >= a.length) {
            t4 = a.length == 0 ? 0.0 : a[a.length - 1];
        } else {
            t2 = a[i];
            int k = i - 1;
            t = a[k];
            a[i] = t2 * t + Math.sin(t2);
            rest = valueWalkForward(a, i + 1, aBar, tops, doubles);
            t3 = a[i];
            double t5 = a[k] + rest * t3;
            a[k] = t5;
            t4 = rest + t5;
        }
        int top = tops[0];
        int size = top + 4;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size) {
            doubleStack = grow(doubles, 0, size);
        }
        doubleStack[top] = t;
        doubleStack[top + 1] = t2;
        doubleStack[top + 2] = t3;
        doubleStack[top + 3] = rest;
        tops[0] = size;
        return t4;
    }

    /** The reverse of {@code walk}: from adjoints of results to those of parameters. */
    private static void valueWalkReverse(double[] a, int i, double[] aBar, double resultBar, int[] tops,
            double[][] doubles) {
        int top = tops[0] - 4;
        tops[0] = top;
        double[] doubleStack = doubles[0];
        double kept = doubleStack[top];
        double kept2 = doubleStack[top + 1];
        double kept3 = doubleStack[top + 2];
        double rest = doubleStack[top + 3];
        if (i >= a.length) {
            if (a.length != 0) {
                aBar[a.length - 1] += resultBar;
            }
        } else {
            int k = i - 1;
            double aBarK = aBar[k];
            aBar[k] = 0.0;
            double t = resultBar + aBarK;
            aBar[i] += t * rest;
            aBar[k] += t;
            valueWalkReverse(a, i + 1, aBar, resultBar + t * kept3, tops, doubles);
            double aBarI = aBar[i];
            aBar[i] = 0.0;
            aBar[k] += aBarI * kept2;
            aBar[i] += aBarI * Math.cos(kept2) + aBarI * kept;
        }
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

    /** A copy of an argument, in the array of the last copy if that has its length. */
    private static double[] copied(double[] copy, double[] original) {
        if (copy.length != original.length) {
            return original.clone();
        }
        System.arraycopy(original, 0, copy, 0, copy.length);
        return copy;
    }
}

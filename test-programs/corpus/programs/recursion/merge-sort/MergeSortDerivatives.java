package programs.recursion;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link MergeSort}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class MergeSortDerivatives {

    private MergeSortDerivatives() {}

    /**
     * The derivative of {@link MergeSort#weighted(double[], double[])} with respect to {@code keys} and
     * {@code weights}.
     *
     * <p>
     * The branch on active values (line 29) has the derivative of the side taken.
     */
    public static WeightedGradient weightedGradient(double[] keys, double[] weights) {
        WeightedGradient into = new WeightedGradient();
        weightedGradient(keys, weights, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link MergeSort#weighted(double[], double[])} with respect to {@code keys}
     * and {@code weights} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 3 * keys.length} beside those of the methods called; of the method itself:
     * {@code 3 * keys.length} beside those of the methods called. Workspace:
     * {@code 8 * (3 * keys.length + 1)} bytes beside what grows with the depth of calls.
     */
    public static void weightedGradient(double[] keys, double[] weights, WeightedGradient into) {
        into.prepare(keys, weights);
        weightedGradientKernel(into.keysCopy, weights, into.keys, into.weights, into.ints, into.doubles,
                into.booleans);
    }

    /**
     * Computes the derivative of {@link MergeSort#weighted(double[], double[])} with respect to {@code keys}
     * and {@code weights} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 5 * keys.length} beside those of the methods called; of the method itself:
     * {@code 3 * keys.length} beside those of the methods called. Workspace:
     * {@code 8 * (3 * keys.length + 1)} bytes beside what grows with the depth of calls.
     */
    public static double weightedValueAndGradient(double[] keys, double[] weights, WeightedGradient into) {
        into.prepare(keys, weights);
        return weightedValueAndGradientKernel(into.keysCopy, weights, into.keys, into.weights, into.ints,
                into.doubles, into.booleans);
    }

    /**
     * The derivative of {@link MergeSort#weighted(double[], double[])} with respect to {@code keys} and
     * {@code weights}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class WeightedGradient {
        private double[] keys = new double[0];
        private double[] weights = new double[0];
        private boolean given;
        private double[] keysCopy = new double[0];
        private final int[][] ints = new int[2][0];
        private final double[][] doubles = new double[2][0];
        private final boolean[][] booleans = new boolean[1][0];

        /** An empty holder, which grows to what it meets. */
        public WeightedGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static WeightedGradient into(double[] keys, double[] weights) {
            if (keys == weights) {
                throw new IllegalArgumentException("the results keys and weights share an array");
            }
            WeightedGradient holder = new WeightedGradient();
            holder.keys = keys;
            holder.weights = weights;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code keys}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] keys() {
            return keys;
        }

        /**
         * The derivative with respect to {@code weights}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[] weights() {
            return weights;
        }

        private void prepare(double[] keys, double[] weights) {
            if (this.keys == keys) {
                throw new IllegalArgumentException("argument keys shares an array with the result keys");
            }
            if (this.keys == weights) {
                throw new IllegalArgumentException("argument weights shares an array with the result keys");
            }
            if (this.weights == keys) {
                throw new IllegalArgumentException("argument keys shares an array with the result weights");
            }
            if (this.weights == weights) {
                throw new IllegalArgumentException(
                        "argument weights shares an array with the result weights");
            }
            if (keys == weights) {
                throw new IllegalArgumentException(
                        "arguments keys and weights share an array, and the method overwrites keys");
            }
            keysCopy = copied(keysCopy, keys);
            if (given && !sameShape(this.keys, keys)) {
                throw new IllegalArgumentException(
                        "the array given for the result keys has not the shape of the argument");
            }
            if (given && !sameShape(this.weights, weights)) {
                throw new IllegalArgumentException(
                        "the array given for the result weights has not the shape of the argument");
            }
            this.keys = roomLike(this.keys, keys);
            this.weights = roomLike(this.weights, weights);
        }

        private WeightedGradient withoutScratch() {
            WeightedGradient results = new WeightedGradient();
            results.keys = keys;
            results.weights = weights;
            return results;
        }
    }

    private static void weightedGradientKernel(double[] keys, double[] weights, double[] keysBar,
            double[] weightsBar, int[][] ints, double[][] doubles, boolean[][] booleans) {
        int[] tops = zeros(ints, 1, 2);
        double[] spare = zeros(doubles, 0, keys.length);
        double[] spareBar = zeros(doubles, 1, keys.length);
        weightedSortForward(keys, spare, 0, keys.length, keysBar, spareBar, tops, booleans, ints);
        for (int i = keys.length; i < weightsBar.length; i++) {
            weightsBar[i] = 0.0;
        }
        for (int i = 0; i < keys.length; i++) {
            double keysI = keys[i];
            keysBar[i] = 2.0 * (weights[i] * keysI);
            weightsBar[i] = keysI * keysI;
        }
        weightedSortReverse(0, keys.length, keysBar, spareBar, tops, booleans, ints);
    }

    private static double weightedValueAndGradientKernel(double[] keys, double[] weights, double[] keysBar,
            double[] weightsBar, int[][] ints, double[][] doubles, boolean[][] booleans) {
        int[] tops = zeros(ints, 1, 2);
        double[] spare = zeros(doubles, 0, keys.length);
        double[] spareBar = zeros(doubles, 1, keys.length);
        weightedSortForward(keys, spare, 0, keys.length, keysBar, spareBar, tops, booleans, ints);
        for (int i = keys.length; i < weightsBar.length; i++) {
            weightsBar[i] = 0.0;
        }
        double sum = 0.0;
        for (int i = 0; i < keys.length; i++) {
            double keysI = keys[i];
            double t = weights[i] * keysI;
            sum += t * keysI;
            keysBar[i] = 2.0 * t;
            weightsBar[i] = keysI * keysI;
        }
        weightedSortReverse(0, keys.length, keysBar, spareBar, tops, booleans, ints);
        return sum;
    }

    /** {@code sort}, which leaves behind what its reverse needs. */
    private static void weightedSortForward(double[] keys, double[] spare, int from, int to, double[] keysBar,
            double[] spareBar, int[] tops, boolean[][] booleans, int[][] ints) {
        if (to - from < 2) {
            return;
        }
        int middle = (from + to) / 2;
        weightedSortForward(keys, spare, from, middle, keysBar, spareBar, tops, booleans, ints);
        weightedSortForward(keys, spare, middle, to, keysBar, spareBar, tops, booleans, ints);
        int i = from;
        int j = middle;
        for (int k = from; k < to; k++) {
            boolean test = i < middle && (j >= to || keys[i] <= keys[j]);
            int i2;
            int j2;
            if (test) {
                spare[k] = keys[i];
                i2 = i + 1;
                j2 = j;
            } else {
                spare[k] = keys[j];
                i2 = i;
                j2 = j + 1;
            }
            int top = tops[0];
            int size = top + 1;
            boolean[] booleanStack = booleans[0];
            if (booleanStack.length < size) {
                booleanStack = grow(booleans, 0, size);
            }
            booleanStack[top] = test;
            tops[0] = size;
            int top2 = tops[1];
            int size2 = top2 + 2;
            int[] intStack = ints[0];
            if (intStack.length < size2) {
                intStack = grow(ints, 0, size2);
            }
            intStack[top2] = i;
            intStack[top2 + 1] = j;
            tops[1] = size2;
            i = i2;
            j = j2;
        }
        for (int k = from; k < to; k++) {
            keys[k] = spare[k];
        }
    }

    /** The reverse of {@code sort}: from adjoints of results to those of parameters. */
    private static void weightedSortReverse(int from, int to, double[] keysBar, double[] spareBar, int[] tops,
            boolean[][] booleans, int[][] ints) {
        if (to - from < 2) {
            return;
        }
        int middle = (from + to) / 2;
        for (int k = from; k < to; k++) {
            double keysBarK = keysBar[k];
            keysBar[k] = 0.0;
            spareBar[k] += keysBarK;
        }
        for (int k = to - 1; k >= from; k--) {
            int top = tops[0] - 1;
            tops[0] = top;
            boolean[] booleanStack = booleans[0];
            boolean kept = booleanStack[top];
            int top2 = tops[1] - 2;
            tops[1] = top2;
            int[] intStack = ints[0];
            int i = intStack[top2];
            int j = intStack[top2 + 1];
            if (kept) {
                double spareBarK = spareBar[k];
                spareBar[k] = 0.0;
                keysBar[i] += spareBarK;
            } else {
                double spareBarK = spareBar[k];
                spareBar[k] = 0.0;
                keysBar[j] += spareBarK;
            }
        }
        weightedSortReverse(middle, to, keysBar, spareBar, tops, booleans, ints);
        weightedSortReverse(from, middle, keysBar, spareBar, tops, booleans, ints);
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
    private static boolean[] grow(boolean[][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
    }

    /** An array kept in a slot, with its contents and room for more. */
    private static int[] grow(int[][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
    }

    /** An array in the shape of an argument: the result array itself if it has that shape. */
    private static double[] roomLike(double[] result, double[] argument) {
        return result.length == argument.length ? result : new double[argument.length];
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

package programs.recursion;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link QuickSort}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class QuickSortDerivatives {

    private QuickSortDerivatives() {}

    /**
     * The derivative of {@link QuickSort#spacing(double[], double)} with respect to {@code keys} and
     * {@code scale}.
     *
     * <p>
     * The branch on active values (line 32) has the derivative of the side taken.
     */
    public static SpacingGradient spacingGradient(double[] keys, double scale) {
        SpacingGradient into = new SpacingGradient();
        spacingGradient(keys, scale, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link QuickSort#spacing(double[], double)} with respect to {@code keys} and
     * {@code scale} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 10 * (keys.length - 1)} beside those of the methods called; of the method itself:
     * {@code 5 * (keys.length - 1)} beside those of the methods called. Workspace:
     * {@code 8 * (keys.length + 1)} bytes beside what grows with the depth of calls.
     */
    public static void spacingGradient(double[] keys, double scale, SpacingGradient into) {
        into.prepare(keys);
        into.scale = spacingGradientKernel(into.keysCopy, scale, into.keys, into.ints, into.booleans);
    }

    /**
     * Computes the derivative of {@link QuickSort#spacing(double[], double)} with respect to {@code keys} and
     * {@code scale} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 12 * (keys.length - 1)} beside those of the methods called; of the method itself:
     * {@code 5 * (keys.length - 1)} beside those of the methods called. Workspace:
     * {@code 8 * (keys.length + 1)} bytes beside what grows with the depth of calls.
     */
    public static double spacingValueAndGradient(double[] keys, double scale, SpacingGradient into) {
        into.prepare(keys);
        double value = spacingValueAndGradientKernel(into.keysCopy, scale, into.keys, into.ints,
                into.booleans, into.partials);
        into.scale = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link QuickSort#spacing(double[], double)} with respect to {@code keys} and
     * {@code scale}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class SpacingGradient {
        private double[] keys = new double[0];
        private double scale;
        private boolean given;
        private double[] keysCopy = new double[0];
        private final int[][] ints = new int[2][0];
        private final boolean[][] booleans = new boolean[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public SpacingGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static SpacingGradient into(double[] keys) {
            SpacingGradient holder = new SpacingGradient();
            holder.keys = keys;
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

        /** The derivative with respect to {@code scale}. */
        public double scale() {
            return scale;
        }

        private void prepare(double[] keys) {
            if (this.keys == keys) {
                throw new IllegalArgumentException("argument keys shares an array with the result keys");
            }
            keysCopy = copied(keysCopy, keys);
            if (given && !sameShape(this.keys, keys)) {
                throw new IllegalArgumentException(
                        "the array given for the result keys has not the shape of the argument");
            }
            this.keys = roomLike(this.keys, keys);
        }

        private SpacingGradient withoutScratch() {
            SpacingGradient results = new SpacingGradient();
            results.keys = keys;
            results.scale = scale;
            return results;
        }
    }

    private static double spacingGradientKernel(double[] keys, double scale, double[] keysBar, int[][] ints,
            boolean[][] booleans) {
        int[] tops = zeros(ints, 1, 2);
        int high = keys.length - 1;
        spacingSortForward(keys, 0, high, keysBar, tops, booleans, ints);
        double scaleBar = 0.0;
        if (1 < keys.length) {
            double keysPrevious = keys[0];
            double keysBarCarry = 0.0;
            for (int i = 1; i < keys.length; i++) {
                double keysI = keys[i];
                double gap = keysI - keysPrevious;
                double t = i;
                scaleBar += t * gap * gap;
                double gapBar = 2.0 * (scale * gap * t);
                keysBar[i - 1] = keysBarCarry - gapBar;
                keysBarCarry = gapBar;
                keysPrevious = keysI;
            }
            keysBar[keys.length - 1] = keysBarCarry;
        } else {
            Arrays.fill(keysBar, 0.0);
        }
        spacingSortReverse(0, high, keysBar, tops, booleans, ints);
        return scaleBar;
    }

    private static double spacingValueAndGradientKernel(double[] keys, double scale, double[] keysBar,
            int[][] ints, boolean[][] booleans, double[] partials) {
        int[] tops = zeros(ints, 1, 2);
        int high = keys.length - 1;
        spacingSortForward(keys, 0, high, keysBar, tops, booleans, ints);
        double sum = 0.0;
        double scaleBar = 0.0;
        if (1 < keys.length) {
            double keysPrevious = keys[0];
            double keysBarCarry = 0.0;
            for (int i = 1; i < keys.length; i++) {
                double keysI = keys[i];
                double gap = keysI - keysPrevious;
                double t = i;
                double t2 = t * gap * gap;
                sum += t2 * scale;
                scaleBar += t2;
                double gapBar = 2.0 * (scale * gap * t);
                keysBar[i - 1] = keysBarCarry - gapBar;
                keysBarCarry = gapBar;
                keysPrevious = keysI;
            }
            keysBar[keys.length - 1] = keysBarCarry;
        } else {
            Arrays.fill(keysBar, 0.0);
        }
        spacingSortReverse(0, high, keysBar, tops, booleans, ints);
        partials[0] = scaleBar;
        return sum;
    }

    /** {@code sort}, which leaves behind what its reverse needs. */
    private static void spacingSortForward(double[] keys, int low, int high, double[] keysBar, int[] tops,
            boolean[][] booleans, int[][] ints) {
        int end = 0;
        if (low < high) {
            double pivot = keys[high];
            end = low;
            for (int i = low; i < high; i++) {
                double keysI = keys[i];
                boolean test = keysI < pivot;
                int end2;
                if (test) {
                    keys[i] = keys[end];
                    keys[end] = keysI;
                    end2 = end + 1;
                } else {
                    end2 = end;
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
                int size2 = top2 + 1;
                int[] intStack = ints[0];
                if (intStack.length < size2) {
                    intStack = grow(ints, 0, size2);
                }
                intStack[top2] = end;
                tops[1] = size2;
                end = end2;
            }
            double kept = keys[end];
            keys[end] = keys[high];
            keys[high] = kept;
            spacingSortForward(keys, low, end - 1, keysBar, tops, booleans, ints);
            spacingSortForward(keys, end + 1, high, keysBar, tops, booleans, ints);
        }
        int top = tops[1];
        int size = top + 1;
        int[] intStack = ints[0];
        if (intStack.length < size) {
            intStack = grow(ints, 0, size);
        }
        intStack[top] = end;
        tops[1] = size;
    }

    /** The reverse of {@code sort}: from adjoints of results to those of parameters. */
    private static void spacingSortReverse(int low, int high, double[] keysBar, int[] tops,
            boolean[][] booleans, int[][] ints) {
        int top = tops[1] - 1;
        tops[1] = top;
        int[] intStack = ints[0];
        int end = intStack[top];
        if (low >= high) {
            return;
        }
        spacingSortReverse(end + 1, high, keysBar, tops, booleans, ints);
        spacingSortReverse(low, end - 1, keysBar, tops, booleans, ints);
        double keysBarHigh = keysBar[high];
        keysBar[high] = 0.0;
        double keysBarEnd = keysBar[end];
        keysBar[end] = 0.0;
        keysBar[high] += keysBarEnd;
        keysBar[end] += keysBarHigh;
        for (int i = high - 1; i >= low; i--) {
            int top2 = tops[0] - 1;
            tops[0] = top2;
            boolean[] booleanStack = booleans[0];
            boolean kept = booleanStack[top2];
            int top3 = tops[1] - 1;
            tops[1] = top3;
            int[] intStack2 = ints[0];
            int end2 = intStack2[top3];
            double t = 0.0;
            if (kept) {
                t = keysBar[end2];
                keysBar[end2] = 0.0;
                double keysBarI = keysBar[i];
                keysBar[i] = 0.0;
                keysBar[end2] += keysBarI;
            }
            keysBar[i] += t;
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

package programs.recursion;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link Memoised}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class MemoisedDerivatives {

    private MemoisedDerivatives() {}

    /** The derivative of {@link Memoised#value(double, int)} with respect to {@code x}. */
    public static ValueGradient valueGradient(double x, int n) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, n, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link Memoised#value(double, int)} with respect to {@code x} into
     * {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 1} beside those of the methods called; of the method itself: {@code 1} beside those
     * of the methods called. Workspace: {@code 17 * n + 25} bytes beside what grows with the depth of calls.
     */
    public static void valueGradient(double x, int n, ValueGradient into) {
        into.x = valueGradientKernel(x, n, into.ints, into.doubles, into.booleans);
    }

    /**
     * Computes the derivative of {@link Memoised#value(double, int)} with respect to {@code x} into
     * {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 2} beside those of the methods called; of the method itself: {@code 1} beside those
     * of the methods called. Workspace: {@code 17 * n + 25} bytes beside what grows with the depth of calls.
     */
    public static double valueValueAndGradient(double x, int n, ValueGradient into) {
        double value = valueValueAndGradientKernel(x, n, into.ints, into.doubles, into.booleans,
                into.partials);
        into.x = into.partials[0];
        return value;
    }

    /** The derivative of {@link Memoised#value(double, int)} with respect to {@code x}, as a number. */
    public static double valueDerivative(double x, int n) {
        return valueGradient(x, n).x();
    }

    /**
     * The derivative of {@link Memoised#value(double, int)} with respect to {@code x}, and the memory that
     * computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double x;
        private final int[][] ints = new int[1][0];
        private final double[][] doubles = new double[3][0];
        private final boolean[][] booleans = new boolean[2][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.x = x;
            return results;
        }
    }

    private static double valueGradientKernel(double x, int n, int[][] ints, double[][] doubles,
            boolean[][] booleans) {
        int[] tops = zeros(ints, 0, 2);
        int k = n + 1;
        double[] table = zeros(doubles, 1, k);
        double[] tableBar = zeros(doubles, 2, k);
        boolean[] known = zeros(booleans, 1, k);
        valueAtForward(x, n, table, known, tableBar, tops, booleans, doubles);
        tableBar[n / 2] += 1.0;
        return valueAtReverse(x, n, tableBar, 1.0, tops, booleans, doubles);
    }

    private static double valueValueAndGradientKernel(double x, int n, int[][] ints, double[][] doubles,
            boolean[][] booleans, double[] partials) {
        int[] tops = zeros(ints, 0, 2);
        int k = n + 1;
        double[] table = zeros(doubles, 1, k);
        double[] tableBar = zeros(doubles, 2, k);
        boolean[] known = zeros(booleans, 1, k);
        double t = valueAtForward(x, n, table, known, tableBar, tops, booleans, doubles);
        int k2 = n / 2;
        tableBar[k2] += 1.0;
        double t2 = valueAtReverse(x, n, tableBar, 1.0, tops, booleans, doubles);
        partials[0] = t2;
        return t + table[k2];
    }

    /** {@code at}, which leaves behind what its reverse needs. */
    private static double valueAtForward(double x, int n, double[] table, boolean[] known, double[] tableBar,
            int[] tops, boolean[][] booleans, double[][] doubles) {
        boolean test = false;
        double t = 0.0;
        double t2 = 0.0;
        double t3;
        if (n < 2) {
            t3 = n == 0 ? 1.0 : x;
        } else {
            test = !known[n];
            if (test) {
                known[n] = true;
                t = valueAtForward(x, n - 1, table, known, tableBar, tops, booleans, doubles);
                t2 = valueAtForward(x, n - 2, table, known, tableBar, tops, booleans, doubles);
                table[n] = x * t + Math.cos(t2);
            }
            t3 = table[n];
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
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size2) {
            doubleStack = grow(doubles, 0, size2);
        }
        doubleStack[top2] = t;
        doubleStack[top2 + 1] = t2;
        tops[1] = size2;
        return t3;
    }

    /** The reverse of {@code at}: from adjoints of results to those of parameters. */
    private static double valueAtReverse(double x, int n, double[] tableBar, double resultBar, int[] tops,
            boolean[][] booleans, double[][] doubles) {
        int top = tops[0] - 1;
        tops[0] = top;
        boolean[] booleanStack = booleans[0];
        boolean kept = booleanStack[top];
        int top2 = tops[1] - 2;
        tops[1] = top2;
        double[] doubleStack = doubles[0];
        double kept2 = doubleStack[top2];
        double kept3 = doubleStack[top2 + 1];
        double xBar;
        if (n < 2) {
            xBar = n == 0 ? 0.0 : resultBar;
        } else {
            tableBar[n] += resultBar;
            xBar = 0.0;
            if (kept) {
                double tableBarN = tableBar[n];
                tableBar[n] = 0.0;
                double t = valueAtReverse(x, n - 2, tableBar, -(tableBarN * Math.sin(kept3)), tops, booleans,
                        doubles);
                double t2 = valueAtReverse(x, n - 1, tableBar, tableBarN * x, tops, booleans, doubles);
                xBar = t + tableBarN * kept2 + t2;
            }
        }
        return xBar;
    }

    /** An array kept in a slot, with exactly the given length and filled with zeros. */
    private static boolean[] zeros(boolean[][] slots, int slot, int length) {
        boolean[] array = slots[slot];
        if (array == null || array.length != length) {
            array = new boolean[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, false);
        }
        return array;
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
    private static double[] grow(double[][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
    }
}

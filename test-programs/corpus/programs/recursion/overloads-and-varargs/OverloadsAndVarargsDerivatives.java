package programs.recursion;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link OverloadsAndVarargs}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class OverloadsAndVarargsDerivatives {

    private OverloadsAndVarargsDerivatives() {}

    /**
     * The derivative of {@link OverloadsAndVarargs#total(double, double[])} with respect to {@code x} and
     * {@code xs}.
     */
    public static TotalGradient totalGradient(double x, double[] xs) {
        TotalGradient into = new TotalGradient();
        totalGradient(x, xs, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link OverloadsAndVarargs#total(double, double[])} with respect to
     * {@code x} and {@code xs} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 6} beside those of the methods called; of the method itself: {@code 4}
     * beside those of the methods called. Workspace: {@code 8 * (xs.length + 7)} bytes beside what grows with
     * the depth of calls.
     */
    public static void totalGradient(double x, double[] xs, TotalGradient into) {
        into.prepare(xs);
        into.x = totalGradientKernel(x, into.xsCopy, into.xs, into.ints, into.doubleRows2, into.doubles,
                into.doubles2);
    }

    /**
     * Computes the derivative of {@link OverloadsAndVarargs#total(double, double[])} with respect to
     * {@code x} and {@code xs} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 9} beside those of the methods called; of the method itself: {@code 4}
     * beside those of the methods called. Workspace: {@code 8 * (xs.length + 7)} bytes beside what grows with
     * the depth of calls.
     */
    public static double totalValueAndGradient(double x, double[] xs, TotalGradient into) {
        into.prepare(xs);
        double value = totalValueAndGradientKernel(x, into.xsCopy, into.xs, into.ints, into.doubleRows2,
                into.doubles, into.doubles2, into.partials);
        into.x = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link OverloadsAndVarargs#total(double, double[])} with respect to {@code x} and
     * {@code xs}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class TotalGradient {
        private double x;
        private double[] xs = new double[0];
        private boolean given;
        private double[] xsCopy = new double[0];
        private final int[][] ints = new int[2][0];
        private final double[][][] doubleRows2 = new double[1][0][];
        private final double[][] doubles = new double[3][0];
        private final double[][][] doubles2 = new double[6][0][];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public TotalGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static TotalGradient into(double[] xs) {
            TotalGradient holder = new TotalGradient();
            holder.xs = xs;
            holder.given = true;
            return holder;
        }

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /**
         * The derivative with respect to {@code xs}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] xs() {
            return xs;
        }

        private void prepare(double[] xs) {
            if (this.xs == xs) {
                throw new IllegalArgumentException("argument xs shares an array with the result xs");
            }
            xsCopy = copied(xsCopy, xs);
            if (given && !sameShape(this.xs, xs)) {
                throw new IllegalArgumentException(
                        "the array given for the result xs has not the shape of the argument");
            }
            this.xs = zerosLike(this.xs, xs);
        }

        private TotalGradient withoutScratch() {
            TotalGradient results = new TotalGradient();
            results.x = x;
            results.xs = xs;
            return results;
        }
    }

    private static double totalGradientKernel(double x, double[] xs, double[] xsBar, int[][] ints,
            double[][][] doubleRows2, double[][] doubles, double[][][] doubles2) {
        int[] made = zeros(ints, 1, 6);
        int[] tops = zeros(ints, 0, 2);
        totalWeightedForward(x, 3, tops, doubleRows2, doubles, doubles2, made);
        totalWeighted2Forward(xs, 2, xsBar, tops, doubleRows2, doubles, doubles2, made);
        double[] xs2 = zeros(doubles, 1, 3);
        double[] xsBar2 = zeros(doubles, 2, 3);
        xs2[0] = x;
        xs2[1] = x * x;
        boolean test = xs.length > 0;
        xs2[2] = test ? xs[0] : 1.0;
        totalProductForward(2, xs2, xsBar2, tops, doubleRows2, doubles, doubles2, made);
        totalProductForward(1, xs, xsBar, tops, doubleRows2, doubles, doubles2, made);
        totalProductReverse(1, xs, xsBar, 1.0, tops, doubleRows2, doubles);
        totalProductReverse(2, xs2, xsBar2, 1.0, tops, doubleRows2, doubles);
        double t = xsBar2[2];
        xsBar2[2] = 0.0;
        if (test) {
            xsBar[0] += t;
        }
        double t2 = xsBar2[1];
        xsBar2[1] = 0.0;
        double t3 = xsBar2[0];
        xsBar2[0] = 0.0;
        totalWeighted2Reverse(xs, 2, xsBar, 1.0, tops, doubleRows2, doubles);
        double t4 = totalWeightedReverse(x, 3, 1.0, tops, doubleRows2, doubles);
        return 2.0 * t2 * x + t3 + t4;
    }

    private static double totalValueAndGradientKernel(double x, double[] xs, double[] xsBar, int[][] ints,
            double[][][] doubleRows2, double[][] doubles, double[][][] doubles2, double[] partials) {
        int[] made = zeros(ints, 1, 6);
        int[] tops = zeros(ints, 0, 2);
        double t = totalWeightedForward(x, 3, tops, doubleRows2, doubles, doubles2, made);
        double t2 = totalWeighted2Forward(xs, 2, xsBar, tops, doubleRows2, doubles, doubles2, made);
        double[] xs2 = zeros(doubles, 1, 3);
        double[] xsBar2 = zeros(doubles, 2, 3);
        xs2[0] = x;
        xs2[1] = x * x;
        boolean test = xs.length > 0;
        xs2[2] = test ? xs[0] : 1.0;
        double t3 = totalProductForward(2, xs2, xsBar2, tops, doubleRows2, doubles, doubles2, made);
        double t4 = totalProductForward(1, xs, xsBar, tops, doubleRows2, doubles, doubles2, made);
        double t5 = t + t2 + t3 + t4;
        totalProductReverse(1, xs, xsBar, 1.0, tops, doubleRows2, doubles);
        totalProductReverse(2, xs2, xsBar2, 1.0, tops, doubleRows2, doubles);
        double t6 = xsBar2[2];
        xsBar2[2] = 0.0;
        if (test) {
            xsBar[0] += t6;
        }
        double t7 = xsBar2[1];
        xsBar2[1] = 0.0;
        double t8 = xsBar2[0];
        xsBar2[0] = 0.0;
        totalWeighted2Reverse(xs, 2, xsBar, 1.0, tops, doubleRows2, doubles);
        double t9 = totalWeightedReverse(x, 3, 1.0, tops, doubleRows2, doubles);
        partials[0] = 2.0 * t7 * x + t8 + t9;
        return t5;
    }

    /** {@code weighted}, which leaves behind what its reverse needs. */
    private static double totalWeightedForward(double x, int n, int[] tops, double[][][] doubleRows2,
            double[][] doubles, double[][][] doubles2, int[] made) {
        double t = 0.0;
        double t2;
        double[] xs = null;
        double[] xsBar = null;
        if (n == 0) {
            t2 = x;
        } else {
            xs = fromPool(doubles2, 0, made[0], 2);
            made[0] += 1;
            xsBar = fromPool(doubles2, 1, made[1], 2);
            made[1] += 1;
            xs[0] = x;
            xs[1] = 0.5 * x;
            n--;
            t = totalWeighted2Forward(xs, n, xsBar, tops, doubleRows2, doubles, doubles2, made);
            double t3 = totalWeightedForward(x + 1.0, n, tops, doubleRows2, doubles, doubles2, made);
            t2 = x * t + t3;
        }
        int top = tops[0];
        int size = top + 2;
        double[][] refs = doubleRows2[0];
        if (refs.length < size) {
            refs = grow(doubleRows2, 0, size);
        }
        refs[top] = xsBar;
        refs[top + 1] = xs;
        tops[0] = size;
        int top2 = tops[1];
        int size2 = top2 + 1;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size2) {
            doubleStack = grow(doubles, 0, size2);
        }
        doubleStack[top2] = t;
        tops[1] = size2;
        return t2;
    }

    /** The reverse of {@code weighted}: from adjoints of results to those of parameters. */
    private static double totalWeightedReverse(double x, int n, double resultBar, int[] tops,
            double[][][] doubleRows2, double[][] doubles) {
        int top = tops[0] - 2;
        tops[0] = top;
        double[][] refs = doubleRows2[0];
        double[] xsBar = refs[top];
        double[] xs = refs[top + 1];
        int top2 = tops[1] - 1;
        tops[1] = top2;
        double[] doubleStack = doubles[0];
        double kept = doubleStack[top2];
        if (n == 0) {
            return resultBar;
        }
        n--;
        double xBar = totalWeightedReverse(x + 1.0, n, resultBar, tops, doubleRows2, doubles);
        totalWeighted2Reverse(xs, n, xsBar, resultBar * x, tops, doubleRows2, doubles);
        double xsBar1 = xsBar[1];
        xsBar[1] = 0.0;
        double xsBar0 = xsBar[0];
        xsBar[0] = 0.0;
        return xBar + resultBar * kept + xsBar1 * 0.5 + xsBar0;
    }

    /** {@code weighted2}, which leaves behind what its reverse needs. */
    private static double totalWeighted2Forward(double[] xs, int n, double[] xsBar, int[] tops,
            double[][][] doubleRows2, double[][] doubles, double[][][] doubles2, int[] made) {
        boolean test = n == 0;
        double sum = 0.1;
        for (int i = 0; i < xs.length; i++) {
            double x = xs[i];
            double t = 0.0;
            double t2;
            if (test) {
                t = Math.sqrt(1.0 + x * x);
                t2 = t;
            } else {
                double t3 = totalWeightedForward(x, n - 1, tops, doubleRows2, doubles, doubles2, made);
                t2 = t3 * 0.5;
            }
            sum += t2;
            int top = tops[1];
            int size = top + 2;
            double[] doubleStack = doubles[0];
            if (doubleStack.length < size) {
                doubleStack = grow(doubles, 0, size);
            }
            doubleStack[top] = x;
            doubleStack[top + 1] = t;
            tops[1] = size;
        }
        return sum;
    }

    /** The reverse of {@code weighted2}: from adjoints of results to those of parameters. */
    private static void totalWeighted2Reverse(double[] xs, int n, double[] xsBar, double sumBar, int[] tops,
            double[][][] doubleRows2, double[][] doubles) {
        boolean test = n == 0;
        for (int i = xs.length - 1; i >= 0; i--) {
            int top = tops[1] - 2;
            tops[1] = top;
            double[] doubleStack = doubles[0];
            double x = doubleStack[top];
            double kept = doubleStack[top + 1];
            double xBar;
            if (test) {
                xBar = sumBar / kept * x;
            } else {
                xBar = totalWeightedReverse(x, n - 1, sumBar * 0.5, tops, doubleRows2, doubles);
            }
            xsBar[i] += xBar;
        }
    }

    /** {@code product}, which leaves behind what its reverse needs. */
    private static double totalProductForward(int n, double[] xs, double[] xsBar, int[] tops,
            double[][][] doubleRows2, double[][] doubles, double[][][] doubles2, int[] made) {
        double all = n;
        double all2 = all;
        for (int i = 0; i < xs.length; i++) {
            double t = 1.0 + xs[i];
            int top = tops[1];
            int size = top + 2;
            double[] doubleStack = doubles[0];
            if (doubleStack.length < size) {
                doubleStack = grow(doubles, 0, size);
            }
            doubleStack[top] = t;
            doubleStack[top + 1] = all2;
            tops[1] = size;
            all2 *= t;
        }
        double t;
        double[] xs2 = null;
        double[] xsBar2 = null;
        double[] xs3 = null;
        double[] xsBar3 = null;
        if (n == 0) {
            t = all2;
        } else {
            double t2 = Math.atan(all2);
            double t3;
            if (n % 2 == 0) {
                xs2 = fromPool(doubles2, 2, made[2], 1);
                made[2] += 1;
                xsBar2 = fromPool(doubles2, 3, made[3], 1);
                made[3] += 1;
                xs2[0] = all2;
                t3 = totalProductForward(n - 1, xs2, xsBar2, tops, doubleRows2, doubles, doubles2, made);
            } else {
                xs3 = fromPool(doubles2, 4, made[4], 3);
                made[4] += 1;
                xsBar3 = fromPool(doubles2, 5, made[5], 3);
                made[5] += 1;
                xs3[0] = all2;
                xs3[1] = all;
                xs3[2] = xs.length;
                t3 = totalProductForward(n - 1, xs3, xsBar3, tops, doubleRows2, doubles, doubles2, made);
            }
            t = t2 + t3;
        }
        int top = tops[1];
        int size = top + 1;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size) {
            doubleStack = grow(doubles, 0, size);
        }
        doubleStack[top] = all2;
        tops[1] = size;
        int top2 = tops[0];
        int size2 = top2 + 4;
        double[][] refs = doubleRows2[0];
        if (refs.length < size2) {
            refs = grow(doubleRows2, 0, size2);
        }
        refs[top2] = xsBar2;
        refs[top2 + 1] = xs2;
        refs[top2 + 2] = xsBar3;
        refs[top2 + 3] = xs3;
        tops[0] = size2;
        return t;
    }

    /** The reverse of {@code product}: from adjoints of results to those of parameters. */
    private static void totalProductReverse(int n, double[] xs, double[] xsBar, double resultBar, int[] tops,
            double[][][] doubleRows2, double[][] doubles) {
        int top = tops[1] - 1;
        tops[1] = top;
        double[] doubleStack = doubles[0];
        double all = doubleStack[top];
        int top2 = tops[0] - 4;
        tops[0] = top2;
        double[][] refs = doubleRows2[0];
        double[] xsBar2 = refs[top2];
        double[] xs2 = refs[top2 + 1];
        double[] xsBar3 = refs[top2 + 2];
        double[] xs3 = refs[top2 + 3];
        double allBar;
        if (n == 0) {
            allBar = resultBar;
        } else {
            double allBar2;
            if (n % 2 == 0) {
                totalProductReverse(n - 1, xs2, xsBar2, resultBar, tops, doubleRows2, doubles);
                allBar2 = xsBar2[0];
                xsBar2[0] = 0.0;
            } else {
                totalProductReverse(n - 1, xs3, xsBar3, resultBar, tops, doubleRows2, doubles);
                xsBar3[2] = 0.0;
                xsBar3[1] = 0.0;
                allBar2 = xsBar3[0];
                xsBar3[0] = 0.0;
            }
            allBar = allBar2 + resultBar / (1.0 + all * all);
        }
        for (int i = xs.length - 1; i >= 0; i--) {
            int top3 = tops[1] - 2;
            tops[1] = top3;
            double[] doubleStack2 = doubles[0];
            xsBar[i] += allBar * doubleStack2[top3 + 1];
            allBar *= doubleStack2[top3];
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

    /** An array kept in a slot, with its contents and room for more. */
    private static double[][] grow(double[][][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
    }

    /** The array of the given number in the pool kept in a slot, filled with zeros. */
    private static double[] fromPool(double[][][] pools, int pool, int number, int length) {
        if (number == pools[pool].length) {
            pools[pool] = Arrays.copyOf(pools[pool], Math.max(4, 2 * number));
        }
        return zeros(pools[pool], number, length);
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

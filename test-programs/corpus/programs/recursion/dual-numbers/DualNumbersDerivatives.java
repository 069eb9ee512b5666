package programs.recursion;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link DualNumbers}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class DualNumbersDerivatives {

    private DualNumbersDerivatives() {}

    /**
     * The derivative of {@link DualNumbers#modulus(double, double, int)} with respect to {@code re} and
     * {@code im}.
     */
    public static ModulusGradient modulusGradient(double re, double im, int n) {
        ModulusGradient into = new ModulusGradient();
        modulusGradient(re, im, n, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link DualNumbers#modulus(double, double, int)} with respect to {@code re}
     * and {@code im} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 1} beside those of the methods called; of the method itself: {@code 3} beside those
     * of the methods called. Workspace: {@code 4} bytes beside what grows with the depth of calls.
     */
    public static void modulusGradient(double re, double im, int n, ModulusGradient into) {
        modulusGradientKernel(re, im, n, into.ints, into.doubles, into.partials);
        into.re = into.partials[0];
        into.im = into.partials[1];
    }

    /**
     * Computes the derivative of {@link DualNumbers#modulus(double, double, int)} with respect to {@code re}
     * and {@code im} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 4} beside those of the methods called; of the method itself: {@code 3} beside those
     * of the methods called. Workspace: {@code 4} bytes beside what grows with the depth of calls.
     */
    public static double modulusValueAndGradient(double re, double im, int n, ModulusGradient into) {
        double value = modulusValueAndGradientKernel(re, im, n, into.ints, into.doubles, into.partials);
        into.re = into.partials[0];
        into.im = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link DualNumbers#modulus(double, double, int)} with respect to {@code re} and
     * {@code im}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ModulusGradient {
        private double re;
        private double im;
        private final int[][] ints = new int[1][0];
        private final double[][] doubles = new double[1][0];
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public ModulusGradient() {}

        /** The derivative with respect to {@code re}. */
        public double re() {
            return re;
        }

        /** The derivative with respect to {@code im}. */
        public double im() {
            return im;
        }

        private ModulusGradient withoutScratch() {
            ModulusGradient results = new ModulusGradient();
            results.re = re;
            results.im = im;
            return results;
        }
    }

    /**
     * The derivative of {@link DualNumbers#counted(DualNumbers.Complex, int)} with respect to {@code z}.
     */
    public static CountedGradient countedGradient(DualNumbers.Complex z, int n) {
        CountedGradient into = new CountedGradient();
        countedGradient(z, n, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link DualNumbers#counted(DualNumbers.Complex, int)} with respect to
     * {@code z} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 3} beside those of the methods called; of the method itself: {@code 5} beside those
     * of the methods called. Workspace: {@code 4} bytes beside what grows with the depth of calls.
     */
    public static void countedGradient(DualNumbers.Complex z, int n, CountedGradient into) {
        countedGradientKernel(z.re(), z.im(), n, into.ints, into.booleans, into.doubles, into.longs,
                into.partials);
        into.z.re = into.partials[0];
        into.z.im = into.partials[1];
    }

    /**
     * Computes the derivative of {@link DualNumbers#counted(DualNumbers.Complex, int)} with respect to
     * {@code z} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 8} beside those of the methods called; of the method itself: {@code 5} beside those
     * of the methods called. Workspace: {@code 4} bytes beside what grows with the depth of calls.
     */
    public static double countedValueAndGradient(DualNumbers.Complex z, int n, CountedGradient into) {
        double value = countedValueAndGradientKernel(z.re(), z.im(), n, into.ints, into.booleans,
                into.doubles, into.longs, into.partials);
        into.z.re = into.partials[0];
        into.z.im = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link DualNumbers#counted(DualNumbers.Complex, int)} with respect to {@code z}, and
     * the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class CountedGradient {
        private ComplexPartials z = new ComplexPartials();
        private final int[][] ints = new int[1][0];
        private final boolean[][] booleans = new boolean[1][0];
        private final double[][] doubles = new double[1][0];
        private final long[][] longs = new long[1][0];
        private final double[] partials = new double[4];

        /** An empty holder, which grows to what it meets. */
        public CountedGradient() {}

        /** The derivative with respect to {@code z}. */
        public ComplexPartials z() {
            return z;
        }

        private CountedGradient withoutScratch() {
            CountedGradient results = new CountedGradient();
            results.z = z;
            return results;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link DualNumbers.Complex}; overwritten by the next
     * computation.
     */
    public static final class ComplexPartials {
        private double re;
        private double im;

        private ComplexPartials() {}

        /** The derivative with respect to {@code re}. */
        public double re() {
            return re;
        }

        /** The derivative with respect to {@code im}. */
        public double im() {
            return im;
        }
    }

    private static void modulusGradientKernel(double re, double im, int n, int[][] ints, double[][] doubles,
            double[] partials) {
        int[] tops = zeros(ints, 0, 1);
        double zRe = modulusPowerForward(re, im, n, tops, doubles, partials);
        double t = modulusPowerReverse(re, im, n, 2.0 * zRe, 2.0, tops, doubles, partials);
        double partials0 = partials[0];
        partials[0] = t;
        partials[1] = partials0;
    }

    private static double modulusValueAndGradientKernel(double re, double im, int n, int[][] ints,
            double[][] doubles, double[] partials) {
        int[] tops = zeros(ints, 0, 1);
        double zRe = modulusPowerForward(re, im, n, tops, doubles, partials);
        double zIm = partials[0];
        double t = modulusPowerReverse(re, im, n, 2.0 * zRe, 2.0, tops, doubles, partials);
        double partials0 = partials[0];
        partials[0] = t;
        partials[1] = partials0;
        return zRe * zRe + 2.0 * zIm;
    }

    /** {@code power}, which leaves behind what its reverse needs. */
    private static double modulusPowerForward(double re, double im, int n, int[] tops, double[][] doubles,
            double[] partials) {
        double halfIm = 0.0;
        double halfRe = 0.0;
        double t;
        double t2;
        if (n == 0) {
            t = 1.0;
            t2 = 0.0;
        } else {
            halfRe = modulusPowerForward(re, im, n / 2, tops, doubles, partials);
            halfIm = partials[0];
            if (n % 2 == 0) {
                t = (halfRe - halfIm) * (halfRe + halfIm);
                t2 = 2.0 * (halfRe * halfIm);
            } else {
                double t3 = (halfRe - halfIm) * (halfRe + halfIm);
                double t4 = 2.0 * (halfRe * halfIm);
                t = t3 * re - t4 * im;
                t2 = t3 * im + t4 * re;
            }
        }
        int top = tops[0];
        int size = top + 2;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size) {
            doubleStack = grow(doubles, 0, size);
        }
        doubleStack[top] = halfIm;
        doubleStack[top + 1] = halfRe;
        tops[0] = size;
        partials[0] = t2;
        return t;
    }

    /** The reverse of {@code power}: from adjoints of results to those of parameters. */
    private static double modulusPowerReverse(double re, double im, int n, double resultBar,
            double resultBar2, int[] tops, double[][] doubles, double[] partials) {
        int top = tops[0] - 2;
        tops[0] = top;
        double[] doubleStack = doubles[0];
        double halfIm = doubleStack[top];
        double halfRe = doubleStack[top + 1];
        if (n == 0) {
            partials[0] = 0.0;
            return 0.0;
        }
        int n2 = n / 2;
        double reBar = 0.0;
        double imBar = 0.0;
        double halfImBar;
        double halfReBar;
        if (n % 2 == 0) {
            double t = 2.0 * resultBar2;
            halfImBar = t * halfRe + resultBar * (-2.0 * halfIm);
            halfReBar = t * halfIm + resultBar * (2.0 * halfRe);
        } else {
            double t = (halfRe - halfIm) * (halfRe + halfIm);
            double t2 = 2.0 * (halfRe * halfIm);
            imBar = resultBar2 * t - resultBar * t2;
            double t3 = resultBar2 * im + resultBar * re;
            reBar = resultBar2 * t2 + resultBar * t;
            double t4 = 2.0 * (resultBar2 * re - resultBar * im);
            halfImBar = t4 * halfRe + t3 * (-2.0 * halfIm);
            halfReBar = t4 * halfIm + t3 * (2.0 * halfRe);
        }
        double t = modulusPowerReverse(re, im, n2, halfReBar, halfImBar, tops, doubles, partials);
        double partials0 = partials[0];
        double t2 = reBar + t;
        double t3 = imBar + partials0;
        partials[0] = t3;
        return t2;
    }

    private static void countedGradientKernel(double zRe, double zIm, int n, int[][] ints,
            boolean[][] booleans, double[][] doubles, long[][] longs, double[] partials) {
        int[] tops = zeros(ints, 0, 1);
        int allCalls = countedCountForward(zRe, zIm, n, 0, 1.0, 1099511627776L, false, zRe, zIm, tops,
                booleans, doubles, longs, partials);
        long allWeight = longs[0][0];
        boolean allOdd = booleans[0][0];
        double t = countedCountReverse(zRe, zIm, n, allCalls * (double) (allOdd ? -1 : 1),
                (double) (allWeight >> 40), 1.0, tops, doubles, partials);
        double partials0 = partials[0];
        double partials2 = partials[2];
        double partials3 = partials[3];
        partials[0] = t + partials2;
        partials[1] = partials0 + partials3;
    }

    private static double countedValueAndGradientKernel(double zRe, double zIm, int n, int[][] ints,
            boolean[][] booleans, double[][] doubles, long[][] longs, double[] partials) {
        int[] tops = zeros(ints, 0, 1);
        int allCalls = countedCountForward(zRe, zIm, n, 0, 1.0, 1099511627776L, false, zRe, zIm, tops,
                booleans, doubles, longs, partials);
        double allValue = partials[0];
        long allWeight = longs[0][0];
        boolean allOdd = booleans[0][0];
        double allLastRe = partials[1];
        double allLastIm = partials[2];
        double sign = allOdd ? -1 : 1;
        double t = allCalls;
        double t2 = allWeight >> 40;
        double t3 = countedCountReverse(zRe, zIm, n, t * sign, t2, 1.0, tops, doubles, partials);
        double partials0 = partials[0];
        double partials2 = partials[2];
        double partials3 = partials[3];
        partials[0] = t3 + partials2;
        partials[1] = partials0 + partials3;
        return sign * allValue * t + allLastRe * t2 + allLastIm;
    }

    /** {@code count}, which leaves behind what its reverse needs. */
    private static int countedCountForward(double zRe, double zIm, int n, int sofarCalls, double sofarValue,
            long sofarWeight, boolean sofarOdd, double sofarLastRe, double sofarLastIm, int[] tops,
            boolean[][] booleans, double[][] doubles, long[][] longs, double[] partials) {
        double leftLastRe = 0.0;
        double leftLastIm = 0.0;
        double t = 0.0;
        double leftValue = 0.0;
        double rightValue;
        int k;
        double t2;
        long k2;
        boolean test;
        double t3;
        double t4;
        if (n <= 0) {
            rightValue = 0.0;
            k = sofarCalls;
            t2 = sofarValue;
            k2 = sofarWeight;
            test = sofarOdd;
            t3 = sofarLastRe;
            t4 = sofarLastIm;
        } else {
            int leftCalls = countedCountForward(zIm * 0.5, zRe + n, n - 1, sofarCalls, sofarValue,
                    sofarWeight, sofarOdd, sofarLastRe, sofarLastIm, tops, booleans, doubles, longs,
                    partials);
            leftValue = partials[0];
            long leftWeight = longs[0][0];
            boolean leftOdd = booleans[0][0];
            leftLastRe = partials[1];
            leftLastIm = partials[2];
            int rightCalls;
            long rightWeight;
            boolean rightOdd;
            double rightLastIm;
            if (n % 3 == 0) {
                rightCalls = countedCountForward(leftLastRe, leftLastIm, n - 2, leftCalls, leftValue,
                        leftWeight, leftOdd, leftLastRe, leftLastIm, tops, booleans, doubles, longs,
                        partials);
                rightValue = partials[0];
                rightWeight = longs[0][0];
                rightOdd = booleans[0][0];
                rightLastIm = partials[2];
            } else {
                rightCalls = leftCalls;
                rightValue = leftValue;
                rightWeight = leftWeight;
                rightOdd = leftOdd;
                rightLastIm = leftLastIm;
            }
            k = rightCalls + 1;
            t = Math.cos(zRe);
            t2 = rightValue * t + leftValue * zIm;
            k2 = rightWeight * 3L + 1099511627776L;
            test = !rightOdd;
            t3 = rightLastIm + zRe;
            t4 = leftLastRe * zIm;
        }
        int top = tops[0];
        int size = top + 5;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size) {
            doubleStack = grow(doubles, 0, size);
        }
        doubleStack[top] = leftLastRe;
        doubleStack[top + 1] = leftLastIm;
        doubleStack[top + 2] = t;
        doubleStack[top + 3] = rightValue;
        doubleStack[top + 4] = leftValue;
        tops[0] = size;
        long[] results = room(longs, 0, 1);
        boolean[] results2 = room(booleans, 0, 1);
        partials[0] = t2;
        results[0] = k2;
        results2[0] = test;
        partials[1] = t3;
        partials[2] = t4;
        return k;
    }

    /** The reverse of {@code count}: from adjoints of results to those of parameters. */
    private static double countedCountReverse(double zRe, double zIm, int n, double resultBar,
            double resultBar2, double resultBar3, int[] tops, double[][] doubles, double[] partials) {
        int top = tops[0] - 5;
        tops[0] = top;
        double[] doubleStack = doubles[0];
        double leftLastRe = doubleStack[top];
        double leftLastIm = doubleStack[top + 1];
        double kept = doubleStack[top + 2];
        double rightValue = doubleStack[top + 3];
        double leftValue = doubleStack[top + 4];
        if (n <= 0) {
            partials[0] = 0.0;
            partials[1] = resultBar;
            partials[2] = resultBar2;
            partials[3] = resultBar3;
            return 0.0;
        }
        double zRe2 = zIm * 0.5;
        double zIm2 = zRe + n;
        int n2 = n - 1;
        double leftLastReBar = resultBar3 * zIm;
        double t = resultBar * zIm;
        double t2 = resultBar3 * leftLastRe + resultBar * leftValue;
        double t3 = resultBar * kept;
        double t4 = resultBar2 - resultBar * rightValue * Math.sin(zRe);
        double leftValueBar;
        double leftLastImBar;
        if (n % 3 == 0) {
            double t5 = countedCountReverse(leftLastRe, leftLastIm, n - 2, t3, 0.0, resultBar2, tops, doubles,
                    partials);
            double partials0 = partials[0];
            double partials1 = partials[1];
            double partials2 = partials[2];
            double partials3 = partials[3];
            leftValueBar = t + partials1;
            leftLastReBar = leftLastReBar + t5 + partials2;
            leftLastImBar = partials0 + partials3;
        } else {
            leftValueBar = t + t3;
            leftLastImBar = resultBar2;
        }
        double zReBar = countedCountReverse(zRe2, zIm2, n2, leftValueBar, leftLastReBar, leftLastImBar, tops,
                doubles, partials);
        double zImBar = partials[0];
        double partials1 = partials[1];
        double partials2 = partials[2];
        double partials3 = partials[3];
        double t5 = t4 + zImBar;
        double t6 = t2 + zReBar * 0.5;
        partials[0] = t6;
        partials[1] = partials1;
        partials[2] = partials2;
        partials[3] = partials3;
        return t5;
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

    /** An array kept in a slot, with room for the given number of zeros. */
    private static boolean[] room(boolean[][] slots, int slot, int length) {
        boolean[] array = slots[slot];
        if (length < 0 || array.length < length) {
            array = new boolean[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0, length, false);
        }
        return array;
    }

    /** An array kept in a slot, with room for the given number of zeros. */
    private static long[] room(long[][] slots, int slot, int length) {
        long[] array = slots[slot];
        if (length < 0 || array.length < length) {
            array = new long[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0, length, 0);
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

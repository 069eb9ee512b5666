package programs.recursion;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link FastFourierTransform}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class FastFourierTransformDerivatives {

    private FastFourierTransformDerivatives() {}

    /**
     * The derivative of {@link FastFourierTransform#highPower(double[], double[])} with respect to {@code re}
     * and {@code im}.
     */
    public static HighPowerGradient highPowerGradient(double[] re, double[] im) {
        HighPowerGradient into = new HighPowerGradient();
        highPowerGradient(re, im, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link FastFourierTransform#highPower(double[], double[])} with respect to
     * {@code re} and {@code im} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 6 * re.length} beside those of the methods called; of the method itself:
     * {@code 6 * re.length} beside those of the methods called. Workspace:
     * {@code 8 * (im.length + re.length + 1)} bytes beside what grows with the depth of calls.
     */
    public static void highPowerGradient(double[] re, double[] im, HighPowerGradient into) {
        into.prepare(re, im);
        highPowerGradientKernel(into.reCopy, into.imCopy, into.re, into.im, into.ints, into.doubleRows2,
                into.doubles, into.doubles2);
    }

    /**
     * Computes the derivative of {@link FastFourierTransform#highPower(double[], double[])} with respect to
     * {@code re} and {@code im} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 12 * re.length} beside those of the methods called; of the method itself:
     * {@code 6 * re.length} beside those of the methods called. Workspace:
     * {@code 8 * (im.length + re.length + 1)} bytes beside what grows with the depth of calls.
     */
    public static double highPowerValueAndGradient(double[] re, double[] im, HighPowerGradient into) {
        into.prepare(re, im);
        return highPowerValueAndGradientKernel(into.reCopy, into.imCopy, into.re, into.im, into.ints,
                into.doubleRows2, into.doubles, into.doubles2);
    }

    /**
     * The derivative of {@link FastFourierTransform#highPower(double[], double[])} with respect to {@code re}
     * and {@code im}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class HighPowerGradient {
        private double[] re = new double[0];
        private double[] im = new double[0];
        private boolean given;
        private double[] reCopy = new double[0];
        private double[] imCopy = new double[0];
        private final int[][] ints = new int[2][0];
        private final double[][][] doubleRows2 = new double[1][0][];
        private final double[][] doubles = new double[1][0];
        private final double[][][] doubles2 = new double[8][0][];

        /** An empty holder, which grows to what it meets. */
        public HighPowerGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static HighPowerGradient into(double[] re, double[] im) {
            if (re == im) {
                throw new IllegalArgumentException("the results re and im share an array");
            }
            HighPowerGradient holder = new HighPowerGradient();
            holder.re = re;
            holder.im = im;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code re}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] re() {
            return re;
        }

        /**
         * The derivative with respect to {@code im}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] im() {
            return im;
        }

        private void prepare(double[] re, double[] im) {
            if (this.re == re) {
                throw new IllegalArgumentException("argument re shares an array with the result re");
            }
            if (this.re == im) {
                throw new IllegalArgumentException("argument im shares an array with the result re");
            }
            if (this.im == re) {
                throw new IllegalArgumentException("argument re shares an array with the result im");
            }
            if (this.im == im) {
                throw new IllegalArgumentException("argument im shares an array with the result im");
            }
            if (re == im) {
                throw new IllegalArgumentException(
                        "arguments re and im share an array, and the method overwrites re");
            }
            reCopy = copied(reCopy, re);
            imCopy = copied(imCopy, im);
            if (given && !sameShape(this.re, re)) {
                throw new IllegalArgumentException(
                        "the array given for the result re has not the shape of the argument");
            }
            if (given && !sameShape(this.im, im)) {
                throw new IllegalArgumentException(
                        "the array given for the result im has not the shape of the argument");
            }
            this.re = zerosLike(this.re, re);
            this.im = zerosLike(this.im, im);
        }

        private HighPowerGradient withoutScratch() {
            HighPowerGradient results = new HighPowerGradient();
            results.re = re;
            results.im = im;
            return results;
        }
    }

    private static void highPowerGradientKernel(double[] re, double[] im, double[] reBar, double[] imBar,
            int[][] ints, double[][][] doubleRows2, double[][] doubles, double[][][] doubles2) {
        int[] made = zeros(ints, 1, 8);
        int[] tops = zeros(ints, 0, 2);
        highPowerTransformForward(re, im, reBar, imBar, tops, doubleRows2, doubles, doubles2, made);
        for (int k = 0; k < re.length; k++) {
            double t = 2.0 * k;
            imBar[k] += t * im[k];
            reBar[k] += 1.0 + t * re[k];
        }
        highPowerTransformReverse(re, reBar, imBar, tops, doubleRows2, doubles);
    }

    private static double highPowerValueAndGradientKernel(double[] re, double[] im, double[] reBar,
            double[] imBar, int[][] ints, double[][][] doubleRows2, double[][] doubles,
            double[][][] doubles2) {
        int[] made = zeros(ints, 1, 8);
        int[] tops = zeros(ints, 0, 2);
        highPowerTransformForward(re, im, reBar, imBar, tops, doubleRows2, doubles, doubles2, made);
        double sum = 0.0;
        for (int k = 0; k < re.length; k++) {
            double t = k;
            double reK = re[k];
            double imK = im[k];
            sum += t * (reK * reK + imK * imK) + reK;
            double t2 = 2.0 * t;
            imBar[k] += t2 * imK;
            reBar[k] += 1.0 + t2 * reK;
        }
        highPowerTransformReverse(re, reBar, imBar, tops, doubleRows2, doubles);
        return sum;
    }

    /** {@code transform}, which leaves behind what its reverse needs. */
    private static void highPowerTransformForward(double[] re, double[] im, double[] reBar, double[] imBar,
            int[] tops, double[][][] doubleRows2, double[][] doubles, double[][][] doubles2, int[] made) {
        double[] evenRe = null;
        double[] evenReBar = null;
        double[] evenImBar = null;
        double[] oddRe = null;
        double[] oddReBar = null;
        double[] oddImBar = null;
        if (re.length > 1) {
            int half = re.length / 2;
            evenRe = fromPool(doubles2, 0, made[0], half);
            made[0] += 1;
            evenReBar = fromPool(doubles2, 1, made[1], half);
            made[1] += 1;
            double[] evenIm = fromPool(doubles2, 2, made[2], half);
            made[2] += 1;
            evenImBar = fromPool(doubles2, 3, made[3], half);
            made[3] += 1;
            oddRe = fromPool(doubles2, 4, made[4], half);
            made[4] += 1;
            oddReBar = fromPool(doubles2, 5, made[5], half);
            made[5] += 1;
            double[] oddIm = fromPool(doubles2, 6, made[6], half);
            made[6] += 1;
            oddImBar = fromPool(doubles2, 7, made[7], half);
            made[7] += 1;
            for (int k = 0; k < half; k++) {
                int k2 = 2 * k;
                evenRe[k] = re[k2];
                evenIm[k] = im[k2];
                int k3 = k2 + 1;
                oddRe[k] = re[k3];
                oddIm[k] = im[k3];
            }
            highPowerTransformForward(evenRe, evenIm, evenReBar, evenImBar, tops, doubleRows2, doubles,
                    doubles2, made);
            highPowerTransformForward(oddRe, oddIm, oddReBar, oddImBar, tops, doubleRows2, doubles, doubles2,
                    made);
            double t = re.length;
            for (int k = 0; k < half; k++) {
                double angle = -6.283185307179586 * k / t;
                double c = Math.cos(angle);
                double s = Math.sin(angle);
                double oddReK = oddRe[k];
                double oddImK = oddIm[k];
                double tRe = c * oddReK - s * oddImK;
                double tIm = s * oddReK + c * oddImK;
                re[k] = evenRe[k] + tRe;
                im[k] = evenIm[k] + tIm;
                int k2 = k + half;
                re[k2] = evenRe[k] - tRe;
                im[k2] = evenIm[k] - tIm;
                int top = tops[1];
                int size = top + 2;
                double[] doubleStack = doubles[0];
                if (doubleStack.length < size) {
                    doubleStack = grow(doubles, 0, size);
                }
                doubleStack[top] = c;
                doubleStack[top + 1] = s;
                tops[1] = size;
            }
        }
        int top = tops[0];
        int size = top + 6;
        double[][] refs = doubleRows2[0];
        if (refs.length < size) {
            refs = grow(doubleRows2, 0, size);
        }
        refs[top] = evenReBar;
        refs[top + 1] = evenImBar;
        refs[top + 2] = oddReBar;
        refs[top + 3] = oddImBar;
        refs[top + 4] = evenRe;
        refs[top + 5] = oddRe;
        tops[0] = size;
    }

    /** The reverse of {@code transform}: from adjoints of results to those of parameters. */
    private static void highPowerTransformReverse(double[] re, double[] reBar, double[] imBar, int[] tops,
            double[][][] doubleRows2, double[][] doubles) {
        int top = tops[0] - 6;
        tops[0] = top;
        double[][] refs = doubleRows2[0];
        double[] evenReBar = refs[top];
        double[] evenImBar = refs[top + 1];
        double[] oddReBar = refs[top + 2];
        double[] oddImBar = refs[top + 3];
        double[] evenRe = refs[top + 4];
        double[] oddRe = refs[top + 5];
        if (re.length <= 1) {
            return;
        }
        int half = re.length / 2;
        int k = half - 1;
        for (int i = k; i >= 0; i--) {
            int top2 = tops[1] - 2;
            tops[1] = top2;
            double[] doubleStack = doubles[0];
            double c = doubleStack[top2];
            double s = doubleStack[top2 + 1];
            int k2 = i + half;
            double imBarK2 = imBar[k2];
            imBar[k2] = 0.0;
            evenImBar[i] += imBarK2;
            double reBarK2 = reBar[k2];
            reBar[k2] = 0.0;
            evenReBar[i] += reBarK2;
            double imBarI = imBar[i];
            imBar[i] = 0.0;
            double tImBar = imBarI - imBarK2;
            evenImBar[i] += imBarI;
            double reBarI = reBar[i];
            reBar[i] = 0.0;
            double tReBar = reBarI - reBarK2;
            evenReBar[i] += reBarI;
            boolean test = tImBar == 0.0;
            boolean test2 = tReBar == 0.0;
            oddImBar[i] += (test ? 0.0 : tImBar * c) + (test2 ? 0.0 : -(tReBar * s));
            oddReBar[i] += (test ? 0.0 : tImBar * s) + (test2 ? 0.0 : tReBar * c);
        }
        highPowerTransformReverse(oddRe, oddReBar, oddImBar, tops, doubleRows2, doubles);
        highPowerTransformReverse(evenRe, evenReBar, evenImBar, tops, doubleRows2, doubles);
        for (int i = k; i >= 0; i--) {
            int k2 = 2 * i;
            int k3 = k2 + 1;
            double oddImBarI = oddImBar[i];
            oddImBar[i] = 0.0;
            imBar[k3] += oddImBarI;
            double oddReBarI = oddReBar[i];
            oddReBar[i] = 0.0;
            reBar[k3] += oddReBarI;
            double evenImBarI = evenImBar[i];
            evenImBar[i] = 0.0;
            imBar[k2] += evenImBarI;
            double evenReBarI = evenReBar[i];
            evenReBar[i] = 0.0;
            reBar[k2] += evenReBarI;
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

package programs.records;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link SwapBook}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class SwapBookDerivatives {

    private SwapBookDerivatives() {}

    /**
     * The derivative of {@link SwapBook#book(SwapBook.Curve, SwapBook.Swap[], double)} with respect to
     * {@code curve} and {@code shift}.
     *
     * <p>
     * Where the arguments are equal (line 45), {@code min} has the derivative of the first. Where the
     * argument is 0 (line 13), the derivative of {@code log} is infinite, and NaN below. Branches on active
     * values (lines 10 and 11) have the derivative of the side taken.
     */
    public static BookGradient bookGradient(SwapBook.Curve curve, SwapBook.Swap[] swaps, double shift) {
        BookGradient into = new BookGradient();
        bookGradient(curve, swaps, shift, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link SwapBook#book(SwapBook.Curve, SwapBook.Swap[], double)} with respect
     * to {@code curve} and {@code shift} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most about
     * {@code 12 * curve.df().length + 66 * elements(swaps.pay) + 40 * rounds10 + 130 * rounds26 + 9 * swaps.length};
     * of the method itself: at most about
     * {@code 3 * curve.df().length + 25 * elements(swaps.pay) + 40 * rounds10 + 6 * swaps.length}. Workspace:
     * {@code 24 * curve.df().length + 212 * elements(swaps.pay) + 41 * swaps.length + 66} bytes, and while it
     * grows at most twice as many. Here {@code rounds10} is how often the loop in line 10 runs in all,
     * {@code rounds26} is how often the loop in line 26 runs in all.
     */
    public static void bookGradient(SwapBook.Curve curve, SwapBook.Swap[] swaps, double shift,
            BookGradient into) {
        into.prepare(curve, swaps);
        into.shift = bookGradientKernel(curve.t(), curve.df(), into.swapsNotional, into.swapsFixed,
                into.swapsPay, into.swapsPayer, shift, into.curve.t, into.curve.df, into.booleans, into.ints,
                into.doubles);
    }

    /**
     * Computes the derivative of {@link SwapBook#book(SwapBook.Curve, SwapBook.Swap[], double)} with respect
     * to {@code curve} and {@code shift} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most about
     * {@code 2 * (6 * curve.df().length + 33 * elements(swaps.pay) + 20 * rounds10 + 65 * rounds26 + 5 * swaps.length)};
     * of the method itself: at most about
     * {@code 3 * curve.df().length + 25 * elements(swaps.pay) + 40 * rounds10 + 6 * swaps.length}. Workspace:
     * {@code 24 * curve.df().length + 212 * elements(swaps.pay) + 41 * swaps.length + 74} bytes, and while it
     * grows at most twice as many. Here {@code rounds10} is how often the loop in line 10 runs in all,
     * {@code rounds26} is how often the loop in line 26 runs in all.
     */
    public static double bookValueAndGradient(SwapBook.Curve curve, SwapBook.Swap[] swaps, double shift,
            BookGradient into) {
        into.prepare(curve, swaps);
        double value = bookValueAndGradientKernel(curve.t(), curve.df(), into.swapsNotional, into.swapsFixed,
                into.swapsPay, into.swapsPayer, shift, into.curve.t, into.curve.df, into.booleans, into.ints,
                into.doubles, into.partials);
        into.shift = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link SwapBook#book(SwapBook.Curve, SwapBook.Swap[], double)} with respect to
     * {@code curve} and {@code shift}, and the memory that computing it needs. One holder serves one thread
     * at a time.
     */
    public static final class BookGradient {
        private CurvePartials curve = new CurvePartials();
        private double shift;
        private double[] swapsNotional = new double[0];
        private double[] swapsFixed = new double[0];
        private double[][] swapsPay = new double[0][];
        private boolean[] swapsPayer = new boolean[0];
        private final boolean[][] booleans = new boolean[5][0];
        private final int[][] ints = new int[5][0];
        private final double[][] doubles = new double[29][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public BookGradient() {}

        /** The derivative with respect to {@code curve}. */
        public CurvePartials curve() {
            return curve;
        }

        /** The derivative with respect to {@code shift}. */
        public double shift() {
            return shift;
        }

        private void prepare(SwapBook.Curve curve, SwapBook.Swap[] swaps) {
            swapsNotional = sized(swapsNotional, swaps.length);
            swapsFixed = sized(swapsFixed, swaps.length);
            swapsPay = sized(swapsPay, swaps.length);
            swapsPayer = sized(swapsPayer, swaps.length);
            for (int i = 0; i < swaps.length; i++) {
                SwapBook.Swap swap = swaps[i];
                swapsNotional[i] = swap.notional();
                swapsFixed[i] = swap.fixed();
                swapsPay[i] = swap.pay();
                swapsPayer[i] = swap.payer();
            }
            if (this.curve.t == curve.t()) {
                throw new IllegalArgumentException(
                        "argument curve.t shares an array with the result curve.t");
            }
            if (this.curve.t == curve.df()) {
                throw new IllegalArgumentException(
                        "argument curve.df shares an array with the result curve.t");
            }
            if (contains(swapsPay, this.curve.t)) {
                throw new IllegalArgumentException(
                        "argument swaps.pay shares an array with the result curve.t");
            }
            if (this.curve.df == curve.t()) {
                throw new IllegalArgumentException(
                        "argument curve.t shares an array with the result curve.df");
            }
            if (this.curve.df == curve.df()) {
                throw new IllegalArgumentException(
                        "argument curve.df shares an array with the result curve.df");
            }
            if (contains(swapsPay, this.curve.df)) {
                throw new IllegalArgumentException(
                        "argument swaps.pay shares an array with the result curve.df");
            }
            this.curve.t = zerosLike(this.curve.t, curve.t());
            this.curve.df = roomLike(this.curve.df, curve.df());
        }

        private BookGradient withoutScratch() {
            BookGradient results = new BookGradient();
            results.curve = curve;
            results.shift = shift;
            return results;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link SwapBook.Curve}; overwritten by the next
     * computation.
     */
    public static final class CurvePartials {
        private double[] t = new double[0];
        private double[] df = new double[0];

        private CurvePartials() {}

        /** The derivative with respect to {@code t}. */
        public double[] t() {
            return t;
        }

        /** The derivative with respect to {@code df}. */
        public double[] df() {
            return df;
        }
    }

    private static double bookGradientKernel(double[] curveT, double[] curveDf, double[] swapsNotional,
            double[] swapsFixed, double[][] swapsPay, boolean[] swapsPayer, double shift, double[] curveTBar,
            double[] curveDfBar, boolean[][] booleans, int[][] ints, double[][] doubles) {
        boolean[] booleanValues = zeros(booleans, 4, 2);
        int[] intValues = zeros(ints, 4, 4);
        double[] doubleValues = zeros(doubles, 26, 6);
        int k = bookGradientKernelPart5(curveDf);
        double[] df = zeros(doubles, 27, k);
        double[] dfBar = zeros(doubles, 28, k);
        bookGradientKernelPart6(k, curveDf, curveT, shift, df, swapsNotional, swapsFixed, swapsPay,
                swapsPayer, booleanValues, intValues, doubleValues, curveTBar, dfBar, booleans, doubles,
                ints);
        return bookGradientKernelPart7(k, curveDf, curveT, dfBar, shift, curveTBar, curveDfBar, doubles);
    }

    private static double bookValueAndGradientKernel(double[] curveT, double[] curveDf,
            double[] swapsNotional, double[] swapsFixed, double[][] swapsPay, boolean[] swapsPayer,
            double shift, double[] curveTBar, double[] curveDfBar, boolean[][] booleans, int[][] ints,
            double[][] doubles, double[] partials) {
        boolean[] booleanValues = zeros(booleans, 4, 2);
        int[] intValues = zeros(ints, 4, 4);
        double[] doubleValues = zeros(doubles, 26, 7);
        int k = bookValueAndGradientKernelPart5(curveDf);
        double[] df = zeros(doubles, 27, k);
        double[] dfBar = zeros(doubles, 28, k);
        double t = bookValueAndGradientKernelPart6(k, curveDf, curveT, shift, df, swapsNotional, swapsFixed,
                swapsPay, swapsPayer, booleanValues, intValues, doubleValues, curveTBar, dfBar, booleans,
                doubles, ints);
        double t2 = bookValueAndGradientKernelPart7(k, curveDf, curveT, dfBar, shift, curveTBar, curveDfBar,
                doubles);
        partials[0] = t2;
        return t;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void bookGradientKernelPart1(boolean[] swapsPayer, int i, double[] sPay, int k,
            boolean[] booleanValues, int[] intValues, int[][] ints, double[][] doubles,
            boolean[][] booleans) {
        int[] lastTape = ints[0];
        double[] wTape = doubles[0];
        double[] tape = doubles[1];
        double[] tape2 = doubles[2];
        double[] tape3 = doubles[3];
        boolean[] returnedTape = booleans[0];
        double[] tape4 = doubles[4];
        int[] lastTape2 = ints[1];
        double[] wTape2 = doubles[5];
        double[] tape5 = doubles[6];
        double[] tape6 = doubles[7];
        double[] tape7 = doubles[8];
        boolean[] returnedTape2 = booleans[1];
        double[] tape8 = doubles[9];
        int[] lastTape3 = ints[2];
        double[] wTape3 = doubles[10];
        double[] tape9 = doubles[11];
        double[] tape10 = doubles[12];
        double[] tape11 = doubles[13];
        boolean[] returnedTape3 = booleans[2];
        double[] tape12 = doubles[14];
        int[] lastTape4 = ints[3];
        double[] wTape4 = doubles[15];
        double[] tape13 = doubles[16];
        double[] tape14 = doubles[17];
        double[] tape15 = doubles[18];
        boolean[] returnedTape4 = booleans[3];
        double[] tape16 = doubles[19];
        double[] tape17 = doubles[20];
        double[] prevTape = doubles[21];
        double[] tape18 = doubles[22];
        long size = k + (long) sPay.length;
        if (lastTape.length < size) {
            lastTape = grow(ints, 0, size);
        }
        if (wTape.length < size) {
            wTape = grow(doubles, 0, size);
        }
        if (tape.length < size) {
            tape = grow(doubles, 1, size);
        }
        if (tape2.length < size) {
            tape2 = grow(doubles, 2, size);
        }
        if (tape3.length < size) {
            tape3 = grow(doubles, 3, size);
        }
        if (returnedTape.length < size) {
            returnedTape = grow(booleans, 0, size);
        }
        if (tape4.length < size) {
            tape4 = grow(doubles, 4, size);
        }
        if (lastTape2.length < size) {
            lastTape2 = grow(ints, 1, size);
        }
        if (wTape2.length < size) {
            wTape2 = grow(doubles, 5, size);
        }
        if (tape5.length < size) {
            tape5 = grow(doubles, 6, size);
        }
        if (tape6.length < size) {
            tape6 = grow(doubles, 7, size);
        }
        if (tape7.length < size) {
            tape7 = grow(doubles, 8, size);
        }
        if (returnedTape2.length < size) {
            returnedTape2 = grow(booleans, 1, size);
        }
        if (tape8.length < size) {
            tape8 = grow(doubles, 9, size);
        }
        if (lastTape3.length < size) {
            lastTape3 = grow(ints, 2, size);
        }
        if (wTape3.length < size) {
            wTape3 = grow(doubles, 10, size);
        }
        if (tape9.length < size) {
            tape9 = grow(doubles, 11, size);
        }
        if (tape10.length < size) {
            tape10 = grow(doubles, 12, size);
        }
        if (tape11.length < size) {
            tape11 = grow(doubles, 13, size);
        }
        if (returnedTape3.length < size) {
            returnedTape3 = grow(booleans, 2, size);
        }
        if (tape12.length < size) {
            tape12 = grow(doubles, 14, size);
        }
        if (lastTape4.length < size) {
            lastTape4 = grow(ints, 3, size);
        }
        if (wTape4.length < size) {
            wTape4 = grow(doubles, 15, size);
        }
        if (tape13.length < size) {
            tape13 = grow(doubles, 16, size);
        }
        if (tape14.length < size) {
            tape14 = grow(doubles, 17, size);
        }
        if (tape15.length < size) {
            tape15 = grow(doubles, 18, size);
        }
        if (returnedTape4.length < size) {
            returnedTape4 = grow(booleans, 3, size);
        }
        if (tape16.length < size) {
            tape16 = grow(doubles, 19, size);
        }
        if (tape17.length < size) {
            tape17 = grow(doubles, 20, size);
        }
        if (prevTape.length < size) {
            prevTape = grow(doubles, 21, size);
        }
        if (tape18.length < size) {
            tape18 = grow(doubles, 22, size);
        }
        booleanValues[0] = swapsPayer[i];
        intValues[0] = sPay.length;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void bookGradientKernelPart2(int k, double[] sPay, double[] curveT, double[] df, int p,
            double sFixed, double sNotional, int i, double worst, boolean[] booleanValues, int[] intValues,
            double[] doubleValues, double[][] doubles, boolean[][] booleans, int[][] ints) {
        int intValues0 = intValues[0];
        double[] prevTape = doubles[21];
        boolean[] returnedTape = booleans[1];
        int[] lastTape = ints[1];
        double[] wTape = doubles[5];
        double[] tape = doubles[6];
        double[] tape2 = doubles[7];
        double[] tape3 = doubles[8];
        double[] tape4 = doubles[9];
        boolean[] returnedTape2 = booleans[0];
        int[] lastTape2 = ints[0];
        double[] wTape2 = doubles[0];
        double[] tape5 = doubles[1];
        double[] tape6 = doubles[2];
        double[] tape7 = doubles[3];
        double[] tape8 = doubles[4];
        boolean[] returnedTape3 = booleans[2];
        int[] lastTape3 = ints[2];
        double[] wTape3 = doubles[10];
        double[] tape9 = doubles[11];
        double[] tape10 = doubles[12];
        double[] tape11 = doubles[13];
        double[] tape12 = doubles[14];
        boolean[] returnedTape4 = booleans[3];
        int[] lastTape4 = ints[3];
        double[] wTape4 = doubles[15];
        double[] tape13 = doubles[16];
        double[] tape14 = doubles[17];
        double[] tape15 = doubles[18];
        double[] tape16 = doubles[19];
        double[] tape17 = doubles[22];
        double[] tape18 = doubles[20];
        boolean sPayer = booleanValues[0];
        double[] vTape = doubles[23];
        double annuity = 0.0;
        double fl = 0.0;
        double prev = 0.0;
        double t = 0.0;
        double t2 = 0.0;
        double t3 = 0.0;
        double t4 = 0.0;
        for (int j = 0; j < intValues0; j++) {
            prevTape[k] = prev;
            double p2 = sPay[j];
            double t5 = p2 - prev;
            boolean test = p2 <= 0.0;
            if (prev <= 0.0) {
                t = 1.0;
            } else {
                boolean returned = false;
                int last = -1;
                for (int l = 1; l < curveT.length; l++) {
                    double curveTL = curveT[l];
                    if (prev <= curveTL) {
                        double t6 = curveT[l - 1];
                        double w = (prev - t6) / (curveTL - t6);
                        t = Math.exp((1.0 - w) * Math.log(df[l - 1]) + w * Math.log(df[l]));
                        returned = true;
                        last = l;
                        break;
                    }
                    last = l;
                }
                returnedTape[k] = returned;
                lastTape[k] = last;
                if (last >= 0) {
                    int k2 = last - 1;
                    double curveTLast = curveT[last];
                    if (prev <= curveTLast) {
                        double curveTK2 = curveT[k2];
                        double w = (prev - curveTK2) / (curveTLast - curveTK2);
                        wTape[k] = w;
                        double t6 = Math.log(df[k2]);
                        tape[k] = t6;
                        double t7 = Math.log(df[last]);
                        tape2[k] = t7;
                        tape3[k] = Math.exp((1.0 - w) * t6 + w * t7);
                    }
                }
                if (!returned) {
                    double t6 = Math.exp(-0.03 * (prev - curveT[curveT.length - 1]));
                    tape4[k] = t6;
                    t = df[p - 1] * t6;
                }
            }
            if (test) {
                t2 = 1.0;
                t3 = 1.0;
                t4 = 1.0;
            } else {
                boolean returned = false;
                int last = -1;
                for (int l = 1; l < curveT.length; l++) {
                    double curveTL = curveT[l];
                    if (p2 <= curveTL) {
                        double t6 = curveT[l - 1];
                        double w = (p2 - t6) / (curveTL - t6);
                        t2 = Math.exp((1.0 - w) * Math.log(df[l - 1]) + w * Math.log(df[l]));
                        returned = true;
                        last = l;
                        break;
                    }
                    last = l;
                }
                returnedTape2[k] = returned;
                lastTape2[k] = last;
                if (last >= 0) {
                    int k2 = last - 1;
                    double curveTLast = curveT[last];
                    if (p2 <= curveTLast) {
                        double curveTK2 = curveT[k2];
                        double w = (p2 - curveTK2) / (curveTLast - curveTK2);
                        wTape2[k] = w;
                        double t6 = Math.log(df[k2]);
                        tape5[k] = t6;
                        double t7 = Math.log(df[last]);
                        tape6[k] = t7;
                        tape7[k] = Math.exp((1.0 - w) * t6 + w * t7);
                    }
                }
                if (!returned) {
                    double t6 = Math.exp(-0.03 * (p2 - curveT[curveT.length - 1]));
                    tape8[k] = t6;
                    t2 = df[p - 1] * t6;
                }
                boolean returned2 = false;
                int last2 = -1;
                for (int l = 1; l < curveT.length; l++) {
                    double curveTL = curveT[l];
                    if (p2 <= curveTL) {
                        double t6 = curveT[l - 1];
                        double w = (p2 - t6) / (curveTL - t6);
                        t3 = Math.exp((1.0 - w) * Math.log(df[l - 1]) + w * Math.log(df[l]));
                        returned2 = true;
                        last2 = l;
                        break;
                    }
                    last2 = l;
                }
                returnedTape3[k] = returned2;
                lastTape3[k] = last2;
                if (last2 >= 0) {
                    int k2 = last2 - 1;
                    double curveTLast2 = curveT[last2];
                    if (p2 <= curveTLast2) {
                        double curveTK2 = curveT[k2];
                        double w = (p2 - curveTK2) / (curveTLast2 - curveTK2);
                        wTape3[k] = w;
                        double t6 = Math.log(df[k2]);
                        tape9[k] = t6;
                        double t7 = Math.log(df[last2]);
                        tape10[k] = t7;
                        tape11[k] = Math.exp((1.0 - w) * t6 + w * t7);
                    }
                }
                if (!returned2) {
                    double t6 = Math.exp(-0.03 * (p2 - curveT[curveT.length - 1]));
                    tape12[k] = t6;
                    t3 = df[p - 1] * t6;
                }
                boolean returned3 = false;
                int last3 = -1;
                for (int l = 1; l < curveT.length; l++) {
                    double curveTL = curveT[l];
                    if (p2 <= curveTL) {
                        double t6 = curveT[l - 1];
                        double w = (p2 - t6) / (curveTL - t6);
                        t4 = Math.exp((1.0 - w) * Math.log(df[l - 1]) + w * Math.log(df[l]));
                        returned3 = true;
                        last3 = l;
                        break;
                    }
                    last3 = l;
                }
                returnedTape4[k] = returned3;
                lastTape4[k] = last3;
                if (last3 >= 0) {
                    int k2 = last3 - 1;
                    double curveTLast3 = curveT[last3];
                    if (p2 <= curveTLast3) {
                        double curveTK2 = curveT[k2];
                        double w = (p2 - curveTK2) / (curveTLast3 - curveTK2);
                        wTape4[k] = w;
                        double t6 = Math.log(df[k2]);
                        tape13[k] = t6;
                        double t7 = Math.log(df[last3]);
                        tape14[k] = t7;
                        tape15[k] = Math.exp((1.0 - w) * t6 + w * t7);
                    }
                }
                if (!returned3) {
                    double t6 = Math.exp(-0.03 * (p2 - curveT[curveT.length - 1]));
                    tape16[k] = t6;
                    t4 = df[p - 1] * t6;
                }
            }
            annuity += t5 * t2;
            double t6 = t / t3;
            tape17[k] = t6;
            tape18[k] = t4 / t3;
            fl += (t6 - 1.0) / t5 * t5 * t4;
            prev = p2;
            k++;
        }
        double v = sNotional * (fl - sFixed * annuity);
        v = sPayer ? v : -v;
        vTape[i] = v;
        intValues[1] = k;
        doubleValues[0] = Math.min(worst, v);
        intValues[2] = i + 1;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void bookGradientKernelPart3(int k, double[] sPay, int i, double p, boolean p2,
            double[] curveT, int p3, double[] df, double[] curveTBar, double[] dfBar, double p4,
            boolean[] booleanValues, int[] intValues, double[] doubleValues, double[][] doubles,
            boolean[][] booleans, int[][] ints) {
        double[] prevTape = doubles[21];
        double[] tape = doubles[22];
        double[] tape2 = doubles[20];
        boolean[] returnedTape = booleans[1];
        int[] lastTape = ints[1];
        double[] tape3 = doubles[9];
        double[] wTape = doubles[5];
        double[] tape4 = doubles[6];
        double[] tape5 = doubles[7];
        double[] tape6 = doubles[8];
        int k2 = k - 1;
        double prev = prevTape[k2];
        double p5 = sPay[i];
        double t = p5 - prev;
        boolean test = p5 <= 0.0;
        double tapeK2 = tape[k2];
        double t2 = tape2[k2];
        double t3 = p2 ? 0.0 : p * t2;
        double t4 = p2 ? 0.0 : -(p * (t2 * tapeK2));
        double t5 = p2 ? 0.0 : p * (tapeK2 - 1.0);
        if (!(prev <= 0.0)) {
            int last = lastTape[k2];
            boolean test2 = last >= 0;
            if (!returnedTape[k2]) {
                int k3 = p3 - 1;
                double t6 = tape3[k2];
                double t7 = t3 * df[k3];
                curveTBar[curveT.length - 1] -= (t7 == 0.0 ? 0.0 : t7 * t6) * -0.03;
                dfBar[k3] += t3 == 0.0 ? 0.0 : t3 * t6;
                t3 = 0.0;
            }
            double t6 = t3 == 0.0 ? 0.0 : t3;
            if (test2) {
                int k3 = last - 1;
                double curveTLast = curveT[last];
                if (prev <= curveTLast) {
                    double w = wTape[k2];
                    double dfK3 = df[k3];
                    double dfLast = df[last];
                    double t7 = t6 == 0.0 ? 0.0 : t6 * tape6[k2];
                    boolean test3 = t7 == 0.0;
                    double t8 = test3 ? 0.0 : t7 * w;
                    dfBar[last] += t8 == 0.0 ? 0.0
                            : t8 * (dfLast >= 0.0 ? 1.0 / Math.abs(dfLast) : Double.NaN);
                    double t9 = test3 ? 0.0 : t7 * (1.0 - w);
                    dfBar[k3] += t9 == 0.0 ? 0.0 : t9 * (dfK3 >= 0.0 ? 1.0 / Math.abs(dfK3) : Double.NaN);
                    double wBar = (test3 ? 0.0 : t7 * tape5[k2]) - (test3 ? 0.0 : t7 * tape4[k2]);
                    double t10 = wBar / (curveTLast - curveT[k3]);
                    boolean test4 = wBar == 0.0;
                    double t11 = test4 ? 0.0 : -(t10 * w);
                    curveTBar[k3] += -t11 - (test4 ? 0.0 : t10);
                    curveTBar[last] += t11;
                }
            }
        }
        double t6 = p4 * t;
        intValues[3] = k2;
        doubleValues[1] = p5;
        booleanValues[1] = test;
        doubleValues[2] = t4;
        doubleValues[3] = t5;
        doubleValues[4] = t6;
        doubleValues[5] = -t6;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static int bookGradientKernelPart4(double[] curveT, int p, double[] df, double[] curveTBar,
            double[] dfBar, int i, boolean[] booleanValues, int[] intValues, double[] doubleValues,
            boolean[][] booleans, int[][] ints, double[][] doubles) {
        boolean[] returnedTape = booleans[3];
        int intValues3 = intValues[3];
        int[] lastTape = ints[3];
        double doubleValues3 = doubleValues[3];
        double[] tape = doubles[19];
        double p2 = doubleValues[1];
        double[] wTape = doubles[15];
        double[] tape2 = doubles[16];
        double[] tape3 = doubles[17];
        double[] tape4 = doubles[18];
        boolean[] returnedTape2 = booleans[2];
        int[] lastTape2 = ints[2];
        double doubleValues2 = doubleValues[2];
        double[] tape5 = doubles[14];
        double[] wTape2 = doubles[10];
        double[] tape6 = doubles[11];
        double[] tape7 = doubles[12];
        double[] tape8 = doubles[13];
        boolean[] returnedTape3 = booleans[0];
        int[] lastTape3 = ints[0];
        double doubleValues5 = doubleValues[5];
        double[] tape9 = doubles[4];
        double doubleValues4 = doubleValues[4];
        double[] wTape3 = doubles[0];
        double[] tape10 = doubles[1];
        double[] tape11 = doubles[2];
        double[] tape12 = doubles[3];
        if (booleanValues[1]) {
            return i - 1;
        }
        int last = lastTape[intValues3];
        boolean test = last >= 0;
        if (!returnedTape[intValues3]) {
            int k = p - 1;
            double tapeIntValues3 = tape[intValues3];
            double t = doubleValues3 * df[k];
            curveTBar[curveT.length - 1] -= (t == 0.0 ? 0.0 : t * tapeIntValues3) * -0.03;
            dfBar[k] += doubleValues3 == 0.0 ? 0.0 : doubleValues3 * tapeIntValues3;
            doubleValues3 = 0.0;
        }
        double t = doubleValues3 == 0.0 ? 0.0 : doubleValues3;
        if (test) {
            int k = last - 1;
            double curveTLast = curveT[last];
            if (p2 <= curveTLast) {
                double w = wTape[intValues3];
                double dfK = df[k];
                double dfLast = df[last];
                double t2 = t == 0.0 ? 0.0 : t * tape4[intValues3];
                boolean test2 = t2 == 0.0;
                double t3 = test2 ? 0.0 : t2 * w;
                dfBar[last] += t3 == 0.0 ? 0.0 : t3 * (dfLast >= 0.0 ? 1.0 / Math.abs(dfLast) : Double.NaN);
                double t4 = test2 ? 0.0 : t2 * (1.0 - w);
                dfBar[k] += t4 == 0.0 ? 0.0 : t4 * (dfK >= 0.0 ? 1.0 / Math.abs(dfK) : Double.NaN);
                double wBar = (test2 ? 0.0 : t2 * tape3[intValues3]) - (test2 ? 0.0 : t2 * tape2[intValues3]);
                double t5 = wBar / (curveTLast - curveT[k]);
                boolean test3 = wBar == 0.0;
                double t6 = test3 ? 0.0 : -(t5 * w);
                curveTBar[k] += -t6 - (test3 ? 0.0 : t5);
                curveTBar[last] += t6;
            }
        }
        int last2 = lastTape2[intValues3];
        boolean test2 = last2 >= 0;
        if (!returnedTape2[intValues3]) {
            int k = p - 1;
            double t2 = tape5[intValues3];
            double t3 = doubleValues2 * df[k];
            curveTBar[curveT.length - 1] -= (t3 == 0.0 ? 0.0 : t3 * t2) * -0.03;
            dfBar[k] += doubleValues2 == 0.0 ? 0.0 : doubleValues2 * t2;
            doubleValues2 = 0.0;
        }
        double t2 = doubleValues2 == 0.0 ? 0.0 : doubleValues2;
        if (test2) {
            int k = last2 - 1;
            double curveTLast2 = curveT[last2];
            if (p2 <= curveTLast2) {
                double w = wTape2[intValues3];
                double dfK = df[k];
                double dfLast2 = df[last2];
                double t3 = t2 == 0.0 ? 0.0 : t2 * tape8[intValues3];
                boolean test3 = t3 == 0.0;
                double t4 = test3 ? 0.0 : t3 * w;
                dfBar[last2] += t4 == 0.0 ? 0.0
                        : t4 * (dfLast2 >= 0.0 ? 1.0 / Math.abs(dfLast2) : Double.NaN);
                double t5 = test3 ? 0.0 : t3 * (1.0 - w);
                dfBar[k] += t5 == 0.0 ? 0.0 : t5 * (dfK >= 0.0 ? 1.0 / Math.abs(dfK) : Double.NaN);
                double wBar = (test3 ? 0.0 : t3 * tape7[intValues3]) - (test3 ? 0.0 : t3 * tape6[intValues3]);
                double t6 = wBar / (curveTLast2 - curveT[k]);
                boolean test4 = wBar == 0.0;
                double t7 = test4 ? 0.0 : -(t6 * w);
                curveTBar[k] += -t7 - (test4 ? 0.0 : t6);
                curveTBar[last2] += t7;
            }
        }
        int last3 = lastTape3[intValues3];
        boolean test3 = last3 >= 0;
        if (!returnedTape3[intValues3]) {
            int k = p - 1;
            double t3 = tape9[intValues3];
            curveTBar[curveT.length - 1] -= doubleValues4 * df[k] * t3 * 0.03;
            dfBar[k] -= doubleValues4 * t3;
            doubleValues5 = 0.0;
        }
        double t3 = doubleValues5 == 0.0 ? 0.0 : doubleValues5;
        if (test3) {
            int k = last3 - 1;
            double curveTLast3 = curveT[last3];
            if (p2 <= curveTLast3) {
                double w = wTape3[intValues3];
                double dfK = df[k];
                double dfLast3 = df[last3];
                double t4 = t3 == 0.0 ? 0.0 : t3 * tape12[intValues3];
                boolean test4 = t4 == 0.0;
                double t5 = test4 ? 0.0 : t4 * w;
                dfBar[last3] += t5 == 0.0 ? 0.0
                        : t5 * (dfLast3 >= 0.0 ? 1.0 / Math.abs(dfLast3) : Double.NaN);
                double t6 = test4 ? 0.0 : t4 * (1.0 - w);
                dfBar[k] += t6 == 0.0 ? 0.0 : t6 * (dfK >= 0.0 ? 1.0 / Math.abs(dfK) : Double.NaN);
                double wBar = (test4 ? 0.0 : t4 * tape11[intValues3])
                        - (test4 ? 0.0 : t4 * tape10[intValues3]);
                double t7 = wBar / (curveTLast3 - curveT[k]);
                boolean test5 = wBar == 0.0;
                double t8 = test5 ? 0.0 : -(t7 * w);
                curveTBar[k] += -t8 - (test5 ? 0.0 : t7);
                curveTBar[last3] += t8;
            }
        }
        return i - 1;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static int bookGradientKernelPart5(double[] curveDf) {
        return curveDf.length;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void bookGradientKernelPart6(int p, double[] curveDf, double[] curveT, double shift,
            double[] df, double[] swapsNotional, double[] swapsFixed, double[][] swapsPay,
            boolean[] swapsPayer, boolean[] booleanValues, int[] intValues, double[] doubleValues,
            double[] curveTBar, double[] dfBar, boolean[][] booleans, double[][] doubles, int[][] ints) {
        double[] tape = doubles[24];
        double[] vTape = doubles[23];
        double[] worstTape = doubles[25];
        if (tape.length < p) {
            tape = grow(doubles, 24, p);
        }
        for (int i = 0; i < p; i++) {
            double t = Math.exp(-(shift * curveT[i]));
            tape[i] = t;
            df[i] = curveDf[i] * t;
        }
        if (vTape.length < swapsNotional.length) {
            vTape = grow(doubles, 23, swapsNotional.length);
        }
        if (worstTape.length < swapsNotional.length) {
            worstTape = grow(doubles, 25, swapsNotional.length);
        }
        int k = 0;
        double worst = 0.0;
        int i = 0;
        while (i < swapsNotional.length) {
            double[] worstTape2 = doubles[25];
            worstTape2[i] = worst;
            double[] sPay = swapsPay[i];
            bookGradientKernelPart1(swapsPayer, i, sPay, k, booleanValues, intValues, ints, doubles,
                    booleans);
            bookGradientKernelPart2(k, sPay, curveT, df, p, swapsFixed[i], swapsNotional[i], i, worst,
                    booleanValues, intValues, doubleValues, doubles, booleans, ints);
            k = intValues[1];
            worst = doubleValues[0];
            i = intValues[2];
        }
        double worstBar = 0.1;
        for (int j = swapsNotional.length - 1; j >= 0; j--) {
            double[] sPay = swapsPay[j];
            boolean sPayer = swapsPayer[j];
            double v = vTape[j];
            boolean test = v < worstTape[j] | v != v;
            double vBar = (test ? worstBar : 0.0) + 1.0;
            vBar = (sPayer ? vBar : 0.0) - (sPayer ? 0.0 : vBar);
            double t = vBar * swapsNotional[j];
            double t2 = t * swapsFixed[j];
            int i2 = sPay.length - 1;
            boolean test2 = t == 0.0;
            while (i2 >= 0) {
                bookGradientKernelPart3(k, sPay, i2, t, test2, curveT, p, df, curveTBar, dfBar, t2,
                        booleanValues, intValues, doubleValues, doubles, booleans, ints);
                i2 = bookGradientKernelPart4(curveT, p, df, curveTBar, dfBar, i2, booleanValues, intValues,
                        doubleValues, booleans, ints, doubles);
                k = intValues[3];
            }
            worstBar = test ? 0.0 : worstBar;
        }
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static double bookGradientKernelPart7(int p, double[] curveDf, double[] curveT, double[] dfBar,
            double shift, double[] curveTBar, double[] curveDfBar, double[][] doubles) {
        double[] tape = doubles[24];
        double t = 0.0;
        for (int i = 0; i < p; i++) {
            double tapeI = tape[i];
            double dfBarI = dfBar[i];
            dfBar[i] = 0.0;
            double t2 = dfBarI * curveDf[i];
            double t3 = t2 == 0.0 ? 0.0 : t2 * tapeI;
            t += t3 * curveT[i];
            curveTBar[i] -= t3 * shift;
            curveDfBar[i] = dfBarI == 0.0 ? 0.0 : dfBarI * tapeI;
        }
        return -t;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void bookValueAndGradientKernelPart1(boolean[] swapsPayer, int i, double[] sPay, int k,
            boolean[] booleanValues, int[] intValues, int[][] ints, double[][] doubles,
            boolean[][] booleans) {
        int[] lastTape = ints[0];
        double[] wTape = doubles[0];
        double[] tape = doubles[1];
        double[] tape2 = doubles[2];
        double[] tape3 = doubles[3];
        boolean[] returnedTape = booleans[0];
        double[] tape4 = doubles[4];
        int[] lastTape2 = ints[1];
        double[] wTape2 = doubles[5];
        double[] tape5 = doubles[6];
        double[] tape6 = doubles[7];
        double[] tape7 = doubles[8];
        boolean[] returnedTape2 = booleans[1];
        double[] tape8 = doubles[9];
        int[] lastTape3 = ints[2];
        double[] wTape3 = doubles[10];
        double[] tape9 = doubles[11];
        double[] tape10 = doubles[12];
        double[] tape11 = doubles[13];
        boolean[] returnedTape3 = booleans[2];
        double[] tape12 = doubles[14];
        int[] lastTape4 = ints[3];
        double[] wTape4 = doubles[15];
        double[] tape13 = doubles[16];
        double[] tape14 = doubles[17];
        double[] tape15 = doubles[18];
        boolean[] returnedTape4 = booleans[3];
        double[] tape16 = doubles[19];
        double[] tape17 = doubles[20];
        double[] prevTape = doubles[21];
        double[] tape18 = doubles[22];
        long size = k + (long) sPay.length;
        if (lastTape.length < size) {
            lastTape = grow(ints, 0, size);
        }
        if (wTape.length < size) {
            wTape = grow(doubles, 0, size);
        }
        if (tape.length < size) {
            tape = grow(doubles, 1, size);
        }
        if (tape2.length < size) {
            tape2 = grow(doubles, 2, size);
        }
        if (tape3.length < size) {
            tape3 = grow(doubles, 3, size);
        }
        if (returnedTape.length < size) {
            returnedTape = grow(booleans, 0, size);
        }
        if (tape4.length < size) {
            tape4 = grow(doubles, 4, size);
        }
        if (lastTape2.length < size) {
            lastTape2 = grow(ints, 1, size);
        }
        if (wTape2.length < size) {
            wTape2 = grow(doubles, 5, size);
        }
        if (tape5.length < size) {
            tape5 = grow(doubles, 6, size);
        }
        if (tape6.length < size) {
            tape6 = grow(doubles, 7, size);
        }
        if (tape7.length < size) {
            tape7 = grow(doubles, 8, size);
        }
        if (returnedTape2.length < size) {
            returnedTape2 = grow(booleans, 1, size);
        }
        if (tape8.length < size) {
            tape8 = grow(doubles, 9, size);
        }
        if (lastTape3.length < size) {
            lastTape3 = grow(ints, 2, size);
        }
        if (wTape3.length < size) {
            wTape3 = grow(doubles, 10, size);
        }
        if (tape9.length < size) {
            tape9 = grow(doubles, 11, size);
        }
        if (tape10.length < size) {
            tape10 = grow(doubles, 12, size);
        }
        if (tape11.length < size) {
            tape11 = grow(doubles, 13, size);
        }
        if (returnedTape3.length < size) {
            returnedTape3 = grow(booleans, 2, size);
        }
        if (tape12.length < size) {
            tape12 = grow(doubles, 14, size);
        }
        if (lastTape4.length < size) {
            lastTape4 = grow(ints, 3, size);
        }
        if (wTape4.length < size) {
            wTape4 = grow(doubles, 15, size);
        }
        if (tape13.length < size) {
            tape13 = grow(doubles, 16, size);
        }
        if (tape14.length < size) {
            tape14 = grow(doubles, 17, size);
        }
        if (tape15.length < size) {
            tape15 = grow(doubles, 18, size);
        }
        if (returnedTape4.length < size) {
            returnedTape4 = grow(booleans, 3, size);
        }
        if (tape16.length < size) {
            tape16 = grow(doubles, 19, size);
        }
        if (tape17.length < size) {
            tape17 = grow(doubles, 20, size);
        }
        if (prevTape.length < size) {
            prevTape = grow(doubles, 21, size);
        }
        if (tape18.length < size) {
            tape18 = grow(doubles, 22, size);
        }
        booleanValues[0] = swapsPayer[i];
        intValues[0] = sPay.length;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void bookValueAndGradientKernelPart2(int k, double[] sPay, double[] curveT, double[] df,
            int p, double sFixed, double sNotional, int i, double sum, double worst, boolean[] booleanValues,
            int[] intValues, double[] doubleValues, double[][] doubles, boolean[][] booleans, int[][] ints) {
        int intValues0 = intValues[0];
        double[] prevTape = doubles[21];
        boolean[] returnedTape = booleans[1];
        int[] lastTape = ints[1];
        double[] wTape = doubles[5];
        double[] tape = doubles[6];
        double[] tape2 = doubles[7];
        double[] tape3 = doubles[8];
        double[] tape4 = doubles[9];
        boolean[] returnedTape2 = booleans[0];
        int[] lastTape2 = ints[0];
        double[] wTape2 = doubles[0];
        double[] tape5 = doubles[1];
        double[] tape6 = doubles[2];
        double[] tape7 = doubles[3];
        double[] tape8 = doubles[4];
        boolean[] returnedTape3 = booleans[2];
        int[] lastTape3 = ints[2];
        double[] wTape3 = doubles[10];
        double[] tape9 = doubles[11];
        double[] tape10 = doubles[12];
        double[] tape11 = doubles[13];
        double[] tape12 = doubles[14];
        boolean[] returnedTape4 = booleans[3];
        int[] lastTape4 = ints[3];
        double[] wTape4 = doubles[15];
        double[] tape13 = doubles[16];
        double[] tape14 = doubles[17];
        double[] tape15 = doubles[18];
        double[] tape16 = doubles[19];
        double[] tape17 = doubles[22];
        double[] tape18 = doubles[20];
        boolean sPayer = booleanValues[0];
        double[] vTape = doubles[23];
        double annuity = 0.0;
        double fl = 0.0;
        double prev = 0.0;
        double t = 0.0;
        double t2 = 0.0;
        double t3 = 0.0;
        double t4 = 0.0;
        for (int j = 0; j < intValues0; j++) {
            prevTape[k] = prev;
            double p2 = sPay[j];
            double t5 = p2 - prev;
            boolean test = p2 <= 0.0;
            if (prev <= 0.0) {
                t = 1.0;
            } else {
                boolean returned = false;
                int last = -1;
                for (int l = 1; l < curveT.length; l++) {
                    double curveTL = curveT[l];
                    if (prev <= curveTL) {
                        double t6 = curveT[l - 1];
                        double w = (prev - t6) / (curveTL - t6);
                        t = Math.exp((1.0 - w) * Math.log(df[l - 1]) + w * Math.log(df[l]));
                        returned = true;
                        last = l;
                        break;
                    }
                    last = l;
                }
                returnedTape[k] = returned;
                lastTape[k] = last;
                if (last >= 0) {
                    int k2 = last - 1;
                    double curveTLast = curveT[last];
                    if (prev <= curveTLast) {
                        double curveTK2 = curveT[k2];
                        double w = (prev - curveTK2) / (curveTLast - curveTK2);
                        wTape[k] = w;
                        double t6 = Math.log(df[k2]);
                        tape[k] = t6;
                        double t7 = Math.log(df[last]);
                        tape2[k] = t7;
                        tape3[k] = Math.exp((1.0 - w) * t6 + w * t7);
                    }
                }
                if (!returned) {
                    double t6 = Math.exp(-0.03 * (prev - curveT[curveT.length - 1]));
                    tape4[k] = t6;
                    t = df[p - 1] * t6;
                }
            }
            if (test) {
                t2 = 1.0;
                t3 = 1.0;
                t4 = 1.0;
            } else {
                boolean returned = false;
                int last = -1;
                for (int l = 1; l < curveT.length; l++) {
                    double curveTL = curveT[l];
                    if (p2 <= curveTL) {
                        double t6 = curveT[l - 1];
                        double w = (p2 - t6) / (curveTL - t6);
                        t2 = Math.exp((1.0 - w) * Math.log(df[l - 1]) + w * Math.log(df[l]));
                        returned = true;
                        last = l;
                        break;
                    }
                    last = l;
                }
                returnedTape2[k] = returned;
                lastTape2[k] = last;
                if (last >= 0) {
                    int k2 = last - 1;
                    double curveTLast = curveT[last];
                    if (p2 <= curveTLast) {
                        double curveTK2 = curveT[k2];
                        double w = (p2 - curveTK2) / (curveTLast - curveTK2);
                        wTape2[k] = w;
                        double t6 = Math.log(df[k2]);
                        tape5[k] = t6;
                        double t7 = Math.log(df[last]);
                        tape6[k] = t7;
                        tape7[k] = Math.exp((1.0 - w) * t6 + w * t7);
                    }
                }
                if (!returned) {
                    double t6 = Math.exp(-0.03 * (p2 - curveT[curveT.length - 1]));
                    tape8[k] = t6;
                    t2 = df[p - 1] * t6;
                }
                boolean returned2 = false;
                int last2 = -1;
                for (int l = 1; l < curveT.length; l++) {
                    double curveTL = curveT[l];
                    if (p2 <= curveTL) {
                        double t6 = curveT[l - 1];
                        double w = (p2 - t6) / (curveTL - t6);
                        t3 = Math.exp((1.0 - w) * Math.log(df[l - 1]) + w * Math.log(df[l]));
                        returned2 = true;
                        last2 = l;
                        break;
                    }
                    last2 = l;
                }
                returnedTape3[k] = returned2;
                lastTape3[k] = last2;
                if (last2 >= 0) {
                    int k2 = last2 - 1;
                    double curveTLast2 = curveT[last2];
                    if (p2 <= curveTLast2) {
                        double curveTK2 = curveT[k2];
                        double w = (p2 - curveTK2) / (curveTLast2 - curveTK2);
                        wTape3[k] = w;
                        double t6 = Math.log(df[k2]);
                        tape9[k] = t6;
                        double t7 = Math.log(df[last2]);
                        tape10[k] = t7;
                        tape11[k] = Math.exp((1.0 - w) * t6 + w * t7);
                    }
                }
                if (!returned2) {
                    double t6 = Math.exp(-0.03 * (p2 - curveT[curveT.length - 1]));
                    tape12[k] = t6;
                    t3 = df[p - 1] * t6;
                }
                boolean returned3 = false;
                int last3 = -1;
                for (int l = 1; l < curveT.length; l++) {
                    double curveTL = curveT[l];
                    if (p2 <= curveTL) {
                        double t6 = curveT[l - 1];
                        double w = (p2 - t6) / (curveTL - t6);
                        t4 = Math.exp((1.0 - w) * Math.log(df[l - 1]) + w * Math.log(df[l]));
                        returned3 = true;
                        last3 = l;
                        break;
                    }
                    last3 = l;
                }
                returnedTape4[k] = returned3;
                lastTape4[k] = last3;
                if (last3 >= 0) {
                    int k2 = last3 - 1;
                    double curveTLast3 = curveT[last3];
                    if (p2 <= curveTLast3) {
                        double curveTK2 = curveT[k2];
                        double w = (p2 - curveTK2) / (curveTLast3 - curveTK2);
                        wTape4[k] = w;
                        double t6 = Math.log(df[k2]);
                        tape13[k] = t6;
                        double t7 = Math.log(df[last3]);
                        tape14[k] = t7;
                        tape15[k] = Math.exp((1.0 - w) * t6 + w * t7);
                    }
                }
                if (!returned3) {
                    double t6 = Math.exp(-0.03 * (p2 - curveT[curveT.length - 1]));
                    tape16[k] = t6;
                    t4 = df[p - 1] * t6;
                }
            }
            annuity += t5 * t2;
            double t6 = t / t3;
            tape17[k] = t6;
            tape18[k] = t4 / t3;
            fl += (t6 - 1.0) / t5 * t5 * t4;
            prev = p2;
            k++;
        }
        double v = sNotional * (fl - sFixed * annuity);
        v = sPayer ? v : -v;
        vTape[i] = v;
        intValues[1] = k;
        doubleValues[0] = sum + v;
        doubleValues[1] = Math.min(worst, v);
        intValues[2] = i + 1;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static void bookValueAndGradientKernelPart3(int k, double[] sPay, int i, double p, boolean p2,
            double[] curveT, int p3, double[] df, double[] curveTBar, double[] dfBar, double p4,
            boolean[] booleanValues, int[] intValues, double[] doubleValues, double[][] doubles,
            boolean[][] booleans, int[][] ints) {
        double[] prevTape = doubles[21];
        double[] tape = doubles[22];
        double[] tape2 = doubles[20];
        boolean[] returnedTape = booleans[1];
        int[] lastTape = ints[1];
        double[] tape3 = doubles[9];
        double[] wTape = doubles[5];
        double[] tape4 = doubles[6];
        double[] tape5 = doubles[7];
        double[] tape6 = doubles[8];
        int k2 = k - 1;
        double prev = prevTape[k2];
        double p5 = sPay[i];
        double t = p5 - prev;
        boolean test = p5 <= 0.0;
        double tapeK2 = tape[k2];
        double t2 = tape2[k2];
        double t3 = p2 ? 0.0 : p * t2;
        double t4 = p2 ? 0.0 : -(p * (t2 * tapeK2));
        double t5 = p2 ? 0.0 : p * (tapeK2 - 1.0);
        if (!(prev <= 0.0)) {
            int last = lastTape[k2];
            boolean test2 = last >= 0;
            if (!returnedTape[k2]) {
                int k3 = p3 - 1;
                double t6 = tape3[k2];
                double t7 = t3 * df[k3];
                curveTBar[curveT.length - 1] -= (t7 == 0.0 ? 0.0 : t7 * t6) * -0.03;
                dfBar[k3] += t3 == 0.0 ? 0.0 : t3 * t6;
                t3 = 0.0;
            }
            double t6 = t3 == 0.0 ? 0.0 : t3;
            if (test2) {
                int k3 = last - 1;
                double curveTLast = curveT[last];
                if (prev <= curveTLast) {
                    double w = wTape[k2];
                    double dfK3 = df[k3];
                    double dfLast = df[last];
                    double t7 = t6 == 0.0 ? 0.0 : t6 * tape6[k2];
                    boolean test3 = t7 == 0.0;
                    double t8 = test3 ? 0.0 : t7 * w;
                    dfBar[last] += t8 == 0.0 ? 0.0
                            : t8 * (dfLast >= 0.0 ? 1.0 / Math.abs(dfLast) : Double.NaN);
                    double t9 = test3 ? 0.0 : t7 * (1.0 - w);
                    dfBar[k3] += t9 == 0.0 ? 0.0 : t9 * (dfK3 >= 0.0 ? 1.0 / Math.abs(dfK3) : Double.NaN);
                    double wBar = (test3 ? 0.0 : t7 * tape5[k2]) - (test3 ? 0.0 : t7 * tape4[k2]);
                    double t10 = wBar / (curveTLast - curveT[k3]);
                    boolean test4 = wBar == 0.0;
                    double t11 = test4 ? 0.0 : -(t10 * w);
                    curveTBar[k3] += -t11 - (test4 ? 0.0 : t10);
                    curveTBar[last] += t11;
                }
            }
        }
        double t6 = p4 * t;
        intValues[3] = k2;
        doubleValues[2] = p5;
        booleanValues[1] = test;
        doubleValues[3] = t4;
        doubleValues[4] = t5;
        doubleValues[5] = t6;
        doubleValues[6] = -t6;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static int bookValueAndGradientKernelPart4(double[] curveT, int p, double[] df,
            double[] curveTBar, double[] dfBar, int i, boolean[] booleanValues, int[] intValues,
            double[] doubleValues, boolean[][] booleans, int[][] ints, double[][] doubles) {
        boolean[] returnedTape = booleans[3];
        int intValues3 = intValues[3];
        int[] lastTape = ints[3];
        double doubleValues4 = doubleValues[4];
        double[] tape = doubles[19];
        double p2 = doubleValues[2];
        double[] wTape = doubles[15];
        double[] tape2 = doubles[16];
        double[] tape3 = doubles[17];
        double[] tape4 = doubles[18];
        boolean[] returnedTape2 = booleans[2];
        int[] lastTape2 = ints[2];
        double doubleValues3 = doubleValues[3];
        double[] tape5 = doubles[14];
        double[] wTape2 = doubles[10];
        double[] tape6 = doubles[11];
        double[] tape7 = doubles[12];
        double[] tape8 = doubles[13];
        boolean[] returnedTape3 = booleans[0];
        int[] lastTape3 = ints[0];
        double doubleValues6 = doubleValues[6];
        double[] tape9 = doubles[4];
        double doubleValues5 = doubleValues[5];
        double[] wTape3 = doubles[0];
        double[] tape10 = doubles[1];
        double[] tape11 = doubles[2];
        double[] tape12 = doubles[3];
        if (booleanValues[1]) {
            return i - 1;
        }
        int last = lastTape[intValues3];
        boolean test = last >= 0;
        if (!returnedTape[intValues3]) {
            int k = p - 1;
            double tapeIntValues3 = tape[intValues3];
            double t = doubleValues4 * df[k];
            curveTBar[curveT.length - 1] -= (t == 0.0 ? 0.0 : t * tapeIntValues3) * -0.03;
            dfBar[k] += doubleValues4 == 0.0 ? 0.0 : doubleValues4 * tapeIntValues3;
            doubleValues4 = 0.0;
        }
        double t = doubleValues4 == 0.0 ? 0.0 : doubleValues4;
        if (test) {
            int k = last - 1;
            double curveTLast = curveT[last];
            if (p2 <= curveTLast) {
                double w = wTape[intValues3];
                double dfK = df[k];
                double dfLast = df[last];
                double t2 = t == 0.0 ? 0.0 : t * tape4[intValues3];
                boolean test2 = t2 == 0.0;
                double t3 = test2 ? 0.0 : t2 * w;
                dfBar[last] += t3 == 0.0 ? 0.0 : t3 * (dfLast >= 0.0 ? 1.0 / Math.abs(dfLast) : Double.NaN);
                double t4 = test2 ? 0.0 : t2 * (1.0 - w);
                dfBar[k] += t4 == 0.0 ? 0.0 : t4 * (dfK >= 0.0 ? 1.0 / Math.abs(dfK) : Double.NaN);
                double wBar = (test2 ? 0.0 : t2 * tape3[intValues3]) - (test2 ? 0.0 : t2 * tape2[intValues3]);
                double t5 = wBar / (curveTLast - curveT[k]);
                boolean test3 = wBar == 0.0;
                double t6 = test3 ? 0.0 : -(t5 * w);
                curveTBar[k] += -t6 - (test3 ? 0.0 : t5);
                curveTBar[last] += t6;
            }
        }
        int last2 = lastTape2[intValues3];
        boolean test2 = last2 >= 0;
        if (!returnedTape2[intValues3]) {
            int k = p - 1;
            double t2 = tape5[intValues3];
            double t3 = doubleValues3 * df[k];
            curveTBar[curveT.length - 1] -= (t3 == 0.0 ? 0.0 : t3 * t2) * -0.03;
            dfBar[k] += doubleValues3 == 0.0 ? 0.0 : doubleValues3 * t2;
            doubleValues3 = 0.0;
        }
        double t2 = doubleValues3 == 0.0 ? 0.0 : doubleValues3;
        if (test2) {
            int k = last2 - 1;
            double curveTLast2 = curveT[last2];
            if (p2 <= curveTLast2) {
                double w = wTape2[intValues3];
                double dfK = df[k];
                double dfLast2 = df[last2];
                double t3 = t2 == 0.0 ? 0.0 : t2 * tape8[intValues3];
                boolean test3 = t3 == 0.0;
                double t4 = test3 ? 0.0 : t3 * w;
                dfBar[last2] += t4 == 0.0 ? 0.0
                        : t4 * (dfLast2 >= 0.0 ? 1.0 / Math.abs(dfLast2) : Double.NaN);
                double t5 = test3 ? 0.0 : t3 * (1.0 - w);
                dfBar[k] += t5 == 0.0 ? 0.0 : t5 * (dfK >= 0.0 ? 1.0 / Math.abs(dfK) : Double.NaN);
                double wBar = (test3 ? 0.0 : t3 * tape7[intValues3]) - (test3 ? 0.0 : t3 * tape6[intValues3]);
                double t6 = wBar / (curveTLast2 - curveT[k]);
                boolean test4 = wBar == 0.0;
                double t7 = test4 ? 0.0 : -(t6 * w);
                curveTBar[k] += -t7 - (test4 ? 0.0 : t6);
                curveTBar[last2] += t7;
            }
        }
        int last3 = lastTape3[intValues3];
        boolean test3 = last3 >= 0;
        if (!returnedTape3[intValues3]) {
            int k = p - 1;
            double t3 = tape9[intValues3];
            curveTBar[curveT.length - 1] -= doubleValues5 * df[k] * t3 * 0.03;
            dfBar[k] -= doubleValues5 * t3;
            doubleValues6 = 0.0;
        }
        double t3 = doubleValues6 == 0.0 ? 0.0 : doubleValues6;
        if (test3) {
            int k = last3 - 1;
            double curveTLast3 = curveT[last3];
            if (p2 <= curveTLast3) {
                double w = wTape3[intValues3];
                double dfK = df[k];
                double dfLast3 = df[last3];
                double t4 = t3 == 0.0 ? 0.0 : t3 * tape12[intValues3];
                boolean test4 = t4 == 0.0;
                double t5 = test4 ? 0.0 : t4 * w;
                dfBar[last3] += t5 == 0.0 ? 0.0
                        : t5 * (dfLast3 >= 0.0 ? 1.0 / Math.abs(dfLast3) : Double.NaN);
                double t6 = test4 ? 0.0 : t4 * (1.0 - w);
                dfBar[k] += t6 == 0.0 ? 0.0 : t6 * (dfK >= 0.0 ? 1.0 / Math.abs(dfK) : Double.NaN);
                double wBar = (test4 ? 0.0 : t4 * tape11[intValues3])
                        - (test4 ? 0.0 : t4 * tape10[intValues3]);
                double t7 = wBar / (curveTLast3 - curveT[k]);
                boolean test5 = wBar == 0.0;
                double t8 = test5 ? 0.0 : -(t7 * w);
                curveTBar[k] += -t8 - (test5 ? 0.0 : t7);
                curveTBar[last3] += t8;
            }
        }
        return i - 1;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static int bookValueAndGradientKernelPart5(double[] curveDf) {
        return curveDf.length;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static double bookValueAndGradientKernelPart6(int p, double[] curveDf, double[] curveT,
            double shift, double[] df, double[] swapsNotional, double[] swapsFixed, double[][] swapsPay,
            boolean[] swapsPayer, boolean[] booleanValues, int[] intValues, double[] doubleValues,
            double[] curveTBar, double[] dfBar, boolean[][] booleans, double[][] doubles, int[][] ints) {
        double[] tape = doubles[24];
        double[] vTape = doubles[23];
        double[] worstTape = doubles[25];
        if (tape.length < p) {
            tape = grow(doubles, 24, p);
        }
        for (int i = 0; i < p; i++) {
            double t = Math.exp(-(shift * curveT[i]));
            tape[i] = t;
            df[i] = curveDf[i] * t;
        }
        if (vTape.length < swapsNotional.length) {
            vTape = grow(doubles, 23, swapsNotional.length);
        }
        if (worstTape.length < swapsNotional.length) {
            worstTape = grow(doubles, 25, swapsNotional.length);
        }
        int k = 0;
        double worst = 0.0;
        double sum = 0.0;
        int i = 0;
        while (i < swapsNotional.length) {
            double[] worstTape2 = doubles[25];
            worstTape2[i] = worst;
            double[] sPay = swapsPay[i];
            bookValueAndGradientKernelPart1(swapsPayer, i, sPay, k, booleanValues, intValues, ints, doubles,
                    booleans);
            bookValueAndGradientKernelPart2(k, sPay, curveT, df, p, swapsFixed[i], swapsNotional[i], i, sum,
                    worst, booleanValues, intValues, doubleValues, doubles, booleans, ints);
            k = intValues[1];
            worst = doubleValues[1];
            sum = doubleValues[0];
            i = intValues[2];
        }
        double t = sum + 0.1 * worst;
        double worstBar = 0.1;
        for (int j = swapsNotional.length - 1; j >= 0; j--) {
            double[] sPay = swapsPay[j];
            boolean sPayer = swapsPayer[j];
            double v = vTape[j];
            boolean test = v < worstTape[j] | v != v;
            double vBar = (test ? worstBar : 0.0) + 1.0;
            vBar = (sPayer ? vBar : 0.0) - (sPayer ? 0.0 : vBar);
            double t2 = vBar * swapsNotional[j];
            double t3 = t2 * swapsFixed[j];
            int i2 = sPay.length - 1;
            boolean test2 = t2 == 0.0;
            while (i2 >= 0) {
                bookValueAndGradientKernelPart3(k, sPay, i2, t2, test2, curveT, p, df, curveTBar, dfBar, t3,
                        booleanValues, intValues, doubleValues, doubles, booleans, ints);
                i2 = bookValueAndGradientKernelPart4(curveT, p, df, curveTBar, dfBar, i2, booleanValues,
                        intValues, doubleValues, booleans, ints, doubles);
                k = intValues[3];
            }
            worstBar = test ? 0.0 : worstBar;
        }
        return t;
    }

    /** A part of a method that would be too large for HotSpot to compile. */
    private static double bookValueAndGradientKernelPart7(int p, double[] curveDf, double[] curveT,
            double[] dfBar, double shift, double[] curveTBar, double[] curveDfBar, double[][] doubles) {
        double[] tape = doubles[24];
        double t = 0.0;
        for (int i = 0; i < p; i++) {
            double tapeI = tape[i];
            double dfBarI = dfBar[i];
            dfBar[i] = 0.0;
            double t2 = dfBarI * curveDf[i];
            double t3 = t2 == 0.0 ? 0.0 : t2 * tapeI;
            t += t3 * curveT[i];
            curveTBar[i] -= t3 * shift;
            curveDfBar[i] = dfBarI == 0.0 ? 0.0 : dfBarI * tapeI;
        }
        return -t;
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
    private static int[] grow(int[][] slots, int slot, long length) {
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

    /** An array in the shape of an argument: the result array itself if it has that shape. */
    private static double[] roomLike(double[] result, double[] argument) {
        return result.length == argument.length ? result : new double[argument.length];
    }

    /** Zeros in the shape of an argument: the result array itself if it has that shape. */
    private static double[] zerosLike(double[] result, double[] argument) {
        if (result.length != argument.length) {
            return new double[argument.length];
        }
        Arrays.fill(result, 0);
        return result;
    }

    /** Whether an array is one of the rows. */
    private static boolean contains(Object[] rows, Object array) {
        for (Object row : rows) {
            if (row == array) {
                return true;
            }
        }
        return false;
    }

    /** An array of the given length: the last one if it has that length. */
    private static boolean[] sized(boolean[] last, int length) {
        return last.length == length ? last : new boolean[length];
    }

    /** An array of the given length: the last one if it has that length. */
    private static double[] sized(double[] last, int length) {
        return last.length == length ? last : new double[length];
    }

    /** An array of the given length: the last one if it has that length. */
    private static double[][] sized(double[][] last, int length) {
        return last.length == length ? last : new double[length][0];
    }
}

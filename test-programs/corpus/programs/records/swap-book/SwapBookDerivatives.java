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
     */
    public static void bookGradient(SwapBook.Curve curve, SwapBook.Swap[] swaps, double shift,
            BookGradient into) {
        into.prepare(curve, swaps);
        into.shift = bookGradientKernel(curve.t(), curve.df(), into.swapsNotional, into.swapsFixed,
                into.swapsPay, into.swapsPayer, shift, into.curve.t, into.curve.df, into.doubles, into.ints,
                into.booleans);
    }

    /**
     * Computes the derivative of {@link SwapBook#book(SwapBook.Curve, SwapBook.Swap[], double)} with respect
     * to {@code curve} and {@code shift} into {@code into} and returns the method's value.
     */
    public static double bookValueAndGradient(SwapBook.Curve curve, SwapBook.Swap[] swaps, double shift,
            BookGradient into) {
        into.prepare(curve, swaps);
        double value = bookValueAndGradientKernel(curve.t(), curve.df(), into.swapsNotional, into.swapsFixed,
                into.swapsPay, into.swapsPayer, shift, into.curve.t, into.curve.df, into.doubles, into.ints,
                into.booleans, into.partials);
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
        private final double[][] doubles = new double[26][0];
        private final int[][] ints = new int[4][0];
        private final boolean[][] booleans = new boolean[4][0];
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
            this.curve.df = zerosLike(this.curve.df, curve.df());
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
            double[] curveDfBar, double[][] doubles, int[][] ints, boolean[][] booleans) {
        double[] tape = doubles[0];
        int[] tripsTape = ints[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        double[] tape4 = doubles[3];
        boolean[] returnedTape = booleans[0];
        double[] tape5 = doubles[4];
        int[] tripsTape2 = ints[1];
        double[] tape6 = doubles[5];
        double[] tape7 = doubles[6];
        double[] tape8 = doubles[7];
        boolean[] returnedTape2 = booleans[1];
        double[] tape9 = doubles[8];
        int[] tripsTape3 = ints[2];
        double[] tape10 = doubles[9];
        double[] tape11 = doubles[10];
        double[] tape12 = doubles[11];
        boolean[] returnedTape3 = booleans[2];
        double[] tape13 = doubles[12];
        double[] tape14 = doubles[13];
        double[] tape15 = doubles[14];
        int[] tripsTape4 = ints[3];
        double[] tape16 = doubles[15];
        double[] tape17 = doubles[16];
        double[] tape18 = doubles[17];
        boolean[] returnedTape4 = booleans[3];
        double[] tape19 = doubles[18];
        double[] tape20 = doubles[19];
        double[] tape21 = doubles[20];
        double[] vTape = doubles[21];
        double[] worstTape = doubles[22];
        double[] prevTape = doubles[23];
        double[] df = room(doubles, 24, curveDf.length);
        double[] dfBar = room(doubles, 25, curveDf.length);
        if (tape.length < curveDf.length) {
            tape = grow(doubles, 0, curveDf.length);
        }
        for (int i = 0; i < curveDf.length; i++) {
            double t = Math.exp(-(shift * curveT[i]));
            tape[i] = t;
            df[i] = curveDf[i] * t;
        }
        if (vTape.length < swapsNotional.length) {
            vTape = grow(doubles, 21, swapsNotional.length);
        }
        if (worstTape.length < swapsNotional.length) {
            worstTape = grow(doubles, 22, swapsNotional.length);
        }
        int k = 0;
        int k2 = 0;
        int k3 = 0;
        int k4 = 0;
        int k5 = 0;
        double worst = 0.0;
        double t = 0.0;
        double t2 = 0.0;
        double t3 = 0.0;
        double t4 = 0.0;
        for (int i = 0; i < swapsNotional.length; i++) {
            worstTape[i] = worst;
            double sNotional = swapsNotional[i];
            double sFixed = swapsFixed[i];
            double[] sPay = swapsPay[i];
            boolean sPayer = swapsPayer[i];
            long size = k + (long) sPay.length;
            if (tripsTape.length < size) {
                tripsTape = grow(ints, 0, size);
            }
            if (returnedTape.length < size) {
                returnedTape = grow(booleans, 0, size);
            }
            if (tape5.length < size) {
                tape5 = grow(doubles, 4, size);
            }
            if (tripsTape2.length < size) {
                tripsTape2 = grow(ints, 1, size);
            }
            if (returnedTape2.length < size) {
                returnedTape2 = grow(booleans, 1, size);
            }
            if (tape9.length < size) {
                tape9 = grow(doubles, 8, size);
            }
            if (tripsTape3.length < size) {
                tripsTape3 = grow(ints, 2, size);
            }
            if (returnedTape3.length < size) {
                returnedTape3 = grow(booleans, 2, size);
            }
            if (tape13.length < size) {
                tape13 = grow(doubles, 12, size);
            }
            if (tape14.length < size) {
                tape14 = grow(doubles, 13, size);
            }
            if (tape15.length < size) {
                tape15 = grow(doubles, 14, size);
            }
            if (tripsTape4.length < size) {
                tripsTape4 = grow(ints, 3, size);
            }
            if (returnedTape4.length < size) {
                returnedTape4 = grow(booleans, 3, size);
            }
            if (tape19.length < size) {
                tape19 = grow(doubles, 18, size);
            }
            if (tape20.length < size) {
                tape20 = grow(doubles, 19, size);
            }
            if (tape21.length < size) {
                tape21 = grow(doubles, 20, size);
            }
            if (prevTape.length < size) {
                prevTape = grow(doubles, 23, size);
            }
            double annuity = 0.0;
            double fl = 0.0;
            double prev = 0.0;
            for (int j = 0; j < sPay.length; j++) {
                prevTape[k] = prev;
                double p = sPay[j];
                double t5 = p - prev;
                boolean test = p <= 0.0;
                if (test) {
                    t = 1.0;
                } else {
                    boolean returned = false;
                    int trips = 0;
                    for (int l = 1; l < curveT.length; l++) {
                        long size2 = k2 + 1L;
                        if (tape2.length < size2) {
                            tape2 = grow(doubles, 1, size2);
                        }
                        if (tape3.length < size2) {
                            tape3 = grow(doubles, 2, size2);
                        }
                        if (tape4.length < size2) {
                            tape4 = grow(doubles, 3, size2);
                        }
                        double curveTL = curveT[l];
                        trips++;
                        if (p <= curveTL) {
                            double t6 = curveT[l - 1];
                            double w = (p - t6) / (curveTL - t6);
                            double t7 = Math.log(df[l - 1]);
                            tape2[k2] = t7;
                            double t8 = Math.log(df[l]);
                            tape3[k2] = t8;
                            t = Math.exp((1.0 - w) * t7 + w * t8);
                            tape4[k2] = t;
                            returned = true;
                            k2++;
                            break;
                        }
                        k2++;
                    }
                    returnedTape[k] = returned;
                    tripsTape[k] = trips;
                    if (!returned) {
                        double t6 = Math.exp(-0.03 * (p - curveT[curveT.length - 1]));
                        tape5[k] = t6;
                        t = df[curveDf.length - 1] * t6;
                    }
                }
                annuity += t5 * t;
                if (prev <= 0.0) {
                    t2 = 1.0;
                } else {
                    boolean returned = false;
                    int trips = 0;
                    for (int l = 1; l < curveT.length; l++) {
                        long size2 = k3 + 1L;
                        if (tape6.length < size2) {
                            tape6 = grow(doubles, 5, size2);
                        }
                        if (tape7.length < size2) {
                            tape7 = grow(doubles, 6, size2);
                        }
                        if (tape8.length < size2) {
                            tape8 = grow(doubles, 7, size2);
                        }
                        double curveTL = curveT[l];
                        trips++;
                        if (prev <= curveTL) {
                            double t6 = curveT[l - 1];
                            double w = (prev - t6) / (curveTL - t6);
                            double t7 = Math.log(df[l - 1]);
                            tape6[k3] = t7;
                            double t8 = Math.log(df[l]);
                            tape7[k3] = t8;
                            t2 = Math.exp((1.0 - w) * t7 + w * t8);
                            tape8[k3] = t2;
                            returned = true;
                            k3++;
                            break;
                        }
                        k3++;
                    }
                    returnedTape2[k] = returned;
                    tripsTape2[k] = trips;
                    if (!returned) {
                        double t6 = Math.exp(-0.03 * (prev - curveT[curveT.length - 1]));
                        tape9[k] = t6;
                        t2 = df[curveDf.length - 1] * t6;
                    }
                }
                if (test) {
                    t3 = 1.0;
                } else {
                    boolean returned = false;
                    int trips = 0;
                    for (int l = 1; l < curveT.length; l++) {
                        long size2 = k4 + 1L;
                        if (tape10.length < size2) {
                            tape10 = grow(doubles, 9, size2);
                        }
                        if (tape11.length < size2) {
                            tape11 = grow(doubles, 10, size2);
                        }
                        if (tape12.length < size2) {
                            tape12 = grow(doubles, 11, size2);
                        }
                        double curveTL = curveT[l];
                        trips++;
                        if (p <= curveTL) {
                            double t6 = curveT[l - 1];
                            double w = (p - t6) / (curveTL - t6);
                            double t7 = Math.log(df[l - 1]);
                            tape10[k4] = t7;
                            double t8 = Math.log(df[l]);
                            tape11[k4] = t8;
                            t3 = Math.exp((1.0 - w) * t7 + w * t8);
                            tape12[k4] = t3;
                            returned = true;
                            k4++;
                            break;
                        }
                        k4++;
                    }
                    returnedTape3[k] = returned;
                    tripsTape3[k] = trips;
                    if (!returned) {
                        double t6 = Math.exp(-0.03 * (p - curveT[curveT.length - 1]));
                        tape13[k] = t6;
                        t3 = df[curveDf.length - 1] * t6;
                    }
                }
                tape14[k] = t3;
                double t6 = t2 / t3;
                tape15[k] = t6;
                double t7 = (t6 - 1.0) / t5 * t5;
                tape21[k] = t7;
                if (test) {
                    t4 = 1.0;
                } else {
                    boolean returned = false;
                    int trips = 0;
                    for (int l = 1; l < curveT.length; l++) {
                        long size2 = k5 + 1L;
                        if (tape16.length < size2) {
                            tape16 = grow(doubles, 15, size2);
                        }
                        if (tape17.length < size2) {
                            tape17 = grow(doubles, 16, size2);
                        }
                        if (tape18.length < size2) {
                            tape18 = grow(doubles, 17, size2);
                        }
                        double curveTL = curveT[l];
                        trips++;
                        if (p <= curveTL) {
                            double t8 = curveT[l - 1];
                            double w = (p - t8) / (curveTL - t8);
                            double t9 = Math.log(df[l - 1]);
                            tape16[k5] = t9;
                            double t10 = Math.log(df[l]);
                            tape17[k5] = t10;
                            t4 = Math.exp((1.0 - w) * t9 + w * t10);
                            tape18[k5] = t4;
                            returned = true;
                            k5++;
                            break;
                        }
                        k5++;
                    }
                    returnedTape4[k] = returned;
                    tripsTape4[k] = trips;
                    if (!returned) {
                        double t8 = Math.exp(-0.03 * (p - curveT[curveT.length - 1]));
                        tape19[k] = t8;
                        t4 = df[curveDf.length - 1] * t8;
                    }
                }
                tape20[k] = t4;
                fl += t7 * t4;
                prev = p;
                k++;
            }
            double v = sNotional * (fl - sFixed * annuity);
            v = sPayer ? v : -v;
            vTape[i] = v;
            worst = Math.min(worst, v);
        }
        double worstBar = 0.1;
        for (int i = swapsNotional.length - 1; i >= 0; i--) {
            double[] sPay = swapsPay[i];
            boolean sPayer = swapsPayer[i];
            double v = vTape[i];
            boolean test = v < worstTape[i] | v != v;
            double vBar = (test ? worstBar : 0.0) + 1.0;
            vBar = (sPayer ? vBar : 0.0) - (sPayer ? 0.0 : vBar);
            double t5 = vBar * swapsNotional[i];
            double t6 = t5 * swapsFixed[i];
            for (int j = sPay.length - 1; j >= 0; j--) {
                double prev = prevTape[k - 1];
                double p = sPay[j];
                double t7 = p - prev;
                boolean test2 = p <= 0.0;
                double t8 = t5 * tape21[k - 1];
                double t9 = t5 * tape20[k - 1] * t7 / t7 / tape14[k - 1];
                double t10 = t9 * tape15[k - 1];
                double t11 = -t10;
                if (!(prev <= 0.0)) {
                    int trips = tripsTape2[k - 1];
                    if (!returnedTape2[k - 1]) {
                        int k6 = curveDf.length - 1;
                        double t12 = tape9[k - 1];
                        curveTBar[curveT.length - 1] -= t9 * df[k6] * t12 * -0.03;
                        dfBar[k6] += t9 * t12;
                        t9 = 0.0;
                    }
                    for (int l = trips - 1; l >= 0; l--) {
                        int k6 = 1 + l;
                        double curveTK6 = curveT[k6];
                        double t12 = 0.0;
                        if (prev <= curveTK6) {
                            int k7 = k6 - 1;
                            double curveTK7 = curveT[k7];
                            double t13 = curveTK6 - curveTK7;
                            double w = (prev - curveTK7) / t13;
                            double dfK7 = df[k7];
                            double dfK6 = df[k6];
                            double t14 = t9 * tape8[k3 - 1];
                            boolean test3 = t14 == 0.0;
                            double t15 = test3 ? 0.0 : t14 * w;
                            dfBar[k6] += t15 == 0.0 ? 0.0
                                    : t15 * (dfK6 >= 0.0 ? 1.0 / Math.abs(dfK6) : Double.NaN);
                            double t16 = test3 ? 0.0 : t14 * (1.0 - w);
                            dfBar[k7] += t16 == 0.0 ? 0.0
                                    : t16 * (dfK7 >= 0.0 ? 1.0 / Math.abs(dfK7) : Double.NaN);
                            double wBar = (test3 ? 0.0 : t14 * tape7[k3 - 1])
                                    - (test3 ? 0.0 : t14 * tape6[k3 - 1]);
                            double t17 = wBar / t13;
                            boolean test4 = wBar == 0.0;
                            t12 = test4 ? 0.0 : -(t17 * w);
                            curveTBar[k7] += -t12 - (test4 ? 0.0 : t17);
                        }
                        curveTBar[k6] += t12;
                        t9 = 0.0;
                        k3--;
                    }
                }
                double t12 = t6 * t7;
                double t13 = -t12;
                if (!test2) {
                    int trips = tripsTape4[k - 1];
                    if (!returnedTape4[k - 1]) {
                        int k6 = curveDf.length - 1;
                        double t14 = tape19[k - 1];
                        curveTBar[curveT.length - 1] -= t8 * df[k6] * t14 * -0.03;
                        dfBar[k6] += t8 * t14;
                        t8 = 0.0;
                    }
                    for (int l = trips - 1; l >= 0; l--) {
                        int k6 = 1 + l;
                        double curveTK6 = curveT[k6];
                        double t14 = 0.0;
                        if (p <= curveTK6) {
                            int k7 = k6 - 1;
                            double curveTK7 = curveT[k7];
                            double t15 = curveTK6 - curveTK7;
                            double w = (p - curveTK7) / t15;
                            double dfK7 = df[k7];
                            double dfK6 = df[k6];
                            double t16 = t8 * tape18[k5 - 1];
                            boolean test3 = t16 == 0.0;
                            double t17 = test3 ? 0.0 : t16 * w;
                            dfBar[k6] += t17 == 0.0 ? 0.0
                                    : t17 * (dfK6 >= 0.0 ? 1.0 / Math.abs(dfK6) : Double.NaN);
                            double t18 = test3 ? 0.0 : t16 * (1.0 - w);
                            dfBar[k7] += t18 == 0.0 ? 0.0
                                    : t18 * (dfK7 >= 0.0 ? 1.0 / Math.abs(dfK7) : Double.NaN);
                            double wBar = (test3 ? 0.0 : t16 * tape17[k5 - 1])
                                    - (test3 ? 0.0 : t16 * tape16[k5 - 1]);
                            double t19 = wBar / t15;
                            boolean test4 = wBar == 0.0;
                            t14 = test4 ? 0.0 : -(t19 * w);
                            curveTBar[k7] += -t14 - (test4 ? 0.0 : t19);
                        }
                        curveTBar[k6] += t14;
                        t8 = 0.0;
                        k5--;
                    }
                    int trips2 = tripsTape3[k - 1];
                    if (!returnedTape3[k - 1]) {
                        int k6 = curveDf.length - 1;
                        double t14 = tape13[k - 1];
                        double t15 = t10 * df[k6];
                        curveTBar[curveT.length - 1] -= (t15 == 0.0 ? 0.0 : -(t15 * t14)) * -0.03;
                        dfBar[k6] += t10 == 0.0 ? 0.0 : -(t10 * t14);
                        t11 = 0.0;
                    }
                    for (int l = trips2 - 1; l >= 0; l--) {
                        int k6 = 1 + l;
                        double curveTK6 = curveT[k6];
                        double t14 = 0.0;
                        if (p <= curveTK6) {
                            int k7 = k6 - 1;
                            double curveTK7 = curveT[k7];
                            double t15 = curveTK6 - curveTK7;
                            double w = (p - curveTK7) / t15;
                            double dfK7 = df[k7];
                            double dfK6 = df[k6];
                            double t16 = t11 * tape12[k4 - 1];
                            boolean test3 = t16 == 0.0;
                            double t17 = test3 ? 0.0 : t16 * w;
                            dfBar[k6] += t17 == 0.0 ? 0.0
                                    : t17 * (dfK6 >= 0.0 ? 1.0 / Math.abs(dfK6) : Double.NaN);
                            double t18 = test3 ? 0.0 : t16 * (1.0 - w);
                            dfBar[k7] += t18 == 0.0 ? 0.0
                                    : t18 * (dfK7 >= 0.0 ? 1.0 / Math.abs(dfK7) : Double.NaN);
                            double wBar = (test3 ? 0.0 : t16 * tape11[k4 - 1])
                                    - (test3 ? 0.0 : t16 * tape10[k4 - 1]);
                            double t19 = wBar / t15;
                            boolean test4 = wBar == 0.0;
                            t14 = test4 ? 0.0 : -(t19 * w);
                            curveTBar[k7] += -t14 - (test4 ? 0.0 : t19);
                        }
                        curveTBar[k6] += t14;
                        t11 = 0.0;
                        k4--;
                    }
                    int trips3 = tripsTape[k - 1];
                    if (!returnedTape[k - 1]) {
                        int k6 = curveDf.length - 1;
                        double t14 = tape5[k - 1];
                        curveTBar[curveT.length - 1] -= t12 * df[k6] * t14 * 0.03;
                        dfBar[k6] -= t12 * t14;
                        t13 = 0.0;
                    }
                    for (int l = trips3 - 1; l >= 0; l--) {
                        int k6 = 1 + l;
                        double curveTK6 = curveT[k6];
                        double t14 = 0.0;
                        if (p <= curveTK6) {
                            int k7 = k6 - 1;
                            double curveTK7 = curveT[k7];
                            double t15 = curveTK6 - curveTK7;
                            double w = (p - curveTK7) / t15;
                            double dfK7 = df[k7];
                            double dfK6 = df[k6];
                            double t16 = t13 * tape4[k2 - 1];
                            boolean test3 = t16 == 0.0;
                            double t17 = test3 ? 0.0 : t16 * w;
                            dfBar[k6] += t17 == 0.0 ? 0.0
                                    : t17 * (dfK6 >= 0.0 ? 1.0 / Math.abs(dfK6) : Double.NaN);
                            double t18 = test3 ? 0.0 : t16 * (1.0 - w);
                            dfBar[k7] += t18 == 0.0 ? 0.0
                                    : t18 * (dfK7 >= 0.0 ? 1.0 / Math.abs(dfK7) : Double.NaN);
                            double wBar = (test3 ? 0.0 : t16 * tape3[k2 - 1])
                                    - (test3 ? 0.0 : t16 * tape2[k2 - 1]);
                            double t19 = wBar / t15;
                            boolean test4 = wBar == 0.0;
                            t14 = test4 ? 0.0 : -(t19 * w);
                            curveTBar[k7] += -t14 - (test4 ? 0.0 : t19);
                        }
                        curveTBar[k6] += t14;
                        t13 = 0.0;
                        k2--;
                    }
                }
                k--;
            }
            worstBar = test ? 0.0 : worstBar;
        }
        double t5 = 0.0;
        for (int i = curveDf.length - 1; i >= 0; i--) {
            double tapeI = tape[i];
            double dfBarI = dfBar[i];
            dfBar[i] = 0.0;
            double t6 = dfBarI * curveDf[i];
            double t7 = t6 == 0.0 ? 0.0 : t6 * tapeI;
            t5 += t7 * curveT[i];
            curveTBar[i] -= t7 * shift;
            curveDfBar[i] += dfBarI == 0.0 ? 0.0 : dfBarI * tapeI;
        }
        return -t5;
    }

    private static double bookValueAndGradientKernel(double[] curveT, double[] curveDf,
            double[] swapsNotional, double[] swapsFixed, double[][] swapsPay, boolean[] swapsPayer,
            double shift, double[] curveTBar, double[] curveDfBar, double[][] doubles, int[][] ints,
            boolean[][] booleans, double[] partials) {
        double[] tape = doubles[0];
        int[] tripsTape = ints[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        double[] tape4 = doubles[3];
        boolean[] returnedTape = booleans[0];
        double[] tape5 = doubles[4];
        int[] tripsTape2 = ints[1];
        double[] tape6 = doubles[5];
        double[] tape7 = doubles[6];
        double[] tape8 = doubles[7];
        boolean[] returnedTape2 = booleans[1];
        double[] tape9 = doubles[8];
        int[] tripsTape3 = ints[2];
        double[] tape10 = doubles[9];
        double[] tape11 = doubles[10];
        double[] tape12 = doubles[11];
        boolean[] returnedTape3 = booleans[2];
        double[] tape13 = doubles[12];
        double[] tape14 = doubles[13];
        double[] tape15 = doubles[14];
        int[] tripsTape4 = ints[3];
        double[] tape16 = doubles[15];
        double[] tape17 = doubles[16];
        double[] tape18 = doubles[17];
        boolean[] returnedTape4 = booleans[3];
        double[] tape19 = doubles[18];
        double[] tape20 = doubles[19];
        double[] tape21 = doubles[20];
        double[] vTape = doubles[21];
        double[] worstTape = doubles[22];
        double[] prevTape = doubles[23];
        double[] df = room(doubles, 24, curveDf.length);
        double[] dfBar = room(doubles, 25, curveDf.length);
        if (tape.length < curveDf.length) {
            tape = grow(doubles, 0, curveDf.length);
        }
        for (int i = 0; i < curveDf.length; i++) {
            double t = Math.exp(-(shift * curveT[i]));
            tape[i] = t;
            df[i] = curveDf[i] * t;
        }
        if (vTape.length < swapsNotional.length) {
            vTape = grow(doubles, 21, swapsNotional.length);
        }
        if (worstTape.length < swapsNotional.length) {
            worstTape = grow(doubles, 22, swapsNotional.length);
        }
        int k = 0;
        int k2 = 0;
        int k3 = 0;
        int k4 = 0;
        int k5 = 0;
        double worst = 0.0;
        double sum = 0.0;
        double t = 0.0;
        double t2 = 0.0;
        double t3 = 0.0;
        double t4 = 0.0;
        for (int i = 0; i < swapsNotional.length; i++) {
            worstTape[i] = worst;
            double sNotional = swapsNotional[i];
            double sFixed = swapsFixed[i];
            double[] sPay = swapsPay[i];
            boolean sPayer = swapsPayer[i];
            long size = k + (long) sPay.length;
            if (tripsTape.length < size) {
                tripsTape = grow(ints, 0, size);
            }
            if (returnedTape.length < size) {
                returnedTape = grow(booleans, 0, size);
            }
            if (tape5.length < size) {
                tape5 = grow(doubles, 4, size);
            }
            if (tripsTape2.length < size) {
                tripsTape2 = grow(ints, 1, size);
            }
            if (returnedTape2.length < size) {
                returnedTape2 = grow(booleans, 1, size);
            }
            if (tape9.length < size) {
                tape9 = grow(doubles, 8, size);
            }
            if (tripsTape3.length < size) {
                tripsTape3 = grow(ints, 2, size);
            }
            if (returnedTape3.length < size) {
                returnedTape3 = grow(booleans, 2, size);
            }
            if (tape13.length < size) {
                tape13 = grow(doubles, 12, size);
            }
            if (tape14.length < size) {
                tape14 = grow(doubles, 13, size);
            }
            if (tape15.length < size) {
                tape15 = grow(doubles, 14, size);
            }
            if (tripsTape4.length < size) {
                tripsTape4 = grow(ints, 3, size);
            }
            if (returnedTape4.length < size) {
                returnedTape4 = grow(booleans, 3, size);
            }
            if (tape19.length < size) {
                tape19 = grow(doubles, 18, size);
            }
            if (tape20.length < size) {
                tape20 = grow(doubles, 19, size);
            }
            if (tape21.length < size) {
                tape21 = grow(doubles, 20, size);
            }
            if (prevTape.length < size) {
                prevTape = grow(doubles, 23, size);
            }
            double annuity = 0.0;
            double fl = 0.0;
            double prev = 0.0;
            for (int j = 0; j < sPay.length; j++) {
                prevTape[k] = prev;
                double p = sPay[j];
                double t5 = p - prev;
                boolean test = p <= 0.0;
                if (test) {
                    t = 1.0;
                } else {
                    boolean returned = false;
                    int trips = 0;
                    for (int l = 1; l < curveT.length; l++) {
                        long size2 = k2 + 1L;
                        if (tape2.length < size2) {
                            tape2 = grow(doubles, 1, size2);
                        }
                        if (tape3.length < size2) {
                            tape3 = grow(doubles, 2, size2);
                        }
                        if (tape4.length < size2) {
                            tape4 = grow(doubles, 3, size2);
                        }
                        double curveTL = curveT[l];
                        trips++;
                        if (p <= curveTL) {
                            double t6 = curveT[l - 1];
                            double w = (p - t6) / (curveTL - t6);
                            double t7 = Math.log(df[l - 1]);
                            tape2[k2] = t7;
                            double t8 = Math.log(df[l]);
                            tape3[k2] = t8;
                            t = Math.exp((1.0 - w) * t7 + w * t8);
                            tape4[k2] = t;
                            returned = true;
                            k2++;
                            break;
                        }
                        k2++;
                    }
                    returnedTape[k] = returned;
                    tripsTape[k] = trips;
                    if (!returned) {
                        double t6 = Math.exp(-0.03 * (p - curveT[curveT.length - 1]));
                        tape5[k] = t6;
                        t = df[curveDf.length - 1] * t6;
                    }
                }
                annuity += t5 * t;
                if (prev <= 0.0) {
                    t2 = 1.0;
                } else {
                    boolean returned = false;
                    int trips = 0;
                    for (int l = 1; l < curveT.length; l++) {
                        long size2 = k3 + 1L;
                        if (tape6.length < size2) {
                            tape6 = grow(doubles, 5, size2);
                        }
                        if (tape7.length < size2) {
                            tape7 = grow(doubles, 6, size2);
                        }
                        if (tape8.length < size2) {
                            tape8 = grow(doubles, 7, size2);
                        }
                        double curveTL = curveT[l];
                        trips++;
                        if (prev <= curveTL) {
                            double t6 = curveT[l - 1];
                            double w = (prev - t6) / (curveTL - t6);
                            double t7 = Math.log(df[l - 1]);
                            tape6[k3] = t7;
                            double t8 = Math.log(df[l]);
                            tape7[k3] = t8;
                            t2 = Math.exp((1.0 - w) * t7 + w * t8);
                            tape8[k3] = t2;
                            returned = true;
                            k3++;
                            break;
                        }
                        k3++;
                    }
                    returnedTape2[k] = returned;
                    tripsTape2[k] = trips;
                    if (!returned) {
                        double t6 = Math.exp(-0.03 * (prev - curveT[curveT.length - 1]));
                        tape9[k] = t6;
                        t2 = df[curveDf.length - 1] * t6;
                    }
                }
                if (test) {
                    t3 = 1.0;
                } else {
                    boolean returned = false;
                    int trips = 0;
                    for (int l = 1; l < curveT.length; l++) {
                        long size2 = k4 + 1L;
                        if (tape10.length < size2) {
                            tape10 = grow(doubles, 9, size2);
                        }
                        if (tape11.length < size2) {
                            tape11 = grow(doubles, 10, size2);
                        }
                        if (tape12.length < size2) {
                            tape12 = grow(doubles, 11, size2);
                        }
                        double curveTL = curveT[l];
                        trips++;
                        if (p <= curveTL) {
                            double t6 = curveT[l - 1];
                            double w = (p - t6) / (curveTL - t6);
                            double t7 = Math.log(df[l - 1]);
                            tape10[k4] = t7;
                            double t8 = Math.log(df[l]);
                            tape11[k4] = t8;
                            t3 = Math.exp((1.0 - w) * t7 + w * t8);
                            tape12[k4] = t3;
                            returned = true;
                            k4++;
                            break;
                        }
                        k4++;
                    }
                    returnedTape3[k] = returned;
                    tripsTape3[k] = trips;
                    if (!returned) {
                        double t6 = Math.exp(-0.03 * (p - curveT[curveT.length - 1]));
                        tape13[k] = t6;
                        t3 = df[curveDf.length - 1] * t6;
                    }
                }
                tape14[k] = t3;
                double t6 = t2 / t3;
                tape15[k] = t6;
                double t7 = (t6 - 1.0) / t5 * t5;
                tape21[k] = t7;
                if (test) {
                    t4 = 1.0;
                } else {
                    boolean returned = false;
                    int trips = 0;
                    for (int l = 1; l < curveT.length; l++) {
                        long size2 = k5 + 1L;
                        if (tape16.length < size2) {
                            tape16 = grow(doubles, 15, size2);
                        }
                        if (tape17.length < size2) {
                            tape17 = grow(doubles, 16, size2);
                        }
                        if (tape18.length < size2) {
                            tape18 = grow(doubles, 17, size2);
                        }
                        double curveTL = curveT[l];
                        trips++;
                        if (p <= curveTL) {
                            double t8 = curveT[l - 1];
                            double w = (p - t8) / (curveTL - t8);
                            double t9 = Math.log(df[l - 1]);
                            tape16[k5] = t9;
                            double t10 = Math.log(df[l]);
                            tape17[k5] = t10;
                            t4 = Math.exp((1.0 - w) * t9 + w * t10);
                            tape18[k5] = t4;
                            returned = true;
                            k5++;
                            break;
                        }
                        k5++;
                    }
                    returnedTape4[k] = returned;
                    tripsTape4[k] = trips;
                    if (!returned) {
                        double t8 = Math.exp(-0.03 * (p - curveT[curveT.length - 1]));
                        tape19[k] = t8;
                        t4 = df[curveDf.length - 1] * t8;
                    }
                }
                tape20[k] = t4;
                fl += t7 * t4;
                prev = p;
                k++;
            }
            double v = sNotional * (fl - sFixed * annuity);
            v = sPayer ? v : -v;
            vTape[i] = v;
            sum += v;
            worst = Math.min(worst, v);
        }
        double t5 = sum + 0.1 * worst;
        double worstBar = 0.1;
        for (int i = swapsNotional.length - 1; i >= 0; i--) {
            double[] sPay = swapsPay[i];
            boolean sPayer = swapsPayer[i];
            double v = vTape[i];
            boolean test = v < worstTape[i] | v != v;
            double vBar = (test ? worstBar : 0.0) + 1.0;
            vBar = (sPayer ? vBar : 0.0) - (sPayer ? 0.0 : vBar);
            double t6 = vBar * swapsNotional[i];
            double t7 = t6 * swapsFixed[i];
            for (int j = sPay.length - 1; j >= 0; j--) {
                double prev = prevTape[k - 1];
                double p = sPay[j];
                double t8 = p - prev;
                boolean test2 = p <= 0.0;
                double t9 = t6 * tape21[k - 1];
                double t10 = t6 * tape20[k - 1] * t8 / t8 / tape14[k - 1];
                double t11 = t10 * tape15[k - 1];
                double t12 = -t11;
                if (!(prev <= 0.0)) {
                    int trips = tripsTape2[k - 1];
                    if (!returnedTape2[k - 1]) {
                        int k6 = curveDf.length - 1;
                        double t13 = tape9[k - 1];
                        curveTBar[curveT.length - 1] -= t10 * df[k6] * t13 * -0.03;
                        dfBar[k6] += t10 * t13;
                        t10 = 0.0;
                    }
                    for (int l = trips - 1; l >= 0; l--) {
                        int k6 = 1 + l;
                        double curveTK6 = curveT[k6];
                        double t13 = 0.0;
                        if (prev <= curveTK6) {
                            int k7 = k6 - 1;
                            double curveTK7 = curveT[k7];
                            double t14 = curveTK6 - curveTK7;
                            double w = (prev - curveTK7) / t14;
                            double dfK7 = df[k7];
                            double dfK6 = df[k6];
                            double t15 = t10 * tape8[k3 - 1];
                            boolean test3 = t15 == 0.0;
                            double t16 = test3 ? 0.0 : t15 * w;
                            dfBar[k6] += t16 == 0.0 ? 0.0
                                    : t16 * (dfK6 >= 0.0 ? 1.0 / Math.abs(dfK6) : Double.NaN);
                            double t17 = test3 ? 0.0 : t15 * (1.0 - w);
                            dfBar[k7] += t17 == 0.0 ? 0.0
                                    : t17 * (dfK7 >= 0.0 ? 1.0 / Math.abs(dfK7) : Double.NaN);
                            double wBar = (test3 ? 0.0 : t15 * tape7[k3 - 1])
                                    - (test3 ? 0.0 : t15 * tape6[k3 - 1]);
                            double t18 = wBar / t14;
                            boolean test4 = wBar == 0.0;
                            t13 = test4 ? 0.0 : -(t18 * w);
                            curveTBar[k7] += -t13 - (test4 ? 0.0 : t18);
                        }
                        curveTBar[k6] += t13;
                        t10 = 0.0;
                        k3--;
                    }
                }
                double t13 = t7 * t8;
                double t14 = -t13;
                if (!test2) {
                    int trips = tripsTape4[k - 1];
                    if (!returnedTape4[k - 1]) {
                        int k6 = curveDf.length - 1;
                        double t15 = tape19[k - 1];
                        curveTBar[curveT.length - 1] -= t9 * df[k6] * t15 * -0.03;
                        dfBar[k6] += t9 * t15;
                        t9 = 0.0;
                    }
                    for (int l = trips - 1; l >= 0; l--) {
                        int k6 = 1 + l;
                        double curveTK6 = curveT[k6];
                        double t15 = 0.0;
                        if (p <= curveTK6) {
                            int k7 = k6 - 1;
                            double curveTK7 = curveT[k7];
                            double t16 = curveTK6 - curveTK7;
                            double w = (p - curveTK7) / t16;
                            double dfK7 = df[k7];
                            double dfK6 = df[k6];
                            double t17 = t9 * tape18[k5 - 1];
                            boolean test3 = t17 == 0.0;
                            double t18 = test3 ? 0.0 : t17 * w;
                            dfBar[k6] += t18 == 0.0 ? 0.0
                                    : t18 * (dfK6 >= 0.0 ? 1.0 / Math.abs(dfK6) : Double.NaN);
                            double t19 = test3 ? 0.0 : t17 * (1.0 - w);
                            dfBar[k7] += t19 == 0.0 ? 0.0
                                    : t19 * (dfK7 >= 0.0 ? 1.0 / Math.abs(dfK7) : Double.NaN);
                            double wBar = (test3 ? 0.0 : t17 * tape17[k5 - 1])
                                    - (test3 ? 0.0 : t17 * tape16[k5 - 1]);
                            double t20 = wBar / t16;
                            boolean test4 = wBar == 0.0;
                            t15 = test4 ? 0.0 : -(t20 * w);
                            curveTBar[k7] += -t15 - (test4 ? 0.0 : t20);
                        }
                        curveTBar[k6] += t15;
                        t9 = 0.0;
                        k5--;
                    }
                    int trips2 = tripsTape3[k - 1];
                    if (!returnedTape3[k - 1]) {
                        int k6 = curveDf.length - 1;
                        double t15 = tape13[k - 1];
                        double t16 = t11 * df[k6];
                        curveTBar[curveT.length - 1] -= (t16 == 0.0 ? 0.0 : -(t16 * t15)) * -0.03;
                        dfBar[k6] += t11 == 0.0 ? 0.0 : -(t11 * t15);
                        t12 = 0.0;
                    }
                    for (int l = trips2 - 1; l >= 0; l--) {
                        int k6 = 1 + l;
                        double curveTK6 = curveT[k6];
                        double t15 = 0.0;
                        if (p <= curveTK6) {
                            int k7 = k6 - 1;
                            double curveTK7 = curveT[k7];
                            double t16 = curveTK6 - curveTK7;
                            double w = (p - curveTK7) / t16;
                            double dfK7 = df[k7];
                            double dfK6 = df[k6];
                            double t17 = t12 * tape12[k4 - 1];
                            boolean test3 = t17 == 0.0;
                            double t18 = test3 ? 0.0 : t17 * w;
                            dfBar[k6] += t18 == 0.0 ? 0.0
                                    : t18 * (dfK6 >= 0.0 ? 1.0 / Math.abs(dfK6) : Double.NaN);
                            double t19 = test3 ? 0.0 : t17 * (1.0 - w);
                            dfBar[k7] += t19 == 0.0 ? 0.0
                                    : t19 * (dfK7 >= 0.0 ? 1.0 / Math.abs(dfK7) : Double.NaN);
                            double wBar = (test3 ? 0.0 : t17 * tape11[k4 - 1])
                                    - (test3 ? 0.0 : t17 * tape10[k4 - 1]);
                            double t20 = wBar / t16;
                            boolean test4 = wBar == 0.0;
                            t15 = test4 ? 0.0 : -(t20 * w);
                            curveTBar[k7] += -t15 - (test4 ? 0.0 : t20);
                        }
                        curveTBar[k6] += t15;
                        t12 = 0.0;
                        k4--;
                    }
                    int trips3 = tripsTape[k - 1];
                    if (!returnedTape[k - 1]) {
                        int k6 = curveDf.length - 1;
                        double t15 = tape5[k - 1];
                        curveTBar[curveT.length - 1] -= t13 * df[k6] * t15 * 0.03;
                        dfBar[k6] -= t13 * t15;
                        t14 = 0.0;
                    }
                    for (int l = trips3 - 1; l >= 0; l--) {
                        int k6 = 1 + l;
                        double curveTK6 = curveT[k6];
                        double t15 = 0.0;
                        if (p <= curveTK6) {
                            int k7 = k6 - 1;
                            double curveTK7 = curveT[k7];
                            double t16 = curveTK6 - curveTK7;
                            double w = (p - curveTK7) / t16;
                            double dfK7 = df[k7];
                            double dfK6 = df[k6];
                            double t17 = t14 * tape4[k2 - 1];
                            boolean test3 = t17 == 0.0;
                            double t18 = test3 ? 0.0 : t17 * w;
                            dfBar[k6] += t18 == 0.0 ? 0.0
                                    : t18 * (dfK6 >= 0.0 ? 1.0 / Math.abs(dfK6) : Double.NaN);
                            double t19 = test3 ? 0.0 : t17 * (1.0 - w);
                            dfBar[k7] += t19 == 0.0 ? 0.0
                                    : t19 * (dfK7 >= 0.0 ? 1.0 / Math.abs(dfK7) : Double.NaN);
                            double wBar = (test3 ? 0.0 : t17 * tape3[k2 - 1])
                                    - (test3 ? 0.0 : t17 * tape2[k2 - 1]);
                            double t20 = wBar / t16;
                            boolean test4 = wBar == 0.0;
                            t15 = test4 ? 0.0 : -(t20 * w);
                            curveTBar[k7] += -t15 - (test4 ? 0.0 : t20);
                        }
                        curveTBar[k6] += t15;
                        t14 = 0.0;
                        k2--;
                    }
                }
                k--;
            }
            worstBar = test ? 0.0 : worstBar;
        }
        double t6 = 0.0;
        for (int i = curveDf.length - 1; i >= 0; i--) {
            double tapeI = tape[i];
            double dfBarI = dfBar[i];
            dfBar[i] = 0.0;
            double t7 = dfBarI * curveDf[i];
            double t8 = t7 == 0.0 ? 0.0 : t7 * tapeI;
            t6 += t8 * curveT[i];
            curveTBar[i] -= t8 * shift;
            curveDfBar[i] += dfBarI == 0.0 ? 0.0 : dfBarI * tapeI;
        }
        partials[0] = -t6;
        return t5;
    }

    /** An array kept in a slot, with room for the given number of zeros. */
    private static double[] room(double[][] slots, int slot, int length) {
        double[] array = slots[slot];
        if (length < 0 || array.length < length) {
            array = new double[length];
            slots[slot] = array;
        } else {
            Arrays.fill(array, 0, length, 0);
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

package programs.recursion;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link AdaptiveSimpson}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class AdaptiveSimpsonDerivatives {

    private AdaptiveSimpsonDerivatives() {}

    /**
     * The derivative of {@link AdaptiveSimpson#integral(double, double, double, double)} with respect to
     * {@code a}, {@code b} and {@code rate}.
     *
     * <p>
     * The branch on active values (line 31) has the derivative of the side taken.
     */
    public static IntegralGradient integralGradient(double a, double b, double rate, double tolerance) {
        IntegralGradient into = new IntegralGradient();
        integralGradient(a, b, rate, tolerance, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link AdaptiveSimpson#integral(double, double, double, double)} with
     * respect to {@code a}, {@code b} and {@code rate} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 61} beside those of the methods called; of the method itself: {@code 21} beside
     * those of the methods called. Workspace: {@code 4} bytes beside what grows with the depth of calls.
     */
    public static void integralGradient(double a, double b, double rate, double tolerance,
            IntegralGradient into) {
        integralGradientKernel(a, b, rate, tolerance, into.ints, into.doubles, into.partials);
        into.a = into.partials[0];
        into.b = into.partials[1];
        into.rate = into.partials[2];
    }

    /**
     * Computes the derivative of {@link AdaptiveSimpson#integral(double, double, double, double)} with
     * respect to {@code a}, {@code b} and {@code rate} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 61} beside those of the methods called; of the method itself: {@code 21} beside
     * those of the methods called. Workspace: {@code 4} bytes beside what grows with the depth of calls.
     */
    public static double integralValueAndGradient(double a, double b, double rate, double tolerance,
            IntegralGradient into) {
        double value = integralValueAndGradientKernel(a, b, rate, tolerance, into.ints, into.doubles,
                into.partials);
        into.a = into.partials[0];
        into.b = into.partials[1];
        into.rate = into.partials[2];
        return value;
    }

    /**
     * The derivative of {@link AdaptiveSimpson#integral(double, double, double, double)} with respect to
     * {@code a}, {@code b} and {@code rate}, and the memory that computing it needs. One holder serves one
     * thread at a time.
     */
    public static final class IntegralGradient {
        private double a;
        private double b;
        private double rate;
        private final int[][] ints = new int[1][0];
        private final double[][] doubles = new double[1][0];
        private final double[] partials = new double[6];

        /** An empty holder, which grows to what it meets. */
        public IntegralGradient() {}

        /** The derivative with respect to {@code a}. */
        public double a() {
            return a;
        }

        /** The derivative with respect to {@code b}. */
        public double b() {
            return b;
        }

        /** The derivative with respect to {@code rate}. */
        public double rate() {
            return rate;
        }

        private IntegralGradient withoutScratch() {
            IntegralGradient results = new IntegralGradient();
            results.a = a;
            results.b = b;
            results.rate = rate;
            return results;
        }
    }

    private static void integralGradientKernel(double a, double b, double rate, double tolerance,
            int[][] ints, double[][] doubles, double[] partials) {
        int[] tops = zeros(ints, 0, 1);
        double middle = (a + b) * 0.5;
        double t = rate * a;
        double t2 = Math.exp(-(t * a));
        double fa = t2 + a;
        double t3 = rate * middle;
        double t4 = Math.exp(-(t3 * middle));
        double fm = t4 + middle;
        double t5 = rate * b;
        double t6 = Math.exp(-(t5 * b));
        double fb = t6 + b;
        double t7 = (b - a) / 6.0;
        double t8 = fa + 4.0 * fm + fb;
        double whole = t7 * t8;
        integralAdaptForward(a, b, rate, fa, fm, fb, whole, tolerance, 12, tops, doubles);
        double t9 = integralAdaptReverse(rate, fa, fm, fb, whole, tolerance, 12, 1.0, tops, doubles,
                partials);
        double partials0 = partials[0];
        double partials1 = partials[1];
        double partials2 = partials[2];
        double partials3 = partials[3];
        double partials4 = partials[4];
        double wholeBar = partials[5];
        double t10 = wholeBar * t7;
        double fbBar = partials4 + t10;
        double faBar = partials2 + t10;
        double fmBar = partials3 + t10 * 4.0;
        double t11 = (wholeBar == 0.0 ? 0.0 : wholeBar * t8) / 6.0;
        double t12 = fbBar == 0.0 ? 0.0 : fbBar * t6;
        double t13 = t12 * b;
        double t14 = fmBar == 0.0 ? 0.0 : fmBar * t4;
        double t15 = t14 * middle;
        double middleBar = fmBar - t14 * t3 - t15 * rate;
        double t16 = faBar == 0.0 ? 0.0 : faBar * t2;
        double t17 = t16 * a;
        double t18 = middleBar * 0.5;
        double t19 = partials0 + t11 + fbBar - t12 * t5 - t13 * rate + t18;
        partials[0] = t9 - t11 + faBar - t16 * t - t17 * rate + t18;
        partials[1] = t19;
        partials[2] = partials1 - (t13 * b + t15 * middle + t17 * a);
    }

    private static double integralValueAndGradientKernel(double a, double b, double rate, double tolerance,
            int[][] ints, double[][] doubles, double[] partials) {
        int[] tops = zeros(ints, 0, 1);
        double middle = (a + b) * 0.5;
        double t = rate * a;
        double t2 = Math.exp(-(t * a));
        double fa = t2 + a;
        double t3 = rate * middle;
        double t4 = Math.exp(-(t3 * middle));
        double fm = t4 + middle;
        double t5 = rate * b;
        double t6 = Math.exp(-(t5 * b));
        double fb = t6 + b;
        double t7 = (b - a) / 6.0;
        double t8 = fa + 4.0 * fm + fb;
        double whole = t7 * t8;
        double t9 = integralAdaptForward(a, b, rate, fa, fm, fb, whole, tolerance, 12, tops, doubles);
        double t10 = integralAdaptReverse(rate, fa, fm, fb, whole, tolerance, 12, 1.0, tops, doubles,
                partials);
        double partials0 = partials[0];
        double partials1 = partials[1];
        double partials2 = partials[2];
        double partials3 = partials[3];
        double partials4 = partials[4];
        double wholeBar = partials[5];
        double t11 = wholeBar * t7;
        double fbBar = partials4 + t11;
        double faBar = partials2 + t11;
        double fmBar = partials3 + t11 * 4.0;
        double t12 = (wholeBar == 0.0 ? 0.0 : wholeBar * t8) / 6.0;
        double t13 = fbBar == 0.0 ? 0.0 : fbBar * t6;
        double t14 = t13 * b;
        double t15 = fmBar == 0.0 ? 0.0 : fmBar * t4;
        double t16 = t15 * middle;
        double middleBar = fmBar - t15 * t3 - t16 * rate;
        double t17 = faBar == 0.0 ? 0.0 : faBar * t2;
        double t18 = t17 * a;
        double t19 = partials1 - (t14 * b + t16 * middle + t18 * a);
        double t20 = middleBar * 0.5;
        double t21 = partials0 + t12 + fbBar - t13 * t5 - t14 * rate + t20;
        partials[0] = t10 - t12 + faBar - t17 * t - t18 * rate + t20;
        partials[1] = t21;
        partials[2] = t19;
        return t9;
    }

    /** {@code adapt}, which leaves behind what its reverse needs. */
    private static double integralAdaptForward(double a, double b, double rate, double fa, double fm,
            double fb, double whole, double tolerance, int depth, int[] tops, double[][] doubles) {
        double m = (a + b) * 0.5;
        double x = (a + m) * 0.5;
        double t = Math.exp(-(rate * x * x));
        double fl = t + x;
        double x2 = (m + b) * 0.5;
        double t2 = Math.exp(-(rate * x2 * x2));
        double fr = t2 + x2;
        double t3 = (m - a) / 6.0;
        double left = t3 * (fa + 4.0 * fl + fm);
        double t4 = (b - m) / 6.0;
        double right = t4 * (fm + 4.0 * fr + fb);
        double t5 = left + right;
        double delta = t5 - whole;
        double t6;
        if (depth <= 0 | Math.abs(delta) <= 15.0 * tolerance) {
            t6 = t5 + delta / 15.0;
            tolerance = 0.0;
        } else {
            tolerance *= 0.5;
            depth--;
            double t7 = integralAdaptForward(a, m, rate, fa, fl, fm, left, tolerance, depth, tops, doubles);
            double t8 = integralAdaptForward(m, b, rate, fm, fr, fb, right, tolerance, depth, tops, doubles);
            t6 = t7 + t8;
        }
        int top = tops[0];
        int size = top + 7;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size) {
            doubleStack = grow(doubles, 0, size);
        }
        doubleStack[top] = x;
        doubleStack[top + 1] = t;
        doubleStack[top + 2] = x2;
        doubleStack[top + 3] = t2;
        doubleStack[top + 4] = t3;
        doubleStack[top + 5] = t4;
        doubleStack[top + 6] = tolerance;
        tops[0] = size;
        return t6;
    }

    /** The reverse of {@code adapt}: from adjoints of results to those of parameters. */
    private static double integralAdaptReverse(double rate, double fa, double fm, double fb, double whole,
            double tolerance, int depth, double resultBar, int[] tops, double[][] doubles,
            double[] partials) {
        int top = tops[0] - 7;
        tops[0] = top;
        double[] doubleStack = doubles[0];
        double x = doubleStack[top];
        double kept = doubleStack[top + 1];
        double x2 = doubleStack[top + 2];
        double kept2 = doubleStack[top + 3];
        double kept3 = doubleStack[top + 4];
        double kept4 = doubleStack[top + 5];
        double tolerance2 = doubleStack[top + 6];
        double t = rate * x;
        double fl = kept + x;
        double t2 = rate * x2;
        double fr = kept2 + x2;
        double t3 = fa + 4.0 * fl + fm;
        double left = kept3 * t3;
        double t4 = fm + 4.0 * fr + fb;
        double right = kept4 * t4;
        double t5 = 0.0;
        double deltaBar = 0.0;
        double aBar = 0.0;
        double bBar = 0.0;
        double rateBar = 0.0;
        double faBar = 0.0;
        double fmBar = 0.0;
        double fbBar = 0.0;
        double mBar = 0.0;
        double flBar = 0.0;
        double frBar = 0.0;
        double leftBar = 0.0;
        double rightBar = 0.0;
        if (depth <= 0 | Math.abs(left + right - whole) <= 15.0 * tolerance) {
            deltaBar = resultBar / 15.0;
            t5 = resultBar;
        } else {
            depth--;
            double t6 = integralAdaptReverse(rate, fm, fr, fb, right, tolerance2, depth, resultBar, tops,
                    doubles, partials);
            bBar = partials[0];
            double partials1 = partials[1];
            double partials2 = partials[2];
            frBar = partials[3];
            fbBar = partials[4];
            rightBar = partials[5];
            aBar = integralAdaptReverse(rate, fa, fl, fm, left, tolerance2, depth, resultBar, tops, doubles,
                    partials);
            double partials0 = partials[0];
            double partials1_2 = partials[1];
            faBar = partials[2];
            flBar = partials[3];
            double partials4 = partials[4];
            leftBar = partials[5];
            mBar = t6 + partials0;
            rateBar = partials1 + partials1_2;
            fmBar = partials2 + partials4;
        }
        double t6 = t5 + deltaBar;
        double t7 = -deltaBar;
        leftBar += t6;
        rightBar += t6;
        double t8 = rightBar * kept4;
        double t9 = fbBar + t8;
        frBar += t8 * 4.0;
        double t10 = (rightBar == 0.0 ? 0.0 : rightBar * t4) / 6.0;
        double t11 = leftBar * kept3;
        double t12 = fmBar + t8 + t11;
        flBar += t11 * 4.0;
        double t13 = (leftBar == 0.0 ? 0.0 : leftBar * t3) / 6.0;
        double t14 = frBar == 0.0 ? 0.0 : frBar * kept2;
        double t15 = t14 * x2;
        double xBar = frBar - t14 * t2 - t15 * rate;
        double t16 = xBar * 0.5;
        double t17 = flBar == 0.0 ? 0.0 : flBar * kept;
        double t18 = t17 * x;
        double xBar2 = flBar - t17 * t - t18 * rate;
        double t19 = xBar2 * 0.5;
        mBar = mBar - t10 + t13 + t16 + t19;
        double t20 = mBar * 0.5;
        partials[0] = bBar + t10 + t16 + t20;
        partials[1] = rateBar - (t15 * x2 + t18 * x);
        partials[2] = faBar + t11;
        partials[3] = t12;
        partials[4] = t9;
        partials[5] = t7;
        return aBar - t13 + t19 + t20;
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
}

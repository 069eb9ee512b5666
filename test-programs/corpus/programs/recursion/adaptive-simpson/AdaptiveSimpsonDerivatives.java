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
     * Operations: {@code 58} beside those of the methods called; of the method itself: {@code 21} beside
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
     * Operations: {@code 58} beside those of the methods called; of the method itself: {@code 21} beside
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
        double t = Math.exp(-(rate * a * a));
        double fa = t + a;
        double t2 = Math.exp(-(rate * middle * middle));
        double fm = t2 + middle;
        double t3 = Math.exp(-(rate * b * b));
        double fb = t3 + b;
        double t4 = (b - a) / 6.0;
        double t5 = fa + 4.0 * fm + fb;
        double whole = t4 * t5;
        integralAdaptForward(a, b, rate, fa, fm, fb, whole, tolerance, 12, tops, doubles);
        double t6 = integralAdaptReverse(rate, fa, fm, fb, whole, tolerance, 12, 1.0, tops, doubles,
                partials);
        double partials0 = partials[0];
        double partials1 = partials[1];
        double partials2 = partials[2];
        double partials3 = partials[3];
        double partials4 = partials[4];
        double wholeBar = partials[5];
        double t7 = wholeBar * t4;
        double fbBar = partials4 + t7;
        double faBar = partials2 + t7;
        double fmBar = partials3 + t7 * 4.0;
        double t8 = (wholeBar == 0.0 ? 0.0 : wholeBar * t5) / 6.0;
        double t9 = (fbBar == 0.0 ? 0.0 : fbBar * t3) * b;
        double t10 = (fmBar == 0.0 ? 0.0 : fmBar * t2) * middle;
        double t11 = (faBar == 0.0 ? 0.0 : faBar * t) * a;
        double t12 = partials1 - (t9 * b + t10 * middle + t11 * a);
        double t13 = 0.5 * (fmBar - 2.0 * (t10 * rate));
        partials[0] = t6 + faBar + t13 - t8 - 2.0 * (t11 * rate);
        partials[1] = partials0 + t8 + fbBar + t13 - 2.0 * (t9 * rate);
        partials[2] = t12;
    }

    private static double integralValueAndGradientKernel(double a, double b, double rate, double tolerance,
            int[][] ints, double[][] doubles, double[] partials) {
        int[] tops = zeros(ints, 0, 1);
        double middle = (a + b) * 0.5;
        double t = Math.exp(-(rate * a * a));
        double fa = t + a;
        double t2 = Math.exp(-(rate * middle * middle));
        double fm = t2 + middle;
        double t3 = Math.exp(-(rate * b * b));
        double fb = t3 + b;
        double t4 = (b - a) / 6.0;
        double t5 = fa + 4.0 * fm + fb;
        double whole = t4 * t5;
        double t6 = integralAdaptForward(a, b, rate, fa, fm, fb, whole, tolerance, 12, tops, doubles);
        double t7 = integralAdaptReverse(rate, fa, fm, fb, whole, tolerance, 12, 1.0, tops, doubles,
                partials);
        double partials0 = partials[0];
        double partials1 = partials[1];
        double partials2 = partials[2];
        double partials3 = partials[3];
        double partials4 = partials[4];
        double wholeBar = partials[5];
        double t8 = wholeBar * t4;
        double fbBar = partials4 + t8;
        double faBar = partials2 + t8;
        double fmBar = partials3 + t8 * 4.0;
        double t9 = (wholeBar == 0.0 ? 0.0 : wholeBar * t5) / 6.0;
        double t10 = (fbBar == 0.0 ? 0.0 : fbBar * t3) * b;
        double t11 = (fmBar == 0.0 ? 0.0 : fmBar * t2) * middle;
        double t12 = (faBar == 0.0 ? 0.0 : faBar * t) * a;
        double t13 = partials1 - (t10 * b + t11 * middle + t12 * a);
        double t14 = 0.5 * (fmBar - 2.0 * (t11 * rate));
        partials[0] = t7 + faBar + t14 - t9 - 2.0 * (t12 * rate);
        partials[1] = partials0 + t9 + fbBar + t14 - 2.0 * (t10 * rate);
        partials[2] = t13;
        return t6;
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
        double fl = kept + x;
        double fr = kept2 + x2;
        double t = fa + 4.0 * fl + fm;
        double left = kept3 * t;
        double t2 = fm + 4.0 * fr + fb;
        double right = kept4 * t2;
        double t3 = 0.0;
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
            t3 = resultBar;
        } else {
            depth--;
            double t4 = integralAdaptReverse(rate, fm, fr, fb, right, tolerance2, depth, resultBar, tops,
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
            mBar = t4 + partials0;
            rateBar = partials1 + partials1_2;
            fmBar = partials2 + partials4;
        }
        double t4 = t3 + deltaBar;
        double t5 = -deltaBar;
        leftBar += t4;
        rightBar += t4;
        double t6 = rightBar * kept4;
        double t7 = fbBar + t6;
        frBar += t6 * 4.0;
        double t8 = (rightBar == 0.0 ? 0.0 : rightBar * t2) / 6.0;
        double t9 = leftBar * kept3;
        double t10 = fmBar + t6 + t9;
        flBar += t9 * 4.0;
        double t11 = (leftBar == 0.0 ? 0.0 : leftBar * t) / 6.0;
        double t12 = (frBar == 0.0 ? 0.0 : frBar * kept2) * x2;
        double t13 = 0.5 * (frBar - 2.0 * (t12 * rate));
        double t14 = (flBar == 0.0 ? 0.0 : flBar * kept) * x;
        double t15 = 0.5 * (flBar - 2.0 * (t14 * rate));
        mBar = mBar - t8 + t11 + t13 + t15;
        double t16 = mBar * 0.5;
        partials[0] = bBar + t8 + t13 + t16;
        partials[1] = rateBar - (t12 * x2 + t14 * x);
        partials[2] = faBar + t9;
        partials[3] = t10;
        partials[4] = t7;
        partials[5] = t5;
        return aBar - t11 + t15 + t16;
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

package programs.calls;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link LargeHelper}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class LargeHelperDerivatives {

    private LargeHelperDerivatives() {}

    /**
     * The derivative of {@link LargeHelper#value(double, double, double[], int)} with respect to {@code x}
     * and {@code y}.
     */
    public static ValueGradient valueGradient(double x, double y, double[] table, int order) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, y, table, order, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link LargeHelper#value(double, double, double[], int)} with respect to
     * {@code x} and {@code y} into {@code into}, without its value.
     */
    public static void valueGradient(double x, double y, double[] table, int order, ValueGradient into) {
        valueGradientKernel(x, y, table, order, into.ints, into.doubles, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
    }

    /**
     * Computes the derivative of {@link LargeHelper#value(double, double, double[], int)} with respect to
     * {@code x} and {@code y} into {@code into} and returns the method's value.
     */
    public static double valueValueAndGradient(double x, double y, double[] table, int order,
            ValueGradient into) {
        double value = valueValueAndGradientKernel(x, y, table, order, into.ints, into.doubles,
                into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link LargeHelper#value(double, double, double[], int)} with respect to {@code x}
     * and {@code y}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double x;
        private double y;
        private final int[][] ints = new int[1][0];
        private final double[][] doubles = new double[2][0];
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /** The derivative with respect to {@code y}. */
        public double y() {
            return y;
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.x = x;
            results.y = y;
            return results;
        }
    }

    private static void valueGradientKernel(double x, double y, double[] table, int order, int[][] ints,
            double[][] doubles, double[] partials) {
        int[] tops = zeros(ints, 0, 1);
        double[] dTape = doubles[1];
        double a = valueBlendForward(x, y, table, order, tops, doubles);
        double u = y * y;
        double b = valueBlendForward(u, x, table, 0, tops, doubles);
        int order2 = order + 1;
        valueBlendForward(a, 0.5, table, order2, tops, doubles);
        if (dTape.length < order) {
            dTape = grow(doubles, 1, order);
        }
        double d = 0.0;
        for (int i = 0; i < order; i++) {
            dTape[i] = d;
            double t = valueBlendForward(x * i, d, table, i, tops, doubles);
            d += t;
        }
        double xBar = 0.0;
        double dBar = -0.125;
        for (int i = order - 1; i >= 0; i--) {
            double t = i;
            double uBar = valueBlendReverse(x * t, dTape[i], table, i, dBar, tops, doubles, partials);
            double partials0 = partials[0];
            dBar += partials0;
            xBar += uBar * t;
        }
        double t = valueBlendReverse(a, 0.5, table, order2, 1.0, tops, doubles, partials);
        double uBar = valueBlendReverse(u, x, table, 0, a, tops, doubles, partials);
        double partials0 = partials[0];
        double t2 = valueBlendReverse(x, y, table, order, b + t, tops, doubles, partials);
        double partials0_2 = partials[0];
        partials[0] = xBar + partials0 + t2;
        partials[1] = 2.0 * uBar * y + partials0_2;
    }

    private static double valueValueAndGradientKernel(double x, double y, double[] table, int order,
            int[][] ints, double[][] doubles, double[] partials) {
        int[] tops = zeros(ints, 0, 1);
        double[] dTape = doubles[1];
        double a = valueBlendForward(x, y, table, order, tops, doubles);
        double u = y * y;
        double b = valueBlendForward(u, x, table, 0, tops, doubles);
        int order2 = order + 1;
        double c = valueBlendForward(a, 0.5, table, order2, tops, doubles);
        if (dTape.length < order) {
            dTape = grow(doubles, 1, order);
        }
        double d = 0.0;
        for (int i = 0; i < order; i++) {
            dTape[i] = d;
            double t = valueBlendForward(x * i, d, table, i, tops, doubles);
            d += t;
        }
        double t = a * b + c - d * 0.125;
        double xBar = 0.0;
        double dBar = -0.125;
        for (int i = order - 1; i >= 0; i--) {
            double t2 = i;
            double uBar = valueBlendReverse(x * t2, dTape[i], table, i, dBar, tops, doubles, partials);
            double partials0 = partials[0];
            dBar += partials0;
            xBar += uBar * t2;
        }
        double t2 = valueBlendReverse(a, 0.5, table, order2, 1.0, tops, doubles, partials);
        double uBar = valueBlendReverse(u, x, table, 0, a, tops, doubles, partials);
        double partials0 = partials[0];
        double t3 = valueBlendReverse(x, y, table, order, b + t2, tops, doubles, partials);
        double partials0_2 = partials[0];
        partials[0] = xBar + partials0 + t3;
        partials[1] = 2.0 * uBar * y + partials0_2;
        return t;
    }

    private static double valueBlendForward(double u, double v, double[] table, int order, int[] tops,
            double[][] doubles) {
        double t = Math.sin(u);
        double t2 = Math.cos(v);
        double t3 = 1.0 + u * u;
        double t4 = u * v / (t3 + v * v);
        double s = t * t2 + t4;
        double t5 = u - v;
        double t6 = Math.exp(-(t5 * t5));
        double t7 = Math.log(t3);
        double t8 = Math.tanh(v);
        double t9 = t6 + t7 * t8;
        double t10 = 1.0 + s * s;
        double t11 = Math.sqrt(t10);
        double t12 = Math.sqrt(1.0 + t9 * t9);
        double p = (s + t9) * (s - t9) + t11 * t12;
        double t13 = 0.0;
        double t14 = 0.0;
        double t15 = 0.0;
        if (order % 2 == 0) {
            t13 = 2.0 + Math.cos(p);
            t14 = t9 / t13;
            p = p * s - t14;
        } else {
            t15 = p / t10;
            p = t15 + Math.atan2(t9, t10);
        }
        double t16 = 0.01 * s;
        double w = 1.0;
        for (int i = 0; i < table.length; i++) {
            double tableI = table[i];
            double t17 = 1.0 + 0.1 * tableI * Math.sin(p + i);
            int top = tops[0];
            int size = top + 2;
            double[] doubleStack = doubles[0];
            if (doubleStack.length < size) {
                doubleStack = grow(doubles, 0, size);
            }
            doubleStack[top] = t17;
            doubleStack[top + 1] = w;
            tops[0] = size;
            w = w * t17 + t16 * tableI;
        }
        double t17 = p * p * 0.125;
        double q = w * (s + 2.0 * t9) - p * (t9 - 2.0 * s) + w * w * 0.25 - t17;
        double t18 = q * q;
        double t19 = q / (1.0 + t18);
        double t20 = Math.cos(q * 0.5);
        double r = t19 + Math.log1p(t18) - t20 * s;
        int top = tops[0];
        int size = top + 16;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size) {
            doubleStack = grow(doubles, 0, size);
        }
        doubleStack[top] = t2;
        doubleStack[top + 1] = t;
        doubleStack[top + 2] = t4;
        doubleStack[top + 3] = t6;
        doubleStack[top + 4] = t8;
        doubleStack[top + 5] = t7;
        doubleStack[top + 6] = t11;
        doubleStack[top + 7] = t12;
        doubleStack[top + 8] = t13;
        doubleStack[top + 9] = t14;
        doubleStack[top + 10] = t15;
        doubleStack[top + 11] = w;
        doubleStack[top + 12] = p;
        doubleStack[top + 13] = t19;
        doubleStack[top + 14] = t20;
        doubleStack[top + 15] = r;
        tops[0] = size;
        return r * (1.0 + s * 0.1) + q * (1.0 - t9 * 0.1) - w * 0.01 * t5;
    }

    private static double valueBlendReverse(double u, double v, double[] table, int order, double resultBar,
            int[] tops, double[][] doubles, double[] partials) {
        int top = tops[0] - 16;
        tops[0] = top;
        double[] doubleStack = doubles[0];
        double kept = doubleStack[top];
        double kept2 = doubleStack[top + 1];
        double kept3 = doubleStack[top + 2];
        double kept4 = doubleStack[top + 3];
        double kept5 = doubleStack[top + 4];
        double kept6 = doubleStack[top + 5];
        double kept7 = doubleStack[top + 6];
        double kept8 = doubleStack[top + 7];
        double kept9 = doubleStack[top + 8];
        double kept10 = doubleStack[top + 9];
        double kept11 = doubleStack[top + 10];
        double w = doubleStack[top + 11];
        double p = doubleStack[top + 12];
        double kept12 = doubleStack[top + 13];
        double kept13 = doubleStack[top + 14];
        double r = doubleStack[top + 15];
        double t = 1.0 + u * u;
        double t2 = t + v * v;
        double s = kept2 * kept + kept3;
        double t3 = u - v;
        double t4 = kept4 + kept6 * kept5;
        double t5 = s + t4;
        double t6 = s - t4;
        double t7 = 1.0 + s * s;
        double p2 = t5 * t6 + kept7 * kept8;
        boolean test = order % 2 == 0;
        double t8 = s + 2.0 * t4;
        double t9 = t4 - 2.0 * s;
        double q = w * t8 - p * t9 + w * w * 0.25 - p * p * 0.125;
        double t10 = -(resultBar * (w * 0.01));
        double rBar = resultBar * (1.0 + s * 0.1);
        double t11 = rBar / (1.0 + q * q);
        double t12 = resultBar * (1.0 - t4 * 0.1) + rBar * s * Math.sin(q * 0.5) * 0.5 + t11;
        double qBar = t12 + 2.0 * (t11 - t11 * kept12) * q;
        double pBar = -0.25 * qBar * p - qBar * t9;
        double t13 = qBar * p;
        double wBar = resultBar * t3 * -0.01 + 0.5 * qBar * w + qBar * t8;
        double t14 = qBar * w;
        double t15 = resultBar * r * 0.1 - rBar * kept13 + t13 * 2.0 + t14;
        double t16 = resultBar * q * -0.1 - t13 + t14 * 2.0;
        double t17 = 0.0;
        for (int i = table.length - 1; i >= 0; i--) {
            int top2 = tops[0] - 2;
            tops[0] = top2;
            double[] doubleStack2 = doubles[0];
            double tableI = table[i];
            t17 += wBar * tableI;
            pBar += wBar * doubleStack2[top2 + 1] * (0.1 * tableI) * Math.cos(p + i);
            wBar *= doubleStack2[top2];
        }
        double sBar = t15 + t17 * 0.01;
        double t18 = 0.0;
        double tBar;
        double pBar2;
        if (test) {
            double t19 = pBar / kept9;
            tBar = t16 - t19;
            pBar2 = pBar * s - t19 * kept10 * Math.sin(p2);
            sBar += pBar * p2;
        } else {
            double t19 = t7 * t7 + t4 * t4;
            boolean test2 = pBar == 0.0;
            double t20;
            double t21;
            if (t19 >= 1.0E-290 & t19 <= 9.999999999999999E289) {
                t20 = t7 / t19;
                t21 = -(t4 / t19);
            } else {
                double t22 = Math.hypot(t7, t4);
                t20 = t7 / t22 / t22;
                t21 = -(t4 / t22 / t22);
            }
            tBar = t16 + (test2 ? 0.0 : pBar * t20);
            pBar2 = pBar / t7;
            t18 = (test2 ? 0.0 : pBar * t21) - pBar2 * kept11;
        }
        double t19 = pBar2 * t6;
        double t20 = pBar2 * t5;
        sBar = sBar + 2.0 * (t18 + 0.5 * (pBar2 * kept8) / kept7) * s + t20 + t19;
        tBar = tBar + pBar2 * kept7 / kept8 * t4 - t20 + t19;
        double t21 = tBar * kept5;
        double t22 = tBar * kept6;
        double t23 = Math.abs(v);
        double t24;
        if (t23 < 9.0) {
            t24 = (1.0 - kept5) * (1.0 + kept5);
        } else {
            double t25 = Math.exp(-2.0 * t23);
            double t26 = 1.0 + t25;
            t24 = 4.0 * t25 / (t26 * t26);
        }
        double t25 = tBar * kept4 * t3;
        double t26 = t10 - t25 - t25;
        double t27 = sBar / t2;
        double t28 = t27 * kept3;
        double t29 = t22 * t24 - t26 + -2.0 * t28 * v + t27 * u - sBar * kept2 * Math.sin(v);
        partials[0] = t29;
        return t26 + 2.0 * (t21 / t - t28) * u + t27 * v + sBar * kept * Math.cos(u);
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

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
     *
     * <p>
     * At (0, 0) (line 27), the derivative of {@code atan2} is NaN.
     */
    public static ValueGradient valueGradient(double x, double y, double[] table, int order) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, y, table, order, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link LargeHelper#value(double, double, double[], int)} with respect to
     * {@code x} and {@code y} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 6 * order + 7} beside those of the methods called; of the method itself:
     * {@code 2 * order + 5} beside those of the methods called. Workspace: {@code 4 * (2 * order + 1)} bytes
     * beside what grows with the depth of calls.
     */
    public static void valueGradient(double x, double y, double[] table, int order, ValueGradient into) {
        valueGradientKernel(x, y, table, order, into.ints, into.doubles, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
    }

    /**
     * Computes the derivative of {@link LargeHelper#value(double, double, double[], int)} with respect to
     * {@code x} and {@code y} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 6 * order + 11} beside those of the methods called; of the method itself:
     * {@code 2 * order + 5} beside those of the methods called. Workspace: {@code 4 * (2 * order + 1)} bytes
     * beside what grows with the depth of calls.
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

    /** {@code blend}, which leaves behind what its reverse needs. */
    private static double valueBlendForward(double u, double v, double[] table, int order, int[] tops,
            double[][] doubles) {
        double t = Math.sin(u);
        double t2 = Math.cos(v);
        double t3 = u * u;
        double t4 = 1.0 + t3;
        double t5 = u * v / (t4 + v * v);
        double s = t * t2 + t5;
        double t6 = u - v;
        double t7 = Math.exp(-(t6 * t6));
        double t8 = t3 - (t4 - 1.0);
        double t9 = Math.log(t4) + (Math.abs(t8) > 0.0 ? t8 / t4 : 0.0);
        double t10 = 1.0 / t4;
        double t11 = Math.tanh(v);
        double t12 = t7 + t9 * t11;
        double t13 = 1.0 + s * s;
        double t14 = Math.sqrt(t13);
        double t15 = Math.sqrt(1.0 + t12 * t12);
        double p = (s + t12) * (s - t12) + t14 * t15;
        double t16 = 0.0;
        double t17 = 0.0;
        double t18 = 0.0;
        if (order % 2 == 0) {
            t16 = 2.0 + Math.cos(p);
            t17 = t12 / t16;
            p = p * s - t17;
        } else {
            t18 = p / t13;
            p = t18 + Math.atan2(t12, t13);
        }
        double t19 = 0.01 * s;
        double w = 1.0;
        for (int i = 0; i < table.length; i++) {
            double tableI = table[i];
            double t20 = 1.0 + 0.1 * tableI * Math.sin(p + i);
            int top = tops[0];
            int size = top + 2;
            double[] doubleStack = doubles[0];
            if (doubleStack.length < size) {
                doubleStack = grow(doubles, 0, size);
            }
            doubleStack[top] = t20;
            doubleStack[top + 1] = w;
            tops[0] = size;
            w = w * t20 + t19 * tableI;
        }
        double t20 = p * p * 0.125;
        double q = w * (s + 2.0 * t12) - p * (t12 - 2.0 * s) + w * w * 0.25 - t20;
        double t21 = q * q;
        double t22 = q / (1.0 + t21);
        double t23 = Math.cos(q * 0.5);
        double r = t22 + Math.log1p(t21) - t23 * s;
        int top = tops[0];
        int size = top + 17;
        double[] doubleStack = doubles[0];
        if (doubleStack.length < size) {
            doubleStack = grow(doubles, 0, size);
        }
        doubleStack[top] = t2;
        doubleStack[top + 1] = t;
        doubleStack[top + 2] = t5;
        doubleStack[top + 3] = t7;
        doubleStack[top + 4] = t10;
        doubleStack[top + 5] = t11;
        doubleStack[top + 6] = t9;
        doubleStack[top + 7] = t14;
        doubleStack[top + 8] = t15;
        doubleStack[top + 9] = t16;
        doubleStack[top + 10] = t17;
        doubleStack[top + 11] = t18;
        doubleStack[top + 12] = w;
        doubleStack[top + 13] = p;
        doubleStack[top + 14] = t22;
        doubleStack[top + 15] = t23;
        doubleStack[top + 16] = r;
        tops[0] = size;
        return r * (1.0 + s * 0.1) + q * (1.0 - t12 * 0.1) - w * 0.01 * t6;
    }

    /** The reverse of {@code blend}: from adjoints of results to those of parameters. */
    private static double valueBlendReverse(double u, double v, double[] table, int order, double resultBar,
            int[] tops, double[][] doubles, double[] partials) {
        int top = tops[0] - 17;
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
        double kept12 = doubleStack[top + 11];
        double w = doubleStack[top + 12];
        double p = doubleStack[top + 13];
        double kept13 = doubleStack[top + 14];
        double kept14 = doubleStack[top + 15];
        double r = doubleStack[top + 16];
        double t = 1.0 + u * u + v * v;
        double s = kept2 * kept + kept3;
        double t2 = u - v;
        double t3 = kept4 + kept7 * kept6;
        double t4 = s + t3;
        double t5 = s - t3;
        double t6 = 1.0 + s * s;
        double p2 = t4 * t5 + kept8 * kept9;
        boolean test = order % 2 == 0;
        double t7 = s + 2.0 * t3;
        double t8 = t3 - 2.0 * s;
        double q = w * t7 - p * t8 + w * w * 0.25 - p * p * 0.125;
        double t9 = -(resultBar * (w * 0.01));
        double rBar = resultBar * (1.0 + s * 0.1);
        double t10 = rBar / (1.0 + q * q);
        double t11 = resultBar * (1.0 - t3 * 0.1) + rBar * s * Math.sin(q * 0.5) * 0.5 + t10;
        double qBar = t11 + 2.0 * (t10 - t10 * kept13) * q;
        double pBar = -0.25 * qBar * p - qBar * t8;
        double t12 = qBar * p;
        double wBar = resultBar * t2 * -0.01 + 0.5 * qBar * w + qBar * t7;
        double t13 = qBar * w;
        double t14 = resultBar * r * 0.1 - rBar * kept14 + t12 * 2.0 + t13;
        double t15 = resultBar * q * -0.1 - t12 + t13 * 2.0;
        double t16 = 0.0;
        for (int i = table.length - 1; i >= 0; i--) {
            int top2 = tops[0] - 2;
            tops[0] = top2;
            double[] doubleStack2 = doubles[0];
            double tableI = table[i];
            t16 += wBar * tableI;
            pBar += wBar * doubleStack2[top2 + 1] * (0.1 * tableI) * Math.cos(p + i);
            wBar *= doubleStack2[top2];
        }
        double sBar = t14 + t16 * 0.01;
        double t17 = 0.0;
        double tBar;
        double pBar2;
        if (test) {
            double t18 = pBar / kept10;
            tBar = t15 - t18;
            pBar2 = pBar * s - t18 * kept11 * Math.sin(p2);
            sBar += pBar * p2;
        } else {
            double t18 = t6 * t6 + t3 * t3;
            boolean test2 = pBar == 0.0;
            double t19;
            double t20;
            if (t18 >= 1.0E-290 & t18 <= 9.999999999999999E289) {
                t19 = t6 / t18;
                t20 = -(t3 / t18);
            } else {
                double t21 = Math.hypot(t6, t3);
                t19 = t6 / t21 / t21;
                t20 = -(t3 / t21 / t21);
            }
            tBar = t15 + (test2 ? 0.0 : pBar * t19);
            pBar2 = pBar / t6;
            t17 = (test2 ? 0.0 : pBar * t20) - pBar2 * kept12;
        }
        double t18 = pBar2 * t5;
        double t19 = pBar2 * t4;
        sBar = sBar + 2.0 * (t17 + 0.5 * (pBar2 * kept9) / kept8) * s + t19 + t18;
        tBar = tBar + pBar2 * kept8 / kept9 * t3 - t19 + t18;
        double t20 = tBar * kept6;
        double t21 = tBar * kept7;
        double t22 = Math.abs(v);
        double t23;
        if (t22 < 9.0) {
            t23 = (1.0 - kept6) * (1.0 + kept6);
        } else {
            double t24 = Math.exp(-2.0 * t22);
            double t25 = 1.0 + t24;
            t23 = 4.0 * t24 / (t25 * t25);
        }
        double t24 = tBar * kept4;
        double t25 = t24 == 0.0 ? 0.0 : t24 * t2;
        double t26 = t9 - t25 - t25;
        double t27 = sBar / t;
        double t28 = t27 * kept3;
        double t29 = t21 * t23 - t26 + -2.0 * t28 * v + t27 * u - sBar * kept2 * Math.sin(v);
        double t30 = sBar * kept * Math.cos(u);
        partials[0] = t29;
        return t26 + 2.0 * ((t20 == 0.0 ? 0.0 : t20 * kept5) - t28) * u + t27 * v + t30;
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

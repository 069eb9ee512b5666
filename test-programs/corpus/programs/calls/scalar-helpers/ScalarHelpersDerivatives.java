package programs.calls;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link ScalarHelpers}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ScalarHelpersDerivatives {

    private ScalarHelpersDerivatives() {}

    /**
     * The derivative of {@link ScalarHelpers#value(double, double)} with respect to {@code x} and {@code y}.
     */
    public static ValueGradient valueGradient(double x, double y) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, y, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ScalarHelpers#value(double, double)} with respect to {@code x} and
     * {@code y} into {@code into}, without its value.
     */
    public static void valueGradient(double x, double y, ValueGradient into) {
        valueGradientKernel(x, y, into.doubles, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
    }

    /**
     * Computes the derivative of {@link ScalarHelpers#value(double, double)} with respect to {@code x} and
     * {@code y} into {@code into} and returns the method's value.
     */
    public static double valueValueAndGradient(double x, double y, ValueGradient into) {
        double value = valueValueAndGradientKernel(x, y, into.doubles, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link ScalarHelpers#value(double, double)} with respect to {@code x} and {@code y},
     * and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double x;
        private double y;
        private final double[][] doubles = new double[12][0];
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

    private static void valueGradientKernel(double x, double y, double[][] doubles, double[] partials) {
        double[] pTape = doubles[0];
        double[] pTape2 = doubles[1];
        double[] pTape3 = doubles[2];
        double[] pTape4 = doubles[3];
        double[] pTape5 = doubles[4];
        double[] pTape6 = doubles[5];
        double[] pTape7 = doubles[6];
        double[] pTape8 = doubles[7];
        double[] pTape9 = doubles[8];
        double[] pTape10 = doubles[9];
        double[] pTape11 = doubles[10];
        double[] pTape12 = doubles[11];
        double t = 0.5 * (x * y);
        if (pTape.length < 3) {
            pTape = grow(doubles, 0, 3);
        }
        double p = 1.0;
        for (int i = 0; i < 3; i++) {
            pTape[i] = p;
            p *= t;
        }
        if (pTape2.length < 1) {
            pTape2 = grow(doubles, 1, 1);
        }
        double p2 = 1.0;
        for (int i = 0; i < 1; i++) {
            pTape2[i] = p2;
            p2 *= t;
        }
        double t2 = p + Math.sin(p2);
        double t3 = 0.5 * x;
        if (pTape3.length < 3) {
            pTape3 = grow(doubles, 2, 3);
        }
        double p3 = 1.0;
        for (int i = 0; i < 3; i++) {
            pTape3[i] = p3;
            p3 *= t3;
        }
        if (pTape4.length < 1) {
            pTape4 = grow(doubles, 3, 1);
        }
        double p4 = 1.0;
        for (int i = 0; i < 1; i++) {
            pTape4[i] = p4;
            p4 *= t3;
        }
        double t4 = p3 + Math.sin(p4);
        double t5 = 0.5 * y;
        if (pTape5.length < 2) {
            pTape5 = grow(doubles, 4, 2);
        }
        double p5 = 1.0;
        for (int i = 0; i < 2; i++) {
            pTape5[i] = p5;
            p5 *= t5;
        }
        double a = t2 + t4 * p5;
        double v = x * a;
        double t6 = 0.5 * (y * v);
        if (pTape6.length < 3) {
            pTape6 = grow(doubles, 5, 3);
        }
        double p6 = 1.0;
        for (int i = 0; i < 3; i++) {
            pTape6[i] = p6;
            p6 *= t6;
        }
        if (pTape7.length < 1) {
            pTape7 = grow(doubles, 6, 1);
        }
        double p7 = 1.0;
        for (int i = 0; i < 1; i++) {
            pTape7[i] = p7;
            p7 *= t6;
        }
        double t7 = p6 + Math.sin(p7);
        if (pTape8.length < 3) {
            pTape8 = grow(doubles, 7, 3);
        }
        double p8 = 1.0;
        for (int i = 0; i < 3; i++) {
            pTape8[i] = p8;
            p8 *= t5;
        }
        if (pTape9.length < 1) {
            pTape9 = grow(doubles, 8, 1);
        }
        double p9 = 1.0;
        for (int i = 0; i < 1; i++) {
            pTape9[i] = p9;
            p9 *= t5;
        }
        double t8 = p8 + Math.sin(p9);
        double t9 = 0.5 * v;
        if (pTape10.length < 2) {
            pTape10 = grow(doubles, 9, 2);
        }
        double p10 = 1.0;
        for (int i = 0; i < 2; i++) {
            pTape10[i] = p10;
            p10 *= t9;
        }
        double b = t7 + t8 * p10;
        double t10 = 0.5 * a;
        if (pTape11.length < 3) {
            pTape11 = grow(doubles, 10, 3);
        }
        double p11 = 1.0;
        for (int i = 0; i < 3; i++) {
            pTape11[i] = p11;
            p11 *= t10;
        }
        if (pTape12.length < 1) {
            pTape12 = grow(doubles, 11, 1);
        }
        double p12 = 1.0;
        for (int i = 0; i < 1; i++) {
            pTape12[i] = p12;
            p12 *= t10;
        }
        double pBar = Math.cos(p12);
        double pBar2 = a * p10;
        double pBar3 = a * t8;
        double t11 = 0.0;
        for (int i = 1; i >= 0; i--) {
            t11 += pBar3 * pTape10[i];
            pBar3 *= t9;
        }
        double t12 = t11 * 0.5;
        double pBar4 = pBar2 * Math.cos(p9);
        double pBar5 = a * Math.cos(p7);
        double t13 = 0.0;
        double t14 = 0.0;
        double t15 = 0.0;
        for (int i = 0; i >= 0; i--) {
            t13 += pBar * pTape12[i];
            t14 += pBar4 * pTape9[i];
            t15 += pBar5 * pTape7[i];
            pBar *= t10;
            pBar4 *= t5;
            pBar5 *= t6;
        }
        double t16 = t13 * 0.5;
        double t17 = t14 * 0.5;
        double t18 = t15 * 0.5;
        double t19 = 0.0;
        double pBar6 = 1.0;
        double t20 = 0.0;
        double t21 = 0.0;
        double pBar7 = a;
        for (int i = 2; i >= 0; i--) {
            t19 += pBar6 * pTape11[i];
            t20 += pBar2 * pTape8[i];
            t21 += pBar7 * pTape6[i];
            pBar6 *= t10;
            pBar2 *= t5;
            pBar7 *= t6;
        }
        double tBar = t18 + t21 * 0.5;
        double t22 = t17 + t20 * 0.5 + tBar * v;
        double vBar = t12 + tBar * y;
        double t23 = vBar * a;
        double aBar = t16 + t19 * 0.5 + b + vBar * x;
        double pBar8 = aBar * p5;
        double pBar9 = aBar * t4;
        double t24 = 0.0;
        for (int i = 1; i >= 0; i--) {
            t24 += pBar9 * pTape5[i];
            pBar9 *= t5;
        }
        double t25 = t22 + t24 * 0.5;
        double pBar10 = pBar8 * Math.cos(p4);
        double pBar11 = aBar * Math.cos(p2);
        double t26 = 0.0;
        double t27 = 0.0;
        for (int i = 0; i >= 0; i--) {
            t26 += pBar10 * pTape4[i];
            t27 += pBar11 * pTape2[i];
            pBar10 *= t3;
            pBar11 *= t;
        }
        double t28 = t23 + t26 * 0.5;
        double t29 = t27 * 0.5;
        double t30 = 0.0;
        double t31 = 0.0;
        double pBar12 = aBar;
        for (int i = 2; i >= 0; i--) {
            t30 += pBar8 * pTape3[i];
            t31 += pBar12 * pTape[i];
            pBar8 *= t3;
            pBar12 *= t;
        }
        double tBar2 = t29 + t31 * 0.5;
        partials[0] = t28 + t30 * 0.5 + tBar2 * y;
        partials[1] = t25 + tBar2 * x;
    }

    private static double valueValueAndGradientKernel(double x, double y, double[][] doubles,
            double[] partials) {
        double[] pTape = doubles[0];
        double[] pTape2 = doubles[1];
        double[] pTape3 = doubles[2];
        double[] pTape4 = doubles[3];
        double[] pTape5 = doubles[4];
        double[] pTape6 = doubles[5];
        double[] pTape7 = doubles[6];
        double[] pTape8 = doubles[7];
        double[] pTape9 = doubles[8];
        double[] pTape10 = doubles[9];
        double[] pTape11 = doubles[10];
        double[] pTape12 = doubles[11];
        double t = 0.5 * (x * y);
        if (pTape.length < 3) {
            pTape = grow(doubles, 0, 3);
        }
        double p = 1.0;
        for (int i = 0; i < 3; i++) {
            pTape[i] = p;
            p *= t;
        }
        if (pTape2.length < 1) {
            pTape2 = grow(doubles, 1, 1);
        }
        double p2 = 1.0;
        for (int i = 0; i < 1; i++) {
            pTape2[i] = p2;
            p2 *= t;
        }
        double t2 = p + Math.sin(p2);
        double t3 = 0.5 * x;
        if (pTape3.length < 3) {
            pTape3 = grow(doubles, 2, 3);
        }
        double p3 = 1.0;
        for (int i = 0; i < 3; i++) {
            pTape3[i] = p3;
            p3 *= t3;
        }
        if (pTape4.length < 1) {
            pTape4 = grow(doubles, 3, 1);
        }
        double p4 = 1.0;
        for (int i = 0; i < 1; i++) {
            pTape4[i] = p4;
            p4 *= t3;
        }
        double t4 = p3 + Math.sin(p4);
        double t5 = 0.5 * y;
        if (pTape5.length < 2) {
            pTape5 = grow(doubles, 4, 2);
        }
        double p5 = 1.0;
        for (int i = 0; i < 2; i++) {
            pTape5[i] = p5;
            p5 *= t5;
        }
        double a = t2 + t4 * p5;
        double v = x * a;
        double t6 = 0.5 * (y * v);
        if (pTape6.length < 3) {
            pTape6 = grow(doubles, 5, 3);
        }
        double p6 = 1.0;
        for (int i = 0; i < 3; i++) {
            pTape6[i] = p6;
            p6 *= t6;
        }
        if (pTape7.length < 1) {
            pTape7 = grow(doubles, 6, 1);
        }
        double p7 = 1.0;
        for (int i = 0; i < 1; i++) {
            pTape7[i] = p7;
            p7 *= t6;
        }
        double t7 = p6 + Math.sin(p7);
        if (pTape8.length < 3) {
            pTape8 = grow(doubles, 7, 3);
        }
        double p8 = 1.0;
        for (int i = 0; i < 3; i++) {
            pTape8[i] = p8;
            p8 *= t5;
        }
        if (pTape9.length < 1) {
            pTape9 = grow(doubles, 8, 1);
        }
        double p9 = 1.0;
        for (int i = 0; i < 1; i++) {
            pTape9[i] = p9;
            p9 *= t5;
        }
        double t8 = p8 + Math.sin(p9);
        double t9 = 0.5 * v;
        if (pTape10.length < 2) {
            pTape10 = grow(doubles, 9, 2);
        }
        double p10 = 1.0;
        for (int i = 0; i < 2; i++) {
            pTape10[i] = p10;
            p10 *= t9;
        }
        double b = t7 + t8 * p10;
        double t10 = a * b;
        double t11 = 0.5 * a;
        if (pTape11.length < 3) {
            pTape11 = grow(doubles, 10, 3);
        }
        double p11 = 1.0;
        for (int i = 0; i < 3; i++) {
            pTape11[i] = p11;
            p11 *= t11;
        }
        if (pTape12.length < 1) {
            pTape12 = grow(doubles, 11, 1);
        }
        double p12 = 1.0;
        for (int i = 0; i < 1; i++) {
            pTape12[i] = p12;
            p12 *= t11;
        }
        double t12 = t10 + (p11 + Math.sin(p12));
        double pBar = Math.cos(p12);
        double pBar2 = a * p10;
        double pBar3 = a * t8;
        double t13 = 0.0;
        for (int i = 1; i >= 0; i--) {
            t13 += pBar3 * pTape10[i];
            pBar3 *= t9;
        }
        double t14 = t13 * 0.5;
        double pBar4 = pBar2 * Math.cos(p9);
        double pBar5 = a * Math.cos(p7);
        double t15 = 0.0;
        double t16 = 0.0;
        double t17 = 0.0;
        for (int i = 0; i >= 0; i--) {
            t15 += pBar * pTape12[i];
            t16 += pBar4 * pTape9[i];
            t17 += pBar5 * pTape7[i];
            pBar *= t11;
            pBar4 *= t5;
            pBar5 *= t6;
        }
        double t18 = t15 * 0.5;
        double t19 = t16 * 0.5;
        double t20 = t17 * 0.5;
        double t21 = 0.0;
        double pBar6 = 1.0;
        double t22 = 0.0;
        double t23 = 0.0;
        double pBar7 = a;
        for (int i = 2; i >= 0; i--) {
            t21 += pBar6 * pTape11[i];
            t22 += pBar2 * pTape8[i];
            t23 += pBar7 * pTape6[i];
            pBar6 *= t11;
            pBar2 *= t5;
            pBar7 *= t6;
        }
        double tBar = t20 + t23 * 0.5;
        double t24 = t19 + t22 * 0.5 + tBar * v;
        double vBar = t14 + tBar * y;
        double t25 = vBar * a;
        double aBar = t18 + t21 * 0.5 + b + vBar * x;
        double pBar8 = aBar * p5;
        double pBar9 = aBar * t4;
        double t26 = 0.0;
        for (int i = 1; i >= 0; i--) {
            t26 += pBar9 * pTape5[i];
            pBar9 *= t5;
        }
        double t27 = t24 + t26 * 0.5;
        double pBar10 = pBar8 * Math.cos(p4);
        double pBar11 = aBar * Math.cos(p2);
        double t28 = 0.0;
        double t29 = 0.0;
        for (int i = 0; i >= 0; i--) {
            t28 += pBar10 * pTape4[i];
            t29 += pBar11 * pTape2[i];
            pBar10 *= t3;
            pBar11 *= t;
        }
        double t30 = t25 + t28 * 0.5;
        double t31 = t29 * 0.5;
        double t32 = 0.0;
        double t33 = 0.0;
        double pBar12 = aBar;
        for (int i = 2; i >= 0; i--) {
            t32 += pBar8 * pTape3[i];
            t33 += pBar12 * pTape[i];
            pBar8 *= t3;
            pBar12 *= t;
        }
        double tBar2 = t31 + t33 * 0.5;
        partials[0] = t30 + t32 * 0.5 + tBar2 * y;
        partials[1] = t27 + tBar2 * x;
        return t12;
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

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
     *
     * <p>
     * Operations: {@code 144}; of the method itself: {@code 55}. Workspace: {@code 32} bytes.
     */
    public static void valueGradient(double x, double y, ValueGradient into) {
        valueGradientKernel(x, y, into.doubles, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
    }

    /**
     * Computes the derivative of {@link ScalarHelpers#value(double, double)} with respect to {@code x} and
     * {@code y} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 148}; of the method itself: {@code 55}. Workspace: {@code 32} bytes.
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

    private static void valueGradientKernel(double x, double y, double[][] doubles, double[] partials) {
        double[] pTape = doubles[0];
        double[] pTape2 = doubles[1];
        double t = 0.5 * (x * y);
        double t2 = 0.5 * x;
        double t3 = 0.5 * y;
        double p = 1.0;
        double pDot = 0.0;
        for (int i = 0; i < 2; i++) {
            pDot = p + t3 * pDot;
            p *= t3;
        }
        double p2 = 1.0;
        double pDot2 = 0.0;
        double p3 = 1.0;
        double pDot3 = 0.0;
        double p4 = 1.0;
        double pDot4 = 0.0;
        for (int i = 0; i < 3; i++) {
            pDot2 = p2 + t * pDot2;
            pDot3 = p3 + t2 * pDot3;
            pDot4 = p4 + t3 * pDot4;
            p2 *= t;
            p3 *= t2;
            p4 *= t3;
        }
        double p5 = 1.0;
        double pDot5 = 0.0;
        double p6 = 1.0;
        double pDot6 = 0.0;
        double p7 = 1.0;
        double pDot7 = 0.0;
        for (int i = 0; i < 1; i++) {
            pDot5 = p5 + t * pDot5;
            pDot6 = p6 + t2 * pDot6;
            pDot7 = p7 + t3 * pDot7;
            p5 *= t;
            p6 *= t2;
            p7 *= t3;
        }
        double t4 = p3 + Math.sin(p6);
        double a = p2 + Math.sin(p5) + t4 * p;
        double v = x * a;
        double t5 = 0.5 * (y * v);
        double p8 = 1.0;
        double pDot8 = 0.0;
        for (int i = 0; i < 3; i++) {
            pDot8 = p8 + t5 * pDot8;
            p8 *= t5;
        }
        double p9 = 1.0;
        double pDot9 = 0.0;
        for (int i = 0; i < 1; i++) {
            pDot9 = p9 + t5 * pDot9;
            p9 *= t5;
        }
        double t6 = p8 + Math.sin(p9);
        double t7 = p4 + Math.sin(p7);
        double t8 = 0.5 * v;
        double p10 = 1.0;
        double pDot10 = 0.0;
        for (int i = 0; i < 2; i++) {
            pDot10 = p10 + t8 * pDot10;
            p10 *= t8;
        }
        double b = t6 + t7 * p10;
        double t9 = 0.5 * a;
        if (pTape.length < 3) {
            pTape = grow(doubles, 0, 3);
        }
        double p11 = 1.0;
        for (int i = 0; i < 3; i++) {
            pTape[i] = p11;
            p11 *= t9;
        }
        if (pTape2.length < 1) {
            pTape2 = grow(doubles, 1, 1);
        }
        double p12 = 1.0;
        for (int i = 0; i < 1; i++) {
            pTape2[i] = p12;
            p12 *= t9;
        }
        double pBar = Math.cos(p12);
        double t10 = 0.0;
        for (int i = 0; i >= 0; i--) {
            t10 += pBar * pTape2[i];
            pBar *= t9;
        }
        double pBar2 = 1.0;
        for (int i = 2; i >= 0; i--) {
            t10 += pBar2 * pTape[i];
            pBar2 *= t9;
        }
        double t11 = a * p10;
        double tBar = (a * Math.cos(p9) * pDot9 + a * pDot8) * 0.5;
        double vBar = a * t7 * pDot10 * 0.5 + tBar * y;
        double aBar = t10 * 0.5 + b + vBar * x;
        double t12 = aBar * p;
        double t13 = (t11 * Math.cos(p7) * pDot7 + t11 * pDot4 + aBar * t4 * pDot) * 0.5;
        double t14 = tBar * v + t13;
        double tBar2 = (aBar * Math.cos(p5) * pDot5 + aBar * pDot2) * 0.5;
        partials[0] = vBar * a + (t12 * Math.cos(p6) * pDot6 + t12 * pDot3) * 0.5 + tBar2 * y;
        partials[1] = t14 + tBar2 * x;
    }

    private static double valueValueAndGradientKernel(double x, double y, double[][] doubles,
            double[] partials) {
        double[] pTape = doubles[0];
        double[] pTape2 = doubles[1];
        double t = 0.5 * (x * y);
        double t2 = 0.5 * x;
        double t3 = 0.5 * y;
        double p = 1.0;
        double pDot = 0.0;
        for (int i = 0; i < 2; i++) {
            pDot = p + t3 * pDot;
            p *= t3;
        }
        double p2 = 1.0;
        double pDot2 = 0.0;
        double p3 = 1.0;
        double pDot3 = 0.0;
        double p4 = 1.0;
        double pDot4 = 0.0;
        for (int i = 0; i < 3; i++) {
            pDot2 = p2 + t * pDot2;
            pDot3 = p3 + t2 * pDot3;
            pDot4 = p4 + t3 * pDot4;
            p2 *= t;
            p3 *= t2;
            p4 *= t3;
        }
        double p5 = 1.0;
        double pDot5 = 0.0;
        double p6 = 1.0;
        double pDot6 = 0.0;
        double p7 = 1.0;
        double pDot7 = 0.0;
        for (int i = 0; i < 1; i++) {
            pDot5 = p5 + t * pDot5;
            pDot6 = p6 + t2 * pDot6;
            pDot7 = p7 + t3 * pDot7;
            p5 *= t;
            p6 *= t2;
            p7 *= t3;
        }
        double t4 = p3 + Math.sin(p6);
        double a = p2 + Math.sin(p5) + t4 * p;
        double v = x * a;
        double t5 = 0.5 * (y * v);
        double p8 = 1.0;
        double pDot8 = 0.0;
        for (int i = 0; i < 3; i++) {
            pDot8 = p8 + t5 * pDot8;
            p8 *= t5;
        }
        double p9 = 1.0;
        double pDot9 = 0.0;
        for (int i = 0; i < 1; i++) {
            pDot9 = p9 + t5 * pDot9;
            p9 *= t5;
        }
        double t6 = p8 + Math.sin(p9);
        double t7 = p4 + Math.sin(p7);
        double t8 = 0.5 * v;
        double p10 = 1.0;
        double pDot10 = 0.0;
        for (int i = 0; i < 2; i++) {
            pDot10 = p10 + t8 * pDot10;
            p10 *= t8;
        }
        double b = t6 + t7 * p10;
        double t9 = a * b;
        double t10 = 0.5 * a;
        if (pTape.length < 3) {
            pTape = grow(doubles, 0, 3);
        }
        double p11 = 1.0;
        for (int i = 0; i < 3; i++) {
            pTape[i] = p11;
            p11 *= t10;
        }
        if (pTape2.length < 1) {
            pTape2 = grow(doubles, 1, 1);
        }
        double p12 = 1.0;
        for (int i = 0; i < 1; i++) {
            pTape2[i] = p12;
            p12 *= t10;
        }
        double t11 = t9 + (p11 + Math.sin(p12));
        double pBar = Math.cos(p12);
        double t12 = 0.0;
        for (int i = 0; i >= 0; i--) {
            t12 += pBar * pTape2[i];
            pBar *= t10;
        }
        double pBar2 = 1.0;
        for (int i = 2; i >= 0; i--) {
            t12 += pBar2 * pTape[i];
            pBar2 *= t10;
        }
        double t13 = a * p10;
        double tBar = (a * Math.cos(p9) * pDot9 + a * pDot8) * 0.5;
        double vBar = a * t7 * pDot10 * 0.5 + tBar * y;
        double aBar = t12 * 0.5 + b + vBar * x;
        double t14 = aBar * p;
        double t15 = (t13 * Math.cos(p7) * pDot7 + t13 * pDot4 + aBar * t4 * pDot) * 0.5;
        double t16 = tBar * v + t15;
        double tBar2 = (aBar * Math.cos(p5) * pDot5 + aBar * pDot2) * 0.5;
        double t17 = t16 + tBar2 * x;
        partials[0] = vBar * a + (t14 * Math.cos(p6) * pDot6 + t14 * pDot3) * 0.5 + tBar2 * y;
        partials[1] = t17;
        return t11;
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

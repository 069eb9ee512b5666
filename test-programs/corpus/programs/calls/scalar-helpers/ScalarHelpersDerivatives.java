package programs.calls;

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
        return into;
    }

    /**
     * Computes the derivative of {@link ScalarHelpers#value(double, double)} with respect to {@code x} and
     * {@code y} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 84}; of the method itself: {@code 42}. Workspace: none.
     */
    public static void valueGradient(double x, double y, ValueGradient into) {
        valueGradientKernel(x, y, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
    }

    /**
     * Computes the derivative of {@link ScalarHelpers#value(double, double)} with respect to {@code x} and
     * {@code y} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 89}; of the method itself: {@code 42}. Workspace: none.
     */
    public static double valueValueAndGradient(double x, double y, ValueGradient into) {
        double value = valueValueAndGradientKernel(x, y, into.partials);
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
    }

    private static void valueGradientKernel(double x, double y, double[] partials) {
        double t = x * y;
        double t2 = 0.5 * t;
        double t3 = 0.5 * x;
        double t4 = t3 * t3 * t3 + Math.sin(t3);
        double t5 = 0.5 * y;
        double p = t5 * t5;
        double a = t2 * t2 * t2 + Math.sin(t2) + t4 * p;
        double v = x * a;
        double t6 = y * v;
        double t7 = 0.5 * t6;
        double t8 = p * t5 + Math.sin(t5);
        double t9 = 0.5 * v;
        double p2 = t9 * t9;
        double b = t7 * t7 * t7 + Math.sin(t7) + t8 * p2;
        double pBar = a * p2;
        double t10 = pBar * Math.cos(t5);
        double t11 = pBar * t5;
        double t12 = pBar * p;
        double tBar = 0.5 * (a * Math.cos(t7) + a * (1.5 * t6) * t7);
        double vBar = a * t8 * t9 + tBar * y;
        double pBar2 = 0.5 * (Math.cos(0.5 * a) + 0.75 * a * a) + b + vBar * x;
        double pBar3 = pBar2 * p;
        double t13 = (t11 + pBar2 * t4) * t5;
        double t14 = tBar * v + (t12 + t13 + (t10 + t13)) * 0.5;
        double tBar2 = 0.5 * (pBar2 * Math.cos(t2) + pBar2 * (1.5 * t) * t2);
        double t15 = tBar2 * y;
        partials[0] = vBar * a + 0.5 * (pBar3 * Math.cos(t3) + pBar3 * (1.5 * x) * t3) + t15;
        partials[1] = t14 + tBar2 * x;
    }

    private static double valueValueAndGradientKernel(double x, double y, double[] partials) {
        double t = x * y;
        double t2 = 0.5 * t;
        double t3 = 0.5 * x;
        double t4 = t3 * t3 * t3 + Math.sin(t3);
        double t5 = 0.5 * y;
        double p = t5 * t5;
        double a = t2 * t2 * t2 + Math.sin(t2) + t4 * p;
        double v = x * a;
        double t6 = y * v;
        double t7 = 0.5 * t6;
        double t8 = p * t5 + Math.sin(t5);
        double t9 = 0.5 * v;
        double p2 = t9 * t9;
        double b = t7 * t7 * t7 + Math.sin(t7) + t8 * p2;
        double pBar = 0.5 * a;
        double p3 = pBar * pBar;
        double t10 = a * b + (p3 * pBar + Math.sin(pBar));
        double t11 = 0.5 * (Math.cos(pBar) + 3.0 * p3) + b;
        double pBar2 = a * p2;
        double t12 = pBar2 * Math.cos(t5);
        double t13 = pBar2 * t5;
        double t14 = pBar2 * p;
        double tBar = 0.5 * (a * Math.cos(t7) + a * (1.5 * t6) * t7);
        double vBar = a * t8 * t9 + tBar * y;
        double pBar3 = t11 + vBar * x;
        double pBar4 = pBar3 * p;
        double t15 = (t13 + pBar3 * t4) * t5;
        double t16 = tBar * v + (t14 + t15 + (t12 + t15)) * 0.5;
        double tBar2 = 0.5 * (pBar3 * Math.cos(t2) + pBar3 * (1.5 * t) * t2);
        double t17 = tBar2 * y;
        double t18 = t16 + tBar2 * x;
        partials[0] = vBar * a + 0.5 * (pBar4 * Math.cos(t3) + pBar4 * (1.5 * x) * t3) + t17;
        partials[1] = t18;
        return t10;
    }
}

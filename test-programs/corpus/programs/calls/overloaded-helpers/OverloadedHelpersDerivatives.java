package programs.calls;

import javax.annotation.processing.Generated;

/** Derivatives of {@link OverloadedHelpers}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class OverloadedHelpersDerivatives {

    private OverloadedHelpersDerivatives() {}

    /**
     * The derivative of {@link OverloadedHelpers#value(double, float, int, long)} with respect to {@code x}
     * and {@code f}.
     */
    public static ValueGradient valueGradient(double x, float f, int n, long m) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, f, n, m, into);
        return into;
    }

    /**
     * Computes the derivative of {@link OverloadedHelpers#value(double, float, int, long)} with respect to
     * {@code x} and {@code f} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 18}; of the method itself: {@code 18}. Workspace: none.
     */
    public static void valueGradient(double x, float f, int n, long m, ValueGradient into) {
        valueGradientKernel(x, f, n, m, into.partials);
        into.x = into.partials[0];
        into.f = (float) into.partials[1];
    }

    /**
     * Computes the derivative of {@link OverloadedHelpers#value(double, float, int, long)} with respect to
     * {@code x} and {@code f} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 32}; of the method itself: {@code 18}. Workspace: none.
     */
    public static double valueValueAndGradient(double x, float f, int n, long m, ValueGradient into) {
        double value = valueValueAndGradientKernel(x, f, n, m, into.partials);
        into.x = into.partials[0];
        into.f = (float) into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link OverloadedHelpers#value(double, float, int, long)} with respect to {@code x}
     * and {@code f}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double x;
        private float f;
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /** The derivative with respect to {@code f}. */
        public float f() {
            return f;
        }
    }

    private static void valueGradientKernel(double x, float f, int n, long m, double[] partials) {
        double t = f;
        double tBar = 2.0 * (t * x);
        double t2 = 3.0 * (float) n + (tBar * x + (m + 0.5)) + x * x * 3.0;
        partials[0] = tBar * t + n + 1.0 + n / 2 + 2.0 * (3.0f * f) * x;
        partials[1] = t2;
    }

    private static double valueValueAndGradientKernel(double x, float f, int n, long m, double[] partials) {
        double t = x * x;
        double t2 = 3.0f * f;
        double t3 = n / 2;
        double t4 = m + 0.5;
        double t5 = f;
        double t6 = n;
        double t7 = t5 * x;
        float t8 = n;
        double t9 = 3.0f * (f * t8);
        double tBar = 2.0 * t7;
        double t10 = 3.0 * t8 + (tBar * x + t4) + t * 3.0;
        double t11 = tBar * t5 + t6 + 1.0 + t3 + 2.0 * t2 * x;
        partials[0] = t11;
        partials[1] = t10;
        return t * t2 + t3 * x + t4 * t5 + (t6 + x) + x * t6 + t7 * t7 + t9;
    }
}

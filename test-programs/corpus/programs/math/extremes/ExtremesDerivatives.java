package programs.math;

import javax.annotation.processing.Generated;

/** Derivatives of {@link Extremes}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ExtremesDerivatives {

    private ExtremesDerivatives() {}

    /**
     * The derivative of {@link Extremes#value(double, double, float, int, long)} with respect to {@code x},
     * {@code y} and {@code f}.
     */
    public static ValueGradient valueGradient(double x, double y, float f, int n, long m) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, y, f, n, m, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link Extremes#value(double, double, float, int, long)} with respect to
     * {@code x}, {@code y} and {@code f} into {@code into}, without its value.
     */
    public static void valueGradient(double x, double y, float f, int n, long m, ValueGradient into) {
        valueGradientKernel(x, y, f, n, m, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
        into.f = (float) into.partials[2];
    }

    /**
     * Computes the derivative of {@link Extremes#value(double, double, float, int, long)} with respect to
     * {@code x}, {@code y} and {@code f} into {@code into} and returns the method's value.
     */
    public static double valueValueAndGradient(double x, double y, float f, int n, long m,
            ValueGradient into) {
        double value = valueValueAndGradientKernel(x, y, f, n, m, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
        into.f = (float) into.partials[2];
        return value;
    }

    /**
     * The derivative of {@link Extremes#value(double, double, float, int, long)} with respect to {@code x},
     * {@code y} and {@code f}, and the memory that computing it needs. One holder serves one thread at a
     * time.
     */
    public static final class ValueGradient {
        private double x;
        private double y;
        private float f;
        private final double[] partials = new double[3];

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

        /** The derivative with respect to {@code f}. */
        public float f() {
            return f;
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.x = x;
            results.y = y;
            results.f = f;
            return results;
        }
    }

    private static void valueGradientKernel(double x, double y, float f, int n, long m, double[] partials) {
        double t = Math.max(x, y);
        double t2 = Math.min(x, 2.0);
        double t3 = x - y;
        double a = t * t2 + Math.abs(t3);
        float t4 = f * 2.0f;
        float b = Math.max(f, 0.5f) + Math.min(t4, 1.0f) - Math.abs(f);
        int i = Math.max(n, 3) + Math.min(n, 2) * Math.abs(n);
        long l = Math.max(m, 4L) - Math.min(m, (long) n) + Math.abs(m);
        double t5 = x * y;
        double t6 = Math.min(1.0, t5);
        double t7 = b;
        double t8 = n;
        boolean test = y != y;
        double t9 = t6 > 0.0 | t6 != t6 ? Math.max(t8, y) : 0.0;
        double t10 = t5 < 1.0 | t5 != t5 ? t9 : 0.0;
        double t11 = t10 * x;
        double t12 = f;
        double t13 = 0.5 > t12 ? 0.0 : a;
        double t14 = (1.0 < t4 ? 0.0 : a) * 2.0 - a * Math.signum(t12) + t13;
        double t15 = t7 * Math.signum(t3);
        double t16 = (y > t8 | test ? Math.max(0.0, t6) : 0.0) - l + t11 - t15;
        double t17 = t7 * t2;
        double t18 = 2.0 < x ? 0.0 : t7 * t;
        boolean test2 = y > x | test;
        double t19 = t16 + (test2 ? t17 : 0.0);
        partials[0] = i + t10 * y + t15 + t18 + (test2 ? 0.0 : t17);
        partials[1] = t19;
        partials[2] = t14;
    }

    private static double valueValueAndGradientKernel(double x, double y, float f, int n, long m,
            double[] partials) {
        double t = Math.max(x, y);
        double t2 = Math.min(x, 2.0);
        double t3 = x - y;
        double a = t * t2 + Math.abs(t3);
        float t4 = f * 2.0f;
        float b = Math.max(f, 0.5f) + Math.min(t4, 1.0f) - Math.abs(f);
        int i = Math.max(n, 3) + Math.min(n, 2) * Math.abs(n);
        long l = Math.max(m, 4L) - Math.min(m, (long) n) + Math.abs(m);
        double t5 = x * y;
        double t6 = Math.min(1.0, t5);
        double c = Math.max(0.0, t6);
        double t7 = b;
        double t8 = i;
        double t9 = l;
        double t10 = n;
        double t11 = Math.max(t10, y);
        double t12 = a * t7 + x * t8 - y * t9 + c * t11;
        boolean test = y != y;
        double t13 = t6 > 0.0 | t6 != t6 ? t11 : 0.0;
        double t14 = t5 < 1.0 | t5 != t5 ? t13 : 0.0;
        double t15 = f;
        double t16 = 0.5 > t15 ? 0.0 : a;
        double t17 = (1.0 < t4 ? 0.0 : a) * 2.0 - a * Math.signum(t15) + t16;
        double t18 = t7 * Math.signum(t3);
        double t19 = (y > t10 | test ? c : 0.0) - t9 + t14 * x - t18;
        double t20 = t7 * t2;
        double t21 = 2.0 < x ? 0.0 : t7 * t;
        boolean test2 = y > x | test;
        double t22 = t8 + t14 * y + t18 + t21 + (test2 ? 0.0 : t20);
        partials[0] = t22;
        partials[1] = t19 + (test2 ? t20 : 0.0);
        partials[2] = t17;
        return t12;
    }
}

package programs.math;

import javax.annotation.processing.Generated;

/** Derivatives of {@link Extremes}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ExtremesDerivatives {

    private ExtremesDerivatives() {}

    /**
     * The derivative of {@link Extremes#value(double, double, float, int, long)} with respect to {@code x},
     * {@code y} and {@code f}.
     *
     * <p>
     * Where the argument is 0 (lines 10 and 11), {@code abs} has no derivative; 0 is used. Where the
     * arguments are equal (lines 10, 11, 14 and 15), {@code max} and {@code min} have the derivative of the
     * first.
     */
    public static ValueGradient valueGradient(double x, double y, float f, int n, long m) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, y, f, n, m, into);
        return into;
    }

    /**
     * Computes the derivative of {@link Extremes#value(double, double, float, int, long)} with respect to
     * {@code x}, {@code y} and {@code f} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 35}; of the method itself: {@code 23}. Workspace: none.
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
     *
     * <p>
     * Operations: {@code 42}; of the method itself: {@code 23}. Workspace: none.
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
        double aBar = b;
        double t7 = n;
        boolean test = y != y;
        double t8 = t5 < 1.0 | t5 != t5 ? t6 > 0.0 | t6 != t6 ? Math.max(t7, y) : 0.0 : 0.0;
        double t9 = f;
        double t10 = 0.5 > t9 ? 0.0 : a;
        double t11 = (1.0 < t4 ? 0.0 : a) * 2.0 - a * Math.signum(t9) + t10;
        double t12 = aBar * Math.signum(t3);
        double t13 = aBar * t2;
        boolean test2 = y > x | test;
        double t14 = test2 ? t13 : 0.0;
        double t15 = (y > t7 | test ? Math.max(0.0, t6) : 0.0) - l + t8 * x - t12 + t14;
        partials[0] = i + t8 * y + t12 + (2.0 < x ? 0.0 : aBar * t) + (test2 ? 0.0 : t13);
        partials[1] = t15;
        partials[2] = t11;
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
        double aBar = b;
        double t7 = i;
        double t8 = l;
        double t9 = n;
        double cBar = Math.max(t9, y);
        boolean test = y != y;
        double t10 = t5 < 1.0 | t5 != t5 ? t6 > 0.0 | t6 != t6 ? cBar : 0.0 : 0.0;
        double t11 = f;
        double t12 = 0.5 > t11 ? 0.0 : a;
        double t13 = (1.0 < t4 ? 0.0 : a) * 2.0 - a * Math.signum(t11) + t12;
        double t14 = aBar * Math.signum(t3);
        double t15 = aBar * t2;
        boolean test2 = y > x | test;
        double t16 = t7 + t10 * y + t14 + (2.0 < x ? 0.0 : aBar * t) + (test2 ? 0.0 : t15);
        double t17 = (y > t9 | test ? c : 0.0) - t8 + t10 * x - t14 + (test2 ? t15 : 0.0);
        partials[0] = t16;
        partials[1] = t17;
        partials[2] = t13;
        return a * aBar + x * t7 - y * t8 + c * cBar;
    }
}

package programs.math;

import javax.annotation.processing.Generated;

/** Derivatives of {@link Roots}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class RootsDerivatives {

    private RootsDerivatives() {}

    /** The derivative of {@link Roots#value(double, double)} with respect to {@code x} and {@code y}. */
    public static ValueGradient valueGradient(double x, double y) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, y, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link Roots#value(double, double)} with respect to {@code x} and {@code y}
     * into {@code into}, without its value.
     */
    public static void valueGradient(double x, double y, ValueGradient into) {
        valueGradientKernel(x, y, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
    }

    /**
     * Computes the derivative of {@link Roots#value(double, double)} with respect to {@code x} and {@code y}
     * into {@code into} and returns the method's value.
     */
    public static double valueValueAndGradient(double x, double y, ValueGradient into) {
        double value = valueValueAndGradientKernel(x, y, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
        return value;
    }

    /**
     * The derivative of {@link Roots#value(double, double)} with respect to {@code x} and {@code y}, and the
     * memory that computing it needs. One holder serves one thread at a time.
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

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.x = x;
            results.y = y;
            return results;
        }
    }

    private static void valueGradientKernel(double x, double y, double[] partials) {
        double t = Math.sqrt(x * x + 2.0);
        double t2 = Math.cbrt(x - 3.0);
        double t3 = Math.cbrt(y);
        double a = t + t2 * t3;
        double t4 = Math.hypot(x, y);
        double t5 = Math.hypot(3.0, x);
        double b = t4 + t5;
        double t6 = 1.0 / b;
        double t7 = 0.5 / Math.sqrt(b) - t6 * (a / b);
        boolean test = t4 == 0.0;
        double t8 = test ? 0.0 : t7 * (x / t4);
        double t9 = t6 * t3;
        double t10 = t6 * t2;
        double t11 = t10 == 0.0 ? 0.0 : t10 * (1.0 / (3.0 * (t3 * t3)));
        double t12 = t9 == 0.0 ? 0.0 : t9 * (1.0 / (3.0 * (t2 * t2)));
        double t13 = t6 / t * x;
        double t14 = (t5 == 0.0 ? 0.0 : t7 * (x / t5)) + t8 + t12 + t13;
        partials[0] = t14;
        partials[1] = (test ? 0.0 : t7 * (y / t4)) + t11;
    }

    private static double valueValueAndGradientKernel(double x, double y, double[] partials) {
        double t = Math.sqrt(x * x + 2.0);
        double t2 = Math.cbrt(x - 3.0);
        double t3 = Math.cbrt(y);
        double a = t + t2 * t3;
        double t4 = Math.hypot(x, y);
        double t5 = Math.hypot(3.0, x);
        double b = t4 + t5;
        double t6 = a / b;
        double t7 = Math.sqrt(b);
        double t8 = 1.0 / b;
        double t9 = 0.5 / t7 - t8 * t6;
        boolean test = t4 == 0.0;
        double t10 = test ? 0.0 : t9 * (x / t4);
        double t11 = t8 * t3;
        double t12 = t8 * t2;
        double t13 = t12 == 0.0 ? 0.0 : t12 * (1.0 / (3.0 * (t3 * t3)));
        double t14 = t11 == 0.0 ? 0.0 : t11 * (1.0 / (3.0 * (t2 * t2)));
        double t15 = t8 / t * x;
        double t16 = (t5 == 0.0 ? 0.0 : t9 * (x / t5)) + t10 + t14 + t15;
        partials[0] = t16;
        partials[1] = (test ? 0.0 : t9 * (y / t4)) + t13;
        return t6 + t7;
    }
}

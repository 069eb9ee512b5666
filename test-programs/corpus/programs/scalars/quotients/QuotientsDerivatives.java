package programs.scalars;

import javax.annotation.processing.Generated;

/** Derivatives of {@link Quotients}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class QuotientsDerivatives {

    private QuotientsDerivatives() {}

    /**
     * The derivative of {@link Quotients#value(double, double, double)} with respect to {@code a}, {@code b}
     * and {@code c}.
     */
    public static ValueGradient valueGradient(double a, double b, double c) {
        ValueGradient into = new ValueGradient();
        valueGradient(a, b, c, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link Quotients#value(double, double, double)} with respect to {@code a},
     * {@code b} and {@code c} into {@code into}, without its value.
     */
    public static void valueGradient(double a, double b, double c, ValueGradient into) {
        valueGradientKernel(a, b, c, into.partials);
        into.a = into.partials[0];
        into.b = into.partials[1];
        into.c = into.partials[2];
    }

    /**
     * Computes the derivative of {@link Quotients#value(double, double, double)} with respect to {@code a},
     * {@code b} and {@code c} into {@code into} and returns the method's value.
     */
    public static double valueValueAndGradient(double a, double b, double c, ValueGradient into) {
        double value = valueValueAndGradientKernel(a, b, c, into.partials);
        into.a = into.partials[0];
        into.b = into.partials[1];
        into.c = into.partials[2];
        return value;
    }

    /**
     * The derivative of {@link Quotients#value(double, double, double)} with respect to {@code a}, {@code b}
     * and {@code c}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double a;
        private double b;
        private double c;
        private final double[] partials = new double[3];

        /** An empty holder, which grows to what it meets. */
        public ValueGradient() {}

        /** The derivative with respect to {@code a}. */
        public double a() {
            return a;
        }

        /** The derivative with respect to {@code b}. */
        public double b() {
            return b;
        }

        /** The derivative with respect to {@code c}. */
        public double c() {
            return c;
        }

        private ValueGradient withoutScratch() {
            ValueGradient results = new ValueGradient();
            results.a = a;
            results.b = b;
            results.c = c;
            return results;
        }
    }

    private static void valueGradientKernel(double a, double b, double c, double[] partials) {
        double d = a * a + b * b + 1.0;
        double u = a / d;
        double v = b / d;
        double t = c / d;
        double t2 = u + 2.0;
        double t3 = t / t2;
        double t4 = v + 2.0;
        double w = t3 / t4;
        double t5 = c * c;
        double t6 = t5 * c;
        double t7 = 1.0 + t6 * c;
        double t8 = 1.0 / t7;
        double t9 = v + 3.0;
        double t10 = 1.0 / a;
        double t11 = -1.0 / t9;
        double t12 = 1.0 / t8;
        double t13 = t12 * (w / t8) / t7 * t8;
        double t14 = t13 * c;
        double t15 = t13 * t6 + t14 * t5 + 2.0 * (t14 * c) * c;
        double t16 = t12 / t4;
        double t17 = t16 / t2;
        double t18 = t17 / d;
        double t19 = t15 + t18;
        double t20 = (-(t11 * (u * u / t9)) - t16 * w) / d;
        double t21 = (2.0 * t11 * u - t17 * t3) / d;
        double t22 = 2.0 * (-(t18 * t) - t20 * v - t21 * u);
        double t23 = t20 + t22 * b;
        partials[0] = t10 - t10 * (a / a) + t21 + t22 * a;
        partials[1] = t23;
        partials[2] = t19;
    }

    private static double valueValueAndGradientKernel(double a, double b, double c, double[] partials) {
        double d = a * a + b * b + 1.0;
        double u = a / d;
        double v = b / d;
        double t = c / d;
        double t2 = u + 2.0;
        double t3 = t / t2;
        double t4 = v + 2.0;
        double w = t3 / t4;
        double t5 = c * c;
        double t6 = t5 * c;
        double t7 = 1.0 + t6 * c;
        double t8 = 1.0 / t7;
        double t9 = w / t8;
        double t10 = v + 3.0;
        double t11 = u * u / t10;
        double t12 = a / a;
        double t13 = 1.0 / a;
        double t14 = -1.0 / t10;
        double t15 = 1.0 / t8;
        double t16 = t15 * t9 / t7 * t8;
        double t17 = t16 * c;
        double t18 = t16 * t6 + t17 * t5 + 2.0 * (t17 * c) * c;
        double t19 = t15 / t4;
        double t20 = t19 / t2;
        double t21 = t20 / d;
        double t22 = (-(t14 * t11) - t19 * w) / d;
        double t23 = (2.0 * t14 * u - t20 * t3) / d;
        double t24 = 2.0 * (-(t21 * t) - t22 * v - t23 * u);
        double t25 = t13 - t13 * t12 + t23 + t24 * a;
        partials[0] = t25;
        partials[1] = t22 + t24 * b;
        partials[2] = t18 + t21;
        return t9 - t11 + t12;
    }
}

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
        return into;
    }

    /**
     * Computes the derivative of {@link Quotients#value(double, double, double)} with respect to {@code a},
     * {@code b} and {@code c} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 60}; of the method itself: {@code 23}. Workspace: none.
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
     *
     * <p>
     * Operations: {@code 62}; of the method itself: {@code 23}. Workspace: none.
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
    }

    private static void valueGradientKernel(double a, double b, double c, double[] partials) {
        double d = a * a + b * b + 1.0;
        double t = 1.0 / d;
        double u = a * t;
        double v = b * t;
        double t2 = c * t;
        double t3 = u + 2.0;
        double t4 = t2 / t3;
        double t5 = v + 2.0;
        double w = t4 / t5;
        double t6 = c * c;
        double t7 = t6 * c;
        double t8 = 1.0 + t7 * c;
        double t9 = 1.0 / t8;
        double t10 = v + 3.0;
        double t11 = 1.0 / t9;
        double t12 = t11 * (w / t9);
        double t13 = t12 == 0.0 ? 0.0 : t12 / t8 * t9;
        double t14 = t13 * c;
        double t15 = t14 * c * c;
        double t16 = t11 / t5;
        double t17 = t16 / t3;
        double t18 = t17 * t;
        double t19 = -1.0 / t10;
        double t20 = (2.0 * (t19 * u) - t17 * t4) * t;
        double t21 = (-(t19 * (u * u / t10)) - t16 * w) * t;
        double t22 = -(t21 * v) - t20 * u - t18 * t2;
        double t23 = t22 * a;
        double t24 = t22 * b;
        partials[0] = t20 + t23 + t23;
        partials[1] = t21 + t24 + t24;
        partials[2] = t13 * t7 + t14 * t6 + t15 + t15 + t18;
    }

    private static double valueValueAndGradientKernel(double a, double b, double c, double[] partials) {
        double d = a * a + b * b + 1.0;
        double t = 1.0 / d;
        double u = a * t;
        double v = b * t;
        double t2 = c * t;
        double t3 = u + 2.0;
        double t4 = t2 / t3;
        double t5 = v + 2.0;
        double w = t4 / t5;
        double t6 = c * c;
        double t7 = t6 * c;
        double t8 = 1.0 + t7 * c;
        double t9 = 1.0 / t8;
        double t10 = w / t9;
        double t11 = v + 3.0;
        double t12 = u * u / t11;
        double t13 = 1.0 / t9;
        double t14 = t13 * t10;
        double t15 = t14 == 0.0 ? 0.0 : t14 / t8 * t9;
        double t16 = t15 * c;
        double t17 = t16 * c * c;
        double t18 = t13 / t5;
        double t19 = t18 / t3;
        double t20 = t19 * t;
        double t21 = -1.0 / t11;
        double t22 = (2.0 * (t21 * u) - t19 * t4) * t;
        double t23 = (-(t21 * t12) - t18 * w) * t;
        double t24 = -(t23 * v) - t22 * u - t20 * t2;
        double t25 = t24 * a;
        double t26 = t24 * b;
        partials[0] = t22 + t25 + t25;
        partials[1] = t23 + t26 + t26;
        partials[2] = t15 * t7 + t16 * t6 + t17 + t17 + t20;
        return t10 - t12 + 1.0;
    }
}

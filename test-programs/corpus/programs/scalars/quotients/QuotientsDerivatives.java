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
     * Operations: {@code 56}; of the method itself: {@code 23}. Workspace: none.
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
     * Operations: {@code 58}; of the method itself: {@code 23}. Workspace: none.
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
        double t3 = 1.0 / (u + 2.0);
        double t4 = t2 * t3;
        double t5 = 1.0 / (v + 2.0);
        double w = t4 * t5;
        double t6 = c * c;
        double t7 = 1.0 / (1.0 + t6 * c * c);
        double t8 = 1.0 / (v + 3.0);
        double t9 = 1.0 / t7;
        double t10 = t9 * (w / t7);
        double t11 = t9 * t5;
        double t12 = t11 * t3;
        double t13 = t12 * t;
        double t14 = (-2.0 * (t8 * u) - t12 * t4) * t;
        double t15 = (t8 * (u * u * t8) - t11 * w) * t;
        double t16 = -(t15 * v) - t14 * u - t13 * t2;
        double t17 = t16 * a;
        double t18 = t16 * b;
        partials[0] = t14 + t17 + t17;
        partials[1] = t15 + t18 + t18;
        partials[2] = t13 + 4.0 * ((t10 == 0.0 ? 0.0 : t10 * t7 * t7) * c * t6);
    }

    private static double valueValueAndGradientKernel(double a, double b, double c, double[] partials) {
        double d = a * a + b * b + 1.0;
        double t = 1.0 / d;
        double u = a * t;
        double v = b * t;
        double t2 = c * t;
        double t3 = 1.0 / (u + 2.0);
        double t4 = t2 * t3;
        double t5 = 1.0 / (v + 2.0);
        double w = t4 * t5;
        double t6 = c * c;
        double t7 = 1.0 / (1.0 + t6 * c * c);
        double t8 = w / t7;
        double t9 = 1.0 / (v + 3.0);
        double t10 = u * u * t9;
        double t11 = 1.0 / t7;
        double t12 = t11 * t8;
        double t13 = t11 * t5;
        double t14 = t13 * t3;
        double t15 = t14 * t;
        double t16 = t15 + 4.0 * ((t12 == 0.0 ? 0.0 : t12 * t7 * t7) * c * t6);
        double t17 = (-2.0 * (t9 * u) - t14 * t4) * t;
        double t18 = (t9 * t10 - t13 * w) * t;
        double t19 = -(t18 * v) - t17 * u - t15 * t2;
        double t20 = t19 * a;
        double t21 = t19 * b;
        partials[0] = t17 + t20 + t20;
        partials[1] = t18 + t21 + t21;
        partials[2] = t16;
        return t8 - t10 + 1.0;
    }
}

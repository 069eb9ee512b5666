package programs.loops;

import javax.annotation.processing.Generated;

/** Derivatives of {@link GaussLegendre}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class GaussLegendreDerivatives {

    private GaussLegendreDerivatives() {}

    /**
     * The derivative of {@link GaussLegendre#integral(double, double, double)} with respect to {@code a},
     * {@code b} and {@code c}.
     */
    public static IntegralGradient integralGradient(double a, double b, double c) {
        IntegralGradient into = new IntegralGradient();
        integralGradient(a, b, c, into);
        return into;
    }

    /**
     * Computes the derivative of {@link GaussLegendre#integral(double, double, double)} with respect to
     * {@code a}, {@code b} and {@code c} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 97}; of the method itself: {@code 45}. Workspace: none.
     */
    public static void integralGradient(double a, double b, double c, IntegralGradient into) {
        integralGradientKernel(a, b, c, into.partials);
        into.a = into.partials[0];
        into.b = into.partials[1];
        into.c = into.partials[2];
    }

    /**
     * Computes the derivative of {@link GaussLegendre#integral(double, double, double)} with respect to
     * {@code a}, {@code b} and {@code c} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: {@code 99}; of the method itself: {@code 45}. Workspace: none.
     */
    public static double integralValueAndGradient(double a, double b, double c, IntegralGradient into) {
        double value = integralValueAndGradientKernel(a, b, c, into.partials);
        into.a = into.partials[0];
        into.b = into.partials[1];
        into.c = into.partials[2];
        return value;
    }

    /**
     * The derivative of {@link GaussLegendre#integral(double, double, double)} with respect to {@code a},
     * {@code b} and {@code c}, and the memory that computing it needs. One holder serves one thread at a
     * time.
     */
    public static final class IntegralGradient {
        private double a;
        private double b;
        private double c;
        private final double[] partials = new double[3];

        /** An empty holder, which grows to what it meets. */
        public IntegralGradient() {}

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

    private static void integralGradientKernel(double a, double b, double c, double[] partials) {
        double t = b - a;
        double mid = (a + b) * 0.5;
        double t2 = mid + -0.453089922969332 * t;
        double t3 = t2 * t2;
        double t4 = 1.0 / (1.0 + t3);
        double t5 = t3 * c * t4;
        double t6 = mid + -0.26923465505284155 * t;
        double t7 = t6 * t6;
        double t8 = 1.0 / (1.0 + t7);
        double t9 = t7 * c * t8;
        double t10 = mid + 0.26923465505284155 * t;
        double t11 = t10 * t10;
        double t12 = 1.0 / (1.0 + t11);
        double t13 = t11 * c * t12;
        double t14 = 0.4786286704993665 * t13;
        double t15 = mid + 0.453089922969332 * t;
        double t16 = t15 * t15;
        double t17 = 1.0 / (1.0 + t16);
        double t18 = t16 * c * t17;
        double t19 = 0.2369268850561891 * t18;
        double t20 = 0.11846344252809456 * t;
        double t21 = t20 * t17;
        double t22 = (c - t18) * t21 * t15;
        double t23 = 0.23931433524968326 * t;
        double t24 = t23 * t12;
        double t25 = (c - t13) * t24 * t10;
        double t26 = mid * mid;
        double t27 = 1.0 / (1.0 + t26);
        double t28 = t26 * c * t27;
        double t29 = 0.28444444444444444 * t * t27;
        double t30 = (c - t28) * t29 * mid;
        double t31 = t23 * t8;
        double t32 = (c - t9) * t31 * t6;
        double t33 = t20 * t4;
        double t34 = (c - t5) * t33 * t2;
        double t35 = (t22 + t25) * 2.0 + t30 + t30 + 2.0 * t32 + 2.0 * t34;
        double t36 = 0.5688888888888889 * t28;
        double t37 = 1.812359691877328 * t22;
        double t38 = 0.2369268850561891 * t5 + 0.4786286704993665 * t9 + t36 + t14 + t19 + t37;
        double t39 = -1.812359691877328 * t34;
        double t40 = t38 + 1.0769386202113662 * t25 + -1.0769386202113662 * t32 + t39;
        partials[0] = (t35 - t40) * 0.5;
        partials[1] = (t35 + t40) * 0.5;
        partials[2] = t21 * t16 + t24 * t11 + t29 * t26 + t31 * t7 + t33 * t3;
    }

    private static double integralValueAndGradientKernel(double a, double b, double c, double[] partials) {
        double t = b - a;
        double mid = (a + b) * 0.5;
        double t2 = mid + -0.453089922969332 * t;
        double t3 = t2 * t2;
        double t4 = 1.0 / (1.0 + t3);
        double t5 = t3 * c * t4;
        double t6 = mid + -0.26923465505284155 * t;
        double t7 = t6 * t6;
        double t8 = 1.0 / (1.0 + t7);
        double t9 = t7 * c * t8;
        double t10 = mid + 0.26923465505284155 * t;
        double t11 = t10 * t10;
        double t12 = 1.0 / (1.0 + t11);
        double t13 = t11 * c * t12;
        double t14 = 0.4786286704993665 * t13;
        double t15 = mid + 0.453089922969332 * t;
        double t16 = t15 * t15;
        double t17 = 1.0 / (1.0 + t16);
        double t18 = t16 * c * t17;
        double t19 = 0.2369268850561891 * t18;
        double t20 = 0.11846344252809456 * t;
        double t21 = t20 * t17;
        double t22 = (c - t18) * t21 * t15;
        double t23 = 0.23931433524968326 * t;
        double t24 = t23 * t12;
        double t25 = (c - t13) * t24 * t10;
        double t26 = mid * mid;
        double t27 = 1.0 / (1.0 + t26);
        double t28 = t26 * c * t27;
        double t29 = 0.28444444444444444 * t * t27;
        double t30 = (c - t28) * t29 * mid;
        double t31 = t23 * t8;
        double t32 = (c - t9) * t31 * t6;
        double t33 = t20 * t4;
        double t34 = (c - t5) * t33 * t2;
        double t35 = (t22 + t25) * 2.0 + t30 + t30 + 2.0 * t32 + 2.0 * t34;
        double t36 = 0.5688888888888889 * t28;
        double t37 = 0.2369268850561891 * t5 + 0.4786286704993665 * t9 + t36 + t14 + t19;
        double t38 = -1.0769386202113662 * t32;
        double t39 = -1.812359691877328 * t34;
        double t40 = t37 + 1.812359691877328 * t22 + 1.0769386202113662 * t25 + t38 + t39;
        double t41 = t21 * t16 + t24 * t11 + t29 * t26 + t31 * t7 + t33 * t3;
        partials[0] = (t35 - t40) * 0.5;
        partials[1] = (t35 + t40) * 0.5;
        partials[2] = t41;
        return t * 0.5 * t37;
    }
}

package programs.math;

import javax.annotation.processing.Generated;

/** Derivatives of {@link Powers}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class PowersDerivatives {

    private PowersDerivatives() {}

    /**
     * The derivative of {@link Powers#value(double, double, double)} with respect to {@code x}, {@code y} and
     * {@code z}.
     *
     * <p>
     * Where the argument is 0 (lines 10 and 12), the derivative of {@code pow} is infinite. With respect to
     * the exponent, {@code pow} (line 10) has the derivative 0 where the base is 0, and NaN where it is less.
     */
    public static ValueGradient valueGradient(double x, double y, double z) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, y, z, into);
        return into;
    }

    /**
     * Computes the derivative of {@link Powers#value(double, double, double)} with respect to {@code x},
     * {@code y} and {@code z} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 80}; of the method itself: {@code 29}. Workspace: none.
     */
    public static void valueGradient(double x, double y, double z, ValueGradient into) {
        valueGradientKernel(x, y, z, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
        into.z = into.partials[2];
    }

    /**
     * Computes the derivative of {@link Powers#value(double, double, double)} with respect to {@code x},
     * {@code y} and {@code z} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 84}; of the method itself: {@code 29}. Workspace: none.
     */
    public static double valueValueAndGradient(double x, double y, double z, ValueGradient into) {
        double value = valueValueAndGradientKernel(x, y, z, into.partials);
        into.x = into.partials[0];
        into.y = into.partials[1];
        into.z = into.partials[2];
        return value;
    }

    /**
     * The derivative of {@link Powers#value(double, double, double)} with respect to {@code x}, {@code y} and
     * {@code z}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class ValueGradient {
        private double x;
        private double y;
        private double z;
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

        /** The derivative with respect to {@code z}. */
        public double z() {
            return z;
        }
    }

    private static void valueGradientKernel(double x, double y, double z, double[] partials) {
        double t = Math.pow(x, y);
        double t2 = Math.pow(x, 2.5);
        double a = t + t2;
        double t3 = Math.pow(z, 4.0);
        double t4 = Math.pow(x, -0.5);
        double t5 = Math.pow(2.0, y);
        double t6 = Math.pow(1.1, 12.0);
        double t7 = z * z;
        double t8 = t7 + 1.0;
        double t9 = y * x;
        double t10 = Math.pow(t8, t9);
        double d = t6 * t10;
        double t11 = Math.sqrt(x);
        double t12 = t11 / x;
        double t13 = (t12 + t4 + t5) * t6;
        boolean test = t13 == 0.0;
        double t14;
        if (t8 > 0.0) {
            t14 = t10 * Math.log(t8);
        } else {
            t14 = t8 == 0.0 ? t9 >= 0.0 ? 0.0 : t9 / 0.0 : Double.NaN;
        }
        double t15 = test ? 0.0 : t13 * t14;
        double t16 = t15 * y;
        boolean test2 = d == 0.0;
        boolean test3 = x != 0.0;
        double t17 = Math.abs(t4);
        double t18 = test3 & (t17 >= 2.2250738585072014E-308 & t17 <= Double.MAX_VALUE) ? t4 / x
                : Math.pow(x, -1.5);
        double t19 = d / x;
        double t20 = 0.5 * t19;
        double t21 = t20 == 0.0 ? 0.0 : t20 / Math.abs(t11);
        double t22 = t16 + (test2 ? 0.0 : d * (t18 * -0.5)) - t19 * t12 + t21;
        double t23 = 1.0 + z;
        double t24 = t23 * z - t3;
        double t25 = t24 * z + 1.0;
        double t26 = Math.abs(t2);
        double t27 = test3 & (t26 >= 2.2250738585072014E-308 & t26 <= Double.MAX_VALUE) ? t2 / x
                : Math.pow(x, 1.5);
        double t28 = t22 + t25 * (t27 * 2.5);
        boolean test4 = t25 == 0.0;
        double t29 = 0.0;
        if (y != 0.0) {
            double t30 = Math.abs(t);
            double t31 = test3 & (t30 >= 2.2250738585072014E-308 & t30 <= Double.MAX_VALUE) ? t / x
                    : Math.pow(x, y - 1.0);
            t29 = t31 * y;
        }
        double t30 = t28 + (test4 ? 0.0 : t25 * t29);
        double t31 = t15 * x + d * (t5 * Math.log(2.0));
        double t32;
        if (x > 0.0) {
            t32 = t * Math.log(x);
        } else {
            t32 = x == 0.0 ? y >= 0.0 ? 0.0 : y / 0.0 : Double.NaN;
        }
        double t33 = t31 + (test4 ? 0.0 : t25 * t32);
        double t34 = 0.0;
        if (t9 != 0.0) {
            double t35 = Math.abs(t10);
            double t36 = t8 != 0.0 & (t35 >= 2.2250738585072014E-308 & t35 <= Double.MAX_VALUE) ? t10 / t8
                    : Math.pow(t8, t9 - 1.0);
            t34 = t36 * t9;
        }
        double t35 = z + (test ? 0.0 : t13 * t34);
        double t36 = (z + t35 + t35) * z + a * t24;
        double t37 = a * z;
        double t38 = Math.abs(t3);
        double t39 = t7 * z;
        if (z != 0.0 & (t38 >= 2.2250738585072014E-308 & t38 <= Double.MAX_VALUE)) {
            t39 = t3 / z;
        }
        partials[0] = t30;
        partials[1] = t33;
        partials[2] = t36 - t37 * (t39 * 4.0) + t37 * t23 + t37 * z;
    }

    private static double valueValueAndGradientKernel(double x, double y, double z, double[] partials) {
        double t = Math.pow(x, y);
        double t2 = Math.pow(x, 2.5);
        double a = t + t2;
        double t3 = Math.pow(z, 4.0);
        double t4 = Math.pow(x, -0.5);
        double t5 = Math.pow(2.0, y);
        double t6 = Math.pow(1.1, 12.0);
        double t7 = z * z;
        double t8 = t7 + 1.0;
        double t9 = y * x;
        double t10 = Math.pow(t8, t9);
        double d = t6 * t10;
        double t11 = Math.sqrt(x);
        double t12 = t11 / x;
        double t13 = t12 + t4 + t5;
        double t14 = t13 * t6;
        boolean test = t14 == 0.0;
        double t15;
        if (t8 > 0.0) {
            t15 = t10 * Math.log(t8);
        } else {
            t15 = t8 == 0.0 ? t9 >= 0.0 ? 0.0 : t9 / 0.0 : Double.NaN;
        }
        double t16 = test ? 0.0 : t14 * t15;
        double t17 = t16 * y;
        boolean test2 = d == 0.0;
        boolean test3 = x != 0.0;
        double t18 = Math.abs(t4);
        double t19 = test3 & (t18 >= 2.2250738585072014E-308 & t18 <= Double.MAX_VALUE) ? t4 / x
                : Math.pow(x, -1.5);
        double t20 = d / x;
        double t21 = 0.5 * t20;
        double t22 = t21 == 0.0 ? 0.0 : t21 / Math.abs(t11);
        double t23 = t17 + (test2 ? 0.0 : d * (t19 * -0.5)) - t20 * t12 + t22;
        double t24 = 1.0 + z;
        double t25 = t24 * z - t3;
        double t26 = t25 * z + 1.0;
        double t27 = Math.abs(t2);
        double t28 = test3 & (t27 >= 2.2250738585072014E-308 & t27 <= Double.MAX_VALUE) ? t2 / x
                : Math.pow(x, 1.5);
        double t29 = t23 + t26 * (t28 * 2.5);
        boolean test4 = t26 == 0.0;
        double t30 = 0.0;
        if (y != 0.0) {
            double t31 = Math.abs(t);
            double t32 = test3 & (t31 >= 2.2250738585072014E-308 & t31 <= Double.MAX_VALUE) ? t / x
                    : Math.pow(x, y - 1.0);
            t30 = t32 * y;
        }
        double t31 = t29 + (test4 ? 0.0 : t26 * t30);
        double t32 = t16 * x + d * (t5 * Math.log(2.0));
        double t33;
        if (x > 0.0) {
            t33 = t * Math.log(x);
        } else {
            t33 = x == 0.0 ? y >= 0.0 ? 0.0 : y / 0.0 : Double.NaN;
        }
        double t34 = t32 + (test4 ? 0.0 : t26 * t33);
        double t35 = 0.0;
        if (t9 != 0.0) {
            double t36 = Math.abs(t10);
            double t37 = t8 != 0.0 & (t36 >= 2.2250738585072014E-308 & t36 <= Double.MAX_VALUE) ? t10 / t8
                    : Math.pow(t8, t9 - 1.0);
            t35 = t37 * t9;
        }
        double t36 = z + (test ? 0.0 : t14 * t35);
        double t37 = (z + t36 + t36) * z + a * t25;
        double t38 = a * z;
        double t39 = Math.abs(t3);
        double t40 = t7 * z;
        double t41 = z != 0.0 & (t39 >= 2.2250738585072014E-308 & t39 <= Double.MAX_VALUE) ? t3 / z : t40;
        partials[0] = t31;
        partials[1] = t34;
        partials[2] = t37 - t38 * (t41 * 4.0) + t38 * t24 + t38 * z;
        return a * t26 + t13 * d + t40;
    }
}

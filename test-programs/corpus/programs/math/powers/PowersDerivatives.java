package programs.math;

import javax.annotation.processing.Generated;

/** Derivatives of {@link Powers}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class PowersDerivatives {

    private PowersDerivatives() {}

    /**
     * The derivative of {@link Powers#value(double, double, double)} with respect to {@code x}, {@code y} and
     * {@code z}.
     */
    public static ValueGradient valueGradient(double x, double y, double z) {
        ValueGradient into = new ValueGradient();
        valueGradient(x, y, z, into);
        return into;
    }

    /**
     * Computes the derivative of {@link Powers#value(double, double, double)} with respect to {@code x},
     * {@code y} and {@code z} into {@code into}, without its value.
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
        double t3 = Math.pow(z, 3.0);
        double t4 = Math.pow(z, 4.0);
        double t5 = Math.pow(z, 1.0);
        double b = Math.pow(z, 2.0) + t3 - t4 * t5 + Math.pow(z, 0.0);
        double t6 = Math.pow(x, 0.5);
        double t7 = Math.pow(x, -1.0);
        double t8 = Math.pow(x, -0.5);
        double t9 = Math.pow(2.0, y);
        double t10 = Math.pow(1.1, 12.0);
        double t11 = z * z;
        double t12 = t11 + 1.0;
        double t13 = y * x;
        double t14 = Math.pow(t12, t13);
        double d = t10 * t14;
        double t15 = (t6 * t7 + t8 + t9) * t10;
        double t16 = 0.0;
        if (t13 != 0.0) {
            double t17 = Math.abs(t14);
            t16 = t12 != 0.0 & (t17 >= 2.2250738585072014E-308 & t17 <= Double.MAX_VALUE) ? t13 * (t14 / t12)
                    : t13 * Math.pow(t12, t13 - 1.0);
        }
        double t17 = t15 * (t14 * Math.log(t12));
        double t18 = t17 * y;
        double t19 = 2.0 * (t15 == 0.0 ? 0.0 : t15 * t16) * z;
        double t20 = t17 * x + d * (t9 * Math.log(2.0));
        double t21 = Math.abs(t8);
        boolean test = x != 0.0;
        double t22 = test & (t21 >= 2.2250738585072014E-308 & t21 <= Double.MAX_VALUE) ? -0.5 * (t8 / x)
                : -0.5 * Math.pow(x, -1.5);
        double t23 = t18 + (d == 0.0 ? 0.0 : d * t22);
        double t24 = d * t7;
        double t25 = d * t6;
        double t26 = Math.abs(t7);
        double t27 = test & (t26 >= 2.2250738585072014E-308 & t26 <= Double.MAX_VALUE) ? -(t7 / x)
                : -Math.pow(x, -2.0);
        double t28 = t23 + (t25 == 0.0 ? 0.0 : t25 * t27);
        double t29 = Math.abs(t6);
        double t30 = test & (t29 >= 2.2250738585072014E-308 & t29 <= Double.MAX_VALUE) ? 0.5 * (t6 / x)
                : 0.5 * t8;
        double t31 = t28 + (t24 == 0.0 ? 0.0 : t24 * t30);
        double t32 = a * t5;
        double t33 = t19 - a * t4;
        double t34 = Math.abs(t4);
        double t35 = z != 0.0 & (t34 >= 2.2250738585072014E-308 & t34 <= Double.MAX_VALUE) ? 4.0 * (t4 / z)
                : 4.0 * t3;
        double t36 = t33 - t32 * t35 + (1.0 + a) * (3.0 * t11) + a * (2.0 * z);
        double t37 = Math.abs(t2);
        double t38 = test & (t37 >= 2.2250738585072014E-308 & t37 <= Double.MAX_VALUE) ? 2.5 * (t2 / x)
                : 2.5 * Math.pow(x, 1.5);
        double t39 = t31 + b * t38;
        double t40 = 0.0;
        if (y != 0.0) {
            double t41 = Math.abs(t);
            t40 = test & (t41 >= 2.2250738585072014E-308 & t41 <= Double.MAX_VALUE) ? y * (t / x)
                    : y * Math.pow(x, y - 1.0);
        }
        boolean test2 = b == 0.0;
        double t41 = t39 + (test2 ? 0.0 : b * t40);
        double t42;
        if (x > 0.0) {
            t42 = t * Math.log(x);
        } else {
            t42 = x == 0.0 ? y >= 0.0 ? 0.0 : y / 0.0 : Double.NaN;
        }
        partials[0] = t41;
        partials[1] = t20 + (test2 ? 0.0 : b * t42);
        partials[2] = t36;
    }

    private static double valueValueAndGradientKernel(double x, double y, double z, double[] partials) {
        double t = Math.pow(x, y);
        double t2 = Math.pow(x, 2.5);
        double a = t + t2;
        double t3 = Math.pow(z, 3.0);
        double t4 = Math.pow(z, 4.0);
        double t5 = Math.pow(z, 1.0);
        double b = Math.pow(z, 2.0) + t3 - t4 * t5 + Math.pow(z, 0.0);
        double t6 = Math.pow(x, 0.5);
        double t7 = Math.pow(x, -1.0);
        double t8 = Math.pow(x, -0.5);
        double t9 = Math.pow(2.0, y);
        double c = t6 * t7 + t8 + t9;
        double t10 = Math.pow(1.1, 12.0);
        double t11 = z * z;
        double t12 = t11 + 1.0;
        double t13 = y * x;
        double t14 = Math.pow(t12, t13);
        double d = t10 * t14;
        double t15 = a * b + c * d + t3;
        double t16 = c * t10;
        double t17 = 0.0;
        if (t13 != 0.0) {
            double t18 = Math.abs(t14);
            t17 = t12 != 0.0 & (t18 >= 2.2250738585072014E-308 & t18 <= Double.MAX_VALUE) ? t13 * (t14 / t12)
                    : t13 * Math.pow(t12, t13 - 1.0);
        }
        double t18 = t16 * (t14 * Math.log(t12));
        double t19 = t18 * y;
        double t20 = 2.0 * (t16 == 0.0 ? 0.0 : t16 * t17) * z;
        double t21 = t18 * x + d * (t9 * Math.log(2.0));
        double t22 = Math.abs(t8);
        boolean test = x != 0.0;
        double t23 = test & (t22 >= 2.2250738585072014E-308 & t22 <= Double.MAX_VALUE) ? -0.5 * (t8 / x)
                : -0.5 * Math.pow(x, -1.5);
        double t24 = t19 + (d == 0.0 ? 0.0 : d * t23);
        double t25 = d * t7;
        double t26 = d * t6;
        double t27 = Math.abs(t7);
        double t28 = test & (t27 >= 2.2250738585072014E-308 & t27 <= Double.MAX_VALUE) ? -(t7 / x)
                : -Math.pow(x, -2.0);
        double t29 = t24 + (t26 == 0.0 ? 0.0 : t26 * t28);
        double t30 = Math.abs(t6);
        double t31 = test & (t30 >= 2.2250738585072014E-308 & t30 <= Double.MAX_VALUE) ? 0.5 * (t6 / x)
                : 0.5 * t8;
        double t32 = t29 + (t25 == 0.0 ? 0.0 : t25 * t31);
        double t33 = a * t5;
        double t34 = t20 - a * t4;
        double t35 = Math.abs(t4);
        double t36 = z != 0.0 & (t35 >= 2.2250738585072014E-308 & t35 <= Double.MAX_VALUE) ? 4.0 * (t4 / z)
                : 4.0 * t3;
        double t37 = t34 - t33 * t36 + (1.0 + a) * (3.0 * t11) + a * (2.0 * z);
        double t38 = Math.abs(t2);
        double t39 = test & (t38 >= 2.2250738585072014E-308 & t38 <= Double.MAX_VALUE) ? 2.5 * (t2 / x)
                : 2.5 * Math.pow(x, 1.5);
        double t40 = t32 + b * t39;
        double t41 = 0.0;
        if (y != 0.0) {
            double t42 = Math.abs(t);
            t41 = test & (t42 >= 2.2250738585072014E-308 & t42 <= Double.MAX_VALUE) ? y * (t / x)
                    : y * Math.pow(x, y - 1.0);
        }
        boolean test2 = b == 0.0;
        double t42 = t40 + (test2 ? 0.0 : b * t41);
        double t43;
        if (x > 0.0) {
            t43 = t * Math.log(x);
        } else {
            t43 = x == 0.0 ? y >= 0.0 ? 0.0 : y / 0.0 : Double.NaN;
        }
        partials[0] = t42;
        partials[1] = t21 + (test2 ? 0.0 : b * t43);
        partials[2] = t37;
        return t15;
    }
}

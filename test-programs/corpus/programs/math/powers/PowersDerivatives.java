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
     * Operations: at most {@code 77}; of the method itself: {@code 29}. Workspace: none.
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
     * Operations: at most {@code 81}; of the method itself: {@code 29}. Workspace: none.
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
        double t2 = x + 0.0;
        double t3 = Math.sqrt(t2);
        double a = t + t2 * t2 * t3;
        double t4 = z * z;
        double t5 = t4 * t4;
        double t6 = Math.pow(2.0, y);
        double t7 = t4 + 1.0;
        double t8 = y * x;
        double t9 = Math.pow(t7, t8);
        double d = 3.138428376721004 * t9;
        double t10 = Math.sqrt(x);
        double t11 = t10 / x;
        double t12 = (t11 + 1.0 / t3 + t6) * 3.138428376721004;
        boolean test = t12 == 0.0;
        double t13;
        if (t7 > 0.0) {
            t13 = t9 * Math.log(t7);
        } else {
            t13 = t7 == 0.0 ? t8 >= 0.0 ? 0.0 : t8 / 0.0 : Double.NaN;
        }
        double t14 = test ? 0.0 : t12 * t13;
        double t15 = t2 * t3;
        double t16 = d / x;
        double t17 = 0.5 * t16;
        double t18 = t17 == 0.0 ? 0.0 : t17 / Math.abs(t10);
        double t19 = t14 * y + (d == 0.0 ? 0.0 : -1.569214188360502 / t15 * t9) - t16 * t11 + t18;
        double t20 = 1.0 + z;
        double t21 = t20 * z - t5;
        double t22 = t21 * z + 1.0;
        double t23 = t19 + t22 * (2.5 * t15);
        boolean test2 = t22 == 0.0;
        double t24 = 0.0;
        if (y != 0.0) {
            double t25 = Math.abs(t);
            double t26 = x != 0.0 & (t25 >= 2.2250738585072014E-308 & t25 <= Double.MAX_VALUE) ? t / x
                    : Math.pow(x, y - 1.0);
            t24 = t26 * y;
        }
        double t25 = t23 + (test2 ? 0.0 : t22 * t24);
        double t26 = t14 * x + d * (t6 * Math.log(2.0));
        double t27;
        if (x > 0.0) {
            t27 = t * Math.log(x);
        } else {
            t27 = x == 0.0 ? y >= 0.0 ? 0.0 : y / 0.0 : Double.NaN;
        }
        double t28 = t26 + (test2 ? 0.0 : t22 * t27);
        double t29 = 0.0;
        if (t8 != 0.0) {
            double t30 = Math.abs(t9);
            double t31 = t7 != 0.0 & (t30 >= 2.2250738585072014E-308 & t30 <= Double.MAX_VALUE) ? t9 / t7
                    : Math.pow(t7, t8 - 1.0);
            t29 = t31 * t8;
        }
        double t30 = z + (test ? 0.0 : t12 * t29);
        double t31 = a * z;
        partials[0] = t25;
        partials[1] = t28;
        partials[2] = (z + t30 + t30) * z + a * t21 - t31 * (4.0 * (t4 * z)) + t31 * t20 + t31 * z;
    }

    private static double valueValueAndGradientKernel(double x, double y, double z, double[] partials) {
        double t = Math.pow(x, y);
        double t2 = x + 0.0;
        double t3 = Math.sqrt(t2);
        double a = t + t2 * t2 * t3;
        double t4 = z * z;
        double t5 = t4 * t4;
        double t6 = Math.pow(2.0, y);
        double t7 = t4 + 1.0;
        double t8 = y * x;
        double t9 = Math.pow(t7, t8);
        double d = 3.138428376721004 * t9;
        double t10 = Math.sqrt(x);
        double t11 = t10 / x;
        double t12 = t11 + 1.0 / t3 + t6;
        double t13 = t12 * 3.138428376721004;
        boolean test = t13 == 0.0;
        double t14;
        if (t7 > 0.0) {
            t14 = t9 * Math.log(t7);
        } else {
            t14 = t7 == 0.0 ? t8 >= 0.0 ? 0.0 : t8 / 0.0 : Double.NaN;
        }
        double t15 = test ? 0.0 : t13 * t14;
        double t16 = t2 * t3;
        double t17 = d / x;
        double t18 = 0.5 * t17;
        double t19 = t18 == 0.0 ? 0.0 : t18 / Math.abs(t10);
        double t20 = t15 * y + (d == 0.0 ? 0.0 : -1.569214188360502 / t16 * t9) - t17 * t11 + t19;
        double t21 = 1.0 + z;
        double t22 = t21 * z - t5;
        double t23 = t22 * z + 1.0;
        double t24 = t20 + t23 * (2.5 * t16);
        boolean test2 = t23 == 0.0;
        double t25 = 0.0;
        if (y != 0.0) {
            double t26 = Math.abs(t);
            double t27 = x != 0.0 & (t26 >= 2.2250738585072014E-308 & t26 <= Double.MAX_VALUE) ? t / x
                    : Math.pow(x, y - 1.0);
            t25 = t27 * y;
        }
        double t26 = t24 + (test2 ? 0.0 : t23 * t25);
        double t27 = t15 * x + d * (t6 * Math.log(2.0));
        double t28;
        if (x > 0.0) {
            t28 = t * Math.log(x);
        } else {
            t28 = x == 0.0 ? y >= 0.0 ? 0.0 : y / 0.0 : Double.NaN;
        }
        double t29 = t27 + (test2 ? 0.0 : t23 * t28);
        double t30 = 0.0;
        if (t8 != 0.0) {
            double t31 = Math.abs(t9);
            double t32 = t7 != 0.0 & (t31 >= 2.2250738585072014E-308 & t31 <= Double.MAX_VALUE) ? t9 / t7
                    : Math.pow(t7, t8 - 1.0);
            t30 = t32 * t8;
        }
        double t31 = z + (test ? 0.0 : t13 * t30);
        double t32 = a * z;
        double t33 = t4 * z;
        double t34 = (z + t31 + t31) * z + a * t22 - t32 * (4.0 * t33) + t32 * t21 + t32 * z;
        partials[0] = t26;
        partials[1] = t29;
        partials[2] = t34;
        return a * t23 + t12 * d + t33;
    }
}
